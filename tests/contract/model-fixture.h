/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset.h>

typedef struct
{
  guint n;
  GObject *record;
  char *property;
} Heard;

static inline void
heard_clear (Heard *heard)
{
  g_clear_object (&heard->record);
  g_clear_pointer (&heard->property, g_free);
  heard->n = 0;
}

static inline void
changed_cb (SecassetInventory *inventory,
            SecassetRecord *record,
            const char *property,
            Heard *heard)
{
  heard->n++;
  g_set_object (&heard->record, (GObject *) record);
  g_free (heard->property);
  heard->property = g_strdup (property);
}

static inline void
count_cb (GObject *object,
          GParamSpec *pspec,
          guint *count)
{
  (*count)++;
}

static inline void
add (SecassetInventory *inventory,
     gpointer element)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (secasset_inventory_add (inventory, element, &error));
  g_assert_no_error (error);
  g_object_unref (element);
}

static inline gpointer
find (SecassetInventory *inventory,
      const char *id)
{
  SecassetElement *element = secasset_inventory_find (inventory, id);

  g_assert_nonnull (element);
  return element;
}

/* S1 handles I1, which waits for nobody yet. */
static inline SecassetInventory *
create_inventory (void)
{
  static const char *const handled[] = { "I1", NULL };
  SecassetInventory *inventory = secasset_inventory_new ();
  SecassetInformationSystem *system = secasset_information_system_new ("S1");

  secasset_information_system_set_handles (system, handled);
  add (inventory, system);
  return inventory;
}

static inline SecassetRelation *
first_relation (SecassetList *list)
{
  g_assert_cmpuint (secasset_list_get_n_items (list), >, 0);
  return g_list_model_get_item (G_LIST_MODEL (list), 0);
}
