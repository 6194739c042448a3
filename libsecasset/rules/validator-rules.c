/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/declared-private.h"
#include "rules/validator-private.h"

#include "base/error-private.h"
#include "base/normalize-private.h"
#include "policy/data-private.h"
#include <secasset/secasset-enum-types.h>

SecassetRuleInfo *
secasset_validator_require_rule (SecassetValidator *self,
                                 const char *rule,
                                 GError **error)
{
  SecassetRuleInfo *info = secasset_policy_lookup_rule (self->policy, rule);

  if (!info)
    g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
                 secasset_error_say ("方針「%s」に規則「%s」はありません",
                                     "The policy “%s” has no rule “%s”"),
                 self->policy->id, rule);
  return info;
}

gboolean
secasset_validator_set_severity (SecassetValidator *self,
                                 const char *rule,
                                 SecassetSeverity severity,
                                 GError **error)
{
  SecassetRuleInfo *info;

  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (rule != NULL, FALSE);

  info = secasset_validator_require_rule (self, rule, error);
  if (!info)
    return FALSE;
  if (severity < info->floor)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY,
                   secasset_error_say ("規則%sの重要度を、下限「%s」より軽くすることはできません",
                                       "The severity of rule %s cannot be lowered that far: its "
                                       "floor is “%s”"), rule,
                   secasset_data_nick (SECASSET_TYPE_SEVERITY, (gint) info->floor));
      return FALSE;
    }
  g_hash_table_insert (self->severities, g_strdup (info->id), GINT_TO_POINTER (severity));
  return TRUE;
}

gboolean
secasset_validator_disable_rule (SecassetValidator *self,
                                 const char *rule,
                                 GError **error)
{
  SecassetRuleInfo *info;
  SecassetProfile *profile;

  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (rule != NULL, FALSE);

  info = secasset_validator_require_rule (self, rule, error);
  if (!info)
    return FALSE;
  profile = secasset_policy_lookup_profile (self->policy, info->profile);
  if (profile && profile->always && !info->waivable)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY,
                   secasset_error_say ("規則%sを無効にすることはできません。この規則がないと、"
                                       "データの正しさを確かめられません",
                                       "Rule %s cannot be switched off: without it the data "
                                       "cannot be trusted"), rule);
      return FALSE;
    }
  g_hash_table_remove (self->enabled, info->id);
  g_hash_table_add (self->disabled, g_strdup (info->id));
  return TRUE;
}

gboolean
secasset_validator_enable_rule (SecassetValidator *self,
                                const char *rule,
                                GError **error)
{
  SecassetRuleInfo *info;

  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (rule != NULL, FALSE);

  info = secasset_validator_require_rule (self, rule, error);
  if (!info)
    return FALSE;
  g_hash_table_remove (self->disabled, info->id);
  g_hash_table_add (self->enabled, g_strdup (info->id));
  return TRUE;
}

static gboolean
check_kinds (SecassetRule *rule,
             GError **error)
{
  const char *const *kinds = secasset_rule_get_kinds (rule);

  for (; kinds && *kinds; kinds++)
    {
      if (secasset_element_type_from_kind (*kinds) == G_TYPE_INVALID)
        {
          g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY,
                       secasset_error_say ("規則%sが対象とする「%s」は、要素の種類ではありません",
                                           "Rule %s looks at “%s”, which is no kind of element"),
                       secasset_rule_get_id (rule), *kinds);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
has_host_rule (SecassetValidator *self,
               const char *id)
{
  for (guint i = 0; i < self->host_rules->len; i++)
    {
      if (g_str_equal (secasset_rule_get_id (g_ptr_array_index (self->host_rules, i)), id))
        return TRUE;
    }
  return FALSE;
}

gboolean
secasset_validator_add_rule (SecassetValidator *self,
                             SecassetRule *rule,
                             GError **error)
{
  g_autoptr (SecassetRuleInfo) info = NULL;

  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_RULE (rule), FALSE);

  info = secasset_rule_create_info (rule);
  if (secasset_is_blank (info->id) || secasset_is_blank (info->message.en))
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY,
                   secasset_error_say ("規則にはIDと指摘の文が必要です。"
                                       "「%s」の「id」「message-ja」「message-en」を"
                                       "設定してください",
                                       "A rule needs an id and a message: set “id”, “message-ja” "
                                       "and “message-en” of %s"),
                   G_OBJECT_TYPE_NAME (rule));
      return FALSE;
    }
  if (secasset_policy_lookup_rule (self->policy, info->id) || has_host_rule (self, info->id))
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_DUPLICATE_ID,
                   secasset_error_say ("規則「%s」は既にあります。別のIDを付けてください",
                                       "There is a rule “%s” already; choose another id"),
                   info->id);
      return FALSE;
    }
  if (!check_kinds (rule, error))
    return FALSE;
  g_ptr_array_add (self->host_rules, g_object_ref (rule));
  return TRUE;
}

