/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/declared-private.h"
#include "policy/lint-private.h"

#include <string.h>

static gboolean
has_several (char **kinds,
             const char *property)
{
  gboolean any = FALSE;

  for (guint i = 0; kinds[i]; i++)
    {
      gboolean several;
      g_auto (GStrv) values = secasset_declared_dup_known_values (kinds[i], property, &several);

      any |= several;
    }
  return any;
}

static gboolean
is_disjoint (const SecassetDeclaredCondition *a,
             const SecassetDeclaredCondition *b)
{
  for (guint i = 0; a->list[i]; i++)
    {
      if (secasset_declared_condition_has (b, a->list[i]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_within (const SecassetDeclaredCondition *a,
           const SecassetDeclaredCondition *b)
{
  for (guint i = 0; a->list[i]; i++)
    {
      if (!secasset_declared_condition_has (b, a->list[i]))
        return FALSE;
    }
  return TRUE;
}

static void
judge_when (SecassetLint *lint,
            SecassetRuleInfo *rule,
            const char *place)
{
  GPtrArray *when = rule->check->when;
  g_autofree char *at = g_strconcat (place, "/when", NULL);

  for (guint i = 0; i < when->len; i++)
    {
      const SecassetDeclaredCondition *a = g_ptr_array_index (when, i);

      for (guint j = 0; j < i; j++)
        {
          const SecassetDeclaredCondition *b = g_ptr_array_index (when, j);

          if (g_str_equal (a->property, b->property) && !has_several (rule->kinds, a->property)
              && is_disjoint (a, b))
            secasset_lint_report (lint, "dead-rule.contradiction", at, rule->id, "rule", rule->id,
                                  "property", a->property, NULL);
        }
    }
}

/* What “when” asks for already makes sure that the check is content. */
static void
judge_when_and_check (SecassetLint *lint,
                      SecassetRuleInfo *rule,
                      const char *place)
{
  const SecassetDeclaredCheck *check = rule->check;

  for (guint i = 0; check->property && i < check->when->len; i++)
    {
      const SecassetDeclaredCondition *when = g_ptr_array_index (check->when, i);
      gboolean same = g_str_equal (when->property, check->property);

      if (same
          && (check->kind == SECASSET_DECLARED_REQUIRED
              || (check->kind == SECASSET_DECLARED_ONE_OF
                  && !has_several (rule->kinds, check->property)
                  && is_within (when, check->condition))))
        secasset_lint_report (lint, "dead-rule.implied", place, rule->id, "rule", rule->id,
                              "property", check->property, NULL);
    }
}

static void
judge_values (SecassetLint *lint,
              SecassetRuleInfo *rule,
              const char *place)
{
  const SecassetDeclaredCheck *check = rule->check;
  g_autofree char *at = g_strconcat (place, "/check/one-of/values", NULL);

  if (check->kind != SECASSET_DECLARED_ONE_OF)
    return;
  for (guint k = 0; rule->kinds[k]; k++)
    {
      gboolean several;
      g_auto (GStrv) values
          = secasset_declared_dup_known_values (rule->kinds[k], check->property, &several);
      guint i = 0;

      while (values && values[i] && secasset_declared_condition_has (check->condition, values[i]))
        i++;
      if (!values || values[i])
        return;
    }
  secasset_lint_report (lint, "dead-rule.all-values", at, rule->id, "rule", rule->id, "property",
                        check->property, NULL);
}

/* What a pattern matches cannot be computed, but one that matches all of these, its own text
 * included, hardly leaves anything out. What looks around can. */
static gboolean
matches_everything (const SecassetDeclaredCheck *check)
{
  static const char *const around[] = { "(?=", "(?!", "(?<", "(*" };
  g_autofree char *lengthy = g_strnfill (SECASSET_DECLARED_MAX_TEXT, 'x');
  g_autofree char *ascii = g_strnfill ('~' - ' ' + 1, ' ');
  const char *probes[] = { "", "a", "A", "0", " ", "-", "名", "ア", "ｱ", lengthy, ascii,
                           check->pattern };

  for (guint i = 0; ascii[i]; i++)
    ascii[i] = (char) (' ' + (char) i);
  for (guint i = 0; i < G_N_ELEMENTS (around); i++)
    {
      if (strstr (check->pattern, around[i]))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (probes); i++)
    {
      /* Of a text there is always something. */
      if (*probes[i] && !g_regex_match (check->regex, probes[i], 0, NULL))
        return FALSE;
    }
  return TRUE;
}

static void
judge_details (SecassetLint *lint,
               SecassetRuleInfo *rule,
               const char *place)
{
  const SecassetDeclaredCheck *check = rule->check;
  g_autofree char *at
      = g_strconcat (place, "/check/", secasset_declared_kind_get_name (check->kind), NULL);

  if (check->kind == SECASSET_DECLARED_PATTERN && matches_everything (check))
    secasset_lint_report (lint, "dead-rule.pattern", at, rule->id, "rule", rule->id, "pattern",
                          check->pattern, NULL);
  if (check->kind == SECASSET_DECLARED_DATE_ORDER
      && g_strcmp0 (check->property, check->later) == 0)
    secasset_lint_report (lint, "dead-rule.same-date", at, rule->id, "rule", rule->id, "property",
                          check->later, NULL);
}

static gboolean
is_off (SecassetPolicy *policy,
        SecassetRuleInfo *rule)
{
  SecassetProfile *profile = secasset_policy_lookup_profile (policy, rule->profile);

  return profile && !profile->always && !profile->by_default;
}

/* Whether it ever takes part, if nobody asks for it. */
static void
judge_use (SecassetLint *lint,
           SecassetRuleInfo *rule,
           const char *place)
{
  if (rule->is_default_off)
    secasset_lint_report (lint, "optional-rule.default-off", place, rule->id, "rule", rule->id,
                          NULL);
  else if (is_off (lint->policy, rule))
    secasset_lint_report (lint, "optional-rule.profile", place, rule->id, "rule", rule->id,
                          "profile", rule->profile, NULL);
}

static void
judge_severity (SecassetLint *lint,
                SecassetRuleInfo *rule,
                guint index,
                const char *place)
{
  SecassetRuleInfo *old = secasset_policy_lookup_rule (lint->base, rule->id);
  JsonArray *rows = secasset_lint_get_rows (lint->rows, "rules");

  if (old && old->severity == rule->severity)
    secasset_lint_report (lint, "shadowed-row.severity", place, rule->id, "rule", rule->id, NULL);
  if (rule->is_default_off)
    secasset_lint_report (lint, "dead-rule.severity", place, rule->id, "rule", rule->id, NULL);
  else if (is_off (lint->policy, rule))
    secasset_lint_report (lint, "optional-rule.profile", place, rule->id, "rule", rule->id,
                          "profile", rule->profile, NULL);
  for (guint i = index + 1; i < json_array_get_length (rows); i++)
    {
      JsonObject *other = json_array_get_object_element (rows, i);
      SecassetRuleInfo *same
          = secasset_policy_lookup_rule (lint->policy, secasset_lint_get_string (other, "id"));

      if (same != rule)
        continue;
      secasset_lint_report (lint, "shadowed-row.severity-twice", place, rule->id, "rule",
                            rule->id, NULL);
      return;
    }
}

static void
judge_citations (SecassetLint *lint,
                 SecassetRuleInfo *rule,
                 const char *place)
{
  JsonArray *profiles = secasset_lint_get_rows (lint->rows, "profiles");

  if ((rule->clauses && *rule->clauses) || rule->source.ja)
    return;
  for (guint i = 0; profiles && i < json_array_get_length (profiles); i++)
    {
      JsonObject *profile = json_array_get_object_element (profiles, i);

      if (g_strcmp0 (secasset_lint_get_string (profile, "id"), rule->profile) == 0)
        secasset_lint_report (lint, "uncited-rule", place, rule->id, "rule", rule->id, NULL);
    }
}

static void
judge_rule (SecassetLint *lint,
            JsonObject *row,
            guint index,
            const char *place)
{
  SecassetRuleInfo *rule
      = secasset_policy_lookup_rule (lint->policy, secasset_lint_get_string (row, "id"));

  if (lint->base && !json_object_has_member (row, "check"))
    {
      judge_severity (lint, rule, index, place);
      return;
    }
  judge_use (lint, rule, place);
  if (!rule->check)
    return;
  judge_citations (lint, rule, place);
  judge_when (lint, rule, place);
  judge_when_and_check (lint, rule, place);
  judge_values (lint, rule, place);
  judge_details (lint, rule, place);
}

void
secasset_lint_rules (SecassetLint *lint)
{
  secasset_lint_foreach (lint, "rules", judge_rule);
}
