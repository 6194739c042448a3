/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-rules-enums.h>
#include <secasset/secasset-tristate.h>
#include <secasset/secasset-waiver.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_EVIDENCE (secasset_evidence_get_type ())
SECASSET_DECLARE_TYPE (SecassetEvidence, secasset_evidence, EVIDENCE)

/**
 * secasset_evidence_get_element:
 * @self: a piece of evidence
 *
 * Gets the element whose fact it is.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_evidence_get_element (SecassetEvidence *self);

/**
 * secasset_evidence_get_property:
 * @self: a piece of evidence
 *
 * Gets the property that holds the fact, as a path below the element.
 *
 * Returns: the path, for example `connects-to-lgwan` or `assignments/0/confidentiality`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_evidence_get_property (SecassetEvidence *self);

/**
 * secasset_evidence_get_value:
 * @self: a piece of evidence
 *
 * Gets the value that the property had: a nick, a number, a text, or ids separated by “,”.
 *
 * Returns: (nullable): the value, or %NULL if nothing was stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_evidence_get_value (SecassetEvidence *self);

#define SECASSET_TYPE_FINDING (secasset_finding_get_type ())
SECASSET_DECLARE_TYPE (SecassetFinding, secasset_finding, FINDING)

/**
 * secasset_finding_get_rule:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:rule].
 *
 * Returns: the id of the rule
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_rule (SecassetFinding *self);

/**
 * secasset_finding_get_severity:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:severity].
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSeverity secasset_finding_get_severity (SecassetFinding *self);

/**
 * secasset_finding_get_basis:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:basis].
 *
 * Returns: what the rule rests on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetBasis secasset_finding_get_basis (SecassetFinding *self);

/**
 * secasset_finding_get_fact:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:fact].
 *
 * Returns: how certain it is that the rule is broken
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_finding_get_fact (SecassetFinding *self);

/**
 * secasset_finding_get_element:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:element].
 *
 * Returns: (transfer none) (nullable): the element, or %NULL if it is about the document
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_finding_get_element (SecassetFinding *self);

/**
 * secasset_finding_get_subject:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:subject].
 *
 * Returns: the id of the element, or of what else the finding is about
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_subject (SecassetFinding *self);

/**
 * secasset_finding_get_kind:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:kind].
 *
 * Returns: the kind of the subject, for example `information-system`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_kind (SecassetFinding *self);

/**
 * secasset_finding_get_property:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:property].
 *
 * Returns: (nullable): the member, or %NULL if the finding is about the element as a whole
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_property (SecassetFinding *self);

/**
 * secasset_finding_get_pointer:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:pointer].
 *
 * Returns: a JSON Pointer (RFC 6901)
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_pointer (SecassetFinding *self);

/**
 * secasset_finding_get_file:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:file].
 *
 * Returns: (nullable): the name of the file, or %NULL if the inventory was not read from one
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_file (SecassetFinding *self);

/**
 * secasset_finding_get_line:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:line].
 *
 * Returns: the line, counted from 1; 0 if there was no text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_finding_get_line (SecassetFinding *self);

/**
 * secasset_finding_get_column:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:column].
 *
 * Returns: the column in characters, counted from 1; 0 if there was no text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_finding_get_column (SecassetFinding *self);

/**
 * secasset_finding_get_cell:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:cell].
 *
 * Returns: (nullable): the cell as spreadsheets name it, or %NULL if the file is no table
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_cell (SecassetFinding *self);

/**
 * secasset_finding_get_header:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:header].
 *
 * Returns: (nullable): the header of the cell's column, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_header (SecassetFinding *self);

/**
 * secasset_finding_get_fingerprint:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:fingerprint].
 *
 * Returns: the fingerprint, 32 hexadecimal digits
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_finding_get_fingerprint (SecassetFinding *self);

/**
 * secasset_finding_get_waiver:
 * @self: a finding
 *
 * Gets [property@Secasset.Finding:waiver].
 *
 * Returns: (transfer none) (nullable): the waiver, or %NULL if none covers the finding
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetWaiver *secasset_finding_get_waiver (SecassetFinding *self);

/**
 * secasset_finding_dup_clauses:
 * @self: a finding
 *
 * Gets the ids of the policy clauses that the rule cites.
 *
 * Returns: (transfer full) (array zero-terminated=1): the clause ids, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_finding_dup_clauses (SecassetFinding *self);

/**
 * secasset_finding_dup_citation:
 * @self: a finding
 * @language: a language tag; “ja” for Japanese, anything else for English
 *
 * Gets what the rule cites, as it is printed: the clauses, or the name of the other document.
 *
 * Returns: (transfer full): the citation; empty for rules on the data itself
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_finding_dup_citation (SecassetFinding *self,
                                     const char *language);

/**
 * secasset_finding_dup_message:
 * @self: a finding
 * @language: a language tag; “ja” for Japanese, anything else for English
 *
 * Gets what is wrong, in words.
 *
 * Returns: (transfer full): the message
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_finding_dup_message (SecassetFinding *self,
                                    const char *language);

/**
 * secasset_finding_dup_remedy:
 * @self: a finding
 * @language: a language tag; “ja” for Japanese, anything else for English
 *
 * Gets what to do about it, in words.
 *
 * Returns: (transfer full): the remedy
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_finding_dup_remedy (SecassetFinding *self,
                                   const char *language);

/**
 * secasset_finding_dup_basis_text:
 * @self: a finding
 * @language: a language tag; “ja” for Japanese, anything else for English
 *
 * Gets in words what the rule rests on: only a rule that follows from the text of the policy
 * may be presented as what the policy says.
 *
 * Returns: (transfer full): the basis
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_finding_dup_basis_text (SecassetFinding *self,
                                       const char *language);

/**
 * secasset_finding_dup_arguments:
 * @self: a finding
 *
 * Gets the values of the message's placeholders, for machines: nicks instead of words.
 *
 * Returns: (transfer full) (array zero-terminated=1): entries of the form `name=value`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_finding_dup_arguments (SecassetFinding *self);

/**
 * secasset_finding_get_related:
 * @self: a finding
 *
 * Gets the other elements that take part.
 *
 * Returns: (transfer none): a list of [class@Secasset.Element]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_finding_get_related (SecassetFinding *self);

/**
 * secasset_finding_get_evidence:
 * @self: a finding
 *
 * Gets the facts that made the rule fire.
 *
 * Returns: (transfer none): a list of [class@Secasset.Evidence]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_finding_get_evidence (SecassetFinding *self);

G_END_DECLS
