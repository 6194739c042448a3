/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/period-private.h"

#include "base/date-private.h"

guint
secasset_context_get_begin_of_period (SecassetRuleContext *context,
                                      const char *parameter,
                                      GDate *begin)
{
  JsonNode *node = secasset_context_get_parameter (context, parameter);
  guint months = (guint) CLAMP (json_node_get_int (node), 0, 1200);
  GDate day = *secasset_context_get_day (context);

  /* There is nothing before the year 1. */
  if (g_date_get_year (&day) > months / 12 + 1)
    g_date_subtract_months (&day, months);
  else
    g_date_set_dmy (&day, 1, G_DATE_JANUARY, 1);
  secasset_date_store (begin, &day);
  return months;
}
