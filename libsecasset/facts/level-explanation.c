/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-explanation-private.h"

#include "model/asset-private.h"

/**
 * SecassetLevelExplanation:
 *
 * Why an element needs its level in one dimension of a scheme, why not another one, and what
 * would have to change for that.
 *
 * It never changes once made, and speaks of the inventory as the facts found it: it is of no use
 * after the inventory has changed.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetLevelExplanationClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetLevelExplanation, secasset_level_explanation, G_TYPE_OBJECT)

static void
secasset_level_explanation_finalize (GObject *object)
{
  SecassetLevelExplanation *self = SECASSET_LEVEL_EXPLANATION (object);

  secasset_level_model_clear (&self->model);
  g_clear_object (&self->element);
  g_clear_object (&self->overrides);
  g_clear_object (&self->chains);
  g_clear_object (&self->unclassified);
  G_OBJECT_CLASS (secasset_level_explanation_parent_class)->finalize (object);
}

static void
secasset_level_explanation_class_init (SecassetLevelExplanationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_level_explanation_finalize;
}

static void
secasset_level_explanation_init (SecassetLevelExplanation *self)
{
}

static void
find_overrides (SecassetLevelExplanation *self)
{
  SecassetAssetFields *asset = secasset_asset_peek_fields (self->element);

  for (guint i = 0; asset && asset->overrides && i < asset->overrides->len; i++)
    {
      g_autoptr (SecassetLevelOverride) override
          = secasset_level_override_new (&self->model, g_ptr_array_index (asset->overrides, i));

      secasset_list_append (self->overrides, override);
    }
}

static void
find_chains (SecassetLevelExplanation *self,
             SecassetLevelTrial *trial)
{
  guint8 rank = secasset_level_model_get_need (&self->model, 0)->need;
  g_autoptr (SecassetLevelChain) first = NULL;
  guint n;

  if (rank == 0)
    return;
  first = secasset_level_chain_new_first (trial);
  secasset_list_append (self->chains, first);
  n = secasset_level_trial_walk (trial);
  for (guint i = 0; i < n; i++)
    {
      guint32 node = trial->queue[i];

      if (trial->own[node] == rank
          && secasset_level_model_get_element (&self->model, node) != first->source)
        {
          g_autoptr (SecassetLevelChain) chain = secasset_level_chain_new (trial, node);

          secasset_list_append (self->chains, chain);
        }
    }
}

static void
append_chain (SecassetList *chains,
              SecassetLevelTrial *trial,
              guint32 node)
{
  g_autoptr (SecassetLevelChain) chain = secasset_level_chain_new (trial, node);

  secasset_list_append (chains, chain);
}

/* The element itself only where it is all there is: it then carries itself, in a cycle. */
static void
find_unclassified (SecassetLevelExplanation *self,
                   SecassetLevelTrial *trial)
{
  guint n = secasset_level_trial_walk (trial);

  if (!(secasset_level_model_get_need (&self->model, 0)->flags & SECASSET_NEED_PARTIAL))
    return;
  for (guint i = 1; i < n; i++)
    {
      if (self->model.open[trial->queue[i]])
        append_chain (self->unclassified, trial, trial->queue[i]);
    }
  if (secasset_list_get_n_items (self->unclassified) == 0)
    append_chain (self->unclassified, trial, 0);
}

SecassetLevelExplanation *
secasset_facts_dup_level_explanation (SecassetFacts *self,
                                      SecassetElement *element,
                                      const char *scheme,
                                      const char *dimension)
{
  SecassetLevelExplanation *explanation;
  SecassetLevelTrial trial;
  guint s, d;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), NULL);
  g_return_val_if_fail (secasset_facts_covers (self, element), NULL);
  g_return_val_if_fail (scheme != NULL && dimension != NULL, NULL);

  if (!secasset_facts_locate_need (self, scheme, dimension, &s, &d))
    return NULL;
  explanation = g_object_new (SECASSET_TYPE_LEVEL_EXPLANATION, NULL);
  explanation->element = g_object_ref (element);
  explanation->overrides = secasset_list_new (SECASSET_TYPE_LEVEL_OVERRIDE);
  explanation->chains = secasset_list_new (SECASSET_TYPE_LEVEL_CHAIN);
  explanation->unclassified = secasset_list_new (SECASSET_TYPE_LEVEL_CHAIN);
  secasset_level_model_init (&explanation->model, self, s, d, element);
  secasset_level_trial_init (&trial, &explanation->model);
  find_overrides (explanation);
  find_chains (explanation, &trial);
  find_unclassified (explanation, &trial);
  secasset_level_trial_clear (&trial);
  return explanation;
}

