/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/comparison-private.h"

#include "rules/levels-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset.h>

/* Needs flow along cycles, too: a walk back to where one came from must end. */
#define MAX_STEPS 64

/* The information that a need began with, if it can be followed there, else the direct source. */
static SecassetElement *
find_origin (const SecassetScale *scale,
             SecassetInventory *inventory,
             SecassetElement *source)
{
  SecassetElement *element = source;

  for (guint i = 0; i < MAX_STEPS && !SECASSET_IS_ADMINISTRATIVE_INFORMATION (element); i++)
    {
      const SecassetNeed *need = secasset_facts_get_need (scale->facts, scale->scheme_index,
                                                          scale->dimension, element);

      if (need->via == G_MAXUINT32)
        return source;
      element = secasset_inventory_index (inventory, need->via);
    }
  return SECASSET_IS_ADMINISTRATIVE_INFORMATION (element) ? element : source;
}

static void
report_below_carried (SecassetRuleContext *context,
                      const SecassetScale *scale,
                      SecassetElement *element,
                      const SecassetNeed *need)
{
  SecassetInventory *inventory = secasset_context_peek_inventory (context);
  SecassetElement *source = secasset_inventory_index (inventory, need->carried_from);
  SecassetElement *origin = find_origin (scale, inventory, source);
  const char *dimension = secasset_scale_get_dimension_id (scale);
  g_autofree char *path = secasset_scale_dup_path (scale, element);

  secasset_context_relate (context, origin);
  if (origin != source)
    secasset_context_relate (context, source);
  secasset_context_evidence (context, element, "assignments");
  secasset_context_evidence (context, origin, "assignments");
  secasset_context_set_key (context, dimension);
  secasset_context_report (
      context, path, SECASSET_ARG_LABEL ("dimension", "dimensions", dimension),
      SECASSET_ARG ("declared", secasset_scale_get_level_id (scale, need->declared)),
      SECASSET_ARG_ELEMENT ("info", origin),
      SECASSET_ARG ("level", secasset_scale_get_level_id (scale, need->carried)));
}

static gboolean
lacks_level (const SecassetScale *scale,
             SecassetElement *source)
{
  return source && secasset_element_is_live (source)
         && secasset_facts_get_need (scale->facts, scale->scheme_index, scale->dimension, source)
                    ->need == 0;
}

static void
check_dimension_not_below_carried (SecassetRuleContext *context,
                                   const SecassetScale *scale,
                                   SecassetElement *element)
{
  const SecassetSchemeDimension *dimension = &scale->scheme->dimensions[scale->dimension];
  const SecassetNeed *need = secasset_facts_get_need (scale->facts, scale->scheme_index,
                                                      scale->dimension, element);

  if (need->flags & SECASSET_NEED_OVERRIDDEN)
    return;
  if (need->declared == 0)
    {
      if (need->carried > dimension->levels[0].rank)
        secasset_context_skip (context, element, "assignments");
    }
  else if (need->declared < need->carried)
    report_below_carried (context, scale, element, need);
  else if ((need->flags & SECASSET_NEED_PARTIAL)
           && need->declared < dimension->levels[dimension->n_levels - 1].rank)
    secasset_context_skip (context, element, "assignments");
}

typedef void (*DimensionFunc) (SecassetRuleContext *context,
                               const SecassetScale *scale,
                               SecassetElement *element);

static void
foreach_dimension (SecassetRuleContext *context,
                   SecassetElement *element,
                   DimensionFunc func)
{
  SecassetScale scale = { .facts = secasset_context_get_facts (context) };

  for (guint i = 0; i < secasset_facts_get_n_schemes (scale.facts); i++)
    {
      scale.scheme_index = i;
      scale.scheme = secasset_facts_get_scheme (scale.facts, i);
      for (guint d = 0; d < scale.scheme->n_dimensions; d++)
        {
          scale.dimension = d;
          func (context, &scale, element);
        }
    }
}

