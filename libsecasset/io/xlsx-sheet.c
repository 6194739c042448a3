/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/xlsx-book-private.h"

#include "base/error-private.h"
#include "io/xlsx-markup-private.h"
#include <secasset/secasset-error.h>
#include <string.h>

/* Rows that hold something, times columns: what looking through the table costs. */
#define MAX_AREA (200 * 1000 * 1000)

typedef struct
{
  SecassetXlsxBook *book;
  SecassetLedgerTable *table;
  GArray *hidden_rows;
  guint n_filled; /* rows */

  guint row; /* from 1; 0 before the first */
  gboolean hidden;
  SecassetLedgerRow cells;

  guint column; /* from 1 */
  char *type;
  guint style;
  GString *inline_text;
  char *value;
  gboolean reading_aid;
} SheetReader;

static gboolean
set_limit (GError **error, const char *message)
{
  g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT, message);
  return FALSE;
}

static void
push_row (SheetReader *self)
{
  g_array_append_val (self->table->rows, self->cells);
  self->table->n_columns = MAX (self->table->n_columns, self->cells.n_cells);
  self->n_filled += self->cells.n_cells > 0 ? 1 : 0;
  if (self->hidden && self->cells.n_cells > 0)
    {
      guint row = self->table->rows->len - 1;

      g_array_append_val (self->hidden_rows, row);
    }
}

/* Rows that hold nothing need not stand in the file; the place of the others tells. */
static gboolean
begin_row (SheetReader *self, SecassetXlsxMarkup *markup, GError **error)
{
  const char *text = secasset_xlsx_markup_get (markup, "r");
  guint64 row = text ? g_ascii_strtoull (text, NULL, 10) : (guint64) self->row + 1;

  if (row > self->book->limits->max_rows)
    return set_limit (error, secasset_error_say ("シートの行が多すぎます",
                                                 "the sheet has too many rows"));
  if (row <= self->row)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
                   secasset_error_say ("Excelファイルが壊れています（%2$u行目の次に%1$"
                                       G_GUINT64_FORMAT "行目があります）",
                                       "the workbook is damaged: row %" G_GUINT64_FORMAT " "
                                       "follows row %u"), row, self->row);
      return FALSE;
    }
  self->row = (guint) row;
  self->column = 0;
  self->hidden = secasset_xlsx_markup_get_flag (markup, "hidden");
  self->cells = (SecassetLedgerRow){ .line = self->row, .first = self->table->cells->len };
  return TRUE;
}

static gboolean
end_row (SheetReader *self, GError **error)
{
  if (self->cells.n_cells == 0)
    return TRUE;
  while (self->table->rows->len + 1 < self->row)
    {
      SecassetLedgerRow empty = { .line = self->table->rows->len + 1, .first = self->cells.first };

      g_array_append_val (self->table->rows, empty);
    }
  push_row (self);
  return (guint64) self->n_filled * self->table->n_columns <= MAX_AREA
         || set_limit (error,
                       secasset_error_say ("シートの行数に対して列が多すぎます",
                                           "the sheet has too many columns for so many rows"));
}

/* The letters of “AB12”; without a reference the next column. 0 if it is none. */
static guint
get_column (const char *reference, guint last)
{
  guint column = 0;

  if (!reference)
    return last + 1;
  for (; g_ascii_isalpha (*reference) && column < G_MAXUINT16; reference++)
    column = column * 26 + (guint) (g_ascii_toupper (*reference) - 'A') + 1;
  return column;
}

static gboolean
begin_cell (SheetReader *self, SecassetXlsxMarkup *markup, GError **error)
{
  const char *type = secasset_xlsx_markup_get (markup, "t");
  const char *style = secasset_xlsx_markup_get (markup, "s");
  guint column = get_column (secasset_xlsx_markup_get (markup, "r"), self->column);

  if (column > self->book->limits->max_columns)
    return set_limit (error, secasset_error_say ("シートの列が多すぎます",
                                                 "the sheet has too many columns"));
  if (self->row == 0 || column <= self->column)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
                   secasset_error_say ("Excelファイルが壊れています（%u行目のセルの順序が"
                                       "正しくありません）",
                                       "the workbook is damaged: the cells of row %u are not in "
                                       "order"), self->row);
      return FALSE;
    }
  self->column = column;
  g_free (self->type);
  self->type = g_strdup (type ? type : "n");
  self->style = (guint) g_ascii_strtoull (style ? style : "0", NULL, 10);
  g_string_truncate (self->inline_text, 0);
  g_clear_pointer (&self->value, g_free);
  return TRUE;
}

