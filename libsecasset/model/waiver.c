/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/waiver-private.h"

/**
 * SecassetWaiver:
 *
 * A host's decision not to act on a finding (例外措置).
 *
 * Since: 1.0
 */
static const SecassetField waiver_fields[] = {
  /**
   * SecassetWaiver:rule:
   *
   * Id of the rule that is waived.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetWaiver, rule, "rule", ""),

  /**
   * SecassetWaiver:subject:
   *
   * Id of the element it is waived for; %NULL for all.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetWaiver, subject, "subject", ""),

  /**
   * SecassetWaiver:legal-basis:
   *
   * Legal basis.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetWaiver, legal_basis, "legal-basis", ""),

  /**
   * SecassetWaiver:approver:
   *
   * Role that approved it.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetWaiver, approver, "approver", ""),

  /**
   * SecassetWaiver:reason:
   *
   * Why.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetWaiver, reason, "reason", ""),

  /**
   * SecassetWaiver:expires-on:
   *
   * Last day on which it holds.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetWaiver, expires_on, "expires-on", ""),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetWaiver, secasset_waiver, SECASSET_TYPE_RECORD, 0,
                             "waiver", waiver_fields, G_N_ELEMENTS (waiver_fields))

SECASSET_DEFINE_RECORD_NEW (SecassetWaiver, secasset_waiver, SECASSET_TYPE_WAIVER)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetWaiver, secasset_waiver, WAIVER, rule)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetWaiver, secasset_waiver, WAIVER, subject)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetWaiver, secasset_waiver, WAIVER, legal_basis)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetWaiver, secasset_waiver, WAIVER, approver)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetWaiver, secasset_waiver, WAIVER, reason)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetWaiver, secasset_waiver, WAIVER, expires_on)
