/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Rules that are data alone: every check fires, is silent, and leaves open what is not known. */
#include "own-rules.h"

typedef struct
{
  const char *name;
  const char *rest;     /* of the rule's row */
  const char *elements;
  const char *found;    /* subjects, separated by blanks */
  guint skipped;
} Case;

static const Case cases[] = {
  { "required", ON_SYSTEMS "\"check\": { \"required\": { \"property\": \"rto-minutes\" } }",
    "{ " SYSTEM ", \"id\": \"S1\" }, { " SYSTEM ", \"id\": \"S2\", \"rto-minutes\": 5 },"
    "{ " SYSTEM ", \"id\": \"S3\", \"rto-minutes\": \"soon\" },"
    "{ " SYSTEM ", \"id\": \"S4\", \"lifecycle\": \"planned\" }",
    "S1", 1 },
  { "any-lifecycle",
    ON_SYSTEMS "\"any-lifecycle\": true, \"check\": { \"required\": { \"property\": \"name\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"lifecycle\": \"planned\", \"name\": \" \" }", "S1", 0 },
  { "required-tristate",
    ON_SYSTEMS "\"check\": { \"required\": { \"property\": \"is-important\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"is-important\": false },"
    "{ " SYSTEM ", \"id\": \"S2\", \"is-important\": null }", "S2", 0 },
  { "required-relation",
    ON_SYSTEMS "\"check\": { \"required\": { \"property\": \"connected-to\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"connected-to\": [ { \"ref\": \"N1\","
    " \"valid-until\": \"2020-01-01\" } ] }, { " SYSTEM ", \"id\": \"S2\","
    " \"connected-to\": [ \"N1\" ] }, { \"kind\": \"network\", \"id\": \"N1\" }",
    "S1", 0 },
  { "required-inverse",
    "\"kinds\": [ \"network\" ], \"check\": { \"required\": { \"inverse\": \"connected-to\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"connected-to\": [ \"N1\" ] },"
    "{ " SYSTEM ", \"id\": \"S2\", \"connected-to\": [ \"N2\" ], \"lifecycle\": \"retired\" },"
    "{ \"kind\": \"network\", \"id\": \"N1\" }, { \"kind\": \"network\", \"id\": \"N2\" }",
    "N2", 0 },
  { "one-of",
    ON_SERVICES "\"check\": { \"one-of\": { \"property\": \"data-location\","
                " \"values\": [ \"jp\" ] } }",
    "{ " SERVICE ", \"id\": \"V1\", \"data-location\": \"jp\" },"
    "{ " SERVICE ", \"id\": \"V2\", \"data-location\": \"overseas\" },"
    "{ " SERVICE ", \"id\": \"V3\" }, { " SERVICE ", \"id\": \"V4\", \"data-location\": \"moon\" }",
    "V2", 2 },
  { "one-of-text",
    ON_SYSTEMS "\"check\": { \"one-of\": { \"property\": \"tags\","
               " \"values\": [ \"Ａ\", \"b\" ] } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"tags\": [ \"a\", \"B\" ] },"
    "{ " SYSTEM ", \"id\": \"S2\", \"tags\": [ \"a\", \"丙\" ] }, { " SYSTEM ", \"id\": \"S3\" }",
    "S2", 1 },
  { "unique", ON_SYSTEMS "\"check\": { \"unique\": { \"property\": \"kana\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"kana\": \"ｱ\" }, { " SYSTEM ", \"id\": \"S2\" },"
    "{ " SYSTEM ", \"id\": \"S3\", \"kana\": \" ア \" }, { " SYSTEM ", \"id\": \"S4\","
    " \"kana\": \"イ\" }, { \"kind\": \"network\", \"id\": \"N1\", \"kana\": \"イ\" }",
    "S3", 1 },
  { "reference",
    "\"kinds\": [ \"computer\" ], \"check\": { \"reference\": { \"property\": \"located-in\","
    " \"kinds\": [ \"computer-room\" ],"
    " \"where\": { \"property\": \"access-controlled\", \"equals\": \"true\" } } }",
    "{ \"kind\": \"computer-room\", \"id\": \"P1\", \"access-controlled\": true },"
    "{ \"kind\": \"computer-room\", \"id\": \"P2\", \"access-controlled\": false },"
    "{ \"kind\": \"computer-room\", \"id\": \"P3\" }, { \"kind\": \"place\", \"id\": \"P4\" },"
    "{ \"kind\": \"computer\", \"id\": \"C1\", \"located-in\": [ \"P1\" ] },"
    "{ \"kind\": \"computer\", \"id\": \"C2\", \"located-in\": [ \"P2\" ] },"
    "{ \"kind\": \"computer\", \"id\": \"C3\", \"located-in\": [ \"P3\" ] },"
    "{ \"kind\": \"computer\", \"id\": \"C4\", \"located-in\": [ \"P4\" ] },"
    "{ \"kind\": \"computer\", \"id\": \"C5\", \"located-in\": [ \"P9\" ] },"
    "{ \"kind\": \"computer\", \"id\": \"C6\" }",
    "C2 C4", 3 },
  { "reference-inverse",
    "\"kinds\": [ \"network\" ], \"check\": { \"reference\": { \"inverse\": \"connected-to\","
    " \"kinds\": [ \"computer\" ] } }",
    "{ \"kind\": \"network\", \"id\": \"N1\" }, { \"kind\": \"network\", \"id\": \"N2\" },"
    "{ " SYSTEM ", \"id\": \"S1\", \"connected-to\": [ \"N1\" ] }", "N1", 0 },
  { "at-least", ON_SYSTEMS "\"check\": { \"at-least\": { \"property\": \"rto-minutes\","
                           " \"minimum\": 60 } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"rto-minutes\": 59 }, { " SYSTEM ", \"id\": \"S2\","
    " \"rto-minutes\": 60 }, { " SYSTEM ", \"id\": \"S3\" }", "S1", 1 },
  { "at-least-relation",
    ON_SYSTEMS "\"check\": { \"at-least\": { \"property\": \"connected-to\", \"minimum\": 2 } }",
    "{ \"kind\": \"network\", \"id\": \"N1\" }, { \"kind\": \"network\", \"id\": \"N2\" },"
    "{ " SYSTEM ", \"id\": \"S1\", \"connected-to\": [ \"N1\" ] }, { " SYSTEM ", \"id\": \"S2\","
    " \"connected-to\": [ \"N1\", \"N2\" ] }, { " SYSTEM ", \"id\": \"S3\" }", "S1", 1 },
  { "at-least-inverse",
    "\"kinds\": [ \"network\" ], \"check\": { \"at-least\": { \"inverse\": \"connected-to\","
    " \"minimum\": 1 } }",
    "{ \"kind\": \"network\", \"id\": \"N1\" }, { \"kind\": \"network\", \"id\": \"N2\" },"
    "{ " SYSTEM ", \"id\": \"S1\", \"connected-to\": [ \"N1\" ] }", "N2", 0 },
  { "pattern", ON_SYSTEMS "\"check\": { \"pattern\": { \"property\": \"kana\","
                          " \"pattern\": \"[ア-ン]+|x\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"kana\": \"アイ\" }, { " SYSTEM ", \"id\": \"S2\","
    " \"kana\": \"アイa\" }, { " SYSTEM ", \"id\": \"S3\", \"kana\": \"xx\" },"
    "{ " SYSTEM ", \"id\": \"S4\" }", "S2 S3", 1 },
  { "date-order",
    ON_SYSTEMS "\"check\": { \"date-order\": { \"earlier\": \"registered-on\","
               " \"later\": \"last-reviewed-on\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"registered-on\": \"2025-04-02\","
    " \"last-reviewed-on\": \"2025-04-01\" }, { " SYSTEM ", \"id\": \"S2\","
    " \"registered-on\": \"2025-04-01\", \"last-reviewed-on\": \"2025-04-01\" },"
    "{ " SYSTEM ", \"id\": \"S3\", \"registered-on\": \"2025-04-01\" }", "S1", 1 },
  { "date-order-months",
    ON_SYSTEMS "\"check\": { \"date-order\": { \"earlier\": \"last-reviewed-on\","
               " \"later\": \"reference-date\", \"within-months\": 12 } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"last-reviewed-on\": \"2025-03-31\" },"
    "{ " SYSTEM ", \"id\": \"S2\", \"last-reviewed-on\": \"2025-04-01\" },"
    "{ " SYSTEM ", \"id\": \"S3\", \"last-reviewed-on\": \"2026-04-02\" },"
    "{ " SYSTEM ", \"id\": \"S4\" }", "S1 S3", 1 },
  { "when",
    ON_SYSTEMS "\"when\": [ { \"property\": \"is-important\", \"equals\": \"true\" },"
               " { \"property\": \"deployment\", \"one-of\": [ \"on-premises\" ] } ],"
               " \"check\": { \"required\": { \"property\": \"kana\" } }",
    "{ " SYSTEM ", \"id\": \"S1\", \"is-important\": true, \"deployment\": \"on-premises\" },"
    "{ " SYSTEM ", \"id\": \"S2\", \"is-important\": true },"
    "{ " SYSTEM ", \"id\": \"S3\", \"deployment\": \"external-service\" },"
    "{ " SYSTEM ", \"id\": \"S4\", \"is-important\": false }", "S1", 1 },
};

