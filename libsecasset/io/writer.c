/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-encode-private.h"

#include "base/error-private.h"
#include "io/json-output-private.h"
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-error.h>
#include <secasset/secasset-writer.h>

/**
 * SecassetWriter:
 *
 * Writes inventories in canonical form: equal inventories give equal bytes, and what was read
 * and written once stays as it is when it is read and written again.
 *
 * Since: 1.0
 */
struct _SecassetWriter
{
  GObject parent_instance;

  SecassetFormat format;
};

struct _SecassetWriterClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_FORMAT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SecassetWriter, secasset_writer, G_TYPE_OBJECT)

static void
secasset_writer_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_FORMAT)
    g_value_set_enum (value, (gint) SECASSET_WRITER (object)->format);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
secasset_writer_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_FORMAT)
    secasset_writer_set_format (SECASSET_WRITER (object), g_value_get_enum (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
secasset_writer_class_init (SecassetWriterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = secasset_writer_get_property;
  object_class->set_property = secasset_writer_set_property;

  /**
   * SecassetWriter:format:
   *
   * The form in which inventories are written.
   *
   * Since: 1.0
   */
  props[PROP_FORMAT] = g_param_spec_enum (
      "format", NULL, NULL, SECASSET_TYPE_FORMAT, SECASSET_FORMAT_JSON,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_writer_init (SecassetWriter *self)
{
}

/**
 * secasset_writer_new:
 *
 * Creates a writer of JSON.
 *
 * Returns: (transfer full): a new writer
 *
 * Since: 1.0
 */
SecassetWriter *
secasset_writer_new (void)
{
  return g_object_new (SECASSET_TYPE_WRITER, NULL);
}

/**
 * secasset_writer_get_format:
 * @self: a writer
 *
 * Gets [property@Secasset.Writer:format].
 *
 * Returns: the format
 *
 * Since: 1.0
 */
SecassetFormat
secasset_writer_get_format (SecassetWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_WRITER (self), SECASSET_FORMAT_JSON);

  return self->format;
}

/**
 * secasset_writer_set_format:
 * @self: a writer
 * @format: the format
 *
 * Sets [property@Secasset.Writer:format].
 *
 * Since: 1.0
 */
void
secasset_writer_set_format (SecassetWriter *self,
                            SecassetFormat format)
{
  g_return_if_fail (SECASSET_IS_WRITER (self));

  if (self->format == format)
    return;
  self->format = format;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FORMAT]);
}

/**
 * secasset_writer_to_bytes:
 * @self: a writer
 * @inventory: an inventory
 * @error: return location for an error
 *
 * Writes an inventory to memory.
 *
 * Returns: (transfer full): the text, in UTF-8, or %NULL
 *
 * Since: 1.0
 */
GBytes *
secasset_writer_to_bytes (SecassetWriter *self,
                          SecassetInventory *inventory,
                          GError **error)
{
  g_autoptr (GString) text = NULL;
  SecassetJsonOutput output = { 0 };

  g_return_val_if_fail (SECASSET_IS_WRITER (self), NULL);
  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), NULL);

  output.format = self->format;
  output.text = text = g_string_new (NULL);
  if (!secasset_json_output_inventory (&output, inventory, error))
    return NULL;
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

/**
 * secasset_writer_write_stream:
 * @self: a writer
 * @inventory: an inventory
 * @stream: where the text goes
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Writes an inventory to a stream, which is flushed, but not closed.
 *
 * Returns: whether it was written
 *
 * Since: 1.0
 */
gboolean
secasset_writer_write_stream (SecassetWriter *self,
                              SecassetInventory *inventory,
                              GOutputStream *stream,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autoptr (GString) text = NULL;
  SecassetJsonOutput output = { .stream = stream, .cancellable = cancellable };

  g_return_val_if_fail (SECASSET_IS_WRITER (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  output.format = self->format;
  output.text = text = g_string_new (NULL);
  return secasset_json_output_inventory (&output, inventory, error)
         && g_output_stream_flush (stream, cancellable, error);
}

/**
 * secasset_writer_write_file:
 * @self: a writer
 * @inventory: an inventory
 * @file: the file
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Writes an inventory to a file. A file that is there is replaced when all is written, and
 * stays as it is if that fails.
 *
 * Returns: whether it was written
 *
 * Since: 1.0
 */
gboolean
secasset_writer_write_file (SecassetWriter *self,
                            SecassetInventory *inventory,
                            GFile *file,
                            GCancellable *cancellable,
                            GError **error)
{
  g_autoptr (GFileOutputStream) stream = NULL;
  g_autoptr (GCancellable) cancelled = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (SECASSET_IS_WRITER (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  name = g_file_get_parse_name (file);
  stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);
  if (stream
      && secasset_writer_write_stream (self, inventory, G_OUTPUT_STREAM (stream), cancellable,
                                       error))
    {
      if (g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error))
        return TRUE;
    }
  else if (stream)
    {
      /* Closing without replacing: that is how GIO wants it. */
      cancelled = g_cancellable_new ();
      g_cancellable_cancel (cancelled);
      g_output_stream_close (G_OUTPUT_STREAM (stream), cancelled, NULL);
    }
  secasset_error_explain (error, name);
  return FALSE;
}

/**
 * secasset_writer_to_node:
 * @self: a writer
 * @inventory: an inventory
 *
 * Gets the JSON document that [method@Secasset.Writer.to_bytes] writes as JSON.
 *
 * Returns: (transfer full): the document
 *
 * Since: 1.0
 */
JsonNode *
secasset_writer_to_node (SecassetWriter *self,
                         SecassetInventory *inventory)
{
  g_return_val_if_fail (SECASSET_IS_WRITER (self), NULL);
  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), NULL);

  return secasset_json_encode_document (inventory);
}
