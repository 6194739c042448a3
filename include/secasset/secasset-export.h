/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-import.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_EXPORT (secasset_export_get_type ())
SECASSET_DECLARE_TYPE (SecassetExport, secasset_export, EXPORT)

/**
 * secasset_export_new:
 * @inventory: an inventory
 * @format: the format; only %SECASSET_MODEL_FORMAT_OSCAL can be written
 * @error: return location for an error
 *
 * Writes an inventory in another program's format.
 *
 * OSCAL: a system security plan for each inventory. The reference date becomes `last-modified`;
 * without one the call fails, as the library asks no clock. Identifiers are of version 5 of
 * RFC 9562, so that the same inventory always gives the same text.
 *
 * Fails with %SECASSET_ERROR_UNSUPPORTED for another format or without a reference date.
 *
 * Returns: (transfer full): a new export, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetExport *secasset_export_new (SecassetInventory *inventory,
                                     SecassetModelFormat format,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_export_get_bytes:
 * @self: an export
 *
 * Gets the text.
 *
 * Returns: (transfer none): JSON in UTF-8
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
GBytes *secasset_export_get_bytes (SecassetExport *self);

/**
 * secasset_export_get_losses:
 * @self: an export
 *
 * Lists what was not carried over, in the order of the inventory: a list of
 * [class@Secasset.Loss] with pointers into the canonical JSON of the inventory, without lines.
 *
 * Returns: (transfer none): the losses
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_export_get_losses (SecassetExport *self);

G_END_DECLS
