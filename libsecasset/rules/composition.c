/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/information-system-private.h"
#include "model/network-private.h"
#include "rules/connections-private.h"
#include "rules/edges-private.h"
#include "rules/flags-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset-computer.h>

/* Counts the parts of a system up to two: no rule asks for more. */
static guint
count_parts (SecassetInformationSystem *system,
             const GDate *day,
             SecassetElement **part)
{
  SecassetElement *first = NULL;

  SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (!secasset_incoming_counts (in, day) || in->source == first)
        continue;
      if (first)
        return 2;
      first = in->source;
    }
  *part = first;
  return first ? 1 : 0;
}

static void
check_system_has_parts (SecassetRuleContext *context,
                        SecassetInformationSystem *system)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *part = NULL;

  if (secasset_element_has_edge (system, SECASSET_RELATION_KIND_HOSTED_ON, day)
      || count_parts (system, day, &part) > 0)
    return;
  secasset_context_evidence (context, system, "hosted-on");
  secasset_context_report (context, "");
}

static void
check_only_part_is_computer (SecassetRuleContext *context,
                             SecassetInformationSystem *system)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *part = NULL;

  if (count_parts (system, day, &part) != 1 || SECASSET_IS_COMPUTER (part)
      || secasset_element_has_edge (system, SECASSET_RELATION_KIND_HOSTED_ON, day))
    return;
  secasset_context_relate (context, part);
  secasset_context_evidence (context, part, "part-of");
  secasset_context_evidence (context, system, "hosted-on");
  secasset_context_report (context, "", SECASSET_ARG_ELEMENT ("part", part));
}

/* The live parts of a system, as evidence; FALSE if one of them is a computer. */
static gboolean
note_parts_but_computers (SecassetRuleContext *context,
                          SecassetInformationSystem *system,
                          const GDate *day)
{
  SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (secasset_incoming_counts (in, day) && SECASSET_IS_COMPUTER (in->source))
        return FALSE;
    }
  SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (!secasset_incoming_counts (in, day))
        continue;
      secasset_context_relate (context, in->source);
      secasset_context_evidence (context, in->source, "part-of");
    }
  return TRUE;
}

static void
check_parts_include_computer (SecassetRuleContext *context,
                              SecassetInformationSystem *system)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *part = NULL;

  if (count_parts (system, day, &part) < 2
      || secasset_element_has_edge (system, SECASSET_RELATION_KIND_HOSTED_ON, day)
      || !note_parts_but_computers (context, system, day))
    return;
  secasset_context_evidence (context, system, "hosted-on");
  secasset_context_report (context, "");
}

static void
check_network_is_complete (SecassetRuleContext *context,
                           SecassetNetwork *network)
{
  const SecassetFlag flags[] = { { "has-line", network->has_line },
                                 { "has-devices", network->has_devices } };

  secasset_context_require_flags (context, network, flags, G_N_ELEMENTS (flags));
}

static gboolean
declares_segment (const SecassetInformationSystem *system)
{
  return system->declared_segment >= SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER
         && system->declared_segment <= SECASSET_SEGMENT_KIND_INDEPENDENT;
}

/* Whether something says that the system connects, which is then noted as evidence. */
static gboolean
note_claim_to_connect (SecassetRuleContext *context,
                       SecassetInformationSystem *system)
{
  const SecassetFlag flags[] = { { "connects-to-lgwan", system->connects_to_lgwan },
                                 { "allows-internet-outbound", system->allows_internet_outbound },
                                 { "allows-internet-inbound", system->allows_internet_inbound } };
  gboolean claimed = declares_segment (system);
  const char *open = NULL;

  if (claimed)
    secasset_context_evidence (context, system, "declared-segment");
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      if (flags[i].value == SECASSET_TRISTATE_UNKNOWN && !open)
        open = flags[i].member;
      if (flags[i].value != SECASSET_TRISTATE_TRUE)
        continue;
      claimed = TRUE;
      secasset_context_evidence (context, system, flags[i].member);
    }
  if (!claimed && open)
    secasset_context_skip (context, (SecassetElement *) system, open);
  return claimed;
}

static void
check_connected_system_has_network (SecassetRuleContext *context,
                                    SecassetInformationSystem *system)
{
  const GDate *day = secasset_context_get_day (context);

  if (secasset_system_is_connected (system, day)
      || secasset_element_has_edge (system, SECASSET_RELATION_KIND_HOSTED_ON, day)
      || !note_claim_to_connect (context, system))
    return;
  secasset_context_evidence (context, system, "connected-to");
  secasset_context_report (context, "connected-to");
}

