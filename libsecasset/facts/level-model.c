/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-model-private.h"

#include <string.h>

/* The edges of the flow graph by what they lead to. */
typedef struct
{
  const SecassetFlowGraph *graph;
  guint32 skip;
  guint32 *heads;
  guint32 *edges;
  guint32 *nodes; /* by element: its node, G_MAXUINT32 = not reached */
} Reverse;

static void
reverse_init (Reverse *reverse,
              const SecassetFlowGraph *graph,
              guint32 skip)
{
  *reverse = (Reverse){ .graph = graph, .skip = skip };
  reverse->heads = g_new0 (guint32, graph->n_nodes + 2);
  reverse->edges = g_new (guint32, graph->n_edges);
  reverse->nodes = g_new (guint32, graph->n_nodes);
  memset (reverse->nodes, 0xff, sizeof (guint32) * graph->n_nodes);
  for (guint e = 0; e < graph->n_edges; e++)
    reverse->heads[(graph->edges[e].to & SECASSET_FLOW_INDEX) + 2]++;
  for (guint i = 2; i < graph->n_nodes + 2; i++)
    reverse->heads[i] += reverse->heads[i - 1];
  for (guint e = 0; e < graph->n_edges; e++)
    reverse->edges[reverse->heads[(graph->edges[e].to & SECASSET_FLOW_INDEX) + 1]++] = e;
}

static void
reverse_clear (Reverse *reverse)
{
  g_free (reverse->heads);
  g_free (reverse->edges);
  g_free (reverse->nodes);
}

static SecassetLevelEdge
make_edge (SecassetFacts *facts,
           const SecassetFlowGraph *graph,
           guint32 e)
{
  const SecassetFlowOrigin *origin = &graph->origins[e];
  SecassetElement *owner = secasset_inventory_index (facts->inventory, origin->owner);

  return (SecassetLevelEdge){
    .origin = *origin,
    .kind = owner->edges[origin->position].kind,
    .is_reverse = owner->edges[origin->position].kind == SECASSET_RELATION_KIND_PART_OF
                  && graph->edges[e].from == origin->owner,
  };
}

/* Against the flow, the nearest first. */
static void
reach (SecassetLevelModel *model,
       Reverse *reverse,
       guint32 target)
{
  GArray *nodes = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *heads = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (SecassetLevelEdge));

  g_array_append_val (nodes, target);
  reverse->nodes[target] = 0;
  for (guint n = 0; n < nodes->len; n++)
    {
      guint32 index = g_array_index (nodes, guint32, n);

      g_array_append_val (heads, edges->len);
      for (guint32 i = reverse->heads[index]; i < reverse->heads[index + 1]; i++)
        {
          const SecassetFlowEdge *flow = &reverse->graph->edges[reverse->edges[i]];
          SecassetLevelEdge edge;

          if (flow->to & reverse->skip)
            continue;
          if (reverse->nodes[flow->from] == G_MAXUINT32)
            {
              reverse->nodes[flow->from] = nodes->len;
              g_array_append_val (nodes, flow->from);
            }
          edge = make_edge (model->facts, reverse->graph, reverse->edges[i]);
          edge.from = reverse->nodes[flow->from];
          edge.to = n;
          g_array_append_val (edges, edge);
        }
    }
  g_array_append_val (heads, edges->len);
  model->n_nodes = nodes->len;
  model->n_edges = edges->len;
  model->elements = (guint32 *) (gpointer) g_array_free (nodes, FALSE);
  model->heads = (guint32 *) (gpointer) g_array_free (heads, FALSE);
  model->edges = (SecassetLevelEdge *) (gpointer) g_array_free (edges, FALSE);
}

