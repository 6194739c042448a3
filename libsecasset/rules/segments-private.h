/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/rules-private.h"
#include <secasset/secasset-information-system.h>
#include <secasset/secasset-network.h>

G_BEGIN_DECLS

/* Rule functions of the segment family on systems and what they connect to. */
void secasset_check_dedicated_network (SecassetRuleContext *context,
                                       SecassetNetwork *network);
void secasset_check_system_joins_no_segments (SecassetRuleContext *context,
                                              SecassetInformationSystem *system);
void secasset_check_standalone_system (SecassetRuleContext *context,
                                       SecassetInformationSystem *system);
void secasset_check_individual_number_support (SecassetRuleContext *context,
                                               SecassetInformationSystem *system);

G_END_DECLS
