/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-private.h"

#include "base/error-private.h"

#define CHUNK_SIZE (64 * 1024)

/* A device may have no end: no more is read than a ledger may have. */
static GBytes *
read_all (GInputStream *stream,
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
  while (n > 0 && bytes->len <= secasset_ledger_limits.max_size);
  return n < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

SecassetLedger *
secasset_ledger_new_from_file (GFile *file,
                               SecassetPolicy *policy,
                               JsonNode *mapping,
                               GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (!policy || SECASSET_IS_POLICY (policy), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  name = g_file_get_parse_name (file);
  stream = g_file_read (file, cancellable, error);
  bytes = stream ? read_all (G_INPUT_STREAM (stream), cancellable, error) : NULL;
  if (!bytes)
    {
      secasset_error_explain (error, name);
      return NULL;
    }
  if (secasset_ledger_bytes_are_xlsx (bytes))
    return secasset_ledger_new_from_xlsx_bytes (bytes, name, NULL, policy, mapping, cancellable,
                                                error);
  return secasset_ledger_new_from_bytes (bytes, name, policy, mapping, NULL, cancellable, error);
}
