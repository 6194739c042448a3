/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include <secasset/secasset-rules-enums.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_RULE_INFO (secasset_rule_info_get_type ())
SECASSET_DECLARE_TYPE (SecassetRuleInfo, secasset_rule_info, RULE_INFO)

/**
 * secasset_rule_info_get_id:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_info_get_id (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_profile:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:profile].
 *
 * Returns: the id of the profile
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_info_get_profile (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_severity:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:severity].
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSeverity secasset_rule_info_get_severity (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_floor:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:floor].
 *
 * Returns: the lowest severity
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSeverity secasset_rule_info_get_floor (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_basis:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:basis].
 *
 * Returns: the basis
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetBasis secasset_rule_info_get_basis (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_evidence:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:evidence].
 *
 * Returns: the mark
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_info_get_evidence (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_verified:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:verified].
 *
 * Returns: %TRUE if it has been verified
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_rule_info_get_verified (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_waivable:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:waivable].
 *
 * Returns: %TRUE if an approved exception can cover its findings
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_rule_info_get_waivable (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_check:
 * @self: a rule info
 *
 * Gets what a rule that is data alone looks for: `required`, `one-of`, `unique`, `reference`,
 * `at-least`, `pattern` or `date-order`.
 *
 * Returns: (transfer none) (nullable): the check, or %NULL if the rule has a function
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_info_get_check (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_tier:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:tier].
 *
 * Returns: the tier
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_info_get_tier (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_clauses:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:clauses].
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids, none for a rule that no
 *   clause stands behind
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_rule_info_get_clauses (SecassetRuleInfo *self);

/**
 * secasset_rule_info_get_kinds:
 * @self: a rule info
 *
 * Gets [property@Secasset.RuleInfo:kinds].
 *
 * Returns: (transfer none) (array zero-terminated=1): the kinds, none for a rule about the
 *   document itself
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_rule_info_get_kinds (SecassetRuleInfo *self);

/**
 * secasset_rule_info_dup_title:
 * @self: a rule info
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the rule.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_rule_info_dup_title (SecassetRuleInfo *self,
                                    const char *language);

/**
 * secasset_rule_info_dup_message:
 * @self: a rule info
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what a finding of the rule says, with placeholders such as `{name}`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_rule_info_dup_message (SecassetRuleInfo *self,
                                      const char *language);

/**
 * secasset_rule_info_dup_remedy:
 * @self: a rule info
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what to do about a finding of the rule, with placeholders such as `{name}`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_rule_info_dup_remedy (SecassetRuleInfo *self,
                                     const char *language);

/**
 * secasset_rule_info_dup_source:
 * @self: a rule info
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the other document that the rule comes from.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_rule_info_dup_source (SecassetRuleInfo *self,
                                     const char *language);

/**
 * secasset_rule_info_get_parameter:
 * @self: a rule info
 * @name: the name of a parameter
 *
 * Gets a value that the rule reads. It must not be changed.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if the rule has no such
 *   parameter
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_rule_info_get_parameter (SecassetRuleInfo *self,
                                            const char *name);

/**
 * secasset_rule_info_dup_parameters:
 * @self: a rule info
 *
 * Lists the names of the values that the rule reads.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names, in the order of the data
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_rule_info_dup_parameters (SecassetRuleInfo *self);

/**
 * secasset_rule_info_is_default_off:
 * @self: a rule info
 *
 * Checks whether the rule takes part only where it is asked for by name, as what it rests
 * on has not been verified.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_rule_info_is_default_off (SecassetRuleInfo *self);

G_END_DECLS
