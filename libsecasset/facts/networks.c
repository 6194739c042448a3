/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/information-system-private.h"
#include "model/network-private.h"

void
secasset_facts_foreach_system_on (SecassetFacts *self,
                                  SecassetElement *network,
                                  SecassetSystemFunc func,
                                  gpointer data)
{
  SECASSET_FOREACH_INCOMING (network, SECASSET_RELATION_KIND_CONNECTED_TO, in)
    {
      SecassetElement *source = in->source;

      if (!secasset_element_is_live (source)
          || !secasset_facts_edge_holds (self, secasset_incoming_get_edge (in)))
        continue;
      if (SECASSET_IS_INFORMATION_SYSTEM (source))
        {
          func (source, data);
          continue;
        }
      SECASSET_FOREACH_EDGE (source, SECASSET_RELATION_KIND_PART_OF, edge)
        {
          if (edge->target && secasset_element_is_live (edge->target)
              && secasset_facts_edge_holds (self, edge)
              && SECASSET_IS_INFORMATION_SYSTEM (edge->target))
            func (edge->target, data);
        }
    }
}

static void
count_system (SecassetFacts *self,
              SecassetElement *element,
              SecassetCensus *census)
{
  SecassetInformationSystem *system = (SecassetInformationSystem *) element;

  census->any = TRUE;
  census->individual_number
      = (guint8) secasset_tristate_or (census->individual_number, self->own[element->index]);
  census->lgwan = (guint8) secasset_tristate_or (census->lgwan, system->connects_to_lgwan);
  census->internet = (guint8) secasset_tristate_or (
      census->internet,
      secasset_tristate_or (system->allows_internet_outbound, system->allows_internet_inbound));
}

static void
count_on_network (SecassetFacts *self,
                  const SecassetElementTraits *traits,
                  SecassetElement *source,
                  SecassetCensus *census)
{
  if (traits[source->index] & SECASSET_TRAIT_SYSTEM)
    {
      count_system (self, source, census);
      return;
    }
  SECASSET_FOREACH_EDGE (source, SECASSET_RELATION_KIND_PART_OF, edge)
    {
      if (edge->target && (traits[edge->target->index] & SECASSET_TRAIT_SYSTEM)
          && (traits[edge->target->index] & SECASSET_TRAIT_SOURCE)
          && secasset_facts_edge_holds (self, edge))
        count_system (self, edge->target, census);
    }
}

SecassetCensus *
secasset_facts_open_censuses (SecassetFacts *self,
                              const SecassetElementTraits *traits)
{
  SecassetCensus *censuses;

  for (guint i = 0; i < self->n_elements; i++)
    {
      if (traits[i] & SECASSET_TRAIT_NETWORK)
        self->own[i] = self->n_networks++;
    }
  censuses = g_new (SecassetCensus, self->n_networks);
  for (guint i = 0; i < self->n_networks; i++)
    censuses[i] = (SecassetCensus){ FALSE, SECASSET_TRISTATE_FALSE, SECASSET_TRISTATE_FALSE,
                                    SECASSET_TRISTATE_FALSE };
  return censuses;
}

void
secasset_facts_count_element (SecassetFacts *self,
                              const SecassetElementTraits *traits,
                              SecassetElement *element,
                              SecassetCensus *censuses)
{
  if (!(traits[element->index] & (SECASSET_TRAIT_SYSTEM | SECASSET_TRAIT_COMPONENT))
      || !(traits[element->index] & SECASSET_TRAIT_SOURCE))
    return;
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      if (edge->target && (traits[edge->target->index] & SECASSET_TRAIT_NETWORK)
          && secasset_facts_edge_holds (self, edge))
        count_on_network (self, traits, element, &censuses[self->own[edge->target->index]]);
    }
}

SecassetTristate
secasset_uplink_leads_to_lgwan (const SecassetEdge *uplink)
{
  SecassetExternalNetwork *target = (SecassetExternalNetwork *) uplink->target;

  /* Where the uplink leads is not known. */
  if (!target)
    return SECASSET_TRISTATE_UNKNOWN;
  if (!SECASSET_IS_EXTERNAL_NETWORK (target) || !secasset_element_is_live (uplink->target))
    return SECASSET_TRISTATE_FALSE;
  if (target->network_kind == SECASSET_EXTERNAL_NETWORK_KIND_LGWAN)
    return SECASSET_TRISTATE_TRUE;
  /* A number of a newer edition tells as little as a blank. */
  return target->network_kind > SECASSET_EXTERNAL_NETWORK_KIND_LGWAN
                 && target->network_kind <= SECASSET_EXTERNAL_NETWORK_KIND_OTHER
             ? SECASSET_TRISTATE_FALSE
             : SECASSET_TRISTATE_UNKNOWN;
}

