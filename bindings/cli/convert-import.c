/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "convert-import.h"

#include <string.h>

/* A value that did not come along, as a member of the list of losses. */
static JsonNode *
describe_loss (SecassetLoss *loss)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GEnumClass) reasons = g_type_class_ref (SECASSET_TYPE_LOSS_REASON);
  static const char *const languages[] = { "ja", "en" };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "reason");
  json_builder_add_string_value (
      builder, g_enum_get_value (reasons, (gint) secasset_loss_get_reason (loss))->value_nick);
  json_builder_set_member_name (builder, "pointer");
  json_builder_add_string_value (builder, secasset_loss_get_pointer (loss));
  json_builder_set_member_name (builder, "construct");
  json_builder_add_string_value (builder, secasset_loss_get_construct (loss));
  json_builder_set_member_name (builder, "value");
  json_builder_add_string_value (builder, secasset_loss_get_value (loss));
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, secasset_loss_get_line (loss));
  json_builder_set_member_name (builder, "column");
  json_builder_add_int_value (builder, secasset_loss_get_column (loss));
  json_builder_set_member_name (builder, "message");
  json_builder_begin_object (builder);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *message = secasset_loss_dup_message (loss, languages[i]);

      json_builder_set_member_name (builder, languages[i]);
      json_builder_add_string_value (builder, message);
    }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

static void
add_as_json (Cli *cli,
             SecassetList *losses)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *document = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (losses); i++)
    {
      g_autoptr (SecassetLoss) loss = g_list_model_get_item (G_LIST_MODEL (losses), i);

      json_array_add_element (array, describe_loss (loss));
    }
  json_object_set_int_member (document, "secasset-losses", 1);
  json_object_set_array_member (document, "losses", array);
  json_node_take_object (root, document);
  cli_add_node (cli, root);
}

static void
add_as_text (Cli *cli,
             const char *file,
             SecassetList *losses)
{
  for (guint i = 0; i < secasset_list_get_n_items (losses); i++)
    {
      g_autoptr (SecassetLoss) loss = g_list_model_get_item (G_LIST_MODEL (losses), i);
      g_autofree char *message = secasset_loss_dup_message (loss, cli->language);

      cli_add_clean (cli, file);
      if (secasset_loss_get_line (loss) > 0)
        cli_add (cli, ":%u:%u", secasset_loss_get_line (loss), secasset_loss_get_column (loss));
      cli_add (cli, ": ");
      cli_add_clean (cli, secasset_loss_get_pointer (loss));
      cli_add (cli, ": ");
      cli_add_clean (cli, message);
      cli_add (cli, "\n");
    }
}

static CliStatus
report_losses (Cli *cli,
               const char *file,
               const char *path,
               SecassetList *losses)
{
  guint n = secasset_list_get_n_items (losses);
  Cli report = { .language = cli->language, .out = g_string_new (NULL), .inputs = cli->inputs };
  CliStatus status = CLI_STATUS_FINE;

  if (n > 0 && !path)
    cli_warn (cli, file,
              cli_say (cli, "%u件の記載を引き継げませんでした（--losses FILE で一覧を出力します）",
                       "%u values were not carried over; --losses FILE lists them"),
              n);
  else if (n > 0)
    cli_warn (cli, file, cli_say (cli, "%u件の記載を引き継げませんでした", "%u values were not carried over"),
              n);
  if (path)
    {
      report.output = g_strdup (path);
      if (g_str_has_suffix (path, ".json"))
        add_as_json (&report, losses);
      else
        add_as_text (&report, file, losses);
      status = cli_write_output (&report, CLI_STATUS_FINE);
    }
  g_free (report.output);
  g_string_free (report.out, TRUE);
  return status;
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
              const char *losses)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetImport) import
      = secasset_import_new_from_bytes (bytes, file, format, &error);

  if (!import)
    {
      cli_fail_error (cli, file, error);
      return NULL;
    }
  if (report_losses (cli, file, losses, secasset_import_get_losses (import))
      != CLI_STATUS_FINE)
    {
      cli->failed = TRUE;
      return NULL;
    }
  return g_object_ref (secasset_import_get_inventory (import));
}

SecassetInventory *
cli_load_model (Cli *cli,
                const char *path,
                const char *from,
                const char *losses,
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
                  const char *losses)
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
  return report_losses (cli, file, losses, secasset_export_get_losses (export));
}
