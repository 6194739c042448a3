/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

#include <glib/gstdio.h>

static void
assert_same (SecassetInventory *a,
             SecassetInventory *b)
{
  guint n = secasset_inventory_get_n_elements (a);

  g_assert_cmpuint (n, ==, secasset_inventory_get_n_elements (b));
  g_assert_true (secasset_record_equal ((SecassetRecord *) a, (SecassetRecord *) b));
  for (guint i = 0; i < n; i++)
    g_assert_true (secasset_record_equal ((SecassetRecord *) secasset_inventory_index (a, i),
                                          (SecassetRecord *) secasset_inventory_index (b, i)));
}

static void
check_round_trip (const char *path)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetInventory) first = secasset_reader_read_file (reader, file, NULL, &error);
  g_autoptr (SecassetInventory) second = NULL, third = NULL;
  g_autofree char *json = NULL, *again = NULL, *lines = NULL, *last = NULL;

  g_assert_no_error (error);
  json = write_text (first, SECASSET_FORMAT_JSON);
  second = read_good (json);
  again = write_text (second, SECASSET_FORMAT_JSON);
  g_assert_cmpstr (json, ==, again);
  assert_same (first, second);

  lines = write_text (second, SECASSET_FORMAT_NDJSON);
  third = read_good (lines);
  last = write_text (third, SECASSET_FORMAT_JSON);
  g_assert_cmpstr (json, ==, last);
}

static guint
check_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint count = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        count += check_folder (path);
      else if (g_str_has_suffix (name, ".json"))
        {
          check_round_trip (path);
          count++;
        }
    }
  return count;
}

static void
test_samples (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "rules", NULL);

  g_assert_cmpuint (check_folder (folder), >, 100);
}

static void
test_canonical (void)
{
  g_autoptr (SecassetInventory) inventory = read_good (
      "{\"x-z\":[],\"elements\":[{\"id\":\"S1\",\"x-b\":{\"q\":[1,2.50,1E2,true,null,{}]},"
      "\"x-a\":\"\\u0001\\/\\\"\\\\\\u3042\",\"lifecycle\":\"active\",\"connects-to-lgwan\":false,"
      "\"part-of\":1,\"handles\":\"I\",\"kind\":\"information-system\",\"name\":\"n\","
      "\"valid-from\":\"2025-01-31\"}],\"policy\":\"p\",\"secasset\":1}");
  g_autofree char *text = write_text (inventory, SECASSET_FORMAT_JSON);

  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"secasset\": 1,\n"
                   "  \"policy\": \"p\",\n"
                   "  \"elements\": [\n"
                   "    {\n"
                   "      \"kind\": \"information-system\",\n"
                   "      \"id\": \"S1\",\n"
                   "      \"name\": \"n\",\n"
                   "      \"valid-from\": \"2025-01-31\",\n"
                   "      \"connects-to-lgwan\": false,\n"
                   "      \"handles\": [\n"
                   "        \"I\"\n"
                   "      ],\n"
                   "      \"x-b\": {\n"
                   "        \"q\": [\n"
                   "          1,\n"
                   "          2.5,\n"
                   "          100.0,\n"
                   "          true,\n"
                   "          null,\n"
                   "          {}\n"
                   "        ]\n"
                   "      },\n"
                   "      \"x-a\": \"\\u0001/\\\"\\\\あ\",\n"
                   "      \"part-of\": 1\n"
                   "    }\n"
                   "  ],\n"
                   "  \"x-z\": []\n"
                   "}\n");
}

static void
test_relation (void)
{
  g_autoptr (SecassetInventory) inventory = read_good (
      DOCUMENT ("{\"kind\":\"information-system\",\"id\":\"S\",\"handles\":"
                "[{\"ref\":\"I\"},{\"x-q\":1,\"valid-from\":\"2025-04-01\",\"ref\":\"I\"}]},"
                "{\"kind\":\"administrative-information\",\"id\":\"I\"}"));
  g_autofree char *text = write_text (inventory, SECASSET_FORMAT_NDJSON);

  g_assert_cmpstr (text, ==,
                   "{\"secasset\":1}\n"
                   "{\"kind\":\"information-system\",\"id\":\"S\",\"handles\":[\"I\","
                   "{\"ref\":\"I\",\"valid-from\":\"2025-04-01\",\"x-q\":1}]}\n"
                   "{\"kind\":\"administrative-information\",\"id\":\"I\"}\n");
}

/* What replaces a value that was kept is written, and the kept one is not. */
static void
test_replaced (void)
{
  g_autoptr (SecassetInventory) inventory = read_good (
      DOCUMENT ("{\"kind\":\"information-system\",\"id\":\"S\",\"handles\":[\"I\",5],"
                "\"lifecycle\":\"asleep\"}"));
  SecassetElement *element = secasset_inventory_find (inventory, "S");
  const char *refs[] = { "J", NULL };
  g_autofree char *before = write_text (inventory, SECASSET_FORMAT_NDJSON);
  g_autofree char *after = NULL;

  g_object_set (element, "handles", refs, "lifecycle", SECASSET_LIFECYCLE_RETIRED, NULL);
  after = write_text (inventory, SECASSET_FORMAT_NDJSON);
  g_assert_nonnull (strstr (before, "\"handles\":[\"I\",5]"));
  g_assert_nonnull (strstr (before, "\"lifecycle\":\"asleep\""));
  g_assert_nonnull (strstr (after, "\"lifecycle\":\"retired\",\"handles\":[\"J\"]}"));
}

static void
test_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("secasset-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "out.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SecassetInventory) inventory
      = read_good (DOCUMENT ("{\"kind\":\"place\",\"id\":\"P\"}"));
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = write_text (inventory, SECASSET_FORMAT_JSON);
  g_autofree char *written = NULL;

  g_assert_true (secasset_writer_write_file (writer, inventory, file, NULL, &error));
  g_assert_no_error (error);
  g_cancellable_cancel (cancellable);
  g_assert_false (secasset_writer_write_file (writer, inventory, file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  g_assert_cmpstr (written, ==, text);
  g_remove (path);
  g_rmdir (folder);
}

static void
test_too_deep (void)
{
  g_autoptr (SecassetInventory) inventory
      = read_good (DOCUMENT ("{\"kind\":\"place\",\"id\":\"P\"}"));
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  JsonNode *node = json_node_init_null (json_node_alloc ());
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1500; i++)
    {
      JsonArray *array = json_array_new ();

      json_array_add_element (array, node);
      node = json_node_init_array (json_node_alloc (), array);
      json_array_unref (array);
    }
  secasset_record_keep ((SecassetRecord *) secasset_inventory_find (inventory, "P"), "x-deep",
                        node);
  g_assert_null (secasset_writer_to_bytes (writer, inventory, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/writer/samples", test_samples);
  g_test_add_func ("/writer/canonical", test_canonical);
  g_test_add_func ("/writer/relation", test_relation);
  g_test_add_func ("/writer/replaced", test_replaced);
  g_test_add_func ("/writer/file", test_file);
  g_test_add_func ("/writer/too-deep", test_too_deep);
  return g_test_run ();
}
