/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_LIST (secasset_list_get_type ())
SECASSET_DECLARE_TYPE (SecassetList, secasset_list, LIST)

SECASSET_AVAILABLE_IN_1_0
guint secasset_list_get_n_items (SecassetList *self);
SECASSET_AVAILABLE_IN_1_0
GObject *secasset_list_find (SecassetList *self,
                             const char *id);

G_END_DECLS
