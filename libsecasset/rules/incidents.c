/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/administrative-information-private.h"
#include "rules/edges-private.h"
#include "rules/incidents-private.h"
#include "rules/outside-private.h"
#include "rules/threats-private.h"
#include <secasset/secasset.h>

/* Which assets an incident names on the day. */
typedef struct
{
  gboolean any;
  gboolean system;
  gboolean medium;
  gboolean information;
  gboolean unresolved; /* an id that no element has: it may be anything */
} Affected;

static Affected
find_affected (SecassetRuleContext *context,
               SecassetIncident *incident)
{
  Affected affected = { FALSE, FALSE, FALSE, FALSE, FALSE };

  SECASSET_FOREACH_EDGE (incident, SECASSET_RELATION_KIND_ASSETS, edge)
    {
      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      if (!edge->target)
        affected.unresolved = TRUE;
      else if (SECASSET_IS_ASSET (edge->target))
        affected.any = TRUE;
      if (SECASSET_IS_INFORMATION_SYSTEM (edge->target))
        affected.system = TRUE;
      else if (SECASSET_IS_EXTERNAL_RECORD_MEDIUM (edge->target))
        affected.medium = TRUE;
      else if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (edge->target))
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
const char *
secasset_incident_get_kind_nick (SecassetIncident *incident)
{
  if (incident->incident_kind == SECASSET_INCIDENT_KIND_UNSET)
    return NULL;
  return secasset_enum_nick (SECASSET_TYPE_INCIDENT_KIND, incident->incident_kind);
}

/* For an incident whose kind calls, or may call, for an asset that is @named or not. */
static void
check_needed_asset (SecassetRuleContext *context,
                    SecassetIncident *incident,
                    gboolean named,
                    gboolean unresolved)
{
  const char *kind = secasset_incident_get_kind_nick (incident);

  if (named)
    return;
  if (!kind || unresolved)
    {
      secasset_context_skip (context, (SecassetElement *) incident,
                             kind ? "assets" : "incident-kind");
      return;
    }
  secasset_context_evidence (context, incident, "incident-kind");
  secasset_context_evidence (context, incident, "assets");
  secasset_context_report (context, "assets", SECASSET_ARG_LABEL ("kind", "IncidentKind", kind));
}

static gboolean
kind_may_be (SecassetIncident *incident,
             gint first,
             gint last)
{
  return !secasset_incident_get_kind_nick (incident)
         || (incident->incident_kind >= first && incident->incident_kind <= last);
}

static void
check_failure_names_system (SecassetRuleContext *context,
                            SecassetIncident *incident)
{
  Affected affected = find_affected (context, incident);

  if (kind_may_be (incident, SECASSET_INCIDENT_KIND_SYSTEM_FAILURE,
                   SECASSET_INCIDENT_KIND_IO_ERROR))
    check_needed_asset (context, incident, affected.system, affected.unresolved);
}

static void
check_leak_names_information (SecassetRuleContext *context,
                              SecassetIncident *incident)
{
  Affected affected = find_affected (context, incident);

  if (kind_may_be (incident, SECASSET_INCIDENT_KIND_LEAKAGE, SECASSET_INCIDENT_KIND_MISDELIVERY))
    check_needed_asset (context, incident, affected.information, affected.unresolved);
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
  const char *kind = secasset_incident_get_kind_nick (incident);
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

static void
check_incident_names_threats (SecassetRuleContext *context,
                              SecassetIncident *incident)
{
  if (secasset_element_has_edge (incident, SECASSET_RELATION_KIND_THREATS,
                                 secasset_context_get_day (context)))
    return;
  if (secasset_element_is_unreadable (incident, "threats"))
    {
      JsonNode *kept = secasset_record_peek_kept ((SecassetRecord *) incident, "threats");

      if (!JSON_NODE_HOLDS_NULL (kept))
        {
          secasset_context_skip (context, (SecassetElement *) incident, "threats");
          return;
        }
    }
  secasset_context_evidence (context, incident, "threats");
  secasset_context_report (context, "threats");
}

/* Whether the row puts that kind of incident down to an asset of a kind that is affected. */
static gboolean
target_suits_kind (SecassetRuleContext *context,
                   const Affected *affected,
                   const char *kind)
{
  JsonNode *node = secasset_context_get_parameter (context, "targets");
  JsonArray *targets = json_object_has_member (json_node_get_object (node), kind)
                           ? json_object_get_array_member (json_node_get_object (node), kind)
                           : NULL;

  for (guint i = 0; targets && i < json_array_get_length (targets); i++)
    {
      const char *target = json_array_get_string_element (targets, i);

      if ((affected->system && g_str_equal (target, "information-system"))
          || (affected->medium && g_str_equal (target, "external-record-medium"))
          || (affected->information && g_str_equal (target, "administrative-information")))
        return TRUE;
    }
  return FALSE;
}

/* Whether a threat that was realised leads to that kind; unknown where one does not say. */
static SecassetTristate
threats_lead_to (SecassetRuleContext *context,
                 SecassetIncident *incident,
                 const char *kind)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (incident, SECASSET_RELATION_KIND_THREATS, edge)
    {
      SecassetThreat *threat;

      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      threat = secasset_context_find_threat (context, secasset_edge_get_ref (edge));
      if (!threat || !threat->incident_kinds || !*threat->incident_kinds)
        result = secasset_tristate_or (result, SECASSET_TRISTATE_UNKNOWN);
      else if (g_strv_contains ((const char *const *) threat->incident_kinds, kind))
        return SECASSET_TRISTATE_TRUE;
    }
  return result;
}

/* The specific kinds that fit, separated by ",". */
static char *
find_fitting_kinds (SecassetRuleContext *context,
                    SecassetIncident *incident)
{
  Affected affected = find_affected (context, incident);
  GString *fitting = g_string_new (NULL);

  for (gint i = SECASSET_INCIDENT_KIND_SYSTEM_FAILURE; i < SECASSET_INCIDENT_KIND_OTHER; i++)
    {
      const char *kind = secasset_enum_nick (SECASSET_TYPE_INCIDENT_KIND, i);
      SecassetTristate led;

      if ((incident->impaired & get_expected (context, kind)) == 0
          || !target_suits_kind (context, &affected, kind))
        continue;
      led = threats_lead_to (context, incident, kind);
      if (led == SECASSET_TRISTATE_TRUE)
        g_string_append_printf (fitting, "%s%s", fitting->len > 0 ? "," : "", kind);
      else if (led == SECASSET_TRISTATE_UNKNOWN)
        secasset_context_skip (context, (SecassetElement *) incident, "threats");
    }
  return g_string_free (fitting, FALSE);
}

static void
check_no_specific_kind_fits (SecassetRuleContext *context,
                             SecassetIncident *incident)
{
  const char *kind = secasset_incident_get_kind_nick (incident);
  g_autofree char *fitting = NULL;

  if (kind && incident->incident_kind != SECASSET_INCIDENT_KIND_OTHER)
    return;
  if (!kind || incident->impaired == 0)
    {
      secasset_context_skip (context, (SecassetElement *) incident,
                             kind ? "impaired" : "incident-kind");
      return;
    }
  fitting = find_fitting_kinds (context, incident);
  if (!*fitting)
    return;
  secasset_context_evidence (context, incident, "incident-kind");
  secasset_context_evidence (context, incident, "impaired");
  secasset_context_evidence (context, incident, "threats");
  secasset_context_report (context, "incident-kind",
                           SECASSET_ARG_LABEL ("suggested", "IncidentKind", fitting));
}

/* Whether the city is no longer responsible for it. */
static SecassetTristate
is_excluded (SecassetElement *element)
{
  const SecassetAdministrativeInformation *info = (gpointer) element;

  if (!element)
    return SECASSET_TRISTATE_UNKNOWN;
  if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (element))
    return SECASSET_TRISTATE_FALSE;
  return secasset_tristate_and (secasset_tristate_from_boolean (info->excluded),
                                info->responsibility_transferred);
}

