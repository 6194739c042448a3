/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/declared-private.h"
#include "rules/validator-private.h"

#include "base/error-private.h"
#include "model/opaque-element-private.h"

static gboolean
check_policy (SecassetValidator *self,
              SecassetInventory *inventory,
              GError **error)
{
  if (!inventory->policy || g_str_equal (inventory->policy, self->policy->id))
    return TRUE;
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY,
               secasset_error_say ("台帳は方針「%s」による判定を求めていますが、判定に"
                                   "使う方針は「%s」です。その方針を指定するか、"
                                   "台帳の項目「policy」を変更してください",
                                   "The inventory asks to be judged by policy “%s”, but the "
                                   "validator has “%s”; give the validator that policy or change "
                                   "the member “policy”"), inventory->policy,
               self->policy->id);
  return FALSE;
}

static const GDate *
choose_date (SecassetValidator *self,
             SecassetInventory *inventory,
             GError **error)
{
  if (g_date_valid (&self->reference_date))
    return &self->reference_date;
  if (g_date_valid (&inventory->reference_date))
    return &inventory->reference_date;
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
               secasset_error_say ("基準日が指定されていません。"
                                   "判定の設定か台帳の項目「reference-date」に基準日を"
                                   "指定してください",
                                   "No reference date is stated: set “reference-date” of the "
                                   "validator or of the inventory"));
  return NULL;
}

static gboolean
check_profiles (SecassetValidator *self,
                const char *const *asked,
                GError **error)
{
  for (; asked && *asked; asked++)
    {
      if (!secasset_policy_lookup_profile (self->policy, *asked))
        {
          g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
                       secasset_error_say ("方針「%s」にプロファイル「%s」はありません",
                                           "The policy “%s” has no profile “%s”"),
                       self->policy->id, *asked);
          return FALSE;
        }
    }
  return TRUE;
}

char **
secasset_validator_resolve_profiles (SecassetValidator *self,
                                     SecassetInventory *inventory,
                                     GError **error)
{
  const SecassetSettings *settings = (const SecassetSettings *) inventory->settings;
  const char *const *asked = (const char *const *) self->profiles;
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (!asked && settings)
    asked = (const char *const *) settings->profiles;
  if (!check_profiles (self, asked, error))
    return NULL;

  for (guint i = 0; i < secasset_list_get_n_items (self->policy->profiles); i++)
    {
      const SecassetProfile *profile = secasset_list_index (self->policy->profiles, i);

      if (profile->always || (asked ? g_strv_contains (asked, profile->id) : profile->by_default))
        g_ptr_array_add (ids, g_strdup (profile->id));
    }
  g_ptr_array_add (ids, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
}

static gboolean
check_schemes (SecassetFacts *facts,
               GError **error)
{
  const char *const *missing = secasset_facts_get_missing_schemes (facts);

  if (!missing || !*missing)
    return TRUE;
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
               secasset_error_say ("分類方式「%s」はありません。"
                                   "方針にも台帳にも定義されていません",
                                   "There is no classification scheme “%s”: neither the policy "
                                   "nor the inventory defines it"), *missing);
  return FALSE;
}

static guint
count_opaque (SecassetInventory *inventory)
{
  guint count = 0;

  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    count += SECASSET_IS_OPAQUE_ELEMENT (secasset_inventory_index (inventory, i)) ? 1 : 0;
  return count;
}

static gint
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char **
sorted_keys (GHashTable *table)
{
  guint n = g_hash_table_size (table);
  char **keys = (char **) g_hash_table_get_keys_as_array (table, NULL);

  qsort (keys, n, sizeof (char *), compare_ids);
  return keys;
}

static SecassetReport *
run (SecassetValidator *self,
     SecassetFacts *facts,
     const char *const *profiles,
     GCancellable *cancellable,
     GError **error)
{
  SecassetInventory *inventory = secasset_facts_peek_inventory (facts);
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  g_autoptr (GPtrArray) own
      = secasset_policy_read_own_rules (self->policy, inventory->rules, defects);
  g_autoptr (GArray) rules = secasset_validator_select_rules (self, profiles, own);
  g_autoptr (SecassetRuleContext) context = secasset_rule_context_new (facts, rules);
  g_autofree char **disabled = NULL;

  secasset_declared_report_defects (context, defects);
  if (!secasset_engine_run (context, self->progress, self->progress_data, cancellable, error))
    return NULL;
  disabled = sorted_keys (self->disabled);
  return secasset_report_new (context, profiles, (const char *const *) disabled,
                              count_opaque (inventory));
}

SecassetReport *
secasset_validator_validate (SecassetValidator *self,
                             SecassetInventory *inventory,
                             GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (SecassetFacts) facts = NULL;
  g_auto (GStrv) profiles = NULL;
  const GDate *day;

  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), NULL);
  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), NULL);

  if (!check_policy (self, inventory, error))
    return NULL;
  day = choose_date (self, inventory, error);
  profiles = day ? secasset_validator_resolve_profiles (self, inventory, error) : NULL;
  if (!profiles)
    return NULL;

  facts = secasset_facts_new_with_schemes (inventory, self->policy, day,
                                           (const char *const *) self->schemes);
  if (!check_schemes (facts, error))
    return NULL;
  return run (self, facts, (const char *const *) profiles, cancellable, error);
}
