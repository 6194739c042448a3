/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "convert-import.h"

static void
collect (GPtrArray *losses,
         SecassetList *list)
{
  for (guint i = 0; i < secasset_list_get_n_items (list); i++)
    g_ptr_array_add (losses, g_list_model_get_item (G_LIST_MODEL (list), i));
}

static SecassetModelFormat
detect (GBytes *bytes,
        const char *from)
{
  g_autoptr (GEnumClass) formats = g_type_class_ref (SECASSET_TYPE_MODEL_FORMAT);
  const GEnumValue *known = from ? g_enum_get_value_by_nick (formats, from) : NULL;

  if (from)
    return known ? (SecassetModelFormat) known->value : SECASSET_MODEL_FORMAT_UNKNOWN;
  return secasset_import_detect_format (bytes);
}

static SecassetInventory *
import_model (Cli *cli,
              GBytes *bytes,
              const char *file,
              SecassetModelFormat format,
              GPtrArray *losses)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetImport) import
      = secasset_import_new_from_bytes (bytes, file, format, &error);

  if (!import)
    {
      cli_fail_error (cli, file, error);
      return NULL;
    }
  collect (losses, secasset_import_get_losses (import));
  return g_object_ref (secasset_import_get_inventory (import));
}

SecassetInventory *
cli_load_model (Cli *cli,
                const char *path,
                const char *from,
                GPtrArray *losses,
                const char *encoding)
{
  static const char *const formats[] = { "threagile", "otm", "oscal", "json", NULL };
  const char *file = cli_get_display_name (path);
  g_autoptr (GBytes) bytes = NULL;
  SecassetModelFormat format;

  if (from && cli_parse_choice (cli, "--from", from, formats) < 0)
    return NULL;
  bytes = cli_read (cli, path);
  if (!bytes)
    return NULL;
  format = detect (bytes, from);
  return format == SECASSET_MODEL_FORMAT_UNKNOWN
             ? cli_load_bytes (cli, path, bytes, encoding)
             : import_model (cli, bytes, file, format, losses);
}

CliStatus
cli_export_model (Cli *cli,
                  SecassetInventory *inventory,
                  const char *file,
                  GPtrArray *losses)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetExport) export
      = secasset_export_new (inventory, SECASSET_MODEL_FORMAT_OSCAL, &error);
  gsize length;
  const char *text;

  if (!export)
    {
      cli_fail_error (cli, file, error);
      return CLI_STATUS_FAILURE;
    }
  text = g_bytes_get_data (secasset_export_get_bytes (export), &length);
  g_string_append_len (cli->out, text, (gssize) length);
  collect (losses, secasset_export_get_losses (export));
  return CLI_STATUS_FINE;
}
