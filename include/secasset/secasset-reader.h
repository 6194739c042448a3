/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include <secasset/secasset-inventory.h>
#include <secasset/secasset-progress.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_READER (secasset_reader_get_type ())
SECASSET_DECLARE_TYPE (SecassetReader, secasset_reader, READER)

SECASSET_AVAILABLE_IN_1_0
SecassetReader *secasset_reader_new (void) G_GNUC_WARN_UNUSED_RESULT;

SECASSET_AVAILABLE_IN_1_0
guint64 secasset_reader_get_max_size (SecassetReader *self);
SECASSET_AVAILABLE_IN_1_0
void secasset_reader_set_max_size (SecassetReader *self,
                                   guint64 max_size);
SECASSET_AVAILABLE_IN_1_0
guint secasset_reader_get_max_depth (SecassetReader *self);
SECASSET_AVAILABLE_IN_1_0
void secasset_reader_set_max_depth (SecassetReader *self,
                                    guint max_depth);
SECASSET_AVAILABLE_IN_1_0
guint64 secasset_reader_get_max_elements (SecassetReader *self);
SECASSET_AVAILABLE_IN_1_0
void secasset_reader_set_max_elements (SecassetReader *self,
                                       guint64 max_elements);
SECASSET_AVAILABLE_IN_1_0
guint64 secasset_reader_get_max_string (SecassetReader *self);
SECASSET_AVAILABLE_IN_1_0
void secasset_reader_set_max_string (SecassetReader *self,
                                     guint64 max_string);
SECASSET_AVAILABLE_IN_1_0
void secasset_reader_set_progress_func (SecassetReader *self,
                                        SecassetProgressFunc func,
                                        gpointer user_data,
                                        GDestroyNotify destroy);

SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_reader_read_file (SecassetReader *self,
                                              GFile *file,
                                              GCancellable *cancellable,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_reader_read_stream (SecassetReader *self,
                                                GInputStream *stream,
                                                const char *name,
                                                GCancellable *cancellable,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_reader_read_bytes (SecassetReader *self,
                                               GBytes *bytes,
                                               const char *name,
                                               GCancellable *cancellable,
                                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_reader_read_node (SecassetReader *self,
                                              JsonNode *node,
                                              GCancellable *cancellable,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
