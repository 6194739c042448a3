/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/date-ledger-private.h"

#include <string.h>

#include "base/date-private.h"

typedef struct
{
  const char *name;
  const char *shortened; /* as forms have it: “令6.4.1” */
  char letter;
  guint first_year; /* that the year 1 is */
  GDateDay day;     /* the first day of the era */
  GDateMonth month;
  GDateYear year;
} Era;

/* The last one has no end that anybody knows. Meiji is counted from the change of calendar. */
static const Era eras[] = {
  { "明治", "明", 'M', 1868, 1, G_DATE_JANUARY, 1868 },
  { "大正", "大", 'T', 1912, 30, G_DATE_JULY, 1912 },
  { "昭和", "昭", 'S', 1926, 25, G_DATE_DECEMBER, 1926 },
  { "平成", "平", 'H', 1989, 8, G_DATE_JANUARY, 1989 },
  { "令和", "令", 'R', 2019, 1, G_DATE_MAY, 2019 },
};

#define YEAR_MIN 1868
#define YEAR_MAX 2999
/* Day 1 of the 1900 date system, counted so that 60, the day that never was, comes out right
 * for every later day. */
#define SERIAL_ORIGIN 693594u
/* 1954 to 2119: smaller numbers are counts, larger ones are no dates of this ledger. */
#define SERIAL_MIN 20000u
#define SERIAL_MAX 80000u

/* What was found: 0 stands for a part that is not given. */
typedef struct
{
  const Era *era;
  guint year;
  guint month;
  guint day;
  gboolean fiscal;
  gboolean last; /* the last day of the span: “年度末” */
} Parts;

static const char *
skip_number (const char *text,
             guint max_digits,
             guint *value)
{
  guint digits = 0;

  *value = 0;
  for (; g_ascii_isdigit (*text) && digits < max_digits; text++, digits++)
    *value = *value * 10 + (guint) g_ascii_digit_value (*text);
  return digits > 0 && !g_ascii_isdigit (*text) ? text : NULL;
}

/* One of the separators, or @word. */
static const char *
skip_separator (const char *text,
                const char *word)
{
  if (g_str_has_prefix (text, word))
    return text + strlen (word);
  return *text && strchr ("-/.", *text) ? text + 1 : NULL;
}

/* Month and day, both optional: “4月1日”, “4.1”, “4月”, “4”. */
static gboolean
parse_month_and_day (const char *text,
                     Parts *parts)
{
  const char *rest = skip_number (text, 2, &parts->month);

  if (!rest || parts->month == 0)
    return FALSE;
  text = skip_separator (rest, "月");
  if (!text)
    return *rest == '\0';
  if (*text == '\0')
    return g_str_has_suffix (rest, "月");
  parts->last = g_str_equal (rest, "月末");
  if (parts->last)
    return TRUE;
  rest = skip_number (text, 2, &parts->day);
  if (!rest || parts->day == 0)
    return FALSE;
  return *rest == '\0' || g_str_equal (rest, "日");
}

static gboolean
parse_after_year (const char *text,
                  Parts *parts)
{
  if (*text == '\0' || g_str_equal (text, "年"))
    return TRUE;
  parts->last = g_str_equal (text, "年度末") || g_str_equal (text, "年末");
  parts->fiscal = g_str_equal (text, "年度") || g_str_equal (text, "年度末");
  if (parts->fiscal || parts->last)
    return TRUE;
  text = skip_separator (text, "年");
  return text && parse_month_and_day (text, parts);
}

static const char *
skip_era (const char *text,
          Parts *parts)
{
  for (guint i = 0; i < G_N_ELEMENTS (eras); i++)
    {
      if (g_str_has_prefix (text, eras[i].name))
        text += strlen (eras[i].name);
      else if (g_str_has_prefix (text, eras[i].shortened))
        text += strlen (eras[i].shortened);
      else if (g_ascii_toupper (*text) == eras[i].letter)
        text += text[1] == '.' ? 2 : 1;
      else
        continue;
      parts->era = &eras[i];
      return text;
    }
  return text;
}

static gboolean
parse_parts (const char *text,
             Parts *parts)
{
  const char *rest = skip_era (text, parts);

  if (parts->era && g_str_has_prefix (rest, "元"))
    {
      parts->year = 1;
      rest += strlen ("元");
    }
  else
    {
      const char *start = rest;

      rest = skip_number (rest, 4, &parts->year);
      if (!rest || (!parts->era && rest - start != 4))
        return FALSE;
    }
  if (parts->year == 0 || !parse_after_year (rest, parts))
    return FALSE;
  if (parts->era)
    parts->year += parts->era->first_year - 1;
  return parts->year >= YEAR_MIN && parts->year <= YEAR_MAX;
}

static gboolean
parse_compact (const char *text,
               Parts *parts)
{
  guint number;
  const char *end = skip_number (text, 8, &number);

  if (!end || *end || end - text != 8)
    return FALSE;
  parts->year = number / 10000;
  parts->month = number / 100 % 100;
  parts->day = number % 100;
  return parts->month > 0 && parts->day > 0 && parts->year >= YEAR_MIN && parts->year <= YEAR_MAX;
}

static gboolean
parse_serial (const char *text,
              SecassetLedgerDate *out)
{
  guint number;
  const char *end = skip_number (text, 5, &number);
  GDate day;

  /* The part of the day. */
  if (end && end - text == 5 && *end == '.' && g_ascii_isdigit (end[1]))
    end += 1 + strspn (end + 1, "0123456789");
  if (!end || *end || number < SERIAL_MIN || number > SERIAL_MAX)
    return FALSE;
  g_date_clear (&day, 1);
  g_date_set_julian (&day, SERIAL_ORIGIN + number);
  secasset_date_store (&out->from, &day);
  secasset_date_store (&out->until, &day);
  out->serial = TRUE;
  return TRUE;
}

