/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

static const CliCommand commands[] = {
  { "validate", "FILE…", cli_validate, "台帳を点検し、指摘を報告する",
    "judge inventories and report what is wrong" },
  { "explain", "TOPIC…", cli_explain, "規則、条項、区分、脅威などを説明する",
    "explain a rule, clause, level, segment, incident kind or threat" },
  { "segment", "FILE [ID]", cli_segment, "ネットワークの区分を判定し、理由を示す",
    "say to which segment networks and systems belong, and why" },
  { "flows", "FILE [ID]", cli_flows, "通信と情報の置き場所の可否を示す",
    "say which flows are allowed, and whether information may be where it is" },
  { "classify", "FILE [ID]", cli_classify, "分類の実効値とその由来を示す",
    "show the levels that assets need, and what causes them" },
  { "threats", "FILE ID", cli_threats, "資産に該当する脅威と、対策の有無を示す",
    "show the threats that apply to an asset, and what answers them" },
  { "risk", "FILE [ID]", cli_risk, "リスクの一覧と件数表を示す",
    "show the risks of the assets, the highest first" },
  { "graph", "FILE", cli_graph, "区分、ネットワーク、システムの関係を図にする",
    "draw segments, networks, systems and flows" },
  { "rules", "", cli_rules, "規則の一覧を表示する", "list the rules" },
  { "policy", "check FILE…", cli_policy, "独自の方針を点検する",
    "look for mistakes in policies of one’s own" },
  { "schema", "", cli_schema, "台帳ファイルのJSON Schemaを出力する",
    "print the JSON Schema of inventory files" },
  { "convert", "IN OUT", cli_convert, "台帳の形式を変換する（JSON、CSV、Threagile、OTM、OSCAL）",
    "convert between formats: JSON, ledgers in CSV, Threagile, OTM, OSCAL" },
  { "diff", "OLD NEW", cli_diff, "二つの時点の台帳と指摘を比較する",
    "say in what two states of an inventory differ" },
  { NULL, NULL, NULL, NULL, NULL },
};

const CliCommand *
cli_get_commands (void)
{
  return commands;
}

/* --language may stand before the command, too. */
static int
find_command_argument (int argc,
                       char **argv)
{
  int i = 1;

  while (i < argc && g_str_has_prefix (argv[i], "--language"))
    i += g_str_equal (argv[i], "--language") ? 2 : 1;
  return i;
}

static CliStatus
run_command (Cli *cli,
             int argc,
             char **argv)
{
  for (const CliCommand *command = commands; command->name; command++)
    {
      if (g_str_equal (command->name, argv[0]))
        return command->run (cli, argc, argv);
    }
  return cli_fail_command (cli, argv[0]);
}

/* “help COMMAND” is “COMMAND --help”. */
static CliStatus
run_help (Cli *cli,
          int argc,
          char **argv)
{
  int first = find_command_argument (argc, argv);
  char *asked[] = { first < argc ? argv[first] : NULL, (char *) "--help", NULL };

  if (asked[0])
    return run_command (cli, 2, asked);
  cli_add_help (cli);
  return CLI_STATUS_FINE;
}

static CliStatus
run (Cli *cli,
     int argc,
     char **argv)
{
  int first = find_command_argument (argc, argv);
  const char *name = first < argc ? argv[first] : NULL;

  if (!name)
    {
      cli_fail (cli, NULL, "%s", cli_say (cli, "コマンドを指定してください（secasset --help を参照）",
                                          "name a command; see secasset --help"));
      return CLI_STATUS_FAILURE;
    }
  if (g_str_equal (name, "--help") || g_str_equal (name, "-h") || g_str_equal (name, "help"))
    return run_help (cli, argc - first, argv + first);
  if (g_str_equal (name, "--version"))
    {
      cli_add (cli, "secasset %s\n", SECASSET_VERSION);
      return CLI_STATUS_FINE;
    }
  if (name[0] != '-')
    return run_command (cli, argc - first, argv + first);
  cli_fail (cli, NULL,
            cli_say (cli, "%s の前にコマンドを指定してください（secasset --help を参照）",
                     "name a command before %s; see secasset --help"),
            name);
  return CLI_STATUS_FAILURE;
}

int
main (int argc,
      char **argv)
{
  Cli cli = { 0 };
  const char *bad = NULL;
  CliStatus status = CLI_STATUS_FAILURE;

  g_set_prgname ("secasset");
  cli.language = cli_choose_language (argc, argv, &bad);
  /* For the errors of the library, before there is a second thread. */
  g_setenv ("LANGUAGE", cli.language, TRUE);
  cli.out = g_string_new (NULL);
  cli.inputs = g_ptr_array_new_with_free_func (g_free);
  if (bad)
    cli_fail (&cli, NULL,
              cli_say (&cli, "--language に「%s」は指定できません（指定できる値: ja, en）",
                       "--language cannot be “%s”; it is one of: ja, en"),
              bad);
  else
    {
      cli_progress_begin ();
      status = run (&cli, argc, argv);
      cli_progress_end ();
    }
  if (cli.out->len > 0)
    status = cli_write_output (&cli, status);
  if (cli.failed)
    status = CLI_STATUS_FAILURE;
  g_string_free (cli.out, TRUE);
  g_ptr_array_unref (cli.inputs);
  g_free (cli.output);
  g_free (cli.sheet);
  g_free (cli.mapping);
  g_free (cli.encoding);
  g_strfreev (cli.policies);
  g_clear_object (&cli.ledger);
  g_clear_object (&cli.policy);
  return (int) status;
}
