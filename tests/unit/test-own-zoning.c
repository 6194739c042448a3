/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "zoning-city.h"

#include <string.h>

/* Matrices and placements that a layer replaces, and what is wrong with them. */

static JsonNode *
load_data (const char *name)
{
  g_autofree char *path = g_strconcat ("/secasset-1/policy/", name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes
      = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                              (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

static SecassetPolicy *
layer (const char *member,
       JsonObject *row,
       GError **error)
{
  g_autoptr (JsonNode) node = json_from_string (
      "{ \"secasset-policy\": 1, \"id\": \"own\", \"edition\": \"2026\","
      "  \"title\": { \"ja\": \"市の方針\", \"en\": \"Own policy\" } }", NULL);
  JsonArray *rows = json_array_new ();

  json_array_add_object_element (rows, json_object_ref (row));
  json_object_set_array_member (json_node_get_object (node), member, rows);
  return secasset_policy_new_layered (secasset_policy_get_default (), node, error);
}

static guint
count_findings (SecassetPolicy *policy,
                SecassetInventory *inventory,
                const char *rule)
{
  static const char *const profiles[] = { "mic-guideline", NULL };
  g_autoptr (SecassetValidator) validator = secasset_validator_new (policy);
  g_autoptr (SecassetReport) report = NULL;
  g_autoptr (GError) error = NULL;
  SecassetList *findings;
  guint n = 0;
  GDate date;

  g_date_set_dmy (&date, 1, G_DATE_APRIL, 2026);
  secasset_validator_set_reference_date (validator, &date);
  secasset_validator_set_profiles (validator, profiles);
  report = secasset_validator_validate (validator, inventory, NULL, &error);
  g_assert_no_error (error);
  findings = secasset_report_get_findings (report);
  for (guint i = 0; i < secasset_list_get_n_items (findings); i++)
    {
      g_autoptr (SecassetFinding) finding = g_list_model_get_item (G_LIST_MODEL (findings), i);

      n += g_str_equal (secasset_finding_get_rule (finding), rule);
    }
  return n;
}

static JsonObject *
get_cell (JsonObject *table,
          const char *rows,
          const char *row,
          const char *column)
{
  return json_object_get_object_member (
      json_object_get_object_member (json_object_get_object_member (table, rows), row), column);
}

/* A host lets the Internet segment reach LGWAN under other conditions: MG-014 follows. */
static void
test_own_matrix (Fixture *fixture,
                 gconstpointer data)
{
  g_autoptr (JsonNode) node = load_data ("flow-matrices.json");
  JsonObject *row = json_array_get_object_element (
      json_object_get_array_member (json_node_get_object (node), "flow-matrices"), 0);
  g_autoptr (SecassetPolicy) own = NULL;
  g_autoptr (GError) error = NULL;

  add_city (fixture, SECASSET_NETWORK_MODEL_ALPHA);
  fixture_add (fixture, SECASSET_TYPE_FLOW, "F1", "direction", SECASSET_FLOW_DIRECTION_ONE_WAY,
               NULL);
  fixture_relate (fixture, "F1", SECASSET_RELATION_KIND_SRC, "N3", NULL);
  fixture_relate (fixture, "F1", SECASSET_RELATION_KIND_DST, "N2", NULL);
  g_assert_cmpuint (count_findings (NULL, fixture->inventory, "MG-014"), ==, 1);

  json_object_set_string_member (row, "edition", "市2026");
  json_object_set_string_member (get_cell (row, "cells", "internet", "lgwan"), "verdict",
                                 "allowed");
  json_object_set_array_member (get_cell (row, "cells", "internet", "lgwan"), "conditions",
                                json_array_new ());
  own = layer ("flow-matrices", row, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_findings (own, fixture->inventory, "MG-014"), ==, 0);
  g_assert_cmpstr (secasset_flow_matrix_get_edition (secasset_policy_find_flow_matrix (
                       own, SECASSET_NETWORK_MODEL_ALPHA)),
                   ==, "市2026");
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_flow_matrices (own)), ==, 5);
  g_assert_cmpuint (count_findings (NULL, fixture->inventory, "MG-014"), ==, 1);
}

/* A host permits 3A in the segment: MG-032 follows; and on a registered cloud: MG-022. */
static void
test_own_placement (Fixture *fixture,
                    gconstpointer data)
{
  g_autoptr (JsonNode) node = load_data ("placement.json");
  JsonObject *row = json_array_get_object_element (
      json_object_get_array_member (json_node_get_object (node), "placement"), 0);
  g_autoptr (SecassetPolicy) own = NULL;
  g_autoptr (GError) error = NULL;

  add_city (fixture, SECASSET_NETWORK_MODEL_ALPHA);
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I1", NULL);
  fixture_classify (fixture, "I1", "3A", "2", "2");
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HANDLES, "I1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_CONNECTED_TO, "N2", NULL);
  fixture_relate (fixture, "I1", SECASSET_RELATION_KIND_STORED_ON, "V1", NULL);
  g_assert_cmpuint (count_findings (NULL, fixture->inventory, "MG-032"), ==, 1);
  g_assert_cmpuint (count_findings (NULL, fixture->inventory, "MG-022"), ==, 1);

  json_object_set_string_member (get_cell (row, "rows", "3A", "lgwan"), "verdict", "permit");
  json_object_set_string_member (get_cell (row, "rows", "3A", "contracted-ismap"), "verdict",
                                 "permit");
  own = layer ("placement", row, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_findings (own, fixture->inventory, "MG-032"), ==, 0);
  g_assert_cmpuint (count_findings (own, fixture->inventory, "MG-022"), ==, 0);
}

static void
test_defects (void)
{
  g_autoptr (JsonNode) node = load_data ("flow-matrices.json");
  JsonObject *row = json_array_get_object_element (
      json_object_get_array_member (json_node_get_object (node), "flow-matrices"), 0);
  JsonArray *conditions = json_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) own = json_from_string (
      "[ { \"id\": \"A\", \"label\": { \"ja\": \"語\", \"en\": \"word\" },"
      "    \"description\": { \"ja\": \"語\", \"en\": \"word\" }, \"evidence\": [ \"INT\" ],"
      "    \"all\": [ { \"property\": \"colour\", \"is\": true },"
      "             { \"property\": \"purpose\", \"is\": true },"
      "             { \"property\": \"direction\", \"one-of\": [ \"up\" ] } ] } ]", NULL);

  json_array_add_string_element (conditions, "XYZ");
  json_object_set_array_member (get_cell (row, "cells", "internet", "lgwan"), "conditions",
                                conditions);
  json_object_remove_member (
      json_object_get_object_member (json_object_get_object_member (row, "cells"), "lgwan"),
      "internet-node");
  json_object_set_array_member (row, "conditions", json_node_dup_array (own));
  g_assert_null (layer ("flow-matrices", row, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
  g_assert_cmpstr (
      error->message, ==,
      "/flow-matrices/0/conditions/0/all/0/property: unknown property “colour”\n"
      "/flow-matrices/0/conditions/0/all/1/is: “purpose” is not a question of true or false\n"
      "/flow-matrices/0/conditions/0/all/2/one-of: unknown value “up”\n"
      "/flow-matrices/0/cells/lgwan/internet-node: is missing\n"
      "/flow-matrices/0/cells/internet/lgwan/conditions: unknown condition “XYZ”");
}

static void
test_placement_defects (void)
{
  g_autoptr (JsonNode) node = load_data ("placement.json");
  JsonObject *row = json_array_get_object_element (
      json_object_get_array_member (json_node_get_object (node), "placement"), 0);
  JsonObject *rows = json_object_get_object_member (row, "rows");
  g_autoptr (GError) error = NULL;

  json_object_remove_member (get_cell (row, "rows", "3B", "internet"), "otherwise");
  json_object_remove_member (json_object_get_object_member (rows, "2"), "consent-only");
  json_object_remove_member (rows, "1");
  json_object_set_object_member (rows, "9",
                                 json_object_ref (json_object_get_object_member (rows, "3A")));
  g_assert_null (layer ("placement", row, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
  g_assert_cmpstr (error->message, ==,
                   "/placement/0/rows: no row for level “1”\n"
                   "/placement/0/rows: unknown level “9”\n"
                   "/placement/0/rows/3B/internet: needs “models” and “otherwise” together\n"
                   "/placement/0/rows/2/consent-only: is missing");
}

/* What makes a communication specific is the host's to say: MG-010 follows. */
static void
test_own_condition (Fixture *fixture,
                    gconstpointer data)
{
  g_autoptr (JsonNode) node = load_data ("flow-matrices.json");
  JsonObject *row = json_array_get_object_element (
      json_object_get_array_member (json_node_get_object (node), "flow-matrices"), 0);
  g_autoptr (JsonNode) conditions = json_from_string (
      "[ { \"id\": \"SPC\", \"label\": { \"ja\": \"経路の限定\", \"en\": \"route\" },"
      "    \"description\": { \"ja\": \"経路だけを限定する。\", \"en\": \"Route only.\" },"
      "    \"evidence\": [ \"INT\" ],"
      "    \"all\": [ { \"property\": \"route-restricted\", \"is\": true } ] } ]", NULL);
  g_autoptr (SecassetPolicy) own = NULL;
  g_autoptr (GError) error = NULL;

  add_city (fixture, SECASSET_NETWORK_MODEL_ALPHA);
  fixture_add (fixture, SECASSET_TYPE_FLOW, "F1", "route-restricted",
               SECASSET_TRISTATE_TRUE, "port-restricted", SECASSET_TRISTATE_FALSE, NULL);
  fixture_relate (fixture, "F1", SECASSET_RELATION_KIND_SRC, "N1", NULL);
  fixture_relate (fixture, "F1", SECASSET_RELATION_KIND_DST, "N2", NULL);
  json_object_set_array_member (row, "conditions", json_node_dup_array (conditions));
  own = layer ("flow-matrices", row, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_findings (NULL, fixture->inventory, "MG-010"), ==, 1);
  g_assert_cmpuint (count_findings (own, fixture->inventory, "MG-010"), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zoning/defects", test_defects);
  fixture_test ("/zoning/own-matrix", test_own_matrix);
  fixture_test ("/zoning/own-placement", test_own_placement);
  fixture_test ("/zoning/own-condition", test_own_condition);
  g_test_add_func ("/zoning/placement-defects", test_placement_defects);
  return g_test_run ();
}
