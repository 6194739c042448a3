/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/data-private.h"

static gboolean
matches (const char *value,
         const char *wanted)
{
  return !wanted || g_strcmp0 (value, wanted) == 0;
}

/* The scheme's own form of the id. */
static const char *
own_id (SecassetPolicy *self,
        const char *id)
{
  SecassetScheme *scheme = secasset_policy_lookup_scheme (self, id);

  return scheme ? scheme->id : id;
}

const SecassetMapping *
secasset_policy_find_mapping (SecassetPolicy *self,
                              const char *from_scheme,
                              const char *to_scheme,
                              const char *from_dimension,
                              const char *to_dimension)
{
  const char *from = own_id (self, from_scheme);
  const char *to = own_id (self, to_scheme);

  for (guint i = 0; i < self->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (self->mappings, i);

      if (g_strcmp0 (mapping->from_scheme, from) == 0 && g_strcmp0 (mapping->to_scheme, to) == 0
          && matches (mapping->from_dimension, from_dimension)
          && matches (mapping->to_dimension, to_dimension))
        return mapping;
    }
  return NULL;
}

const SecassetMapping *
secasset_policy_lookup_mapping (SecassetPolicy *self,
                                const char *from_scheme,
                                const char *to_scheme,
                                const char *dimension)
{
  const SecassetMapping *mapping
      = secasset_policy_find_mapping (self, from_scheme, to_scheme, dimension, dimension);

  if (!mapping)
    mapping = secasset_policy_find_mapping (self, from_scheme, to_scheme, dimension, NULL);
  return mapping;
}

gboolean
secasset_policy_has_mapping (SecassetPolicy *self,
                             const char *scheme_a,
                             const char *scheme_b)
{
  return secasset_policy_find_mapping (self, scheme_a, scheme_b, NULL, NULL)
         || secasset_policy_find_mapping (self, scheme_b, scheme_a, NULL, NULL);
}

/* The mapping for a level, whose own form goes to *id. */
static const SecassetMapping *
find_for_level (SecassetPolicy *self,
                const char *from_scheme,
                const char *from_dimension,
                const char *level,
                const char *to_scheme,
                const char *to_dimension,
                const char **id)
{
  SecassetScheme *from = secasset_policy_lookup_scheme (self, from_scheme);
  SecassetScheme *to = secasset_policy_lookup_scheme (self, to_scheme);
  gint index = from ? secasset_scheme_find_dimension (from, from_dimension) : -1;
  const SecassetSchemeLevel *found
      = index >= 0 ? secasset_scheme_find_level (from, (guint) index, level) : NULL;

  *id = found ? found->id : NULL;
  return found && to ? secasset_policy_find_mapping (self, from->id, to->id, from_dimension,
                                                     to_dimension)
                     : NULL;
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
  const SecassetMapping *mapping;
  const char *id;
  char **candidates;

  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (from_scheme != NULL && from_dimension != NULL && level != NULL, NULL);
  g_return_val_if_fail (to_scheme != NULL && to_dimension != NULL, NULL);

  mapping = find_for_level (self, from_scheme, from_dimension, level, to_scheme, to_dimension,
                            &id);
  candidates = mapping ? g_hash_table_lookup (mapping->candidates, id) : NULL;
  if (needs_review)
    *needs_review = candidates && g_strv_length (candidates) > 1;
  return g_strdupv (candidates);
}

char *
secasset_policy_dup_mapped_default (SecassetPolicy *self,
                                    const char *from_scheme,
                                    const char *from_dimension,
                                    const char *level,
                                    const char *to_scheme,
                                    const char *to_dimension)
{
  const SecassetMapping *mapping;
  const char *id, *fallback;
  char **candidates;

  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (from_scheme != NULL && from_dimension != NULL && level != NULL, NULL);
  g_return_val_if_fail (to_scheme != NULL && to_dimension != NULL, NULL);

  mapping = find_for_level (self, from_scheme, from_dimension, level, to_scheme, to_dimension,
                            &id);
  if (!mapping)
    return NULL;
  candidates = g_hash_table_lookup (mapping->candidates, id);
  fallback = g_hash_table_lookup (mapping->defaults, id);
  /* The only candidate needs nobody to choose it. */
  if (!fallback && candidates && g_strv_length (candidates) == 1)
    fallback = candidates[0];
  return g_strdup (fallback);
}
