/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-governance.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_POLICY_DOCUMENT (secasset_policy_document_get_type ())
SECASSET_DECLARE_TYPE (SecassetPolicyDocument, secasset_policy_document, POLICY_DOCUMENT)

/**
 * secasset_policy_document_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a policy document.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicyDocument *secasset_policy_document_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_policy_document_get_level:
 * @self: a policy document
 *
 * Gets [property@Secasset.PolicyDocument:level].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetDocumentLevel secasset_policy_document_get_level (SecassetPolicyDocument *self);

/**
 * secasset_policy_document_set_level:
 * @self: a policy document
 * @value: the value
 *
 * Sets [property@Secasset.PolicyDocument:level].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_policy_document_set_level (SecassetPolicyDocument *self,
                                         SecassetDocumentLevel value);

/**
 * secasset_policy_document_get_public:
 * @self: a policy document
 *
 * Gets [property@Secasset.PolicyDocument:public].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_policy_document_get_public (SecassetPolicyDocument *self);

/**
 * secasset_policy_document_set_public:
 * @self: a policy document
 * @value: the fact
 *
 * Sets [property@Secasset.PolicyDocument:public].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_policy_document_set_public (SecassetPolicyDocument *self,
                                          SecassetTristate value);

/**
 * secasset_policy_document_get_edition:
 * @self: a policy document
 *
 * Gets [property@Secasset.PolicyDocument:edition].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_policy_document_get_edition (SecassetPolicyDocument *self);

/**
 * secasset_policy_document_set_edition:
 * @self: a policy document
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.PolicyDocument:edition].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_policy_document_set_edition (SecassetPolicyDocument *self,
                                           const char *value);

/**
 * secasset_policy_document_get_effective_on:
 * @self: a policy document
 *
 * Gets [property@Secasset.PolicyDocument:effective-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_policy_document_get_effective_on (SecassetPolicyDocument *self);

/**
 * secasset_policy_document_set_effective_on:
 * @self: a policy document
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.PolicyDocument:effective-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_policy_document_set_effective_on (SecassetPolicyDocument *self,
                                                const GDate *value);

/**
 * secasset_policy_document_dup_doc_parent: (get-property doc-parent)
 * @self: a policy document
 *
 * Gets [property@Secasset.PolicyDocument:doc-parent].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_policy_document_dup_doc_parent (SecassetPolicyDocument *self);

/**
 * secasset_policy_document_set_doc_parent:
 * @self: a policy document
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.PolicyDocument:doc-parent].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_policy_document_set_doc_parent (SecassetPolicyDocument *self,
                                              const char *const *ids);

/**
 * secasset_policy_document_dup_covers: (get-property covers)
 * @self: a policy document
 *
 * Gets [property@Secasset.PolicyDocument:covers].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_policy_document_dup_covers (SecassetPolicyDocument *self);

/**
 * secasset_policy_document_set_covers:
 * @self: a policy document
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.PolicyDocument:covers].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_policy_document_set_covers (SecassetPolicyDocument *self,
                                          const char *const *ids);

#define SECASSET_TYPE_REVIEW_RECORD (secasset_review_record_get_type ())
SECASSET_DECLARE_TYPE (SecassetReviewRecord, secasset_review_record, REVIEW_RECORD)

/**
 * secasset_review_record_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a review record.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetReviewRecord *secasset_review_record_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_review_record_get_review_type: (get-property type)
 * @self: a review record
 *
 * Gets [property@Secasset.ReviewRecord:type].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetReviewType secasset_review_record_get_review_type (SecassetReviewRecord *self);

/**
 * secasset_review_record_set_review_type: (set-property type)
 * @self: a review record
 * @value: the value
 *
 * Sets [property@Secasset.ReviewRecord:type].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_review_record_set_review_type (SecassetReviewRecord *self,
                                             SecassetReviewType value);

/**
 * secasset_review_record_dup_scope: (get-property scope)
 * @self: a review record
 *
 * Gets [property@Secasset.ReviewRecord:scope].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_review_record_dup_scope (SecassetReviewRecord *self);

/**
 * secasset_review_record_set_scope:
 * @self: a review record
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.ReviewRecord:scope].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_review_record_set_scope (SecassetReviewRecord *self,
                                       const char *const *ids);

/**
 * secasset_review_record_get_performed_on:
 * @self: a review record
 *
 * Gets [property@Secasset.ReviewRecord:performed-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_review_record_get_performed_on (SecassetReviewRecord *self);

/**
 * secasset_review_record_set_performed_on:
 * @self: a review record
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.ReviewRecord:performed-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_review_record_set_performed_on (SecassetReviewRecord *self,
                                              const GDate *value);

/**
 * secasset_review_record_get_findings:
 * @self: a review record
 *
 * Gets [property@Secasset.ReviewRecord:findings].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_review_record_get_findings (SecassetReviewRecord *self);

/**
 * secasset_review_record_set_findings:
 * @self: a review record
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.ReviewRecord:findings].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_review_record_set_findings (SecassetReviewRecord *self,
                                          const char *value);

/**
 * secasset_review_record_get_requires_policy_review:
 * @self: a review record
 *
 * Gets [property@Secasset.ReviewRecord:requires-policy-review].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_review_record_get_requires_policy_review (SecassetReviewRecord *self);

/**
 * secasset_review_record_set_requires_policy_review:
 * @self: a review record
 * @value: the fact
 *
 * Sets [property@Secasset.ReviewRecord:requires-policy-review].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_review_record_set_requires_policy_review (SecassetReviewRecord *self,
                                                        SecassetTristate value);

G_END_DECLS
