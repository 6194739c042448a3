/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-table-private.h"

#include "base/error-private.h"
#include "io/ledger-encoding-private.h"
#include <secasset/secasset-error.h>
#include <string.h>

/* Bytes that tell how cells are separated. */
#define DELIMITER_WINDOW 65536

/* RFC 4180 over bytes: in CP932 no second byte of a character is a quote, a comma, a tab or a
 * line end, so that rows can be cut before anything is decoded. */
typedef struct
{
  SecassetLedgerTable *table;
  const SecassetLedgerLimits *limits;
  const char *data;
  gsize size;
  gsize at;
  guint line;
  GIConv converter;
  GString *raw;  /* of a cell, without its quotes */
  GString *text; /* of a cell, decoded */
} Parser;

static gboolean
is_line_end (char c)
{
  return c == '\n' || c == '\r';
}

/* Past the end of the line: CRLF, LF or CR, as they come. */
static void
skip_line_end (Parser *self)
{
  if (self->data[self->at] == '\r' && self->at + 1 < self->size && self->data[self->at + 1] == '\n')
    self->at++;
  self->at++;
  self->line++;
}

/* Behind the quote that opens the cell; what stands between the closing quote and the delimiter
 * is kept. */
static void
take_quoted (Parser *self)
{
  self->at++;
  while (self->at < self->size)
    {
      char c = self->data[self->at];

      if (c == '"' && self->at + 1 < self->size && self->data[self->at + 1] == '"')
        self->at++;
      else if (c == '"')
        {
          self->at++;
          return;
        }
      else if (c == '\n')
        self->line++;
      g_string_append_c (self->raw, c);
      self->at++;
    }
  self->table->open_quote = self->table->rows->len + 1;
}

static void
take_plain (Parser *self)
{
  gsize start = self->at;

  while (self->at < self->size && self->data[self->at] != self->table->delimiter
         && !is_line_end (self->data[self->at]))
    self->at++;
  g_string_append_len (self->raw, self->data + start, (gssize) (self->at - start));
}

typedef enum
{
  LIMIT_CELL,
  LIMIT_CELLS,
  LIMIT_ROWS,
  LIMIT_COLUMNS,
} Limit;

static void
set_limit_error (GError **error,
                 Limit limit,
                 guint row,
                 guint64 most)
{
  switch (limit)
    {
    case LIMIT_CELL:
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say (
                       "%u行目: セルの内容が%" G_GUINT64_FORMAT "バイトを超えています",
                       "row %u: the ledger has more than %" G_GUINT64_FORMAT " bytes in a cell"),
                   row, most);
      break;
    case LIMIT_CELLS:
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say (
                       "%u行目: 台帳のセルが%" G_GUINT64_FORMAT "個を超えています",
                       "row %u: the ledger has more than %" G_GUINT64_FORMAT " cells"),
                   row, most);
      break;
    case LIMIT_ROWS:
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say (
                       "%u行目: 台帳の行が%" G_GUINT64_FORMAT "行を超えています",
                       "row %u: the ledger has more than %" G_GUINT64_FORMAT " rows"),
                   row, most);
      break;
    case LIMIT_COLUMNS:
    default:
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say (
                       "%u行目: 台帳の列が%" G_GUINT64_FORMAT "列を超えています",
                       "row %u: the ledger has more than %" G_GUINT64_FORMAT " columns"),
                   row, most);
      break;
    }
}

static gboolean
take_cell (Parser *self,
           GError **error)
{
  SecassetLedgerCell cell = { .start = (guint32) self->at };

  g_string_truncate (self->raw, 0);
  if (self->at < self->size && self->data[self->at] == '"')
    take_quoted (self);
  take_plain (self);
  cell.length = (guint32) (self->at - cell.start) & G_MAXINT32;
  if (self->raw->len > self->limits->max_cell)
    {
      set_limit_error (error, LIMIT_CELL, self->table->rows->len + 1,
                       self->limits->max_cell);
      return FALSE;
    }
  if (self->table->cells->len >= self->limits->max_cells)
    {
      set_limit_error (error, LIMIT_CELLS, self->table->rows->len + 1, self->limits->max_cells);
      return FALSE;
    }
  if (self->raw->len > 0)
    {
      g_string_truncate (self->text, 0);
      cell.damaged
          = secasset_ledger_decode (self->converter, self->raw->str, self->raw->len, self->text)
                ? 0
                : 1;
      cell.text = secasset_ledger_table_share (self->table, self->text->str);
    }
  g_array_append_val (self->table->cells, cell);
  return TRUE;
}

static gboolean
take_row (Parser *self,
          GError **error)
{
  SecassetLedgerTable *table = self->table;
  SecassetLedgerRow row
      = { .start = (guint32) self->at, .line = self->line, .first = table->cells->len };

  if (table->rows->len >= self->limits->max_rows)
    {
      set_limit_error (error, LIMIT_ROWS, table->rows->len + 1, self->limits->max_rows);
      return FALSE;
    }
  for (;;)
    {
      if (row.n_cells >= self->limits->max_columns)
        {
          set_limit_error (error, LIMIT_COLUMNS, table->rows->len + 1, self->limits->max_columns);
          return FALSE;
        }
      if (!take_cell (self, error))
        return FALSE;
      row.n_cells++;
      if (self->at >= self->size || self->data[self->at] != table->delimiter)
        break;
      self->at++;
    }
  if (self->at < self->size)
    skip_line_end (self);
  row.length = (guint32) self->at - row.start;
  table->n_columns = MAX (table->n_columns, row.n_cells);
  g_array_append_val (table->rows, row);
  return TRUE;
}

