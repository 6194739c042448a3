/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"

#include <string.h>

/* Lists are all or nothing: where an item is wrong, the whole value is kept as it is, so
 * that it is written back as it is; what is right in it is in the field as well. */
static gboolean
skip_wrong_item (SecassetJsonDecoder *self,
                 const SecassetJsonPath *path,
                 gsize offset,
                 const char *expected,
                 gboolean *wrong)
{
  *wrong = TRUE;
  if (secasset_json_cursor_tell (&self->cursor) == offset
      && !secasset_json_drop_next (self, path))
    return FALSE;
  secasset_json_fault_value (self, "format.wrong-type", path, offset, expected);
  return !self->cursor.failed;
}

static gboolean
decode_nick (SecassetJsonDecoder *self,
             const GFlagsClass *klass,
             const SecassetJsonPath *path,
             guint32 *flags,
             gboolean *wrong)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  SecassetJsonSpan span;

  if (secasset_json_cursor_peek (&self->cursor) == '"')
    {
      if (!secasset_json_cursor_take_string (&self->cursor, &span))
        return FALSE;
      for (guint i = 0; i < klass->n_values; i++)
        {
          const char *nick = klass->values[i].value_nick;

          if (strncmp (nick, span.text, span.length) == 0 && nick[span.length] == '\0')
            {
              *flags |= klass->values[i].value;
              return TRUE;
            }
        }
    }
  return skip_wrong_item (self, path, offset, klass->values[0].value_nick, wrong);
}

static gboolean
decode_flags (SecassetJsonDecoder *self,
              SecassetRecord *record,
              const SecassetField *field,
              const GFlagsClass *klass,
              const SecassetJsonPath *path,
              gboolean *wrong)
{
  guint32 *slot = SECASSET_FIELD_SLOT (record, field, guint32);
  SecassetJsonPath item = { path, NULL, 0 };
  gboolean first = TRUE;

  if (secasset_json_cursor_peek (&self->cursor) != '[')
    return decode_nick (self, klass, path, slot, wrong);
  if (!secasset_json_cursor_enter (&self->cursor))
    return FALSE;
  for (; secasset_json_cursor_next_item (&self->cursor, &first); item.item++)
    {
      if (!decode_nick (self, klass, &item, slot, wrong))
        return FALSE;
    }
  return !self->cursor.failed;
}

static gboolean
decode_strings (SecassetJsonDecoder *self,
                SecassetRecord *record,
                const SecassetField *field,
                const SecassetJsonPath *path,
                gboolean *wrong)
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  SecassetJsonPath item = { path, NULL, 0 };
  gboolean first = TRUE;

  if (!secasset_json_cursor_enter (&self->cursor))
    return FALSE;
  for (; secasset_json_cursor_next_item (&self->cursor, &first); item.item++)
    {
      gsize offset = secasset_json_cursor_tell (&self->cursor);
      char *string;

      if (secasset_json_cursor_peek (&self->cursor) != '"')
        {
          skip_wrong_item (self, &item, offset, "string", wrong);
          continue;
        }
      string = secasset_json_decode_string (self, &item);
      if (string)
        g_ptr_array_add (strings, string);
    }
  if (self->cursor.failed)
    return FALSE;
  g_ptr_array_add (strings, NULL);
  if (strings->len > 1)
    *SECASSET_FIELD_SLOT (record, field, gpointer)
        = g_ptr_array_free (g_steal_pointer (&strings), FALSE);
  return TRUE;
}

static gboolean
decode_object (SecassetJsonDecoder *self,
               SecassetRecord *record,
               const SecassetField *field,
               const SecassetJsonPath *path)
{
  g_autoptr (GObject) below = g_object_new (field->type (), NULL);

  secasset_record_store_object (record, field, (SecassetRecord *) below);
  return secasset_json_decode_members (self, (SecassetRecord *) below, path, NULL);
}

static gboolean
decode_objects (SecassetJsonDecoder *self,
                SecassetRecord *record,
                const SecassetField *field,
                const SecassetJsonPath *path,
                gboolean *wrong)
{
  SecassetJsonPath item = { path, NULL, 0 };
  gboolean first = TRUE;

  if (!secasset_json_cursor_enter (&self->cursor))
    return FALSE;
  for (; secasset_json_cursor_next_item (&self->cursor, &first); item.item++)
    {
      gsize offset = secasset_json_cursor_tell (&self->cursor);

      if (secasset_json_cursor_peek (&self->cursor) == '{')
        decode_object (self, record, field, &item);
      else
        skip_wrong_item (self, &item, offset, "object", wrong);
    }
  return !self->cursor.failed;
}

gboolean
secasset_json_decode_list (SecassetJsonDecoder *self,
                           SecassetRecord *record,
                           const SecassetJsonTable *table,
                           guint index,
                           const SecassetJsonPath *path)
{
  const SecassetField *field = table->klass->fields[index];
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  gint c = secasset_json_cursor_peek (&self->cursor);
  gboolean wrong = FALSE, read = FALSE;

  if (field->kind == SECASSET_FIELD_OBJECT)
    return c == '{' ? decode_object (self, record, field, path)
                    : secasset_json_keep_wrong (self, record, path, "object");
  if (c != '[' && !(c == '"' && field->kind == SECASSET_FIELD_FLAGS))
    return secasset_json_keep_wrong (self, record, path, "array");

  if (field->kind == SECASSET_FIELD_FLAGS)
    read = decode_flags (self, record, field, table->classes[index], path, &wrong);
  else if (field->kind == SECASSET_FIELD_STRINGS)
    read = decode_strings (self, record, field, path, &wrong);
  else
    read = decode_objects (self, record, field, path, &wrong);
  return read && (!wrong || secasset_json_keep_again (self, record, path, offset, TRUE));
}
