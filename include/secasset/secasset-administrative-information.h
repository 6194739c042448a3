/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-asset.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_ADMINISTRATIVE_INFORMATION (secasset_administrative_information_get_type ())
SECASSET_DECLARE_TYPE (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION)

/**
 * secasset_administrative_information_new:
 * @id: the id; it cannot be changed later
 *
 * Creates an administrative information.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetAdministrativeInformation *secasset_administrative_information_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_administrative_information_get_form:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:form].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetInformationForm secasset_administrative_information_get_form (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_form:
 * @self: an administrative information
 * @value: the value
 *
 * Sets [property@Secasset.AdministrativeInformation:form].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_form (SecassetAdministrativeInformation *self,
                                                   SecassetInformationForm value);

/**
 * secasset_administrative_information_get_relates_to_administration:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:relates-to-administration].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_relates_to_administration (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_relates_to_administration:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:relates-to-administration].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_relates_to_administration (SecassetAdministrativeInformation *self,
                                                                        SecassetTristate value);

/**
 * secasset_administrative_information_dup_owner_division: (get-property owner-division)
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:owner-division].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_administrative_information_dup_owner_division (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_owner_division:
 * @self: an administrative information
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.AdministrativeInformation:owner-division].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_owner_division (SecassetAdministrativeInformation *self,
                                                             const char *const *ids);

/**
 * secasset_administrative_information_get_excluded:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:excluded].
 *
 * Returns: the value
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_administrative_information_get_excluded (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_excluded:
 * @self: an administrative information
 * @value: the value
 *
 * Sets [property@Secasset.AdministrativeInformation:excluded].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_excluded (SecassetAdministrativeInformation *self,
                                                       gboolean value);

/**
 * secasset_administrative_information_get_exclusion_reason:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:exclusion-reason].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetExclusionReason secasset_administrative_information_get_exclusion_reason (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_exclusion_reason:
 * @self: an administrative information
 * @value: the value
 *
 * Sets [property@Secasset.AdministrativeInformation:exclusion-reason].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_exclusion_reason (SecassetAdministrativeInformation *self,
                                                               SecassetExclusionReason value);

/**
 * secasset_administrative_information_get_responsibility_transferred:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:responsibility-transferred].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_responsibility_transferred (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_responsibility_transferred:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:responsibility-transferred].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_responsibility_transferred (SecassetAdministrativeInformation *self,
                                                                         SecassetTristate value);

/**
 * secasset_administrative_information_get_transferred_on:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:transferred-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_administrative_information_get_transferred_on (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_transferred_on:
 * @self: an administrative information
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.AdministrativeInformation:transferred-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_transferred_on (SecassetAdministrativeInformation *self,
                                                             const GDate *value);

/**
 * secasset_administrative_information_get_used_for_individual_number_affairs:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:used-for-individual-number-affairs].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_used_for_individual_number_affairs (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_used_for_individual_number_affairs:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:used-for-individual-number-affairs].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_used_for_individual_number_affairs (SecassetAdministrativeInformation *self,
                                                                                 SecassetTristate value);

/**
 * secasset_administrative_information_get_contains_individual_number:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:contains-individual-number].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_contains_individual_number (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_contains_individual_number:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:contains-individual-number].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_contains_individual_number (SecassetAdministrativeInformation *self,
                                                                         SecassetTristate value);

/**
 * secasset_administrative_information_get_contains_personal:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:contains-personal].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_contains_personal (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_contains_personal:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:contains-personal].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_contains_personal (SecassetAdministrativeInformation *self,
                                                                SecassetTristate value);

/**
 * secasset_administrative_information_get_contains_special_care:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:contains-special-care].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_contains_special_care (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_contains_special_care:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:contains-special-care].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_contains_special_care (SecassetAdministrativeInformation *self,
                                                                    SecassetTristate value);

/**
 * secasset_administrative_information_get_is_secret_document:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:is-secret-document].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_is_secret_document (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_is_secret_document:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:is-secret-document].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_is_secret_document (SecassetAdministrativeInformation *self,
                                                                 SecassetTristate value);

/**
 * secasset_administrative_information_get_is_public:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:is-public].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_administrative_information_get_is_public (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_is_public:
 * @self: an administrative information
 * @value: the fact
 *
 * Sets [property@Secasset.AdministrativeInformation:is-public].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_is_public (SecassetAdministrativeInformation *self,
                                                        SecassetTristate value);

/**
 * secasset_administrative_information_get_subject_count:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:subject-count].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_administrative_information_get_subject_count (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_subject_count:
 * @self: an administrative information
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.AdministrativeInformation:subject-count].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_subject_count (SecassetAdministrativeInformation *self,
                                                            gint64 value);

/**
 * secasset_administrative_information_get_record_count:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:record-count].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_administrative_information_get_record_count (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_record_count:
 * @self: an administrative information
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.AdministrativeInformation:record-count].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_record_count (SecassetAdministrativeInformation *self,
                                                           gint64 value);

/**
 * secasset_administrative_information_get_retention_until:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:retention-until].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_administrative_information_get_retention_until (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_retention_until:
 * @self: an administrative information
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.AdministrativeInformation:retention-until].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_retention_until (SecassetAdministrativeInformation *self,
                                                              const GDate *value);

/**
 * secasset_administrative_information_get_retention_fiscal_year:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:retention-fiscal-year].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_administrative_information_get_retention_fiscal_year (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_retention_fiscal_year:
 * @self: an administrative information
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.AdministrativeInformation:retention-fiscal-year].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_retention_fiscal_year (SecassetAdministrativeInformation *self,
                                                                    gint64 value);

/**
 * secasset_administrative_information_get_retention_years:
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:retention-years].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_administrative_information_get_retention_years (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_retention_years:
 * @self: an administrative information
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.AdministrativeInformation:retention-years].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_retention_years (SecassetAdministrativeInformation *self,
                                                              gint64 value);

/**
 * secasset_administrative_information_dup_stored_on: (get-property stored-on)
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:stored-on].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_administrative_information_dup_stored_on (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_stored_on:
 * @self: an administrative information
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.AdministrativeInformation:stored-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_stored_on (SecassetAdministrativeInformation *self,
                                                        const char *const *ids);

/**
 * secasset_administrative_information_dup_provided_to: (get-property provided-to)
 * @self: an administrative information
 *
 * Gets [property@Secasset.AdministrativeInformation:provided-to].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_administrative_information_dup_provided_to (SecassetAdministrativeInformation *self);

/**
 * secasset_administrative_information_set_provided_to:
 * @self: an administrative information
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.AdministrativeInformation:provided-to].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_administrative_information_set_provided_to (SecassetAdministrativeInformation *self,
                                                          const char *const *ids);

G_END_DECLS
