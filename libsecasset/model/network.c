/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/network-private.h"

/**
 * SecassetNetwork:
 *
 * Communication lines and devices that interconnect computers and process information.
 *
 * Policy clause: 2.6.
 *
 * Since: 1.0
 */
static const SecassetField network_fields[] = {
  /**
   * SecassetNetwork:usage:
   *
   * Shared or dedicated to one system.
   *
   * Policy clause: 2.7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetNetwork, usage, "usage", secasset_network_usage_get_type,
                             SECASSET_NETWORK_USAGE_UNKNOWN, "2.7"),

  /**
   * SecassetNetwork:declared-segment:
   *
   * Segment that the ledger states.
   *
   * Policy clause: 2.7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetNetwork, declared_segment, "declared-segment", secasset_segment_kind_get_type,
                             SECASSET_SEGMENT_KIND_UNSET, "2.7"),

  /**
   * SecassetNetwork:connects-to-lgwan:
   *
   * Whether it connects to LGWAN.
   *
   * Policy clause: 2.7.2-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetNetwork, connects_to_lgwan, "connects-to-lgwan",
                               "2.7.2-1"),

  /**
   * SecassetNetwork:has-line:
   *
   * Whether it has a communication line.
   *
   * Policy clause: 2.6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetNetwork, has_line, "has-line", "2.6"),

  /**
   * SecassetNetwork:has-devices:
   *
   * Whether it has component devices.
   *
   * Policy clause: 2.6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetNetwork, has_devices, "has-devices", "2.6"),

  /**
   * SecassetNetwork:address-ranges:
   *
   * Address ranges.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetNetwork, address_ranges, "address-ranges", ""),

  /**
   * SecassetNetwork:uplinks: (getter dup_uplinks)
   *
   * Ids of the external networks it is connected to.
   *
   * Policy clause: 2.7.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("uplinks", SECASSET_RELATION_KIND_UPLINKS, "external-network",
                           "2.7.2"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetNetwork, secasset_network, SECASSET_TYPE_COMPONENT, 0,
                             "network", network_fields, G_N_ELEMENTS (network_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetNetwork, secasset_network, SECASSET_TYPE_NETWORK)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetNetwork, secasset_network, NETWORK, usage, SecassetNetworkUsage)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetNetwork, secasset_network, NETWORK, declared_segment, SecassetSegmentKind)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetNetwork, secasset_network, NETWORK, connects_to_lgwan)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetNetwork, secasset_network, NETWORK, has_line)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetNetwork, secasset_network, NETWORK, has_devices)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetNetwork, secasset_network, NETWORK, address_ranges)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetNetwork, secasset_network, NETWORK, uplinks)

/**
 * SecassetExternalNetwork:
 *
 * A network outside the city: LGWAN, the Internet and others.
 *
 * Policy clause: 2.7.
 *
 * Since: 1.0
 */
static const SecassetField external_network_fields[] = {
  /**
   * SecassetExternalNetwork:network-kind:
   *
   * Which network it is.
   *
   * Policy clause: 2.7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetExternalNetwork, network_kind, "network-kind", secasset_external_network_kind_get_type,
                             SECASSET_EXTERNAL_NETWORK_KIND_UNSET, "2.7"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetExternalNetwork, secasset_external_network, SECASSET_TYPE_ELEMENT, 0,
                             "external-network", external_network_fields, G_N_ELEMENTS (external_network_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetExternalNetwork, secasset_external_network, SECASSET_TYPE_EXTERNAL_NETWORK)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetExternalNetwork, secasset_external_network, EXTERNAL_NETWORK, network_kind, SecassetExternalNetworkKind)
