/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* A fact of an element that may be unknown, with its member. */
typedef struct
{
  const char *member;
  guint8 value; /* SecassetTristate */
} SecassetFlag;

/* Reports the first flag that does not hold, with all of those as evidence. Where none is
 * known not to hold, skips for the first that is not known. */
void secasset_context_require_flags (SecassetRuleContext *context,
                                     gpointer element,
                                     const SecassetFlag *flags,
                                     guint n_flags);

/* Whether all flags hold, which are then noted as evidence. Where none is known not to hold,
 * skips for the first that is not known. */
gboolean secasset_context_note_flags (SecassetRuleContext *context,
                                      gpointer element,
                                      const SecassetFlag *flags,
                                      guint n_flags);

/* Names of elements for one placeholder of a message; the first few, where there are many. */
char *secasset_elements_join_names (const GPtrArray *elements);

G_END_DECLS