static void
store_day (GDate *slot,
           guint year,
           guint month,
           guint day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  secasset_date_store (slot, &date);
}

static gboolean
make_span (const Parts *parts,
           SecassetLedgerDate *out)
{
  guint last_month = parts->month > 0 ? parts->month : 12;
  guint last_day;

  if (parts->month > 12)
    return FALSE;
  last_day = g_date_get_days_in_month ((GDateMonth) last_month, (GDateYear) parts->year);
  if (parts->day > last_day)
    return FALSE;
  if (parts->fiscal)
    {
      store_day (&out->from, parts->year, 4, 1);
      store_day (&out->until, parts->year + 1, 3, 31);
      out->precision = SECASSET_DATE_FISCAL_YEAR;
      return TRUE;
    }
  store_day (&out->from, parts->year, MAX (parts->month, 1), MAX (parts->day, 1));
  store_day (&out->until, parts->year, last_month, parts->day > 0 ? parts->day : last_day);
  out->precision = parts->day > 0     ? SECASSET_DATE_DAY
                   : parts->month > 0 ? SECASSET_DATE_MONTH
                                      : SECASSET_DATE_YEAR;
  return TRUE;
}

/* A year or month in which the era began or ended means the part that is the era's own. */
static void
fit_to_era (const Era *era,
            SecassetLedgerDate *out)
{
  GDate first = { 0 }, next = { 0 };

  store_day (&first, era->year, era->month, era->day);
  if (secasset_date_compare (&out->until, &first) < 0)
    out->before_era = TRUE;
  else if (secasset_date_compare (&out->from, &first) < 0
           && out->precision != SECASSET_DATE_FISCAL_YEAR)
    secasset_date_store (&out->from, &first);
  if (era == &eras[G_N_ELEMENTS (eras) - 1])
    return;
  store_day (&next, era[1].year, era[1].month, era[1].day);
  if (secasset_date_compare (&out->from, &next) >= 0)
    out->beyond_era = TRUE;
  else if (secasset_date_compare (&out->until, &next) >= 0
           && out->precision != SECASSET_DATE_FISCAL_YEAR)
    {
      g_date_subtract_days (&next, 1);
      secasset_date_store (&out->until, &next);
    }
}

/* Spreadsheets write a time behind a day that has none: “2024/4/1 0:00”. */
static void
drop_time (char *text)
{
  char *space = strrchr (text, ' ');
  guint colons = 0;

  for (const char *p = space ? space + 1 : ""; *p; p++)
    {
      if (!g_ascii_isdigit (*p) && *p != ':')
        return;
      colons += *p == ':' ? 1 : 0;
    }
  if (colons == 1 || colons == 2)
    *space = '\0';
}

/* “2024/4/1(月)”: off the text; a day that is none of that week is no date. */
static GDateWeekday
take_weekday (char *text)
{
  static const char *const names[] = { "月", "火", "水", "木", "金", "土", "日" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *suffix = g_strconcat ("(", names[i], ")", NULL);

      if (!g_str_has_suffix (text, suffix))
        continue;
      text[strlen (text) - strlen (suffix)] = '\0';
      return (GDateWeekday) (G_DATE_MONDAY + i);
    }
  return G_DATE_BAD_WEEKDAY;
}

/* NFKC makes ㋿, full-width digits and signs plain; blanks inside have no meaning. */
static char *
dup_plain (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *plain = g_string_new (NULL);

  if (normal)
    drop_time (g_strchomp (normal));
  for (const char *p = normal; p && *p; p = g_utf8_next_char (p))
    {
      if (!g_unichar_isspace (g_utf8_get_char (p)))
        g_string_append_unichar (plain, g_utf8_get_char (p));
    }
  return g_string_free (plain, FALSE);
}

gboolean
secasset_date_parse_ledger (const char *text,
                            SecassetLedgerDate *out)
{
  g_autofree char *plain = dup_plain (text);
  GDateWeekday weekday = take_weekday (plain);
  Parts parts = { 0 };

  *out = (SecassetLedgerDate){ 0 };
  if (parse_serial (plain, out))
    return TRUE;
  if (!parse_compact (plain, &parts))
    {
      parts = (Parts){ 0 };
      if (!parse_parts (plain, &parts))
        return FALSE;
    }
  if (!make_span (&parts, out))
    return FALSE;
  if (parts.era)
    fit_to_era (parts.era, out);
  if (parts.last)
    secasset_date_store (&out->from, &out->until);
  return weekday == G_DATE_BAD_WEEKDAY || g_date_get_weekday (&out->from) == weekday;
}

gboolean
secasset_date_find_era (const GDate *date,
                        const char **name,
                        char *letter,
                        guint *year)
{
  for (guint i = G_N_ELEMENTS (eras); i > 0; i--)
    {
      const Era *era = &eras[i - 1];
      GDate first;

      g_date_clear (&first, 1);
      g_date_set_dmy (&first, era->day, era->month, era->year);
      if (g_date_compare (date, &first) < 0)
        continue;
      *name = era->name;
      *letter = era->letter;
      *year = g_date_get_year (date) - era->first_year + 1;
      return TRUE;
    }
  return FALSE;
}
