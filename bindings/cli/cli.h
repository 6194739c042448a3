/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset.h>

G_BEGIN_DECLS

typedef enum
{
  CLI_STATUS_FINE = 0,
  CLI_STATUS_FOUND = 1,   /* something is at or above --fail-on */
  CLI_STATUS_FAILURE = 2, /* the command could not do its work */
} CliStatus;

/* One run of the command. */
typedef struct
{
  const char *language; /* "ja" or "en" */
  GString *out;         /* written at once at the end */
  char *output;         /* file to write it to, or NULL */
  GPtrArray *inputs;    /* of char *: the files that were read */
  gboolean input_taken; /* standard input was read */
  char *mapping;        /* file of --mapping, or NULL */
  char *encoding;       /* of --encoding, or NULL */
  char **policies;      /* files of --policy, the lowest first, or NULL */
  SecassetPolicy *policy; /* that they make, once it is asked for */
  char *sheet;          /* the only one of a workbook to read, or NULL */
  SecassetLedger *ledger; /* that was loaded last; NULL if it was no ledger */
  gboolean failed;      /* something was said on standard error that means status 2 */
} Cli;

/* An option, with its help in both languages. */
typedef struct
{
  const char *name;
  char letter;
  GOptionArg type;
  gpointer target;
  const char *value; /* placeholder, or NULL */
  const char *ja;
  const char *en;
} CliOption;

typedef struct
{
  const char *name;
  const char *arguments;
  CliStatus (*run) (Cli *cli,
                    int argc,
                    char **argv);
  const char *ja;
  const char *en;
} CliCommand;

CliStatus cli_validate (Cli *cli, int argc, char **argv);
CliStatus cli_explain (Cli *cli, int argc, char **argv);
CliStatus cli_segment (Cli *cli, int argc, char **argv);
CliStatus cli_flows (Cli *cli, int argc, char **argv);
CliStatus cli_graph (Cli *cli, int argc, char **argv);
CliStatus cli_classify (Cli *cli, int argc, char **argv);
CliStatus cli_threats (Cli *cli, int argc, char **argv);
CliStatus cli_risk (Cli *cli, int argc, char **argv);
CliStatus cli_rules (Cli *cli, int argc, char **argv);
CliStatus cli_schema (Cli *cli, int argc, char **argv);
CliStatus cli_convert (Cli *cli, int argc, char **argv);
CliStatus cli_policy (Cli *cli, int argc, char **argv);
CliStatus cli_diff (Cli *cli, int argc, char **argv);

/* The table of commands, ended by one without a name. */
const CliCommand *cli_get_commands (void);

/* messages.c: the command's own words stand in both languages side by side where they are
 * used; the compiler checks the placeholders of both. */
gboolean cli_is_japanese (const Cli *cli);
static inline const char *cli_say (const Cli *cli,
                                   const char *ja,
                                   const char *en) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);
static inline const char *
cli_say (const Cli *cli,
         const char *ja,
         const char *en)
{
  return cli_is_japanese (cli) ? ja : en;
}
/* From --language, wherever it stands, or else from the locale. NULL with *bad set if the
 * language is not known. */
const char *cli_choose_language (int argc,
                                 char **argv,
                                 const char **bad);
/* One line on standard error: `secasset: FILE: message`. */
void cli_warn (Cli *cli,
               const char *file,
               const char *format,
               ...) G_GNUC_PRINTF (3, 4);
/* The same, and the exit status will be 2. */
void cli_fail (Cli *cli,
               const char *file,
               const char *format,
               ...) G_GNUC_PRINTF (3, 4);
void cli_fail_error (Cli *cli,
                     const char *file,
                     const GError *error);

/* What the options of “validate” tell the validator; FALSE after saying what is wrong. */
gboolean cli_choose_profiles (Cli *cli,
                              SecassetValidator *validator,
                              char **profiles);
gboolean cli_disable_rules (Cli *cli,
                            SecassetValidator *validator,
                            char **rules);
gboolean cli_enable_rules (Cli *cli,
                           SecassetValidator *validator,
                           char **rules);
gboolean cli_set_parameters (Cli *cli,
                             SecassetValidator *validator,
                             char **changes);
gboolean cli_set_severities (Cli *cli,
                             SecassetValidator *validator,
                             char **changes);

/* options.c. Where the result is FALSE, *status is what to end with. */
gboolean cli_parse (Cli *cli,
                    const char *command,
                    const CliOption *options,
                    guint n_options,
                    int *argc,
                    char ***argv,
                    CliStatus *status);
gboolean cli_parse_date (Cli *cli,
                         const char *text,
                         GDate *date);
