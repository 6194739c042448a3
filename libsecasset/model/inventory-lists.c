/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/inventory-private.h"

/* The lists that an element stands in. They are collected before anybody is told: a listener
 * may ask for a list that does not exist yet, and that one is complete from the start. */
static GPtrArray *
collect_lists (SecassetInventory *self,
               SecassetElement *element)
{
  GPtrArray *lists = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer type, list;

  g_hash_table_iter_init (&iter, self->typed);
  while (g_hash_table_iter_next (&iter, &type, &list))
    {
      if (g_type_is_a (G_OBJECT_TYPE (element), GPOINTER_TO_SIZE (type)))
        g_ptr_array_add (lists, g_object_ref (list));
    }
  return lists;
}

void
secasset_inventory_show (SecassetInventory *self,
                         SecassetElement *element)
{
  g_autoptr (GPtrArray) lists = collect_lists (self, element);

  secasset_list_append (self->elements, element);
  for (guint i = 0; i < lists->len; i++)
    {
      /* A listener may have removed it already. */
      if (element->parent_instance.owner == (SecassetRecord *) self)
        secasset_list_append (g_ptr_array_index (lists, i), element);
    }
}

static void
list_remove_element (SecassetList *list,
                     SecassetElement *element)
{
  for (guint i = secasset_list_get_n_items (list); i-- > 0;)
    {
      if (secasset_list_index (list, i) == element)
        secasset_list_remove (list, i);
    }
}

void
secasset_inventory_hide (SecassetInventory *self,
                         SecassetElement *element,
                         guint position)
{
  g_autoptr (GPtrArray) lists = collect_lists (self, element);

  secasset_list_remove (self->elements, position);
  for (guint i = 0; i < lists->len; i++)
    list_remove_element (g_ptr_array_index (lists, i), element);
}

/**
 * secasset_inventory_get_elements:
 * @self: an inventory
 *
 * Gets all elements, in the order in which they were added.
 *
 * Returns: (transfer none): a list of [class@Secasset.Element] that follows the changes
 *
 * Since: 1.0
 */
SecassetList *
secasset_inventory_get_elements (SecassetInventory *self)
{
  g_return_val_if_fail (SECASSET_IS_INVENTORY (self), NULL);

  return self->elements;
}

gpointer
secasset_inventory_find_in_list (SecassetList *list,
                                 const char *id,
                                 gpointer owner)
{
  SecassetElement *element = secasset_inventory_lookup (owner, id);

  if (!element
      || !g_type_is_a (G_OBJECT_TYPE (element), g_list_model_get_item_type (G_LIST_MODEL (list))))
    return NULL;
  return element;
}

static SecassetList *
create_typed_list (SecassetInventory *self,
                   GType type)
{
  SecassetList *list = secasset_list_new (type);

  for (guint i = 0; i < secasset_inventory_get_n_elements (self); i++)
    {
      SecassetElement *element = secasset_inventory_index (self, i);

      if (g_type_is_a (G_OBJECT_TYPE (element), type))
        secasset_list_append (list, element);
    }
  secasset_list_set_find (list, secasset_inventory_find_in_list, self);
  g_hash_table_insert (self->typed, GSIZE_TO_POINTER (type), list);
  return list;
}

/**
 * secasset_inventory_list_elements:
 * @self: an inventory
 * @type: a type that elements have: a class, an abstract class or an interface
 *
 * Gets the elements of one type, in the order in which they were added.
 *
 * Returns: (transfer none): a list of @type that follows the changes
 *
 * Since: 1.0
 */
SecassetList *
secasset_inventory_list_elements (SecassetInventory *self,
                                  GType type)
{
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_INVENTORY (self), NULL);
  g_return_val_if_fail (g_type_is_a (type, G_TYPE_OBJECT) || G_TYPE_IS_INTERFACE (type), NULL);

  g_mutex_lock (&self->typed_lock);
  list = g_hash_table_lookup (self->typed, GSIZE_TO_POINTER (type));
  if (!list)
    list = create_typed_list (self, type);
  g_mutex_unlock (&self->typed_lock);
  return list;
}
