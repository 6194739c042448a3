/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/engine-private.h"

#include "base/error-private.h"

#include <secasset/secasset-enum-types.h>

/**
 * SecassetRule:
 *
 * A rule of the host's own: derive a class, implement [vfunc@Secasset.Rule.check] and give an
 * instance to [method@Secasset.Validator.add_rule].
 *
 * A rule brings its own texts, in Japanese and English; `{name}`, `{id}`, `{kind}` and the
 * arguments of a report are filled in. An error that it raises becomes the finding
 * `engine.rule-failed` and never ends the validation.
 *
 * Since: 1.0
 */
typedef struct
{
  char *id;
  SecassetSeverity severity;
  char *title_ja;
  char *title_en;
  char *message_ja;
  char *message_en;
  char *remedy_ja;
  char *remedy_en;
  char **kinds;
} SecassetRulePrivate;

enum
{
  PROP_0,
  PROP_ID,
  PROP_SEVERITY,
  PROP_TITLE_JA,
  PROP_TITLE_EN,
  PROP_MESSAGE_JA,
  PROP_MESSAGE_EN,
  PROP_REMEDY_JA,
  PROP_REMEDY_EN,
  PROP_KINDS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SecassetRule, secasset_rule, G_TYPE_OBJECT)

static char **
text_slot (SecassetRulePrivate *priv,
           guint prop_id)
{
  char **slots[N_PROPS] = {
    [PROP_ID] = &priv->id,
    [PROP_TITLE_JA] = &priv->title_ja,
    [PROP_TITLE_EN] = &priv->title_en,
    [PROP_MESSAGE_JA] = &priv->message_ja,
    [PROP_MESSAGE_EN] = &priv->message_en,
    [PROP_REMEDY_JA] = &priv->remedy_ja,
    [PROP_REMEDY_EN] = &priv->remedy_en,
  };

  return slots[prop_id];
}

static void
secasset_rule_get_property (GObject *object,
                            guint prop_id,
                            GValue *value,
                            GParamSpec *pspec)
{
  SecassetRulePrivate *priv = secasset_rule_get_instance_private (SECASSET_RULE (object));

  if (prop_id == PROP_SEVERITY)
    g_value_set_enum (value, (gint) priv->severity);
  else if (prop_id == PROP_KINDS)
    g_value_set_boxed (value, priv->kinds);
  else
    g_value_set_string (value, *text_slot (priv, prop_id));
}

static void
secasset_rule_set_property (GObject *object,
                            guint prop_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  SecassetRulePrivate *priv = secasset_rule_get_instance_private (SECASSET_RULE (object));

  if (prop_id == PROP_SEVERITY)
    priv->severity = (SecassetSeverity) g_value_get_enum (value);
  else if (prop_id == PROP_KINDS)
    priv->kinds = g_value_dup_boxed (value);
  else
    *text_slot (priv, prop_id) = g_value_dup_string (value);
}

static void
secasset_rule_finalize (GObject *object)
{
  SecassetRulePrivate *priv = secasset_rule_get_instance_private (SECASSET_RULE (object));

  for (guint i = PROP_ID; i < PROP_KINDS; i++)
    {
      if (text_slot (priv, i))
        g_free (*text_slot (priv, i));
    }
  g_strfreev (priv->kinds);
  G_OBJECT_CLASS (secasset_rule_parent_class)->finalize (object);
}

static gboolean
secasset_rule_real_check (SecassetRule *self,
                          SecassetRuleContext *context,
                          GError **error)
{
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
               secasset_error_say ("規則のクラス「%s」が「check」を実装していません",
                                   "%s does not implement “check”"),
               G_OBJECT_TYPE_NAME (self));
  return FALSE;
}

