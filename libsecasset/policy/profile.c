/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"

/**
 * SecassetProfile:
 *
 * A set of rules that is switched on and off as a whole.
 *
 * Since: 1.0
 */
struct _SecassetProfileClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_EDITION,
  PROP_ALWAYS,
  PROP_BY_DEFAULT,
  PROP_ADVICE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetProfile, secasset_profile, G_TYPE_OBJECT)

static void
secasset_profile_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  SecassetProfile *self = SECASSET_PROFILE (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_EDITION:
      g_value_set_string (value, self->edition);
      break;
    case PROP_ALWAYS:
      g_value_set_boolean (value, self->always);
      break;
    case PROP_BY_DEFAULT:
      g_value_set_boolean (value, self->by_default);
      break;
    case PROP_ADVICE:
      g_value_set_boolean (value, self->advice);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_profile_finalize (GObject *object)
{
  SecassetProfile *self = SECASSET_PROFILE (object);

  g_free (self->id);
  g_free (self->edition);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->note);
  G_OBJECT_CLASS (secasset_profile_parent_class)->finalize (object);
}

/**
 * SecassetProfile:id: (getter get_id)
 *
 * The id.
 *
 * Since: 1.0
 */

/**
 * SecassetProfile:edition: (getter get_edition)
 *
 * The edition of the document that the rules follow.
 *
 * Since: 1.0
 */

/**
 * SecassetProfile:always: (getter get_always)
 *
 * Whether the rules cannot be switched off.
 *
 * Since: 1.0
 */

/**
 * SecassetProfile:by-default: (getter get_by_default)
 *
 * Whether the rules are on where nothing is stated.
 *
 * Since: 1.0
 */

/**
 * SecassetProfile:advice: (getter get_advice)
 *
 * Whether the rules rest on another document than the policy.
 *
 * Since: 1.0
 */

static void
secasset_profile_class_init (SecassetProfileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_profile_get_property;
  object_class->finalize = secasset_profile_finalize;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  props[PROP_EDITION] = g_param_spec_string ("edition", NULL, NULL, NULL, flags);
  props[PROP_ALWAYS] = g_param_spec_boolean ("always", NULL, NULL, FALSE, flags);
  props[PROP_BY_DEFAULT] = g_param_spec_boolean ("by-default", NULL, NULL, FALSE, flags);
  props[PROP_ADVICE] = g_param_spec_boolean ("advice", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_profile_init (SecassetProfile *self)
{
}

const char *
secasset_profile_get_id (SecassetProfile *self)
{
  g_return_val_if_fail (SECASSET_IS_PROFILE (self), NULL);

  return self->id;
}

const char *
secasset_profile_get_edition (SecassetProfile *self)
{
  g_return_val_if_fail (SECASSET_IS_PROFILE (self), NULL);

  return self->edition;
}

gboolean
secasset_profile_get_always (SecassetProfile *self)
{
  g_return_val_if_fail (SECASSET_IS_PROFILE (self), FALSE);

  return self->always;
}

gboolean
secasset_profile_get_by_default (SecassetProfile *self)
{
  g_return_val_if_fail (SECASSET_IS_PROFILE (self), FALSE);

  return self->by_default;
}

gboolean
secasset_profile_get_advice (SecassetProfile *self)
{
  g_return_val_if_fail (SECASSET_IS_PROFILE (self), FALSE);

  return self->advice;
}

char *
secasset_profile_dup_title (SecassetProfile *self,
                            const char *language)
{
  g_return_val_if_fail (SECASSET_IS_PROFILE (self), NULL);

  return g_strdup (secasset_text_get (&self->title, language));
}

char *
secasset_profile_dup_note (SecassetProfile *self,
                           const char *language)
{
  g_return_val_if_fail (SECASSET_IS_PROFILE (self), NULL);

  return g_strdup (secasset_text_get (&self->note, language));
}

SecassetProfile *
secasset_profile_new_from_node (SecassetDataReader *reader,
                                JsonNode *node)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetProfile, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetProfile, title, "title", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (SecassetProfile, edition, "edition", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetProfile, by_default, "default", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MUST (SecassetProfile, always, "always", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MUST (SecassetProfile, advice, "advice", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MAY (SecassetProfile, note, "unverified-note", SECASSET_DATA_TEXT),
    SECASSET_DATA_SKIP ("optional"), /* the opposite of “always” */
  };
  SecassetProfile *self = g_object_new (SECASSET_TYPE_PROFILE, NULL);

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), self);
  return self;
}
