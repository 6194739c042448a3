/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Rows of rules that are defective: each is refused, with the place and the reason. */
#include "own-rules.h"

typedef struct
{
  const char *name;
  const char *rest; /* of the row, kinds included */
  const char *defects;
} Defect;

#define S ON_SYSTEMS
static const Defect defects[] = {
  { "no-kind", "\"kinds\": [], \"check\": { \"required\": { \"property\": \"name\" } }",
    "/rules/0/kinds: is empty; name the kinds of element it is about" },
  { "unknown-kind", "\"kinds\": [ \"toaster\" ],"
                    " \"check\": { \"unique\": { \"property\": \"id\" } }",
    "/rules/0/kinds: unknown kind “toaster”; take one that the schema of inventories names" },
  { "no-check", S "\"check\": \"required\"",
    "/rules/0/check: is not an object with one of: required, one-of, unique, reference, at-least, "
    "pattern, date-order" },
  { "unknown-property",
    "\"kinds\": [ \"information-system\", \"network\" ],"
    " \"check\": { \"required\": { \"property\": \"rto-minutes\" } }",
    "/rules/0/check/required/property: kind “network” has no property “rto-minutes”; name one "
    "that it has, or only kinds that have this one" },
  { "wrong-type", S "\"check\": { \"pattern\": { \"property\": \"is-important\","
                    " \"pattern\": \"a\" } }",
    "/rules/0/check/pattern/property: “is-important” of kind “information-system” is not of a "
    "type that can be judged so; take another check or another property" },
  { "never-blank", S "\"check\": { \"required\": { \"property\": \"lifecycle\" } }",
    "/rules/0/check/required/property: “lifecycle” is never blank; take the check “one-of”" },
  { "unknown-value", S "\"check\": { \"one-of\": { \"property\": \"is-important\","
                       " \"values\": [ \"yes\" ] } }",
    "/rules/0/check/one-of/values: “yes” is no value of “is-important”; it has: true, false" },
  { "both", S "\"check\": { \"required\": { \"property\": \"name\", \"inverse\": \"covers\" } }",
    "/rules/0/check/required: has both “property” and “inverse”; leave one out" },
  { "neither", S "\"check\": { \"at-least\": { \"minimum\": 0 } }",
    "/rules/0/check/at-least: needs either “property” or “inverse”\n"
    "/rules/0/check/at-least/minimum: is not from 1 to 2147483647" },
  { "inverse", S "\"check\": { \"required\": { \"inverse\": \"liked-by\" } }",
    "/rules/0/check/required/inverse: unknown relation “liked-by”; take the member that states "
    "it on the other element" },
  { "inverse-kind", S "\"check\": { \"required\": { \"inverse\": \"located-in\" } }",
    "/rules/0/check/required/inverse: no element can have “located-in” to kind "
    "“information-system”; name another relation or kind" },
  { "months", S "\"check\": { \"date-order\": { \"earlier\": \"name\", \"later\": \"valid-from\","
                " \"within-months\": -1 } }",
    "/rules/0/check/date-order/earlier: “name” of kind “information-system” is not of a type "
    "that can be judged so; take another check or another property\n"
    "/rules/0/check/date-order/within-months: is not from 0 to 1200" },
  { "when", S "\"when\": { \"property\": \"is-important\" },"
              " \"check\": { \"required\": { \"property\": \"name\" } }",
    "/rules/0/when: needs either “equals” or “one-of”" },
  { "where", "\"kinds\": [ \"computer\" ], \"check\": { \"reference\": {"
             " \"property\": \"located-in\", \"kinds\": [ \"place\" ],"
             " \"where\": { \"property\": \"colour\", \"equals\": \"red\" } } }",
    "/rules/0/check/reference/where/property: kind “place” has no property “colour”; name one "
    "that it has, or only kinds that have this one" },
  { "parameters", S "\"parameters\": { \"a\": 1 },"
                  " \"check\": { \"unique\": { \"property\": \"id\" } }",
    "/rules/0/parameters: is of no use to a check; leave it out" },
  { "unknown-member", S "\"check\": { \"unique\": { \"property\": \"id\", \"values\": [] } }",
    "/rules/0/check/unique/values: unknown member" },
};

