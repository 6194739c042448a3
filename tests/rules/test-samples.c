/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every rule has a folder of samples; each sample states what its rule must find in it
 * ("x-expect"). Missing and unexpected findings both fail. */
#include <secasset/secasset.h>

typedef struct
{
  char *path;
  char *rule; /* or NULL: every finding counts */
} Sample;

static void
sample_free (gpointer data)
{
  Sample *sample = data;

  g_free (sample->path);
  g_free (sample->rule);
  g_free (sample);
}

static SecassetInventory *
read_sample (const char *path)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  SecassetInventory *inventory = secasset_reader_read_file (reader, file, NULL, &error);

  g_assert_no_error (error);
  return inventory;
}

/* The ledger that the sample holds as lines, judged in its stead; NULL if it has none. */
static SecassetInventory *
read_ledger (SecassetInventory *sample)
{
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (sample), "x-ledger");
  JsonArray *lines = node ? json_node_get_array (node) : NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SecassetLedger) ledger = NULL;
  g_autoptr (GError) error = NULL;

  if (!lines)
    return NULL;
  for (guint i = 0; i < json_array_get_length (lines); i++)
    g_string_append_printf (text, "%s\r\n", json_array_get_string_element (lines, i));
  bytes = g_bytes_new (text->str, text->len);
  ledger = secasset_ledger_new_from_bytes (bytes, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return g_object_ref (secasset_ledger_get_inventory (ledger));
}

static void
disable_rules (SecassetValidator *validator,
               SecassetInventory *inventory)
{
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-disabled");
  JsonArray *ids = node ? json_node_get_array (node) : NULL;
  SecassetPolicy *policy = secasset_policy_get_default ();

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

static SecassetReport *
validate (SecassetInventory *inventory)
{
  g_autoptr (SecassetValidator) validator = secasset_validator_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetInventory) ledger = read_ledger (inventory);
  SecassetReport *report;

  if (ledger)
    secasset_validator_set_reference_date (validator,
                                           secasset_inventory_get_reference_date (inventory));
  disable_rules (validator, inventory);
  enable_rules (validator, inventory);
  set_parameters (validator, inventory);
  report = secasset_validator_validate (validator, ledger ? ledger : inventory, NULL, &error);
  g_assert_no_error (error);
  return report;
}

static const char *
severity_nick (SecassetSeverity severity)
{
  static const char *const nicks[] = { "info", "warning", "error" };

  return nicks[severity];
}

static gboolean
has_argument (SecassetFinding *finding,
              const char *name,
              const char *value)
{
  g_auto (GStrv) arguments = secasset_finding_dup_arguments (finding);
  g_autofree char *wanted = g_strconcat (name, "=", value, NULL);

  return g_strv_contains ((const char *const *) arguments, wanted);
}

static gboolean
arguments_match (SecassetFinding *finding,
                 JsonObject *wanted)
{
  g_autoptr (GList) names = json_object_get_members (wanted);

  for (GList *l = names; l; l = l->next)
    {
      JsonNode *node = json_object_get_member (wanted, l->data);
      g_autofree char *text = JSON_NODE_HOLDS_VALUE (node)
                                      && json_node_get_value_type (node) == G_TYPE_STRING
                                  ? json_node_dup_string (node)
                                  : json_to_string (node, FALSE);

      if (!has_argument (finding, l->data, text))
        return FALSE;
    }
  return TRUE;
}

static gboolean
matches (SecassetFinding *finding,
         JsonObject *expected)
{
  const char *property = json_object_get_string_member_with_default (expected, "property", NULL);

  if (!g_str_equal (secasset_finding_get_rule (finding),
                    json_object_get_string_member (expected, "rule"))
      || !g_str_equal (secasset_finding_get_subject (finding),
                       json_object_get_string_member (expected, "subject"))
      || !g_str_equal (severity_nick (secasset_finding_get_severity (finding)),
                       json_object_get_string_member (expected, "severity")))
    return FALSE;
  if (property && g_strcmp0 (property, secasset_finding_get_property (finding)) != 0)
    return FALSE;
  return !json_object_has_member (expected, "args")
         || arguments_match (finding, json_object_get_object_member (expected, "args"));
}

static char *
describe (SecassetFinding *finding)
{
  g_auto (GStrv) arguments = secasset_finding_dup_arguments (finding);
  g_autofree char *joined = g_strjoinv ("; ", arguments);

  return g_strdup_printf ("%s %s %s %s (%s)", secasset_finding_get_rule (finding),
                          secasset_finding_get_subject (finding),
                          severity_nick (secasset_finding_get_severity (finding)),
                          secasset_finding_get_pointer (finding), joined);
}

