/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* The first day of the period, in months, that a parameter of the row names and that ends on
 * the reference date. Returns the number of months. */
guint secasset_context_get_begin_of_period (SecassetRuleContext *context,
                                            const char *parameter,
                                            GDate *begin);

G_END_DECLS
