/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <json-glib/json-glib.h>

#include "facts-fixture.h"

static void
classify (Fixture *fixture,
          const char *id,
          const char *scheme,
          const char *levels)
{
  g_autoptr (SecassetAssignment) assignment = secasset_assignment_new ();
  g_auto (GStrv) split = g_strsplit (levels, " ", 0);

  g_object_set (assignment, "scheme", scheme, "levels", split, NULL);
  secasset_asset_add_assignment (SECASSET_ASSET (fixture_find (fixture, id)), assignment);
}

static SecassetMigration *
plan (Fixture *fixture,
      const char *from,
      const char *to)
{
  g_autoptr (GError) error = NULL;
  SecassetMigration *migration
      = secasset_migration_new (fixture->inventory, secasset_policy_get_default (), from, to,
                                &fixture->day, &error);

  g_assert_no_error (error);
  return migration;
}

static SecassetMigrationStep *
find (SecassetMigration *migration,
      const char *id,
      const char *dimension,
      gboolean override)
{
  GListModel *steps = G_LIST_MODEL (secasset_migration_get_steps (migration));

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SecassetMigrationStep) step = g_list_model_get_item (steps, i);
      SecassetElement *element = secasset_migration_step_get_element (step);

      if (g_str_equal (secasset_element_get_id (element), id)
          && g_str_equal (secasset_migration_step_get_dimension (step), dimension)
          && !secasset_migration_step_get_override (step) == !override)
        return g_steal_pointer (&step);
    }
  return NULL;
}

/* "automatic confidentiality=2 -> 2 (2)". */
static char *
describe (SecassetMigration *migration,
          const char *id,
          const char *dimension,
          gboolean override)
{
  static const char *const states[] = { "automatic", "review", "impossible", "there" };
  g_autoptr (SecassetMigrationStep) step = find (migration, id, dimension, override);
  g_autofree char *from = NULL;
  g_autofree char *candidates = NULL;
  const char *fallback;

  if (!step)
    return NULL;
  from = g_strjoinv (" ", (char **) secasset_migration_step_get_from_levels (step));
  candidates = g_strjoinv (" ", (char **) secasset_migration_step_get_candidates (step));
  fallback = secasset_migration_step_get_default (step);
  return g_strdup_printf ("%s %s -> %s (%s)", states[secasset_migration_step_get_state (step)],
                          from, candidates, fallback ? fallback : "-");
}

#define assert_step(migration, id, dimension, override, expected)                                  \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *actual = describe (migration, id, dimension, override);                       \
    g_assert_cmpstr (actual, ==, expected);                                                        \
  }                                                                                                \
  G_STMT_END

static void
add_ledger (Fixture *fixture)
{
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I1", "name", "国民健康保険台帳",
               "contains-personal", SECASSET_TRISTATE_TRUE, NULL);
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I2", NULL);
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I3", NULL);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HANDLES, "I1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HANDLES, "I2", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HANDLES, "I3", NULL);
  classify (fixture, "I1", "mic-2022", "confidentiality=3 integrity=2 availability=1");
  classify (fixture, "I2", "ＭＩＣ-2022", "confidentiality=２ integrity=9");
  classify (fixture, "S1", "mic-2022", "confidentiality=3 integrity=2 availability=2");
}

static void
test_steps (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (SecassetMigration) migration = NULL;

  add_ledger (fixture);
  migration = plan (fixture, "mic-2022", "mic-2024");
  assert_step (migration, "I1", "confidentiality", FALSE,
               "review confidentiality=3 -> 3A 3B 3C (3B)");
  assert_step (migration, "I1", "integrity", FALSE, "automatic integrity=2 -> 2 (2)");
  assert_step (migration, "I2", "confidentiality", FALSE, "automatic confidentiality=2 -> 2 (2)");
  /* A level that the scheme does not have, and none at all. */
  assert_step (migration, "I2", "integrity", FALSE, "review  -> 2 1 (-)");
  assert_step (migration, "I3", "confidentiality", FALSE, "review  -> 3A 3B 3C 2 1 (-)");
  g_assert_cmpuint (secasset_migration_count (migration, SECASSET_MIGRATION_STATE_AUTOMATIC), ==, 5);
  g_assert_cmpuint (secasset_migration_count (migration, SECASSET_MIGRATION_STATE_NEEDS_REVIEW), ==,
                    7);
}

