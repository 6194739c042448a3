/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/administrative-information-private.h"
#include "model/asset-private.h"
#include "model/information-system-private.h"
#include "rules/comparison-private.h"
#include "rules/levels-private.h"
#include "rules/scope-private.h"
#include "rules/threats-private.h"
#include <secasset/secasset.h>

static gboolean
has_classification (SecassetFacts *facts,
                    SecassetElement *element)
{
  for (guint i = 0; i < secasset_facts_get_n_schemes (facts); i++)
    {
      if (secasset_facts_get_assignment (facts, i, element))
        return TRUE;
    }
  return FALSE;
}

/* A scheme that was asked for but cannot be used hides what it classifies. */
static gboolean
has_unusable_classification (SecassetFacts *facts,
                             SecassetElement *element)
{
  SecassetAssetFields *asset = secasset_asset_peek_fields (element);
  const char *const *unusable = secasset_facts_get_unusable_schemes (facts);

  for (guint i = 0; asset->assignments && i < asset->assignments->len; i++)
    {
      SecassetAssignment *assignment = g_ptr_array_index (asset->assignments, i);

      if (assignment->status == SECASSET_ASSIGNMENT_STATUS_ACTIVE && assignment->scheme
          && g_strv_contains (unusable, assignment->scheme))
        return TRUE;
    }
  return FALSE;
}

static void
check_asset_is_classified (SecassetRuleContext *context,
                           SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  SecassetFacts *facts = secasset_context_get_facts (context);

  if (has_classification (facts, element) || !secasset_context_asset_is_in_scope (context, asset))
    return;
  if (has_unusable_classification (facts, element))
    {
      secasset_context_skip (context, element, "assignments");
      return;
    }
  secasset_context_evidence (context, element, "assignments");
  secasset_context_report (context, "assignments");
}

/* What the scheme makes of the system's own levels. */
static SecassetTristate
judge_importance (SecassetFacts *facts,
                  guint scheme,
                  SecassetElement *element)
{
  guint ranks[SECASSET_MAX_DIMENSIONS] = { 0 };
  SecassetScale scale = { .facts = facts, .scheme_index = scheme };

  scale.scheme = secasset_facts_get_scheme (facts, scheme);
  for (; scale.dimension < scale.scheme->n_dimensions; scale.dimension++)
    ranks[scale.dimension] = secasset_scale_get_declared (&scale, element);
  return secasset_scheme_judge_importance (scale.scheme, ranks);
}

static void
report_importance (SecassetRuleContext *context,
                   SecassetInformationSystem *system,
                   SecassetScheme *scheme,
                   const char *levels)
{
  secasset_context_evidence (context, system, "is-important");
  secasset_context_evidence (context, system, "assignments");
  secasset_context_set_key (context, scheme->id);
  secasset_context_report (context, "is-important", SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG ("level", levels));
}

static void
check_importance_suits_classification (SecassetRuleContext *context,
                                       SecassetInformationSystem *system)
{
  SecassetElement *element = (SecassetElement *) system;
  SecassetFacts *facts = secasset_context_get_facts (context);

  for (guint i = 0; i < secasset_facts_get_n_schemes (facts); i++)
    {
      g_autofree char *levels = secasset_facts_dup_levels (facts, i, element);
      SecassetTristate important = levels ? judge_importance (facts, i, element)
                                          : SECASSET_TRISTATE_UNKNOWN;

      if (!levels || important == system->is_important)
        continue;
      if (system->is_important == SECASSET_TRISTATE_UNKNOWN)
        secasset_context_skip (context, element, "is-important");
      else if (important == SECASSET_TRISTATE_UNKNOWN)
        secasset_context_skip (context, element, "assignments");
      else
        report_importance (context, system, secasset_facts_get_scheme (facts, i), levels);
    }
}

static SecassetScheme *
find_scheme (SecassetFacts *facts,
             const char *id)
{
  for (guint i = 0; id && i < secasset_facts_get_n_schemes (facts); i++)
    {
      SecassetScheme *scheme = secasset_facts_get_scheme (facts, i);

      if (g_str_equal (scheme->id, id))
        return scheme;
    }
  return id ? secasset_policy_lookup_scheme (secasset_facts_peek_policy (facts), id) : NULL;
}

static const SecassetSchemeLevel *
find_level (SecassetScheme *scheme,
            const char *dimension,
            const char *level)
{
  gint found = dimension ? secasset_scheme_find_dimension (scheme, dimension) : -1;

  return found < 0 || secasset_is_blank (level)
             ? NULL
             : secasset_scheme_find_level (scheme, (guint) found, level);
}

