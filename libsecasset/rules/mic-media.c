/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "base/normalize-private.h"
#include "model/administrative-information-private.h"
#include "model/computer-private.h"
#include "model/record-medium-private.h"
#include "rules/edges-private.h"
#include "rules/levels-private.h"
#include "rules/measures-private.h"
#include "rules/mic-services-private.h"
#include "rules/outside-private.h"
#include <secasset/secasset.h>

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

/* The stored information of the highest level; NULL if none is classified. */
static SecassetElement *
find_highest (SecassetRuleContext *context,
              const SecassetScale *scale,
              SecassetElement *medium,
              SecassetElement **unclassified)
{
  SecassetElement *highest = NULL;

  SECASSET_FOREACH_INCOMING (medium, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (in->source)
          || !secasset_incoming_counts (in, secasset_context_get_day (context)))
        continue;
      if (secasset_scale_get_declared (scale, in->source) == 0)
        *unclassified = in->source;
      else if (!highest
               || secasset_scale_get_declared (scale, in->source)
                      > secasset_scale_get_declared (scale, highest))
        highest = in->source;
    }
  return highest;
}

static void
check_confidential_medium_is_encrypted (SecassetRuleContext *context,
                                        SecassetExternalRecordMedium *medium)
{
  SecassetElement *element = (SecassetElement *) medium;
  SecassetElement *unclassified = NULL, *highest;
  SecassetScale scale;
  guint level;

  if (((SecassetRecordMedium *) medium)->encrypted == SECASSET_TRISTATE_TRUE
      || !secasset_context_get_scale (context, &scale))
    return;
  highest = find_highest (context, &scale, element, &unclassified);
  level = highest ? secasset_scale_get_declared (&scale, highest) : 0;
  if (level >= secasset_context_get_rank (context, &scale, "at-least") && highest)
    {
      secasset_context_relate (context, highest);
      secasset_context_evidence (context, element, "encrypted");
      secasset_context_evidence (context, highest, "assignments");
      secasset_context_report (context, "encrypted",
                               SECASSET_ARG ("level", secasset_scale_get_level_id (&scale, level)));
    }
  else if (unclassified)
    secasset_context_skip (context, unclassified, "assignments");
}

static void
report_unapproved (SecassetRuleContext *context,
                   const SecassetScale *scale,
                   SecassetElement *medium,
                   SecassetElement *info)
{
  guint level = secasset_scale_get_declared (scale, info);

  secasset_context_relate (context, info);
  secasset_context_evidence (context, medium, "approved-exception");
  secasset_context_evidence (context, info, "assignments");
  secasset_context_set_key (context, info->id);
  secasset_context_report (context, "approved-exception", SECASSET_ARG_ELEMENT ("info", info),
                           SECASSET_ARG ("level", secasset_scale_get_level_id (scale, level)));
}

static void
check_important_on_medium_is_approved (SecassetRuleContext *context,
                                       SecassetExternalRecordMedium *medium)
{
  SecassetScale scale;

  if (medium->approved_exception == SECASSET_TRISTATE_TRUE
      || !secasset_context_get_scale (context, &scale))
    return;
  SECASSET_FOREACH_INCOMING (medium, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      guint level;

      if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (in->source)
          || !secasset_incoming_counts (in, secasset_context_get_day (context))
          || is_approved (secasset_incoming_get_edge (in)))
        continue;
      level = secasset_scale_get_declared (&scale, in->source);
      if (level == 0)
        secasset_context_skip (context, in->source, "assignments");
      else if (level >= secasset_context_get_rank (context, &scale, "at-least"))
        report_unapproved (context, &scale, (SecassetElement *) medium, in->source);
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

/* Whether information of individual-number affairs was ever stored there. Relates what was,
 * and makes its use evidence. */
static SecassetTristate
find_number_affairs (SecassetRuleContext *context,
                     SecassetElement *element)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_INCOMING (element, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) in->source;
      SecassetTristate used;

      if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (info))
        continue;
      used = info->used_for_individual_number_affairs;
      if (used == SECASSET_TRISTATE_TRUE)
        {
          secasset_context_relate (context, info);
          secasset_context_evidence (context, info, "used-for-individual-number-affairs");
        }
      else if (used == SECASSET_TRISTATE_UNKNOWN)
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
  if (secasset_context_lists (context, "accepted-methods", method)
      || find_number_affairs (context, element) != SECASSET_TRISTATE_TRUE)
    return;
  if (!method || value == SECASSET_DISPOSAL_METHOD_UNSET)
    {
      secasset_context_skip (context, element, "disposal-method");
      return;
    }
  secasset_context_evidence (context, element, "lifecycle");
  secasset_context_evidence (context, element, "disposal-method");
  secasset_context_report (context, "disposal-method",
                           SECASSET_ARG_LABEL ("method", "DisposalMethod", method));
}

