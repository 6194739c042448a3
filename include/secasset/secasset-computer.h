/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-component.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_COMPUTER (secasset_computer_get_type ())
SECASSET_DECLARE_TYPE (SecassetComputer, secasset_computer, COMPUTER)

/**
 * secasset_computer_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a computer.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetComputer *secasset_computer_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_computer_get_form:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:form].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetComputerForm secasset_computer_get_form (SecassetComputer *self);

/**
 * secasset_computer_set_form:
 * @self: a computer
 * @value: the value
 *
 * Sets [property@Secasset.Computer:form].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_form (SecassetComputer *self,
                                 SecassetComputerForm value);

/**
 * secasset_computer_get_role:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:role].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetComputerRole secasset_computer_get_role (SecassetComputer *self);

/**
 * secasset_computer_set_role:
 * @self: a computer
 * @value: the value
 *
 * Sets [property@Secasset.Computer:role].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_role (SecassetComputer *self,
                                 SecassetComputerRole value);

/**
 * secasset_computer_get_has_hardware:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:has-hardware].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_get_has_hardware (SecassetComputer *self);

/**
 * secasset_computer_set_has_hardware:
 * @self: a computer
 * @value: the fact
 *
 * Sets [property@Secasset.Computer:has-hardware].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_has_hardware (SecassetComputer *self,
                                         SecassetTristate value);

/**
 * secasset_computer_get_has_software:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:has-software].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_get_has_software (SecassetComputer *self);

/**
 * secasset_computer_set_has_software:
 * @self: a computer
 * @value: the fact
 *
 * Sets [property@Secasset.Computer:has-software].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_has_software (SecassetComputer *self,
                                         SecassetTristate value);

/**
 * secasset_computer_get_os:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:os].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_computer_get_os (SecassetComputer *self);

/**
 * secasset_computer_set_os:
 * @self: a computer
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Computer:os].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_os (SecassetComputer *self,
                               const char *value);

/**
 * secasset_computer_get_serial:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:serial].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_computer_get_serial (SecassetComputer *self);

/**
 * secasset_computer_set_serial:
 * @self: a computer
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Computer:serial].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_serial (SecassetComputer *self,
                                   const char *value);

/**
 * secasset_computer_get_asset_tag:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:asset-tag].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_computer_get_asset_tag (SecassetComputer *self);

/**
 * secasset_computer_set_asset_tag:
 * @self: a computer
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Computer:asset-tag].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_asset_tag (SecassetComputer *self,
                                      const char *value);

/**
 * secasset_computer_get_is_terminal:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:is-terminal].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_get_is_terminal (SecassetComputer *self);

/**
 * secasset_computer_set_is_terminal:
 * @self: a computer
 * @value: the fact
 *
 * Sets [property@Secasset.Computer:is-terminal].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_is_terminal (SecassetComputer *self,
                                        SecassetTristate value);

/**
 * secasset_computer_get_is_mobile:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:is-mobile].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_get_is_mobile (SecassetComputer *self);

/**
 * secasset_computer_set_is_mobile:
 * @self: a computer
 * @value: the fact
 *
 * Sets [property@Secasset.Computer:is-mobile].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_is_mobile (SecassetComputer *self,
                                      SecassetTristate value);

/**
 * secasset_computer_get_is_telework:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:is-telework].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_get_is_telework (SecassetComputer *self);

/**
 * secasset_computer_set_is_telework:
 * @self: a computer
 * @value: the fact
 *
 * Sets [property@Secasset.Computer:is-telework].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_is_telework (SecassetComputer *self,
                                        SecassetTristate value);

/**
 * secasset_computer_get_operated_directly:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:operated-directly].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_computer_get_operated_directly (SecassetComputer *self);

/**
 * secasset_computer_set_operated_directly:
 * @self: a computer
 * @value: the fact
 *
 * Sets [property@Secasset.Computer:operated-directly].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_operated_directly (SecassetComputer *self,
                                              SecassetTristate value);

/**
 * secasset_computer_get_disposal_method:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:disposal-method].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetDisposalMethod secasset_computer_get_disposal_method (SecassetComputer *self);

/**
 * secasset_computer_set_disposal_method:
 * @self: a computer
 * @value: the value
 *
 * Sets [property@Secasset.Computer:disposal-method].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_disposal_method (SecassetComputer *self,
                                            SecassetDisposalMethod value);

/**
 * secasset_computer_get_disposed_on:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:disposed-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_computer_get_disposed_on (SecassetComputer *self);

/**
 * secasset_computer_set_disposed_on:
 * @self: a computer
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Computer:disposed-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_disposed_on (SecassetComputer *self,
                                        const GDate *value);

/**
 * secasset_computer_get_disposal_confirmed_by:
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:disposal-confirmed-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_computer_get_disposal_confirmed_by (SecassetComputer *self);

/**
 * secasset_computer_set_disposal_confirmed_by:
 * @self: a computer
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Computer:disposal-confirmed-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_disposal_confirmed_by (SecassetComputer *self,
                                                  const char *value);

/**
 * secasset_computer_dup_contains_medium: (get-property contains-medium)
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:contains-medium].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_computer_dup_contains_medium (SecassetComputer *self);

/**
 * secasset_computer_set_contains_medium:
 * @self: a computer
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Computer:contains-medium].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_contains_medium (SecassetComputer *self,
                                            const char *const *ids);

/**
 * secasset_computer_dup_hosts: (get-property hosts)
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:hosts].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_computer_dup_hosts (SecassetComputer *self);

/**
 * secasset_computer_set_hosts:
 * @self: a computer
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Computer:hosts].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_hosts (SecassetComputer *self,
                                  const char *const *ids);

/**
 * secasset_computer_dup_connected_to: (get-property connected-to)
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:connected-to].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_computer_dup_connected_to (SecassetComputer *self);

/**
 * secasset_computer_set_connected_to:
 * @self: a computer
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Computer:connected-to].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_connected_to (SecassetComputer *self,
                                         const char *const *ids);

/**
 * secasset_computer_dup_located_in: (get-property located-in)
 * @self: a computer
 *
 * Gets [property@Secasset.Computer:located-in].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_computer_dup_located_in (SecassetComputer *self);

/**
 * secasset_computer_set_located_in:
 * @self: a computer
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Computer:located-in].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_computer_set_located_in (SecassetComputer *self,
                                       const char *const *ids);

G_END_DECLS
