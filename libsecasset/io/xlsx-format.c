/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/xlsx-book-private.h"

#include <math.h>
#include <string.h>

#define SECONDS_PER_DAY 86400
#define ESCAPE_LENGTH 7
/* Beyond it a double holds no longer every whole number. */
#define MAX_WHOLE 1e15
/* 9999-12-31 */
#define MAX_DAY 2958466.0

/* ECMA-376 part 1, 18.8.30: the formats that have a number and no code, those of Japanese
 * spreadsheets included. */
SecassetXlsxFormat
secasset_xlsx_format_from_id (guint id)
{
  static const struct
  {
    guint first, last;
    SecassetXlsxFormatKind kind;
  } ranges[] = {
    { 14, 17, SECASSET_XLSX_FORMAT_DATE },      { 18, 21, SECASSET_XLSX_FORMAT_TIME },
    { 22, 22, SECASSET_XLSX_FORMAT_DATE_TIME }, { 27, 31, SECASSET_XLSX_FORMAT_DATE },
    { 32, 33, SECASSET_XLSX_FORMAT_TIME },      { 34, 36, SECASSET_XLSX_FORMAT_DATE },
    { 45, 47, SECASSET_XLSX_FORMAT_TIME },      { 50, 58, SECASSET_XLSX_FORMAT_DATE },
  };
  SecassetXlsxFormat format = { SECASSET_XLSX_FORMAT_NUMBER, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      if (id >= ranges[i].first && id <= ranges[i].last)
        format.kind = ranges[i].kind;
    }
  return format;
}

/* Past a text in quotes, a colour or a locale in brackets, or an escaped character. [h] counts
 * hours. */
static const char *
skip_literal (const char *at)
{
  const char *end;

  if (*at == '"')
    end = strchr (at + 1, '"');
  else if (*at == '[')
    end = strchr (at + 1, ']');
  else if (*at == '\\' || *at == '_' || *at == '*')
    end = at[1] ? at + 1 : NULL;
  else
    return at;
  return end ? g_utf8_next_char (end) : at + strlen (at);
}

SecassetXlsxFormat
secasset_xlsx_format_from_code (const char *code)
{
  SecassetXlsxFormat format = { SECASSET_XLSX_FORMAT_NUMBER, 0 };
  gboolean date = FALSE, clock = FALSE;

  if (*code && strspn (code, "0") == strlen (code))
    {
      format.digits = (guint) MIN (strlen (code), 15);
      return format;
    }
  while (*code && *code != ';' && !g_str_has_prefix (code, "General"))
    {
      const char *next = skip_literal (code);
      char c = g_ascii_tolower (*code);

      clock = clock || g_ascii_strncasecmp (code, "[h", 2) == 0;
      if (next != code)
        {
          code = next;
          continue;
        }
      date = date || c == 'y' || c == 'd' || c == 'g' || c == 'r'
             || (c == 'e' && code[1] != '+' && code[1] != '-') || (c == 'm' && !clock);
      clock = clock || c == 'h' || c == 's';
      code++;
    }
  if (date && clock)
    format.kind = SECASSET_XLSX_FORMAT_DATE_TIME;
  else if (date || clock)
    format.kind = date ? SECASSET_XLSX_FORMAT_DATE : SECASSET_XLSX_FORMAT_TIME;
  return format;
}

static char *
dup_number (double number, guint digits)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (fabs (number) < MAX_WHOLE && number == floor (number))
    return g_strdup_printf ("%0*.0f", (int) MAX (digits, 1), number + 0.0);
  return g_strdup (g_ascii_formatd (text, sizeof text, "%.15g", number));
}

/* NULL if the number is no day: day 60 of 1900, the 29th of February, never was. */
static char *
dup_date (const SecassetXlsxFormat *format, double number, gboolean from_1904)
{
  gint64 days = (gint64) floor (number);
  gint64 seconds = (gint64) round ((number - floor (number)) * SECONDS_PER_DAY);
  g_autoptr (GDateTime) origin = NULL;
  g_autoptr (GDateTime) day = NULL;
  gboolean clock = format->kind == SECASSET_XLSX_FORMAT_DATE_TIME && seconds > 0;

  if (number < (from_1904 ? 0 : 1) || number >= MAX_DAY || (!from_1904 && days == 60))
    return NULL;
  if (format->kind == SECASSET_XLSX_FORMAT_DATE)
    seconds = 0;
  origin = from_1904 ? g_date_time_new_utc (1904, 1, 1, 0, 0, 0)
                     : g_date_time_new_utc (1899, 12, days < 60 ? 31 : 30, 0, 0, 0);
  day = g_date_time_add (origin, (days * SECONDS_PER_DAY + seconds) * G_TIME_SPAN_SECOND);
  return g_date_time_format (day, clock ? "%Y-%m-%d %H:%M" : "%Y-%m-%d");
}

char *
secasset_xlsx_format_dup_text (const SecassetXlsxFormat *format,
                               const char *value,
                               gboolean from_1904)
{
  char *end;
  double number = g_ascii_strtod (value, &end);
  gint64 seconds;
  char *text = NULL;

  if (end == value || *end || !isfinite (number))
    return g_strdup (value);
  if (format->kind == SECASSET_XLSX_FORMAT_DATE || format->kind == SECASSET_XLSX_FORMAT_DATE_TIME)
    text = dup_date (format, number, from_1904);
  else if (format->kind == SECASSET_XLSX_FORMAT_TIME && number >= 0 && number < 1)
    {
      seconds = (gint64) round (number * SECONDS_PER_DAY);
      text = g_strdup_printf ("%02d:%02d", (int) (seconds / 3600), (int) (seconds / 60 % 60));
    }
  return text ? text : dup_number (number, format->digits);
}

static gboolean
is_escape (const char *at)
{
  if (at[0] != '_' || at[1] != 'x')
    return FALSE;
  for (guint i = 2; i < ESCAPE_LENGTH - 1; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return FALSE;
    }
  return at[ESCAPE_LENGTH - 1] == '_';
}

/* What is no character stays as it is written. */
char *
secasset_xlsx_unescape (const char *text)
{
  GString *plain = g_string_sized_new (strlen (text));

  while (*text)
    {
      gunichar c = is_escape (text) ? (gunichar) g_ascii_strtoull (text + 2, NULL, 16) : 0;

      if (c > 0 && g_unichar_validate (c))
        {
          g_string_append_unichar (plain, c);
          text += ESCAPE_LENGTH;
        }
      else
        g_string_append_c (plain, *text++);
    }
  return g_string_free (plain, FALSE);
}
