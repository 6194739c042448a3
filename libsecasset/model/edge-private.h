/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"
#include "model/relation-private.h"

G_BEGIN_DECLS

/* A relation as it is stored, on its “from” side. A million of them must fit, so only what
 * has attributes, or no target in the inventory, has a SecassetRelation of its own. */
struct _SecassetEdge
{
  SecassetElement *target;    /* NULL while the inventory has no such element */
  SecassetRelation *relation; /* or NULL: plain, and the reference is the target's id */
  guint8 kind;
};

/* The other side. The index stays right because a source re-links whenever its edges move. */
struct _SecassetIncoming
{
  SecassetElement *source;
  guint32 index; /* of the edge in source->edges */
  guint8 kind;
};

/* Edges of one kind, in the order of the file:
 *   SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge) { … edge->target … } */
#define SECASSET_FOREACH_EDGE(element, kind_, edge)                                                \
  for (const SecassetEdge *edge = ((SecassetElement *) (element))->edges,                          \
                          *edge##_end = edge + ((SecassetElement *) (element))->n_edges;           \
       edge < edge##_end; edge++)                                                                  \
    if (edge->kind != (kind_))                                                                     \
      {                                                                                            \
      }                                                                                            \
    else

/* Where the edges of the kind begin among those that point here, which stand together: what a
 * hub has of one kind must not cost those who ask for another. */
guint secasset_element_find_incoming (SecassetElement *self,
                                      guint8 kind);

/* Edges of one kind that point here, in document order of their sources:
 *   SECASSET_FOREACH_INCOMING (info, SECASSET_RELATION_KIND_HANDLES, in) { … in->source … } */
#define SECASSET_FOREACH_INCOMING(element, kind_, in)                                              \
  for (const SecassetIncoming                                                                      \
           *in##_end = ((SecassetElement *) (element))->incoming                                   \
                       + ((SecassetElement *) (element))->n_incoming,                              \
          *in = in##_end                                                                           \
                - (((SecassetElement *) (element))->n_incoming                                     \
                   - secasset_element_find_incoming ((SecassetElement *) (element), (kind_)));     \
       in < in##_end && in->kind == (kind_); in++)

static inline const SecassetEdge *
secasset_incoming_get_edge (const SecassetIncoming *incoming)
{
  return &incoming->source->edges[incoming->index];
}

/* The id that the edge points at, as given. */
const char *secasset_edge_get_ref (const SecassetEdge *edge);

/* The object that speaks of an edge whose target is in the inventory. */
SecassetRelation *secasset_edge_dup_relation (SecassetElement *source,
                                              const SecassetEdge *edge);

/* Whether the relation holds on the day. */
gboolean secasset_edge_is_valid (const SecassetEdge *edge,
                                 const GDate *day);

/* Whether nothing but its target is recorded about the relation. */
gboolean secasset_edge_is_plain (const SecassetEdge *edge);

guint secasset_element_count_edges (SecassetElement *self,
                                    SecassetRelationKind kind);
char **secasset_element_dup_refs (SecassetElement *self,
                                  SecassetRelationKind kind);
gboolean secasset_element_edges_equal (SecassetElement *self,
                                       SecassetElement *other,
                                       SecassetRelationKind kind);
/* Makes the references of one kind the given ones; those that stay keep what is recorded
 * about them. Returns whether anything changed. */
gboolean secasset_element_assign_refs (SecassetElement *self,
                                       SecassetRelationKind kind,
                                       const char *const *ids);

/* Takes over @edges (and the references they hold); nothing is linked or notified. For the
 * reader, and for whoever links afterwards. */
void secasset_element_take_edges (SecassetElement *self,
                                  SecassetEdge *edges,
                                  guint n_edges);
void secasset_edge_clear (SecassetEdge *edge);

/* Resolving and un-resolving, by the inventory. */
void secasset_element_link (SecassetElement *self);
void secasset_element_unlink (SecassetElement *self);
void secasset_element_reserve_incoming (SecassetElement *self,
                                        guint n);
/* By kind, and in document order of the sources: whoever appends in that order alone sorts
 * afterwards. */
void secasset_element_append_incoming (SecassetElement *self,
                                       SecassetElement *source,
                                       guint32 index,
                                       guint8 kind);
void secasset_element_insert_incoming (SecassetElement *self,
                                       SecassetElement *source,
                                       guint32 index,
                                       guint8 kind);
void secasset_element_sort_incoming (SecassetElement *self);
/* A copy in document order of the sources, whatever the kind. */
SecassetIncoming *secasset_element_dup_incoming (SecassetElement *self);

G_END_DECLS
