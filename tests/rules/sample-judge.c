/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "sample-private.h"

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

static char *
join_related (SecassetFinding *finding)
{
  GListModel *related = G_LIST_MODEL (secasset_finding_get_related (finding));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (related); i++)
    {
      g_autoptr (SecassetElement) element = g_list_model_get_item (related, i);

      g_strv_builder_add (builder, secasset_element_get_id (element));
    }
  ids = g_strv_builder_end (builder);
  return g_strjoinv (" ", ids);
}

static char *
join_evidence (SecassetFinding *finding)
{
  GListModel *list = G_LIST_MODEL (secasset_finding_get_evidence (finding));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) facts = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SecassetEvidence) evidence = g_list_model_get_item (list, i);
      SecassetElement *element = secasset_evidence_get_element (evidence);
      g_autofree char *fact = g_strconcat (element ? secasset_element_get_id (element) : "", "/",
                                           secasset_evidence_get_property (evidence), NULL);

      g_strv_builder_add (builder, fact);
    }
  facts = g_strv_builder_end (builder);
  return g_strjoinv (" ", facts);
}

static gboolean
texts_match (const char *found,
             JsonObject *expected,
             const char *member)
{
  JsonArray *texts = json_object_has_member (expected, member)
                         ? json_object_get_array_member (expected, member)
                         : NULL;
  g_autoptr (GString) joined = g_string_new (NULL);

  if (!texts)
    return TRUE;
  for (guint i = 0; i < json_array_get_length (texts); i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? " " : "",
                            json_array_get_string_element (texts, i));
  return g_str_equal (found, joined->str);
}