static void
test_hints (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (SecassetMigration) migration = NULL;
  g_autoptr (SecassetMigrationStep) info = NULL;
  g_autoptr (SecassetMigrationStep) system = NULL;
  g_auto (GStrv) ja = NULL;
  g_auto (GStrv) en = NULL;

  add_ledger (fixture);
  migration = plan (fixture, "mic-2022", "mic-2024");
  info = find (migration, "I1", "confidentiality", FALSE);
  system = find (migration, "S1", "confidentiality", FALSE);
  ja = secasset_migration_step_dup_hints (info, "ja");
  en = secasset_migration_step_dup_hints (system, "en");
  g_assert_cmpuint (g_strv_length (ja), ==, 2);
  g_assert_nonnull (strstr (ja[0], "解釈"));
  g_assert_nonnull (strstr (ja[0], "個人情報"));
  g_assert_nonnull (strstr (ja[1], "未記入"));
  g_assert_nonnull (strstr (ja[1], "個人番号"));
  /* What the system carries speaks for the system. */
  g_assert_cmpuint (g_strv_length (en), ==, 1);
  g_assert_true (g_str_has_prefix (en[0], "I1: "));
  g_assert_nonnull (strstr (en[0], "interpretation"));
}

static void
test_apply (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (SecassetMigration) migration = NULL;
  g_autoptr (SecassetMigration) again = NULL;
  g_autoptr (SecassetList) list = NULL;
  g_autoptr (SecassetAssignment) settled = NULL;
  g_autoptr (SecassetAssignment) draft = NULL;
  SecassetSettings *settings;
  g_auto (GStrv) levels = NULL;

  add_ledger (fixture);
  migration = plan (fixture, "mic-2022", "mic-2024");
  g_assert_cmpuint (secasset_migration_apply (migration, FALSE, "ja"), ==, 3);
  g_assert_cmpuint (secasset_migration_apply (migration, FALSE, "ja"), ==, 0);
  g_assert_cmpuint (secasset_migration_apply (migration, TRUE, "ja"), ==, 2);
  g_assert_cmpuint (secasset_migration_apply (migration, TRUE, "en"), ==, 0);

  list = secasset_asset_get_assignments (SECASSET_ASSET (fixture_find (fixture, "I1")));
  g_assert_cmpuint (secasset_list_get_n_items (list), ==, 3);
  settled = g_list_model_get_item (G_LIST_MODEL (list), 1);
  draft = g_list_model_get_item (G_LIST_MODEL (list), 2);
  g_assert_cmpint (secasset_assignment_get_status (settled), ==, SECASSET_ASSIGNMENT_STATUS_ACTIVE);
  g_assert_cmpint (secasset_assignment_get_status (draft), ==, SECASSET_ASSIGNMENT_STATUS_DRAFT);
  levels = secasset_assignment_dup_levels (draft);
  g_assert_cmpstr (levels[0], ==, "confidentiality=3B");
  g_assert_null (levels[1]);
  g_assert_nonnull (strstr (secasset_assignment_get_rationale (draft), "mic-2022の機密性「3」"));
  g_assert_nonnull (strstr (secasset_assignment_get_rationale (draft), "要確認"));
  g_assert_cmpint (g_date_compare (secasset_assignment_get_assigned_on (draft), &fixture->day), ==,
                   0);

  settings = secasset_inventory_get_settings (fixture->inventory);
  g_assert_cmpstr (secasset_settings_get_schemes (settings)[0], ==, "mic-2022");
  g_assert_cmpstr (secasset_settings_get_schemes (settings)[1], ==, "mic-2024");
  g_assert_null (secasset_settings_get_schemes (settings)[2]);

  /* A draft still waits for a person. */
  again = plan (fixture, "mic-2022", "mic-2024");
  assert_step (again, "I1", "integrity", FALSE, "there integrity=2 -> 2 (2)");
  assert_step (again, "I1", "confidentiality", FALSE,
               "review confidentiality=3 -> 3A 3B 3C (3B)");
  g_assert_cmpuint (secasset_migration_apply (again, TRUE, "ja"), ==, 0);
}

