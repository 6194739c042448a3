/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/administrative-information-private.h"
#include "model/asset-private.h"
#include "rules/edges-private.h"
#include "rules/levels-private.h"
#include "rules/placement-private.h"
#include "rules/scope-private.h"
#include <secasset/secasset.h>

/* The dimensions without a level, joined by ","; NULL if there is none. @scale moves to the
 * first of them. A level that the scheme does not have is no blank: then *@unclear. */
static char *
dup_missing_dimensions (SecassetScale *scale,
                        SecassetElement *element,
                        gboolean *unclear)
{
  SecassetAssignment *assignment = secasset_facts_get_assignment (scale->facts,
                                                                  scale->scheme_index, element);
  GString *missing = NULL;

  for (guint i = scale->scheme->n_dimensions; i-- > 0;)
    {
      SecassetScale here = *scale;
      const char *id = scale->scheme->dimensions[i].id;

      here.dimension = i;
      if (secasset_scale_get_declared (&here, element) != 0)
        continue;
      if (assignment && secasset_assignment_peek_level (assignment, id))
        {
          *unclear = TRUE;
          continue;
        }
      if (missing)
        g_string_prepend_c (missing, ',');
      else
        missing = g_string_new (NULL);
      g_string_prepend (missing, id);
      scale->dimension = i;
    }
  return missing ? g_string_free (missing, FALSE) : NULL;
}

static void
check_all_dimensions_are_classified (SecassetRuleContext *context,
                                     SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  gboolean unclear = FALSE;
  SecassetScale scale;
  g_autofree char *missing = NULL;
  g_autofree char *path = NULL;

  if (!secasset_context_get_scale (context, &scale))
    return;
  missing = dup_missing_dimensions (&scale, element, &unclear);
  if (!missing && unclear)
    secasset_context_skip (context, element, "assignments");
  if (!missing || !secasset_context_asset_is_in_scope (context, asset))
    return;
  path = secasset_scale_dup_path (&scale, element);
  secasset_context_evidence (context, element, "assignments");
  secasset_context_report (context, path, SECASSET_ARG_LABEL ("dims", "dimensions", missing));
}

/* Reports the level of an information, which @property makes doubtful. */
static void
report_level (SecassetRuleContext *context,
              const SecassetScale *scale,
              SecassetElement *element,
              const char *property)
{
  guint declared = secasset_scale_get_declared (scale, element);
  g_autofree char *path = secasset_scale_dup_path (scale, element);

  secasset_context_evidence (context, element, "assignments");
  secasset_context_evidence (context, element, property);
  secasset_context_report (context, path,
                           SECASSET_ARG ("level", secasset_scale_get_level_id (scale, declared)));
}

static void
check_3a_is_a_secret_document (SecassetRuleContext *context,
                               SecassetAdministrativeInformation *info)
{
  SecassetElement *element = (SecassetElement *) info;
  SecassetScale scale;
  guint declared;

  if (info->is_secret_document == SECASSET_TRISTATE_TRUE
      || !secasset_context_get_scale (context, &scale))
    return;
  declared = secasset_scale_get_declared (&scale, element);
  if (declared == 0)
    secasset_context_skip (context, element, "assignments");
  else if (declared == secasset_context_get_rank (context, &scale, "level"))
    report_level (context, &scale, element, "is-secret-document");
}

/* What makes personal data sensitive, in the order in which it is looked at. */
static SecassetTristate
get_sensitivity (SecassetAdministrativeInformation *info,
                 const char **property)
{
  SecassetTristate number = info->contains_individual_number;
  SecassetTristate care = info->contains_special_care;
  SecassetTristate result = secasset_tristate_or (number, care);

  *property = number == result ? "contains-individual-number" : "contains-special-care";
  return result;
}

static void
check_sensitive_data_is_3b (SecassetRuleContext *context,
                            SecassetAdministrativeInformation *info)
{
  SecassetElement *element = (SecassetElement *) info;
  const char *property;
  SecassetTristate sensitive = get_sensitivity (info, &property);
  SecassetScale scale;
  guint declared;

  if (sensitive == SECASSET_TRISTATE_FALSE || !secasset_context_get_scale (context, &scale))
    return;
  declared = secasset_scale_get_declared (&scale, element);
  if (declared >= secasset_context_get_rank (context, &scale, "at-least"))
    return;
  if (declared == 0)
    secasset_context_skip (context, element, "assignments");
  else if (sensitive == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, property);
  else
    report_level (context, &scale, element, property);
}

