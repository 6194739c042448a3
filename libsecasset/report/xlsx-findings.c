/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/xlsx-report-private.h"

static const guint widths[SECASSET_XLSX_N_COLUMNS] = { 10, 60, 80, 22 };

void
secasset_xlsx_write_heads (const SecassetXlsxReport *self,
                           lxw_worksheet *sheet,
                           guint row,
                           guint first)
{
  const char *heads[SECASSET_XLSX_N_COLUMNS] = {
    [SECASSET_XLSX_COLUMN_SEVERITY] = secasset_report_say (self->writer, "判定", "Judgement"),
    [SECASSET_XLSX_COLUMN_MESSAGE] = secasset_report_say (self->writer, "指摘", "Findings"),
    [SECASSET_XLSX_COLUMN_REMEDY] = secasset_report_say (self->writer, "対処", "What to do"),
    [SECASSET_XLSX_COLUMN_RULE] = secasset_report_say (self->writer, "規則", "Rules"),
  };

  for (guint i = 0; i < SECASSET_XLSX_N_COLUMNS; i++)
    {
      secasset_xlsx_write_text (sheet, row, first + i, heads[i], self->head);
      worksheet_set_column (sheet, (lxw_col_t) (first + i), (lxw_col_t) (first + i), widths[i],
                            NULL);
    }
}

void
secasset_xlsx_append_line (GString *text, const char *line)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

/* How bad it is, which cell, and what. */
static char *
dup_message (const SecassetXlsxReport *self,
             SecassetFinding *finding,
             const SecassetLedgerPart *part)
{
  g_autofree char *message
      = secasset_finding_dup_message (finding, secasset_report_language (self->writer));
  g_autofree char *cell = secasset_xlsx_dup_cell_name (self, finding, part);
  const char *severity = secasset_xlsx_get_severity (self, finding->severity);

  if (!cell)
    return g_strdup_printf ("[%s] %s", severity, message);
  return g_strdup_printf (secasset_report_say (self->writer, "[%s] %s：%s", "[%s] %s: %s"), severity,
                          cell, message);
}

/* Of the highest cell in the row of a table, to which the findings are added. */
static guint
count_lines (const char *messages,
             const char *remedies,
             const char *rules,
             const SecassetLedgerPart *part,
             guint row)
{
  guint lines = secasset_xlsx_count_lines (messages, widths[SECASSET_XLSX_COLUMN_MESSAGE]);
  guint others = secasset_xlsx_count_lines (remedies, widths[SECASSET_XLSX_COLUMN_REMEDY]);

  lines = MAX (lines, others);
  others = secasset_xlsx_count_lines (rules, widths[SECASSET_XLSX_COLUMN_RULE]);
  lines = MAX (lines, others);
  for (guint column = 0; part && column < part->table->n_columns; column++)
    {
      others = secasset_xlsx_count_lines (secasset_ledger_table_peek_text (part->table, row, column),
                                          (guint) SECASSET_XLSX_MAX_WIDTH);
      lines = MAX (lines, others);
    }
  return lines;
}

/* The findings of one row, one line each, numbered as what to do about them; the first column has
 * the worst of them. */
void
secasset_xlsx_write_findings (const SecassetXlsxReport *self,
                              lxw_worksheet *sheet,
                              guint row,
                              guint first,
                              const SecassetLedgerPart *part,
                              const GPtrArray *findings)
{
  const char *language = secasset_report_language (self->writer);
  g_autoptr (GString) messages = g_string_new (NULL);
  g_autoptr (GString) remedies = g_string_new (NULL);
  g_autoptr (GString) rules = g_string_new (NULL);
  SecassetSeverity worst = SECASSET_SEVERITY_INFO;

  for (guint i = 0; i < findings->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *remedy = secasset_finding_dup_remedy (finding, language);
      g_autofree char *number = findings->len > 1 ? g_strdup_printf ("%u. ", i + 1) : g_strdup ("");
      g_autofree char *message = dup_message (self, finding, part);
      g_autofree char *line = g_strconcat (number, message, NULL);

      worst = MAX (worst, finding->severity);
      secasset_xlsx_append_line (messages, line);
      g_free (line);
      line = g_strconcat (number, remedy, NULL);
      if (remedy && *remedy)
        secasset_xlsx_append_line (remedies, line);
      secasset_xlsx_append_line (rules, secasset_finding_get_rule (finding));
    }
  secasset_xlsx_write_text (sheet, row, first + SECASSET_XLSX_COLUMN_SEVERITY,
                            secasset_xlsx_get_severity (self, worst), self->severities[worst]);
  secasset_xlsx_write_text (sheet, row, first + SECASSET_XLSX_COLUMN_MESSAGE, messages->str,
                            self->text);
  secasset_xlsx_write_text (sheet, row, first + SECASSET_XLSX_COLUMN_REMEDY, remedies->str,
                            self->text);
  secasset_xlsx_write_text (sheet, row, first + SECASSET_XLSX_COLUMN_RULE, rules->str, self->text);
  secasset_xlsx_fit_row (sheet, row, count_lines (messages->str, remedies->str, rules->str, part, row));
}
