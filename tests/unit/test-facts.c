/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts-fixture.h"

/* Determined kinds (2.3, 2.4, 2.12), scope (2.8), and the schemes in use. */

#define F SECASSET_TRISTATE_FALSE
#define U SECASSET_TRISTATE_UNKNOWN
#define T SECASSET_TRISTATE_TRUE

static void
assert_kind (Fixture *fixture,
             gpointer element,
             const char *kind,
             gboolean open)
{
  gboolean actual_open;

  secasset_facts_get_determined_type (fixture->facts, element, &actual_open);
  g_assert_cmpstr (secasset_facts_get_determined_kind (fixture->facts, element), ==, kind);
  g_assert_cmpint (actual_open, ==, open);
}

static void
test_computers (Fixture *fixture,
                gconstpointer data)
{
  const struct
  {
    SecassetTristate operated, movement, outside, general;
    const char *of_terminal;
    const char *of_telework;
    gboolean open;
  } table[] = {
    { T, T, T, T, "telework-terminal", "telework-terminal", FALSE },
    { T, T, T, F, "mobile-terminal", "mobile-terminal", FALSE },
    { T, T, U, F, "mobile-terminal", "mobile-terminal", FALSE },
    { T, T, T, U, "mobile-terminal", "telework-terminal", TRUE },
    { T, F, T, T, "terminal", "terminal", FALSE },
    { T, U, T, T, "terminal", "telework-terminal", TRUE },
    { F, T, T, T, "computer", "computer", FALSE },
    { U, T, T, T, "terminal", "telework-terminal", TRUE },
  };
  gpointer computer = fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  gpointer terminal = fixture_add (fixture, SECASSET_TYPE_TERMINAL, "C2", NULL);
  gpointer telework = fixture_add (fixture, SECASSET_TYPE_TELEWORK_TERMINAL, "C3", NULL);

  fixture_judge (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      gpointer elements[] = { terminal, telework };

      for (guint e = 0; e < G_N_ELEMENTS (elements); e++)
        g_object_set (elements[e], "operated-directly", table[i].operated,
                      "introduced-for-movement", table[i].movement, "used-outside-office",
                      table[i].outside, "general-purpose-work", table[i].general, NULL);
      assert_kind (fixture, terminal, table[i].of_terminal, table[i].open);
      assert_kind (fixture, telework, table[i].of_telework, table[i].open);
    }

  assert_kind (fixture, computer, "computer", TRUE);
  g_object_set (computer, "operated-directly", T, NULL);
  assert_kind (fixture, computer, "terminal", TRUE);
  g_object_set (computer, "operated-directly", F, NULL);
  assert_kind (fixture, computer, "computer", FALSE);
}

static void
test_media (Fixture *fixture,
            gconstpointer data)
{
  gpointer medium = fixture_add (fixture, SECASSET_TYPE_RECORD_MEDIUM, "M1", NULL);
  gpointer external = fixture_add (fixture, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM, "M2", NULL);

  fixture_judge (fixture);
  assert_kind (fixture, external, "external-record-medium", TRUE);
  g_object_set (medium, "removable", T, "portable", T, NULL);
  assert_kind (fixture, medium, "external-record-medium", FALSE);
  g_object_set (external, "portable", F, NULL);
  assert_kind (fixture, external, "record-medium", FALSE);
}

static void
test_services (Fixture *fixture,
               gconstpointer data)
{
  const struct
  {
    SecassetProcurement procurement;
    SecassetTristate is_state;
    const char *kind;
    gboolean open;
  } table[] = {
    { SECASSET_PROCUREMENT_BY_CONTRACT, U, "contracted-service", FALSE },
    { SECASSET_PROCUREMENT_BY_CONTRACT, T, "contracted-service", FALSE },
    { SECASSET_PROCUREMENT_GOVERNMENT_CLOUD, T, "government-cloud", FALSE },
    { SECASSET_PROCUREMENT_GOVERNMENT_CLOUD, U, "consent-only-service", TRUE },
    { SECASSET_PROCUREMENT_STATE_PROVIDED, T, "state-provided-service", FALSE },
    { SECASSET_PROCUREMENT_UNSET, T, "state-provided-service", FALSE },
    { SECASSET_PROCUREMENT_CONSENT_ONLY, F, "consent-only-service", FALSE },
    { SECASSET_PROCUREMENT_CONSENT_ONLY, U, "consent-only-service", TRUE },
    { SECASSET_PROCUREMENT_UNSET, F, "consent-only-service", TRUE },
  };
  gpointer service = fixture_add (fixture, SECASSET_TYPE_CONSENT_ONLY_SERVICE, "V1", NULL);

  fixture_judge (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_object_set (service, "procurement", table[i].procurement, "operator-is-state",
                    table[i].is_state, NULL);
      assert_kind (fixture, service, table[i].kind, table[i].open);
    }
}

