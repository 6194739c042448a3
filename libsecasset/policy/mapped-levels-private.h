/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/load-private.h"

G_BEGIN_DECLS

struct _SecassetMappedLevels
{
  GObject parent_instance;

  SecassetScheme *scheme; /* the target */
  guint dimension;
  GPtrArray *mappings;    /* of SecassetMapping: those that took part */
  char **candidates;
  char *fallback;
};

/* What mappings add up to. */
typedef struct
{
  GPtrArray *candidates; /* of const char *, borrowed */
  const char *fallback;
  guint n_rows; /* levels and cases that may apply */
} SecassetMappingOutcome;

/* Adds what the mapping gives for ranks by dimension of its source, 0 = unknown. */
void secasset_mapping_collect (const SecassetMapping *self,
                               const guint *ranks,
                               SecassetMappingOutcome *outcome);
/* The case that decides where all ranks are known; -1 if none holds. */
gint secasset_mapping_find_case (const SecassetMapping *self,
                                 const guint *ranks);

G_END_DECLS
