/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/party-private.h"

/**
 * SecassetParty:
 *
 * An organisation or group of people.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetParty, secasset_party, SECASSET_TYPE_ELEMENT, G_TYPE_FLAG_ABSTRACT,
                             "party", NULL, 0)

/**
 * SecassetOrgUnit:
 *
 * A bureau etc. (局等) or a unit below one.
 *
 * Policy clause: 2.1.
 *
 * Since: 1.0
 */
static const SecassetField org_unit_fields[] = {
  /**
   * SecassetOrgUnit:org-kind:
   *
   * Kind of organisation.
   *
   * Policy clause: 2.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetOrgUnit, org_kind, "org-kind", secasset_org_unit_kind_get_type,
                             SECASSET_ORG_UNIT_KIND_UNSET, "2.1"),

  /**
   * SecassetOrgUnit:ordinance-listed:
   *
   * Whether the ordinance lists it.
   *
   * Policy clause: 2.1-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetOrgUnit, ordinance_listed, "ordinance-listed", "2.1-1"),

  /**
   * SecassetOrgUnit:is-division:
   *
   * Whether it is a section (課) or equivalent.
   *
   * Policy clause: 2.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetOrgUnit, is_division, "is-division", "2.2"),

  /**
   * SecassetOrgUnit:computer-processes-data:
   *
   * Whether it processes part or all of its data by computer.
   *
   * Policy clause: 2.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetOrgUnit, computer_processes_data,
                               "computer-processes-data", "2.2"),

  /**
   * SecassetOrgUnit:org-parent: (getter dup_org_parent)
   *
   * Ids of the unit above; at most one.
   *
   * Policy clause: 2.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("org-parent", SECASSET_RELATION_KIND_ORG_PARENT, "org-unit", "2.1"),

  /**
   * SecassetOrgUnit:uses: (getter dup_uses)
   *
   * Ids of the external services it uses.
   *
   * Policy clause: 2.12.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("uses", SECASSET_RELATION_KIND_USES, "external-service", "2.12"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetOrgUnit, secasset_org_unit, SECASSET_TYPE_PARTY, 0,
                             "org-unit", org_unit_fields, G_N_ELEMENTS (org_unit_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetOrgUnit, secasset_org_unit, SECASSET_TYPE_ORG_UNIT)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetOrgUnit, secasset_org_unit, ORG_UNIT, org_kind, SecassetOrgUnitKind)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetOrgUnit, secasset_org_unit, ORG_UNIT, ordinance_listed)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetOrgUnit, secasset_org_unit, ORG_UNIT, is_division)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetOrgUnit, secasset_org_unit, ORG_UNIT, computer_processes_data)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetOrgUnit, secasset_org_unit, ORG_UNIT, org_parent)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetOrgUnit, secasset_org_unit, ORG_UNIT, uses)

/**
 * SecassetExternalProvider:
 *
 * A business outside the city; for services of the State, the State.
 *
 * Policy clause: 2.12.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetExternalProvider, secasset_external_provider, SECASSET_TYPE_PARTY, 0,
                             "external-provider", NULL, 0)

SECASSET_DEFINE_ELEMENT_NEW (SecassetExternalProvider, secasset_external_provider, SECASSET_TYPE_EXTERNAL_PROVIDER)

/**
 * SecassetStaffGroup:
 *
 * A category of staff; categories are stored, not people.
 *
 * Policy clause: 4-2.
 *
 * Since: 1.0
 */
static const SecassetField staff_group_fields[] = {
  /**
   * SecassetStaffGroup:category:
   *
   * Category.
   *
   * Policy clause: 4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetStaffGroup, category, "category", secasset_staff_category_get_type,
                             SECASSET_STAFF_CATEGORY_UNSET, "4-2"),

  /**
   * SecassetStaffGroup:head-count:
   *
   * Number of people; -1 if not known.
   *
   * Policy clause: 4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetStaffGroup, head_count, "head-count", "4-2"),

  /**
   * SecassetStaffGroup:org: (getter dup_org)
   *
   * Ids of the organisation they belong to.
   *
   * Policy clause: 4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("org", SECASSET_RELATION_KIND_ORG, "org-unit|external-provider",
                           "4-2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetStaffGroup, secasset_staff_group, SECASSET_TYPE_PARTY, 0,
                             "staff-group", staff_group_fields, G_N_ELEMENTS (staff_group_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetStaffGroup, secasset_staff_group, SECASSET_TYPE_STAFF_GROUP)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetStaffGroup, secasset_staff_group, STAFF_GROUP, category, SecassetStaffCategory)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetStaffGroup, secasset_staff_group, STAFF_GROUP, head_count)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetStaffGroup, secasset_staff_group, STAFF_GROUP, org)
