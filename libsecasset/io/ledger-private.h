/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-import-private.h"

G_BEGIN_DECLS

/* What was read stays, so that it can be written back. */
struct _SecassetLedger
{
  GObject parent_instance;

  char *name;     /* of the file, or NULL */
  GArray *parts;  /* of SecassetLedgerPart: one, or one for each sheet that was read */
  JsonNode *own;  /* the host's mapping, or NULL */
  SecassetLedgerMapping *mapping;
  SecassetInventory *inventory;
  SecassetList *notes;

  /* Of a ledger in CSV; NULL for a workbook. The two last are those of its only part. */
  GBytes *bytes;
  const SecassetLedgerTable *table;
  const SecassetLedgerColumns *columns;
};

/* What no ledger may be larger than. */
extern const SecassetLedgerLimits secasset_ledger_limits;

/* Takes the table over. FALSE if it has no header that is known. */
gboolean secasset_ledger_add_part (SecassetLedger *self,
                                   SecassetLedgerMapping *mapping,
                                   const char *sheet,
                                   SecassetLedgerTable *table);

G_END_DECLS
