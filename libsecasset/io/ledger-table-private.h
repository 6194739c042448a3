/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A cell of a ledger. The bytes stay where they are, so that a row that nobody changed can be
 * written back as it was. */
typedef struct
{
  const char *text; /* UTF-8, quotes resolved; what could not be decoded is U+FFFD; NULL if empty */
  guint32 start;    /* of the bytes as they stand, quotes included */
  guint32 length : 31;
  guint32 damaged : 1; /* something could not be decoded */
} SecassetLedgerCell;

typedef struct
{
  guint32 start;  /* of the bytes, in those of the table */
  guint32 length; /* with the line's end */
  guint line;   /* of the file, from 1: a quoted cell may hold several */
  guint first;  /* cell of the table */
  guint n_cells;
} SecassetLedgerRow;

typedef struct
{
  GBytes *bytes;    /* as they are parsed: the file's own, unless that is UTF-16 */
  char *encoding;   /* of the file: "UTF-8", "UTF-8-BOM", "UTF-16LE", "UTF-16BE" or "CP932" */
  gsize bom;        /* bytes of the mark at the start */
  char delimiter;   /* ',' or '\t' */
  GArray *cells;    /* of SecassetLedgerCell */
  GArray *rows;     /* of SecassetLedgerRow */
  guint n_columns;  /* of the longest row */
  guint open_quote; /* row, from 1, whose last cell is not closed; 0: all are */

  GStringChunk *texts; /* of the cells: those that say the same share theirs */
  GHashTable *known;   /* of @texts, while cells are being added; then NULL */
} SecassetLedgerTable;

typedef struct
{
  guint64 max_size;
  guint64 max_cell; /* in bytes */
  guint64 max_cells;
  guint max_rows;
  guint max_columns;
} SecassetLedgerLimits;

/* @encoding is NULL to find it out. Fails with SECASSET_ERROR_LIMIT, or with
 * SECASSET_ERROR_ENCODING where the bytes are no text. */
SecassetLedgerTable *secasset_ledger_table_new (GBytes *bytes,
                                                const char *encoding,
                                                const SecassetLedgerLimits *limits,
                                                GError **error);
/* Without cells. */
SecassetLedgerTable *secasset_ledger_table_new_empty (const char *encoding);
/* The table's own copy of a text, which lives as long as it. */
const char *secasset_ledger_table_share (SecassetLedgerTable *self,
                                         const char *text);
/* No more cells are added. */
void secasset_ledger_table_close (SecassetLedgerTable *self);
void secasset_ledger_table_free (SecassetLedgerTable *self);

/* NULL where the row is shorter. */
const SecassetLedgerCell *secasset_ledger_table_get (const SecassetLedgerTable *self,
                                                     guint row,
                                                     guint column);

/* The text; "" where there is none. */
const char *secasset_ledger_table_peek_text (const SecassetLedgerTable *self,
                                             guint row,
                                             guint column);

/* The name of a known encoding for what people call it ("Shift_JIS", "sjis", "utf8"); NULL if
 * it is none of them. */
const char *secasset_ledger_encoding_from_name (const char *name);
/* The name for iconv. */
const char *secasset_ledger_encoding_get_charset (const char *encoding);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetLedgerTable, secasset_ledger_table_free)

G_END_DECLS
