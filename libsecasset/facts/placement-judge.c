/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"
#include "facts/zoning-private.h"

#include "model/administrative-information-private.h"
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-external-service.h>
#include <secasset/secasset-record-medium.h>

/* One information, place by place. */
typedef struct
{
  SecassetFacts *facts;
  SecassetAdministrativeInformation *info;
  SecassetPlacement *placement;
  SecassetNetworkModel model;
  const char *level; /* NULL if it is not known */
  SecassetList *judgements;
} Judge;

/* The stricter one; what is not known may be any, so that only the strictest settles it. */
static SecassetPlacementVerdict
combine (SecassetPlacementVerdict a,
         SecassetPlacementVerdict b)
{
  if (a == SECASSET_PLACEMENT_VERDICT_FORBID || b == SECASSET_PLACEMENT_VERDICT_FORBID)
    return SECASSET_PLACEMENT_VERDICT_FORBID;
  if (a == SECASSET_PLACEMENT_VERDICT_UNKNOWN || b == SECASSET_PLACEMENT_VERDICT_UNKNOWN)
    return SECASSET_PLACEMENT_VERDICT_UNKNOWN;
  return MAX (a, b);
}

static SecassetPlacementVerdict
judge_row (Judge *judge,
           SecassetPlacementJudgement *judgement,
           const char *row,
           SecassetPlacementSite site)
{
  const SecassetZoneCell *cell = secasset_placement_lookup (judge->placement, row, site);
  SecassetPlacementVerdict verdict = secasset_zone_cell_get_placement (cell, judge->model);

  if (cell)
    secasset_zone_opinion_add_cell (&judgement->opinion, cell);
  if (cell && verdict == SECASSET_PLACEMENT_VERDICT_UNKNOWN)
    secasset_zone_add_once (judgement->opinion.unknown_facts, "settings#network-model");
  return verdict;
}

static SecassetPlacementVerdict
judge_site (Judge *judge,
            SecassetPlacementJudgement *judgement,
            SecassetPlacementSite site)
{
  SecassetElement *info = (SecassetElement *) judge->info;
  SecassetTristate used = judge->info->used_for_individual_number_affairs;
  SecassetPlacementVerdict by_level = SECASSET_PLACEMENT_VERDICT_UNKNOWN;
  SecassetPlacementVerdict by_use = SECASSET_PLACEMENT_VERDICT_PERMIT;
  const SecassetZoneCell *cell;

  if (judge->level)
    by_level = judge_row (judge, judgement, judge->level, site);
  else
    secasset_zone_opinion_note_unknown (&judgement->opinion, info, "assignments");
  if (used == SECASSET_TRISTATE_TRUE)
    by_use = judge_row (judge, judgement, SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE, site);
  else if (used == SECASSET_TRISTATE_UNKNOWN)
    {
      cell = secasset_placement_lookup (judge->placement,
                                        SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE, site);
      by_use = secasset_zone_cell_get_placement (cell, judge->model);
      if (by_use == SECASSET_PLACEMENT_VERDICT_PERMIT || by_use <= by_level)
        return by_level;
      /* It would be stricter, if it applied. */
      secasset_zone_opinion_note_unknown (&judgement->opinion, info,
                                          "used-for-individual-number-affairs");
      return by_level == SECASSET_PLACEMENT_VERDICT_FORBID ? by_level
                                                          : SECASSET_PLACEMENT_VERDICT_UNKNOWN;
    }
  return combine (by_level, by_use);
}

/* The verdict where several sites are possible: that of all of them, if it is the same. */
static SecassetPlacementVerdict
judge_sites (Judge *judge,
             SecassetPlacementJudgement *judgement,
             SecassetZoneSet sites)
{
  SecassetPlacementVerdict verdict = SECASSET_PLACEMENT_VERDICT_UNKNOWN;
  gboolean any = FALSE;

  for (guint i = 1; i <= SECASSET_N_SITES; i++)
    {
      SecassetPlacementVerdict one;

      if (!(sites & SECASSET_ZONE_BIT (i)))
        continue;
      one = judge_site (judge, judgement, (SecassetPlacementSite) i);
      verdict = any && one != verdict ? SECASSET_PLACEMENT_VERDICT_UNKNOWN : one;
      any = TRUE;
    }
  return verdict;
}

