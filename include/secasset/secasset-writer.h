/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include <secasset/secasset-inventory.h>

G_BEGIN_DECLS

/**
 * SecassetFormat:
 * @SECASSET_FORMAT_JSON: one JSON document
 * @SECASSET_FORMAT_NDJSON: one line for the document without its elements, and one line for
 *   each element
 *
 * In which form an inventory is written.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_FORMAT_JSON,
  SECASSET_FORMAT_NDJSON,
} SecassetFormat;

#define SECASSET_TYPE_WRITER (secasset_writer_get_type ())
SECASSET_DECLARE_TYPE (SecassetWriter, secasset_writer, WRITER)

SECASSET_AVAILABLE_IN_1_0
SecassetWriter *secasset_writer_new (void) G_GNUC_WARN_UNUSED_RESULT;

SECASSET_AVAILABLE_IN_1_0
SecassetFormat secasset_writer_get_format (SecassetWriter *self);
SECASSET_AVAILABLE_IN_1_0
void secasset_writer_set_format (SecassetWriter *self,
                                 SecassetFormat format);

SECASSET_AVAILABLE_IN_1_0
gboolean secasset_writer_write_file (SecassetWriter *self,
                                     SecassetInventory *inventory,
                                     GFile *file,
                                     GCancellable *cancellable,
                                     GError **error);
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_writer_write_stream (SecassetWriter *self,
                                       SecassetInventory *inventory,
                                       GOutputStream *stream,
                                       GCancellable *cancellable,
                                       GError **error);
SECASSET_AVAILABLE_IN_1_0
GBytes *secasset_writer_to_bytes (SecassetWriter *self,
                                  SecassetInventory *inventory,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_writer_to_node (SecassetWriter *self,
                                   SecassetInventory *inventory) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