/* As a spreadsheet shows it; of a formula, what it came to when the file was saved. */
static char *
dup_cell_text (SheetReader *self)
{
  static const SecassetXlsxFormat plain = { SECASSET_XLSX_FORMAT_NUMBER, 0 };
  const GArray *formats = self->book->formats;
  const char *value = self->value ? self->value : "";

  if (g_str_equal (self->type, "inlineStr"))
    return secasset_xlsx_unescape (self->inline_text->str);
  if (g_str_equal (self->type, "s"))
    {
      guint64 index = g_ascii_strtoull (value, NULL, 10);

      return index < self->book->strings->len
                 ? g_strdup (g_ptr_array_index (self->book->strings, index))
                 : NULL;
    }
  if (g_str_equal (self->type, "b"))
    return g_strdup (g_str_equal (value, "1") || g_str_equal (value, "true") ? "TRUE" : "FALSE");
  if (g_str_equal (self->type, "d"))
    return g_str_has_suffix (value, "T00:00:00") ? g_strndup (value, strlen ("YYYY-MM-DD"))
                                                 : g_strdup (value);
  if (g_str_equal (self->type, "n") && *value)
    return secasset_xlsx_format_dup_text (
        self->style < formats->len ? &g_array_index (formats, SecassetXlsxFormat, self->style)
                                   : &plain,
        value, self->book->from_1904);
  return secasset_xlsx_unescape (value);
}

/* A text that the workbook has lost is said to be damaged. */
static gboolean
end_cell (SheetReader *self, GError **error)
{
  const SecassetLedgerLimits *limits = self->book->limits;
  SecassetLedgerCell cell = { NULL };
  SecassetLedgerCell none = { NULL };
  g_autofree char *text = NULL;

  if (!self->value && self->inline_text->len == 0)
    return TRUE;
  text = dup_cell_text (self);
  cell.damaged = text ? 0 : 1;
  if (text && !*text)
    return TRUE;
  if ((text && strlen (text) > limits->max_cell)
      || self->table->cells->len + self->column - self->cells.n_cells > limits->max_cells)
    return set_limit (
        error, secasset_error_say ("シートのセルが多すぎるか、一つのセルの内容が長すぎます",
                                   "the sheet has too many cells, or too long a text in one"));
  cell.text = text ? secasset_ledger_table_share (self->table, text) : NULL;
  for (; self->cells.n_cells + 1 < self->column; self->cells.n_cells++)
    g_array_append_val (self->table->cells, none);
  g_array_append_val (self->table->cells, cell);
  self->cells.n_cells++;
  return TRUE;
}

static gboolean
start_element (gpointer data, SecassetXlsxMarkup *markup, const char *name, GError **error)
{
  SheetReader *self = data;

  if (g_str_equal (name, "row"))
    return begin_row (self, markup, error);
  if (g_str_equal (name, "c"))
    return begin_cell (self, markup, error);
  self->reading_aid = self->reading_aid || g_str_equal (name, "rPh");
  return TRUE;
}

static gboolean
end_element (gpointer data, const char *name, const char *text, GError **error)
{
  SheetReader *self = data;

  if (g_str_equal (name, "row"))
    return end_row (self, error);
  if (g_str_equal (name, "c"))
    return end_cell (self, error);
  if (g_str_equal (name, "v") && self->row > 0)
    {
      g_free (self->value);
      self->value = g_strdup (text);
    }
  else if (g_str_equal (name, "t") && !self->reading_aid)
    g_string_append (self->inline_text, text);
  else if (g_str_equal (name, "rPh"))
    self->reading_aid = FALSE;
  return TRUE;
}

SecassetLedgerTable *
secasset_xlsx_book_read_sheet (SecassetXlsxBook *book,
                               const SecassetXlsxSheet *sheet,
                               GArray *hidden,
                               GError **error)
{
  static const SecassetXlsxHandler handler = { start_element, end_element };
  SheetReader self = { .book = book, .hidden_rows = hidden };
  g_autoptr (SecassetLedgerTable) table = secasset_ledger_table_new_empty ("XLSX");
  g_autoptr (GBytes) bytes = NULL;
  gboolean read;

  self.table = table;
  self.inline_text = g_string_new (NULL);
  bytes = secasset_xlsx_package_read (book->package, sheet->part, error);
  read = bytes && secasset_xlsx_markup_parse (bytes, &handler, &self, error);
  g_string_free (self.inline_text, TRUE);
  g_free (self.type);
  g_free (self.value);
  secasset_ledger_table_close (table);
  return read ? g_steal_pointer (&table) : NULL;
}
