/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/markdown-private.h"

/* Characters that could begin markup inside a line (CommonMark, and the tables, strikethrough,
 * formulas and mentions of the forges). */
#define SPECIAL "\\`*_{}[]#|~$@"

/* Forges also make links of addresses without any markup, and emoji of words in colons. */
static gboolean
is_address (const char *begin,
            const char *p)
{
  if (*p == ':')
    return p[1] == '/' || p[1] == '+' || p[1] == '-' || p[1] == '_' || g_ascii_isalpha (p[1]);
  return *p == '.' && p - begin >= 3 && g_ascii_strncasecmp (p - 3, "www", 3) == 0;
}

void
secasset_markdown_append (GString *out,
                          const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) clean = g_string_new (NULL);

  secasset_text_append_clean (clean, valid);
  for (const char *p = clean->str; *p; p++)
    {
      if (*p == '<')
        g_string_append (out, "&lt;");
      else if (*p == '>')
        g_string_append (out, "&gt;");
      else if (*p == '&')
        g_string_append (out, "&amp;");
      else
        {
          if (strchr (SPECIAL, *p) || is_address (clean->str, p))
            g_string_append_c (out, '\\');
          g_string_append_c (out, *p);
        }
    }
}

void
secasset_markdown_append_row (GString *out,
                              const char *cell,
                              ...)
{
  va_list cells;

  va_start (cells, cell);
  for (; cell; cell = va_arg (cells, const char *))
    {
      g_string_append (out, "| ");
      secasset_markdown_append (out, cell);
      g_string_append_c (out, ' ');
    }
  va_end (cells);
  g_string_append (out, "|\n");
}

void
secasset_markdown_append_head (GString *out,
                               guint n_columns,
                               const char *const *labels)
{
  for (guint i = 0; i < n_columns; i++)
    g_string_append_printf (out, "| %s ", labels[i]);
  g_string_append (out, "|\n");
  for (guint i = 0; i < n_columns; i++)
    g_string_append (out, "| --- ");
  g_string_append (out, "|\n");
}

void
secasset_markdown_append_item (const SecassetReportWriter *self,
                               GString *out,
                               const char *indent,
                               const char *label,
                               const char *text)
{
  g_string_append_printf (out, "%s- **", indent);
  secasset_markdown_append (out, label);
  g_string_append (out, secasset_report_say (self, "** ", ":** "));
  secasset_markdown_append (out, text);
  g_string_append_c (out, '\n');
}
