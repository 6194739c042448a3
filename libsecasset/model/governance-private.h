/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include <secasset/secasset-governance.h>

G_BEGIN_DECLS

struct _SecassetGovernanceObject
{
  SecassetElement parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetGovernanceObject, SecassetElement)

struct _SecassetRole
{
  SecassetGovernanceObject parent_instance;

  char *role_id;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetRole, SecassetGovernanceObject)

G_END_DECLS
