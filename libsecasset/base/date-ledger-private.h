/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SECASSET_DATE_DAY,
  SECASSET_DATE_MONTH,
  SECASSET_DATE_YEAR,
  SECASSET_DATE_FISCAL_YEAR, /* 年度: from April to March */
} SecassetDatePrecision;

/* A date as people write it in a ledger: a day, or a span that stands for one. */
typedef struct
{
  GDate from; /* the same as @until for a day */
  GDate until;
  SecassetDatePrecision precision;
  gboolean serial;     /* a number of a spreadsheet */
  gboolean before_era; /* earlier than the first day of the era that is named */
  gboolean beyond_era; /* later than its last day */
} SecassetLedgerDate;

/* Understands 2024-04-01, 2024/4/1, 20240401, 2024年4月, R6.4.1, 令和元年, S63, R5年度, 45383 and
 * the like, in any width. Not a year of two digits without an era: nobody knows which it is. */
gboolean secasset_date_parse_ledger (const char *text,
                                     SecassetLedgerDate *out);

/* The era of the day as people write it: its name, its letter and the year in it. FALSE for days
 * before the eras. */
gboolean secasset_date_find_era (const GDate *date,
                                 const char **name,
                                 char *letter,
                                 guint *year);

G_END_DECLS
