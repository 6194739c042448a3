/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

#include "base/normalize-private.h"
#include "model/opaque-element-private.h"

/* Borrowed where the id will do: most ids are plain ASCII. */
static const char *
get_key (SecassetElement *element,
         GPtrArray *owned)
{
  char *key;

  if (secasset_normalize_is_key (element->id))
    return element->id;
  key = secasset_normalize (element->id);
  g_ptr_array_add (owned, key);
  return key;
}

void
secasset_diff_match_elements (SecassetDiff *self)
{
  guint n_old = secasset_inventory_get_n_elements (self->old_inventory);
  guint n_new = secasset_inventory_get_n_elements (self->new_inventory);
  g_autoptr (GHashTable) heads = g_hash_table_new (secasset_key_hash, secasset_key_equal);
  g_autoptr (GPtrArray) owned = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint *next = g_new0 (guint, n_old + 1);

  self->to_new = g_new0 (SecassetElement *, n_old + 1);
  self->to_old = g_new0 (SecassetElement *, n_new + 1);
  for (guint i = n_old; i-- > 0;)
    {
      const char *key = get_key (secasset_inventory_index (self->old_inventory, i), owned);

      next[i] = GPOINTER_TO_UINT (g_hash_table_lookup (heads, key));
      g_hash_table_insert (heads, (gpointer) key, GUINT_TO_POINTER (i + 1));
    }
  for (guint i = 0; i < n_new; i++)
    {
      SecassetElement *element = secasset_inventory_index (self->new_inventory, i);
      const char *key = get_key (element, owned);
      guint head = GPOINTER_TO_UINT (g_hash_table_lookup (heads, key));

      if (head == 0)
        continue;
      self->to_old[i] = secasset_inventory_index (self->old_inventory, head - 1);
      self->to_new[head - 1] = element;
      g_hash_table_insert (heads, (gpointer) key, GUINT_TO_POINTER (next[head - 1]));
    }
}

static const char *
stated_kind (SecassetElement *element)
{
  if (SECASSET_IS_OPAQUE_ELEMENT (element))
    return ((SecassetOpaqueElement *) element)->stated_kind;
  return secasset_record_get_kind ((SecassetRecord *) element);
}

static void
compare_pair (SecassetDiff *self,
              SecassetElement *old_element,
              SecassetElement *new_element)
{
  SecassetRecord *old_record = (SecassetRecord *) old_element;
  SecassetRecord *new_record = (SecassetRecord *) new_element;
  gboolean same_kind = g_strcmp0 (stated_kind (old_element), stated_kind (new_element)) == 0;
  gboolean equal = same_kind && secasset_record_equal (old_record, new_record);
  SecassetElementChange *change;

  if (equal && !secasset_diff_has_effective_levels (self, old_element, new_element))
    return;
  change = secasset_element_change_new (old_element, new_element);
  if (!same_kind)
    secasset_diff_take (change->properties,
                        secasset_property_change_new ("kind", NULL, stated_kind (old_element),
                                                      stated_kind (new_element)));
  if (!equal)
    {
      secasset_diff_records (old_record, new_record, change->properties);
      secasset_diff_declared_levels (self, change);
    }
  secasset_diff_effective_levels (self, change);
  if (secasset_list_get_n_items (change->properties) > 0
      || secasset_list_get_n_items (change->levels) > 0)
    secasset_diff_take (self->changes, change);
  else
    g_object_unref (change);
}

void
secasset_diff_compare_elements (SecassetDiff *self)
{
  guint n_old = secasset_inventory_get_n_elements (self->old_inventory);
  guint n_new = secasset_inventory_get_n_elements (self->new_inventory);

  for (guint i = 0; i < n_new; i++)
    {
      SecassetElement *element = secasset_inventory_index (self->new_inventory, i);

      if (self->to_old[i])
        compare_pair (self, self->to_old[i], element);
      else
        secasset_list_load (self->added, g_object_ref (element));
    }
  for (guint i = 0; i < n_old; i++)
    {
      if (!self->to_new[i])
        secasset_list_load (self->removed,
                            g_object_ref (secasset_inventory_index (self->old_inventory, i)));
    }
}
