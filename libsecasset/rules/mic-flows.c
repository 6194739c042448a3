/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "rules/flow-matrix-private.h"
#include "rules/mic-services-private.h"
#include <secasset/secasset.h>

#define INDIVIDUAL_NUMBER SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER)
#define LGWAN SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_LGWAN)
#define INTERNET SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INTERNET)

static SecassetArgument
name_end (const SecassetFlowEnd *end,
          SecassetSegmentSet outside)
{
  SecassetSegmentKind kind = SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER;

  if (end->element)
    return SECASSET_ARG_ELEMENT ("dst", end->element);
  while (!(outside & SECASSET_SEGMENT_BIT (kind)))
    kind++;
  return SECASSET_ARG_SEGMENT ("dst", kind);
}

/* The other segments with which the matrix asks for the condition. */
static SecassetSegmentSet
find_demanding (const SecassetFlowDemand *demand)
{
  SecassetSegmentSet set = 0;

  for (guint i = SECASSET_SEGMENT_KIND_LGWAN; i <= SECASSET_SEGMENT_KIND_INDEPENDENT; i++)
    {
      if (secasset_flow_demand_holds_between (demand, SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER,
                                              (SecassetFlowNode) i))
        set |= SECASSET_SEGMENT_BIT (i);
    }
  return set;
}

static gboolean
report_uncontrolled (SecassetRuleContext *context,
                     SecassetFlow *flow,
                     const SecassetFlowDemand *demand,
                     const SecassetFlowEnd *inside,
                     const SecassetFlowEnd *other)
{
  SecassetSegmentSet outside = other->segments & find_demanding (demand);
  const char *broken;

  if (!(inside->segments & INDIVIDUAL_NUMBER) || outside == 0)
    return FALSE;
  broken = secasset_flow_demand_find_broken (demand, flow);
  secasset_context_relate_ends (context, flow, inside, other);
  secasset_flow_demand_note (demand, context);
  secasset_context_report (context, broken ? broken : "", SECASSET_ARG_ELEMENT ("flow", flow),
                           name_end (other, outside));
  return TRUE;
}

static gboolean
judge_control (SecassetRuleContext *context,
               SecassetFlow *flow,
               const SecassetFlowEnd *src,
               const SecassetFlowEnd *dst)
{
  g_auto (SecassetFlowDemand) demand = { NULL };
  SecassetSegmentSet others;

  secasset_flow_demand_init (&demand, context, flow, NULL);
  if (report_uncontrolled (context, flow, &demand, src, dst)
      || report_uncontrolled (context, flow, &demand, dst, src))
    return TRUE;
  others = find_demanding (&demand);
  if (others != 0
      && ((secasset_end_may_be_in (src, INDIVIDUAL_NUMBER) && secasset_end_may_be_in (dst, others))
          || (secasset_end_may_be_in (dst, INDIVIDUAL_NUMBER)
              && secasset_end_may_be_in (src, others))))
    secasset_context_skip_end (context, src, dst);
  return FALSE;
}

/* These rules ask that the condition is known to be met. */
static void
judge_unless_met (SecassetRuleContext *context,
                  SecassetFlow *flow,
                  SecassetPairFunc judge)
{
  g_auto (SecassetFlowDemand) demand = { NULL };

  secasset_flow_demand_init (&demand, context, flow, NULL);
  if (demand.state != SECASSET_TRISTATE_TRUE)
    secasset_judge_flow (context, flow, judge);
}

static void
check_number_segment_flow_is_controlled (SecassetRuleContext *context,
                                         SecassetFlow *flow)
{
  judge_unless_met (context, flow, judge_control);
}

static gboolean
is_internet (const SecassetFlowEnd *end)
{
  return end->is_internet || (end->segments & INTERNET) != 0;
}

/* Whether the matrix forbids communication between the node and the individual-number segment. */
static gboolean
forbids (SecassetRuleContext *context,
         SecassetFlowNode node)
{
  SecassetFlowMatrix *matrix
      = secasset_facts_get_flow_matrix (secasset_context_get_facts (context));
  const SecassetFlowNode inside = SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER;

  return matrix
         && (secasset_flow_matrix_get_verdict (matrix, inside, node)
                 == SECASSET_FLOW_VERDICT_FORBIDDEN
             || secasset_flow_matrix_get_verdict (matrix, node, inside)
                    == SECASSET_FLOW_VERDICT_FORBIDDEN);
}

