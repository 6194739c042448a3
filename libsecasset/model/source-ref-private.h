/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include <secasset/secasset-source-ref.h>

G_BEGIN_DECLS

struct _SecassetSourceRef
{
  SecassetRecord parent_instance;

  char *file;
  char *sheet;
  gint64 row;
  gint64 column;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetSourceRef, SecassetRecord)

G_END_DECLS
