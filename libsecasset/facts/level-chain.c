/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-explanation-private.h"

/**
 * SecassetLevelStep:
 *
 * One step of the way that a need for protection takes. It never changes once made.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetLevelStepClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetLevelStep, secasset_level_step, G_TYPE_OBJECT)

static void
secasset_level_step_finalize (GObject *object)
{
  SecassetLevelStep *self = SECASSET_LEVEL_STEP (object);

  g_clear_object (&self->element);
  g_clear_object (&self->relation);
  g_free (self->level);
  G_OBJECT_CLASS (secasset_level_step_parent_class)->finalize (object);
}

static void
secasset_level_step_class_init (SecassetLevelStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_level_step_finalize;
}

static void
secasset_level_step_init (SecassetLevelStep *self)
{
}

SecassetElement *
secasset_level_step_get_element (SecassetLevelStep *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_STEP (self), NULL);

  return self->element;
}

SecassetRelation *
secasset_level_step_get_relation (SecassetLevelStep *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_STEP (self), NULL);

  return self->relation;
}

const char *
secasset_level_step_get_level (SecassetLevelStep *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_STEP (self), NULL);

  return self->level;
}

/**
 * SecassetLevelChain:
 *
 * The way of a need for protection from an element back to the source. It never changes once
 * made.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetLevelChainClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetLevelChain, secasset_level_chain, G_TYPE_OBJECT)

static void
secasset_level_chain_finalize (GObject *object)
{
  SecassetLevelChain *self = SECASSET_LEVEL_CHAIN (object);

  g_clear_object (&self->steps);
  g_clear_object (&self->source);
  g_free (self->level);
  G_OBJECT_CLASS (secasset_level_chain_parent_class)->finalize (object);
}

static void
secasset_level_chain_class_init (SecassetLevelChainClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_level_chain_finalize;
}

static void
secasset_level_chain_init (SecassetLevelChain *self)
{
}

SecassetList *
secasset_level_chain_get_steps (SecassetLevelChain *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHAIN (self), NULL);

  return self->steps;
}

SecassetElement *
secasset_level_chain_get_source (SecassetLevelChain *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHAIN (self), NULL);

  return self->source;
}

const char *
secasset_level_chain_get_level (SecassetLevelChain *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHAIN (self), NULL);

  return self->level;
}

static void
append_step (SecassetLevelChain *self,
             const SecassetLevelModel *model,
             guint32 node,
             const SecassetLevelEdge *edge)
{
  g_autoptr (SecassetLevelStep) step = g_object_new (SECASSET_TYPE_LEVEL_STEP, NULL);
  const SecassetNeed *need = secasset_level_model_get_need (model, node);

  step->element = g_object_ref (secasset_level_model_get_element (model, node));
  if (edge)
    step->relation = secasset_level_model_dup_relation (model, &edge->origin);
  step->level = g_strdup (secasset_level_model_get_level (model, need->need));
  secasset_list_append (self->steps, step);
}

static SecassetLevelChain *
chain_open (const SecassetLevelModel *model)
{
  SecassetLevelChain *self = g_object_new (SECASSET_TYPE_LEVEL_CHAIN, NULL);

  self->steps = secasset_list_new (SECASSET_TYPE_LEVEL_STEP);
  append_step (self, model, 0, NULL);
  return self;
}

static SecassetLevelChain *
chain_close (SecassetLevelChain *self,
             SecassetLevelTrial *trial,
             guint32 node)
{
  self->source = g_object_ref (secasset_level_model_get_element (trial->model, node));
  self->level = g_strdup (secasset_level_model_get_level (trial->model, trial->own[node]));
  return self;
}

SecassetLevelChain *
secasset_level_chain_new (SecassetLevelTrial *trial,
                          guint32 node)
{
  SecassetLevelChain *self = chain_open (trial->model);
  g_autoptr (GArray) edges = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 n = node; n != 0; n = trial->model->edges[trial->via[n]].to)
    g_array_append_val (edges, trial->via[n]);
  for (guint i = edges->len; i > 0; i--)
    {
      const SecassetLevelEdge *edge = &trial->model->edges[g_array_index (edges, guint32, i - 1)];

      append_step (self, trial->model, edge->from, edge);
    }
  return chain_close (self, trial, node);
}

static const SecassetLevelEdge *
find_edge (const SecassetLevelModel *model,
           guint32 node,
           guint32 from)
{
  for (guint32 e = model->heads[node]; e < model->heads[node + 1]; e++)
    {
      if (model->elements[model->edges[e].from] == from)
        return &model->edges[e];
    }
  g_return_val_if_reached (NULL);
}

SecassetLevelChain *
secasset_level_chain_new_first (SecassetLevelTrial *trial)
{
  const SecassetLevelModel *model = trial->model;
  SecassetLevelChain *self = chain_open (model);
  guint32 node = 0, via;

  while ((via = secasset_level_model_get_need (model, node)->via) != G_MAXUINT32)
    {
      const SecassetLevelEdge *edge = find_edge (model, node, via);

      node = edge->from;
      append_step (self, model, node, edge);
    }
  return chain_close (self, trial, node);
}
