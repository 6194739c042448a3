/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "base/normalize-private.h"

const SecassetNeed *
secasset_facts_get_need (SecassetFacts *self,
                         guint scheme,
                         guint dimension,
                         SecassetElement *element)
{
  return &self->needs[scheme * SECASSET_MAX_DIMENSIONS + dimension][element->index];
}

static gint
find_scheme (SecassetFacts *self,
             const char *id)
{
  g_autofree char *key = secasset_normalize (id);

  for (guint i = 0; i < self->schemes->len; i++)
    {
      g_autofree char *other = secasset_normalize (secasset_facts_get_scheme (self, i)->id);

      if (g_str_equal (key, other))
        return (gint) i;
    }
  return -1;
}

gboolean
secasset_facts_locate_need (SecassetFacts *self,
                            const char *scheme_id,
                            const char *dimension_id,
                            guint *scheme,
                            guint *dimension)
{
  gint s = find_scheme (self, scheme_id);
  gint d;

  if (s < 0)
    return FALSE;
  d = secasset_scheme_find_dimension (secasset_facts_get_scheme (self, (guint) s), dimension_id);
  if (d < 0)
    return FALSE;
  *scheme = (guint) s;
  *dimension = (guint) d;
  return TRUE;
}

/* NULL where the scheme is not in use or has no such dimension. */
static const SecassetNeed *
find_need (SecassetFacts *self,
           SecassetElement *element,
           const char *scheme_id,
           const char *dimension_id,
           SecassetScheme **scheme,
           guint *dimension)
{
  guint position;

  if (!secasset_facts_locate_need (self, scheme_id, dimension_id, &position, dimension))
    return NULL;
  *scheme = secasset_facts_get_scheme (self, position);
  return secasset_facts_get_need (self, position, *dimension, element);
}

static char *
dup_level (SecassetScheme *scheme,
           guint dimension,
           guint8 rank)
{
  const SecassetSchemeLevel *level = secasset_scheme_get_level_by_rank (scheme, dimension, rank);

  return level ? g_strdup (level->id) : NULL;
}

char **
secasset_facts_dup_schemes (SecassetFacts *self)
{
  char **ids;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);

  ids = g_new0 (char *, self->schemes->len + 1);
  for (guint i = 0; i < self->schemes->len; i++)
    ids[i] = g_strdup (secasset_facts_get_scheme (self, i)->id);
  return ids;
}

SecassetScheme *
secasset_facts_find_scheme (SecassetFacts *self,
                            const char *id)
{
  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->schemes->len; i++)
    {
      SecassetScheme *scheme = secasset_facts_get_scheme (self, i);

      if (g_str_equal (scheme->id, id))
        return scheme;
    }
  return NULL;
}

/* The arguments of every public question about one level. */
#define RETURN_VAL_IF_NO_QUESTION(val)                                                             \
  g_return_val_if_fail (SECASSET_IS_FACTS (self), val);                                            \
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), val);                                       \
  g_return_val_if_fail (secasset_facts_covers (self, element), val);                               \
  g_return_val_if_fail (scheme != NULL && dimension != NULL, val)

char *
secasset_facts_dup_effective_level (SecassetFacts *self,
                                    SecassetElement *element,
                                    const char *scheme,
                                    const char *dimension)
{
  const SecassetNeed *need;
  SecassetScheme *found;
  guint position;

  RETURN_VAL_IF_NO_QUESTION (NULL);

  need = find_need (self, element, scheme, dimension, &found, &position);
  return need ? dup_level (found, position, need->need) : NULL;
}

char *
secasset_facts_dup_declared_level (SecassetFacts *self,
                                   SecassetElement *element,
                                   const char *scheme,
                                   const char *dimension)
{
  const SecassetNeed *need;
  SecassetScheme *found;
  guint position;

  RETURN_VAL_IF_NO_QUESTION (NULL);

  need = find_need (self, element, scheme, dimension, &found, &position);
  return need ? dup_level (found, position, need->declared) : NULL;
}

SecassetList *
secasset_facts_dup_path (SecassetFacts *self,
                         SecassetElement *element,
                         const char *scheme,
                         const char *dimension)
{
  const SecassetNeed *need, *needs;
  SecassetScheme *found;
  SecassetList *path;
  guint position;

  RETURN_VAL_IF_NO_QUESTION (NULL);

  path = secasset_list_new (SECASSET_TYPE_ELEMENT);
  need = find_need (self, element, scheme, dimension, &found, &position);
  if (!need || need->need == 0)
    return path;
  needs = need - element->index;
  secasset_list_append (path, element);
  for (; need->via != G_MAXUINT32; need = &needs[need->via])
    secasset_list_append (path, secasset_inventory_index (self->inventory, need->via));
  return path;
}

static gboolean
has_flag (SecassetFacts *self,
          SecassetElement *element,
          const char *scheme,
          const char *dimension,
          SecassetNeedFlags flag)
{
  SecassetScheme *found;
  guint position;
  const SecassetNeed *need = find_need (self, element, scheme, dimension, &found, &position);

  return need && (need->flags & flag);
}

gboolean
secasset_facts_is_partial (SecassetFacts *self,
                           SecassetElement *element,
                           const char *scheme,
                           const char *dimension)
{
  RETURN_VAL_IF_NO_QUESTION (FALSE);

  return has_flag (self, element, scheme, dimension, SECASSET_NEED_PARTIAL);
}

gboolean
secasset_facts_is_overridden (SecassetFacts *self,
                              SecassetElement *element,
                              const char *scheme,
                              const char *dimension)
{
  RETURN_VAL_IF_NO_QUESTION (FALSE);

  return has_flag (self, element, scheme, dimension, SECASSET_NEED_OVERRIDDEN);
}
