/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

/* Spreads the need for protection along the flow graph, one dimension at a time, in linear
 * time and without recursion.
 *
 * Levels are spread by falling rank: whoever is reached first is reached by the greatest need
 * that can get there, so cycles need no attention and every element is visited once. */
typedef struct
{
  SecassetFacts *facts;
  const SecassetElementTraits *traits;
  const SecassetFlowGraph *graph;
  SecassetNeed *needs; /* of the dimension at hand */
  guint32 skip;        /* edges with one of these flags do not carry it */
  guint32 *seeds;      /* elements with a level of their own, by falling rank */
  guint n_seeds;
  guint32 *queue;
  /* By element, apart from the needs because they are looked at for every edge and small
   * enough to stay in the cache. */
  guint8 *ranks;   /* the need found so far */
  guint8 *carried; /* the greatest need of the sources */
  guint8 *closed;  /* whether doubt has been there or cannot get there */
} Spread;

static inline guint8
own_rank (const SecassetNeed *need)
{
  return need->flags & SECASSET_NEED_OVERRIDDEN ? need->need : need->declared;
}

/* By falling rank, in document order within a rank. */
static void
collect_seeds (Spread *spread)
{
  guint32 starts[G_MAXUINT8 + 2] = { 0 };

  for (guint i = 0; i < spread->graph->n_nodes; i++)
    starts[G_MAXUINT8 - own_rank (&spread->needs[i]) + 1]++;
  /* Elements without a level would come last; they are no seeds. */
  spread->n_seeds = spread->graph->n_nodes - starts[G_MAXUINT8 + 1];
  for (guint i = 1; i < G_N_ELEMENTS (starts); i++)
    starts[i] += starts[i - 1];
  for (guint i = 0; i < spread->graph->n_nodes; i++)
    {
      guint8 rank = own_rank (&spread->needs[i]);

      if (rank > 0)
        spread->seeds[starts[G_MAXUINT8 - rank]++] = i;
    }
}

static guint
push_targets (Spread *spread,
              guint32 from,
              guint tail)
{
  const SecassetFlowGraph *graph = spread->graph;

  for (guint32 e = graph->heads[from]; e < graph->heads[from + 1]; e++)
    {
      guint32 to = graph->tails[e] & SECASSET_FLOW_INDEX;

      if ((graph->tails[e] & spread->skip) || spread->ranks[to] > 0)
        continue;
      spread->ranks[to] = spread->ranks[from];
      spread->needs[to].via = from;
      spread->queue[tail++] = to;
    }
  return tail;
}

/* Returns whether the element is to spread its own level: it does not if a greater one has
 * reached it. */
static gboolean
plant (Spread *spread,
       guint32 seed,
       guint8 rank)
{
  SecassetNeed *need = &spread->needs[seed];

  if (need->flags & SECASSET_NEED_OVERRIDDEN)
    return TRUE;
  if (spread->ranks[seed] > 0)
    return FALSE;
  spread->ranks[seed] = rank;
  need->flags |= SECASSET_NEED_DECLARED;
  return TRUE;
}

/* An overridden element has its need from the start, and so is never reached by another. */
static void
spread_levels (Spread *spread)
{
  guint head = 0, tail = 0;

  for (guint i = 0; i < spread->graph->n_nodes; i++)
    {
      spread->ranks[i] = spread->needs[i].need;
      spread->carried[i] = 0;
    }
  for (guint s = 0; s < spread->n_seeds;)
    {
      guint8 rank = own_rank (&spread->needs[spread->seeds[s]]);

      for (; s < spread->n_seeds && own_rank (&spread->needs[spread->seeds[s]]) == rank; s++)
        {
          if (plant (spread, spread->seeds[s], rank))
            spread->queue[tail++] = spread->seeds[s];
        }
      while (head < tail)
        tail = push_targets (spread, spread->queue[head++], tail);
    }
}

/* In document order of the relations, so that the first of several equals is named. */
static void
compare_sources (Spread *spread)
{
  for (guint e = 0; e < spread->graph->n_edges; e++)
    {
      const SecassetFlowEdge *edge = &spread->graph->edges[e];
      guint32 to = edge->to & SECASSET_FLOW_INDEX;
      guint8 rank = spread->ranks[edge->from];

      if (!(edge->to & spread->skip) && rank > spread->carried[to])
        {
          spread->carried[to] = rank;
          spread->needs[to].carried_from = edge->from;
        }
    }
  for (guint i = 0; i < spread->graph->n_nodes; i++)
    {
      spread->needs[i].need = spread->ranks[i];
      spread->needs[i].carried = spread->carried[i];
    }
}

