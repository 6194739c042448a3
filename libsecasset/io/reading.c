/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"
#include "io/json-emit-private.h"
#include "io/reader-private.h"

#define PROGRESS_STEPS 100
#define CHUNK_SIZE ((gsize) 1 << 20)

typedef struct
{
  SecassetReader *reader;
  SecassetJsonDecoder *decoder;
  GCancellable *cancellable;
  guint64 step;
} Reading;

static gboolean
tick (gpointer data)
{
  Reading *self = data;
  guint64 done = self->decoder->cursor.base;
  guint64 total = self->decoder->cursor.length;
  guint64 step = done * PROGRESS_STEPS / MAX (total, 1);

  if (self->reader->progress && step > self->step)
    self->reader->progress (done, total, self->reader->progress_data);
  self->step = step;
  return !g_cancellable_is_cancelled (self->cancellable);
}

static void
set_error (SecassetJsonDecoder *decoder,
           const char *name,
           GCancellable *cancellable,
           GError **error)
{
  g_autofree char *suffix = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return;
  if (decoder->has_elements || secasset_inventory_get_n_elements (decoder->inventory) > 0)
    suffix = g_strdup_printf (
        secasset_error_say ("（要素%u件まで読み込みました）", "; %u elements had been read"),
        secasset_inventory_get_n_elements (decoder->inventory));
  secasset_json_cursor_propagate (&decoder->cursor, name, suffix ? suffix : "", error);
}

/**
 * secasset_reader_read_bytes:
 * @self: a reader
 * @bytes: the text
 * @name: (nullable): what messages call the text: the name of its file, or %NULL
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads an inventory from memory. The inventory keeps @bytes, to tell places.
 *
 * Returns: (transfer full): the inventory, or %NULL
 *
 * Since: 1.0
 */
SecassetInventory *
secasset_reader_read_bytes (SecassetReader *self,
                            GBytes *bytes,
                            const char *name,
                            GCancellable *cancellable,
                            GError **error)
{
  SecassetInventory *inventory = NULL;
  SecassetJsonDecoder decoder;
  Reading reading = { self, &decoder, cancellable, 0 };

  g_return_val_if_fail (SECASSET_IS_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  if (g_bytes_get_size (bytes) > self->max_size)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say ("%s%s内容が%" G_GUINT64_FORMAT "バイトを超えています",
                                       "%s%sthe text has more than %" G_GUINT64_FORMAT " bytes"),
                   name ? name : "", name ? ": " : "", self->max_size);
      return NULL;
    }

  secasset_json_decoder_init (&decoder, bytes, name);
  decoder.cursor.max_depth = self->max_depth;
  decoder.cursor.max_string = self->max_string;
  decoder.max_elements = self->max_elements;
  decoder.tick = tick;
  decoder.tick_data = &reading;
  if (!g_cancellable_is_cancelled (cancellable) && secasset_json_decode_document (&decoder))
    inventory = g_steal_pointer (&decoder.inventory);
  else
    set_error (&decoder, name, cancellable, error);
  if (inventory && self->progress)
    self->progress (decoder.cursor.length, decoder.cursor.length, self->progress_data);
  secasset_json_decoder_clear (&decoder);
  return inventory;
}

static gsize
query_size (GInputStream *stream,
            GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = NULL;

  if (!G_IS_FILE_INPUT_STREAM (stream))
    return 0;
  info = g_file_input_stream_query_info (G_FILE_INPUT_STREAM (stream),
                                         G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable, NULL);
  return info ? (gsize) g_file_info_get_size (info) : 0;
}

/* One byte more than the limit is enough to know. */
static GBytes *
read_all (SecassetReader *self,
          GInputStream *stream,
          GCancellable *cancellable,
          GError **error)
{
  gsize expected = query_size (stream, cancellable);
  gsize size = (gsize) MIN ((guint64) MAX (expected, CHUNK_SIZE), self->max_size) + 1;
  gsize used = 0, got = 0;
  char *buffer = g_try_malloc (size);

  while (buffer
         && g_input_stream_read_all (stream, buffer + used, MIN (size - used, CHUNK_SIZE * 16),
                                     &got, cancellable, error))
    {
      used += got;
      if (got == 0 || used > self->max_size)
        return g_bytes_new_take (g_realloc (buffer, used), used);
      if (used == size)
        {
          char *grown;

          size = (gsize) MIN ((guint64) size * 2, self->max_size + 1);
          grown = g_try_realloc (buffer, size);
          if (!grown)
            g_free (buffer);
          buffer = grown;
        }
    }
  if (!buffer)
    g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                         secasset_error_say ("大きすぎて、メモリに収まりません",
                                             "the text is too large for the memory there is"));
  g_free (buffer);
  return NULL;
}

/**
 * secasset_reader_read_stream:
 * @self: a reader
 * @stream: where the text comes from
 * @name: (nullable): what messages call the text, or %NULL
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads an inventory from a stream, to its end. The stream is not closed.
 *
 * Returns: (transfer full): the inventory, or %NULL
 *
 * Since: 1.0
 */
SecassetInventory *
secasset_reader_read_stream (SecassetReader *self,
                             GInputStream *stream,
                             const char *name,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (SECASSET_IS_READER (self), NULL);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  bytes = read_all (self, stream, cancellable, error);
  return bytes ? secasset_reader_read_bytes (self, bytes, name, cancellable, error) : NULL;
}

/**
 * secasset_reader_read_file:
 * @self: a reader
 * @file: the file
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads an inventory from a file. The file may change afterwards: its text is copied.
 *
 * Returns: (transfer full): the inventory, or %NULL
 *
 * Since: 1.0
 */
SecassetInventory *
secasset_reader_read_file (SecassetReader *self,
                           GFile *file,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (SECASSET_IS_READER (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_parse_name (file);
  stream = g_file_read (file, cancellable, error);
  bytes = stream ? read_all (self, G_INPUT_STREAM (stream), cancellable, error) : NULL;
  g_clear_object (&stream);
  if (bytes)
    return secasset_reader_read_bytes (self, bytes, name, cancellable, error);
  secasset_error_explain (error, name);
  return NULL;
}

/**
 * secasset_reader_read_node:
 * @self: a reader
 * @node: the document
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads an inventory from a JSON document that was read or built elsewhere. Lines and columns
 * are those of its canonical form.
 *
 * Returns: (transfer full): the inventory, or %NULL
 *
 * Since: 1.0
 */
SecassetInventory *
secasset_reader_read_node (SecassetReader *self,
                           JsonNode *node,
                           GCancellable *cancellable,
                           GError **error)
{
  g_autoptr (GString) text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (SECASSET_IS_READER (self), NULL);
  g_return_val_if_fail (node != NULL, NULL);

  text = g_string_new (NULL);
  if (!secasset_json_emit (text, node, 0))
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say ("値の入れ子が%u段を超えています",
                                       "values are nested more than %u deep"),
                   SECASSET_JSON_MAX_DEPTH);
      return NULL;
    }
  bytes = g_string_free_to_bytes (g_steal_pointer (&text));
  return secasset_reader_read_bytes (self, bytes, NULL, cancellable, error);
}
