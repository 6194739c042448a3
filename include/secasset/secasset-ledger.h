/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <secasset/secasset-inventory.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-policy.h>

G_BEGIN_DECLS

/**
 * SecassetLedgerNoteKind:
 * @SECASSET_LEDGER_NOTE_KIND_READ_AS: a value in another form was understood
 * @SECASSET_LEDGER_NOTE_KIND_SPAN: a span stands for a day, its first or its last
 * @SECASSET_LEDGER_NOTE_KIND_DITTO: the value of the row above was taken
 * @SECASSET_LEDGER_NOTE_KIND_ASSUMED: something that is not stated was taken for granted
 * @SECASSET_LEDGER_NOTE_KIND_CREATED: an element was made because a cell names it
 * @SECASSET_LEDGER_NOTE_KIND_KEPT: a column or cell that says nothing to the model was kept
 * @SECASSET_LEDGER_NOTE_KIND_SKIPPED: a row was not read
 * @SECASSET_LEDGER_NOTE_KIND_WRITTEN: a cell was written anew
 * @SECASSET_LEDGER_NOTE_KIND_APPENDED: a row was added for an element that had none
 * @SECASSET_LEDGER_NOTE_KIND_DROPPED: the row of an element that is no longer there was left out
 * @SECASSET_LEDGER_NOTE_KIND_GUARDED: an apostrophe was set before what a spreadsheet would take
 *   for a formula
 * @SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED: the ledger has no place for what an element states
 * @SECASSET_LEDGER_NOTE_KIND_UNENCODABLE: the encoding cannot hold a character
 * @SECASSET_LEDGER_NOTE_KIND_HIDDEN: a row that the workbook hides was read
 * @SECASSET_LEDGER_NOTE_KIND_SHEET_HIDDEN: a sheet was not read because the workbook hides it
 * @SECASSET_LEDGER_NOTE_KIND_SHEET_SKIPPED: a sheet was not read because it is no ledger
 * @SECASSET_LEDGER_NOTE_KIND_FORMULA: a spreadsheet may take a cell for a formula; it was not
 *   changed and stays as it stands
 *
 * What reading or writing a ledger did to a cell, a column or a row.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_LEDGER_NOTE_KIND_READ_AS = 1,
  SECASSET_LEDGER_NOTE_KIND_SPAN = 2,
  SECASSET_LEDGER_NOTE_KIND_DITTO = 3,
  SECASSET_LEDGER_NOTE_KIND_ASSUMED = 4,
  SECASSET_LEDGER_NOTE_KIND_CREATED = 5,
  SECASSET_LEDGER_NOTE_KIND_KEPT = 6,
  SECASSET_LEDGER_NOTE_KIND_SKIPPED = 7,
  SECASSET_LEDGER_NOTE_KIND_WRITTEN = 8,
  SECASSET_LEDGER_NOTE_KIND_APPENDED = 9,
  SECASSET_LEDGER_NOTE_KIND_DROPPED = 10,
  SECASSET_LEDGER_NOTE_KIND_GUARDED = 11,
  SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED = 12,
  SECASSET_LEDGER_NOTE_KIND_UNENCODABLE = 13,
  SECASSET_LEDGER_NOTE_KIND_HIDDEN = 14,
  SECASSET_LEDGER_NOTE_KIND_SHEET_HIDDEN = 15,
  SECASSET_LEDGER_NOTE_KIND_SHEET_SKIPPED = 16,
  SECASSET_LEDGER_NOTE_KIND_FORMULA = 17,
} SecassetLedgerNoteKind;

#define SECASSET_TYPE_LEDGER_NOTE (secasset_ledger_note_get_type ())
SECASSET_DECLARE_TYPE (SecassetLedgerNote, secasset_ledger_note, LEDGER_NOTE)

/**
 * secasset_ledger_note_get_kind:
 * @self: a note
 *
 * Gets [property@Secasset.LedgerNote:kind].
 *
 * Returns: what was done
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLedgerNoteKind secasset_ledger_note_get_kind (SecassetLedgerNote *self);

/**
 * secasset_ledger_note_get_sheet:
 * @self: a note
 *
 * Gets [property@Secasset.LedgerNote:sheet].
 *
 * Returns: (nullable): the name of the sheet, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_ledger_note_get_sheet (SecassetLedgerNote *self);

/**
 * secasset_ledger_note_get_row:
 * @self: a note
 *
 * Gets [property@Secasset.LedgerNote:row].
 *
 * Returns: the row, from 1; 0 for what has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_ledger_note_get_row (SecassetLedgerNote *self);

/**
 * secasset_ledger_note_get_column:
 * @self: a note
 *
 * Gets [property@Secasset.LedgerNote:column].
 *
 * Returns: the column, from 1; 0 for the row as a whole
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_ledger_note_get_column (SecassetLedgerNote *self);

/**
 * secasset_ledger_note_get_text:
 * @self: a note
 *
 * Gets [property@Secasset.LedgerNote:text].
 *
 * Returns: what stands in the ledger
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_ledger_note_get_text (SecassetLedgerNote *self);

/**
 * secasset_ledger_note_get_value:
 * @self: a note
 *
 * Gets [property@Secasset.LedgerNote:value].
 *
 * Returns: what it was read as, or an empty string
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_ledger_note_get_value (SecassetLedgerNote *self);

/**
 * secasset_ledger_note_dup_message:
 * @self: a note
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Says what was done, in a sentence.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_ledger_note_dup_message (SecassetLedgerNote *self,
                                        const char *language);

#define SECASSET_TYPE_LEDGER (secasset_ledger_get_type ())
SECASSET_DECLARE_TYPE (SecassetLedger, secasset_ledger, LEDGER)

/**
 * secasset_ledger_new_from_bytes:
 * @bytes: the file: comma- or tab-separated values
 * @name: (nullable): what messages call the file, or %NULL
 * @policy: (nullable): the policy whose words the ledger uses, or %NULL for the built-in one
 * @mapping: (nullable): how headers and words are understood beyond the standard, or %NULL
 * @encoding: (nullable): `UTF-8`, `UTF-8-BOM`, `UTF-16LE`, `UTF-16BE` or `CP932`, in any form,
 *   or %NULL to find it out
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads a ledger as offices keep it: with headers over one to three rows, marks for yes and
 * no, era dates and names instead of ids.
 *
 * Nothing is lost: what the model has no place for is kept with its element, what is not
 * understood is kept as it stands and becomes a finding, and what was understood in another
 * form is noted.
 *
 * Fails with %SECASSET_ERROR_UNSUPPORTED where no row looks like a header or the encoding is not
 * known, with %SECASSET_ERROR_ENCODING for what is no text, with %SECASSET_ERROR_POLICY for a
 * defective mapping, with %SECASSET_ERROR_LIMIT for more than 256 MiB, 1 048 576 rows, 16 384
 * columns, ten million cells or a cell of more than 1 MiB, and with %G_IO_ERROR_CANCELLED if it
 * was cancelled, which is asked between rows.
 *
 * Returns: (transfer full): a new ledger, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLedger *secasset_ledger_new_from_bytes (GBytes *bytes,
                                                const char *name,
                                                SecassetPolicy *policy,
                                                JsonNode *mapping,
                                                const char *encoding,
                                                GCancellable *cancellable,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_ledger_bytes_are_xlsx:
 * @bytes: a file
 *
 * Tells whether a file is a workbook of the form .xlsx, by what is in it. Nothing is unpacked.
 *
 * Returns: %TRUE for a zip archive that lists what it holds as Office Open XML does
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_ledger_bytes_are_xlsx (GBytes *bytes);

/**
 * secasset_ledger_new_from_xlsx_bytes:
 * @bytes: the file: a workbook of the form .xlsx (ISO/IEC 29500)
 * @name: (nullable): what messages call the file, or %NULL
 * @sheet: (nullable): the name of the one sheet to read, or %NULL for every sheet that is not
 *   hidden and has headers of a ledger
 * @policy: (nullable): the policy whose words the ledger uses, or %NULL for the built-in one
 * @mapping: (nullable): how headers and words are understood beyond the standard, or %NULL
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads a ledger that is kept as a workbook. All its sheets become one inventory.
 *
 * A cell counts as what it shows: a day for a number in the form of one, for a formula what it
 * came to when the file was saved. Rows that a filter hides are read. What was passed over is
 * noted.
 *
 * Places are rows and columns of the sheet; the file of a finding is `NAME#SHEET`.
 *
 * Fails with %SECASSET_ERROR_SYNTAX for a damaged file, %SECASSET_ERROR_NOT_FOUND where there is
 * no such sheet, %SECASSET_ERROR_UNSUPPORTED where no sheet has headers of a ledger,
 * %SECASSET_ERROR_POLICY for a defective mapping, and with %SECASSET_ERROR_LIMIT for what is too
 * large, also when it is unpacked (256 MiB), and with %G_IO_ERROR_CANCELLED if it was cancelled,
 * which is asked between sheets and between rows.
 *
 * Returns: (transfer full): a new ledger, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLedger *secasset_ledger_new_from_xlsx_bytes (GBytes *bytes,
                                                     const char *name,
                                                     const char *sheet,
                                                     SecassetPolicy *policy,
                                                     JsonNode *mapping,
                                                     GCancellable *cancellable,
                                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_ledger_new_from_file:
 * @file: a file: comma- or tab-separated values, or a workbook of the form .xlsx
 * @policy: (nullable): the policy whose words the ledger uses, or %NULL for the built-in one
 * @mapping: (nullable): how headers and words are understood beyond the standard, or %NULL
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads a ledger from a file. What the file is and in which encoding is found out from what is
 * in it, not from its name. Messages and findings call it by the name that
 * [method@Gio.File.get_parse_name] gives.
 *
 * Fails with what the file fails with, with what [ctor@Secasset.Ledger.new_from_bytes] and
 * [ctor@Secasset.Ledger.new_from_xlsx_bytes] fail with, and with %SECASSET_ERROR_LIMIT for a file
 * of more than 256 MiB, of which no more is read.
 *
 * Returns: (transfer full): a new ledger, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLedger *secasset_ledger_new_from_file (GFile *file,
                                               SecassetPolicy *policy,
                                               JsonNode *mapping,
                                               GCancellable *cancellable,
                                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_ledger_read_mapping:
 * @bytes: a text in JSON
 * @name: (nullable): what messages call the text, or %NULL
 * @error: return location for an error
 *
 * Reads a mapping for secasset_ledger_new_from_bytes(), strictly: only what is JSON in every
 * respect. What it says is looked at when a ledger is read with it.
 *
 * Fails with %SECASSET_ERROR_SYNTAX, %SECASSET_ERROR_ENCODING or %SECASSET_ERROR_LIMIT.
 *
 * Returns: (transfer full): the mapping, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_ledger_read_mapping (GBytes *bytes,
                                        const char *name,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_ledger_get_inventory:
 * @self: a ledger
 *
 * Gets the inventory that the ledger states. Its places are rows and columns of the ledger.
 *
 * Returns: (transfer none): the inventory
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_ledger_get_inventory (SecassetLedger *self);

/**
 * secasset_ledger_get_encoding:
 * @self: a ledger
 *
 * Gets [property@Secasset.Ledger:encoding].
 *
 * Returns: the name of the encoding
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_ledger_get_encoding (SecassetLedger *self);

/**
 * secasset_ledger_get_n_rows:
 * @self: a ledger
 *
 * Gets [property@Secasset.Ledger:n-rows].
 *
 * Returns: the number of rows
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_ledger_get_n_rows (SecassetLedger *self);

/**
 * secasset_ledger_get_notes:
 * @self: a ledger
 *
 * Lists what reading did, in the order of rows: a list of [class@Secasset.LedgerNote].
 *
 * Returns: (transfer none): the notes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_ledger_get_notes (SecassetLedger *self);

G_END_DECLS
