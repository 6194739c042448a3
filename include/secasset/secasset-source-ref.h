/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_SOURCE_REF (secasset_source_ref_get_type ())
SECASSET_DECLARE_TYPE (SecassetSourceRef, secasset_source_ref, SOURCE_REF)

/**
 * secasset_source_ref_new:
 *
 * Creates a source ref.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSourceRef *secasset_source_ref_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_source_ref_get_file:
 * @self: a source ref
 *
 * Gets [property@Secasset.SourceRef:file].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_source_ref_get_file (SecassetSourceRef *self);

/**
 * secasset_source_ref_set_file:
 * @self: a source ref
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.SourceRef:file].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_source_ref_set_file (SecassetSourceRef *self,
                                   const char *value);

/**
 * secasset_source_ref_get_sheet:
 * @self: a source ref
 *
 * Gets [property@Secasset.SourceRef:sheet].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_source_ref_get_sheet (SecassetSourceRef *self);

/**
 * secasset_source_ref_set_sheet:
 * @self: a source ref
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.SourceRef:sheet].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_source_ref_set_sheet (SecassetSourceRef *self,
                                    const char *value);

/**
 * secasset_source_ref_get_row:
 * @self: a source ref
 *
 * Gets [property@Secasset.SourceRef:row].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_source_ref_get_row (SecassetSourceRef *self);

/**
 * secasset_source_ref_set_row:
 * @self: a source ref
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.SourceRef:row].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_source_ref_set_row (SecassetSourceRef *self,
                                  gint64 value);

/**
 * secasset_source_ref_get_column:
 * @self: a source ref
 *
 * Gets [property@Secasset.SourceRef:column].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_source_ref_get_column (SecassetSourceRef *self);

/**
 * secasset_source_ref_set_column:
 * @self: a source ref
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.SourceRef:column].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_source_ref_set_column (SecassetSourceRef *self,
                                     gint64 value);

G_END_DECLS
