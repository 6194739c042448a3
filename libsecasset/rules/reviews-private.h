/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* Rule functions of the document family about audits and reviews (clause 12). */
void secasset_check_bureaus_are_inspected (SecassetRuleContext *context,
                                           SecassetInventory *inventory);
void secasset_check_policy_is_reviewed (SecassetRuleContext *context,
                                        SecassetInventory *inventory);

G_END_DECLS
