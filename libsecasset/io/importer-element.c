/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-element.h>
#include <secasset/secasset-threat.h>
#include <string.h>

gboolean
secasset_importer_know (SecassetImporter *self,
                        const char *id,
                        guint entry)
{
  char *key = secasset_normalize (id);
  GArray *entries = g_hash_table_lookup (self->ids, key);
  gboolean known = entries != NULL;

  if (known)
    g_free (key);
  else
    {
      entries = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (self->ids, key, entries);
    }
  g_array_append_val (entries, entry);
  return !known;
}

/* A prop or attribute that the library itself wrote, or NULL. */
static SecassetForeignNode *
find_own (SecassetImporter *self,
          SecassetForeignNode *node,
          const char *name)
{
  const char *prefix = secasset_importer_get (self->mapping, "prefix");
  const char *ns = secasset_importer_get (self->mapping, "namespace");
  SecassetForeignNode *list = secasset_foreign_node_get (node, prefix ? "attributes" : "props");
  g_autofree char *key = g_strconcat (prefix ? prefix : "", name, NULL);

  if (!list || !secasset_foreign_node_is_container (list) || (!prefix && !ns))
    return NULL;
  if (prefix)
    return secasset_foreign_node_get (list, key);
  for (guint i = 0; i < list->children->len; i++)
    {
      SecassetForeignNode *prop = g_ptr_array_index (list->children, i);

      if (g_strcmp0 (secasset_foreign_node_get_string (secasset_foreign_node_get (prop, "ns")), ns)
              == 0
          && g_strcmp0 (secasset_foreign_node_get_string (secasset_foreign_node_get (prop, "name")),
                        name)
                 == 0)
        return secasset_foreign_node_get (prop, "value");
    }
  return NULL;
}

static GType
type_of_kind (const char *kind)
{
  GType type;

  if (g_str_equal (kind, "threat"))
    return SECASSET_TYPE_THREAT;
  type = secasset_element_type_from_kind (kind);
  return type != G_TYPE_INVALID && !G_TYPE_IS_ABSTRACT (type) ? type : G_TYPE_INVALID;
}

/* What the format demands and what only says again what the library's own kind says. */
static void
use_restated (SecassetForeignNode *node,
              JsonObject *row)
{
  JsonArray *paths = json_object_has_member (row, "restated")
                         ? json_object_get_array_member (row, "restated")
                         : NULL;

  for (guint i = 0; paths && i < json_array_get_length (paths); i++)
    {
      SecassetForeignNode *below
          = secasset_foreign_node_find (node, json_array_get_string_element (paths, i));

      if (!below)
        continue;
      secasset_foreign_node_use (below);
      below->settled = TRUE;
    }
}

static void
use_all (SecassetForeignNode *node)
{
  secasset_foreign_node_use (node);
  for (guint i = 0; node->children && i < node->children->len; i++)
    use_all (g_ptr_array_index (node->children, i));
}

/* The type of the element, or G_TYPE_INVALID if the facts do not say. */
static GType
find_type (SecassetImporter *self,
           SecassetForeignNode *node,
           JsonObject *row)
{
  SecassetForeignNode *own = find_own (self, node, "kind");
  const char *stated = secasset_foreign_node_get_string (own);
  JsonArray *kinds;

  if (stated && type_of_kind (stated) != G_TYPE_INVALID)
    {
      use_restated (node, row);
      secasset_foreign_node_use (own);
      return type_of_kind (stated);
    }
  if (json_object_has_member (row, "kind"))
    return type_of_kind (secasset_importer_get (row, "kind"));
  kinds = json_object_get_array_member (row, "kinds");
  for (guint i = 0; i < json_array_get_length (kinds); i++)
    {
      JsonObject *rule = json_array_get_object_element (kinds, i);

      if (!json_object_has_member (rule, "when")
          || secasset_importer_matches (node, json_object_get_object_member (rule, "when"),
                                        SECASSET_LOSS_REASON_GENERALISED))
        return type_of_kind (secasset_importer_get (rule, "kind"));
    }
  return G_TYPE_INVALID;
}

/* An id that no other element has. */
static char *
make_unique (SecassetImporter *self,
             const char *wanted)
{
  char *id = g_strdup (wanted);
  char *key = secasset_normalize (id);

  for (guint i = 2; g_hash_table_contains (self->taken, key); i++)
    {
      g_free (id);
      g_free (key);
      id = g_strdup_printf ("%s-%u", wanted, i);
      key = secasset_normalize (id);
    }
  g_hash_table_add (self->taken, key);
  return id;
}

static SecassetForeignNode *
find_id (SecassetForeignNode *node,
         JsonObject *row)
{
  const char *path = secasset_importer_get (row, "id");

  return path ? secasset_foreign_node_find (node, path) : NULL;
}

