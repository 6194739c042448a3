/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "migrate.h"

/* The one scheme in use besides the new one; several leave it to whoever asks. */
static char *
choose_source (Cli *cli,
               const char *path,
               SecassetInventory *inventory,
               const CliMigration *request)
{
  SecassetSettings *settings = secasset_inventory_get_settings (inventory);
  const char *const *schemes = settings ? secasset_settings_get_schemes (settings) : NULL;
  const char *found = NULL;
  guint n = 0;

  if (request->from)
    return g_strdup (request->from);
  for (guint i = 0; schemes && schemes[i]; i++)
    {
      if (g_ascii_strcasecmp (schemes[i], request->to) != 0)
        {
          found = schemes[i];
          n++;
        }
    }
  if (n == 1)
    return g_strdup (found);
  cli_fail (cli, cli_get_display_name (path), "%s",
            cli_say (cli, "移行元の分類が一つに定まりません。--fromで指定してください",
                     "which scheme to move from? Name it with --from"));
  return NULL;
}

static void
add_place (Cli *cli,
           const char *path,
           SecassetMigrationStep *step)
{
  if (secasset_migration_step_get_line (step) == 0)
    return;
  g_string_append (cli->out, "    ");
  cli_add_clean (cli, cli_get_display_name (path));
  cli_add (cli, ":%u:%u\n", secasset_migration_step_get_line (step),
           secasset_migration_step_get_column (step));
}

static void
add_step (Cli *cli,
          SecassetMigration *migration,
          SecassetMigrationStep *step)
{
  SecassetOverride *override = secasset_migration_step_get_override (step);
  const char *dimension = secasset_migration_step_get_dimension (step);
  SecassetScheme *scheme = secasset_migration_get_to_scheme (migration);
  g_autofree char *label = secasset_scheme_dup_dimension_label (scheme, dimension, cli->language);
  g_autofree char *text = secasset_migration_step_dup_text (step, cli->language);
  g_auto (GStrv) hints = secasset_migration_step_dup_hints (step, cli->language);

  g_string_append (cli->out, "    ");
  cli_add_clean (cli, label ? label : dimension);
  if (override)
    g_string_append (cli->out, cli_say (cli, "（特例）", " (override)"));
  g_string_append (cli->out, cli_say (cli, "：", ": "));
  cli_add_clean (cli, text);
  g_string_append_c (cli->out, '\n');
  for (guint i = 0; hints[i]; i++)
    {
      g_string_append (cli->out, cli_say (cli, "      ・", "      - "));
      cli_add_clean (cli, hints[i]);
      g_string_append_c (cli->out, '\n');
    }
}

/* What is in a state, under the name and place of its asset. */
static void
add_state (Cli *cli,
           const char *path,
           SecassetMigration *migration,
           SecassetMigrationState state,
           const char *title)
{
  GListModel *steps = G_LIST_MODEL (secasset_migration_get_steps (migration));
  SecassetElement *last = NULL;

  if (secasset_migration_count (migration, state) == 0)
    return;
  cli_add (cli, "\n%s\n", title);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SecassetMigrationStep) step = g_list_model_get_item (steps, i);

      if (secasset_migration_step_get_state (step) != state)
        continue;
      if (secasset_migration_step_get_element (step) != last)
        {
          last = secasset_migration_step_get_element (step);
          g_string_append (cli->out, "  ");
          cli_add_element (cli, last);
          g_string_append_c (cli->out, '\n');
          add_place (cli, path, step);
        }
      add_step (cli, migration, step);
    }
}

