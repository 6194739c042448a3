/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/inventory-private.h"

#include "base/error-private.h"
#include "base/normalize-private.h"
#include "model/edge-private.h"

/**
 * SecassetInventory:
 *
 * The ledger (台帳): it owns the elements and knows the relations between them, in both
 * directions.
 *
 * Ids are unique after NFKC, trimming and case folding. An inventory that was read from a
 * text may hold several elements with one id: nothing of a text is lost, the first one is
 * found by the id, and rule GI-001 reports the others.
 *
 * While nobody changes it, any number of threads may read it.
 *
 * Since: 1.0
 */
SecassetElement *
secasset_inventory_index (SecassetInventory *self,
                          guint position)
{
  return secasset_list_index (self->elements, position);
}

SecassetElement *
secasset_inventory_lookup (SecassetInventory *self,
                           const char *id)
{
  g_autofree char *key = NULL;

  if (!secasset_normalize_is_key (id))
    id = key = secasset_normalize (id);
  return g_hash_table_lookup (self->index, id);
}

/* The key lives as long as the inventory or, if it is the element's own id, as the element. */
static void
index_element (SecassetInventory *self,
               SecassetElement *element)
{
  const char *key = element->id;

  if (secasset_is_blank (key))
    return;
  if (!secasset_normalize_is_key (key))
    {
      g_ptr_array_add (self->keys, secasset_normalize (key));
      key = g_ptr_array_index (self->keys, self->keys->len - 1);
    }
  if (g_hash_table_contains (self->index, key))
    return;
  g_hash_table_insert (self->index, (gpointer) key, element);
  element->indexed = TRUE;
}

static void
own_element (SecassetInventory *self,
             SecassetElement *element)
{
  element->parent_instance.owner = (SecassetRecord *) self;
  element->index = secasset_inventory_get_n_elements (self);
  index_element (self, element);
}

void
secasset_inventory_load (SecassetInventory *self,
                         SecassetElement *element)
{
  own_element (self, element);
  secasset_list_load (self->elements, element);
}

void
secasset_inventory_add_dangling (SecassetInventory *self,
                                 const char *ref,
                                 SecassetElement *source)
{
  g_autofree char *key = secasset_normalize (ref);
  GPtrArray *sources = g_hash_table_lookup (self->dangling, key);

  if (!sources)
    {
      sources = g_ptr_array_new ();
      g_hash_table_insert (self->dangling, g_steal_pointer (&key), sources);
    }
  if (!g_ptr_array_find (sources, source, NULL))
    g_ptr_array_add (sources, source);
}

static void
relink (SecassetElement *element)
{
  secasset_element_unlink (element);
  secasset_element_link (element);
}

static void
resolve_dangling (SecassetInventory *self,
                  const char *id)
{
  g_autofree char *key = secasset_normalize (id);
  g_autofree char *stolen_key = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  gpointer stolen = NULL;

  if (!g_hash_table_steal_extended (self->dangling, key, (gpointer *) &stolen_key, &stolen))
    return;
  sources = stolen;
  for (guint i = 0; i < sources->len; i++)
    relink (g_ptr_array_index (sources, i));
}

static void
forget_dangling_source (SecassetInventory *self,
                        SecassetElement *source)
{
  GHashTableIter iter;
  gpointer sources;

  g_hash_table_iter_init (&iter, self->dangling);
  while (g_hash_table_iter_next (&iter, NULL, &sources))
    g_ptr_array_remove (sources, source);
}

/**
 * secasset_inventory_add:
 * @self: an inventory
 * @element: (transfer none): an element that is in no inventory
 * @error: return location for an error
 *
 * Adds an element. Relations of other elements that wait for its id point at it from now on.
 *
 * Fails with %SECASSET_ERROR_DUPLICATE_ID if an element has that id already, and with
 * %SECASSET_ERROR_UNSUPPORTED if the id is blank.
 *
 * Returns: whether it was added
 *
 * Since: 1.0
 */
gboolean
secasset_inventory_add (SecassetInventory *self,
                        SecassetElement *element,
                        GError **error)
{
  SecassetElement *other;

  g_return_val_if_fail (SECASSET_IS_INVENTORY (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), FALSE);
  g_return_val_if_fail (element->parent_instance.owner == NULL, FALSE);

  if (secasset_is_blank (element->id))
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                           secasset_error_say ("要素のIDが空です。IDを指定してください",
                                               "An element needs an id that is not blank"));
      return FALSE;
    }
  other = secasset_inventory_lookup (self, element->id);
  if (other)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_DUPLICATE_ID,
                   secasset_error_say (
                       "ID「%s」は「%s」（%s）で使われています。別のIDを指定してください",
                       "The id “%s” is in use by “%s” (%s); choose another one"),
                   element->id, other->name ? other->name : other->id,
                   secasset_record_get_kind ((SecassetRecord *) other));
      return FALSE;
    }

  /* Everything is in order before anybody hears of it. */
  own_element (self, element);
  secasset_element_link (element);
  resolve_dangling (self, element->id);
  secasset_inventory_show (self, element);
  return TRUE;
}