static const SecassetNeed *
get_need (SecassetLevelExplanation *self)
{
  return secasset_level_model_get_need (&self->model, 0);
}

SecassetElement *
secasset_level_explanation_get_element (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return self->element;
}

SecassetScheme *
secasset_level_explanation_get_scheme (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return self->model.scheme;
}

const char *
secasset_level_explanation_get_dimension (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return self->model.scheme->dimensions[self->model.dimension].id;
}

const char *
secasset_level_explanation_get_declared (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return secasset_level_model_get_level (&self->model, get_need (self)->declared);
}

const char *
secasset_level_explanation_get_effective (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return secasset_level_model_get_level (&self->model, get_need (self)->need);
}

const char *
secasset_level_explanation_get_carried (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return secasset_level_model_get_level (&self->model, get_need (self)->carried);
}

gboolean
secasset_level_explanation_is_partial (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), FALSE);

  return (get_need (self)->flags & SECASSET_NEED_PARTIAL) != 0;
}

gboolean
secasset_level_explanation_is_overridden (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), FALSE);

  return (get_need (self)->flags & SECASSET_NEED_OVERRIDDEN) != 0;
}

SecassetList *
secasset_level_explanation_get_overrides (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return self->overrides;
}

SecassetList *
secasset_level_explanation_get_chains (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return self->chains;
}

SecassetList *
secasset_level_explanation_get_unclassified (SecassetLevelExplanation *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);

  return self->unclassified;
}

gint64
secasset_level_explanation_get_accumulated_subjects (SecassetLevelExplanation *self,
                                                     guint *n_unknown)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), -1);

  return secasset_facts_get_accumulated_subjects (self->model.facts, self->element, n_unknown);
}

static const SecassetSchemeLevel *
find_level (SecassetLevelExplanation *self,
            const char *level)
{
  return secasset_scheme_find_level (self->model.scheme, self->model.dimension, level);
}

SecassetList *
secasset_level_explanation_dup_obstacles (SecassetLevelExplanation *self,
                                          const char *level)
{
  const SecassetSchemeLevel *wanted;
  SecassetList *obstacles;
  SecassetLevelTrial trial;
  guint n;

  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);
  g_return_val_if_fail (level != NULL, NULL);

  wanted = find_level (self, level);
  if (!wanted)
    return NULL;
  obstacles = secasset_list_new (SECASSET_TYPE_LEVEL_CHAIN);
  secasset_level_trial_init (&trial, &self->model);
  n = secasset_level_trial_walk (&trial);
  for (guint i = 0; i < n; i++)
    {
      if (trial.own[trial.queue[i]] > wanted->rank)
        {
          g_autoptr (SecassetLevelChain) chain = secasset_level_chain_new (&trial, trial.queue[i]);

          secasset_list_append (obstacles, chain);
        }
    }
  secasset_level_trial_clear (&trial);
  return obstacles;
}

SecassetList *
secasset_level_explanation_dup_plans (SecassetLevelExplanation *self,
                                      const char *level,
                                      gboolean *complete)
{
  const SecassetSchemeLevel *wanted;
  g_autoptr (GPtrArray) found = NULL;
  SecassetList *plans;
  SecassetLevelTrial trial;
  gboolean all = TRUE;

  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);
  g_return_val_if_fail (level != NULL, NULL);

  wanted = find_level (self, level);
  if (complete)
    *complete = wanted != NULL;
  if (!wanted)
    return NULL;
  plans = secasset_list_new (SECASSET_TYPE_LEVEL_PLAN);
  found = secasset_level_model_search (&self->model, (guint8) wanted->rank, &all);
  secasset_level_trial_init (&trial, &self->model);
  for (guint i = 0; i < found->len; i++)
    {
      g_autoptr (SecassetLevelPlan) plan
          = secasset_level_plan_new (&trial, g_ptr_array_index (found, i));

      secasset_list_append (plans, plan);
    }
  secasset_level_trial_clear (&trial);
  if (complete)
    *complete = all;
  return plans;
}
