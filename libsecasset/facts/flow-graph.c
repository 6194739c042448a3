/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/network-private.h"

typedef struct
{
  SecassetFlowGraph *graph;
  SecassetFacts *facts;
  const SecassetElementTraits *traits;
  SecassetFlowOrigin origin; /* of what is added */
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
      if (graph->keeps_origins)
        graph->origins = g_renew (SecassetFlowOrigin, graph->origins, graph->size);
    }
  if (graph->keeps_origins)
    graph->origins[graph->n_edges] = builder->origin;
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
add_handled (Builder *builder,
             SecassetElement *system,
             const SecassetEdge *edge)
{
  add_edge (builder, edge->target, system, 0);
}

static void
add_carrier (Builder *builder,
             SecassetElement *element,
             const SecassetEdge *edge)
{
  add_edge (builder, element, edge->target, 0);
}

static void
add_dependency (Builder *builder,
                SecassetElement *consumer,
                const SecassetEdge *edge)
{
  add_edge (builder, consumer, edge->target, SECASSET_FLOW_DEPENDENCY);
}

/* What all share tells nothing about one of them; a dedicated network serves one system. */
static void
add_connection (Builder *builder,
                SecassetElement *component,
                const SecassetEdge *edge)
{
  if (has_usage (edge->target, SECASSET_NETWORK_USAGE_DEDICATED))
    add_edge (builder, component, edge->target, 0);
}

/* The table of domain §3.10: which relations let the need for protection flow, between what.
 * Everything else, segments above all, is no carrier. */
static const struct
{
  SecassetElementTraits from, to; /* one of these each */
  void (*add) (Builder *builder,
               SecassetElement *element,
               const SecassetEdge *edge);
} carriers[] = {
  [SECASSET_RELATION_KIND_HANDLES]
  = { SECASSET_TRAIT_SYSTEM, SECASSET_TRAIT_INFORMATION, add_handled },
  [SECASSET_RELATION_KIND_STORED_ON]
  = { SECASSET_TRAIT_INFORMATION,
      SECASSET_TRAIT_MEDIUM | SECASSET_TRAIT_COMPUTER | SECASSET_TRAIT_SERVICE, add_storage },
  [SECASSET_RELATION_KIND_PART_OF]
  = { SECASSET_TRAIT_COMPONENT, SECASSET_TRAIT_SYSTEM, add_part },
  [SECASSET_RELATION_KIND_HOSTED_ON]
  = { SECASSET_TRAIT_SYSTEM, SECASSET_TRAIT_SERVICE, add_carrier },
  [SECASSET_RELATION_KIND_DEPENDS_ON]
  = { SECASSET_TRAIT_SYSTEM, SECASSET_TRAIT_SYSTEM | SECASSET_TRAIT_SERVICE, add_dependency },
  [SECASSET_RELATION_KIND_CONNECTED_TO]
  = { SECASSET_TRAIT_COMPONENT, SECASSET_TRAIT_NETWORK, add_connection },
  [SECASSET_RELATION_KIND_LOCATED_IN]
  = { SECASSET_TRAIT_COMPONENT, SECASSET_TRAIT_PLACE, add_carrier },
  [SECASSET_RELATION_KIND_RUNS_ON]
  = { SECASSET_TRAIT_ROBOT, SECASSET_TRAIT_COMPUTER, add_carrier },
};

guint32
secasset_flow_graph_get_skipped (const char *dimension)
{
  if (g_str_equal (dimension, "integrity"))
    return 0;
  if (g_str_equal (dimension, "availability"))
    return SECASSET_FLOW_NOT_AVAILABILITY;
  return SECASSET_FLOW_DEPENDENCY;
}

void
secasset_flow_graph_init (SecassetFlowGraph *graph,
                          guint n_nodes)
{
  *graph = (SecassetFlowGraph){ .n_nodes = n_nodes };
}

void
secasset_flow_graph_add (SecassetFlowGraph *graph,
                         SecassetFacts *facts,
                         const SecassetElementTraits *traits,
                         SecassetElement *element)
{
  Builder builder = { .graph = graph, .facts = facts, .traits = traits };

  for (guint32 e = 0; e < element->n_edges; e++)
    {
      const SecassetEdge *edge = &element->edges[e];

      if (edge->kind < G_N_ELEMENTS (carriers) && edge->target
          && (traits[element->index] & carriers[edge->kind].from)
          && (traits[edge->target->index] & carriers[edge->kind].to)
          && secasset_facts_edge_holds (facts, edge))
        {
          builder.origin = (SecassetFlowOrigin){ .owner = element->index, .position = e };
          carriers[edge->kind].add (&builder, element, edge);
        }
    }
}

/* Counting sort: stable, so that edges of one source stay in document order. */
void
secasset_flow_graph_finish (SecassetFlowGraph *graph)
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
secasset_flow_graph_clear (SecassetFlowGraph *graph)
{
  g_free (graph->edges);
  g_free (graph->origins);
  g_free (graph->heads);
  g_free (graph->tails);
}
