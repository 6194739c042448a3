/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include <secasset/secasset-override.h>

G_BEGIN_DECLS

struct _SecassetOverride
{
  SecassetRecord parent_instance;

  char *scheme;
  char *dimension;
  char *from;
  char *to;
  char *justification;
  char *approved_by;
  GDate approved_on;
  GDate expires_on;
  gint32 kind;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetOverride, SecassetRecord)

G_END_DECLS