void
secasset_level_model_init (SecassetLevelModel *model,
                           SecassetFacts *facts,
                           guint scheme,
                           guint dimension,
                           SecassetElement *element)
{
  g_autofree SecassetElementTraits *traits = secasset_facts_classify (facts);
  SecassetFlowGraph graph;
  Reverse reverse;
  const char *id;

  *model = (SecassetLevelModel){ .facts = g_object_ref (facts), .dimension = dimension };
  model->scheme = secasset_facts_get_scheme (facts, scheme);
  model->needs = facts->needs[scheme * SECASSET_MAX_DIMENSIONS + dimension];
  id = model->scheme->dimensions[dimension].id;
  model->is_availability = g_str_equal (id, "availability");

  secasset_flow_graph_init (&graph, facts->n_elements);
  graph.keeps_origins = TRUE;
  for (guint i = 0; i < facts->n_elements; i++)
    secasset_flow_graph_add (&graph, facts, traits, secasset_inventory_index (facts->inventory, i));
  reverse_init (&reverse, &graph, secasset_flow_graph_get_skipped (id));
  reach (model, &reverse, element->index);
  model->open = g_new (guint8, model->n_nodes);
  for (guint n = 0; n < model->n_nodes; n++)
    model->open[n]
        = (guint8) secasset_facts_is_unclassified (facts, traits, model->needs, model->elements[n]);
  reverse_clear (&reverse);
  secasset_flow_graph_clear (&graph);
}

void
secasset_level_model_clear (SecassetLevelModel *model)
{
  g_clear_pointer (&model->elements, g_free);
  g_clear_pointer (&model->open, g_free);
  g_clear_pointer (&model->heads, g_free);
  g_clear_pointer (&model->edges, g_free);
  g_clear_object (&model->facts);
}

SecassetElement *
secasset_level_model_get_element (const SecassetLevelModel *model,
                                  guint32 node)
{
  return secasset_inventory_index (model->facts->inventory, model->elements[node]);
}

const SecassetNeed *
secasset_level_model_get_need (const SecassetLevelModel *model,
                               guint32 node)
{
  return &model->needs[model->elements[node]];
}

const char *
secasset_level_model_get_level (const SecassetLevelModel *model,
                                guint8 rank)
{
  const SecassetSchemeLevel *level
      = secasset_scheme_get_level_by_rank (model->scheme, model->dimension, rank);

  return level ? level->id : NULL;
}

void
secasset_level_trial_init (SecassetLevelTrial *trial,
                           const SecassetLevelModel *model)
{
  *trial = (SecassetLevelTrial){ .model = model };
  trial->own = g_new (guint8, model->n_nodes);
  trial->fixed = g_new (guint8, model->n_nodes);
  trial->seen = g_new (guint8, model->n_nodes);
  trial->queue = g_new (guint32, model->n_nodes);
  trial->via = g_new (guint32, model->n_nodes);
  trial->cut = g_new (guint8, model->n_edges);
  secasset_level_trial_set (trial, NULL, 0);
}

void
secasset_level_trial_clear (SecassetLevelTrial *trial)
{
  g_free (trial->own);
  g_free (trial->fixed);
  g_free (trial->seen);
  g_free (trial->queue);
  g_free (trial->via);
  g_free (trial->cut);
}

/* Whether the change of a relation stops the edge. */
static gboolean
cuts (const SecassetLevelMove *move,
      const SecassetLevelEdge *edge)
{
  gboolean is_same = edge->origin.position == move->origin.position;

  if (edge->origin.owner != move->origin.owner)
    return FALSE;
  switch (move->action)
    {
    case SECASSET_LEVEL_ACTION_END_RELATION:
      return is_same;
    case SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT:
      return is_same && !edge->is_reverse;
    case SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE:
      return !is_same && edge->kind == SECASSET_RELATION_KIND_STORED_ON;
    case SECASSET_LEVEL_ACTION_RECLASSIFY:
    case SECASSET_LEVEL_ACTION_CLASSIFY:
    case SECASSET_LEVEL_ACTION_OVERRIDE:
    case SECASSET_LEVEL_ACTION_REVISE_OVERRIDE:
    case SECASSET_LEVEL_ACTION_END_OVERRIDE:
    default:
      return FALSE;
    }
}

