/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Dates as ledgers have them. */
#include "base/date-ledger-private.h"
#include "base/date-private.h"

#include <string.h>

typedef struct
{
  const char *text;
  const char *from; /* NULL: no date */
  const char *until;
  SecassetDatePrecision precision;
  const char *marks; /* "s" serial, "<" before the era, ">" beyond it */
} Case;

#define DAY(text, day, marks) { text, day, day, SECASSET_DATE_DAY, marks }
#define NO_DATE(text) { text, NULL, NULL, SECASSET_DATE_DAY, "" }

static const Case cases[] = {
  DAY ("2024-04-01", "2024-04-01", ""),
  DAY ("2024/4/1", "2024-04-01", ""),
  DAY ("２０２４／４／１", "2024-04-01", ""),
  DAY ("2024.4.1", "2024-04-01", ""),
  DAY ("2024年4月1日", "2024-04-01", ""),
  DAY (" 2024 年 4 月 1 日　", "2024-04-01", ""),
  DAY ("20240401", "2024-04-01", ""),
  DAY ("R6.4.1", "2024-04-01", ""),
  DAY ("r6/4/1", "2024-04-01", ""),
  DAY ("令和6年4月1日", "2024-04-01", ""),
  DAY ("㋿６年４月１日", "2024-04-01", ""),
  DAY ("令和元年5月1日", "2019-05-01", ""),
  DAY ("R1.4.30", "2019-04-30", "<"),
  DAY ("H31.4.30", "2019-04-30", ""),
  DAY ("平成31年5月1日", "2019-05-01", ">"),
  DAY ("平成32年4月1日", "2020-04-01", ">"),
  DAY ("昭和64年1月7日", "1989-01-07", ""),
  DAY ("昭和64年1月8日", "1989-01-08", ">"),
  DAY ("S63.12.31", "1988-12-31", ""),
  DAY ("大正15年12月24日", "1926-12-24", ""),
  DAY ("M1.1.25", "1868-01-25", ""),
  DAY ("2024-02-29", "2024-02-29", ""),
  DAY ("45383", "2024-04-01", "s"),
  { "令和元年", "2019-05-01", "2019-12-31", SECASSET_DATE_YEAR, "" },
  { "平成31年", "2019-01-01", "2019-04-30", SECASSET_DATE_YEAR, "" },
  { "S63", "1988-01-01", "1988-12-31", SECASSET_DATE_YEAR, "" },
  { "2024", "2024-01-01", "2024-12-31", SECASSET_DATE_YEAR, "" },
  { "2024年2月", "2024-02-01", "2024-02-29", SECASSET_DATE_MONTH, "" },
  { "R6.4", "2024-04-01", "2024-04-30", SECASSET_DATE_MONTH, "" },
  { "R5年度", "2023-04-01", "2024-03-31", SECASSET_DATE_FISCAL_YEAR, "" },
  { "令和元年度", "2019-04-01", "2020-03-31", SECASSET_DATE_FISCAL_YEAR, "" },
  { "平成31年度", "2019-04-01", "2020-03-31", SECASSET_DATE_FISCAL_YEAR, "" },
  { "平成32年度", "2020-04-01", "2021-03-31", SECASSET_DATE_FISCAL_YEAR, ">" },
  NO_DATE (""),
  NO_DATE ("24/4/1"),
  NO_DATE ("R6.2.30"),
  NO_DATE ("2024-13-01"),
  NO_DATE ("2024-00-01"),
  NO_DATE ("2024-04-00"),
  NO_DATE ("2023-02-29"),
  NO_DATE ("20240431"),
  NO_DATE ("令和0年4月1日"),
  NO_DATE ("令和年4月1日"),
  NO_DATE ("明日"),
  NO_DATE ("R"),
  NO_DATE ("X6.4.1"),
  NO_DATE ("2024/4/1から"),
  NO_DATE ("2024/4/"),
  NO_DATE ("R6年度4月"),
  NO_DATE ("12345"),
  NO_DATE ("99999"),
  NO_DATE ("123456789"),
  NO_DATE ("99999999999999999999"),
  NO_DATE ("R9999.1.1"),
  NO_DATE ("-1"),
};

static void
test_case (gconstpointer data)
{
  const Case *given = data;
  SecassetLedgerDate date;
  gboolean understood = secasset_date_parse_ledger (given->text, &date);
  g_autofree char *from = understood ? secasset_date_to_iso (&date.from) : NULL;
  g_autofree char *until = understood ? secasset_date_to_iso (&date.until) : NULL;

  g_assert_cmpstr (from, ==, given->from);
  g_assert_cmpstr (until, ==, given->until);
  g_assert_cmpint (date.precision, ==, given->precision);
  g_assert_cmpint (date.serial, ==, strchr (given->marks, 's') != NULL);
  g_assert_cmpint (date.before_era, ==, strchr (given->marks, '<') != NULL);
  g_assert_cmpint (date.beyond_era, ==, strchr (given->marks, '>') != NULL);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/date/%02u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
