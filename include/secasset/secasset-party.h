/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_PARTY (secasset_party_get_type ())
SECASSET_DECLARE_TYPE (SecassetParty, secasset_party, PARTY)

#define SECASSET_TYPE_ORG_UNIT (secasset_org_unit_get_type ())
SECASSET_DECLARE_TYPE (SecassetOrgUnit, secasset_org_unit, ORG_UNIT)

/**
 * secasset_org_unit_new:
 * @id: the id; it cannot be changed later
 *
 * Creates an org unit.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetOrgUnit *secasset_org_unit_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_org_unit_get_org_kind:
 * @self: an org unit
 *
 * Gets [property@Secasset.OrgUnit:org-kind].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetOrgUnitKind secasset_org_unit_get_org_kind (SecassetOrgUnit *self);

/**
 * secasset_org_unit_set_org_kind:
 * @self: an org unit
 * @value: the value
 *
 * Sets [property@Secasset.OrgUnit:org-kind].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_org_unit_set_org_kind (SecassetOrgUnit *self,
                                     SecassetOrgUnitKind value);

/**
 * secasset_org_unit_get_ordinance_listed:
 * @self: an org unit
 *
 * Gets [property@Secasset.OrgUnit:ordinance-listed].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_org_unit_get_ordinance_listed (SecassetOrgUnit *self);

/**
 * secasset_org_unit_set_ordinance_listed:
 * @self: an org unit
 * @value: the fact
 *
 * Sets [property@Secasset.OrgUnit:ordinance-listed].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_org_unit_set_ordinance_listed (SecassetOrgUnit *self,
                                             SecassetTristate value);

/**
 * secasset_org_unit_get_is_division:
 * @self: an org unit
 *
 * Gets [property@Secasset.OrgUnit:is-division].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_org_unit_get_is_division (SecassetOrgUnit *self);

/**
 * secasset_org_unit_set_is_division:
 * @self: an org unit
 * @value: the fact
 *
 * Sets [property@Secasset.OrgUnit:is-division].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_org_unit_set_is_division (SecassetOrgUnit *self,
                                        SecassetTristate value);

/**
 * secasset_org_unit_get_computer_processes_data:
 * @self: an org unit
 *
 * Gets [property@Secasset.OrgUnit:computer-processes-data].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_org_unit_get_computer_processes_data (SecassetOrgUnit *self);

/**
 * secasset_org_unit_set_computer_processes_data:
 * @self: an org unit
 * @value: the fact
 *
 * Sets [property@Secasset.OrgUnit:computer-processes-data].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_org_unit_set_computer_processes_data (SecassetOrgUnit *self,
                                                    SecassetTristate value);

/**
 * secasset_org_unit_dup_org_parent: (get-property org-parent)
 * @self: an org unit
 *
 * Gets [property@Secasset.OrgUnit:org-parent].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_org_unit_dup_org_parent (SecassetOrgUnit *self);

/**
 * secasset_org_unit_set_org_parent:
 * @self: an org unit
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.OrgUnit:org-parent].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_org_unit_set_org_parent (SecassetOrgUnit *self,
                                       const char *const *ids);

/**
 * secasset_org_unit_dup_uses: (get-property uses)
 * @self: an org unit
 *
 * Gets [property@Secasset.OrgUnit:uses].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_org_unit_dup_uses (SecassetOrgUnit *self);

/**
 * secasset_org_unit_set_uses:
 * @self: an org unit
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.OrgUnit:uses].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_org_unit_set_uses (SecassetOrgUnit *self,
                                 const char *const *ids);

#define SECASSET_TYPE_EXTERNAL_PROVIDER (secasset_external_provider_get_type ())
SECASSET_DECLARE_TYPE (SecassetExternalProvider, secasset_external_provider, EXTERNAL_PROVIDER)

/**
 * secasset_external_provider_new:
 * @id: the id; it cannot be changed later
 *
 * Creates an external provider.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetExternalProvider *secasset_external_provider_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

#define SECASSET_TYPE_STAFF_GROUP (secasset_staff_group_get_type ())
SECASSET_DECLARE_TYPE (SecassetStaffGroup, secasset_staff_group, STAFF_GROUP)

/**
 * secasset_staff_group_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a staff group.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetStaffGroup *secasset_staff_group_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_staff_group_get_category:
 * @self: a staff group
 *
 * Gets [property@Secasset.StaffGroup:category].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetStaffCategory secasset_staff_group_get_category (SecassetStaffGroup *self);

/**
 * secasset_staff_group_set_category:
 * @self: a staff group
 * @value: the value
 *
 * Sets [property@Secasset.StaffGroup:category].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_staff_group_set_category (SecassetStaffGroup *self,
                                        SecassetStaffCategory value);

/**
 * secasset_staff_group_get_head_count:
 * @self: a staff group
 *
 * Gets [property@Secasset.StaffGroup:head-count].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_staff_group_get_head_count (SecassetStaffGroup *self);

/**
 * secasset_staff_group_set_head_count:
 * @self: a staff group
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.StaffGroup:head-count].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_staff_group_set_head_count (SecassetStaffGroup *self,
                                          gint64 value);

/**
 * secasset_staff_group_dup_org: (get-property org)
 * @self: a staff group
 *
 * Gets [property@Secasset.StaffGroup:org].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_staff_group_dup_org (SecassetStaffGroup *self);

/**
 * secasset_staff_group_set_org:
 * @self: a staff group
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.StaffGroup:org].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_staff_group_set_org (SecassetStaffGroup *self,
                                   const char *const *ids);

G_END_DECLS