static void
check_levels_of (SecassetRuleContext *context,
                 SecassetElement *element,
                 guint position,
                 SecassetAssignment *assignment,
                 SecassetScheme *scheme)
{
  for (const SecassetLevel *level = assignment->levels; level && level->dimension; level++)
    {
      g_autofree char *path = NULL;

      if (secasset_is_blank (level->level) || find_level (scheme, level->dimension, level->level))
        continue;
      path = g_strdup_printf ("assignments/%u/%s", position, level->dimension);
      secasset_context_evidence (context, element, "assignments");
      secasset_context_set_key (context, level->dimension);
      secasset_context_report (context, path, SECASSET_ARG ("value", level->level),
                               SECASSET_ARG ("scheme", scheme->id),
                               SECASSET_ARG_LABEL ("dimension", "dimensions", level->dimension));
    }
}

static void
check_levels_are_defined (SecassetRuleContext *context,
                          SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  GPtrArray *assignments = secasset_asset_peek_fields (element)->assignments;

  for (guint i = 0; assignments && i < assignments->len; i++)
    {
      SecassetAssignment *assignment = g_ptr_array_index (assignments, i);
      SecassetScheme *scheme = find_scheme (secasset_context_get_facts (context),
                                            assignment->scheme);

      if (scheme)
        check_levels_of (context, element, i, assignment, scheme);
      else
        secasset_context_skip (context, element, "assignments");
    }
}

static gboolean
is_active (SecassetAssignment *assignment,
           const GDate *day)
{
  return assignment->status == SECASSET_ASSIGNMENT_STATUS_ACTIVE && assignment->scheme
         && (!g_date_valid (&assignment->assigned_on)
             || secasset_date_compare (&assignment->assigned_on, day) <= 0);
}

/* How many active classifications before @position are in the same scheme. */
static guint
count_earlier (GPtrArray *assignments,
               guint position,
               const GDate *day)
{
  const char *scheme = ((SecassetAssignment *) g_ptr_array_index (assignments, position))->scheme;
  guint count = 0;

  for (guint i = 0; i < position; i++)
    {
      SecassetAssignment *earlier = g_ptr_array_index (assignments, i);

      if (is_active (earlier, day) && g_str_equal (earlier->scheme, scheme))
        count++;
    }
  return count;
}

static void
check_one_classification_per_scheme (SecassetRuleContext *context,
                                     SecassetAsset *asset)
{
  GPtrArray *assignments = secasset_asset_peek_fields (asset)->assignments;
  const GDate *day = secasset_context_get_day (context);

  for (guint i = 1; assignments && i < assignments->len; i++)
    {
      SecassetAssignment *assignment = g_ptr_array_index (assignments, i);
      g_autofree char *path = NULL;

      /* Once per scheme, however many there are. */
      if (!is_active (assignment, day) || count_earlier (assignments, i, day) != 1)
        continue;
      path = g_strdup_printf ("assignments/%u", i);
      secasset_context_evidence (context, asset, "assignments");
      secasset_context_set_key (context, assignment->scheme);
      secasset_context_report (context, path, SECASSET_ARG ("scheme", assignment->scheme));
    }
}

static void
check_schemes_are_well_formed (SecassetRuleContext *context,
                               SecassetInventory *inventory)
{
  GPtrArray *defects = secasset_facts_get_scheme_defects (secasset_context_get_facts (context));

  for (guint i = 0; defects && i < defects->len; i++)
    {
      const SecassetDefect *defect = g_ptr_array_index (defects, i);
      SecassetText detail;

      secasset_defect_init_text (defect, &detail);
      secasset_context_set_subject (context, defect->owner);
      secasset_context_set_key (context, detail.en);
      secasset_context_report (context, "schemes", SECASSET_ARG ("scheme", defect->owner),
                               SECASSET_ARG_TEXT ("detail", detail));
      secasset_text_clear (&detail);
    }
}

static gboolean
is_lowered (SecassetRuleContext *context,
            SecassetElement *element,
            SecassetOverride *override)
{
  SecassetScheme *scheme = find_scheme (secasset_context_get_facts (context), override->scheme);
  const SecassetSchemeLevel *from = NULL;
  const SecassetSchemeLevel *to = NULL;

  if (scheme)
    {
      from = find_level (scheme, override->dimension, override->from);
      to = find_level (scheme, override->dimension, override->to);
    }
  if (!from || !to)
    secasset_context_skip (context, element, "overrides");
  return from && to && to->rank < from->rank;
}

