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
};

SecassetRuleCoverage *secasset_rule_coverage_new (const SecassetActiveRule *active);

G_END_DECLS
