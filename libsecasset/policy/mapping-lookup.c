/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/data-private.h"

/* The scheme's own form of the id. */
static const char *
own_id (SecassetPolicy *self,
        const char *id)
{
  SecassetScheme *scheme = secasset_policy_lookup_scheme (self, id);

  return scheme ? scheme->id : id;
}

static gboolean
maps (SecassetPolicy *self,
      const char *from,
      const char *to)
{
  for (guint i = 0; i < self->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (self->mappings, i);

      if (g_strcmp0 (mapping->from_scheme, from) == 0 && g_strcmp0 (mapping->to_scheme, to) == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
secasset_policy_has_mapping (SecassetPolicy *self,
                             const char *scheme_a,
                             const char *scheme_b)
{
  const char *a = own_id (self, scheme_a);
  const char *b = own_id (self, scheme_b);

  return maps (self, a, b) || maps (self, b, a);
}

/* What the mappings give for one level alone; NULL if they give nothing. */
static SecassetMappedLevels *
map_level (SecassetPolicy *self,
           const char *from_scheme,
           const char *from_dimension,
           const char *level,
           const char *to_scheme,
           const char *to_dimension)
{
  guint ranks[SECASSET_MAX_DIMENSIONS] = { 0 };
  SecassetScheme *from = secasset_policy_lookup_scheme (self, from_scheme);
  SecassetScheme *to = secasset_policy_lookup_scheme (self, to_scheme);
  gint dimension = from ? secasset_scheme_find_dimension (from, from_dimension) : -1;
  gint target = to ? secasset_scheme_find_dimension (to, to_dimension) : -1;
  const SecassetSchemeLevel *found
      = dimension >= 0 ? secasset_scheme_find_level (from, (guint) dimension, level) : NULL;
  g_autoptr (SecassetMappedLevels) mapped = NULL;

  if (!found || target < 0)
    return NULL;
  ranks[dimension] = found->rank;
  mapped = secasset_policy_map_levels (self, from, ranks, dimension, to, (guint) target);
  return secasset_mapped_levels_get_candidates (mapped)[0] ? g_steal_pointer (&mapped) : NULL;
}

char **
secasset_policy_dup_mapped_levels (SecassetPolicy *self,
                                   const char *from_scheme,
                                   const char *from_dimension,
                                   const char *level,
                                   const char *to_scheme,
                                   const char *to_dimension,
                                   gboolean *needs_review)
{
  g_autoptr (SecassetMappedLevels) mapped = NULL;
  char **candidates;

  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (from_scheme != NULL && from_dimension != NULL && level != NULL, NULL);
  g_return_val_if_fail (to_scheme != NULL && to_dimension != NULL, NULL);

  mapped = map_level (self, from_scheme, from_dimension, level, to_scheme, to_dimension);
  candidates
      = mapped ? g_strdupv ((char **) secasset_mapped_levels_get_candidates (mapped)) : NULL;
  if (needs_review)
    *needs_review = candidates && g_strv_length (candidates) > 1;
  return candidates;
}

char *
secasset_policy_dup_mapped_default (SecassetPolicy *self,
                                    const char *from_scheme,
                                    const char *from_dimension,
                                    const char *level,
                                    const char *to_scheme,
                                    const char *to_dimension)
{
  g_autoptr (SecassetMappedLevels) mapped = NULL;

  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (from_scheme != NULL && from_dimension != NULL && level != NULL, NULL);
  g_return_val_if_fail (to_scheme != NULL && to_dimension != NULL, NULL);

  mapped = map_level (self, from_scheme, from_dimension, level, to_scheme, to_dimension);
  return mapped ? g_strdup (secasset_mapped_levels_get_default (mapped)) : NULL;
}

SecassetList *
secasset_policy_map_classification (SecassetPolicy *self,
                                    SecassetClassification *classification,
                                    SecassetScheme *scheme)
{
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (SECASSET_IS_CLASSIFICATION (classification), NULL);
  g_return_val_if_fail (SECASSET_IS_SCHEME (scheme), NULL);

  list = secasset_list_new (SECASSET_TYPE_MAPPED_LEVELS);
  for (guint d = 0; d < scheme->n_dimensions; d++)
    secasset_list_load (list, secasset_policy_map_levels (
                                  self, secasset_classification_get_scheme (classification),
                                  secasset_classification_peek_ranks (classification), -1, scheme,
                                  d));
  return list;
}
