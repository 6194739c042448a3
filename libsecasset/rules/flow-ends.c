/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/flow-ends-private.h"

#include "facts/coverage-private.h"
#include "model/network-private.h"
#include <secasset/secasset.h>

static void
locate_external_network (SecassetFlowEnd *end,
                         SecassetExternalNetwork *network)
{
  end->is_internet = network->network_kind == SECASSET_EXTERNAL_NETWORK_KIND_INTERNET;
  if (network->network_kind == SECASSET_EXTERNAL_NETWORK_KIND_UNSET)
    {
      end->unknown = (SecassetElement *) network;
      end->unknown_property = "network-kind";
    }
}

static void
locate_element (SecassetRuleContext *context,
                SecassetFlowEnd *end)
{
  gboolean unknown = FALSE;

  end->segments = secasset_facts_get_element_segments (secasset_context_get_facts (context),
                                                       end->element, &unknown);
  if (!unknown)
    return;
  end->unknown = end->element;
  end->unknown_property = SECASSET_IS_NETWORK (end->element) ? "declared-segment" : "procurement";
}

static SecassetFlowEnd
locate_end (SecassetRuleContext *context,
            SecassetFlow *flow,
            const char *side,
            const SecassetEdge *edge)
{
  SecassetFlowEnd end = { .side = side, .element = edge->target };
  SecassetSegmentKind kind;

  if (SECASSET_IS_EXTERNAL_NETWORK (edge->target))
    locate_external_network (&end, (SecassetExternalNetwork *) edge->target);
  else if (edge->target)
    locate_element (context, &end);
  else
    {
      kind = secasset_segment_kind_from_nick (secasset_edge_get_ref (edge));
      if (kind != SECASSET_SEGMENT_KIND_UNSET)
        end.segments = SECASSET_SEGMENT_BIT (kind);
      else
        {
          end.unknown = (SecassetElement *) flow;
          end.unknown_property = side;
        }
    }
  return end;
}

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
      dst = locate_end (context, flow, "dst", edge);
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
      src = locate_end (context, flow, "src", edge);
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
