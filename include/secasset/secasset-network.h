/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-component.h>
#include <secasset/secasset-element.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_NETWORK (secasset_network_get_type ())
SECASSET_DECLARE_TYPE (SecassetNetwork, secasset_network, NETWORK)

/**
 * secasset_network_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a network.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetNetwork *secasset_network_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_network_get_usage:
 * @self: a network
 *
 * Gets [property@Secasset.Network:usage].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetNetworkUsage secasset_network_get_usage (SecassetNetwork *self);

/**
 * secasset_network_set_usage:
 * @self: a network
 * @value: the value
 *
 * Sets [property@Secasset.Network:usage].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_network_set_usage (SecassetNetwork *self,
                                 SecassetNetworkUsage value);

/**
 * secasset_network_get_declared_segment:
 * @self: a network
 *
 * Gets [property@Secasset.Network:declared-segment].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentKind secasset_network_get_declared_segment (SecassetNetwork *self);

/**
 * secasset_network_set_declared_segment:
 * @self: a network
 * @value: the value
 *
 * Sets [property@Secasset.Network:declared-segment].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_network_set_declared_segment (SecassetNetwork *self,
                                            SecassetSegmentKind value);

/**
 * secasset_network_get_connects_to_lgwan:
 * @self: a network
 *
 * Gets [property@Secasset.Network:connects-to-lgwan].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_network_get_connects_to_lgwan (SecassetNetwork *self);

/**
 * secasset_network_set_connects_to_lgwan:
 * @self: a network
 * @value: the fact
 *
 * Sets [property@Secasset.Network:connects-to-lgwan].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_network_set_connects_to_lgwan (SecassetNetwork *self,
                                             SecassetTristate value);

/**
 * secasset_network_get_has_line:
 * @self: a network
 *
 * Gets [property@Secasset.Network:has-line].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_network_get_has_line (SecassetNetwork *self);

/**
 * secasset_network_set_has_line:
 * @self: a network
 * @value: the fact
 *
 * Sets [property@Secasset.Network:has-line].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_network_set_has_line (SecassetNetwork *self,
                                    SecassetTristate value);

/**
 * secasset_network_get_has_devices:
 * @self: a network
 *
 * Gets [property@Secasset.Network:has-devices].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_network_get_has_devices (SecassetNetwork *self);

/**
 * secasset_network_set_has_devices:
 * @self: a network
 * @value: the fact
 *
 * Sets [property@Secasset.Network:has-devices].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_network_set_has_devices (SecassetNetwork *self,
                                       SecassetTristate value);

/**
 * secasset_network_get_address_ranges:
 * @self: a network
 *
 * Gets [property@Secasset.Network:address-ranges].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_network_get_address_ranges (SecassetNetwork *self);

/**
 * secasset_network_set_address_ranges:
 * @self: a network
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Network:address-ranges].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_network_set_address_ranges (SecassetNetwork *self,
                                          const char *const *value);

/**
 * secasset_network_dup_uplinks: (get-property uplinks)
 * @self: a network
 *
 * Gets [property@Secasset.Network:uplinks].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_network_dup_uplinks (SecassetNetwork *self);

/**
 * secasset_network_set_uplinks:
 * @self: a network
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Network:uplinks].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_network_set_uplinks (SecassetNetwork *self,
                                   const char *const *ids);

#define SECASSET_TYPE_EXTERNAL_NETWORK (secasset_external_network_get_type ())
SECASSET_DECLARE_TYPE (SecassetExternalNetwork, secasset_external_network, EXTERNAL_NETWORK)

/**
 * secasset_external_network_new:
 * @id: the id; it cannot be changed later
 *
 * Creates an external network.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetExternalNetwork *secasset_external_network_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_external_network_get_network_kind:
 * @self: an external network
 *
 * Gets [property@Secasset.ExternalNetwork:network-kind].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetExternalNetworkKind secasset_external_network_get_network_kind (SecassetExternalNetwork *self);

/**
 * secasset_external_network_set_network_kind:
 * @self: an external network
 * @value: the value
 *
 * Sets [property@Secasset.ExternalNetwork:network-kind].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_network_set_network_kind (SecassetExternalNetwork *self,
                                                 SecassetExternalNetworkKind value);

G_END_DECLS
