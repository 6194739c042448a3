/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/zoning-private.h"

#include <secasset/secasset-element.h>

/**
 * SecassetCondition:
 *
 * A condition under which something may communicate or be kept somewhere: that the route is
 * restricted, that a medium is encrypted.
 *
 * It says which properties have to be what. It never changes once made.
 *
 * Since: 1.0
 */
struct _SecassetConditionClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_ID,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetCondition, secasset_condition, G_TYPE_OBJECT)

static void
secasset_condition_get_property (GObject *object,
                                 guint prop_id,
                                 GValue *value,
                                 GParamSpec *pspec)
{
  SecassetCondition *self = SECASSET_CONDITION (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_condition_finalize (GObject *object)
{
  SecassetCondition *self = SECASSET_CONDITION (object);

  for (guint i = 0; i < self->n_tests; i++)
    {
      g_free (self->tests[i].property);
      g_strfreev (self->tests[i].one_of);
    }
  g_free (self->tests);
  g_free (self->id);
  g_strfreev (self->sources);
  secasset_text_clear (&self->label);
  secasset_text_clear (&self->description);
  G_OBJECT_CLASS (secasset_condition_parent_class)->finalize (object);
}

static void
secasset_condition_class_init (SecassetConditionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = secasset_condition_get_property;
  object_class->finalize = secasset_condition_finalize;

  /**
   * SecassetCondition:id: (getter get_id)
   *
   * The id, for example `SPC`.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_condition_init (SecassetCondition *self)
{
}

const char *
secasset_condition_get_id (SecassetCondition *self)
{
  g_return_val_if_fail (SECASSET_IS_CONDITION (self), NULL);

  return self->id;
}

char *
secasset_condition_dup_label (SecassetCondition *self,
                              const char *language)
{
  g_return_val_if_fail (SECASSET_IS_CONDITION (self), NULL);

  return g_strdup (secasset_text_get (&self->label, language));
}

char *
secasset_condition_dup_description (SecassetCondition *self,
                                    const char *language)
{
  g_return_val_if_fail (SECASSET_IS_CONDITION (self), NULL);

  return g_strdup (secasset_text_get (&self->description, language));
}

char **
secasset_condition_dup_properties (SecassetCondition *self)
{
  char **properties;

  g_return_val_if_fail (SECASSET_IS_CONDITION (self), NULL);

  properties = g_new0 (char *, self->n_tests + 1);
  for (guint i = 0; i < self->n_tests; i++)
    properties[i] = g_strdup (self->tests[i].property);
  return properties;
}

const char *const *
secasset_condition_get_sources (SecassetCondition *self)
{
  g_return_val_if_fail (SECASSET_IS_CONDITION (self), NULL);

  return (const char *const *) self->sources;
}
