/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/rules-private.h"

static void
rule_free (gpointer data)
{
  SecassetReportRule *rule = data;

  g_ptr_array_unref (rule->findings);
  g_free (rule);
}

static SecassetReportRule *
add_rule (SecassetReportRules *self,
          SecassetReport *report,
          const char *id)
{
  SecassetReportRule *rule = g_hash_table_lookup (self->by_id, id);

  if (rule)
    return rule;
  rule = g_new0 (SecassetReportRule, 1);
  rule->id = id;
  rule->index = self->rows->len;
  rule->info = secasset_policy_lookup_rule (report->policy, id);
  rule->findings = g_ptr_array_new ();
  g_ptr_array_add (self->rows, rule);
  g_hash_table_insert (self->by_id, (gpointer) id, rule);
  return rule;
}

SecassetReportRules *
secasset_report_rules_new (SecassetReport *report)
{
  SecassetReportRules *self = g_new0 (SecassetReportRules, 1);

  self->rows = g_ptr_array_new_with_free_func (rule_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < secasset_list_get_n_items (report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (report->coverage, i);

      add_rule (self, report, secasset_rule_coverage_get_rule (coverage))->coverage = coverage;
    }
  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);
      SecassetReportRule *rule = add_rule (self, report, finding->info->id);

      rule->info = finding->info;
      g_ptr_array_add (rule->findings, finding);
    }
  for (char **id = report->disabled; id && *id; id++)
    add_rule (self, report, *id);
  return self;
}

void
secasset_report_rules_free (SecassetReportRules *self)
{
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

SecassetReportRule *
secasset_report_rules_lookup (SecassetReportRules *self,
                              const char *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

const char *
secasset_report_rule_get_title (const SecassetReportRule *self,
                                const char *language)
{
  const char *title = self->info ? secasset_text_get (&self->info->title, language) : NULL;

  return title && *title ? title : self->id;
}

char *
secasset_rule_info_dup_general_remedy (SecassetRuleInfo *self,
                                       const char *language)
{
  const char *template = secasset_text_get (&self->remedy, language);
  GString *text = g_string_new (NULL);

  while (template && *template)
    {
      const char *end = *template == '{' ? strchr (template, '}') : NULL;

      if (end)
        g_string_append (text, "…");
      else
        g_string_append_c (text, *template);
      template = (end ? end : template) + 1;
    }
  return g_string_free (text, FALSE);
}

static void
append_unknown (const SecassetReportRule *self,
                const SecassetReportWriter *writer,
                SecassetReport *report,
                GString *text)
{
  g_auto (GStrv) entries = secasset_rule_coverage_dup_unknown (self->coverage);

  for (guint i = 0; entries[i]; i++)
    {
      char *end = strrchr (entries[i], '=');
      g_autofree char *property = NULL;

      *end = '\0';
      property = secasset_text_dup_property (writer, report->policy, "", entries[i]);
      g_string_append (text,
                       i == 0 ? secasset_report_say (writer, "記載のない項目：", "; not stated: ")
                              : secasset_report_say (writer, "、", ", "));
      g_string_append_printf (text, secasset_report_say (writer, "%s（%s件）", "%s (%s)"), property,
                              end + 1);
    }
}

char *
secasset_report_rule_dup_not_judged (const SecassetReportRule *self,
                                     const SecassetReportWriter *writer,
                                     SecassetReport *report)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text,
                          secasset_report_say (writer,
                                               "判定すべき%u件のうち%u件を判定できませんでした。",
                                               "of %u to judge, %u could not be judged"),
                          secasset_rule_coverage_get_run (self->coverage),
                          secasset_rule_coverage_get_skipped (self->coverage));
  append_unknown (self, writer, report, text);
  return g_string_free (text, FALSE);
}

char *
secasset_report_dup_changed (SecassetReport *report,
                             const char *separator)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < secasset_list_get_n_items (report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (report->coverage, i);

      if (secasset_rule_coverage_is_changed (coverage))
        g_string_append_printf (
            text, "%s%s=%s", text->len > 0 ? separator : "",
            secasset_rule_coverage_get_rule (coverage),
            secasset_severity_to_nick (secasset_rule_coverage_get_severity (coverage)));
    }
  return g_string_free (text, FALSE);
}

char *
secasset_finding_dup_place (SecassetFinding *self,
                            SecassetReport *report)
{
  GString *text = g_string_new (NULL);

  secasset_text_append_place (text, report, self);
  if (text->len > 0)
    g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}
