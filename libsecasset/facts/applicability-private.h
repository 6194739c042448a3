/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/facts-private.h"
#include "model/assessment-private.h"
#include "model/threat-private.h"
#include "policy/risk-matrix-private.h"
#include <secasset/secasset-risk.h>

G_BEGIN_DECLS

/* Whether a threat to @target can be a threat to something of @kind: what a system is made of,
 * stands in or runs on counts for the system (domain §2.4, §5.5). An external medium is an asset
 * of its own, and so are its threats. */
gboolean secasset_kind_answers_for (GType kind,
                                    GType target);
/* A threat of the inventory's own, or of the policy; NULL if there is none of that id. */
SecassetThreat *secasset_facts_lookup_threat (SecassetFacts *self,
                                              const char *id);

/* The threats that the element's assessments name, in their order; NULL for unknown ones. */
GPtrArray *secasset_facts_resolve_assessments (SecassetFacts *self,
                                               SecassetElement *element);

/* What a threat to a system may be caused by, nearest first; borrowed. */
GPtrArray *secasset_facts_collect_parts (SecassetFacts *self,
                                         SecassetElement *system);
gboolean secasset_facts_is_target (SecassetFacts *self,
                                   SecassetThreat *threat,
                                   SecassetElement *element);
SecassetTristate secasset_facts_judge_threat (SecassetFacts *self,
                                              SecassetThreat *threat,
                                              SecassetElement *element,
                                              const GPtrArray *parts);

struct _SecassetApplicableThreat
{
  GObject parent_instance;

  SecassetFacts *facts;
  SecassetElement *element;
  SecassetThreat *threat; /* or NULL: an assessment names one that nobody knows */
  char *id;
  SecassetTristate applies;
  GPtrArray *via; /* of SecassetElement: the parts that are targets of the threat */
};

/* Whether the assessment is of that threat. */
gboolean secasset_applicable_threat_is_named_by (SecassetApplicableThreat *self,
                                                 SecassetAssessment *assessment);

/* Calls @func for every measure that covers the element itself, its system, its segment or its
 * kind; @sure tells whether it is known to. A measure may come more than once. */
typedef void (*SecassetMeasureFunc) (SecassetElement *measure,
                                     SecassetTristate sure,
                                     gpointer data);
void secasset_facts_foreach_measure (SecassetFacts *self,
                                     SecassetElement *element,
                                     SecassetMeasureFunc func,
                                     gpointer data);

/* The impact that the classification of the element suggests, 0 where it does not say. */
guint secasset_facts_suggest_impact (SecassetFacts *self,
                                     SecassetRiskMatrix *matrix,
                                     SecassetElement *element,
                                     SecassetSecurityProperties impairs,
                                     gboolean *at_least);

/* @position is that of the assessment among those of the asset, or -1. */
SecassetRisk *secasset_risk_new (SecassetRiskMatrix *matrix,
                                 SecassetApplicableThreat *threat,
                                 gint position);

G_END_DECLS