/* Whichever the first lines have more of: titles above the header have none. Semicolons stand
 * in texts, too, and separate only where nothing else does. */
static char
detect_delimiter (const char *data,
                  gsize size)
{
  gsize commas = 0, tabs = 0, semicolons = 0;
  gboolean quoted = FALSE;

  for (gsize i = 0; i < MIN (size, DELIMITER_WINDOW); i++)
    {
      if (data[i] == '"')
        quoted = !quoted;
      commas += !quoted && data[i] == ',' ? 1 : 0;
      tabs += !quoted && data[i] == '\t' ? 1 : 0;
      semicolons += !quoted && data[i] == ';' ? 1 : 0;
    }
  if (commas + tabs == 0)
    return semicolons > 0 ? ';' : ',';
  return tabs > commas ? '\t' : ',';
}

/* What is found out, but cannot be read. */
static gboolean
check_encoding (const char *encoding,
                GError **error)
{
  if (!g_str_equal (encoding, SECASSET_LEDGER_ISO_2022_JP)
      && !g_str_equal (encoding, SECASSET_LEDGER_EUC_JP))
    return TRUE;
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_ENCODING,
               secasset_error_say ("文字コード%sのファイルのようです。この文字コードは読み取れません。"
                                   "テキストエディターで文字コードをUTF-8として保存し直すか、"
                                   "「nkf -w8 元.csv > 変換後.csv」などで変換してください",
                                   "the file seems to be in %s, which is not read; save it as UTF-8 "
                                   "in an editor, or convert it, such as by "
                                   "“nkf -w8 OLD.csv > NEW.csv”"),
               encoding);
  return FALSE;
}

static gboolean
parse (SecassetLedgerTable *table,
       const SecassetLedgerLimits *limits,
       GIConv converter,
       GError **error)
{
  Parser self = { .table = table, .limits = limits, .line = 1, .converter = converter };
  gboolean taken = TRUE;

  self.raw = g_string_new (NULL);
  self.text = g_string_new (NULL);
  self.data = g_bytes_get_data (table->bytes, &self.size);
  self.at = table->bom;
  table->delimiter = detect_delimiter (self.data + self.at, self.size - self.at);
  while (taken && self.at < self.size)
    taken = take_row (&self, error);
  g_string_free (self.raw, TRUE);
  g_string_free (self.text, TRUE);
  secasset_ledger_table_close (table);
  return taken;
}

/* UTF-16 is parsed in UTF-8. What it could not hold shows as U+FFFD only. */
static void
mark_damage (SecassetLedgerTable *table)
{
  for (guint i = 0; i < table->cells->len; i++)
    {
      SecassetLedgerCell *cell = &g_array_index (table->cells, SecassetLedgerCell, i);

      cell->damaged = cell->text && strstr (cell->text, "\357\277\275") ? 1 : 0;
    }
}

static gboolean
parse_as (SecassetLedgerTable *table,
          GBytes *bytes,
          const SecassetLedgerLimits *limits,
          GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  GIConv converter = SECASSET_LEDGER_NO_CONVERTER;
  gboolean parsed;

  if (g_str_has_prefix (table->encoding, "UTF-16"))
    {
      table->bytes = secasset_ledger_utf16_to_utf8 (data + table->bom, size - table->bom,
                                                    table->encoding);
      table->bom = 0;
      parsed = parse (table, limits, converter, error);
      mark_damage (table);
      return parsed;
    }
  table->bytes = g_bytes_ref (bytes);
  if (g_str_equal (table->encoding, "CP932"))
    {
      converter = g_iconv_open ("UTF-8", "CP932");
      if (converter == SECASSET_LEDGER_NO_CONVERTER)
        {
          g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_ENCODING,
                               secasset_error_say ("このシステムはCP932の文字を変換できません。"
                                                   "変換の機能を追加するか、台帳をUTF-8で"
                                                   "保存してください",
                                                   "this system cannot convert CP932; install "
                                                   "its converters or save the ledger as UTF-8"));
          return FALSE;
        }
    }
  parsed = parse (table, limits, converter, error);
  if (converter != SECASSET_LEDGER_NO_CONVERTER)
    g_iconv_close (converter);
  return parsed;
}

SecassetLedgerTable *
secasset_ledger_table_new (GBytes *bytes,
                           const char *encoding,
                           const SecassetLedgerLimits *limits,
                           GError **error)
{
  g_autoptr (SecassetLedgerTable) self = NULL;
  gsize size, bom;
  const guchar *data = g_bytes_get_data (bytes, &size);
  const char *detected;

  if (size > limits->max_size)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say ("台帳が%" G_GUINT64_FORMAT "バイトを超えています",
                                       "the ledger has more than %" G_GUINT64_FORMAT " bytes"),
                   limits->max_size);
      return NULL;
    }
  detected = secasset_ledger_encoding_detect (data, size, &bom);
  self = secasset_ledger_table_new_empty (encoding ? encoding : detected);
  self->bom = bom;
  if (!check_encoding (self->encoding, error))
    return NULL;
  /* A mark of another encoding than the one that is asked for is text. */
  if (encoding && !g_str_equal (encoding, detected))
    self->bom = 0;
  return parse_as (self, bytes, limits, error) ? g_steal_pointer (&self) : NULL;
}
