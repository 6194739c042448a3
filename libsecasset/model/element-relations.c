/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/edge-private.h"

#include <secasset/secasset-inventory.h>

SecassetInventory *
secasset_element_get_inventory (SecassetElement *self)
{
  g_return_val_if_fail (SECASSET_IS_ELEMENT (self), NULL);

  return (SecassetInventory *) self->parent_instance.owner;
}

/* A plain edge has no object: this one speaks of it and attaches when it is edited. */
SecassetRelation *
secasset_edge_dup_relation (SecassetElement *source,
                            const SecassetEdge *edge)
{
  SecassetRelation *relation;

  if (edge->relation)
    return g_object_ref (edge->relation);

  relation = secasset_relation_new (edge->kind, edge->target->id);
  relation->parent_instance.owner = (SecassetRecord *) source;
  relation->anchor = g_object_ref (source);
  return relation;
}

static void
append_relation (SecassetList *list,
                 SecassetElement *source,
                 const SecassetEdge *edge)
{
  g_autoptr (SecassetRelation) relation = secasset_edge_dup_relation (source, edge);

  secasset_list_append (list, relation);
}

SecassetList *
secasset_element_list_relations (SecassetElement *self,
                                 SecassetRelationKind kind)
{
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_ELEMENT (self), NULL);

  list = secasset_list_new (SECASSET_TYPE_RELATION);
  for (guint i = 0; i < self->n_edges; i++)
    {
      if (kind == SECASSET_RELATION_KIND_NONE || self->edges[i].kind == kind)
        append_relation (list, self, &self->edges[i]);
    }
  return list;
}

SecassetList *
secasset_element_list_incoming (SecassetElement *self,
                                SecassetRelationKind kind)
{
  g_autofree SecassetIncoming *all = NULL;
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_ELEMENT (self), NULL);

  list = secasset_list_new (SECASSET_TYPE_RELATION);
  all = secasset_element_dup_incoming (self);
  for (guint i = 0; i < self->n_incoming; i++)
    {
      const SecassetIncoming *incoming = &all[i];

      if (kind == SECASSET_RELATION_KIND_NONE || incoming->kind == kind)
        append_relation (list, incoming->source, secasset_incoming_get_edge (incoming));
    }
  return list;
}

static const SecassetField *
find_refs_field (SecassetElement *self,
                 SecassetRelationKind kind)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (klass->fields[i]->kind == SECASSET_FIELD_REFS && klass->fields[i]->relation == kind)
        return klass->fields[i];
    }
  return NULL;
}

void
secasset_element_add_relation (SecassetElement *self,
                               SecassetRelation *relation)
{
  const SecassetField *field;

  g_return_if_fail (SECASSET_IS_ELEMENT (self));
  g_return_if_fail (SECASSET_IS_RELATION (relation));
  g_return_if_fail (relation->parent_instance.owner == NULL);
  field = find_refs_field (self, relation->kind);
  g_return_if_fail (field != NULL);

  secasset_element_unlink (self);
  relation->parent_instance.owner = (SecassetRecord *) self;
  self->edges = g_renew (SecassetEdge, self->edges, self->n_edges + 1);
  self->edges[self->n_edges++]
      = (SecassetEdge){ .relation = g_object_ref (relation), .kind = (guint8) relation->kind };
  secasset_element_link (self);
  secasset_record_changed ((SecassetRecord *) self, field);
}

static gint
find_edge (SecassetElement *self,
           SecassetRelation *relation)
{
  for (guint i = 0; i < self->n_edges; i++)
    {
      if (self->edges[i].relation == relation)
        return (gint) i;
    }
  for (guint i = 0; relation->anchor == self && i < self->n_edges; i++)
    {
      if (!self->edges[i].relation && self->edges[i].kind == relation->kind
          && g_str_equal (self->edges[i].target->id, relation->ref))
        return (gint) i;
    }
  return -1;
}

gboolean
secasset_element_remove_relation (SecassetElement *self,
                                  SecassetRelation *relation)
{
  gint position;

  g_return_val_if_fail (SECASSET_IS_ELEMENT (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_RELATION (relation), FALSE);

  position = find_edge (self, relation);
  if (position < 0)
    return FALSE;

  secasset_element_unlink (self);
  secasset_edge_clear (&self->edges[position]);
  self->n_edges--;
  memmove (&self->edges[position], &self->edges[position + 1],
           (self->n_edges - (guint) position) * sizeof (SecassetEdge));
  secasset_element_link (self);
  if (relation->anchor == self)
    {
      relation->parent_instance.owner = NULL;
      g_clear_object (&relation->anchor);
    }
  secasset_record_changed ((SecassetRecord *) self, find_refs_field (self, relation->kind));
  return TRUE;
}
