/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_ROLE_SET (secasset_role_set_get_type ())
SECASSET_DECLARE_TYPE (SecassetRoleSet, secasset_role_set, ROLE_SET)

/**
 * secasset_role_set_get_id:
 * @self: a role set
 *
 * Gets [property@Secasset.RoleSet:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_role_set_get_id (SecassetRoleSet *self);

/**
 * secasset_role_set_get_edition:
 * @self: a role set
 *
 * Gets [property@Secasset.RoleSet:edition].
 *
 * Returns: the edition
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_role_set_get_edition (SecassetRoleSet *self);

/**
 * secasset_role_set_dup_title:
 * @self: a role set
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the set.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_role_set_dup_title (SecassetRoleSet *self,
                                   const char *language);

/**
 * secasset_role_set_dup_note:
 * @self: a role set
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what to know before relying on the set.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_role_set_dup_note (SecassetRoleSet *self,
                                  const char *language);

/**
 * secasset_role_set_dup_roles:
 * @self: a role set
 *
 * Lists the roles, in the order of the document.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_role_set_dup_roles (SecassetRoleSet *self);

/**
 * secasset_role_set_has_role:
 * @self: a role set
 * @role: the id of a role, in any form
 *
 * Gets whether the set has a role. Ids are compared like those of elements: width, case and
 * blanks at the ends make no difference.
 *
 * Returns: %TRUE if it has
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_role_set_has_role (SecassetRoleSet *self,
                                     const char *role);

/**
 * secasset_role_set_dup_role_label:
 * @self: a role set
 * @role: the id of a role, in any form
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of a role.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is no such role
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_role_set_dup_role_label (SecassetRoleSet *self,
                                        const char *role,
                                        const char *language);

/**
 * secasset_role_set_dup_role_holder:
 * @self: a role set
 * @role: the id of a role, in any form
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets who has a role.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is no such role
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_role_set_dup_role_holder (SecassetRoleSet *self,
                                         const char *role,
                                         const char *language);

/**
 * secasset_role_set_get_role_scope:
 * @self: a role set
 * @role: the id of a role, in any form
 *
 * Gets what a role answers for: `all`, `bureau`, `division`, `important-systems`, `networks`, or
 * a word of the host’s own. [method@Secasset.Policy.dup_label] has its words in the group
 * `role-scopes`.
 *
 * Returns: (transfer none) (nullable): the scope, or %NULL if there is no such role
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_role_set_get_role_scope (SecassetRoleSet *self,
                                              const char *role);

G_END_DECLS
