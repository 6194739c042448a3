/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/governance-private.h"
#include <secasset/secasset-flow.h>

G_BEGIN_DECLS

struct _SecassetFlow
{
  SecassetGovernanceObject parent_instance;

  char *purpose;
  char *approved_by;
  char *exception;
  gint32 direction;
  guint8 route_restricted;
  guint8 port_restricted;
  guint8 sanitised;
  guint8 text_only;
  guint8 screen_transfer;
  guint8 over_internet;
  guint8 destination_restricted;
  guint8 tenant_controlled;
  guint8 dst_internet_connected;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetFlow, SecassetGovernanceObject)

G_END_DECLS
