/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/threats-private.h"

#include "base/normalize-private.h"
#include "facts/applicability-private.h"
#include "model/asset-private.h"
#include "model/countermeasure-private.h"
#include "rules/measures-private.h"
#include "rules/outside-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset.h>

/* A word in place of a number was kept as given: something was assessed, but what? */
static gboolean
holds_word (SecassetAssessment *assessment,
            const char *member)
{
  JsonNode *kept = secasset_record_peek_kept ((SecassetRecord *) assessment, member);

  return kept && JSON_NODE_HOLDS_VALUE (kept) && !secasset_is_blank (json_node_get_string (kept));
}

/* The overall impact, or that on one of the interests of clause 1-1. */
static gboolean
has_impact (SecassetAssessment *assessment)
{
  return assessment->impact >= 0 || assessment->impact_property >= 0
         || assessment->impact_privacy >= 0 || assessment->impact_continuity >= 0;
}

static const char *
find_missing_factor (SecassetRuleContext *context,
                     SecassetElement *element,
                     SecassetAssessment *assessment)
{
  const char *missing = NULL;

  if (assessment->likelihood < 0)
    missing = "likelihood";
  else if (!has_impact (assessment))
    missing = "impact";
  if (missing && holds_word (assessment, missing))
    {
      secasset_context_skip (context, element, "assessments");
      return NULL;
    }
  return missing;
}

static void
check_assessment_has_both_factors (SecassetRuleContext *context,
                                   SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  GPtrArray *assessments = secasset_asset_peek_fields (element)->assessments;

  for (guint i = 0; assessments && i < assessments->len; i++)
    {
      SecassetAssessment *assessment = g_ptr_array_index (assessments, i);
      const char *missing = find_missing_factor (context, element, assessment);
      const char *threat = assessment->threat ? assessment->threat : "";
      g_autofree char *path = NULL;

      if (!missing)
        continue;
      path = g_strdup_printf ("assessments/%u/%s", i, missing);
      secasset_context_evidence (context, element, "assessments");
      secasset_context_set_key (context, threat);
      secasset_context_report (context, path, SECASSET_ARG_LABEL ("threat", "threats", threat));
    }
}

SecassetThreat *
secasset_context_find_threat (SecassetRuleContext *context,
                              const char *id)
{
  return secasset_facts_lookup_threat (secasset_context_get_facts (context), id);
}

/* Whether a measure is called for. Where nothing is said about the treatment, the threat was
 * neither accepted nor avoided. */
static gboolean
calls_for_measure (SecassetRuleContext *context,
                   SecassetElement *element,
                   SecassetAssessment *assessment)
{
  SecassetThreat *threat;
  gboolean known;

  if (assessment->treatment == SECASSET_TREATMENT_ACCEPT
      || assessment->treatment == SECASSET_TREATMENT_AVOID)
    return FALSE;
  threat = secasset_context_find_threat (context, assessment->threat);
  known = threat && threat->group >= SECASSET_THREAT_GROUP_DELIBERATE
          && threat->group <= SECASSET_THREAT_GROUP_DISASTER_ACCIDENT_FAILURE
          && assessment->treatment <= SECASSET_TREATMENT_TRANSFER
          && !secasset_record_peek_kept ((SecassetRecord *) assessment, "treatment");
  if (!known)
    secasset_context_skip (context, element, "assessments");
  return known;
}

static void
check_threat_is_addressed (SecassetRuleContext *context,
                           SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  GPtrArray *assessments = secasset_asset_peek_fields (element)->assessments;

  for (guint i = 0; assessments && i < assessments->len; i++)
    {
      SecassetAssessment *assessment = g_ptr_array_index (assessments, i);
      SecassetMeasureQuery query = { .threat = assessment->threat, .planned_too = TRUE };
      g_autofree char *path = NULL;

      if (!calls_for_measure (context, element, assessment)
          || secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
        continue;
      path = g_strdup_printf ("assessments/%u", i);
      secasset_context_evidence (context, element, "assessments");
      secasset_context_set_key (context, assessment->threat);
      secasset_context_report (context, path,
                               SECASSET_ARG_LABEL ("threat", "threats", assessment->threat));
    }
}

static void
check_measure_is_in_a_group (SecassetRuleContext *context,
                             SecassetCountermeasure *measure)
{
  SecassetElement *element = (SecassetElement *) measure;
  g_autofree char *value = secasset_dup_value_outside (element, "group", measure->group,
                                                       SECASSET_COUNTERMEASURE_GROUP_HUMAN,
                                                       SECASSET_COUNTERMEASURE_GROUP_OPERATIONAL);

  if (value)
    {
      secasset_context_evidence (context, element, "group");
      secasset_context_report (context, "group", SECASSET_ARG ("value", value));
    }
  else if (measure->group == SECASSET_COUNTERMEASURE_GROUP_UNSET)
    secasset_context_skip (context, element, "group");
}

const SecassetRuleRow secasset_threat_rules[] = {
  SECASSET_RULE_ROW ("SB-120", SecassetAsset, secasset_asset, secasset_check_asset_is_assessed,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-121", SecassetAsset, secasset_asset,
                     secasset_check_assessment_has_all_groups, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-122", SecassetAsset, secasset_asset, check_assessment_has_both_factors,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-123", SecassetAsset, secasset_asset, secasset_check_threat_suits_kind,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-124", SecassetInventory, secasset_inventory,
                     secasset_check_actors_and_intent, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-125", SecassetAsset, secasset_asset, check_threat_is_addressed,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-126", SecassetCountermeasure, secasset_countermeasure,
                     check_measure_is_in_a_group, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-127", SecassetOrgUnit, secasset_org_unit, secasset_check_staff_is_trained,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-128", SecassetComponent, secasset_component,
                     secasset_check_device_is_guarded, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-129", SecassetComputerRoom, secasset_computer_room,
                     secasset_check_room_controls_entry, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-130", SecassetInformationSystem, secasset_information_system,
                     secasset_check_system_has_action, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-131", SecassetInformationSystem, secasset_information_system,
                     secasset_check_system_has_action, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-132", SecassetNetwork, secasset_network,
                     secasset_check_network_has_action, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-133", SecassetInformationSystem, secasset_information_system,
                     secasset_check_system_has_action, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
