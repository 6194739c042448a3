/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* What a closed enumeration's field was given that the enumeration does not have: an unknown
 * word, which the record kept, or a number outside @first … @last. NULL where the value is
 * one of them or blank. */
char *secasset_dup_value_outside (SecassetElement *element,
                                  const char *member,
                                  gint value,
                                  gint first,
                                  gint last);

/* A number of an enumeration as its nick; NULL if it has no such number. */
const char *secasset_enum_nick (GType type,
                                gint value);

G_END_DECLS
