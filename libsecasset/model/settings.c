/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/settings-private.h"

/**
 * SecassetSettings:
 *
 * Settings that a document states for its own evaluation.
 *
 * Since: 1.0
 */
static const SecassetField settings_fields[] = {
  /**
   * SecassetSettings:network-model:
   *
   * Network model of the city.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetSettings, network_model, "network-model", secasset_network_model_get_type,
                             SECASSET_NETWORK_MODEL_UNSET, ""),

  /**
   * SecassetSettings:profiles:
   *
   * Ids of the rule profiles to apply.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetSettings, profiles, "profiles", ""),

  /**
   * SecassetSettings:schemes:
   *
   * Ids of the classification schemes in use.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetSettings, schemes, "schemes", "7"),

  /**
   * SecassetSettings:risk-matrix:
   *
   * Id of the risk matrix that assessments are ranked by; `bsi-200-3` if none is stated.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetSettings, risk_matrix, "risk-matrix", "8"),

  /**
   * SecassetSettings:threat-set:
   *
   * Which threats are proposed for an asset.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetSettings, threat_set, "threat-set", secasset_threat_set_get_type,
                             SECASSET_THREAT_SET_UNSET, "8"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetSettings, secasset_settings, SECASSET_TYPE_RECORD, 0,
                             "settings", settings_fields, G_N_ELEMENTS (settings_fields))

SECASSET_DEFINE_RECORD_NEW (SecassetSettings, secasset_settings, SECASSET_TYPE_SETTINGS)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetSettings, secasset_settings, SETTINGS, network_model, SecassetNetworkModel)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetSettings, secasset_settings, SETTINGS, profiles)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetSettings, secasset_settings, SETTINGS, schemes)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetSettings, secasset_settings, SETTINGS, risk_matrix)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetSettings, secasset_settings, SETTINGS, threat_set, SecassetThreatSet)
