/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

/**
 * SecassetProgressFunc:
 * @done: how much is done: bytes of a text, elements of an inventory
 * @total: how much there is; 0 if it is not known
 * @user_data: (closure): what was given with the function
 *
 * Is told now and then, about a hundred times at most, how far long work is.
 *
 * Since: 1.0
 */
typedef void (*SecassetProgressFunc) (guint64 done,
                                      guint64 total,
                                      gpointer user_data);

G_END_DECLS
