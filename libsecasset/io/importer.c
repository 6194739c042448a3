/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include "model/inventory-private.h"
#include <secasset/secasset-reader.h>
#include <secasset/secasset-threat.h>
#include <string.h>

static void
entry_clear (gpointer data)
{
  SecassetImporterEntry *entry = data;

  json_object_unref (entry->object);
  g_type_class_unref (entry->klass);
}

static void
mention_clear (gpointer data)
{
  g_strfreev (((SecassetImporterMention *) data)->fields);
}

static void
importer_init (SecassetImporter *self)
{
  self->document = json_object_new ();
  self->entries = g_array_new (FALSE, FALSE, sizeof (SecassetImporterEntry));
  g_array_set_clear_func (self->entries, entry_clear);
  self->mentions = g_array_new (FALSE, FALSE, sizeof (SecassetImporterMention));
  g_array_set_clear_func (self->mentions, mention_clear);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                     (GDestroyNotify) g_array_unref);
  self->taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->by_node = g_hash_table_new (NULL, NULL);
  self->levels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
importer_clear (SecassetImporter *self)
{
  json_object_unref (self->document);
  g_array_unref (self->entries);
  g_array_unref (self->mentions);
  g_hash_table_unref (self->ids);
  g_hash_table_unref (self->taken);
  g_hash_table_unref (self->by_node);
  g_hash_table_unref (self->levels);
}

SecassetImporterEntry *
secasset_importer_entry (SecassetImporter *self,
                         guint entry)
{
  return &g_array_index (self->entries, SecassetImporterEntry, entry);
}

/* A member of the document itself. */
static void
take_document_member (SecassetImporter *self,
                      SecassetForeignNode *node,
                      JsonObject *row,
                      guint unused)
{
  const char *name = secasset_importer_get (row, "set");
  g_autoptr (GTypeClass) klass = g_type_class_ref (SECASSET_TYPE_INVENTORY);
  const SecassetField *field
      = secasset_record_class_find (SECASSET_RECORD_CLASS_OF (klass), name, strlen (name));
  SecassetLossReason reason;

  if (json_object_has_member (row, "when")
      && !secasset_importer_matches (node->parent, json_object_get_object_member (row, "when"), 0))
    return;
  reason = secasset_importer_set (self->document, field, node, NULL);
  if (reason)
    secasset_foreign_node_lose (node, reason);
  else
    secasset_foreign_node_use (node);
}

static void
walk_rows (SecassetImporter *self,
           SecassetForeignNode *root,
           const char *member,
           SecassetImporterFunc func)
{
  JsonArray *rows = json_object_get_array_member (self->mapping, member);

  for (guint i = 0; i < json_array_get_length (rows); i++)
    secasset_importer_walk (self, root, json_array_get_object_element (rows, i), G_MAXUINT, func);
}

/* Members of the format itself, such as its version, say nothing that could be lost. */
static void
ignore (SecassetImporter *self,
        SecassetForeignNode *node,
        JsonObject *row,
        guint unused)
{
  if (!secasset_foreign_node_is_container (node))
    secasset_foreign_node_use (node);
}

static JsonNode *
make_document (SecassetImporter *self)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonArray *elements = json_array_new ();
  JsonArray *threats = json_array_new ();

  json_object_set_int_member (self->document, "secasset", 1);
  secasset_importer_add_schemes (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      SecassetImporterEntry *entry = secasset_importer_entry (self, i);

      if (!entry->dropped)
        json_array_add_object_element (json_object_has_member (entry->object, "kind") ? elements
                                                                                      : threats,
                                       json_object_ref (entry->object));
    }
  json_object_set_array_member (self->document, "elements", elements);
  json_object_set_array_member (self->document, "threats", threats);
  json_node_set_object (node, self->document);
  return node;
}

SecassetInventory *
secasset_importer_run (SecassetForeignNode *root,
                       JsonObject *mapping,
                       const char *name,
                       GError **error)
{
  SecassetImporter self = { .mapping = mapping };
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (JsonNode) document = NULL;
  SecassetInventory *inventory;

  importer_init (&self);
  secasset_foreign_node_use (root);
  walk_rows (&self, root, "ignored", ignore);
  walk_rows (&self, root, "document", take_document_member);
  walk_rows (&self, root, "collections", secasset_importer_element);
  secasset_importer_resolve (&self);
  document = make_document (&self);
  secasset_reader_set_max_string (reader, G_MAXUINT32);
  inventory = secasset_reader_read_node (reader, document, NULL, error);
  if (inventory)
    secasset_importer_place (&self, inventory, name);
  importer_clear (&self);
  return inventory;
}
