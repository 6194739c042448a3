/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/sarif-private.h"

#include "io/json-emit-private.h"
#include <secasset/secasset-version.h>

#define DRIVER "secasset"

/* Why a verdict is incomplete, beyond single rules. */
typedef enum
{
  NOT_JUDGED,
  UNKNOWN_KIND,
  EMPTY_INVENTORY,
  RULE_FAILED,
} Notice;

static const char *const notices[]
    = { "not-judged", "unknown-kind", "empty-inventory", "rule-failed" };

static JsonObject *
create_driver (const SecassetReportWriter *self,
               SecassetReport *report,
               SecassetReportRules *rules)
{
  const char *language = secasset_report_language (self);
  JsonObject *driver = json_object_new ();
  JsonArray *notifications = json_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (notices); i++)
    {
      JsonObject *descriptor = json_object_new ();

      json_object_set_string_member (descriptor, "id", notices[i]);
      json_array_add_object_element (notifications, descriptor);
    }
  json_object_set_string_member (driver, "name", DRIVER);
  json_object_set_string_member (driver, "version", SECASSET_VERSION);
  json_object_set_string_member (driver, "language", secasset_report_say (self, "ja", "en"));
  json_object_set_array_member (driver, "rules",
                                secasset_sarif_rules_to_array (report, rules, language, FALSE));
  json_object_set_array_member (driver, "notifications", notifications);
  json_object_set_array_member (driver, "supportedTaxonomies",
                                secasset_sarif_create_supported (report->policy));
  return driver;
}

/* The texts of the rules in the other language. */
static JsonArray *
create_translations (const SecassetReportWriter *self,
                     SecassetReport *report,
                     SecassetReportRules *rules)
{
  const char *other = secasset_report_say (self, "en", "ja");
  JsonArray *translations = json_array_new ();
  JsonArray *contents = json_array_new ();
  JsonObject *translation = json_object_new ();
  JsonObject *metadata = json_object_new ();
  JsonObject *driver = json_object_new ();

  json_object_set_string_member (metadata, "name", DRIVER);
  json_object_set_string_member (driver, "name", DRIVER);
  json_array_add_string_element (contents, "localizedData");
  json_object_set_string_member (translation, "name", DRIVER);
  json_object_set_string_member (translation, "version", SECASSET_VERSION);
  json_object_set_string_member (translation, "language", other);
  json_object_set_array_member (translation, "contents", contents);
  json_object_set_object_member (translation, "translationMetadata", metadata);
  json_object_set_object_member (translation, "associatedComponent", driver);
  json_object_set_array_member (translation, "rules",
                                secasset_sarif_rules_to_array (report, rules, other, TRUE));
  json_array_add_object_element (translations, translation);
  return translations;
}

static JsonObject *
add_notice (JsonArray *array,
            Notice notice,
            char *text)
{
  JsonObject *object = json_object_new ();
  JsonObject *descriptor = json_object_new ();

  json_object_set_string_member (descriptor, "id", notices[notice]);
  json_object_set_int_member (descriptor, "index", notice);
  json_object_set_object_member (object, "descriptor", descriptor);
  json_object_set_string_member (object, "level", notice == RULE_FAILED ? "error" : "warning");
  secasset_sarif_set_text (object, "message", text);
  json_array_add_object_element (array, object);
  g_free (text);
  return object;
}

/* A rule that fails is a trouble of the tool, not of the inventory alone. */
static void
add_failures (JsonArray *array,
              const SecassetReportWriter *self,
              SecassetReportRules *rules)
{
  const SecassetReportRule *failed = secasset_report_rules_lookup (rules, "engine.rule-failed");

  for (guint i = 0; failed && i < failed->findings->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (failed->findings, i);
      JsonObject *rule = json_object_new ();
      JsonObject *notice = add_notice (
          array, RULE_FAILED,
          secasset_finding_dup_message (finding, secasset_report_language (self)));

      json_object_set_string_member (rule, "id", failed->id);
      json_object_set_int_member (rule, "index", failed->index);
      json_object_set_object_member (notice, "associatedRule", rule);
    }
}

static JsonArray *
create_notifications (const SecassetReportWriter *self,
                      SecassetReport *report,
                      SecassetReportRules *rules)
{
  JsonArray *array = json_array_new ();

  if (report->n_skipped > 0)
    add_notice (array, NOT_JUDGED,
                g_strdup_printf (secasset_report_say (self, "判定できなかった項目が%u件あります。",
                                                      "What could not be judged: %u"),
                                 report->n_skipped));
  if (report->n_opaque > 0)
    add_notice (array, UNKNOWN_KIND,
                g_strdup_printf (
                    secasset_report_say (self, "この版が知らない種別の要素%u件は判定していません。",
                                         "Elements of unknown kinds, not judged: %u"),
                    report->n_opaque));
  if (report->n_elements == 0)
    add_notice (array, EMPTY_INVENTORY,
                g_strdup (secasset_report_say (self, "台帳に要素がなく、判定できません。",
                                               "The inventory is empty: nothing to judge.")));
  add_failures (array, self, rules);
  return array;
}

static JsonArray *
create_invocations (const SecassetReportWriter *self,
                    SecassetReport *report,
                    SecassetReportRules *rules)
{
  JsonArray *array = json_array_new ();
  JsonObject *invocation = json_object_new ();
  JsonObject *properties = json_object_new ();

  json_object_set_boolean_member (invocation, "executionSuccessful", TRUE);
  json_object_set_array_member (invocation, "ruleConfigurationOverrides",
                                secasset_sarif_overrides_to_array (rules));
  json_object_set_array_member (invocation, "toolExecutionNotifications",
                                create_notifications (self, report, rules));
  json_object_set_string_member (properties, "verdict",
                                 secasset_verdict_to_nick (secasset_report_get_verdict (report)));
  json_object_set_object_member (invocation, "properties", properties);
  json_array_add_object_element (array, invocation);
  return array;
}

