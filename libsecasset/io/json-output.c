/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-output-private.h"

#include "base/error-private.h"
#include "io/json-emit-private.h"
#include "io/json-encode-private.h"
#include <secasset/secasset-error.h>

#define CHUNK_SIZE ((gsize) 1 << 18)

static gboolean
flush (SecassetJsonOutput *self,
       gsize size,
       GError **error)
{
  if (self->too_deep)
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                           secasset_error_say ("そのまま保存する値の入れ子が深すぎるため、"
                                               "書き出せません",
                                               "a value that is kept as given is nested too "
                                               "deeply to be written"));
      return FALSE;
    }
  if (!self->stream || self->text->len < size)
    return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
  if (!g_output_stream_write_all (self->stream, self->text->str, self->text->len, NULL,
                                  self->cancellable, error))
    return FALSE;
  g_string_truncate (self->text, 0);
  return TRUE;
}

static void
emit_node (SecassetJsonOutput *self,
           JsonNode *node,
           gint indent)
{
  if (!secasset_json_emit (self->text, node, indent))
    self->too_deep = TRUE;
  json_node_unref (node);
}

static void
emit_member (SecassetJsonOutput *self,
             const char *name,
             JsonNode *value)
{
  g_string_append_c (self->text, ',');
  secasset_json_emit_name (self->text, name, self->indent);
  emit_node (self, value, self->indent);
}

static gboolean
emit_elements (SecassetJsonOutput *self,
               SecassetInventory *inventory,
               GError **error)
{
  guint n = secasset_inventory_get_n_elements (inventory);

  g_string_append_c (self->text, ',');
  secasset_json_emit_name (self->text, "elements", self->indent);
  g_string_append_c (self->text, '[');
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (self->text, ',');
      secasset_json_emit_line (self->text, self->indent + 1);
      emit_node (self, secasset_json_encode_element (secasset_inventory_index (inventory, i)),
                 self->indent + 1);
      if (!flush (self, CHUNK_SIZE, error))
        return FALSE;
    }
  if (n > 0)
    secasset_json_emit_line (self->text, self->indent);
  g_string_append_c (self->text, ']');
  return TRUE;
}

static void
emit_kept (SecassetJsonOutput *self,
           SecassetRecord *record)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (!record->kept)
    return;
  json_object_iter_init_ordered (&iter, record->kept);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    emit_member (self, name, json_node_ref (value));
}

/* The elements stand behind the settings; a value that is kept in their place, at the end. */
static gboolean
emit_document (SecassetJsonOutput *self,
               SecassetInventory *inventory,
               GError **error)
{
  SecassetRecord *record = (SecassetRecord *) inventory;
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (record);
  gboolean with_elements
      = self->indent >= 0 && !secasset_record_peek_kept (record, "elements");

  g_string_append_c (self->text, '{');
  secasset_json_emit_name (self->text, "secasset", self->indent);
  g_string_append_printf (self->text, "%d", SECASSET_JSON_FORMAT_VERSION);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      JsonNode *value = secasset_json_encode_field (record, klass->fields[i]);

      if (value)
        emit_member (self, klass->fields[i]->name, value);
      if (with_elements && g_str_equal (klass->fields[i]->name, "settings")
          && !emit_elements (self, inventory, error))
        return FALSE;
    }
  emit_kept (self, record);
  secasset_json_emit_line (self->text, self->indent < 0 ? -1 : 0);
  g_string_append (self->text, "}\n");
  return TRUE;
}

static gboolean
emit_lines (SecassetJsonOutput *self,
            SecassetInventory *inventory,
            GError **error)
{
  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      emit_node (self, secasset_json_encode_element (secasset_inventory_index (inventory, i)), -1);
      g_string_append_c (self->text, '\n');
      if (!flush (self, CHUNK_SIZE, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
secasset_json_output_inventory (SecassetJsonOutput *self,
                                SecassetInventory *inventory,
                                GError **error)
{
  self->indent = self->format == SECASSET_FORMAT_NDJSON ? -1 : 1;
  return emit_document (self, inventory, error)
         && (self->format != SECASSET_FORMAT_NDJSON || emit_lines (self, inventory, error))
         && flush (self, 0, error);
}
