/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads a ledger in CSV, gives one asset another name, and writes it back: every other byte stays. */
#include <secasset/secasset.h>
#include <locale.h>

static SecassetLedger *
read_ledger (const char *path,
             GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return secasset_ledger_new_from_file (file, NULL, NULL, NULL, error);
}

static void
print_notes (SecassetList *notes)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (notes)); i++)
    {
      g_autoptr (SecassetLedgerNote) note = g_list_model_get_item (G_LIST_MODEL (notes), i);
      g_autofree char *message = secasset_ledger_note_dup_message (note, "ja");

      g_print ("%u:%u: %s\n", secasset_ledger_note_get_row (note),
               secasset_ledger_note_get_column (note), message);
    }
}

static gboolean
write_ledger (SecassetLedger *ledger,
              const char *path,
              GError **error)
{
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (GBytes) bytes = secasset_ledger_writer_to_bytes (
      writer, secasset_ledger_get_inventory (ledger), ledger, NULL, error);
  gsize size;
  const char *data;

  print_notes (secasset_ledger_writer_get_notes (writer));
  if (!bytes)
    return FALSE;
  data = g_bytes_get_data (bytes, &size);
  return g_file_set_contents (path, data, (gssize) size, error);
}

static gboolean
rename_asset (SecassetLedger *ledger,
              const char *id,
              const char *name)
{
  SecassetElement *element
      = secasset_inventory_find (secasset_ledger_get_inventory (ledger), id);

  if (element)
    secasset_element_set_name (element, name);
  else
    g_printerr ("the ledger has no %s\n", id);
  return element != NULL;
}

int
main (int argc,
      char *argv[])
{
  g_autoptr (SecassetLedger) ledger = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  if (argc < 5)
    {
      g_printerr ("usage: %s LEDGER COPY ID NAME\n", argv[0]);
      return 2;
    }
  ledger = read_ledger (argv[1], &error);
  if (ledger && !rename_asset (ledger, argv[3], argv[4]))
    return 2;
  if (ledger && write_ledger (ledger, argv[2], &error))
    return 0;
  g_printerr ("%s\n", error->message);
  return 2;
}
