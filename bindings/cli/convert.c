/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "convert-import.h"

static const char *const formats[] = { "json", "ndjson", "oscal", "csv", NULL };

#define FORMAT_OSCAL 2
#define FORMAT_CSV 3

/* By the name of the output; standard output without --format is JSON. */
typedef struct
{
  char *asked; /* format of OUT, or NULL */
  char *from;  /* format of IN, or NULL */
  char *losses;
  char *language;
  CliLedgers ledgers;
} Request;

static void
request_clear (Request *request)
{
  g_free (request->asked);
  g_free (request->from);
  g_free (request->losses);
  g_free (request->language);
  g_free (request->ledgers.ledger);
  g_free (request->ledgers.notes);
  g_free (request->ledgers.replacement);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

static gint
choose_format (Cli *cli,
               const char *asked,
               const char *path)
{
  if (asked)
    return cli_parse_choice (cli, "--format", asked, formats);
  if (g_str_has_suffix (path, ".oscal.json"))
    return FORMAT_OSCAL;
  if (g_str_has_suffix (path, ".ndjson") || g_str_has_suffix (path, ".jsonl"))
    return SECASSET_FORMAT_NDJSON;
  if (g_str_has_suffix (path, ".json") || g_str_equal (path, "-"))
    return SECASSET_FORMAT_JSON;
  if (g_str_has_suffix (path, ".csv"))
    return FORMAT_CSV;
  if (g_str_has_suffix (path, ".xlsx"))
    cli_fail (cli, path, "%s",
              cli_say (cli, "Excelブックには変換できません（.csvに変換するか、指摘を付けたブックを "
                            "secasset validate --format xlsx で出力してください）",
                       "a workbook cannot be written; convert to .csv, or get one with findings "
                       "from secasset validate --format xlsx"));
  else
    cli_fail (cli, path, "%s",
              cli_say (cli, "拡張子から出力の形式が分かりません（.json、.ndjson、.jsonl、.csv又は"
                            ".oscal.jsonとするか、--format で指定してください）",
                       "which format? End the name in .json, .ndjson, .jsonl, .csv or .oscal.json, "
                       "or give --format"));
  return -1;
}

static CliStatus
convert_to_json (Cli *cli,
                 const char *from,
                 SecassetInventory *inventory,
                 SecassetFormat format,
                 const Request *request)
{
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *text;

  if (cli->ledger && !cli_tell_ledger (cli, from, cli->ledger, &request->ledgers))
    return CLI_STATUS_FAILURE;
  secasset_writer_set_format (writer, format);
  bytes = secasset_writer_to_bytes (writer, inventory, &error);
  if (!bytes)
    {
      cli_fail_error (cli, cli_get_display_name (from), error);
      return CLI_STATUS_FAILURE;
    }
  text = g_bytes_get_data (bytes, &length);
  g_string_append_len (cli->out, text, (gssize) length);
  return CLI_STATUS_FINE;
}

static CliStatus
convert (Cli *cli,
         const char *from,
         gint format,
         const Request *request)
{
  g_autoptr (GPtrArray) losses = g_ptr_array_new_with_free_func (g_object_unref);
  /* Of a ledger that is written, the encoding is that of the output. */
  g_autoptr (SecassetInventory) inventory = cli_load_model (
      cli, from, request->from, losses, format == FORMAT_CSV ? NULL : cli->encoding);
  CliStatus status, told;

  if (!inventory)
    return CLI_STATUS_FAILURE;
  if (format == FORMAT_OSCAL)
    status = cli_export_model (cli, inventory, cli_get_display_name (from), losses);
  else if (format == FORMAT_CSV)
    status = cli_convert_to_ledger (cli, from, inventory, &request->ledgers);
  else
    status = convert_to_json (cli, from, inventory, (SecassetFormat) format, request);
  /* Even of what could not be written it is said what would have been lost. */
  told = cli_tell_losses (cli, cli_get_display_name (from), losses, request->losses);
  if (told != CLI_STATUS_FINE)
    g_string_truncate (cli->out, 0);
  return MAX (status, told);
}

static gboolean
parse (Cli *cli,
       Request *request,
       int *argc,
       char ***argv,
       CliStatus *status)
{
  CliLedgers *ledgers = &request->ledgers;
  const CliOption options[] = {
    { "format", 'f', G_OPTION_ARG_FILENAME, &request->asked, "json|ndjson|oscal|csv",
      "出力の形式（既定: OUTの拡張子）", "format of OUT; default: by its name" },
    { "to", 0, G_OPTION_ARG_FILENAME, &request->asked, "json|ndjson|oscal|csv", "--formatと同じ",
      "the same as --format" },
    { "from", 0, G_OPTION_ARG_FILENAME, &request->from, "threagile|otm|oscal|json",
      "入力の形式（既定: 内容から判別）", "format of IN; default: by its content" },
    { "losses", 0, G_OPTION_ARG_FILENAME, &request->losses, "FILE",
      "引き継げなかった記載の一覧を書き出すファイル（.jsonの場合はJSON）",
      "list what was not carried over in FILE, as JSON if its name ends in .json" },
    CLI_POLICY_OPTION (cli),
    CLI_SOURCE_OPTIONS (cli),
    { "ledger", 'l', G_OPTION_ARG_FILENAME, &ledgers->ledger, "FILE",
      "元のCSV台帳（変更のない行はそのまま書く）", "ledger in CSV to bring up to date" },
    { "notes", 0, G_OPTION_ARG_FILENAME, &ledgers->notes, "FILE",
      "読み書きの記録を書き出すファイル（.jsonならJSON）",
      "write what was done to FILE, as JSON if it ends in .json" },
    { "replacement", 0, G_OPTION_ARG_FILENAME, &ledgers->replacement, "TEXT",
      "文字コードで表せない文字の代わりに書く文字", "what stands for characters that cannot be written" },
    { "allow-loss", 0, G_OPTION_ARG_NONE, &ledgers->allow_loss, NULL,
      "CSV台帳に書けない項目があっても書き出す", "write although the ledger has no place for something" },
    CLI_LANGUAGE_OPTION (&request->language),
  };

  return cli_parse (cli, "convert", options, G_N_ELEMENTS (options), argc, argv, status);
}

CliStatus
cli_convert (Cli *cli,
             int argc,
             char **argv)
{
  g_auto (Request) request = { 0 };
  CliStatus status;
  gint format;

  if (!parse (cli, &request, &argc, &argv, &status))
    return status;
  if (argc != 3)
    {
      cli_fail (cli, NULL, "%s",
                cli_say (cli, "変換元と変換先のファイルを指定してください（secasset convert --help を参照）",
                         "name the file to read and the file to write; "
                         "see secasset convert --help"));
      return CLI_STATUS_FAILURE;
    }
  format = choose_format (cli, request.asked, argv[2]);
  if (format < 0 || !cli_check_losses (cli, request.losses, argv[2]))
    return CLI_STATUS_FAILURE;
  if (!g_str_equal (argv[2], "-"))
    cli->output = g_strdup (argv[2]);
  return convert (cli, argv[1], format, &request);
}
