/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/computer-private.h"
#include <secasset/secasset-terminal.h>

G_BEGIN_DECLS

struct _SecassetTerminal
{
  SecassetComputer parent_instance;

  guint8 issued_by_city;
  guint8 introduced_for_movement;
  guint8 used_outside_office;
  guint8 general_purpose_work;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetTerminal, SecassetComputer)

struct _SecassetMobileTerminal
{
  SecassetTerminal parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetMobileTerminal, SecassetTerminal)

struct _SecassetTeleworkTerminal
{
  SecassetMobileTerminal parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetTeleworkTerminal, SecassetMobileTerminal)

G_END_DECLS
