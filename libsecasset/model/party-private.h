/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include <secasset/secasset-party.h>

G_BEGIN_DECLS

struct _SecassetParty
{
  SecassetElement parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetParty, SecassetElement)

struct _SecassetOrgUnit
{
  SecassetParty parent_instance;

  gint32 org_kind;
  guint8 ordinance_listed;
  guint8 is_division;
  guint8 computer_processes_data;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetOrgUnit, SecassetParty)

struct _SecassetExternalProvider
{
  SecassetParty parent_instance;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetExternalProvider, SecassetParty)

struct _SecassetStaffGroup
{
  SecassetParty parent_instance;

  gint64 head_count;
  gint32 category;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetStaffGroup, SecassetParty)

G_END_DECLS