/* References name what the source calls it, whatever it is called here. */
static void
set_id (SecassetImporter *self,
        SecassetForeignNode *node,
        JsonObject *row,
        guint entry)
{
  SecassetForeignNode *own = find_own (self, node, "id");
  SecassetForeignNode *given = find_id (node, row);
  const char *wanted = secasset_foreign_node_get_string (own);
  g_autofree char *made = NULL;
  g_autofree char *id = NULL;

  if (secasset_foreign_node_get_string (given))
    {
      secasset_importer_know (self, given->text, entry);
      secasset_foreign_node_use (given);
      wanted = wanted ? wanted : given->text;
    }
  else if (given && !secasset_foreign_node_is_blank (given))
    secasset_foreign_node_lose (given, SECASSET_LOSS_REASON_WRONG_TYPE);
  if (!wanted)
    wanted = made = secasset_foreign_node_dup_pointer (node);
  if (own && secasset_foreign_node_get_string (own))
    {
      secasset_importer_know (self, own->text, entry);
      secasset_foreign_node_use (own);
    }
  id = make_unique (self, wanted);
  if (given && !made && !g_str_equal (id, wanted))
    secasset_foreign_node_lose (given, SECASSET_LOSS_REASON_REPEATED);
  json_object_set_string_member (secasset_importer_entry (self, entry)->object, "id", id);
}

static void
set_name (SecassetForeignNode *node,
          JsonObject *row,
          SecassetImporterEntry *entry)
{
  const char *path = secasset_importer_get (row, "name");
  SecassetForeignNode *name;

  if (!path)
    return;
  if (g_str_equal (path, "@key"))
    {
      json_object_set_string_member (entry->object, "name", node->key);
      return;
    }
  name = secasset_foreign_node_find (node, path);
  if (secasset_foreign_node_get_string (name))
    {
      const char *id = json_object_get_string_member (entry->object, "id");

      /* A title that the format demands and that only repeats the id is no name. */
      if (!g_str_equal (name->text, id))
        json_object_set_string_member (entry->object, "name", name->text);
      secasset_foreign_node_use (name);
    }
  else if (name && !secasset_foreign_node_is_blank (name))
    secasset_foreign_node_lose (name, SECASSET_LOSS_REASON_WRONG_TYPE);
}

/* Relates the new element to the one that it is part of in the source. */
static void
link_up (SecassetImporter *self,
         SecassetForeignNode *node,
         const char *field,
         guint entry)
{
  for (node = node->parent; node; node = node->parent)
    {
      gpointer found = g_hash_table_lookup (self->by_node, node);

      if (found)
        {
          secasset_importer_relate (self, entry, field, GPOINTER_TO_UINT (found) - 1);
          return;
        }
    }
}

static void
check_required (SecassetImporterEntry *entry,
                JsonArray *required)
{
  for (guint i = 0; i < json_array_get_length (required); i++)
    entry->dropped = entry->dropped
                     || !json_object_has_member (entry->object,
                                                 json_array_get_string_element (required, i));
  if (entry->dropped)
    secasset_foreign_node_lose (entry->node, SECASSET_LOSS_REASON_UNDETERMINED);
}

/* What the library writes because the format demands it, and what is no element. */
static gboolean
is_filling (SecassetImporter *self,
            SecassetForeignNode *node)
{
  static const char *const kinds[] = { "inventory", "not-stated", NULL };
  const char *kind = secasset_foreign_node_get_string (find_own (self, node, "kind"));

  return kind && g_strv_contains (kinds, kind);
}

static guint
begin (SecassetImporter *self,
       SecassetForeignNode *node,
       GType type)
{
  SecassetImporterEntry entry
      = { json_object_new (), g_type_class_ref (type), node, FALSE, FALSE };

  if (type != SECASSET_TYPE_THREAT)
    json_object_set_string_member (entry.object, "kind", entry.klass->kind);
  g_array_append_val (self->entries, entry);
  g_hash_table_insert (self->by_node, node, GUINT_TO_POINTER (self->entries->len));
  secasset_foreign_node_use (node);
  return self->entries->len - 1;
}

void
secasset_importer_element (SecassetImporter *self,
                           SecassetForeignNode *node,
                           JsonObject *row,
                           guint unused)
{
  JsonArray *members = json_object_get_array_member (row, "members");
  GType type;
  guint entry;

  if (node->kind != SECASSET_FOREIGN_OBJECT)
    {
      secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_TYPE);
      return;
    }
  if (is_filling (self, node))
    {
      use_all (node);
      return;
    }
  type = find_type (self, node, row);
  if (type == G_TYPE_INVALID)
    {
      secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_UNDETERMINED);
      return;
    }
  entry = begin (self, node, type);
  set_id (self, node, row, entry);
  set_name (node, row, secasset_importer_entry (self, entry));
  for (guint i = 0; i < json_array_get_length (members); i++)
    secasset_importer_walk (self, node, json_array_get_object_element (members, i), entry,
                            secasset_importer_member);
  if (json_object_has_member (row, "link"))
    link_up (self, node, secasset_importer_get (row, "link"), entry);
  if (json_object_has_member (row, "requires"))
    check_required (secasset_importer_entry (self, entry),
                    json_object_get_array_member (row, "requires"));
}
