/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/normalize-private.h"
#include "policy/load-private.h"

/**
 * SecassetScheme:
 *
 * A classification scheme: dimensions, and in each of them levels from less to more strict.
 *
 * The policy fixes no scheme (clause 7); schemes are data, and a document can bring its own.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetSchemeClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetScheme:id: (getter get_id)
   *
   * The id, for example `mic-2024`.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetScheme, id, "id"),

  /**
   * SecassetScheme:version: (getter get_version)
   *
   * The version.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetScheme, version, "version"),

  /**
   * SecassetScheme:verified: (getter get_verified)
   *
   * Whether the wording of every level has been verified.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetScheme, verified, "verified"),
};

G_DEFINE_TYPE (SecassetScheme, secasset_scheme, G_TYPE_OBJECT)

static void
dimension_clear (SecassetSchemeDimension *dimension)
{
  g_free (dimension->id);
  secasset_text_clear (&dimension->label);
  for (guint i = 0; i < dimension->n_levels; i++)
    {
      g_free (dimension->levels[i].id);
      secasset_text_clear (&dimension->levels[i].label);
      secasset_text_clear (&dimension->levels[i].definition);
    }
  g_free (dimension->levels);
}

static void
secasset_scheme_finalize (GObject *object)
{
  SecassetScheme *self = SECASSET_SCHEME (object);

  g_free (self->id);
  g_free (self->version);
  secasset_text_clear (&self->title);
  for (guint i = 0; i < self->n_dimensions; i++)
    dimension_clear (&self->dimensions[i]);
  g_free (self->dimensions);
  g_clear_pointer (&self->important_rule, json_node_unref);
  G_OBJECT_CLASS (secasset_scheme_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetScheme, secasset_scheme, properties)

static void
secasset_scheme_init (SecassetScheme *self)
{
}

SECASSET_DEFINE_STRING_GETTER (SecassetScheme, secasset_scheme, SCHEME, id)
SECASSET_DEFINE_STRING_GETTER (SecassetScheme, secasset_scheme, SCHEME, version)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetScheme, secasset_scheme, SCHEME, verified)
SECASSET_DEFINE_TEXT_GETTER (SecassetScheme, secasset_scheme, SCHEME, title)

gint
secasset_scheme_find_dimension (SecassetScheme *self,
                                const char *dimension)
{
  for (guint i = 0; i < self->n_dimensions; i++)
    {
      if (g_str_equal (self->dimensions[i].id, dimension))
        return (gint) i;
    }
  return -1;
}

const SecassetSchemeLevel *
secasset_scheme_find_level (SecassetScheme *self,
                            guint dimension,
                            const char *level)
{
  const SecassetSchemeDimension *levels = &self->dimensions[dimension];
  g_autofree char *key = NULL;

  /* Nearly every level is written as the scheme writes it. */
  for (guint i = 0; i < levels->n_levels; i++)
    {
      if (g_str_equal (levels->levels[i].id, level))
        return &levels->levels[i];
    }

  key = secasset_data_key (level);
  for (guint i = 0; i < levels->n_levels; i++)
    {
      g_autofree char *own = secasset_data_key (levels->levels[i].id);

      if (secasset_key_equal (own, key))
        return &levels->levels[i];
    }
  return NULL;
}

const SecassetSchemeLevel *
secasset_scheme_get_level_by_rank (SecassetScheme *self,
                                   guint dimension,
                                   guint rank)
{
  const SecassetSchemeDimension *levels = &self->dimensions[dimension];

  return rank >= 1 && rank <= levels->n_levels ? &levels->levels[rank - 1] : NULL;
}

static const SecassetSchemeLevel *
find (SecassetScheme *self,
      const char *dimension,
      const char *level)
{
  gint index = secasset_scheme_find_dimension (self, dimension);

  return index >= 0 ? secasset_scheme_find_level (self, (guint) index, level) : NULL;
}

char **
secasset_scheme_dup_dimensions (SecassetScheme *self)
{
  char **ids;

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), NULL);

  ids = g_new0 (char *, self->n_dimensions + 1);
  for (guint i = 0; i < self->n_dimensions; i++)
    ids[i] = g_strdup (self->dimensions[i].id);
  return ids;
}

char *
secasset_scheme_dup_dimension_label (SecassetScheme *self,
                                     const char *dimension,
                                     const char *language)
{
  gint index;

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), NULL);
  g_return_val_if_fail (dimension != NULL, NULL);

  index = secasset_scheme_find_dimension (self, dimension);
  return index >= 0 ? g_strdup (secasset_text_get (&self->dimensions[index].label, language))
                    : NULL;
}

char **
secasset_scheme_dup_levels (SecassetScheme *self,
                            const char *dimension)
{
  char **ids;
  gint index;

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), NULL);
  g_return_val_if_fail (dimension != NULL, NULL);

  index = secasset_scheme_find_dimension (self, dimension);
  if (index < 0)
    return NULL;
  ids = g_new0 (char *, self->dimensions[index].n_levels + 1);
  for (guint i = 0; i < self->dimensions[index].n_levels; i++)
    ids[i] = g_strdup (self->dimensions[index].levels[i].id);
  return ids;
}

char *
secasset_scheme_dup_level_label (SecassetScheme *self,
                                 const char *dimension,
                                 const char *level,
                                 const char *language)
{
  const SecassetSchemeLevel *found;

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), NULL);
  g_return_val_if_fail (dimension != NULL && level != NULL, NULL);

  found = find (self, dimension, level);
  return found ? g_strdup (secasset_text_get (&found->label, language)) : NULL;
}

char *
secasset_scheme_dup_level_definition (SecassetScheme *self,
                                      const char *dimension,
                                      const char *level,
                                      const char *language)
{
  const SecassetSchemeLevel *found;

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), NULL);
  g_return_val_if_fail (dimension != NULL && level != NULL, NULL);

  found = find (self, dimension, level);
  return found ? g_strdup (secasset_text_get (&found->definition, language)) : NULL;
}

guint
secasset_scheme_get_rank (SecassetScheme *self,
                          const char *dimension,
                          const char *level)
{
  const SecassetSchemeLevel *found;

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), 0);
  g_return_val_if_fail (dimension != NULL && level != NULL, 0);

  found = find (self, dimension, level);
  return found ? found->rank : 0;
}

gboolean
secasset_scheme_get_level_verified (SecassetScheme *self,
                                    const char *dimension,
                                    const char *level)
{
  const SecassetSchemeLevel *found;

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), FALSE);
  g_return_val_if_fail (dimension != NULL && level != NULL, FALSE);

  found = find (self, dimension, level);
  return found && found->verified;
}