static void
test_defect (gconstpointer data)
{
  const Defect *test = data;
  g_autofree char *row = g_strdup_printf (ROW ("%s"), test->rest);
  g_autofree char *text = g_strdup_printf (LAYER ("\"rules\": [ %s ]"), row);
  g_autofree char *own = g_strdup_printf (INVENTORY ("", ", \"rules\": [ %s ]"), row);
  g_autoptr (JsonNode) node = parse (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetReport) report = NULL;
  g_autofree char *subjects = NULL;

  g_assert_null (secasset_policy_new_layered (secasset_policy_get_default (), node, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
  g_assert_cmpstr (error->message, ==, test->defects);
  report = validate (NULL, own);
  subjects = dup_subjects (report, "format.defective-rule");
  g_assert_true (g_str_has_prefix (subjects, "R-1"));
}

static void
assert_layer_fails (const char *text,
                    const char *message)
{
  g_autoptr (JsonNode) node = parse (text);
  g_autoptr (GError) error = NULL;

  g_assert_null (secasset_policy_new_layered (secasset_policy_get_default (), node, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_row_defects (void)
{
  assert_layer_fails (LAYER ("\"rules\": [" ENTIRE ("GI-001", "error", "", T) "]"),
                      "/rules/0/id: “GI-001” is the id of another rule; choose one of its own");
  assert_layer_fails (LAYER ("\"rules\": [" ENTIRE ("r-1", "error", "", T) ","
                             ENTIRE ("Ｒ-1", "error", "", T) "]"),
                      "/rules/1/id: “Ｒ-1” is the id of another rule; choose one of its own");
  assert_layer_fails (LAYER ("\"rules\": [" ENTIRE ("R-1", "info", "\"99\"",
                                                  "{ \"ja\": \"語\" }") "]"),
                      "/rules/0/message/en: is missing\n"
                      "/rules/0/severity: is below the rule's floor\n"
                      "/rules/0/clauses: unknown clause “99”");
  assert_layer_fails (
      LAYER ("\"rules\": [" ENTIRE ("R-1", "error", "",
                                    "{ \"ja\": \"{months}\", \"en\": \"{months}\" }") "]"),
      "/rules/0/message: placeholder {months} is not in what its check fills in: name, id, kind, "
      "property, value, other");
}

/* What a file brings reaches no terminal as a command. */
static void
test_control_characters (void)
{
  assert_layer_fails (LAYER ("\"rules\": [" ENTIRE ("R 1", "error", "", T) "]"),
                      "/rules/0/id: is not made of letters, digits, “-”, “.” and “_” alone; "
                      "change it");
  assert_layer_fails (
      LAYER ("\"rules\": [" ENTIRE ("R-1", "error", "",
                                    "{ \"ja\": \"\\u001b[2J\", \"en\": \"a\\u009bb\" }") "]"),
      "/rules/0/message/ja: contains a control character; leave it out\n"
      "/rules/0/message/en: contains a control character; leave it out");
}

static void
test_bad_pattern (void)
{
  static const char *const patterns[] = { "(", "a)|(b", "(*NO_START_OPT)a", "[z-a]" };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autofree char *text = g_strdup_printf (
          LAYER ("\"rules\": [" ROW (ON_SYSTEMS "\"check\": { \"pattern\": {"
                                " \"property\": \"id\", \"pattern\": \"%s\" } }") "]"),
          patterns[i]);
      g_autoptr (JsonNode) node = parse (text);
      g_autoptr (GError) error = NULL;

      g_assert_null (secasset_policy_new_layered (secasset_policy_get_default (), node, &error));
      g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
      g_assert_true (g_str_has_prefix (
          error->message, "/rules/0/check/pattern/pattern: is no regular expression"));
    }
}

static void
test_segment_defects (void)
{
  assert_layer_fails (LAYER ("\"segments\": [ { \"id\": \"unset\" },"
                             " { \"id\": \"internet\", \"synonyms\": [ \"LGWAN系\" ] } ]"),
                      "/segments/0/id: is none of the four segments\n"
                      "/segments/1/synonyms: “LGWAN系” means another segment; leave it out");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (defects); i++)
    {
      g_autofree char *path = g_strconcat ("/own-rules/defect/", defects[i].name, NULL);

      g_test_add_data_func (path, &defects[i], test_defect);
    }
  g_test_add_func ("/own-rules/row-defects", test_row_defects);
  g_test_add_func ("/own-rules/control-characters", test_control_characters);
  g_test_add_func ("/own-rules/bad-pattern", test_bad_pattern);
  g_test_add_func ("/own-rules/segment-defects", test_segment_defects);
  return g_test_run ();
}
