/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is questionable about a policy: every wording has a layer that fires it and one, as
 * near as can be, that does not. */
#include <secasset/secasset.h>

#include <string.h>

#include "policy/lint-private.h"

#define W(word) "{ \"ja\": \"語" word "\", \"en\": \"" word "\" }"
#define HEAD                                                                                       \
  "{ \"secasset-policy\": 1, \"id\": \"own\", \"edition\": \"2026\", \"title\": " W ("own")        \
  ", \"profiles\": [ { \"id\": \"own\", \"title\": " W ("rules") ", \"edition\": \"2026\","         \
  " \"default\": true, \"always\": false, \"advice\": false },"                                    \
  " { \"id\": \"off\", \"title\": " W ("optional") ", \"edition\": \"2026\", \"default\": false,"   \
  " \"always\": false, \"advice\": false } ]"
#define RULE_OF(id, profile, clauses, kinds, rest)                                                 \
  "{ \"id\": \"" id "\", \"severity\": \"info\", \"profile\": \"" profile "\", \"clauses\": ["       \
  clauses "], \"basis\": \"text\", \"kinds\": [ \"" kinds "\" ], \"title\": " W (id)               \
  ", \"message\": " W (id) ", \"remedy\": " W (id) rest "}"
#define RULE(kinds, rest) RULE_OF ("OWN-1", "own", "\"2.7.1\"", kinds, rest)
#define RULES(rows) HEAD ", \"rules\": [" rows "] }"
#define CHECK(check) ", \"check\": {" check "}"
#define ONE_OF(property, values)                                                                   \
  CHECK ("\"one-of\": { \"property\": \"" property "\", \"values\": [" values "] }")
#define REQUIRED CHECK ("\"required\": { \"property\": \"name\" }")
#define PATTERN(pattern)                                                                           \
  CHECK ("\"pattern\": { \"property\": \"name\", \"pattern\": \"" pattern "\" }")
#define DATES(earlier, later)                                                                      \
  CHECK ("\"date-order\": { \"earlier\": \"" earlier "\", \"later\": \"" later "\" }")
#define WHEN(property, one, other)                                                                 \
  ", \"when\": [ { \"property\": \"" property "\", \"equals\": \"" one "\" },"                       \
  " { \"property\": \"" property "\", \"one-of\": [\"" other "\"] } ]"
#define WHEN_ONE(property, value)                                                                  \
  ", \"when\": { \"property\": \"" property "\", \"equals\": \"" value "\" }"
#define LEVEL(id, rank, word)                                                                      \
  "{ \"id\": \"" id "\", \"rank\": " rank ", \"label\": " W (word) " }"
#define DIMENSION(id, word)                                                                        \
  "{ \"id\": \"" id "\", \"label\": " W ("dim") ", \"levels\": ["                                  \
  LEVEL ("high", "2", "high") "," LEVEL ("low", "1", word) "] }"
#define SCHEMES(dimension, rest)                                                                   \
  HEAD ", \"schemes\": [ { \"id\": \"own\", \"title\": " W ("scheme") ", \"dimensions\": ["       \
  dimension "] } ]" rest "}"
#define MAPPING(from, to, dimension, to_dimension, rest)                                           \
  ", \"mappings\": [ { \"from\": \"" from "\", \"to\": \"" to "\"," dimension                       \
  " \"to-dimension\": \"" to_dimension "\", \"quality\": \"weak\", \"lossy\": true, \"note\": "     \
  W ("note") "," rest "} ]"
#define FROM_OWN(levels)                                                                           \
  MAPPING ("own", "mic-2024", "\"dimension\": \"importance\",", "integrity",                       \
           "\"levels\": {" levels "}")
#define ROW(level, candidate) "\"" level "\": { \"candidates\": [ \"" candidate "\" ] }"
#define CASE(level)                                                                                \
  "{ \"when\": { \"dimension\": \"importance\", \"at-least\": \"" level "\" },"                    \
  " \"candidates\": [ \"1\" ] }"
