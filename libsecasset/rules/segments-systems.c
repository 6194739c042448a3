/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/segments-private.h"

#include "facts/snapshot-private.h"
#include "model/administrative-information-private.h"
#include "model/information-system-private.h"
#include "model/network-private.h"
#include "rules/connections-private.h"
#include "rules/edges-private.h"
#include "rules/flags-private.h"

static void
add_system (SecassetElement *system,
            gpointer data)
{
  GPtrArray *systems = data;

  if (!g_ptr_array_find (systems, system, NULL))
    g_ptr_array_add (systems, system);
}

void
secasset_check_dedicated_network (SecassetRuleContext *context,
                                  SecassetNetwork *network)
{
  SecassetElement *element = (SecassetElement *) network;
  g_autoptr (GPtrArray) systems = NULL;
  g_autofree char *names = NULL;

  if (network->usage == SECASSET_NETWORK_USAGE_SHARED)
    return;
  systems = g_ptr_array_new ();
  secasset_facts_foreach_system_on (secasset_context_get_facts (context), element, add_system,
                                    systems);
  if (systems->len < 2)
    return;
  if (network->usage != SECASSET_NETWORK_USAGE_DEDICATED)
    {
      secasset_context_skip (context, element, "usage");
      return;
    }
  for (guint i = 0; i < systems->len; i++)
    secasset_context_relate (context, systems->pdata[i]);
  names = secasset_elements_join_names (systems);
  secasset_context_evidence (context, element, "usage");
  secasset_context_report (context, "usage", SECASSET_ARG_ELEMENT ("net", network),
                           SECASSET_ARG ("systems", names));
}

/* The settled segments of the networks; *unsettled is one without, or NULL. */
static SecassetSegmentSet
collect_segments (SecassetFacts *facts,
                  const GPtrArray *networks,
                  SecassetElement **unsettled)
{
  SecassetSegmentSet set = 0;

  *unsettled = NULL;
  for (guint i = 0; i < networks->len; i++)
    {
      guint8 settled = secasset_facts_get_network (facts, networks->pdata[i])->settled;

      if (settled == SECASSET_SEGMENT_KIND_UNSET)
        *unsettled = networks->pdata[i];
      else
        set |= SECASSET_SEGMENT_BIT (settled);
    }
  return set;
}

static void
report_joined_segments (SecassetRuleContext *context,
                        SecassetInformationSystem *system,
                        const GPtrArray *networks,
                        SecassetSegmentSet set)
{
  g_autofree char *segments = secasset_segment_set_to_string (set);

  secasset_context_evidence (context, system, "connected-to");
  for (guint i = 0; i < networks->len; i++)
    {
      secasset_context_relate (context, networks->pdata[i]);
      secasset_context_evidence (context, networks->pdata[i], "declared-segment");
    }
  secasset_context_report (context, "connected-to", SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG_LABEL ("segments", "SegmentKind", segments));
}

void
secasset_check_system_joins_no_segments (SecassetRuleContext *context,
                                         SecassetInformationSystem *system)
{
  SecassetElement *unresolved, *unsettled;
  g_autoptr (GPtrArray) networks = secasset_system_list_networks (
      system, secasset_context_get_day (context), FALSE, &unresolved);
  SecassetSegmentSet set
      = collect_segments (secasset_context_get_facts (context), networks, &unsettled);

  if (set & (set - 1))
    report_joined_segments (context, system, networks, set);
  else if (unresolved && networks->len > 0)
    secasset_context_skip (context, unresolved, "connected-to");
  else if (unsettled && networks->len > 1)
    secasset_context_skip_criteria (context, unsettled, (SecassetSegmentSet) 7);
}

void
secasset_check_standalone_system (SecassetRuleContext *context,
                                  SecassetInformationSystem *system)
{
  gboolean out = system->allows_internet_outbound == SECASSET_TRISTATE_TRUE;
  const SecassetFlag flags[] = {
    { "standalone", system->standalone },
    { out ? "allows-internet-outbound" : "allows-internet-inbound",
      (guint8) secasset_tristate_or (system->allows_internet_outbound,
                                     system->allows_internet_inbound) },
  };

  if (secasset_context_note_flags (context, system, flags, G_N_ELEMENTS (flags)))
    secasset_context_report (context, "standalone", SECASSET_ARG_ELEMENT ("sys", system));
}

/* Whether the system handles information, and all of it is known not to be used for the
 * affairs. */
static gboolean
no_information_is_used (SecassetRuleContext *context,
                        SecassetInformationSystem *system,
                        const char *fact)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *open = NULL;
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      const SecassetAdministrativeInformation *info = (gpointer) edge->target;

      if (!secasset_edge_counts (edge, day))
        continue;
      any = TRUE;
      if (!edge->target || !SECASSET_IS_ADMINISTRATIVE_INFORMATION (edge->target))
        open = (SecassetElement *) system;
      else if (info->used_for_individual_number_affairs == SECASSET_TRISTATE_TRUE)
        return FALSE;
      else if (info->used_for_individual_number_affairs == SECASSET_TRISTATE_UNKNOWN)
        open = edge->target;
    }
  if (open)
    secasset_context_skip (context, open, open == (SecassetElement *) system ? "handles" : fact);
  return any && !open;
}

void
secasset_check_individual_number_support (SecassetRuleContext *context,
                                          SecassetInformationSystem *system)
{
  const char *flag = "handles-individual-number-use";
  const char *fact = "used-for-individual-number-affairs";

  if (system->handles_individual_number_use == SECASSET_TRISTATE_FALSE
      || !no_information_is_used (context, system, fact))
    return;
  if (system->handles_individual_number_use == SECASSET_TRISTATE_UNKNOWN)
    {
      secasset_context_skip (context, (SecassetElement *) system, flag);
      return;
    }
  secasset_context_evidence (context, system, flag);
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      if (!secasset_edge_counts (edge, secasset_context_get_day (context)))
        continue;
      secasset_context_relate (context, edge->target);
      secasset_context_evidence (context, edge->target, fact);
    }
  secasset_context_report (context, flag, SECASSET_ARG_ELEMENT ("sys", system));
}
