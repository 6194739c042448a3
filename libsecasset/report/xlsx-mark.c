/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/xlsx-report-private.h"

/* The number of A3, on which offices print tables, in ECMA-376 part 1, 18.3.1.63. */
#define PAPER_A3 8

/* In points: a line in the fonts of Japanese spreadsheets, and what a row holds at most. */
#define LINE_HEIGHT 18.0
#define MAX_HEIGHT 409.0

void
secasset_xlsx_set_print (lxw_worksheet *sheet)
{
  worksheet_set_landscape (sheet);
  worksheet_set_paper (sheet, PAPER_A3);
  worksheet_fit_to_pages (sheet, 1, 0);
  worksheet_gridlines (sheet, LXW_SHOW_ALL_GRIDLINES);
  worksheet_set_footer (sheet, "&L&F&C&A&R&P / &N");
}

guint
secasset_xlsx_count_lines (const char *text, guint width)
{
  guint lines = 1, used = 0;

  for (; *text; text = g_utf8_next_char (text))
    {
      guint own = g_unichar_iswide (g_utf8_get_char (text)) ? 2 : 1;

      if (*text == '\n' || used + own > width)
        {
          lines++;
          used = 0;
        }
      used += *text == '\n' ? 0 : own;
    }
  return lines;
}

void
secasset_xlsx_fit_row (lxw_worksheet *sheet, guint row, guint lines)
{
  worksheet_set_row (sheet, row, MIN (lines * LINE_HEIGHT, MAX_HEIGHT), NULL);
}

char *
secasset_xlsx_dup_cell_name (const SecassetXlsxReport *self,
                             const SecassetFinding *finding,
                             const SecassetLedgerPart *part)
{
  char name[LXW_MAX_CELL_NAME_LENGTH];
  guint row, column;
  const char *head = "";

  if (!part || finding->column == 0 || finding->column > part->table->n_columns)
    return NULL;
  column = finding->column - 1;
  for (row = part->columns->first; row < part->columns->first + part->columns->height; row++)
    {
      const char *text = secasset_ledger_table_peek_text (part->table, row, column);

      head = *text ? text : head;
    }
  lxw_rowcol_to_cell (name, finding->line - 1, (lxw_col_t) column);
  return g_strdup_printf (secasset_report_say (self->writer, "%s（%s）", "%s (%s)"), head, name);
}

void
secasset_xlsx_mark_cells (const SecassetXlsxReport *self,
                          lxw_worksheet *sheet,
                          const SecassetLedgerPart *part,
                          guint row,
                          const GPtrArray *findings)
{
  for (SecassetSeverity severity = SECASSET_SEVERITY_INFO; severity <= SECASSET_SEVERITY_ERROR;
       severity++)
    {
      for (guint i = 0; i < findings->len; i++)
        {
          const SecassetFinding *finding = g_ptr_array_index (findings, i);
          guint column = finding->column;

          if (finding->severity == severity && column > 0 && column <= part->table->n_columns)
            secasset_xlsx_write_text (sheet, row, column - 1,
                                      secasset_ledger_table_peek_text (part->table, row, column - 1),
                                      self->cells[severity]);
        }
    }
}
