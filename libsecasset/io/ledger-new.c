/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "io/ledger-private.h"
#include "model/inventory-private.h"
#include <string.h>

static const char *
peek_first (JsonObject *column,
            const char *member)
{
  JsonNode *node = json_object_get_member (column, member);
  JsonArray *array = node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  return array && json_array_get_length (array) > 0 ? json_array_get_string_element (array, 0)
                                                    : NULL;
}

static gboolean
states (SecassetLedgerMapping *mapping,
        const char *header,
        const char *target)
{
  const SecassetLedgerColumn *column = secasset_ledger_mapping_find_column (mapping, header);

  return column && column->targets[0] && g_str_equal (column->targets[0], target);
}

/* The host's header takes the place of the standard one for the same thing, or comes last. */
static void
place_header (GPtrArray *headers,
              SecassetLedgerMapping *mapping,
              const char *header,
              const char *target)
{
  for (guint i = 0; i < headers->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (headers, i), header))
        return;
      if (!states (mapping, g_ptr_array_index (headers, i), target))
        continue;
      g_ptr_array_index (headers, i) = (gpointer) header;
      return;
    }
  g_ptr_array_add (headers, (gpointer) header);
}

/* In order; a mapping that names those of a new ledger is taken at its word. */
static GPtrArray *
collect_headers (SecassetLedgerMapping *mapping,
                 JsonNode *own)
{
  GPtrArray *headers = g_ptr_array_new ();
  JsonObject *file = own ? json_node_get_object (own) : NULL;
  JsonArray *columns = file ? json_object_get_array_member (file, "columns") : NULL;

  for (guint i = 0; mapping->new_columns[i]; i++)
    g_ptr_array_add (headers, mapping->new_columns[i]);
  if (!file || json_object_has_member (file, "new-columns"))
    return headers;
  for (guint i = 0; i < json_array_get_length (columns); i++)
    {
      JsonObject *column = json_array_get_object_element (columns, i);
      const char *header = peek_first (column, "headers");
      const char *target = peek_first (column, "targets");

      if (header && target && !g_str_equal (target, "-"))
        place_header (headers, mapping, header, target);
    }
  return headers;
}

/* What the ledger that the inventory came from had beyond that has its columns in a new one, too. */
static void
add_kept_headers (GPtrArray *headers,
                  SecassetLedgerMapping *mapping,
                  SecassetInventory *inventory)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = secasset_inventory_get_n_elements (inventory);

  for (guint i = 0; i < n; i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);
      JsonNode *kept = secasset_record_peek_kept (SECASSET_RECORD (element), "x-ledger");
      JsonObjectIter iter;
      const char *header;

      if (!kept || !JSON_NODE_HOLDS_OBJECT (kept))
        continue;
      json_object_iter_init_ordered (&iter, json_node_get_object (kept));
      while (json_object_iter_next_ordered (&iter, &header, NULL))
        {
          if (*header && g_hash_table_add (seen, (gpointer) header)
              && !secasset_ledger_mapping_find_column (mapping, header))
            g_ptr_array_add (headers, (gpointer) header);
        }
    }
}

static void
append_header (GString *line,
               const char *header)
{
  g_autoptr (GString) doubled = g_string_new (header);

  g_string_replace (doubled, "\"", "\"\"", 0);
  g_string_append_printf (line, strpbrk (header, ",\"\r\n") ? "\"%s\"" : "%s", doubled->str);
}

SecassetLedger *
secasset_ledger_new_for_output (SecassetPolicy *policy,
                                JsonNode *own,
                                SecassetInventory *inventory,
                                GError **error)
{
  SecassetPolicy *used = policy ? policy : secasset_policy_get_default ();
  g_autoptr (SecassetLedgerMapping) mapping = secasset_ledger_mapping_new (used, own, error);
  g_autoptr (GPtrArray) headers = mapping ? collect_headers (mapping, own) : NULL;
  GString *line = g_string_new ("\357\273\277");
  g_autoptr (GBytes) bytes = NULL;

  if (headers && !(own && json_object_has_member (json_node_get_object (own), "new-columns")))
    add_kept_headers (headers, mapping, inventory);
  for (guint i = 0; headers && i < headers->len; i++)
    {
      g_string_append (line, i > 0 ? "," : "");
      append_header (line, g_ptr_array_index (headers, i));
    }
  g_string_append (line, "\r\n");
  bytes = g_string_free_to_bytes (line);
  return mapping ? secasset_ledger_new_from_bytes (bytes, NULL, used, own, NULL, NULL, error)
                 : NULL;
}

SecassetLedger *
secasset_ledger_ref_unedited (SecassetLedger *ledger,
                              SecassetInventory *inventory,
                              GCancellable *cancellable,
                              GError **error)
{
  if (inventory != secasset_ledger_get_inventory (ledger))
    return g_object_ref (ledger);
  return secasset_ledger_new_from_bytes (ledger->bytes, ledger->name, ledger->mapping->policy,
                                         ledger->own, ledger->table->encoding, cancellable,
                                         error);
}
