/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include <secasset/secasset-assignment.h>

G_BEGIN_DECLS

struct _SecassetAssignment
{
  SecassetRecord parent_instance;

  char *scheme;
  char *scheme_version;
  SecassetLevel *levels;
  char *assigned_by;
  char *rationale;
  GDate assigned_on;
  GDate review_due;
  gint32 status;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetAssignment, SecassetRecord)

G_END_DECLS
