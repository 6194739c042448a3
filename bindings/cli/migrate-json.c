/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "migrate.h"

static void
add_string (JsonBuilder *builder,
            const char *member,
            const char *value)
{
  json_builder_set_member_name (builder, member);
  if (value)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_strings (JsonBuilder *builder,
             const char *member,
             const char *const *values)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; values[i]; i++)
    json_builder_add_string_value (builder, values[i]);
  json_builder_end_array (builder);
}

static void
add_nick (JsonBuilder *builder,
          const char *member,
          GType type,
          gint value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  add_string (builder, member, g_enum_get_value (klass, value)->value_nick);
}

static void
add_count (JsonBuilder *builder,
           const char *member,
           guint value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

static void
add_words (JsonBuilder *builder,
           SecassetMigrationStep *step)
{
  static const char *const languages[] = { "ja", "en" };

  json_builder_set_member_name (builder, "text");
  json_builder_begin_object (builder);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *text = secasset_migration_step_dup_text (step, languages[i]);

      add_string (builder, languages[i], text);
    }
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "hints");
  json_builder_begin_object (builder);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_auto (GStrv) hints = secasset_migration_step_dup_hints (step, languages[i]);

      add_strings (builder, languages[i], (const char *const *) hints);
    }
  json_builder_end_object (builder);
}

static void
add_step (JsonBuilder *builder,
          SecassetMigrationStep *step)
{
  SecassetElement *element = secasset_migration_step_get_element (step);

  json_builder_begin_object (builder);
  add_string (builder, "element", secasset_element_get_id (element));
  add_string (builder, "name", secasset_element_get_name (element));
  add_count (builder, "line", secasset_migration_step_get_line (step));
  add_count (builder, "column", secasset_migration_step_get_column (step));
  add_string (builder, "dimension", secasset_migration_step_get_dimension (step));
  json_builder_set_member_name (builder, "override");
  json_builder_add_boolean_value (builder, secasset_migration_step_get_override (step) != NULL);
  add_nick (builder, "state", SECASSET_TYPE_MIGRATION_STATE,
            (gint) secasset_migration_step_get_state (step));
  add_strings (builder, "from", secasset_migration_step_get_from_levels (step));
  add_strings (builder, "candidates", secasset_migration_step_get_candidates (step));
  add_string (builder, "default", secasset_migration_step_get_default (step));
  add_nick (builder, "quality", SECASSET_TYPE_MAPPING_QUALITY,
            (gint) secasset_migration_step_get_quality (step));
  json_builder_set_member_name (builder, "lossy");
  json_builder_add_boolean_value (builder, secasset_migration_step_get_lossy (step));
  add_words (builder, step);
  json_builder_end_object (builder);
}

static void
add_counts (JsonBuilder *builder,
            SecassetMigration *migration)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_MIGRATION_STATE);

  json_builder_set_member_name (builder, "counts");
  json_builder_begin_object (builder);
  for (guint i = 0; i < klass->n_values; i++)
    add_count (builder, klass->values[i].value_nick,
               secasset_migration_count (migration, klass->values[i].value));
  json_builder_end_object (builder);
}

void
cli_add_migration_json (Cli *cli,
                        SecassetMigration *migration)
{
  GListModel *steps = G_LIST_MODEL (secasset_migration_get_steps (migration));
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  add_count (builder, "secasset-migration", 1);
  add_string (builder, "from",
              secasset_scheme_get_id (secasset_migration_get_from_scheme (migration)));
  add_string (builder, "to", secasset_scheme_get_id (secasset_migration_get_to_scheme (migration)));
  add_counts (builder, migration);
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SecassetMigrationStep) step = g_list_model_get_item (steps, i);

      add_step (builder, step);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  cli_add_node (cli, root);
}
