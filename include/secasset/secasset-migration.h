/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-inventory.h>
#include <secasset/secasset-migration-step.h>
#include <secasset/secasset-policy.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_MIGRATION (secasset_migration_get_type ())
SECASSET_DECLARE_TYPE (SecassetMigration, secasset_migration, MIGRATION)

/**
 * secasset_migration_new:
 * @inventory: an inventory
 * @policy: a policy
 * @from_scheme: the id of the scheme that assets are classified in, in any form
 * @to_scheme: the id of the scheme to move to, in any form
 * @date: the day to judge on
 * @error: return location for an error
 *
 * Works out how the classifications that hold on a day move to another scheme. The inventory
 * stays as it is.
 *
 * Both schemes may be the policy’s or the inventory’s own. What is retired, disposed of or
 * transferred takes no part, nor does unclassified information that is known to be excluded
 * (clause 2.8).
 *
 * Fails with %SECASSET_ERROR_NOT_FOUND if there is no such scheme, %SECASSET_ERROR_POLICY if the
 * inventory defines it badly, and %SECASSET_ERROR_UNSUPPORTED if both are the same.
 *
 * Returns: (transfer full): a new migration, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetMigration *secasset_migration_new (SecassetInventory *inventory,
                                           SecassetPolicy *policy,
                                           const char *from_scheme,
                                           const char *to_scheme,
                                           const GDate *date,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_migration_get_from_scheme:
 * @self: a migration
 *
 * Gets the scheme that assets are classified in.
 *
 * Returns: (transfer none): the scheme
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetScheme *secasset_migration_get_from_scheme (SecassetMigration *self);

/**
 * secasset_migration_get_to_scheme:
 * @self: a migration
 *
 * Gets the scheme to move to.
 *
 * Returns: (transfer none): the scheme
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetScheme *secasset_migration_get_to_scheme (SecassetMigration *self);

/**
 * secasset_migration_get_steps:
 * @self: a migration
 *
 * Lists the steps: a list of [class@Secasset.MigrationStep], by asset in the order of the
 * inventory, then by dimension, overrides last.
 *
 * Returns: (transfer none): the steps
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_migration_get_steps (SecassetMigration *self);

/**
 * secasset_migration_count:
 * @self: a migration
 * @state: a state
 *
 * Counts the steps of a state.
 *
 * Returns: the number of steps
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_migration_count (SecassetMigration *self,
                                SecassetMigrationState state);

/**
 * secasset_migration_apply:
 * @self: a migration
 * @provisional: whether to record provisional levels, too
 * @language: language of the rationale: `ja` for Japanese, anything else for English
 *
 * Adds classifications in the new scheme to the assets of the inventory, dated on the day of the
 * migration. Levels that are automatic are in force. Where a person has to decide, the provisional
 * level is recorded as a draft if @provisional is %TRUE, and nothing otherwise; the rationale names
 * the old level, the mapping and its quality.
 *
 * The old classifications stay, nothing is overwritten, and a dimension that the new scheme has a
 * level or a draft for is left alone: applying it again adds nothing. Overrides are not carried
 * over. The settings name the new scheme as one in use.
 *
 * Returns: the number of classifications added
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_migration_apply (SecassetMigration *self,
                                gboolean provisional,
                                const char *language);

G_END_DECLS
