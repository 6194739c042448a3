/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <string.h>

/* What the options tell the validator. */

static const char *const severities[] = { "info", "warning", "error", NULL };

gboolean
cli_choose_profiles (Cli *cli,
                     SecassetValidator *validator,
                     char **profiles)
{
  SecassetPolicy *policy = secasset_validator_get_policy (validator);

  for (guint i = 0; profiles && profiles[i]; i++)
    {
      if (!secasset_policy_find_profile (policy, profiles[i]))
        {
          cli_fail (cli, NULL,
                    cli_say (cli, "「%s」という規則群はありません（secasset rules を参照）",
                             "there is no profile “%s”; see secasset rules"),
                    profiles[i]);
          return FALSE;
        }
    }
  if (profiles)
    secasset_validator_set_profiles (validator, (const char *const *) profiles);
  return TRUE;
}

static gboolean
find_rule (Cli *cli,
           SecassetValidator *validator,
           const char *rule)
{
  if (secasset_policy_find_rule (secasset_validator_get_policy (validator), rule))
    return TRUE;
  cli_fail (cli, NULL,
            cli_say (cli, "「%s」という規則はありません（secasset rules を参照）",
                     "there is no rule “%s”; see secasset rules"),
            rule);
  return FALSE;
}

gboolean
cli_disable_rules (Cli *cli,
                   SecassetValidator *validator,
                   char **rules)
{
  for (guint i = 0; rules && rules[i]; i++)
    {
      if (!find_rule (cli, validator, rules[i]))
        return FALSE;
      if (!secasset_validator_disable_rule (validator, rules[i], NULL))
        {
          cli_fail (cli, NULL,
                    cli_say (cli, "規則 %s は常に適用され、無効にできません",
                             "rule %s is always on and cannot be switched off"),
                    rules[i]);
          return FALSE;
        }
    }
  return TRUE;
}

gboolean
cli_enable_rules (Cli *cli,
                  SecassetValidator *validator,
                  char **rules)
{
  for (guint i = 0; rules && rules[i]; i++)
    {
      if (!find_rule (cli, validator, rules[i]))
        return FALSE;
      secasset_validator_enable_rule (validator, rules[i], NULL);
    }
  return TRUE;
}

static gboolean
set_severity (Cli *cli,
              SecassetValidator *validator,
              const char *rule,
              const char *severity)
{
  gint number = cli_parse_choice (cli, "--severity", severity, severities);
  SecassetRuleInfo *info;

  if (number < 0 || !find_rule (cli, validator, rule))
    return FALSE;
  if (secasset_validator_set_severity (validator, rule, (SecassetSeverity) number, NULL))
    return TRUE;
  info = secasset_policy_find_rule (secasset_validator_get_policy (validator), rule);
  cli_fail (cli, NULL,
            cli_say (cli, "規則 %s の重大度は %s より下げられません",
                     "the severity of rule %s cannot be below %s"),
            rule, severities[secasset_rule_info_get_floor (info)]);
  return FALSE;
}

gboolean
cli_set_severities (Cli *cli,
                    SecassetValidator *validator,
                    char **changes)
{
  for (guint i = 0; changes && changes[i]; i++)
    {
      g_auto (GStrv) parts = g_strsplit (changes[i], "=", 2);

      if (g_strv_length (parts) < 2)
        {
          cli_fail (cli, NULL,
                    cli_say (cli, "--severity は「規則=重大度」の形で指定してください（「%s」）",
                             "--severity has the form RULE=SEVERITY, not “%s”"),
                    changes[i]);
          return FALSE;
        }
      if (!set_severity (cli, validator, parts[0], parts[1]))
        return FALSE;
    }
  return TRUE;
}

/* A number and true or false are what they look like; everything else is a text. */
static JsonNode *
read_value (const char *text)
{
  JsonNode *node = json_node_alloc ();
  gint64 number;

  if (g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &number, NULL))
    return json_node_init_int (node, number);
  if (g_str_equal (text, "true") || g_str_equal (text, "false"))
    return json_node_init_boolean (node, g_str_equal (text, "true"));
  return json_node_init_string (node, text);
}

static gboolean
set_parameter (Cli *cli,
               SecassetValidator *validator,
               const char *change)
{
  const char *value = strchr (change, '=');
  const char *name = value ? memchr (change, ':', (gsize) (value - change)) : NULL;
  g_autofree char *rule = name ? g_strndup (change, (gsize) (name - change)) : NULL;
  g_autofree char *parameter = name ? g_strndup (name + 1, (gsize) (value - name) - 1) : NULL;
  g_autoptr (JsonNode) node = name ? read_value (value + 1) : NULL;
  g_autoptr (GError) error = NULL;

  if (!name || !g_utf8_validate (change, -1, NULL))
    {
      cli_fail (cli, NULL,
                cli_say (cli, "--parameter に「%s」は指定できません（例: SB-152:review-period-months=24）",
                         "--parameter cannot be “%s”; write it as SB-152:review-period-months=24"),
                change);
      return FALSE;
    }
  if (secasset_validator_set_parameter (validator, rule, parameter, node, &error))
    return TRUE;
  cli_fail_error (cli, NULL, error);
  return FALSE;
}

gboolean
cli_set_parameters (Cli *cli,
                    SecassetValidator *validator,
                    char **changes)
{
  for (; changes && *changes; changes++)
    {
      if (!set_parameter (cli, validator, *changes))
        return FALSE;
    }
  return TRUE;
}
