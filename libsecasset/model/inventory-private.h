/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include "model/fault-private.h"
#include "model/settings-private.h"
#include "model/source-private.h"
#include <secasset/secasset-inventory.h>

G_BEGIN_DECLS

struct _SecassetInventory
{
  SecassetRecord parent_instance;

  char *policy;
  SecassetRecord *settings;
  JsonNode *schemes;
  GPtrArray *threats;
  JsonNode *rules;
  GPtrArray *waivers;
  GDate reference_date;

  SecassetList *elements;
  /* Normalised id to element: see secasset_key_hash(). Keys that are not the elements' own
   * ids are owned by @keys. */
  GHashTable *index;
  GPtrArray *keys;
  /* Normalised id to the elements with an edge that waits for it. */
  GHashTable *dangling;
  /* GType to the live list of the elements of that type. */
  GHashTable *typed;
  GMutex typed_lock;

  GPtrArray *faults;      /* of SecassetFault, in the order they were met */
  SecassetSource *source; /* where the text is, or NULL for one built in code */
};

SECASSET_DEFINE_RECORD_CLASS (SecassetInventory, SecassetRecord)

static inline guint
secasset_inventory_get_n_elements (SecassetInventory *self)
{
  return secasset_list_get_n_items (self->elements);
}

void secasset_inventory_set_up (SecassetInventory *self);
void secasset_inventory_tear_down (SecassetInventory *self);

/* Borrowed. */
SecassetElement *secasset_inventory_index (SecassetInventory *self,
                                           guint position);
/* Borrowed; the first element with that id. */
SecassetElement *secasset_inventory_lookup (SecassetInventory *self,
                                            const char *id);
void secasset_inventory_add_dangling (SecassetInventory *self,
                                      const char *ref,
                                      SecassetElement *source);

/* For the reader: takes elements as they come, duplicate and empty ids included (those are
 * findings, not losses), and leaves the edges alone until secasset_inventory_link_all().
 * Takes over the reference, and tells no list that it changed. */
void secasset_inventory_load (SecassetInventory *self,
                              SecassetElement *element);
void secasset_inventory_link_all (SecassetInventory *self);

/* Puts an element into the lists that it belongs in, and takes it out of them. */
void secasset_inventory_show (SecassetInventory *self,
                              SecassetElement *element);
void secasset_inventory_hide (SecassetInventory *self,
                              SecassetElement *element,
                              guint position);
gpointer secasset_inventory_find_in_list (SecassetList *list,
                                          const char *id,
                                          gpointer owner);

void secasset_inventory_add_fault (SecassetInventory *self,
                                   SecassetFault *fault);

G_END_DECLS