#define CASES(cases) MAPPING ("own", "mic-2024", "", "integrity", "\"cases\": [" cases "]")
#define TO_OWN(other)                                                                              \
  MAPPING ("level-1-3", "own", "\"dimension\": \"importance\",", "importance",                     \
           "\"levels\": {" ROW ("3", "high") "," ROW ("2", "high") "," ROW ("1", other) "}")
#define IMPORTANCE DIMENSION ("importance", "low")
#define BOTH ROW ("high", "2") "," ROW ("low", "1")
#define CLAUSE(id, word)                                                                           \
  "{ \"id\": \"" id "\", \"cite\": \"1\", \"term\": " W (word) ", \"meaning\": " W (word) " }"
#define CLAUSES(rows) HEAD ", \"clauses\": [" rows "] }"
#define CITING RULE_OF ("OWN-1", "own", "\"OWN.1\"", "computer", REQUIRED)
#define THREAT(measures)                                                                           \
  HEAD ", \"threats\": [ { \"id\": \"U.OWN\", \"label\": " W ("threat")                            \
  ", \"group\": \"disaster-accident-failure\", \"clause\": \"2.7.1\", \"actors\": [ \"none\" ],"     \
  " \"intent\": \"none\", \"targets\": [ \"computer\" ], \"impairs\": [ \"availability\" ],"        \
  " \"incident-kinds\": [ \"system-failure\" ], \"measures\": [" measures "] } ] }"
#define SEGMENT(rest) HEAD ", \"segments\": [ { \"id\": \"lgwan\"," rest "} ] }"
#define STEPS "[ { \"id\": \"a\", \"label\": " W ("a") " }, { \"id\": \"b\", \"label\": " W ("b") " } ]"
#define MATRIX(last)                                                                               \
  HEAD ", \"risk-matrices\": [ { \"id\": \"own\", \"title\": " W ("matrix") ", \"likelihood\": "   \
  STEPS ", \"impact\": " STEPS ", \"levels\": " STEPS ", \"acceptance\": \"a\","                  \
  " \"cells\": [ [ \"a\", \"a\" ], [ \"a\", \"" last "\" ] ] } ] }"
#define LABEL(ja, en)                                                                              \
  HEAD ", \"labels\": { \"kinds\": { \"computer\": { \"ja\": \"" ja "\", \"en\": \"" en "\" } } } }"

typedef struct
{
  const char *name;
  const char *code;
  const char *fires;
  const char *pointer;
  const char *silent;
} Case;

