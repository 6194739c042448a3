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
  g_autoptr (GString) clean = g_string_new (NULL);
  GString *line = g_string_new ("secasset: ");

  if (file)
    g_string_append_printf (line, "%s: ", file);
  g_string_append (line, message);
  valid = g_utf8_make_valid (line->str, (gssize) line->len);
  for (const char *p = valid; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      /* Nor does a message speak to the terminal, or run backwards. */
      if (c < 0x20 || c == 0x7f)
        g_string_append_c (clean, ' ');
      else if (g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
        g_string_append_printf (clean, "\\u%04X", c);
      else
        g_string_append_unichar (clean, c);
    }
  cli_progress_pause ();
  fprintf (stderr, "%s\n", clean->str);
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

void
cli_fail_error (Cli *cli,
                const char *file,
                const GError *error)
{
  g_autofree char *text = secasset_error_dup_message (error);
  const char *message = text;
  gsize length = file ? strlen (file) : 0;

  /* Messages about places begin with the file, which stands before them anyway. */
  if (file && g_str_has_prefix (message, file) && message[length] == ':')
    message += length + 1;
  while (*message == ' ')
    message++;
  cli_fail (cli, file, "%s", message);
}
