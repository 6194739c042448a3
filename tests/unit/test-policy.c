/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the built-in policy holds, and what a host can lay over it. */
#include <secasset/secasset.h>

#include "policy/policy-private.h"

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);
  return node;
}

/* 160 of the catalogue, and what readers, engine and exceptions report. */
#define N_RULES 188

static void
test_counts (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();

  g_assert_true (policy == secasset_policy_get_default ());
  g_assert_cmpstr (secasset_policy_get_id (policy), ==, "sendai-basic");
  g_assert_cmpstr (secasset_policy_get_edition (policy), ==, "2024-07-01");
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_clauses (policy)), ==, 134);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_schemes (policy)), ==, 8);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_rules (policy)), ==, N_RULES);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_profiles (policy)), ==, 5);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_threats (policy)), ==, 59);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_segments (policy)), ==, 4);
}

static void
test_languages (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetClause *clause = secasset_policy_find_clause (policy, "2.7.1");
  const struct
  {
    const char *language;
    const char *title;
  } cases[] = {
    { "ja", "仙台市 情報セキュリティ基本方針" },
    { "ja_JP.UTF-8", "仙台市 情報セキュリティ基本方針" },
    { "JA", "仙台市 情報セキュリティ基本方針" },
    { "en", "City of Sendai: Basic Information-Security Policy" },
    { "fr", "City of Sendai: Basic Information-Security Policy" },
    { "", "City of Sendai: Basic Information-Security Policy" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = secasset_policy_dup_title (policy, cases[i].language);

      g_assert_cmpstr (title, ==, cases[i].title);
    }
  g_assert_nonnull (clause);
  g_assert_true (g_str_has_prefix (secasset_clause_get_citation (clause), "第1章"));
}

static void
test_rule (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetRuleInfo *rule = secasset_policy_find_rule (policy, " sb-050 ");
  g_autofree char *remedy = secasset_rule_info_dup_remedy (rule, "ja");
  g_autofree char *source = secasset_rule_info_dup_source (rule, "ja");
  SecassetRuleInfo *advice = secasset_policy_find_rule (policy, "MG-002");
  g_autofree char *advice_source = secasset_rule_info_dup_source (advice, "en");

  g_assert_cmpstr (secasset_rule_info_get_id (rule), ==, "SB-050");
  g_assert_cmpstr (secasset_rule_info_get_profile (rule), ==, "sendai-basic");
  g_assert_cmpint (secasset_rule_info_get_severity (rule), ==, SECASSET_SEVERITY_ERROR);
  g_assert_cmpint (secasset_rule_info_get_variant_severity (rule, NULL), ==,
                   SECASSET_SEVERITY_ERROR);
  g_assert_cmpint (secasset_rule_info_get_variant_severity (rule, "criterion-unknown"), ==,
                   SECASSET_SEVERITY_WARNING);
  g_assert_nonnull (secasset_rule_info_get_clauses (rule)[0]);
  g_assert_nonnull (secasset_rule_info_get_kinds (rule)[0]);
  g_assert_cmpstr (remedy, !=, "");
  g_assert_null (source);

  g_assert_cmpstr (json_node_get_string (secasset_rule_info_get_parameter (advice, "level")), ==,
                   "3A");
  g_assert_null (secasset_rule_info_get_parameter (advice, "nothing"));
  g_assert_nonnull (advice_source);
  g_assert_cmpint (secasset_rule_info_get_basis (advice), ==, SECASSET_BASIS_EXTERNAL);
}

static void
test_profiles (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetProfile *general = secasset_policy_find_profile (policy, "general");
  SecassetProfile *advice = secasset_policy_find_profile (policy, "mic-guideline");
  g_autofree char *note = secasset_profile_dup_note (advice, "en");
  g_autofree char *no_note = secasset_profile_dup_note (general, "en");

  g_assert_true (secasset_profile_get_always (general));
  g_assert_null (secasset_profile_get_edition (general));
  g_assert_null (no_note);
  g_assert_true (secasset_profile_get_advice (advice));
  g_assert_false (secasset_profile_get_by_default (advice));
  g_assert_nonnull (note);
}

static void
test_threats_and_segments (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetThreat *threat = secasset_policy_find_threat (policy, "T1.UDE");
  SecassetSegment *segment
      = secasset_policy_find_segment (policy, SECASSET_SEGMENT_KIND_LGWAN);
  g_autoptr (GObject) same = secasset_list_find (secasset_policy_get_segments (policy), "LGWAN");
  g_auto (GStrv) synonyms = secasset_segment_dup_synonyms (segment);

  g_assert_cmpint (secasset_threat_get_group (threat), ==, SECASSET_THREAT_GROUP_DELIBERATE);
  g_assert_cmpint (secasset_threat_get_impairs (threat), ==,
                   SECASSET_SECURITY_PROPERTIES_INTEGRITY
                       | SECASSET_SECURITY_PROPERTIES_AVAILABILITY);
  g_assert_cmpstr (secasset_threat_get_actors (threat)[0], ==, "any-person");
  g_assert_nonnull (secasset_threat_get_label_en (threat));

  g_assert_cmpstr (secasset_segment_get_clause (segment), ==, "2.7.2");
  g_assert_true (same == (GObject *) segment);
  g_assert_true (g_strv_contains ((const char *const *) synonyms, "LGWAN系"));
  g_assert_null (secasset_policy_find_segment (policy, SECASSET_SEGMENT_KIND_UNSET));
}

static void
test_labels (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  const struct
  {
    const char *group, *nick, *word;
  } cases[] = {
    { "kinds", "terminal", "端末" },
    { "SegmentKind", "lgwan", "LGWAN接続系ネットワーク" },
    { "fields/record-medium", "located-in", "保管場所" },
    { "fields/record-medium", "rationale", NULL },
    { "kinds", "no-such-kind", "no-such-kind" },
    { "NoSuchEnum", "nick", "nick" },
    { "no-such-group", "nick", "nick" },
    { "values", "SegmentKind", "SegmentKind" },
    { "", "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *word
          = secasset_policy_dup_label (policy, cases[i].group, cases[i].nick, "ja");

      if (cases[i].word)
        g_assert_cmpstr (word, ==, cases[i].word);
      else
        g_assert_cmpstr (word, !=, cases[i].nick);
    }
}

/* Every enumeration of the model has a word for every value, and there are words for no other. */
static void
test_words_of_enumerations (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  const GType types[] = {
    SECASSET_TYPE_TRISTATE, SECASSET_TYPE_SEGMENT_KIND, SECASSET_TYPE_NETWORK_USAGE,
    SECASSET_TYPE_SEGMENT_STATUS, SECASSET_TYPE_NETWORK_MODEL, SECASSET_TYPE_ASSET_KIND,
    SECASSET_TYPE_THREAT_SET, SECASSET_TYPE_IMPACT_ORIGIN,
    SECASSET_TYPE_MEDIUM_TYPE, SECASSET_TYPE_COMPUTER_FORM, SECASSET_TYPE_COMPUTER_ROLE,
    SECASSET_TYPE_INFORMATION_FORM, SECASSET_TYPE_EXCLUSION_REASON, SECASSET_TYPE_PROCUREMENT,
    SECASSET_TYPE_SPECIAL_PURPOSE, SECASSET_TYPE_ORG_UNIT_KIND, SECASSET_TYPE_STAFF_CATEGORY,
    SECASSET_TYPE_THREAT_GROUP, SECASSET_TYPE_THREAT_ACTOR, SECASSET_TYPE_THREAT_INTENT,
    SECASSET_TYPE_COUNTERMEASURE_GROUP, SECASSET_TYPE_COUNTERMEASURE_STATUS,
    SECASSET_TYPE_INCIDENT_KIND, SECASSET_TYPE_DOCUMENT_LEVEL, SECASSET_TYPE_REVIEW_TYPE,
    SECASSET_TYPE_LIFECYCLE, SECASSET_TYPE_DEPLOYMENT, SECASSET_TYPE_DISPOSAL_METHOD,
    SECASSET_TYPE_SERVICE_MODEL, SECASSET_TYPE_ISMAP_STATUS, SECASSET_TYPE_DATA_LOCATION,
    SECASSET_TYPE_EXTERNAL_NETWORK_KIND, SECASSET_TYPE_ASSIGNMENT_STATUS,
    SECASSET_TYPE_OVERRIDE_KIND, SECASSET_TYPE_TREATMENT, SECASSET_TYPE_FLOW_DIRECTION,
    SECASSET_TYPE_SECURITY_PROPERTIES, SECASSET_TYPE_HANDLING_RESTRICTIONS,
    SECASSET_TYPE_FLOW_NODE, SECASSET_TYPE_FLOW_VERDICT, SECASSET_TYPE_PLACEMENT_SITE,
    SECASSET_TYPE_PLACEMENT_VERDICT,
    SECASSET_TYPE_MAPPING_QUALITY, SECASSET_TYPE_MIGRATION_STATE,
  };

  g_assert_cmpuint (
      json_object_get_size (json_object_get_object_member (policy->labels, "values")), ==,
      G_N_ELEMENTS (types));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      const char *name = g_type_name (types[i]) + strlen ("Secasset");
      g_autoptr (GTypeClass) klass = g_type_class_ref (types[i]);

      for (guint j = 0; G_IS_ENUM_CLASS (klass) && j < ((GEnumClass *) klass)->n_values; j++)
        {
          const char *nick = ((GEnumClass *) klass)->values[j].value_nick;

          g_test_message ("%s %s", name, nick);
          g_assert_cmpstr (secasset_policy_get_label (policy, name, nick, "ja"), !=, nick);
        }
    }
}

static void
test_mappings (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  gboolean review = FALSE;
  g_auto (GStrv) many = secasset_policy_dup_mapped_levels (
      policy, "mic-2022", "confidentiality", "３", "mic-2024", "confidentiality", &review);
  g_autofree char *fallback = secasset_policy_dup_mapped_default (
      policy, "mic-2022", "confidentiality", "3", "mic-2024", "confidentiality");
  g_auto (GStrv) one = NULL;
  g_auto (GStrv) none = NULL;

  g_assert_true (review);
  g_assert_cmpuint (g_strv_length (many), ==, 3);
  g_assert_cmpstr (fallback, ==, "3B");

  one = secasset_policy_dup_mapped_levels (policy, "legacy-i-iv", "importance", "Ⅱ", "mic-2024",
                                           "integrity", &review);
  g_assert_false (review);
  g_assert_cmpstr (one[0], ==, "2");
  g_assert_null (one[1]);

  none = secasset_policy_dup_mapped_levels (policy, "fips-199", "confidentiality", "HIGH",
                                            "mic-2024", "confidentiality", &review);
  g_assert_null (none);
  g_assert_false (review);

  g_assert_true (secasset_policy_has_mapping (policy, "fips-199", "mic-2024"));
  g_assert_true (secasset_policy_has_mapping (policy, "mic-2024", "legacy-i-iv"));
  g_assert_false (secasset_policy_has_mapping (policy, "fips-199", "bsi-200-2"));
}

#define HEAD "{ \"secasset-policy\": 1, \"id\": \"own\", \"edition\": \"2026\","                   \
             "  \"title\": { \"ja\": \"市の方針\", \"en\": \"Own policy\" }"
#define TEXT(ja, en) "{ \"ja\": \"" ja "\", \"en\": \"" en "\" }"

static void
test_clause_trace (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetClause *terminal = secasset_policy_find_clause (policy, "2.3-2");
  SecassetClause *duty = secasset_policy_find_clause (policy, "5");
  g_autofree char *none = secasset_clause_dup_reason (terminal, "ja");
  g_autofree char *ja = secasset_clause_dup_reason (duty, "ja");
  g_autofree char *en = secasset_clause_dup_reason (duty, "en");
  g_auto (GStrv) uses = NULL;
  g_auto (GStrv) realisations = NULL;

  g_object_get (terminal, "uses", &uses, "realisations", &realisations, NULL);
  g_assert_true (g_strv_contains ((const char *const *) uses, "type"));
  g_assert_true (g_strv_equal ((const char *const *) uses, secasset_clause_get_uses (terminal)));
  g_assert_true (g_strv_contains ((const char *const *) realisations, "SecassetTerminal"));
  g_assert_null (none);

  g_assert_null (secasset_clause_get_realisations (duty)[0]);
  g_assert_true (g_strv_contains (secasset_clause_get_uses (duty), "text"));
  g_assert_nonnull (ja);
  g_assert_cmpstr (ja, !=, en);
}

static void
test_nicks (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  g_auto (GStrv) severities = secasset_policy_dup_nicks (policy, "severities");
  g_auto (GStrv) segments = secasset_policy_dup_nicks (policy, "SegmentKind");
  g_auto (GStrv) own = secasset_policy_dup_nicks (policy, "fields/record-medium");
  const char *const nothing[] = { "values", "kind-fields", "NoSuchThing", "no-such-group", "" };

  g_assert_cmpuint (g_strv_length (severities), ==, 3);
  g_assert_cmpuint (g_strv_length (segments), ==, 5);
  g_assert_true (g_strv_contains ((const char *const *) own, "located-in"));
  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_auto (GStrv) nicks = secasset_policy_dup_nicks (policy, nothing[i]);

      g_assert_cmpuint (g_strv_length (nicks), ==, 0);
    }
}

