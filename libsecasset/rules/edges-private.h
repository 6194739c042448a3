/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* Whether the relation counts on the day: what is only planned, or no longer there, hosts
 * nothing and manages nothing. One whose target is missing counts, since the cell is filled;
 * rule GI-003 says what is wrong with it. */
static inline gboolean
secasset_edge_counts (const SecassetEdge *edge,
                      const GDate *day)
{
  return secasset_edge_is_valid (edge, day)
         && (!edge->target || secasset_element_is_live (edge->target));
}

static inline gboolean
secasset_incoming_counts (const SecassetIncoming *incoming,
                          const GDate *day)
{
  return secasset_element_is_live (incoming->source)
         && secasset_edge_is_valid (secasset_incoming_get_edge (incoming), day);
}

/* Whether any relation of that kind holds on the day. */
static inline gboolean
secasset_element_has_edge (gpointer element,
                           SecassetRelationKind kind,
                           const GDate *day)
{
  SECASSET_FOREACH_EDGE (element, kind, edge)
    {
      if (secasset_edge_counts (edge, day))
        return TRUE;
    }
  return FALSE;
}

/* Whether the text states something that the field cannot hold: the field then has its
 * default, which nobody stated. */
static inline gboolean
secasset_element_is_unreadable (gpointer element,
                                const char *member)
{
  return secasset_record_peek_kept (element, member) != NULL;
}

G_END_DECLS
