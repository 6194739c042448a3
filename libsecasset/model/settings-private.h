/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include <secasset/secasset-settings.h>

G_BEGIN_DECLS

struct _SecassetSettings
{
  SecassetRecord parent_instance;

  char **profiles;
  char **schemes;
  char *risk_matrix;
  gint32 network_model;
  gint32 threat_set;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetSettings, SecassetRecord)

G_END_DECLS