static void
test_rule_parameters (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetRuleInfo *period = secasset_policy_find_rule (policy, "SB-127");
  SecassetRuleInfo *plain = secasset_policy_find_rule (policy, "SB-031");
  g_auto (GStrv) names = secasset_rule_info_dup_parameters (period);
  g_auto (GStrv) none = secasset_rule_info_dup_parameters (plain);

  g_assert_cmpstr (names[0], ==, "action");
  g_assert_cmpuint (g_strv_length (names), ==, 2);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_false (secasset_rule_info_is_default_off (plain));
}

static void
test_verified_levels (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetScheme *scheme = secasset_policy_find_scheme (policy, "mic-2024");

  g_assert_true (secasset_scheme_get_level_verified (scheme, "confidentiality", "3A"));
  g_assert_false (secasset_scheme_get_level_verified (scheme, "confidentiality", "3C"));
  g_assert_false (secasset_scheme_get_level_verified (scheme, "confidentiality", "9"));
  g_assert_false (secasset_scheme_get_level_verified (scheme, "no-such", "3A"));
}

static void
test_layered (void)
{
  SecassetPolicy *base = secasset_policy_get_default ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = parse (
      HEAD ", \"clauses\": [ { \"id\": \"条例1\", \"cite\": \"条例第1条\","
           "  \"term\": " TEXT ("目的", "Purpose") ", \"meaning\": " TEXT ("目的。", "Purpose.") "} ],"
           "\"rules\": [ { \"id\": \"SB-050\", \"severity\": \"warning\" } ],"
           "\"labels\": { \"kinds\": { \"terminal\": " TEXT ("パソコン", "PC") "} } }");
  g_autoptr (SecassetPolicy) own = secasset_policy_new_layered (base, node, &error);
  g_autofree char *attribution = NULL;
  g_autofree char *base_attribution = secasset_policy_dup_attribution (base, "ja");
  g_autofree char *word = NULL;

  g_assert_no_error (error);
  g_clear_pointer (&node, json_node_unref); /* nothing of it is needed any more */
  g_assert_cmpstr (secasset_policy_get_id (own), ==, "own");
  attribution = secasset_policy_dup_attribution (own, "ja");
  g_assert_cmpstr (attribution, ==, base_attribution);

  g_assert_nonnull (secasset_policy_find_clause (own, "条例１"));
  g_assert_null (secasset_policy_find_clause (base, "条例1"));
  g_assert_null (secasset_clause_get_uses (secasset_policy_find_clause (own, "条例1"))[0]);
  g_assert_null (secasset_clause_get_realisations (secasset_policy_find_clause (own, "条例1"))[0]);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_clauses (own)), ==, 135);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_rules (own)), ==, N_RULES);

  g_assert_cmpint (secasset_rule_info_get_severity (secasset_policy_find_rule (own, "SB-050")),
                   ==, SECASSET_SEVERITY_WARNING);
  g_assert_cmpint (secasset_rule_info_get_severity (secasset_policy_find_rule (base, "SB-050")),
                   ==, SECASSET_SEVERITY_ERROR);
  word = secasset_policy_dup_label (own, "kinds", "terminal", "en");
  g_assert_cmpstr (word, ==, "PC");
  g_assert_cmpstr (secasset_policy_get_label (base, "kinds", "terminal", "en"), ==, "terminal");
  g_assert_cmpstr (secasset_policy_get_label (own, "kinds", "place", "en"), ==, "place");
}