static const char *
get_confirmation (SecassetComponent *component)
{
  return SECASSET_IS_RECORD_MEDIUM (component)
             ? ((SecassetRecordMedium *) component)->disposal_confirmed_by
             : ((SecassetComputer *) component)->disposal_confirmed_by;
}

/* A method that the library does not know is a record of one all the same. */
static void
check_disposal_is_recorded (SecassetRuleContext *context,
                            SecassetComponent *component)
{
  SecassetElement *element = (SecassetElement *) component;
  gboolean no_method, no_confirmation;

  if (element->lifecycle != SECASSET_LIFECYCLE_DISPOSED
      || (!SECASSET_IS_RECORD_MEDIUM (component) && !SECASSET_IS_COMPUTER (component)))
    return;
  no_method = get_disposal_method (component) == SECASSET_DISPOSAL_METHOD_UNSET
              && !secasset_element_is_unreadable (element, "disposal-method");
  no_confirmation = secasset_is_blank (get_confirmation (component))
                    && !secasset_element_is_unreadable (element, "disposal-confirmed-by");
  if (!no_method && !no_confirmation)
    return;
  secasset_context_evidence (context, element, "lifecycle");
  secasset_context_evidence (context, element, "disposal-method");
  secasset_context_evidence (context, element, "disposal-confirmed-by");
  secasset_context_report (context, no_method ? "disposal-method" : "disposal-confirmed-by");
}

/* Whether one of the dimensions of the row has its level; unknown while one that is blank may. */
static SecassetTristate
has_listed_level (SecassetRuleContext *context,
                  SecassetElement *element)
{
  JsonNode *node = secasset_context_get_parameter (context, "dimensions");
  JsonArray *dimensions = node ? json_node_get_array (node) : NULL;
  SecassetTristate result = SECASSET_TRISTATE_FALSE;
  SecassetScale scale;

  if (!secasset_context_get_scale (context, &scale))
    return SECASSET_TRISTATE_FALSE;
  for (guint i = 0; dimensions && i < json_array_get_length (dimensions); i++)
    {
      gint found = secasset_scheme_find_dimension (scale.scheme,
                                                   json_array_get_string_element (dimensions, i));
      guint declared;

      if (found < 0)
        continue;
      scale.dimension = (guint) found;
      declared = secasset_scale_get_declared (&scale, element);
      if (declared == 0)
        result = secasset_tristate_or (result, SECASSET_TRISTATE_UNKNOWN);
      else if (declared == secasset_context_get_rank (context, &scale, "level"))
        return SECASSET_TRISTATE_TRUE;
    }
  return result;
}

static void
check_important_system_is_backed_up (SecassetRuleContext *context,
                                     SecassetInformationSystem *system)
{
  SecassetElement *element = (SecassetElement *) system;
  JsonNode *action = secasset_context_get_parameter (context, "action");
  SecassetMeasureQuery query = { .action = action ? json_node_get_string (action) : NULL };
  SecassetTristate important = has_listed_level (context, element);

  if (important == SECASSET_TRISTATE_FALSE
      || secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  if (important == SECASSET_TRISTATE_UNKNOWN)
    {
      secasset_context_skip (context, element, "assignments");
      return;
    }
  secasset_context_evidence (context, element, "assignments");
  secasset_context_report (context, "");
}

const SecassetRuleRow secasset_mic_medium_rules[] = {
  SECASSET_RULE_ROW ("MG-019", SecassetExternalRecordMedium, secasset_external_record_medium,
                     check_number_affairs_on_medium_are_approved, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-020", SecassetExternalRecordMedium, secasset_external_record_medium,
                     check_confidential_medium_is_encrypted, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-026", SecassetComponent, secasset_component,
                     check_number_affairs_were_destroyed, SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("MG-027", SecassetComponent, secasset_component, check_disposal_is_recorded,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("MG-030", SecassetInformationSystem, secasset_information_system,
                     check_important_system_is_backed_up, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-036", SecassetExternalRecordMedium, secasset_external_record_medium,
                     check_important_on_medium_is_approved, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
