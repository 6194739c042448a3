/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include <string.h>

/* The assignment of that scheme; it is made if there is none. */
JsonObject *
secasset_importer_assignment (SecassetImporter *self,
                              guint entry,
                              const char *scheme)
{
  JsonObject *object = secasset_importer_entry (self, entry)->object;
  JsonObject *assignment;
  JsonArray *assignments;

  if (!json_object_has_member (object, "assignments"))
    json_object_set_array_member (object, "assignments", json_array_new ());
  assignments = json_object_get_array_member (object, "assignments");
  for (guint i = 0; i < json_array_get_length (assignments); i++)
    {
      assignment = json_array_get_object_element (assignments, i);
      if (g_str_equal (json_object_get_string_member (assignment, "scheme"), scheme))
        return assignment;
    }
  assignment = json_object_new ();
  json_object_set_string_member (assignment, "scheme", scheme);
  json_array_add_object_element (assignments, assignment);
  return assignment;
}

static JsonObject *
find_dimension (JsonObject *scheme,
                const char *id)
{
  JsonArray *dimensions = json_object_get_array_member (scheme, "dimensions");

  for (guint i = 0; i < json_array_get_length (dimensions); i++)
    {
      JsonObject *dimension = json_array_get_object_element (dimensions, i);

      if (g_str_equal (json_object_get_string_member (dimension, "id"), id))
        return dimension;
    }
  return NULL;
}

static gboolean
has_level (JsonObject *dimension,
           const char *text)
{
  JsonArray *levels = json_object_get_array_member (dimension, "levels");

  for (guint i = 0; i < json_array_get_length (levels); i++)
    {
      JsonObject *level = json_array_get_object_element (levels, i);

      if (g_str_equal (json_object_get_string_member (level, "id"), text))
        return TRUE;
    }
  return FALSE;
}

/* The level that the text stands for, or NULL. */
static const char *
find_level (SecassetImporter *self,
            SecassetForeignNode *node,
            JsonObject *row)
{
  JsonObject *values = json_object_has_member (row, "values")
                           ? json_object_get_object_member (row, "values")
                           : NULL;
  JsonObject *scheme = json_object_has_member (self->mapping, "own-scheme")
                           ? json_object_get_object_member (self->mapping, "own-scheme")
                           : NULL;
  JsonObject *dimension
      = scheme ? find_dimension (scheme, secasset_importer_get (row, "level")) : NULL;
  guint64 number;

  if (values)
    return json_object_get_string_member_with_default (values, node->text, NULL);
  if (dimension && json_object_has_member (dimension, "range"))
    {
      JsonArray *range = json_object_get_array_member (dimension, "range");

      return g_ascii_string_to_unsigned (node->text, 10,
                                         (guint64) json_array_get_int_element (range, 0),
                                         (guint64) json_array_get_int_element (range, 1), &number,
                                         NULL)
                 ? node->text
                 : NULL;
    }
  return dimension && has_level (dimension, node->text) ? node->text : NULL;
}

void
secasset_importer_level (SecassetImporter *self,
                         SecassetForeignNode *node,
                         JsonObject *row,
                         guint entry)
{
  const char *dimension = secasset_importer_get (row, "level");
  gboolean is_number = json_object_get_boolean_member_with_default (row, "number", FALSE);
  const char *level;
  JsonObject *assignment;

  if (node->kind != (is_number ? SECASSET_FOREIGN_NUMBER : SECASSET_FOREIGN_STRING))
    {
      secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_TYPE);
      return;
    }
  level = find_level (self, node, row);
  if (!level)
    {
      secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_UNKNOWN_VALUE);
      return;
    }
  assignment
      = secasset_importer_assignment (self, entry, secasset_importer_get (self->mapping, "scheme"));
  if (json_object_has_member (assignment, dimension))
    {
      secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_REPEATED);
      return;
    }
  json_object_set_string_member (assignment, dimension, level);
  g_hash_table_add (self->levels, g_strconcat (dimension, " ", level, NULL));
  secasset_foreign_node_use (node);
}

static JsonObject *
new_text (const char *text)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "ja", text);
  json_object_set_string_member (object, "en", text);
  return object;
}

/* A scale of numbers has as many levels as are in use. */
static JsonArray *
list_range (SecassetImporter *self,
            const char *id,
            JsonArray *range)
{
  JsonArray *levels = json_array_new ();

  for (gint64 i = json_array_get_int_element (range, 0);
       i <= json_array_get_int_element (range, 1); i++)
    {
      g_autofree char *key = g_strdup_printf ("%s %" G_GINT64_FORMAT, id, i);
      const char *text = key + strlen (id) + 1;
      JsonObject *level;

      if (!g_hash_table_contains (self->levels, key))
        continue;
      level = json_object_new ();
      json_object_set_string_member (level, "id", text);
      json_object_set_int_member (level, "rank", i);
      json_object_set_object_member (level, "label", new_text (text));
      json_array_add_object_element (levels, level);
    }
  return levels;
}

static JsonArray *
list_dimensions (SecassetImporter *self,
                 JsonArray *dimensions)
{
  JsonArray *result = json_array_new ();

  for (guint i = 0; i < json_array_get_length (dimensions); i++)
    {
      JsonObject *given = json_array_get_object_element (dimensions, i);
      const char *id = json_object_get_string_member (given, "id");
      JsonObject *dimension;
      JsonArray *levels;

      if (!json_object_has_member (given, "range"))
        {
          json_array_add_object_element (result, json_object_ref (given));
          continue;
        }
      levels = list_range (self, id, json_object_get_array_member (given, "range"));
      if (json_array_get_length (levels) == 0)
        {
          json_array_unref (levels);
          continue;
        }
      dimension = json_object_new ();
      json_object_set_string_member (dimension, "id", id);
      json_object_set_member (dimension, "label",
                              json_node_copy (json_object_get_member (given, "label")));
      json_object_set_array_member (dimension, "levels", levels);
      json_array_add_object_element (result, dimension);
    }
  return result;
}

/* The foreign scale comes with the document, so that no level has to be translated. */
void
secasset_importer_add_schemes (SecassetImporter *self)
{
  JsonObject *settings;
  JsonArray *schemes;

  if (g_hash_table_size (self->levels) == 0)
    return;
  settings = json_object_new ();
  schemes = json_array_new ();
  json_array_add_string_element (schemes, secasset_importer_get (self->mapping, "scheme"));
  json_object_set_array_member (settings, "schemes", schemes);
  json_object_set_object_member (self->document, "settings", settings);
  if (json_object_has_member (self->mapping, "own-scheme"))
    {
      JsonObject *given = json_object_get_object_member (self->mapping, "own-scheme");
      JsonObject *scheme = json_object_new ();
      JsonArray *own = json_array_new ();

      json_object_set_string_member (scheme, "id", json_object_get_string_member (given, "id"));
      json_object_set_member (scheme, "title",
                              json_node_copy (json_object_get_member (given, "title")));
      json_object_set_array_member (
          scheme, "dimensions",
          list_dimensions (self, json_object_get_array_member (given, "dimensions")));
      json_array_add_object_element (own, scheme);
      json_object_set_array_member (self->document, "schemes", own);
    }
}
