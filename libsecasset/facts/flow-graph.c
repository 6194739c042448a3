/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/network-private.h"

/* The table of domain §3.10: which relations let the need for protection flow, and whither.
 * Everything else, segments above all, is no carrier. */
typedef struct
{
  SecassetFlowGraph *graph;
  SecassetFacts *facts;
  const SecassetElementTraits *traits;
  /* The information last asked about, and the answer: it may have very many copies. */
  SecassetElement *stored;
  gboolean has_authoritative;
} Builder;

static void
add_edge (Builder *builder,
          SecassetElement *from,
          SecassetElement *to,
          guint32 flags)
{
  SecassetFlowGraph *graph = builder->graph;

  if (!(builder->traits[from->index] & SECASSET_TRAIT_SOURCE) || from == to)
    return;
  if (graph->n_edges == graph->size)
    {
      graph->size = MAX (256, graph->size * 2);
      graph->edges = g_renew (SecassetFlowEdge, graph->edges, graph->size);
    }
  graph->edges[graph->n_edges++]
      = (SecassetFlowEdge){ .from = from->index, .to = to->index | flags };
}

static gboolean
is_authoritative (const SecassetEdge *edge)
{
  return edge->relation && edge->relation->authoritative == SECASSET_TRISTATE_TRUE;
}

static gboolean
find_authoritative_copy (Builder *builder,
                         SecassetElement *info)
{
  SECASSET_FOREACH_EDGE (info, SECASSET_RELATION_KIND_STORED_ON, edge)
    {
      if (is_authoritative (edge) && secasset_facts_edge_holds (builder->facts, edge))
        return TRUE;
    }
  return FALSE;
}

static void
add_storage (Builder *builder,
             SecassetElement *info,
             const SecassetEdge *edge)
{
  gboolean is_spare;

  if (builder->stored != info)
    {
      builder->stored = info;
      builder->has_authoritative = find_authoritative_copy (builder, info);
    }
  is_spare = builder->has_authoritative && !is_authoritative (edge);
  add_edge (builder, info, edge->target, is_spare ? SECASSET_FLOW_NOT_AVAILABILITY : 0);
}

static gboolean
has_usage (SecassetElement *network,
           SecassetNetworkUsage usage)
{
  return ((SecassetNetwork *) network)->usage == (gint32) usage;
}

/* A robot both is a part and acts on what it is part of. */
static void
add_part (Builder *builder,
          SecassetElement *part,
          const SecassetEdge *edge)
{
  SecassetElementTraits traits = builder->traits[part->index];
  gboolean is_redundant
      = edge->relation && edge->relation->redundant == SECASSET_TRISTATE_TRUE;

  if (!(traits & SECASSET_TRAIT_NETWORK) || !has_usage (part, SECASSET_NETWORK_USAGE_SHARED))
    add_edge (builder, edge->target, part, is_redundant ? SECASSET_FLOW_NOT_AVAILABILITY : 0);
  if (traits & SECASSET_TRAIT_ROBOT)
    add_edge (builder, part, edge->target, 0);
}

