/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/export-private.h"

#include "base/error-private.h"
#include "io/importer-private.h"
#include "io/json-emit-private.h"
#include <secasset/secasset-writer.h>

/**
 * SecassetExport:
 *
 * An inventory in another program's format, and what could not be carried over.
 *
 * ```c
 * g_autoptr (SecassetExport) export
 *     = secasset_export_new (inventory, SECASSET_MODEL_FORMAT_OSCAL, &error);
 *
 * if (export)
 *   g_file_replace_contents (file, g_bytes_get_data (secasset_export_get_bytes (export), NULL),
 *                            g_bytes_get_size (secasset_export_get_bytes (export)), NULL, FALSE,
 *                            G_FILE_CREATE_NONE, NULL, NULL, &error);
 * ```
 *
 * An export does not change, also if the inventory does, and may be used from any thread.
 *
 * Since: 1.0
 */
struct _SecassetExport
{
  GObject parent_instance;

  GBytes *bytes;
  SecassetList *losses;
};

struct _SecassetExportClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetExport, secasset_export, G_TYPE_OBJECT)

static void
secasset_export_finalize (GObject *object)
{
  SecassetExport *self = SECASSET_EXPORT (object);

  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_object_unref (self->losses);
  G_OBJECT_CLASS (secasset_export_parent_class)->finalize (object);
}

static void
secasset_export_class_init (SecassetExportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_export_finalize;
}

static void
secasset_export_init (SecassetExport *self)
{
  self->losses = secasset_list_new (SECASSET_TYPE_LOSS);
}

static JsonNode *
write_document (SecassetExport *self,
                SecassetInventory *inventory)
{
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (JsonNode) document = secasset_writer_to_node (writer, inventory);
  g_autoptr (JsonObject) mapping = secasset_foreign_mapping_load (SECASSET_MODEL_FORMAT_OSCAL);

  return secasset_export_oscal (json_node_get_object (document),
                                secasset_importer_get (mapping, "namespace"), self->losses);
}

SecassetExport *
secasset_export_new (SecassetInventory *inventory,
                     SecassetModelFormat format,
                     GError **error)
{
  g_autoptr (SecassetExport) self = NULL;
  g_autoptr (JsonNode) document = NULL;
  GString *text;

  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  if (format != SECASSET_MODEL_FORMAT_OSCAL)
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                           secasset_error_say ("書き出せる形式はOSCALだけです",
                                               "only OSCAL can be written"));
      return NULL;
    }
  self = g_object_new (SECASSET_TYPE_EXPORT, NULL);
  document = write_document (self, inventory);
  if (!document)
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                           secasset_error_say ("OSCALには日付が必要ですが、台帳に"
                                               "基準日がありません。基準日を指定してください",
                                               "OSCAL demands a date, and the inventory has no "
                                               "reference date"));
      return NULL;
    }
  text = g_string_new (NULL);
  secasset_json_emit (text, document, 0);
  g_string_append_c (text, '\n');
  self->bytes = g_string_free_to_bytes (text);
  return g_steal_pointer (&self);
}

GBytes *
secasset_export_get_bytes (SecassetExport *self)
{
  g_return_val_if_fail (SECASSET_IS_EXPORT (self), NULL);

  return self->bytes;
}

SecassetList *
secasset_export_get_losses (SecassetExport *self)
{
  g_return_val_if_fail (SECASSET_IS_EXPORT (self), NULL);

  return self->losses;
}