/* A list handed out outlives its policy; it finds nothing then, but still lists. */
static void
test_list_outlives_policy (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = parse (HEAD "}");
  SecassetPolicy *own
      = secasset_policy_new_layered (secasset_policy_get_default (), node, &error);
  g_autoptr (SecassetList) rules = NULL;

  g_assert_no_error (error);
  rules = g_object_ref (secasset_policy_get_rules (own));
  g_object_unref (own);
  g_assert_null (secasset_list_find (rules, "SB-050"));
  g_assert_cmpuint (secasset_list_get_n_items (rules), ==, N_RULES);
}

static gpointer
read_policy (gpointer data)
{
  SecassetPolicy *policy = secasset_policy_get_default ();

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *word = secasset_policy_dup_label (policy, "kinds", "terminal", "ja");
      g_auto (GStrv) levels = secasset_scheme_dup_levels (
          secasset_policy_find_scheme (policy, "mic-2024"), "confidentiality");

      g_assert_cmpstr (word, ==, "端末");
      g_assert_cmpuint (g_strv_length (levels), ==, 5);
    }
  return policy;
}

static void
test_threads (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_policy, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (g_thread_join (threads[i]) == secasset_policy_get_default ());
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/policy/threads", test_threads);
  g_test_add_func ("/policy/counts", test_counts);
  g_test_add_func ("/policy/languages", test_languages);
  g_test_add_func ("/policy/rule", test_rule);
  g_test_add_func ("/policy/profiles", test_profiles);
  g_test_add_func ("/policy/threats-and-segments", test_threats_and_segments);
  g_test_add_func ("/policy/labels", test_labels);
  g_test_add_func ("/policy/words-of-enumerations", test_words_of_enumerations);
  g_test_add_func ("/policy/mappings", test_mappings);
  g_test_add_func ("/policy/clause-trace", test_clause_trace);
  g_test_add_func ("/policy/nicks", test_nicks);
  g_test_add_func ("/policy/rule-parameters", test_rule_parameters);
  g_test_add_func ("/policy/verified-levels", test_verified_levels);
  g_test_add_func ("/policy/layered", test_layered);
  g_test_add_func ("/policy/list-outlives-policy", test_list_outlives_policy);
  return g_test_run ();
}
