/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/rules-private.h"
#include <secasset/secasset-party.h>

G_BEGIN_DECLS

/* Whether a list of article 1 of the ordinance, which the host supplies, has the bureau. */
void secasset_check_bureau_is_listed (SecassetRuleContext *context,
                                      SecassetOrgUnit *org);

G_END_DECLS
