/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"
#include "report/writer-private.h"

#include "base/date-private.h"
#include "io/json-emit-private.h"
#include <secasset/secasset-enum-types.h>

static const char *
nick_of (GType type,
         gint value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  /* The class is static: its nicks outlive the reference. */
  return g_enum_get_value (klass, value)->value_nick;
}

static JsonObject *property_to_object (const SecassetPropertyChange *change);

static JsonArray *
properties_to_array (SecassetList *changes)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (changes); i++)
    json_array_add_object_element (array, property_to_object (secasset_list_index (changes, i)));
  return array;
}

static JsonObject *
property_to_object (const SecassetPropertyChange *change)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "property", change->property);
  json_object_set_string_member (object, "change",
                                 nick_of (SECASSET_TYPE_CHANGE_KIND, (gint) change->kind));
  secasset_set_string_or_null (object, "item", change->item);
  secasset_set_string_or_null (object, "old", change->old_text);
  secasset_set_string_or_null (object, "new", change->new_text);
  json_object_set_array_member (object, "details", properties_to_array (change->details));
  return object;
}

static JsonNode *
property_to_node (gpointer change)
{
  return secasset_object_to_node (property_to_object (change));
}

static JsonNode *
element_to_node (gpointer data)
{
  SecassetElement *element = data;
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", element->id);
  json_object_set_string_member (object, "kind", secasset_record_get_kind (data));
  secasset_set_string_or_null (object, "name", element->name);
  return secasset_object_to_node (object);
}

static JsonArray *
levels_to_array (SecassetList *levels)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (levels); i++)
    {
      const SecassetReclassification *level = secasset_list_index (levels, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "scheme", level->scheme);
      json_object_set_string_member (object, "dimension", level->dimension);
      secasset_set_string_or_null (object, "from", level->from);
      secasset_set_string_or_null (object, "to", level->to);
      json_object_set_string_member (object, "move",
                                     nick_of (SECASSET_TYPE_LEVEL_MOVE, (gint) level->move));
      json_object_set_boolean_member (object, "effective", level->effective);
      json_object_set_boolean_member (object, "partial", level->partial);
      json_array_add_object_element (array, object);
    }
  return array;
}

static JsonNode *
change_to_node (gpointer data)
{
  SecassetElementChange *change = data;
  JsonNode *node = element_to_node (change->new_element);
  JsonObject *object = json_node_get_object (node);

  json_object_set_boolean_member (object, "reclassified",
                                  secasset_element_change_is_reclassified (change));
  json_object_set_array_member (object, "properties", properties_to_array (change->properties));
  json_object_set_array_member (object, "levels", levels_to_array (change->levels));
  return node;
}

static JsonNode *
finding_to_node (gpointer data)
{
  SecassetFindingChange *change = data;
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "state",
                                 nick_of (SECASSET_TYPE_FINDING_STATE, (gint) change->state));
  json_object_set_string_member (object, "reason",
                                 nick_of (SECASSET_TYPE_FINDING_REASON, (gint) change->reason));
  json_object_set_boolean_member (object, "severity-changed",
                                  secasset_finding_change_is_severity_changed (change));
  json_object_set_boolean_member (object, "newly-waived",
                                  secasset_finding_change_is_newly_waived (change));
  json_object_set_boolean_member (object, "no-longer-waived",
                                  secasset_finding_change_is_no_longer_waived (change));
  json_object_set_member (object, "old",
                          change->old_finding ? secasset_finding_to_node (change->old_finding)
                                              : json_node_new (JSON_NODE_NULL));
  json_object_set_member (object, "new",
                          change->new_finding ? secasset_finding_to_node (change->new_finding)
                                              : json_node_new (JSON_NODE_NULL));
  return secasset_object_to_node (object);
}

/* Where one side comes from. */
static JsonObject *
side_to_object (SecassetInventory *inventory,
                SecassetReport *report)
{
  JsonObject *object = json_object_new ();
  g_autofree char *day = report ? secasset_date_to_iso (&report->day) : NULL;

  secasset_set_string_or_null (object, "file", inventory->source
                                                   ? secasset_source_get_name (inventory->source)
                                                   : NULL);
  secasset_set_string_or_null (object, "judged-on", day);
  json_object_set_int_member (object, "elements", secasset_inventory_get_n_elements (inventory));
  return object;
}

static JsonObject *
counts_to_object (SecassetDiff *self)
{
  g_autoptr (GEnumClass) states = g_type_class_ref (SECASSET_TYPE_FINDING_STATE);
  JsonObject *object = json_object_new ();

  for (guint i = 0; i < states->n_values; i++)
    json_object_set_int_member (
        object, states->values[i].value_nick,
        secasset_diff_count_findings (self, (SecassetFindingState) states->values[i].value));
  return object;
}

static JsonNode *
head_to_node (SecassetDiff *self)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "secasset-diff", 1);
  json_object_set_object_member (object, "old",
                                 side_to_object (self->old_inventory, self->old_report));
  json_object_set_object_member (object, "new",
                                 side_to_object (self->new_inventory, self->new_report));
  json_object_set_boolean_member (object, "empty", secasset_diff_is_empty (self));
  json_object_set_boolean_member (object, "findings-compared", secasset_diff_has_findings (self));
  json_object_set_object_member (object, "finding-counts", counts_to_object (self));
  return secasset_object_to_node (object);
}

/* One by one: a tree of everything would be many times the text. */
static void
emit_list (GString *text,
           const char *name,
           SecassetList *list,
           JsonNode *(*to_node) (gpointer item))
{
  guint n = secasset_list_get_n_items (list);

  g_string_append_printf (text, ",\n  \"%s\": [", name);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (JsonNode) node = to_node (secasset_list_index (list, i));

      if (i > 0)
        g_string_append_c (text, ',');
      secasset_json_emit_line (text, 2);
      secasset_json_emit (text, node, 2);
    }
  if (n > 0)
    secasset_json_emit_line (text, 1);
  g_string_append_c (text, ']');
}

char *
secasset_diff_dup_json (SecassetDiff *self)
{
  g_autoptr (JsonNode) head = NULL;
  GString *text;

  g_return_val_if_fail (SECASSET_IS_DIFF (self), NULL);

  head = head_to_node (self);
  text = g_string_new (NULL);
  secasset_json_emit (text, head, 0);
  g_string_truncate (text, text->len - strlen ("\n}"));
  emit_list (text, "conditions", self->conditions, property_to_node);
  emit_list (text, "document", self->document, property_to_node);
  emit_list (text, "added", self->added, element_to_node);
  emit_list (text, "removed", self->removed, element_to_node);
  emit_list (text, "changed", self->changes, change_to_node);
  emit_list (text, "findings", self->findings, finding_to_node);
  g_string_append (text, "\n}\n");
  return g_string_free (text, FALSE);
}
