/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

#include "base/date-private.h"

const char *
secasset_severity_to_nick (SecassetSeverity severity)
{
  static const char *const nicks[] = { "info", "warning", "error" };

  return nicks[severity];
}

const char *
secasset_verdict_to_nick (SecassetVerdict verdict)
{
  static const char *const nicks[] = { "incomplete", "passed", "failed" };

  return nicks[verdict];
}

static JsonArray *
strings_to_array (char **strings)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; strings && strings[i]; i++)
    json_array_add_string_element (array, strings[i]);
  return array;
}

static JsonObject *
policy_to_object (SecassetPolicy *policy)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", policy->id);
  secasset_set_string_or_null (object, "edition", policy->edition);
  json_object_set_member (
      object, "title",
      secasset_texts_to_node (g_strdup (policy->title.ja), g_strdup (policy->title.en)));
  json_object_set_member (object, "attribution",
                          secasset_texts_to_node (g_strdup (policy->attribution.ja),
                                                  g_strdup (policy->attribution.en)));
  return object;
}

static JsonArray *
profiles_to_array (SecassetReport *report)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; report->profiles && report->profiles[i]; i++)
    {
      SecassetProfile *profile
          = secasset_policy_lookup_profile (report->policy, report->profiles[i]);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "id", report->profiles[i]);
      secasset_set_string_or_null (object, "edition", profile ? profile->edition : NULL);
      json_array_add_object_element (array, object);
    }
  return array;
}

static JsonObject *
counts_to_object (SecassetReport *report)
{
  JsonObject *object = json_object_new ();

  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    json_object_set_int_member (object, secasset_severity_to_nick ((SecassetSeverity) severity),
                                report->counts[severity]);
  return object;
}

static JsonArray *
changed_to_array (SecassetReport *report)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (report->coverage, i);
      JsonObject *object;

      if (!secasset_rule_coverage_is_changed (coverage))
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "rule", secasset_rule_coverage_get_rule (coverage));
      json_object_set_string_member (
          object, "severity",
          secasset_severity_to_nick (secasset_rule_coverage_get_severity (coverage)));
      json_array_add_object_element (array, object);
    }
  return array;
}

/* Entries are "property=count". */
static JsonObject *
unknown_to_object (SecassetRuleCoverage *coverage)
{
  g_auto (GStrv) entries = secasset_rule_coverage_dup_unknown (coverage);
  JsonObject *object = json_object_new ();

  for (guint i = 0; entries[i]; i++)
    {
      char *end = strrchr (entries[i], '=');

      *end = '\0';
      json_object_set_int_member (object, entries[i], g_ascii_strtoll (end + 1, NULL, 10));
    }
  return object;
}

static JsonArray *
coverage_to_array (SecassetReport *report)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (report->coverage, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "rule", secasset_rule_coverage_get_rule (coverage));
      json_object_set_string_member (
          object, "severity",
          secasset_severity_to_nick (secasset_rule_coverage_get_severity (coverage)));
      json_object_set_int_member (object, "run", secasset_rule_coverage_get_run (coverage));
      json_object_set_int_member (object, "skipped", secasset_rule_coverage_get_skipped (coverage));
      json_object_set_int_member (object, "found", secasset_rule_coverage_get_found (coverage));
      json_object_set_object_member (object, "unknown", unknown_to_object (coverage));
      json_array_add_object_element (array, object);
    }
  return array;
}

static JsonObject *
clause_to_object (SecassetClause *clause)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "id", clause->id);
  json_object_set_string_member (object, "citation", clause->citation);
  json_object_set_member (
      object, "term",
      secasset_texts_to_node (g_strdup (clause->term.ja), g_strdup (clause->term.en)));
  json_object_set_member (
      object, "meaning",
      secasset_texts_to_node (g_strdup (clause->meaning.ja), g_strdup (clause->meaning.en)));
  return object;
}

/* The clauses that findings cite, once each, in the order of the policy. */
static JsonArray *
cited_to_array (SecassetReport *report)
{
  g_autoptr (GHashTable) cited = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);

      for (char **clause = finding->info->clauses; clause && *clause; clause++)
        g_hash_table_add (cited, *clause);
    }
  for (guint i = 0; i < secasset_list_get_n_items (report->policy->clauses); i++)
    {
      SecassetClause *clause = secasset_list_index (report->policy->clauses, i);

      if (g_hash_table_contains (cited, clause->id))
        json_array_add_object_element (array, clause_to_object (clause));
    }
  return array;
}

JsonNode *
secasset_report_head_to_node (const SecassetReportWriter *self,
                              SecassetReport *report)
{
  JsonObject *object = json_object_new ();
  g_autofree char *day = secasset_date_to_iso (&report->day);

  json_object_set_int_member (object, "secasset-report", 1);
  secasset_set_string_or_null (object, "file", report->file);
  json_object_set_object_member (object, "policy", policy_to_object (report->policy));
  json_object_set_string_member (object, "verdict",
                                 secasset_verdict_to_nick (secasset_report_get_verdict (report)));
  json_object_set_string_member (object, "reference-date", day);
  secasset_set_string_or_null (object, "note", self->note);
  json_object_set_array_member (object, "profiles", profiles_to_array (report));
  json_object_set_array_member (object, "schemes", strings_to_array (report->schemes));
  json_object_set_array_member (object, "disabled-rules", strings_to_array (report->disabled));
  json_object_set_array_member (object, "changed-severities", changed_to_array (report));
  json_object_set_object_member (object, "counts", counts_to_object (report));
  json_object_set_int_member (object, "waived", report->n_waived);
  json_object_set_int_member (object, "skipped", report->n_skipped);
  json_object_set_int_member (object, "elements", report->n_elements);
  json_object_set_int_member (object, "elements-of-unknown-kind", report->n_opaque);
  json_object_set_array_member (object, "coverage", coverage_to_array (report));
  json_object_set_array_member (object, "clauses", cited_to_array (report));
  return secasset_object_to_node (object);
}

JsonNode *
secasset_report_writer_to_node (SecassetReportWriter *self,
                                SecassetReport *report)
{
  JsonArray *findings;
  JsonNode *node;

  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), NULL);
  g_return_val_if_fail (SECASSET_IS_REPORT (report), NULL);

  node = secasset_report_head_to_node (self, report);
  findings = json_array_new ();
  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    json_array_add_element (findings,
                            secasset_finding_to_node (secasset_list_index (report->findings, i)));
  json_object_set_array_member (json_node_get_object (node), "findings", findings);
  return node;
}
