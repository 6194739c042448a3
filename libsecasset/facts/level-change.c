/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-explanation-private.h"

/**
 * SecassetLevelChange:
 *
 * One change to the ledger that would have an effect on a level. It never changes once made.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetLevelChangeClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetLevelChange, secasset_level_change, G_TYPE_OBJECT)

static void
secasset_level_change_finalize (GObject *object)
{
  SecassetLevelChange *self = SECASSET_LEVEL_CHANGE (object);

  g_clear_object (&self->policy);
  g_clear_object (&self->element);
  g_clear_object (&self->relation);
  g_free (self->from);
  g_free (self->to);
  G_OBJECT_CLASS (secasset_level_change_parent_class)->finalize (object);
}

static void
secasset_level_change_class_init (SecassetLevelChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_level_change_finalize;
}

static void
secasset_level_change_init (SecassetLevelChange *self)
{
}

SecassetLevelAction
secasset_level_change_get_action (SecassetLevelChange *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHANGE (self), SECASSET_LEVEL_ACTION_RECLASSIFY);

  return self->action;
}

SecassetElement *
secasset_level_change_get_element (SecassetLevelChange *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHANGE (self), NULL);

  return self->element;
}

SecassetRelation *
secasset_level_change_get_relation (SecassetLevelChange *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHANGE (self), NULL);

  return self->relation;
}

const char *
secasset_level_change_get_from (SecassetLevelChange *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHANGE (self), NULL);

  return self->from;
}

const char *
secasset_level_change_get_to (SecassetLevelChange *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHANGE (self), NULL);

  return self->to;
}

SecassetOverrideKind
secasset_level_change_get_override_kind (SecassetLevelChange *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_CHANGE (self), SECASSET_OVERRIDE_KIND_UNSET);

  return self->override_kind;
}

/**
 * SecassetLevelPlan:
 *
 * Changes to the ledger that together lead to another level. It never changes once made.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetLevelPlanClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetLevelPlan, secasset_level_plan, G_TYPE_OBJECT)

static void
secasset_level_plan_finalize (GObject *object)
{
  SecassetLevelPlan *self = SECASSET_LEVEL_PLAN (object);

  g_clear_object (&self->changes);
  g_free (self->level);
  G_OBJECT_CLASS (secasset_level_plan_parent_class)->finalize (object);
}

static void
secasset_level_plan_class_init (SecassetLevelPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_level_plan_finalize;
}

static void
secasset_level_plan_init (SecassetLevelPlan *self)
{
}

SecassetList *
secasset_level_plan_get_changes (SecassetLevelPlan *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_PLAN (self), NULL);

  return self->changes;
}

const char *
secasset_level_plan_get_level (SecassetLevelPlan *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_PLAN (self), NULL);

  return self->level;
}

gboolean
secasset_level_plan_is_partial (SecassetLevelPlan *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_PLAN (self), FALSE);

  return self->partial;
}

SecassetRelation *
secasset_level_model_dup_relation (const SecassetLevelModel *model,
                                   const SecassetFlowOrigin *origin)
{
  SecassetElement *owner;

  if (origin->owner == G_MAXUINT32)
    return NULL;
  owner = secasset_inventory_index (model->facts->inventory, origin->owner);
  return secasset_edge_dup_relation (owner, &owner->edges[origin->position]);
}

/* Only an override that is newly recorded needs an effect to rest on. */
static SecassetOverrideKind
choose_kind (const SecassetLevelMove *move)
{
  if (move->action != SECASSET_LEVEL_ACTION_OVERRIDE)
    return SECASSET_OVERRIDE_KIND_UNSET;
  return move->to < move->from ? SECASSET_OVERRIDE_KIND_DISTRIBUTION
                               : SECASSET_OVERRIDE_KIND_CUMULATION;
}

static SecassetLevelChange *
change_new (const SecassetLevelModel *model,
            const SecassetLevelMove *move)
{
  SecassetLevelChange *self = g_object_new (SECASSET_TYPE_LEVEL_CHANGE, NULL);
  SecassetElement *element
      = move->origin.owner == G_MAXUINT32
            ? secasset_level_model_get_element (model, move->node)
            : secasset_inventory_index (model->facts->inventory, move->origin.owner);

  self->policy = g_object_ref (model->facts->policy);
  self->action = move->action;
  self->element = g_object_ref (element);
  self->relation = secasset_level_model_dup_relation (model, &move->origin);
  self->override_kind = choose_kind (move);
  self->from = g_strdup (secasset_level_model_get_level (model, move->from));
  self->to = g_strdup (secasset_level_model_get_level (model, move->to));
  return self;
}

SecassetLevelPlan *
secasset_level_plan_new (SecassetLevelTrial *trial,
                         GArray *moves)
{
  SecassetLevelPlan *self = g_object_new (SECASSET_TYPE_LEVEL_PLAN, NULL);
  guint8 rank;

  self->changes = secasset_list_new (SECASSET_TYPE_LEVEL_CHANGE);
  for (guint i = 0; i < moves->len; i++)
    {
      g_autoptr (SecassetLevelChange) change
          = change_new (trial->model, &g_array_index (moves, SecassetLevelMove, i));

      secasset_list_append (self->changes, change);
    }
  secasset_level_trial_set (trial, (const SecassetLevelMove *) (gpointer) moves->data, moves->len);
  rank = secasset_level_trial_judge (trial, &self->partial);
  self->level = g_strdup (secasset_level_model_get_level (trial->model, rank));
  return self;
}