/* Whether the end is what of the Internet the matrix forbids. */
static gboolean
is_forbidden (SecassetRuleContext *context,
              const SecassetFlowEnd *end)
{
  return is_internet (end)
         && forbids (context, end->is_internet ? SECASSET_FLOW_NODE_INTERNET_NODE
                                               : SECASSET_FLOW_NODE_INTERNET);
}

static gboolean
may_be_forbidden (SecassetRuleContext *context,
                  const SecassetFlowEnd *end)
{
  return is_forbidden (context, end)
         || (end->unknown
             && (forbids (context, SECASSET_FLOW_NODE_INTERNET)
                 || forbids (context, SECASSET_FLOW_NODE_INTERNET_NODE)));
}

static gboolean
report_internet (SecassetRuleContext *context,
                 SecassetFlow *flow,
                 const SecassetFlowEnd *inside,
                 const SecassetFlowEnd *other)
{
  if (!(inside->segments & INDIVIDUAL_NUMBER) || !is_forbidden (context, other))
    return FALSE;
  secasset_context_relate_ends (context, flow, inside, other);
  secasset_context_report (context, other->side, SECASSET_ARG_ELEMENT ("flow", flow));
  return TRUE;
}

static gboolean
judge_internet (SecassetRuleContext *context,
                SecassetFlow *flow,
                const SecassetFlowEnd *src,
                const SecassetFlowEnd *dst)
{
  if (report_internet (context, flow, src, dst) || report_internet (context, flow, dst, src))
    return TRUE;
  if ((secasset_end_may_be_in (src, INDIVIDUAL_NUMBER) && may_be_forbidden (context, dst))
      || (secasset_end_may_be_in (dst, INDIVIDUAL_NUMBER) && may_be_forbidden (context, src)))
    secasset_context_skip_end (context, src, dst);
  return FALSE;
}

static void
check_number_segment_is_apart_from_internet (SecassetRuleContext *context,
                                             SecassetFlow *flow)
{
  secasset_judge_flow (context, flow, judge_internet);
}

static gboolean
report_import (SecassetRuleContext *context,
               SecassetFlow *flow,
               const SecassetFlowDemand *demand,
               const SecassetFlowEnd *from,
               const SecassetFlowEnd *to)
{
  const char *broken;

  if (!(from->segments & INTERNET) || !(to->segments & LGWAN))
    return FALSE;
  broken = secasset_flow_demand_find_broken (demand, flow);
  secasset_context_relate_ends (context, flow, from, to);
  secasset_flow_demand_note (demand, context);
  secasset_context_report (context, broken ? broken : "", SECASSET_ARG_ELEMENT ("flow", flow));
  return TRUE;
}

/* What leaves LGWAN for the Internet is no import, unless the flow goes both ways. */
static gboolean
judge_import (SecassetRuleContext *context,
              SecassetFlow *flow,
              const SecassetFlowEnd *src,
              const SecassetFlowEnd *dst)
{
  gboolean both_ways = flow->direction == SECASSET_FLOW_DIRECTION_TWO_WAY;
  gboolean one_way = flow->direction == SECASSET_FLOW_DIRECTION_ONE_WAY;
  g_auto (SecassetFlowDemand) demand = { NULL };
  gboolean asked;

  secasset_flow_demand_init (&demand, context, flow, NULL);
  asked = secasset_flow_demand_holds (&demand, SECASSET_FLOW_NODE_INTERNET,
                                      SECASSET_FLOW_NODE_LGWAN);
  if (asked
      && (report_import (context, flow, &demand, src, dst)
          || (both_ways && report_import (context, flow, &demand, dst, src))))
    return TRUE;
  if (asked
      && ((secasset_end_may_be_in (src, INTERNET) && secasset_end_may_be_in (dst, LGWAN))
          || (!one_way && secasset_end_may_be_in (dst, INTERNET)
              && secasset_end_may_be_in (src, LGWAN))))
    {
      if (src->unknown || dst->unknown)
        secasset_context_skip_end (context, src, dst);
      else
        secasset_context_skip (context, (SecassetElement *) flow, "direction");
    }
  return FALSE;
}

static void
check_import_is_sanitised (SecassetRuleContext *context,
                           SecassetFlow *flow)
{
  judge_unless_met (context, flow, judge_import);
}