static guint
count_skipped (SecassetReport *report,
               const char *rule)
{
  GListModel *rows = G_LIST_MODEL (secasset_report_get_coverage (report));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (SecassetRuleCoverage) row = g_list_model_get_item (rows, i);

      if (g_str_equal (secasset_rule_coverage_get_rule (row), rule))
        return secasset_rule_coverage_get_skipped (row);
    }
  g_assert_not_reached ();
}

/* Once as a row of a layer, once as a row of the document. */
static void
test_check (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *row = g_strdup_printf (ROW ("%s"), test->rest);
  g_autofree char *layer = g_strdup_printf (LAYER ("\"rules\": [ %s ]"), row);
  g_autofree char *plain = g_strdup_printf (INVENTORY ("%s", ""), test->elements);
  g_autofree char *own = g_strdup_printf (INVENTORY ("%s", ", \"rules\": [ %s ]"),
                                          test->elements, row);
  g_autoptr (SecassetPolicy) policy = make_layer (secasset_policy_get_default (), layer);
  g_autoptr (SecassetReport) by_layer = validate (policy, plain);
  g_autoptr (SecassetReport) by_document = validate (NULL, own);
  g_autofree char *a = dup_subjects (by_layer, "R-1");
  g_autofree char *b = dup_subjects (by_document, "R-1");

  g_assert_cmpstr (a, ==, test->found);
  g_assert_cmpuint (count_skipped (by_layer, "R-1"), ==, test->skipped);
  g_assert_cmpstr (b, ==, test->found);
  g_assert_cmpuint (count_skipped (by_document, "R-1"), ==, test->skipped);
}

