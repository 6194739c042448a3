/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/xlsx-report-private.h"

#include "base/error-private.h"
#include "io/ledger-private.h"
#include <glib/gstdio.h>
#include <secasset/secasset-error.h>
#include <unistd.h>

/* What a cell of a spreadsheet holds at most. */
#define MAX_TEXT 32767

const char *
secasset_xlsx_get_severity (const SecassetXlsxReport *self, SecassetSeverity severity)
{
  return secasset_policy_get_label (self->report->policy, "severities",
                                    secasset_severity_to_nick (severity),
                                    secasset_report_language (self->writer));
}

/* As text, whatever it looks like: no cell of the workbook is a formula or a link. XML cannot
 * hold control characters. */
void
secasset_xlsx_write_text (
    lxw_worksheet *sheet, guint row, guint column, const char *text, lxw_format *format)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *plain = g_string_new (NULL);
  guint n = 0;

  for (const char *p = valid; *p && n < MAX_TEXT; p = g_utf8_next_char (p), n++)
    {
      gunichar c = g_utf8_get_char (p);
      gboolean fits = (!g_unichar_iscntrl (c) || c == '\n' || c == '\t') && (c & 0xfffe) != 0xfffe;

      g_string_append_unichar (plain, fits ? c : 0xfffd);
    }
  if (plain->len > 0)
    worksheet_write_string (sheet, row, (lxw_col_t) column, plain->str, format);
  else
    worksheet_write_blank (sheet, row, (lxw_col_t) column, format);
  g_string_free (plain, TRUE);
}

static void
create_formats (SecassetXlsxReport *self)
{
  static const struct
  {
    lxw_color_t back, front;
  } colors[SECASSET_SEVERITY_ERROR + 1] = {
    [SECASSET_SEVERITY_INFO] = { 0xDDEBF7, 0x1F4E78 },
    [SECASSET_SEVERITY_WARNING] = { 0xFFEB9C, 0x7F4F00 },
    [SECASSET_SEVERITY_ERROR] = { 0xFFC7CE, 0x9C0006 },
  };

  self->text = workbook_add_format (self->workbook);
  format_set_text_wrap (self->text);
  format_set_align (self->text, LXW_ALIGN_VERTICAL_TOP);
  /* Typed over, a cell stays text. */
  format_set_num_format_index (self->text, 49);
  self->head = workbook_add_format (self->workbook);
  format_set_bold (self->head);
  format_set_text_wrap (self->head);
  format_set_bg_color (self->head, 0xD9D9D9);
  format_set_align (self->head, LXW_ALIGN_VERTICAL_TOP);
  format_set_border (self->head, LXW_BORDER_THIN);
  for (guint i = 0; i <= SECASSET_SEVERITY_ERROR; i++)
    {
      self->cells[i] = workbook_add_format (self->workbook);
      format_set_text_wrap (self->cells[i]);
      format_set_align (self->cells[i], LXW_ALIGN_VERTICAL_TOP);
      format_set_num_format_index (self->cells[i], 49);
      format_set_bg_color (self->cells[i], colors[i].back);
      format_set_border (self->cells[i], LXW_BORDER_MEDIUM);
      format_set_border_color (self->cells[i], colors[i].front);
      self->severities[i] = workbook_add_format (self->workbook);
      format_set_bold (self->severities[i]);
      format_set_align (self->severities[i], LXW_ALIGN_VERTICAL_TOP);
      format_set_bg_color (self->severities[i], colors[i].back);
      format_set_font_color (self->severities[i], colors[i].front);
    }
}

static char *
dup_key (const char *file, guint row)
{
  return g_strdup_printf ("%s\x1f%u", file ? file : "", row);
}

gboolean
secasset_xlsx_is_shown (const SecassetXlsxReport *self, SecassetFinding *finding)
{
  return !finding->waiver || self->writer->show_waived;
}

static void
collect_rows (SecassetXlsxReport *self)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (self->report->findings, i);
      g_autofree char *key = dup_key (finding->file, finding->line);
      GPtrArray *row = g_hash_table_lookup (self->rows, key);

      if (!secasset_xlsx_is_shown (self, finding) || finding->line == 0)
        continue;
      if (!row)
        {
          row = g_ptr_array_new ();
          g_hash_table_insert (self->rows, g_steal_pointer (&key), row);
        }
      g_ptr_array_add (row, finding);
    }
}

static guint
get_width (const char *text)
{
  guint width = 0, widest = 0;

  for (; *text; text = g_utf8_next_char (text))
    {
      width = *text == '\n' ? 0 : width + (g_unichar_iswide (g_utf8_get_char (text)) ? 2 : 1);
      widest = MAX (widest, width);
    }
  return widest;
}

static void
write_table (const SecassetXlsxReport *self, lxw_worksheet *sheet, const SecassetLedgerPart *part)
{
  guint body = part->columns->first + part->columns->height;

  for (guint column = 0; column < part->table->n_columns
                         && !g_cancellable_is_cancelled (self->cancellable);
       column++)
    {
      guint width = 6;

      for (guint row = 0; row < part->table->rows->len; row++)
        {
          const char *text = secasset_ledger_table_peek_text (part->table, row, column);
          gboolean head = row >= part->columns->first && row < body;

          if (*text || head)
            secasset_xlsx_write_text (sheet, row, column, text,
                                      head          ? self->head
                                      : row >= body ? self->text
                                                    : NULL);
          if (row >= part->columns->first)
            width = MAX (width, get_width (text));
        }
      worksheet_set_column (sheet, (lxw_col_t) column, (lxw_col_t) column,
                            MIN (width + 2, SECASSET_XLSX_MAX_WIDTH), NULL);
    }
}

