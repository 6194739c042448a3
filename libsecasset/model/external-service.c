/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/external-service-private.h"

/**
 * SecassetExternalService:
 *
 * A service provided by an outside business, by contract or by terms.
 *
 * Policy clause: 2.12.
 *
 * Since: 1.0
 */
static const SecassetField external_service_fields[] = {
  /**
   * SecassetExternalService:procurement:
   *
   * How it is procured; must agree with the kind of service.
   *
   * Policy clause: 2.12.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetExternalService, procurement, "procurement", secasset_procurement_get_type,
                             SECASSET_PROCUREMENT_UNSET, "2.12"),

  /**
   * SecassetExternalService:free:
   *
   * Whether it is free of charge.
   *
   * Policy clause: 2.12.2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetExternalService, free, "free", "2.12.2"),

  /**
   * SecassetExternalService:operator-is-state:
   *
   * Whether the State operates and provides it.
   *
   * Policy clause: 2.12.2.b.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetExternalService, operator_is_state,
                               "operator-is-state", "2.12.2.b"),

  /**
   * SecassetExternalService:is-cloud:
   *
   * Whether it is a cloud service.
   *
   * Policy clause: 2.13.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetExternalService, is_cloud, "is-cloud", "2.13"),

  /**
   * SecassetExternalService:is-social-media:
   *
   * Whether it is social media.
   *
   * Policy clause: 2.18.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetExternalService, is_social_media, "is-social-media",
                               "2.18"),

  /**
   * SecassetExternalService:via-network:
   *
   * Whether it is delivered over a network.
   *
   * Policy clause: 2.13.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetExternalService, via_network, "via-network", "2.13"),

  /**
   * SecassetExternalService:service-model:
   *
   * Service model.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetExternalService, service_model, "service-model", secasset_service_model_get_type,
                             SECASSET_SERVICE_MODEL_UNSET, ""),

  /**
   * SecassetExternalService:contract-ref:
   *
   * Reference of the contract.
   *
   * Policy clause: 2.12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetExternalService, contract_ref, "contract-ref", "2.12.1"),

  /**
   * SecassetExternalService:contract-from:
   *
   * First day of the contract.
   *
   * Policy clause: 2.12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetExternalService, contract_from, "contract-from", "2.12.1"),

  /**
   * SecassetExternalService:contract-until:
   *
   * Last day of the contract.
   *
   * Policy clause: 2.12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetExternalService, contract_until, "contract-until", "2.12.1"),

  /**
   * SecassetExternalService:terms-version:
   *
   * Version of the terms.
   *
   * Policy clause: 2.12.2.a.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetExternalService, terms_version, "terms-version",
                             "2.12.2.a"),

  /**
   * SecassetExternalService:consented-on:
   *
   * Day of consent to the terms.
   *
   * Policy clause: 2.12.2.a.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetExternalService, consented_on, "consented-on", "2.12.2.a"),

  /**
   * SecassetExternalService:approved-by:
   *
   * Role that approved its use.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetExternalService, approved_by, "approved-by", ""),

  /**
   * SecassetExternalService:ismap-status:
   *
   * ISMAP registration.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetExternalService, ismap_status, "ismap-status", secasset_ismap_status_get_type,
                             SECASSET_ISMAP_STATUS_UNSET, ""),

  /**
   * SecassetExternalService:ismap-valid-until:
   *
   * Last day of the ISMAP registration.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetExternalService, ismap_valid_until, "ismap-valid-until", ""),

  /**
   * SecassetExternalService:data-location:
   *
   * Where its data is kept.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetExternalService, data_location, "data-location", secasset_data_location_get_type,
                             SECASSET_DATA_LOCATION_UNKNOWN, ""),

  /**
   * SecassetExternalService:declared-equivalence:
   *
   * Segment that the ledger deems it identical to.
   *
   * Policy clause: 2.12.2.c.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetExternalService, declared_equivalence, "declared-equivalence", secasset_segment_kind_get_type,
                             SECASSET_SEGMENT_KIND_UNSET, "2.12.2.c"),

  /**
   * SecassetExternalService:provided-by: (getter dup_provided_by)
   *
   * Ids of its providers.
   *
   * Policy clause: 2.12.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("provided-by", SECASSET_RELATION_KIND_PROVIDED_BY,
                           "external-provider", "2.12"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetExternalService, secasset_external_service, SECASSET_TYPE_ELEMENT, G_TYPE_FLAG_ABSTRACT,
                             "external-service", external_service_fields, G_N_ELEMENTS (external_service_fields))
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, procurement, SecassetProcurement)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, free)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, operator_is_state)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, is_cloud)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, is_social_media)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, via_network)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, service_model, SecassetServiceModel)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, contract_ref)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, contract_from)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, contract_until)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, terms_version)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, consented_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, approved_by)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, ismap_status, SecassetIsmapStatus)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, ismap_valid_until)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, data_location, SecassetDataLocation)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, declared_equivalence, SecassetSegmentKind)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE, provided_by)

/**
 * SecassetContractedService:
 *
 * A service procured by outsourcing the city's work.
 *
 * Policy clause: 2.12.1.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetContractedService, secasset_contracted_service, SECASSET_TYPE_EXTERNAL_SERVICE, 0,
                             "contracted-service", NULL, 0)

SECASSET_DEFINE_ELEMENT_NEW (SecassetContractedService, secasset_contracted_service, SECASSET_TYPE_CONTRACTED_SERVICE)

/**
 * SecassetTermsService:
 *
 * A service used by terms etc.
 *
 * Policy clause: 2.12.2.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetTermsService, secasset_terms_service, SECASSET_TYPE_EXTERNAL_SERVICE, G_TYPE_FLAG_ABSTRACT,
                             "terms-service", NULL, 0)

/**
 * SecassetConsentOnlyService:
 *
 * A service usable merely by agreeing to the provider's terms.
 *
 * Policy clause: 2.12.2.a.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetConsentOnlyService, secasset_consent_only_service, SECASSET_TYPE_TERMS_SERVICE, 0,
                             "consent-only-service", NULL, 0)

SECASSET_DEFINE_ELEMENT_NEW (SecassetConsentOnlyService, secasset_consent_only_service, SECASSET_TYPE_CONSENT_ONLY_SERVICE)

/**
 * SecassetStateProvidedService:
 *
 * A service operated and provided by the State.
 *
 * Policy clause: 2.12.2.b.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetStateProvidedService, secasset_state_provided_service, SECASSET_TYPE_TERMS_SERVICE, 0,
                             "state-provided-service", NULL, 0)

SECASSET_DEFINE_ELEMENT_NEW (SecassetStateProvidedService, secasset_state_provided_service, SECASSET_TYPE_STATE_PROVIDED_SERVICE)

/**
 * SecassetGovernmentCloud:
 *
 * The State-wide cloud environment that the policy deems identical to the individual-number
 * segment.
 *
 * Policy clause: 2.12.2.c.
 *
 * Since: 1.0
 */
SECASSET_DEFINE_RECORD_TYPE (SecassetGovernmentCloud, secasset_government_cloud, SECASSET_TYPE_TERMS_SERVICE, 0,
                             "government-cloud", NULL, 0)

SECASSET_DEFINE_ELEMENT_NEW (SecassetGovernmentCloud, secasset_government_cloud, SECASSET_TYPE_GOVERNMENT_CLOUD)