static void
test_override (Fixture *fixture,
               gconstpointer data)
{
  g_autoptr (SecassetMigration) migration = NULL;
  g_autoptr (SecassetMigration) later = NULL;
  g_autoptr (SecassetMigrationStep) step = NULL;
  g_autofree char *text = NULL;
  SecassetOverride *override;
  GDate end;

  add_ledger (fixture);
  override = fixture_override (fixture, "S1", "availability", "1");
  secasset_override_set_scheme (override, "mic-2022");
  migration = plan (fixture, "mic-2022", "mic-2024");
  assert_step (migration, "S1", "availability", TRUE, "review availability=1 -> 1 (1)");
  step = find (migration, "S1", "availability", TRUE);
  text = secasset_migration_step_dup_text (step, "ja");
  g_assert_nonnull (strstr (text, "特例"));
  secasset_migration_apply (migration, TRUE, "ja");
  {
    g_autoptr (SecassetList) list
        = secasset_asset_get_overrides (SECASSET_ASSET (fixture_find (fixture, "S1")));

    g_assert_cmpuint (secasset_list_get_n_items (list), ==, 1);
  }
  g_date_set_dmy (&end, 31, G_DATE_MARCH, 2026);
  secasset_override_set_expires_on (override, &end);
  later = plan (fixture, "mic-2022", "mic-2024");
  assert_step (later, "S1", "availability", TRUE, NULL);
}

static void
test_weak (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (SecassetMigration) migration = NULL;
  g_autoptr (SecassetMigration) missing = NULL;

  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  classify (fixture, "S1", "legacy-i-iv", "importance=Ⅲ");
  migration = plan (fixture, "legacy-i-iv", "mic-2024");
  /* One candidate, but nobody should rely on it unseen. */
  assert_step (migration, "S1", "confidentiality", FALSE, "review importance=III -> 1 (1)");
  assert_step (migration, "S1", "integrity", FALSE, "review importance=III -> 2 1 (-)");
  g_assert_cmpuint (secasset_migration_apply (migration, FALSE, "ja"), ==, 0);
  g_assert_cmpuint (secasset_migration_apply (migration, TRUE, "ja"), ==, 1);
  missing = plan (fixture, "legacy-i-iv", "fips-199");
  assert_step (missing, "S1", "integrity", FALSE, "impossible  ->  (-)");
}

static void
test_planned_and_gone (Fixture *fixture,
                       gconstpointer data)
{
  g_autoptr (SecassetMigration) migration = NULL;

  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", "lifecycle",
               SECASSET_LIFECYCLE_PLANNED, NULL);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S2", "lifecycle",
               SECASSET_LIFECYCLE_DISPOSED, NULL);
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I1", "excluded", TRUE, NULL);
  fixture_add (fixture, SECASSET_TYPE_NETWORK, "N1", NULL);
  classify (fixture, "S1", "mic-2022", "integrity=2");
  classify (fixture, "S2", "mic-2022", "integrity=2");
  migration = plan (fixture, "mic-2022", "mic-2024");
  assert_step (migration, "S1", "integrity", FALSE, "automatic integrity=2 -> 2 (2)");
  assert_step (migration, "S2", "integrity", FALSE, NULL);
  assert_step (migration, "N1", "integrity", FALSE, NULL);
}