static SecassetTristate
affects_excluded_only (SecassetRuleContext *context,
                       SecassetIncident *incident)
{
  SecassetTristate result = SECASSET_TRISTATE_TRUE;
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (incident, SECASSET_RELATION_KIND_ASSETS, edge)
    {
      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      any = TRUE;
      result = secasset_tristate_and (result, is_excluded (edge->target));
    }
  return any ? result : SECASSET_TRISTATE_FALSE;
}

static void
check_incident_concerns_city (SecassetRuleContext *context,
                              SecassetIncident *incident)
{
  SecassetTristate excluded = affects_excluded_only (context, incident);

  if (excluded == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) incident, "assets");
  if (excluded != SECASSET_TRISTATE_TRUE)
    return;
  SECASSET_FOREACH_EDGE (incident, SECASSET_RELATION_KIND_ASSETS, edge)
    {
      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      secasset_context_relate (context, edge->target);
      secasset_context_evidence (context, edge->target, "responsibility-transferred");
    }
  secasset_context_report (context, "assets");
}

const SecassetRuleRow secasset_incident_rules[] = {
  SECASSET_RULE_ROW ("SB-140", SecassetIncident, secasset_incident, check_incident_names_assets,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-141", SecassetIncident, secasset_incident,
                     check_incident_impairs_something, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-142", SecassetIncident, secasset_incident, check_incident_kind_is_known,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-143", SecassetIncident, secasset_incident, check_failure_names_system,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-144", SecassetIncident, secasset_incident, check_leak_names_information,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-145", SecassetIncident, secasset_incident, check_impairment_suits_kind,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-146", SecassetIncident, secasset_incident, check_incident_names_threats,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-147", SecassetIncident, secasset_incident, check_no_specific_kind_fits,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-148", SecassetIncident, secasset_incident, check_incident_concerns_city,
                     SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
