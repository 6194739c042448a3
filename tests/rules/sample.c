/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "sample-private.h"

static void
sample_free (gpointer data)
{
  Sample *sample = data;

  g_free (sample->path);
  g_free (sample->rule);
  g_free (sample->name);
  g_free (sample);
}

/* The inventory of the ledger whose lines the sample holds, with what the sample states. */
static SecassetInventory *
read_ledger (SecassetInventory *sample,
             JsonArray *lines)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SecassetLedger) ledger = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) members = secasset_record_dup_extensions (SECASSET_RECORD (sample));
  SecassetInventory *inventory;

  for (guint i = 0; i < json_array_get_length (lines); i++)
    g_string_append_printf (text, "%s\r\n", json_array_get_string_element (lines, i));
  bytes = g_bytes_new (text->str, text->len);
  ledger = secasset_ledger_new_from_bytes (bytes, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  inventory = g_object_ref (secasset_ledger_get_inventory (ledger));
  secasset_inventory_set_reference_date (inventory, secasset_inventory_get_reference_date (sample));
  for (guint i = 0; members[i]; i++)
    secasset_record_set_extension (
        SECASSET_RECORD (inventory), members[i],
        secasset_record_get_extension (SECASSET_RECORD (sample), members[i]));
  return inventory;
}

SecassetInventory *
sample_read (const Sample *sample)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GFile) file = g_file_new_for_path (sample->path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetInventory) inventory = NULL;
  JsonNode *lines;

  inventory = secasset_reader_read_file (reader, file, NULL, &error);
  g_assert_no_error (error);
  lines = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-ledger");
  return lines ? read_ledger (inventory, json_node_get_array (lines)) : g_steal_pointer (&inventory);
}

static void
disable_rules (SecassetValidator *validator,
               SecassetInventory *inventory)
{
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-disabled");
  JsonArray *ids = node ? json_node_get_array (node) : NULL;
  SecassetPolicy *policy = secasset_validator_get_policy (validator);

  for (guint i = 0; ids && i < json_array_get_length (ids); i++)
    {
      const char *id = json_array_get_string_element (ids, i);
      g_autoptr (GError) error = NULL;

      if (!secasset_policy_find_rule (policy, id))
        continue;
      secasset_validator_disable_rule (validator, id, &error);
      g_assert_no_error (error);
    }
}

static void
enable_rules (SecassetValidator *validator,
              SecassetInventory *inventory)
{
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-enable");
  JsonArray *ids = node ? json_node_get_array (node) : NULL;

  for (guint i = 0; ids && i < json_array_get_length (ids); i++)
    {
      g_autoptr (GError) error = NULL;

      secasset_validator_enable_rule (validator, json_array_get_string_element (ids, i), &error);
      g_assert_no_error (error);
    }
}

static void
set_parameters_of (SecassetValidator *validator,
                   const char *rule,
                   JsonObject *parameters)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init (&iter, parameters);
  while (json_object_iter_next (&iter, &name, &value))
    {
      g_autoptr (GError) error = NULL;

      secasset_validator_set_parameter (validator, rule, name, value, &error);
      g_assert_no_error (error);
    }
}

static void
set_parameters (SecassetValidator *validator,
                SecassetInventory *inventory)
{
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-parameters");
  JsonObjectIter iter;
  const char *rule;
  JsonNode *parameters;

  if (!node)
    return;
  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &rule, &parameters))
    set_parameters_of (validator, rule, json_node_get_object (parameters));
}

static SecassetPolicy *
create_policy (SecassetInventory *inventory)
{
  JsonNode *layer = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-policy");
  SecassetPolicy *policy = secasset_policy_get_default ();
  g_autoptr (GError) error = NULL;

  policy = layer ? secasset_policy_new_layered (policy, layer, &error) : g_object_ref (policy);
  g_assert_no_error (error);
  return policy;
}

SecassetValidator *
sample_create_validator (SecassetInventory *inventory)
{
  g_autoptr (SecassetPolicy) policy = create_policy (inventory);
  SecassetValidator *validator = secasset_validator_new (policy);

  disable_rules (validator, inventory);
  enable_rules (validator, inventory);
  set_parameters (validator, inventory);
  return validator;
}

static void
add_sample (GPtrArray *samples,
            const char *folder,
            const char *rule,
            const char *file)
{
  Sample *sample = g_new0 (Sample, 1);
  g_autofree char *stem = g_strndup (file, strlen (file) - strlen (".json"));

  sample->path = g_build_filename (folder, file, NULL);
  sample->rule = g_strdup (rule);
  sample->name = g_strconcat (rule ? rule : "all", "/", stem, NULL);
  g_ptr_array_add (samples, sample);
}

static gint
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_folder (const char *path)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (folder)))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

static void
add_rule (GPtrArray *samples,
          const char *root,
          const char *rule)
{
  g_autofree char *folder = g_build_filename (root, rule, NULL);
  g_autoptr (GPtrArray) files = list_folder (folder);

  for (guint i = 0; i < files->len; i++)
    {
      const char *file = g_ptr_array_index (files, i);

      if (g_str_has_suffix (file, ".json"))
        add_sample (samples, folder, rule, file);
    }
}

GPtrArray *
samples_list (const char *root)
{
  GPtrArray *samples = g_ptr_array_new_with_free_func (sample_free);
  g_autoptr (GPtrArray) names = list_folder (root);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_build_filename (root, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        add_rule (samples, root, name);
      else if (g_str_has_suffix (name, ".json"))
        add_sample (samples, root, NULL, name);
    }
  return samples;
}