static void
add_list (Cli *cli,
          const char *path,
          SecassetMigration *migration)
{
  g_autofree char *from
      = secasset_scheme_dup_title (secasset_migration_get_from_scheme (migration), cli->language);
  g_autofree char *to
      = secasset_scheme_dup_title (secasset_migration_get_to_scheme (migration), cli->language);

  cli_add (cli, cli_say (cli, "%sから%sへの移行\n", "From %s to %s\n"), from, to);
  cli_add (cli,
           cli_say (cli, "自動で移行 %u件、人の判断が必要 %u件、移行不可 %u件、移行済み %u件\n",
                    "%u automatic, %u need a person, %u impossible, %u already there\n"),
           secasset_migration_count (migration, SECASSET_MIGRATION_STATE_AUTOMATIC),
           secasset_migration_count (migration, SECASSET_MIGRATION_STATE_NEEDS_REVIEW),
           secasset_migration_count (migration, SECASSET_MIGRATION_STATE_IMPOSSIBLE),
           secasset_migration_count (migration, SECASSET_MIGRATION_STATE_ALREADY_THERE));
  add_state (cli, path, migration, SECASSET_MIGRATION_STATE_NEEDS_REVIEW,
             cli_say (cli, "人の判断が必要なもの", "For a person to decide"));
  add_state (cli, path, migration, SECASSET_MIGRATION_STATE_IMPOSSIBLE,
             cli_say (cli, "移行できないもの", "Impossible"));
}

/* To a file of its own: the list goes to standard output. */
static gboolean
write_inventory (Cli *cli,
                 SecassetInventory *inventory)
{
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_steal_pointer (&cli->output);
  Cli file = { .language = cli->language, .output = name };
  const char *text;
  gsize length;

  if (g_str_has_suffix (name, ".ndjson") || g_str_has_suffix (name, ".jsonl"))
    secasset_writer_set_format (writer, SECASSET_FORMAT_NDJSON);
  bytes = secasset_writer_to_bytes (writer, inventory, &error);
  if (!bytes)
    {
      cli_fail_error (cli, name, error);
      return FALSE;
    }
  text = g_bytes_get_data (bytes, &length);
  file.out = g_string_new_len (text, (gssize) length);
  cli->failed |= cli_write_output (&file, CLI_STATUS_FINE) != CLI_STATUS_FINE;
  g_string_free (file.out, TRUE);
  return !cli->failed;
}

static SecassetMigration *
plan (Cli *cli,
      const char *path,
      SecassetInventory *inventory,
      const GDate *asked,
      const CliMigration *request)
{
  g_autofree char *from = choose_source (cli, path, inventory, request);
  g_autoptr (GError) error = NULL;
  SecassetMigration *migration;
  GDate date;

  if (!from)
    return NULL;
  cli_choose_date (cli, path, inventory, asked, &date);
  migration = secasset_migration_new (inventory, cli_get_policy (cli), from, request->to,
                                      &date, &error);
  if (!migration)
    cli_fail_error (cli, cli_get_display_name (path), error);
  return migration;
}

CliStatus
cli_migrate (Cli *cli,
             const char *path,
             const GDate *asked,
             const CliMigration *request)
{
  static const char *const formats[] = { "text", "json", NULL };
  gint format = request->format ? cli_parse_choice (cli, "--format", request->format, formats) : 0;
  g_autoptr (SecassetInventory) inventory = format >= 0 ? cli_load (cli, path) : NULL;
  g_autoptr (SecassetMigration) migration = NULL;

  if (inventory)
    migration = plan (cli, path, inventory, asked, request);
  if (!migration)
    return CLI_STATUS_FAILURE;
  if (format == 1)
    cli_add_migration_json (cli, migration);
  else
    add_list (cli, path, migration);
  if (cli->output)
    {
      secasset_migration_apply (migration, request->provisional, cli->language);
      if (!write_inventory (cli, inventory))
        return CLI_STATUS_FAILURE;
    }
  return secasset_migration_count (migration, SECASSET_MIGRATION_STATE_NEEDS_REVIEW)
                 + secasset_migration_count (migration, SECASSET_MIGRATION_STATE_IMPOSSIBLE)
             ? CLI_STATUS_FOUND
             : CLI_STATUS_FINE;
}
