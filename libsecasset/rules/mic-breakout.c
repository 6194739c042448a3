/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/mic-services-private.h"

#include "model/external-service-private.h"
#include "model/settings-private.h"
#include "rules/flow-ends-private.h"
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

/* The member that shows a condition to be broken, or NULL. */
static const char *
find_broken (SecassetRuleContext *context,
             SecassetFlow *flow,
             SecassetExternalService *service)
{
  if (flow->destination_restricted != SECASSET_TRISTATE_TRUE)
    return "destination-restricted";
  if (flow->tenant_controlled != SECASSET_TRISTATE_TRUE)
    return "tenant-controlled";
  if (service->ismap_status == SECASSET_ISMAP_STATUS_NONE
      || secasset_context_has_listed_model (context) == SECASSET_TRISTATE_FALSE)
    return "dst";
  return NULL;
}

static void
report_breakout (SecassetRuleContext *context,
                 SecassetFlow *flow,
                 SecassetExternalService *service,
                 const char *broken)
{
  secasset_context_relate (context, service);
  secasset_context_evidence (context, flow, "over-internet");
  secasset_context_evidence (context, flow, "destination-restricted");
  secasset_context_evidence (context, flow, "tenant-controlled");
  secasset_context_evidence (context, service, "ismap-status");
  secasset_context_report (context, broken, SECASSET_ARG_ELEMENT ("flow", flow),
                           SECASSET_ARG_ELEMENT ("svc", service));
}

/* Government Cloud is deemed to be the individual-number segment, and has rules of its own. */
static gboolean
judge_breakout (SecassetRuleContext *context,
                SecassetFlow *flow,
                const SecassetFlowEnd *src,
                const SecassetFlowEnd *dst)
{
  const SecassetSegmentSet lgwan = SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_LGWAN);
  SecassetExternalService *service = (SecassetExternalService *) dst->element;
  const char *broken;

  if (!SECASSET_IS_EXTERNAL_SERVICE (service) || dst->segments != 0
      || !secasset_end_may_be_in (src, lgwan))
    return FALSE;
  broken = find_broken (context, flow, service);
  if (!(src->segments & lgwan) || dst->unknown)
    secasset_context_skip_end (context, src->segments & lgwan ? dst : src, src);
  else if (flow->over_internet == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) flow, "over-internet");
  else if (broken)
    {
      report_breakout (context, flow, service, broken);
      return TRUE;
    }
  else if (service->ismap_status == SECASSET_ISMAP_STATUS_UNSET)
    secasset_context_skip (context, dst->element, "ismap-status");
  else if (secasset_context_has_listed_model (context) == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) flow, "network-model");
  return FALSE;
}

void
secasset_check_local_breakout (SecassetRuleContext *context,
                               SecassetFlow *flow)
{
  if (flow->over_internet != SECASSET_TRISTATE_FALSE)
    secasset_judge_flow (context, flow, judge_breakout);
}
