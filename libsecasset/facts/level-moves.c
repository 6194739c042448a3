/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-model-private.h"

#include "model/asset-private.h"
#include <secasset/secasset-administrative-information.h>
#include <secasset/secasset-computer.h>
#include <secasset/secasset-external-service.h>
#include <secasset/secasset-record-medium.h>

/* Collects what would break one chain. */
typedef struct
{
  SecassetLevelTrial *trial;
  guint8 rank; /* to get down to */
  const SecassetLevelMove *made;
  guint n_made;
  GArray *moves;
} Breaker;

gboolean
secasset_level_move_equal (const SecassetLevelMove *a,
                           const SecassetLevelMove *b)
{
  return a->action == b->action && a->node == b->node && a->to == b->to
         && a->origin.owner == b->origin.owner && a->origin.position == b->origin.position;
}

static void
add_level_move (Breaker *breaker,
                SecassetLevelAction action,
                guint32 node,
                guint8 from)
{
  SecassetLevelMove move = { .action = action, .node = node, .from = from, .to = breaker->rank };

  move.origin.owner = G_MAXUINT32;
  g_array_append_val (breaker->moves, move);
}

static void
add_relation_move (Breaker *breaker,
                   SecassetLevelAction action,
                   guint32 owner,
                   guint32 position)
{
  SecassetLevelMove move = { .action = action, .node = G_MAXUINT32 };

  move.origin = (SecassetFlowOrigin){ .owner = owner, .position = position };
  g_array_append_val (breaker->moves, move);
}

static gboolean
is_declared_authoritative (Breaker *breaker,
                           const SecassetLevelEdge *edge)
{
  for (guint i = 0; i < breaker->n_made; i++)
    {
      if (breaker->made[i].action == SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE
          && breaker->made[i].origin.owner == edge->origin.owner)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_copy (SecassetFacts *facts,
         const SecassetEdge *edge)
{
  return edge->kind == SECASSET_RELATION_KIND_STORED_ON && edge->target
         && secasset_facts_edge_holds (facts, edge)
         && (SECASSET_IS_RECORD_MEDIUM (edge->target) || SECASSET_IS_COMPUTER (edge->target)
             || SECASSET_IS_EXTERNAL_SERVICE (edge->target));
}

/* Whether some copy of the information is recorded as the authoritative one. */
static gboolean
has_authoritative (Breaker *breaker,
                   SecassetElement *info)
{
  SECASSET_FOREACH_EDGE (info, SECASSET_RELATION_KIND_STORED_ON, edge)
    {
      if (edge->relation && edge->relation->authoritative == SECASSET_TRISTATE_TRUE
          && secasset_facts_edge_holds (breaker->trial->model->facts, edge))
        return TRUE;
    }
  return FALSE;
}

static void
add_other_copies (Breaker *breaker,
                  const SecassetLevelEdge *edge,
                  SecassetElement *info)
{
  for (guint32 i = 0; i < info->n_edges; i++)
    {
      if (i != edge->origin.position && is_copy (breaker->trial->model->facts, &info->edges[i]))
        add_relation_move (breaker, SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE, edge->origin.owner,
                           i);
    }
}

/* Ending the relation to the authoritative copy would only make the other copies carry the
 * need, so it is not offered. */
static void
add_copy (Breaker *breaker,
          const SecassetLevelEdge *edge)
{
  SecassetElement *info
      = secasset_inventory_index (breaker->trial->model->facts->inventory, edge->origin.owner);

  if (has_authoritative (breaker, info) || is_declared_authoritative (breaker, edge))
    return;
  add_relation_move (breaker, SECASSET_LEVEL_ACTION_END_RELATION, edge->origin.owner,
                     edge->origin.position);
  add_other_copies (breaker, edge, info);
}

static void
add_relation (Breaker *breaker,
              const SecassetLevelEdge *edge)
{
  gboolean is_availability = breaker->trial->model->is_availability;

  if (is_availability && edge->kind == SECASSET_RELATION_KIND_STORED_ON)
    {
      add_copy (breaker, edge);
      return;
    }
  add_relation_move (breaker, SECASSET_LEVEL_ACTION_END_RELATION, edge->origin.owner,
                     edge->origin.position);
  if (is_availability && edge->kind == SECASSET_RELATION_KIND_PART_OF && !edge->is_reverse)
    add_relation_move (breaker, SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT, edge->origin.owner,
                       edge->origin.position);
}

static void
add_override (Breaker *breaker,
              guint32 node)
{
  const SecassetLevelModel *model = breaker->trial->model;

  if (!breaker->trial->fixed[node]
      && secasset_asset_peek_fields (secasset_level_model_get_element (model, node)))
    add_level_move (breaker, SECASSET_LEVEL_ACTION_OVERRIDE, node,
                    secasset_level_model_get_need (model, node)->need);
}

void
secasset_level_trial_collect_breaks (SecassetLevelTrial *trial,
                                     guint32 node,
                                     guint8 rank,
                                     const SecassetLevelMove *made,
                                     guint n_made,
                                     GArray *moves)
{
  Breaker breaker = { trial, rank, made, n_made, moves };

  add_level_move (&breaker,
                  trial->fixed[node] ? SECASSET_LEVEL_ACTION_REVISE_OVERRIDE
                                     : SECASSET_LEVEL_ACTION_RECLASSIFY,
                  node, trial->own[node]);
  /* Information is classified; what carries it may depart from that. */
  if (node == 0
      || !SECASSET_IS_ADMINISTRATIVE_INFORMATION (
          secasset_level_model_get_element (trial->model, node)))
    add_override (&breaker, node);
  while (node != 0)
    {
      const SecassetLevelEdge *edge = &trial->model->edges[trial->via[node]];

      add_relation (&breaker, edge);
      node = edge->to;
      add_override (&breaker, node);
    }
}
