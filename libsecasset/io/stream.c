/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/stream-private.h"

#define CHUNK_SIZE (64 * 1024)

GBytes *
secasset_stream_read (GInputStream *stream,
                      gsize limit,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK_SIZE);
  gssize n;

  do
    {
      n = g_input_stream_read (stream, chunk, CHUNK_SIZE, cancellable, error);
      if (n > 0)
        g_byte_array_append (bytes, chunk, (guint) n);
    }
  while (n > 0 && bytes->len <= limit);
  return n < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
