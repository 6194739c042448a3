/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-mapped-levels.h>
#include <secasset/secasset-override.h>

G_BEGIN_DECLS

/**
 * SecassetMigrationState:
 * @SECASSET_MIGRATION_STATE_AUTOMATIC: exactly one level corresponds
 * @SECASSET_MIGRATION_STATE_NEEDS_REVIEW: a person has to decide
 * @SECASSET_MIGRATION_STATE_IMPOSSIBLE: no mapping leads there: it has to be classified anew
 * @SECASSET_MIGRATION_STATE_ALREADY_THERE: the new scheme has a level already
 *
 * What becomes of one level of one asset.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_MIGRATION_STATE_AUTOMATIC = 0,
  SECASSET_MIGRATION_STATE_NEEDS_REVIEW = 1,
  SECASSET_MIGRATION_STATE_IMPOSSIBLE = 2,
  SECASSET_MIGRATION_STATE_ALREADY_THERE = 3,
} SecassetMigrationState;

#define SECASSET_TYPE_MIGRATION_STEP (secasset_migration_step_get_type ())
SECASSET_DECLARE_TYPE (SecassetMigrationStep, secasset_migration_step, MIGRATION_STEP)

/**
 * secasset_migration_step_get_element:
 * @self: a step
 *
 * Gets the asset.
 *
 * Returns: (transfer none): the asset
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_migration_step_get_element (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_dimension:
 * @self: a step
 *
 * Gets the dimension of the new scheme; for an override that no mapping leads anywhere from, the
 * one of the old scheme, as stated.
 *
 * Returns: the id of the dimension
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_migration_step_get_dimension (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_override:
 * @self: a step
 *
 * Gets the override (特例) that has to be decided on anew. It is never carried over by itself.
 *
 * Returns: (transfer none) (nullable): the override, or %NULL if the step is about a
 *   classification
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetOverride *secasset_migration_step_get_override (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_from_levels:
 * @self: a step
 *
 * Gets the levels of the old scheme that decide, each as `dimension=level`; none where the
 * asset has none.
 *
 * Returns: (transfer none) (array zero-terminated=1): the levels
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_migration_step_get_from_levels (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_candidates:
 * @self: a step
 *
 * Gets the levels of the new scheme that remain possible.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the levels
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_migration_step_get_candidates (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_default:
 * @self: a step
 *
 * Gets the level that [method@Secasset.Migration.apply] records: the only candidate, or a
 * provisional one.
 *
 * Returns: (nullable): the id of the level, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_migration_step_get_default (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_quality:
 * @self: a step
 *
 * Gets how far the mapping can be relied on.
 *
 * Returns: the quality
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetMappingQuality secasset_migration_step_get_quality (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_lossy:
 * @self: a step
 *
 * Gets whether the mapping gives up distinctions.
 *
 * Returns: whether something is lost
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_migration_step_get_lossy (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_state:
 * @self: a step
 *
 * Gets what becomes of the level.
 *
 * Returns: the state
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetMigrationState secasset_migration_step_get_state (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_line:
 * @self: a step
 *
 * Gets the line of the asset in the file that the inventory was read from.
 *
 * Returns: the line, counted from 1, or 0 if it was not read from a file
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_migration_step_get_line (SecassetMigrationStep *self);

/**
 * secasset_migration_step_get_column:
 * @self: a step
 *
 * Gets the column of the asset in the file that the inventory was read from.
 *
 * Returns: the column, counted from 1 in characters, or 0
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_migration_step_get_column (SecassetMigrationStep *self);

/**
 * secasset_migration_step_dup_text:
 * @self: a step
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Says what becomes of the level, and why.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_migration_step_dup_text (SecassetMigrationStep *self,
                                        const char *language);

/**
 * secasset_migration_step_dup_hints:
 * @self: a step
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Lists what speaks for which candidate, by facts that the inventory states about the information
 * itself or about what the asset carries. Each is one reading among others: it is never applied.
 * The last one names those facts about the asset that are blank, if any.
 *
 * Returns: (transfer full) (array zero-terminated=1): a text for each, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_migration_step_dup_hints (SecassetMigrationStep *self,
                                          const char *language);

G_END_DECLS
