/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

/* Instead of guessing what a ledger can hold, it is read again: what does not come back the
 * same was not carried. */

static void
report (SecassetLedgerOutput *self,
        const char *id,
        const char *member)
{
  secasset_ledger_output_note (self, SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED, 0, 0, id, member);
}

static gboolean
differs (JsonObject *a,
         JsonObject *b,
         const char *member)
{
  return !secasset_ledger_value_equal (json_object_get_member (a, member),
                                       json_object_get_member (b, member));
}

/* What was guarded is said as that; it is not lost. */
static gboolean
is_guarded (JsonObject *wanted,
            JsonObject *found,
            const char *member)
{
  g_autofree char *guarded
      = secasset_ledger_dup_guarded (secasset_ledger_state_peek_text (wanted, member));

  return guarded && g_str_equal (guarded, secasset_ledger_state_peek_text (found, member));
}

/* Members of either that are not the same in both; where an element came from is no state. */
static void
compare (SecassetLedgerOutput *self,
         const char *key,
         JsonObject *wanted,
         JsonObject *found)
{
  const char *id = secasset_ledger_state_peek_text (wanted, "id");
  JsonObject *sides[] = { wanted, found };
  gboolean has_row = g_hash_table_contains (self->written, key);

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      JsonObjectIter iter;
      const char *member;

      json_object_iter_init_ordered (&iter, sides[i]);
      while (json_object_iter_next_ordered (&iter, &member, NULL))
        {
          if (g_str_equal (member, "source-ref") || !differs (wanted, found, member)
              || (i > 0 && json_object_has_member (wanted, member))
              || is_guarded (wanted, found, member))
            continue;
          report (self, id, has_row ? member : "");
          if (!has_row)
            return;
        }
    }
}

static void
compare_documents (SecassetLedgerOutput *self,
                   JsonNode *wanted,
                   JsonNode *found)
{
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init_ordered (&iter, json_node_get_object (wanted));
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    {
      if (!g_str_equal (member, "elements")
          && differs (json_node_get_object (wanted), json_node_get_object (found), member))
        report (self, self->ledger->name ? self->ledger->name : "", member);
    }
}

gboolean
secasset_ledger_check (SecassetLedgerOutput *self,
                       GBytes *written,
                       GError **error)
{
  g_autoptr (SecassetLedger) again = secasset_ledger_new_from_bytes (
      written, self->ledger->name, self->ledger->mapping->policy, self->ledger->own,
      self->encoding, self->cancellable, error);
  g_autoptr (SecassetLedgerState) found = NULL;

  if (!again)
    return FALSE;
  found = secasset_ledger_state_new (secasset_ledger_get_inventory (again));
  compare_documents (self, self->after->root, found->root);
  for (guint i = 0; i < self->after->keys->len; i++)
    {
      const char *key = g_ptr_array_index (self->after->keys, i);
      JsonObject *wanted = secasset_ledger_state_get (self->after, i);
      JsonObject *element = secasset_ledger_state_find (found, key);

      if (element)
        compare (self, key, wanted, element);
      else
        report (self, secasset_ledger_state_peek_text (wanted, "id"), "");
    }
  return TRUE;
}
