/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"
#include <secasset/secasset-external-service.h>

G_BEGIN_DECLS

void secasset_check_consent_only_holds_nothing_confidential (SecassetRuleContext *context,
                                                             SecassetExternalService *service);

G_END_DECLS
