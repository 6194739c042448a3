/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/markdown-private.h"
#include "report/sarif-private.h"

/* What stands behind the rule: the clauses with what they mean, and how sure that is. */
static char *
dup_description (SecassetReport *report,
                 SecassetRuleInfo *info,
                 const char *language)
{
  gboolean ja = secasset_language_is_japanese (language);
  static const char *const bases[]
      = { "text", "deduction", "interpretation", "external", "integrity" };
  GString *text = g_string_new (secasset_text_get (&info->title, language));
  const char *source = secasset_text_get (&info->source, language);

  g_string_append (text, ja ? "。" : ".");
  for (char **id = info->clauses; id && *id; id++)
    {
      SecassetClause *clause = secasset_policy_lookup_clause (report->policy, *id);

      if (clause)
        g_string_append_printf (text, ja ? "\n%s「%s」：%s" : "\n%s “%s”: %s", clause->citation,
                                secasset_text_get (&clause->term, language),
                                secasset_text_get (&clause->meaning, language));
    }
  if (source && *source)
    g_string_append_printf (text, ja ? "\n出典：%s" : "\nSource: %s", source);
  g_string_append_printf (
      text, ja ? "\n根拠：%s" : "\nBasis: %s",
      secasset_policy_get_label (report->policy, "basis", bases[info->basis], language));
  return g_string_free (text, FALSE);
}

static void
set_help (JsonObject *object,
          SecassetRuleInfo *info,
          const char *language)
{
  g_autofree char *remedy = secasset_rule_info_dup_general_remedy (info, language);
  g_autofree char *text = secasset_sarif_dup_text (remedy);
  g_autoptr (GString) markdown = g_string_new (NULL);
  JsonObject *help;

  if (!*remedy)
    return;
  g_string_append (markdown,
                   secasset_language_is_japanese (language) ? "**対処** " : "**Remedy** ");
  secasset_markdown_append (markdown, remedy);
  help = json_object_new ();
  json_object_set_string_member (help, "text", text);
  json_object_set_string_member (help, "markdown", markdown->str);
  json_object_set_object_member (object, "help", help);
}

static JsonObject *
configuration_to_object (SecassetSeverity severity,
                         gboolean enabled)
{
  JsonObject *object = json_object_new ();

  json_object_set_boolean_member (object, "enabled", enabled);
  json_object_set_string_member (object, "level", secasset_sarif_get_level (severity));
  return object;
}

static JsonObject *
properties_to_object (SecassetRuleInfo *info)
{
  static const char *const bases[]
      = { "text", "deduction", "interpretation", "external", "integrity" };
  JsonObject *object = json_object_new ();
  JsonArray *clauses = json_array_new ();

  for (char **id = info->clauses; id && *id; id++)
    json_array_add_string_element (clauses, *id);
  json_object_set_array_member (object, "clauses", clauses);
  json_object_set_string_member (object, "basis", bases[info->basis]);
  secasset_set_string_or_null (object, "profile", info->profile);
  json_object_set_boolean_member (object, "verified", info->verified);
  json_object_set_boolean_member (object, "waivable", info->waivable);
  return object;
}

static JsonObject *
rule_to_object (SecassetReport *report,
                const SecassetReportRule *rule,
                const char *language,
                gboolean localized)
{
  JsonObject *object = json_object_new ();
  g_autofree char *description = NULL;

  json_object_set_string_member (object, "id", rule->id);
  if (!rule->info)
    return object;
  description = dup_description (report, rule->info, language);
  json_object_set_string_member (object, "name", secasset_report_rule_get_title (rule, language));
  secasset_sarif_set_text (object, "shortDescription",
                           secasset_report_rule_get_title (rule, language));
  secasset_sarif_set_text (object, "fullDescription", description);
  set_help (object, rule->info, language);
  if (localized)
    return object;
  json_object_set_object_member (
      object, "defaultConfiguration",
      configuration_to_object (rule->info->severity, !rule->info->is_default_off));
  json_object_set_array_member (object, "relationships",
                                secasset_sarif_create_relationships (report->policy, rule->info));
  json_object_set_object_member (object, "properties", properties_to_object (rule->info));
  return object;
}

JsonArray *
secasset_sarif_rules_to_array (SecassetReport *report,
                               SecassetReportRules *rules,
                               const char *language,
                               gboolean localized)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < rules->rows->len; i++)
    json_array_add_object_element (
        array, rule_to_object (report, g_ptr_array_index (rules->rows, i), language, localized));
  return array;
}

JsonArray *
secasset_sarif_overrides_to_array (SecassetReportRules *rules)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < rules->rows->len; i++)
    {
      const SecassetReportRule *rule = g_ptr_array_index (rules->rows, i);
      gboolean enabled = rule->coverage != NULL;
      SecassetSeverity severity = enabled ? secasset_rule_coverage_get_severity (rule->coverage)
                                  : rule->info ? rule->info->severity
                                               : SECASSET_SEVERITY_WARNING;
      JsonObject *object, *descriptor;

      if (enabled && !secasset_rule_coverage_is_changed (rule->coverage)
          && !(rule->info && rule->info->is_default_off))
        continue;
      descriptor = json_object_new ();
      json_object_set_string_member (descriptor, "id", rule->id);
      json_object_set_int_member (descriptor, "index", rule->index);
      object = json_object_new ();
      json_object_set_object_member (object, "configuration",
                                     configuration_to_object (severity, enabled));
      json_object_set_object_member (object, "descriptor", descriptor);
      json_array_add_object_element (array, object);
    }
  return array;
}
