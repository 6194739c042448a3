/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

static const char *const formats[] = { "text", "json", NULL };
static const char *const severities[] = { "info", "warning", "error" };

/* What one run has come across. */
typedef struct
{
  JsonBuilder *builder; /* or NULL: text */
  gboolean found;       /* something at or above a warning */
} Check;

static void
add_text (Cli *cli,
          const char *name,
          SecassetPolicyIssue *issue)
{
  const char *pointer = secasset_policy_issue_get_pointer (issue);
  g_autofree char *message = secasset_policy_issue_dup_message (issue, cli->language);
  g_autofree char *severity = secasset_policy_dup_label (
      secasset_policy_get_default (), "severities",
      severities[secasset_policy_issue_get_severity (issue)], cli->language);

  cli_add_clean (cli, name);
  cli_add (cli, ": ");
  if (*pointer)
    {
      cli_add_clean (cli, pointer);
      cli_add (cli, ": ");
    }
  cli_add (cli, "%s: ", severity);
  cli_add_clean (cli, message);
  cli_add (cli, " [%s]\n", secasset_policy_issue_get_code (issue));
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
build_issue (JsonBuilder *builder,
             const char *name,
             SecassetPolicyIssue *issue)
{
  const char *subject = secasset_policy_issue_get_subject (issue);
  g_autofree char *ja = secasset_policy_issue_dup_message (issue, "ja");
  g_autofree char *en = secasset_policy_issue_dup_message (issue, "en");

  json_builder_begin_object (builder);
  set_string (builder, "file", name);
  set_string (builder, "pointer", secasset_policy_issue_get_pointer (issue));
  set_string (builder, "severity", severities[secasset_policy_issue_get_severity (issue)]);
  set_string (builder, "code", secasset_policy_issue_get_code (issue));
  if (subject)
    set_string (builder, "subject", subject);
  json_builder_set_member_name (builder, "message");
  json_builder_begin_object (builder);
  set_string (builder, "ja", ja);
  set_string (builder, "en", en);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
}

static void
add_issues (Cli *cli,
            Check *check,
            const char *name,
            SecassetList *issues)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (issues)); i++)
    {
      g_autoptr (SecassetPolicyIssue) issue = g_list_model_get_item (G_LIST_MODEL (issues), i);

      check->found |= secasset_policy_issue_get_severity (issue) >= SECASSET_SEVERITY_WARNING;
      if (check->builder)
        build_issue (check->builder, name, issue);
      else
        add_text (cli, name, issue);
    }
}

/* A file that is defective is left out, so that those after it can be judged, too. */
static void
check_file (Cli *cli,
            Check *check,
            const char *path,
            SecassetPolicy **policy)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *shown = g_filename_display_name (path);
  g_autoptr (SecassetPolicy) layered = NULL;
  g_autoptr (SecassetList) issues = NULL;
  g_autoptr (GError) error = NULL;

  issues = secasset_policy_check_file (file, *policy, &layered, NULL, &error);
  if (!issues)
    {
      cli_fail_error (cli, shown, error);
      return;
    }
  add_issues (cli, check, shown, issues);
  if (layered)
    g_set_object (policy, layered);
}

static CliStatus
check_files (Cli *cli,
             char **paths,
             gboolean as_json,
             gboolean all)
{
  g_autoptr (SecassetPolicy) policy = g_object_ref (secasset_policy_get_default ());
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  Check check = { .builder = as_json ? builder : NULL };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "issues");
  json_builder_begin_array (builder);
  if (all)
    {
      g_autoptr (SecassetList) issues = secasset_policy_dup_issues (policy);

      add_issues (cli, &check, secasset_policy_get_id (policy), issues);
    }
  for (guint i = 0; paths[i]; i++)
    check_file (cli, &check, paths[i], &policy);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  if (as_json)
    cli_add_node (cli, root);
  return check.found ? CLI_STATUS_FOUND : CLI_STATUS_FINE;
}

CliStatus
cli_policy (Cli *cli,
            int argc,
            char **argv)
{
  g_autofree char *format = NULL;
  g_autofree char *language = NULL;
  gboolean all = FALSE;
  const CliOption options[] = {
    { "format", 'f', G_OPTION_ARG_FILENAME, &format, "text|json", "一覧の形式", "form of the list" },
    { "all", 'a', G_OPTION_ARG_NONE, &all, NULL, "組み込みの方針も点検する",
      "judge the built-in policy, too" },
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  CliStatus status;
  gint chosen = 0;

  if (!cli_parse (cli, "policy", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  if (format)
    chosen = cli_parse_choice (cli, "--format", format, formats);
  if (chosen < 0)
    return CLI_STATUS_FAILURE;
  if (argc < 3 || !g_str_equal (argv[1], "check"))
    {
      cli_fail (cli, NULL, "%s",
                cli_say (cli, "「check」に続けて、独自の方針のファイルを指定してください",
                         "say “check” and name the files with policies of one’s own"));
      return CLI_STATUS_FAILURE;
    }
  return check_files (cli, argv + 2, chosen == 1, all);
}
