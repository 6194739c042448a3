/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-mapping-private.h"
#include "io/ledger-table-private.h"

G_BEGIN_DECLS

/* Titles and dates of printing may stand above the header. */
#define SECASSET_LEDGER_MAX_FIRST 10

/* The columns of one ledger. */
typedef struct
{
  const SecassetLedgerColumn *column; /* NULL: nobody knows the header, the cells are kept */
  char *header;                       /* as it stands; of several rows, joined by " " */
  gboolean repeated; /* the header states what one further left states; kept like an unknown one */
} SecassetLedgerBinding;

typedef struct
{
  guint first;       /* row of the header, from 0 */
  guint height;      /* rows that it takes */
  GArray *bindings;  /* of SecassetLedgerBinding, by column of the table */
  const char *kind;  /* of rows that state none, by a header; or NULL */
} SecassetLedgerColumns;

/* Finds the header among the first rows. NULL if no row has a header that is known. */
SecassetLedgerColumns *secasset_ledger_columns_new (SecassetLedgerMapping *mapping,
                                                    const SecassetLedgerTable *table);
void secasset_ledger_columns_free (SecassetLedgerColumns *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetLedgerColumns, secasset_ledger_columns_free)

G_END_DECLS
