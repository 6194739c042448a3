/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <signal.h>
#include <string.h>

/* Drawing takes seconds; a graph that takes longer is too large to be looked at. */
#define LIMIT_SECONDS 60

static const char *const formats[] = { "dot", "svg", NULL };
static const char *const colorings[] = { "segment", "finding", NULL };

typedef struct
{
  char *format;
  char *by;
  char *date;
  char *language;
} Arguments;

static void
arguments_clear (Arguments *arguments)
{
  g_free (arguments->format);
  g_free (arguments->by);
  g_free (arguments->date);
  g_free (arguments->language);
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
    { "format", 'f', G_OPTION_ARG_FILENAME, &arguments->format, "dot|svg", "図の形式",
      "form of the graph" },
    { "by", 0, G_OPTION_ARG_FILENAME, &arguments->by, "segment|finding",
      "色分け（区分又は最も重い指摘）", "what colours mean: segment or worst finding" },
    { "reference-date", 'd', G_OPTION_ARG_FILENAME, &arguments->date, "YYYY-MM-DD", "判定の基準日",
      "day to judge on" },
    CLI_SOURCE_OPTIONS (cli),
    CLI_POLICY_OPTION (cli),
    CLI_LANGUAGE_OPTION (&arguments->language),
    CLI_OUTPUT_OPTION (cli),
  };

  if (!cli_parse (cli, "graph", options, G_N_ELEMENTS (options), argc, argv, status))
    return FALSE;
  if (*argc == 2)
    return TRUE;
  cli_fail (cli, NULL, "%s",
            cli_say (cli, "図にするファイルを一つ指定してください（secasset graph --help を参照）",
                     "name one file to draw; see secasset graph --help"));
  *status = CLI_STATUS_FAILURE;
  return FALSE;
}

/* One run of Graphviz. */
typedef struct
{
  GMainLoop *loop;
  GSubprocess *process;
  GBytes *drawing;
  GBytes *complaint;
  GError *error;
  gboolean late;
} Drawing;

static void
drawn (GObject *source,
       GAsyncResult *result,
       gpointer user_data)
{
  Drawing *drawing = user_data;

  g_subprocess_communicate_finish (G_SUBPROCESS (source), result, &drawing->drawing,
                                   &drawing->complaint, &drawing->error);
  g_main_loop_quit (drawing->loop);
}

static gboolean
give_up (gpointer user_data)
{
  Drawing *drawing = user_data;

  drawing->late = TRUE;
  g_subprocess_force_exit (drawing->process);
  return G_SOURCE_REMOVE;
}

static void
run (Drawing *drawing,
     GBytes *graph)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GSource) timeout = g_timeout_source_new_seconds (LIMIT_SECONDS);

  g_main_context_push_thread_default (context);
  drawing->loop = g_main_loop_new (context, FALSE);
  g_source_set_callback (timeout, give_up, drawing, NULL);
  g_source_attach (timeout, context);
  g_subprocess_communicate_async (drawing->process, graph, NULL, drawn, drawing);
  g_main_loop_run (drawing->loop);
  g_source_destroy (timeout);
  g_main_loop_unref (drawing->loop);
  g_main_context_pop_thread_default (context);
}

static void
report_failure (Cli *cli,
                const Drawing *drawing)
{
  gsize length = 0;
  const char *words = drawing->complaint ? g_bytes_get_data (drawing->complaint, &length) : NULL;
  g_autofree char *complaint = g_strndup (words ? words : "", length);

  if (drawing->late)
    cli_fail (cli, NULL,
              cli_say (cli, "図が%d秒以内に描けませんでした。--format dot で出力してください",
                       "the graph could not be drawn in %d seconds; use --format dot"),
              LIMIT_SECONDS);
  else
    cli_fail (cli, NULL, cli_say (cli, "dot が図を描けませんでした（%s）", "dot could not draw: %s"),
              drawing->error ? drawing->error->message : g_strstrip (complaint));
}

static GSubprocess *
start (Cli *cli)
{
  g_autoptr (GError) error = NULL;
  GSubprocess *process
      = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE
                              | G_SUBPROCESS_FLAGS_STDERR_PIPE,
                          &error, "dot", "-Tsvg", NULL);

  if (!process && g_error_matches (error, G_SPAWN_ERROR, G_SPAWN_ERROR_NOENT))
    cli_fail (cli, NULL, "%s",
              cli_say (cli,
                       "SVGを描くには Graphviz の dot コマンドが必要です。graphviz パッケージを"
                       "インストールする（Debian では sudo apt install graphviz）か、"
                       "--format dot で出力してください",
                       "drawing SVG takes the dot command of Graphviz; install the package "
                       "graphviz (on Debian: sudo apt install graphviz), or use --format dot"));
  else if (!process)
    cli_fail_error (cli, "dot", error);
  return process;
}

