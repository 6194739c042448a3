/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Any bytes are a ledger or an error, and a ledger that nobody edited comes back byte by byte. */
#include <secasset/secasset.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize size);

static void
check_way_back (SecassetLedger *ledger,
                GBytes *bytes)
{
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) written
      = secasset_ledger_writer_to_bytes (writer, secasset_ledger_get_inventory (ledger), ledger,
                                         NULL, &error);

  if (written)
    g_assert_true (g_bytes_equal (written, bytes));
  else
    g_assert_nonnull (error);
}

static void
check_notes (SecassetLedger *ledger)
{
  SecassetList *notes = secasset_ledger_get_notes (ledger);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (notes)); i++)
    {
      g_autoptr (SecassetLedgerNote) note = g_list_model_get_item (G_LIST_MODEL (notes), i);
      g_autofree char *message = secasset_ledger_note_dup_message (note, i % 2 ? "ja" : "en");

      g_assert_true (g_utf8_validate (message, -1, NULL));
    }
}

static void
check_as (GBytes *bytes,
          const char *encoding)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetLedger) ledger
      = secasset_ledger_new_from_bytes (bytes, "fuzz.csv", NULL, NULL, encoding, NULL, &error);

  if (!ledger)
    {
      g_assert_nonnull (error);
      return;
    }
  check_notes (ledger);
  check_way_back (ledger, bytes);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  check_as (bytes, NULL);
  if (size > 0 && data[size - 1] % 4 == 0)
    check_as (bytes, "CP932");
  return 0;
}
