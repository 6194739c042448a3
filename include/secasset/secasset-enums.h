/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-governance-enums.h>

G_BEGIN_DECLS

/**
 * SecassetSegmentKind:
 * @SECASSET_SEGMENT_KIND_UNSET: no segment stated
 * @SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER: individual-number-use segment (2.7.1)
 * @SECASSET_SEGMENT_KIND_LGWAN: LGWAN-connected segment (2.7.2)
 * @SECASSET_SEGMENT_KIND_INTERNET: Internet-connected segment (2.7.3)
 * @SECASSET_SEGMENT_KIND_INDEPENDENT: independent segment (2.7.4)
 *
 * The four network segments; the numbers are those of clause 2.7. Clause 2.7.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_SEGMENT_KIND_UNSET = 0,
  SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER = 1,
  SECASSET_SEGMENT_KIND_LGWAN = 2,
  SECASSET_SEGMENT_KIND_INTERNET = 3,
  SECASSET_SEGMENT_KIND_INDEPENDENT = 4,
} SecassetSegmentKind;

/**
 * SecassetNetworkUsage:
 * @SECASSET_NETWORK_USAGE_UNKNOWN: not stated
 * @SECASSET_NETWORK_USAGE_SHARED: shared network
 * @SECASSET_NETWORK_USAGE_DEDICATED: network dedicated to one information system
 *
 * Whether a network is shared or dedicated to one system. Clause 2.7.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_NETWORK_USAGE_UNKNOWN = 0,
  SECASSET_NETWORK_USAGE_SHARED = 1,
  SECASSET_NETWORK_USAGE_DEDICATED = 2,
} SecassetNetworkUsage;

/**
 * SecassetSegmentStatus:
 * @SECASSET_SEGMENT_STATUS_DETERMINED: all facts known, exactly one criterion or the residual
 * rule
 * @SECASSET_SEGMENT_STATUS_PROVISIONAL: one criterion holds, others are unknown
 * @SECASSET_SEGMENT_STATUS_CONFLICT: two or more criteria hold
 * @SECASSET_SEGMENT_STATUS_UNDETERMINED: no criterion is known to hold and some are unknown
 * @SECASSET_SEGMENT_STATUS_NO_SYSTEM: no system is known to connect to the network
 *
 * How certain a segment verdict is. Clause 2.7.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_SEGMENT_STATUS_DETERMINED = 0,
  SECASSET_SEGMENT_STATUS_PROVISIONAL = 1,
  SECASSET_SEGMENT_STATUS_CONFLICT = 2,
  SECASSET_SEGMENT_STATUS_UNDETERMINED = 3,
  SECASSET_SEGMENT_STATUS_NO_SYSTEM = 4,
} SecassetSegmentStatus;

/**
 * SecassetNetworkModel:
 * @SECASSET_NETWORK_MODEL_UNSET: not stated
 * @SECASSET_NETWORK_MODEL_ALPHA: model α
 * @SECASSET_NETWORK_MODEL_ALPHA_PRIME: model α′
 * @SECASSET_NETWORK_MODEL_BETA: model β
 * @SECASSET_NETWORK_MODEL_BETA_PRIME: model β′
 *
 * The network model of the three-layer measures (MIC).
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_NETWORK_MODEL_UNSET = 0,
  SECASSET_NETWORK_MODEL_ALPHA = 1,
  SECASSET_NETWORK_MODEL_ALPHA_PRIME = 2,
  SECASSET_NETWORK_MODEL_BETA = 3,
  SECASSET_NETWORK_MODEL_BETA_PRIME = 4,
} SecassetNetworkModel;

/**
 * SecassetThreatSet:
 * @SECASSET_THREAT_SET_UNSET: not stated: as the policy’s
 * @SECASSET_THREAT_SET_POLICY: the threats that clause 8 names
 * @SECASSET_THREAT_SET_EXTENDED: those that spell out its “etc.” too
 *
 * Which threats of the catalogue are proposed. An inventory’s own threats always are.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_THREAT_SET_UNSET = 0,
  SECASSET_THREAT_SET_POLICY = 1,
  SECASSET_THREAT_SET_EXTENDED = 2,
} SecassetThreatSet;

/**
 * SecassetAssetKind:
 * @SECASSET_ASSET_KIND_NONE: not an information asset
 * @SECASSET_ASSET_KIND_INFORMATION_SYSTEM: information system
 * @SECASSET_ASSET_KIND_EXTERNAL_RECORD_MEDIUM: external record medium
 * @SECASSET_ASSET_KIND_ADMINISTRATIVE_INFORMATION: administrative information
 *
 * The three kinds of information asset. Clause 2.9.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_ASSET_KIND_NONE = 0,
  SECASSET_ASSET_KIND_INFORMATION_SYSTEM = 1,
  SECASSET_ASSET_KIND_EXTERNAL_RECORD_MEDIUM = 2,
  SECASSET_ASSET_KIND_ADMINISTRATIVE_INFORMATION = 3,
} SecassetAssetKind;

/**
 * SecassetMediumType:
 * @SECASSET_MEDIUM_TYPE_UNSET: not stated
 * @SECASSET_MEDIUM_TYPE_MAGNETIC_DISK: magnetic disk
 * @SECASSET_MEDIUM_TYPE_MAGNETIC_TAPE: magnetic tape
 * @SECASSET_MEDIUM_TYPE_OPTICAL_DISC: optical disc
 * @SECASSET_MEDIUM_TYPE_FLASH_MEMORY: flash memory
 * @SECASSET_MEDIUM_TYPE_OTHER_SIMILAR: other similar medium; describe it
 *
 * Kind of record medium. Clause 2.4-1.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_MEDIUM_TYPE_UNSET = 0,
  SECASSET_MEDIUM_TYPE_MAGNETIC_DISK = 1,
  SECASSET_MEDIUM_TYPE_MAGNETIC_TAPE = 2,
  SECASSET_MEDIUM_TYPE_OPTICAL_DISC = 3,
  SECASSET_MEDIUM_TYPE_FLASH_MEMORY = 4,
  SECASSET_MEDIUM_TYPE_OTHER_SIMILAR = 5,
} SecassetMediumType;

/**
 * SecassetComputerForm:
 * @SECASSET_COMPUTER_FORM_UNSET: not stated; below the numbers of the policy's model, which
 *   begin with 0
 * @SECASSET_COMPUTER_FORM_PHYSICAL: physical computer
 * @SECASSET_COMPUTER_FORM_VIRTUAL: virtual computer
 *
 * Physical or virtual. Clause 2.14.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_COMPUTER_FORM_UNSET = -1,
  SECASSET_COMPUTER_FORM_PHYSICAL = 0,
  SECASSET_COMPUTER_FORM_VIRTUAL = 1,
} SecassetComputerForm;

/**
 * SecassetComputerRole:
 * @SECASSET_COMPUTER_ROLE_UNSET: not stated
 * @SECASSET_COMPUTER_ROLE_SERVER: server
 * @SECASSET_COMPUTER_ROLE_TERMINAL: terminal
 * @SECASSET_COMPUTER_ROLE_OTHER: other
 *
 * Role of a computer. Clause 2.3.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_COMPUTER_ROLE_UNSET = 0,
  SECASSET_COMPUTER_ROLE_SERVER = 1,
  SECASSET_COMPUTER_ROLE_TERMINAL = 2,
  SECASSET_COMPUTER_ROLE_OTHER = 3,
} SecassetComputerRole;

/**
 * SecassetInformationForm:
 * @SECASSET_INFORMATION_FORM_UNSET: not stated; below the numbers of the policy's model, which
 *   begin with 0
 * @SECASSET_INFORMATION_FORM_DATA: data in an information system
 * @SECASSET_INFORMATION_FORM_IO_FORM: input/output form
 * @SECASSET_INFORMATION_FORM_SYSTEM_SPEC: system specification etc.
 * @SECASSET_INFORMATION_FORM_OTHER: other; describe it
 *
 * Form of administrative information. Clause 2.8.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_INFORMATION_FORM_UNSET = -1,
  SECASSET_INFORMATION_FORM_DATA = 0,
  SECASSET_INFORMATION_FORM_IO_FORM = 1,
  SECASSET_INFORMATION_FORM_SYSTEM_SPEC = 2,
  SECASSET_INFORMATION_FORM_OTHER = 3,
} SecassetInformationForm;

/**
 * SecassetExclusionReason:
 * @SECASSET_EXCLUSION_REASON_NONE: none given
 * @SECASSET_EXCLUSION_REASON_PROVIDED_EXTERNALLY: provided to the outside (2.8-3)
 * @SECASSET_EXCLUSION_REASON_ISSUED_TO_CITIZEN: issued to citizens (2.8-4)
 * @SECASSET_EXCLUSION_REASON_OTHER: other (2.8-5)
 *
 * Why information is excluded from administrative information. Clause 2.8.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_EXCLUSION_REASON_NONE = 0,
  SECASSET_EXCLUSION_REASON_PROVIDED_EXTERNALLY = 1,
  SECASSET_EXCLUSION_REASON_ISSUED_TO_CITIZEN = 2,
  SECASSET_EXCLUSION_REASON_OTHER = 3,
} SecassetExclusionReason;

/**
 * SecassetProcurement:
 * @SECASSET_PROCUREMENT_UNSET: not stated
 * @SECASSET_PROCUREMENT_BY_CONTRACT: outsourcing contract
 * @SECASSET_PROCUREMENT_CONSENT_ONLY: mere consent to terms
 * @SECASSET_PROCUREMENT_STATE_PROVIDED: provided by the State
 * @SECASSET_PROCUREMENT_GOVERNMENT_CLOUD: Government Cloud
 *
 * How an external service is procured. Clause 2.12.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_PROCUREMENT_UNSET = 0,
  SECASSET_PROCUREMENT_BY_CONTRACT = 1,
  SECASSET_PROCUREMENT_CONSENT_ONLY = 2,
  SECASSET_PROCUREMENT_STATE_PROVIDED = 3,
  SECASSET_PROCUREMENT_GOVERNMENT_CLOUD = 4,
} SecassetProcurement;

/**
 * SecassetSpecialPurpose:
 * @SECASSET_SPECIAL_PURPOSE_UNSET: not stated
 * @SECASSET_SPECIAL_PURPOSE_VIDEO_CONFERENCE: video conference
 * @SECASSET_SPECIAL_PURPOSE_IP_PHONE: IP telephony
 * @SECASSET_SPECIAL_PURPOSE_NETWORK_CAMERA: network camera
 * @SECASSET_SPECIAL_PURPOSE_OTHER: other; describe it
 *
 * Purpose of a special-purpose device. Clause 2.10.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_SPECIAL_PURPOSE_UNSET = 0,
  SECASSET_SPECIAL_PURPOSE_VIDEO_CONFERENCE = 1,
  SECASSET_SPECIAL_PURPOSE_IP_PHONE = 2,
  SECASSET_SPECIAL_PURPOSE_NETWORK_CAMERA = 3,
  SECASSET_SPECIAL_PURPOSE_OTHER = 4,
} SecassetSpecialPurpose;

/**
 * SecassetLifecycle:
 * @SECASSET_LIFECYCLE_PLANNED: planned
 * @SECASSET_LIFECYCLE_ACTIVE: active
 * @SECASSET_LIFECYCLE_SUSPENDED: suspended
 * @SECASSET_LIFECYCLE_RETIRED: retired
 * @SECASSET_LIFECYCLE_DISPOSED: disposed of
 * @SECASSET_LIFECYCLE_TRANSFERRED: transferred
 *
 * State in the life cycle.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_LIFECYCLE_PLANNED = 0,
  SECASSET_LIFECYCLE_ACTIVE = 1,
  SECASSET_LIFECYCLE_SUSPENDED = 2,
  SECASSET_LIFECYCLE_RETIRED = 3,
  SECASSET_LIFECYCLE_DISPOSED = 4,
  SECASSET_LIFECYCLE_TRANSFERRED = 5,
} SecassetLifecycle;

/**
 * SecassetDeployment:
 * @SECASSET_DEPLOYMENT_UNSET: not stated
 * @SECASSET_DEPLOYMENT_ON_PREMISES: on premises
 * @SECASSET_DEPLOYMENT_EXTERNAL_SERVICE: on an external service
 * @SECASSET_DEPLOYMENT_HYBRID: both
 *
 * Where a system runs.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_DEPLOYMENT_UNSET = 0,
  SECASSET_DEPLOYMENT_ON_PREMISES = 1,
  SECASSET_DEPLOYMENT_EXTERNAL_SERVICE = 2,
  SECASSET_DEPLOYMENT_HYBRID = 3,
} SecassetDeployment;

/**
 * SecassetDisposalMethod:
 * @SECASSET_DISPOSAL_METHOD_UNSET: not stated
 * @SECASSET_DISPOSAL_METHOD_NONE: no treatment
 * @SECASSET_DISPOSAL_METHOD_OVERWRITE: overwritten
 * @SECASSET_DISPOSAL_METHOD_CRYPTO_ERASE: cryptographic erasure
 * @SECASSET_DISPOSAL_METHOD_MAGNETIC_DESTRUCTION: magnetic destruction
 * @SECASSET_DISPOSAL_METHOD_PHYSICAL_DESTRUCTION: physical destruction
 * @SECASSET_DISPOSAL_METHOD_RETURNED: returned to the owner
 *
 * How a medium or computer was disposed of.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_DISPOSAL_METHOD_UNSET = 0,
  SECASSET_DISPOSAL_METHOD_NONE = 1,
  SECASSET_DISPOSAL_METHOD_OVERWRITE = 2,
  SECASSET_DISPOSAL_METHOD_CRYPTO_ERASE = 3,
  SECASSET_DISPOSAL_METHOD_MAGNETIC_DESTRUCTION = 4,
  SECASSET_DISPOSAL_METHOD_PHYSICAL_DESTRUCTION = 5,
  SECASSET_DISPOSAL_METHOD_RETURNED = 6,
} SecassetDisposalMethod;

/**
 * SecassetServiceModel:
 * @SECASSET_SERVICE_MODEL_UNSET: not stated
 * @SECASSET_SERVICE_MODEL_SAAS: software as a service
 * @SECASSET_SERVICE_MODEL_PAAS: platform as a service
 * @SECASSET_SERVICE_MODEL_IAAS: infrastructure as a service
 * @SECASSET_SERVICE_MODEL_OTHER: other
 *
 * Service model of a cloud service.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_SERVICE_MODEL_UNSET = 0,
  SECASSET_SERVICE_MODEL_SAAS = 1,
  SECASSET_SERVICE_MODEL_PAAS = 2,
  SECASSET_SERVICE_MODEL_IAAS = 3,
  SECASSET_SERVICE_MODEL_OTHER = 4,
} SecassetServiceModel;

/**
 * SecassetIsmapStatus:
 * @SECASSET_ISMAP_STATUS_UNSET: not stated
 * @SECASSET_ISMAP_STATUS_NONE: not registered
 * @SECASSET_ISMAP_STATUS_ISMAP: registered in ISMAP
 * @SECASSET_ISMAP_STATUS_ISMAP_LIU: registered in ISMAP-LIU
 *
 * ISMAP registration of a cloud service.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_ISMAP_STATUS_UNSET = 0,
  SECASSET_ISMAP_STATUS_NONE = 1,
  SECASSET_ISMAP_STATUS_ISMAP = 2,
  SECASSET_ISMAP_STATUS_ISMAP_LIU = 3,
} SecassetIsmapStatus;

/**
 * SecassetDataLocation:
 * @SECASSET_DATA_LOCATION_UNKNOWN: not known
 * @SECASSET_DATA_LOCATION_JP: in Japan
 * @SECASSET_DATA_LOCATION_OVERSEAS: outside Japan
 *
 * Where data is kept.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_DATA_LOCATION_UNKNOWN = 0,
  SECASSET_DATA_LOCATION_JP = 1,
  SECASSET_DATA_LOCATION_OVERSEAS = 2,
} SecassetDataLocation;

/**
 * SecassetExternalNetworkKind:
 * @SECASSET_EXTERNAL_NETWORK_KIND_UNSET: not stated
 * @SECASSET_EXTERNAL_NETWORK_KIND_LGWAN: LGWAN
 * @SECASSET_EXTERNAL_NETWORK_KIND_INTERNET: the Internet
 * @SECASSET_EXTERNAL_NETWORK_KIND_JUKI_NET: Basic Resident Register network
 * @SECASSET_EXTERNAL_NETWORK_KIND_INFORMATION_NWS: information-provision network system
 * @SECASSET_EXTERNAL_NETWORK_KIND_OTHER: other
 *
 * Kind of network outside the city. Clause 2.7.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_EXTERNAL_NETWORK_KIND_UNSET = 0,
  SECASSET_EXTERNAL_NETWORK_KIND_LGWAN = 1,
  SECASSET_EXTERNAL_NETWORK_KIND_INTERNET = 2,
  SECASSET_EXTERNAL_NETWORK_KIND_JUKI_NET = 3,
  SECASSET_EXTERNAL_NETWORK_KIND_INFORMATION_NWS = 4,
  SECASSET_EXTERNAL_NETWORK_KIND_OTHER = 5,
} SecassetExternalNetworkKind;

G_END_DECLS
