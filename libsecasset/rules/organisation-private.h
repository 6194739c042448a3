/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* The unit, or the first one above it, that is a bureau etc. of clause 2.1; NULL if none is. */
SecassetElement *secasset_org_unit_find_bureau (SecassetElement *unit,
                                                const GDate *day);

G_END_DECLS
