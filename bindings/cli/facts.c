/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

SecassetElement *
cli_find (Cli *cli,
          const char *path,
          SecassetInventory *inventory,
          const char *id)
{
  SecassetElement *element = NULL;

  if (!id)
    return NULL;
  if (g_utf8_validate (id, -1, NULL))
    element = secasset_inventory_find (inventory, id);
  if (!element)
    cli_fail (cli, cli_get_display_name (path),
              cli_say (cli, "台帳に「%s」がありません", "there is no “%s” in the inventory"), id);
  return element;
}

SecassetFacts *
cli_load_facts (Cli *cli,
                const char *path,
                const char *day)
{
  g_autoptr (SecassetInventory) inventory = NULL;
  GDate asked, date;

  if (!cli_parse_date (cli, day, &asked))
    return NULL;
  inventory = cli_load (cli, path);
  if (!inventory)
    return NULL;
  cli_choose_date (cli, path, inventory, &asked, &date);
  return secasset_facts_new (inventory, secasset_policy_get_default (), &date);
}

CliStatus
cli_run_on_file (Cli *cli,
                 const char *command,
                 int argc,
                 char **argv,
                 CliFactsFunc func)
{
  g_autofree char *day = NULL;
  g_autofree char *language = NULL;
  const CliOption options[] = {
    { "reference-date", 'd', G_OPTION_ARG_FILENAME, &day, "YYYY-MM-DD", "判定の基準日",
      "day to judge on" },
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  CliStatus status;
  GDate date;

  if (!cli_parse (cli, command, options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  if (argc < 2 || argc > 3)
    {
      cli_fail (cli, NULL,
                cli_say (cli,
                         "ファイルを一つと、必要なら識別子を一つ指定してください（secasset %s --help を参照）",
                         "name one file and, if wanted, one id; see secasset %s --help"),
                command);
      return CLI_STATUS_FAILURE;
    }
  if (!cli_parse_date (cli, day, &date))
    return CLI_STATUS_FAILURE;
  return func (cli, argv[1], argc == 3 ? argv[2] : NULL, &date);
}
