/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-component.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_PERIPHERAL (secasset_peripheral_get_type ())
SECASSET_DECLARE_TYPE (SecassetPeripheral, secasset_peripheral, PERIPHERAL)

/**
 * secasset_peripheral_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a peripheral.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPeripheral *secasset_peripheral_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_peripheral_dup_located_in: (get-property located-in)
 * @self: a peripheral
 *
 * Gets [property@Secasset.Peripheral:located-in].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_peripheral_dup_located_in (SecassetPeripheral *self);

/**
 * secasset_peripheral_set_located_in:
 * @self: a peripheral
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Peripheral:located-in].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_peripheral_set_located_in (SecassetPeripheral *self,
                                         const char *const *ids);

#define SECASSET_TYPE_SPECIAL_PURPOSE_DEVICE (secasset_special_purpose_device_get_type ())
SECASSET_DECLARE_TYPE (SecassetSpecialPurposeDevice, secasset_special_purpose_device, SPECIAL_PURPOSE_DEVICE)

/**
 * secasset_special_purpose_device_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a special purpose device.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSpecialPurposeDevice *secasset_special_purpose_device_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_special_purpose_device_get_purpose:
 * @self: a special purpose device
 *
 * Gets [property@Secasset.SpecialPurposeDevice:purpose].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSpecialPurpose secasset_special_purpose_device_get_purpose (SecassetSpecialPurposeDevice *self);

/**
 * secasset_special_purpose_device_set_purpose:
 * @self: a special purpose device
 * @value: the value
 *
 * Sets [property@Secasset.SpecialPurposeDevice:purpose].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_special_purpose_device_set_purpose (SecassetSpecialPurposeDevice *self,
                                                  SecassetSpecialPurpose value);

/**
 * secasset_special_purpose_device_get_connected_to_line:
 * @self: a special purpose device
 *
 * Gets [property@Secasset.SpecialPurposeDevice:connected-to-line].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_special_purpose_device_get_connected_to_line (SecassetSpecialPurposeDevice *self);

/**
 * secasset_special_purpose_device_set_connected_to_line:
 * @self: a special purpose device
 * @value: the fact
 *
 * Sets [property@Secasset.SpecialPurposeDevice:connected-to-line].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_special_purpose_device_set_connected_to_line (SecassetSpecialPurposeDevice *self,
                                                            SecassetTristate value);

/**
 * secasset_special_purpose_device_get_has_built_in_medium:
 * @self: a special purpose device
 *
 * Gets [property@Secasset.SpecialPurposeDevice:has-built-in-medium].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_special_purpose_device_get_has_built_in_medium (SecassetSpecialPurposeDevice *self);

/**
 * secasset_special_purpose_device_set_has_built_in_medium:
 * @self: a special purpose device
 * @value: the fact
 *
 * Sets [property@Secasset.SpecialPurposeDevice:has-built-in-medium].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_special_purpose_device_set_has_built_in_medium (SecassetSpecialPurposeDevice *self,
                                                              SecassetTristate value);

/**
 * secasset_special_purpose_device_dup_contains_medium: (get-property contains-medium)
 * @self: a special purpose device
 *
 * Gets [property@Secasset.SpecialPurposeDevice:contains-medium].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_special_purpose_device_dup_contains_medium (SecassetSpecialPurposeDevice *self);

/**
 * secasset_special_purpose_device_set_contains_medium:
 * @self: a special purpose device
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.SpecialPurposeDevice:contains-medium].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_special_purpose_device_set_contains_medium (SecassetSpecialPurposeDevice *self,
                                                          const char *const *ids);

/**
 * secasset_special_purpose_device_dup_connected_to: (get-property connected-to)
 * @self: a special purpose device
 *
 * Gets [property@Secasset.SpecialPurposeDevice:connected-to].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_special_purpose_device_dup_connected_to (SecassetSpecialPurposeDevice *self);

/**
 * secasset_special_purpose_device_set_connected_to:
 * @self: a special purpose device
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.SpecialPurposeDevice:connected-to].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_special_purpose_device_set_connected_to (SecassetSpecialPurposeDevice *self,
                                                       const char *const *ids);

/**
 * secasset_special_purpose_device_dup_located_in: (get-property located-in)
 * @self: a special purpose device
 *
 * Gets [property@Secasset.SpecialPurposeDevice:located-in].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_special_purpose_device_dup_located_in (SecassetSpecialPurposeDevice *self);

/**
 * secasset_special_purpose_device_set_located_in:
 * @self: a special purpose device
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.SpecialPurposeDevice:located-in].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_special_purpose_device_set_located_in (SecassetSpecialPurposeDevice *self,
                                                     const char *const *ids);

#define SECASSET_TYPE_SOFTWARE_ROBOT (secasset_software_robot_get_type ())
SECASSET_DECLARE_TYPE (SecassetSoftwareRobot, secasset_software_robot, SOFTWARE_ROBOT)

/**
 * secasset_software_robot_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a software robot.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSoftwareRobot *secasset_software_robot_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_software_robot_get_automates:
 * @self: a software robot
 *
 * Gets [property@Secasset.SoftwareRobot:automates].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_software_robot_get_automates (SecassetSoftwareRobot *self);

/**
 * secasset_software_robot_set_automates:
 * @self: a software robot
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.SoftwareRobot:automates].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_software_robot_set_automates (SecassetSoftwareRobot *self,
                                            const char *value);

/**
 * secasset_software_robot_get_attended:
 * @self: a software robot
 *
 * Gets [property@Secasset.SoftwareRobot:attended].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_software_robot_get_attended (SecassetSoftwareRobot *self);

/**
 * secasset_software_robot_set_attended:
 * @self: a software robot
 * @value: the fact
 *
 * Sets [property@Secasset.SoftwareRobot:attended].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_software_robot_set_attended (SecassetSoftwareRobot *self,
                                           SecassetTristate value);

/**
 * secasset_software_robot_get_account_id:
 * @self: a software robot
 *
 * Gets [property@Secasset.SoftwareRobot:account-id].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_software_robot_get_account_id (SecassetSoftwareRobot *self);

/**
 * secasset_software_robot_set_account_id:
 * @self: a software robot
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.SoftwareRobot:account-id].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_software_robot_set_account_id (SecassetSoftwareRobot *self,
                                             const char *value);

/**
 * secasset_software_robot_get_schedule:
 * @self: a software robot
 *
 * Gets [property@Secasset.SoftwareRobot:schedule].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_software_robot_get_schedule (SecassetSoftwareRobot *self);

/**
 * secasset_software_robot_set_schedule:
 * @self: a software robot
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.SoftwareRobot:schedule].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_software_robot_set_schedule (SecassetSoftwareRobot *self,
                                           const char *value);

/**
 * secasset_software_robot_dup_runs_on: (get-property runs-on)
 * @self: a software robot
 *
 * Gets [property@Secasset.SoftwareRobot:runs-on].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_software_robot_dup_runs_on (SecassetSoftwareRobot *self);

/**
 * secasset_software_robot_set_runs_on:
 * @self: a software robot
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.SoftwareRobot:runs-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_software_robot_set_runs_on (SecassetSoftwareRobot *self,
                                          const char *const *ids);

G_END_DECLS
