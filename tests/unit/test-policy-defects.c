/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Wrong policy data: every defect is reported, each with its place. */
#include <secasset/secasset.h>

#include "policy/policy-private.h"

#define HEAD                                                                                       \
  "{ \"secasset-policy\": 1, \"id\": \"own\", \"edition\": \"2026\","                              \
  "  \"title\": { \"ja\": \"市の方針\", \"en\": \"Own policy\" }"
#define T "{ \"ja\": \"語\", \"en\": \"word\" }"
#define LEVEL(id, rank) "{ \"id\": \"" id "\", \"rank\": " rank ", \"label\": " T "}"
#define DIMENSION(id, levels) "{ \"id\": \"" id "\", \"label\": " T ", \"levels\": [" levels "] }"
#define SCHEME(rest) "{ \"id\": \"own\", \"title\": " T rest "}"
#define STEP(id) "{ \"id\": \"" id "\", \"label\": " T " }"
#define TWO_STEPS STEP ("a") ", " STEP ("b")
#define MATRIX(rest)                                                                               \
  HEAD ", \"risk-matrices\": [ { \"id\": \"m\", \"title\": " T ", \"likelihood\": [ " TWO_STEPS    \
       " ], \"impact\": [ " TWO_STEPS " ], \"levels\": [ " TWO_STEPS                             \
       " ], \"acceptance\": \"a\", " rest " } ] }"
#define GOOD_DIMENSION DIMENSION ("importance", LEVEL ("high", "2") "," LEVEL ("low", "1"))

typedef struct
{
  const char *name;
  const char *text;
  const char *defects; /* the whole message */
} Case;

