/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/administrative-information-private.h"
#include "model/information-system-private.h"
#include "model/network-private.h"

/* The facts behind one criterion of a network: those that hold where it holds, those that are
 * unknown where it is unknown. */
typedef struct
{
  SecassetFacts *facts;
  SecassetNetwork *network;
  SecassetTristate criterion;
  GPtrArray *list;  /* where facts of this criterion go */
  GHashTable *seen; /* what is there already; a system may connect in several ways */
} Evidence;

static void
note (Evidence *evidence,
      gpointer element,
      const char *property,
      SecassetTristate value)
{
  char *fact;

  if (value != evidence->criterion || value == SECASSET_TRISTATE_FALSE)
    return;
  fact = g_strconcat (((SecassetElement *) element)->id, "#", property, NULL);
  if (g_hash_table_contains (evidence->seen, fact))
    {
      g_free (fact);
      return;
    }
  g_ptr_array_add (evidence->list, fact);
  g_hash_table_add (evidence->seen, fact);
}

static void
note_individual_number (SecassetElement *element,
                        gpointer data)
{
  SecassetInformationSystem *system = (SecassetInformationSystem *) element;
  Evidence *evidence = data;

  /* Where information settles the matter, the system's own blank is of no importance. */
  if (evidence->facts->own[element->index] != evidence->criterion)
    return;
  note (evidence, system, "handles-individual-number-use", system->handles_individual_number_use);
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) edge->target;

      if (!secasset_facts_edge_holds (evidence->facts, edge))
        continue;
      if (!info)
        note (evidence, system, "handles", SECASSET_TRISTATE_UNKNOWN);
      else if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (info)
               && secasset_element_is_live (edge->target))
        note (evidence, info, "used-for-individual-number-affairs",
              info->used_for_individual_number_affairs);
    }
}

static void
note_lgwan (SecassetElement *element,
            gpointer data)
{
  SecassetInformationSystem *system = (SecassetInformationSystem *) element;
  Evidence *evidence = data;

  if (evidence->network->usage == SECASSET_NETWORK_USAGE_SHARED)
    return;
  if (evidence->network->usage != SECASSET_NETWORK_USAGE_DEDICATED)
    {
      /* Whether the system counts depends on what is not known about the network. */
      if (system->connects_to_lgwan != SECASSET_TRISTATE_FALSE)
        note (evidence, evidence->network, "usage", SECASSET_TRISTATE_UNKNOWN);
      if (system->connects_to_lgwan == SECASSET_TRISTATE_TRUE)
        return;
    }
  note (evidence, system, "connects-to-lgwan", system->connects_to_lgwan);
}

static void
note_internet (SecassetElement *element,
               gpointer data)
{
  SecassetInformationSystem *system = (SecassetInformationSystem *) element;

  note (data, system, "allows-internet-outbound", system->allows_internet_outbound);
  note (data, system, "allows-internet-inbound", system->allows_internet_inbound);
}

static void
note_own_connection (Evidence *evidence)
{
  SecassetNetwork *network = evidence->network;

  note (evidence, network, "connects-to-lgwan", network->connects_to_lgwan);
  SECASSET_FOREACH_EDGE (network, SECASSET_RELATION_KIND_UPLINKS, edge)
    {
      if (!secasset_facts_edge_holds (evidence->facts, edge))
        continue;
      if (edge->target)
        note (evidence, edge->target, "network-kind", secasset_uplink_leads_to_lgwan (edge));
      else
        note (evidence, network, "uplinks", SECASSET_TRISTATE_UNKNOWN);
    }
}

void
secasset_facts_collect_evidence (SecassetFacts *self,
                                 SecassetElement *network,
                                 GPtrArray *evidence,
                                 GPtrArray *unknown_facts)
{
  const SecassetNetworkFacts *facts = secasset_facts_get_network (self, network);
  const SecassetTristate criteria[] = { facts->c1, facts->c2, facts->c3 };
  const SecassetSystemFunc funcs[] = { note_individual_number, note_lgwan, note_internet };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  Evidence step = { .facts = self, .network = (SecassetNetwork *) network, .seen = seen };

  for (guint i = 0; i < G_N_ELEMENTS (criteria); i++)
    {
      if (criteria[i] == SECASSET_TRISTATE_FALSE)
        continue;
      step.criterion = criteria[i];
      step.list = criteria[i] == SECASSET_TRISTATE_TRUE ? evidence : unknown_facts;
      if (funcs[i] == note_lgwan)
        note_own_connection (&step);
      secasset_facts_foreach_system_on (self, network, funcs[i], &step);
    }
}
