/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/validator-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"

/**
 * SecassetValidator:
 *
 * Judges inventories by a policy.
 *
 * What a validator is told (profiles, schemes, severities, rules of the host) holds for this
 * validator only. It may be used from several threads once it is set up.
 *
 * ```c
 * g_autoptr (SecassetValidator) validator = secasset_validator_new (NULL);
 * g_autoptr (SecassetReport) report
 *     = secasset_validator_validate (validator, inventory, NULL, &error);
 * ```
 *
 * Since: 1.0
 */
struct _SecassetValidatorClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_POLICY,
  PROP_REFERENCE_DATE,
  PROP_PROFILES,
  PROP_SCHEMES,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetValidator, secasset_validator, G_TYPE_OBJECT)

static void
secasset_validator_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  SecassetValidator *self = (SecassetValidator *) object;

  switch (prop_id)
    {
    case PROP_POLICY:
      g_value_set_object (value, self->policy);
      break;
    case PROP_REFERENCE_DATE:
      g_value_set_boxed (value, secasset_validator_get_reference_date (self));
      break;
    case PROP_PROFILES:
      g_value_set_boxed (value, self->profiles);
      break;
    case PROP_SCHEMES:
      g_value_set_boxed (value, self->schemes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_validator_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  SecassetValidator *self = (SecassetValidator *) object;

  switch (prop_id)
    {
    case PROP_POLICY:
      self->policy = g_value_dup_object (value);
      break;
    case PROP_REFERENCE_DATE:
      secasset_validator_set_reference_date (self, g_value_get_boxed (value));
      break;
    case PROP_PROFILES:
      secasset_validator_set_profiles (self, g_value_get_boxed (value));
      break;
    case PROP_SCHEMES:
      secasset_validator_set_schemes (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_validator_constructed (GObject *object)
{
  SecassetValidator *self = (SecassetValidator *) object;

  if (!self->policy)
    self->policy = g_object_ref (secasset_policy_get_default ());
  G_OBJECT_CLASS (secasset_validator_parent_class)->constructed (object);
}

static void
secasset_validator_finalize (GObject *object)
{
  SecassetValidator *self = (SecassetValidator *) object;

  if (self->progress_destroy)
    self->progress_destroy (self->progress_data);
  g_clear_object (&self->policy);
  g_strfreev (self->profiles);
  g_strfreev (self->schemes);
  g_hash_table_unref (self->severities);
  g_hash_table_unref (self->disabled);
  g_hash_table_unref (self->enabled);
  g_hash_table_unref (self->parameters);
  g_ptr_array_unref (self->host_rules);
  G_OBJECT_CLASS (secasset_validator_parent_class)->finalize (object);
}

static void
secasset_validator_class_init (SecassetValidatorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = secasset_validator_get_property;
  object_class->set_property = secasset_validator_set_property;
  object_class->constructed = secasset_validator_constructed;
  object_class->finalize = secasset_validator_finalize;

  /**
   * SecassetValidator:policy:
   *
   * The policy to judge by; the built-in one if none is given.
   *
   * Since: 1.0
   */
  props[PROP_POLICY] = g_param_spec_object (
      "policy", NULL, NULL, SECASSET_TYPE_POLICY,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * SecassetValidator:reference-date:
   *
   * The day on which inventories are judged; if it is not set, the inventory's own.
   *
   * Since: 1.0
   */
  props[PROP_REFERENCE_DATE]
      = g_param_spec_boxed ("reference-date", NULL, NULL, G_TYPE_DATE, flags);

  /**
   * SecassetValidator:profiles:
   *
   * Ids of the rule profiles to apply; if it is not set, the inventory's own settings, and
   * without those the profiles that the policy applies by default. Profiles that are always
   * on need not be named.
   *
   * Since: 1.0
   */
  props[PROP_PROFILES] = g_param_spec_boxed ("profiles", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * SecassetValidator:schemes:
   *
   * Ids of the classification schemes in use; if it is not set, the inventory's own settings.
   *
   * Since: 1.0
   */
  props[PROP_SCHEMES] = g_param_spec_boxed ("schemes", NULL, NULL, G_TYPE_STRV, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_validator_init (SecassetValidator *self)
{
  g_date_clear (&self->reference_date, 1);
  self->severities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->disabled = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->enabled = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->parameters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) json_object_unref);
  self->host_rules = g_ptr_array_new_with_free_func (g_object_unref);
}

SecassetValidator *
secasset_validator_new (SecassetPolicy *policy)
{
  g_return_val_if_fail (policy == NULL || SECASSET_IS_POLICY (policy), NULL);

  return g_object_new (SECASSET_TYPE_VALIDATOR, "policy", policy, NULL);
}

SecassetPolicy *
secasset_validator_get_policy (SecassetValidator *self)
{
  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), NULL);

  return self->policy;
}

const GDate *
secasset_validator_get_reference_date (SecassetValidator *self)
{
  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), NULL);

  return g_date_valid (&self->reference_date) ? &self->reference_date : NULL;
}

void
secasset_validator_set_reference_date (SecassetValidator *self,
                                       const GDate *date)
{
  const GDate *old;

  g_return_if_fail (SECASSET_IS_VALIDATOR (self));
  g_return_if_fail (date == NULL || g_date_valid (date));

  old = secasset_validator_get_reference_date (self);
  if (old == date || (old && date && g_date_compare (old, date) == 0))
    return;
  secasset_date_store (&self->reference_date, date);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REFERENCE_DATE]);
}

static void
set_strings (SecassetValidator *self,
             char ***slot,
             const char *const *value,
             GParamSpec *pspec)
{
  if (*slot == NULL ? value == NULL
                    : value != NULL && g_strv_equal ((const char *const *) *slot, value))
    return;
  g_strfreev (*slot);
  *slot = g_strdupv ((char **) value);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

const char *const *
secasset_validator_get_profiles (SecassetValidator *self)
{
  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), NULL);

  return (const char *const *) self->profiles;
}

void
secasset_validator_set_profiles (SecassetValidator *self,
                                 const char *const *profiles)
{
  g_return_if_fail (SECASSET_IS_VALIDATOR (self));

  set_strings (self, &self->profiles, profiles, props[PROP_PROFILES]);
}

const char *const *
secasset_validator_get_schemes (SecassetValidator *self)
{
  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), NULL);

  return (const char *const *) self->schemes;
}

void
secasset_validator_set_schemes (SecassetValidator *self,
                                const char *const *schemes)
{
  g_return_if_fail (SECASSET_IS_VALIDATOR (self));

  set_strings (self, &self->schemes, schemes, props[PROP_SCHEMES]);
}

void
secasset_validator_set_progress_func (SecassetValidator *self,
                                      SecassetProgressFunc func,
                                      gpointer user_data,
                                      GDestroyNotify destroy)
{
  g_return_if_fail (SECASSET_IS_VALIDATOR (self));

  if (self->progress_destroy)
    self->progress_destroy (self->progress_data);
  self->progress = func;
  self->progress_data = user_data;
  self->progress_destroy = destroy;
}
