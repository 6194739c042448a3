/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/rules-private.h"
#include <secasset/secasset-administrative-information.h>

G_BEGIN_DECLS

/* Rule functions of the information family on the proviso of clause 2.8. */
void secasset_check_exclusion_has_reason (SecassetRuleContext *context,
                                          SecassetAdministrativeInformation *information);
void secasset_check_transferred_is_excluded (SecassetRuleContext *context,
                                             SecassetAdministrativeInformation *information);
void secasset_check_recipient_is_no_contractor (SecassetRuleContext *context,
                                                SecassetAdministrativeInformation *information);
void secasset_check_no_copy_remains (SecassetRuleContext *context,
                                     SecassetAdministrativeInformation *information);

G_END_DECLS
