/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/assignment-private.h"

/**
 * SecassetAssignment:
 *
 * A classification of one asset in one scheme: a level for each dimension.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
static const SecassetField assignment_fields[] = {
  /**
   * SecassetAssignment:scheme:
   *
   * Id of the classification scheme.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetAssignment, scheme, "scheme", "7"),

  /**
   * SecassetAssignment:scheme-version:
   *
   * Version of the scheme; %NULL for the newest known.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetAssignment, scheme_version, "scheme-version", "7"),

  /**
   * SecassetAssignment:levels: (getter dup_levels)
   *
   * Levels by dimension, each of the form `dimension=level`, for example `integrity=2`.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_LEVELS_ROW (SecassetAssignment, levels, "levels", "7"),

  /**
   * SecassetAssignment:status:
   *
   * Whether the classification is in force.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetAssignment, status, "status", secasset_assignment_status_get_type,
                             SECASSET_ASSIGNMENT_STATUS_ACTIVE, "7"),

  /**
   * SecassetAssignment:assigned-on:
   *
   * Day on which the asset was classified.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetAssignment, assigned_on, "assigned-on", "7"),

  /**
   * SecassetAssignment:assigned-by:
   *
   * Role that classified it; a role, not a person.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetAssignment, assigned_by, "assigned-by", "7"),

  /**
   * SecassetAssignment:rationale:
   *
   * Why these levels.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetAssignment, rationale, "rationale", "7"),

  /**
   * SecassetAssignment:review-due:
   *
   * Day by which the classification is to be reviewed.
   *
   * Policy clause: 12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetAssignment, review_due, "review-due", "12.1"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetAssignment, secasset_assignment, SECASSET_TYPE_RECORD, 0,
                             "assignment", assignment_fields, G_N_ELEMENTS (assignment_fields))

SECASSET_DEFINE_RECORD_NEW (SecassetAssignment, secasset_assignment, SECASSET_TYPE_ASSIGNMENT)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, scheme)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, scheme_version)
SECASSET_DEFINE_LEVELS_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, levels)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, status, SecassetAssignmentStatus)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, assigned_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, assigned_by)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, rationale)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetAssignment, secasset_assignment, ASSIGNMENT, review_due)
