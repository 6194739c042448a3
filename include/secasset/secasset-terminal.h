/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-computer.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_TERMINAL (secasset_terminal_get_type ())
SECASSET_DECLARE_TYPE (SecassetTerminal, secasset_terminal, TERMINAL)

/**
 * secasset_terminal_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a terminal.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTerminal *secasset_terminal_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_terminal_get_issued_by_city:
 * @self: a terminal
 *
 * Gets [property@Secasset.Terminal:issued-by-city].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_terminal_get_issued_by_city (SecassetTerminal *self);

/**
 * secasset_terminal_set_issued_by_city:
 * @self: a terminal
 * @value: the fact
 *
 * Sets [property@Secasset.Terminal:issued-by-city].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_terminal_set_issued_by_city (SecassetTerminal *self,
                                           SecassetTristate value);

/**
 * secasset_terminal_get_introduced_for_movement:
 * @self: a terminal
 *
 * Gets [property@Secasset.Terminal:introduced-for-movement].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_terminal_get_introduced_for_movement (SecassetTerminal *self);

/**
 * secasset_terminal_set_introduced_for_movement:
 * @self: a terminal
 * @value: the fact
 *
 * Sets [property@Secasset.Terminal:introduced-for-movement].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_terminal_set_introduced_for_movement (SecassetTerminal *self,
                                                    SecassetTristate value);

/**
 * secasset_terminal_get_used_outside_office:
 * @self: a terminal
 *
 * Gets [property@Secasset.Terminal:used-outside-office].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_terminal_get_used_outside_office (SecassetTerminal *self);

/**
 * secasset_terminal_set_used_outside_office:
 * @self: a terminal
 * @value: the fact
 *
 * Sets [property@Secasset.Terminal:used-outside-office].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_terminal_set_used_outside_office (SecassetTerminal *self,
                                                SecassetTristate value);

/**
 * secasset_terminal_get_general_purpose_work:
 * @self: a terminal
 *
 * Gets [property@Secasset.Terminal:general-purpose-work].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_terminal_get_general_purpose_work (SecassetTerminal *self);

/**
 * secasset_terminal_set_general_purpose_work:
 * @self: a terminal
 * @value: the fact
 *
 * Sets [property@Secasset.Terminal:general-purpose-work].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_terminal_set_general_purpose_work (SecassetTerminal *self,
                                                 SecassetTristate value);

#define SECASSET_TYPE_MOBILE_TERMINAL (secasset_mobile_terminal_get_type ())
SECASSET_DECLARE_TYPE (SecassetMobileTerminal, secasset_mobile_terminal, MOBILE_TERMINAL)

/**
 * secasset_mobile_terminal_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a mobile terminal.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetMobileTerminal *secasset_mobile_terminal_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

#define SECASSET_TYPE_TELEWORK_TERMINAL (secasset_telework_terminal_get_type ())
SECASSET_DECLARE_TYPE (SecassetTeleworkTerminal, secasset_telework_terminal, TELEWORK_TERMINAL)

/**
 * secasset_telework_terminal_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a telework terminal.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTeleworkTerminal *secasset_telework_terminal_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
