/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-columns-private.h"
#include <secasset/secasset-ledger.h>

G_BEGIN_DECLS

/* What was read stays, so that it can be written back. */
struct _SecassetLedger
{
  GObject parent_instance;

  GBytes *bytes; /* the file */
  char *name;    /* or NULL */
  JsonNode *own; /* the host's mapping, or NULL */
  SecassetLedgerMapping *mapping;
  SecassetLedgerTable *table;
  SecassetLedgerColumns *columns;
  SecassetInventory *inventory;
  SecassetList *notes;
};

G_END_DECLS
