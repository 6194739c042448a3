/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_PLACE (secasset_place_get_type ())
SECASSET_DECLARE_TYPE (SecassetPlace, secasset_place, PLACE)

/**
 * secasset_place_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a place.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPlace *secasset_place_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_place_get_building:
 * @self: a place
 *
 * Gets [property@Secasset.Place:building].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_place_get_building (SecassetPlace *self);

/**
 * secasset_place_set_building:
 * @self: a place
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Place:building].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_place_set_building (SecassetPlace *self,
                                  const char *value);

/**
 * secasset_place_get_floor:
 * @self: a place
 *
 * Gets [property@Secasset.Place:floor].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_place_get_floor (SecassetPlace *self);

/**
 * secasset_place_set_floor:
 * @self: a place
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Place:floor].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_place_set_floor (SecassetPlace *self,
                               const char *value);

#define SECASSET_TYPE_COMPUTER_ROOM (secasset_computer_room_get_type ())
SECASSET_DECLARE_TYPE (SecassetComputerRoom, secasset_computer_room, COMPUTER_ROOM)

/**
 * secasset_computer_room_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a computer room.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetComputerRoom *secasset_computer_room_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_computer_room_get_purpose_operates_computers:
 * @self: a computer room
 *
 * Gets [property@Secasset.ComputerRoom:purpose-operates-computers].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_room_get_purpose_operates_computers (SecassetComputerRoom *self);

/**
 * secasset_computer_room_set_purpose_operates_computers:
 * @self: a computer room
 * @value: the fact
 *
 * Sets [property@Secasset.ComputerRoom:purpose-operates-computers].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_room_set_purpose_operates_computers (SecassetComputerRoom *self,
                                                            SecassetTristate value);

/**
 * secasset_computer_room_get_access_controlled:
 * @self: a computer room
 *
 * Gets [property@Secasset.ComputerRoom:access-controlled].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_room_get_access_controlled (SecassetComputerRoom *self);

/**
 * secasset_computer_room_set_access_controlled:
 * @self: a computer room
 * @value: the fact
 *
 * Sets [property@Secasset.ComputerRoom:access-controlled].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_room_set_access_controlled (SecassetComputerRoom *self,
                                                   SecassetTristate value);

G_END_DECLS