/* One of the strings of the list; -1 and a message if it is none. */
gint cli_parse_choice (Cli *cli,
                       const char *option,
                       const char *text,
                       const char *const *choices);
void cli_add_help (Cli *cli);
/* suggest.c: which of the names may have been meant; NULL if none is near. */
const char *cli_find_near (const char *name,
                           const char *const *names);
CliStatus cli_fail_command (Cli *cli,
                            const char *name);
/* examples.c: for the help of a command. */
void cli_add_examples (Cli *cli,
                       const char *command);

#define CLI_REFERENCE_DATE_OPTION(slot)                                                            \
  { "reference-date", 'd', G_OPTION_ARG_FILENAME, slot, "YYYY-MM-DD", "判定の基準日",              \
    "day to judge on" }
#define CLI_LANGUAGE_OPTION(slot)                                                                  \
  { "language", 0, G_OPTION_ARG_FILENAME, slot, "ja|en", "出力の言語", "language of the output" }
#define CLI_OUTPUT_OPTION(cli)                                                                     \
  { "output", 'o', G_OPTION_ARG_FILENAME, &(cli)->output, "FILE", "結果を書き出すファイル",        \
    "write to FILE instead of standard output" }

/* policy.c: the policy that --policy asks for, or the built-in one; borrowed. NULL after saying
 * what is wrong. Call it once after the options are parsed; then it cannot fail any more. */
#define CLI_POLICY_OPTION(cli)                                                                     \
  { "policy", 0, G_OPTION_ARG_FILENAME_ARRAY, &(cli)->policies, "FILE",                            \
    "独自の方針のファイル（繰り返し可、後のものが優先）",                                          \
    "policy of one’s own to layer over the built-in one;\n                                   "     \
    "may be repeated" }
SecassetPolicy *cli_get_policy (Cli *cli);

/* load.c: how a ledger is read. */
/* FALSE after a message; *mapping stays NULL if none is asked for. */
gboolean cli_load_mapping (Cli *cli,
                           JsonNode **mapping);
#define CLI_LEDGER_OPTIONS(cli)                                                                    \
  { "mapping", 0, G_OPTION_ARG_FILENAME, &(cli)->mapping, "FILE",                                  \
    "CSV台帳の列と語の読み方を定めたファイル",                                                     \
    "how columns and words of a ledger in CSV are read" },                                         \
    { "encoding", 0, G_OPTION_ARG_FILENAME, &(cli)->encoding, "NAME",                              \
      "CSV台帳の文字コード（既定: 自動判別）", "encoding of a ledger in CSV; default: found out" }

/* output.c. */
CliStatus cli_write_output (Cli *cli,
                            CliStatus status);
/* As a whole or not at all, and never over what was read; FALSE after a message. */
gboolean cli_write_file (Cli *cli,
                         const char *path,
                         const GString *text);
void cli_add (Cli *cli,
              const char *format,
              ...) G_GNUC_PRINTF (2, 3);
/* Text that came from a file: nothing in it reaches the terminal as a command. */
void cli_add_clean (Cli *cli,
                    const char *text);
/* Padded with blanks to so many columns of a terminal. */
void cli_add_padded (Cli *cli,
                     const char *text,
                     guint width);
void cli_add_element (Cli *cli,
                      SecassetElement *element);
void cli_add_node (Cli *cli,
                   JsonNode *node);
/* Columns of the terminal that standard output is, or 0. */
guint cli_get_width (const Cli *cli);
/* Of a terminal: COLUMNS, or what the terminal says. */
guint cli_get_columns (int descriptor);
/* One that can be drawn on. */
gboolean cli_is_terminal (int descriptor);
gboolean cli_use_color (const Cli *cli,
                        gint when);

/* load-xlsx.c: workbooks, in and out. */
#define CLI_SHEET_OPTION(cli)                                                                      \
  { "sheet", 0, G_OPTION_ARG_FILENAME, &(cli)->sheet, "NAME",                                        \
    "Excelブックのうち読み取るシート（既定: 台帳の見出しがある全シート）",                          \
    "sheet of a workbook to read; default: all that\n                                   "          \
    "have headers of a ledger" }
/* How a ledger is read, whatever it is kept in. */
#define CLI_SOURCE_OPTIONS(cli) CLI_SHEET_OPTION (cli), CLI_LEDGER_OPTIONS (cli)
SecassetInventory *cli_load_xlsx (Cli *cli,
                                  const char *shown,
                                  GBytes *bytes,
                                  GError **error);
/* Both FALSE after a message. */
gboolean cli_check_workbook (Cli *cli,
                             guint n_files);
gboolean cli_add_workbook (Cli *cli,
                           SecassetReportWriter *writer,
                           SecassetReport *report);

