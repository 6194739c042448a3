/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include "model/asset-private.h"
#include <secasset/secasset-information-system.h>

G_BEGIN_DECLS

struct _SecassetInformationSystem
{
  SecassetElement parent_instance;

  SecassetAssetFields asset;

  gint64 rto_minutes;
  gint64 rpo_minutes;
  char *work_type;
  gint32 declared_segment;
  gint32 deployment;
  guint8 handles_individual_number_use;
  guint8 handles_individual_number_related;
  guint8 connects_to_lgwan;
  guint8 allows_internet_outbound;
  guint8 allows_internet_inbound;
  guint8 standalone;
  guint8 is_important;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetInformationSystem, SecassetElement)

G_END_DECLS
