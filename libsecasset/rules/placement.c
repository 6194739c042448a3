/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/placement-private.h"

#include "facts/zoning-private.h"
#include "rules/edges-private.h"
#include <secasset/secasset.h>

/* The highest rank that the policy's placement permits in the segment, whatever it says of
 * those below. */
static guint
find_permitted (SecassetPlacement *placement,
                const SecassetScale *scale,
                SecassetSegmentKind segment)
{
  const SecassetSchemeDimension *dimension = &scale->scheme->dimensions[scale->dimension];
  SecassetNetworkModel model = secasset_facts_get_network_model (scale->facts);

  for (guint i = dimension->n_levels; i-- > 0;)
    {
      const SecassetZoneCell *cell = secasset_placement_lookup (
          placement, dimension->levels[i].id, (SecassetPlacementSite) segment);

      if (secasset_zone_cell_get_placement (cell, model) == SECASSET_PLACEMENT_VERDICT_PERMIT)
        return dimension->levels[i].rank;
    }
  return 0;
}

/* The rank above which nothing is to be handled in the segment: what the row says for it, or
 * else the policy's placement. FALSE if neither says anything. */
static gboolean
get_ceiling (SecassetRuleContext *context,
             const SecassetScale *scale,
             SecassetSegmentKind segment,
             guint *ceiling)
{
  JsonNode *node = secasset_context_get_parameter (context, "ceilings");
  const char *id = node && JSON_NODE_HOLDS_OBJECT (node)
                       ? json_object_get_string_member_with_default (
                           json_node_get_object (node), secasset_segment_nick (segment), NULL)
                       : NULL;
  const SecassetSchemeLevel *level
      = id ? secasset_scheme_find_level (scale->scheme, scale->dimension, id) : NULL;
  SecassetPlacement *placement = secasset_policy_lookup_placement (
      secasset_facts_peek_policy (scale->facts), scale->scheme->id);

  if (level)
    *ceiling = level->rank;
  else if (placement
           && g_str_equal (placement->dimension, secasset_scale_get_dimension_id (scale)))
    *ceiling = find_permitted (placement, scale, segment);
  else
    return FALSE;
  return TRUE;
}

static void
report_above_ceiling (SecassetRuleContext *context,
                      const SecassetScale *scale,
                      SecassetElement *info,
                      SecassetElement *system,
                      SecassetSegmentKind segment,
                      guint ceiling)
{
  guint declared = secasset_scale_get_declared (scale, info);
  const char *highest = ceiling > 0 ? secasset_scale_get_level_id (scale, ceiling) : "-";
  g_autofree char *path = secasset_scale_dup_path (scale, info);
  g_autofree char *key = g_strconcat (system->id, "/", secasset_segment_nick (segment), NULL);

  secasset_context_relate (context, system);
  secasset_context_evidence (context, info, "assignments");
  secasset_context_evidence (context, system, "connected-to");
  secasset_context_set_key (context, key);
  secasset_context_report (context, path,
                           SECASSET_ARG ("level", secasset_scale_get_level_id (scale, declared)),
                           SECASSET_ARG_SEGMENT ("segment", segment),
                           SECASSET_ARG ("ceiling", highest));
}

static void
check_ceilings_of_handler (SecassetRuleContext *context,
                           const SecassetScale *scale,
                           SecassetElement *info,
                           SecassetElement *system)
{
  gboolean unknown = FALSE;
  SecassetSegmentSet set = secasset_facts_get_system_segments (scale->facts, system, &unknown);
  guint declared = secasset_scale_get_declared (scale, info);

  for (guint i = 1; i <= SECASSET_SEGMENT_KIND_INDEPENDENT; i++)
    {
      guint ceiling = 0;

      if (!unknown && !(set & SECASSET_SEGMENT_BIT (i)))
        continue;
      if (!get_ceiling (context, scale, i, &ceiling) || declared <= ceiling)
        continue;
      if (set & SECASSET_SEGMENT_BIT (i))
        report_above_ceiling (context, scale, info, system, i, ceiling);
      else if (unknown)
        secasset_context_skip (context, system, "connected-to");
    }
}

void
secasset_check_level_is_below_ceiling (SecassetRuleContext *context,
                                       SecassetAdministrativeInformation *info)
{
  SecassetElement *element = (SecassetElement *) info;
  SecassetScale scale;

  if (!secasset_context_get_scale (context, &scale))
    return;
  SECASSET_FOREACH_INCOMING (info, SECASSET_RELATION_KIND_HANDLES, in)
    {
      if (!SECASSET_IS_INFORMATION_SYSTEM (in->source)
          || !secasset_incoming_counts (in, secasset_context_get_day (context)))
        continue;
      if (secasset_scale_get_declared (&scale, element) == 0)
        secasset_context_skip (context, element, "assignments");
      else
        check_ceilings_of_handler (context, &scale, element, in->source);
    }
}

gboolean
secasset_service_is_permitted (SecassetFacts *facts,
                               const char *scheme,
                               const char *level,
                               SecassetElement *service)
{
  SecassetPlacement *placement
      = secasset_policy_lookup_placement (secasset_facts_peek_policy (facts), scheme);
  SecassetZoneSet sites = secasset_service_get_sites (service);
  SecassetNetworkModel model = secasset_facts_get_network_model (facts);

  for (guint i = 1; placement && i <= SECASSET_N_SITES; i++)
    {
      const SecassetZoneCell *cell
          = secasset_placement_lookup (placement, level, (SecassetPlacementSite) i);

      if ((sites & SECASSET_ZONE_BIT (i))
          && secasset_zone_cell_get_placement (cell, model) != SECASSET_PLACEMENT_VERDICT_PERMIT)
        return FALSE;
    }
  return placement && sites != 0;
}
