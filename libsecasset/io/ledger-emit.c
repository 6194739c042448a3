/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "io/ledger-encoding-private.h"
#include <string.h>

static void
note_character (SecassetLedgerOutput *self,
                guint column,
                gunichar character)
{
  char text[7] = "";

  text[g_unichar_to_utf8 (character, text)] = '\0';
  secasset_ledger_output_note (self, SECASSET_LEDGER_NOTE_KIND_UNENCODABLE, self->row, column + 1,
                               text, self->encoding);
  self->lost = self->lost || !self->replacement;
}

/* What the encoding cannot hold is told once for each cell. */
static void
encode (SecassetLedgerOutput *self,
        const char *text,
        guint column)
{
  g_autofree char *lost = self->encoder ? secasset_encoder_dup_lost (self->encoder, text) : NULL;
  GString *kept;
  g_autofree char *bytes = NULL;
  gsize length = 0;

  if (!self->encoder)
    {
      g_string_append (self->text, text);
      return;
    }
  for (const char *p = lost; p && *p; p = g_utf8_next_char (p))
    note_character (self, column, g_utf8_get_char (p));
  kept = g_string_new (NULL);
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      if (lost && g_utf8_strchr (lost, -1, g_utf8_get_char (p)))
        g_string_append (kept, self->replacement ? self->replacement : "");
      else
        g_string_append_unichar (kept, g_utf8_get_char (p));
    }
  bytes = g_convert (kept->str, (gssize) kept->len, secasset_ledger_encoding_get_charset (self->encoding),
                     "UTF-8", NULL, &length, NULL);
  g_string_append_len (self->text, bytes, (gssize) length);
  g_string_free (kept, TRUE);
}

static void
emit_text (SecassetLedgerOutput *self,
           const char *text,
           guint column,
           gboolean quoted)
{
  const char delimiter[] = { self->ledger->table->delimiter, '"', '\r', '\n', '\0' };
  g_auto (GStrv) parts = NULL;
  g_autofree char *doubled = NULL;
  g_autofree char *whole = NULL;

  if (!quoted && !strpbrk (text, delimiter))
    {
      encode (self, text, column);
      return;
    }
  parts = g_strsplit (text, "\"", -1);
  doubled = g_strjoinv ("\"\"", parts);
  whole = g_strconcat ("\"", doubled, "\"", NULL);
  encode (self, whole, column);
}

static void
emit_raw (SecassetLedgerOutput *self,
          gsize start,
          gsize length,
          guint column)
{
  const char *data = g_bytes_get_data (self->ledger->table->bytes, NULL);
  g_autoptr (GString) text = NULL;

  /* What UTF-16 has no text for is not what it was, although the ledger is parsed in UTF-8. */
  if (self->utf16 && g_strstr_len (data + start, (gssize) length, "\357\277\275"))
    note_character (self, column, 0xfffd);
  if (self->same_bytes)
    {
      g_string_append_len (self->text, data + start, (gssize) length);
      return;
    }
  text = g_string_new (NULL);
  if (!secasset_ledger_decode (self->converter, data + start, length, text))
    note_character (self, column, 0xfffd);
  encode (self, text->str, column);
}

/* What was not changed stays, but a person should know. */
static void
emit_cell (SecassetLedgerOutput *self,
           guint row,
           guint column)
{
  const SecassetLedgerCell *cell
      = secasset_ledger_table_get (self->ledger->table, row, column);

  if (!cell)
    return;
  if (cell->text && secasset_ledger_is_formula (cell->text))
    secasset_ledger_output_note (self, SECASSET_LEDGER_NOTE_KIND_FORMULA, self->row, column + 1,
                                 cell->text, "");
  emit_raw (self, cell->start, cell->length, column);
}

void
secasset_ledger_emit_row (SecassetLedgerOutput *self,
                          guint row,
                          char **texts,
                          guint n_texts)
{
  const SecassetLedgerTable *table = self->ledger->table;
  const SecassetLedgerRow *own = &g_array_index (table->rows, SecassetLedgerRow, row);
  const char *data = g_bytes_get_data (table->bytes, NULL);
  guint n_cells = own->n_cells;
  gsize end = own->start;

  self->row++;
  for (guint i = 0; texts && i < n_texts; i++)
    n_cells = texts[i] ? MAX (n_cells, i + 1) : n_cells;
  for (guint i = 0; i < n_cells; i++)
    {
      const SecassetLedgerCell *cell = secasset_ledger_table_get (table, row, i);

      if (i > 0)
        g_string_append_c (self->text, table->delimiter);
      if (texts && i < n_texts && texts[i])
        emit_text (self, texts[i], i, cell && cell->length > 0 && data[cell->start] == '"');
      else
        emit_cell (self, row, i);
      end = cell ? cell->start + cell->length : end;
    }
  emit_raw (self, end, own->start + own->length - end, 0);
}

/* The line end of the header, which people see first. */
static const char *
get_line_end (SecassetLedgerOutput *self)
{
  const SecassetLedgerTable *table = self->ledger->table;
  const SecassetLedgerRow *header
      = &g_array_index (table->rows, SecassetLedgerRow, self->ledger->columns->first);
  const char *data = g_bytes_get_data (table->bytes, NULL);
  gsize end = header->start + header->length;

  if (end > 1 && data[end - 1] == '\n' && data[end - 2] != '\r')
    return "\n";
  return "\r\n";
}

void
secasset_ledger_emit_line_end (SecassetLedgerOutput *self)
{
  if (self->text->len > 0 && !strchr ("\r\n", self->text->str[self->text->len - 1]))
    g_string_append (self->text, get_line_end (self));
}

void
secasset_ledger_emit_new_row (SecassetLedgerOutput *self,
                              char **texts)
{
  secasset_ledger_emit_line_end (self);
  self->row++;
  for (guint i = 0; i < self->ledger->columns->bindings->len; i++)
    {
      if (i > 0)
        g_string_append_c (self->text, self->ledger->table->delimiter);
      if (texts[i])
        emit_text (self, texts[i], i, FALSE);
    }
  g_string_append (self->text, get_line_end (self));
}
