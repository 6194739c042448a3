/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include <secasset/secasset-waiver.h>

G_BEGIN_DECLS

struct _SecassetWaiver
{
  SecassetRecord parent_instance;

  char *rule;
  char *subject;
  char *legal_basis;
  char *approver;
  char *reason;
  GDate expires_on;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetWaiver, SecassetRecord)

G_END_DECLS