static void
append_rule (SecassetValidator *self,
             GArray *rules,
             const SecassetRuleRow *row,
             SecassetRuleInfo *info)
{
  SecassetActiveRule active = { .row = row, .info = g_object_ref (info) };
  gpointer severity;

  active.severity = info->severity;
  if (g_hash_table_lookup_extended (self->severities, info->id, NULL, &severity))
    {
      active.severity = (SecassetSeverity) GPOINTER_TO_INT (severity);
      active.changed = active.severity != info->severity;
    }
  active.parameters = g_hash_table_lookup (self->parameters, info->id);
  if (active.parameters)
    json_object_ref (active.parameters);
  g_array_append_val (rules, active);
}

static gboolean
takes_part (SecassetValidator *self,
            SecassetRuleInfo *info,
            const char *const *profiles)
{
  return g_strv_contains (profiles, info->profile)
         && !g_hash_table_contains (self->disabled, info->id)
         && (!info->is_default_off || g_hash_table_contains (self->enabled, info->id));
}

/* Rows that no function stands behind: what the reader and the engine report. */
static void
append_rows_of_profile (SecassetValidator *self,
                        GArray *rules,
                        const char *profile)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->policy->rules); i++)
    {
      SecassetRuleInfo *info = secasset_list_index (self->policy->rules, i);

      if (!info->check && g_str_equal (info->profile, profile))
        append_rule (self, rules, NULL, info);
    }
}

/* Rules that are data through and through: the policy's, then the inventory's. */
static void
append_declared_rules (SecassetValidator *self,
                       GArray *rules,
                       const char *const *profiles,
                       GPtrArray *own)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->policy->rules); i++)
    {
      SecassetRuleInfo *info = secasset_list_index (self->policy->rules, i);

      if (info->check && takes_part (self, info, profiles))
        append_rule (self, rules, NULL, info);
    }
  for (guint i = 0; i < own->len; i++)
    {
      SecassetRuleInfo *info = g_ptr_array_index (own, i);

      if (g_str_equal (info->profile, SECASSET_DOCUMENT_PROFILE)
          || takes_part (self, info, profiles))
        append_rule (self, rules, NULL, info);
    }
}

GArray *
secasset_validator_select_rules (SecassetValidator *self,
                                 const char *const *profiles,
                                 GPtrArray *own)
{
  GArray *rules = g_array_new (FALSE, FALSE, sizeof (SecassetActiveRule));

  append_rows_of_profile (self, rules, "format");
  for (const SecassetRuleRow *const *family = secasset_rules_get_families (); *family; family++)
    {
      for (const SecassetRuleRow *row = *family; row->id; row++)
        {
          SecassetRuleInfo *info = secasset_policy_lookup_rule (self->policy, row->id);

          if (info && takes_part (self, info, profiles))
            append_rule (self, rules, row, info);
        }
    }
  append_declared_rules (self, rules, profiles, own);
  for (guint i = 0; i < self->host_rules->len; i++)
    {
      SecassetRule *host = g_ptr_array_index (self->host_rules, i);
      SecassetActiveRule active = { .host = g_object_ref (host) };

      active.info = secasset_rule_create_info (host);
      active.severity = active.info->severity;
      g_array_append_val (rules, active);
    }
  /* Whether an exception is needed shows when everything else has been judged. */
  append_rows_of_profile (self, rules, "exceptions");
  return rules;
}
