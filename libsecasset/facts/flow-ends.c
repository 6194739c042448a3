/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/zoning-private.h"

#include "facts/coverage-private.h"
#include "facts/snapshot-private.h"
#include "model/external-service-private.h"
#include "model/network-private.h"
#include "model/settings-private.h"

SecassetNetworkModel
secasset_facts_get_network_model (SecassetFacts *self)
{
  const SecassetSettings *settings = (const SecassetSettings *) self->inventory->settings;

  return settings ? (SecassetNetworkModel) settings->network_model : SECASSET_NETWORK_MODEL_UNSET;
}

SecassetFlowMatrix *
secasset_facts_get_flow_matrix (SecassetFacts *self)
{
  return secasset_policy_lookup_flow_matrix (self->policy,
                                             secasset_facts_get_network_model (self));
}

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
locate_element (SecassetFacts *facts,
                SecassetFlowEnd *end)
{
  gboolean unknown = FALSE;

  end->segments = secasset_facts_get_element_segments (facts, end->element, &unknown);
  if (!unknown)
    return;
  end->unknown = end->element;
  end->unknown_property = SECASSET_IS_NETWORK (end->element) ? "declared-segment" : "procurement";
}

SecassetFlowEnd
secasset_flow_end_locate (SecassetFacts *facts,
                          SecassetFlow *flow,
                          const char *side,
                          const SecassetEdge *edge)
{
  SecassetFlowEnd end = { .side = side, .element = edge->target };
  SecassetSegmentKind kind;

  if (SECASSET_IS_EXTERNAL_NETWORK (edge->target))
    locate_external_network (&end, (SecassetExternalNetwork *) edge->target);
  else if (edge->target)
    locate_element (facts, &end);
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

static SecassetZoneSet
external_network_node (SecassetExternalNetwork *network)
{
  switch ((SecassetExternalNetworkKind) network->network_kind)
    {
    case SECASSET_EXTERNAL_NETWORK_KIND_LGWAN:
      return SECASSET_ZONE_BIT (SECASSET_FLOW_NODE_LGWAN_NODE);
    case SECASSET_EXTERNAL_NETWORK_KIND_INTERNET:
      return SECASSET_ZONE_BIT (SECASSET_FLOW_NODE_INTERNET_NODE);
    case SECASSET_EXTERNAL_NETWORK_KIND_JUKI_NET:
    case SECASSET_EXTERNAL_NETWORK_KIND_INFORMATION_NWS:
    case SECASSET_EXTERNAL_NETWORK_KIND_OTHER:
      return SECASSET_ZONE_BIT (SECASSET_FLOW_NODE_EXTERNAL_NODE);
    case SECASSET_EXTERNAL_NETWORK_KIND_UNSET:
    default:
      return 0;
    }
}

static SecassetZoneSet
service_node (SecassetElement *service,
              SecassetFlow *flow)
{
  if (secasset_service_get_equivalent (service))
    return SECASSET_ZONE_BIT (SECASSET_FLOW_NODE_GOVERNMENT_CLOUD);
  if (flow->over_internet == SECASSET_TRISTATE_UNKNOWN)
    return 0;
  return SECASSET_ZONE_BIT (flow->over_internet == SECASSET_TRISTATE_TRUE
                                ? SECASSET_FLOW_NODE_INTERNET_NODE
                                : SECASSET_FLOW_NODE_EXTERNAL_NODE);
}

SecassetZoneSet
secasset_flow_end_get_nodes (const SecassetFlowEnd *end,
                             SecassetFlow *flow)
{
  if (SECASSET_IS_EXTERNAL_NETWORK (end->element))
    return external_network_node ((SecassetExternalNetwork *) end->element);
  if (SECASSET_IS_EXTERNAL_SERVICE (end->element))
    return service_node (end->element, flow);
  /* Bit n-1 of a segment set is bit n here. */
  return (SecassetZoneSet) (end->segments << 1);
}

static SecassetZoneSet
contracted_sites (SecassetExternalService *service)
{
  const SecassetZoneSet registered
      = SECASSET_ZONE_BIT (SECASSET_PLACEMENT_SITE_CONTRACTED_ISMAP);
  const SecassetZoneSet other = SECASSET_ZONE_BIT (SECASSET_PLACEMENT_SITE_CONTRACTED);

  /* The table knows contracted clouds only. */
  if (service->is_cloud == SECASSET_TRISTATE_FALSE)
    return 0;
  if (service->ismap_status == SECASSET_ISMAP_STATUS_UNSET)
    return registered | other;
  return service->ismap_status == SECASSET_ISMAP_STATUS_NONE ? other : registered;
}

/* The statement wins over the class, as in the rules. */
static SecassetProcurement
get_procurement (SecassetElement *service)
{
  gint stated = ((SecassetExternalService *) service)->procurement;

  if (stated != SECASSET_PROCUREMENT_UNSET)
    return (SecassetProcurement) stated;
  if (SECASSET_IS_GOVERNMENT_CLOUD (service))
    return SECASSET_PROCUREMENT_GOVERNMENT_CLOUD;
  if (SECASSET_IS_STATE_PROVIDED_SERVICE (service))
    return SECASSET_PROCUREMENT_STATE_PROVIDED;
  if (SECASSET_IS_CONSENT_ONLY_SERVICE (service))
    return SECASSET_PROCUREMENT_CONSENT_ONLY;
  return SECASSET_IS_CONTRACTED_SERVICE (service) ? SECASSET_PROCUREMENT_BY_CONTRACT
                                                  : SECASSET_PROCUREMENT_UNSET;
}

SecassetZoneSet
secasset_service_get_sites (SecassetElement *service)
{
  switch (get_procurement (service))
    {
    case SECASSET_PROCUREMENT_GOVERNMENT_CLOUD:
      return SECASSET_ZONE_BIT (SECASSET_PLACEMENT_SITE_GOVERNMENT_CLOUD);
    case SECASSET_PROCUREMENT_STATE_PROVIDED:
      return SECASSET_ZONE_BIT (SECASSET_PLACEMENT_SITE_STATE_PROVIDED);
    case SECASSET_PROCUREMENT_CONSENT_ONLY:
      return SECASSET_ZONE_BIT (SECASSET_PLACEMENT_SITE_CONSENT_ONLY);
    case SECASSET_PROCUREMENT_BY_CONTRACT:
      return contracted_sites ((SecassetExternalService *) service);
    case SECASSET_PROCUREMENT_UNSET:
    default:
      return 0;
    }
}
