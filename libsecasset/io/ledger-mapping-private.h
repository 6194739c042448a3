/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/policy-private.h"

G_BEGIN_DECLS

/* What a column of a ledger states (policy/data/schema/ledger.schema.json). */
typedef struct
{
  char **targets;
  char *kind;     /* of rows that state none, or NULL */
  char *ref_kind; /* of what a cell names, or NULL */
  gboolean blank_is_ditto;
  GHashTable *words; /* key of a word -> JsonObject of members, or NULL */
} SecassetLedgerColumn;

/* How headers and words of a ledger are understood: what a host says, then the standard
 * mapping, then the names of fields and values. */
typedef struct
{
  SecassetPolicy *policy;
  char *scheme;       /* of columns of levels */
  gboolean own_scheme; /* the host said so */
  char **other_schemes; /* to choose from where the columns of levels fit none of @scheme */
  GPtrArray *not_assets; /* of GRegex: how rows begin that are none */
  char *default_kind; /* of rows that state none, or NULL */
  GHashTable *ditto;  /* set of keys */
  GHashTable *columns; /* key of a header -> SecassetLedgerColumn, owned by @owned */
  GHashTable *values;  /* "GROUP\x1fKEY" -> nick */
  GHashTable *first_words; /* "GROUP\x1fNICK" -> word: what to write where nothing else is known */
  char **new_columns; /* headers of a ledger that is made */
  JsonObject *refine;
  GPtrArray *owned;    /* of SecassetLedgerColumn */
} SecassetLedgerMapping;

/* @own is a host's mapping, or NULL. SECASSET_ERROR_POLICY with every defect on a line. */
SecassetLedgerMapping *secasset_ledger_mapping_new (SecassetPolicy *policy,
                                                    JsonNode *own,
                                                    GError **error);
void secasset_ledger_mapping_free (SecassetLedgerMapping *self);

/* How headers and words are compared: NFKC, without blanks and brackets, case-folded. */
char *secasset_ledger_key (const char *text);

/* Whether a row that begins so is a sum or a note. */
gboolean secasset_ledger_mapping_is_note (SecassetLedgerMapping *self,
                                          const char *text);
/* NULL if nobody knows the header. */
const SecassetLedgerColumn *secasset_ledger_mapping_find_column (SecassetLedgerMapping *self,
                                                                 const char *header);
/* The nick for a word of an enumeration ("Lifecycle"), or of "kinds"; NULL if it is none. */
const char *secasset_ledger_mapping_find_value (SecassetLedgerMapping *self,
                                                const char *group,
                                                const char *word);

/* The word that the mapping names first for a nick; NULL if there is none. */
const char *secasset_ledger_mapping_get_first_word (SecassetLedgerMapping *self,
                                                    const char *group,
                                                    const char *nick);

/* Adds what has a name in the policy: fields, kinds, values, segments. What is there stays. */
void secasset_ledger_mapping_add_names (SecassetLedgerMapping *self);
void secasset_ledger_mapping_add_column (SecassetLedgerMapping *self,
                                         const char *header,
                                         SecassetLedgerColumn *column);
void secasset_ledger_mapping_add_value (SecassetLedgerMapping *self,
                                        const char *group,
                                        const char *word,
                                        const char *nick);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetLedgerMapping, secasset_ledger_mapping_free)

G_END_DECLS
