/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"
#include <secasset/secasset-external-service.h>
#include <secasset/secasset-flow.h>

G_BEGIN_DECLS

/* Whether a list among the parameters of the rule names the nick. */
gboolean
secasset_context_lists (SecassetRuleContext *context, const char *parameter, const char *nick);
/* Whether the city's network model is one of the parameter “models”. */
SecassetTristate secasset_context_has_listed_model (SecassetRuleContext *context);

void secasset_check_local_breakout (SecassetRuleContext *context,
                                    SecassetFlow *flow);

G_END_DECLS