/* An approved exception covers findings of a document's own rule like any other. */
static void
test_waiver (void)
{
  g_autoptr (SecassetReport) report = validate (
      NULL,
      INVENTORY ("{ " SYSTEM ", \"id\": \"S1\" }, { " SYSTEM ", \"id\": \"S2\" }",
                 ", \"rules\": [" ROW (ON_SYSTEMS "\"check\": { \"required\": {"
                 " \"property\": \"kana\" } }") "], \"waivers\": [ { \"rule\": \"R-1\","
                 " \"subject\": \"S1\", \"legal-basis\": \"L\", \"approver\": \"A\","
                 " \"reason\": \"R\", \"expires-on\": \"2027-03-31\" } ]"));

  g_assert_cmpuint (secasset_report_get_n_waived (report), ==, 1);
}

/* Untrusted on both sides: the pattern and the text. It ends soon, and says that it is open. */
static void
test_bomb (void)
{
  g_autofree char *as = g_strnfill (4000, 'a');
  g_autofree char *lots = g_strnfill (5000, 'a');
  g_autofree char *text = g_strdup_printf (
      INVENTORY ("{ " SYSTEM ", \"id\": \"S1\", \"kana\": \"%s!\" },"
                 "{ " SYSTEM ", \"id\": \"S2\", \"kana\": \"%s\" },"
                 "{ " SYSTEM ", \"id\": \"S3\", \"kana\": \"!\" }",
                 ", \"rules\": [" ROW (ON_SYSTEMS "\"check\": { \"pattern\": {"
                 " \"property\": \"kana\", \"pattern\": \"(a+)+$\" } }") "]"),
      as, lots);
  gint64 begin = g_get_monotonic_time ();
  g_autoptr (SecassetReport) report = validate (NULL, text);
  g_autofree char *subjects = dup_subjects (report, "R-1");

  g_assert_cmpint (g_get_monotonic_time () - begin, <, 20 * G_USEC_PER_SEC);
  g_assert_cmpstr (subjects, ==, "S3");
  g_assert_cmpuint (count_skipped (report, "R-1"), ==, 2);
}

static void
assert_message (SecassetReport *report,
                const char *rule,
                const char *language,
                const char *expected)
{
  GListModel *findings = G_LIST_MODEL (secasset_report_get_findings (report));

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (SecassetFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *message = secasset_finding_dup_message (finding, language);

      if (!g_str_equal (secasset_finding_get_rule (finding), rule))
        continue;
      if (expected)
        g_assert_cmpstr (message, ==, expected);
      g_assert_cmpuint (secasset_finding_get_line (finding), ==, 1);
      return;
    }
  g_assert_not_reached ();
}

/* A document is judged: it adds rules, but cannot make those of the policy milder. */
static void
test_document (void)
{
  g_autoptr (SecassetReport) report
      = validate (NULL, INVENTORY ("", ", \"rules\": [ { \"id\": \"GI-001\","
                                       " \"severity\": \"info\" }, 5 ]"));
  g_autoptr (SecassetReport) other = validate (NULL, INVENTORY ("", ", \"rules\": [ 5 ]"));
  g_autoptr (SecassetReport) no_array = validate (NULL, INVENTORY ("", ", \"rules\": {}"));
  g_autofree char *subjects = dup_subjects (report, "format.defective-rule");

  g_assert_true (g_str_has_prefix (subjects, "GI-001 "));
  assert_message (no_array, "format.wrong-type", "en", NULL);
  assert_message (other, "format.defective-rule", "en",
                  "Rule “/rules/0” of the document is defective and cannot be applied "
                  "(is no object).");
  assert_message (other, "format.defective-rule", "ja",
                  "台帳に記載された規則「/rules/0」に誤りがあり、適用できません"
                  "（オブジェクト（{ }で囲んだ項目の集まり）ではありません）。");
}

