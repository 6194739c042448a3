/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

typedef enum
{
  FAIL_ON_ERROR,
  FAIL_ON_WARNING,
  FAIL_ON_INFO,
  FAIL_ON_INCOMPLETE,
} FailOn;

#define FORMAT_WORDS                                                                               \
  "形式（text、json、sarif、junit、html、markdown、xlsx）",                                             \
      "form: text, json, sarif, junit, html, markdown or xlsx"

#define FAIL_ON_WORDS                                                                              \
  "終了コードを1にする水準\n                                   "                                   \
  "（error、warning、info、incomplete）",                                                          \
      "end with status 1 from this level on:\n                                   "                 \
      "error, warning, info or incomplete"

static const char *const thresholds[] = { "error", "warning", "info", "incomplete", NULL };
static const char *const colors[] = { "auto", "always", "never", NULL };

typedef struct
{
  char *format;
  char *fail_on;
  char *color;
  char *date;
  char *language;
  char **profiles;
  char **schemes;
  char **disabled;
  char **enabled;
  char **severities;
  char **parameters;
  gboolean quiet;
  gboolean show_waived;
} Arguments;

typedef struct
{
  Cli *cli;
  SecassetValidator *validator;
  SecassetReportWriter *writer;
  SecassetReportFormat format;
  gboolean workbook; /* --format xlsx */
  FailOn fail_on;
  GDate date;
  gboolean several;
  GPtrArray *documents; /* of GBytes: the reports */
  guint verdicts[3];    /* how many files have each */
  gboolean quiet;
} Run;

