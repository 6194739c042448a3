/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

static const char *const formats[] = { "text", "json", NULL };
static const char *const severities[] = { "info", "warning", "error" };
static const char *const bases[]
    = { "text", "deduction", "interpretation", "external", "integrity" };

static void
add_text (Cli *cli,
          SecassetPolicy *policy,
          SecassetRuleInfo *rule)
{
  const char *nick = severities[secasset_rule_info_get_severity (rule)];
  g_autofree char *severity
      = secasset_policy_dup_label (policy, "severities", nick, cli->language);
  g_autofree char *title = secasset_rule_info_dup_title (rule, cli->language);

  cli_add_padded (cli, secasset_rule_info_get_id (rule), 27);
  g_string_append_c (cli->out, ' ');
  cli_add_padded (cli, severity, 8);
  cli_add_padded (cli, bases[secasset_rule_info_get_basis (rule)], 15);
  cli_add_padded (cli, secasset_rule_info_get_profile (rule), 14);
  cli_add (cli, "%s\n", title);
}

static void
set_texts (JsonBuilder *builder,
           const char *member,
           char *ja,
           char *en)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "ja");
  json_builder_add_string_value (builder, ja);
  json_builder_set_member_name (builder, "en");
  json_builder_add_string_value (builder, en);
  json_builder_end_object (builder);
  g_free (ja);
  g_free (en);
}

static void
set_string (JsonBuilder *builder,
            const char *member,
            const char *value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, value);
}

static void
set_strings (JsonBuilder *builder,
             const char *member,
             const char *const *values)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (; values && *values; values++)
    json_builder_add_string_value (builder, *values);
  json_builder_end_array (builder);
}

static void
build_rule (JsonBuilder *builder,
            SecassetRuleInfo *rule)
{
  json_builder_begin_object (builder);
  set_string (builder, "id", secasset_rule_info_get_id (rule));
  set_string (builder, "profile", secasset_rule_info_get_profile (rule));
  set_string (builder, "severity", severities[secasset_rule_info_get_severity (rule)]);
  set_string (builder, "floor", severities[secasset_rule_info_get_floor (rule)]);
  set_string (builder, "basis", bases[secasset_rule_info_get_basis (rule)]);
  if (secasset_rule_info_get_check (rule))
    set_string (builder, "check", secasset_rule_info_get_check (rule));
  json_builder_set_member_name (builder, "verified");
  json_builder_add_boolean_value (builder, secasset_rule_info_get_verified (rule));
  json_builder_set_member_name (builder, "waivable");
  json_builder_add_boolean_value (builder, secasset_rule_info_get_waivable (rule));
  set_strings (builder, "clauses", secasset_rule_info_get_clauses (rule));
  set_strings (builder, "kinds", secasset_rule_info_get_kinds (rule));
  set_texts (builder, "title", secasset_rule_info_dup_title (rule, "ja"),
             secasset_rule_info_dup_title (rule, "en"));
  set_texts (builder, "message", secasset_rule_info_dup_message (rule, "ja"),
             secasset_rule_info_dup_message (rule, "en"));
  set_texts (builder, "remedy", secasset_rule_info_dup_remedy (rule, "ja"),
             secasset_rule_info_dup_remedy (rule, "en"));
  json_builder_end_object (builder);
}

static gboolean
is_wanted (SecassetRuleInfo *rule,
           const char *const *profiles)
{
  return !profiles || g_strv_contains (profiles, secasset_rule_info_get_profile (rule));
}

static void
list_rules (Cli *cli,
            gboolean as_json,
            const char *const *profiles)
{
  SecassetPolicy *policy = cli_get_policy (cli);
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (policy));
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "rules");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);

      if (!is_wanted (rule, profiles))
        continue;
      if (as_json)
        build_rule (builder, rule);
      else
        add_text (cli, policy, rule);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  if (as_json)
    cli_add_node (cli, root);
}

static gboolean
check_profiles (Cli *cli,
                char **profiles)
{
  for (guint i = 0; profiles && profiles[i]; i++)
    {
      if (!secasset_policy_find_profile (cli_get_policy (cli), profiles[i]))
        {
          cli_fail (cli, NULL,
                    cli_say (cli, "「%s」という規則群はありません", "there is no profile “%s”"),
                    profiles[i]);
          return FALSE;
        }
    }
  return TRUE;
}

CliStatus
cli_rules (Cli *cli,
           int argc,
           char **argv)
{
  g_autofree char *format = NULL;
  g_autofree char *language = NULL;
  g_auto (GStrv) profiles = NULL;
  const CliOption options[] = {
    { "format", 'f', G_OPTION_ARG_FILENAME, &format, "text|json", "一覧の形式", "form of the list" },
    { "profile", 'p', G_OPTION_ARG_FILENAME_ARRAY, &profiles, "PROFILE",
      "この規則群だけを表示する（繰り返し可）", "only rules of this profile; may be repeated" },
    CLI_POLICY_OPTION (cli),
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  CliStatus status;
  gint chosen = 0;

  if (!cli_parse (cli, "rules", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  if (format)
    chosen = cli_parse_choice (cli, "--format", format, formats);
  if (argc > 1)
    cli_fail (cli, NULL, "%s", cli_say (cli, "rules に引数は要りません", "rules takes no argument"));
  if (chosen < 0 || argc > 1 || !cli_get_policy (cli) || !check_profiles (cli, profiles))
    return CLI_STATUS_FAILURE;
  list_rules (cli, chosen == 1, (const char *const *) profiles);
  return CLI_STATUS_FINE;
}
