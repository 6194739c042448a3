/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "model/record-private.h"

/* Cells that say the same share their text, and so their node, which nobody can change. */
static JsonNode *
share_node (GHashTable *nodes,
            const char *text)
{
  JsonNode *node = g_hash_table_lookup (nodes, text);

  if (!node)
    {
      node = json_node_init_string (json_node_alloc (), text);
      json_node_seal (node);
      g_hash_table_insert (nodes, (gpointer) text, node);
    }
  return json_node_ref (node);
}

static JsonNode *
new_kept (const SecassetLedgerColumns *columns,
          const GArray *kept,
          GHashTable *nodes)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  for (guint i = 0; i < kept->len; i++)
    {
      const SecassetLedgerKept *cell = &g_array_index (kept, SecassetLedgerKept, i);
      const char *header
          = g_array_index (columns->bindings, SecassetLedgerBinding, cell->column).header;
      g_autofree char *number = *header ? NULL : g_strdup_printf ("%u", cell->column + 1);

      json_object_set_member (object, number ? number : header, share_node (nodes, cell->text));
    }
  json_node_take_object (node, object);
  return node;
}

void
secasset_ledger_import_attach_kept (SecassetLedgerImport *self,
                                    SecassetInventory *inventory)
{
  g_autoptr (GHashTable) nodes
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) json_node_unref);

  for (guint i = 0; i < self->entries->len; i++)
    {
      SecassetLedgerEntry *entry = &g_array_index (self->entries, SecassetLedgerEntry, i);
      SecassetElement *element = secasset_inventory_index (inventory, i);

      if (!entry->kept)
        continue;
      secasset_ledger_import_enter (self, entry->part);
      secasset_record_keep (SECASSET_RECORD (element), "x-ledger",
                            new_kept (self->columns, entry->kept, nodes));
      g_clear_pointer (&entry->kept, g_array_unref);
    }
}
