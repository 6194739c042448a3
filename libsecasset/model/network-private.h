/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/component-private.h"
#include "model/element-private.h"
#include <secasset/secasset-network.h>

G_BEGIN_DECLS

struct _SecassetNetwork
{
  SecassetComponent parent_instance;

  char **address_ranges;
  gint32 usage;
  gint32 declared_segment;
  guint8 connects_to_lgwan;
  guint8 has_line;
  guint8 has_devices;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetNetwork, SecassetComponent)

struct _SecassetExternalNetwork
{
  SecassetElement parent_instance;

  gint32 network_kind;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetExternalNetwork, SecassetElement)

G_END_DECLS
