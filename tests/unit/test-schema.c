/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

static JsonObject *
get_definitions (JsonNode *schema)
{
  return json_object_get_object_member (json_node_get_object (schema), "$defs");
}

static JsonObject *
get_members (JsonNode *schema,
             const char *kind)
{
  JsonObject *definition = json_object_get_object_member (get_definitions (schema), kind);

  g_assert_nonnull (definition);
  return json_object_get_object_member (definition, "properties");
}

static void
test_kinds (void)
{
  g_autoptr (JsonNode) schema = secasset_schema_to_node ();
  g_auto (GStrv) kinds = secasset_element_dup_kinds ();

  for (guint i = 0; kinds[i]; i++)
    {
      JsonObject *members = get_members (schema, kinds[i]);
      JsonObject *kind = json_object_get_object_member (members, "kind");

      g_assert_cmpstr (json_object_get_string_member (kind, "const"), ==, kinds[i]);
      g_assert_true (json_object_has_member (members, "id"));
    }
}

/* Every member that a class reads is in the schema, and nothing else. */
static void
test_members (void)
{
  g_autoptr (JsonNode) schema = secasset_schema_to_node ();
  g_auto (GStrv) kinds = secasset_element_dup_kinds ();

  for (guint i = 0; kinds[i]; i++)
    {
      SecassetRecordClass *klass = g_type_class_ref (secasset_element_type_from_kind (kinds[i]));
      JsonObject *members = get_members (schema, kinds[i]);

      g_assert_cmpuint (json_object_get_size (members), ==, klass->n_fields + 1);
      for (guint j = 0; j < klass->n_fields; j++)
        g_assert_true (json_object_has_member (members, klass->fields[j]->name));
      g_type_class_unref (klass);
    }
}

static void
assert_references (JsonNode *node,
                   JsonObject *definitions)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        assert_references (json_array_get_element (array, i), definitions);
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;
      JsonNode *value;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, &name, &value))
        {
          if (g_str_equal (name, "$ref"))
            g_assert_true (json_object_has_member (
                definitions, json_node_get_string (value) + strlen ("#/$defs/")));
          assert_references (value, definitions);
        }
    }
}

static void
test_references (void)
{
  g_autoptr (JsonNode) schema = secasset_schema_to_node ();

  assert_references (schema, get_definitions (schema));
}

static void
test_closed (void)
{
  g_autoptr (JsonNode) schema = secasset_schema_to_node ();
  JsonObject *definitions = get_definitions (schema);
  JsonObject *place = json_object_get_object_member (definitions, "place");
  JsonObject *assignment = json_object_get_object_member (definitions, "assignment");

  g_assert_false (json_object_get_boolean_member (place, "additionalProperties"));
  g_assert_true (json_object_has_member (
      json_object_get_object_member (place, "patternProperties"), "^x-"));
  g_assert_true (JSON_NODE_HOLDS_OBJECT (
      json_object_get_member (assignment, "additionalProperties")));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schema/kinds", test_kinds);
  g_test_add_func ("/schema/members", test_members);
  g_test_add_func ("/schema/references", test_references);
  g_test_add_func ("/schema/closed", test_closed);
  return g_test_run ();
}
