/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/flow-ends-private.h"

#include <secasset/secasset.h>

static gboolean
judge_destinations (SecassetRuleContext *context,
                    SecassetFlow *flow,
                    const SecassetFlowEnd *src,
                    SecassetPairFunc judge)
{
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_DST, edge)
    {
      SecassetFlowEnd dst;

      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      any = TRUE;
      dst = secasset_flow_end_locate (secasset_context_get_facts (context), flow, "dst", edge);
      if (judge (context, flow, src, &dst))
        return TRUE;
    }
  if (!any)
    secasset_context_skip (context, (SecassetElement *) flow, "dst");
  return FALSE;
}

void
secasset_judge_flow (SecassetRuleContext *context,
                     SecassetFlow *flow,
                     SecassetPairFunc judge)
{
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_SRC, edge)
    {
      SecassetFlowEnd src;

      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      any = TRUE;
      src = secasset_flow_end_locate (secasset_context_get_facts (context), flow, "src", edge);
      if (judge_destinations (context, flow, &src, judge))
        return;
    }
  if (!any)
    secasset_context_skip (context, (SecassetElement *) flow, "src");
}

void
secasset_context_skip_end (SecassetRuleContext *context,
                           const SecassetFlowEnd *a,
                           const SecassetFlowEnd *b)
{
  const SecassetFlowEnd *end = a->unknown ? a : b;

  secasset_context_skip (context, end->unknown, end->unknown_property);
}

void
secasset_context_relate_ends (SecassetRuleContext *context,
                              SecassetFlow *flow,
                              const SecassetFlowEnd *src,
                              const SecassetFlowEnd *dst)
{
  if (src->element)
    secasset_context_relate (context, src->element);
  if (dst->element)
    secasset_context_relate (context, dst->element);
  secasset_context_evidence (context, flow, "src");
  secasset_context_evidence (context, flow, "dst");
}

gboolean
secasset_end_may_be_in (const SecassetFlowEnd *end,
                        SecassetSegmentSet set)
{
  return (end->segments & set) != 0
         || (end->unknown && !SECASSET_IS_EXTERNAL_NETWORK (end->unknown));
}
