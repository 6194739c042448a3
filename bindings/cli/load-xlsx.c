/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <unistd.h>

/* What was passed over as a whole is said; the rest is in the notes of the ledger. */
static void
say_skipped (Cli *cli, const char *shown, SecassetLedger *ledger)
{
  GListModel *notes = G_LIST_MODEL (secasset_ledger_get_notes (ledger));

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (SecassetLedgerNote) note = g_list_model_get_item (notes, i);
      SecassetLedgerNoteKind kind = secasset_ledger_note_get_kind (note);
      g_autofree char *message = secasset_ledger_note_dup_message (note, cli->language);

      if (kind == SECASSET_LEDGER_NOTE_KIND_SHEET_HIDDEN
          || kind == SECASSET_LEDGER_NOTE_KIND_SHEET_SKIPPED)
        cli_warn (cli, shown, "%s", message);
    }
}

SecassetInventory *
cli_load_xlsx (Cli *cli, const char *shown, GBytes *bytes, GError **error)
{
  SecassetPolicy *policy = cli_get_policy (cli);
  g_autoptr (JsonNode) mapping = NULL;
  g_autoptr (SecassetLedger) ledger = NULL;

  if (!policy || !cli_load_mapping (cli, &mapping))
    return NULL;
  ledger = secasset_ledger_new_from_xlsx_bytes (bytes, shown, cli->sheet, policy, mapping, NULL,
                                                error);
  if (!ledger)
    return NULL;
  say_skipped (cli, shown, ledger);
  g_set_object (&cli->ledger, ledger);
  return g_object_ref (secasset_ledger_get_inventory (ledger));
}

gboolean
cli_add_workbook (Cli *cli, SecassetReportWriter *writer, SecassetReport *report)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes
      = secasset_report_writer_to_workbook (writer, report, cli->ledger, NULL, &error);
  gsize length;
  const char *data;

  if (!bytes)
    {
      cli_fail_error (cli, cli->output, error);
      return FALSE;
    }
  data = g_bytes_get_data (bytes, &length);
  g_string_append_len (cli->out, data, (gssize) length);
  return TRUE;
}

gboolean
cli_check_workbook (Cli *cli, guint n_files)
{
  if (n_files != 1)
    cli_fail (cli, NULL, "%s",
              cli_say (cli, "--format xlsx では台帳を1つだけ指定してください",
                       "--format xlsx takes one file at a time"));
  else if (!cli->output && isatty (STDOUT_FILENO))
    cli_fail (
        cli, NULL, "%s",
        cli_say (
            cli,
            "--format xlsx の結果は端末に表示できません（-o で書き出すファイルを指定してください）",
            "a workbook cannot be shown on a terminal; name a file with -o"));
  else
    return TRUE;
  return FALSE;
}
