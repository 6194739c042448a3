/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-reader.h"

#include "base/error-private.h"
#include "io/stream-private.h"
#include <secasset/secasset-error.h>
#include <secasset/secasset-policy-issue.h>

#define MAX_SIZE (16 * 1024 * 1024)

/* Here and not among the policies: text from outside is read on this floor alone. */
static JsonNode *
read_node (GFile *file,
           GCancellable *cancellable,
           GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = g_file_get_parse_name (file);

  stream = g_file_read (file, cancellable, error);
  if (stream)
    bytes = secasset_stream_read (G_INPUT_STREAM (stream), MAX_SIZE, cancellable, error);
  if (!bytes)
    {
      secasset_error_explain (error, name);
      return NULL;
    }
  if (g_bytes_get_size (bytes) <= MAX_SIZE)
    return secasset_json_parse_bytes (bytes, name, SECASSET_JSON_DEFAULT_DEPTH, error);
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
               secasset_error_say ("%s: 内容が%dバイトを超えています",
                                   "%s: the text has more than %d bytes"),
               name, MAX_SIZE);
  return NULL;
}

SecassetPolicy *
secasset_policy_new_from_file (GFile *file,
                               SecassetPolicy *base,
                               GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (base == NULL || SECASSET_IS_POLICY (base), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  node = read_node (file, cancellable, error);
  return node ? secasset_policy_new_layered (base ? base : secasset_policy_get_default (), node,
                                             error)
              : NULL;
}

SecassetList *
secasset_policy_check_file (GFile *file,
                            SecassetPolicy *base,
                            SecassetPolicy **policy,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (base == NULL || SECASSET_IS_POLICY (base), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  if (policy)
    *policy = NULL;
  node = read_node (file, cancellable, error);
  return node ? secasset_policy_check_layer (base ? base : secasset_policy_get_default (), node,
                                             policy)
              : NULL;
}
