/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <stdio.h>
#include <string.h>

static const CliCommand *
find_command (const char *name)
{
  for (const CliCommand *command = cli_get_commands (); command->name; command++)
    {
      if (g_str_equal (command->name, name))
        return command;
    }
  return NULL;
}

static void
add_option_help (Cli *cli,
                 const CliOption *option)
{
  g_autofree char *letter
      = option->letter ? g_strdup_printf ("-%c, ", option->letter) : g_strdup ("    ");
  g_autofree char *left = g_strconcat ("  ", letter, "--", option->name,
                                       option->value ? "=" : "", option->value, NULL);

  cli_add_padded (cli, left, 34);
  cli_add (cli, " %s\n", cli_say (cli, option->ja, option->en));
}

static void
add_command_help (Cli *cli,
                  const CliCommand *command,
                  const CliOption *options,
                  guint n_options)
{
  static const CliOption help
      = { "help", 'h', G_OPTION_ARG_NONE, NULL, NULL, "この説明を表示する", "show this help" };

  cli_add (cli, cli_say (cli, "使い方: secasset %s [オプション]… %s\n\n%s。\n\nオプション:\n",
                         "Usage: secasset %s [OPTION]… %s\n\n%s.\n\nOptions:\n"),
           command->name, command->arguments, cli_say (cli, command->ja, command->en));
  for (guint i = 0; i < n_options; i++)
    add_option_help (cli, &options[i]);
  add_option_help (cli, &help);
  cli_add_examples (cli, command->name);
}

void
cli_add_help (Cli *cli)
{
  cli_add (cli, "%s", cli_say (cli, "使い方: secasset コマンド [オプション]… 引数…\n\n"
                                    "情報資産台帳を情報セキュリティ基本方針に照らして点検します。\n\n"
                                    "コマンド:\n",
                               "Usage: secasset COMMAND [OPTION]… ARGUMENT…\n\n"
                               "Checks ledgers of information assets against a city’s "
                               "information-security policy.\n\nCommands:\n"));
  for (const CliCommand *command = cli_get_commands (); command->name; command++)
    {
      g_autofree char *left = g_strdup_printf ("  %s %s", command->name, command->arguments);

      cli_add_padded (cli, left, 26);
      cli_add (cli, " %s\n", cli_say (cli, command->ja, command->en));
    }
  cli_add (cli, "%s",
           cli_say (cli,
                    "\n各コマンドのオプションは secasset コマンド --help で表示します。\n"
                    "ファイル名の代わりに - を書くと標準入力から読みます。\n\n例:\n"
                    "  secasset validate 台帳.json\n"
                    "  secasset validate --language en --format json -o report.json 台帳.json\n"
                    "  secasset validate --fail-on warning --reference-date 2026-04-01 台帳.json\n"
                    "  secasset explain SB-031\n"
                    "  secasset segment 台帳.json NET-15\n\n終了コード:\n"
                    "  0  --fail-on の水準（既定ではエラー）以上の指摘がない\n"
                    "  1  指摘がある\n"
                    "  2  処理できなかった（引数の誤り、読めないファイルなど）\n",
                    "\nsecasset COMMAND --help shows the options of a command.\n"
                    "A file named - is standard input.\n\nExamples:\n"
                    "  secasset validate ledger.json\n"
                    "  secasset validate --language ja --format json -o report.json ledger.json\n"
                    "  secasset validate --fail-on warning -d 2026-04-01 ledger.json\n"
                    "  secasset explain SB-031\n"
                    "  secasset segment ledger.json NET-15\n\nExit status:\n"
                    "  0  nothing at or above --fail-on (default: error)\n"
                    "  1  something is\n"
                    "  2  the command could not do its work (usage, unreadable, not JSON)\n"));
}

static const char *
find_near_option (const char *typed,
                  const CliOption *options,
                  guint n_options)
{
  g_autofree const char **names = g_new0 (const char *, n_options + 2);
  g_autofree char *name = g_strndup (typed, strcspn (typed, "="));

  if (!g_str_has_prefix (name, "--"))
    return NULL;
  for (guint i = 0; i < n_options; i++)
    names[i] = options[i].name;
  names[n_options] = "help";
  return cli_find_near (name + 2, names);
}

