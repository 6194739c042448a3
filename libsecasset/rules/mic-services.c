/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "base/date-private.h"
#include "model/external-service-private.h"
#include "model/flow-private.h"
#include "rules/edges-private.h"
#include "rules/levels-private.h"
#include "rules/mic-services-private.h"
#include "rules/outside-private.h"
#include "rules/placement-private.h"
#include <secasset/secasset.h>

typedef struct
{
  SecassetRuleContext *context;
  SecassetExternalService *service;
  SecassetScale scale;
  guint threshold;
} Search;

static gboolean
is_usable (const Search *search,
           const SecassetEdge *edge)
{
  return secasset_edge_is_valid (edge, secasset_context_get_day (search->context))
         && !(edge->relation && edge->relation->approved_exception == SECASSET_TRISTATE_TRUE);
}

static void
report_confidential (const Search *search,
                     SecassetElement *info,
                     SecassetElement *system,
                     guint declared)
{
  g_autofree char *key = system ? g_strconcat (info->id, "/", system->id, NULL)
                                : g_strdup (info->id);

  secasset_context_relate (search->context, info);
  if (system)
    secasset_context_relate (search->context, system);
  secasset_context_evidence (search->context, search->service, "procurement");
  secasset_context_evidence (search->context, info, "assignments");
  secasset_context_set_key (search->context, key);
  secasset_context_report (
      search->context, "procurement", SECASSET_ARG_ELEMENT ("svc", search->service),
      SECASSET_ARG_ELEMENT ("info", info),
      SECASSET_ARG ("level", secasset_scale_get_level_id (&search->scale, declared)));
}

/* @system is what handles the information on the service; NULL if it is stored there. */
static void
check_information (const Search *search,
                   SecassetElement *info,
                   SecassetElement *system)
{
  guint declared;

  if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (info) || !secasset_element_is_live (info))
    return;
  declared = secasset_scale_get_declared (&search->scale, info);
  if (declared == 0)
    secasset_context_skip (search->context, info, "assignments");
  else if (declared < search->threshold)
    return;
  else if (search->service->procurement == SECASSET_PROCUREMENT_UNSET)
    secasset_context_skip (search->context, (SecassetElement *) search->service, "procurement");
  else
    report_confidential (search, info, system, declared);
}

static gboolean
is_stored_on (const Search *search,
              SecassetElement *info)
{
  SECASSET_FOREACH_EDGE (info, SECASSET_RELATION_KIND_STORED_ON, edge)
    {
      if (edge->target == (SecassetElement *) search->service
          && secasset_edge_is_valid (edge, secasset_context_get_day (search->context)))
        return TRUE;
    }
  return FALSE;
}

static void
check_hosted_system (const Search *search,
                     SecassetElement *system)
{
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      /* What is stored there, too, is looked at for that. */
      if (edge->target && is_usable (search, edge) && !is_stored_on (search, edge->target))
        check_information (search, edge->target, system);
    }
}

static void
check_contents (const Search *search)
{
  SECASSET_FOREACH_INCOMING (search->service, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      if (is_usable (search, secasset_incoming_get_edge (in)))
        check_information (search, in->source, NULL);
    }
  SECASSET_FOREACH_INCOMING (search->service, SECASSET_RELATION_KIND_HOSTED_ON, in)
    {
      if (secasset_element_is_live (in->source)
          && is_usable (search, secasset_incoming_get_edge (in)))
        check_hosted_system (search, in->source);
    }
}

static void
check_consent_only_holds_nothing_confidential (SecassetRuleContext *context,
                                               SecassetExternalService *service)
{
  Search search = { .context = context, .service = service };

  if ((service->procurement != SECASSET_PROCUREMENT_CONSENT_ONLY
       && service->procurement != SECASSET_PROCUREMENT_UNSET)
      || !secasset_context_get_scale (context, &search.scale))
    return;
  search.threshold = secasset_context_get_rank (context, &search.scale, "at-least");
  check_contents (&search);
}

/* The service holds the information, directly or through @system. */
static void
report_secret (SecassetRuleContext *context,
               SecassetElement *info,
               SecassetElement *system,
               SecassetElement *service)
{
  secasset_context_relate (context, service);
  if (system)
    secasset_context_relate (context, system);
  secasset_context_evidence (context, info, "assignments");
  if (!system)
    secasset_context_evidence (context, info, "stored-on");
  else
    secasset_context_evidence (context, system, "hosted-on");
  secasset_context_set_key (context, service->id);
  secasset_context_report (context, system ? "" : "stored-on", SECASSET_ARG_ELEMENT ("info", info),
                           SECASSET_ARG_ELEMENT ("svc", service));
}