/* What every finding owes its reader, whatever the rule. */
static void
check_finding (SecassetFinding *finding)
{
  static const char *const languages[] = { "ja", "en" };
  SecassetEvidence *evidence;

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *message = secasset_finding_dup_message (finding, languages[i]);
      g_autofree char *remedy = secasset_finding_dup_remedy (finding, languages[i]);

      if (strchr (message, '{') || strchr (remedy, '{'))
        g_test_message ("%s: %s / %s", secasset_finding_get_rule (finding), message, remedy);
      g_assert_null (strchr (message, '{'));
      g_assert_null (strchr (remedy, '{'));
      g_assert_cmpuint (strlen (message), >, 0);
      g_assert_cmpuint (strlen (remedy), >, 0);
    }
  g_assert_cmpuint (secasset_finding_get_line (finding), >, 0);
  g_assert_cmpuint (secasset_finding_get_column (finding), >, 0);
  g_assert_cmpuint (strlen (secasset_finding_get_fingerprint (finding)), ==, 32);
  for (guint i = 0;
       (evidence = g_list_model_get_item (G_LIST_MODEL (secasset_finding_get_evidence (finding)), i));
       i++)
    {
      g_assert_nonnull (secasset_evidence_get_property (evidence));
      g_object_unref (evidence);
    }
}

/* Elements of one id (GI-001) share what is found about them; nothing else may. */
static void
check_fingerprint (GHashTable *fingerprints,
                   SecassetFinding *finding)
{
  const char *fingerprint = secasset_finding_get_fingerprint (finding);
  SecassetElement *element = secasset_finding_get_element (finding);
  g_autofree char *text = NULL;

  if (g_hash_table_contains (fingerprints, fingerprint)
      && (!element || g_hash_table_lookup (fingerprints, fingerprint) == element))
    {
      text = describe (finding);
      g_test_message ("fingerprint is not unique: %s", text);
      g_test_fail ();
    }
  g_hash_table_insert (fingerprints, (gpointer) fingerprint, element);
}

/* Takes the expectation that the finding meets out of @open. */
static gboolean
take_expectation (GPtrArray *open,
                  SecassetFinding *finding)
{
  for (guint i = 0; i < open->len; i++)
    {
      if (matches (finding, g_ptr_array_index (open, i)))
        {
          g_ptr_array_remove_index (open, i);
          return TRUE;
        }
    }
  return FALSE;
}

static GPtrArray *
list_expectations (SecassetInventory *inventory)
{
  GPtrArray *open = g_ptr_array_new ();
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-expect");
  JsonArray *expected;

  g_assert_nonnull (node);
  expected = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (expected); i++)
    g_ptr_array_add (open, json_array_get_object_element (expected, i));
  return open;
}

static void
report_missing (GPtrArray *open)
{
  for (guint i = 0; i < open->len; i++)
    {
      JsonObject *expected = g_ptr_array_index (open, i);
      g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), expected);
      g_autofree char *text = json_to_string (node, FALSE);

      g_test_message ("missing: %s", text);
      g_test_fail ();
    }
}

static void
test_sample (gconstpointer data)
{
  const Sample *sample = data;
  g_autoptr (SecassetInventory) inventory = read_sample (sample->path);
  g_autoptr (GPtrArray) open = list_expectations (inventory);
  g_autoptr (SecassetReport) report = validate (inventory);
  g_autoptr (GHashTable) fingerprints = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *findings = G_LIST_MODEL (secasset_report_get_findings (report));

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (SecassetFinding) finding = g_list_model_get_item (findings, i);

      check_finding (finding);
      check_fingerprint (fingerprints, finding);
      if (sample->rule && !g_str_equal (sample->rule, secasset_finding_get_rule (finding)))
        continue;
      if (!take_expectation (open, finding))
        {
          g_autofree char *text = describe (finding);

          g_test_message ("unexpected: %s", text);
          g_test_fail ();
        }
    }
  report_missing (open);
}

static void
add_sample (const char *folder,
            const char *rule,
            const char *file)
{
  Sample *sample = g_new0 (Sample, 1);
  g_autofree char *stem = g_strndup (file, strlen (file) - strlen (".json"));
  g_autofree char *name = g_strdup_printf ("/rules/%s/%s", rule ? rule : "all", stem);

  sample->path = g_build_filename (folder, file, NULL);
  sample->rule = g_strdup (rule);
  g_test_add_data_func_full (name, sample, test_sample, sample_free);
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
add_rule (const char *root,
          const char *rule)
{
  g_autofree char *folder = g_build_filename (root, rule, NULL);
  g_autoptr (GPtrArray) files = list_folder (folder);

  for (guint i = 0; i < files->len; i++)
    {
      const char *file = g_ptr_array_index (files, i);

      if (g_str_has_suffix (file, ".json"))
        add_sample (folder, rule, file);
    }
}

int
main (int argc,
      char **argv)
{
  const char *root = g_getenv ("SECASSET_RULE_SAMPLES");
  g_autoptr (GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (root);

  names = list_folder (root);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = g_build_filename (root, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        add_rule (root, name);
      else if (g_str_has_suffix (name, ".json"))
        add_sample (root, NULL, name);
    }
  return g_test_run ();
}
