/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/threat-private.h"
#include "rules/context-private.h"
#include <secasset/secasset.h>

G_BEGIN_DECLS

/* A threat of the inventory's own, or of the policy; NULL if there is none of that id. */
SecassetThreat *secasset_context_find_threat (SecassetRuleContext *context,
                                              const char *id);

/* Rule functions of the threat family, which spreads over several files. */

/* assessments.c */
void secasset_check_asset_is_assessed (SecassetRuleContext *context,
                                       SecassetAsset *asset);
void secasset_check_assessment_has_all_groups (SecassetRuleContext *context,
                                               SecassetAsset *asset);
void secasset_check_threat_suits_kind (SecassetRuleContext *context,
                                       SecassetAsset *asset);
void secasset_check_actors_and_intent (SecassetRuleContext *context,
                                       SecassetInventory *inventory);

/* measures-required.c, with two rules of the classification family */
void secasset_check_classified_has_measure (SecassetRuleContext *context,
                                            SecassetAsset *asset);
void secasset_check_important_has_procedure (SecassetRuleContext *context,
                                             SecassetInformationSystem *system);
void secasset_check_staff_is_trained (SecassetRuleContext *context,
                                      SecassetOrgUnit *unit);
void secasset_check_device_is_guarded (SecassetRuleContext *context,
                                       SecassetComponent *component);
void secasset_check_room_controls_entry (SecassetRuleContext *context,
                                         SecassetComputerRoom *room);
void secasset_check_system_has_action (SecassetRuleContext *context,
                                       SecassetInformationSystem *system);
void secasset_check_network_has_action (SecassetRuleContext *context,
                                        SecassetNetwork *network);

G_END_DECLS
