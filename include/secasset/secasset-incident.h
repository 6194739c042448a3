/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-governance.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_INCIDENT (secasset_incident_get_type ())
SECASSET_DECLARE_TYPE (SecassetIncident, secasset_incident, INCIDENT)

/**
 * secasset_incident_new:
 * @id: the id; it cannot be changed later
 *
 * Creates an incident.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetIncident *secasset_incident_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_incident_get_incident_kind:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:incident-kind].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetIncidentKind secasset_incident_get_incident_kind (SecassetIncident *self);

/**
 * secasset_incident_set_incident_kind:
 * @self: an incident
 * @value: the value
 *
 * Sets [property@Secasset.Incident:incident-kind].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_incident_kind (SecassetIncident *self,
                                          SecassetIncidentKind value);

/**
 * secasset_incident_get_occurred_on:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:occurred-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_incident_get_occurred_on (SecassetIncident *self);

/**
 * secasset_incident_set_occurred_on:
 * @self: an incident
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Incident:occurred-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_occurred_on (SecassetIncident *self,
                                        const GDate *value);

/**
 * secasset_incident_get_detected_on:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:detected-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_incident_get_detected_on (SecassetIncident *self);

/**
 * secasset_incident_set_detected_on:
 * @self: an incident
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Incident:detected-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_detected_on (SecassetIncident *self,
                                        const GDate *value);

/**
 * secasset_incident_get_reported_on:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:reported-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_incident_get_reported_on (SecassetIncident *self);

/**
 * secasset_incident_set_reported_on:
 * @self: an incident
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Incident:reported-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_reported_on (SecassetIncident *self,
                                        const GDate *value);

/**
 * secasset_incident_get_closed_on:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:closed-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_incident_get_closed_on (SecassetIncident *self);

/**
 * secasset_incident_set_closed_on:
 * @self: an incident
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Incident:closed-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_closed_on (SecassetIncident *self,
                                      const GDate *value);

/**
 * secasset_incident_get_impaired:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:impaired].
 *
 * Returns: the flags
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSecurityProperties secasset_incident_get_impaired (SecassetIncident *self);

/**
 * secasset_incident_set_impaired:
 * @self: an incident
 * @value: the flags
 *
 * Sets [property@Secasset.Incident:impaired].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_impaired (SecassetIncident *self,
                                     SecassetSecurityProperties value);

/**
 * secasset_incident_get_subject_count:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:subject-count].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_incident_get_subject_count (SecassetIncident *self);

/**
 * secasset_incident_set_subject_count:
 * @self: an incident
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.Incident:subject-count].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_subject_count (SecassetIncident *self,
                                          gint64 value);

/**
 * secasset_incident_get_special_care:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:special-care].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_incident_get_special_care (SecassetIncident *self);

/**
 * secasset_incident_set_special_care:
 * @self: an incident
 * @value: the fact
 *
 * Sets [property@Secasset.Incident:special-care].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_special_care (SecassetIncident *self,
                                         SecassetTristate value);

/**
 * secasset_incident_get_property_damage_risk:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:property-damage-risk].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_incident_get_property_damage_risk (SecassetIncident *self);

/**
 * secasset_incident_set_property_damage_risk:
 * @self: an incident
 * @value: the fact
 *
 * Sets [property@Secasset.Incident:property-damage-risk].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_property_damage_risk (SecassetIncident *self,
                                                 SecassetTristate value);

/**
 * secasset_incident_get_malicious:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:malicious].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_incident_get_malicious (SecassetIncident *self);

/**
 * secasset_incident_set_malicious:
 * @self: an incident
 * @value: the fact
 *
 * Sets [property@Secasset.Incident:malicious].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_malicious (SecassetIncident *self,
                                      SecassetTristate value);

/**
 * secasset_incident_get_reported_to_ppc_on:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:reported-to-ppc-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_incident_get_reported_to_ppc_on (SecassetIncident *self);

/**
 * secasset_incident_set_reported_to_ppc_on:
 * @self: an incident
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Incident:reported-to-ppc-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_reported_to_ppc_on (SecassetIncident *self,
                                               const GDate *value);

/**
 * secasset_incident_get_narrative:
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:narrative].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_incident_get_narrative (SecassetIncident *self);

/**
 * secasset_incident_set_narrative:
 * @self: an incident
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Incident:narrative].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_narrative (SecassetIncident *self,
                                      const char *value);

/**
 * secasset_incident_dup_assets: (get-property assets)
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:assets].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_incident_dup_assets (SecassetIncident *self);

/**
 * secasset_incident_set_assets:
 * @self: an incident
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Incident:assets].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_assets (SecassetIncident *self,
                                   const char *const *ids);

/**
 * secasset_incident_dup_threats: (get-property threats)
 * @self: an incident
 *
 * Gets [property@Secasset.Incident:threats].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_incident_dup_threats (SecassetIncident *self);

/**
 * secasset_incident_set_threats:
 * @self: an incident
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Incident:threats].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_incident_set_threats (SecassetIncident *self,
                                    const char *const *ids);

G_END_DECLS
