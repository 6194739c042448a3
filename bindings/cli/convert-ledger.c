/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

/* Losses that are said one by one; the rest is counted. */
#define MAX_SAID 20

#define N_KINDS (SECASSET_LEDGER_NOTE_KIND_FORMULA + 1)

/* As spreadsheets name cells: F12; 12 for a row as a whole. */
static char *
dup_cell_name (guint row,
               guint column)
{
  g_autoptr (GString) letters = g_string_new (NULL);

  for (guint rest = column; rest > 0; rest = (rest - 1) / 26)
    g_string_prepend_c (letters, (char) ('A' + (rest - 1) % 26));
  return row > 0 ? g_strdup_printf ("%s%u", letters->str, row) : g_strdup ("");
}

static SecassetLedgerNote *
get_note (SecassetList *notes,
          guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (notes), position);
}

static const char *
get_kind_nick (SecassetLedgerNoteKind kind)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_LEDGER_NOTE_KIND);

  return g_enum_get_value (klass, (gint) kind)->value_nick;
}

static char *
format_notes_as_text (Cli *cli,
                      SecassetList *notes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (notes)); i++)
    {
      g_autoptr (SecassetLedgerNote) note = get_note (notes, i);
      g_autofree char *cell = dup_cell_name (secasset_ledger_note_get_row (note),
                                             secasset_ledger_note_get_column (note));
      g_autofree char *message = secasset_ledger_note_dup_message (note, cli->language);
      const char *sheet = *cell ? secasset_ledger_note_get_sheet (note) : NULL;

      g_string_append_printf (text, "%s%s%s%s%s\n", sheet ? sheet : "", sheet ? "!" : "", cell,
                              *cell ? ": " : "", message);
    }
  return g_string_free (text, FALSE);
}

static char *
format_notes_as_json (Cli *cli,
                      SecassetList *notes)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (notes)); i++)
    {
      g_autoptr (SecassetLedgerNote) note = get_note (notes, i);
      guint row = secasset_ledger_note_get_row (note);
      guint column = secasset_ledger_note_get_column (note);
      g_autofree char *cell = dup_cell_name (row, column);
      g_autofree char *message = secasset_ledger_note_dup_message (note, cli->language);
      const char *members[] = { "kind", get_kind_nick (secasset_ledger_note_get_kind (note)),
                                "cell", cell, "text", secasset_ledger_note_get_text (note),
                                "value", secasset_ledger_note_get_value (note), "message", message };

      json_builder_begin_object (builder);
      for (guint k = 0; k < G_N_ELEMENTS (members); k += 2)
        {
          json_builder_set_member_name (builder, members[k]);
          json_builder_add_string_value (builder, members[k + 1]);
        }
      json_builder_set_member_name (builder, "row");
      json_builder_add_int_value (builder, row);
      json_builder_set_member_name (builder, "column");
      json_builder_add_int_value (builder, column);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}

static gboolean
write_notes (Cli *cli,
             SecassetList *notes,
             const char *path)
{
  g_autofree char *formatted = NULL;
  g_autoptr (GString) text = NULL;

  if (!path)
    return TRUE;
  formatted = g_str_has_suffix (path, ".json") ? format_notes_as_json (cli, notes)
                                               : format_notes_as_text (cli, notes);
  text = g_string_new (formatted);
  return cli_write_file (cli, path, text);
}

static void
count_notes (SecassetList *notes,
             guint *counts)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (notes)); i++)
    {
      g_autoptr (SecassetLedgerNote) note = get_note (notes, i);

      if ((guint) secasset_ledger_note_get_kind (note) < N_KINDS)
        counts[secasset_ledger_note_get_kind (note)]++;
    }
}

/* A workbook has no encoding that anybody chose. */
static char *
dup_form (Cli *cli,
          const char *encoding)
{
  if (g_str_equal (encoding, "XLSX"))
    return g_strdup (cli_say (cli, "Excelブック", "Excel workbook"));
  return g_strconcat (cli_say (cli, "文字コード ", ""), encoding, NULL);
}

gboolean
cli_tell_ledger (Cli *cli,
                 const char *path,
                 SecassetLedger *ledger,
                 const CliLedgers *request)
{
  SecassetList *notes = secasset_ledger_get_notes (ledger);
  g_autofree char *form = dup_form (cli, secasset_ledger_get_encoding (ledger));
  guint counts[N_KINDS] = { 0 };

  count_notes (notes, counts);
  cli_warn (cli, cli_get_display_name (path),
            cli_say (cli,
                     "%s、%u行（読み取らなかった行 %u）、読み替え %u、日を特定しない記載 %u、"
                     "上の行と同じ %u、仮定 %u、記載からの登録 %u、そのまま保持 %u",
                     "%s, %u rows (%u of them not read), read in another form %u, spans %u, "
                     "as above %u, assumed %u, entered from a mention %u, kept as it stands %u"),
            form, secasset_ledger_get_n_rows (ledger), counts[SECASSET_LEDGER_NOTE_KIND_SKIPPED],
            counts[SECASSET_LEDGER_NOTE_KIND_READ_AS],
            counts[SECASSET_LEDGER_NOTE_KIND_SPAN], counts[SECASSET_LEDGER_NOTE_KIND_DITTO],
            counts[SECASSET_LEDGER_NOTE_KIND_ASSUMED], counts[SECASSET_LEDGER_NOTE_KIND_CREATED],
            counts[SECASSET_LEDGER_NOTE_KIND_KEPT]);
  if (request)
    return write_notes (cli, notes, request->notes);
  if (g_list_model_get_n_items (G_LIST_MODEL (notes)) > 0)
    cli_warn (cli, cli_get_display_name (path), "%s",
              cli_say (cli, "セルごとの内容は secasset convert --notes で書き出せます",
                       "secasset convert --notes lists them cell by cell"));
  return TRUE;
}