static gboolean
messages_match (SecassetFinding *finding,
                JsonObject *wanted)
{
  g_autoptr (GList) languages = json_object_get_members (wanted);

  for (GList *l = languages; l; l = l->next)
    {
      g_autofree char *message = secasset_finding_dup_message (finding, l->data);

      if (!g_str_equal (message, json_object_get_string_member (wanted, l->data)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
matches (SecassetFinding *finding,
         JsonObject *expected)
{
  const char *property = json_object_get_string_member_with_default (expected, "property", NULL);
  const char *pointer = json_object_get_string_member_with_default (expected, "pointer", NULL);
  const char *fingerprint
      = json_object_get_string_member_with_default (expected, "fingerprint", NULL);
  g_autofree char *related = NULL;
  g_autofree char *evidence = NULL;

  if (!g_str_equal (secasset_finding_get_rule (finding),
                    json_object_get_string_member (expected, "rule"))
      || !g_str_equal (secasset_finding_get_subject (finding),
                       json_object_get_string_member (expected, "subject"))
      || !g_str_equal (severity_nick (secasset_finding_get_severity (finding)),
                       json_object_get_string_member (expected, "severity")))
    return FALSE;
  if (property && g_strcmp0 (property, secasset_finding_get_property (finding)) != 0)
    return FALSE;
  if (json_object_has_member (expected, "args")
      && !arguments_match (finding, json_object_get_object_member (expected, "args")))
    return FALSE;
  if (json_object_has_member (expected, "message")
      && !messages_match (finding, json_object_get_object_member (expected, "message")))
    return FALSE;
  if (pointer && !g_str_equal (pointer, secasset_finding_get_pointer (finding)))
    return FALSE;
  if (fingerprint && !g_str_equal (fingerprint, secasset_finding_get_fingerprint (finding)))
    return FALSE;
  related = join_related (finding);
  evidence = join_evidence (finding);
  return texts_match (related, expected, "related")
         && texts_match (evidence, expected, "evidence");
}

static char *
describe (SecassetFinding *finding)
{
  g_auto (GStrv) arguments = secasset_finding_dup_arguments (finding);
  g_autofree char *joined = g_strjoinv ("; ", arguments);
  g_autofree char *related = join_related (finding);
  g_autofree char *evidence = join_evidence (finding);
  g_autofree char *message = secasset_finding_dup_message (finding, "en");

  return g_strdup_printf ("%s %s %s %s (%s) related (%s) evidence (%s) %s %s",
                          secasset_finding_get_rule (finding),
                          secasset_finding_get_subject (finding),
                          severity_nick (secasset_finding_get_severity (finding)),
                          secasset_finding_get_pointer (finding), joined, related, evidence,
                          secasset_finding_get_fingerprint (finding), message);
}

static void
complain (GPtrArray *complaints,
          const char *what,
          const char *about)
{
  g_ptr_array_add (complaints, g_strconcat (what, ": ", about, NULL));
}

static gboolean
is_said (const char *text)
{
  return *text && !strchr (text, '{');
}

/* What every finding owes its reader, whatever the rule. */
static void
check_finding (SecassetFinding *finding,
               GPtrArray *complaints)
{
  static const char *const languages[] = { "ja", "en" };
  GListModel *list = G_LIST_MODEL (secasset_finding_get_evidence (finding));
  g_autofree char *about = describe (finding);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *message = secasset_finding_dup_message (finding, languages[i]);
      g_autofree char *remedy = secasset_finding_dup_remedy (finding, languages[i]);

      if (!is_said (message))
        complain (complaints, "message is not complete", message);
      if (!is_said (remedy))
        complain (complaints, "remedy is not complete", remedy);
    }
  if (secasset_finding_get_line (finding) == 0 || secasset_finding_get_column (finding) == 0)
    complain (complaints, "no place", about);
  if (strlen (secasset_finding_get_fingerprint (finding)) != 32)
    complain (complaints, "no fingerprint", about);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SecassetEvidence) evidence = g_list_model_get_item (list, i);

      if (!secasset_evidence_get_property (evidence))
        complain (complaints, "evidence without a property", about);
    }
}

/* Elements of one id (GI-001) share what is found about them; nothing else may. */
static void
check_fingerprint (GHashTable *fingerprints,
                   SecassetFinding *finding,
                   GPtrArray *complaints)
{
  const char *fingerprint = secasset_finding_get_fingerprint (finding);
  SecassetElement *element = secasset_finding_get_element (finding);

  if (g_hash_table_contains (fingerprints, fingerprint)
      && (!element || g_hash_table_lookup (fingerprints, fingerprint) == element))
    {
      g_autofree char *about = describe (finding);

      complain (complaints, "fingerprint is not unique", about);
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
check_missing (GPtrArray *open,
               GPtrArray *complaints)
{
  for (guint i = 0; i < open->len; i++)
    {
      g_autoptr (JsonNode) node
          = json_node_init_object (json_node_alloc (), g_ptr_array_index (open, i));
      g_autofree char *text = json_to_string (node, FALSE);

      complain (complaints, "missing", text);
    }
}

/* What stopped @rule, in the form of a coverage: "removable=1 portable=1". */
static char *
join_unknown (SecassetReport *report,
              const char *rule)
{
  GListModel *list = G_LIST_MODEL (secasset_report_get_coverage (report));

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SecassetRuleCoverage) coverage = g_list_model_get_item (list, i);

      if (g_str_equal (secasset_rule_coverage_get_rule (coverage), rule))
        {
          g_auto (GStrv) unknown = secasset_rule_coverage_dup_unknown (coverage);

          return g_strjoinv (" ", unknown);
        }
    }
  return g_strdup ("");
}

static void
check_skipped (const Sample *sample,
               SecassetInventory *inventory,
               SecassetReport *report,
               GPtrArray *complaints)
{
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-skipped");
  g_autofree char *unknown = NULL;
  g_autoptr (GString) wanted = g_string_new (NULL);
  JsonObjectIter iter;
  const char *property;
  JsonNode *count;

  if (!node || !sample->rule)
    return;
  unknown = join_unknown (report, sample->rule);
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &property, &count))
    g_string_append_printf (wanted, "%s%s=%" G_GINT64_FORMAT, wanted->len > 0 ? " " : "", property,
                            json_node_get_int (count));
  if (!g_str_equal (wanted->str, unknown))
    complain (complaints, "skipped for want of", *unknown ? unknown : "nothing");
}

static void
check_waived (SecassetInventory *inventory,
              SecassetReport *report,
              GPtrArray *complaints)
{
  JsonNode *node = secasset_record_get_extension (SECASSET_RECORD (inventory), "x-waived");
  guint n = secasset_report_get_n_waived (report);

  if (node && json_node_get_int (node) != n)
    {
      g_autofree char *text = g_strdup_printf ("%u", n);

      complain (complaints, "covered by exceptions", text);
    }
}

void
sample_judge (const Sample *sample,
              SecassetInventory *inventory,
              SecassetReport *report,
              GPtrArray *complaints)
{
  g_autoptr (GPtrArray) open = list_expectations (inventory);
  g_autoptr (GHashTable) fingerprints = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *findings = G_LIST_MODEL (secasset_report_get_findings (report));

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (SecassetFinding) finding = g_list_model_get_item (findings, i);

      check_finding (finding, complaints);
      check_fingerprint (fingerprints, finding, complaints);
      if (sample->rule && !g_str_equal (sample->rule, secasset_finding_get_rule (finding)))
        continue;
      if (!take_expectation (open, finding))
        {
          g_autofree char *text = describe (finding);

          complain (complaints, "unexpected", text);
        }
    }
  check_missing (open, complaints);
  check_skipped (sample, inventory, report, complaints);
  check_waived (inventory, report, complaints);
}