/* Services that the source names by relations of that kind. */
static void
check_secret_on_services (SecassetRuleContext *context,
                          const SecassetScale *scale,
                          SecassetElement *info,
                          SecassetElement *system,
                          SecassetRelationKind kind)
{
  Search search = { .context = context };
  const char *level
      = secasset_scale_get_level_id (scale, secasset_scale_get_declared (scale, info));

  SECASSET_FOREACH_EDGE (system ? system : info, kind, edge)
    {
      search.service = (SecassetExternalService *) edge->target;
      if (SECASSET_IS_EXTERNAL_SERVICE (edge->target) && secasset_element_is_live (edge->target)
          && is_usable (&search, edge) && !(system && is_stored_on (&search, info))
          && !secasset_service_is_permitted (scale->facts, scale->scheme->id, level,
                                             edge->target))
        report_secret (context, info, system, edge->target);
    }
}

static void
check_secret_stays_off_services (SecassetRuleContext *context,
                                 SecassetAdministrativeInformation *information)
{
  SecassetElement *info = (SecassetElement *) information;
  Search search = { .context = context };
  guint declared;

  if (!secasset_context_get_scale (context, &search.scale))
    return;
  declared = secasset_scale_get_declared (&search.scale, info);
  if (declared != 0 && declared < secasset_context_get_rank (context, &search.scale, "level"))
    return;
  if (declared == 0)
    {
      secasset_context_skip (context, info, "assignments");
      return;
    }
  check_secret_on_services (context, &search.scale, info, NULL, SECASSET_RELATION_KIND_STORED_ON);
  SECASSET_FOREACH_INCOMING (info, SECASSET_RELATION_KIND_HANDLES, in)
    {
      if (secasset_element_is_live (in->source)
          && is_usable (&search, secasset_incoming_get_edge (in)))
        check_secret_on_services (context, &search.scale, info, in->source,
                                  SECASSET_RELATION_KIND_HOSTED_ON);
    }
}

/* The information of the highest level on a service. */
typedef struct
{
  SecassetScale scale;
  SecassetElement *highest;
  SecassetElement *unclassified;
} Highest;

static void
raise_highest (Highest *highest,
               SecassetElement *info)
{
  guint declared;

  if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (info) || !secasset_element_is_live (info))
    return;
  declared = secasset_scale_get_declared (&highest->scale, info);
  if (declared == 0)
    highest->unclassified = info;
  else if (!highest->highest
           || declared > secasset_scale_get_declared (&highest->scale, highest->highest))
    highest->highest = info;
}

static void
find_highest (SecassetRuleContext *context,
              SecassetExternalService *service,
              Highest *highest)
{
  const GDate *day = secasset_context_get_day (context);

  SECASSET_FOREACH_INCOMING (service, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      if (secasset_edge_is_valid (secasset_incoming_get_edge (in), day))
        raise_highest (highest, in->source);
    }
  SECASSET_FOREACH_INCOMING (service, SECASSET_RELATION_KIND_HOSTED_ON, in)
    {
      if (!secasset_incoming_counts (in, day))
        continue;
      SECASSET_FOREACH_EDGE (in->source, SECASSET_RELATION_KIND_HANDLES, edge)
        {
          if (edge->target && secasset_edge_is_valid (edge, day))
            raise_highest (highest, edge->target);
        }
    }
}

/* The first fact of the service that is not known; NULL if it is a cloud without ISMAP. */
static const char *
find_unknown_cloud_fact (SecassetExternalService *service)
{
  if (service->is_cloud == SECASSET_TRISTATE_UNKNOWN)
    return "is-cloud";
  if (service->procurement == SECASSET_PROCUREMENT_UNSET)
    return "procurement";
  return service->ismap_status == SECASSET_ISMAP_STATUS_UNSET ? "ismap-status" : NULL;
}

static gboolean
may_be_unregistered_cloud (SecassetRuleContext *context,
                           SecassetExternalService *service)
{
  const char *procurement = secasset_enum_nick (SECASSET_TYPE_PROCUREMENT, service->procurement);

  return service->is_cloud != SECASSET_TRISTATE_FALSE
         && service->ismap_status <= SECASSET_ISMAP_STATUS_NONE
         && !secasset_context_lists (context, "exempt-procurements", procurement);
}

