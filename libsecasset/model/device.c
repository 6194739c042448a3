/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/device-private.h"

/**
 * SecassetPeripheral:
 *
 * A peripheral device of an information system; the policy names it without defining it.
 *
 * Policy clause: 2.7.
 *
 * Since: 1.0
 */
static const SecassetField peripheral_fields[] = {
  /**
   * SecassetPeripheral:located-in: (getter dup_located_in)
   *
   * Ids of the places it stands in; at most one on any date.
   *
   * Policy clause: 9.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("located-in", SECASSET_RELATION_KIND_LOCATED_IN, "place", "9.2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetPeripheral, secasset_peripheral, SECASSET_TYPE_COMPONENT, 0,
                             "peripheral", peripheral_fields, G_N_ELEMENTS (peripheral_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetPeripheral, secasset_peripheral, SECASSET_TYPE_PERIPHERAL)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetPeripheral, secasset_peripheral, PERIPHERAL, located_in)

/**
 * SecassetSpecialPurposeDevice:
 *
 * A component peculiar to a system with a specific purpose, connected to a line or with a
 * built-in record medium.
 *
 * Policy clause: 2.10.
 *
 * Since: 1.0
 */
static const SecassetField special_purpose_device_fields[] = {
  /**
   * SecassetSpecialPurposeDevice:purpose:
   *
   * Purpose.
   *
   * Policy clause: 2.10.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetSpecialPurposeDevice, purpose, "purpose", secasset_special_purpose_get_type,
                             SECASSET_SPECIAL_PURPOSE_UNSET, "2.10"),

  /**
   * SecassetSpecialPurposeDevice:connected-to-line:
   *
   * Whether it is connected to a communication line.
   *
   * Policy clause: 2.10.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetSpecialPurposeDevice, connected_to_line,
                               "connected-to-line", "2.10"),

  /**
   * SecassetSpecialPurposeDevice:has-built-in-medium:
   *
   * Whether it has a built-in record medium.
   *
   * Policy clause: 2.10.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetSpecialPurposeDevice, has_built_in_medium,
                               "has-built-in-medium", "2.10"),

  /**
   * SecassetSpecialPurposeDevice:contains-medium: (getter dup_contains_medium)
   *
   * Ids of the record media it contains.
   *
   * Policy clause: 2.4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("contains-medium", SECASSET_RELATION_KIND_CONTAINS_MEDIUM,
                           "record-medium", "2.4"),

  /**
   * SecassetSpecialPurposeDevice:connected-to: (getter dup_connected_to)
   *
   * Ids of the networks it connects to.
   *
   * Policy clause: 2.6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("connected-to", SECASSET_RELATION_KIND_CONNECTED_TO, "network",
                           "2.6"),

  /**
   * SecassetSpecialPurposeDevice:located-in: (getter dup_located_in)
   *
   * Ids of the places it stands in; at most one on any date.
   *
   * Policy clause: 9.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("located-in", SECASSET_RELATION_KIND_LOCATED_IN, "place", "9.2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SECASSET_TYPE_COMPONENT, 0,
                             "special-purpose-device", special_purpose_device_fields, G_N_ELEMENTS (special_purpose_device_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SECASSET_TYPE_SPECIAL_PURPOSE_DEVICE)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SPECIAL_PURPOSE_DEVICE, purpose, SecassetSpecialPurpose)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SPECIAL_PURPOSE_DEVICE, connected_to_line)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SPECIAL_PURPOSE_DEVICE, has_built_in_medium)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SPECIAL_PURPOSE_DEVICE, contains_medium)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SPECIAL_PURPOSE_DEVICE, connected_to)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SPECIAL_PURPOSE_DEVICE, located_in)

/**
 * SecassetSoftwareRobot:
 *
 * A software robot that automates routine processing done by people (RPA).
 *
 * Policy clause: 2.11.
 *
 * Since: 1.0
 */
static const SecassetField software_robot_fields[] = {
  /**
   * SecassetSoftwareRobot:automates:
   *
   * What it automates.
   *
   * Policy clause: 2.11.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetSoftwareRobot, automates, "automates", "2.11"),

  /**
   * SecassetSoftwareRobot:attended:
   *
   * Whether a person attends each run.
   *
   * Policy clause: 2.11.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetSoftwareRobot, attended, "attended", "2.11"),

  /**
   * SecassetSoftwareRobot:account-id:
   *
   * Account it uses.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetSoftwareRobot, account_id, "account-id", ""),

  /**
   * SecassetSoftwareRobot:schedule:
   *
   * When it runs.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetSoftwareRobot, schedule, "schedule", ""),

  /**
   * SecassetSoftwareRobot:runs-on: (getter dup_runs_on)
   *
   * Ids of the computers it runs on.
   *
   * Policy clause: 2.11.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("runs-on", SECASSET_RELATION_KIND_RUNS_ON, "computer", "2.11"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetSoftwareRobot, secasset_software_robot, SECASSET_TYPE_COMPONENT, 0,
                             "software-robot", software_robot_fields, G_N_ELEMENTS (software_robot_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetSoftwareRobot, secasset_software_robot, SECASSET_TYPE_SOFTWARE_ROBOT)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetSoftwareRobot, secasset_software_robot, SOFTWARE_ROBOT, automates)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetSoftwareRobot, secasset_software_robot, SOFTWARE_ROBOT, attended)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetSoftwareRobot, secasset_software_robot, SOFTWARE_ROBOT, account_id)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetSoftwareRobot, secasset_software_robot, SOFTWARE_ROBOT, schedule)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetSoftwareRobot, secasset_software_robot, SOFTWARE_ROBOT, runs_on)
