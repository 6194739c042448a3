/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "facts/coverage-private.h"
#include "model/flow-private.h"
#include "model/network-private.h"
#include "rules/measures-private.h"
#include <secasset/secasset.h>

#define INDIVIDUAL_NUMBER SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER)
#define LGWAN SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_LGWAN)
#define INTERNET SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INTERNET)

/* One end of a flow: a segment by its nick, or an element and the segments it is in. */
typedef struct
{
  const char *side; /* "src" or "dst" */
  SecassetElement *element;
  SecassetSegmentSet segments;
  gboolean is_internet; /* the Internet itself */
  /* What is not known about where this end is; NULL if all is. */
  SecassetElement *unknown;
  const char *unknown_property;
} End;

static void
locate_external_network (End *end,
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
                End *end)
{
  gboolean unknown = FALSE;

  end->segments = secasset_facts_get_element_segments (secasset_context_get_facts (context),
                                                       end->element, &unknown);
  if (!unknown)
    return;
  end->unknown = end->element;
  end->unknown_property = SECASSET_IS_NETWORK (end->element) ? "declared-segment" : "procurement";
}

static End
locate_end (SecassetRuleContext *context,
            SecassetFlow *flow,
            const char *side,
            const SecassetEdge *edge)
{
  End end = { .side = side, .element = edge->target };
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

/* Judges one pair of ends; TRUE once it has reported. */
typedef gboolean (*PairFunc) (SecassetRuleContext *context,
                              SecassetFlow *flow,
                              const End *src,
                              const End *dst);

static gboolean
judge_destinations (SecassetRuleContext *context,
                    SecassetFlow *flow,
                    const End *src,
                    PairFunc judge)
{
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_DST, edge)
    {
      End dst;

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

static void
judge_flow (SecassetRuleContext *context,
            SecassetFlow *flow,
            PairFunc judge)
{
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_SRC, edge)
    {
      End src;

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

static void
skip_unknown_end (SecassetRuleContext *context,
                  const End *a,
                  const End *b)
{
  const End *end = a->unknown ? a : b;

  secasset_context_skip (context, end->unknown, end->unknown_property);
}

static void
relate_ends (SecassetRuleContext *context,
             SecassetFlow *flow,
             const End *src,
             const End *dst)
{
  if (src->element)
    secasset_context_relate (context, src->element);
  if (dst->element)
    secasset_context_relate (context, dst->element);
  secasset_context_evidence (context, flow, "src");
  secasset_context_evidence (context, flow, "dst");
}

static SecassetArgument
name_end (const End *end,
          SecassetSegmentSet outside)
{
  SecassetSegmentKind kind = SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER;

  if (end->element)
    return SECASSET_ARG_ELEMENT ("dst", end->element);
  while (!(outside & SECASSET_SEGMENT_BIT (kind)))
    kind++;
  return SECASSET_ARG_SEGMENT ("dst", kind);
}

static gboolean
may_be_in (const End *end,
           SecassetSegmentSet set)
{
  return (end->segments & set) != 0
         || (end->unknown && !SECASSET_IS_EXTERNAL_NETWORK (end->unknown));
}

static gboolean
report_uncontrolled (SecassetRuleContext *context,
                     SecassetFlow *flow,
                     const End *inside,
                     const End *other)
{
  SecassetSegmentSet outside = other->segments & ~INDIVIDUAL_NUMBER;

  if (!(inside->segments & INDIVIDUAL_NUMBER) || outside == 0)
    return FALSE;
  relate_ends (context, flow, inside, other);
  secasset_context_evidence (context, flow, "route-restricted");
  secasset_context_evidence (context, flow, "port-restricted");
  secasset_context_report (context,
                           flow->route_restricted == SECASSET_TRISTATE_TRUE ? "port-restricted"
                                                                           : "route-restricted",
                           SECASSET_ARG_ELEMENT ("flow", flow), name_end (other, outside));
  return TRUE;
}

static gboolean
judge_control (SecassetRuleContext *context,
               SecassetFlow *flow,
               const End *src,
               const End *dst)
{
  const SecassetSegmentSet others = (SecassetSegmentSet) ~INDIVIDUAL_NUMBER;

  if (report_uncontrolled (context, flow, src, dst)
      || report_uncontrolled (context, flow, dst, src))
    return TRUE;
  if ((may_be_in (src, INDIVIDUAL_NUMBER) && may_be_in (dst, others))
      || (may_be_in (dst, INDIVIDUAL_NUMBER) && may_be_in (src, others)))
    skip_unknown_end (context, src, dst);
  return FALSE;
}

static void
check_number_segment_flow_is_controlled (SecassetRuleContext *context,
                                         SecassetFlow *flow)
{
  if (flow->route_restricted != SECASSET_TRISTATE_TRUE
      || flow->port_restricted != SECASSET_TRISTATE_TRUE)
    judge_flow (context, flow, judge_control);
}

static gboolean
is_internet (const End *end)
{
  return end->is_internet || (end->segments & INTERNET) != 0;
}

static gboolean
report_internet (SecassetRuleContext *context,
                 SecassetFlow *flow,
                 const End *inside,
                 const End *other)
{
  if (!(inside->segments & INDIVIDUAL_NUMBER) || !is_internet (other))
    return FALSE;
  relate_ends (context, flow, inside, other);
  secasset_context_report (context, other->side, SECASSET_ARG_ELEMENT ("flow", flow));
  return TRUE;
}

static gboolean
judge_internet (SecassetRuleContext *context,
                SecassetFlow *flow,
                const End *src,
                const End *dst)
{
  if (report_internet (context, flow, src, dst) || report_internet (context, flow, dst, src))
    return TRUE;
  if ((may_be_in (src, INDIVIDUAL_NUMBER) && (is_internet (dst) || dst->unknown))
      || (may_be_in (dst, INDIVIDUAL_NUMBER) && (is_internet (src) || src->unknown)))
    skip_unknown_end (context, src, dst);
  return FALSE;
}

static void
check_number_segment_is_apart_from_internet (SecassetRuleContext *context,
                                             SecassetFlow *flow)
{
  judge_flow (context, flow, judge_internet);
}

static gboolean
report_import (SecassetRuleContext *context,
               SecassetFlow *flow,
               const End *from,
               const End *to)
{
  if (!(from->segments & INTERNET) || !(to->segments & LGWAN))
    return FALSE;
  relate_ends (context, flow, from, to);
  secasset_context_evidence (context, flow, "sanitised");
  secasset_context_evidence (context, flow, "text-only");
  secasset_context_evidence (context, flow, "screen-transfer");
  secasset_context_report (context, "sanitised", SECASSET_ARG_ELEMENT ("flow", flow));
  return TRUE;
}

/* What leaves LGWAN for the Internet is no import, unless the flow goes both ways. */
static gboolean
judge_import (SecassetRuleContext *context,
              SecassetFlow *flow,
              const End *src,
              const End *dst)
{
  gboolean both_ways = flow->direction == SECASSET_FLOW_DIRECTION_TWO_WAY;
  gboolean one_way = flow->direction == SECASSET_FLOW_DIRECTION_ONE_WAY;

  if (report_import (context, flow, src, dst)
      || (both_ways && report_import (context, flow, dst, src)))
    return TRUE;
  if ((may_be_in (src, INTERNET) && may_be_in (dst, LGWAN))
      || (!one_way && may_be_in (dst, INTERNET) && may_be_in (src, LGWAN)))
    {
      if (src->unknown || dst->unknown)
        skip_unknown_end (context, src, dst);
      else
        secasset_context_skip (context, (SecassetElement *) flow, "direction");
    }
  return FALSE;
}

static void
check_import_is_sanitised (SecassetRuleContext *context,
                           SecassetFlow *flow)
{
  if (flow->sanitised != SECASSET_TRISTATE_TRUE && flow->text_only != SECASSET_TRISTATE_TRUE
      && flow->screen_transfer != SECASSET_TRISTATE_TRUE)
    judge_flow (context, flow, judge_import);
}

/* The network of the segment that the terminal itself is connected to. Being part of a
 * system in the segment does not say so: where that is all, *@unknown is the terminal. */
static SecassetElement *
find_number_network (SecassetRuleContext *context,
                     SecassetElement *terminal,
                     SecassetElement **unknown)
{
  SecassetFacts *facts = secasset_context_get_facts (context);
  gboolean connected = FALSE;

  SECASSET_FOREACH_EDGE (terminal, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      const SecassetNetworkFacts *network = edge->target
                                                ? secasset_facts_get_network (facts, edge->target)
                                                : NULL;

      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      connected = TRUE;
      if (network && network->settled == SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER)
        return edge->target;
      if (network && network->settled == SECASSET_SEGMENT_KIND_UNSET)
        *unknown = edge->target;
      else if (!edge->target)
        *unknown = terminal;
    }
  if (!connected)
    *unknown = terminal;
  return NULL;
}

/* Whether a terminal without a known network may be in the segment after all. */
static gboolean
may_be_in_number_segment (SecassetRuleContext *context,
                          SecassetElement *terminal)
{
  SecassetFacts *facts = secasset_context_get_facts (context);
  gboolean unknown = FALSE;
  SecassetSegmentSet set = secasset_facts_get_element_segments (facts, terminal, &unknown);

  return unknown || (set & INDIVIDUAL_NUMBER) != 0;
}

static void
check_number_terminal_has_two_factors (SecassetRuleContext *context,
                                       SecassetTerminal *terminal)
{
  SecassetElement *element = (SecassetElement *) terminal;
  JsonNode *action = secasset_context_get_parameter (context, "action");
  SecassetMeasureQuery query = { .action = action ? json_node_get_string (action) : NULL };
  SecassetElement *unknown = NULL;
  SecassetElement *network = find_number_network (context, element, &unknown);

  if (!network && (!unknown || !may_be_in_number_segment (context, element)))
    return;
  if (secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  if (!network)
    {
      secasset_context_skip (context, unknown,
                             unknown == element ? "connected-to" : "declared-segment");
      return;
    }
  secasset_context_relate (context, network);
  secasset_context_evidence (context, element, "connected-to");
  secasset_context_evidence (context, network, "declared-segment");
  secasset_context_report (context, "");
}

const SecassetRuleRow secasset_mic_flow_rules[] = {
  SECASSET_RULE_ROW ("MG-010", SecassetFlow, secasset_flow, check_number_segment_flow_is_controlled,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-011", SecassetFlow, secasset_flow,
                     check_number_segment_is_apart_from_internet, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-014", SecassetFlow, secasset_flow, check_import_is_sanitised,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-018", SecassetTerminal, secasset_terminal,
                     check_number_terminal_has_two_factors, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
