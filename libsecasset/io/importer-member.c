/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include <string.h>

static char **
list_fields (JsonObject *row)
{
  JsonNode *set = json_object_get_member (row, "set");
  GPtrArray *fields = g_ptr_array_new ();

  if (JSON_NODE_HOLDS_ARRAY (set))
    {
      JsonArray *array = json_node_get_array (set);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_ptr_array_add (fields, g_strdup (json_array_get_string_element (array, i)));
    }
  else
    g_ptr_array_add (fields, g_strdup (json_node_get_string (set)));
  g_ptr_array_add (fields, NULL);
  return (char **) g_ptr_array_free (fields, FALSE);
}

static void
finish (SecassetForeignNode *node,
        SecassetLossReason reason)
{
  if (reason)
    secasset_foreign_node_lose (node, reason);
  else
    secasset_foreign_node_use (node);
}

/* What the row's words say instead of the text; NULL if they do not know it. */
static const char *
translate (JsonObject *row,
           SecassetForeignNode *node)
{
  JsonObject *values = json_object_get_object_member (row, "values");

  return secasset_foreign_node_is_container (node)
             ? NULL
             : json_object_get_string_member_with_default (values, node->text, NULL);
}

static void
set_value (SecassetImporterEntry *entry,
           const SecassetField *field,
           SecassetForeignNode *node,
           JsonObject *row)
{
  gboolean translated = json_object_has_member (row, "values");
  const char *text = translated ? translate (row, node) : NULL;
  const char *twin = secasset_importer_get (row, "unless-equal");
  SecassetForeignNode *other = twin ? secasset_foreign_node_get (node->parent, twin) : NULL;

  if (other && node->kind == SECASSET_FOREIGN_STRING && other->text
      && g_str_equal (other->text, node->text))
    {
      finish (node, 0);
      return;
    }
  if (translated && !text)
    finish (node, SECASSET_LOSS_REASON_UNKNOWN_VALUE);
  else
    finish (node, secasset_importer_set (entry->object, field, node, text));
}

static void
set_member (SecassetImporter *self,
            SecassetForeignNode *node,
            JsonObject *row,
            guint position)
{
  SecassetImporterEntry *entry = secasset_importer_entry (self, position);
  g_auto (GStrv) fields = list_fields (row);

  for (guint i = 0; fields[i]; i++)
    {
      const SecassetField *field
          = secasset_record_class_find (entry->klass, fields[i], strlen (fields[i]));

      if (*fields[i] == '<' || (field && field->kind == SECASSET_FIELD_REFS))
        {
          secasset_importer_mention (
              self, node, position, fields,
              json_object_get_boolean_member_with_default (row, "endpoint", FALSE));
          secasset_foreign_node_use (node->kind == SECASSET_FOREIGN_ARRAY ? node : node->parent);
          return;
        }
      if (field)
        {
          set_value (entry, field, node, row);
          return;
        }
    }
  secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_KIND);
}

/* A member of the classification as a whole; ratings come first in the mappings. */
static void
set_assignment (SecassetImporter *self,
                SecassetForeignNode *node,
                JsonObject *row,
                guint position)
{
  SecassetImporterEntry *entry = secasset_importer_entry (self, position);
  const char *member = secasset_importer_get (row, "assignment");
  JsonObject *assignment;

  if (!secasset_foreign_node_get_string (node))
    secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_TYPE);
  else if (!json_object_has_member (entry->object, "assignments"))
    secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_KIND);
  else
    {
      assignment = secasset_importer_assignment (self, position,
                                                 secasset_importer_get (self->mapping, "scheme"));
      if (!json_object_has_member (assignment, member))
        json_object_set_string_member (assignment, member, node->text);
      secasset_foreign_node_use (node);
    }
}

