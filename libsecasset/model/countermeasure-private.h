/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/governance-private.h"
#include <secasset/secasset-countermeasure.h>

G_BEGIN_DECLS

struct _SecassetCountermeasure
{
  SecassetGovernanceObject parent_instance;

  char *action;
  GDate implemented_on;
  gint32 group;
  gint32 status;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetCountermeasure, SecassetGovernanceObject)

G_END_DECLS
