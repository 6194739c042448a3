/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/edge-private.h"

#include "base/date-private.h"

const char *
secasset_edge_get_ref (const SecassetEdge *edge)
{
  return edge->relation ? edge->relation->ref : edge->target->id;
}

gboolean
secasset_edge_is_valid (const SecassetEdge *edge,
                        const GDate *day)
{
  return !edge->relation
         || secasset_date_within (&edge->relation->valid_from, &edge->relation->valid_until, day);
}

void
secasset_edge_clear (SecassetEdge *edge)
{
  if (edge->relation)
    {
      edge->relation->parent_instance.owner = NULL;
      g_clear_object (&edge->relation);
    }
  edge->target = NULL;
}

guint
secasset_element_count_edges (SecassetElement *self,
                              SecassetRelationKind kind)
{
  guint count = 0;

  SECASSET_FOREACH_EDGE (self, kind, edge)
    count++;
  return count;
}

char **
secasset_element_dup_refs (SecassetElement *self,
                           SecassetRelationKind kind)
{
  char **refs = g_new (char *, secasset_element_count_edges (self, kind) + 1);
  guint n = 0;

  SECASSET_FOREACH_EDGE (self, kind, edge)
    refs[n++] = g_strdup (secasset_edge_get_ref (edge));
  refs[n] = NULL;
  return refs;
}

/* The next edge of the kind from @position on, which moves behind it; NULL if there is none. */
static const SecassetEdge *
next_edge (SecassetElement *self,
           SecassetRelationKind kind,
           guint *position)
{
  while (*position < self->n_edges)
    {
      const SecassetEdge *edge = &self->edges[(*position)++];

      if (edge->kind == kind)
        return edge;
    }
  return NULL;
}

static gboolean
edge_equal (const SecassetEdge *a,
            const SecassetEdge *b)
{
  if (a->relation && b->relation)
    return secasset_record_equal ((SecassetRecord *) a->relation, (SecassetRecord *) b->relation);
  return secasset_edge_is_plain (a) && secasset_edge_is_plain (b)
         && g_str_equal (secasset_edge_get_ref (a), secasset_edge_get_ref (b));
}

gboolean
secasset_element_edges_equal (SecassetElement *self,
                              SecassetElement *other,
                              SecassetRelationKind kind)
{
  guint of_self = 0;
  guint of_other = 0;

  for (;;)
    {
      const SecassetEdge *a = next_edge (self, kind, &of_self);
      const SecassetEdge *b = next_edge (other, kind, &of_other);

      if (!a || !b)
        return a == b;
      if (!edge_equal (a, b))
        return FALSE;
    }
}

gboolean
secasset_edge_is_plain (const SecassetEdge *edge)
{
  SecassetRecord *record = (SecassetRecord *) edge->relation;
  SecassetRecordClass *klass;

  if (!record)
    return TRUE;
  if (record->kept)
    return FALSE;

  klass = SECASSET_RECORD_GET_CLASS (record);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];

      if (!field->construct_only && secasset_record_field_is_set (record, field))
        return FALSE;
    }
  return TRUE;
}

static gboolean
refs_equal (SecassetElement *self,
            SecassetRelationKind kind,
            const char *const *ids)
{
  guint n = 0;

  SECASSET_FOREACH_EDGE (self, kind, edge)
    {
      if (!ids || !ids[n] || !g_str_equal (ids[n], secasset_edge_get_ref (edge)))
        return FALSE;
      n++;
    }
  return !ids || !ids[n];
}

/* Moves the first unused edge with that reference out of @old, or makes a new one. */
static SecassetEdge
take_or_create (SecassetElement *self,
                SecassetRelationKind kind,
                const char *id,
                GArray *old)
{
  SecassetEdge edge = { .kind = (guint8) kind };

  for (guint i = 0; i < old->len; i++)
    {
      if (g_str_equal (secasset_edge_get_ref (&g_array_index (old, SecassetEdge, i)), id))
        {
          edge = g_array_index (old, SecassetEdge, i);
          g_array_remove_index (old, i);
          return edge;
        }
    }
  edge.relation = secasset_relation_new (kind, id);
  edge.relation->parent_instance.owner = (SecassetRecord *) self;
  return edge;
}

gboolean
secasset_element_assign_refs (SecassetElement *self,
                              SecassetRelationKind kind,
                              const char *const *ids)
{
  g_autoptr (GArray) old = g_array_new (FALSE, FALSE, sizeof (SecassetEdge));
  g_autoptr (GArray) edges = g_array_new (FALSE, FALSE, sizeof (SecassetEdge));

  if (refs_equal (self, kind, ids))
    return FALSE;

  secasset_element_unlink (self);
  for (guint i = 0; i < self->n_edges; i++)
    g_array_append_vals (self->edges[i].kind == kind ? old : edges, &self->edges[i], 1);
  for (guint i = 0; ids && ids[i]; i++)
    {
      SecassetEdge edge = take_or_create (self, kind, ids[i], old);

      g_array_append_val (edges, edge);
    }
  for (guint i = 0; i < old->len; i++)
    secasset_edge_clear (&g_array_index (old, SecassetEdge, i));

  g_free (self->edges);
  self->n_edges = edges->len;
  self->edges = g_memdup2 (edges->data, edges->len * sizeof (SecassetEdge));
  secasset_element_link (self);
  return TRUE;
}

void
secasset_element_take_edges (SecassetElement *self,
                             SecassetEdge *edges,
                             guint n_edges)
{
  self->edges = edges;
  self->n_edges = n_edges;
}
