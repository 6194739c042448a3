/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-progress.h>
#include <secasset/secasset-report.h>
#include <secasset/secasset-rule.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_VALIDATOR (secasset_validator_get_type ())
SECASSET_DECLARE_TYPE (SecassetValidator, secasset_validator, VALIDATOR)

/**
 * secasset_validator_new:
 * @policy: (nullable) (transfer none): the policy to judge by, or %NULL for the built-in one
 *
 * Creates a validator.
 *
 * Returns: (transfer full): a new validator
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetValidator *secasset_validator_new (SecassetPolicy *policy) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_validator_get_policy:
 * @self: a validator
 *
 * Gets [property@Secasset.Validator:policy].
 *
 * Returns: (transfer none): the policy
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_validator_get_policy (SecassetValidator *self);

/**
 * secasset_validator_get_reference_date:
 * @self: a validator
 *
 * Gets [property@Secasset.Validator:reference-date].
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if the inventory's own is used
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_validator_get_reference_date (SecassetValidator *self);

/**
 * secasset_validator_set_reference_date:
 * @self: a validator
 * @date: (nullable): the day, or %NULL to use the inventory's own
 *
 * Sets [property@Secasset.Validator:reference-date].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_validator_set_reference_date (SecassetValidator *self,
                                            const GDate *date);

/**
 * secasset_validator_get_profiles:
 * @self: a validator
 *
 * Gets [property@Secasset.Validator:profiles].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the ids, or %NULL if the
 *   inventory's own settings are used
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_validator_get_profiles (SecassetValidator *self);

/**
 * secasset_validator_set_profiles:
 * @self: a validator
 * @profiles: (array zero-terminated=1) (nullable): ids of profiles, or %NULL to use the
 *   inventory's own settings
 *
 * Sets [property@Secasset.Validator:profiles].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_validator_set_profiles (SecassetValidator *self,
                                      const char *const *profiles);

/**
 * secasset_validator_get_schemes:
 * @self: a validator
 *
 * Gets [property@Secasset.Validator:schemes].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the ids, or %NULL if the
 *   inventory's own settings are used
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_validator_get_schemes (SecassetValidator *self);

/**
 * secasset_validator_set_schemes:
 * @self: a validator
 * @schemes: (array zero-terminated=1) (nullable): ids of classification schemes, or %NULL to
 *   use the inventory's own settings
 *
 * Sets [property@Secasset.Validator:schemes].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_validator_set_schemes (SecassetValidator *self,
                                     const char *const *schemes);

/**
 * secasset_validator_set_severity:
 * @self: a validator
 * @rule: id of a rule
 * @severity: the severity of its findings
 * @error: return location for an error
 *
 * Changes how serious a rule is; the report says so.
 *
 * Fails with %SECASSET_ERROR_NOT_FOUND if there is no such rule and with
 * %SECASSET_ERROR_POLICY if the severity is below the rule's floor.
 *
 * Returns: whether it was changed
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_validator_set_severity (SecassetValidator *self,
                                          const char *rule,
                                          SecassetSeverity severity,
                                          GError **error);

/**
 * secasset_validator_disable_rule:
 * @self: a validator
 * @rule: id of a rule
 * @error: return location for an error
 *
 * Switches a rule off; the report says so.
 *
 * Fails with %SECASSET_ERROR_NOT_FOUND if there is no such rule and with
 * %SECASSET_ERROR_POLICY if it belongs to a profile that is always on and may not be waived.
 *
 * Returns: whether it was switched off
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_validator_disable_rule (SecassetValidator *self,
                                          const char *rule,
                                          GError **error);

/**
 * secasset_validator_enable_rule:
 * @self: a validator
 * @rule: id of a rule
 * @error: return location for an error
 *
 * Switches a rule on that is off unless it is asked for, since what it rests on has not been
 * verified; also takes back [method@Secasset.Validator.disable_rule]. The rule runs if its
 * profile applies; the report's coverage says what ran.
 *
 * Fails with %SECASSET_ERROR_NOT_FOUND if there is no such rule.
 *
 * Returns: whether it was switched on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_validator_enable_rule (SecassetValidator *self,
                                         const char *rule,
                                         GError **error);

/**
 * secasset_validator_set_parameter:
 * @self: a validator
 * @rule: id of a rule
 * @name: name of a parameter of the rule
 * @value: its value, of the type that the policy gives it; an integer or null where the policy
 *   leaves it open
 * @error: return location for an error
 *
 * Gives a parameter of a rule another value than the policy does, for example the number of
 * persons from which on a rule reports.
 *
 * Fails with %SECASSET_ERROR_NOT_FOUND if there is no such rule or it has no such parameter, and
 * with %SECASSET_ERROR_POLICY if the value has another type.
 *
 * Returns: whether it was set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_validator_set_parameter (SecassetValidator *self,
                                           const char *rule,
                                           const char *name,
                                           JsonNode *value,
                                           GError **error);

/**
 * secasset_validator_add_rule:
 * @self: a validator
 * @rule: (transfer none): a rule of the host's own
 * @error: return location for an error
 *
 * Adds a rule. It runs after those of the policy.
 *
 * Fails with %SECASSET_ERROR_DUPLICATE_ID if a rule has its id already, and with
 * %SECASSET_ERROR_POLICY if it has no id or no message, or names a kind that does not exist.
 *
 * Returns: whether it was added
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_validator_add_rule (SecassetValidator *self,
                                      SecassetRule *rule,
                                      GError **error);

/**
 * secasset_validator_set_progress_func:
 * @self: a validator
 * @func: (nullable) (scope notified): called during the work, or %NULL
 * @user_data: data for @func
 * @destroy: (nullable): frees @user_data
 *
 * Sets what is told about the progress of [method@Secasset.Validator.validate].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_validator_set_progress_func (SecassetValidator *self,
                                           SecassetProgressFunc func,
                                           gpointer user_data,
                                           GDestroyNotify destroy);

/**
 * secasset_validator_validate:
 * @self: a validator
 * @inventory: the inventory
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Judges an inventory.
 *
 * What is wrong with the inventory is in the report, not in @error. The call may run in any
 * number of threads at once as long as nobody changes the inventory or the validator.
 *
 * Fails with %SECASSET_ERROR_NOT_FOUND if neither the validator nor the inventory states a
 * reference date, or if a profile or scheme that is asked for does not exist, with
 * %SECASSET_ERROR_POLICY if the inventory asks for another policy, and with
 * %G_IO_ERROR_CANCELLED if it was cancelled.
 *
 * Returns: (transfer full): the report, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetReport *secasset_validator_validate (SecassetValidator *self,
                                             SecassetInventory *inventory,
                                             GCancellable *cancellable,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
