/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/connections-private.h"

#include "facts/snapshot-private.h"
#include "model/information-system-private.h"
#include "rules/edges-private.h"
#include <secasset/secasset-network.h>

gboolean
secasset_system_is_connected (gpointer system,
                              const GDate *day)
{
  if (secasset_element_has_edge (system, SECASSET_RELATION_KIND_CONNECTED_TO, day))
    return TRUE;
  SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (secasset_incoming_counts (in, day)
          && secasset_element_has_edge (in->source, SECASSET_RELATION_KIND_CONNECTED_TO, day))
        return TRUE;
    }
  return FALSE;
}

static void
add_networks (GPtrArray *networks,
              SecassetElement *element,
              const GDate *day,
              SecassetElement **unresolved)
{
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      if (!secasset_edge_counts (edge, day))
        continue;
      if (!edge->target)
        *unresolved = element;
      else if (SECASSET_IS_NETWORK (edge->target)
               && !g_ptr_array_find (networks, edge->target, NULL))
        g_ptr_array_add (networks, edge->target);
    }
}

GPtrArray *
secasset_system_list_networks (gpointer system,
                               const GDate *day,
                               gboolean with_parts,
                               SecassetElement **unresolved)
{
  GPtrArray *networks = g_ptr_array_new ();

  *unresolved = NULL;
  add_networks (networks, system, day, unresolved);
  if (networks->len > 0 && !with_parts)
    return networks;
  SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (secasset_incoming_counts (in, day))
        add_networks (networks, in->source, day, unresolved);
    }
  return networks;
}

typedef struct
{
  SecassetFacts *facts;
  SecassetSegmentKind criterion;
  SecassetElement *found;
} SystemQuery;

static void
match_system (SecassetElement *element,
              gpointer data)
{
  const SecassetInformationSystem *system = (const SecassetInformationSystem *) element;
  SystemQuery *query = data;
  SecassetTristate met;

  if (query->found)
    return;
  met = query->criterion == SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER
            ? secasset_facts_handles_individual_number (query->facts, element)
            : secasset_tristate_or (system->allows_internet_outbound,
                                    system->allows_internet_inbound);
  if (met == SECASSET_TRISTATE_TRUE)
    query->found = element;
}

SecassetElement *
secasset_network_find_system (SecassetFacts *facts,
                              SecassetElement *network,
                              SecassetSegmentKind criterion)
{
  SystemQuery query = { .facts = facts, .criterion = criterion };

  secasset_facts_foreach_system_on (facts, network, match_system, &query);
  return query.found;
}

/* A fact of a verdict, "id#member", taken apart. */
typedef struct
{
  SecassetElement *element;
  const char *member;
} Fact;

static gboolean
parse_fact (SecassetRuleContext *context,
            char *text,
            Fact *fact)
{
  char *hash = strrchr (text, '#');

  if (!hash)
    return FALSE;
  *hash = '\0';
  fact->member = hash + 1;
  fact->element = secasset_inventory_lookup (secasset_context_peek_inventory (context), text);
  return fact->element != NULL;
}

/* The members that each criterion looks at. */
static SecassetSegmentSet
criterion_of (const char *member)
{
  if (g_str_has_prefix (member, "allows-internet-"))
    return SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INTERNET);
  if (g_str_equal (member, "handles-individual-number-use") || g_str_equal (member, "handles")
      || g_str_equal (member, "used-for-individual-number-affairs"))
    return SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER);
  return SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_LGWAN);
}

static void
note_fact (SecassetRuleContext *context,
           SecassetElement *network,
           const Fact *fact)
{
  if (fact->element != network)
    secasset_context_relate (context, fact->element);
  secasset_context_evidence (context, fact->element, fact->member);
}

void
secasset_context_note_criteria (SecassetRuleContext *context,
                                SecassetElement *network,
                                SecassetSegmentSet criteria)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) unknown = g_ptr_array_new_with_free_func (g_free);
  Fact fact;

  secasset_facts_collect_evidence (secasset_context_get_facts (context), network, known, unknown);
  for (guint i = 0; i < known->len; i++)
    {
      if (parse_fact (context, g_ptr_array_index (known, i), &fact)
          && (criterion_of (fact.member) & criteria))
        note_fact (context, network, &fact);
    }
}

char *
secasset_context_note_unknown_criteria (SecassetRuleContext *context,
                                        SecassetElement *network)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) unknown = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) members = g_ptr_array_new ();
  Fact fact;

  secasset_facts_collect_evidence (secasset_context_get_facts (context), network, known, unknown);
  for (guint i = 0; i < unknown->len; i++)
    {
      if (!parse_fact (context, g_ptr_array_index (unknown, i), &fact))
        continue;
      note_fact (context, network, &fact);
      if (!g_ptr_array_find_with_equal_func (members, fact.member, g_str_equal, NULL))
        g_ptr_array_add (members, (gpointer) fact.member);
    }
  g_ptr_array_add (members, NULL);
  return g_strjoinv (",", (char **) members->pdata);
}

void
secasset_context_skip_criteria (SecassetRuleContext *context,
                                SecassetElement *network,
                                SecassetSegmentSet criteria)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) unknown = g_ptr_array_new_with_free_func (g_free);
  Fact fact;

  secasset_facts_collect_evidence (secasset_context_get_facts (context), network, known, unknown);
  for (guint i = 0; i < unknown->len; i++)
    {
      if (!parse_fact (context, g_ptr_array_index (unknown, i), &fact)
          || !(criterion_of (fact.member) & criteria))
        continue;
      secasset_context_skip (context, fact.element, fact.member);
      return;
    }
  /* No system is known to connect: which ones do is what is not known. */
  secasset_context_skip (context, network, "connected-to");
}
