/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_PROFILE (secasset_profile_get_type ())
SECASSET_DECLARE_TYPE (SecassetProfile, secasset_profile, PROFILE)

/**
 * secasset_profile_get_id:
 * @self: a profile
 *
 * Gets [property@Secasset.Profile:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_profile_get_id (SecassetProfile *self);

/**
 * secasset_profile_get_edition:
 * @self: a profile
 *
 * Gets [property@Secasset.Profile:edition].
 *
 * Returns: (nullable): the edition, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_profile_get_edition (SecassetProfile *self);

/**
 * secasset_profile_get_always:
 * @self: a profile
 *
 * Gets [property@Secasset.Profile:always].
 *
 * Returns: %TRUE if the rules of the profile cannot be switched off
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_profile_get_always (SecassetProfile *self);

/**
 * secasset_profile_get_by_default:
 * @self: a profile
 *
 * Gets [property@Secasset.Profile:by-default].
 *
 * Returns: %TRUE if the profile is on where nothing is stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_profile_get_by_default (SecassetProfile *self);

/**
 * secasset_profile_get_advice:
 * @self: a profile
 *
 * Gets [property@Secasset.Profile:advice].
 *
 * Returns: %TRUE if the profile rests on another document than the policy
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_profile_get_advice (SecassetProfile *self);

/**
 * secasset_profile_dup_title:
 * @self: a profile
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the profile.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_profile_dup_title (SecassetProfile *self,
                                  const char *language);

/**
 * secasset_profile_dup_note:
 * @self: a profile
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what a reader has to know before relying on the profile.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_profile_dup_note (SecassetProfile *self,
                                 const char *language);

G_END_DECLS
