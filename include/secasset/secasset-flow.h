/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-governance.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_FLOW (secasset_flow_get_type ())
SECASSET_DECLARE_TYPE (SecassetFlow, secasset_flow, FLOW)

/**
 * secasset_flow_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a flow.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFlow *secasset_flow_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_flow_dup_src: (get-property src)
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:src].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_flow_dup_src (SecassetFlow *self);

/**
 * secasset_flow_set_src:
 * @self: a flow
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Flow:src].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_src (SecassetFlow *self,
                            const char *const *ids);

/**
 * secasset_flow_dup_dst: (get-property dst)
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:dst].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_flow_dup_dst (SecassetFlow *self);

/**
 * secasset_flow_set_dst:
 * @self: a flow
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Flow:dst].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_dst (SecassetFlow *self,
                            const char *const *ids);

/**
 * secasset_flow_get_direction:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:direction].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFlowDirection secasset_flow_get_direction (SecassetFlow *self);

/**
 * secasset_flow_set_direction:
 * @self: a flow
 * @value: the value
 *
 * Sets [property@Secasset.Flow:direction].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_direction (SecassetFlow *self,
                                  SecassetFlowDirection value);

/**
 * secasset_flow_get_purpose:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:purpose].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_flow_get_purpose (SecassetFlow *self);

/**
 * secasset_flow_set_purpose:
 * @self: a flow
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Flow:purpose].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_purpose (SecassetFlow *self,
                                const char *value);

/**
 * secasset_flow_get_approved_by:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:approved-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_flow_get_approved_by (SecassetFlow *self);

/**
 * secasset_flow_set_approved_by:
 * @self: a flow
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Flow:approved-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_approved_by (SecassetFlow *self,
                                    const char *value);

/**
 * secasset_flow_get_route_restricted:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:route-restricted].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_route_restricted (SecassetFlow *self);

/**
 * secasset_flow_set_route_restricted:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:route-restricted].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_route_restricted (SecassetFlow *self,
                                         SecassetTristate value);

/**
 * secasset_flow_get_port_restricted:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:port-restricted].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_port_restricted (SecassetFlow *self);

/**
 * secasset_flow_set_port_restricted:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:port-restricted].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_port_restricted (SecassetFlow *self,
                                        SecassetTristate value);

/**
 * secasset_flow_get_sanitised:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:sanitised].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_sanitised (SecassetFlow *self);

/**
 * secasset_flow_set_sanitised:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:sanitised].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_sanitised (SecassetFlow *self,
                                  SecassetTristate value);

/**
 * secasset_flow_get_text_only:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:text-only].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_text_only (SecassetFlow *self);

/**
 * secasset_flow_set_text_only:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:text-only].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_text_only (SecassetFlow *self,
                                  SecassetTristate value);

/**
 * secasset_flow_get_screen_transfer:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:screen-transfer].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_screen_transfer (SecassetFlow *self);

/**
 * secasset_flow_set_screen_transfer:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:screen-transfer].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_screen_transfer (SecassetFlow *self,
                                        SecassetTristate value);

/**
 * secasset_flow_get_over_internet:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:over-internet].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_over_internet (SecassetFlow *self);

/**
 * secasset_flow_set_over_internet:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:over-internet].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_over_internet (SecassetFlow *self,
                                      SecassetTristate value);

/**
 * secasset_flow_get_destination_restricted:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:destination-restricted].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_destination_restricted (SecassetFlow *self);

/**
 * secasset_flow_set_destination_restricted:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:destination-restricted].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_destination_restricted (SecassetFlow *self,
                                               SecassetTristate value);

/**
 * secasset_flow_get_tenant_controlled:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:tenant-controlled].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_tenant_controlled (SecassetFlow *self);

/**
 * secasset_flow_set_tenant_controlled:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:tenant-controlled].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_tenant_controlled (SecassetFlow *self,
                                          SecassetTristate value);

/**
 * secasset_flow_get_dst_internet_connected:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:dst-internet-connected].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_get_dst_internet_connected (SecassetFlow *self);

/**
 * secasset_flow_set_dst_internet_connected:
 * @self: a flow
 * @value: the fact
 *
 * Sets [property@Secasset.Flow:dst-internet-connected].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_dst_internet_connected (SecassetFlow *self,
                                               SecassetTristate value);

/**
 * secasset_flow_get_exception:
 * @self: a flow
 *
 * Gets [property@Secasset.Flow:exception].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_flow_get_exception (SecassetFlow *self);

/**
 * secasset_flow_set_exception:
 * @self: a flow
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Flow:exception].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_flow_set_exception (SecassetFlow *self,
                                  const char *value);

G_END_DECLS
