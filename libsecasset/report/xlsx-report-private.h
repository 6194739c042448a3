/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/writer-private.h"
#include <xlsxwriter.h>

G_BEGIN_DECLS

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
  lxw_workbook *workbook;
  lxw_format *text;
  lxw_format *head;
  lxw_format *severities[SECASSET_SEVERITY_ERROR + 1];
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
void secasset_xlsx_write_findings (const SecassetXlsxReport *self,
                                   lxw_worksheet *sheet,
                                   guint row,
                                   guint first,
                                   const GPtrArray *findings);
void secasset_xlsx_append_line (GString *text, const char *severity, const char *line);
lxw_worksheet *secasset_xlsx_add_sheet (const SecassetXlsxReport *self, const char *name);
gboolean secasset_xlsx_is_shown (const SecassetXlsxReport *self, SecassetFinding *finding);
void secasset_xlsx_write_summary (const SecassetXlsxReport *self);
void secasset_xlsx_write_others (const SecassetXlsxReport *self);

G_END_DECLS
