/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include <secasset/secasset-place.h>

G_BEGIN_DECLS

struct _SecassetPlace
{
  SecassetElement parent_instance;

  char *building;
  char *floor;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetPlace, SecassetElement)

struct _SecassetComputerRoom
{
  SecassetPlace parent_instance;

  guint8 purpose_operates_computers;
  guint8 access_controlled;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetComputerRoom, SecassetPlace)

G_END_DECLS
