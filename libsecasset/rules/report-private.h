/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/engine-private.h"

G_BEGIN_DECLS

struct _SecassetReport
{
  GObject parent_instance;

  SecassetPolicy *policy;
  /* What the findings follow from, and through it the inventory. Reports that draw it read it;
   * an inventory that was changed since is drawn as far as the facts cover it. */
  SecassetFacts *facts;
  GDate day;
  char **profiles;
  char **schemes;
  char **disabled;
  char *file;
  SecassetList *findings;
  SecassetList *coverage;
  guint counts[SECASSET_SEVERITY_ERROR + 1];
  guint n_waived;
  guint n_skipped;
  guint n_elements;
  guint n_opaque;
  /* A bit for every rule and element, and for the inventory: whether the rule was judged, that
   * is, it ran and no unknown fact stopped it. */
  guint8 *settled;
};

gboolean secasset_report_has_rule (SecassetReport *self,
                                   const char *rule);
/* Whether a rule was judged for an element (NULL: the inventory), or from above for all. */
gboolean secasset_report_is_settled (SecassetReport *self,
                                     const char *rule,
                                     SecassetElement *element);

SecassetRuleCoverage *secasset_rule_coverage_new (const SecassetActiveRule *active);

G_END_DECLS
