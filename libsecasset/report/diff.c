/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

/**
 * SecassetDiff:
 *
 * In what two states of an inventory differ, for a review: elements added, removed and changed,
 * classifications that moved, and what became of the findings.
 *
 * ```c
 * g_autoptr (SecassetDiff) diff = secasset_diff_new (last_year, this_year, before, now);
 * g_autofree char *text = secasset_diff_dup_text (diff, "ja");
 * ```
 *
 * Comparisons are immutable.
 *
 * Since: 1.0
 */
struct _SecassetDiffClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetDiff, secasset_diff, G_TYPE_OBJECT)

static void
secasset_diff_finalize (GObject *object)
{
  SecassetDiff *self = (SecassetDiff *) object;

  g_clear_object (&self->old_inventory);
  g_clear_object (&self->new_inventory);
  g_clear_object (&self->old_report);
  g_clear_object (&self->new_report);
  g_object_unref (self->added);
  g_object_unref (self->removed);
  g_object_unref (self->changes);
  g_object_unref (self->document);
  g_object_unref (self->conditions);
  g_object_unref (self->findings);
  G_OBJECT_CLASS (secasset_diff_parent_class)->finalize (object);
}

static void
secasset_diff_class_init (SecassetDiffClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_diff_finalize;
}

static void
secasset_diff_init (SecassetDiff *self)
{
  self->added = secasset_list_new (SECASSET_TYPE_ELEMENT);
  self->removed = secasset_list_new (SECASSET_TYPE_ELEMENT);
  self->changes = secasset_list_new (SECASSET_TYPE_ELEMENT_CHANGE);
  self->document = secasset_list_new (SECASSET_TYPE_PROPERTY_CHANGE);
  self->conditions = secasset_list_new (SECASSET_TYPE_PROPERTY_CHANGE);
  self->findings = secasset_list_new (SECASSET_TYPE_FINDING_CHANGE);
}

void
secasset_diff_take (SecassetList *list,
                    gpointer change)
{
  secasset_list_load (list, change);
}

/* The documents' own schemes mean the same only if they are defined the same. */
static GPtrArray *
load_own_schemes (SecassetDiff *self)
{
  JsonNode *node = self->new_inventory->schemes;
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  GPtrArray *schemes;
  JsonArray *array;

  if (!node || !self->old_inventory->schemes || !JSON_NODE_HOLDS_ARRAY (node)
      || !json_node_equal (node, self->old_inventory->schemes))
    return NULL;
  schemes = g_ptr_array_new_with_free_func (g_object_unref);
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      SecassetScheme *scheme
          = secasset_scheme_new_from_node (json_array_get_element (array, i), defects);

      if (scheme)
        g_ptr_array_add (schemes, scheme);
    }
  return schemes;
}

static SecassetFacts *
load_facts (SecassetInventory *inventory,
            SecassetReport *report)
{
  return secasset_facts_new_with_schemes (inventory, report->policy, &report->day,
                                          (const char *const *) report->schemes);
}

static void
compare (SecassetDiff *self)
{
  self->own_schemes = load_own_schemes (self);
  if (secasset_diff_has_findings (self))
    {
      self->old_facts = load_facts (self->old_inventory, self->old_report);
      self->new_facts = load_facts (self->new_inventory, self->new_report);
      secasset_diff_match_schemes (self);
    }
  secasset_diff_match_elements (self);
  secasset_diff_compare_elements (self);
  secasset_diff_records ((SecassetRecord *) self->old_inventory,
                         (SecassetRecord *) self->new_inventory, self->document);
  if (secasset_diff_has_findings (self))
    {
      secasset_diff_compare_conditions (self);
      secasset_diff_compare_findings (self);
    }
  g_clear_object (&self->old_facts);
  g_clear_object (&self->new_facts);
  g_clear_pointer (&self->own_schemes, g_ptr_array_unref);
  g_clear_pointer (&self->old_schemes, g_free);
  g_clear_pointer (&self->to_new, g_free);
  g_clear_pointer (&self->to_old, g_free);
}

SecassetDiff *
secasset_diff_new (SecassetInventory *old_inventory,
                   SecassetInventory *new_inventory,
                   SecassetReport *old_report,
                   SecassetReport *new_report)
{
  SecassetDiff *self;

  g_return_val_if_fail (SECASSET_IS_INVENTORY (old_inventory), NULL);
  g_return_val_if_fail (SECASSET_IS_INVENTORY (new_inventory), NULL);
  g_return_val_if_fail (old_report == NULL || SECASSET_IS_REPORT (old_report), NULL);
  g_return_val_if_fail (new_report == NULL || SECASSET_IS_REPORT (new_report), NULL);

  self = g_object_new (SECASSET_TYPE_DIFF, NULL);
  self->old_inventory = g_object_ref (old_inventory);
  self->new_inventory = g_object_ref (new_inventory);
  self->old_report = old_report ? g_object_ref (old_report) : NULL;
  self->new_report = new_report ? g_object_ref (new_report) : NULL;
  compare (self);
  return self;
}

#define DEFINE_LIST(name, member)                                                                  \
  SecassetList *secasset_diff_get_##name (SecassetDiff *self)                                      \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_DIFF (self), NULL);                                          \
    return self->member;                                                                           \
  }

DEFINE_LIST (added, added)
DEFINE_LIST (removed, removed)
DEFINE_LIST (changes, changes)
DEFINE_LIST (document_changes, document)
DEFINE_LIST (conditions, conditions)
DEFINE_LIST (finding_changes, findings)

gboolean
secasset_diff_has_findings (SecassetDiff *self)
{
  g_return_val_if_fail (SECASSET_IS_DIFF (self), FALSE);

  return self->old_report && self->new_report;
}

gboolean
secasset_diff_is_empty (SecassetDiff *self)
{
  g_return_val_if_fail (SECASSET_IS_DIFF (self), FALSE);

  if (secasset_list_get_n_items (self->added) + secasset_list_get_n_items (self->removed)
          + secasset_list_get_n_items (self->changes) + secasset_list_get_n_items (self->document)
      > 0)
    return FALSE;
  for (guint i = 0; i < secasset_list_get_n_items (self->findings); i++)
    {
      SecassetFindingChange *change = secasset_list_index (self->findings, i);

      if (change->state != SECASSET_FINDING_STATE_PERSISTING
          || secasset_finding_change_is_severity_changed (change)
          || secasset_finding_change_is_newly_waived (change)
          || secasset_finding_change_is_no_longer_waived (change))
        return FALSE;
    }
  return TRUE;
}

guint
secasset_diff_count_findings (SecassetDiff *self,
                              SecassetFindingState state)
{
  guint count = 0;

  g_return_val_if_fail (SECASSET_IS_DIFF (self), 0);

  for (guint i = 0; i < secasset_list_get_n_items (self->findings); i++)
    count += ((SecassetFindingChange *) secasset_list_index (self->findings, i))->state == state;
  return count;
}
