/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/terminal-private.h"

/**
 * SecassetTerminal:
 *
 * A computer that staff operate directly to process information.
 *
 * Policy clause: 2.3-2.
 *
 * Since: 1.0
 */
static const SecassetField terminal_fields[] = {
  /**
   * SecassetTerminal:issued-by-city:
   *
   * Whether the city issued it.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetTerminal, issued_by_city, "issued-by-city", ""),

  /**
   * SecassetTerminal:introduced-for-movement:
   *
   * Whether it was introduced to be moved and used as needed.
   *
   * Policy clause: 2.3-3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetTerminal, introduced_for_movement,
                               "introduced-for-movement", "2.3-3"),

  /**
   * SecassetTerminal:used-outside-office:
   *
   * Whether it is used outside the office building.
   *
   * Policy clause: 2.3-4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetTerminal, used_outside_office,
                               "used-outside-office", "2.3-4"),

  /**
   * SecassetTerminal:general-purpose-work:
   *
   * Whether it is used for the same general-purpose work as inside the office.
   *
   * Policy clause: 2.3-4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetTerminal, general_purpose_work,
                               "general-purpose-work", "2.3-4"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetTerminal, secasset_terminal, SECASSET_TYPE_COMPUTER, 0,
                             "terminal", terminal_fields, G_N_ELEMENTS (terminal_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetTerminal, secasset_terminal, SECASSET_TYPE_TERMINAL)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetTerminal, secasset_terminal, TERMINAL, issued_by_city)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetTerminal, secasset_terminal, TERMINAL, introduced_for_movement)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetTerminal, secasset_terminal, TERMINAL, used_outside_office)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetTerminal, secasset_terminal, TERMINAL, general_purpose_work)

/**
 * SecassetMobileTerminal:
 *
 * A terminal introduced for the purpose of being moved and used as needed.
 *
 * Policy clause: 2.3-3.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetMobileTerminal, secasset_mobile_terminal, SECASSET_TYPE_TERMINAL, 0,
                             "mobile-terminal", NULL, 0)

SECASSET_DEFINE_ELEMENT_NEW (SecassetMobileTerminal, secasset_mobile_terminal, SECASSET_TYPE_MOBILE_TERMINAL)

/**
 * SecassetTeleworkTerminal:
 *
 * A mobile terminal used outside the office for the same general-purpose work as inside.
 *
 * Policy clause: 2.3-4.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetTeleworkTerminal, secasset_telework_terminal, SECASSET_TYPE_MOBILE_TERMINAL, 0,
                             "telework-terminal", NULL, 0)

SECASSET_DEFINE_ELEMENT_NEW (SecassetTeleworkTerminal, secasset_telework_terminal, SECASSET_TYPE_TELEWORK_TERMINAL)