static void
judge_place (Judge *judge,
             SecassetElement *element,
             const SecassetEdge *edge,
             SecassetZoneSet sites,
             const char *unknown)
{
  g_autoptr (SecassetPlacementJudgement) judgement
      = g_object_new (SECASSET_TYPE_PLACEMENT_JUDGEMENT, NULL);
  SecassetConditionSubject subject;

  judgement->policy = g_object_ref (judge->facts->policy);
  judgement->element = g_object_ref (element);
  judgement->level = g_strdup (judge->level);
  judgement->verdict = judge_sites (judge, judgement, sites);
  for (guint i = 1; i <= SECASSET_N_SITES; i++)
    {
      if (sites & SECASSET_ZONE_BIT (i))
        secasset_zone_add_once (judgement->sites,
                                secasset_data_nick (SECASSET_TYPE_PLACEMENT_SITE, (gint) i));
    }
  g_ptr_array_add (judgement->sites, NULL);
  if (unknown)
    secasset_zone_opinion_note_unknown (&judgement->opinion, element, unknown);
  secasset_condition_subject_init (&subject, element);
  subject.edge = edge;
  secasset_zone_opinion_settle (&judgement->opinion, &subject);
  secasset_condition_subject_clear (&subject);
  secasset_list_append (judge->judgements, judgement);
}

static void
judge_service (Judge *judge,
               SecassetElement *service,
               const SecassetEdge *edge)
{
  SecassetZoneSet sites = secasset_service_get_sites (service);
  const char *unknown = NULL;

  if (sites == 0)
    unknown = "procurement";
  else if ((sites & (sites - 1)) != 0)
    unknown = "ismap-status";
  judge_place (judge, service, edge, sites, unknown);
}

/* Whatever is in a segment: one judgement for each, and one for what is not known. */
static void
judge_segments (Judge *judge,
                SecassetElement *element,
                const SecassetEdge *edge)
{
  gboolean unknown = FALSE;
  SecassetSegmentSet set
      = secasset_facts_get_element_segments (judge->facts, element, &unknown);

  for (guint i = 1; i <= SECASSET_SEGMENT_KIND_INDEPENDENT; i++)
    {
      if (set & SECASSET_SEGMENT_BIT (i))
        judge_place (judge, element, edge, SECASSET_ZONE_BIT (i), NULL);
    }
  if (unknown)
    judge_place (judge, element, edge, 0, "connected-to");
}

static void
judge_storage (Judge *judge)
{
  SECASSET_FOREACH_EDGE (judge->info, SECASSET_RELATION_KIND_STORED_ON, edge)
    {
      SecassetElement *target = edge->target;

      if (!target || !secasset_element_is_live (target)
          || !secasset_facts_edge_holds (judge->facts, edge))
        continue;
      if (SECASSET_IS_EXTERNAL_SERVICE (target))
        judge_service (judge, target, edge);
      else if (g_type_is_a (secasset_facts_get_determined_type (judge->facts, target, NULL),
                            SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM))
        judge_place (judge, target, edge,
                     SECASSET_ZONE_BIT (SECASSET_PLACEMENT_SITE_EXTERNAL_MEDIUM), NULL);
      else
        judge_segments (judge, target, edge);
    }
}

static void
judge_handling (Judge *judge)
{
  SECASSET_FOREACH_INCOMING (judge->info, SECASSET_RELATION_KIND_HANDLES, in)
    {
      if (!secasset_element_is_live (in->source)
          || !secasset_facts_edge_holds (judge->facts, secasset_incoming_get_edge (in)))
        continue;
      judge_segments (judge, in->source, NULL);
      SECASSET_FOREACH_EDGE (in->source, SECASSET_RELATION_KIND_HOSTED_ON, edge)
        {
          if (edge->target && SECASSET_IS_EXTERNAL_SERVICE (edge->target)
              && secasset_element_is_live (edge->target)
              && secasset_facts_edge_holds (judge->facts, edge))
            judge_service (judge, edge->target, edge);
        }
    }
}

SecassetList *
secasset_facts_dup_placements (SecassetFacts *self,
                               SecassetAdministrativeInformation *information,
                               const char *scheme)
{
  SecassetElement *element = (SecassetElement *) information;
  g_autofree char *level = NULL;
  Judge judge = { .facts = self, .info = information };

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (SECASSET_IS_ADMINISTRATIVE_INFORMATION (information), NULL);
  g_return_val_if_fail (scheme != NULL, NULL);
  g_return_val_if_fail (secasset_facts_covers (self, element), NULL);

  judge.judgements = secasset_list_new (SECASSET_TYPE_PLACEMENT_JUDGEMENT);
  judge.placement = secasset_policy_lookup_placement (self->policy, scheme);
  if (!judge.placement)
    return judge.judgements;
  level = secasset_facts_dup_effective_level (self, element, scheme, judge.placement->dimension);
  judge.level = level;
  judge.model = secasset_facts_get_network_model (self);
  judge_storage (&judge);
  judge_handling (&judge);
  return judge.judgements;
}