/* Whether one end is in one of the two sets and the other end in the other. */
static gboolean
is_between (const SecassetFlowEnd *src,
            const SecassetFlowEnd *dst,
            SecassetSegmentSet one,
            SecassetSegmentSet other)
{
  return ((src->segments & one) && (dst->segments & other))
         || ((dst->segments & one) && (src->segments & other));
}

static gboolean
judge_approval (SecassetRuleContext *context,
                SecassetFlow *flow,
                const SecassetFlowEnd *src,
                const SecassetFlowEnd *dst)
{
  g_auto (SecassetFlowDemand) demand = { NULL };
  const char *broken;
  gboolean asked;

  secasset_flow_demand_init (&demand, context, flow, NULL);
  asked = secasset_flow_demand_holds_between (&demand, SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER,
                                              SECASSET_FLOW_NODE_LGWAN);
  if (asked && is_between (src, dst, INDIVIDUAL_NUMBER, LGWAN))
    {
      broken = secasset_flow_demand_find_broken (&demand, flow);
      secasset_context_relate_ends (context, flow, src, dst);
      secasset_flow_demand_note (&demand, context);
      secasset_context_report (context, broken ? broken : "",
                               SECASSET_ARG_ELEMENT ("flow", flow));
      return TRUE;
    }
  if (asked
      && ((secasset_end_may_be_in (src, INDIVIDUAL_NUMBER) && secasset_end_may_be_in (dst, LGWAN))
          || (secasset_end_may_be_in (dst, INDIVIDUAL_NUMBER)
              && secasset_end_may_be_in (src, LGWAN))))
    secasset_context_skip_end (context, src, dst);
  return FALSE;
}

static void
check_number_segment_flow_is_approved (SecassetRuleContext *context,
                                       SecassetFlow *flow)
{
  judge_unless_met (context, flow, judge_approval);
}

/* What is not the city's own; Government Cloud is deemed to be the segment itself (2.12.2.c). */
static gboolean
is_external (const SecassetFlowEnd *end)
{
  return (SECASSET_IS_EXTERNAL_NETWORK (end->element) && !end->is_internet)
         || (SECASSET_IS_EXTERNAL_SERVICE (end->element) && !(end->segments & INDIVIDUAL_NUMBER));
}

static gboolean
judge_outside (SecassetRuleContext *context,
               SecassetFlow *flow,
               const SecassetFlowEnd *src,
               const SecassetFlowEnd *dst)
{
  g_auto (SecassetFlowDemand) demand = { NULL };

  secasset_flow_demand_init (&demand, context, flow, NULL);
  if (!secasset_flow_demand_holds (&demand, SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER,
                                   SECASSET_FLOW_NODE_EXTERNAL_NODE)
      || !is_external (dst) || !secasset_end_may_be_in (src, INDIVIDUAL_NUMBER))
    return FALSE;
  if (!(src->segments & INDIVIDUAL_NUMBER))
    secasset_context_skip (context, src->unknown, src->unknown_property);
  else if (demand.state == SECASSET_TRISTATE_UNKNOWN)
    secasset_flow_demand_skip (&demand, context);
  else
    {
      const char *broken = secasset_flow_demand_find_broken (&demand, flow);

      secasset_context_relate_ends (context, flow, src, dst);
      secasset_flow_demand_note (&demand, context);
      secasset_context_report (context, broken ? broken : "",
                               SECASSET_ARG_ELEMENT ("flow", flow));
      return TRUE;
    }
  return FALSE;
}

static void
check_destination_is_off_the_internet (SecassetRuleContext *context,
                                       SecassetFlow *flow)
{
  judge_unless_met (context, flow, judge_outside);
}

const SecassetRuleRow secasset_mic_flow_rules[] = {
  SECASSET_RULE_ROW ("MG-010", SecassetFlow, secasset_flow, check_number_segment_flow_is_controlled,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-011", SecassetFlow, secasset_flow,
                     check_number_segment_is_apart_from_internet, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-012", SecassetFlow, secasset_flow, check_number_segment_flow_is_approved,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-013", SecassetFlow, secasset_flow, check_destination_is_off_the_internet,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-014", SecassetFlow, secasset_flow, check_import_is_sanitised,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-015", SecassetFlow, secasset_flow, secasset_check_local_breakout,
                     SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