static const Case cases[] = {
  { "defect", "defect", RULES ("{ \"id\": \"none\", \"severity\": \"info\" }"), "/rules/0/id",
    RULES ("{ \"id\": \"SB-056\", \"severity\": \"error\" }") },
  { "contradiction", "dead-rule", RULES (RULE ("computer", WHEN ("role", "server", "terminal") REQUIRED)),
    "/rules/0/when", RULES (RULE ("computer", WHEN ("role", "server", "server") REQUIRED)) },
  { "implied", "dead-rule",
    RULES (RULE ("computer", WHEN_ONE ("role", "server") ONE_OF ("role", "\"server\""))), "/rules/0",
    RULES (RULE ("computer", WHEN_ONE ("role", "server") ONE_OF ("role", "\"terminal\""))) },
  { "implied-required", "dead-rule", RULES (RULE ("computer", WHEN_ONE ("name", "x") REQUIRED)),
    "/rules/0", RULES (RULE ("computer", WHEN_ONE ("role", "server") REQUIRED)) },
  { "all-values", "dead-rule",
    RULES (RULE ("computer-room", ONE_OF ("access-controlled", "\"true\", \"false\""))),
    "/rules/0/check/one-of/values",
    RULES (RULE ("computer-room", ONE_OF ("access-controlled", "\"true\""))) },
  { "pattern", "dead-rule", RULES (RULE ("computer", PATTERN ("(.*)"))), "/rules/0/check/pattern",
    RULES (RULE ("computer", PATTERN ("[^名]*"))) },
  { "same-date", "dead-rule",
    RULES (RULE ("information-system", DATES ("last-reviewed-on", "last-reviewed-on"))),
    "/rules/0/check/date-order",
    RULES (RULE ("information-system", DATES ("last-reviewed-on", "reference-date"))) },
  { "default-off", "optional-rule", RULES (RULE ("computer", REQUIRED ", \"default-off\": true")),
    "/rules/0", RULES (RULE ("computer", REQUIRED)) },
  { "profile", "optional-rule", RULES (RULE_OF ("OWN-1", "off", "\"2.7.1\"", "computer", REQUIRED)),
    "/rules/0", RULES (RULE ("computer", REQUIRED)) },
  { "uncited-rule", "uncited-rule", RULES (RULE_OF ("OWN-1", "own", "", "computer", REQUIRED)),
    "/rules/0",
    RULES (RULE_OF ("OWN-1", "own", "", "computer", REQUIRED ", \"source\": " W ("source"))) },
  { "same-severity", "shadowed-row", RULES ("{ \"id\": \"SB-056\", \"severity\": \"warning\" }"),
    "/rules/0", RULES ("{ \"id\": \"SB-056\", \"severity\": \"error\" }") },
  { "severity-of-off", "dead-rule", RULES ("{ \"id\": \"MG-020\", \"severity\": \"error\" }"), "/rules/0",
    RULES ("{ \"id\": \"SB-056\", \"severity\": \"error\" }") },
  { "severity-twice", "shadowed-row",
    RULES ("{ \"id\": \"SB-056\", \"severity\": \"error\" },"
           " { \"id\": \"SB-056\", \"severity\": \"error\" }"),
    "/rules/0", RULES ("{ \"id\": \"SB-056\", \"severity\": \"error\" }") },
  { "same-texts", "shadowed-row", CLAUSES (CLAUSE ("OWN.1", "a") "," CLAUSE ("OWN.2", "a")),
    "/clauses/1", CLAUSES (CLAUSE ("OWN.1", "a") "," CLAUSE ("OWN.2", "b")) },
  { "uncited-clause", "uncited-clause", CLAUSES (CLAUSE ("OWN.1", "a")), "/clauses/0",
    HEAD ", \"clauses\": [" CLAUSE ("OWN.1", "a") "], \"rules\": [" CITING "] }" },
  { "threat", "threat-without-measures", THREAT (""), "/threats/0", THREAT ("\"physical\"") },
  { "synonym", "ambiguous-synonym", SEGMENT ("\"short\": { \"ja\": \"基幹系\", \"en\": \"x\" }"),
    "/segments/0/short", SEGMENT ("\"short\": { \"ja\": \"庁内系\", \"en\": \"x\" }") },
  { "same-segment", "same-label",
    SEGMENT ("\"label\": { \"ja\": \"個人番号利用事務系ネットワーク\", \"en\": \"x\" }"), "/segments/0",
    SEGMENT ("\"label\": { \"ja\": \"庁内ネットワーク\", \"en\": \"x\" }") },
  { "same-level", "same-label", SCHEMES (DIMENSION ("importance", "high"), FROM_OWN (BOTH)),
    "/schemes/0/dimensions/0/levels", SCHEMES (IMPORTANCE, FROM_OWN (BOTH)) },
  { "unreachable-level", "unreachable-level", SCHEMES (IMPORTANCE, TO_OWN ("high")),
    "/schemes/0/dimensions/0/levels", SCHEMES (IMPORTANCE, TO_OWN ("low")) },
  { "unconnected", "unconnected-scheme", SCHEMES (IMPORTANCE, ""), "/schemes/0",
    SCHEMES (IMPORTANCE, FROM_OWN (BOTH)) },
  { "mapping-level", "incomplete-mapping", SCHEMES (IMPORTANCE, FROM_OWN (ROW ("high", "2"))),
    "/mappings/0/levels", SCHEMES (IMPORTANCE, FROM_OWN (BOTH)) },
  { "mapping-cases", "incomplete-mapping", SCHEMES (IMPORTANCE, CASES (CASE ("high"))),
    "/mappings/0", SCHEMES (IMPORTANCE, CASES (CASE ("high") "," CASE ("low"))) },
  { "shadowed-case", "shadowed-case", SCHEMES (IMPORTANCE, CASES (CASE ("low") "," CASE ("high"))),
    "/mappings/0/cases/1", SCHEMES (IMPORTANCE, CASES (CASE ("high") "," CASE ("low"))) },
  { "risk-level", "unreachable-risk-level", MATRIX ("a"), "/risk-matrices/0/levels",
    MATRIX ("b") },
  { "same-text", "missing-translation", LABEL ("office computer", "office computer"),
    "/labels/kinds/computer", LABEL ("PC", "PC") },
  { "no-japanese", "missing-translation", LABEL ("office computer", "machine"),
    "/labels/kinds/computer", LABEL ("事務用PC", "machine") },
  { "no-english", "missing-translation", LABEL ("端末", "端末"), "/labels/kinds/computer",
    LABEL ("端末", "machine") },
  { "dimension", "missing-translation", SCHEMES (DIMENSION ("secrecy", "low"), ""),
    "/schemes/0/dimensions/0/id", SCHEMES (IMPORTANCE, "") },
};

