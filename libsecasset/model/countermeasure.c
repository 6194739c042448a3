/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/countermeasure-private.h"

/**
 * SecassetCountermeasure:
 *
 * A security measure.
 *
 * Policy clause: 9.
 *
 * Since: 1.0
 */
static const SecassetField countermeasure_fields[] = {
  /**
   * SecassetCountermeasure:group:
   *
   * Group of the measure.
   *
   * Policy clause: 9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetCountermeasure, group, "group", secasset_countermeasure_group_get_type,
                             SECASSET_COUNTERMEASURE_GROUP_UNSET, "9"),

  /**
   * SecassetCountermeasure:action:
   *
   * Action, one of the policy's (9.x-n) or an extension such as “backup”.
   *
   * Policy clause: 9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetCountermeasure, action, "action", "9"),

  /**
   * SecassetCountermeasure:status:
   *
   * Whether it is implemented.
   *
   * Policy clause: 9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetCountermeasure, status, "status", secasset_countermeasure_status_get_type,
                             SECASSET_COUNTERMEASURE_STATUS_PLANNED, "9"),

  /**
   * SecassetCountermeasure:implemented-on:
   *
   * Day of implementation.
   *
   * Policy clause: 9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetCountermeasure, implemented_on, "implemented-on", "9"),

  /**
   * SecassetCountermeasure:covers: (getter dup_covers)
   *
   * Ids of the elements it covers, or a segment or a kind.
   *
   * Policy clause: 9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("covers", SECASSET_RELATION_KIND_COVERS, "*|segment|kind", "9"),

  /**
   * SecassetCountermeasure:mitigates: (getter dup_mitigates)
   *
   * Ids of the threats it answers.
   *
   * Policy clause: 9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("mitigates", SECASSET_RELATION_KIND_MITIGATES, "threat", "9"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetCountermeasure, secasset_countermeasure, SECASSET_TYPE_GOVERNANCE_OBJECT, 0,
                             "countermeasure", countermeasure_fields, G_N_ELEMENTS (countermeasure_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetCountermeasure, secasset_countermeasure, SECASSET_TYPE_COUNTERMEASURE)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetCountermeasure, secasset_countermeasure, COUNTERMEASURE, group, SecassetCountermeasureGroup)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetCountermeasure, secasset_countermeasure, COUNTERMEASURE, action)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetCountermeasure, secasset_countermeasure, COUNTERMEASURE, status, SecassetCountermeasureStatus)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetCountermeasure, secasset_countermeasure, COUNTERMEASURE, implemented_on)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetCountermeasure, secasset_countermeasure, COUNTERMEASURE, covers)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetCountermeasure, secasset_countermeasure, COUNTERMEASURE, mitigates)
