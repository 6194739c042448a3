/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/component-private.h"
#include "model/external-service-private.h"
#include "model/information-system-private.h"
#include "model/network-private.h"

typedef struct
{
  SecassetSegmentSet set;
  gboolean unknown;
  guint n_networks;
} Segments;

SecassetSegmentSet
secasset_service_get_equivalent (SecassetElement *service)
{
  if (SECASSET_IS_GOVERNMENT_CLOUD (service)
      || (SECASSET_IS_EXTERNAL_SERVICE (service)
          && ((SecassetExternalService *) service)->procurement
                 == SECASSET_PROCUREMENT_GOVERNMENT_CLOUD))
    return SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER);
  return 0;
}

static void
add_network (SecassetFacts *self,
             SecassetElement *network,
             Segments *segments)
{
  const SecassetNetworkFacts *facts = secasset_facts_get_network (self, network);

  segments->n_networks++;
  if (facts->settled == SECASSET_SEGMENT_KIND_UNSET)
    segments->unknown = TRUE;
  else
    segments->set |= SECASSET_SEGMENT_BIT (facts->settled);
}

static void
add_networks_of (SecassetFacts *self,
                 SecassetElement *element,
                 Segments *segments)
{
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      if (!secasset_facts_edge_holds (self, edge))
        continue;
      /* Something is there, but not in the ledger. */
      if (!edge->target)
        segments->unknown = TRUE;
      else if (SECASSET_IS_NETWORK (edge->target) && secasset_element_is_live (edge->target))
        add_network (self, edge->target, segments);
    }
}

static void
add_networks_of_parts (SecassetFacts *self,
                       SecassetElement *system,
                       Segments *segments)
{
  SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (secasset_element_is_live (in->source)
          && secasset_facts_edge_holds (self, secasset_incoming_get_edge (in)))
        add_networks_of (self, in->source, segments);
    }
}

static void
add_services_of (SecassetFacts *self,
                 SecassetElement *system,
                 Segments *segments)
{
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HOSTED_ON, edge)
    {
      if (edge->target && secasset_element_is_live (edge->target)
          && secasset_facts_edge_holds (self, edge))
        segments->set |= secasset_service_get_equivalent (edge->target);
    }
}

/* A system's own connections are what its owner states; those of its parts stand in where
 * there are none, so that a shared terminal does not drag every system into its segments. */
static void
add_system (SecassetFacts *self,
            SecassetElement *system,
            Segments *segments)
{
  Segments own = { 0 };

  add_networks_of (self, system, &own);
  if (own.n_networks == 0)
    add_networks_of_parts (self, system, &own);
  add_services_of (self, system, &own);
  segments->set |= own.set;
  segments->unknown |= own.unknown;
}

static void
add_systems_of (SecassetFacts *self,
                SecassetElement *component,
                Segments *segments)
{
  SECASSET_FOREACH_EDGE (component, SECASSET_RELATION_KIND_PART_OF, edge)
    {
      if (edge->target && secasset_element_is_live (edge->target)
          && secasset_facts_edge_holds (self, edge)
          && SECASSET_IS_INFORMATION_SYSTEM (edge->target))
        add_system (self, edge->target, segments);
    }
}

SecassetSegmentSet
secasset_facts_get_element_segments (SecassetFacts *self,
                                     SecassetElement *element,
                                     gboolean *unknown)
{
  Segments segments = { 0 };

  if (SECASSET_IS_NETWORK (element))
    add_network (self, element, &segments);
  else if (SECASSET_IS_INFORMATION_SYSTEM (element))
    add_system (self, element, &segments);
  else if (SECASSET_IS_COMPONENT (element))
    {
      add_networks_of (self, element, &segments);
      if (segments.n_networks == 0)
        add_systems_of (self, element, &segments);
    }
  else
    segments.set = secasset_service_get_equivalent (element);

  if (unknown)
    *unknown = segments.unknown;
  return segments.set;
}

SecassetSegmentSet
secasset_facts_get_system_segments (SecassetFacts *self,
                                    SecassetElement *system,
                                    gboolean *unknown)
{
  return secasset_facts_get_element_segments (self, system, unknown);
}

SecassetSegmentVerdict *
secasset_facts_dup_segment_verdict (SecassetFacts *self,
                                    SecassetElement *element)
{
  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), NULL);
  g_return_val_if_fail (secasset_facts_covers (self, element), NULL);

  return SECASSET_IS_NETWORK (element) ? secasset_segment_verdict_new (self, element) : NULL;
}

SecassetList *
secasset_facts_dup_system_segments (SecassetFacts *self,
                                    SecassetInformationSystem *system)
{
  SecassetSegmentSet set;
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (SECASSET_IS_INFORMATION_SYSTEM (system), NULL);
  g_return_val_if_fail (secasset_facts_covers (self, (SecassetElement *) system), NULL);

  set = secasset_facts_get_system_segments (self, (SecassetElement *) system, NULL);
  list = secasset_list_new (SECASSET_TYPE_SEGMENT);
  for (guint kind = SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER;
       kind <= SECASSET_SEGMENT_KIND_INDEPENDENT; kind++)
    {
      SecassetSegment *segment = secasset_policy_lookup_segment (self->policy, kind);

      if ((set & SECASSET_SEGMENT_BIT (kind)) && segment)
        secasset_list_append (list, segment);
    }
  return list;
}

gboolean
secasset_facts_knows_system_segments (SecassetFacts *self,
                                      SecassetInformationSystem *system)
{
  gboolean unknown;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_INFORMATION_SYSTEM (system), FALSE);
  g_return_val_if_fail (secasset_facts_covers (self, (SecassetElement *) system), FALSE);

  secasset_facts_get_system_segments (self, (SecassetElement *) system, &unknown);
  return !unknown;
}
