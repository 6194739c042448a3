/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <string.h>
#include <unistd.h>

typedef enum
{
  FAIL_ON_ERROR,
  FAIL_ON_WARNING,
  FAIL_ON_INFO,
  FAIL_ON_INCOMPLETE,
} FailOn;

static const char *const formats[] = { "text", "json", "sarif", "junit", "html", NULL };
static const char *const thresholds[] = { "error", "warning", "info", "incomplete", NULL };

typedef struct
{
  char *format;
  char *fail_on;
  char *date;
  char *language;
  char **profiles;
  char **schemes;
  char **disabled;
  char **enabled;
  char **severities;
  gboolean quiet;
  gboolean show_waived;
} Arguments;

typedef struct
{
  Cli *cli;
  SecassetValidator *validator;
  SecassetReportWriter *writer;
  SecassetReportFormat format;
  FailOn fail_on;
  GDate date;
  gboolean several;
  guint n_reports;
} Run;

static void
arguments_clear (Arguments *arguments)
{
  g_free (arguments->format);
  g_free (arguments->fail_on);
  g_free (arguments->date);
  g_free (arguments->language);
  g_strfreev (arguments->profiles);
  g_strfreev (arguments->schemes);
  g_strfreev (arguments->disabled);
  g_strfreev (arguments->enabled);
  g_strfreev (arguments->severities);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static gboolean
parse (Cli *cli,
       Arguments *arguments,
       int *argc,
       char ***argv,
       CliStatus *status)
{
  const CliOption options[] = {
    { "format", 'f', G_OPTION_ARG_FILENAME, &arguments->format, "text|json", "報告の形式",
      "form of the report" },
    { "profile", 'p', G_OPTION_ARG_FILENAME_ARRAY, &arguments->profiles, "PROFILE",
      "適用する規則群（繰り返し可）", "rules to judge by; may be repeated" },
    { "scheme", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->schemes, "SCHEME",
      "用いる分類方式（繰り返し可）", "classification to use; may be repeated" },
    CLI_REFERENCE_DATE_OPTION (&arguments->date),
    { "fail-on", 0, G_OPTION_ARG_FILENAME, &arguments->fail_on, "LEVEL",
      "終了コードを1にする水準\n                                   "
      "（error、warning、info、incomplete）",
      "end with status 1 from this level on:\n                                   "
      "error, warning, info or incomplete" },
    { "disable", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->disabled, "RULE",
      "規則を無効にする（繰り返し可）", "switch a rule off; may be repeated" },
    { "enable", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->enabled, "RULE",
      "既定で無効の規則を有効にする（繰り返し可）",
      "switch a rule on that is off by default" },
    { "severity", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->severities, "RULE=SEVERITY",
      "規則の重大度を変える（繰り返し可）", "change how serious a rule is" },
    { "show-waived", 0, G_OPTION_ARG_NONE, &arguments->show_waived, NULL,
      "例外措置のある指摘も表示する", "also list findings that a waiver covers" },
    CLI_POLICY_OPTION (cli),
    CLI_LEDGER_OPTIONS (cli),
    CLI_LANGUAGE_OPTION (&arguments->language),
    CLI_OUTPUT_OPTION (cli),
    { "quiet", 'q', G_OPTION_ARG_NONE, &arguments->quiet, NULL,
      "報告を表示せず、終了コードだけで答える", "answer by the exit status alone" },
  };

  if (!cli_parse (cli, "validate", options, G_N_ELEMENTS (options), argc, argv, status))
    return FALSE;
  if (*argc > 1)
    return TRUE;
  cli_fail (cli, NULL, "%s",
            cli_say (cli, "点検するファイルを指定してください（secasset validate --help を参照）",
                     "name a file; see secasset validate --help"));
  return FALSE;
}

static gboolean
choose_format (Run *run,
               const char *text)
{
  gint format = text ? cli_parse_choice (run->cli, "--format", text, formats) : 0;

  if (format < 0)
    return FALSE;
  if (format > SECASSET_REPORT_FORMAT_JSON)
    {
      cli_fail (run->cli, NULL,
                cli_say (run->cli, "--format %s はこの版では利用できません（text又はjsonを指定してください）",
                         "--format %s is not available in this version; use text or json"),
                text);
      return FALSE;
    }
  run->format = (SecassetReportFormat) format;
  return TRUE;
}

static gboolean
use_color (Cli *cli)
{
  const char *no_color = g_getenv ("NO_COLOR");
  const char *term = g_getenv ("TERM");

  return !cli->output && isatty (STDOUT_FILENO) && !(no_color && *no_color)
         && g_strcmp0 (term, "dumb") != 0;
}

static gboolean
prepare (Run *run,
         const Arguments *arguments)
{
  gint fail_on = 0;

  if (arguments->fail_on)
    fail_on = cli_parse_choice (run->cli, "--fail-on", arguments->fail_on, thresholds);
  if (fail_on < 0 || !choose_format (run, arguments->format)
      || !cli_parse_date (run->cli, arguments->date, &run->date)
      || !cli_choose_profiles (run->cli, run->validator, arguments->profiles)
      || !cli_disable_rules (run->cli, run->validator, arguments->disabled)
      || !cli_enable_rules (run->cli, run->validator, arguments->enabled)
      || !cli_set_severities (run->cli, run->validator, arguments->severities))
    return FALSE;
  run->fail_on = (FailOn) fail_on;
  if (arguments->schemes)
    secasset_validator_set_schemes (run->validator, (const char *const *) arguments->schemes);
  secasset_validator_set_progress_func (run->validator, cli_progress_update, NULL, NULL);
  secasset_report_writer_set_format (run->writer, run->format);
  secasset_report_writer_set_language (run->writer, run->cli->language);
  secasset_report_writer_set_show_waived (run->writer, arguments->show_waived);
  secasset_report_writer_set_color (run->writer, use_color (run->cli));
  secasset_report_writer_set_width (run->writer, cli_get_width (run->cli));
  return TRUE;
}

static CliStatus
judge (Run *run,
       SecassetReport *report)
{
  guint found = secasset_report_get_count (report, SECASSET_SEVERITY_ERROR);

  if (run->fail_on == FAIL_ON_INCOMPLETE)
    return secasset_report_get_verdict (report) != SECASSET_VERDICT_PASSED ? CLI_STATUS_FOUND
                                                                           : CLI_STATUS_FINE;
  if (run->fail_on >= FAIL_ON_WARNING)
    found += secasset_report_get_count (report, SECASSET_SEVERITY_WARNING);
  if (run->fail_on >= FAIL_ON_INFO)
    found += secasset_report_get_count (report, SECASSET_SEVERITY_INFO);
  return found > 0 ? CLI_STATUS_FOUND : CLI_STATUS_FINE;
}

/* JSON strings have no raw line breaks: indenting the lines changes the layout alone. */
static void
add_indented (GString *out,
              const char *text,
              gsize length)
{
  for (gsize i = 0; i < length; i++)
    {
      g_string_append_c (out, text[i]);
      if (text[i] == '\n' && i + 1 < length)
        g_string_append (out, "    ");
    }
  if (out->len > 0 && out->str[out->len - 1] == '\n')
    g_string_truncate (out, out->len - 1);
}

static void
add_report (Run *run,
            SecassetReport *report)
{
  GString *out = run->cli->out;
  g_autoptr (GBytes) bytes = secasset_report_writer_to_bytes (run->writer, report);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (run->format == SECASSET_REPORT_FORMAT_JSON && run->several)
    {
      g_string_append (out, run->n_reports > 0 ? ",\n    " : "\n    ");
      add_indented (out, text, length);
    }
  else
    {
      if (run->n_reports > 0)
        g_string_append_c (out, '\n');
      g_string_append_len (out, text, (gssize) length);
    }
  run->n_reports++;
}

/* The last inventory is left to the end of the process, which frees it in no time; taking a
 * large one apart would be a fifth of the work. */
static SecassetInventory *
keep_inventory (SecassetInventory *inventory)
{
  static SecassetInventory *last;

  g_clear_object (&last);
  return last = inventory;
}

static CliStatus
validate_file (Run *run,
               const char *path)
{
  SecassetInventory *inventory = keep_inventory (cli_load (run->cli, path));
  g_autoptr (SecassetReport) report = NULL;
  g_autoptr (GError) error = NULL;
  GDate date;
  gboolean today;

  if (!inventory)
    return CLI_STATUS_FAILURE;
  today = cli_choose_date (run->cli, path, inventory, &run->date, &date);
  secasset_report_writer_set_note (
      run->writer, today ? cli_say (run->cli, "基準日の指定がないため、実行した日を基準日としました。",
                                    "No reference date is stated; judged as of the day of the run.")
                         : NULL);
  secasset_validator_set_reference_date (run->validator, &date);

  cli_progress_start (path);
  report = secasset_validator_validate (run->validator, inventory, NULL, &error);
  cli_progress_stop ();
  if (!report)
    {
      cli_fail_error (run->cli, cli_get_display_name (path), error);
      return CLI_STATUS_FAILURE;
    }
  add_report (run, report);
  return judge (run, report);
}

static CliStatus
validate_files (Run *run,
                char **paths)
{
  gboolean array = run->format == SECASSET_REPORT_FORMAT_JSON && run->several;
  CliStatus worst = CLI_STATUS_FINE;

  if (array)
    g_string_append (run->cli->out, "{\n  \"secasset-reports\": 1,\n  \"reports\": [");
  for (; *paths; paths++)
    {
      CliStatus status = validate_file (run, *paths);

      worst = MAX (worst, status);
    }
  if (array)
    g_string_append (run->cli->out, run->n_reports > 0 ? "\n  ]\n}\n" : "]\n}\n");
  return worst;
}

CliStatus
cli_validate (Cli *cli,
              int argc,
              char **argv)
{
  g_auto (Arguments) arguments = { 0 };
  g_autoptr (SecassetValidator) validator = NULL;
  g_autoptr (SecassetReportWriter) writer = secasset_report_writer_new ();
  Run run = { .cli = cli, .writer = writer };
  CliStatus status;

  if (!parse (cli, &arguments, &argc, &argv, &status))
    return status;
  if (!cli_get_policy (cli))
    return CLI_STATUS_FAILURE;
  run.validator = validator = secasset_validator_new (cli_get_policy (cli));
  if (!prepare (&run, &arguments))
    return CLI_STATUS_FAILURE;
  run.several = argc > 2;
  status = validate_files (&run, argv + 1);
  if (arguments.quiet && !cli->output)
    g_string_truncate (cli->out, 0);
  return status;
}
