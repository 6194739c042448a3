/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

#include "io/json-reader.h"

static SecassetElement *
find (SecassetInventory *inventory,
      const char *id)
{
  SecassetElement *element = secasset_inventory_find (inventory, id);

  g_assert_nonnull (element);
  return element;
}

static void
test_values (void)
{
  g_autoptr (SecassetInventory) inventory = read_good (SYSTEM (
      "\"name\":\"住民\\u7a0e\\u0000!\",\"connects-to-lgwan\":false,\"lifecycle\":\"asleep\","
      "\"valid-from\":\"2025-04-01\",\"valid-until\":\"R8\",\"tags\":[\"a\",\"b\"],"
      "\"source-ref\":{\"row\":12},\"note\":null,"
      "\"assignments\":[{\"scheme\":\"mic-2024\",\"confidentiality\":\"3B\"}]"));
  SecassetElement *element = find (inventory, "s1");
  g_autoptr (SecassetList) assignments = NULL;
  g_autoptr (GObject) assignment = NULL;
  g_auto (GStrv) levels = NULL;
  SecassetTristate lgwan, inbound;

  g_object_get (element, "connects-to-lgwan", &lgwan, "allows-internet-inbound", &inbound,
                "assignments", &assignments, NULL);
  g_assert_cmpint (lgwan, ==, SECASSET_TRISTATE_FALSE);
  g_assert_cmpint (inbound, ==, SECASSET_TRISTATE_UNKNOWN);
  g_assert_cmpstr (element->name, ==, "住民税\xef\xbf\xbd!");
  g_assert_null (element->note);
  g_assert_cmpint (g_date_get_year (&element->valid_from), ==, 2025);
  g_assert_false (g_date_valid (&element->valid_until));
  g_assert_cmpstr (json_node_get_string (secasset_record_get_extension (
                       (SecassetRecord *) element, "valid-until")),
                   ==, "R8");
  g_assert_cmpint (secasset_element_get_lifecycle (element), ==, SECASSET_LIFECYCLE_ACTIVE);
  g_assert_cmpstr (element->tags[1], ==, "b");
  g_assert_cmpint (secasset_source_ref_get_row (secasset_element_get_source_ref (element)), ==, 12);
  assignment = g_list_model_get_item (G_LIST_MODEL (assignments), 0);
  g_object_get (assignment, "levels", &levels, NULL);
  g_assert_cmpstr (levels[0], ==, "confidentiality=3B");
}

static void
test_relations (void)
{
  g_autoptr (SecassetInventory) inventory = read_good (DOCUMENT (
      "{\"id\":\"S1\",\"handles\":[\"I1\",{\"ref\":\"ｉ１\",\"valid-from\":\"2025-04-01\"},"
      "\"i1 \",\"gone\",\"\\u0049\\u0031\"],\"managed-by\":\"O1\",\"kind\":\"information-system\"},"
      "{\"kind\":\"administrative-information\",\"id\":\"I1\"},"
      "{\"kind\":\"administrative-information\",\"id\":\"i1\"},"
      "{\"kind\":\"org-unit\",\"id\":\"O1\"}"));
  SecassetElement *system = secasset_inventory_index (inventory, 0);
  SecassetElement *information = secasset_inventory_index (inventory, 1);
  g_auto (GStrv) refs = secasset_element_dup_refs (system, SECASSET_RELATION_KIND_HANDLES);

  g_assert_cmpuint (inventory->faults->len, ==, 0);
  g_assert_cmpstr (refs[0], ==, "I1");
  g_assert_cmpstr (refs[1], ==, "ｉ１");
  g_assert_cmpstr (refs[2], ==, "i1 ");
  g_assert_cmpstr (refs[3], ==, "gone");
  g_assert_cmpstr (refs[4], ==, "I1");
  for (guint i = 0; i < 5; i++)
    g_assert_true (system->edges[i].target == (i == 3 ? NULL : information));
  g_assert_null (system->edges[0].relation);
  g_assert_cmpuint (information->n_incoming, ==, 4);
  g_assert_cmpuint (secasset_inventory_index (inventory, 3)->n_incoming, ==, 1);
}

