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

static const SecassetReadOnly properties[] = {
  /**
   * SecassetCondition:id: (getter get_id)
   *
   * The id, for example `SPC`.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetCondition, id, "id"),
};

G_DEFINE_TYPE (SecassetCondition, secasset_condition, G_TYPE_OBJECT)

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

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetCondition, secasset_condition, properties)

static void
secasset_condition_init (SecassetCondition *self)
{
}

SECASSET_DEFINE_STRING_GETTER (SecassetCondition, secasset_condition, CONDITION, id)
SECASSET_DEFINE_TEXT_GETTER (SecassetCondition, secasset_condition, CONDITION, label)
SECASSET_DEFINE_TEXT_GETTER (SecassetCondition, secasset_condition, CONDITION, description)

char **
secasset_condition_dup_properties (SecassetCondition *self)
{
  char **names;

  g_return_val_if_fail (SECASSET_IS_CONDITION (self), NULL);

  names = g_new0 (char *, self->n_tests + 1);
  for (guint i = 0; i < self->n_tests; i++)
    names[i] = g_strdup (self->tests[i].property);
  return names;
}

const char *const *
secasset_condition_get_sources (SecassetCondition *self)
{
  g_return_val_if_fail (SECASSET_IS_CONDITION (self), NULL);

  return (const char *const *) self->sources;
}