static const Case layers[] = {
  { "no-object", "[]", "document: is no object" },
  { "nothing", "{}",
    "/secasset-policy: is missing\n/id: is missing\n/edition: is missing\n/title: is missing" },
  { "format", "{ \"secasset-policy\": 2, \"id\": \"a\", \"edition\": \"b\", \"title\": " T "}",
    "/secasset-policy: is not 1, the only format known" },
  { "unknown-member", HEAD ", \"a/b\": 1, \"x-own\": 1 }", "/a~1b: unknown member" },
  { "no-array", HEAD ", \"clauses\": {} }", "/clauses: is no array" },
  { "clauses",
    HEAD ", \"clauses\": [ { \"id\": \"2.7.1\", \"cite\": 1, \"term\": { \"ja\": \" \" },"
         " \"meaning\": \"text\" }, 5 ] }",
    "/clauses/0/cite: is no string\n/clauses/0/term/ja: is blank\n"
    "/clauses/0/term/en: is missing\n/clauses/0/meaning: is no object\n"
    "/clauses/0/id: “2.7.1” is given twice\n/clauses/1: is no object" },
  { "matrix-scales",
    HEAD ", \"risk-matrices\": [ { \"id\": \"m\", \"title\": " T ", \"likelihood\": [ " STEP ("a") " ],"
         " \"impact\": [ " STEP ("a") ", " STEP ("a") " ], \"levels\": [ 1, " STEP ("b") " ],"
         " \"acceptance\": \"b\" } ] }",
    "/risk-matrices/0/likelihood: has less than two steps\n"
    "/risk-matrices/0/impact/1/id: “a” is given twice\n"
    "/risk-matrices/0/levels/0: is no object" },
  { "matrix-rows", MATRIX ("\"cells\": [ [ \"a\", \"b\" ] ]"),
    "/risk-matrices/0/cells: has 1 rows for 2 steps of impact" },
  { "matrix-cells", MATRIX ("\"cells\": [ [ \"a\" ], [ 1, \"x\" ] ]"),
    "/risk-matrices/0/cells/0: has 1 cells for 2 steps of likelihood\n"
    "/risk-matrices/0/cells/1/0: is no string\n"
    "/risk-matrices/0/cells/1/1: unknown level “x”" },
  { "matrix-not-monotone", MATRIX ("\"cells\": [ [ \"a\", \"b\" ], [ \"b\", \"a\" ] ]"),
    "/risk-matrices/0: likelihood 2 and impact 2 give less risk than a lower step" },
  { "matrix-without-levels", MATRIX ("\"verified\": true"),
    "/risk-matrices/0: needs either “cells” or “bands”" },
  { "matrix-bands",
    MATRIX ("\"bands\": [ { \"from\": 1, \"level\": \"a\" }, { \"from\": 1, \"level\": \"x\" } ]"),
    "/risk-matrices/0/bands: step “a” of likelihood has no value to multiply\n"
    "/risk-matrices/0/bands: step “b” of likelihood has no value to multiply\n"
    "/risk-matrices/0/bands: step “a” of impact has no value to multiply\n"
    "/risk-matrices/0/bands: step “b” of impact has no value to multiply\n"
    "/risk-matrices/0/bands/1/from: is not above that of the band before\n"
    "/risk-matrices/0/bands/1/level: unknown level “x”" },
  { "matrix-suggestions",
    MATRIX ("\"cells\": [ [ \"a\", \"a\" ], [ \"a\", \"b\" ] ], \"suggestions\": ["
            " { \"scheme\": \"none\", \"dimension\": \"d\", \"levels\": {} },"
            " { \"scheme\": \"mic-2024\", \"dimension\": \"d\", \"levels\": {} },"
            " { \"scheme\": \"mic-2024\", \"dimension\": \"integrity\","
            "   \"levels\": { \"1\": \"x\", \"9\": \"a\" } } ]"),
    "/risk-matrices/0/suggestions/0/scheme: unknown scheme “none”\n"
    "/risk-matrices/0/suggestions/1/dimension: unknown dimension “d”\n"
    "/risk-matrices/0/suggestions/2/levels/1: unknown step of impact “x”\n"
    "/risk-matrices/0/suggestions/2/levels/9: unknown level of “mic-2024”" },
  { "role-sets",
    HEAD ", \"role-sets\": [ 5, { \"id\": \"Sendai-CH2-2023\", \"edition\": \"1\", \"title\": " T ","
         " \"roles\": [] }, { \"id\": \"a\", \"title\": { \"ja\": \"語\" }, \"roles\": {}, \"y\": 2 },"
         " { \"id\": \"b\", \"edition\": \"1\", \"title\": " T " } ] }",
    "/role-sets/0: is no object\n/role-sets/1/roles: is empty\n"
    "/role-sets/1/id: “Sendai-CH2-2023” is given twice\n/role-sets/2/y: unknown member\n"
    "/role-sets/2/edition: is missing\n/role-sets/2/title/en: is missing\n"
    "/role-sets/2/roles: is no array\n/role-sets/3/roles: is missing" },
  { "roles",
    HEAD ", \"role-sets\": [ { \"id\": \"a\", \"edition\": \"1\", \"title\": " T ", \"roles\": ["
         " 1, {}, { \"id\": \"r\", \"label\": " T ", \"holder\": " T ", \"answers-for\": \"all\" },"
         " { \"id\": \"Ｒ\", \"label\": " T ", \"holder\": 1, \"answers-for\": \" \" } ] } ] }",
    "/role-sets/0/roles/0: is no object\n/role-sets/0/roles/1/id: is missing\n"
    "/role-sets/0/roles/1/label: is missing\n/role-sets/0/roles/1/holder: is missing\n"
    "/role-sets/0/roles/1/answers-for: is missing\n/role-sets/0/roles/3/holder: is no object\n"
    "/role-sets/0/roles/3/answers-for: is blank\n"
    "/role-sets/0/roles/3/id: “Ｒ” is given twice" },
  { "matrix-of-the-base",
    HEAD ", \"risk-matrices\": [ { \"id\": \"BSI-200-3\", \"title\": " T ","
         " \"likelihood\": [ " TWO_STEPS " ], \"impact\": [ " TWO_STEPS " ],"
         " \"levels\": [ " TWO_STEPS " ], \"acceptance\": \"c\","
         " \"cells\": [ [ \"a\", \"a\" ], [ \"a\", \"b\" ] ] } ] }",
    "/risk-matrices/0/acceptance: unknown level “c”\n"
    "/risk-matrices/0/id: “BSI-200-3” is given twice" },
  { "twice-in-other-form",
    HEAD ", \"clauses\": [ { \"id\": \"Ａ1\", \"cite\": \"1\", \"term\": " T ", \"meaning\": " T "},"
         "{ \"id\": \"a1\", \"cite\": \"1\", \"term\": " T ", \"meaning\": " T "} ] }",
    "/clauses/1/id: “a1” is given twice" },
  { "severities",
    HEAD ", \"rules\": [ { \"id\": \"SB-050\", \"severity\": \"fatal\" },"
         " { \"id\": \"no\", \"severity\": \"info\" }, { \"id\": \"GI-001\" },"
         " { \"id\": \"GI-001\", \"severity\": \"info\", \"message\": " T "} ] }",
    "/rules/0/severity: unknown value “fatal”\n/rules/1/id: unknown rule “no”\n"
    "/rules/2/severity: is missing\n/rules/3/message: unknown member" },
  { "mapping",
    HEAD ", \"mappings\": [ { \"from\": \"mic-2024\", \"to\": \"nowhere\","
         " \"dimension\": \"nothing\", \"to-dimension\": \"integrity\", \"quality\": \"good\","
         " \"lossy\": 0, \"note\": " T ", \"levels\": {} } ] }",
    "/mappings/0/quality: unknown value “good”\n/mappings/0/lossy: is neither true nor false\n"
    "/mappings/0/to: unknown scheme “nowhere”\n"
    "/mappings/0/dimension: scheme “mic-2024” has no dimension “nothing”" },
  { "mapping-levels",
    HEAD ", \"mappings\": [ { \"from\": \"bsi-200-2\", \"to\": \"mic-2024\","
         " \"dimension\": \"integrity\", \"to-dimension\": \"integrity\", \"quality\": \"weak\","
         " \"lossy\": false, \"note\": " T ", \"levels\": {"
         " \"hoch\": { \"candidates\": [ \"7\" ] }, \"tief\": { \"candidates\": [] },"
         " \"normal\": { \"candidates\": [ \"1\" ],"
         " \"default\": \"2\" } } } ] }",
    "/mappings/0/levels/hoch/candidates: unknown level “7”\n"
    "/mappings/0/levels/tief: unknown level “tief”\n"
    "/mappings/0/levels/tief/candidates: is empty\n"
    "/mappings/0/levels/normal/default: “2” is no candidate" },
  { "mapping-hints",
    HEAD ", \"mappings\": [ { \"from\": \"mext-i-iv\", \"to\": \"mic-2024\","
         " \"to-dimension\": \"integrity\", \"quality\": \"none\", \"lossy\": false,"
         " \"note\": " T ", \"cases\": [], \"hints\": ["
         " { \"property\": \"form\", \"candidates\": [ \"2\" ], \"text\": " T " },"
         " { \"property\": \"is-public\", \"candidates\": [ \"7\" ], \"text\": " T " } ] } ] }",
    "/mappings/0/quality: unknown value “none”\n"
    "/mappings/0/hints/0/property: information has no three-valued property “form”\n"
    "/mappings/0/hints/1/candidates: unknown level “7”" },
  { "mapping-cases",
    HEAD ", \"mappings\": [ { \"from\": \"bsi-200-2\", \"to\": \"level-1-3\","
         " \"to-dimension\": \"importance\", \"quality\": \"weak\", \"lossy\": false,"
         " \"note\": " T ", \"cases\": ["
         " { \"candidates\": [ \"3\" ] }, { \"candidates\": [ \"3\" ], \"when\": {"
         " \"all\": [ { \"dimension\": \"integrity\", \"equals\": \"tief\" }, {} ] } } ] } ] }",
    "/mappings/0/cases/0/when: is missing\n"
    "/mappings/0/cases/1/when/all/0/equals: unknown level “tief”\n"
    "/mappings/0/cases/1/when/all/1: is no condition" },
  { "mapping-twice",
    HEAD ", \"mappings\": [ { \"from\": \"mic-2024\", \"to\": \"mic-2022\","
         " \"dimension\": \"integrity\", \"to-dimension\": \"integrity\", \"quality\": \"weak\","
         " \"lossy\": false, \"note\": " T ", \"levels\": {} } ] }",
    "/mappings/0: mapping is given twice" },
  { "threat",
    HEAD ", \"threats\": [ { \"id\": \"O1\", \"label\": " T ", \"group\": \"bad\","
         " \"clause\": \"99\", \"actors\": [ \"ghost\" ], \"intent\": \"deliberate\","
         " \"targets\": [ \"toaster\" ], \"impairs\": [ \"taste\" ], \"incident-kinds\": [],"
         " \"measures\": [ 3 ] } ] }",
    "/threats/0/group: unknown value “bad”\n/threats/0/actors/0: unknown value “ghost”\n"
    "/threats/0/impairs/0: unknown value “taste”\n/threats/0/measures/0: is no string\n"
    "/threats/0/targets: unknown kind “toaster”\n/threats/0/clause: unknown clause “99”" },
  { "labels",
    HEAD ", \"labels\": { \"kinds\": { \"terminal\": { \"ja\": \"端末\" } }, \"colours\": {},"
         " \"values\": { \"SegmentKind\": 1 } } }",
    "/labels/kinds/terminal/en: is missing\n/labels/colours: unknown member\n"
    "/labels/values/SegmentKind: is no object" },
  { "scheme", HEAD ", \"schemes\": [" SCHEME (", \"dimensions\": []") "] }",
    "/schemes/0/dimensions: has no dimension" },
};

