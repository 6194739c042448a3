/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/zoning-private.h"
#include "rules/context-private.h"

G_BEGIN_DECLS

/* Judges one pair of ends; TRUE once it has reported. */
typedef gboolean (*SecassetPairFunc) (SecassetRuleContext *context,
                                      SecassetFlow *flow,
                                      const SecassetFlowEnd *src,
                                      const SecassetFlowEnd *dst);

/* Every pair of ends that holds on the day, until one has reported. */
void secasset_judge_flow (SecassetRuleContext *context,
                          SecassetFlow *flow,
                          SecassetPairFunc judge);

/* Whether the end is in one of the segments, as far as is known. */
gboolean secasset_end_may_be_in (const SecassetFlowEnd *end,
                                 SecassetSegmentSet set);
void secasset_context_skip_end (SecassetRuleContext *context,
                                const SecassetFlowEnd *a,
                                const SecassetFlowEnd *b);
/* Notes the elements at both ends as related, and the ends as evidence. */
void secasset_context_relate_ends (SecassetRuleContext *context,
                                   SecassetFlow *flow,
                                   const SecassetFlowEnd *src,
                                   const SecassetFlowEnd *dst);

G_END_DECLS