static void
set_base (const SecassetReportWriter *self,
          JsonObject *run)
{
  JsonObject *bases = json_object_new ();
  JsonObject *base = json_object_new ();

  secasset_sarif_set_text (base, "description",
                           secasset_report_say (self, "コマンドを実行したフォルダー",
                                                "The folder in which the command was run"));
  json_object_set_object_member (bases, SECASSET_SARIF_BASE, base);
  json_object_set_object_member (run, "originalUriBaseIds", bases);
}

static void
set_artifact (const SecassetReportWriter *self,
              JsonObject *run,
              SecassetReport *report)
{
  g_autofree char *uri = report->file ? secasset_sarif_dup_uri (report->file) : NULL;
  g_autofree char *id = g_strdup_printf (DRIVER "/%s/", uri ? uri : report->policy->id);
  JsonObject *details = json_object_new ();
  JsonObject *artifact;
  JsonArray *artifacts, *roles;

  /* Forges tell the runs of one tool apart by this. */
  json_object_set_string_member (details, "id", id);
  json_object_set_object_member (run, "automationDetails", details);
  if (!uri)
    return;
  roles = json_array_new ();
  json_array_add_string_element (roles, "analysisTarget");
  artifact = json_object_new ();
  json_object_set_object_member (artifact, "location",
                                 secasset_sarif_create_artifact_location (report->file, -1));
  json_object_set_array_member (artifact, "roles", roles);
  artifacts = json_array_new ();
  json_array_add_object_element (artifacts, artifact);
  json_object_set_array_member (run, "artifacts", artifacts);
  if (!g_path_is_absolute (report->file))
    set_base (self, run);
}

/* Every member of the run but "results". */
static JsonNode *
create_run (const SecassetReportWriter *self,
            SecassetReport *report,
            SecassetReportRules *rules)
{
  g_autoptr (JsonNode) head = secasset_report_head_to_node (self, report);
  JsonObject *run = json_object_new ();
  JsonObject *tool = json_object_new ();

  json_object_set_object_member (tool, "driver", create_driver (self, report, rules));
  json_object_set_object_member (run, "tool", tool);
  json_object_set_array_member (run, "translations", create_translations (self, report, rules));
  json_object_set_string_member (run, "language", secasset_report_say (self, "ja", "en"));
  json_object_set_string_member (run, "columnKind", "unicodeCodePoints");
  json_object_set_array_member (
      run, "taxonomies",
      secasset_sarif_create_taxonomies (report->policy, secasset_report_language (self)));
  set_artifact (self, run, report);
  json_object_set_array_member (run, "invocations", create_invocations (self, report, rules));
  json_object_remove_member (json_node_get_object (head), "secasset-report");
  json_object_remove_member (json_node_get_object (head), "file");
  json_object_set_member (run, "properties", g_steal_pointer (&head));
  return secasset_object_to_node (run);
}

static gboolean
write_result (SecassetReportSink *sink,
              JsonNode *node,
              guint *n_results,
              GError **error)
{
  if ((*n_results)++ > 0)
    g_string_append_c (sink->text, ',');
  secasset_json_emit_line (sink->text, 4);
  secasset_json_emit (sink->text, node, 4);
  json_node_unref (node);
  return secasset_report_sink_flush (sink, SECASSET_REPORT_CHUNK, error);
}

static gboolean
write_results (SecassetReportWriter *self,
               SecassetReport *report,
               SecassetReportRules *rules,
               SecassetReportSink *sink,
               GError **error)
{
  guint n_results = 0;

  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);
      const SecassetReportRule *rule = secasset_report_rules_lookup (rules, finding->info->id);

      if (!write_result (sink, secasset_sarif_finding_to_node (self, report, finding, rule),
                         &n_results, error))
        return FALSE;
    }
  for (guint i = 0; i < rules->rows->len; i++)
    {
      const SecassetReportRule *rule = g_ptr_array_index (rules->rows, i);

      if (rule->coverage && secasset_rule_coverage_get_skipped (rule->coverage) > 0
          && !write_result (sink, secasset_sarif_skipped_to_node (self, report, rule), &n_results,
                            error))
        return FALSE;
    }
  if (n_results > 0)
    secasset_json_emit_line (sink->text, 3);
  return TRUE;
}

gboolean
secasset_sarif_write (SecassetReportWriter *self,
                      SecassetReport *report,
                      SecassetReportSink *sink,
                      GError **error)
{
  g_autoptr (SecassetReportRules) rules = secasset_report_rules_new (report);
  g_autoptr (JsonNode) run = create_run (self, report, rules);

  g_string_append (sink->text, SECASSET_SARIF_OPENING);
  secasset_json_emit_line (sink->text, 2);
  secasset_json_emit (sink->text, run, 2);
  g_string_truncate (sink->text, sink->text->len - strlen ("\n    }"));
  g_string_append (sink->text, ",\n      \"results\": [");
  if (!write_results (self, report, rules, sink, error))
    return FALSE;
  g_string_append (sink->text, "]\n    }" SECASSET_SARIF_CLOSING);
  return secasset_report_sink_flush (sink, 0, error);
}