static const Case schemes[] = {
  { "good", SCHEME (", \"dimensions\": [" GOOD_DIMENSION "]"), "" },
  { "no-object", "1", "document: is no object" },
  { "nothing", "{}", "/id: is missing\n/title: is missing\n/dimensions: is missing" },
  { "no-level", SCHEME (", \"dimensions\": [" DIMENSION ("importance", "") "]"),
    "/dimensions/0/levels: has no level" },
  { "same-rank",
    SCHEME (", \"dimensions\": [" DIMENSION ("a", LEVEL ("x", "2") "," LEVEL ("y", "2")) "]"),
    "/dimensions/0/levels/1/rank: rank 2 is that of level “x”" },
  { "same-level",
    SCHEME (", \"dimensions\": [" DIMENSION ("a", LEVEL ("3A", "2") "," LEVEL ("３ａ", "1")) "]"),
    "/dimensions/0/levels/1/id: level “３ａ” is given twice" },
  { "same-dimension", SCHEME (", \"dimensions\": [" GOOD_DIMENSION "," GOOD_DIMENSION "]"),
    "/dimensions/1/id: dimension “importance” is given twice" },
  { "equals-sign",
    SCHEME (", \"dimensions\": [" DIMENSION ("a=b", LEVEL ("x", "1")) "]"),
    "/dimensions/0/id: “a=b” contains an equals sign" },
  { "important-rule",
    SCHEME (", \"dimensions\": [" GOOD_DIMENSION "], \"important-rule\": { \"any\": ["
            " { \"dimension\": \"colour\", \"at-least\": \"red\" },"
            " { \"dimension\": \"importance\", \"at-least\": \"red\" } ] }"),
    "/important-rule/any/0/dimension: unknown dimension “colour”\n"
    "/important-rule/any/1/at-least: unknown level “red”" },
  { "important-rule-null",
    SCHEME (", \"dimensions\": [" GOOD_DIMENSION "], \"important-rule\": null"), "" },
  { "rank-no-integer", SCHEME (", \"dimensions\": [" DIMENSION ("a", LEVEL ("x", "1.5")) "]"),
    "/dimensions/0/levels/0/rank: is no integer" },
};

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);
  return node;
}

