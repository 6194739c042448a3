/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/markdown-private.h"

#include "base/date-private.h"

static void
write_number (GString *out,
              const char *label,
              guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  secasset_markdown_append_row (out, label, text, NULL);
}

static void
write_counts (const SecassetReportWriter *self,
              GString *out,
              SecassetReport *report)
{
  write_number (out, secasset_report_say (self, "要素", "Elements"), report->n_elements);
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    write_number (
        out,
        secasset_policy_get_label (report->policy, "severities",
                                   secasset_severity_to_nick ((SecassetSeverity) severity),
                                   secasset_report_language (self)),
        report->counts[severity]);
  write_number (out, secasset_report_say (self, "未判定", "Not judged"), report->n_skipped);
  write_number (out, secasset_report_say (self, "例外措置あり", "Waived"), report->n_waived);
  write_number (out, secasset_report_say (self, "種別不明の要素", "Elements of unknown kinds"),
                report->n_opaque);
}

static void
write_policy (const SecassetReportWriter *self,
              GString *out,
              SecassetReport *report)
{
  const char *title = secasset_text_get (&report->policy->title, secasset_report_language (self));
  const char *edition = report->policy->edition;
  g_autofree char *profiles = secasset_text_dup_profiles (self, report);
  g_autofree char *day = secasset_date_to_iso (&report->day);
  g_autofree char *disabled
      = report->disabled ? g_strjoinv (secasset_report_say (self, "、", ", "), report->disabled)
                         : NULL;
  g_autofree char *changed
      = secasset_report_dup_changed (report, secasset_report_say (self, "、", ", "));
  g_autofree char *policy
      = edition
            ? g_strdup_printf (secasset_report_say (self, "%s（%s）", "%s (%s)"), title, edition)
            : g_strdup (title);

  secasset_markdown_append_row (out, secasset_report_say (self, "基準日", "Reference date"), day,
                                NULL);
  secasset_markdown_append_row (out, secasset_report_say (self, "基本方針", "Policy"), policy,
                                NULL);
  secasset_markdown_append_row (out, secasset_report_say (self, "規則群", "Profiles"), profiles,
                                NULL);
  if (disabled && *disabled)
    secasset_markdown_append_row (out, secasset_report_say (self, "無効の規則", "Disabled rules"),
                                  disabled, NULL);
  if (*changed)
    secasset_markdown_append_row (
        out, secasset_report_say (self, "重大度変更", "Changed severities"), changed, NULL);
  if (self->note)
    secasset_markdown_append_row (out, secasset_report_say (self, "注記", "Note"), self->note,
                                  NULL);
  secasset_markdown_append_row (
      out, secasset_report_say (self, "出典", "Source"),
      secasset_text_get (&report->policy->attribution, secasset_report_language (self)), NULL);
}

static void
write_summary (const SecassetReportWriter *self,
               GString *out,
               SecassetReport *report)
{
  const char *labels[] = { secasset_report_say (self, "項目", "Item"),
                           secasset_report_say (self, "内容", "Content") };
  const char *verdict = secasset_policy_get_label (
      report->policy, "verdicts", secasset_verdict_to_nick (secasset_report_get_verdict (report)),
      secasset_report_language (self));
  g_autofree char *words = g_strdup_printf (secasset_report_say (self, "%s：%s", "%s: %s"), verdict,
                                            secasset_text_explain_verdict (self, report));

  g_string_append_printf (
      out, "# %s\n\n",
      secasset_report_say (self, "情報資産台帳の点検結果", "Judgement of the inventory"));
  secasset_markdown_append_head (out, G_N_ELEMENTS (labels), labels);
  secasset_markdown_append_row (out, secasset_report_say (self, "判定", "Verdict"), words, NULL);
  if (report->file)
    secasset_markdown_append_row (out, secasset_report_say (self, "ファイル", "File"), report->file,
                                  NULL);
  write_counts (self, out, report);
  write_policy (self, out, report);
}

static guint
count_severity (const SecassetReportRule *rule,
                gint severity)
{
  guint n = 0;

  for (guint i = 0; i < rule->findings->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (rule->findings, i);

      n += !finding->waiver && (gint) finding->severity == severity ? 1 : 0;
    }
  return n;
}

