/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-text-private.h"

#include <math.h>
#include <string.h>

#define REPLACEMENT_CHARACTER 0xfffd

static gboolean
parse_hex4 (const char *text,
            const char *end,
            gunichar *unit)
{
  *unit = 0;
  if (end - text < 4)
    return FALSE;
  for (guint i = 0; i < 4; i++)
    {
      gint digit = g_ascii_xdigit_value (text[i]);

      if (digit < 0)
        return FALSE;
      *unit = *unit << 4 | (gunichar) digit;
    }
  return TRUE;
}

/* @text stands behind "\u". */
static const char *
unescape_unicode (const char *text,
                  const char *end,
                  char **out,
                  SecassetJsonOddities *oddities)
{
  gunichar unit, low;

  if (!parse_hex4 (text, end, &unit))
    return NULL;
  text += 4;
  if (unit >= 0xd800 && unit < 0xdc00 && end - text >= 6 && text[0] == '\\' && text[1] == 'u'
      && parse_hex4 (text + 2, end, &low) && low >= 0xdc00 && low < 0xe000)
    {
      unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
      text += 6;
    }
  else if (unit >= 0xd800 && unit < 0xe000)
    {
      *oddities |= SECASSET_JSON_ODDITY_SURROGATE;
      unit = REPLACEMENT_CHARACTER;
    }
  else if ((unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') || unit == 0x7f)
    {
      *oddities |= SECASSET_JSON_ODDITY_CONTROL;
      unit = unit ? unit : REPLACEMENT_CHARACTER;
    }
  *out += g_unichar_to_utf8 (unit, *out);
  return text;
}

char *
secasset_json_text_unescape (const char *text,
                             gsize length,
                             SecassetJsonOddities *oddities,
                             const char **bad)
{
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  const char *end = text + length;
  /* No escape is shorter than what it stands for. */
  char *result = g_malloc (length + 1), *out = result;

  *oddities = SECASSET_JSON_ODDITY_NONE;
  while (text < end)
    {
      const char *escape = text, *known;

      if (*text != '\\')
        {
          *out++ = *text++;
          continue;
        }
      text += 2;
      known = text <= end && text[-1] ? strchr (from, text[-1]) : NULL;
      if (known)
        *out++ = to[known - from];
      if (known && (text[-1] == 'b' || text[-1] == 'f'))
        *oddities |= SECASSET_JSON_ODDITY_CONTROL;
      if (!known && text <= end && text[-1] == 'u')
        known = text = unescape_unicode (text, end, &out, oddities);
      if (!known)
        {
          *bad = escape;
          g_free (result);
          return NULL;
        }
    }
  *out = '\0';
  return result;
}

static const char *
skip_digits (const char *text,
             const char *end)
{
  while (text < end && g_ascii_isdigit (*text))
    text++;
  return text;
}

/* The grammar of JSON's numbers; sets whether it is an integer. */
static gboolean
check_number (const char *text,
              const char *end,
              gboolean *is_integer)
{
  const char *digits = text + (text < end && *text == '-');
  const char *rest = skip_digits (digits, end);

  if (rest == digits || (*digits == '0' && rest > digits + 1))
    return FALSE;
  *is_integer = rest == end;
  if (rest < end && *rest == '.')
    {
      digits = rest + 1;
      rest = skip_digits (digits, end);
      if (rest == digits)
        return FALSE;
    }
  if (rest < end && (*rest == 'e' || *rest == 'E'))
    {
      digits = rest + 1;
      digits += digits < end && (*digits == '+' || *digits == '-');
      rest = skip_digits (digits, end);
      if (rest == digits)
        return FALSE;
    }
  return rest == end;
}

gboolean
secasset_json_text_parse_number (const char *text,
                                 gsize length,
                                 SecassetJsonNumber *number)
{
  g_autofree char *copy = NULL;
  gboolean negative = *text == '-';
  gboolean overflow = FALSE;
  guint64 value = 0;

  if (!check_number (text, text + length, &number->is_integer))
    return FALSE;

  for (gsize i = negative; number->is_integer && i < length; i++)
    overflow = overflow || !g_uint64_checked_mul (&value, value, 10)
               || !g_uint64_checked_add (&value, value, (guint64) (text[i] - '0'));
  overflow = overflow || value > (guint64) G_MAXINT64 + negative;
  number->integer = (gint64) (negative ? 0 - value : value);
  number->is_exact = !overflow;
  if (number->is_integer && !overflow)
    return TRUE;

  copy = g_strndup (text, length);
  number->is_integer = FALSE;
  number->real = g_ascii_strtod (copy, NULL);
  if (isinf (number->real))
    {
      number->real = negative ? -G_MAXDOUBLE : G_MAXDOUBLE;
      number->is_exact = FALSE;
    }
  return TRUE;
}

const char *
secasset_json_text_find_invalid (const char *text,
                                 gsize length)
{
  const char *end = text + length, *bad = text;

  /* GLib takes NUL for invalid; here it is only out of place. */
  while (bad < end && !g_utf8_validate_len (bad, (gsize) (end - bad), &bad) && *bad == '\0')
    bad++;
  return bad;
}

gsize
secasset_json_text_find_control (const char *text,
                                 gsize start,
                                 gsize end)
{
  gboolean inside = FALSE;

  for (gsize i = start; i < end; i++)
    {
      if (inside && text[i] == '\\')
        i++;
      else if (text[i] == '"')
        inside = !inside;
      else if (inside && (guchar) text[i] < 0x20)
        return i;
    }
  return start;
}

char *
secasset_json_text_dup_excerpt (const char *text,
                                gsize length)
{
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) MIN (length, 400));
  GString *excerpt = g_string_new (NULL);
  const char *p = valid;

  for (guint n = 0; *p && n < 80; n++, p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (excerpt, g_unichar_iscntrl (c) ? ' ' : c);
    }
  if (*p || length > 400)
    g_string_append (excerpt, "…");
  return g_string_free (excerpt, FALSE);
}

gsize
secasset_json_text_get_start (const char *text,
                              gsize length)
{
  return length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

void
secasset_json_text_locate (const char *text,
                           gsize offset,
                           guint *line,
                           guint *column)
{
  *line = *column = 1;
  for (gsize i = secasset_json_text_get_start (text, offset); i < offset; i++)
    {
      if (text[i] == '\n')
        {
          ++*line;
          *column = 1;
        }
      else if (((guchar) text[i] & 0xc0) != 0x80)
        {
          ++*column;
        }
    }
}
