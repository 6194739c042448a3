/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/administrative-information-private.h"
#include "model/asset-private.h"
#include "model/computer-private.h"
#include "model/external-service-private.h"
#include "model/record-medium-private.h"
#include "rules/levels-private.h"
#include "rules/mic-services-private.h"
#include "rules/outside-private.h"
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
  SecassetTristate in_scope;
  g_autofree char *missing = NULL;
  g_autofree char *path = NULL;

  if (!secasset_context_get_scale (context, &scale))
    return;
  missing = dup_missing_dimensions (&scale, element, &unclear);
  if (!missing && unclear)
    secasset_context_skip (context, element, "assignments");
  if (!missing)
    return;
  in_scope = secasset_facts_is_in_scope (scale.facts, element);
  if (in_scope == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "relates-to-administration");
  else if (in_scope == SECASSET_TRISTATE_TRUE)
    {
      path = secasset_scale_dup_path (&scale, element);
      secasset_context_evidence (context, element, "assignments");
      secasset_context_report (context, path, SECASSET_ARG_LABEL ("dims", "dimensions", missing));
    }
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

/* An approval may stand with the medium or with what is stored on it. */
static gboolean
is_approved (const SecassetEdge *edge)
{
  return edge->relation && edge->relation->approved_exception == SECASSET_TRISTATE_TRUE;
}

static void
check_number_affairs_on_medium_are_approved (SecassetRuleContext *context,
                                             SecassetExternalRecordMedium *medium)
{
  if (medium->approved_exception == SECASSET_TRISTATE_TRUE)
    return;
  SECASSET_FOREACH_INCOMING (medium, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      const SecassetEdge *edge = secasset_incoming_get_edge (in);
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) in->source;

      if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (info) || !secasset_element_is_live (in->source)
          || !secasset_edge_is_valid (edge, secasset_context_get_day (context))
          || is_approved (edge)
          || info->used_for_individual_number_affairs == SECASSET_TRISTATE_FALSE)
        continue;
      if (info->used_for_individual_number_affairs == SECASSET_TRISTATE_UNKNOWN)
        {
          secasset_context_skip (context, in->source, "used-for-individual-number-affairs");
          continue;
        }
      secasset_context_relate (context, info);
      secasset_context_evidence (context, medium, "approved-exception");
      secasset_context_evidence (context, info, "used-for-individual-number-affairs");
      secasset_context_set_key (context, in->source->id);
      secasset_context_report (context, "approved-exception", SECASSET_ARG_ELEMENT ("info", info));
    }
}

/* Method of disposal of a medium or computer; unset for anything else. */
static gint
get_disposal_method (SecassetComponent *component)
{
  if (SECASSET_IS_RECORD_MEDIUM (component))
    return ((SecassetRecordMedium *) component)->disposal_method;
  if (SECASSET_IS_COMPUTER (component))
    return ((SecassetComputer *) component)->disposal_method;
  return SECASSET_DISPOSAL_METHOD_UNSET;
}

static gboolean
is_accepted_method (SecassetRuleContext *context,
                    const char *method)
{
  JsonNode *node = secasset_context_get_parameter (context, "accepted-methods");
  JsonArray *accepted = node ? json_node_get_array (node) : NULL;

  for (guint i = 0; accepted && method && i < json_array_get_length (accepted); i++)
    {
      if (g_str_equal (json_array_get_string_element (accepted, i), method))
        return TRUE;
    }
  return FALSE;
}

/* Whether information of individual-number affairs was ever stored there. Relates what was,
 * and makes its use evidence, if @note. */
static SecassetTristate
find_number_affairs (SecassetRuleContext *context,
                     SecassetElement *element,
                     gboolean note)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_INCOMING (element, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) in->source;
      SecassetTristate used;

      if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (info))
        continue;
      used = info->used_for_individual_number_affairs;
      if (note && used == SECASSET_TRISTATE_TRUE)
        {
          secasset_context_relate (context, info);
          secasset_context_evidence (context, info, "used-for-individual-number-affairs");
        }
      else if (!note && used == SECASSET_TRISTATE_UNKNOWN)
        secasset_context_skip (context, in->source, "used-for-individual-number-affairs");
      result = secasset_tristate_or (result, used);
    }
  return result;
}

static void
check_number_affairs_were_destroyed (SecassetRuleContext *context,
                                     SecassetComponent *component)
{
  SecassetElement *element = (SecassetElement *) component;
  const char *method;
  gint value;

  if (element->lifecycle != SECASSET_LIFECYCLE_DISPOSED || element->n_incoming == 0
      || (!SECASSET_IS_RECORD_MEDIUM (component) && !SECASSET_IS_COMPUTER (component)))
    return;
  value = get_disposal_method (component);
  method = secasset_enum_nick (SECASSET_TYPE_DISPOSAL_METHOD, value);
  if (is_accepted_method (context, method)
      || find_number_affairs (context, element, FALSE) != SECASSET_TRISTATE_TRUE)
    return;
  if (!method || value == SECASSET_DISPOSAL_METHOD_UNSET)
    {
      secasset_context_skip (context, element, "disposal-method");
      return;
    }
  find_number_affairs (context, element, TRUE);
  secasset_context_evidence (context, element, "lifecycle");
  secasset_context_evidence (context, element, "disposal-method");
  secasset_context_report (context, "disposal-method",
                           SECASSET_ARG_LABEL ("method", "DisposalMethod", method));
}

const SecassetRuleRow secasset_mic_level_rules[] = {
  SECASSET_RULE_ROW ("MG-001", SecassetAsset, secasset_asset, check_all_dimensions_are_classified,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-002", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_3a_is_a_secret_document, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-004", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_sensitive_data_is_3b, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-005", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_personal_data_is_not_public, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-007", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     check_number_affairs_stay_in_their_segment, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-019", SecassetExternalRecordMedium, secasset_external_record_medium,
                     check_number_affairs_on_medium_are_approved, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-021", SecassetExternalService, secasset_external_service,
                     secasset_check_consent_only_holds_nothing_confidential, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-026", SecassetComponent, secasset_component,
                     check_number_affairs_were_destroyed, SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULES_END,
};