static void
test_opaque (void)
{
  g_autoptr (SecassetInventory) inventory = read_good (
      DOCUMENT ("{\"legs\":4,\"kind\":\"robot-dog\",\"id\":\"Q\",\"name\":\"犬\"},[1],null"));
  SecassetElement *element = find (inventory, "Q");
  g_autofree char *text = write_text (inventory, SECASSET_FORMAT_NDJSON);

  g_assert_true (SECASSET_IS_OPAQUE_ELEMENT (element));
  g_assert_cmpstr (secasset_opaque_element_get_stated_kind ((SecassetOpaqueElement *) element), ==,
                   "robot-dog");
  g_assert_cmpstr (element->name, ==, "犬");
  g_assert_cmpstr (text, ==,
                   "{\"secasset\":1}\n{\"kind\":\"robot-dog\",\"id\":\"Q\",\"name\":\"犬\","
                   "\"legs\":4}\n[1]\nnull\n");
}

static void
assert_place (SecassetInventory *inventory,
              SecassetElement *element,
              const char *path,
              guint line,
              guint column)
{
  guint64 offset = secasset_source_find (inventory->source, element, path);
  guint found_line, found_column;

  secasset_source_locate (inventory->source, offset, &found_line, &found_column);
  g_assert_cmpuint (found_line, ==, line);
  g_assert_cmpuint (found_column, ==, column);
}

static void
test_places (void)
{
  const char *text = "\xef\xbb\xbf{ \"secasset\": 1, \"waivers\": [ {\"rule\": \"GI-001\"} ],\n"
                     "  \"elements\": [\n"
                     "    {\"kind\": \"place\", \"id\": \"庁舎\", \"n\\u0061me\": \"本庁舎\"},\n"
                     "    {\"kind\": \"computer\", \"id\": \"C\",\n"
                     "     \"note\": \"住民税\", \"hosts\": [\"x\", {\"ref\": \"y\"}],\n"
                     "     \"part-of\": \"S1\"} ] }\n";
  g_autoptr (SecassetInventory) inventory = read_good (text);
  SecassetElement *place = find (inventory, "庁舎");
  SecassetElement *computer = find (inventory, "C");

  assert_place (inventory, NULL, "", 1, 1);
  assert_place (inventory, NULL, "/waivers/0/rule", 1, 40);
  assert_place (inventory, NULL, "/elements/1/id", 4, 32);
  assert_place (inventory, place, "", 3, 5);
  assert_place (inventory, place, "/name", 3, 48);
  assert_place (inventory, place, "/kana", 3, 5);
  assert_place (inventory, computer, "/note", 5, 14);
  assert_place (inventory, computer, "/hosts/1", 5, 36);
  assert_place (inventory, computer, "/hosts/1/ref", 5, 44);
  assert_place (inventory, computer, "/hosts/1/basis", 5, 36);
  assert_place (inventory, computer, "/hosts/7", 5, 30);
  assert_place (inventory, computer, "/part-of/0", 6, 17);
  g_assert_cmpuint (computer->source_length, ==,
                    strrchr (text, '}') - 3 - (text + computer->source_offset));
}

static void
test_places_of_lines (void)
{
  g_autoptr (SecassetInventory) inventory
      = read_good ("{\"secasset\":1,\"policy\":\"p\"}\n{\"kind\":\"place\",\"id\":\"A\"}\n"
                   "{\"kind\":\"place\",\"id\":\"B\",\"name\":\"b\"}\n");

  g_assert_cmpuint (secasset_inventory_get_n_elements (inventory), ==, 2);
  assert_place (inventory, find (inventory, "B"), "/name", 3, 33);
  assert_place (inventory, NULL, "/elements/1/name", 3, 33);
  assert_place (inventory, NULL, "/policy", 1, 24);
}

/* Many windows of the index, many blocks of the line counter. */
static void
test_large (void)
{
  g_autoptr (GString) text = g_string_new ("{\"secasset\":1,\"elements\":[\n");
  g_autoptr (SecassetInventory) inventory = NULL;
  const guint n = 20000;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
                            "%s{\"kind\":\"computer\",\"id\":\"C%u\",\"name\":\"電算機\",\n"
                            "\"hosts\":[\"C%u\"]}",
                            i > 0 ? ",\n" : "", i, (i * 7 + 1) % n);
  g_string_append (text, "]}");
  inventory = read_good (text->str);
  g_assert_cmpuint (secasset_inventory_get_n_elements (inventory), ==, n);
  for (guint i = 0; i < n; i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);

      g_assert_true (element->edges[0].target
                     == secasset_inventory_index (inventory, (i * 7 + 1) % n));
      if (i % 97 == 0)
        assert_place (inventory, element, "/hosts", 3 + i * 2, 9);
    }
}

