/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_GOVERNANCE_OBJECT (secasset_governance_object_get_type ())
SECASSET_DECLARE_TYPE (SecassetGovernanceObject, secasset_governance_object, GOVERNANCE_OBJECT)

#define SECASSET_TYPE_ROLE (secasset_role_get_type ())
SECASSET_DECLARE_TYPE (SecassetRole, secasset_role, ROLE)

/**
 * secasset_role_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a role.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRole *secasset_role_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_role_get_role_id:
 * @self: a role
 *
 * Gets [property@Secasset.Role:role-id].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_role_get_role_id (SecassetRole *self);

/**
 * secasset_role_set_role_id:
 * @self: a role
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Role:role-id].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_role_set_role_id (SecassetRole *self,
                                const char *value);

/**
 * secasset_role_dup_org: (get-property org)
 * @self: a role
 *
 * Gets [property@Secasset.Role:org].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_role_dup_org (SecassetRole *self);

/**
 * secasset_role_set_org:
 * @self: a role
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Role:org].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_role_set_org (SecassetRole *self,
                            const char *const *ids);

/**
 * secasset_role_dup_holder: (get-property holder)
 * @self: a role
 *
 * Gets [property@Secasset.Role:holder].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_role_dup_holder (SecassetRole *self);

/**
 * secasset_role_set_holder:
 * @self: a role
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Role:holder].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_role_set_holder (SecassetRole *self,
                               const char *const *ids);

G_END_DECLS
