/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/incident-private.h"

/**
 * SecassetIncident:
 *
 * A threat to the city's information assets that occurred and impaired confidentiality, integrity
 * or availability.
 *
 * Policy clause: 2.17.
 *
 * Since: 1.0
 */
static const SecassetField incident_fields[] = {
  /**
   * SecassetIncident:incident-kind:
   *
   * Kind of incident, 1 to 10.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetIncident, incident_kind, "incident-kind", secasset_incident_kind_get_type,
                             SECASSET_INCIDENT_KIND_UNSET, "2.17"),

  /**
   * SecassetIncident:occurred-on:
   *
   * Day of occurrence.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetIncident, occurred_on, "occurred-on", "2.17"),

  /**
   * SecassetIncident:detected-on:
   *
   * Day of detection.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetIncident, detected_on, "detected-on", "2.17"),

  /**
   * SecassetIncident:reported-on:
   *
   * Day of the report.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetIncident, reported_on, "reported-on", "2.17"),

  /**
   * SecassetIncident:closed-on:
   *
   * Day on which it was closed.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetIncident, closed_on, "closed-on", "2.17"),

  /**
   * SecassetIncident:impaired:
   *
   * Properties that were impaired.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_FLAGS_ROW (SecassetIncident, impaired, "impaired",
                            secasset_security_properties_get_type, "2.17"),

  /**
   * SecassetIncident:subject-count:
   *
   * Number of persons concerned; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetIncident, subject_count, "subject-count", ""),

  /**
   * SecassetIncident:special-care:
   *
   * Whether special-care personal data is concerned.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetIncident, special_care, "special-care", ""),

  /**
   * SecassetIncident:property-damage-risk:
   *
   * Whether property damage may follow.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetIncident, property_damage_risk,
                               "property-damage-risk", ""),

  /**
   * SecassetIncident:malicious:
   *
   * Whether it was done for an improper purpose.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetIncident, malicious, "malicious", ""),

  /**
   * SecassetIncident:reported-to-ppc-on:
   *
   * Day of the report to the Personal Information Protection Commission.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetIncident, reported_to_ppc_on, "reported-to-ppc-on", ""),

  /**
   * SecassetIncident:narrative:
   *
   * What happened; owned by the host.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetIncident, narrative, "narrative", ""),

  /**
   * SecassetIncident:assets: (getter dup_assets)
   *
   * Ids of the assets affected.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("assets", SECASSET_RELATION_KIND_ASSETS,
                           "information-system|external-record-medium|administrative-information", "2.17"),

  /**
   * SecassetIncident:threats: (getter dup_threats)
   *
   * Ids of the threats that occurred.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("threats", SECASSET_RELATION_KIND_THREATS, "threat", "2.17"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetIncident, secasset_incident, SECASSET_TYPE_GOVERNANCE_OBJECT, 0,
                             "incident", incident_fields, G_N_ELEMENTS (incident_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetIncident, secasset_incident, SECASSET_TYPE_INCIDENT)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, incident_kind, SecassetIncidentKind)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, occurred_on)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, detected_on)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, reported_on)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, closed_on)
SECASSET_DEFINE_FLAGS_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, impaired, SecassetSecurityProperties)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, subject_count)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, special_care)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, property_damage_risk)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, malicious)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, reported_to_ppc_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, narrative)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, assets)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetIncident, secasset_incident, INCIDENT, threats)