gboolean
secasset_facts_is_unclassified (SecassetFacts *self,
                                const SecassetElementTraits *traits,
                                const SecassetNeed *needs,
                                guint32 index)
{
  return (traits[index] & SECASSET_TRAIT_ASSET) && (traits[index] & SECASSET_TRAIT_SOURCE)
         && needs[index].declared == 0 && !(needs[index].flags & SECASSET_NEED_OVERRIDDEN)
         && (!(traits[index] & SECASSET_TRAIT_INFORMATION)
             || self->own[index] != SECASSET_TRISTATE_FALSE);
}

static inline gboolean
is_unclassified (Spread *spread,
                 guint32 index)
{
  return secasset_facts_is_unclassified (spread->facts, spread->traits, spread->needs, index);
}

static guint
mark_targets (Spread *spread,
              guint32 from,
              guint tail)
{
  const SecassetFlowGraph *graph = spread->graph;

  for (guint32 e = graph->heads[from]; e < graph->heads[from + 1]; e++)
    {
      guint32 to = graph->tails[e] & SECASSET_FLOW_INDEX;

      if ((graph->tails[e] & spread->skip) || spread->closed[to])
        continue;
      spread->closed[to] = TRUE;
      spread->needs[to].flags |= SECASSET_NEED_PARTIAL;
      /* What is unclassified itself is in the queue already. */
      if (!is_unclassified (spread, to))
        spread->queue[tail++] = to;
    }
  return tail;
}

static void
spread_doubt (Spread *spread)
{
  guint head = 0, tail = 0;

  for (guint i = 0; i < spread->graph->n_nodes; i++)
    {
      /* An override says what applies, whatever is missing. */
      spread->closed[i] = (spread->needs[i].flags & SECASSET_NEED_OVERRIDDEN) != 0;
      if (is_unclassified (spread, i))
        spread->queue[tail++] = i;
    }
  while (head < tail)
    tail = mark_targets (spread, spread->queue[head++], tail);
}

static SecassetNeed *
new_needs (guint n)
{
  SecassetNeed *needs = g_new0 (SecassetNeed, n);

  for (guint i = 0; i < n; i++)
    needs[i].via = needs[i].carried_from = G_MAXUINT32;
  return needs;
}

static void
spread_scheme (Spread *spread,
               guint position)
{
  SecassetScheme *scheme = secasset_facts_get_scheme (spread->facts, position);
  SecassetNeed **needs = &spread->facts->needs[position * SECASSET_MAX_DIMENSIONS];

  for (guint d = 0; d < scheme->n_dimensions; d++)
    needs[d] = new_needs (spread->facts->n_elements);
  secasset_facts_read_levels (spread->facts, position, spread->traits);
  for (guint d = 0; d < scheme->n_dimensions; d++)
    {
      spread->needs = needs[d];
      spread->skip = secasset_flow_graph_get_skipped (scheme->dimensions[d].id);
      collect_seeds (spread);
      spread_levels (spread);
      compare_sources (spread);
      spread_doubt (spread);
    }
}

void
secasset_facts_spread_needs (SecassetFacts *self,
                             const SecassetElementTraits *traits,
                             const SecassetFlowGraph *graph)
{
  guint n = self->n_elements;
  g_autofree guint32 *seeds = g_new (guint32, n);
  g_autofree guint32 *queue = g_new (guint32, n);
  g_autofree guint8 *bytes = g_new (guint8, (gsize) n * 3);
  Spread spread = {
    .facts = self, .traits = traits, .graph = graph, .seeds = seeds, .queue = queue,
    .ranks = bytes, .carried = bytes + n, .closed = bytes + (gsize) n * 2,
  };

  self->needs = g_new0 (SecassetNeed *, self->schemes->len * SECASSET_MAX_DIMENSIONS);
  for (guint i = 0; i < self->schemes->len; i++)
    spread_scheme (&spread, i);
}