/* What a person should see at once. */
static void
tell_losses (Cli *cli,
             const char *path,
             SecassetList *notes,
             const guint *counts)
{
  guint said = 0;
  guint total = counts[SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED]
                + counts[SECASSET_LEDGER_NOTE_KIND_UNENCODABLE]
                + counts[SECASSET_LEDGER_NOTE_KIND_GUARDED]
                + counts[SECASSET_LEDGER_NOTE_KIND_DROPPED]
                + counts[SECASSET_LEDGER_NOTE_KIND_FORMULA];

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (notes)) && said < MAX_SAID; i++)
    {
      g_autoptr (SecassetLedgerNote) note = get_note (notes, i);
      g_autofree char *cell = dup_cell_name (secasset_ledger_note_get_row (note),
                                             secasset_ledger_note_get_column (note));
      g_autofree char *message = secasset_ledger_note_dup_message (note, cli->language);

      if (secasset_ledger_note_get_kind (note) < SECASSET_LEDGER_NOTE_KIND_DROPPED)
        continue;
      cli_warn (cli, path, "%s%s%s", cell, *cell ? ": " : "", message);
      said++;
    }
  if (total > said)
    cli_warn (cli, path,
              cli_say (cli, "ほか%u件（--notes で全件を書き出します）",
                       "and %u more; --notes FILE lists them all"),
              total - said);
}

static CliStatus
finish (Cli *cli,
        const char *path,
        SecassetLedgerWriter *writer,
        GBytes *bytes,
        const CliLedgers *request)
{
  SecassetList *notes = secasset_ledger_writer_get_notes (writer);
  guint counts[N_KINDS] = { 0 };
  gsize length;
  const char *text;

  count_notes (notes, counts);
  tell_losses (cli, path, notes, counts);
  if (!write_notes (cli, notes, request->notes) || !bytes)
    return CLI_STATUS_FAILURE;
  if (counts[SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED] > 0 && !request->allow_loss)
    {
      cli_fail (cli, path, "%s",
                cli_say (cli, "台帳に書けない項目があるため、書き出しませんでした（--allow-loss で書き出します）",
                         "nothing was written, since something would be lost; "
                         "--allow-loss writes it all the same"));
      return CLI_STATUS_FAILURE;
    }
  text = g_bytes_get_data (bytes, &length);
  g_string_append_len (cli->out, text, (gssize) length);
  return CLI_STATUS_FINE;
}

/* What a new ledger looks like. */
static gboolean
choose_form (Cli *cli,
             SecassetLedgerWriter *writer)
{
  SecassetPolicy *policy = cli_get_policy (cli);
  g_autoptr (JsonNode) mapping = NULL;

  if (!policy || !cli_load_mapping (cli, &mapping))
    return FALSE;
  secasset_ledger_writer_set_policy (writer, policy);
  secasset_ledger_writer_set_mapping (writer, mapping);
  return TRUE;
}

CliStatus
cli_convert_to_ledger (Cli *cli,
                       const char *path,
                       SecassetInventory *inventory,
                       const CliLedgers *request)
{
  const char *shown = cli_get_display_name (path);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (SecassetLedger) ledger = NULL;
  g_autoptr (SecassetInventory) original = NULL;
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (request->ledger)
    {
      file = cli_read (cli, request->ledger);
      original = file ? cli_load_bytes (cli, request->ledger, file, NULL) : NULL;
      if (original && cli->ledger)
        ledger = g_object_ref (cli->ledger);
      if (original && !ledger)
        cli_fail (cli, request->ledger, "%s",
                  cli_say (cli, "CSV台帳ではありません", "it is no ledger in CSV"));
      if (!ledger)
        return CLI_STATUS_FAILURE;
    }
  if (request->replacement && !g_utf8_validate (request->replacement, -1, NULL))
    {
      cli_fail (cli, NULL, "%s",
                cli_say (cli, "--replacement の文字コードがUTF-8ではありません",
                         "--replacement is not in UTF-8"));
      return CLI_STATUS_FAILURE;
    }
  if (!choose_form (cli, writer))
    return CLI_STATUS_FAILURE;
  secasset_ledger_writer_set_encoding (writer, cli->encoding);
  secasset_ledger_writer_set_replacement (writer, request->replacement);
  bytes = secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error);
  if (!bytes)
    cli_fail_error (cli, shown, error);
  return finish (cli, shown, writer, bytes, request);
}
