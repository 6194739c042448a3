/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"

#include "base/normalize-private.h"
#include "base/pointer-private.h"

/* Each fault costs memory, a text that consists of nothing else should not cost all. */
#define MAX_FAULTS 100000
#define MAX_SHOWN 1024

static void
append_path (GString *pointer,
             const SecassetJsonPath *path)
{
  if (!path)
    return;
  append_path (pointer, path->up);
  if (path->member)
    secasset_pointer_append (pointer, path->member);
  else
    g_string_append_printf (pointer, "/%u", path->item);
}

void
secasset_json_fault (SecassetJsonDecoder *self,
                     const char *rule,
                     const SecassetJsonPath *path,
                     gsize offset,
                     const char *name1,
                     const char *value1,
                     const char *name2,
                     const char *value2,
                     const char *name3,
                     const char *value3)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  const char *document = secasset_source_get_name (SECASSET_SOURCE (self->source));

  if (self->inventory->faults->len >= MAX_FAULTS)
    {
      secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_LIMIT, offset,
                                 secasset_error_say ("誤りが%u件を超えています",
                                                     "the text has more than %u faults"),
                                 MAX_FAULTS);
      return;
    }
  append_path (pointer, path);
  secasset_inventory_add_fault (
      self->inventory,
      secasset_fault_new (rule, self->element, pointer->str, offset, "name",
                          document ? document : "", name1, value1, name2, value2, name3, value3,
                          NULL));
}

/* The member that a path leads to or through. */
static const char *
path_member (const SecassetJsonPath *path)
{
  while (path && !path->member)
    path = path->up;
  return path ? path->member : "";
}

char *
secasset_json_dup_value (SecassetJsonDecoder *self,
                         gsize offset)
{
  const char *text = self->cursor.text;
  gsize limit = MIN (self->cursor.length, offset + MAX_SHOWN);
  gsize end = secasset_json_text_skip_value (text, limit, offset);
  gboolean quoted = end - offset >= 2 && text[offset] == '"';

  return secasset_json_text_dup_excerpt (text + offset + quoted, end - offset - 2 * quoted);
}

void
secasset_json_fault_value (SecassetJsonDecoder *self,
                           const char *rule,
                           const SecassetJsonPath *path,
                           gsize offset,
                           const char *expected)
{
  g_autofree char *value = secasset_json_dup_value (self, offset);

  secasset_json_fault (self, rule, path, offset, "member", path_member (path), "value", value,
                       "expected", expected);
}

static char *
dup_element_name (SecassetJsonDecoder *self)
{
  if (!secasset_is_blank (self->element->name))
    return g_strdup (self->element->name);
  if (!secasset_is_blank (self->element->id))
    return g_strdup (self->element->id);
  return g_strdup_printf ("/elements/%u", secasset_inventory_get_n_elements (self->inventory));
}

void
secasset_json_name_faults (SecassetJsonDecoder *self)
{
  GPtrArray *faults = self->inventory->faults;

  for (guint i = self->first_fault; i < faults->len; i++)
    {
      const SecassetFault *fault = g_ptr_array_index (faults, i);

      g_free (fault->arguments->pdata[1]);
      fault->arguments->pdata[1] = dup_element_name (self);
    }
  self->first_fault = faults->len;
}

static void
fault_control (SecassetJsonDecoder *self,
               const SecassetJsonPath *path,
               gsize offset)
{
  char row[16], column[16];
  guint line, position;

  secasset_source_locate (SECASSET_SOURCE (self->source), offset, &line, &position);
  g_snprintf (row, sizeof row, "%u", line);
  g_snprintf (column, sizeof column, "%u", position);
  secasset_json_fault (self, "GI-019", path, offset, "row", row, "column", column, "encoding",
                       "UTF-8");
}

