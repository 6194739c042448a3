/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/governance-private.h"

/**
 * SecassetGovernanceObject:
 *
 * What governs assets or records how they are governed.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetGovernanceObject, secasset_governance_object, SECASSET_TYPE_ELEMENT, G_TYPE_FLAG_ABSTRACT,
                             "governance-object", NULL, 0)

/**
 * SecassetRole:
 *
 * A role in the management structure and who holds it.
 *
 * Policy clause: 6.
 *
 * Since: 1.0
 */
static const SecassetField role_fields[] = {
  /**
   * SecassetRole:role-id:
   *
   * Id of the duty, for example “system-administrator”.
   *
   * Policy clause: 6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetRole, role_id, "role-id", "6"),

  /**
   * SecassetRole:org: (getter dup_org)
   *
   * Ids of the organisation units that hold it.
   *
   * Policy clause: 6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("org", SECASSET_RELATION_KIND_ORG, "org-unit", "6"),

  /**
   * SecassetRole:holder: (getter dup_holder)
   *
   * Ids of the staff groups that hold it.
   *
   * Policy clause: 6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("holder", SECASSET_RELATION_KIND_HOLDER, "staff-group", "6"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetRole, secasset_role, SECASSET_TYPE_GOVERNANCE_OBJECT, 0,
                             "role", role_fields, G_N_ELEMENTS (role_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetRole, secasset_role, SECASSET_TYPE_ROLE)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetRole, secasset_role, ROLE, role_id)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetRole, secasset_role, ROLE, org)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetRole, secasset_role, ROLE, holder)
