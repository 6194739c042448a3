/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/xlsx-report-private.h"

#include "base/date-private.h"
#include <string.h>

#define TEXT_WIDTH 80

static void
write_pair (const SecassetXlsxReport *self,
            lxw_worksheet *sheet,
            guint *row,
            const char *label,
            const char *text)
{
  secasset_xlsx_write_text (sheet, *row, 0, label, self->head);
  secasset_xlsx_write_text (sheet, *row, 1, text ? text : "", self->text);
  secasset_xlsx_fit_row (sheet, (*row)++, secasset_xlsx_count_lines (text ? text : "", TEXT_WIDTH));
}

static void
write_number (const SecassetXlsxReport *self,
              lxw_worksheet *sheet,
              guint *row,
              const char *label,
              guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  write_pair (self, sheet, row, label, text);
}

static void
write_counts (const SecassetXlsxReport *self, lxw_worksheet *sheet, guint *row)
{
  const SecassetReportWriter *writer = self->writer;
  SecassetReport *report = self->report;

  write_number (self, sheet, row, secasset_report_say (writer, "要素", "Elements"),
                report->n_elements);
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    write_number (self, sheet, row, secasset_xlsx_get_severity (self, (SecassetSeverity) severity),
                  report->counts[severity]);
  write_number (self, sheet, row, secasset_report_say (writer, "例外措置", "Waived"),
                report->n_waived);
  write_number (self, sheet, row, secasset_report_say (writer, "未判定", "Not judged"),
                report->n_skipped);
  write_number (self, sheet, row,
                secasset_report_say (writer, "種別不明の要素", "Elements of unknown kinds"),
                report->n_opaque);
}

/* Rules that met something not stated, and what it is. */
static void
write_unjudged (const SecassetXlsxReport *self, lxw_worksheet *sheet, guint *row)
{
  const SecassetReportWriter *writer = self->writer;

  for (guint i = 0; i < secasset_list_get_n_items (self->report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (self->report->coverage, i);
      g_auto (GStrv) unknown = secasset_rule_coverage_dup_unknown (coverage);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *label
          = g_strdup_printf (secasset_report_say (writer, "未判定 %s", "Not judged: %s"),
                             secasset_rule_coverage_get_rule (coverage));

      if (secasset_rule_coverage_get_skipped (coverage) == 0)
        continue;
      g_string_append_printf (text, secasset_report_say (writer, "%u件", "%u"),
                              secasset_rule_coverage_get_skipped (coverage));
      for (guint u = 0; unknown[u]; u++)
        {
          char *end = strrchr (unknown[u], '=');
          g_autofree char *property = NULL;

          *end = '\0';
          property = secasset_text_dup_property (writer, self->report->policy, "", unknown[u]);
          secasset_xlsx_append_line (text, property);
        }
      write_pair (self, sheet, row, label, text->str);
    }
}

void
secasset_xlsx_write_summary (const SecassetXlsxReport *self)
{
  const SecassetReportWriter *writer = self->writer;
  SecassetReport *report = self->report;
  const char *language = secasset_report_language (writer);
  lxw_worksheet *sheet
      = secasset_xlsx_add_sheet (self, secasset_report_say (writer, "概要", "Summary"));
  g_autofree char *day = secasset_date_to_iso (&report->day);
  g_autofree char *profiles = secasset_text_dup_profiles (writer, report);
  guint row = 0;

  worksheet_set_column (sheet, 0, 0, 24, NULL);
  worksheet_set_column (sheet, 1, 1, TEXT_WIDTH, NULL);
  write_pair (self, sheet, &row, secasset_report_say (writer, "判定", "Verdict"),
              secasset_policy_get_label (
                  report->policy, "verdicts",
                  secasset_verdict_to_nick (secasset_report_get_verdict (report)), language));
  write_pair (self, sheet, &row, secasset_report_say (writer, "説明", "Meaning"),
              secasset_text_explain_verdict (writer, report));
  write_pair (self, sheet, &row, secasset_report_say (writer, "ファイル", "File"), report->file);
  write_counts (self, sheet, &row);
  write_pair (self, sheet, &row, secasset_report_say (writer, "基準日", "Reference date"), day);
  write_pair (self, sheet, &row, secasset_report_say (writer, "基本方針", "Policy"),
              secasset_text_get (&report->policy->title, language));
  write_pair (self, sheet, &row, secasset_report_say (writer, "版", "Edition"),
              report->policy->edition);
  write_pair (self, sheet, &row, secasset_report_say (writer, "規則群", "Profiles"), profiles);
  if (writer->note)
    write_pair (self, sheet, &row, secasset_report_say (writer, "注記", "Note"), writer->note);
  write_pair (self, sheet, &row, secasset_report_say (writer, "出典", "Source"),
              secasset_text_get (&report->policy->attribution, language));
  write_unjudged (self, sheet, &row);
  secasset_xlsx_set_print (sheet);
}

/* What concerns the document as a whole, or something that has no row. */
void
secasset_xlsx_write_others (const SecassetXlsxReport *self)
{
  lxw_worksheet *sheet = secasset_xlsx_add_sheet (
      self, secasset_report_say (self->writer, "行に属さない指摘", "Other findings"));
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  guint row = 0;

  secasset_xlsx_write_text (sheet, 0, 0, secasset_report_say (self->writer, "対象", "Subject"),
                            self->head);
  worksheet_set_column (sheet, 0, 0, 24, NULL);
  secasset_xlsx_write_heads (self, sheet, 0, 1);
  for (guint i = 0; i < secasset_list_get_n_items (self->report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (self->report->findings, i);
      const char *subject = secasset_finding_get_subject (finding);

      if (!secasset_xlsx_is_shown (self, finding) || g_hash_table_contains (self->placed, finding))
        continue;
      g_ptr_array_set_size (one, 0);
      g_ptr_array_add (one, finding);
      secasset_xlsx_write_text (sheet, ++row, 0, subject ? subject : "", self->text);
      secasset_xlsx_write_findings (self, sheet, row, 1, NULL, one);
    }
  secasset_xlsx_set_print (sheet);
  worksheet_repeat_rows (sheet, 0, 0);
  worksheet_freeze_panes (sheet, 1, 0);
  worksheet_autofilter (sheet, 0, 0, row, SECASSET_XLSX_N_COLUMNS);
}
