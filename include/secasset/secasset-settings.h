/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_SETTINGS (secasset_settings_get_type ())
SECASSET_DECLARE_TYPE (SecassetSettings, secasset_settings, SETTINGS)

/**
 * secasset_settings_new:
 *
 * Creates a settings.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSettings *secasset_settings_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_settings_get_network_model:
 * @self: a settings
 *
 * Gets [property@Secasset.Settings:network-model].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetNetworkModel secasset_settings_get_network_model (SecassetSettings *self);

/**
 * secasset_settings_set_network_model:
 * @self: a settings
 * @value: the value
 *
 * Sets [property@Secasset.Settings:network-model].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_settings_set_network_model (SecassetSettings *self,
                                          SecassetNetworkModel value);

/**
 * secasset_settings_get_profiles:
 * @self: a settings
 *
 * Gets [property@Secasset.Settings:profiles].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_settings_get_profiles (SecassetSettings *self);

/**
 * secasset_settings_set_profiles:
 * @self: a settings
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Settings:profiles].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_settings_set_profiles (SecassetSettings *self,
                                     const char *const *value);

/**
 * secasset_settings_get_schemes:
 * @self: a settings
 *
 * Gets [property@Secasset.Settings:schemes].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_settings_get_schemes (SecassetSettings *self);

/**
 * secasset_settings_set_schemes:
 * @self: a settings
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Settings:schemes].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_settings_set_schemes (SecassetSettings *self,
                                    const char *const *value);

/**
 * secasset_settings_get_risk_matrix:
 * @self: a settings
 *
 * Gets [property@Secasset.Settings:risk-matrix].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_settings_get_risk_matrix (SecassetSettings *self);

/**
 * secasset_settings_set_risk_matrix:
 * @self: a settings
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Settings:risk-matrix].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_settings_set_risk_matrix (SecassetSettings *self,
                                        const char *value);

/**
 * secasset_settings_get_threat_set:
 * @self: a settings
 *
 * Gets [property@Secasset.Settings:threat-set].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetThreatSet secasset_settings_get_threat_set (SecassetSettings *self);

/**
 * secasset_settings_set_threat_set:
 * @self: a settings
 * @value: the value
 *
 * Sets [property@Secasset.Settings:threat-set].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_settings_set_threat_set (SecassetSettings *self,
                                       SecassetThreatSet value);

G_END_DECLS
