/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-private.h"
#include "report/writer-private.h"
#include <xlsxwriter.h>

G_BEGIN_DECLS

/* Of a column of the ledger, in characters of ASCII. */
#define SECASSET_XLSX_MAX_WIDTH 40.0

typedef enum
{
  SECASSET_XLSX_COLUMN_SEVERITY,
  SECASSET_XLSX_COLUMN_MESSAGE,
  SECASSET_XLSX_COLUMN_REMEDY,
  SECASSET_XLSX_COLUMN_RULE,
  SECASSET_XLSX_N_COLUMNS
} SecassetXlsxColumn;

typedef struct
{
  const SecassetReportWriter *writer;
  SecassetReport *report;
  GCancellable *cancellable; /* or NULL */
  lxw_workbook *workbook;
  lxw_format *text;
  lxw_format *head;
  lxw_format *severities[SECASSET_SEVERITY_ERROR + 1];
  lxw_format *cells[SECASSET_SEVERITY_ERROR + 1]; /* of the ledger, that findings concern */
  GHashTable *rows;   /* "FILE\x1fROW" -> GPtrArray of SecassetFinding */
  GHashTable *placed; /* set of those that stand beside a row */
} SecassetXlsxReport;

const char *secasset_xlsx_get_severity (const SecassetXlsxReport *self, SecassetSeverity severity);
void secasset_xlsx_write_text (
    lxw_worksheet *sheet, guint row, guint column, const char *text, lxw_format *format);
void secasset_xlsx_write_heads (const SecassetXlsxReport *self,
                                lxw_worksheet *sheet,
                                guint row,
                                guint first);
/* @part: the table that stands before them, or NULL. */
void secasset_xlsx_write_findings (const SecassetXlsxReport *self,
                                   lxw_worksheet *sheet,
                                   guint row,
                                   guint first,
                                   const SecassetLedgerPart *part,
                                   const GPtrArray *findings);
/* Lines that a text takes in a column so wide, in characters of ASCII. */
guint secasset_xlsx_count_lines (const char *text, guint width);
/* Not every program fits rows that have no height to their texts. */
void secasset_xlsx_fit_row (lxw_worksheet *sheet, guint row, guint lines);
/* The head of the column and the name of the cell: “機密性（E2）”. NULL if the finding has no cell in
 * the table, or there is none. */
char *secasset_xlsx_dup_cell_name (const SecassetXlsxReport *self,
                                   const SecassetFinding *finding,
                                   const SecassetLedgerPart *part);
/* Puts the cells that the findings of a row concern into the colour of the worst. */
void secasset_xlsx_mark_cells (const SecassetXlsxReport *self,
                               lxw_worksheet *sheet,
                               const SecassetLedgerPart *part,
                               guint row,
                               const GPtrArray *findings);
/* On paper, all columns stand side by side. */
void secasset_xlsx_set_print (lxw_worksheet *sheet);
void secasset_xlsx_append_line (GString *text, const char *line);
lxw_worksheet *secasset_xlsx_add_sheet (const SecassetXlsxReport *self, const char *name);
gboolean secasset_xlsx_is_shown (const SecassetXlsxReport *self, SecassetFinding *finding);
void secasset_xlsx_write_summary (const SecassetXlsxReport *self);
void secasset_xlsx_write_others (const SecassetXlsxReport *self);

G_END_DECLS
