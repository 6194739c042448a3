/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/encoding-private.h"
#include "io/ledger-private.h"
#include "io/ledger-state-private.h"

G_BEGIN_DECLS

/* A ledger that is being written. */
typedef struct
{
  SecassetLedger *ledger;
  SecassetLedgerState *before; /* what the ledger states */
  SecassetLedgerState *after;  /* what it is to state */
  GHashTable *elements;        /* row of the table + 1 -> position in @before + 1 */
  GPtrArray *samples;          /* by column: GPtrArray of what rows have there, or NULL */

  const char *encoding;
  const char *replacement;  /* for what the encoding cannot hold, or NULL */
  SecassetEncoder *encoder; /* NULL: it holds everything */
  gboolean same_bytes;      /* cells can be copied as they stand */
  gboolean utf16;           /* the ledger was in UTF-16: its table is not the file's bytes */
  GIConv converter;         /* from those of the table */
  GCancellable *cancellable; /* or NULL */
  gboolean lost;            /* a character could not be written, and nothing stands for it */

  GString *text;
  guint row;         /* that is being written, from 1 */
  SecassetList *notes;
  GHashTable *written; /* set of keys of elements that have a row */
} SecassetLedgerOutput;

/* ledger-begin.c. */
void secasset_ledger_output_init (SecassetLedgerOutput *self,
                                  SecassetLedger *ledger,
                                  SecassetInventory *inventory,
                                  SecassetList *notes);
void secasset_ledger_output_clear (SecassetLedgerOutput *self);
void secasset_ledger_output_note (SecassetLedgerOutput *self,
                                  SecassetLedgerNoteKind kind,
                                  guint row,
                                  guint column,
                                  const char *text,
                                  const char *value);
/* Rows that changed, went and came. */
void secasset_ledger_output_rows (SecassetLedgerOutput *self);

/* ledger-emit.c. @texts: by column, NULL for a cell that stays as it stands; NULL: all stay. */
void secasset_ledger_emit_row (SecassetLedgerOutput *self,
                               guint row,
                               char **texts,
                               guint n_texts);
void secasset_ledger_emit_new_row (SecassetLedgerOutput *self,
                                   char **texts);
/* Begins a line if the last one has no end. */
void secasset_ledger_emit_line_end (SecassetLedgerOutput *self);

/* ledger-guard.c: whether a spreadsheet may take the text for a formula. */
gboolean secasset_ledger_is_formula (const char *text);
/* With an apostrophe where it would be taken for a formula; NULL if it would not. */
char *secasset_ledger_dup_guarded (const char *text);

/* ledger-format.c: how the column writes the value. @own is what the cell had; NULL if there
 * was none. @value NULL: nothing is stated. */
char *secasset_ledger_format (SecassetLedgerOutput *self,
                              guint column,
                              const SecassetLedgerTarget *target,
                              JsonNode *value,
                              const char *own);
char *secasset_ledger_format_words (SecassetLedgerOutput *self,
                                    guint column,
                                    JsonNode *values);
/* What the rows of elements have in the column. */
GPtrArray *secasset_ledger_output_get_samples (SecassetLedgerOutput *self,
                                               guint column);
char *secasset_ledger_format_date (GPtrArray *samples,
                                   const char *iso,
                                   const char *own);
/* A word for the nick, one of the column's if it has one. */
char *secasset_ledger_format_nick (SecassetLedgerOutput *self,
                                   GPtrArray *samples,
                                   const char *group,
                                   const char *nick);
char *secasset_ledger_format_references (SecassetLedgerOutput *self,
                                         GPtrArray *samples,
                                         JsonNode *value);

/* ledger-new.c: a ledger of headers alone, which every element is new to. @policy and @own are
 * what a host has, or NULL. */
SecassetLedger *secasset_ledger_new_for_output (SecassetPolicy *policy,
                                                JsonNode *own,
                                                SecassetInventory *inventory,
                                                GError **error);

/* What the ledger states, also if its own inventory is what was edited. */
SecassetLedger *secasset_ledger_ref_unedited (SecassetLedger *ledger,
                                              SecassetInventory *inventory,
                                              GCancellable *cancellable,
                                              GError **error);

/* ledger-check.c: what does not come back from what was written. */
gboolean secasset_ledger_check (SecassetLedgerOutput *self,
                                GBytes *written,
                                GError **error);

G_END_DECLS
