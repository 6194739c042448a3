/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/declared-private.h"
#include "policy/load-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetRuleInfo:
 *
 * What is known about a rule: how serious it is, what it rests on, and what it says.
 *
 * The rule’s function is not part of it. A change of severity gives a new rule info in a new
 * policy, see [method@Secasset.Policy.new_layered].
 *
 * Since: 1.0
 */
struct _SecassetRuleInfoClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetRuleInfo:id: (getter get_id)
   *
   * The id, for example `SB-050`.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetRuleInfo, id, "id"),

  /**
   * SecassetRuleInfo:profile: (getter get_profile)
   *
   * The id of the profile that the rule belongs to.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetRuleInfo, profile, "profile"),

  /**
   * SecassetRuleInfo:severity: (getter get_severity)
   *
   * How serious a finding of the rule is.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_ENUM_ROW (SecassetRuleInfo, severity, "severity", secasset_severity_get_type,
                               SECASSET_SEVERITY_INFO),

  /**
   * SecassetRuleInfo:floor: (getter get_floor)
   *
   * The severity that no policy can go below.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_ENUM_ROW (SecassetRuleInfo, floor, "floor", secasset_severity_get_type,
                               SECASSET_SEVERITY_INFO),

  /**
   * SecassetRuleInfo:basis: (getter get_basis)
   *
   * What the rule rests on.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_ENUM_ROW (SecassetRuleInfo, basis, "basis", secasset_basis_get_type,
                               SECASSET_BASIS_TEXT),

  /**
   * SecassetRuleInfo:evidence: (getter get_evidence)
   *
   * The mark of the evidence: T text, D deduction, I interpretation, V verified, P
   * partly verified, G general knowledge, - none needed.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetRuleInfo, evidence, "evidence"),

  /**
   * SecassetRuleInfo:verified: (getter get_verified)
   *
   * Whether what the rule rests on has been verified. A rule that has not is on only
   * where it is asked for.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetRuleInfo, verified, "verified"),

  /**
   * SecassetRuleInfo:waivable: (getter get_waivable)
   *
   * Whether an approved exception can cover the findings of the rule.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetRuleInfo, waivable, "waivable"),

  /**
   * SecassetRuleInfo:tier: (getter get_tier)
   *
   * The tier: `P1` for what every city needs, up to `P3`.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetRuleInfo, tier, "tier"),

  /**
   * SecassetRuleInfo:clauses: (getter get_clauses)
   *
   * Ids of the clauses behind the rule.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRINGS_ROW (SecassetRuleInfo, clauses, "clauses"),

  /**
   * SecassetRuleInfo:kinds: (getter get_kinds)
   *
   * Kinds of element that the rule looks at, kinds derived from them included.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRINGS_ROW (SecassetRuleInfo, kinds, "kinds"),
};

G_DEFINE_TYPE (SecassetRuleInfo, secasset_rule_info, G_TYPE_OBJECT)

static void
secasset_rule_info_finalize (GObject *object)
{
  SecassetRuleInfo *self = SECASSET_RULE_INFO (object);

  g_free (self->id);
  g_free (self->profile);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->message);
  secasset_text_clear (&self->remedy);
  secasset_text_clear (&self->source);
  g_clear_pointer (&self->check, secasset_declared_check_unref);
  g_free (self->evidence);
  g_free (self->tier);
  g_strfreev (self->clauses);
  g_strfreev (self->kinds);
  g_clear_pointer (&self->parameters, json_object_unref);
  g_hash_table_unref (self->variants);
  G_OBJECT_CLASS (secasset_rule_info_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetRuleInfo, secasset_rule_info, properties)

static void
secasset_rule_info_init (SecassetRuleInfo *self)
{
  self->variants = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

SECASSET_DEFINE_STRING_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, id)
SECASSET_DEFINE_STRING_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, profile)
SECASSET_DEFINE_ENUM_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, severity, SecassetSeverity)
SECASSET_DEFINE_ENUM_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, floor, SecassetSeverity)
SECASSET_DEFINE_ENUM_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, basis, SecassetBasis)
SECASSET_DEFINE_STRING_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, evidence)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, verified)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, waivable)
SECASSET_DEFINE_STRING_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, tier)

const char *const *
secasset_rule_info_get_clauses (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return (const char *const *) self->clauses;
}

const char *const *
secasset_rule_info_get_kinds (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return (const char *const *) self->kinds;
}

SECASSET_DEFINE_TEXT_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, title)
SECASSET_DEFINE_TEXT_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, message)
SECASSET_DEFINE_TEXT_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, remedy)
SECASSET_DEFINE_TEXT_GETTER (SecassetRuleInfo, secasset_rule_info, RULE_INFO, source)

SecassetSeverity
secasset_rule_info_get_variant_severity (SecassetRuleInfo *self,
                                         const char *variant)
{
  guint stored = variant ? GPOINTER_TO_UINT (g_hash_table_lookup (self->variants, variant)) : 0;

  return stored > 0 ? (SecassetSeverity) (stored - 1) : self->severity;
}
