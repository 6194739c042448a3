/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/computer-private.h"

/**
 * SecassetComputer:
 *
 * A computer made of hardware and software.
 *
 * Policy clause: 2.3-1.
 *
 * Since: 1.0
 */
static const SecassetField computer_fields[] = {
  /**
   * SecassetComputer:form:
   *
   * Physical or virtual.
   *
   * Policy clause: 2.14.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetComputer, form, "form", secasset_computer_form_get_type,
                             SECASSET_COMPUTER_FORM_UNSET, "2.14"),

  /**
   * SecassetComputer:role:
   *
   * Server, terminal or other.
   *
   * Policy clause: 2.3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetComputer, role, "role", secasset_computer_role_get_type,
                             SECASSET_COMPUTER_ROLE_UNSET, "2.3"),

  /**
   * SecassetComputer:has-hardware:
   *
   * Whether it has hardware.
   *
   * Policy clause: 2.3-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputer, has_hardware, "has-hardware", "2.3-1"),

  /**
   * SecassetComputer:has-software:
   *
   * Whether it has software.
   *
   * Policy clause: 2.3-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputer, has_software, "has-software", "2.3-1"),

  /**
   * SecassetComputer:os:
   *
   * Operating system.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetComputer, os, "os", ""),

  /**
   * SecassetComputer:serial:
   *
   * Serial number.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetComputer, serial, "serial", ""),

  /**
   * SecassetComputer:asset-tag:
   *
   * Asset tag.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetComputer, asset_tag, "asset-tag", ""),

  /**
   * SecassetComputer:is-terminal:
   *
   * Whether the ledger marks it as a terminal.
   *
   * Policy clause: 2.3-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputer, is_terminal, "is-terminal", "2.3-2"),

  /**
   * SecassetComputer:is-mobile:
   *
   * Whether the ledger marks it as a mobile terminal.
   *
   * Policy clause: 2.3-3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputer, is_mobile, "is-mobile", "2.3-3"),

  /**
   * SecassetComputer:is-telework:
   *
   * Whether the ledger marks it as a telework terminal.
   *
   * Policy clause: 2.3-4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputer, is_telework, "is-telework", "2.3-4"),

  /**
   * SecassetComputer:operated-directly:
   *
   * Whether staff operate it directly to process information.
   *
   * Policy clause: 2.3-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetComputer, operated_directly, "operated-directly",
                               "2.3-2"),

  /**
   * SecassetComputer:disposal-method:
   *
   * How it was disposed of.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetComputer, disposal_method, "disposal-method", secasset_disposal_method_get_type,
                             SECASSET_DISPOSAL_METHOD_UNSET, ""),

  /**
   * SecassetComputer:disposed-on:
   *
   * Day of disposal.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetComputer, disposed_on, "disposed-on", ""),

  /**
   * SecassetComputer:disposal-confirmed-by:
   *
   * Role that confirmed the disposal.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetComputer, disposal_confirmed_by,
                             "disposal-confirmed-by", ""),

  /**
   * SecassetComputer:contains-medium: (getter dup_contains_medium)
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
   * SecassetComputer:hosts: (getter dup_hosts)
   *
   * Ids of the virtual computers it hosts.
   *
   * Policy clause: 2.14.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("hosts", SECASSET_RELATION_KIND_HOSTS, "computer", "2.14"),

  /**
   * SecassetComputer:connected-to: (getter dup_connected_to)
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
   * SecassetComputer:located-in: (getter dup_located_in)
   *
   * Ids of the places it stands in; at most one on any date.
   *
   * Policy clause: 9.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("located-in", SECASSET_RELATION_KIND_LOCATED_IN, "place", "9.2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetComputer, secasset_computer, SECASSET_TYPE_COMPONENT, 0,
                             "computer", computer_fields, G_N_ELEMENTS (computer_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetComputer, secasset_computer, SECASSET_TYPE_COMPUTER)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, form, SecassetComputerForm)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, role, SecassetComputerRole)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, has_hardware)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, has_software)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, os)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, serial)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, asset_tag)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, is_terminal)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, is_mobile)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, is_telework)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, operated_directly)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, disposal_method, SecassetDisposalMethod)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, disposed_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, disposal_confirmed_by)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, contains_medium)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, hosts)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, connected_to)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetComputer, secasset_computer, COMPUTER, located_in)
