/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/assessment-private.h"
#include "model/assignment-private.h"
#include "model/element-private.h"
#include "model/override-private.h"
#include <secasset/secasset-asset.h>

G_BEGIN_DECLS

/* What the three information assets have in common, embedded in each of them. */
typedef struct
{
  GPtrArray *assignments;
  GPtrArray *overrides;
  GPtrArray *assessments;
  guint32 handling_restrictions;
} SecassetAssetFields;

/* NULL if the element is no information asset. */
SecassetAssetFields *secasset_asset_peek_fields (gpointer element);

G_END_DECLS
