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

enum
{
  PROP_0,
  PROP_ID,
  PROP_PROFILE,
  PROP_SEVERITY,
  PROP_FLOOR,
  PROP_BASIS,
  PROP_EVIDENCE,
  PROP_VERIFIED,
  PROP_WAIVABLE,
  PROP_TIER,
  PROP_CLAUSES,
  PROP_KINDS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetRuleInfo, secasset_rule_info, G_TYPE_OBJECT)

static const char *
peek_string (SecassetRuleInfo *self,
             guint prop_id)
{
  switch (prop_id)
    {
    case PROP_ID:
      return self->id;
    case PROP_PROFILE:
      return self->profile;
    case PROP_EVIDENCE:
      return self->evidence;
    default:
      return self->tier;
    }
}

static void
secasset_rule_info_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  SecassetRuleInfo *self = SECASSET_RULE_INFO (object);

  switch (prop_id)
    {
    case PROP_ID:
    case PROP_PROFILE:
    case PROP_EVIDENCE:
    case PROP_TIER:
      g_value_set_string (value, peek_string (self, prop_id));
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, self->severity);
      break;
    case PROP_FLOOR:
      g_value_set_enum (value, self->floor);
      break;
    case PROP_BASIS:
      g_value_set_enum (value, self->basis);
      break;
    case PROP_VERIFIED:
      g_value_set_boolean (value, self->verified);
      break;
    case PROP_WAIVABLE:
      g_value_set_boolean (value, self->waivable);
      break;
    case PROP_CLAUSES:
      g_value_set_boxed (value, self->clauses);
      break;
    case PROP_KINDS:
      g_value_set_boxed (value, self->kinds);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

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

/**
 * SecassetRuleInfo:id: (getter get_id)
 *
 * The id, for example `SB-050`.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:profile: (getter get_profile)
 *
 * The id of the profile that the rule belongs to.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:severity: (getter get_severity)
 *
 * How serious a finding of the rule is.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:floor: (getter get_floor)
 *
 * The severity that no policy can go below.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:basis: (getter get_basis)
 *
 * What the rule rests on.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:evidence: (getter get_evidence)
 *
 * The mark of the evidence: T text, D deduction, I interpretation, V verified, P
 * partly verified, G general knowledge, - none needed.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:verified: (getter get_verified)
 *
 * Whether what the rule rests on has been verified. A rule that has not is on only
 * where it is asked for.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:waivable: (getter get_waivable)
 *
 * Whether an approved exception can cover the findings of the rule.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:tier: (getter get_tier)
 *
 * The tier: `P1` for what every city needs, up to `P3`.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:clauses: (getter get_clauses)
 *
 * Ids of the clauses behind the rule.
 *
 * Since: 1.0
 */

/**
 * SecassetRuleInfo:kinds: (getter get_kinds)
 *
 * Kinds of element that the rule looks at, kinds derived from them included.
 *
 * Since: 1.0
 */

static void
secasset_rule_info_class_init (SecassetRuleInfoClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_rule_info_get_property;
  object_class->finalize = secasset_rule_info_finalize;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  props[PROP_PROFILE] = g_param_spec_string ("profile", NULL, NULL, NULL, flags);
  props[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, NULL, SECASSET_TYPE_SEVERITY,
                                            SECASSET_SEVERITY_INFO, flags);
  props[PROP_FLOOR] = g_param_spec_enum ("floor", NULL, NULL, SECASSET_TYPE_SEVERITY,
                                         SECASSET_SEVERITY_INFO, flags);
  props[PROP_BASIS] = g_param_spec_enum ("basis", NULL, NULL, SECASSET_TYPE_BASIS,
                                         SECASSET_BASIS_TEXT, flags);
  props[PROP_EVIDENCE] = g_param_spec_string ("evidence", NULL, NULL, NULL, flags);
  props[PROP_VERIFIED] = g_param_spec_boolean ("verified", NULL, NULL, FALSE, flags);
  props[PROP_WAIVABLE] = g_param_spec_boolean ("waivable", NULL, NULL, FALSE, flags);
  props[PROP_TIER] = g_param_spec_string ("tier", NULL, NULL, NULL, flags);
  props[PROP_CLAUSES] = g_param_spec_boxed ("clauses", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_KINDS] = g_param_spec_boxed ("kinds", NULL, NULL, G_TYPE_STRV, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_rule_info_init (SecassetRuleInfo *self)
{
  self->variants = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

const char *
secasset_rule_info_get_id (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return self->id;
}

const char *
secasset_rule_info_get_profile (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return self->profile;
}

SecassetSeverity
secasset_rule_info_get_severity (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), SECASSET_SEVERITY_INFO);

  return self->severity;
}

SecassetSeverity
secasset_rule_info_get_floor (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), SECASSET_SEVERITY_INFO);

  return self->floor;
}

SecassetBasis
secasset_rule_info_get_basis (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), SECASSET_BASIS_TEXT);

  return self->basis;
}

const char *
secasset_rule_info_get_evidence (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return self->evidence;
}

gboolean
secasset_rule_info_get_verified (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), FALSE);

  return self->verified;
}

gboolean
secasset_rule_info_get_waivable (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), FALSE);

  return self->waivable;
}

const char *
secasset_rule_info_get_tier (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return self->tier;
}

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

char *
secasset_rule_info_dup_title (SecassetRuleInfo *self,
                              const char *language)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return g_strdup (secasset_text_get (&self->title, language));
}

char *
secasset_rule_info_dup_message (SecassetRuleInfo *self,
                                const char *language)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return g_strdup (secasset_text_get (&self->message, language));
}

char *
secasset_rule_info_dup_remedy (SecassetRuleInfo *self,
                               const char *language)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return g_strdup (secasset_text_get (&self->remedy, language));
}

char *
secasset_rule_info_dup_source (SecassetRuleInfo *self,
                               const char *language)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return g_strdup (secasset_text_get (&self->source, language));
}

SecassetSeverity
secasset_rule_info_get_variant_severity (SecassetRuleInfo *self,
                                         const char *variant)
{
  guint stored = variant ? GPOINTER_TO_UINT (g_hash_table_lookup (self->variants, variant)) : 0;

  return stored > 0 ? (SecassetSeverity) (stored - 1) : self->severity;
}
