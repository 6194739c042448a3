/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/snapshot-private.h"
#include <secasset/secasset-level-explanation.h>

G_BEGIN_DECLS

/* What can reach one element in one dimension: a copy, so that changes can be tried on it. */
typedef struct
{
  guint32 from; /* node */
  guint32 to;   /* node */
  SecassetFlowOrigin origin;
  guint8 kind;       /* SecassetRelationKind */
  guint8 is_reverse; /* from a robot to what it acts on */
} SecassetLevelEdge;

typedef struct
{
  SecassetFacts *facts;
  SecassetScheme *scheme;
  guint dimension;
  const SecassetNeed *needs; /* of the dimension, by index of the element */
  gboolean is_availability;

  guint n_nodes;
  guint n_edges;
  guint32 *elements; /* by node: index of the element; node 0 is the one asked about */
  guint8 *open;      /* by node: unclassified */
  guint32 *heads;    /* edges into node i are heads[i] … heads[i + 1] of edges */
  SecassetLevelEdge *edges;
} SecassetLevelModel;

/* One change, as the search sees it. */
typedef struct
{
  SecassetLevelAction action;
  guint32 node;
  SecassetFlowOrigin origin; /* of the relation; owner G_MAXUINT32 = none */
  guint8 from;
  guint8 to;
} SecassetLevelMove;

/* The model with changes made to it; its owner works alone. */
typedef struct
{
  const SecassetLevelModel *model;
  guint8 *own;    /* by node: rank of its own */
  guint8 *fixed;  /* by node: an override says what applies */
  guint8 *cut;    /* by edge */
  guint32 *queue; /* nodes in the order they were reached */
  guint32 *via;   /* by node: the edge over which it was reached, towards node 0 */
  guint8 *seen;
  guint64 work; /* edges looked at so far */
} SecassetLevelTrial;

void secasset_level_model_init (SecassetLevelModel *model,
                                SecassetFacts *facts,
                                guint scheme,
                                guint dimension,
                                SecassetElement *element);
void secasset_level_model_clear (SecassetLevelModel *model);
SecassetElement *secasset_level_model_get_element (const SecassetLevelModel *model,
                                                   guint32 node);
const SecassetNeed *secasset_level_model_get_need (const SecassetLevelModel *model,
                                                   guint32 node);
const char *secasset_level_model_get_level (const SecassetLevelModel *model,
                                            guint8 rank);

void secasset_level_trial_init (SecassetLevelTrial *trial,
                                const SecassetLevelModel *model);
void secasset_level_trial_clear (SecassetLevelTrial *trial);
/* Takes back what was tried, and tries these. */
void
secasset_level_trial_set (SecassetLevelTrial *trial,
                          const SecassetLevelMove *moves,
                          guint n_moves);
/* Walks against the flow from node 0 and returns how many nodes of trial->queue it reached. */
guint secasset_level_trial_walk (SecassetLevelTrial *trial);
/* The nearest node whose own rank is above @rank, G_MAXUINT32 if there is none;
 * trial->via then leads from it to node 0. */
guint32 secasset_level_trial_find_above (SecassetLevelTrial *trial,
                                         guint8 rank);
/* The rank that node 0 has, and whether something unclassified reaches it. */
guint8 secasset_level_trial_judge (SecassetLevelTrial *trial,
                                   gboolean *partial);

/* Sets of moves that lower node 0 to @rank or below, or raise it to @rank: GArrays of
 * SecassetLevelMove, the smallest first. *complete is FALSE if the search was cut short. */
GPtrArray *
secasset_level_model_search (const SecassetLevelModel *model,
                             guint8 rank,
                             gboolean *complete);
/* Changes that break the chain from @node to node 0, appended to @moves. */
void secasset_level_trial_collect_breaks (SecassetLevelTrial *trial,
                                          guint32 node,
                                          guint8 rank,
                                          const SecassetLevelMove *made,
                                          guint n_made,
                                          GArray *moves);
gboolean secasset_level_move_equal (const SecassetLevelMove *a,
                                    const SecassetLevelMove *b);

G_END_DECLS