#define LAYERED_RULE ENTIRE ("R-1", "error", "", T)

static void
test_two_layers (void)
{
  g_autoptr (SecassetPolicy) first = make_layer (
      secasset_policy_get_default (),
      LAYER ("\"profiles\": [ { \"id\": \"own\", \"title\": " T ", \"default\": true,"
             " \"always\": false, \"advice\": false } ], \"rules\": [" LAYERED_RULE "],"
             "\"segments\": [ { \"id\": \"lgwan\", \"label\": " T ","
             " \"synonyms\": [ \"甲系\" ] } ]"));
  g_autoptr (SecassetPolicy) second = make_layer (
      first, LAYER ("\"rules\": [ { \"id\": \"R-1\", \"severity\": \"warning\" } ]"));
  SecassetRuleInfo *rule = secasset_policy_find_rule (second, "r-1");
  SecassetSegment *segment = secasset_policy_find_segment (second, SECASSET_SEGMENT_KIND_LGWAN);
  g_autofree char *label = secasset_segment_dup_label (segment, "ja");
  g_autofree char *word = secasset_policy_dup_label (second, "SegmentKind", "lgwan", "en");
  g_auto (GStrv) synonyms = secasset_segment_dup_synonyms (segment);
  g_autoptr (JsonNode) node
      = parse (LAYER ("\"rules\": [ { \"id\": \"R-1\", \"severity\": \"info\" } ]"));
  g_autoptr (GError) error = NULL;

  g_assert_true (secasset_policy_get_base (second) == first);
  g_assert_null (secasset_policy_get_base (secasset_policy_get_default ()));
  g_assert_cmpint (secasset_rule_info_get_severity (rule), ==, SECASSET_SEVERITY_WARNING);
  g_assert_cmpstr (secasset_rule_info_get_check (rule), ==, "unique");
  g_assert_null (secasset_rule_info_get_check (secasset_policy_find_rule (second, "GI-001")));
  g_assert_nonnull (secasset_policy_find_profile (second, "own"));
  g_assert_cmpstr (label, ==, "語");
  g_assert_cmpstr (word, ==, "word");
  g_assert_true (g_strv_contains ((const char *const *) synonyms, "甲系"));
  g_assert_true (g_strv_contains ((const char *const *) synonyms, "LGWAN系"));
  g_assert_null (secasset_policy_new_layered (second, node, &error));
  g_assert_cmpstr (error->message, ==,
                   "/rules/0/severity: “info” is below “warning”, the floor of rule R-1");
}

static void
test_parameter (void)
{
  g_autoptr (SecassetPolicy) policy = make_layer (
      secasset_policy_get_default (),
      LAYER ("\"rules\": [" ROW (ON_SYSTEMS "\"check\": { \"at-least\": {"
                                 " \"property\": \"rto-minutes\", \"minimum\": 60 } }") "]"));
  g_autoptr (SecassetValidator) validator = secasset_validator_new (policy);
  g_autoptr (SecassetInventory) inventory = secasset_inventory_new ();
  g_autoptr (SecassetElement) element
      = g_object_new (SECASSET_TYPE_INFORMATION_SYSTEM, "id", "S1", "rto-minutes",
                      (gint64) 70, NULL);
  g_autoptr (JsonNode) value = json_node_init_int (json_node_alloc (), 90);
  g_autoptr (GDate) day = g_date_new_dmy (1, G_DATE_APRIL, 2026);
  g_autoptr (SecassetReport) report = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *subjects = NULL;

  secasset_inventory_add (inventory, element, &error);
  g_assert_no_error (error);
  secasset_validator_set_reference_date (validator, day);
  secasset_validator_set_parameter (validator, "R-1", "minimum", value, &error);
  g_assert_no_error (error);
  report = secasset_validator_validate (validator, inventory, NULL, &error);
  g_assert_no_error (error);
  subjects = dup_subjects (report, "R-1");
  g_assert_cmpstr (subjects, ==, "S1");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/own-rules/check/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_check);
    }
  g_test_add_func ("/own-rules/waiver", test_waiver);
  g_test_add_func ("/own-rules/bomb", test_bomb);
  g_test_add_func ("/own-rules/document", test_document);
  g_test_add_func ("/own-rules/two-layers", test_two_layers);
  g_test_add_func ("/own-rules/parameter", test_parameter);
  return g_test_run ();
}
