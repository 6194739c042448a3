/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include <secasset/secasset-component.h>

G_BEGIN_DECLS

struct _SecassetComponent
{
  SecassetElement parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetComponent, SecassetElement)

G_END_DECLS
