/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "base/normalize-private.h"

static gboolean
turns_direction (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* What GLib makes of control characters, "&#x1b;", is no HTML. Nothing else begins like that,
 * because "&" itself is escaped. */
static const char *
append_reference (GString *out,
                  const char *p)
{
  const char *end = strchr (p, ';');
  guint64 c = g_ascii_strtoull (p + strlen ("&#x"), NULL, 16);

  g_string_append_printf (out, "\\u%04X", (guint) c);
  return end + 1;
}

void
secasset_html_append (GString *out,
                      const char *format,
                      ...)
{
  g_autofree char *escaped = NULL;
  va_list args;

  va_start (args, format);
  escaped = g_markup_vprintf_escaped (format, args);
  va_end (args);
  for (const char *p = escaped; *p;)
    {
      gunichar c = g_utf8_get_char (p);

      if (g_str_has_prefix (p, "&#x"))
        {
          p = append_reference (out, p);
          continue;
        }
      if (turns_direction (c))
        g_string_append_printf (out, "\\u%04X", c);
      else
        g_string_append_unichar (out, c);
      p = g_utf8_next_char (p);
    }
}

char *
secasset_html_dup_short (const char *text,
                         guint columns)
{
  const char *end = text;

  if (secasset_text_measure (text, -1) <= columns)
    return g_strdup (text);
  while (secasset_text_measure (text, g_utf8_next_char (end) - text) < columns)
    end = g_utf8_next_char (end);
  return g_strdup_printf ("%.*s…", (int) (end - text), text);
}

const char *
secasset_html_peek_name (SecassetElement *element)
{
  return secasset_is_blank (element->name) ? element->id : element->name;
}

const char *
secasset_html_get_severity_label (const SecassetHtml *self,
                                  SecassetSeverity severity)
{
  return secasset_policy_get_label (self->report->policy, "severities",
                                    secasset_severity_to_nick (severity),
                                    secasset_report_language (self->writer));
}

const char *
secasset_html_get_sign (gint severity)
{
  static const char *const signs[] = { "○", "●", "▲", "✕" };

  return signs[severity + 1];
}
