/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "base/date-private.h"

/**
 * SecassetFacts:
 *
 * What follows from an inventory on one day: the segments of networks, the kinds of things,
 * what is in scope, and the level of protection that everything needs.
 *
 * Everything is worked out when the object is made. It is a snapshot: it does not follow
 * later changes of the inventory, which makes it useless, so make a new one. It never
 * changes, and any number of threads may ask it.
 *
 * Facts that the inventory leaves blank stay unknown; a blank is never taken for “no”.
 *
 * Since: 1.0
 */
struct _SecassetFactsClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetFacts, secasset_facts, G_TYPE_OBJECT)

static void
secasset_facts_finalize (GObject *object)
{
  SecassetFacts *self = SECASSET_FACTS (object);

  for (guint i = 0; i < self->schemes->len * SECASSET_MAX_DIMENSIONS; i++)
    g_free (self->needs[i]);
  g_free (self->needs);
  g_clear_pointer (&self->coverage, secasset_coverage_free);
  g_free (self->networks);
  g_free (self->own);
  g_ptr_array_unref (self->schemes);
  g_ptr_array_unref (self->scheme_defects);
  g_strfreev (self->missing_schemes);
  g_strfreev (self->unusable_schemes);
  g_clear_object (&self->inventory);
  g_clear_object (&self->policy);
  G_OBJECT_CLASS (secasset_facts_parent_class)->finalize (object);
}

static void
secasset_facts_class_init (SecassetFactsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_facts_finalize;
}

static void
secasset_facts_init (SecassetFacts *self)
{
  self->schemes = g_ptr_array_new_with_free_func (g_object_unref);
  self->scheme_defects = secasset_defects_new ();
}

/* What follows from the relations: one walk over all of them, since they are what there is
 * most of, and then work on what it gathered. */
static void
judge_relations (SecassetFacts *self,
                 const SecassetElementTraits *traits)
{
  g_autofree SecassetCensus *censuses = secasset_facts_open_censuses (self, traits);
  SecassetFlowGraph graph;

  secasset_flow_graph_init (&graph, self->n_elements);
  for (guint i = 0; i < self->n_elements; i++)
    {
      SecassetElement *element = secasset_inventory_index (self->inventory, i);

      secasset_facts_count_element (self, traits, element, censuses);
      secasset_flow_graph_add (&graph, self, traits, element);
    }
  secasset_facts_judge_networks (self, traits, censuses);
  secasset_flow_graph_finish (&graph);
  secasset_facts_spread_needs (self, traits, &graph);
  secasset_flow_graph_clear (&graph);
}

SecassetFacts *
secasset_facts_new_with_schemes (SecassetInventory *inventory,
                                 SecassetPolicy *policy,
                                 const GDate *date,
                                 const char *const *schemes)
{
  SecassetFacts *self = g_object_new (SECASSET_TYPE_FACTS, NULL);
  g_autofree SecassetElementTraits *traits = NULL;

  self->inventory = g_object_ref (inventory);
  self->policy = g_object_ref (policy);
  secasset_date_store (&self->day, date);
  self->n_elements = secasset_inventory_get_n_elements (inventory);
  self->own = g_new0 (guint32, self->n_elements);

  secasset_facts_find_schemes (self, schemes);
  traits = secasset_facts_classify (self);
  secasset_facts_judge_elements (self, traits);
  judge_relations (self, traits);
  self->coverage = secasset_coverage_new (inventory);
  return self;
}

SecassetFacts *
secasset_facts_new (SecassetInventory *inventory,
                    SecassetPolicy *policy,
                    const GDate *date)
{
  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), NULL);
  g_return_val_if_fail (SECASSET_IS_POLICY (policy), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  return secasset_facts_new_with_schemes (inventory, policy, date, NULL);
}

gboolean
secasset_facts_covers (SecassetFacts *self,
                       SecassetElement *element)
{
  return element->parent_instance.owner == (SecassetRecord *) self->inventory
         && element->index < self->n_elements;
}

const GDate *
secasset_facts_get_day (SecassetFacts *self)
{
  return &self->day;
}

SecassetCoverage *
secasset_facts_peek_coverage (SecassetFacts *self)
{
  return self->coverage;
}

SecassetPolicy *
secasset_facts_peek_policy (SecassetFacts *self)
{
  return self->policy;
}

SecassetInventory *
secasset_facts_peek_inventory (SecassetFacts *self)
{
  return self->inventory;
}

SecassetInventory *
secasset_facts_get_inventory (SecassetFacts *self)
{
  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);

  return self->inventory;
}

SecassetPolicy *
secasset_facts_get_policy (SecassetFacts *self)
{
  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);

  return self->policy;
}

const GDate *
secasset_facts_get_date (SecassetFacts *self)
{
  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);

  return &self->day;
}
