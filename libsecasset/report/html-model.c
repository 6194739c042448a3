/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include <secasset/secasset-party.h>

/* Who manages what an element is a part of, is asked that many steps up. */
#define MAX_STEPS 8

static SecassetElement *
find_target (SecassetElement *element,
             SecassetRelationKind kind)
{
  SECASSET_FOREACH_EDGE (element, kind, edge)
    {
      if (edge->target)
        return edge->target;
    }
  return NULL;
}

/* The unit that answers for an element: itself, the one that manages it, or the one that
 * manages the system that it is a part of. */
static SecassetElement *
find_division (SecassetElement *element)
{
  static const SecassetRelationKind kinds[]
      = { SECASSET_RELATION_KIND_MANAGED_BY, SECASSET_RELATION_KIND_OWNER_DIVISION,
          SECASSET_RELATION_KIND_ORG, SECASSET_RELATION_KIND_HOLDER };

  for (guint step = 0; element && step < MAX_STEPS; step++)
    {
      if (SECASSET_IS_ORG_UNIT (element))
        return element;
      for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
        {
          SecassetElement *target = find_target (element, kinds[i]);

          if (target && SECASSET_IS_ORG_UNIT (target))
            return target;
        }
      element = find_target (element, SECASSET_RELATION_KIND_PART_OF);
    }
  return NULL;
}

static gint
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const SecassetHtmlEntry *x = a;
  const SecassetHtmlEntry *y = b;

  if (x->clause_rank != y->clause_rank)
    return x->clause_rank < y->clause_rank ? -1 : 1;
  if (x->finding->severity != y->finding->severity)
    return x->finding->severity > y->finding->severity ? -1 : 1;
  return x->position < y->position ? -1 : x->position > y->position;
}

static GHashTable *
rank_clauses (SecassetPolicy *policy)
{
  GHashTable *ranks = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < secasset_list_get_n_items (policy->clauses); i++)
    {
      SecassetClause *clause = secasset_list_index (policy->clauses, i);

      g_hash_table_insert (ranks, clause->id, GUINT_TO_POINTER (i + 1));
    }
  return ranks;
}

GArray *
secasset_html_dup_entries (SecassetReport *report)
{
  GArray *entries = g_array_new (FALSE, TRUE, sizeof (SecassetHtmlEntry));
  g_autoptr (GHashTable) ranks = rank_clauses (report->policy);

  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);
      char **clauses = finding->info->clauses;
      const char *clause = clauses && *clauses ? *clauses : "";
      guint rank = GPOINTER_TO_UINT (g_hash_table_lookup (ranks, clause));
      SecassetHtmlEntry entry = { finding, find_division (finding->element), rank ? clause : "",
                                  rank ? rank : G_MAXUINT, i };

      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);
  return entries;
}

static gint
compare_tallies (gconstpointer a,
                 gconstpointer b)
{
  const SecassetHtmlTally *x = a;
  const SecassetHtmlTally *y = b;

  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    {
      if (x->counts[severity] != y->counts[severity])
        return x->counts[severity] > y->counts[severity] ? -1 : 1;
    }
  return strcmp (x->id, y->id);
}

static GArray *
tally (const SecassetHtml *self,
       gboolean by_rule,
       const SecassetRuleInfo *only)
{
  GArray *tallies = g_array_new (FALSE, TRUE, sizeof (SecassetHtmlTally));
  g_autoptr (GHashTable) positions = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SecassetHtmlEntry *entry = &g_array_index (self->entries, SecassetHtmlEntry, i);
      gpointer subject = by_rule ? (gpointer) entry->finding->info : (gpointer) entry->division;
      SecassetHtmlTally fresh = { "", subject, { 0 }, entry->finding };
      SecassetHtmlTally *found;
      gpointer position;

      if (entry->finding->waiver || (only && entry->finding->info != only))
        continue;
      if (!g_hash_table_lookup_extended (positions, subject, NULL, &position))
        {
          if (subject)
            fresh.id = by_rule ? entry->finding->info->id : entry->division->id;
          position = GUINT_TO_POINTER (tallies->len);
          g_hash_table_insert (positions, subject, position);
          g_array_append_val (tallies, fresh);
        }
      found = &g_array_index (tallies, SecassetHtmlTally, GPOINTER_TO_UINT (position));
      found->counts[entry->finding->severity]++;
      if (entry->finding->severity > found->first->severity)
        found->first = entry->finding;
    }
  g_array_sort (tallies, compare_tallies);
  return tallies;
}

GArray *
secasset_html_tally_divisions (const SecassetHtml *self,
                               const SecassetRuleInfo *only)
{
  return tally (self, FALSE, only);
}

GArray *
secasset_html_tally_rules (const SecassetHtml *self)
{
  return tally (self, TRUE, NULL);
}

GHashTable *
secasset_report_collect_worst (SecassetReport *report)
{
  GHashTable *worst = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);

      if (finding->element && !finding->waiver
          && secasset_worst_lookup (worst, finding->element) < (gint) finding->severity)
        g_hash_table_insert (worst, finding->element,
                             GINT_TO_POINTER ((gint) finding->severity + 1));
    }
  return worst;
}
