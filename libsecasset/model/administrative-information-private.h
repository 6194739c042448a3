/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include "model/asset-private.h"
#include <secasset/secasset-administrative-information.h>

G_BEGIN_DECLS

struct _SecassetAdministrativeInformation
{
  SecassetElement parent_instance;

  SecassetAssetFields asset;

  gint64 subject_count;
  gint64 record_count;
  gint64 retention_fiscal_year;
  gint64 retention_years;
  GDate transferred_on;
  GDate retention_until;
  gint32 form;
  gint32 exclusion_reason;
  guint8 relates_to_administration;
  guint8 excluded;
  guint8 responsibility_transferred;
  guint8 used_for_individual_number_affairs;
  guint8 contains_individual_number;
  guint8 contains_personal;
  guint8 contains_special_care;
  guint8 is_secret_document;
  guint8 is_public;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetAdministrativeInformation, SecassetElement)

G_END_DECLS
