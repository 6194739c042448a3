/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

/* Families that are not written yet are empty; a family that exists replaces its line. */
#define PENDING(name) G_GNUC_WEAK const SecassetRuleRow secasset_##name##_rules[] = { SECASSET_RULES_END };
#define G_GNUC_WEAK __attribute__ ((weak))
PENDING (identity)
PENDING (scope)
PENDING (kind)
PENDING (composition)
PENDING (segment)
PENDING (information)
PENDING (service)
PENDING (classification)
PENDING (threat)
PENDING (incident)
PENDING (document)
PENDING (mic_level)
PENDING (mic_flow)
