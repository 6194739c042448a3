/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include <secasset/secasset-threat.h>

G_BEGIN_DECLS

struct _SecassetThreat
{
  SecassetRecord parent_instance;

  char *id;
  char *label_ja;
  char *label_en;
  char *clause;
  char **actors;
  char *means;
  char *act;
  char *object;
  char **targets;
  char **incident_kinds;
  char **measures;
  char **bsi;
  char **magerit;
  char **monarc;
  char *extension_of;
  gint32 group;
  gint32 intent;
  guint32 impairs;
  gboolean no_primary; /* the policy says that none of the measures stands out */
  gboolean sealed;     /* belongs to a policy, and never changes */
};

SECASSET_DEFINE_RECORD_CLASS (SecassetThreat, SecassetRecord)

G_END_DECLS