/* What a screen reader says of the whole drawing. */
static void
add_drawing (Cli *cli,
             GBytes *drawing)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (drawing, NULL), g_bytes_get_size (drawing));
  char *start = strstr (text, "<svg");
  char *end = start ? strchr (start, '>') : NULL;

  if (!end)
    {
      g_string_append (cli->out, text);
      return;
    }
  g_string_append_len (cli->out, text, end - text);
  cli_add (cli, " role=\"img\" aria-labelledby=\"drawing-title drawing-desc\">\n"
                "<title id=\"drawing-title\">%s</title>\n<desc id=\"drawing-desc\">%s</desc>",
           cli_say (cli, "ネットワーク、情報システム及びデータの流れ",
                    "Networks, information systems and data flows"),
           cli_say (cli, "区分ごとに囲み、印は最も重い指摘を示します。同じ内容は secasset validate の報告にもあります。",
                    "Grouped by segment; signs show the worst finding. The report of secasset "
                    "validate says the same in words."));
  g_string_append (cli->out, end + 1);
}

static void
draw (Cli *cli,
      const char *text)
{
  Drawing drawing = { .process = start (cli) };
  g_autoptr (GBytes) graph = g_bytes_new_static (text, strlen (text));
  void (*before) (int);

  if (!drawing.process)
    return;
  /* A dot that ends before it has read everything must not end the command. */
  before = signal (SIGPIPE, SIG_IGN);
  run (&drawing, graph);
  signal (SIGPIPE, before);
  if (!drawing.late && !drawing.error && g_subprocess_get_successful (drawing.process))
    add_drawing (cli, drawing.drawing);
  else
    report_failure (cli, &drawing);
  g_clear_pointer (&drawing.drawing, g_bytes_unref);
  g_clear_pointer (&drawing.complaint, g_bytes_unref);
  g_clear_error (&drawing.error);
  g_object_unref (drawing.process);
}

static char *
dup_graph (Cli *cli,
           const char *path,
           const GDate *asked,
           SecassetGraphColoring coloring)
{
  g_autoptr (SecassetInventory) inventory = cli_load (cli, path);
  g_autoptr (SecassetValidator) validator = secasset_validator_new (cli_get_policy (cli));
  g_autoptr (SecassetReportWriter) writer = secasset_report_writer_new ();
  g_autoptr (SecassetReport) report = NULL;
  g_autoptr (GError) error = NULL;
  GDate date;

  if (!inventory)
    return NULL;
  cli_choose_date (cli, path, inventory, asked, &date);
  secasset_validator_set_reference_date (validator, &date);
  report = secasset_validator_validate (validator, inventory, NULL, &error);
  if (!report)
    {
      cli_fail_error (cli, cli_get_display_name (path), error);
      return NULL;
    }
  secasset_report_writer_set_language (writer, cli->language);
  return secasset_report_writer_dup_graph (writer, report, coloring);
}

CliStatus
cli_graph (Cli *cli,
           int argc,
           char **argv)
{
  g_auto (Arguments) arguments = { 0 };
  g_autofree char *graph = NULL;
  CliStatus status = CLI_STATUS_FAILURE;
  gint format = 0;
  gint coloring = 0;
  GDate date;

  if (!parse (cli, &arguments, &argc, &argv, &status))
    return status;
  if (arguments.format)
    format = cli_parse_choice (cli, "--format", arguments.format, formats);
  if (arguments.by)
    coloring = cli_parse_choice (cli, "--by", arguments.by, colorings);
  if (format < 0 || coloring < 0 || !cli_parse_date (cli, arguments.date, &date)
      || !cli_get_policy (cli))
    return CLI_STATUS_FAILURE;
  graph = dup_graph (cli, argv[1], &date, (SecassetGraphColoring) coloring);
  if (!graph)
    return CLI_STATUS_FAILURE;
  if (format == 0)
    g_string_append (cli->out, graph);
  else
    draw (cli, graph);
  return CLI_STATUS_FINE;
}
