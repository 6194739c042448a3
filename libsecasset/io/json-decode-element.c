/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"

#include "model/opaque-element-private.h"
#include <secasset/secasset.h>

#include <string.h>

/* The table of a kind; NULL if there is none. */
static SecassetJsonTable *
find_kind (SecassetJsonDecoder *self,
           const char *text,
           gsize length)
{
  for (guint i = 0; i < self->kinds->len; i++)
    {
      SecassetJsonTable *table = g_ptr_array_index (self->kinds, i);
      const char *kind = table->klass->kind;

      if (*kind == *text && strncmp (kind, text, length) == 0 && kind[length] == '\0')
        {
          /* The next element is often of the same kind. */
          if (i > 0)
            self->kinds->pdata[i] = self->kinds->pdata[i / 2];
          self->kinds->pdata[i / 2] = table;
          return table;
        }
    }
  return NULL;
}

void
secasset_json_decoder_load_kinds (SecassetJsonDecoder *self)
{
  g_auto (GStrv) kinds = secasset_element_dup_kinds ();

  for (char **kind = kinds; *kind; kind++)
    {
      GType type = secasset_element_type_from_kind (*kind);
      SecassetRecordClass *klass = g_type_class_ref (type);

      g_ptr_array_add (self->kinds, secasset_json_decoder_get_table (self, klass));
      g_type_class_unref (klass);
    }
}

static SecassetElement *
create_opaque (SecassetJsonDecoder *self,
               const char *stated_kind,
               gsize length)
{
  SecassetOpaqueElement *element = g_object_new (SECASSET_TYPE_OPAQUE_ELEMENT, NULL);
  SecassetJsonSpan span = { stated_kind, length };
  SecassetJsonOddities oddities;

  self->opaque = TRUE;
  if (stated_kind)
    element->stated_kind = secasset_json_dup_string (&self->cursor, span, &oddities);
  return (SecassetElement *) element;
}

/* The kind stands first nearly always; wherever it stands, it must be known first. */
static SecassetElement *
create_element (SecassetJsonDecoder *self,
                gsize object)
{
  const char *text = self->cursor.text;
  gsize length = self->cursor.length;
  gsize kind = secasset_json_text_find_member (text, length, object, "kind");
  gsize end;
  SecassetJsonTable *table;

  self->kind_offset = kind;
  if (kind == G_MAXSIZE || text[kind] != '"')
    return create_opaque (self, NULL, 0);
  end = secasset_json_text_skip_value (text, length, kind);
  if (end - kind < 2)
    return create_opaque (self, NULL, 0);
  table = find_kind (self, text + kind + 1, end - kind - 2);
  return table ? g_object_new (table->type, NULL)
               : create_opaque (self, text + kind + 1, end - kind - 2);
}

/* "kind" itself; one that is no text is kept like an unknown member. */
static gboolean
take_kind (SecassetJsonDecoder *self,
           const char *member)
{
  SecassetJsonPath path = { NULL, member, 0 };
  SecassetOpaqueElement *opaque = (SecassetOpaqueElement *) self->element;
  gsize offset = secasset_json_cursor_tell (&self->cursor);

  if (!g_str_equal (member, "kind"))
    return FALSE;
  if (offset != self->kind_offset)
    secasset_json_drop_duplicate (self, &path, self->kind_offset);
  else if (secasset_json_cursor_peek (&self->cursor) != '"')
    secasset_json_keep_wrong (self, (SecassetRecord *) self->element, &path, "string");
  else if (secasset_json_drop_next (self, &path) && self->opaque)
    secasset_json_fault (self, "format.unknown-kind", &path, offset, "value", opaque->stated_kind,
                         NULL, NULL, NULL, NULL);
  return TRUE;
}

/* Kept under an empty name: the writer knows it again. */
static gboolean
decode_no_object (SecassetJsonDecoder *self)
{
  SecassetJsonPath path = { NULL, "", 0 };
  gsize offset = secasset_json_cursor_tell (&self->cursor);

  self->element = create_opaque (self, NULL, 0);
  if (!secasset_json_keep_next (self, (SecassetRecord *) self->element, &path))
    return FALSE;
  secasset_json_fault_value (self, "format.wrong-type", NULL, offset, "object");
  return !self->cursor.failed;
}

static gboolean
decode_object (SecassetJsonDecoder *self)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);

  self->element = create_element (self, offset);
  self->element->source_offset = offset;
  if (!secasset_json_decode_members (self, (SecassetRecord *) self->element, NULL, take_kind))
    return FALSE;
  if (self->opaque && !((SecassetOpaqueElement *) self->element)->stated_kind
      && !secasset_record_peek_kept ((SecassetRecord *) self->element, "kind"))
    secasset_json_fault (self, "format.missing-member", NULL, offset, "member", "kind", NULL, NULL,
                         NULL, NULL);
  return !self->cursor.failed;
}

static void
clear_edges (SecassetJsonDecoder *self)
{
  for (guint i = 0; i < self->edges->len; i++)
    secasset_edge_clear (&g_array_index (self->edges, SecassetEdge, i));
  g_array_set_size (self->edges, 0);
}

static void
finish_element (SecassetJsonDecoder *self,
                gsize offset)
{
  SecassetElement *element = self->element;
  gsize end = self->cursor.base + self->cursor.tokens[self->cursor.next - 1] + 1;

  if (self->cursor.text[offset] != '{')
    end = secasset_json_text_skip_value (self->cursor.text, self->cursor.length, offset);
  element->source_offset = offset;
  element->source_length = (guint32) (end - offset);
  if (!element->id)
    element->id = g_strdup ("");
  if (self->edges->len > 0)
    secasset_element_take_edges (
        element, g_memdup2 (self->edges->data, self->edges->len * sizeof (SecassetEdge)),
        self->edges->len);
  g_array_set_size (self->edges, 0);
  secasset_json_name_faults (self);
  secasset_inventory_load (self->inventory, element);
}

gboolean
secasset_json_decode_element (SecassetJsonDecoder *self)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  gboolean read;

  if (secasset_inventory_get_n_elements (self->inventory) >= self->max_elements)
    return secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_LIMIT, offset,
                                      secasset_error_say ("要素が%" G_GUINT64_FORMAT "個を"
                                                          "超えています",
                                                          "there are more than %" G_GUINT64_FORMAT
                                                          " elements"),
                                      self->max_elements);
  self->first_fault = self->inventory->faults->len;
  read = secasset_json_cursor_peek (&self->cursor) == '{' ? decode_object (self)
                                                          : decode_no_object (self);
  if (read)
    {
      finish_element (self, offset);
    }
  else
    {
      clear_edges (self);
      /* Its faults must not speak of it any more. */
      g_ptr_array_set_size (self->inventory->faults, (gint) self->first_fault);
      g_clear_object (&self->element);
    }
  self->element = NULL;
  self->opaque = FALSE;
  return read;
}
