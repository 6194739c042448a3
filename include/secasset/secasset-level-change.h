/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-governance-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-relation.h>

G_BEGIN_DECLS

/**
 * SecassetLevelAction:
 * @SECASSET_LEVEL_ACTION_RECLASSIFY: classify an asset differently
 * @SECASSET_LEVEL_ACTION_CLASSIFY: classify an asset that is not classified
 * @SECASSET_LEVEL_ACTION_END_RELATION: end a relation, so that it no longer carries the need
 * @SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE: declare one copy of information the
 * authoritative one, so that the others need not be as available
 * @SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT: declare a part redundant, so that it need not be as
 * available as its system
 * @SECASSET_LEVEL_ACTION_OVERRIDE: record an approved override: of the kind distribution to
 * lower, of the kind cumulation to raise
 * @SECASSET_LEVEL_ACTION_REVISE_OVERRIDE: have the level of the override in force changed
 * @SECASSET_LEVEL_ACTION_END_OVERRIDE: let the override in force end
 *
 * What could be changed so that another level is needed. Clause 7.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_LEVEL_ACTION_RECLASSIFY = 0,
  SECASSET_LEVEL_ACTION_CLASSIFY = 1,
  SECASSET_LEVEL_ACTION_END_RELATION = 2,
  SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE = 3,
  SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT = 4,
  SECASSET_LEVEL_ACTION_OVERRIDE = 5,
  SECASSET_LEVEL_ACTION_REVISE_OVERRIDE = 6,
  SECASSET_LEVEL_ACTION_END_OVERRIDE = 7,
} SecassetLevelAction;

#define SECASSET_TYPE_LEVEL_CHANGE (secasset_level_change_get_type ())
SECASSET_DECLARE_TYPE (SecassetLevelChange, secasset_level_change, LEVEL_CHANGE)

/**
 * secasset_level_change_get_action:
 * @self: a change
 *
 * Gets what is to be done.
 *
 * Returns: the action
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLevelAction secasset_level_change_get_action (SecassetLevelChange *self);
/**
 * secasset_level_change_get_element:
 * @self: a change
 *
 * Gets the asset whose classification or override changes, or the element that states the
 * relation.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_level_change_get_element (SecassetLevelChange *self);
/**
 * secasset_level_change_get_relation:
 * @self: a change
 *
 * Gets the relation that changes: the one that ends, the one to the authoritative copy, or the
 * one that makes the part redundant.
 *
 * Returns: (transfer none) (nullable): the relation, or %NULL where none changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRelation *secasset_level_change_get_relation (SecassetLevelChange *self);
/**
 * secasset_level_change_get_from:
 * @self: a change
 *
 * Gets the level before: the asset’s own, or for an override the one that it needs.
 *
 * Returns: (nullable): the id of the level, or %NULL if there is none, or a relation changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_change_get_from (SecassetLevelChange *self);
/**
 * secasset_level_change_get_to:
 * @self: a change
 *
 * Gets the level after.
 *
 * Returns: (nullable): the id of the level, or %NULL where an override ends or a relation changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_change_get_to (SecassetLevelChange *self);
/**
 * secasset_level_change_get_override_kind:
 * @self: a change
 *
 * Gets the effect that would have to justify an override.
 *
 * Returns: the kind, or %SECASSET_OVERRIDE_KIND_UNSET where no override is recorded
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetOverrideKind secasset_level_change_get_override_kind (SecassetLevelChange *self);
/**
 * secasset_level_change_dup_text:
 * @self: a change
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Says what is to be done, and what has to be true for it.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_level_change_dup_text (SecassetLevelChange *self,
                                      const char *language);

#define SECASSET_TYPE_LEVEL_PLAN (secasset_level_plan_get_type ())
SECASSET_DECLARE_TYPE (SecassetLevelPlan, secasset_level_plan, LEVEL_PLAN)

/**
 * secasset_level_plan_get_changes:
 * @self: a plan
 *
 * Gets the changes. None of them can be left out.
 *
 * Returns: (transfer none): a list of [class@Secasset.LevelChange]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_level_plan_get_changes (SecassetLevelPlan *self);
/**
 * secasset_level_plan_get_level:
 * @self: a plan
 *
 * Gets the level that the element would then need. Where a lower level is asked for, it may be
 * even lower than that.
 *
 * Returns: (nullable): the id of the level, or %NULL if none would be left
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_plan_get_level (SecassetLevelPlan *self);
/**
 * secasset_level_plan_is_partial:
 * @self: a plan
 *
 * Gets whether that level would still be provisional, because something that the element carries
 * is not classified.
 *
 * Returns: whether it is partial
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_level_plan_is_partial (SecassetLevelPlan *self);

G_END_DECLS
