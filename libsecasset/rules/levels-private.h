/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* One dimension of one scheme in use, as facts number them. */
typedef struct
{
  SecassetFacts *facts;
  SecassetScheme *scheme;
  guint scheme_index;
  guint dimension;
} SecassetScale;

/* The scale that the rule's row names in its parameters “scheme” and “dimension” (the first
 * one where it names none). FALSE if the scheme is not in use. */
gboolean secasset_context_get_scale (SecassetRuleContext *context,
                                     SecassetScale *scale);
/* Rank of the level that a parameter of the row names; 0 if the scale has no such level. */
guint secasset_context_get_rank (SecassetRuleContext *context,
                                 const SecassetScale *scale,
                                 const char *parameter);

/* Rank of the element's own level in force; 0 if it has none. */
static inline guint
secasset_scale_get_declared (const SecassetScale *scale,
                             SecassetElement *element)
{
  return secasset_facts_get_need (scale->facts, scale->scheme_index, scale->dimension, element)
      ->declared;
}

const char *secasset_scale_get_dimension_id (const SecassetScale *scale);
/* "" for rank 0. */
const char *secasset_scale_get_level_id (const SecassetScale *scale,
                                         guint rank);
/* "assignments/1/confidentiality", or "assignments" where none is in force. */
char *secasset_scale_dup_path (const SecassetScale *scale,
                               SecassetElement *element);

/* The element's own levels in force in the scheme, "3B/2/2" by its dimensions ("-" where there
 * is none); NULL if it is not classified in it. */
char *secasset_facts_dup_levels (SecassetFacts *facts,
                                 guint scheme,
                                 SecassetElement *element);

/* The level that an assignment states; NULL if it states none or a blank. */
const char *secasset_assignment_peek_level (SecassetAssignment *assignment,
                                            const char *dimension);

G_END_DECLS