char *
secasset_json_finish_string (SecassetJsonDecoder *self,
                             SecassetJsonSpan span,
                             const SecassetJsonPath *path)
{
  gsize offset = (gsize) (span.text - self->cursor.text) - 1;
  SecassetJsonOddities oddities;
  char *plain = secasset_json_dup_string (&self->cursor, span, &oddities);

  if (plain && (oddities & SECASSET_JSON_ODDITY_SURROGATE))
    secasset_json_fault (self, "format.unpaired-surrogate", path, offset, "member",
                         path_member (path), NULL, NULL, NULL, NULL);
  if (plain && (oddities & SECASSET_JSON_ODDITY_CONTROL))
    fault_control (self, path, offset);
  return plain;
}

char *
secasset_json_decode_string (SecassetJsonDecoder *self,
                             const SecassetJsonPath *path)
{
  SecassetJsonSpan span;

  if (!secasset_json_cursor_take_string (&self->cursor, &span))
    return NULL;
  return secasset_json_finish_string (self, span, path);
}

typedef struct
{
  SecassetJsonDecoder *decoder;
  const SecassetJsonPath *path;
} Keeping;

static void
kept_notice (gpointer data,
             SecassetJsonNotice notice,
             gsize offset,
             const char *member)
{
  Keeping *keeping = data;
  SecassetJsonDecoder *self = keeping->decoder;

  if (!self)
    return;
  if (!member)
    member = path_member (keeping->path);
  if (notice == SECASSET_JSON_NOTICE_DUPLICATE)
    secasset_json_fault (self, "format.duplicate-member", keeping->path, offset, "member", member,
                         NULL, NULL, NULL, NULL);
  else if (notice == SECASSET_JSON_NOTICE_SURROGATE)
    secasset_json_fault (self, "format.unpaired-surrogate", keeping->path, offset, "member",
                         member, NULL, NULL, NULL, NULL);
  else if (notice == SECASSET_JSON_NOTICE_CONTROL)
    fault_control (self, keeping->path, offset);
  else
    secasset_json_fault_value (self, "format.number-out-of-range", keeping->path, offset,
                               "±9223372036854775807, ±1.8e+308");
}

JsonNode *
secasset_json_decode_node (SecassetJsonDecoder *self,
                           const SecassetJsonPath *path)
{
  Keeping keeping = { self, path };

  return secasset_json_to_node (&self->cursor, kept_notice, &keeping, path_member (path));
}

gboolean
secasset_json_drop_next (SecassetJsonDecoder *self,
                         const SecassetJsonPath *path)
{
  g_autoptr (JsonNode) node = secasset_json_decode_node (self, path);

  return node != NULL;
}

gboolean
secasset_json_keep_next (SecassetJsonDecoder *self,
                         SecassetRecord *record,
                         const SecassetJsonPath *path)
{
  JsonNode *node = secasset_json_decode_node (self, path);

  if (node)
    secasset_record_keep (record, path->member, node);
  return node != NULL;
}

gboolean
secasset_json_keep_again (SecassetJsonDecoder *self,
                          SecassetRecord *record,
                          const SecassetJsonPath *path,
                          gsize offset,
                          gboolean quiet)
{
  Keeping keeping = { quiet ? NULL : self, path };
  SecassetJsonCursor cursor = self->cursor;
  JsonNode *node;

  if (cursor.failed)
    return FALSE;
  secasset_json_cursor_init (
      &self->cursor, self->value_index, cursor.text, offset,
      secasset_json_text_skip_value (cursor.text, cursor.length, offset));
  self->cursor.max_depth = SECASSET_JSON_MAX_DEPTH;
  node = secasset_json_to_node (&self->cursor, kept_notice, &keeping, path_member (path));
  if (node)
    secasset_record_keep (record, path->member, node);
  if (self->cursor.failed)
    secasset_json_cursor_fail (&cursor, self->cursor.code, self->cursor.error_offset, "%s",
                               self->cursor.message);
  secasset_json_cursor_clear (&self->cursor);
  self->cursor = cursor;
  return node != NULL;
}

gboolean
secasset_json_keep_wrong (SecassetJsonDecoder *self,
                          SecassetRecord *record,
                          const SecassetJsonPath *path,
                          const char *expected)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);

  if (!secasset_json_keep_next (self, record, path))
    return FALSE;
  secasset_json_fault_value (self, "format.wrong-type", path, offset, expected);
  return TRUE;
}
