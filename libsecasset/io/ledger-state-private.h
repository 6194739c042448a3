/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-mapping-private.h"
#include "model/field-private.h"
#include "model/record-private.h"
#include <secasset/secasset-inventory.h>

G_BEGIN_DECLS

/* The elements of an inventory in the form of files, as the cells of a ledger see them. */
typedef struct
{
  JsonNode *root;
  JsonArray *elements; /* of @root */
  GPtrArray *keys;     /* by position: id, and which of those that share it */
  GHashTable *by_key;  /* key -> position + 1 */
  GHashTable *inverse; /* "RELATION\x1fID" -> GPtrArray of ids */
  GHashTable *names;   /* key of an id or a name -> position + 1; 0: several have it */
} SecassetLedgerState;

SecassetLedgerState *secasset_ledger_state_new (SecassetInventory *inventory);
void secasset_ledger_state_free (SecassetLedgerState *self);

JsonObject *secasset_ledger_state_get (const SecassetLedgerState *self,
                                       guint position);
/* NULL if there is none. */
JsonObject *secasset_ledger_state_find (const SecassetLedgerState *self,
                                        const char *key);
/* The element that the id, else the name, is of; NULL if it is none or several. */
JsonObject *secasset_ledger_state_find_named (const SecassetLedgerState *self,
                                              const char *text);

/* A target of a column, for elements of one kind. */
typedef struct
{
  const char *target;
  const SecassetField *field; /* NULL for “id”, “kind” and levels */
  gboolean inverse;
} SecassetLedgerTarget;

/* FALSE if elements of the kind have nothing like it. */
gboolean secasset_ledger_target_init (SecassetLedgerTarget *self,
                                      const SecassetLedgerColumn *column,
                                      const char *target,
                                      SecassetRecordClass *klass);
/* What the element states there; references are ids in an array. NULL if nothing. */
JsonNode *secasset_ledger_state_dup_value (const SecassetLedgerState *self,
                                           JsonObject *element,
                                           const SecassetLedgerTarget *target,
                                           const char *scheme);
/* What the words of a column can speak of, as an object. */
JsonNode *secasset_ledger_state_dup_words (JsonObject *element,
                                           const SecassetLedgerColumn *column);
/* What is kept with the element under a header; NULL if nothing is. */
const char *secasset_ledger_state_peek_kept (JsonObject *element,
                                             const char *header);
/* Nothing equals nothing, and what is null. */
gboolean secasset_ledger_value_equal (JsonNode *a,
                                      JsonNode *b);
/* "" where the member is no text. */
const char *secasset_ledger_state_peek_text (JsonObject *object,
                                             const char *member);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetLedgerState, secasset_ledger_state_free)

G_END_DECLS
