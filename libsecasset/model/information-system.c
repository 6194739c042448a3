/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/information-system-private.h"

/**
 * SecassetInformationSystem:
 *
 * A combination of computers, networks and peripherals, or a single computer, that processes
 * information.
 *
 * Policy clause: 2.7.
 *
 * Since: 1.0
 */
static const SecassetField information_system_fields[] = {
  /**
   * SecassetInformationSystem:managed-by:
   *
   * Ids of the organisation units that manage the asset; exactly one on any date.
   *
   * Policy clause: 4.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("managed-by", SECASSET_RELATION_KIND_MANAGED_BY, "org-unit", "4"),

  /**
   * SecassetInformationSystem:responsible-role:
   *
   * Ids of the roles responsible for the asset.
   *
   * Policy clause: 6.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("responsible-role", SECASSET_RELATION_KIND_RESPONSIBLE_ROLE,
                           "role", "6"),

  /**
   * SecassetInformationSystem:handling-restrictions:
   *
   * Handling restrictions recorded for the asset.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_FLAGS_ROW (SecassetInformationSystem, asset.handling_restrictions,
                            "handling-restrictions", secasset_handling_restrictions_get_type, "7"),

  /**
   * SecassetInformationSystem:assignments:
   *
   * Classifications of the asset by importance.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetInformationSystem, asset.assignments, "assignments",
                              secasset_assignment_get_type, "7"),

  /**
   * SecassetInformationSystem:overrides:
   *
   * Approved departures from the propagated level.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetInformationSystem, asset.overrides, "overrides",
                              secasset_override_get_type, "7"),

  /**
   * SecassetInformationSystem:assessments:
   *
   * Threat assessments of the asset.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetInformationSystem, asset.assessments, "assessments",
                              secasset_assessment_get_type, "8"),

  /**
   * SecassetInformationSystem:handles-individual-number-use:
   *
   * Whether it handles individual-number-use affairs (個人番号利用事務).
   *
   * Policy clause: 2.7.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetInformationSystem, handles_individual_number_use,
                               "handles-individual-number-use", "2.7.1"),

  /**
   * SecassetInformationSystem:handles-individual-number-related:
   *
   * Whether it handles individual-number-related affairs (個人番号関係事務); by interpretation this
   * does not trigger clause 2.7.1.
   *
   * Policy clause: 2.7.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetInformationSystem,
                               handles_individual_number_related, "handles-individual-number-related", "2.7.1"),

  /**
   * SecassetInformationSystem:connects-to-lgwan:
   *
   * Whether it connects to LGWAN.
   *
   * Policy clause: 2.7.2-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetInformationSystem, connects_to_lgwan,
                               "connects-to-lgwan", "2.7.2-2"),

  /**
   * SecassetInformationSystem:allows-internet-outbound:
   *
   * Whether access to the Internet is permitted.
   *
   * Policy clause: 2.7.3-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetInformationSystem, allows_internet_outbound,
                               "allows-internet-outbound", "2.7.3-1"),

  /**
   * SecassetInformationSystem:allows-internet-inbound:
   *
   * Whether access from the Internet is permitted.
   *
   * Policy clause: 2.7.3-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetInformationSystem, allows_internet_inbound,
                               "allows-internet-inbound", "2.7.3-2"),

  /**
   * SecassetInformationSystem:standalone:
   *
   * Whether it is a single computer without a network.
   *
   * Policy clause: 2.7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetInformationSystem, standalone, "standalone", "2.7"),

  /**
   * SecassetInformationSystem:declared-segment:
   *
   * Segment that the ledger states.
   *
   * Policy clause: 2.7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetInformationSystem, declared_segment, "declared-segment", secasset_segment_kind_get_type,
                             SECASSET_SEGMENT_KIND_UNSET, "2.7"),

  /**
   * SecassetInformationSystem:is-important:
   *
   * Whether it is an important information system.
   *
   * Policy clause: 11-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetInformationSystem, is_important, "is-important", "11-2"),

  /**
   * SecassetInformationSystem:deployment:
   *
   * Where it runs.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetInformationSystem, deployment, "deployment", secasset_deployment_get_type,
                             SECASSET_DEPLOYMENT_UNSET, ""),

  /**
   * SecassetInformationSystem:rto-minutes:
   *
   * Recovery time objective in minutes; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetInformationSystem, rto_minutes, "rto-minutes", ""),

  /**
   * SecassetInformationSystem:rpo-minutes:
   *
   * Recovery point objective in minutes; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetInformationSystem, rpo_minutes, "rpo-minutes", ""),

  /**
   * SecassetInformationSystem:work-type:
   *
   * Work it serves.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetInformationSystem, work_type, "work-type", ""),

  /**
   * SecassetInformationSystem:connected-to: (getter dup_connected_to)
   *
   * Ids of the networks it connects to.
   *
   * Policy clause: 2.7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("connected-to", SECASSET_RELATION_KIND_CONNECTED_TO, "network",
                           "2.7"),

  /**
   * SecassetInformationSystem:handles: (getter dup_handles)
   *
   * Ids of the administrative information it handles.
   *
   * Policy clause: 2.8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("handles", SECASSET_RELATION_KIND_HANDLES,
                           "administrative-information", "2.8"),

  /**
   * SecassetInformationSystem:hosted-on: (getter dup_hosted_on)
   *
   * Ids of the external services it runs on.
   *
   * Policy clause: 2.12.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("hosted-on", SECASSET_RELATION_KIND_HOSTED_ON,
                           "external-service", "2.12"),

  /**
   * SecassetInformationSystem:uses: (getter dup_uses)
   *
   * Ids of the external services it uses.
   *
   * Policy clause: 2.12.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("uses", SECASSET_RELATION_KIND_USES, "external-service", "2.12"),

  /**
   * SecassetInformationSystem:depends-on: (getter dup_depends_on)
   *
   * Ids of the systems and services whose results it relies on.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("depends-on", SECASSET_RELATION_KIND_DEPENDS_ON,
                           "information-system|external-service", ""),
};

G_DEFINE_TYPE_WITH_CODE (SecassetInformationSystem, secasset_information_system, SECASSET_TYPE_ELEMENT,
                         G_IMPLEMENT_INTERFACE (SECASSET_TYPE_ASSET, NULL))
SECASSET_DEFINE_RECORD_INITS (SecassetInformationSystem, secasset_information_system, "information-system", information_system_fields,
                              G_N_ELEMENTS (information_system_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetInformationSystem, secasset_information_system, SECASSET_TYPE_INFORMATION_SYSTEM)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, handles_individual_number_use)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, handles_individual_number_related)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, connects_to_lgwan)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, allows_internet_outbound)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, allows_internet_inbound)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, standalone)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, declared_segment, SecassetSegmentKind)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, is_important)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, deployment, SecassetDeployment)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, rto_minutes)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, rpo_minutes)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, work_type)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, connected_to)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, handles)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, hosted_on)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, uses)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM, depends_on)
