/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-inventory.h>
#include <secasset/secasset-list.h>

G_BEGIN_DECLS

/**
 * SecassetModelFormat:
 * @SECASSET_MODEL_FORMAT_UNKNOWN: none of these
 * @SECASSET_MODEL_FORMAT_THREAGILE: a threat model of Threagile, in YAML or JSON
 * @SECASSET_MODEL_FORMAT_OTM: an Open Threat Model, in JSON or YAML
 * @SECASSET_MODEL_FORMAT_OSCAL: a component definition or system security plan of OSCAL 1.1, in
 *   JSON or YAML
 *
 * Formats of other programs' models.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_MODEL_FORMAT_UNKNOWN = 0,
  SECASSET_MODEL_FORMAT_THREAGILE = 1,
  SECASSET_MODEL_FORMAT_OTM = 2,
  SECASSET_MODEL_FORMAT_OSCAL = 3,
} SecassetModelFormat;

/**
 * SecassetLossReason:
 * @SECASSET_LOSS_REASON_NO_COUNTERPART: the target has no such notion
 * @SECASSET_LOSS_REASON_WRONG_TYPE: the value is not of the type that the format prescribes
 * @SECASSET_LOSS_REASON_UNKNOWN_VALUE: the target has the notion, but not this value
 * @SECASSET_LOSS_REASON_WRONG_KIND: the element has become a kind that has no such property
 * @SECASSET_LOSS_REASON_NO_TARGET: it names something that is not there or was not carried over
 * @SECASSET_LOSS_REASON_UNDETERMINED: what it would become depends on facts that are not stated
 * @SECASSET_LOSS_REASON_GENERALISED: only the kind of the element was taken from it
 * @SECASSET_LOSS_REASON_REPEATED: it states again what was stated before
 * @SECASSET_LOSS_REASON_NOT_STATED: the target demands it and the source does not state it; the
 *   target says so in its place, and [method@Secasset.Loss.get_pointer] leads into the target
 *
 * Why something was not carried over.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_LOSS_REASON_NO_COUNTERPART = 1,
  SECASSET_LOSS_REASON_WRONG_TYPE = 2,
  SECASSET_LOSS_REASON_UNKNOWN_VALUE = 3,
  SECASSET_LOSS_REASON_WRONG_KIND = 4,
  SECASSET_LOSS_REASON_NO_TARGET = 5,
  SECASSET_LOSS_REASON_UNDETERMINED = 6,
  SECASSET_LOSS_REASON_GENERALISED = 7,
  SECASSET_LOSS_REASON_REPEATED = 8,
  SECASSET_LOSS_REASON_NOT_STATED = 9,
} SecassetLossReason;

#define SECASSET_TYPE_LOSS (secasset_loss_get_type ())
SECASSET_DECLARE_TYPE (SecassetLoss, secasset_loss, LOSS)

/**
 * secasset_loss_get_reason:
 * @self: a loss
 *
 * Gets [property@Secasset.Loss:reason].
 *
 * Returns: why it is lost
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLossReason secasset_loss_get_reason (SecassetLoss *self);

/**
 * secasset_loss_get_pointer:
 * @self: a loss
 *
 * Gets [property@Secasset.Loss:pointer].
 *
 * Returns: a JSON Pointer (RFC 6901)
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_loss_get_pointer (SecassetLoss *self);

/**
 * secasset_loss_get_construct:
 * @self: a loss
 *
 * Gets [property@Secasset.Loss:construct].
 *
 * Returns: the names, separated by full stops
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_loss_get_construct (SecassetLoss *self);

/**
 * secasset_loss_get_value:
 * @self: a loss
 *
 * Gets [property@Secasset.Loss:value].
 *
 * Returns: at most 80 characters of the value
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_loss_get_value (SecassetLoss *self);

/**
 * secasset_loss_get_line:
 * @self: a loss
 *
 * Gets [property@Secasset.Loss:line].
 *
 * Returns: the line, from 1; 0 where the source is no text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_loss_get_line (SecassetLoss *self);

/**
 * secasset_loss_get_column:
 * @self: a loss
 *
 * Gets [property@Secasset.Loss:column].
 *
 * Returns: the column in characters, from 1; 0 where the source is no text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_loss_get_column (SecassetLoss *self);

/**
 * secasset_loss_dup_message:
 * @self: a loss
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Says what was not carried over and why, in a sentence.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_loss_dup_message (SecassetLoss *self,
                                 const char *language);

#define SECASSET_TYPE_IMPORT (secasset_import_get_type ())
SECASSET_DECLARE_TYPE (SecassetImport, secasset_import, IMPORT)

/**
 * secasset_import_detect_format:
 * @bytes: a text
 *
 * Finds out by the names of its outermost members whether a text is a model of another program.
 * The text is not judged: one that is broken further on is recognised all the same.
 *
 * Returns: the format, or %SECASSET_MODEL_FORMAT_UNKNOWN
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetModelFormat secasset_import_detect_format (GBytes *bytes);

/**
 * secasset_import_new_from_bytes:
 * @bytes: the text, in UTF-8
 * @name: (nullable): what messages call the text, or %NULL
 * @format: its format, or %SECASSET_MODEL_FORMAT_UNKNOWN to find it out
 * @error: return location for an error
 *
 * Makes an inventory of a model of another program, as far as the facts go that it states.
 *
 * Nothing is guessed: what the model does not say stays unknown, ratings keep the scale they
 * were given on, and networks have no segment. Whatever is not carried over is among the losses.
 *
 * Fails with %SECASSET_ERROR_SYNTAX, %SECASSET_ERROR_ENCODING, %SECASSET_ERROR_LIMIT (16 MiB of
 * text, 64 levels, a million values) and, for another format or YAML with tags, merge keys or
 * names that are no texts, %SECASSET_ERROR_UNSUPPORTED.
 *
 * Returns: (transfer full): a new import, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetImport *secasset_import_new_from_bytes (GBytes *bytes,
                                                const char *name,
                                                SecassetModelFormat format,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_import_get_format:
 * @self: an import
 *
 * Gets [property@Secasset.Import:format].
 *
 * Returns: the format
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetModelFormat secasset_import_get_format (SecassetImport *self);

/**
 * secasset_import_get_inventory:
 * @self: an import
 *
 * Gets the inventory. Its places are lines and columns of the model.
 *
 * Returns: (transfer none): the inventory
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_import_get_inventory (SecassetImport *self);

/**
 * secasset_import_get_losses:
 * @self: an import
 *
 * Lists what was not carried over, in the order of the text: a list of [class@Secasset.Loss].
 * A member that is null or empty states nothing and is not listed; of a list or object that is
 * lost as a whole only the whole is.
 *
 * Returns: (transfer none): the losses
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_import_get_losses (SecassetImport *self);

G_END_DECLS
