/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/edge-private.h"
#include "model/inventory-private.h"

static SecassetInventory *
inventory_of (SecassetElement *self)
{
  return (SecassetInventory *) self->parent_instance.owner;
}

/* A relation that says nothing its edge does not say is dropped again; whoever holds it
 * keeps a living object, which finds its edge when it is edited. */
static void
drop_plain_relation (SecassetElement *self,
                     SecassetEdge *edge)
{
  if (!edge->relation || !edge->target || !g_str_equal (edge->relation->ref, edge->target->id)
      || !secasset_edge_is_plain (edge))
    return;
  secasset_relation_float (edge->relation, self);
  g_clear_object (&edge->relation);
}

void
secasset_element_link (SecassetElement *self)
{
  SecassetInventory *inventory = inventory_of (self);

  if (!inventory)
    return;
  for (guint32 i = 0; i < self->n_edges; i++)
    {
      SecassetEdge *edge = &self->edges[i];

      if (!edge->target)
        edge->target = secasset_inventory_lookup (inventory, edge->relation->ref);
      if (edge->target)
        {
          secasset_element_insert_incoming (edge->target, self, i, edge->kind);
          drop_plain_relation (self, edge);
        }
      else
        {
          secasset_inventory_add_dangling (inventory, edge->relation->ref, self);
        }
    }
}

static void
remove_incoming (SecassetElement *target,
                 SecassetElement *source)
{
  guint kept = 0;

  for (guint i = 0; i < target->n_incoming; i++)
    {
      if (target->incoming[i].source != source)
        target->incoming[kept++] = target->incoming[i];
    }
  target->n_incoming = kept;
}

/* Afterwards every edge names its target by a reference again. */
void
secasset_element_unlink (SecassetElement *self)
{
  for (guint i = 0; i < self->n_edges; i++)
    {
      SecassetEdge *edge = &self->edges[i];

      if (!edge->target)
        continue;
      remove_incoming (edge->target, self);
      if (!edge->relation)
        {
          edge->relation = secasset_relation_new (edge->kind, edge->target->id);
          edge->relation->parent_instance.owner = (SecassetRecord *) self;
        }
      edge->target = NULL;
    }
}

/* Links all elements at once: counts first, so that each incoming array is allocated once. */
void
secasset_inventory_link_all (SecassetInventory *self)
{
  guint n = secasset_inventory_get_n_elements (self);

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < n; i++)
        {
          SecassetElement *source = secasset_inventory_index (self, i);

          for (guint32 e = 0; e < source->n_edges; e++)
            {
              SecassetEdge *edge = &source->edges[e];

              if (pass == 0 && edge->target)
                edge->target->incoming_size++;
              else if (pass == 1 && edge->target)
                secasset_element_append_incoming (edge->target, source, e, edge->kind);
              else if (pass == 1)
                secasset_inventory_add_dangling (self, edge->relation->ref, source);
            }
        }
      for (guint i = 0; i < n; i++)
        {
          SecassetElement *target = secasset_inventory_index (self, i);

          if (pass == 1)
            secasset_element_sort_incoming (target);
          else if (target->incoming_size > 0)
            target->incoming = g_new (SecassetIncoming, target->incoming_size);
        }
    }
}
