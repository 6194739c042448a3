/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include <secasset/secasset-opaque-element.h>

G_BEGIN_DECLS

struct _SecassetOpaqueElement
{
  SecassetElement parent_instance;

  char *stated_kind;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetOpaqueElement, SecassetElement)

G_END_DECLS
