/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/component-private.h"
#include <secasset/secasset-device.h>

G_BEGIN_DECLS

struct _SecassetPeripheral
{
  SecassetComponent parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetPeripheral, SecassetComponent)

struct _SecassetSpecialPurposeDevice
{
  SecassetComponent parent_instance;

  gint32 purpose;
  guint8 connected_to_line;
  guint8 has_built_in_medium;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetSpecialPurposeDevice, SecassetComponent)

struct _SecassetSoftwareRobot
{
  SecassetComponent parent_instance;

  char *automates;
  char *account_id;
  char *schedule;
  guint8 attended;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetSoftwareRobot, SecassetComponent)

G_END_DECLS