static void
arguments_clear (Arguments *arguments)
{
  g_free (arguments->format);
  g_free (arguments->fail_on);
  g_free (arguments->color);
  g_free (arguments->date);
  g_free (arguments->language);
  g_strfreev (arguments->profiles);
  g_strfreev (arguments->schemes);
  g_strfreev (arguments->disabled);
  g_strfreev (arguments->enabled);
  g_strfreev (arguments->severities);
  g_strfreev (arguments->parameters);
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
    { "format", 'f', G_OPTION_ARG_FILENAME, &arguments->format, "FORMAT", FORMAT_WORDS },
    { "profile", 'p', G_OPTION_ARG_FILENAME_ARRAY, &arguments->profiles, "PROFILE",
      "適用する規則群（繰り返し可）", "rules to judge by; may be repeated" },
    { "scheme", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->schemes, "SCHEME",
      "用いる分類方式（繰り返し可）", "classification to use; may be repeated" },
    CLI_REFERENCE_DATE_OPTION (&arguments->date),
    { "fail-on", 0, G_OPTION_ARG_FILENAME, &arguments->fail_on, "LEVEL",
      FAIL_ON_WORDS },
    { "disable", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->disabled, "RULE",
      "規則を無効にする（繰り返し可）", "switch a rule off; may be repeated" },
    { "enable", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->enabled, "RULE",
      "既定で無効の規則を有効にする（繰り返し可）", "switch a rule on that is off by default" },
    { "severity", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->severities, "RULE=SEVERITY",
      "規則の重大度を変える（繰り返し可）", "change how serious a rule is" },
    { "parameter", 0, G_OPTION_ARG_FILENAME_ARRAY, &arguments->parameters, "RULE:NAME=VALUE",
      "規則の引数を変える（繰り返し可）", "change a parameter of a rule; may be repeated" },
    { "show-waived", 0, G_OPTION_ARG_NONE, &arguments->show_waived, NULL,
      "例外措置のある指摘も表示する", "also list findings that a waiver covers" },
    { "color", 0, G_OPTION_ARG_FILENAME, &arguments->color, "WHEN",
      "色を付ける場合（auto、always、never）", "use colours: auto, always or never" },
    CLI_POLICY_OPTION (cli),
    CLI_SOURCE_OPTIONS (cli),
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

/* The library says which forms it knows. */
static gboolean
choose_format (Run *run,
               const char *text)
{
  g_autoptr (GEnumClass) forms = g_type_class_ref (SECASSET_TYPE_REPORT_FORMAT);
  g_autofree const char **names = g_new0 (const char *, forms->n_values + 2);
  gint choice;

  for (guint i = 0; i < forms->n_values; i++)
    names[i] = forms->values[i].value_nick;
  /* The one that is not written as a text, and needs the ledger. */
  names[forms->n_values] = "xlsx";
  choice = text ? cli_parse_choice (run->cli, "--format", text, names) : 0;
  if (choice < 0)
    return FALSE;
  run->workbook = (guint) choice == forms->n_values;
  if (!run->workbook)
    run->format = (SecassetReportFormat) forms->values[choice].value;
  return TRUE;
}

/* Pages cannot stand one after the other in a file. */
static gboolean
check_files (Run *run,
             guint n)
{
  if (run->format != SECASSET_REPORT_FORMAT_HTML || n == 1)
    return TRUE;
  cli_fail (run->cli, NULL, "%s",
            cli_say (run->cli, "--format html では台帳を一つずつ指定してください",
                     "--format html takes one file at a time"));
  return FALSE;
}

static gboolean
prepare (Run *run,
         const Arguments *arguments)
{
  gint fail_on = 0;
  gint color = 0;

  if (arguments->color)
    color = cli_parse_choice (run->cli, "--color", arguments->color, colors);
  if (arguments->fail_on)
    fail_on = cli_parse_choice (run->cli, "--fail-on", arguments->fail_on, thresholds);
  if (color < 0 || fail_on < 0 || !choose_format (run, arguments->format)
      || !cli_parse_date (run->cli, arguments->date, &run->date)
      || !cli_choose_profiles (run->cli, run->validator, arguments->profiles)
      || !cli_disable_rules (run->cli, run->validator, arguments->disabled)
      || !cli_enable_rules (run->cli, run->validator, arguments->enabled)
      || !cli_set_severities (run->cli, run->validator, arguments->severities)
      || !cli_set_parameters (run->cli, run->validator, arguments->parameters))
    return FALSE;
  run->fail_on = (FailOn) fail_on;
  if (arguments->schemes)
    secasset_validator_set_schemes (run->validator, (const char *const *) arguments->schemes);
  secasset_validator_set_progress_func (run->validator, cli_progress_update, NULL, NULL);
  secasset_report_writer_set_format (run->writer, run->format);
  secasset_report_writer_set_language (run->writer, run->cli->language);
  secasset_report_writer_set_show_waived (run->writer, arguments->show_waived);
  secasset_report_writer_set_color (run->writer, cli_use_color (run->cli, color));
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

/* The last inventory is left to the end of the process, which frees it in no time; taking a
 * large one apart would be a fifth of the work. */
static SecassetInventory *
keep_inventory (SecassetInventory *inventory)
{
  static SecassetInventory *last;

  g_clear_object (&last);
  return last = inventory;
}

/* Without a file of its own, a quiet run has nobody who reads the report. */
static gboolean
is_read (const Run *run)
{
  return !run->quiet || run->cli->output;
}

/* Whoever has the report written to a file is told here how it ended, and where to look. */
static void
tell_verdict (Run *run,
              const char *path,
              SecassetReport *report)
{
  Cli *cli = run->cli;
  const char *const words[] = {
    [SECASSET_VERDICT_PASSED] = cli_say (cli, "適合", "passed"),
    [SECASSET_VERDICT_FAILED] = cli_say (cli, "不適合", "failed"),
    [SECASSET_VERDICT_INCOMPLETE] = cli_say (cli, "判定未完了", "incomplete"),
  };

  if (run->quiet || !cli->output || g_str_equal (cli->output, "-"))
    return;
  cli_warn (cli, cli_get_display_name (path),
            cli_say (cli, "%s（エラー %u件、警告 %u件、情報 %u件）。詳しくは %s",
                     "%s (errors: %u, warnings: %u, info: %u); see %s"),
            words[secasset_report_get_verdict (report)],
            secasset_report_get_count (report, SECASSET_SEVERITY_ERROR),
            secasset_report_get_count (report, SECASSET_SEVERITY_WARNING),
            secasset_report_get_count (report, SECASSET_SEVERITY_INFO), cli->output);
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
  if (run->cli->ledger && !run->quiet)
    cli_tell_ledger (run->cli, path, run->cli->ledger, NULL);
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
  if (!run->workbook && is_read (run))
    g_ptr_array_add (run->documents, secasset_report_writer_to_bytes (run->writer, report));
  if (run->workbook && !cli_add_workbook (run->cli, run->writer, report))
    return CLI_STATUS_FAILURE;
  run->verdicts[secasset_report_get_verdict (report)]++;
  tell_verdict (run, path, report);
  return judge (run, report);
}

static void
add_documents (Run *run)
{
  GPtrArray *documents = run->documents;
  g_autoptr (GBytes) joined = NULL;

  if (documents->len == 1 && !run->several)
    joined = g_bytes_ref (g_ptr_array_index (documents, 0));
  else if (run->several)
    joined = secasset_report_writer_join (run->writer, (GBytes *const *) documents->pdata,
                                          documents->len);
  else
    return;
  g_string_append_len (run->cli->out, g_bytes_get_data (joined, NULL),
                       (gssize) g_bytes_get_size (joined));
}

/* Of several files people want to know at the end which came out how. */
static void
add_total (Run *run,
           guint n)
{
  guint judged = run->verdicts[SECASSET_VERDICT_PASSED] + run->verdicts[SECASSET_VERDICT_FAILED]
                 + run->verdicts[SECASSET_VERDICT_INCOMPLETE];

  if (!run->several || run->format != SECASSET_REPORT_FORMAT_TEXT)
    return;
  cli_add (run->cli,
           cli_say (run->cli, "全%u件: 適合 %u件、不適合 %u件、判定未完了 %u件、読み取れないもの %u件\n",
                    "%u files: passed %u, failed %u, incomplete %u, not readable %u\n"),
           n, run->verdicts[SECASSET_VERDICT_PASSED], run->verdicts[SECASSET_VERDICT_FAILED],
           run->verdicts[SECASSET_VERDICT_INCOMPLETE], n - judged);
}

static CliStatus
validate_files (Run *run,
                char **paths)
{
  CliStatus worst = CLI_STATUS_FINE;
  guint n = g_strv_length (paths);

  for (guint i = 0; i < n; i++)
    {
      CliStatus status = validate_file (run, paths[i]);

      worst = MAX (worst, status);
    }
  if (!is_read (run))
    return worst;
  add_documents (run);
  add_total (run, n);
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
  g_autoptr (GPtrArray) documents
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  Run run = { .cli = cli, .writer = writer, .documents = documents };
  CliStatus status;

  if (!parse (cli, &arguments, &argc, &argv, &status))
    return status;
  if (!cli_get_policy (cli))
    return CLI_STATUS_FAILURE;
  run.validator = validator = secasset_validator_new (cli_get_policy (cli));
  if (!prepare (&run, &arguments) || !check_files (&run, (guint) argc - 1))
    return CLI_STATUS_FAILURE;
  if (run.workbook && !cli_check_workbook (cli, (guint) argc - 1))
    return CLI_STATUS_FAILURE;
  run.several = argc > 2;
  run.quiet = arguments.quiet;
  status = validate_files (&run, argv + 1);
  if (arguments.quiet && !cli->output)
    g_string_truncate (cli->out, 0);
  return status;
}
