/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/component-private.h"
#include <secasset/secasset-computer.h>

G_BEGIN_DECLS

struct _SecassetComputer
{
  SecassetComponent parent_instance;

  char *os;
  char *serial;
  char *asset_tag;
  char *disposal_confirmed_by;
  GDate disposed_on;
  gint32 form;
  gint32 role;
  gint32 disposal_method;
  guint8 has_hardware;
  guint8 has_software;
  guint8 is_terminal;
  guint8 is_mobile;
  guint8 is_telework;
  guint8 operated_directly;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetComputer, SecassetComponent)

G_END_DECLS