static void
add_relation (Builder *builder,
              SecassetElement *element,
              const SecassetEdge *edge)
{
  SecassetElementTraits from = builder->traits[element->index];
  SecassetElementTraits to = builder->traits[edge->target->index];

  switch (edge->kind)
    {
    case SECASSET_RELATION_KIND_HANDLES:
      if ((from & SECASSET_TRAIT_SYSTEM) && (to & SECASSET_TRAIT_INFORMATION))
        add_edge (builder, edge->target, element, 0);
      break;
    case SECASSET_RELATION_KIND_STORED_ON:
      if ((from & SECASSET_TRAIT_INFORMATION)
          && (to & (SECASSET_TRAIT_MEDIUM | SECASSET_TRAIT_COMPUTER | SECASSET_TRAIT_SERVICE)))
        add_storage (builder, element, edge);
      break;
    case SECASSET_RELATION_KIND_PART_OF:
      if ((from & SECASSET_TRAIT_COMPONENT) && (to & SECASSET_TRAIT_SYSTEM))
        add_part (builder, element, edge);
      break;
    case SECASSET_RELATION_KIND_HOSTED_ON:
      if ((from & SECASSET_TRAIT_SYSTEM) && (to & SECASSET_TRAIT_SERVICE))
        add_edge (builder, element, edge->target, 0);
      break;
    case SECASSET_RELATION_KIND_DEPENDS_ON:
      if ((from & SECASSET_TRAIT_SYSTEM) && (to & (SECASSET_TRAIT_SYSTEM | SECASSET_TRAIT_SERVICE)))
        add_edge (builder, element, edge->target, SECASSET_FLOW_DEPENDENCY);
      break;
    case SECASSET_RELATION_KIND_CONNECTED_TO:
      if ((from & SECASSET_TRAIT_COMPONENT) && (to & SECASSET_TRAIT_NETWORK)
          && has_usage (edge->target, SECASSET_NETWORK_USAGE_DEDICATED))
        add_edge (builder, element, edge->target, 0);
      break;
    case SECASSET_RELATION_KIND_LOCATED_IN:
      if ((from & SECASSET_TRAIT_COMPONENT) && (to & SECASSET_TRAIT_PLACE))
        add_edge (builder, element, edge->target, 0);
      break;
    case SECASSET_RELATION_KIND_RUNS_ON:
      if ((from & SECASSET_TRAIT_ROBOT) && (to & SECASSET_TRAIT_COMPUTER))
        add_edge (builder, element, edge->target, 0);
      break;
    default:
      break;
    }
}

static gboolean
carries_need (guint8 kind)
{
  const guint32 carriers
      = 1u << SECASSET_RELATION_KIND_HANDLES | 1u << SECASSET_RELATION_KIND_STORED_ON
        | 1u << SECASSET_RELATION_KIND_PART_OF | 1u << SECASSET_RELATION_KIND_HOSTED_ON
        | 1u << SECASSET_RELATION_KIND_DEPENDS_ON | 1u << SECASSET_RELATION_KIND_CONNECTED_TO
        | 1u << SECASSET_RELATION_KIND_LOCATED_IN | 1u << SECASSET_RELATION_KIND_RUNS_ON;

  return kind < 32 && (carriers >> kind & 1u);
}

/* Counting sort: stable, so that edges of one source stay in document order. */
static void
sort_by_source (SecassetFlowGraph *graph)
{
  graph->heads = g_new0 (guint32, graph->n_nodes + 2);
  graph->tails = g_new (guint32, graph->n_edges);
  for (guint i = 0; i < graph->n_edges; i++)
    graph->heads[graph->edges[i].from + 2]++;
  for (guint i = 2; i < graph->n_nodes + 2; i++)
    graph->heads[i] += graph->heads[i - 1];
  for (guint i = 0; i < graph->n_edges; i++)
    graph->tails[graph->heads[graph->edges[i].from + 1]++] = graph->edges[i].to;
}

void
secasset_flow_graph_init (SecassetFlowGraph *graph,
                          SecassetFacts *facts,
                          const SecassetElementTraits *traits)
{
  Builder builder = { .graph = graph, .facts = facts, .traits = traits };

  *graph = (SecassetFlowGraph){ .n_nodes = facts->n_elements };
  for (guint i = 0; i < facts->n_elements; i++)
    {
      SecassetElement *element = secasset_inventory_index (facts->inventory, i);

      for (guint32 e = 0; e < element->n_edges; e++)
        {
          const SecassetEdge *edge = &element->edges[e];

          if (carries_need (edge->kind) && edge->target && secasset_facts_edge_holds (facts, edge))
            add_relation (&builder, element, edge);
        }
    }
  sort_by_source (graph);
}

void
secasset_flow_graph_clear (SecassetFlowGraph *graph)
{
  g_free (graph->edges);
  g_free (graph->heads);
  g_free (graph->tails);
}
