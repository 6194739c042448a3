/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-policy.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_POLICY_ISSUE (secasset_policy_issue_get_type ())
SECASSET_DECLARE_TYPE (SecassetPolicyIssue, secasset_policy_issue, POLICY_ISSUE)

/**
 * secasset_policy_issue_get_code:
 * @self: an issue
 *
 * Gets [property@Secasset.PolicyIssue:code].
 *
 * Returns: the code
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_policy_issue_get_code (SecassetPolicyIssue *self);

/**
 * secasset_policy_issue_get_severity:
 * @self: an issue
 *
 * Gets [property@Secasset.PolicyIssue:severity].
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSeverity secasset_policy_issue_get_severity (SecassetPolicyIssue *self);

/**
 * secasset_policy_issue_get_pointer:
 * @self: an issue
 *
 * Gets [property@Secasset.PolicyIssue:pointer].
 *
 * Returns: the JSON pointer; empty for the layer as a whole
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_policy_issue_get_pointer (SecassetPolicyIssue *self);

/**
 * secasset_policy_issue_get_subject:
 * @self: an issue
 *
 * Gets [property@Secasset.PolicyIssue:subject].
 *
 * Returns: (nullable): the id, or %NULL if it is about nothing that has one
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_policy_issue_get_subject (SecassetPolicyIssue *self);

/**
 * secasset_policy_issue_dup_message:
 * @self: an issue
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what is wrong, and what to do about it.
 *
 * Returns: (transfer full): the message
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_policy_issue_dup_message (SecassetPolicyIssue *self,
                                         const char *language);

/**
 * secasset_policy_dup_issues:
 * @self: a policy
 *
 * Says what is questionable about the rows of a policy: a list of
 * [class@Secasset.PolicyIssue]. Only rows of its own are judged, not those of its base; ask
 * [method@Secasset.Policy.get_base] for those. Places in the built-in policy are given as if it
 * were one layer.
 *
 * Returns: (transfer full): the issues
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_dup_issues (SecassetPolicy *self);

/**
 * secasset_policy_check_layer:
 * @base: the policy to build on
 * @node: a JSON object as [method@Secasset.Policy.new_layered] takes it
 * @policy: (out) (optional) (nullable) (transfer full): return location for the policy that
 *   the layer makes, or %NULL if it is defective
 *
 * Says what is wrong or questionable about a layer: a list of [class@Secasset.PolicyIssue].
 *
 * Defects come first, as errors of the code `defect`. Of a defective layer only texts are
 * judged beside them, since what its rows add up to is not known.
 *
 * Returns: (transfer full): the issues
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_check_layer (SecassetPolicy *base,
                                           JsonNode *node,
                                           SecassetPolicy **policy);

/**
 * secasset_policy_check_file:
 * @file: a file with a JSON object as [method@Secasset.Policy.new_layered] takes it
 * @base: (nullable): the policy to build on, or %NULL for the built-in one
 * @policy: (out) (optional) (nullable) (transfer full): return location for the policy that
 *   the file makes, or %NULL if it is defective
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Does for a file what [method@Secasset.Policy.check_layer] does for an object.
 *
 * Fails with %SECASSET_ERROR_SYNTAX or %SECASSET_ERROR_ENCODING if the file is no JSON, and with
 * %SECASSET_ERROR_LIMIT if it is larger than 16 MiB or nested too deep.
 *
 * Returns: (transfer full): the issues, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_check_file (GFile *file,
                                          SecassetPolicy *base,
                                          SecassetPolicy **policy,
                                          GCancellable *cancellable,
                                          GError **error);

G_END_DECLS