static void
test_layer (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (JsonNode) node = parse (test->text);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetPolicy) policy
      = secasset_policy_new_layered (secasset_policy_get_default (), node, &error);

  g_assert_null (policy);
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
  g_assert_cmpstr (error->message, ==, test->defects);
}

static void
test_scheme (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (JsonNode) node = parse (test->text);
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  g_autoptr (SecassetScheme) scheme = secasset_scheme_new_from_node (node, defects);
  g_autofree char *joined = NULL;

  g_assert_true ((scheme != NULL) == (*test->defects == '\0'));
  joined = secasset_defects_to_string (defects, "en");
  g_assert_cmpstr (joined, ==, test->defects);
}

/* A rule of basis “text” that is an error in the policy itself cannot become advice. */
static void
test_floor (void)
{
  SecassetPolicy *base = secasset_policy_get_default ();
  SecassetRuleInfo *strict = NULL;
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < secasset_list_get_n_items (base->rules) && !strict; i++)
    {
      SecassetRuleInfo *rule = secasset_list_index (base->rules, i);

      if (rule->floor == SECASSET_SEVERITY_WARNING)
        strict = rule;
    }
  g_assert_nonnull (strict);
  text = g_strdup_printf (HEAD ", \"rules\": [ { \"id\": \"%s\", \"severity\": \"info\" } ] }",
                          strict->id);
  node = parse (text);
  g_assert_null (secasset_policy_new_layered (base, node, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
  g_assert_true (g_str_has_prefix (error->message, "/rules/0/severity: “info” is below “warning”"));
}

/* The node belongs to the host, who may change it afterwards. */
static void
test_scheme_keeps_nothing (void)
{
  g_autoptr (JsonNode) node
      = parse (SCHEME (", \"dimensions\": [" GOOD_DIMENSION "], \"important-rule\": { \"any\": ["
                       " { \"dimension\": \"importance\", \"at-least\": \"high\" } ] }"));
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  g_autoptr (SecassetScheme) scheme = secasset_scheme_new_from_node (node, defects);
  const char *const levels[] = { "importance=high", NULL };
  JsonObject *rule
      = json_object_get_object_member (json_node_get_object (node), "important-rule");

  json_object_remove_member (rule, "any");
  g_assert_cmpint (secasset_scheme_is_important (scheme, levels), ==, SECASSET_TRISTATE_TRUE);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    {
      g_autofree char *path = g_strconcat ("/policy/defects/", layers[i].name, NULL);

      g_test_add_data_func (path, &layers[i], test_layer);
    }
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    {
      g_autofree char *path = g_strconcat ("/scheme/defects/", schemes[i].name, NULL);

      g_test_add_data_func (path, &schemes[i], test_scheme);
    }
  g_test_add_func ("/policy/floor", test_floor);
  g_test_add_func ("/scheme/keeps-nothing", test_scheme_keeps_nothing);
  return g_test_run ();
}
