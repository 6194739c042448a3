/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/normalize-private.h"
#include "model/external-service-private.h"
#include "model/information-system-private.h"
#include "rules/connections-private.h"
#include "rules/edges-private.h"
#include "rules/flags-private.h"
#include "rules/rules-private.h"

static void
check_procurement_is_stated (SecassetRuleContext *context,
                             SecassetExternalService *service)
{
  if (service->procurement != SECASSET_PROCUREMENT_UNSET)
    return;
  /* Something is stated; rule GI-007 says that nobody understands it. */
  if (secasset_element_is_unreadable (service, "procurement"))
    {
      secasset_context_skip (context, (SecassetElement *) service, "procurement");
      return;
    }
  secasset_context_evidence (context, service, "procurement");
  secasset_context_report (context, "procurement");
}

static void
check_service_has_provider (SecassetRuleContext *context,
                            SecassetExternalService *service)
{
  if (secasset_element_has_edge (service, SECASSET_RELATION_KIND_PROVIDED_BY,
                                 secasset_context_get_day (context)))
    return;
  secasset_context_evidence (context, service, "provided-by");
  secasset_context_report (context, "provided-by");
}

static void
check_contract_is_recorded (SecassetRuleContext *context,
                            SecassetExternalService *service)
{
  gboolean unset = service->procurement == SECASSET_PROCUREMENT_UNSET;

  if (service->contract_ref && !secasset_is_blank (service->contract_ref))
    return;
  if (unset)
    secasset_context_skip (context, (SecassetElement *) service, "procurement");
  if (service->procurement != SECASSET_PROCUREMENT_BY_CONTRACT)
    return;
  secasset_context_evidence (context, service, "procurement");
  secasset_context_evidence (context, service, "contract-ref");
  secasset_context_report (context, "contract-ref");
}

static void
check_consent_has_no_contract (SecassetRuleContext *context,
                               SecassetExternalService *service)
{
  if (!service->contract_ref || secasset_is_blank (service->contract_ref))
    return;
  if (service->procurement == SECASSET_PROCUREMENT_UNSET)
    secasset_context_skip (context, (SecassetElement *) service, "procurement");
  if (service->procurement != SECASSET_PROCUREMENT_CONSENT_ONLY)
    return;
  secasset_context_evidence (context, service, "procurement");
  secasset_context_evidence (context, service, "contract-ref");
  secasset_context_report (context, "contract-ref");
}

/* A fact that a service of this procurement form must have. */
static void
require_of_form (SecassetRuleContext *context,
                 SecassetExternalService *service,
                 SecassetProcurement form,
                 const SecassetFlag *flag)
{
  if (flag->value == SECASSET_TRISTATE_TRUE)
    return;
  if (service->procurement == SECASSET_PROCUREMENT_UNSET)
    secasset_context_skip (context, (SecassetElement *) service, "procurement");
  if (service->procurement != (gint32) form)
    return;
  if (flag->value == SECASSET_TRISTATE_FALSE)
    secasset_context_evidence (context, service, "procurement");
  secasset_context_require_flags (context, service, flag, 1);
}

static void
check_state_operates_service (SecassetRuleContext *context,
                              SecassetExternalService *service)
{
  const SecassetFlag flag = { "operator-is-state", service->operator_is_state };

  require_of_form (context, service, SECASSET_PROCUREMENT_STATE_PROVIDED, &flag);
}

static void
check_government_cloud_is_cloud (SecassetRuleContext *context,
                                 SecassetExternalService *service)
{
  const SecassetFlag flag = { "is-cloud", service->is_cloud };

  require_of_form (context, service, SECASSET_PROCUREMENT_GOVERNMENT_CLOUD, &flag);
}

static void
check_equivalence_is_due (SecassetRuleContext *context,
                          SecassetExternalService *service)
{
  if (service->declared_equivalence != SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER)
    return;
  if (service->procurement == SECASSET_PROCUREMENT_UNSET)
    secasset_context_skip (context, (SecassetElement *) service, "procurement");
  if (service->procurement == SECASSET_PROCUREMENT_UNSET
      || service->procurement == SECASSET_PROCUREMENT_GOVERNMENT_CLOUD)
    return;
  secasset_context_evidence (context, service, "procurement");
  secasset_context_evidence (context, service, "declared-equivalence");
  secasset_context_report (context, "declared-equivalence");
}

/* Whether every service that hosts the system is Government Cloud, and there is one. */
static SecassetTristate
is_on_government_cloud_only (SecassetInformationSystem *system,
                             const GDate *day,
                             SecassetElement **unknown)
{
  SecassetTristate result = SECASSET_TRISTATE_UNKNOWN;
  gboolean any = FALSE;

  *unknown = NULL;
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HOSTED_ON, edge)
    {
      const SecassetExternalService *service = (gpointer) edge->target;

      if (!secasset_edge_counts (edge, day))
        continue;
      any = TRUE;
      if (!edge->target || !SECASSET_IS_EXTERNAL_SERVICE (edge->target))
        *unknown = (SecassetElement *) system;
      else if (service->procurement == SECASSET_PROCUREMENT_UNSET)
        *unknown = edge->target;
      else if (service->procurement != SECASSET_PROCUREMENT_GOVERNMENT_CLOUD)
        return SECASSET_TRISTATE_FALSE;
    }
  if (!*unknown)
    result = secasset_tristate_from_boolean (any);
  return result;
}

/* A system that also connects to networks, or is hybrid, has their segments too: rule SB-058
 * looks at it. */