void
secasset_check_system_not_below_information (SecassetRuleContext *context,
                                             SecassetInformationSystem *system)
{
  foreach_dimension (context, (SecassetElement *) system, check_dimension_not_below_carried);
}

/* Of media and services, only external media can have a classification of their own. */
void
secasset_check_medium_not_below_information (SecassetRuleContext *context,
                                             SecassetExternalRecordMedium *medium)
{
  foreach_dimension (context, (SecassetElement *) medium, check_dimension_not_below_carried);
}

static void
report_above_carried (SecassetRuleContext *context,
                      const SecassetScale *scale,
                      SecassetElement *element,
                      const SecassetNeed *need)
{
  SecassetElement *source
      = secasset_inventory_index (secasset_context_peek_inventory (context), need->carried_from);
  const char *dimension = secasset_scale_get_dimension_id (scale);
  g_autofree char *path = secasset_scale_dup_path (scale, element);

  secasset_context_relate (context, source);
  secasset_context_evidence (context, element, "assignments");
  secasset_context_evidence (context, source, "assignments");
  secasset_context_set_key (context, dimension);
  secasset_context_report (
      context, path, SECASSET_ARG_LABEL ("dimension", "dimensions", dimension),
      SECASSET_ARG ("declared", secasset_scale_get_level_id (scale, need->declared)),
      SECASSET_ARG ("max", secasset_scale_get_level_id (scale, need->carried)));
}

static void
check_dimension_not_above_carried (SecassetRuleContext *context,
                                   const SecassetScale *scale,
                                   SecassetElement *element)
{
  const SecassetNeed *need
      = secasset_facts_get_need (scale->facts, scale->scheme_index, scale->dimension, element);

  if ((need->flags & SECASSET_NEED_OVERRIDDEN) || need->carried == 0
      || need->declared <= need->carried)
    return;
  if (need->flags & SECASSET_NEED_PARTIAL)
    secasset_context_skip (context, element, "assignments");
  else
    report_above_carried (context, scale, element, need);
}

/* Only systems and external media carry what others are classified by. */
void
secasset_check_asset_not_above_information (SecassetRuleContext *context,
                                            SecassetAsset *asset)
{
  if (SECASSET_IS_INFORMATION_SYSTEM (asset) || SECASSET_IS_EXTERNAL_RECORD_MEDIUM (asset))
    foreach_dimension (context, (SecassetElement *) asset, check_dimension_not_above_carried);
}

/* Whether the information has no class at all, or lacks a level in a scheme that it has one of. */
static gboolean
is_unclassified (SecassetFacts *facts,
                 SecassetElement *info)
{
  gboolean any = FALSE;

  if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (info) || !secasset_element_is_live (info)
      || secasset_facts_is_in_scope (facts, info) == SECASSET_TRISTATE_FALSE)
    return FALSE;
  for (guint i = 0; i < secasset_facts_get_n_schemes (facts); i++)
    {
      SecassetScale scale
          = { .facts = facts, .scheme_index = i, .scheme = secasset_facts_get_scheme (facts, i) };

      if (!secasset_facts_get_assignment (facts, i, info))
        continue;
      any = TRUE;
      for (; scale.dimension < scale.scheme->n_dimensions; scale.dimension++)
        {
          if (lacks_level (&scale, info))
            return TRUE;
        }
    }
  return !any;
}

/* Relates what is unclassified; returns the first of it, or @first. */
static SecassetElement *
note_unclassified (SecassetRuleContext *context,
                   SecassetElement *info,
                   SecassetElement *first)
{
  if (!is_unclassified (secasset_context_get_facts (context), info))
    return first;
  secasset_context_relate (context, info);
  secasset_context_evidence (context, info, "assignments");
  return first ? first : info;
}

