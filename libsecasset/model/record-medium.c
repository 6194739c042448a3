/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/record-medium-private.h"

/**
 * SecassetTakeOut:
 *
 * One occasion on which an external record medium was carried out.
 *
 * Policy clause: 2.4-2.
 *
 * Since: 1.0
 */
static const SecassetField take_out_fields[] = {
  /**
   * SecassetTakeOut:out-on:
   *
   * Day it left.
   *
   * Policy clause: 2.4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetTakeOut, out_on, "out-on", "2.4-2"),

  /**
   * SecassetTakeOut:back-on:
   *
   * Day it came back.
   *
   * Policy clause: 2.4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetTakeOut, back_on, "back-on", "2.4-2"),

  /**
   * SecassetTakeOut:purpose:
   *
   * Purpose.
   *
   * Policy clause: 2.4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetTakeOut, purpose, "purpose", "2.4-2"),

  /**
   * SecassetTakeOut:approved-by:
   *
   * Role that approved it.
   *
   * Policy clause: 2.4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetTakeOut, approved_by, "approved-by", "2.4-2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetTakeOut, secasset_take_out, SECASSET_TYPE_RECORD, 0,
                             "take-out", take_out_fields, G_N_ELEMENTS (take_out_fields))

SECASSET_DEFINE_RECORD_NEW (SecassetTakeOut, secasset_take_out, SECASSET_TYPE_TAKE_OUT)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetTakeOut, secasset_take_out, TAKE_OUT, out_on)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetTakeOut, secasset_take_out, TAKE_OUT, back_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetTakeOut, secasset_take_out, TAKE_OUT, purpose)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetTakeOut, secasset_take_out, TAKE_OUT, approved_by)

/**
 * SecassetRecordMedium:
 *
 * A magnetic disk or tape, optical disc, flash memory and the like, used in a computer.
 *
 * Policy clause: 2.4-1.
 *
 * Since: 1.0
 */
static const SecassetField record_medium_fields[] = {
  /**
   * SecassetRecordMedium:medium-type:
   *
   * Kind of medium.
   *
   * Policy clause: 2.4-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetRecordMedium, medium_type, "medium-type", secasset_medium_type_get_type,
                             SECASSET_MEDIUM_TYPE_UNSET, "2.4-1"),

  /**
   * SecassetRecordMedium:removable:
   *
   * Whether it can be removed.
   *
   * Policy clause: 2.4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRecordMedium, removable, "removable", "2.4-2"),

  /**
   * SecassetRecordMedium:portable:
   *
   * Whether it can be carried out.
   *
   * Policy clause: 2.4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRecordMedium, portable, "portable", "2.4-2"),

  /**
   * SecassetRecordMedium:built-in:
   *
   * Whether it is built in.
   *
   * Policy clause: 2.4-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRecordMedium, built_in, "built-in", "2.4-1"),

  /**
   * SecassetRecordMedium:encrypted:
   *
   * Whether its content is encrypted.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRecordMedium, encrypted, "encrypted", ""),

  /**
   * SecassetRecordMedium:capacity:
   *
   * Capacity as the ledger states it.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetRecordMedium, capacity, "capacity", ""),

  /**
   * SecassetRecordMedium:disposal-method:
   *
   * How it was disposed of.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetRecordMedium, disposal_method, "disposal-method", secasset_disposal_method_get_type,
                             SECASSET_DISPOSAL_METHOD_UNSET, ""),

  /**
   * SecassetRecordMedium:disposed-on:
   *
   * Day of disposal.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetRecordMedium, disposed_on, "disposed-on", ""),

  /**
   * SecassetRecordMedium:disposal-confirmed-by:
   *
   * Role that confirmed the disposal.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetRecordMedium, disposal_confirmed_by,
                             "disposal-confirmed-by", ""),

  /**
   * SecassetRecordMedium:located-in: (getter dup_located_in)
   *
   * Ids of the places it is kept in; at most one on any date.
   *
   * Policy clause: 9.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("located-in", SECASSET_RELATION_KIND_LOCATED_IN, "place", "9.2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetRecordMedium, secasset_record_medium, SECASSET_TYPE_COMPONENT, 0,
                             "record-medium", record_medium_fields, G_N_ELEMENTS (record_medium_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetRecordMedium, secasset_record_medium, SECASSET_TYPE_RECORD_MEDIUM)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, medium_type, SecassetMediumType)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, removable)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, portable)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, built_in)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, encrypted)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, capacity)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, disposal_method, SecassetDisposalMethod)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, disposed_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, disposal_confirmed_by)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM, located_in)

/**
 * SecassetExternalRecordMedium:
 *
 * A record medium that is removable and can be carried out; an information asset.
 *
 * Policy clause: 2.4-2.
 *
 * Since: 1.0
 */
static const SecassetField external_record_medium_fields[] = {
  /**
   * SecassetExternalRecordMedium:managed-by:
   *
   * Ids of the organisation units that manage the asset; exactly one on any date.
   *
   * Policy clause: 4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("managed-by", SECASSET_RELATION_KIND_MANAGED_BY, "org-unit", "4"),

  /**
   * SecassetExternalRecordMedium:responsible-role:
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
   * SecassetExternalRecordMedium:handling-restrictions:
   *
   * Handling restrictions recorded for the asset.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_FLAGS_ROW (SecassetExternalRecordMedium, asset.handling_restrictions,
                            "handling-restrictions", secasset_handling_restrictions_get_type, "7"),

  /**
   * SecassetExternalRecordMedium:assignments:
   *
   * Classifications of the asset by importance.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetExternalRecordMedium, asset.assignments, "assignments",
                              secasset_assignment_get_type, "7"),

  /**
   * SecassetExternalRecordMedium:overrides:
   *
   * Approved departures from the propagated level.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetExternalRecordMedium, asset.overrides, "overrides",
                              secasset_override_get_type, "7"),

  /**
   * SecassetExternalRecordMedium:assessments:
   *
   * Threat assessments of the asset.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetExternalRecordMedium, asset.assessments, "assessments",
                              secasset_assessment_get_type, "8"),

  /**
   * SecassetExternalRecordMedium:registration-no:
   *
   * Registration number.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetExternalRecordMedium, registration_no,
                             "registration-no", ""),

  /**
   * SecassetExternalRecordMedium:take-outs:
   *
   * Occasions on which it was carried out.
   *
   * Policy clause: 2.4-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetExternalRecordMedium, take_outs, "take-outs",
                              secasset_take_out_get_type, "2.4-2"),

  /**
   * SecassetExternalRecordMedium:approved-exception:
   *
   * Whether an exception for it is approved.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetExternalRecordMedium, approved_exception,
                               "approved-exception", ""),
};

G_DEFINE_TYPE_WITH_CODE (SecassetExternalRecordMedium, secasset_external_record_medium, SECASSET_TYPE_RECORD_MEDIUM,
                         G_IMPLEMENT_INTERFACE (SECASSET_TYPE_ASSET, NULL))
SECASSET_DEFINE_RECORD_INITS (SecassetExternalRecordMedium, secasset_external_record_medium, "external-record-medium", external_record_medium_fields,
                              G_N_ELEMENTS (external_record_medium_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetExternalRecordMedium, secasset_external_record_medium, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetExternalRecordMedium, secasset_external_record_medium, EXTERNAL_RECORD_MEDIUM, registration_no)
SECASSET_DEFINE_OBJECTS_ACCESSORS (SecassetExternalRecordMedium, secasset_external_record_medium, EXTERNAL_RECORD_MEDIUM, take_outs, take_out, SecassetTakeOut)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetExternalRecordMedium, secasset_external_record_medium, EXTERNAL_RECORD_MEDIUM, approved_exception)