static void
install_texts (GParamFlags flags)
{
  /**
   * SecassetRule:title-ja:
   *
   * Short name in Japanese.
   *
   * Since: 1.0
   */
  props[PROP_TITLE_JA] = g_param_spec_string ("title-ja", NULL, NULL, NULL, flags);

  /**
   * SecassetRule:title-en:
   *
   * Short name in English.
   *
   * Since: 1.0
   */
  props[PROP_TITLE_EN] = g_param_spec_string ("title-en", NULL, NULL, NULL, flags);

  /**
   * SecassetRule:message-ja:
   *
   * What is wrong, in Japanese; may hold placeholders such as `{name}`.
   *
   * Since: 1.0
   */
  props[PROP_MESSAGE_JA] = g_param_spec_string ("message-ja", NULL, NULL, NULL, flags);

  /**
   * SecassetRule:message-en:
   *
   * What is wrong, in English; may hold placeholders such as `{name}`.
   *
   * Since: 1.0
   */
  props[PROP_MESSAGE_EN] = g_param_spec_string ("message-en", NULL, NULL, NULL, flags);

  /**
   * SecassetRule:remedy-ja:
   *
   * What to do, in Japanese.
   *
   * Since: 1.0
   */
  props[PROP_REMEDY_JA] = g_param_spec_string ("remedy-ja", NULL, NULL, NULL, flags);

  /**
   * SecassetRule:remedy-en:
   *
   * What to do, in English.
   *
   * Since: 1.0
   */
  props[PROP_REMEDY_EN] = g_param_spec_string ("remedy-en", NULL, NULL, NULL, flags);
}

static void
secasset_rule_class_init (SecassetRuleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_rule_get_property;
  object_class->set_property = secasset_rule_set_property;
  object_class->finalize = secasset_rule_finalize;
  klass->check = secasset_rule_real_check;

  /**
   * SecassetRule:id:
   *
   * Id of the rule; must differ from those of the policy.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * SecassetRule:severity:
   *
   * Severity of its findings.
   *
   * Since: 1.0
   */
  props[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, NULL, SECASSET_TYPE_SEVERITY,
                                            SECASSET_SEVERITY_WARNING, flags);

  /**
   * SecassetRule:kinds:
   *
   * Kinds of element that it looks at, kinds that derive from them included; %NULL for all.
   *
   * Since: 1.0
   */
  props[PROP_KINDS] = g_param_spec_boxed ("kinds", NULL, NULL, G_TYPE_STRV, flags);

  install_texts (flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_rule_init (SecassetRule *self)
{
}

gboolean
secasset_rule_check (SecassetRule *self,
                     SecassetRuleContext *context,
                     GError **error)
{
  g_return_val_if_fail (SECASSET_IS_RULE (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_RULE_CONTEXT (context), FALSE);

  return SECASSET_RULE_GET_CLASS (self)->check (self, context, error);
}

#define DEFINE_GETTER(name, CType, expression, none)                                               \
  CType secasset_rule_get_##name (SecassetRule *self)                                              \
  {                                                                                                \
    SecassetRulePrivate *priv;                                                                     \
    g_return_val_if_fail (SECASSET_IS_RULE (self), none);                                          \
    priv = secasset_rule_get_instance_private (self);                                              \
    return expression;                                                                             \
  }

DEFINE_GETTER (id, const char *, priv->id, NULL)
DEFINE_GETTER (severity, SecassetSeverity, priv->severity, SECASSET_SEVERITY_INFO)
DEFINE_GETTER (title_ja, const char *, priv->title_ja, NULL)
DEFINE_GETTER (title_en, const char *, priv->title_en, NULL)
DEFINE_GETTER (message_ja, const char *, priv->message_ja, NULL)
DEFINE_GETTER (message_en, const char *, priv->message_en, NULL)
DEFINE_GETTER (remedy_ja, const char *, priv->remedy_ja, NULL)
DEFINE_GETTER (remedy_en, const char *, priv->remedy_en, NULL)
DEFINE_GETTER (kinds, const char *const *, (const char *const *) priv->kinds, NULL)

/* A text that is missing in one language is taken from the other. */
static SecassetText
text_pair (const char *ja,
           const char *en)
{
  const char *any = ja ? ja : en ? en : "";

  return (SecassetText){ .ja = g_strdup (ja ? ja : any), .en = g_strdup (en ? en : any) };
}

SecassetRuleInfo *
secasset_rule_create_info (SecassetRule *self)
{
  SecassetRulePrivate *priv = secasset_rule_get_instance_private (self);
  SecassetRuleInfo *info = g_object_new (SECASSET_TYPE_RULE_INFO, NULL);

  info->id = g_strdup (priv->id);
  info->profile = g_strdup ("host");
  info->severity = info->floor = priv->severity;
  info->basis = SECASSET_BASIS_EXTERNAL;
  info->evidence = g_strdup ("-");
  info->verified = TRUE;
  info->waivable = TRUE;
  info->title = text_pair (priv->title_ja, priv->title_en);
  info->message = text_pair (priv->message_ja, priv->message_en);
  info->remedy = text_pair (priv->remedy_ja, priv->remedy_en);
  info->kinds = g_strdupv (priv->kinds);
  return info;
}