void
secasset_check_sources_are_classified (SecassetRuleContext *context,
                                       SecassetElement *element)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *first = NULL;

  if (!SECASSET_IS_INFORMATION_SYSTEM (element) && !SECASSET_IS_RECORD_MEDIUM (element)
      && !SECASSET_IS_EXTERNAL_SERVICE (element))
    return;
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      if (edge->target && secasset_edge_is_valid (edge, day))
        first = note_unclassified (context, edge->target, first);
    }
  SECASSET_FOREACH_INCOMING (element, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      if (secasset_edge_is_valid (secasset_incoming_get_edge (in), day))
        first = note_unclassified (context, in->source, first);
    }
  if (first)
    secasset_context_report (context, "", SECASSET_ARG_ELEMENT ("info", first));
}

static gboolean
shares_scheme (SecassetFacts *facts,
               SecassetElement *a,
               SecassetElement *b)
{
  for (guint i = 0; i < secasset_facts_get_n_schemes (facts); i++)
    {
      if (secasset_facts_get_assignment (facts, i, a)
          && secasset_facts_get_assignment (facts, i, b))
        return TRUE;
    }
  return FALSE;
}

/* A scheme that classifies the system, if none that does can be compared with @other. */
static SecassetScheme *
find_incomparable (SecassetFacts *facts,
                   SecassetElement *system,
                   SecassetScheme *other)
{
  SecassetPolicy *policy = secasset_facts_peek_policy (facts);
  SecassetScheme *first = NULL;

  for (guint i = 0; i < secasset_facts_get_n_schemes (facts); i++)
    {
      SecassetScheme *scheme = secasset_facts_get_scheme (facts, i);

      if (!secasset_facts_get_assignment (facts, i, system))
        continue;
      if (secasset_policy_has_mapping (policy, scheme->id, other->id))
        return NULL;
      if (!first)
        first = scheme;
    }
  return first;
}

/* Whether no scheme of the information can be compared with one of the system, and @index is
 * the first of them, so that each information counts once. */
static gboolean
is_incomparable (SecassetFacts *facts,
                 SecassetElement *system,
                 SecassetElement *info,
                 guint index)
{
  if (!secasset_element_is_live (info) || !secasset_facts_get_assignment (facts, index, info)
      || secasset_facts_is_in_scope (facts, info) == SECASSET_TRISTATE_FALSE
      || shares_scheme (facts, system, info))
    return FALSE;
  for (guint i = 0; i < secasset_facts_get_n_schemes (facts); i++)
    {
      if (!secasset_facts_get_assignment (facts, i, info))
        continue;
      if (i < index || !find_incomparable (facts, system, secasset_facts_get_scheme (facts, i)))
        return FALSE;
    }
  return TRUE;
}

/* One finding for all information in one scheme: a ledger in transition has many. */
static void
check_comparable_with (SecassetRuleContext *context,
                       SecassetElement *system,
                       guint index)
{
  SecassetFacts *facts = secasset_context_get_facts (context);
  SecassetScheme *b = secasset_facts_get_scheme (facts, index);
  SecassetScheme *a = find_incomparable (facts, system, b);
  gboolean found = FALSE;

  if (!a)
    return;
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      if (!edge->target || !secasset_edge_is_valid (edge, secasset_context_get_day (context))
          || !is_incomparable (facts, system, edge->target, index))
        continue;
      secasset_context_relate (context, edge->target);
      secasset_context_evidence (context, edge->target, "assignments");
      found = TRUE;
    }
  if (!found)
    return;
  secasset_context_evidence (context, system, "assignments");
  secasset_context_set_key (context, b->id);
  secasset_context_report (context, "assignments", SECASSET_ARG ("a", a->id),
                           SECASSET_ARG ("b", b->id));
}

void
secasset_check_schemes_are_comparable (SecassetRuleContext *context,
                                       SecassetInformationSystem *system)
{
  guint n = secasset_facts_get_n_schemes (secasset_context_get_facts (context));

  for (guint i = 0; n > 1 && i < n; i++)
    check_comparable_with (context, (SecassetElement *) system, i);
}