static SecassetTristate
network_connects_to_lgwan (SecassetFacts *self,
                           SecassetNetwork *network)
{
  SecassetTristate result = network->connects_to_lgwan;

  SECASSET_FOREACH_EDGE (network, SECASSET_RELATION_KIND_UPLINKS, edge)
    {
      if (secasset_facts_edge_holds (self, edge))
        result = secasset_tristate_or (result, secasset_uplink_leads_to_lgwan (edge));
    }
  return result;
}

/* 2.7.2: a shared network by its own connection, a dedicated one by its system's too. */
static SecassetTristate
second_criterion (SecassetNetwork *network,
                  SecassetTristate own,
                  SecassetTristate systems)
{
  switch (network->usage)
    {
    case SECASSET_NETWORK_USAGE_SHARED:
      return own;
    case SECASSET_NETWORK_USAGE_DEDICATED:
      return secasset_tristate_or (own, systems);
    default:
      return secasset_tristate_or (own,
                                   secasset_tristate_and (SECASSET_TRISTATE_UNKNOWN, systems));
    }
}

SecassetSegmentKind
secasset_network_peek_declared (SecassetElement *network)
{
  gint32 declared = ((SecassetNetwork *) network)->declared_segment;

  return declared >= SECASSET_SEGMENT_KIND_UNSET && declared <= SECASSET_SEGMENT_KIND_INDEPENDENT
             ? (SecassetSegmentKind) declared
             : SECASSET_SEGMENT_KIND_UNSET;
}

/* A network to which no system is known to connect cannot be classified by 2.7.1, 2.7.3 and
 * 2.7.4: it is decided as if those were unknown, although nothing meets them (F). */
static SecassetNetworkFacts
decide_without_system (SecassetTristate c2)
{
  SecassetNetworkFacts facts
      = secasset_segment_decide (SECASSET_TRISTATE_UNKNOWN, c2, SECASSET_TRISTATE_UNKNOWN);

  facts.c1 = SECASSET_TRISTATE_FALSE;
  facts.c3 = SECASSET_TRISTATE_FALSE;
  facts.status = SECASSET_SEGMENT_STATUS_NO_SYSTEM;
  return facts;
}

static SecassetNetworkFacts
judge_network (SecassetFacts *self,
               SecassetElement *element,
               const SecassetCensus *census)
{
  SecassetNetwork *network = (SecassetNetwork *) element;
  SecassetSegmentKind declared = secasset_network_peek_declared (element);
  SecassetTristate c2 = second_criterion (network, network_connects_to_lgwan (self, network),
                                          census->lgwan);
  SecassetNetworkFacts facts
      = census->any ? secasset_segment_decide (census->individual_number, c2, census->internet)
                    : decide_without_system (c2);

  if (declared != SECASSET_SEGMENT_KIND_UNSET
      && (facts.matched == 0 || (facts.matched & SECASSET_SEGMENT_BIT (declared))))
    facts.settled = (guint8) declared;
  return facts;
}

void
secasset_facts_judge_networks (SecassetFacts *self,
                               const SecassetElementTraits *traits,
                               const SecassetCensus *censuses)
{
  self->networks = g_new (SecassetNetworkFacts, self->n_networks);
  for (guint i = 0; i < self->n_elements; i++)
    {
      if (traits[i] & SECASSET_TRAIT_NETWORK)
        self->networks[self->own[i]]
            = judge_network (self, secasset_inventory_index (self->inventory, i),
                             &censuses[self->own[i]]);
    }
}

const SecassetNetworkFacts *
secasset_facts_get_network (SecassetFacts *self,
                            SecassetElement *network)
{
  if (!SECASSET_IS_NETWORK (network) || !secasset_facts_covers (self, network))
    return NULL;
  return &self->networks[self->own[network->index]];
}
