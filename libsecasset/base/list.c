/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/list-private.h"

/**
 * SecassetList:
 *
 * A read-only [iface@Gio.ListModel] handed out by an owner.
 *
 * The owner mutates, the list observes: elements are added to and removed from an
 * inventory by the inventory's own methods, and every list of it follows.
 *
 * Since: 1.0
 */
struct _SecassetList
{
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
  SecassetListFindFunc find;
  gpointer owner;
};

struct _SecassetListClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_ITEM_TYPE,
  PROP_N_ITEMS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void secasset_list_iface_init (GListModelInterface *iface);

G_DEFINE_TYPE_WITH_CODE (SecassetList, secasset_list, G_TYPE_OBJECT,
                         G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, secasset_list_iface_init))

static GType
list_get_item_type (GListModel *model)
{
  return SECASSET_LIST (model)->item_type;
}

static guint
list_get_n_items (GListModel *model)
{
  return SECASSET_LIST (model)->items->len;
}

static gpointer
list_get_item (GListModel *model,
               guint position)
{
  SecassetList *self = SECASSET_LIST (model);

  if (position >= self->items->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
secasset_list_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = list_get_item_type;
  iface->get_n_items = list_get_n_items;
  iface->get_item = list_get_item;
}

static void
secasset_list_get_property (GObject *object,
                            guint prop_id,
                            GValue *value,
                            GParamSpec *pspec)
{
  SecassetList *self = SECASSET_LIST (object);

  switch (prop_id)
    {
    case PROP_ITEM_TYPE:
      g_value_set_gtype (value, self->item_type);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->items->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_list_finalize (GObject *object)
{
  g_ptr_array_unref (SECASSET_LIST (object)->items);
  G_OBJECT_CLASS (secasset_list_parent_class)->finalize (object);
}

static void
secasset_list_class_init (SecassetListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = secasset_list_get_property;
  object_class->finalize = secasset_list_finalize;

  /**
   * SecassetList:item-type:
   *
   * The type of the items.
   *
   * Since: 1.0
   */
  props[PROP_ITEM_TYPE] = g_param_spec_gtype ("item-type", NULL, NULL, G_TYPE_OBJECT, flags);

  /**
   * SecassetList:n-items: (getter get_n_items)
   *
   * The number of items.
   *
   * Since: 1.0
   */
  props[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_list_init (SecassetList *self)
{
  self->item_type = G_TYPE_OBJECT;
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

SecassetList *
secasset_list_new (GType item_type)
{
  SecassetList *self = g_object_new (SECASSET_TYPE_LIST, NULL);

  self->item_type = item_type;
  return self;
}

void
secasset_list_set_find (SecassetList *self,
                        SecassetListFindFunc find,
                        gpointer owner)
{
  self->find = find;
  self->owner = owner;
}

static void
secasset_list_changed (SecassetList *self,
                       guint position,
                       guint removed,
                       guint added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_ITEMS]);
}

void
secasset_list_append (SecassetList *self,
                      gpointer item)
{
  g_ptr_array_add (self->items, g_object_ref (item));
  secasset_list_changed (self, self->items->len - 1, 0, 1);
}

void
secasset_list_load (SecassetList *self,
                    gpointer item)
{
  g_ptr_array_add (self->items, item);
}

void
secasset_list_remove (SecassetList *self,
                      guint position)
{
  g_ptr_array_remove_index (self->items, position);
  secasset_list_changed (self, position, 1, 0);
}

void
secasset_list_splice (SecassetList *self,
                      guint position,
                      guint n_removals,
                      gpointer *additions,
                      guint n_additions)
{
  for (guint i = 0; i < n_additions; i++)
    g_ptr_array_insert (self->items, (gint) (position + i), g_object_ref (additions[i]));
  if (n_removals > 0)
    g_ptr_array_remove_range (self->items, position + n_additions, n_removals);
  if (n_removals > 0 || n_additions > 0)
    secasset_list_changed (self, position, n_removals, n_additions);
}

gpointer
secasset_list_index (SecassetList *self,
                     guint position)
{
  return g_ptr_array_index (self->items, position);
}

void
secasset_list_assign (SecassetList *self,
                      GPtrArray *items)
{
  guint n = items ? items->len : 0;
  guint prefix = 0, suffix = 0;

  while (prefix < n && prefix < self->items->len
         && g_ptr_array_index (items, prefix) == g_ptr_array_index (self->items, prefix))
    prefix++;
  while (suffix < n - prefix && suffix < self->items->len - prefix
         && g_ptr_array_index (items, n - 1 - suffix)
                == g_ptr_array_index (self->items, self->items->len - 1 - suffix))
    suffix++;

  secasset_list_splice (self, prefix, self->items->len - prefix - suffix,
                        n > 0 ? items->pdata + prefix : NULL, n - prefix - suffix);
}

/**
 * secasset_list_get_n_items:
 * @self: a list
 *
 * Gets the number of items.
 *
 * Returns: the number of items
 *
 * Since: 1.0
 */
guint
secasset_list_get_n_items (SecassetList *self)
{
  g_return_val_if_fail (SECASSET_IS_LIST (self), 0);

  return self->items->len;
}

/**
 * secasset_list_find:
 * @self: a list
 * @id: the id to look for
 *
 * Finds an item by its id. Ids are compared after NFKC, trimming and case folding.
 *
 * Lists of items that have no id find nothing.
 *
 * Returns: (transfer full) (nullable): the item, or %NULL if the list has none with that id
 *
 * Since: 1.0
 */
GObject *
secasset_list_find (SecassetList *self,
                    const char *id)
{
  gpointer item;

  g_return_val_if_fail (SECASSET_IS_LIST (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  item = self->find ? self->find (self, id, self->owner) : NULL;
  return item ? g_object_ref (item) : NULL;
}
