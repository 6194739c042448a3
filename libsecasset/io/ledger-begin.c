/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "io/ledger-encoding-private.h"

void
secasset_ledger_output_init (SecassetLedgerOutput *self,
                             SecassetLedger *ledger,
                             SecassetInventory *inventory,
                             SecassetList *notes)
{
  self->ledger = ledger;
  self->notes = notes;
  self->before = secasset_ledger_state_new (secasset_ledger_get_inventory (ledger));
  self->after = secasset_ledger_state_new (inventory);
  self->elements = g_hash_table_new (NULL, NULL);
  self->samples = g_ptr_array_new ();
  g_ptr_array_set_size (self->samples, (gint) ledger->columns->bindings->len);
  self->text = g_string_new (NULL);
  self->written = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->before->keys->len; i++)
    {
      JsonObject *element = secasset_ledger_state_get (self->before, i);
      JsonNode *ref = json_object_get_member (element, "source-ref");

      if (ref && JSON_NODE_HOLDS_OBJECT (ref))
        {
          gint64 row = json_object_get_int_member (json_node_get_object (ref), "row");

          g_hash_table_insert (self->elements, GUINT_TO_POINTER ((guint) row),
                               GUINT_TO_POINTER (i + 1));
        }
    }
}

void
secasset_ledger_output_clear (SecassetLedgerOutput *self)
{
  secasset_ledger_state_free (self->before);
  secasset_ledger_state_free (self->after);
  g_hash_table_unref (self->elements);
  for (guint i = 0; i < self->samples->len; i++)
    {
      if (g_ptr_array_index (self->samples, i))
        g_ptr_array_unref (g_ptr_array_index (self->samples, i));
    }
  g_ptr_array_unref (self->samples);
  g_string_free (self->text, TRUE);
  g_hash_table_unref (self->written);
  g_clear_pointer (&self->encoder, secasset_encoder_free);
  if (self->converter != SECASSET_LEDGER_NO_CONVERTER)
    g_iconv_close (self->converter);
}