static void
check_personal_data_is_not_public (SecassetRuleContext *context,
                                   SecassetAdministrativeInformation *info)
{
  SecassetElement *element = (SecassetElement *) info;
  SecassetScale scale;
  guint declared;

  if (info->contains_personal == SECASSET_TRISTATE_FALSE
      || info->is_public == SECASSET_TRISTATE_TRUE
      || !secasset_context_get_scale (context, &scale))
    return;
  declared = secasset_scale_get_declared (&scale, element);
  if (declared == 0)
    secasset_context_skip (context, element, "assignments");
  else if (declared != secasset_context_get_rank (context, &scale, "level"))
    return;
  else if (info->contains_personal == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "contains-personal");
  else
    {
      secasset_context_evidence (context, element, "is-public");
      report_level (context, &scale, element, "contains-personal");
    }
}

/* A system with one leg in the segment is in it; what crosses from there is the flow rules'. */
static void
check_segments_of_handler (SecassetRuleContext *context,
                           SecassetAdministrativeInformation *info,
                           SecassetElement *system)
{
  SecassetFacts *facts = secasset_context_get_facts (context);
  gboolean unknown = FALSE;
  SecassetSegmentSet set = secasset_facts_get_system_segments (facts, system, &unknown);
  g_autofree char *segments = NULL;

  if (set & SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER))
    return;
  if (unknown)
    secasset_context_skip (context, system, "connected-to");
  else if (set != 0 && info->used_for_individual_number_affairs == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) info, "used-for-individual-number-affairs");
  if (unknown || set == 0
      || info->used_for_individual_number_affairs != SECASSET_TRISTATE_TRUE)
    return;
  segments = secasset_segment_set_to_string (set);
  secasset_context_relate (context, system);
  secasset_context_evidence (context, info, "used-for-individual-number-affairs");
  secasset_context_evidence (context, system, "connected-to");
  secasset_context_set_key (context, system->id);
  secasset_context_report (context, "used-for-individual-number-affairs",
                           SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG_LABEL ("segment", "SegmentKind", segments));
}

static void
check_number_affairs_stay_in_their_segment (SecassetRuleContext *context,
                                            SecassetAdministrativeInformation *info)
{
  if (info->used_for_individual_number_affairs == SECASSET_TRISTATE_FALSE)
    return;
  SECASSET_FOREACH_INCOMING (info, SECASSET_RELATION_KIND_HANDLES, in)
    {
      if (SECASSET_IS_INFORMATION_SYSTEM (in->source) && secasset_element_is_live (in->source)
          && secasset_edge_is_valid (secasset_incoming_get_edge (in),
                                     secasset_context_get_day (context)))
        check_segments_of_handler (context, info, in->source);
    }
}

/* The level of an information of which @fact says what level it should have. */
static void
judge_level (SecassetRuleContext *context,
             SecassetElement *element,
             SecassetTristate fact,
             const char *property,
             gboolean too_high)
{
  SecassetScale scale;
  guint declared, bound;

  if (fact == SECASSET_TRISTATE_FALSE || !secasset_context_get_scale (context, &scale))
    return;
  declared = secasset_scale_get_declared (&scale, element);
  bound = secasset_context_get_rank (context, &scale, "at-least");
  if (declared == 0)
    secasset_context_skip (context, element, "assignments");
  else if (too_high ? declared < bound : declared >= bound)
    return;
  else if (fact == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, property);
  else
    report_level (context, &scale, element, property);
}

static void
check_secret_document_is_3a (SecassetRuleContext *context,
                             SecassetAdministrativeInformation *info)
{
  judge_level (context, (SecassetElement *) info, info->is_secret_document, "is-secret-document",
               FALSE);
}

static void
check_published_information_is_1 (SecassetRuleContext *context,
                                  SecassetAdministrativeInformation *info)
{
  judge_level (context, (SecassetElement *) info, info->is_public, "is-public", TRUE);
}

const SecassetRuleRow secasset_mic_level_rules[] = {
  SECASSET_RULE_ROW ("MG-001", SecassetAsset, secasset_asset, check_all_dimensions_are_classified,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-002", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_3a_is_a_secret_document, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-003", SecassetAdministrativeInformation, secasset_administrative_information,
                     check_secret_document_is_3a, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-004", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_sensitive_data_is_3b, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-005", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_personal_data_is_not_public, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-006", SecassetAdministrativeInformation, secasset_administrative_information,
                     check_published_information_is_1, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-007", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_number_affairs_stay_in_their_segment, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-032", SecassetAdministrativeInformation, secasset_administrative_information,
                     secasset_check_level_is_below_ceiling, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
