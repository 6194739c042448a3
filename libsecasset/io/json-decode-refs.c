/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"

#include <string.h>

static void
add_edge (SecassetJsonDecoder *self,
          const SecassetField *field,
          SecassetRelation *relation)
{
  SecassetEdge edge = { .relation = relation, .kind = (guint8) field->relation };

  if (relation)
    relation->parent_instance.owner = (SecassetRecord *) self->element;
  g_array_append_val (self->edges, edge);
}

/* Nearly all references are plain: only where the id stands is written down. */
static gboolean
decode_id (SecassetJsonDecoder *self,
           const SecassetField *field,
           const SecassetJsonPath *path)
{
  SecassetJsonSpan span;
  g_autofree char *id = NULL;
  guint64 offset;

  if (!secasset_json_cursor_take_string (&self->cursor, &span))
    return FALSE;
  offset = (guint64) (span.text - self->cursor.text);
  if (!memchr (span.text, '\\', span.length))
    {
      add_edge (self, field, NULL);
      g_array_append_val (self->pending, offset);
      return TRUE;
    }
  id = secasset_json_finish_string (self, span, path);
  if (id)
    add_edge (self, field, secasset_relation_new (field->relation, id));
  return id != NULL;
}

static gboolean
decode_relation (SecassetJsonDecoder *self,
                 const SecassetField *field,
                 const SecassetJsonPath *path,
                 gboolean *wrong)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  g_autoptr (SecassetRelation) relation
      = g_object_new (SECASSET_TYPE_RELATION, "kind", (gint) field->relation, NULL);

  if (!secasset_json_decode_members (self, (SecassetRecord *) relation, path, NULL))
    return FALSE;
  if (relation->ref)
    {
      add_edge (self, field, g_steal_pointer (&relation));
      return TRUE;
    }
  *wrong = TRUE;
  secasset_json_fault (self, "format.missing-member", path, offset, "member", "ref", NULL, NULL,
                       NULL, NULL);
  return TRUE;
}

static gboolean
decode_ref (SecassetJsonDecoder *self,
            const SecassetField *field,
            const SecassetJsonPath *path,
            gboolean *wrong)
{
  gint c = secasset_json_cursor_peek (&self->cursor);
  gsize offset = secasset_json_cursor_tell (&self->cursor);

  if (c == '"')
    return decode_id (self, field, path);
  if (c == '{')
    return decode_relation (self, field, path, wrong);
  *wrong = TRUE;
  if (!secasset_json_drop_next (self, path))
    return FALSE;
  secasset_json_fault_value (self, "format.wrong-type", path, offset, "string");
  return !self->cursor.failed;
}

gboolean
secasset_json_decode_refs (SecassetJsonDecoder *self,
                           SecassetRecord *record,
                           const SecassetField *field,
                           const SecassetJsonPath *path)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  SecassetJsonPath item = { path, NULL, 0 };
  gboolean wrong = FALSE, first = TRUE;

  if (secasset_json_cursor_peek (&self->cursor) != '[')
    {
      if (!decode_ref (self, field, path, &wrong))
        return FALSE;
    }
  else
    {
      secasset_json_cursor_enter (&self->cursor);
      for (; secasset_json_cursor_next_item (&self->cursor, &first); item.item++)
        decode_ref (self, field, &item, &wrong);
    }
  if (self->cursor.failed)
    return FALSE;
  return !wrong || secasset_json_keep_again (self, record, path, offset, TRUE);
}

/* Ids as they stand, of the elements that are found by them; all others go the long way,
 * through normalisation. */
typedef struct
{
  guint32 hash;
  guint32 position; /* + 1 */
} IdSlot;

typedef struct
{
  SecassetInventory *inventory;
  IdSlot *slots;
  guint32 mask;
} IdTable;

static guint32
hash_id (const char *id,
         gsize length)
{
  guint64 hash = 14695981039346656037u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) id[i]) * 1099511628211u;
  return (guint32) (hash ^ (hash >> 32));
}

static void
id_table_init (IdTable *self,
               SecassetInventory *inventory)
{
  guint n = secasset_inventory_get_n_elements (inventory);
  gsize size = 16;

  while (size < (gsize) n * 2)
    size *= 2;
  self->inventory = inventory;
  self->mask = (guint32) (size - 1);
  self->slots = g_new0 (IdSlot, size);
  for (guint i = 0; i < n; i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);
      guint32 hash = hash_id (element->id, strlen (element->id));
      guint32 slot = hash & self->mask;

      if (!element->indexed)
        continue;
      while (self->slots[slot].position != 0)
        slot = (slot + 1) & self->mask;
      self->slots[slot] = (IdSlot){ hash, i + 1 };
    }
}

static SecassetElement *
id_table_find (IdTable *self,
               const char *id,
               gsize length)
{
  guint32 hash = hash_id (id, length);
  guint32 slot = hash & self->mask;

  for (; self->slots[slot].position != 0; slot = (slot + 1) & self->mask)
    {
      SecassetElement *element;

      if (self->slots[slot].hash != hash)
        continue;
      element = secasset_inventory_index (self->inventory, self->slots[slot].position - 1);
      if (strncmp (element->id, id, length) == 0 && element->id[length] == '\0')
        return element;
    }
  return NULL;
}

/* The reference as given is written in the relation, unless it is the target's own id. */
static void
resolve_plain (IdTable *table,
               SecassetElement *source,
               SecassetEdge *edge,
               const char *text)
{
  gsize length = (gsize) (strchr (text, '"') - text);
  g_autofree char *id = NULL;

  edge->target = id_table_find (table, text, length);
  if (edge->target)
    return;
  id = g_strndup (text, length);
  edge->target = secasset_inventory_lookup (table->inventory, id);
  edge->relation = secasset_relation_new (edge->kind, id);
  edge->relation->parent_instance.owner = (SecassetRecord *) source;
}

void
secasset_json_decoder_resolve (SecassetJsonDecoder *self)
{
  guint n = secasset_inventory_get_n_elements (self->inventory);
  IdTable table;
  guint next = 0;

  id_table_init (&table, self->inventory);
  for (guint i = 0; i < n; i++)
    {
      SecassetElement *source = secasset_inventory_index (self->inventory, i);

      for (guint32 e = 0; e < source->n_edges; e++)
        {
          SecassetEdge *edge = &source->edges[e];

          if (edge->relation)
            edge->target = secasset_inventory_lookup (self->inventory, edge->relation->ref);
          else
            resolve_plain (&table, source, edge,
                           self->cursor.text + g_array_index (self->pending, guint64, next++));
        }
    }
  g_free (table.slots);
  secasset_inventory_link_all (self->inventory);
}