static SecassetList *
check (SecassetPolicy *base,
       const char *text,
       SecassetPolicy **policy)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);

  g_assert_no_error (error);
  return secasset_policy_check_layer (base ? base : secasset_policy_get_default (), node, policy);
}

static SecassetPolicyIssue *
find (SecassetList *issues,
      const char *code)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (issues)); i++)
    {
      g_autoptr (SecassetPolicyIssue) issue = g_list_model_get_item (G_LIST_MODEL (issues), i);

      if (g_str_equal (secasset_policy_issue_get_code (issue), code))
        return issue;
    }
  return NULL;
}

static void
show (SecassetList *issues)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (issues)); i++)
    {
      g_autoptr (SecassetPolicyIssue) issue = g_list_model_get_item (G_LIST_MODEL (issues), i);
      g_autofree char *message = secasset_policy_issue_dup_message (issue, "en");

      g_test_message ("%s: %s", secasset_policy_issue_get_pointer (issue), message);
    }
}

static void
test_case (gconstpointer data)
{
  const Case *one = data;
  g_autoptr (SecassetList) fires = check (NULL, one->fires, NULL);
  g_autoptr (SecassetList) silent = check (NULL, one->silent, NULL);
  SecassetPolicyIssue *issue = find (fires, one->code);
  SecassetPolicyIssue *unexpected = find (silent, one->code);
  SecassetPolicyIssue *defect = find (silent, "defect");
  g_autofree char *ja = NULL;
  g_autofree char *en = NULL;

  show (fires);
  show (silent);
  g_assert_nonnull (issue);
  g_assert_cmpstr (secasset_policy_issue_get_pointer (issue), ==, one->pointer);
  ja = secasset_policy_issue_dup_message (issue, "ja");
  en = secasset_policy_issue_dup_message (issue, "en");
  g_assert_cmpstr (ja, !=, en);
  g_assert_null (strchr (en, '{'));
  g_assert_null (strchr (ja, '{'));
  g_assert_null (defect);
  g_assert_null (unexpected);
}