lxw_worksheet *
secasset_xlsx_add_sheet (const SecassetXlsxReport *self, const char *name)
{
  gboolean fits = workbook_validate_sheet_name (self->workbook, name) == LXW_NO_ERROR;

  return workbook_add_worksheet (self->workbook, fits ? name : NULL);
}

static void
write_part (const SecassetXlsxReport *self, const char *file, const SecassetLedgerPart *part)
{
  const char *own = secasset_report_say (self->writer, "台帳", "Ledger");
  lxw_worksheet *sheet = secasset_xlsx_add_sheet (self, part->sheet ? part->sheet : own);
  g_autofree char *place
      = part->sheet && file ? g_strconcat (file, "#", part->sheet, NULL) : g_strdup (file);
  guint first = part->table->n_columns;
  guint head = part->columns->first + part->columns->height - 1;

  write_table (self, sheet, part);
  secasset_xlsx_write_heads (self, sheet, head, first);
  for (guint row = 0; row < part->table->rows->len; row++)
    {
      g_autofree char *key = dup_key (place, row + 1);
      const GPtrArray *findings = g_hash_table_lookup (self->rows, key);

      if (row <= head || !findings)
        continue;
      secasset_xlsx_write_findings (self, sheet, row, first, part, findings);
      secasset_xlsx_mark_cells (self, sheet, part, row, findings);
      for (guint i = 0; i < findings->len; i++)
        g_hash_table_add (self->placed, g_ptr_array_index (findings, i));
    }
  secasset_xlsx_set_print (sheet);
  worksheet_repeat_rows (sheet, part->columns->first, head);
  /* Whoever reads the findings still sees which row it is. */
  worksheet_freeze_panes (sheet, head + 1, 1);
  worksheet_autofilter (sheet, head, 0, MAX (head, part->table->rows->len - 1),
                        (lxw_col_t) (first + SECASSET_XLSX_N_COLUMNS - 1));
}

static gboolean
write_book (SecassetXlsxReport *self, SecassetLedger *ledger, GError **error)
{
  for (guint i = 0; ledger && i < ledger->parts->len; i++)
    {
      const SecassetLedgerPart *part = &g_array_index (ledger->parts, SecassetLedgerPart, i);

      if (part->table->n_columns + SECASSET_XLSX_N_COLUMNS > LXW_COL_MAX)
        {
          g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                               secasset_error_say ("台帳の列が多すぎるため、指摘の列を"
                                                   "追加できません。不要な列を減らしてください",
                                                   "the ledger has too many columns to add the "
                                                   "findings"));
          return FALSE;
        }
      if (!g_cancellable_is_cancelled (self->cancellable))
        write_part (self, ledger->name, part);
    }
  secasset_xlsx_write_summary (self);
  secasset_xlsx_write_others (self);
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

/* The day of the judgement, not the clock's: the same report gives the same bytes. */
static void
set_day (SecassetXlsxReport *self)
{
  lxw_doc_properties properties = { NULL };
  g_autoptr (GDateTime) day = g_date_time_new_utc (g_date_get_year (&self->report->day),
                                                   (gint) g_date_get_month (&self->report->day),
                                                   g_date_get_day (&self->report->day), 0, 0, 0);

  properties.created = (time_t) g_date_time_to_unix (day);
  workbook_set_properties (self->workbook, &properties);
}

static gboolean
write_file (const SecassetReportWriter *writer,
            SecassetReport *report,
            SecassetLedger *ledger,
            const char *path,
            GCancellable *cancellable,
            GError **error)
{
  lxw_workbook_options options = { .constant_memory = 0, .tmpdir = (char *) g_get_tmp_dir () };
  SecassetXlsxReport self = { .writer = writer, .report = report, .cancellable = cancellable };
  gboolean written;
  lxw_error status;

  self.workbook = workbook_new_opt (path, &options);
  self.rows
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self.placed = g_hash_table_new (NULL, NULL);
  create_formats (&self);
  set_day (&self);
  collect_rows (&self);
  written = write_book (&self, ledger, error);
  status = workbook_close (self.workbook);
  if (written && status != LXW_NO_ERROR)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   secasset_error_say ("Excelファイルを書き出せません（番号%d）。一時ファイルを"
                                       "置く場所の空き容量を確認してください",
                                       "the workbook cannot be written (status %d); check the "
                                       "space left where temporary files go"),
                   (int) status);
      written = FALSE;
    }
  g_hash_table_unref (self.rows);
  g_hash_table_unref (self.placed);
  return written;
}

GBytes *
secasset_report_writer_to_workbook (SecassetReportWriter *self,
                                    SecassetReport *report,
                                    SecassetLedger *ledger,
                                    GCancellable *cancellable,
                                    GError **error)
{
  g_autofree char *path = NULL;
  char *data = NULL;
  gsize length = 0;
  gboolean written;
  gint fd;

  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), NULL);
  g_return_val_if_fail (SECASSET_IS_REPORT (report), NULL);
  g_return_val_if_fail (!ledger || SECASSET_IS_LEDGER (ledger), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  fd = g_file_open_tmp ("secasset-XXXXXX.xlsx", &path, error);
  if (fd < 0)
    {
      secasset_error_explain (error, g_get_tmp_dir ());
      return NULL;
    }
  close (fd);
  written = write_file (self, report, ledger, path, cancellable, error)
            && g_file_get_contents (path, &data, &length, error);
  g_unlink (path);
  return written ? g_bytes_new_take (data, length) : NULL;
}
