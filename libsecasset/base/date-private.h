/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates are stored inline; an unset one is not valid (g_date_valid()). Both of GDate's
 * representations are filled when a date is stored, so that reading never writes: GDate
 * computes the missing one lazily, which would be a race between readers. */
void secasset_date_store (GDate *slot,
                          const GDate *value);

/* YYYY-MM-DD only (ISO 8601, calendar date, extended form). */
gboolean secasset_date_parse_iso (const char *text,
                                  gsize length,
                                  GDate *out);

char *secasset_date_to_iso (const GDate *date);

/* <0, 0, >0; both must be set. */
static inline gint
secasset_date_compare (const GDate *a,
                       const GDate *b)
{
  return (gint) a->julian_days - (gint) b->julian_days;
}

/* Whether the closed interval [from, until], open where unset, contains the day. */
gboolean secasset_date_within (const GDate *from,
                               const GDate *until,
                               const GDate *day);

G_END_DECLS
