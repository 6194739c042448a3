/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/administrative-information-private.h"
#include "model/incident-private.h"
#include "rules/mic-services-private.h"
#include "rules/outside-private.h"
#include <secasset/secasset.h>

/* Which assets an incident names on the day. */
typedef struct
{
  gboolean any;
  gboolean information;
  gboolean unresolved; /* an id that no element has: it may be anything */
} Affected;

static Affected
find_affected (SecassetRuleContext *context,
               SecassetIncident *incident)
{
  Affected affected = { FALSE, FALSE, FALSE };

  SECASSET_FOREACH_EDGE (incident, SECASSET_RELATION_KIND_ASSETS, edge)
    {
      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      if (!edge->target)
        affected.unresolved = TRUE;
      else if (SECASSET_IS_ASSET (edge->target))
        affected.any = TRUE;
      if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (edge->target))
        affected.information = TRUE;
    }
  return affected;
}

static void
check_incident_names_assets (SecassetRuleContext *context,
                             SecassetIncident *incident)
{
  Affected affected = find_affected (context, incident);

  if (affected.any)
    return;
  if (affected.unresolved)
    {
      secasset_context_skip (context, (SecassetElement *) incident, "assets");
      return;
    }
  secasset_context_evidence (context, incident, "assets");
  secasset_context_report (context, "assets");
}

static gboolean
impairment_is_unreadable (SecassetIncident *incident)
{
  return secasset_record_peek_kept ((SecassetRecord *) incident, "impaired") != NULL;
}

static void
check_incident_impairs_something (SecassetRuleContext *context,
                                  SecassetIncident *incident)
{
  if (incident->impaired != 0)
    return;
  if (impairment_is_unreadable (incident))
    {
      secasset_context_skip (context, (SecassetElement *) incident, "impaired");
      return;
    }
  secasset_context_evidence (context, incident, "impaired");
  secasset_context_report (context, "impaired");
}

static void
check_incident_kind_is_known (SecassetRuleContext *context,
                              SecassetIncident *incident)
{
  SecassetElement *element = (SecassetElement *) incident;
  g_autofree char *value = secasset_dup_value_outside (element, "incident-kind",
                                                       incident->incident_kind,
                                                       SECASSET_INCIDENT_KIND_SYSTEM_FAILURE,
                                                       SECASSET_INCIDENT_KIND_OTHER);

  if (value)
    {
      secasset_context_evidence (context, element, "incident-kind");
      secasset_context_report (context, "incident-kind", SECASSET_ARG ("value", value));
    }
  else if (incident->incident_kind == SECASSET_INCIDENT_KIND_UNSET)
    secasset_context_skip (context, element, "incident-kind");
}

/* NULL for a blank and for what is no kind of clause 2.17. */
static const char *
get_kind_nick (SecassetIncident *incident)
{
  if (incident->incident_kind == SECASSET_INCIDENT_KIND_UNSET)
    return NULL;
  return secasset_enum_nick (SECASSET_TYPE_INCIDENT_KIND, incident->incident_kind);
}

static void
check_leak_names_information (SecassetRuleContext *context,
                              SecassetIncident *incident)
{
  const char *kind = get_kind_nick (incident);
  Affected affected;

  if (kind && (incident->incident_kind < SECASSET_INCIDENT_KIND_LEAKAGE
               || incident->incident_kind > SECASSET_INCIDENT_KIND_MISDELIVERY))
    return;
  affected = find_affected (context, incident);
  if (affected.information)
    return;
  if (!kind || affected.unresolved)
    {
      secasset_context_skip (context, (SecassetElement *) incident,
                             kind ? "assets" : "incident-kind");
      return;
    }
  secasset_context_evidence (context, incident, "incident-kind");
  secasset_context_evidence (context, incident, "assets");
  secasset_context_report (context, "assets", SECASSET_ARG_LABEL ("kind", "IncidentKind", kind));
}

/* What the row expects of the kind; 0 where it says nothing about it. */
static guint
get_expected (SecassetRuleContext *context,
              const char *kind)
{
  JsonNode *node = secasset_context_get_parameter (context, "expected");
  JsonObject *by_kind = node ? json_node_get_object (node) : NULL;
  JsonArray *nicks = by_kind && json_object_has_member (by_kind, kind)
                         ? json_object_get_array_member (by_kind, kind)
                         : NULL;
  GFlagsClass *klass = g_type_class_ref (SECASSET_TYPE_SECURITY_PROPERTIES);
  guint expected = 0;

  for (guint i = 0; nicks && i < json_array_get_length (nicks); i++)
    {
      const GFlagsValue *value = g_flags_get_value_by_nick (
          klass, json_array_get_string_element (nicks, i));

      expected |= value ? value->value : 0;
    }
  g_type_class_unref (klass);
  return expected;
}