/* load.c. FALSE after a message; *mapping stays NULL if none is asked for. */
gboolean cli_load_mapping (Cli *cli,
                           JsonNode **mapping);
/* NULL after a message. @name is what to call the file in messages. */
SecassetInventory *cli_load (Cli *cli,
                             const char *path);
/* The same in two steps. What the file has is told by its content; cli->ledger is set if it is a
 * ledger or a workbook. @encoding is the one to read a ledger in, or NULL. */
GBytes *cli_read (Cli *cli,
                  const char *path);
SecassetInventory *cli_load_bytes (Cli *cli,
                                   const char *path,
                                   GBytes *bytes,
                                   const char *encoding);
const char *cli_get_display_name (const char *path);

/* convert-ledger.c: what “convert” is asked about ledgers. */
typedef struct
{
  char *ledger; /* to bring up to date, or NULL */
  char *notes;  /* file for the notes, or NULL */
  char *replacement;
  gboolean allow_loss;
} CliLedgers;
/* Says what reading did, and writes the notes if @request asks for them. FALSE after a message. */
gboolean cli_tell_ledger (Cli *cli,
                          const char *path,
                          SecassetLedger *ledger,
                          const CliLedgers *request);
CliStatus cli_convert_to_ledger (Cli *cli,
                                 const char *path,
                                 SecassetInventory *inventory,
                                 const CliLedgers *request);
/* The day to judge on: the one asked for, the inventory's, or (said on standard error) today;
 * TRUE in the last case. */
gboolean cli_choose_date (Cli *cli,
                          const char *path,
                          SecassetInventory *inventory,
                          const GDate *asked,
                          GDate *date);

/* facts.c: what the commands have in common that say what follows from one file. */
typedef CliStatus (*CliFactsFunc) (Cli *cli,
                                   const char *path,
                                   const char *id,
                                   const GDate *asked,
                                   gpointer data);
/* @more: options of the command's own, which @data makes use of; may be NULL. */
CliStatus cli_run_on_file (Cli *cli,
                           const char *command,
                           int argc,
                           char **argv,
                           const CliOption *more,
                           guint n_more,
                           CliFactsFunc func,
                           gpointer data);
/* NULL if no id is asked for, or after a message. */
SecassetElement *cli_find (Cli *cli,
                           const char *path,
                           SecassetInventory *inventory,
                           const char *id);

/* migrate.c: what “classify --to” asks for. */
typedef struct
{
  char *from;
  char *to;
  char *format;
  gboolean provisional;
} CliMigration;
CliStatus cli_migrate (Cli *cli,
                       const char *path,
                       const GDate *asked,
                       const CliMigration *request);

/* levels.c: what “classify” is asked about the levels of one element. */
typedef struct
{
  gboolean why;
  char *why_not; /* level, or NULL */
  char *what_if; /* level, or NULL */
  char *scheme;
  char *dimension;
} CliLevels;

CliStatus cli_add_levels (Cli *cli,
                          SecassetFacts *facts,
                          SecassetElement *element,
                          const CliLevels *levels);
CliStatus cli_classify_file (Cli *cli,
                             const char *path,
                             const char *id,
                             const GDate *asked,
                             const CliLevels *levels);

/* What follows from a file on the day asked for (NULL: its own); NULL after a message. */
SecassetFacts *cli_judge_file (Cli *cli,
                               const char *path,
                               const GDate *asked);
/* The same with the day as it was typed. */
SecassetFacts *cli_load_facts (Cli *cli,
                               const char *path,
                               const char *day);

/* threats.c: words and marks that "risk" uses too. */
char *cli_dup_enum_label (Cli *cli,
                          GType type,
                          const char *group,
                          gint value);
char *cli_dup_threat_label (Cli *cli,
                            SecassetApplicableThreat *applicable);
const char *cli_get_cover_mark (SecassetTristate covered);
/* Which groups of measures answer a threat, each with its mark. */
void cli_add_cover (Cli *cli,
                    SecassetApplicableThreat *applicable);
void cli_add_elements (Cli *cli,
                       SecassetList *elements,
                       guint most);

/* progress.c: a bar on standard error, if that is a terminal and the work lasts. It is drawn from
 * begin to end, but not between pause and resume, when something else is said. */
void cli_progress_begin (void);
void cli_progress_end (void);
void cli_progress_pause (void);
void cli_progress_resume (void);
/* What is worked on, and how far it is, if that is known. */
void cli_progress_start (const char *path);
void cli_progress_update (guint64 done,
                          guint64 total,
                          gpointer user_data);
void cli_progress_stop (void);

G_END_DECLS