/* Rows of the base are not judged again, and what repeats them is. */
static void
test_layers (void)
{
  g_autoptr (SecassetPolicy) first = NULL;
  g_autoptr (SecassetPolicy) second = NULL;
  g_autoptr (SecassetList) below = check (NULL, LABEL ("端末", "machine"), &first);
  g_autoptr (SecassetList) above = check (
      first,
      "{ \"secasset-policy\": 1, \"id\": \"upper\", \"edition\": \"2026\", \"title\": " W ("upper")
      ", \"labels\": { \"kinds\": { \"computer\": { \"ja\": \"端末\", \"en\": \"machine\" } } } }",
      &second);
  g_autoptr (SecassetList) again = NULL;

  g_assert_null (find (below, "shadowed-row"));
  show (above);
  g_assert_nonnull (second);
  g_assert_nonnull (find (above, "shadowed-row"));
  g_assert_cmpstr (secasset_policy_issue_get_subject (find (above, "shadowed-row")), !=, NULL);
  again = secasset_policy_dup_issues (second);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (again)), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (above)));
}

static char *
place_as (JsonNode *placement,
          const char *id)
{
  g_autofree char *row = json_to_string (placement, FALSE);

  return g_strdup_printf ("{ \"secasset-policy\": 1, \"id\": \"%s\", \"edition\": \"2026\","
                          " \"title\": " W ("own") ", \"placement\": [ %s ] }",
                          id, row);
}

/* A table that replaces an identical one, and one that an own policy has replaced already. */
static void
test_tables (void)
{
  g_autoptr (JsonNode) shared = secasset_policy_dup_rows (secasset_policy_get_default ());
  g_autofree char *text = json_to_string (shared, FALSE);
  g_autoptr (JsonNode) rows = json_from_string (text, NULL);
  JsonArray *array
      = json_object_get_array_member (json_node_get_object (rows), "placement");
  g_autofree char *same = place_as (json_array_get_element (array, 0), "first");
  g_autofree char *changed = NULL;
  g_autoptr (SecassetPolicy) first = NULL;
  g_autoptr (SecassetList) below = check (NULL, same, &first);
  g_autoptr (SecassetList) above = NULL;

  g_assert_nonnull (first);
  g_assert_nonnull (find (below, "shadowed-row"));
  json_object_set_string_member (json_array_get_object_element (array, 0), "edition", "2027");
  changed = place_as (json_array_get_element (array, 0), "second");
  above = check (first, changed, NULL);
  show (above);
  g_assert_cmpint (secasset_policy_issue_get_severity (find (above, "shadowed-row")), ==,
                   SECASSET_SEVERITY_INFO);
  g_clear_object (&above);
  above = check (NULL, changed, NULL);
  g_assert_null (find (above, "shadowed-row"));
}

/* A defective layer makes no policy, but its texts are judged. */
static void
test_defective (void)
{
  g_autoptr (SecassetPolicy) policy = NULL;
  g_autoptr (SecassetList) issues = check (
      NULL, HEAD ", \"clauses\": [ 5, { \"term\": { \"ja\": \"two words\", \"en\": \"x\" } } ] }",
      &policy);

  g_assert_null (policy);
  g_assert_nonnull (find (issues, "defect"));
  g_assert_nonnull (find (issues, "missing-translation"));
}

/* The built-in policy has nothing that is likely to be a mistake. */
static void
test_builtin (void)
{
  g_autoptr (SecassetList) issues = secasset_policy_dup_issues (secasset_policy_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (issues)); i++)
    {
      g_autoptr (SecassetPolicyIssue) issue = g_list_model_get_item (G_LIST_MODEL (issues), i);

      g_assert_cmpint (secasset_policy_issue_get_severity (issue), ==, SECASSET_SEVERITY_INFO);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/policy-issues/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/policy-issues/layers", test_layers);
  g_test_add_func ("/policy-issues/tables", test_tables);
  g_test_add_func ("/policy-issues/defective", test_defective);
  g_test_add_func ("/policy-issues/builtin", test_builtin);
  return g_test_run ();
}
