/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Models of other programs become inventories; what is lost is said; hostile input is refused. */
#include <secasset/secasset.h>
#include <string.h>

static const char *const samples[]
    = { "threagile.yaml", "otm.yaml", "oscal-ssp.json", "oscal-components.json" };

static GBytes *
read_sample (const char *name)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "data", "imports", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (text, length);
}

static SecassetImport *
import_text (const char *text,
             SecassetModelFormat format,
             GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return secasset_import_new_from_bytes (bytes, "model", format, error);
}

static SecassetImport *
import_good (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  SecassetImport *import
      = secasset_import_new_from_bytes (bytes, "model", SECASSET_MODEL_FORMAT_UNKNOWN, &error);

  g_assert_no_error (error);
  return import;
}

static guint
count_losses (SecassetImport *import)
{
  return secasset_list_get_n_items (secasset_import_get_losses (import));
}

static void
add_losses (GString *text,
            SecassetList *losses)
{
  g_autoptr (GEnumClass) reasons = g_type_class_ref (SECASSET_TYPE_LOSS_REASON);

  for (guint i = 0; i < secasset_list_get_n_items (losses); i++)
    {
      g_autoptr (SecassetLoss) loss = g_list_model_get_item (G_LIST_MODEL (losses), i);

      g_string_append_printf (text, "%u:%u %s %s = %s\n", secasset_loss_get_line (loss),
                              secasset_loss_get_column (loss),
                              g_enum_get_value (reasons, (gint) secasset_loss_get_reason (loss))
                                  ->value_nick,
                              secasset_loss_get_pointer (loss), secasset_loss_get_value (loss));
    }
}

/* The inventory in canonical form, and a line for each loss. */
static char *
describe (SecassetImport *import)
{
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (GBytes) bytes
      = secasset_writer_to_bytes (writer, secasset_import_get_inventory (import), NULL);
  GString *text = g_string_new_len (g_bytes_get_data (bytes, NULL),
                                    (gssize) g_bytes_get_size (bytes));

  add_losses (text, secasset_import_get_losses (import));
  return g_string_free (text, FALSE);
}

static void
test_samples (gconstpointer data)
{
  g_autofree char *name = g_strconcat (data, ".expected", NULL);
  g_autoptr (GBytes) bytes = read_sample (data);
  g_autoptr (GBytes) wanted = read_sample (name);
  g_autoptr (SecassetImport) import = import_good (bytes);
  g_autofree char *got = describe (import);
  g_autofree char *expected
      = g_strndup (g_bytes_get_data (wanted, NULL), g_bytes_get_size (wanted));

  g_assert_cmpstr (got, ==, expected);
}

/* Cut anywhere, the text is refused or understood; nothing else happens. */
static void
test_truncation (gconstpointer data)
{
  g_autoptr (GBytes) bytes = read_sample (data);
  guint refused = 0;

  for (gsize length = 0; length < g_bytes_get_size (bytes); length += 50)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (bytes, 0, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (SecassetImport) import = secasset_import_new_from_bytes (
          part, NULL, SECASSET_MODEL_FORMAT_UNKNOWN, &error);

      g_assert_true ((import != NULL) == (error == NULL));
      refused += error ? 1 : 0;
    }
  g_assert_cmpuint (refused, >, 0);
}

/* Behind the scalar that begins at @at. */
static gsize
skip_scalar (const char *text,
             gsize at)
{
  if (text[at] != '"')
    return at + strcspn (text + at, ",]} \n");
  for (at++; text[at] != '"'; at++)
    at += text[at] == '\\' ? 1 : 0;
  return at + 1;
}

/* The next scalar that is a value and no name; FALSE behind the last. */
static gboolean
find_value (const char *text,
            gsize *start,
            gsize *end)
{
  for (gsize at = *end; text[at]; at = *end)
    {
      at += strspn (text + at, "{}[],: \n");
      if (!text[at])
        break;
      *start = at;
      *end = skip_scalar (text, at);
      if (text[*end + strspn (text + *end, " \n")] != ':')
        return TRUE;
    }
  return FALSE;
}

