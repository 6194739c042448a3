/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/flow-ends-private.h"

G_BEGIN_DECLS

/* What a rule reads of the flow matrix: the condition that its row names, and whether a cell
 * asks for it. Everything is empty where the policy has no matrix for the city's model. */
typedef struct
{
  SecassetFlowMatrix *matrix;
  SecassetCondition *condition;
  SecassetConditionSubject subject;
  SecassetTristate state; /* of the condition, for the flow and @subject */
} SecassetFlowDemand;

/* @service is what else the condition looks at, or NULL. */
void secasset_flow_demand_init (SecassetFlowDemand *demand,
                                SecassetRuleContext *context,
                                SecassetFlow *flow,
                                SecassetElement *service);
void secasset_flow_demand_clear (SecassetFlowDemand *demand);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SecassetFlowDemand, secasset_flow_demand_clear)

/* Whether the cell asks for the condition, or forbids the flow whatever is done. */
gboolean secasset_flow_demand_holds (const SecassetFlowDemand *demand,
                                     SecassetFlowNode from,
                                     SecassetFlowNode to);
/* The same for communication either way. */
gboolean secasset_flow_demand_holds_between (const SecassetFlowDemand *demand,
                                             SecassetFlowNode one,
                                             SecassetFlowNode other);
/* Notes what the condition looks at as evidence. */
void secasset_flow_demand_note (const SecassetFlowDemand *demand,
                                SecassetRuleContext *context);
/* The first property of the flow that the condition needs and that is not known to be so; NULL
 * if there is none. */
const char *secasset_flow_demand_find_broken (const SecassetFlowDemand *demand,
                                              SecassetFlow *flow);
/* Skips for the first fact of the condition that is not known. */
void secasset_flow_demand_skip (const SecassetFlowDemand *demand,
                                SecassetRuleContext *context);

G_END_DECLS