/* Whether the network leaves the system's connection to LGWAN without support: a shared one
 * that is not connected itself (2.7.2-1). A dedicated one has the connection of its system. */
static SecassetTristate
lacks_lgwan (SecassetRuleContext *context,
             SecassetElement *element)
{
  const SecassetNetwork *network = (const SecassetNetwork *) element;
  const SecassetNetworkFacts *facts
      = secasset_facts_get_network (secasset_context_get_facts (context), element);

  if (facts->c2 == SECASSET_TRISTATE_TRUE || network->usage == SECASSET_NETWORK_USAGE_DEDICATED)
    return SECASSET_TRISTATE_FALSE;
  if (network->usage == SECASSET_NETWORK_USAGE_SHARED)
    return secasset_tristate_not (facts->c2);
  return SECASSET_TRISTATE_UNKNOWN;
}

/* Skips for what is not known about the network's connection to LGWAN. */
static void
skip_network (SecassetRuleContext *context,
              SecassetElement *element)
{
  if (((SecassetNetwork *) element)->usage == SECASSET_NETWORK_USAGE_SHARED)
    secasset_context_skip_criteria (context, element,
                                    SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_LGWAN));
  else
    secasset_context_skip (context, element, "usage");
}

static gboolean
all_lack_lgwan (SecassetRuleContext *context,
                const GPtrArray *networks)
{
  SecassetElement *open = NULL;

  for (guint i = 0; i < networks->len; i++)
    {
      SecassetTristate lacks = lacks_lgwan (context, networks->pdata[i]);

      if (lacks == SECASSET_TRISTATE_FALSE)
        return FALSE;
      if (lacks == SECASSET_TRISTATE_UNKNOWN)
        open = networks->pdata[i];
    }
  if (open)
    skip_network (context, open);
  return networks->len > 0 && !open;
}

static void
report_unsupported_lgwan (SecassetRuleContext *context,
                          SecassetInformationSystem *system,
                          const GPtrArray *networks)
{
  g_autofree char *names = secasset_elements_join_names (networks);

  secasset_context_evidence (context, system, "connects-to-lgwan");
  for (guint i = 0; i < networks->len; i++)
    {
      secasset_context_relate (context, networks->pdata[i]);
      secasset_context_evidence (context, networks->pdata[i], "usage");
      secasset_context_evidence (context, networks->pdata[i], "connects-to-lgwan");
    }
  secasset_context_report (context, "connects-to-lgwan", SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG ("nets", names));
}

static void
check_lgwan_is_supported (SecassetRuleContext *context,
                          SecassetInformationSystem *system)
{
  g_autoptr (GPtrArray) networks = NULL;
  SecassetElement *unresolved;

  if (system->connects_to_lgwan == SECASSET_TRISTATE_FALSE)
    return;
  networks = secasset_system_list_networks (system, secasset_context_get_day (context), TRUE,
                                            &unresolved);
  if (!all_lack_lgwan (context, networks))
    return;
  if (unresolved)
    secasset_context_skip (context, unresolved, "connected-to");
  else if (system->connects_to_lgwan == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) system, "connects-to-lgwan");
  else
    report_unsupported_lgwan (context, system, networks);
}

const SecassetRuleRow secasset_composition_rules[] = {
  SECASSET_RULE_ROW ("SB-040", SecassetInformationSystem, secasset_information_system,
                     check_system_has_parts, 0),
  SECASSET_RULE_ROW ("SB-041", SecassetInformationSystem, secasset_information_system,
                     check_only_part_is_computer, 0),
  SECASSET_RULE_ROW ("SB-042", SecassetInformationSystem, secasset_information_system,
                     check_parts_include_computer, 0),
  SECASSET_RULE_ROW ("SB-043", SecassetNetwork, secasset_network, check_network_is_complete, 0),
  SECASSET_RULE_ROW ("SB-044", SecassetInformationSystem, secasset_information_system,
                     check_connected_system_has_network, 0),
  SECASSET_RULE_ROW ("SB-045", SecassetInformationSystem, secasset_information_system,
                     check_lgwan_is_supported, 0),
  SECASSET_RULES_END,
};
