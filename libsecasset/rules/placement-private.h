/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/levels-private.h"
#include <secasset/secasset-administrative-information.h>

G_BEGIN_DECLS

void secasset_check_level_is_below_ceiling (SecassetRuleContext *context,
                                            SecassetAdministrativeInformation *info);

/* Whether the policy's placement permits information of the level on the service, wherever the
 * service may be. */
gboolean secasset_service_is_permitted (SecassetFacts *facts,
                                        const char *scheme,
                                        const char *level,
                                        SecassetElement *service);

G_END_DECLS