/* The losses, or the error; @inventory is set to all there is. */
static char *
describe_losses (const char *text,
                 char **inventory)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetImport) import = import_text (text, SECASSET_MODEL_FORMAT_UNKNOWN, &error);
  GString *losses = g_string_new (NULL);

  g_assert_true ((import != NULL) == (error == NULL));
  *inventory = import ? describe (import) : g_strdup ("");
  if (!import)
    g_string_append (losses, error->message);
  else
    add_losses (losses, secasset_import_get_losses (import));
  return g_string_free (losses, FALSE);
}

/* Every value in turn becomes something of another type. The inventory never changes alone: what
 * it no longer says is among the losses, unless it was taken out of the source. */
static void
test_wrong_types (gconstpointer data)
{
  static const char *const replacements[] = { "null", "-77", "[1]" };
  g_autoptr (GBytes) bytes = read_sample (data);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autofree char *all_before = NULL;
  g_autofree char *before = describe_losses (text, &all_before);
  gsize start = 0, end = 0;
  guint n = 0;

  for (; find_value (text, &start, &end); n++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (replacements); i++)
        {
          g_autofree char *changed
              = g_strdup_printf ("%.*s%s%s", (int) start, text, replacements[i], text + end);
          g_autofree char *all_after = NULL;
          g_autofree char *after = describe_losses (changed, &all_after);

          if (i > 0 && g_str_equal (before, after) && !g_str_equal (all_before, all_after))
            g_error ("%.60s became %s and nothing was said", text + start, replacements[i]);
        }
    }
  g_assert_cmpuint (n, >, 10);
}

static void
assert_refused (const char *text,
                SecassetError code,
                const char *part)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetImport) import
      = import_text (text, SECASSET_MODEL_FORMAT_THREAGILE, &error);

  g_assert_null (import);
  g_assert_error (error, SECASSET_ERROR, (gint) code);
  if (!strstr (error->message, part))
    g_error ("“%s” lacks “%s”", error->message, part);
}

static void
test_refused_yaml (void)
{
  assert_refused ("", SECASSET_ERROR_SYNTAX, "model:1:1: the text is empty");
  assert_refused ("a: 1\na: 2\n", SECASSET_ERROR_SYNTAX, "model:2:1: a member stands twice");
  assert_refused ("a: !!str 1\n", SECASSET_ERROR_UNSUPPORTED, "model:1:4: tags");
  assert_refused ("a: !ruby/object x\n", SECASSET_ERROR_UNSUPPORTED, "tags");
  assert_refused ("? [a, b]\n: 1\n", SECASSET_ERROR_UNSUPPORTED, "model:1:3: the name");
  assert_refused ("1: x\n", SECASSET_ERROR_UNSUPPORTED, "model:1:1: the name of a member is no");
  assert_refused ("true: x\n", SECASSET_ERROR_UNSUPPORTED, "quotation marks");
  assert_refused ("a: &x {b: 1}\nc:\n  <<: *x\n", SECASSET_ERROR_UNSUPPORTED, "model:3:3");
  assert_refused ("a: *x\n", SECASSET_ERROR_SYNTAX, "model:1:4: an alias");
  assert_refused ("a: &x [*x]\n", SECASSET_ERROR_SYNTAX, "an alias names nothing");
  assert_refused ("a: 1\n---\nb: 2\n", SECASSET_ERROR_UNSUPPORTED, "more than one document");
  assert_refused ("a: \"\\0\"\n", SECASSET_ERROR_SYNTAX, "null character");
  assert_refused ("a: [1\n", SECASSET_ERROR_SYNTAX, "model:");
  assert_refused ("a: \xff\n", SECASSET_ERROR_ENCODING, "model:");
  assert_refused ("[1]", SECASSET_ERROR_UNSUPPORTED, "no model");
  assert_refused ("just text", SECASSET_ERROR_UNSUPPORTED, "no model");
  assert_refused ("{\"a\": 1, \"a\": 2}", SECASSET_ERROR_SYNTAX, "stands twice");
  assert_refused ("{\"a\": tru}", SECASSET_ERROR_SYNTAX, "model:");
}

