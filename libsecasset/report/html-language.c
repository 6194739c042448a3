/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Passages in the other language are marked, so that a screen reader speaks them as what they
 * are. */
#include "report/html-private.h"

#include <string.h>

/* That many words without any Japanese are a passage, and not a name or an abbreviation. */
#define PASSAGE 3

static gboolean
is_japanese (gunichar c)
{
  return (c >= 0x3041 && c <= 0x30ff) || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3400 && c <= 0x9fff)
         || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

gboolean
secasset_html_has_japanese (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      if (is_japanese (g_utf8_get_char (text)))
        return TRUE;
    }
  return FALSE;
}

/* Signs that belong to a name where Japanese follows: 「庁内LAN（基幹系）」. */
static gboolean
is_within (gunichar c)
{
  return g_ascii_isalnum ((gchar) MIN (c, 0x7f)) || (c >= 0xff00 && c <= 0xffee) || c == 0x30fb
         || c == '-' || c == '_';
}

/* The end of the name that begins here. */
static const char *
find_end (const char *start,
          const char *limit)
{
  const char *end = start;

  for (const char *p = start; p < limit; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_japanese (c) || c == 0xff09)
        end = g_utf8_next_char (p);
      else if (!is_within (c))
        break;
    }
  return end;
}

static void
append_names (GString *out,
              const char *text,
              const char *limit,
              const char *tag)
{
  while (text < limit)
    {
      const char *next = g_utf8_next_char (text);

      if (is_japanese (g_utf8_get_char (text)))
        {
          next = find_end (text, limit);
          g_string_append_printf (out, "<%s lang=\"ja\">%.*s</%s>", tag, (int) (next - text), text,
                                  tag);
        }
      else
        g_string_append_len (out, text, next - text);
      text = next;
    }
}

static gboolean
is_english_passage (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  guint n = 0;

  for (char **word = words; *word; word++)
    {
      gsize length = strspn (*word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

      n += length > 0 && strlen (*word) <= length + 1 ? 1 : 0;
    }
  return n >= PASSAGE && !secasset_html_has_japanese (text);
}

static void
append_text (GString *out,
             const char *text,
             const char *limit,
             const char *tag,
             gboolean japanese)
{
  g_autofree char *words = g_strndup (text, (gsize) (limit - text));

  if (!japanese)
    append_names (out, text, limit, tag);
  else if (is_english_passage (words))
    g_string_append_printf (out, "<%s lang=\"en\">%s</%s>", tag, words, tag);
  else
    g_string_append (out, words);
}

/* What may hold the mark; NULL: nothing may. */
static const char *
find_mark (const char *element,
           gboolean drawing)
{
  static const char *const plain[] = { "option", "title", "desc", "style", "script" };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      if (g_str_has_prefix (element, plain[i]))
        return NULL;
    }
  return drawing ? "tspan" : "span";
}

/* Our own markup: every "<" begins a tag, and every ">" outside the style and the script ends
 * one. */
void
secasset_html_mark_languages (const SecassetHtml *self,
                              const char *markup,
                              GString *out)
{
  gboolean japanese = secasset_language_is_japanese (secasset_report_language (self->writer));
  gboolean drawing = FALSE;
  const char *element = "";

  while (*markup)
    {
      const char *end = markup + strcspn (markup, "<");
      const char *close = *end ? strchr (end, '>') : NULL;
      gboolean raw = g_str_has_prefix (element, "style") || g_str_has_prefix (element, "script");
      const char *tag = find_mark (element, drawing);

      if (raw)
        {
          end = strstr (markup, g_str_has_prefix (element, "style") ? "</style>" : "</script>");
          close = strchr (end, '>');
        }
      if (tag)
        append_text (out, markup, end, tag, japanese);
      else
        g_string_append_len (out, markup, end - markup);
      if (!close)
        break;
      g_string_append_len (out, end, close + 1 - end);
      drawing = (drawing || g_str_has_prefix (end, "<svg")) && !g_str_has_prefix (end, "</svg");
      element = end[1] == '/' ? "" : end + 1;
      markup = close + 1;
    }
}
