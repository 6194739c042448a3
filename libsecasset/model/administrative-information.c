/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/administrative-information-private.h"

/**
 * SecassetAdministrativeInformation:
 *
 * Information about executing the city's administration that is handled in information systems.
 *
 * Policy clause: 2.8.
 *
 * Since: 1.0
 */
static const SecassetField administrative_information_fields[] = {
  /**
   * SecassetAdministrativeInformation:managed-by:
   *
   * Ids of the organisation units that manage the asset; exactly one on any date.
   *
   * Policy clause: 4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("managed-by", SECASSET_RELATION_KIND_MANAGED_BY, "org-unit", "4"),

  /**
   * SecassetAdministrativeInformation:responsible-role:
   *
   * Ids of the roles responsible for the asset.
   *
   * Policy clause: 6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("responsible-role", SECASSET_RELATION_KIND_RESPONSIBLE_ROLE,
                           "role", "6"),

  /**
   * SecassetAdministrativeInformation:handling-restrictions:
   *
   * Handling restrictions recorded for the asset.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_FLAGS_ROW (SecassetAdministrativeInformation, asset.handling_restrictions,
                            "handling-restrictions", secasset_handling_restrictions_get_type, "7"),

  /**
   * SecassetAdministrativeInformation:assignments:
   *
   * Classifications of the asset by importance.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetAdministrativeInformation, asset.assignments,
                              "assignments", secasset_assignment_get_type, "7"),

  /**
   * SecassetAdministrativeInformation:overrides:
   *
   * Approved departures from the propagated level.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetAdministrativeInformation, asset.overrides, "overrides",
                              secasset_override_get_type, "7"),

  /**
   * SecassetAdministrativeInformation:assessments:
   *
   * Threat assessments of the asset.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetAdministrativeInformation, asset.assessments,
                              "assessments", secasset_assessment_get_type, "8"),

  /**
   * SecassetAdministrativeInformation:form:
   *
   * Form of the information.
   *
   * Policy clause: 2.8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetAdministrativeInformation, form, "form", secasset_information_form_get_type,
                             SECASSET_INFORMATION_FORM_UNSET, "2.8"),

  /**
   * SecassetAdministrativeInformation:relates-to-administration:
   *
   * Whether it relates to executing the city's administration.
   *
   * Policy clause: 2.8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation,
                               relates_to_administration, "relates-to-administration", "2.8"),

  /**
   * SecassetAdministrativeInformation:owner-division: (getter dup_owner_division)
   *
   * Ids of the sections in charge; exactly one on any date.
   *
   * Policy clause: 2.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("owner-division", SECASSET_RELATION_KIND_OWNER_DIVISION,
                           "org-unit", "2.2"),

  /**
   * SecassetAdministrativeInformation:excluded:
   *
   * Whether the ledger excludes it by the proviso of clause 2.8.
   *
   * Policy clause: 2.8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_BOOLEAN_ROW (SecassetAdministrativeInformation, excluded, "excluded", "2.8"),

  /**
   * SecassetAdministrativeInformation:exclusion-reason:
   *
   * Why it is excluded.
   *
   * Policy clause: 2.8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetAdministrativeInformation, exclusion_reason, "exclusion-reason", secasset_exclusion_reason_get_type,
                             SECASSET_EXCLUSION_REASON_NONE, "2.8"),

  /**
   * SecassetAdministrativeInformation:responsibility-transferred:
   *
   * Whether management responsibility has left the city.
   *
   * Policy clause: 2.8-5.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation,
                               responsibility_transferred, "responsibility-transferred", "2.8-5"),

  /**
   * SecassetAdministrativeInformation:transferred-on:
   *
   * Day on which responsibility left the city.
   *
   * Policy clause: 2.8-5.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetAdministrativeInformation, transferred_on,
                           "transferred-on", "2.8-5"),

  /**
   * SecassetAdministrativeInformation:used-for-individual-number-affairs:
   *
   * Whether it is used for individual-number-use affairs.
   *
   * Policy clause: 2.7.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation,
                               used_for_individual_number_affairs, "used-for-individual-number-affairs", "2.7.1"),

  /**
   * SecassetAdministrativeInformation:contains-individual-number:
   *
   * Whether it contains individual numbers.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation,
                               contains_individual_number, "contains-individual-number", ""),

  /**
   * SecassetAdministrativeInformation:contains-personal:
   *
   * Whether it contains personal data.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation, contains_personal,
                               "contains-personal", ""),

  /**
   * SecassetAdministrativeInformation:contains-special-care:
   *
   * Whether it contains special-care personal data.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation, contains_special_care,
                               "contains-special-care", ""),

  /**
   * SecassetAdministrativeInformation:is-secret-document:
   *
   * Whether it is equivalent to a State secret document.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation, is_secret_document,
                               "is-secret-document", ""),

  /**
   * SecassetAdministrativeInformation:is-public:
   *
   * Whether it has been published.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetAdministrativeInformation, is_public, "is-public", ""),

  /**
   * SecassetAdministrativeInformation:subject-count:
   *
   * Number of persons concerned; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAdministrativeInformation, subject_count,
                            "subject-count", ""),

  /**
   * SecassetAdministrativeInformation:record-count:
   *
   * Number of records; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAdministrativeInformation, record_count, "record-count", ""),

  /**
   * SecassetAdministrativeInformation:retention-until:
   *
   * Last day of the retention period.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetAdministrativeInformation, retention_until,
                           "retention-until", ""),

  /**
   * SecassetAdministrativeInformation:retention-fiscal-year:
   *
   * Fiscal year from which retention counts; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAdministrativeInformation, retention_fiscal_year,
                            "retention-fiscal-year", ""),

  /**
   * SecassetAdministrativeInformation:retention-years:
   *
   * Years of retention; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAdministrativeInformation, retention_years,
                            "retention-years", ""),

  /**
   * SecassetAdministrativeInformation:stored-on: (getter dup_stored_on)
   *
   * Ids of the media, computers and services that store it.
   *
   * Policy clause: 2.4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("stored-on", SECASSET_RELATION_KIND_STORED_ON,
                           "record-medium|computer|external-service", "2.4"),

  /**
   * SecassetAdministrativeInformation:provided-to: (getter dup_provided_to)
   *
   * Ids of the parties it was provided to.
   *
   * Policy clause: 2.8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("provided-to", SECASSET_RELATION_KIND_PROVIDED_TO, "party", "2.8"),
};

G_DEFINE_TYPE_WITH_CODE (SecassetAdministrativeInformation, secasset_administrative_information, SECASSET_TYPE_ELEMENT,
                         G_IMPLEMENT_INTERFACE (SECASSET_TYPE_ASSET, NULL))
SECASSET_DEFINE_RECORD_INITS (SecassetAdministrativeInformation, secasset_administrative_information, "administrative-information", administrative_information_fields,
                              G_N_ELEMENTS (administrative_information_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetAdministrativeInformation, secasset_administrative_information, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, form, SecassetInformationForm)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, relates_to_administration)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, owner_division)
SECASSET_DEFINE_BOOLEAN_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, excluded)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, exclusion_reason, SecassetExclusionReason)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, responsibility_transferred)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, transferred_on)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, used_for_individual_number_affairs)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, contains_individual_number)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, contains_personal)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, contains_special_care)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, is_secret_document)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, is_public)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, subject_count)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, record_count)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, retention_until)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, retention_fiscal_year)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, retention_years)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, stored_on)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetAdministrativeInformation, secasset_administrative_information, ADMINISTRATIVE_INFORMATION, provided_to)
