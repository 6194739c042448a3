/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/date-private.h"

void
secasset_date_store (GDate *slot,
                     const GDate *value)
{
  if (!value || !g_date_valid (value))
    {
      g_date_clear (slot, 1);
      return;
    }
  *slot = *value;
  (void) g_date_get_julian (slot);
  (void) g_date_get_year (slot);
}

static gboolean
parse_digits (const char *text,
              guint count,
              guint *out)
{
  *out = 0;
  for (guint i = 0; i < count; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *out = *out * 10 + (guint) (text[i] - '0');
    }
  return TRUE;
}

gboolean
secasset_date_parse_iso (const char *text,
                         gsize length,
                         GDate *out)
{
  guint year, month, day;
  GDate date;

  if (length != 10 || text[4] != '-' || text[7] != '-'
      || !parse_digits (text, 4, &year) || !parse_digits (text + 5, 2, &month)
      || !parse_digits (text + 8, 2, &day) || month > 12 || day > 31
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  secasset_date_store (out, &date);
  return TRUE;
}

char *
secasset_date_to_iso (const GDate *date)
{
  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

gboolean
secasset_date_within (const GDate *from,
                      const GDate *until,
                      const GDate *day)
{
  if (g_date_valid (from) && secasset_date_compare (day, from) < 0)
    return FALSE;
  return !g_date_valid (until) || secasset_date_compare (day, until) <= 0;
}
