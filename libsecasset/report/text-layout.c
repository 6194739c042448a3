/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

#define INDENT 4

/* Japanese typesetting: what must not begin a line, and what must not end one. */
#define NO_START                                                                                   \
  "、。，．・：；？！」』）】〕］｝〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;)]}”’"
#define NO_END "「『（【〔［｛〈《([{“‘"

static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

guint
secasset_text_measure (const char *text,
                       gssize length)
{
  const char *end = length < 0 ? text + strlen (text) : text + length;
  guint width = 0;

  for (; text < end; text = g_utf8_next_char (text))
    width += char_width (g_utf8_get_char (text));
  return width;
}

static gboolean
may_break (gunichar before,
           gunichar after)
{
  if (before == ' ')
    return TRUE;
  if (!g_unichar_iswide (before) && !g_unichar_iswide (after))
    return FALSE;
  return after != ' ' && !g_utf8_strchr (NO_START, -1, after)
         && !g_utf8_strchr (NO_END, -1, before);
}

/* Length of the part of @text that stays within @width; everything if nothing may break. */
static gsize
measure_line (const char *text,
              guint width)
{
  gunichar before = 0;
  gsize last = 0;
  guint used = 0;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (before && may_break (before, c))
        last = (gsize) (p - text);
      used += char_width (c);
      if (used > width && c != ' ' && last > 0)
        return last;
      before = c;
    }
  return strlen (text);
}

static void
append_blanks (GString *text,
               guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (text, ' ');
}

void
secasset_text_write_item (const SecassetReportWriter *self,
                          GString *text,
                          const char *label,
                          guint label_width,
                          const char *words)
{
  guint margin = INDENT + label_width;
  guint width = self->width > margin + 20 ? self->width - margin : G_MAXUINT;

  append_blanks (text, INDENT);
  g_string_append (text, label);
  append_blanks (text, label_width - MIN (label_width, secasset_text_measure (label, -1)));
  for (;;)
    {
      gsize length = measure_line (words, width);
      gsize kept = length;

      while (kept > 0 && words[kept - 1] == ' ')
        kept--;
      g_string_append_len (text, words, (gssize) kept);
      g_string_append_c (text, '\n');
      words += length;
      if (!*words)
        return;
      append_blanks (text, margin);
    }
}
