/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-list.h>

G_BEGIN_DECLS

/* Finds an item by id on behalf of the list's owner; returns NULL or a borrowed item. */
typedef gpointer (*SecassetListFindFunc) (SecassetList *list,
                                          const char *id,
                                          gpointer owner);

SecassetList *secasset_list_new (GType item_type);

/* The owner is not referenced: it outlives the list or clears the function. */
void secasset_list_set_find (SecassetList *self,
                             SecassetListFindFunc find,
                             gpointer owner);

void secasset_list_append (SecassetList *self,
                           gpointer item);
/* Takes over the reference, and tells nobody: for a list that nobody has seen yet. */
void secasset_list_load (SecassetList *self,
                         gpointer item);
void secasset_list_remove (SecassetList *self,
                           guint position);
void secasset_list_splice (SecassetList *self,
                           guint position,
                           guint n_removals,
                           gpointer *additions,
                           guint n_additions);

/* Borrowed item; for use inside the library, where the position is known to be valid. */
gpointer secasset_list_index (SecassetList *self,
                              guint position);

/* Makes the list equal to @items, reporting only the range that changed. */
void secasset_list_assign (SecassetList *self,
                           GPtrArray *items);

G_END_DECLS
