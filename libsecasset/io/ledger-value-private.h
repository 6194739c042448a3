/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-mapping-private.h"
#include "model/field-private.h"

G_BEGIN_DECLS

/* What became of a cell. */
typedef enum
{
  SECASSET_LEDGER_VALUE_PLAIN,      /* it is written as files write it, or nothing is stated */
  SECASSET_LEDGER_VALUE_READ_AS,    /* another form of the value: “○”, “R6.4.1” */
  SECASSET_LEDGER_VALUE_SPAN,       /* a span that stands for a day: “R5年度” */
  SECASSET_LEDGER_VALUE_BEYOND_ERA, /* a year that its era never had */
  SECASSET_LEDGER_VALUE_BEFORE_ERA, /* a day before its era began */
  SECASSET_LEDGER_VALUE_STRANGE,    /* not understood: stays as it is */
} SecassetLedgerValueStatus;

/* What a word says whatever the column states. */
typedef enum
{
  SECASSET_LEDGER_MARK_NONE,
  SECASSET_LEDGER_MARK_UNKNOWN,   /* “－”, “不明”: nothing is known */
  SECASSET_LEDGER_MARK_UNDECIDED, /* “未定”, “要確認”: somebody has yet to say it */
  SECASSET_LEDGER_MARK_PERMANENT, /* “永年”: where a column states an end or a number of years */
  SECASSET_LEDGER_MARK_NOTHING,   /* “なし”: in a column of names, the name of nothing */
} SecassetLedgerMark;

/* Whether a cell can state the field: what has parts of its own needs more than one. */
/* The group of words and labels of a field that is an enumeration or flags. */
const char *secasset_ledger_value_get_group (const SecassetField *field);
gboolean secasset_ledger_value_has_form (const SecassetField *field);
/* A word that is a value of the field is no mark. @field is NULL for a level. */
SecassetLedgerMark secasset_ledger_value_get_mark (SecassetLedgerMapping *mapping,
                                                   const SecassetField *field,
                                                   const char *text);
/* The value of a cell for a field; NULL if it states nothing. What is not understood is a string
 * of the text as it stands, which the reader then keeps and reports. */
JsonNode *secasset_ledger_value_new (SecassetLedgerMapping *mapping,
                                     const SecassetField *field,
                                     const char *text,
                                     SecassetLedgerValueStatus *status);
/* The id of the level that is meant; the text itself if it is none. */
char *secasset_ledger_value_dup_level (SecassetLedgerMapping *mapping,
                                       const char *dimension,
                                       const char *text,
                                       SecassetLedgerValueStatus *status);
/* Several values in one cell. */
char **secasset_ledger_value_split (const char *text);
/* Trimmed of blanks, full-width ones included. */
char *secasset_ledger_value_trim (const char *text);

G_END_DECLS
