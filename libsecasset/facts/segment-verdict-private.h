/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/snapshot-private.h"
#include <secasset/secasset-segment-verdict.h>

G_BEGIN_DECLS

struct _SecassetSegmentVerdict
{
  GObject parent_instance;

  SecassetPolicy *policy; /* for the words */
  char *name;             /* of the network, or its id */
  SecassetNetworkFacts facts;
  SecassetSegmentKind declared;
  char **matched;
  char **possible;
  char **evidence;
  char **unknown_facts;
};

G_END_DECLS
