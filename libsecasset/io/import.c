/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include "base/error-private.h"
#include "base/list-private.h"
#include "io/loss-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetImport:
 *
 * An inventory that was made of a model of another program, and what could not be carried over.
 *
 * ```c
 * g_autoptr (SecassetImport) import
 *     = secasset_import_new_from_bytes (bytes, "model.yaml", SECASSET_MODEL_FORMAT_UNKNOWN, &error);
 * GListModel *losses = import ? G_LIST_MODEL (secasset_import_get_losses (import)) : NULL;
 *
 * for (guint i = 0; losses && i < g_list_model_get_n_items (losses); i++)
 *   {
 *     g_autoptr (SecassetLoss) loss = g_list_model_get_item (losses, i);
 *     g_autofree char *message = secasset_loss_dup_message (loss, "en");
 *
 *     g_print ("%s: %s\n", secasset_loss_get_pointer (loss), message);
 *   }
 * ```
 *
 * An import does not change and may be used from any thread; its inventory is like any other.
 * See [Other models](imports.html) for what becomes what.
 *
 * Since: 1.0
 */
struct _SecassetImport
{
  GObject parent_instance;

  SecassetModelFormat format;
  SecassetInventory *inventory;
  SecassetList *losses;
};

struct _SecassetImportClass
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

G_DEFINE_TYPE (SecassetImport, secasset_import, G_TYPE_OBJECT)

static void
secasset_import_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_FORMAT)
    g_value_set_enum (value, (gint) SECASSET_IMPORT (object)->format);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
secasset_import_finalize (GObject *object)
{
  SecassetImport *self = SECASSET_IMPORT (object);

  g_clear_object (&self->inventory);
  g_object_unref (self->losses);
  G_OBJECT_CLASS (secasset_import_parent_class)->finalize (object);
}

static void
secasset_import_class_init (SecassetImportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = secasset_import_get_property;
  object_class->finalize = secasset_import_finalize;

  /**
   * SecassetImport:format: (getter get_format)
   *
   * The format of the model.
   *
   * Since: 1.0
   */
  props[PROP_FORMAT]
      = g_param_spec_enum ("format", NULL, NULL, SECASSET_TYPE_MODEL_FORMAT,
                           SECASSET_MODEL_FORMAT_UNKNOWN,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_import_init (SecassetImport *self)
{
  self->losses = secasset_list_new (SECASSET_TYPE_LOSS);
}

/* Whatever nobody took. */
static void
collect_losses (SecassetImport *self,
                SecassetForeignNode *node)
{
  if (node->lost || (!node->used && !secasset_foreign_node_is_blank (node)))
    {
      g_autofree char *pointer = secasset_foreign_node_dup_pointer (node);
      g_autofree char *construct = secasset_foreign_node_dup_construct (node);
      g_autofree char *value = secasset_foreign_node_dup_value (node);

      secasset_list_load (self->losses,
                          secasset_loss_new (node->lost ? node->lost
                                                        : SECASSET_LOSS_REASON_NO_COUNTERPART,
                                             pointer, construct, value, node->line,
                                             node->column));
      return;
    }
  for (guint i = 0; node->children && i < node->children->len; i++)
    collect_losses (self, g_ptr_array_index (node->children, i));
}

SecassetModelFormat
secasset_import_detect_format (GBytes *bytes)
{
  gsize length;
  const char *text;

  g_return_val_if_fail (bytes != NULL, SECASSET_MODEL_FORMAT_UNKNOWN);

  text = g_bytes_get_data (bytes, &length);
  return length > 0 ? secasset_foreign_detect (text, length) : SECASSET_MODEL_FORMAT_UNKNOWN;
}

SecassetImport *
secasset_import_new_from_bytes (GBytes *bytes,
                                const char *name,
                                SecassetModelFormat format,
                                GError **error)
{
  g_autoptr (SecassetImport) self = NULL;
  g_autoptr (SecassetForeignNode) root = NULL;
  g_autoptr (JsonObject) mapping = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  root = secasset_foreign_parse (bytes, name, error);
  if (!root)
    return NULL;
  if (format == SECASSET_MODEL_FORMAT_UNKNOWN)
    format = secasset_import_detect_format (bytes);
  mapping = secasset_foreign_mapping_load (format);
  if (!mapping || root->kind != SECASSET_FOREIGN_OBJECT)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                   secasset_error_say ("%s%sThreagile、OTM、OSCALのどの形式でもありません",
                                       "%s%sthis is no model of Threagile, OTM or OSCAL"),
                   name ? name : "", name ? ": " : "");
      return NULL;
    }
  self = g_object_new (SECASSET_TYPE_IMPORT, NULL);
  self->format = format;
  self->inventory = secasset_importer_run (root, mapping, name, error);
  if (!self->inventory)
    return NULL;
  collect_losses (self, root);
  return g_steal_pointer (&self);
}

SecassetModelFormat
secasset_import_get_format (SecassetImport *self)
{
  g_return_val_if_fail (SECASSET_IS_IMPORT (self), SECASSET_MODEL_FORMAT_UNKNOWN);

  return self->format;
}

SecassetInventory *
secasset_import_get_inventory (SecassetImport *self)
{
  g_return_val_if_fail (SECASSET_IS_IMPORT (self), NULL);

  return self->inventory;
}

SecassetList *
secasset_import_get_losses (SecassetImport *self)
{
  g_return_val_if_fail (SECASSET_IS_IMPORT (self), NULL);

  return self->losses;
}