static void
check_lowering_is_justified (SecassetRuleContext *context,
                             SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  GPtrArray *overrides = secasset_asset_peek_fields (element)->overrides;

  for (guint i = 0; overrides && i < overrides->len; i++)
    {
      SecassetOverride *override = g_ptr_array_index (overrides, i);
      gboolean unjustified = secasset_is_blank (override->justification);
      g_autofree char *path = NULL;

      if (!unjustified && !secasset_is_blank (override->approved_by))
        continue;
      if (!is_lowered (context, element, override))
        continue;
      path = g_strdup_printf ("overrides/%u/%s", i,
                              unjustified ? "justification" : "approved-by");
      secasset_context_evidence (context, element, "overrides");
      secasset_context_set_key (context, override->dimension);
      secasset_context_report (context, path);
    }
}

/* Whether an approved override that is in force raises the class. */
static gboolean
is_raised (SecassetRuleContext *context,
           SecassetElement *element)
{
  GPtrArray *overrides = secasset_asset_peek_fields (element)->overrides;

  for (guint i = 0; overrides && i < overrides->len; i++)
    {
      SecassetOverride *override = g_ptr_array_index (overrides, i);
      SecassetScheme *scheme = find_scheme (secasset_context_get_facts (context), override->scheme);
      const SecassetSchemeLevel *from
          = scheme ? find_level (scheme, override->dimension, override->from) : NULL;
      const SecassetSchemeLevel *to
          = scheme ? find_level (scheme, override->dimension, override->to) : NULL;

      if (from && to && to->rank > from->rank && !secasset_is_blank (override->approved_by)
          && !secasset_is_blank (override->justification)
          && (!g_date_valid (&override->expires_on)
              || secasset_date_compare (&override->expires_on, secasset_context_get_day (context))
                     >= 0))
        return TRUE;
    }
  return FALSE;
}

static void
check_accumulation_is_considered (SecassetRuleContext *context,
                                  SecassetInformationSystem *system)
{
  SecassetElement *element = (SecassetElement *) system;
  JsonNode *node = secasset_context_get_parameter (context, "subject-threshold");
  SecassetElement *uncounted = NULL;
  g_autofree char *text = NULL;
  guint n_known, n_unknown;
  gint64 count;

  if (!node || JSON_NODE_HOLDS_NULL (node) || is_raised (context, element))
    return;
  count = secasset_facts_count_subjects (secasset_context_get_facts (context), element, &n_known,
                                         &n_unknown, &uncounted);
  if (count < json_node_get_int (node))
    {
      if (uncounted)
        secasset_context_skip (context, uncounted, "subject-count");
      return;
    }
  text = g_strdup_printf ("%" G_GINT64_FORMAT, count);
  secasset_context_evidence (context, element, "handles");
  secasset_context_report (context, "", SECASSET_ARG ("count", text));
}

const SecassetRuleRow secasset_classification_rules[] = {
  SECASSET_RULE_ROW ("SB-110", SecassetAsset, secasset_asset, check_asset_is_classified,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-111", SecassetAsset, secasset_asset,
                     secasset_check_classified_has_measure, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-112", SecassetInformationSystem, secasset_information_system,
                     secasset_check_important_has_procedure, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-113", SecassetInformationSystem, secasset_information_system,
                     check_importance_suits_classification, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-008", SecassetAsset, secasset_asset, check_levels_are_defined,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-009", SecassetAsset, secasset_asset, check_one_classification_per_scheme,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-010", SecassetInventory, secasset_inventory, check_schemes_are_well_formed,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-030", SecassetInformationSystem, secasset_information_system,
                     secasset_check_system_not_below_information, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-031", SecassetExternalRecordMedium, secasset_external_record_medium,
                     secasset_check_medium_not_below_information, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-032", SecassetAsset, secasset_asset, check_lowering_is_justified,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-034", SecassetInformationSystem, secasset_information_system,
                     check_accumulation_is_considered, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-035", SecassetAsset, secasset_asset,
                     secasset_check_asset_not_above_information, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-036", SecassetElement, secasset_element,
                     secasset_check_sources_are_classified, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-045", SecassetInformationSystem, secasset_information_system,
                     secasset_check_schemes_are_comparable, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
