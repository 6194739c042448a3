/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "base/date-ledger-private.h"
#include "base/date-private.h"
#include "io/ledger-value-private.h"

/* The manners of writing a day. Where several fit, the first one is taken. */
typedef enum
{
  MANNER_ISO,
  MANNER_SLASH,
  MANNER_SLASH_PADDED,
  MANNER_COMPACT,
  MANNER_KANJI,
  MANNER_DOT,
  MANNER_DOT_PADDED,
  MANNER_ERA_FIRST, /* 令和元年5月1日 */
  MANNER_ERA,
  MANNER_LETTER_DOT,
  MANNER_LETTER_DOT_PADDED,
  MANNER_LETTER_ALL_PADDED,
  MANNER_LETTER_SLASH,
  MANNER_LETTER_HYPHEN,
  N_MANNERS
} Manner;

static char *
format_era (Manner manner,
            const GDate *date)
{
  const guint month = g_date_get_month (date), day = g_date_get_day (date);
  const char *name;
  char letter;
  guint year;

  if (!secasset_date_find_era (date, &name, &letter, &year))
    return NULL;
  switch (manner)
    {
    case MANNER_ERA_FIRST:
      return year == 1 ? g_strdup_printf ("%s元年%u月%u日", name, month, day)
                       : g_strdup_printf ("%s%u年%u月%u日", name, year, month, day);
    case MANNER_ERA:
      return g_strdup_printf ("%s%u年%u月%u日", name, year, month, day);
    case MANNER_LETTER_DOT:
      return g_strdup_printf ("%c%u.%u.%u", letter, year, month, day);
    case MANNER_LETTER_DOT_PADDED:
      return g_strdup_printf ("%c%u.%02u.%02u", letter, year, month, day);
    case MANNER_LETTER_ALL_PADDED:
      return g_strdup_printf ("%c%02u.%02u.%02u", letter, year, month, day);
    case MANNER_LETTER_SLASH:
      return g_strdup_printf ("%c%u/%u/%u", letter, year, month, day);
    default:
      return g_strdup_printf ("%c%u-%u-%u", letter, year, month, day);
    }
}

static char *
format_day (Manner manner,
            const GDate *date)
{
  const guint year = g_date_get_year (date), month = g_date_get_month (date);
  const guint day = g_date_get_day (date);

  switch (manner)
    {
    case MANNER_ISO:
      return g_strdup_printf ("%u-%02u-%02u", year, month, day);
    case MANNER_SLASH:
      return g_strdup_printf ("%u/%u/%u", year, month, day);
    case MANNER_SLASH_PADDED:
      return g_strdup_printf ("%u/%02u/%02u", year, month, day);
    case MANNER_COMPACT:
      return g_strdup_printf ("%u%02u%02u", year, month, day);
    case MANNER_KANJI:
      return g_strdup_printf ("%u年%u月%u日", year, month, day);
    case MANNER_DOT:
      return g_strdup_printf ("%u.%u.%u", year, month, day);
    case MANNER_DOT_PADDED:
      return g_strdup_printf ("%u.%02u.%02u", year, month, day);
    default:
      return format_era (manner, date);
    }
}

/* The manners that write the text just so, as bits. */
static guint
find_manners (const char *text)
{
  g_autofree char *trimmed = secasset_ledger_value_trim (text);
  SecassetLedgerDate date;
  guint manners = 0;

  if (!secasset_date_parse_ledger (trimmed, &date) || date.precision != SECASSET_DATE_DAY)
    return 0;
  for (guint i = 0; i < N_MANNERS; i++)
    {
      g_autofree char *written = format_day ((Manner) i, &date.from);

      manners |= g_strcmp0 (written, trimmed) == 0 ? 1u << i : 0;
    }
  return manners;
}

/* What all days of the column have in common. */
static guint
find_common_manners (GPtrArray *samples)
{
  guint common = (1u << N_MANNERS) - 1;
  gboolean any = FALSE;

  for (guint i = 0; i < samples->len; i++)
    {
      guint manners = find_manners (g_ptr_array_index (samples, i));

      any = any || manners;
      common &= manners ? manners : common;
    }
  return any ? common : 0;
}

/* Of two manners that a cell allows, the one that its column has is meant. */
char *
secasset_ledger_format_date (GPtrArray *samples,
                             const char *iso,
                             const char *own)
{
  guint common = find_common_manners (samples);
  guint manners = own ? find_manners (own) : 0;
  SecassetLedgerDate date, back;
  g_autofree char *text = NULL;

  if (!secasset_date_parse_ledger (iso, &date) || date.precision != SECASSET_DATE_DAY)
    return g_strdup (iso);
  manners = manners & common ? manners & common : manners ? manners : common;
  text = manners ? format_day ((Manner) g_bit_nth_lsf (manners, -1), &date.from) : NULL;
  if (text && secasset_date_parse_ledger (text, &back) && !back.beyond_era && !back.before_era
      && secasset_date_compare (&back.from, &date.from) == 0)
    return g_steal_pointer (&text);
  return g_strdup (iso);
}
