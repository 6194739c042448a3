/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/mic-services-private.h"

#include "model/settings-private.h"
#include "rules/flow-matrix-private.h"
#include "rules/outside-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset.h>

gboolean
secasset_context_lists (SecassetRuleContext *context,
                        const char *parameter,
                        const char *nick)
{
  JsonNode *node = secasset_context_get_parameter (context, parameter);
  JsonArray *nicks = node ? json_node_get_array (node) : NULL;

  for (guint i = 0; nicks && nick && i < json_array_get_length (nicks); i++)
    {
      if (g_str_equal (json_array_get_string_element (nicks, i), nick))
        return TRUE;
    }
  return FALSE;
}

SecassetTristate
secasset_context_has_listed_model (SecassetRuleContext *context)
{
  SecassetInventory *inventory = secasset_context_peek_inventory (context);
  const SecassetSettings *settings = (const SecassetSettings *) inventory->settings;
  gint model = settings ? settings->network_model : SECASSET_NETWORK_MODEL_UNSET;

  if (model == SECASSET_NETWORK_MODEL_UNSET)
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (secasset_context_lists (
      context, "models", secasset_enum_nick (SECASSET_TYPE_NETWORK_MODEL, model)));
}

/* The member that shows a condition to be broken, or NULL. The flow has to state what it has;
 * of the service it is enough that nothing speaks against it. */
static const char *
find_broken (const SecassetFlowDemand *demand,
             SecassetFlow *flow)
{
  const char *broken = secasset_flow_demand_find_broken (demand, flow);
  SecassetFlowVerdict verdict = secasset_flow_matrix_get_verdict (
      demand->matrix, SECASSET_FLOW_NODE_LGWAN, SECASSET_FLOW_NODE_INTERNET_NODE);

  if (broken)
    return broken;
  return demand->state == SECASSET_TRISTATE_FALSE || verdict == SECASSET_FLOW_VERDICT_FORBIDDEN
             ? "dst"
             : NULL;
}

static void
report_breakout (SecassetRuleContext *context,
                 SecassetFlow *flow,
                 const SecassetFlowDemand *demand,
                 SecassetElement *service,
                 const char *broken)
{
  secasset_context_relate (context, service);
  secasset_context_evidence (context, flow, "over-internet");
  secasset_flow_demand_note (demand, context);
  secasset_context_report (context, broken, SECASSET_ARG_ELEMENT ("flow", flow),
                           SECASSET_ARG_ELEMENT ("svc", service));
}

/* The flow goes from LGWAN to a service over the Internet, as far as is known. */
static gboolean
judge_demand (SecassetRuleContext *context,
              SecassetFlow *flow,
              const SecassetFlowDemand *demand,
              SecassetElement *service)
{
  const char *broken = find_broken (demand, flow);

  if (flow->over_internet == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) flow, "over-internet");
  else if (broken)
    {
      report_breakout (context, flow, demand, service, broken);
      return TRUE;
    }
  else if (demand->state == SECASSET_TRISTATE_UNKNOWN)
    secasset_flow_demand_skip (demand, context);
  else if (secasset_flow_matrix_get_verdict (demand->matrix, SECASSET_FLOW_NODE_LGWAN,
                                             SECASSET_FLOW_NODE_INTERNET_NODE)
           == SECASSET_FLOW_VERDICT_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) flow, "network-model");
  return FALSE;
}

/* Government Cloud is deemed to be the individual-number segment, and has rules of its own. */
static gboolean
judge_breakout (SecassetRuleContext *context,
                SecassetFlow *flow,
                const SecassetFlowEnd *src,
                const SecassetFlowEnd *dst)
{
  const SecassetSegmentSet lgwan = SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_LGWAN);
  g_auto (SecassetFlowDemand) demand = { NULL };

  secasset_flow_demand_init (&demand, context, flow, dst->element);
  if (!SECASSET_IS_EXTERNAL_SERVICE (dst->element) || dst->segments != 0
      || !secasset_end_may_be_in (src, lgwan)
      || !secasset_flow_demand_holds (&demand, SECASSET_FLOW_NODE_LGWAN,
                                      SECASSET_FLOW_NODE_INTERNET_NODE))
    return FALSE;
  if (!(src->segments & lgwan))
    {
      secasset_context_skip (context, src->unknown, src->unknown_property);
      return FALSE;
    }
  return judge_demand (context, flow, &demand, dst->element);
}

void
secasset_check_local_breakout (SecassetRuleContext *context,
                               SecassetFlow *flow)
{
  if (flow->over_internet != SECASSET_TRISTATE_FALSE)
    secasset_judge_flow (context, flow, judge_breakout);
}
