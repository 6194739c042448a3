/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/administrative-information-private.h"
#include "rules/edges-private.h"
#include "rules/incidents-private.h"
#include "rules/mic-services-private.h"
#include <secasset/secasset.h>

/* Whether personal data, among what the incident names, were impaired. */
static SecassetTristate
impairs_personal_data (SecassetRuleContext *context,
                       SecassetIncident *incident)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  if (incident->impaired == 0 && !secasset_element_is_unreadable (incident, "impaired"))
    return SECASSET_TRISTATE_FALSE;
  SECASSET_FOREACH_EDGE (incident, SECASSET_RELATION_KIND_ASSETS, edge)
    {
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) edge->target;

      if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (info)
          && secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        result = secasset_tristate_or (result, info->contains_personal);
    }
  return secasset_element_is_unreadable (incident, "impaired")
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
  const char *kind = secasset_incident_get_kind_nick (incident);
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

const SecassetRuleRow secasset_mic_incident_rules[] = {
  SECASSET_RULE_ROW ("MG-035", SecassetIncident, secasset_incident, check_leak_is_reported,
                     SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
