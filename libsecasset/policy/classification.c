/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/data-private.h"

#include "base/error-private.h"
#include <string.h>

#include <secasset/secasset-error.h>

/**
 * SecassetClassification:
 *
 * How an asset is classified: a scheme, and at most one level in each of its dimensions.
 *
 * Classifications of one scheme are partially ordered.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetClassification
{
  GObject parent_instance;

  SecassetScheme *scheme;
  guint ranks[SECASSET_MAX_DIMENSIONS]; /* 0 = no level */
};

struct _SecassetClassificationClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetClassification:scheme: (getter get_scheme)
   *
   * The scheme.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_OBJECT_ROW (SecassetClassification, scheme, "scheme", secasset_scheme_get_type),
};

G_DEFINE_TYPE (SecassetClassification, secasset_classification, G_TYPE_OBJECT)

static void
secasset_classification_finalize (GObject *object)
{
  SecassetClassification *self = SECASSET_CLASSIFICATION (object);

  g_clear_object (&self->scheme);
  G_OBJECT_CLASS (secasset_classification_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetClassification, secasset_classification, properties)

static void
secasset_classification_init (SecassetClassification *self)
{
}

SECASSET_DEFINE_OBJECT_GETTER (SecassetClassification, secasset_classification, CLASSIFICATION, scheme, SecassetScheme)

const guint *
secasset_classification_peek_ranks (SecassetClassification *self)
{
  return self->ranks;
}

static gboolean
set_level (SecassetClassification *self,
           const char *string,
           GError **error)
{
  const char *separator = strchr (string, '=');
  const SecassetSchemeLevel *level;
  g_autofree char *dimension = NULL;
  gint index;

  if (!separator)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
                   secasset_error_say ("「%s」は「軸=レベル」の形ではありません",
                                       "“%s” is not of the form “dimension=level”"),
                   string);
      return FALSE;
    }
  dimension = g_strndup (string, (gsize) (separator - string));
  index = secasset_scheme_find_dimension (self->scheme, dimension);
  level = index >= 0 ? secasset_scheme_find_level (self->scheme, (guint) index, separator + 1)
                     : NULL;
  if (!level)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
                   index < 0 ? secasset_error_say ("分類方式「%s」に「%s」の軸はありません",
                                                   "Scheme “%s” has no dimension “%s”")
                             : secasset_error_say ("分類方式「%s」に「%s」というレベルはありません",
                                                   "Scheme “%s” has no level “%s”"),
                   self->scheme->id, string);
      return FALSE;
    }
  if (self->ranks[index] > 0)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_DUPLICATE_ID,
                   secasset_error_say ("分類の軸「%s」が重複しています",
                                       "Dimension “%s” is given twice"),
                   dimension);
      return FALSE;
    }
  self->ranks[index] = level->rank;
  return TRUE;
}

SecassetClassification *
secasset_classification_new (SecassetScheme *scheme,
                             const char *const *levels,
                             GError **error)
{
  g_autoptr (SecassetClassification) self = NULL;

  g_return_val_if_fail (SECASSET_IS_SCHEME (scheme), NULL);
  g_return_val_if_fail (levels != NULL, NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  self = g_object_new (SECASSET_TYPE_CLASSIFICATION, NULL);
  self->scheme = g_object_ref (scheme);
  for (guint i = 0; levels[i]; i++)
    {
      if (!set_level (self, levels[i], error))
        return NULL;
    }
  return g_steal_pointer (&self);
}

char *
secasset_classification_dup_level (SecassetClassification *self,
                                   const char *dimension)
{
  const SecassetSchemeLevel *level;
  gint index;

  g_return_val_if_fail (SECASSET_IS_CLASSIFICATION (self), NULL);
  g_return_val_if_fail (dimension != NULL, NULL);

  index = secasset_scheme_find_dimension (self->scheme, dimension);
  if (index < 0)
    return NULL;
  level = secasset_scheme_get_level_by_rank (self->scheme, (guint) index, self->ranks[index]);
  return level ? g_strdup (level->id) : NULL;
}

char **
secasset_classification_dup_levels (SecassetClassification *self)
{
  GPtrArray *levels;

  g_return_val_if_fail (SECASSET_IS_CLASSIFICATION (self), NULL);

  levels = g_ptr_array_new ();
  for (guint i = 0; i < self->scheme->n_dimensions; i++)
    {
      const SecassetSchemeLevel *level
          = secasset_scheme_get_level_by_rank (self->scheme, i, self->ranks[i]);

      if (level)
        g_ptr_array_add (levels,
                         g_strconcat (self->scheme->dimensions[i].id, "=", level->id, NULL));
    }
  g_ptr_array_add (levels, NULL);
  return (char **) g_ptr_array_free (levels, FALSE);
}

gboolean
secasset_classification_compare (SecassetClassification *self,
                                 SecassetClassification *other,
                                 SecassetOrder *order,
                                 GError **error)
{
  gboolean less = FALSE, greater = FALSE, apart = FALSE;

  g_return_val_if_fail (SECASSET_IS_CLASSIFICATION (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_CLASSIFICATION (other), FALSE);
  g_return_val_if_fail (order != NULL, FALSE);
  g_return_val_if_fail (!error || !*error, FALSE);

  /* A document's own scheme may bear the id of another one: identity decides. */
  if (self->scheme != other->scheme)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                   secasset_error_say ("分類方式「%s」のレベルと分類方式「%s」のレベルは"
                                       "比べられません",
                                       "Levels of scheme “%s” cannot be compared with levels of "
                                       "scheme “%s”"), self->scheme->id,
                   other->scheme->id);
      return FALSE;
    }
  for (guint i = 0; i < self->scheme->n_dimensions; i++)
    {
      less |= self->ranks[i] < other->ranks[i];
      greater |= self->ranks[i] > other->ranks[i];
      apart |= (self->ranks[i] == 0) != (other->ranks[i] == 0);
    }
  if (apart || (less && greater))
    *order = SECASSET_ORDER_INCOMPARABLE;
  else if (less)
    *order = SECASSET_ORDER_LESS;
  else
    *order = greater ? SECASSET_ORDER_GREATER : SECASSET_ORDER_EQUAL;
  return TRUE;
}
