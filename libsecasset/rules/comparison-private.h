/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"
#include <secasset/secasset-information-system.h>
#include <secasset/secasset-record-medium.h>

G_BEGIN_DECLS

/* The rules that compare an asset's classification with that of what it carries. */
void secasset_check_system_not_below_information (SecassetRuleContext *context,
                                                  SecassetInformationSystem *system);
void secasset_check_medium_not_below_information (SecassetRuleContext *context,
                                                  SecassetExternalRecordMedium *medium);
void secasset_check_schemes_are_comparable (SecassetRuleContext *context,
                                            SecassetInformationSystem *system);
void
secasset_check_asset_not_above_information (SecassetRuleContext *context, SecassetAsset *asset);
void secasset_check_sources_are_classified (SecassetRuleContext *context,
                                            SecassetElement *element);

G_END_DECLS
