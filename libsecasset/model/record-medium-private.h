/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include "model/component-private.h"
#include "model/asset-private.h"
#include <secasset/secasset-record-medium.h>

G_BEGIN_DECLS

struct _SecassetTakeOut
{
  SecassetRecord parent_instance;

  char *purpose;
  char *approved_by;
  GDate out_on;
  GDate back_on;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetTakeOut, SecassetRecord)

struct _SecassetRecordMedium
{
  SecassetComponent parent_instance;

  char *capacity;
  char *disposal_confirmed_by;
  GDate disposed_on;
  gint32 medium_type;
  gint32 disposal_method;
  guint8 removable;
  guint8 portable;
  guint8 built_in;
  guint8 encrypted;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetRecordMedium, SecassetComponent)

struct _SecassetExternalRecordMedium
{
  SecassetRecordMedium parent_instance;

  SecassetAssetFields asset;

  char *registration_no;
  GPtrArray *take_outs;
  guint8 approved_exception;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetExternalRecordMedium, SecassetRecordMedium)

G_END_DECLS
