/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/mic-services-private.h"

#include "model/external-service-private.h"
#include "rules/levels-private.h"
#include "rules/rules-private.h"
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

void
secasset_check_consent_only_holds_nothing_confidential (SecassetRuleContext *context,
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