static gint
truth (SecassetTristate value)
{
  return value == F ? 0 : value == U ? 1 : 2;
}

/* The formula of domain §2.3 against a table written in numbers: F 0, U 1, T 2. */
static void
test_scope (Fixture *fixture,
            gconstpointer data)
{
  gpointer info = fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I1", NULL);
  gpointer system = fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  const char *handled[] = { "I1", NULL };

  for (guint i = 0; i < 3 * 3 * 2 * 2 * 5; i++)
    {
      SecassetTristate relates = i % 3, transferred = i / 3 % 3;
      gboolean excluded = i / 9 % 2, is_handled = i / 18 % 2;
      gint form = (gint) (i / 36) - 1;
      gint in = is_handled || form == SECASSET_INFORMATION_FORM_IO_FORM
                        || form == SECASSET_INFORMATION_FORM_SYSTEM_SPEC
                    ? 2
                : form == SECASSET_INFORMATION_FORM_UNSET ? 1
                                                          : 0;
      gint out = excluded ? truth (transferred) : 0;

      g_object_set (info, "relates-to-administration", relates, "responsibility-transferred",
                    transferred, "excluded", excluded, "form", form, NULL);
      g_object_set (system, "handles", is_handled ? handled : NULL, NULL);
      fixture_judge (fixture);
      g_assert_cmpint (truth (secasset_facts_is_in_scope (fixture->facts, info)), ==,
                       MIN (MIN (truth (relates), in), 2 - out));
    }
}

static void
test_scope_of_others (Fixture *fixture,
                      gconstpointer data)
{
  gpointer system = fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  gpointer external = fixture_add (fixture, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM, "M1", NULL);
  gpointer medium = fixture_add (fixture, SECASSET_TYPE_RECORD_MEDIUM, "M2", NULL);

  fixture_judge (fixture);
  g_assert_cmpint (secasset_facts_is_in_scope (fixture->facts, system), ==, T);
  g_assert_cmpint (secasset_facts_is_in_scope (fixture->facts, external), ==, T);
  g_assert_cmpint (secasset_facts_is_in_scope (fixture->facts, medium), ==, F);
}

static void
test_schemes (Fixture *fixture,
              gconstpointer data)
{
  const char *names[] = { "no-such-scheme", "legacy-i-iv", "MIC-2024", "legacy-i-iv", NULL };
  g_autoptr (SecassetSettings) settings = secasset_settings_new ();
  g_auto (GStrv) fallback = NULL;
  g_auto (GStrv) ids = NULL;

  fixture_judge (fixture);
  fallback = secasset_facts_dup_schemes (fixture->facts);
  g_assert_cmpstr (fallback[0], ==, "mic-2024");
  g_assert_null (fallback[1]);

  secasset_settings_set_schemes (settings, names);
  secasset_inventory_set_settings (fixture->inventory, settings);
  fixture_judge (fixture);
  ids = secasset_facts_dup_schemes (fixture->facts);
  g_assert_cmpuint (g_strv_length (ids), ==, 2);
  g_assert_cmpstr (ids[0], ==, "legacy-i-iv");
  g_assert_cmpstr (ids[1], ==, "mic-2024");
  g_assert_cmpstr (secasset_facts_get_missing_schemes (fixture->facts)[0], ==, "no-such-scheme");
  g_assert_null (secasset_facts_get_missing_schemes (fixture->facts)[1]);
}

static void
test_defective_scheme (Fixture *fixture,
                       gconstpointer data)
{
  g_autoptr (JsonNode) schemes = json_from_string ("[ { \"id\": \"broken\" }, 7 ]", NULL);
  GPtrArray *defects;

  secasset_inventory_set_schemes (fixture->inventory, schemes);
  fixture_judge (fixture);
  defects = secasset_facts_get_scheme_defects (fixture->facts);
  g_assert_cmpuint (defects->len, >=, 2);
  g_assert_cmpstr (((SecassetDefect *) g_ptr_array_index (defects, 0))->owner, ==, "broken");
  g_assert_cmpstr (((SecassetDefect *) g_ptr_array_index (defects, 1))->owner, ==, "broken");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_test ("/facts/computers", test_computers);
  fixture_test ("/facts/media", test_media);
  fixture_test ("/facts/services", test_services);
  fixture_test ("/facts/scope", test_scope);
  fixture_test ("/facts/scope-of-others", test_scope_of_others);
  fixture_test ("/facts/schemes", test_schemes);
  fixture_test ("/facts/defective-scheme", test_defective_scheme);
  return g_test_run ();
}
