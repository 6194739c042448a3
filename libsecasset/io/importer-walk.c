/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

const char *
secasset_importer_get (JsonObject *row,
                       const char *member)
{
  return json_object_get_string_member_with_default (row, member, NULL);
}

static gboolean
lists (JsonArray *values,
       const char *text)
{
  for (guint i = 0; text && i < json_array_get_length (values); i++)
    {
      if (g_str_equal (json_array_get_string_element (values, i), text))
        return TRUE;
    }
  return FALSE;
}

gboolean
secasset_importer_matches (SecassetForeignNode *node,
                           JsonObject *when,
                           SecassetLossReason lose)
{
  g_autoptr (GPtrArray) looked_at = g_ptr_array_new ();
  JsonObjectIter iter;
  const char *path;
  JsonNode *values;

  json_object_iter_init_ordered (&iter, when);
  while (json_object_iter_next_ordered (&iter, &path, &values))
    {
      SecassetForeignNode *value = secasset_foreign_node_find (node, path);

      if (!lists (json_node_get_array (values), secasset_foreign_node_get_string (value)))
        return FALSE;
      g_ptr_array_add (looked_at, value);
    }
  for (guint i = 0; i < looked_at->len; i++)
    {
      if (lose)
        secasset_foreign_node_lose (g_ptr_array_index (looked_at, i), lose);
      else
        secasset_foreign_node_use (g_ptr_array_index (looked_at, i));
    }
  return TRUE;
}

static void
walk (SecassetImporter *self,
      SecassetForeignNode *node,
      char **tokens,
      JsonObject *row,
      guint entry,
      SecassetImporterFunc func)
{
  if (secasset_foreign_node_is_blank (node) || node->lost || node->settled)
    return;
  if (!*tokens)
    {
      func (self, node, row, entry);
      return;
    }
  if (!g_str_equal (*tokens, "..") && !secasset_foreign_node_is_container (node))
    {
      secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_TYPE);
      return;
    }
  if (!g_str_equal (*tokens, "*"))
    {
      SecassetForeignNode *below = secasset_foreign_node_find (node, *tokens);

      if (below)
        walk (self, below, tokens + 1, row, entry, func);
      return;
    }
  for (guint i = 0; i < node->children->len; i++)
    walk (self, g_ptr_array_index (node->children, i), tokens + 1, row, entry, func);
}

void
secasset_importer_walk (SecassetImporter *self,
                        SecassetForeignNode *node,
                        JsonObject *row,
                        guint entry,
                        SecassetImporterFunc func)
{
  g_auto (GStrv) tokens = g_strsplit (secasset_importer_get (row, "path"), "/", -1);

  walk (self, node, tokens, row, entry, func);
}