static void
report_unregistered (SecassetRuleContext *context,
                     SecassetExternalService *service,
                     const Highest *highest)
{
  guint level = secasset_scale_get_declared (&highest->scale, highest->highest);

  secasset_context_relate (context, highest->highest);
  secasset_context_evidence (context, service, "is-cloud");
  secasset_context_evidence (context, service, "ismap-status");
  secasset_context_evidence (context, highest->highest, "assignments");
  secasset_context_report (
      context, "ismap-status", SECASSET_ARG_ELEMENT ("svc", service),
      SECASSET_ARG ("level", secasset_scale_get_level_id (&highest->scale, level)));
}

static void
check_confidential_cloud_is_registered (SecassetRuleContext *context,
                                        SecassetExternalService *service)
{
  Highest highest = { .highest = NULL };
  const char *unknown = find_unknown_cloud_fact (service);
  guint threshold;

  if (!may_be_unregistered_cloud (context, service)
      || !secasset_context_get_scale (context, &highest.scale))
    return;
  threshold = secasset_context_get_rank (context, &highest.scale, "at-least");
  find_highest (context, service, &highest);
  if (!highest.highest || secasset_scale_get_declared (&highest.scale, highest.highest) < threshold)
    {
      if (highest.unclassified)
        secasset_context_skip (context, highest.unclassified, "assignments");
    }
  else if (unknown)
    secasset_context_skip (context, (SecassetElement *) service, unknown);
  else
    report_unregistered (context, service, &highest);
}

static void
check_registration_is_in_force (SecassetRuleContext *context,
                                SecassetExternalService *service)
{
  JsonNode *node = secasset_context_get_parameter (context, "grace-days");
  guint grace = node ? (guint) CLAMP (json_node_get_int (node), 0, 36500) : 0;
  const GDate *until = &service->ismap_valid_until;
  g_autofree char *date = NULL;

  if (service->ismap_status <= SECASSET_ISMAP_STATUS_NONE)
    return;
  if (!g_date_valid (until))
    {
      secasset_context_skip (context, (SecassetElement *) service, "ismap-valid-until");
      return;
    }
  if (until->julian_days + grace >= secasset_context_get_day (context)->julian_days)
    return;
  date = secasset_date_to_iso (until);
  secasset_context_evidence (context, service, "ismap-status");
  secasset_context_evidence (context, service, "ismap-valid-until");
  secasset_context_report (context, "ismap-valid-until", SECASSET_ARG_ELEMENT ("svc", service),
                           SECASSET_ARG ("date", date));
}

static void
check_line_to (SecassetRuleContext *context,
               SecassetExternalService *service,
               SecassetFlow *flow)
{
  if (flow->over_internet == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) flow, "over-internet");
  else if (service->procurement == SECASSET_PROCUREMENT_UNSET)
    secasset_context_skip (context, (SecassetElement *) service, "procurement");
  else
    {
      secasset_context_relate (context, flow);
      secasset_context_evidence (context, service, "procurement");
      secasset_context_evidence (context, flow, "over-internet");
      secasset_context_set_key (context, ((SecassetElement *) flow)->id);
      secasset_context_report (context, "", SECASSET_ARG_ELEMENT ("svc", service),
                               SECASSET_ARG_ELEMENT ("flow", flow));
    }
}

static void
check_government_cloud_has_closed_line (SecassetRuleContext *context,
                                        SecassetExternalService *service)
{
  if (service->procurement != SECASSET_PROCUREMENT_GOVERNMENT_CLOUD
      && !(service->procurement == SECASSET_PROCUREMENT_UNSET
           && SECASSET_IS_GOVERNMENT_CLOUD (service)))
    return;
  SECASSET_FOREACH_INCOMING (service, SECASSET_RELATION_KIND_DST, in)
    {
      if (SECASSET_IS_FLOW (in->source)
          && secasset_incoming_counts (in, secasset_context_get_day (context))
          && ((SecassetFlow *) in->source)->over_internet != SECASSET_TRISTATE_FALSE)
        check_line_to (context, service, (SecassetFlow *) in->source);
    }
}

const SecassetRuleRow secasset_mic_service_rules[] = {
  SECASSET_RULE_ROW ("MG-021", SecassetExternalService, secasset_external_service,
                     check_consent_only_holds_nothing_confidential, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-022", SecassetAdministrativeInformation, secasset_administrative_information,
                     check_secret_stays_off_services, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-023", SecassetExternalService, secasset_external_service,
                     check_confidential_cloud_is_registered, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-024", SecassetExternalService, secasset_external_service,
                     check_registration_is_in_force, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-034", SecassetExternalService, secasset_external_service,
                     check_government_cloud_has_closed_line, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
