/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <stdio.h>
#include <string.h>

gboolean
cli_is_japanese (const Cli *cli)
{
  return g_str_equal (cli->language, "ja");
}

static const char *
match_language (const char *tag)
{
  static const char *const known[] = { "ja", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      if (g_str_has_prefix (tag, known[i]) && !g_ascii_isalpha (tag[2]))
        return known[i];
    }
  return NULL;
}

const char *
cli_choose_language (int argc,
                     char **argv,
                     const char **bad)
{
  const char *asked = NULL;

  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++)
    {
      if (g_str_has_prefix (argv[i], "--language="))
        asked = argv[i] + strlen ("--language=");
      else if (g_str_equal (argv[i], "--language") && i + 1 < argc)
        asked = argv[++i];
    }
  *bad = asked && !match_language (asked) ? asked : NULL;
  return asked && !*bad ? match_language (asked) : secasset_error_get_language ();
}

/* Messages are one line each, whatever a file name or a library has put into them. */
static void
print_line (const char *file,
            const char *message)
{
  g_autofree char *valid = NULL;
  GString *line = g_string_new ("secasset: ");

  if (file)
    g_string_append_printf (line, "%s: ", file);
  g_string_append (line, message);
  valid = g_utf8_make_valid (line->str, (gssize) line->len);
  for (char *c = valid; *c; c++)
    {
      if (g_ascii_iscntrl (*c))
        *c = ' ';
    }
  cli_progress_pause ();
  fprintf (stderr, "%s\n", valid);
  cli_progress_resume ();
  g_string_free (line, TRUE);
}

void
cli_warn (Cli *cli,
          const char *file,
          const char *format,
          ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  print_line (file, message);
}

void
cli_fail (Cli *cli,
          const char *file,
          const char *format,
          ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  print_line (file, message);
  cli->failed = TRUE;
}

/* What goes wrong with a file before anything is read from it; NULL for anything else. */
static const char *
explain_file_error (Cli *cli,
                    const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return cli_say (cli, "ファイルがありません", "no such file");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return cli_say (cli, "フォルダーです。ファイルを指定してください", "it is a directory, not a file");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return cli_say (cli, "読み取る権限がありません", "you have no permission to read it");
  return NULL;
}

/* What the library says is English; Japanese readers are told at least what kind of trouble
 * it is. */
static const char *
introduce (const GError *error)
{
  if (error->domain != SECASSET_ERROR)
    return "処理できません";
  switch (error->code)
    {
    case SECASSET_ERROR_SYNTAX:
      return "JSONとして読めません";
    case SECASSET_ERROR_ENCODING:
      return "文字コードがUTF-8ではありません";
    case SECASSET_ERROR_UNSUPPORTED:
      return "対応していない形式です";
    case SECASSET_ERROR_LIMIT:
      return "読み込みの上限を超えています";
    case SECASSET_ERROR_NOT_FOUND:
      return "指定されたものが見つかりません";
    case SECASSET_ERROR_POLICY:
      return "指定された方針では判定できません";
    default:
      return "処理できません";
    }
}

void
cli_fail_error (Cli *cli,
                const char *file,
                const GError *error)
{
  const char *known = explain_file_error (cli, error);
  const char *message = error->message;
  gsize length = file ? strlen (file) : 0;

  /* Messages about places begin with the file, which stands before them anyway. */
  if (file && g_str_has_prefix (message, file) && message[length] == ':')
    message += length + 1;
  while (*message == ' ')
    message++;
  if (known)
    cli_fail (cli, file, "%s", known);
  else if (cli_is_japanese (cli))
    cli_fail (cli, file, "%s（%s）", introduce (error), message);
  else
    cli_fail (cli, file, "%s", message);
}