static void
write_severity (const SecassetReportWriter *self,
                GString *out,
                SecassetReport *report,
                SecassetReportRules *rules,
                gint severity)
{
  const char *language = secasset_report_language (self);
  const char *labels[]
      = { secasset_report_say (self, "規則", "Rule"), secasset_report_say (self, "題名", "Title"),
          secasset_report_say (self, "件数", "Findings") };

  if (report->counts[severity] == 0)
    return;
  g_string_append_printf (
      out, secasset_report_say (self, "\n## 規則別の件数：%s\n\n", "\n## Findings by rule: %s\n\n"),
      secasset_policy_get_label (report->policy, "severities",
                                 secasset_severity_to_nick ((SecassetSeverity) severity),
                                 language));
  secasset_markdown_append_head (out, G_N_ELEMENTS (labels), labels);
  for (guint i = 0; i < rules->rows->len; i++)
    {
      const SecassetReportRule *rule = g_ptr_array_index (rules->rows, i);
      guint count = count_severity (rule, severity);
      g_autofree char *number = g_strdup_printf ("%u", count);

      if (count > 0)
        secasset_markdown_append_row (
            out, rule->id, secasset_report_rule_get_title (rule, language), number, NULL);
    }
}

static void
write_not_judged (const SecassetReportWriter *self,
                  GString *out,
                  SecassetReport *report,
                  SecassetReportRules *rules)
{
  const char *labels[]
      = { secasset_report_say (self, "規則", "Rule"), secasset_report_say (self, "題名", "Title"),
          secasset_report_say (self, "理由", "Reason") };

  if (report->n_skipped == 0)
    return;
  g_string_append_printf (out, "\n## %s\n\n",
                          secasset_report_say (self, "判定できなかった規則", "Not judged"));
  secasset_markdown_append_head (out, G_N_ELEMENTS (labels), labels);
  for (guint i = 0; i < rules->rows->len; i++)
    {
      const SecassetReportRule *rule = g_ptr_array_index (rules->rows, i);
      g_autofree char *words = NULL;

      if (!rule->coverage || secasset_rule_coverage_get_skipped (rule->coverage) == 0)
        continue;
      words = secasset_report_rule_dup_not_judged (rule, self, report);
      secasset_markdown_append_row (
          out, rule->id, secasset_report_rule_get_title (rule, secasset_report_language (self)),
          words, NULL);
    }
}

static void
write_waived_row (const SecassetReportWriter *self,
                  GString *out,
                  SecassetFinding *finding)
{
  SecassetWaiver *waiver = finding->waiver;
  const GDate *expires = secasset_waiver_get_expires_on (waiver);
  g_autofree char *message
      = secasset_finding_dup_message (finding, secasset_report_language (self));
  g_autofree char *until = expires ? secasset_date_to_iso (expires) : NULL;

  secasset_markdown_append_row (out, finding->info->id, finding->subject, message,
                                secasset_waiver_get_approver (waiver),
                                secasset_waiver_get_legal_basis (waiver),
                                until ? until : secasset_report_say (self, "なし", "no date"),
                                secasset_waiver_get_reason (waiver), NULL);
}

static void
write_waived (const SecassetReportWriter *self,
              GString *out,
              SecassetReport *report)
{
  const char *labels[] = {
    secasset_report_say (self, "規則", "Rule"),
    secasset_report_say (self, "対象", "Subject"),
    secasset_report_say (self, "指摘", "Finding"),
    secasset_report_say (self, "承認者", "Approver"),
    secasset_report_say (self, "根拠規定", "Legal basis"),
    secasset_report_say (self, "期限", "Until"),
    secasset_report_say (self, "理由", "Reason"),
  };

  if (report->n_waived == 0)
    return;
  g_string_append_printf (
      out, "\n## %s\n\n",
      secasset_report_say (self, "例外措置により数えない指摘", "Waived findings, not counted"));
  secasset_markdown_append_head (out, G_N_ELEMENTS (labels), labels);
  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);

      if (finding->waiver)
        write_waived_row (self, out, finding);
    }
}

gboolean
secasset_markdown_write (SecassetReportWriter *self,
                         SecassetReport *report,
                         SecassetReportSink *sink,
                         GError **error)
{
  g_autoptr (SecassetReportRules) rules = secasset_report_rules_new (report);

  write_summary (self, sink->text, report);
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    write_severity (self, sink->text, report, rules, severity);
  if (!secasset_markdown_write_findings (self, report, sink, error))
    return FALSE;
  write_not_judged (self, sink->text, report, rules);
  write_waived (self, sink->text, report);
  return secasset_report_sink_flush (sink, 0, error);
}