/* Emptied first, so that nobody looks for itself among all the others. */
static void
detach_sources (SecassetElement *element,
                GPtrArray *sources)
{
  element->n_incoming = 0;
  for (guint i = 0; i < sources->len; i++)
    secasset_element_unlink (g_ptr_array_index (sources, i));
}

static GPtrArray *
list_sources (SecassetElement *element)
{
  GPtrArray *sources = g_ptr_array_new ();
  g_autofree SecassetIncoming *incoming = secasset_element_dup_incoming (element);

  for (guint i = 0; i < element->n_incoming; i++)
    {
      if (i == 0 || incoming[i].source != incoming[i - 1].source)
        g_ptr_array_add (sources, incoming[i].source);
    }
  return sources;
}

/* Another element with that id, kept from a text, takes its place. */
static void
unindex_element (SecassetInventory *self,
                 SecassetElement *element)
{
  g_autofree char *key = NULL;

  if (!element->indexed)
    return;
  key = secasset_normalize (element->id);
  g_hash_table_remove (self->index, key);
  element->indexed = FALSE;
  for (guint i = 0; i < secasset_inventory_get_n_elements (self); i++)
    {
      SecassetElement *other = secasset_inventory_index (self, i);
      g_autofree char *other_key = NULL;

      if (other == element || other->indexed || secasset_is_blank (other->id))
        continue;
      other_key = secasset_normalize (other->id);
      if (g_str_equal (key, other_key))
        index_element (self, other);
    }
}

static void
relink_sources (SecassetInventory *self,
                GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    {
      SecassetElement *source = g_ptr_array_index (sources, i);

      if (source->parent_instance.owner)
        relink (source);
    }
}

/**
 * secasset_inventory_remove:
 * @self: an inventory
 * @element: an element of it
 *
 * Removes an element. Relations that point at it stay, and dangle.
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
gboolean
secasset_inventory_remove (SecassetInventory *self,
                           SecassetElement *element)
{
  g_autoptr (SecassetElement) alive = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  guint position;

  g_return_val_if_fail (SECASSET_IS_INVENTORY (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), FALSE);

  if (element->parent_instance.owner != (SecassetRecord *) self)
    return FALSE;

  alive = g_object_ref (element);
  sources = list_sources (element);
  position = element->index;
  secasset_element_unlink (element);
  detach_sources (element, sources);
  forget_dangling_source (self, element);
  unindex_element (self, element);
  element->parent_instance.owner = NULL;
  for (guint i = position + 1; i < secasset_inventory_get_n_elements (self); i++)
    secasset_inventory_index (self, i)->index--;
  relink_sources (self, sources);
  secasset_inventory_hide (self, element, position);
  return TRUE;
}

/**
 * secasset_inventory_find:
 * @self: an inventory
 * @id: an id
 *
 * Finds an element. Ids are compared after NFKC, trimming and case folding.
 *
 * Returns: (transfer none) (nullable): the element, or %NULL if there is none with that id
 *
 * Since: 1.0
 */
SecassetElement *
secasset_inventory_find (SecassetInventory *self,
                         const char *id)
{
  g_return_val_if_fail (SECASSET_IS_INVENTORY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_inventory_lookup (self, id);
}

void
secasset_inventory_add_fault (SecassetInventory *self,
                              SecassetFault *fault)
{
  g_ptr_array_add (self->faults, fault);
}

void
secasset_inventory_set_up (SecassetInventory *self)
{
  self->elements = secasset_list_new (SECASSET_TYPE_ELEMENT);
  secasset_list_set_find (self->elements, secasset_inventory_find_in_list, self);
  self->index = g_hash_table_new (secasset_key_hash, secasset_key_equal);
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->dangling = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_ptr_array_unref);
  self->typed = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  g_mutex_init (&self->typed_lock);
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) secasset_fault_free);
}

static void
release_list (gpointer key,
              gpointer value,
              gpointer data)
{
  secasset_list_set_find (value, NULL, NULL);
}

void
secasset_inventory_tear_down (SecassetInventory *self)
{
  gboolean held = G_OBJECT (self->elements)->ref_count > 1;

  for (guint i = 0; i < secasset_inventory_get_n_elements (self); i++)
    secasset_inventory_index (self, i)->n_incoming = 0;
  for (guint i = 0; i < secasset_inventory_get_n_elements (self); i++)
    {
      SecassetElement *element = secasset_inventory_index (self, i);

      /* Whoever still holds the element, or the list, finds it whole, its references by id. */
      if (held || G_OBJECT (element)->ref_count > 1)
        secasset_element_unlink (element);
      element->parent_instance.owner = NULL;
    }
  g_hash_table_foreach (self->typed, release_list, NULL);
  secasset_list_set_find (self->elements, NULL, NULL);
  g_hash_table_unref (self->typed);
  g_hash_table_unref (self->dangling);
  g_hash_table_unref (self->index);
  g_object_unref (self->elements);
  g_ptr_array_unref (self->keys);
  g_ptr_array_unref (self->faults);
  g_clear_object (&self->source);
  g_mutex_clear (&self->typed_lock);
}