static void
test_errors (Fixture *fixture,
             gconstpointer data)
{
  const struct
  {
    const char *from;
    const char *to;
    gint code;
  } cases[] = {
    { "mic-2022", "nowhere", SECASSET_ERROR_NOT_FOUND },
    { "", "mic-2024", SECASSET_ERROR_NOT_FOUND },
    { "mic-2024", "ＭＩＣ-2024", SECASSET_ERROR_UNSUPPORTED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (secasset_migration_new (fixture->inventory, secasset_policy_get_default (),
                                             cases[i].from, cases[i].to, &fixture->day, &error));
      g_assert_error (error, SECASSET_ERROR, cases[i].code);
    }
}

#define SCHEME                                                                                     \
  "{ \"id\": \"city\", \"version\": \"1\", \"title\": { \"ja\": \"市の分類\", \"en\": \"Own\" },"        \
  "  \"dimensions\": [ {"                                                                         \
  "  \"id\": \"weight\", \"label\": { \"ja\": \"重さ\", \"en\": \"weight\" }, \"levels\": ["           \
  "  { \"id\": \"A\", \"rank\": 2, \"label\": { \"ja\": \"重\", \"en\": \"A\" } },"                  \
  "  { \"id\": \"B\", \"rank\": 1, \"label\": { \"ja\": \"軽\", \"en\": \"B\" } } ] } ] }"

/* The document's own scheme takes part, but no mapping leads there. */
static void
test_own_scheme (Fixture *fixture,
                 gconstpointer data)
{
  g_autoptr (JsonNode) schemes = json_from_string ("[ " SCHEME " ]", NULL);
  g_autoptr (SecassetMigration) migration = NULL;

  secasset_inventory_set_schemes (fixture->inventory, schemes);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  classify (fixture, "S1", "mic-2024", "confidentiality=3B");
  migration = plan (fixture, "mic-2024", "city");
  assert_step (migration, "S1", "weight", FALSE, "impossible  ->  (-)");
}

/* A layered policy brings a scheme and the mapping to it; two dimensions decide together. */
static void
test_own_mapping (Fixture *fixture,
                  gconstpointer data)
{
  g_autoptr (JsonNode) node = json_from_string (
      "{ \"secasset-policy\": 1, \"id\": \"own\", \"edition\": \"1\","
      "  \"title\": { \"ja\": \"市の方針\", \"en\": \"Own policy\" }, \"schemes\": [ " SCHEME " ],"
      "  \"mappings\": [ { \"from\": \"mic-2024\", \"to\": \"city\", \"to-dimension\": \"weight\","
      "  \"quality\": \"defensible\", \"lossy\": true, \"note\": { \"ja\": \"注\", \"en\": \"note\" },"
      "  \"cases\": [ { \"when\": { \"any\": ["
      "    { \"dimension\": \"confidentiality\", \"at-least\": \"3C\" },"
      "    { \"dimension\": \"integrity\", \"equals\": \"2\" } ] }, \"candidates\": [ \"A\" ] },"
      "  { \"when\": { \"dimension\": \"confidentiality\", \"at-least\": \"1\" },"
      "    \"candidates\": [ \"B\" ] } ] } ] }",
      NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetPolicy) policy
      = secasset_policy_new_layered (secasset_policy_get_default (), node, &error);
  g_autoptr (SecassetMigration) migration = NULL;

  g_assert_no_error (error);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S2", NULL);
  classify (fixture, "S1", "mic-2024", "confidentiality=3B");
  classify (fixture, "S2", "mic-2024", "confidentiality=1");
  migration = secasset_migration_new (fixture->inventory, policy, "mic-2024", "city",
                                      &fixture->day, &error);
  g_assert_no_error (error);
  assert_step (migration, "S1", "weight", FALSE, "automatic confidentiality=3B -> A (A)");
  assert_step (migration, "S2", "weight", FALSE, "review confidentiality=1 -> A B (-)");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_test ("/migration/steps", test_steps);
  fixture_test ("/migration/hints", test_hints);
  fixture_test ("/migration/apply", test_apply);
  fixture_test ("/migration/override", test_override);
  fixture_test ("/migration/weak", test_weak);
  fixture_test ("/migration/planned-and-gone", test_planned_and_gone);
  fixture_test ("/migration/errors", test_errors);
  fixture_test ("/migration/own-scheme", test_own_scheme);
  fixture_test ("/migration/own-mapping", test_own_mapping);
  return g_test_run ();
}
