/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_EXTERNAL_SERVICE (secasset_external_service_get_type ())
SECASSET_DECLARE_TYPE (SecassetExternalService, secasset_external_service, EXTERNAL_SERVICE)

/**
 * secasset_external_service_get_procurement:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:procurement].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetProcurement secasset_external_service_get_procurement (SecassetExternalService *self);

/**
 * secasset_external_service_set_procurement:
 * @self: an external service
 * @value: the value
 *
 * Sets [property@Secasset.ExternalService:procurement].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_procurement (SecassetExternalService *self,
                                                SecassetProcurement value);

/**
 * secasset_external_service_get_free:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:free].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_external_service_get_free (SecassetExternalService *self);

/**
 * secasset_external_service_set_free:
 * @self: an external service
 * @value: the fact
 *
 * Sets [property@Secasset.ExternalService:free].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_free (SecassetExternalService *self,
                                         SecassetTristate value);

/**
 * secasset_external_service_get_operator_is_state:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:operator-is-state].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_external_service_get_operator_is_state (SecassetExternalService *self);

/**
 * secasset_external_service_set_operator_is_state:
 * @self: an external service
 * @value: the fact
 *
 * Sets [property@Secasset.ExternalService:operator-is-state].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_operator_is_state (SecassetExternalService *self,
                                                      SecassetTristate value);

/**
 * secasset_external_service_get_is_cloud:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:is-cloud].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_external_service_get_is_cloud (SecassetExternalService *self);

/**
 * secasset_external_service_set_is_cloud:
 * @self: an external service
 * @value: the fact
 *
 * Sets [property@Secasset.ExternalService:is-cloud].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_is_cloud (SecassetExternalService *self,
                                             SecassetTristate value);

/**
 * secasset_external_service_get_is_social_media:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:is-social-media].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_external_service_get_is_social_media (SecassetExternalService *self);

/**
 * secasset_external_service_set_is_social_media:
 * @self: an external service
 * @value: the fact
 *
 * Sets [property@Secasset.ExternalService:is-social-media].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_is_social_media (SecassetExternalService *self,
                                                    SecassetTristate value);

/**
 * secasset_external_service_get_via_network:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:via-network].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_external_service_get_via_network (SecassetExternalService *self);

/**
 * secasset_external_service_set_via_network:
 * @self: an external service
 * @value: the fact
 *
 * Sets [property@Secasset.ExternalService:via-network].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_via_network (SecassetExternalService *self,
                                                SecassetTristate value);

/**
 * secasset_external_service_get_service_model:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:service-model].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetServiceModel secasset_external_service_get_service_model (SecassetExternalService *self);

/**
 * secasset_external_service_set_service_model:
 * @self: an external service
 * @value: the value
 *
 * Sets [property@Secasset.ExternalService:service-model].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_service_model (SecassetExternalService *self,
                                                  SecassetServiceModel value);

/**
 * secasset_external_service_get_contract_ref:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:contract-ref].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_external_service_get_contract_ref (SecassetExternalService *self);

/**
 * secasset_external_service_set_contract_ref:
 * @self: an external service
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.ExternalService:contract-ref].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_contract_ref (SecassetExternalService *self,
                                                 const char *value);

/**
 * secasset_external_service_get_contract_from:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:contract-from].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_external_service_get_contract_from (SecassetExternalService *self);

/**
 * secasset_external_service_set_contract_from:
 * @self: an external service
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.ExternalService:contract-from].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_contract_from (SecassetExternalService *self,
                                                  const GDate *value);

/**
 * secasset_external_service_get_contract_until:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:contract-until].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_external_service_get_contract_until (SecassetExternalService *self);

/**
 * secasset_external_service_set_contract_until:
 * @self: an external service
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.ExternalService:contract-until].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_contract_until (SecassetExternalService *self,
                                                   const GDate *value);

/**
 * secasset_external_service_get_terms_version:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:terms-version].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_external_service_get_terms_version (SecassetExternalService *self);

/**
 * secasset_external_service_set_terms_version:
 * @self: an external service
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.ExternalService:terms-version].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_terms_version (SecassetExternalService *self,
                                                  const char *value);

/**
 * secasset_external_service_get_consented_on:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:consented-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_external_service_get_consented_on (SecassetExternalService *self);

/**
 * secasset_external_service_set_consented_on:
 * @self: an external service
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.ExternalService:consented-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_consented_on (SecassetExternalService *self,
                                                 const GDate *value);

/**
 * secasset_external_service_get_approved_by:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:approved-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_external_service_get_approved_by (SecassetExternalService *self);

/**
 * secasset_external_service_set_approved_by:
 * @self: an external service
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.ExternalService:approved-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_approved_by (SecassetExternalService *self,
                                                const char *value);

/**
 * secasset_external_service_get_ismap_status:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:ismap-status].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetIsmapStatus secasset_external_service_get_ismap_status (SecassetExternalService *self);

/**
 * secasset_external_service_set_ismap_status:
 * @self: an external service
 * @value: the value
 *
 * Sets [property@Secasset.ExternalService:ismap-status].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_ismap_status (SecassetExternalService *self,
                                                 SecassetIsmapStatus value);

/**
 * secasset_external_service_get_ismap_valid_until:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:ismap-valid-until].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_external_service_get_ismap_valid_until (SecassetExternalService *self);

/**
 * secasset_external_service_set_ismap_valid_until:
 * @self: an external service
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.ExternalService:ismap-valid-until].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_ismap_valid_until (SecassetExternalService *self,
                                                      const GDate *value);

/**
 * secasset_external_service_get_data_location:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:data-location].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetDataLocation secasset_external_service_get_data_location (SecassetExternalService *self);

/**
 * secasset_external_service_set_data_location:
 * @self: an external service
 * @value: the value
 *
 * Sets [property@Secasset.ExternalService:data-location].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_data_location (SecassetExternalService *self,
                                                  SecassetDataLocation value);

/**
 * secasset_external_service_get_declared_equivalence:
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:declared-equivalence].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentKind secasset_external_service_get_declared_equivalence (SecassetExternalService *self);

/**
 * secasset_external_service_set_declared_equivalence:
 * @self: an external service
 * @value: the value
 *
 * Sets [property@Secasset.ExternalService:declared-equivalence].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_declared_equivalence (SecassetExternalService *self,
                                                         SecassetSegmentKind value);

/**
 * secasset_external_service_dup_provided_by: (get-property provided-by)
 * @self: an external service
 *
 * Gets [property@Secasset.ExternalService:provided-by].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_external_service_dup_provided_by (SecassetExternalService *self);

/**
 * secasset_external_service_set_provided_by:
 * @self: an external service
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.ExternalService:provided-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_service_set_provided_by (SecassetExternalService *self,
                                                const char *const *ids);

#define SECASSET_TYPE_CONTRACTED_SERVICE (secasset_contracted_service_get_type ())
SECASSET_DECLARE_TYPE (SecassetContractedService, secasset_contracted_service, CONTRACTED_SERVICE)

/**
 * secasset_contracted_service_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a contracted service.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetContractedService *secasset_contracted_service_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

#define SECASSET_TYPE_TERMS_SERVICE (secasset_terms_service_get_type ())
SECASSET_DECLARE_TYPE (SecassetTermsService, secasset_terms_service, TERMS_SERVICE)

#define SECASSET_TYPE_CONSENT_ONLY_SERVICE (secasset_consent_only_service_get_type ())
SECASSET_DECLARE_TYPE (SecassetConsentOnlyService, secasset_consent_only_service, CONSENT_ONLY_SERVICE)

/**
 * secasset_consent_only_service_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a consent only service.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetConsentOnlyService *secasset_consent_only_service_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

#define SECASSET_TYPE_STATE_PROVIDED_SERVICE (secasset_state_provided_service_get_type ())
SECASSET_DECLARE_TYPE (SecassetStateProvidedService, secasset_state_provided_service, STATE_PROVIDED_SERVICE)

/**
 * secasset_state_provided_service_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a state provided service.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetStateProvidedService *secasset_state_provided_service_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

#define SECASSET_TYPE_GOVERNMENT_CLOUD (secasset_government_cloud_get_type ())
SECASSET_DECLARE_TYPE (SecassetGovernmentCloud, secasset_government_cloud, GOVERNMENT_CLOUD)

/**
 * secasset_government_cloud_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a government cloud.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetGovernmentCloud *secasset_government_cloud_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