static void
fail_unknown_option (Cli *cli,
                     const char *command,
                     const char *option,
                     const CliOption *options,
                     guint n_options)
{
  const char *near = find_near_option (option, options, n_options);

  if (near)
    cli_fail (cli, NULL,
              cli_say (cli, "%s というオプションはありません（--%s ではありませんか）",
                       "%s is no option; did you mean --%s?"),
              option, near);
  else
    cli_fail (cli, NULL,
              cli_say (cli, "%2$s というオプションはありません（secasset %1$s --help を参照）",
                       "%2$s is no option; see secasset %1$s --help"),
              command, option);
}

/* GLib’s messages end with the option. */
static void
fail_option (Cli *cli,
             const char *command,
             const GError *error,
             const CliOption *options,
             guint n_options)
{
  const char *option = strstr (error->message, " -");

  option = option ? option + 1 : error->message;
  if (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    fail_unknown_option (cli, command, option, options, n_options);
  else
    cli_fail (cli, NULL,
              cli_say (cli, "%2$s には値が必要です（secasset %1$s --help を参照）",
                       "%2$s needs a value; see secasset %1$s --help"),
              command, option);
}

/* A “--” ends the options and is no argument; GLib leaves it. - is standard output. */
static void
finish_parsing (Cli *cli,
                int *argc,
                char ***argv)
{
  if (*argc > 1 && g_str_equal ((*argv)[1], "--"))
    {
      (*argv)[1] = (*argv)[0];
      (*argv)++;
      (*argc)--;
    }
  if (g_strcmp0 (cli->output, "-") == 0)
    g_clear_pointer (&cli->output, g_free);
}

gboolean
cli_parse (Cli *cli,
           const char *command,
           const CliOption *options,
           guint n_options,
           int *argc,
           char ***argv,
           CliStatus *status)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autofree GOptionEntry *entries = g_new0 (GOptionEntry, n_options + 2);
  g_autoptr (GError) error = NULL;
  gboolean help = FALSE;

  for (guint i = 0; i < n_options; i++)
    {
      entries[i].long_name = options[i].name;
      entries[i].short_name = options[i].letter;
      entries[i].arg = options[i].type;
      entries[i].arg_data = options[i].target;
    }
  entries[n_options]
      = (GOptionEntry) { "help", 'h', 0, G_OPTION_ARG_NONE, &help, NULL, NULL };
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);

  *status = CLI_STATUS_FAILURE;
  if (!g_option_context_parse (context, argc, argv, &error))
    {
      fail_option (cli, command, error, options, n_options);
      return FALSE;
    }
  finish_parsing (cli, argc, argv);
  if (!help)
    return TRUE;
  add_command_help (cli, find_command (command), options, n_options);
  *status = CLI_STATUS_FINE;
  return FALSE;
}

static gboolean
parse_digits (const char *text,
              guint n,
              guint *value)
{
  *value = 0;
  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *value = *value * 10 + (guint) g_ascii_digit_value (text[i]);
    }
  return TRUE;
}

gboolean
cli_parse_date (Cli *cli,
                const char *text,
                GDate *date)
{
  guint year, month, day;

  g_date_clear (date, 1);
  if (!text)
    return TRUE;
  if (strlen (text) == 10 && text[4] == '-' && text[7] == '-' && parse_digits (text, 4, &year)
      && parse_digits (text + 5, 2, &month) && parse_digits (text + 8, 2, &day)
      && g_date_valid_dmy ((GDateDay) day, month, (GDateYear) year))
    {
      g_date_set_dmy (date, (GDateDay) day, month, (GDateYear) year);
      return TRUE;
    }
  cli_fail (cli, NULL,
            cli_say (cli, "基準日「%s」は日付ではありません（例: 2026-04-01）",
                     "“%s” is no date; write it as 2026-04-01"),
            text);
  return FALSE;
}

gint
cli_parse_choice (Cli *cli,
                  const char *option,
                  const char *text,
                  const char *const *choices)
{
  g_autofree char *list = g_strjoinv (", ", (char **) choices);

  for (gint i = 0; choices[i]; i++)
    {
      if (g_str_equal (choices[i], text))
        return i;
    }
  cli_fail (cli, NULL,
            cli_say (cli, "%s に「%s」は指定できません（指定できる値: %s）",
                     "%s cannot be “%s”; it is one of: %s"),
            option, text, list);
  return -1;
}
