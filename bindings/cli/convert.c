/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "convert-import.h"

static const char *const formats[] = { "json", "ndjson", "oscal", NULL };

#define FORMAT_OSCAL 2

/* By the name of the output; standard output without --format is JSON. */
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
  cli_fail (cli, path, "%s",
            cli_say (cli, "形式が分かりません（拡張子を.json又は.ndjsonとするか、--formatを指定してください）",
                     "which format? End the name in .json or .ndjson, or give --format"));
  return -1;
}

static CliStatus
convert (Cli *cli,
         const char *from,
         const char *model,
         const char *losses,
         gint format)
{
  g_autoptr (SecassetInventory) inventory = cli_load_model (cli, from, model, losses);
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *text;

  if (!inventory)
    return CLI_STATUS_FAILURE;
  if (format == FORMAT_OSCAL)
    return cli_export_model (cli, inventory, cli_get_display_name (from), losses);
  secasset_writer_set_format (writer, (SecassetFormat) format);
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

CliStatus
cli_convert (Cli *cli,
             int argc,
             char **argv)
{
  g_autofree char *asked = NULL;
  g_autofree char *from = NULL;
  g_autofree char *losses = NULL;
  g_autofree char *language = NULL;
  const CliOption options[] = {
    { "format", 'f', G_OPTION_ARG_FILENAME, &asked, "json|ndjson|oscal",
      "出力の形式（既定: OUTの拡張子）", "format of OUT; default: by its name" },
    { "to", 0, G_OPTION_ARG_FILENAME, &asked, "json|ndjson|oscal", "--formatと同じ",
      "the same as --format" },
    { "from", 0, G_OPTION_ARG_FILENAME, &from, "threagile|otm|oscal|json",
      "入力の形式（既定: 内容から判別）", "format of IN; default: by its content" },
    { "losses", 0, G_OPTION_ARG_FILENAME, &losses, "FILE",
      "引き継げなかった記載の一覧を書き出すファイル（.jsonの場合はJSON）",
      "list what was not carried over in FILE, as JSON if its name ends in .json" },
    CLI_SHEET_OPTION (cli),
    CLI_LANGUAGE_OPTION (&language),
  };
  CliStatus status;
  gint format;

  if (!cli_parse (cli, "convert", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  if (argc != 3)
    {
      cli_fail (cli, NULL, "%s",
                cli_say (cli, "変換元と変換先のファイルを指定してください（secasset convert --help を参照）",
                         "name the file to read and the file to write; "
                         "see secasset convert --help"));
      return CLI_STATUS_FAILURE;
    }
  format = choose_format (cli, asked, argv[2]);
  if (format < 0)
    return CLI_STATUS_FAILURE;
  if (!g_str_equal (argv[2], "-"))
    cli->output = g_strdup (argv[2]);
  return convert (cli, argv[1], from, losses, format);
}
