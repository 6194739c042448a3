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
cli_judge_file (Cli *cli,
                const char *path,
                const GDate *asked)
{
  g_autoptr (SecassetInventory) inventory = cli_load (cli, path);
  GDate date;

  if (!inventory)
    return NULL;
  cli_choose_date (cli, path, inventory, asked, &date);
  return secasset_facts_new (inventory, cli_get_policy (cli), &date);
}

SecassetFacts *
cli_load_facts (Cli *cli,
                const char *path,
                const char *day)
{
  GDate asked;

  if (!cli_parse_date (cli, day, &asked) || !cli_get_policy (cli))
    return NULL;
  return cli_judge_file (cli, path, &asked);
}

CliStatus
cli_run_on_file (Cli *cli,
                 const char *command,
                 int argc,
                 char **argv,
                 const CliOption *more,
                 guint n_more,
                 CliFactsFunc func,
                 gpointer data)
{
  g_autofree char *day = NULL;
  g_autofree char *language = NULL;
  const CliOption common[] = {
    { "reference-date", 'd', G_OPTION_ARG_FILENAME, &day, "YYYY-MM-DD", "判定の基準日",
      "day to judge on" },
    CLI_POLICY_OPTION (cli),
    CLI_SOURCE_OPTIONS (cli),
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  g_autofree CliOption *options = g_new (CliOption, n_more + G_N_ELEMENTS (common));
  CliStatus status;
  GDate date;

  for (guint i = 0; i < n_more; i++)
    options[i] = more[i];
  for (guint i = 0; i < G_N_ELEMENTS (common); i++)
    options[n_more + i] = common[i];
  if (!cli_parse (cli, command, options, n_more + G_N_ELEMENTS (common), &argc, &argv, &status))
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
  if (!cli_parse_date (cli, day, &date) || !cli_get_policy (cli))
    return CLI_STATUS_FAILURE;
  return func (cli, argv[1], argc == 3 ? argv[2] : NULL, &date, data);
}
