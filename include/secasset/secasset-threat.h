/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_THREAT (secasset_threat_get_type ())
SECASSET_DECLARE_TYPE (SecassetThreat, secasset_threat, THREAT)

/**
 * secasset_threat_new:
 *
 * Creates a threat.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetThreat *secasset_threat_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_threat_get_id:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:id].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_id (SecassetThreat *self);

/**
 * secasset_threat_set_id:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:id].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_id (SecassetThreat *self,
                             const char *value);

/**
 * secasset_threat_get_label_ja:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:label-ja].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_label_ja (SecassetThreat *self);

/**
 * secasset_threat_set_label_ja:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:label-ja].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_label_ja (SecassetThreat *self,
                                   const char *value);

/**
 * secasset_threat_get_label_en:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:label-en].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_label_en (SecassetThreat *self);

/**
 * secasset_threat_set_label_en:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:label-en].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_label_en (SecassetThreat *self,
                                   const char *value);

/**
 * secasset_threat_get_group:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:group].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetThreatGroup secasset_threat_get_group (SecassetThreat *self);

/**
 * secasset_threat_set_group:
 * @self: a threat
 * @value: the value
 *
 * Sets [property@Secasset.Threat:group].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_group (SecassetThreat *self,
                                SecassetThreatGroup value);

/**
 * secasset_threat_get_clause:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:clause].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_clause (SecassetThreat *self);

/**
 * secasset_threat_set_clause:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:clause].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_clause (SecassetThreat *self,
                                 const char *value);

/**
 * secasset_threat_get_actors:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:actors].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_threat_get_actors (SecassetThreat *self);

/**
 * secasset_threat_set_actors:
 * @self: a threat
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Threat:actors].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_actors (SecassetThreat *self,
                                 const char *const *value);

/**
 * secasset_threat_get_intent:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:intent].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetThreatIntent secasset_threat_get_intent (SecassetThreat *self);

/**
 * secasset_threat_set_intent:
 * @self: a threat
 * @value: the value
 *
 * Sets [property@Secasset.Threat:intent].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_intent (SecassetThreat *self,
                                 SecassetThreatIntent value);

/**
 * secasset_threat_get_means:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:means].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_means (SecassetThreat *self);

/**
 * secasset_threat_set_means:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:means].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_means (SecassetThreat *self,
                                const char *value);

/**
 * secasset_threat_get_act:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:act].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_act (SecassetThreat *self);

/**
 * secasset_threat_set_act:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:act].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_act (SecassetThreat *self,
                              const char *value);

/**
 * secasset_threat_get_object:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:object].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_object (SecassetThreat *self);

/**
 * secasset_threat_set_object:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:object].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_object (SecassetThreat *self,
                                 const char *value);

/**
 * secasset_threat_get_targets:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:targets].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_threat_get_targets (SecassetThreat *self);

/**
 * secasset_threat_set_targets:
 * @self: a threat
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Threat:targets].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_targets (SecassetThreat *self,
                                  const char *const *value);

/**
 * secasset_threat_get_impairs:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:impairs].
 *
 * Returns: the flags
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSecurityProperties secasset_threat_get_impairs (SecassetThreat *self);

/**
 * secasset_threat_set_impairs:
 * @self: a threat
 * @value: the flags
 *
 * Sets [property@Secasset.Threat:impairs].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_impairs (SecassetThreat *self,
                                  SecassetSecurityProperties value);

/**
 * secasset_threat_get_incident_kinds:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:incident-kinds].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_threat_get_incident_kinds (SecassetThreat *self);

/**
 * secasset_threat_set_incident_kinds:
 * @self: a threat
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Threat:incident-kinds].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_incident_kinds (SecassetThreat *self,
                                         const char *const *value);

/**
 * secasset_threat_get_measures:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:measures].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_threat_get_measures (SecassetThreat *self);

/**
 * secasset_threat_set_measures:
 * @self: a threat
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Threat:measures].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_measures (SecassetThreat *self,
                                   const char *const *value);

/**
 * secasset_threat_get_bsi:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:bsi].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_threat_get_bsi (SecassetThreat *self);

/**
 * secasset_threat_set_bsi:
 * @self: a threat
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Threat:bsi].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_bsi (SecassetThreat *self,
                              const char *const *value);

/**
 * secasset_threat_get_magerit:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:magerit].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_threat_get_magerit (SecassetThreat *self);

/**
 * secasset_threat_set_magerit:
 * @self: a threat
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Threat:magerit].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_magerit (SecassetThreat *self,
                                  const char *const *value);

/**
 * secasset_threat_get_monarc:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:monarc].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_threat_get_monarc (SecassetThreat *self);

/**
 * secasset_threat_set_monarc:
 * @self: a threat
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Threat:monarc].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_monarc (SecassetThreat *self,
                                 const char *const *value);

/**
 * secasset_threat_get_extension_of:
 * @self: a threat
 *
 * Gets [property@Secasset.Threat:extension-of].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_threat_get_extension_of (SecassetThreat *self);

/**
 * secasset_threat_set_extension_of:
 * @self: a threat
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Threat:extension-of].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_threat_set_extension_of (SecassetThreat *self,
                                       const char *value);

G_END_DECLS
