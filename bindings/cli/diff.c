/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

typedef struct
{
  char *format;
  char *date;
  char *language;
  char **profiles;
  gboolean no_findings;
} Arguments;

static void
arguments_clear (Arguments *arguments)
{
  g_free (arguments->format);
  g_free (arguments->date);
  g_free (arguments->language);
  g_strfreev (arguments->profiles);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static const char *const formats[] = { "text", "json", NULL };

static gboolean
parse (Cli *cli,
       Arguments *arguments,
       int *argc,
       char ***argv,
       CliStatus *status)
{
  const CliOption options[] = {
    { "format", 'f', G_OPTION_ARG_FILENAME, &arguments->format, "text|json", "出力の形式",
      "form of the output" },
    { "profile", 'p', G_OPTION_ARG_FILENAME_ARRAY, &arguments->profiles, "PROFILE",
      "適用する規則群（繰り返し可）", "rules to judge by; may be repeated" },
    { "reference-date", 'd', G_OPTION_ARG_FILENAME, &arguments->date, "YYYY-MM-DD",
      "両方の判定の基準日（既定：それぞれの台帳の基準日）",
      "day to judge both on; default: each on its own" },
    { "no-findings", 0, G_OPTION_ARG_NONE, &arguments->no_findings, NULL,
      "指摘を比較しない", "compare the inventories alone, not the findings" },
    CLI_POLICY_OPTION (cli),
    CLI_SOURCE_OPTIONS (cli),
    CLI_LANGUAGE_OPTION (&arguments->language),
    CLI_OUTPUT_OPTION (cli),
  };

  if (!cli_parse (cli, "diff", options, G_N_ELEMENTS (options), argc, argv, status))
    return FALSE;
  if (*argc == 3 && !(g_str_equal ((*argv)[1], "-") && g_str_equal ((*argv)[2], "-")))
    return TRUE;
  *status = CLI_STATUS_FAILURE;
  cli_fail (cli, NULL, "%s",
            cli_say (cli, "前回と今回の台帳を一つずつ指定してください（secasset diff --help を参照）",
                     "name an old and a new file; see secasset diff --help"));
  return FALSE;
}

static SecassetReport *
judge (Cli *cli,
       SecassetValidator *validator,
       const char *path,
       SecassetInventory *inventory,
       const GDate *asked)
{
  g_autoptr (GError) error = NULL;
  SecassetReport *report;
  GDate date;

  cli_choose_date (cli, path, inventory, asked, &date);
  secasset_validator_set_reference_date (validator, &date);
  cli_progress_start (path);
  report = secasset_validator_validate (validator, inventory, NULL, &error);
  cli_progress_stop ();
  if (!report)
    cli_fail_error (cli, cli_get_display_name (path), error);
  return report;
}

static CliStatus
compare (Cli *cli,
         const Arguments *arguments,
         char **paths,
         const GDate *asked,
         gboolean json)
{
  SecassetPolicy *policy = cli_get_policy (cli);
  g_autoptr (SecassetValidator) validator = policy ? secasset_validator_new (policy) : NULL;
  g_autoptr (SecassetInventory) before = NULL;
  g_autoptr (SecassetInventory) after = NULL;
  g_autoptr (SecassetReport) judged_before = NULL;
  g_autoptr (SecassetReport) judged_after = NULL;
  g_autoptr (SecassetDiff) diff = NULL;
  g_autofree char *text = NULL;

  if (!validator || !cli_choose_profiles (cli, validator, arguments->profiles))
    return CLI_STATUS_FAILURE;
  secasset_validator_set_progress_func (validator, cli_progress_update, NULL, NULL);
  before = cli_load (cli, paths[0]);
  after = cli_load (cli, paths[1]);
  if (!before || !after)
    return CLI_STATUS_FAILURE;
  if (!arguments->no_findings)
    {
      judged_before = judge (cli, validator, paths[0], before, asked);
      judged_after = judge (cli, validator, paths[1], after, asked);
      if (!judged_before || !judged_after)
        return CLI_STATUS_FAILURE;
    }
  diff = secasset_diff_new (before, after, judged_before, judged_after);
  text = json ? secasset_diff_dup_json (diff) : secasset_diff_dup_text (diff, cli->language);
  g_string_append (cli->out, text);
  return secasset_diff_is_empty (diff) ? CLI_STATUS_FINE : CLI_STATUS_FOUND;
}

CliStatus
cli_diff (Cli *cli,
          int argc,
          char **argv)
{
  g_auto (Arguments) arguments = { 0 };
  CliStatus status;
  gint format = 0;
  GDate asked;

  if (!parse (cli, &arguments, &argc, &argv, &status))
    return status;
  if (arguments.format)
    format = cli_parse_choice (cli, "--format", arguments.format, formats);
  if (format < 0 || !cli_parse_date (cli, arguments.date, &asked))
    return CLI_STATUS_FAILURE;
  return compare (cli, &arguments, argv + 1, &asked, format == 1);
}
