/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-private.h"

#include "base/error-private.h"
#include "io/stream-private.h"

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
  if (stream)
    bytes = secasset_stream_read (G_INPUT_STREAM (stream), secasset_ledger_limits.max_size,
                                  cancellable, error);
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
