/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/data-private.h"

#include <string.h>

/* “At least this level” on a dimension that has none is unknown, not false. */
static SecassetTristate
judge_term (SecassetScheme *self,
            JsonObject *term,
            const guint *ranks)
{
  const char *dimension = json_object_get_string_member (term, "dimension");
  const char *at_least = json_object_get_string_member (term, "at-least");
  guint index = (guint) secasset_scheme_find_dimension (self, dimension);
  const SecassetSchemeLevel *level = secasset_scheme_find_level (self, index, at_least);

  if (ranks[index] == 0)
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (ranks[index] >= level->rank);
}

SecassetTristate
secasset_scheme_judge_importance (SecassetScheme *self,
                                  const guint *ranks)
{
  SecassetTristate verdict = SECASSET_TRISTATE_FALSE;
  JsonArray *any;

  if (!self->important_rule)
    return SECASSET_TRISTATE_UNKNOWN;
  any = json_object_get_array_member (json_node_get_object (self->important_rule), "any");
  for (guint i = 0; i < json_array_get_length (any); i++)
    verdict = secasset_tristate_or (
        verdict, judge_term (self, json_array_get_object_element (any, i), ranks));
  return verdict;
}

SecassetTristate
secasset_scheme_is_important (SecassetScheme *self,
                              const char *const *levels)
{
  guint ranks[SECASSET_MAX_DIMENSIONS] = { 0 };

  g_return_val_if_fail (SECASSET_IS_SCHEME (self), SECASSET_TRISTATE_UNKNOWN);
  g_return_val_if_fail (levels != NULL, SECASSET_TRISTATE_UNKNOWN);

  for (guint i = 0; levels[i]; i++)
    {
      const char *separator = strchr (levels[i], '=');
      g_autofree char *dimension
          = separator ? g_strndup (levels[i], (gsize) (separator - levels[i])) : NULL;
      gint index = dimension ? secasset_scheme_find_dimension (self, dimension) : -1;

      /* A level that the scheme does not have says as little as none. */
      if (index >= 0)
        ranks[index] = secasset_scheme_get_rank (self, dimension, separator + 1);
    }
  return secasset_scheme_judge_importance (self, ranks);
}