static void
test_bombs (void)
{
  GString *laughs = g_string_new ("threagile_version: 1\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
  g_autofree char *deep_json = g_strnfill (100000, '[');
  g_autofree char *deep_flow = g_strnfill (100000, '[');
  g_autofree char *long_text = g_strnfill (1 << 20, 'x');
  g_autofree char *copies = NULL;
  GString *many = g_string_new (NULL);
  GString *nested = g_string_new (NULL);

  for (guint i = 1; i < 12; i++)
    g_string_append_printf (laughs, "a%u: &a%u [*a%u, *a%u, *a%u, *a%u, *a%u, *a%u, *a%u]\n", i, i,
                            i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1);
  assert_refused (laughs->str, SECASSET_ERROR_LIMIT, "too many values");
  g_string_free (laughs, TRUE);

  deep_flow[0] = ' ';
  assert_refused (deep_json, SECASSET_ERROR_LIMIT, "model:");
  copies = g_strconcat ("a:", deep_flow, NULL);
  assert_refused (copies, SECASSET_ERROR_LIMIT, "nested too deeply");
  for (guint i = 0; i < 100; i++)
    g_string_append_printf (nested, "%*sa:\n", (int) i, "");
  assert_refused (nested->str, SECASSET_ERROR_LIMIT, "nested too deeply");
  g_string_free (nested, TRUE);

  /* A megabyte is a text; a hundred copies of it by aliases are an attack. */
  g_string_printf (many, "title: &t %s\nlist:\n", long_text);
  for (guint i = 0; i < 100; i++)
    g_string_append (many, "- *t\n");
  assert_refused (many->str, SECASSET_ERROR_LIMIT, "too many values");
  g_string_free (many, TRUE);
}

static void
test_long_scalar (void)
{
  g_autofree char *filling = g_strnfill (1 << 20, 'x');
  g_autofree char *text = g_strconcat ("data_assets:\n  A:\n    id: a\n    description: ", filling,
                                       "\n    origin: ", filling, "\n", NULL);
  g_autoptr (SecassetImport) import = import_text (text, SECASSET_MODEL_FORMAT_UNKNOWN, NULL);
  SecassetElement *element
      = secasset_inventory_find (secasset_import_get_inventory (import), "a");
  g_autoptr (SecassetLoss) loss
      = g_list_model_get_item (G_LIST_MODEL (secasset_import_get_losses (import)), 0);

  g_assert_cmpuint (strlen (secasset_element_get_description (element)), ==, 1 << 20);
  g_assert_cmpstr (secasset_loss_get_pointer (loss), ==, "/data_assets/A/origin");
  g_assert_cmpuint (strlen (secasset_loss_get_value (loss)), <, 400);
}

static void
test_yaml_scalars (void)
{
  g_autoptr (SecassetImport) import
      = import_text ("data_assets:\n"
                     "  \"on\": {id: yes, description: 'true', confidentiality: public}\n"
                     "  B: {id: 0x1F, description: ~, confidentiality: Public}\n",
                     SECASSET_MODEL_FORMAT_UNKNOWN, NULL);
  SecassetInventory *inventory = secasset_import_get_inventory (import);
  SecassetElement *element = secasset_inventory_find (inventory, "yes");

  g_assert_cmpstr (secasset_element_get_name (element), ==, "on");
  g_assert_cmpstr (secasset_element_get_description (element), ==, "true");
  g_assert_nonnull (secasset_inventory_find (inventory, "/data_assets/B"));
  g_assert_cmpuint (count_losses (import), ==, 2);
}

static void
test_detection (void)
{
  static const struct
  {
    const char *text;
    SecassetModelFormat format;
  } cases[] = {
    { "", SECASSET_MODEL_FORMAT_UNKNOWN },
    { "{\"secasset\": 1, \"elements\": []}", SECASSET_MODEL_FORMAT_UNKNOWN },
    { "{\"secasset\": 1}\n{\"kind\": \"place\"}", SECASSET_MODEL_FORMAT_UNKNOWN },
    { "資産ID,資産名称\nA,B\n", SECASSET_MODEL_FORMAT_UNKNOWN },
    { "# text\nthreagile_version: 1\n", SECASSET_MODEL_FORMAT_THREAGILE },
    { "{\"otmVersion\": \"0.2.0\", broken", SECASSET_MODEL_FORMAT_OTM },
    { "\"otmVersion\": 0.2.0\n", SECASSET_MODEL_FORMAT_OTM },
    { "{\"x\": {\"otmVersion\": 1}}", SECASSET_MODEL_FORMAT_UNKNOWN },
    { "{\"component-definition\": {}}", SECASSET_MODEL_FORMAT_OSCAL },
    { "\xef\xbb\xbf{\"system-security-plan\": {}}", SECASSET_MODEL_FORMAT_OSCAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, strlen (cases[i].text));

      g_assert_cmpint (secasset_import_detect_format (bytes), ==, cases[i].format);
    }
}

static void
test_messages (void)
{
  g_autoptr (SecassetImport) import
      = import_text ("threagile_version: 1\ntitle: 台帳\n", SECASSET_MODEL_FORMAT_UNKNOWN, NULL);
  g_autoptr (SecassetLoss) loss
      = g_list_model_get_item (G_LIST_MODEL (secasset_import_get_losses (import)), 0);
  g_autofree char *ja = secasset_loss_dup_message (loss, "ja");
  g_autofree char *en = secasset_loss_dup_message (loss, "en");

  g_assert_cmpstr (ja, ==, "「title」（台帳）に当たる項目がないため、引き継げませんでした。");
  g_assert_cmpstr (en, ==, "title (台帳) was not carried over: nothing corresponds to it.");
}

/* Props have no order: what an item is may stand behind other props. */
static void
test_prop_order (void)
{
  g_autoptr (SecassetImport) import = import_text (
      "{\"system-security-plan\":{\"system-implementation\":{\"inventory-items\":[{"
      "\"uuid\":\"a\",\"description\":\"b\",\"props\":[{\"name\":\"vlan-id\",\"value\":\"1\"},"
      "{\"name\":\"asset-type\",\"value\":\"web-server\"}]}]}}}",
      SECASSET_MODEL_FORMAT_UNKNOWN, NULL);
  SecassetElement *element
      = secasset_inventory_find (secasset_import_get_inventory (import), "a");

  g_assert_true (SECASSET_IS_COMPUTER (element));
}

#define CITY                                                                                       \
  "{\"secasset\":1,\"policy\":\"sendai-basic\",\"reference-date\":\"2026-04-01\",\"elements\":["   \
  "{\"kind\":\"org-unit\",\"id\":\"O1\",\"name\":\"税務課\"},"                                     \
  "{\"kind\":\"information-system\",\"id\":\"S1\",\"lifecycle\":\"planned\","                       \
  "\"managed-by\":[\"O1\"],\"allows-internet-inbound\":false,\"connected-to\":[\"N1\"],"           \
  "\"handles\":[{\"ref\":\"I1\",\"valid-from\":\"2025-04-01\"}],\"note\":\"二行の\\n記載\","       \
  "\"assignments\":[{\"scheme\":\"fips-199\",\"confidentiality\":\"HIGH\",\"integrity\":\"LOW\","  \
  "\"availability\":\"MODERATE\",\"rationale\":\"試行\"}],\"x-own\":1},"                           \
  "{\"kind\":\"administrative-information\",\"id\":\"I1\",\"name\":\"賦課情報\","                  \
  "\"subject-count\":1000},"                                                                       \
  "{\"kind\":\"computer\",\"id\":\"C1\",\"part-of\":[\"S1\"],\"asset-tag\":\"備-1\"},"             \
  "{\"kind\":\"network\",\"id\":\"N1\",\"name\":\"税務LAN\"},"                                     \
  "{\"kind\":\"countermeasure\",\"id\":\"M1\",\"covers\":[\"S1\",\"information-system\"],"         \
  "\"mitigates\":[\"T1.UDX\"]}]}"

#define NOT_STATED(place) "0:0 not-stated /system-security-plan/" place " = not stated\n"

static SecassetExport *
export_city (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (CITY, strlen (CITY));
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (SecassetInventory) inventory
      = secasset_reader_read_bytes (reader, bytes, NULL, NULL, NULL);
  g_autoptr (GError) error = NULL;
  SecassetExport *export
      = secasset_export_new (inventory, SECASSET_MODEL_FORMAT_OSCAL, &error);

  g_assert_no_error (error);
  return export;
}

/* All but what the losses of the export name comes back, and only what the format demands is
 * lost on the way back. */
static void
test_round_trip (void)
{
  g_autoptr (SecassetExport) export = export_city ();
  g_autoptr (SecassetExport) again = export_city ();
  g_autoptr (SecassetImport) import = import_good (secasset_export_get_bytes (export));
  g_autofree char *got = describe (import);
  g_autoptr (GString) lost = g_string_new (NULL);

  g_assert_true (g_bytes_equal (secasset_export_get_bytes (export),
                                secasset_export_get_bytes (again)));
  add_losses (lost, secasset_export_get_losses (export));
  g_assert_cmpstr (lost->str, ==,
                   "0:0 unknown-value /elements/1/note = 二行の 記載\n"
                   "0:0 no-counterpart /elements/1/assignments/0/rationale = 試行\n"
                   "0:0 no-counterpart /elements/1/handles/0/valid-from = 2025-04-01\n"
                   "0:0 no-counterpart /elements/1/x-own = 1\n"
                   NOT_STATED ("import-profile")
                   NOT_STATED ("system-characteristics/authorization-boundary")
                   NOT_STATED ("system-implementation/users")
                   NOT_STATED ("control-implementation/implemented-requirements"));
  {
      SecassetInventory *inventory = secasset_import_get_inventory (import);
      g_autoptr (SecassetWriter) writer = secasset_writer_new ();
      g_autoptr (JsonNode) node = secasset_writer_to_node (writer, inventory);
      JsonObject *document = json_node_get_object (node);

      g_assert_cmpstr (json_object_get_string_member (document, "reference-date"), ==,
                       "2026-04-01");
      g_assert_cmpstr (json_object_get_string_member (document, "policy"), ==, "sendai-basic");
  }
  for (const char *const *part = (const char *const[]) {
           "\"managed-by\": [\n        \"O1\"", "\"allows-internet-inbound\": false",
           "\"lifecycle\": \"planned\"", "\"confidentiality\": \"HIGH\"",
           "\"subject-count\": 1000", "\"asset-tag\": \"備-1\"",
           "\"covers\": [\n        \"S1\",\n        \"information-system\"",
           "\"mitigates\": [\n        \"T1.UDX\"", "\"part-of\": [\n        \"S1\"", NULL };
       *part; part++)
    {
      if (!strstr (got, *part))
        g_error ("%s is not in %s", *part, got);
    }
}

static void
test_oscal_form (void)
{
  g_autoptr (SecassetExport) export = export_city ();
  const char *text = g_bytes_get_data (secasset_export_get_bytes (export), NULL);

  /* uuid5 (NAMESPACE_URL, "https://secasset.example/ns/1/element/S1") */
  g_assert_nonnull (strstr (text, "7fa53c11-8bf6-5500-ae9e-43e18cdbdf47"));
  g_assert_nonnull (strstr (text, "\"security-objective-confidentiality\": \"fips-199-high\""));
  g_assert_nonnull (strstr (text, "\"last-modified\": \"2026-04-01T00:00:00Z\""));
  g_assert_null (strstr (text, "confidentiality-impact"));
}

static void
test_export_refused (void)
{
  g_autoptr (SecassetInventory) inventory = secasset_inventory_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (secasset_export_new (inventory, SECASSET_MODEL_FORMAT_OTM, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED);
  g_clear_error (&error);
  g_assert_null (secasset_export_new (inventory, SECASSET_MODEL_FORMAT_OSCAL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *sample = g_strconcat ("/import/sample/", samples[i], NULL);
      g_autofree char *cut = g_strconcat ("/import/truncation/", samples[i], NULL);
      g_autofree char *types = g_strconcat ("/import/wrong-types/", samples[i], NULL);

      g_test_add_data_func (sample, samples[i], test_samples);
      g_test_add_data_func (cut, samples[i], test_truncation);
      if (g_str_has_suffix (samples[i], ".json"))
        g_test_add_data_func (types, samples[i], test_wrong_types);
    }
  g_test_add_data_func ("/import/wrong-types/threagile.json", "threagile.json", test_wrong_types);
  g_test_add_data_func ("/import/wrong-types/otm.json", "otm.json", test_wrong_types);
  g_test_add_func ("/import/refused-yaml", test_refused_yaml);
  g_test_add_func ("/import/bombs", test_bombs);
  g_test_add_func ("/import/long-scalar", test_long_scalar);
  g_test_add_func ("/import/yaml-scalars", test_yaml_scalars);
  g_test_add_func ("/import/detection", test_detection);
  g_test_add_func ("/import/messages", test_messages);
  g_test_add_func ("/import/prop-order", test_prop_order);
  g_test_add_func ("/export/round-trip", test_round_trip);
  g_test_add_func ("/export/oscal-form", test_oscal_form);
  g_test_add_func ("/export/refused", test_export_refused);
  return g_test_run ();
}
