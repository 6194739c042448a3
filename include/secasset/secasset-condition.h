/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_CONDITION (secasset_condition_get_type ())
SECASSET_DECLARE_TYPE (SecassetCondition, secasset_condition, CONDITION)

/**
 * secasset_condition_get_id:
 * @self: a condition
 *
 * Gets [property@Secasset.Condition:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_condition_get_id (SecassetCondition *self);

/**
 * secasset_condition_dup_label:
 * @self: a condition
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the condition.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_condition_dup_label (SecassetCondition *self,
                                    const char *language);

/**
 * secasset_condition_dup_description:
 * @self: a condition
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what the condition asks for, in a sentence.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_condition_dup_description (SecassetCondition *self,
                                          const char *language);

/**
 * secasset_condition_dup_properties:
 * @self: a condition
 *
 * Lists the properties that say whether the condition is met.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names; none if no item of the
 *   ledger says whether it is met
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_condition_dup_properties (SecassetCondition *self);

/**
 * secasset_condition_get_sources:
 * @self: a condition
 *
 * Gets the marks of the sources that the condition rests on: `S` stated by the policy, `D`
 * deduced from it, `INT` interpreted, `GK` general knowledge that is not verified, `V` and a
 * number a published source.
 *
 * Returns: (transfer none) (array zero-terminated=1): the marks
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_condition_get_sources (SecassetCondition *self);

G_END_DECLS
