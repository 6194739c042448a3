/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

static const char *const severities[] = { "info", "warning", "error" };

static void
add_severity (Explain *run,
              SecassetRuleInfo *rule)
{
  g_autofree char *severity
      = explain_label (run, "severities", severities[secasset_rule_info_get_severity (rule)]);
  g_autofree char *floor
      = explain_label (run, "severities", severities[secasset_rule_info_get_floor (rule)]);

  explain_add (run, "severity", cli_say (run->cli, "重大度", "Severity"),
               g_strdup_printf (cli_say (run->cli, "%s（「%s」までは下げられます）",
                                         "%s (may be lowered to %s)"),
                                severity, floor));
}

static void
add_basis (Explain *run,
           SecassetRuleInfo *rule)
{
  static const char *const nicks[]
      = { "text", "deduction", "interpretation", "external", "integrity" };
  const char *const *clauses = secasset_rule_info_get_clauses (rule);

  explain_add (run, "basis", cli_say (run->cli, "根拠", "Basis"),
               explain_label (run, "basis", nicks[secasset_rule_info_get_basis (rule)]));
  for (; clauses && *clauses; clauses++)
    explain_link_clause (run, *clauses);
  explain_add (run, "source", cli_say (run->cli, "出典", "Source"),
               secasset_rule_info_dup_source (rule, run->cli->language));
  explain_add (run, "evidence", cli_say (run->cli, "裏付け", "Evidence"),
               explain_label (run, "evidence", secasset_rule_info_get_evidence (rule)));
  if (!secasset_rule_info_get_verified (rule))
    explain_add (run, "unverified", cli_say (run->cli, "注意", "Note"),
                 g_strdup (cli_say (run->cli, "原典での確認が済んでいません。",
                                    "Not yet checked against the original document.")));
  if (secasset_rule_info_is_default_off (rule))
    explain_add (run, "default-off", cli_say (run->cli, "既定", "By default"),
                 g_strdup (cli_say (run->cli, "既定では評価しません（--enable で指定します）。",
                                    "off; asked for with --enable")));
}

static void
add_parameters (Explain *run,
                SecassetRuleInfo *rule)
{
  g_auto (GStrv) names = secasset_rule_info_dup_parameters (rule);

  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *label = explain_label (run, "parameters", names[i]);
      g_autofree char *value
          = json_to_string (secasset_rule_info_get_parameter (rule, names[i]), FALSE);

      explain_add (run, "parameters", cli_say (run->cli, "引数", "Parameters"),
                   g_strdup_printf (cli_say (run->cli, "%s（%s）: %s", "%s (%s): %s"), names[i],
                                    label, value));
    }
}

static void
add_profile (Explain *run,
             SecassetRuleInfo *rule)
{
  const char *id = secasset_rule_info_get_profile (rule);
  SecassetProfile *profile = secasset_policy_find_profile (run->policy, id);

  if (profile)
    explain_link (run, "profile", cli_say (run->cli, "規則群", "Profile"), "profile", id,
                  secasset_profile_dup_title (profile, run->cli->language));
}

static void
explain_rule (Explain *run,
              SecassetRuleInfo *rule)
{
  const char *language = run->cli->language;
  g_autofree char *title = secasset_rule_info_dup_title (rule, language);

  explain_begin (run, "rule", secasset_rule_info_get_id (rule), title);
  add_severity (run, rule);
  add_profile (run, rule);
  add_basis (run, rule);
  explain_link_words (run, "kinds", cli_say (run->cli, "対象", "Looks at"), "kind", "kinds",
                      secasset_rule_info_get_kinds (rule));
  add_parameters (run, rule);
  explain_add (run, "waivable", cli_say (run->cli, "例外措置", "Exceptions"),
               g_strdup (secasset_rule_info_get_waivable (rule)
                             ? cli_say (run->cli, "承認された例外措置で除外できます",
                                        "an approved exception can cover it")
                             : cli_say (run->cli, "認められません", "none can cover it")));
  explain_add (run, "message", cli_say (run->cli, "指摘", "Finding"),
               secasset_rule_info_dup_message (rule, language));
  explain_add (run, "remedy", cli_say (run->cli, "対処", "Remedy"),
               secasset_rule_info_dup_remedy (rule, language));
}

void
explain_rules (Explain *run)
{
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);
      g_autofree char *ja = secasset_rule_info_dup_title (rule, "ja");
      g_autofree char *en = secasset_rule_info_dup_title (rule, "en");

      if (explain_is_topic (run, secasset_rule_info_get_id (rule)) || explain_is_topic (run, ja)
          || explain_is_topic (run, en))
        explain_rule (run, rule);
    }
}

static void
link_rules_of_profile (Explain *run,
                       const char *profile)
{
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);
      const char *id = secasset_rule_info_get_id (rule);

      if (g_strcmp0 (secasset_rule_info_get_profile (rule), profile) == 0)
        explain_link (run, "rules", cli_say (run->cli, "規則", "Rules"), "rule", id, NULL);
    }
}

static const char *
say_default (Explain *run,
             SecassetProfile *profile)
{
  if (secasset_profile_get_always (profile))
    return cli_say (run->cli, "常に評価します", "always on");
  if (secasset_profile_get_by_default (profile))
    return cli_say (run->cli, "既定で評価します", "on unless others are chosen");
  return cli_say (run->cli, "指定したときだけ評価します", "on only where it is chosen");
}

static void
explain_profile (Explain *run,
                 SecassetProfile *profile,
                 const char *title)
{
  explain_begin (run, "profile", secasset_profile_get_id (profile), title);
  explain_add (run, "edition", cli_say (run->cli, "版", "Edition"),
               g_strdup (secasset_profile_get_edition (profile)));
  explain_add (run, "default", cli_say (run->cli, "既定", "By default"),
               g_strdup (say_default (run, profile)));
  if (secasset_profile_get_advice (profile))
    explain_add (run, "advice", cli_say (run->cli, "性格", "Nature"),
                 g_strdup (cli_say (run->cli, "基本方針ではなく、他の文書に基づく助言です",
                                    "advice from another document than the policy")));
  explain_add (run, "note", cli_say (run->cli, "注意", "Note"),
               secasset_profile_dup_note (profile, run->cli->language));
  link_rules_of_profile (run, secasset_profile_get_id (profile));
}

void
explain_profiles (Explain *run)
{
  GListModel *profiles = G_LIST_MODEL (secasset_policy_get_profiles (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (profiles); i++)
    {
      g_autoptr (SecassetProfile) profile = g_list_model_get_item (profiles, i);
      g_autofree char *ja = secasset_profile_dup_title (profile, "ja");
      g_autofree char *en = secasset_profile_dup_title (profile, "en");

      if (explain_is_topic (run, secasset_profile_get_id (profile)) || explain_is_topic (run, ja)
          || explain_is_topic (run, en))
        explain_profile (run, profile, cli_is_japanese (run->cli) ? ja : en);
    }
}

static void
link_rules_with_parameter (Explain *run,
                           const char *parameter)
{
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);
      const char *id = secasset_rule_info_get_id (rule);

      if (secasset_rule_info_get_parameter (rule, parameter))
        explain_link (run, "rules", cli_say (run->cli, "規則", "Rules"), "rule", id, NULL);
    }
}

void
explain_parameters (Explain *run)
{
  g_auto (GStrv) names = secasset_policy_dup_nicks (run->policy, "parameters");

  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *label = explain_label (run, "parameters", names[i]);

      if (!explain_is_topic (run, names[i]))
        continue;
      explain_begin (run, "parameter", names[i], label);
      link_rules_with_parameter (run, names[i]);
    }
}
