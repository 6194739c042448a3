/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-columns-private.h"
#include "io/ledger-value-private.h"
#include "model/inventory-private.h"
#include <secasset/secasset-ledger.h>

G_BEGIN_DECLS

/* A table that the inventory is made of. */
typedef struct
{
  char *sheet; /* of a workbook; NULL for a file that is one table */
  SecassetLedgerTable *table;
  SecassetLedgerColumns *columns;
} SecassetLedgerPart;

/* A cell that an element has a value of. */
typedef struct
{
  const char *path; /* below the element; of the paths of the import */
  guint column;     /* from 1 */
} SecassetLedgerPath;

/* A cell that is kept with its element. */
typedef struct
{
  const char *text; /* of the table */
  guint column;     /* from 0 */
} SecassetLedgerKept;

/* An element that is being made of a row, or of the mention of one. */
typedef struct
{
  JsonObject *object; /* owned by the array of elements */
  SecassetRecordClass *klass; /* NULL: its kind is not known */
  guint part;                 /* that it stands in */
  guint row;                  /* from 1 */
  guint column;               /* from 1; of a mention: where it is first named */
  GArray *paths;              /* of SecassetLedgerPath, or NULL */
  GArray *kept;               /* of SecassetLedgerKept, or NULL */
} SecassetLedgerEntry;

/* A reference by what a cell says, to be resolved when all rows are known. */
typedef struct
{
  guint entry;
  const SecassetField *field;
  gboolean inverse; /* the named element has the relation to the entry */
  const char *ref_kind;
  char *text;
  guint column; /* from 1 */
} SecassetLedgerMention;

/* Something to report when the inventory is there. */
typedef struct
{
  guint entry; /* G_MAXUINT: none */
  SecassetFault *fault;
} SecassetLedgerPendingFault;

typedef struct
{
  SecassetLedgerMapping *mapping;
  const GArray *parts; /* of SecassetLedgerPart */
  const char *file;    /* or NULL */

  /* The part that is being read, or that what is being resolved stands in. */
  guint part;
  const char *sheet;
  const SecassetLedgerTable *table;
  const SecassetLedgerColumns *columns;

  JsonArray *elements;
  GArray *entries;  /* of SecassetLedgerEntry */
  GArray *mentions; /* of SecassetLedgerMention */
  GArray *faults;   /* of SecassetLedgerPendingFault */
  SecassetList *notes;
  GCancellable *cancellable; /* or NULL */
  GHashTable *ids;   /* key -> entry + 1 */
  GHashTable *names; /* key -> entry + 1; 0: several have the name */
  const char **above; /* texts of the row above, by column; of the table */
  GStringChunk *paths; /* of all entries */
  gboolean assumed;  /* the row being read states no kind */
  gboolean stopped;  /* another table begins; what follows has other columns */
} SecassetLedgerImport;

/* A place in the ledger as an offset of its source: rows end at 2^20, columns at 2^14. */
#define SECASSET_LEDGER_PLACE(part, row, column)                                                   \
  (((guint64) (part) << 48) | ((guint64) (row) << 16) | (guint64) (column))
#define SECASSET_LEDGER_PLACE_PART(place) ((guint) ((place) >> 48))
#define SECASSET_LEDGER_PLACE_ROW(place) ((guint) ((place) >> 16))
#define SECASSET_LEDGER_PLACE_COLUMN(place) ((guint) ((place) & 0xffff))

SecassetInventory *secasset_ledger_import (SecassetLedgerMapping *mapping,
                                           const GArray *parts,
                                           const char *file,
                                           SecassetList *notes,
                                           GCancellable *cancellable,
                                           GError **error);

/* Goes on in another part. */
void secasset_ledger_import_enter (SecassetLedgerImport *self,
                                   guint part);
/* Makes an entry of one row; nothing if it holds nothing. */
void secasset_ledger_import_row (SecassetLedgerImport *self,
                                 guint row);
/* Begins an entry; returns its position. */
guint secasset_ledger_import_begin (SecassetLedgerImport *self,
                                    const char *kind,
                                    guint row,
                                    guint column);
void secasset_ledger_import_name (SecassetLedgerImport *self,
                                  guint entry,
                                  const char *id,
                                  const char *name);
void secasset_ledger_import_resolve (SecassetLedgerImport *self);
void secasset_ledger_import_note (SecassetLedgerImport *self,
                                  SecassetLedgerNoteKind kind,
                                  guint row,
                                  guint column,
                                  const char *text,
                                  const char *value);
/* That a word of somebody's own was read as the nick of the group; the label itself needs no note. */
void secasset_ledger_import_word (SecassetLedgerImport *self,
                                  guint row,
                                  guint column,
                                  const char *text,
                                  const char *group,
                                  const char *nick);
/* The arguments are names and values, ended by NULL, behind that of the entry. */
void secasset_ledger_import_fault (SecassetLedgerImport *self,
                                   const char *rule,
                                   guint entry,
                                   const char *path,
                                   guint row,
                                   guint column,
                                   ...) G_GNUC_NULL_TERMINATED;
/* ledger-shape.c: TRUE if the row is no asset, which is then told. */
gboolean secasset_ledger_import_skip (SecassetLedgerImport *self,
                                      const char *const *texts,
                                      guint row);
/* Headers that state what one further left states. */
void secasset_ledger_import_tell_repeated (SecassetLedgerImport *self);
/* Chooses the scheme of the levels where the ledger's columns fit none of the mapping's. */
void secasset_ledger_import_choose_scheme (SecassetLedgerImport *self);
/* Forgets the row above: what is below a heading is not like what is above it. */
void secasset_ledger_import_forget_above (SecassetLedgerImport *self);
const char *secasset_ledger_import_get_text (SecassetLedgerImport *self,
                                             const char *const *texts,
                                             const char *target);
/* Writes the cell into the entry. FALSE if the kind of the entry has nothing like it. */
gboolean secasset_ledger_import_cell (SecassetLedgerImport *self,
                                      guint entry,
                                      guint column,
                                      const char *text);

/* The cells of a ledger as the source of an inventory. Takes over the paths of @entries, and
 * @paths. */
SecassetSource *secasset_ledger_source_new (const char *file,
                                            const GArray *parts,
                                            GArray *entries,
                                            GStringChunk *paths);
/* ledger-keep.c: gives each element the cells that are kept with it. */
void secasset_ledger_import_attach_kept (SecassetLedgerImport *self,
                                         SecassetInventory *inventory);

G_END_DECLS
