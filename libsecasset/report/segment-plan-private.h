/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/edge-private.h"
#include "report/writer-private.h"

G_BEGIN_DECLS

/* Bands 0 to 3 are the segments in the order of clause 2.7; the last is what has none that is
 * known. */
#define SECASSET_N_BANDS 5
#define SECASSET_BAND_UNKNOWN (SECASSET_N_BANDS - 1)

/* A network with the systems that are stated to be connected to it. */
typedef struct
{
  SecassetElement *network; /* NULL: systems on no network */
  GPtrArray *systems;       /* of SecassetElement: worst findings first */
  gint worst;               /* severity, of the network and its systems; -1: none */
} SecassetPlanBox;

typedef struct
{
  GArray *boxes; /* of SecassetPlanBox: worst findings first */
  guint n_networks;
  guint n_systems; /* each counted once */
  guint n_findings[SECASSET_SEVERITY_ERROR + 1];
} SecassetPlanBand;

/* Who stands where, of what is live on the day. */
typedef struct
{
  SecassetReport *report;
  GHashTable *worst;
  SecassetPlanBand bands[SECASSET_N_BANDS];
} SecassetPlan;

SecassetPlan *secasset_plan_new (SecassetReport *report);
void secasset_plan_free (SecassetPlan *self);
/* The band of an element that segments are known of. */
guint secasset_plan_find_band (SecassetReport *report,
                               SecassetElement *element);
const char *secasset_plan_get_label (SecassetReport *report,
                                     guint band,
                                     const char *language);
/* The colours of a band: paper, and line and ink on it. */
const char *secasset_plan_get_paper (guint band);
const char *secasset_plan_get_ink (guint band);
/* The colour of a severity, or of none at all (-1), on white. */
const char *secasset_plan_get_color (gint severity);

/* What stands outside the segments has a place of its own behind them. */
#define SECASSET_PLACE_OUTSIDE SECASSET_N_BANDS
#define SECASSET_N_PLACES (SECASSET_N_BANDS + 1)

/* A band, or the place outside. NULL is not known. */
guint secasset_plan_find_place (SecassetReport *report,
                                SecassetElement *element);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetPlan, secasset_plan_free)

G_END_DECLS