/* What the library itself wrote into a model: the name of a property and its value. */
static SecassetLossReason
set_own (SecassetImporter *self,
         guint position,
         const char *name,
         const char *group,
         SecassetForeignNode *value)
{
  SecassetImporterEntry *entry = secasset_importer_entry (self, position);
  const SecassetField *field = secasset_record_class_find (entry->klass, name, strlen (name));
  char *fields[] = { (char *) name, NULL };

  if (group && secasset_record_class_find (entry->klass, "assignments", strlen ("assignments")))
    {
      JsonObject *assignment = secasset_importer_assignment (self, position, group);

      json_object_set_string_member (assignment, name, value->text);
      return 0;
    }
  if (group || !field)
    return SECASSET_LOSS_REASON_WRONG_KIND;
  if (field->kind != SECASSET_FIELD_REFS)
    return secasset_importer_set_text (entry->object, field, value->text);
  secasset_importer_mention (self, value, position, fields, FALSE);
  return 0;
}

/* OSCAL: { "name", "ns", "value", "class" }. */
static void
take_prop (SecassetImporter *self,
           SecassetForeignNode *node,
           JsonObject *row,
           guint entry)
{
  SecassetForeignNode *ns = secasset_foreign_node_get (node, "ns");
  SecassetForeignNode *group = secasset_foreign_node_get (node, "class");
  SecassetForeignNode *value = secasset_foreign_node_get (node, "value");
  const char *name = secasset_foreign_node_get_string (secasset_foreign_node_get (node, "name"));
  SecassetLossReason reason = 0;

  if (g_strcmp0 (secasset_foreign_node_get_string (ns),
                 secasset_importer_get (self->mapping, "namespace"))
          != 0
      || !name || !secasset_foreign_node_get_string (value))
    return;
  if (!g_str_equal (name, "id") && !g_str_equal (name, "kind"))
    reason = set_own (self, entry, name, secasset_foreign_node_get_string (group), value);
  if (reason)
    {
      secasset_foreign_node_lose (node, reason);
      return;
    }
  secasset_foreign_node_use (secasset_foreign_node_get (node, "name"));
  secasset_foreign_node_use (ns);
  secasset_foreign_node_use (value);
  value->settled = TRUE;
  if (group)
    secasset_foreign_node_use (group);
}

static void
take_attribute (SecassetImporter *self,
                SecassetForeignNode *node,
                guint entry,
                const char *name)
{
  SecassetRecordClass *klass = secasset_importer_entry (self, entry)->klass;
  const SecassetField *field = secasset_record_class_find (klass, name, strlen (name));
  char *fields[] = { (char *) name, NULL };

  if (!field)
    secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_KIND);
  else if (field->kind == SECASSET_FIELD_REFS)
    {
      secasset_importer_mention (self, node, entry, fields, FALSE);
      secasset_foreign_node_use (node->kind == SECASSET_FOREIGN_ARRAY ? node : node->parent);
    }
  else
    finish (node, secasset_importer_set (secasset_importer_entry (self, entry)->object, field,
                                         node, NULL));
}

void
secasset_importer_member (SecassetImporter *self,
                          SecassetForeignNode *node,
                          JsonObject *row,
                          guint entry)
{
  const char *prefix = secasset_importer_get (self->mapping, "prefix");

  if (json_object_has_member (row, "when")
      && !secasset_importer_matches (node->parent, json_object_get_object_member (row, "when"), 0))
    return;
  if (json_object_has_member (row, "own"))
    {
      if (!prefix)
        take_prop (self, node, row, entry);
      else if (node->key && g_str_has_prefix (node->key, prefix)
               && !g_str_equal (node->key + strlen (prefix), "kind"))
        take_attribute (self, node, entry, node->key + strlen (prefix));
    }
  else if (json_object_has_member (row, "assignment"))
    set_assignment (self, node, row, entry);
  else if (!json_object_has_member (row, "level"))
    set_member (self, node, row, entry);
  else if (secasset_record_class_find (secasset_importer_entry (self, entry)->klass, "assignments",
                                       strlen ("assignments")))
    secasset_importer_level (self, node, row, entry);
  else
    secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_KIND);
}
