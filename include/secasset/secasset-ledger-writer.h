/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-inventory.h>
#include <secasset/secasset-ledger.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-policy.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_LEDGER_WRITER (secasset_ledger_writer_get_type ())
SECASSET_DECLARE_TYPE (SecassetLedgerWriter, secasset_ledger_writer, LEDGER_WRITER)

/**
 * secasset_ledger_writer_new:
 *
 * Creates a writer that keeps the encoding of what it brings up to date.
 *
 * Returns: (transfer full): a new writer
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLedgerWriter *secasset_ledger_writer_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_ledger_writer_get_encoding:
 * @self: a writer
 *
 * Gets [property@Secasset.LedgerWriter:encoding].
 *
 * Returns: (nullable): the encoding, or %NULL for the ledger's own
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_ledger_writer_get_encoding (SecassetLedgerWriter *self);

/**
 * secasset_ledger_writer_set_encoding:
 * @self: a writer
 * @encoding: (nullable): `UTF-8`, `UTF-8-BOM`, `UTF-16LE`, `UTF-16BE` or `CP932`, in any form,
 *   or %NULL for the ledger's own
 *
 * Sets [property@Secasset.LedgerWriter:encoding].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_ledger_writer_set_encoding (SecassetLedgerWriter *self,
                                          const char *encoding);

/**
 * secasset_ledger_writer_get_replacement:
 * @self: a writer
 *
 * Gets [property@Secasset.LedgerWriter:replacement].
 *
 * Returns: (nullable): the text, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_ledger_writer_get_replacement (SecassetLedgerWriter *self);

/**
 * secasset_ledger_writer_set_replacement:
 * @self: a writer
 * @replacement: (nullable): what stands for a character that the encoding cannot hold, or %NULL
 *   to fail then
 *
 * Sets [property@Secasset.LedgerWriter:replacement].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_ledger_writer_set_replacement (SecassetLedgerWriter *self,
                                             const char *replacement);

/**
 * secasset_ledger_writer_get_policy:
 * @self: a writer
 *
 * Gets [property@Secasset.LedgerWriter:policy].
 *
 * Returns: (transfer none) (nullable): the policy, or %NULL for the default one
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_ledger_writer_get_policy (SecassetLedgerWriter *self);

/**
 * secasset_ledger_writer_set_policy:
 * @self: a writer
 * @policy: (nullable): the policy whose names a new ledger has, or %NULL for the default one
 *
 * Sets [property@Secasset.LedgerWriter:policy].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_ledger_writer_set_policy (SecassetLedgerWriter *self,
                                        SecassetPolicy *policy);

/**
 * secasset_ledger_writer_get_mapping:
 * @self: a writer
 *
 * Gets [property@Secasset.LedgerWriter:mapping].
 *
 * Returns: (transfer none) (nullable): the mapping, or %NULL for the standard one
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_ledger_writer_get_mapping (SecassetLedgerWriter *self);

/**
 * secasset_ledger_writer_set_mapping:
 * @self: a writer
 * @mapping: (nullable): a mapping, as [func@Secasset.Ledger.read_mapping] reads it, or %NULL for
 *   the standard one
 *
 * Sets [property@Secasset.LedgerWriter:mapping]. A new ledger has the headers that the mapping
 * lists as `new-columns`; without such a list the first header of each of its columns takes the
 * place of the standard one for the same thing. What is wrong with the mapping is told when it
 * is used.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_ledger_writer_set_mapping (SecassetLedgerWriter *self,
                                         JsonNode *mapping);

/**
 * secasset_ledger_writer_get_notes:
 * @self: a writer
 *
 * Lists what the last writing did, also if it failed: a list of [class@Secasset.LedgerNote].
 * What was lost is of the kinds %SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED and
 * %SECASSET_LEDGER_NOTE_KIND_UNENCODABLE. The next writing begins another list; this one stays as
 * it is for whoever holds a reference.
 *
 * Returns: (transfer none): the notes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_ledger_writer_get_notes (SecassetLedgerWriter *self);

/**
 * secasset_ledger_writer_to_bytes:
 * @self: a writer
 * @inventory: what the ledger is to state
 * @ledger: (nullable): the ledger to bring up to date, or %NULL for a new one with the usual
 *   headers
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Writes a ledger. Elements are known by their ids. Cells that state what they stated before
 * stay as they stand; others are written in the manner of their column. Rows of elements that
 * are gone are left out, and assets, components and services that have none get one.
 *
 * What is written is read again, and what does not come back is in the notes.
 *
 * Fails with %SECASSET_ERROR_ENCODING where the encoding cannot hold a character and nothing is
 * to stand for it, with %SECASSET_ERROR_UNSUPPORTED where the encoding is not known, with
 * %SECASSET_ERROR_POLICY where the mapping of a new ledger has defects, with
 * %SECASSET_ERROR_LIMIT, and with %G_IO_ERROR_CANCELLED if it was cancelled. A ledger that was
 * read from a workbook cannot be brought up to date: %SECASSET_ERROR_UNSUPPORTED.
 *
 * Returns: (transfer full): the file, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
GBytes *secasset_ledger_writer_to_bytes (SecassetLedgerWriter *self,
                                         SecassetInventory *inventory,
                                         SecassetLedger *ledger,
                                         GCancellable *cancellable,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
