/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-finding.h>
#include <secasset/secasset-policy.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_RULE_COVERAGE (secasset_rule_coverage_get_type ())
SECASSET_DECLARE_TYPE (SecassetRuleCoverage, secasset_rule_coverage, RULE_COVERAGE)

/**
 * secasset_rule_coverage_get_rule:
 * @self: a coverage entry
 *
 * Gets the id of the rule.
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_coverage_get_rule (SecassetRuleCoverage *self);

/**
 * secasset_rule_coverage_get_run:
 * @self: a coverage entry
 *
 * Gets how many elements the rule looked at.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_rule_coverage_get_run (SecassetRuleCoverage *self);

/**
 * secasset_rule_coverage_get_skipped:
 * @self: a coverage entry
 *
 * Gets for how many of them the rule could not be judged, because a fact is not known.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_rule_coverage_get_skipped (SecassetRuleCoverage *self);

/**
 * secasset_rule_coverage_get_found:
 * @self: a coverage entry
 *
 * Gets how many findings the rule made, waived ones included.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_rule_coverage_get_found (SecassetRuleCoverage *self);

/**
 * secasset_rule_coverage_get_severity:
 * @self: a coverage entry
 *
 * Gets the severity by which the run judged the rule.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSeverity secasset_rule_coverage_get_severity (SecassetRuleCoverage *self);

/**
 * secasset_rule_coverage_is_changed:
 * @self: a coverage entry
 *
 * Whether the host changed the severity from what the policy gives.
 *
 * Returns: whether it was changed
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_rule_coverage_is_changed (SecassetRuleCoverage *self);

/**
 * secasset_rule_coverage_dup_unknown:
 * @self: a coverage entry
 *
 * Gets the properties whose unknown value stopped the rule, most frequent first.
 *
 * Returns: (transfer full) (array zero-terminated=1): entries of the form `property=count`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_rule_coverage_dup_unknown (SecassetRuleCoverage *self);

#define SECASSET_TYPE_REPORT (secasset_report_get_type ())
SECASSET_DECLARE_TYPE (SecassetReport, secasset_report, REPORT)

/**
 * secasset_report_get_verdict:
 * @self: a report
 *
 * Gets the verdict: failed if a finding of severity error is not waived; otherwise
 * incomplete if anything could not be judged or there was nothing to judge; otherwise
 * passed.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetVerdict secasset_report_get_verdict (SecassetReport *self);

/**
 * secasset_report_get_findings:
 * @self: a report
 *
 * Gets the findings: those about the document first, then in the order of the elements, and
 * of the rules for one element.
 *
 * Returns: (transfer none): a list of [class@Secasset.Finding]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_report_get_findings (SecassetReport *self);

/**
 * secasset_report_get_coverage:
 * @self: a report
 *
 * Gets what was judged: an entry for every rule that took part.
 *
 * Returns: (transfer none): a list of [class@Secasset.RuleCoverage]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_report_get_coverage (SecassetReport *self);

/**
 * secasset_report_get_count:
 * @self: a report
 * @severity: a severity
 *
 * Gets the number of findings of one severity that are not waived.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_report_get_count (SecassetReport *self,
                                 SecassetSeverity severity);

/**
 * secasset_report_get_n_waived:
 * @self: a report
 *
 * Gets the number of findings that a waiver covers.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_report_get_n_waived (SecassetReport *self);

/**
 * secasset_report_get_n_skipped:
 * @self: a report
 *
 * Gets how often a rule could not be judged for an element because a fact is not known.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_report_get_n_skipped (SecassetReport *self);

/**
 * secasset_report_get_n_elements:
 * @self: a report
 *
 * Gets the number of elements of the inventory.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_report_get_n_elements (SecassetReport *self);

/**
 * secasset_report_get_n_opaque:
 * @self: a report
 *
 * Gets the number of elements of a kind that this version does not know; nothing judged them.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_report_get_n_opaque (SecassetReport *self);

/**
 * secasset_report_get_policy:
 * @self: a report
 *
 * Gets the policy by which the inventory was judged.
 *
 * Returns: (transfer none): the policy
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_report_get_policy (SecassetReport *self);

/**
 * secasset_report_get_reference_date:
 * @self: a report
 *
 * Gets the day on which the inventory was judged.
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_report_get_reference_date (SecassetReport *self);

/**
 * secasset_report_dup_profiles:
 * @self: a report
 *
 * Gets the ids of the rule profiles that took part.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_report_dup_profiles (SecassetReport *self);

/**
 * secasset_report_dup_schemes:
 * @self: a report
 *
 * Gets the ids of the classification schemes that took part.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_report_dup_schemes (SecassetReport *self);

/**
 * secasset_report_dup_disabled_rules:
 * @self: a report
 *
 * Gets the ids of the rules that the host switched off.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_report_dup_disabled_rules (SecassetReport *self);

/**
 * secasset_report_get_file:
 * @self: a report
 *
 * Gets the name of the file that the inventory was read from.
 *
 * Returns: (nullable): the name, or %NULL if it was not read from a file
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_report_get_file (SecassetReport *self);

G_END_DECLS