static void
check_segment_on_government_cloud (SecassetRuleContext *context,
                                   SecassetInformationSystem *system)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetTristate only;
  SecassetElement *unknown;

  if (system->declared_segment < SECASSET_SEGMENT_KIND_LGWAN
      || system->declared_segment > SECASSET_SEGMENT_KIND_INDEPENDENT
      || system->deployment == SECASSET_DEPLOYMENT_HYBRID
      || secasset_system_is_connected (system, day))
    return;
  only = is_on_government_cloud_only (system, day, &unknown);
  if (only == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, unknown,
                           unknown == (SecassetElement *) system ? "hosted-on" : "procurement");
  if (only != SECASSET_TRISTATE_TRUE)
    return;
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HOSTED_ON, edge)
    {
      if (!secasset_edge_counts (edge, day))
        continue;
      secasset_context_relate (context, edge->target);
      secasset_context_evidence (context, edge->target, "procurement");
    }
  secasset_context_evidence (context, system, "declared-segment");
  secasset_context_report (context, "declared-segment", SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG_SEGMENT ("declared", system->declared_segment));
}

static void
check_cloud_is_on_network (SecassetRuleContext *context,
                           SecassetExternalService *service)
{
  const SecassetFlag flags[]
      = { { "is-cloud", service->is_cloud },
          { "via-network", (guint8) secasset_tristate_not (service->via_network) } };

  if (secasset_context_note_flags (context, service, flags, G_N_ELEMENTS (flags)))
    secasset_context_report (context, "via-network");
}

static void
check_social_media_is_consent_only (SecassetRuleContext *context,
                                    SecassetExternalService *service)
{
  SecassetElement *element = (SecassetElement *) service;

  if (service->procurement == SECASSET_PROCUREMENT_CONSENT_ONLY
      || service->is_social_media == SECASSET_TRISTATE_FALSE)
    return;
  if (service->is_social_media == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "is-social-media");
  else if (service->procurement == SECASSET_PROCUREMENT_UNSET)
    secasset_context_skip (context, element, "procurement");
  else
    {
      secasset_context_evidence (context, element, "is-social-media");
      secasset_context_evidence (context, element, "procurement");
      secasset_context_report (context, "procurement");
    }
}

static void
report_consent_only_service (SecassetRuleContext *context,
                             SecassetInformationSystem *system,
                             SecassetElement *service,
                             const char *member)
{
  secasset_context_relate (context, service);
  secasset_context_evidence (context, system, "handles-individual-number-use");
  secasset_context_evidence (context, system, member);
  secasset_context_evidence (context, service, "procurement");
  secasset_context_set_key (context, service->id);
  secasset_context_report (context, member, SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG_ELEMENT ("svc", service));
}

static void
check_services_of_kind (SecassetRuleContext *context,
                        SecassetInformationSystem *system,
                        SecassetRelationKind kind,
                        const char *member)
{
  gboolean known = system->handles_individual_number_use == SECASSET_TRISTATE_TRUE;

  SECASSET_FOREACH_EDGE (system, kind, edge)
    {
      const SecassetExternalService *service = (gpointer) edge->target;

      if (!edge->target || !SECASSET_IS_EXTERNAL_SERVICE (edge->target)
          || !secasset_edge_counts (edge, secasset_context_get_day (context)))
        continue;
      if (service->procurement == SECASSET_PROCUREMENT_UNSET)
        secasset_context_skip (context, edge->target, "procurement");
      else if (service->procurement != SECASSET_PROCUREMENT_CONSENT_ONLY)
        continue;
      else if (known)
        report_consent_only_service (context, system, edge->target, member);
      else
        secasset_context_skip (context, (SecassetElement *) system,
                               "handles-individual-number-use");
    }
}

static void
check_individual_numbers_need_a_contract (SecassetRuleContext *context,
                                          SecassetInformationSystem *system)
{
  if (system->handles_individual_number_use == SECASSET_TRISTATE_FALSE)
    return;
  check_services_of_kind (context, system, SECASSET_RELATION_KIND_HOSTED_ON, "hosted-on");
  check_services_of_kind (context, system, SECASSET_RELATION_KIND_USES, "uses");
}

const SecassetRuleRow secasset_service_rules[] = {
  SECASSET_RULE_ROW ("SB-090", SecassetExternalService, secasset_external_service,
                     check_procurement_is_stated, 0),
  SECASSET_RULE_ROW ("SB-091", SecassetExternalService, secasset_external_service,
                     check_service_has_provider, 0),
  SECASSET_RULE_ROW ("SB-092", SecassetExternalService, secasset_external_service,
                     check_contract_is_recorded, 0),
  SECASSET_RULE_ROW ("SB-093", SecassetExternalService, secasset_external_service,
                     check_consent_has_no_contract, 0),
  SECASSET_RULE_ROW ("SB-094", SecassetExternalService, secasset_external_service,
                     check_state_operates_service, 0),
  SECASSET_RULE_ROW ("SB-095", SecassetExternalService, secasset_external_service,
                     check_government_cloud_is_cloud, 0),
  SECASSET_RULE_ROW ("SB-096", SecassetInformationSystem, secasset_information_system,
                     check_segment_on_government_cloud, 0),
  SECASSET_RULE_ROW ("SB-097", SecassetExternalService, secasset_external_service,
                     check_equivalence_is_due, 0),
  SECASSET_RULE_ROW ("SB-098", SecassetExternalService, secasset_external_service,
                     check_cloud_is_on_network, 0),
  SECASSET_RULE_ROW ("SB-099", SecassetExternalService, secasset_external_service,
                     check_social_media_is_consent_only, 0),
  SECASSET_RULE_ROW ("SB-100", SecassetInformationSystem, secasset_information_system,
                     check_individual_numbers_need_a_contract, 0),
  SECASSET_RULES_END,
};
