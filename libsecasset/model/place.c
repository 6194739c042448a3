/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/place-private.h"

/**
 * SecassetPlace:
 *
 * A place where things stand or are kept.
 *
 * Policy clause: 9.2.
 *
 * Since: 1.0
 */
static const SecassetField place_fields[] = {
  /**
   * SecassetPlace:building:
   *
   * Building.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetPlace, building, "building", ""),

  /**
   * SecassetPlace:floor:
   *
   * Floor.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetPlace, floor, "floor", ""),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetPlace, secasset_place, SECASSET_TYPE_ELEMENT, 0,
                             "place", place_fields, G_N_ELEMENTS (place_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetPlace, secasset_place, SECASSET_TYPE_PLACE)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetPlace, secasset_place, PLACE, building)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetPlace, secasset_place, PLACE, floor)

/**
 * SecassetComputerRoom:
 *
 * A room set up to operate and manage the city's computers.
 *
 * Policy clause: 2.5.
 *
 * Since: 1.0
 */
static const SecassetField computer_room_fields[] = {
  /**
   * SecassetComputerRoom:purpose-operates-computers:
   *
   * Whether it was set up to operate and manage the city's computers.
   *
   * Policy clause: 2.5.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputerRoom, purpose_operates_computers,
                               "purpose-operates-computers", "2.5"),

  /**
   * SecassetComputerRoom:access-controlled:
   *
   * Whether entry and exit are controlled.
   *
   * Policy clause: 9.2-4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputerRoom, access_controlled,
                               "access-controlled", "9.2-4"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetComputerRoom, secasset_computer_room, SECASSET_TYPE_PLACE, 0,
                             "computer-room", computer_room_fields, G_N_ELEMENTS (computer_room_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetComputerRoom, secasset_computer_room, SECASSET_TYPE_COMPUTER_ROOM)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputerRoom, secasset_computer_room, COMPUTER_ROOM, purpose_operates_computers)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputerRoom, secasset_computer_room, COMPUTER_ROOM, access_controlled)