static void
test_limits (void)
{
  static const char text[] = DOCUMENT ("{\"kind\":\"place\"},{\"x-a\":[[[\"abc\"]]]}");
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  struct
  {
    const char *property;
    guint64 value;
  } limits[] = { { "max-size", 40 }, { "max-depth", 4 }, { "max-elements", 1 },
                 { "max-string", 7 } };

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autoptr (SecassetReader) strict = secasset_reader_new ();
      g_autoptr (GError) error = NULL;
      SecassetInventory *inventory;

      if (g_str_equal (limits[i].property, "max-depth"))
        g_object_set (strict, limits[i].property, (guint) limits[i].value, NULL);
      else
        g_object_set (strict, limits[i].property, limits[i].value, NULL);
      inventory = secasset_reader_read_bytes (strict, bytes, NULL, NULL, &error);
      g_assert_null (inventory);
      g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT);
    }
}

static void
count_progress (guint64 done,
                guint64 total,
                gpointer data)
{
  g_assert_cmpuint (done, <=, total);
  ++*(guint *) data;
}

static void
test_progress_and_cancel (void)
{
  g_autoptr (GString) text = g_string_new ("{\"secasset\":1}\n");
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (SecassetInventory) inventory = NULL, none = NULL;
  g_autoptr (GError) error = NULL;
  guint calls = 0;

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "{\"kind\":\"place\",\"id\":\"P\"}\n");
  stream = g_memory_input_stream_new_from_data (text->str, (gssize) text->len, NULL);
  secasset_reader_set_progress_func (reader, count_progress, &calls, NULL);
  inventory = secasset_reader_read_stream (reader, stream, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (calls, >, 1);
  g_assert_cmpuint (calls, <=, 101);

  g_cancellable_cancel (cancellable);
  g_seekable_seek (G_SEEKABLE (stream), 0, G_SEEK_SET, NULL, NULL);
  none = secasset_reader_read_stream (reader, stream, NULL, cancellable, &error);
  g_assert_null (none);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_node (void)
{
  g_autoptr (SecassetInventory) inventory
      = read_good (SYSTEM ("\"name\":\"a\",\"x-a\":[1.5,1e300,-0.1,{}]"));
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (JsonNode) node = secasset_writer_to_node (writer, inventory);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetInventory) again = secasset_reader_read_node (reader, node, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (secasset_record_equal ((SecassetRecord *) find (inventory, "S1"),
                                        (SecassetRecord *) find (again, "S1")));
}

static void
test_missing_file (void)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/at/all.json");
  g_autoptr (GError) error = NULL;
  SecassetInventory *inventory = secasset_reader_read_file (reader, file, NULL, &error);

  g_assert_null (inventory);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_parse_bytes (void)
{
  const char *bad[] = { "", "{\"a\":1,\"a\":2}", "[\"\\ud800\"]", "[1e999]", "[[[[1]]]]", "[] []" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (bad[i], strlen (bad[i]));
      g_autoptr (GError) error = NULL;
      JsonNode *node = secasset_json_parse_bytes (bytes, "p.json", 3, &error);

      g_assert_null (node);
      g_assert_true (g_str_has_prefix (error->message, "p.json:1:"));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reader/values", test_values);
  g_test_add_func ("/reader/relations", test_relations);
  g_test_add_func ("/reader/opaque", test_opaque);
  g_test_add_func ("/reader/places", test_places);
  g_test_add_func ("/reader/places-of-lines", test_places_of_lines);
  g_test_add_func ("/reader/large", test_large);
  g_test_add_func ("/reader/limits", test_limits);
  g_test_add_func ("/reader/progress-and-cancel", test_progress_and_cancel);
  g_test_add_func ("/reader/node", test_node);
  g_test_add_func ("/reader/missing-file", test_missing_file);
  g_test_add_func ("/reader/parse-bytes", test_parse_bytes);
  return g_test_run ();
}
