/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/policy-document-private.h"

/**
 * SecassetPolicyDocument:
 *
 * A document of the policy set.
 *
 * Policy clause: 3.
 *
 * Since: 1.0
 */
static const SecassetField policy_document_fields[] = {
  /**
   * SecassetPolicyDocument:level:
   *
   * Level in the document hierarchy.
   *
   * Policy clause: 3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetPolicyDocument, level, "level", secasset_document_level_get_type,
                             SECASSET_DOCUMENT_LEVEL_UNSET, "3"),

  /**
   * SecassetPolicyDocument:public:
   *
   * Whether it is published.
   *
   * Policy clause: 11-3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetPolicyDocument, public, "public", "11-3"),

  /**
   * SecassetPolicyDocument:edition:
   *
   * Edition.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetPolicyDocument, edition, "edition", ""),

  /**
   * SecassetPolicyDocument:effective-on:
   *
   * Day from which it applies.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetPolicyDocument, effective_on, "effective-on", ""),

  /**
   * SecassetPolicyDocument:doc-parent: (getter dup_doc_parent)
   *
   * Ids of the document above; at most one.
   *
   * Policy clause: 3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("doc-parent", SECASSET_RELATION_KIND_DOC_PARENT,
                           "policy-document", "3"),

  /**
   * SecassetPolicyDocument:covers: (getter dup_covers)
   *
   * Ids of the elements it covers.
   *
   * Policy clause: 11-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("covers", SECASSET_RELATION_KIND_COVERS, "*|segment|kind", "11-2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetPolicyDocument, secasset_policy_document, SECASSET_TYPE_GOVERNANCE_OBJECT, 0,
                             "policy-document", policy_document_fields, G_N_ELEMENTS (policy_document_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetPolicyDocument, secasset_policy_document, SECASSET_TYPE_POLICY_DOCUMENT)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetPolicyDocument, secasset_policy_document, POLICY_DOCUMENT, level, SecassetDocumentLevel)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetPolicyDocument, secasset_policy_document, POLICY_DOCUMENT, public)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetPolicyDocument, secasset_policy_document, POLICY_DOCUMENT, edition)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetPolicyDocument, secasset_policy_document, POLICY_DOCUMENT, effective_on)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetPolicyDocument, secasset_policy_document, POLICY_DOCUMENT, doc_parent)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetPolicyDocument, secasset_policy_document, POLICY_DOCUMENT, covers)

/**
 * SecassetReviewRecord:
 *
 * A record of an audit, self-inspection or policy review.
 *
 * Policy clause: 12.
 *
 * Since: 1.0
 */
static const SecassetField review_record_fields[] = {
  /**
   * SecassetReviewRecord:type: (getter get_review_type) (setter set_review_type)
   *
   * Type of review.
   *
   * Policy clause: 12.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetReviewRecord, type, "type", secasset_review_type_get_type,
                             SECASSET_REVIEW_TYPE_UNSET, "12"),

  /**
   * SecassetReviewRecord:scope: (getter dup_scope)
   *
   * Ids of the elements it covered.
   *
   * Policy clause: 12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("scope", SECASSET_RELATION_KIND_SCOPE, "*|segment|kind", "12.1"),

  /**
   * SecassetReviewRecord:performed-on:
   *
   * Day on which it was performed.
   *
   * Policy clause: 12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetReviewRecord, performed_on, "performed-on", "12.1"),

  /**
   * SecassetReviewRecord:findings:
   *
   * What was found.
   *
   * Policy clause: 12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetReviewRecord, findings, "findings", "12.1"),

  /**
   * SecassetReviewRecord:requires-policy-review:
   *
   * Whether the result calls for a policy review.
   *
   * Policy clause: 12.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetReviewRecord, requires_policy_review,
                               "requires-policy-review", "12.2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetReviewRecord, secasset_review_record, SECASSET_TYPE_GOVERNANCE_OBJECT, 0,
                             "review-record", review_record_fields, G_N_ELEMENTS (review_record_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetReviewRecord, secasset_review_record, SECASSET_TYPE_REVIEW_RECORD)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetReviewRecord, secasset_review_record, REVIEW_RECORD, scope)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetReviewRecord, secasset_review_record, REVIEW_RECORD, performed_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetReviewRecord, secasset_review_record, REVIEW_RECORD, findings)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetReviewRecord, secasset_review_record, REVIEW_RECORD, requires_policy_review)

/* Not “get_type”, which is the name of the function that registers the class. */
SecassetReviewType
secasset_review_record_get_review_type (SecassetReviewRecord *self)
{
  g_return_val_if_fail (SECASSET_IS_REVIEW_RECORD (self), SECASSET_REVIEW_TYPE_UNSET);

  return (SecassetReviewType) self->type;
}

void
secasset_review_record_set_review_type (SecassetReviewRecord *self,
                                        SecassetReviewType value)
{
  g_return_if_fail (SECASSET_IS_REVIEW_RECORD (self));

  secasset_record_set_int ((SecassetRecord *) self, "type", (gint) value);
}
