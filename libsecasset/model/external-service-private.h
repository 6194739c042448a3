/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include <secasset/secasset-external-service.h>

G_BEGIN_DECLS

struct _SecassetExternalService
{
  SecassetElement parent_instance;

  char *contract_ref;
  char *terms_version;
  char *approved_by;
  GDate contract_from;
  GDate contract_until;
  GDate consented_on;
  GDate ismap_valid_until;
  gint32 procurement;
  gint32 service_model;
  gint32 ismap_status;
  gint32 data_location;
  gint32 declared_equivalence;
  guint8 free;
  guint8 operator_is_state;
  guint8 is_cloud;
  guint8 is_social_media;
  guint8 via_network;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetExternalService, SecassetElement)

struct _SecassetContractedService
{
  SecassetExternalService parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetContractedService, SecassetExternalService)

struct _SecassetTermsService
{
  SecassetExternalService parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetTermsService, SecassetExternalService)

struct _SecassetConsentOnlyService
{
  SecassetTermsService parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetConsentOnlyService, SecassetTermsService)

struct _SecassetStateProvidedService
{
  SecassetTermsService parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetStateProvidedService, SecassetTermsService)

struct _SecassetGovernmentCloud
{
  SecassetTermsService parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetGovernmentCloud, SecassetTermsService)

G_END_DECLS
