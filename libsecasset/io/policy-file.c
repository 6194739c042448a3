/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-reader.h"

#include "base/error-private.h"
#include <secasset/secasset-error.h>
#include <secasset/secasset-policy-issue.h>

#define MAX_SIZE (16 * 1024 * 1024)
#define CHUNK_SIZE (64 * 1024)

/* To the end, or one chunk more than the limit, which is enough to know. */
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
  while (n > 0 && bytes->len <= MAX_SIZE);
  return n < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

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
  bytes = stream ? read_all (G_INPUT_STREAM (stream), cancellable, error) : NULL;
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
