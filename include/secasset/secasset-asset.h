/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-assessment.h>
#include <secasset/secasset-assignment.h>
#include <secasset/secasset-element.h>
#include <secasset/secasset-override.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_ASSET (secasset_asset_get_type ())
SECASSET_DECLARE_INTERFACE (SecassetAsset, secasset_asset, ASSET)

/**
 * secasset_asset_get_asset_kind:
 * @self: an asset
 *
 * Gets which of the three kinds of information asset it is.
 *
 * Policy clause: 2.9.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetAssetKind secasset_asset_get_asset_kind (SecassetAsset *self);

/**
 * secasset_asset_dup_managed_by: (get-property managed-by)
 * @self: an asset
 *
 * Gets [property@Secasset.Asset:managed-by].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_asset_dup_managed_by (SecassetAsset *self);

/**
 * secasset_asset_set_managed_by:
 * @self: an asset
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Asset:managed-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_asset_set_managed_by (SecassetAsset *self,
                                    const char *const *ids);

/**
 * secasset_asset_dup_responsible_role: (get-property responsible-role)
 * @self: an asset
 *
 * Gets [property@Secasset.Asset:responsible-role].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_asset_dup_responsible_role (SecassetAsset *self);

/**
 * secasset_asset_set_responsible_role:
 * @self: an asset
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Asset:responsible-role].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_asset_set_responsible_role (SecassetAsset *self,
                                          const char *const *ids);

/**
 * secasset_asset_get_handling_restrictions:
 * @self: an asset
 *
 * Gets [property@Secasset.Asset:handling-restrictions].
 *
 * Returns: the flags
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetHandlingRestrictions secasset_asset_get_handling_restrictions (SecassetAsset *self);

/**
 * secasset_asset_set_handling_restrictions:
 * @self: an asset
 * @value: the flags
 *
 * Sets [property@Secasset.Asset:handling-restrictions].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_asset_set_handling_restrictions (SecassetAsset *self,
                                               SecassetHandlingRestrictions value);

/**
 * secasset_asset_get_assignments:
 * @self: an asset
 *
 * Gets [property@Secasset.Asset:assignments].
 *
 * Returns: (transfer full): a list of [class@Secasset.Assignment] that follows the changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_asset_get_assignments (SecassetAsset *self);

/**
 * secasset_asset_add_assignment:
 * @self: an asset
 * @value: (transfer none): a record
 *
 * Adds a record to [property@Secasset.Asset:assignments]. It must not belong to another record.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_asset_add_assignment (SecassetAsset *self,
                                    SecassetAssignment *value);

/**
 * secasset_asset_remove_assignment:
 * @self: an asset
 * @value: (transfer none): a record
 *
 * Removes a record from [property@Secasset.Asset:assignments].
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_asset_remove_assignment (SecassetAsset *self,
                                           SecassetAssignment *value);

/**
 * secasset_asset_get_overrides:
 * @self: an asset
 *
 * Gets [property@Secasset.Asset:overrides].
 *
 * Returns: (transfer full): a list of [class@Secasset.Override] that follows the changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_asset_get_overrides (SecassetAsset *self);

/**
 * secasset_asset_add_override:
 * @self: an asset
 * @value: (transfer none): a record
 *
 * Adds a record to [property@Secasset.Asset:overrides]. It must not belong to another record.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_asset_add_override (SecassetAsset *self,
                                  SecassetOverride *value);

/**
 * secasset_asset_remove_override:
 * @self: an asset
 * @value: (transfer none): a record
 *
 * Removes a record from [property@Secasset.Asset:overrides].
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_asset_remove_override (SecassetAsset *self,
                                         SecassetOverride *value);

/**
 * secasset_asset_get_assessments:
 * @self: an asset
 *
 * Gets [property@Secasset.Asset:assessments].
 *
 * Returns: (transfer full): a list of [class@Secasset.Assessment] that follows the changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_asset_get_assessments (SecassetAsset *self);

/**
 * secasset_asset_add_assessment:
 * @self: an asset
 * @value: (transfer none): a record
 *
 * Adds a record to [property@Secasset.Asset:assessments]. It must not belong to another record.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_asset_add_assessment (SecassetAsset *self,
                                    SecassetAssessment *value);

/**
 * secasset_asset_remove_assessment:
 * @self: an asset
 * @value: (transfer none): a record
 *
 * Removes a record from [property@Secasset.Asset:assessments].
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_asset_remove_assessment (SecassetAsset *self,
                                           SecassetAssessment *value);

G_END_DECLS