static void
try_move (SecassetLevelTrial *trial,
          const SecassetLevelMove *move)
{
  switch (move->action)
    {
    case SECASSET_LEVEL_ACTION_RECLASSIFY:
    case SECASSET_LEVEL_ACTION_CLASSIFY:
      if (!trial->fixed[move->node])
        trial->own[move->node] = move->to;
      break;
    case SECASSET_LEVEL_ACTION_OVERRIDE:
    case SECASSET_LEVEL_ACTION_REVISE_OVERRIDE:
      trial->fixed[move->node] = TRUE;
      trial->own[move->node] = move->to;
      break;
    case SECASSET_LEVEL_ACTION_END_OVERRIDE:
      trial->fixed[move->node] = FALSE;
      trial->own[move->node] = secasset_level_model_get_need (trial->model, move->node)->declared;
      break;
    case SECASSET_LEVEL_ACTION_END_RELATION:
    case SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT:
    case SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE:
    default:
      for (guint e = 0; e < trial->model->n_edges; e++)
        trial->cut[e] |= (guint8) cuts (move, &trial->model->edges[e]);
    }
}

void
secasset_level_trial_set (SecassetLevelTrial *trial,
                          const SecassetLevelMove *moves,
                          guint n_moves)
{
  const SecassetLevelModel *model = trial->model;

  for (guint n = 0; n < model->n_nodes; n++)
    {
      const SecassetNeed *need = secasset_level_model_get_need (model, n);

      trial->fixed[n] = (need->flags & SECASSET_NEED_OVERRIDDEN) != 0;
      trial->own[n] = trial->fixed[n] ? need->need : need->declared;
    }
  if (model->n_edges > 0)
    memset (trial->cut, 0, model->n_edges);
  for (guint i = 0; i < n_moves; i++)
    try_move (trial, &moves[i]);
  trial->work += (guint64) model->n_nodes + (guint64) model->n_edges * n_moves;
}

guint
secasset_level_trial_walk (SecassetLevelTrial *trial)
{
  const SecassetLevelModel *model = trial->model;
  guint tail = 1;

  memset (trial->seen, 0, model->n_nodes);
  trial->seen[0] = TRUE;
  trial->queue[0] = 0;
  trial->via[0] = G_MAXUINT32;
  for (guint head = 0; head < tail; head++)
    {
      guint32 node = trial->queue[head];

      /* An override lets nothing through. */
      if (trial->fixed[node])
        continue;
      for (guint32 e = model->heads[node]; e < model->heads[node + 1]; e++)
        {
          guint32 from = model->edges[e].from;

          trial->work++;
          if (trial->cut[e] || trial->seen[from])
            continue;
          trial->seen[from] = TRUE;
          trial->via[from] = e;
          trial->queue[tail++] = from;
        }
    }
  return tail;
}

guint32
secasset_level_trial_find_above (SecassetLevelTrial *trial,
                                 guint8 rank)
{
  guint n = secasset_level_trial_walk (trial);

  for (guint i = 0; i < n; i++)
    {
      if (trial->own[trial->queue[i]] > rank)
        return trial->queue[i];
    }
  return G_MAXUINT32;
}

/* Whether node 0 is among what it carries itself. */
static gboolean
is_on_cycle (SecassetLevelTrial *trial)
{
  const SecassetLevelModel *model = trial->model;

  for (guint e = 0; e < model->n_edges; e++)
    {
      if (model->edges[e].from == 0 && !trial->cut[e] && trial->seen[model->edges[e].to]
          && !trial->fixed[model->edges[e].to])
        return TRUE;
    }
  return FALSE;
}

guint8
secasset_level_trial_judge (SecassetLevelTrial *trial,
                            gboolean *partial)
{
  guint n = secasset_level_trial_walk (trial);
  guint8 rank = 0;

  *partial = FALSE;
  for (guint i = 0; i < n; i++)
    {
      guint32 node = trial->queue[i];
      gboolean is_open = trial->model->open[node] && trial->own[node] == 0 && !trial->fixed[node];

      rank = MAX (rank, trial->own[node]);
      if (is_open && (node != 0 || is_on_cycle (trial)))
        *partial = TRUE;
    }
  return rank;
}
