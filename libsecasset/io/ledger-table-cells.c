/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-table-private.h"

/* Few blocks for many short texts. */
#define TEXT_BLOCK 65536

SecassetLedgerTable *
secasset_ledger_table_new_empty (const char *encoding)
{
  SecassetLedgerTable *self = g_new0 (SecassetLedgerTable, 1);

  self->encoding = g_strdup (encoding);
  self->cells = g_array_new (FALSE, FALSE, sizeof (SecassetLedgerCell));
  self->rows = g_array_new (FALSE, FALSE, sizeof (SecassetLedgerRow));
  self->texts = g_string_chunk_new (TEXT_BLOCK);
  self->known = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

const char *
secasset_ledger_table_share (SecassetLedgerTable *self,
                             const char *text)
{
  char *shared = g_hash_table_lookup (self->known, text);

  if (shared)
    return shared;
  shared = g_string_chunk_insert (self->texts, text);
  g_hash_table_add (self->known, shared);
  return shared;
}

void
secasset_ledger_table_close (SecassetLedgerTable *self)
{
  g_clear_pointer (&self->known, g_hash_table_unref);
}

void
secasset_ledger_table_free (SecassetLedgerTable *self)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_array_unref (self->cells);
  g_array_unref (self->rows);
  g_string_chunk_free (self->texts);
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_free (self->encoding);
  g_free (self);
}

const SecassetLedgerCell *
secasset_ledger_table_get (const SecassetLedgerTable *self,
                           guint row,
                           guint column)
{
  const SecassetLedgerRow *found = &g_array_index (self->rows, SecassetLedgerRow, row);

  return column < found->n_cells
             ? &g_array_index (self->cells, SecassetLedgerCell, found->first + column)
             : NULL;
}

const char *
secasset_ledger_table_peek_text (const SecassetLedgerTable *self,
                                 guint row,
                                 guint column)
{
  const SecassetLedgerCell *cell = secasset_ledger_table_get (self, row, column);

  return cell && cell->text ? cell->text : "";
}