static void
check_impairment_suits_kind (SecassetRuleContext *context,
                             SecassetIncident *incident)
{
  const char *kind = get_kind_nick (incident);
  guint expected;

  if (incident->impaired == 0 || !kind || impairment_is_unreadable (incident))
    {
      secasset_context_skip (context, (SecassetElement *) incident,
                             kind ? "impaired" : "incident-kind");
      return;
    }
  expected = get_expected (context, kind);
  if (expected == 0 || (incident->impaired & expected) != 0)
    return;
  secasset_context_evidence (context, incident, "incident-kind");
  secasset_context_evidence (context, incident, "impaired");
  secasset_context_report (context, "impaired", SECASSET_ARG_LABEL ("kind", "IncidentKind", kind));
}

/* Whether personal data, among what the incident names, were impaired. */
static SecassetTristate
impairs_personal_data (SecassetRuleContext *context,
                       SecassetIncident *incident)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  if (incident->impaired == 0 && !impairment_is_unreadable (incident))
    return SECASSET_TRISTATE_FALSE;
  SECASSET_FOREACH_EDGE (incident, SECASSET_RELATION_KIND_ASSETS, edge)
    {
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) edge->target;

      if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (info)
          && secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        result = secasset_tristate_or (result, info->contains_personal);
    }
  return impairment_is_unreadable (incident)
             ? secasset_tristate_and (result, SECASSET_TRISTATE_UNKNOWN)
             : result;
}

/* Whether article 43 names such an incident; the fact that matters in *@property. */
static SecassetTristate
is_grave (SecassetRuleContext *context,
          SecassetIncident *incident,
          const char **property)
{
  JsonNode *node = secasset_context_get_parameter (context, "subjects-over");
  gint64 most = node ? json_node_get_int (node) : G_MAXINT64;
  const struct
  {
    const char *property;
    SecassetTristate value;
  } facts[] = {
    { "special-care", incident->special_care },
    { "property-damage-risk", incident->property_damage_risk },
    { "malicious", incident->malicious },
    { "subject-count", incident->subject_count < 0
                           ? SECASSET_TRISTATE_UNKNOWN
                           : secasset_tristate_from_boolean (incident->subject_count > most) },
  };
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (facts) && result != SECASSET_TRISTATE_TRUE; i++)
    {
      if (facts[i].value != SECASSET_TRISTATE_FALSE)
        *property = facts[i].property;
      result = secasset_tristate_or (result, facts[i].value);
    }
  return result;
}

static SecassetTristate
is_leak (SecassetRuleContext *context,
         SecassetIncident *incident,
         const char **property)
{
  const char *kind = get_kind_nick (incident);
  SecassetTristate by_kind = kind ? secasset_tristate_from_boolean (
                                 secasset_context_lists (context, "incident-kinds", kind))
                                  : SECASSET_TRISTATE_UNKNOWN;

  *property = kind ? "assets" : "incident-kind";
  if (by_kind == SECASSET_TRISTATE_TRUE)
    *property = "incident-kind";
  return secasset_tristate_or (by_kind, impairs_personal_data (context, incident));
}

static void
check_leak_is_reported (SecassetRuleContext *context,
                        SecassetIncident *incident)
{
  const char *property = NULL, *leak_property;
  SecassetTristate grave = is_grave (context, incident, &property);
  SecassetTristate leak = is_leak (context, incident, &leak_property);
  SecassetTristate result = secasset_tristate_and (grave, leak);

  if (g_date_valid (&incident->reported_to_ppc_on) || result == SECASSET_TRISTATE_FALSE)
    return;
  if (result == SECASSET_TRISTATE_UNKNOWN
      || secasset_record_peek_kept ((SecassetRecord *) incident, "reported-to-ppc-on"))
    {
      secasset_context_skip (context, (SecassetElement *) incident,
                             result == SECASSET_TRISTATE_TRUE  ? "reported-to-ppc-on"
                             : grave == SECASSET_TRISTATE_TRUE ? leak_property
                                                               : property);
      return;
    }
  secasset_context_evidence (context, incident, leak_property);
  secasset_context_evidence (context, incident, property);
  secasset_context_evidence (context, incident, "reported-to-ppc-on");
  secasset_context_report (context, "reported-to-ppc-on");
}

const SecassetRuleRow secasset_incident_rules[] = {
  SECASSET_RULE_ROW ("SB-140", SecassetIncident, secasset_incident, check_incident_names_assets,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-141", SecassetIncident, secasset_incident,
                     check_incident_impairs_something, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-142", SecassetIncident, secasset_incident, check_incident_kind_is_known,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-144", SecassetIncident, secasset_incident, check_leak_names_information,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-145", SecassetIncident, secasset_incident, check_impairment_suits_kind,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-035", SecassetIncident, secasset_incident, check_leak_is_reported,
                     SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
