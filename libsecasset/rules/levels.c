/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/levels-private.h"

#include "base/normalize-private.h"
#include "model/asset-private.h"

static const char *
text_parameter (SecassetRuleContext *context,
                const char *name)
{
  JsonNode *node = secasset_context_get_parameter (context, name);

  return node ? json_node_get_string (node) : NULL;
}

gboolean
secasset_context_get_scale (SecassetRuleContext *context,
                            SecassetScale *scale)
{
  const char *wanted = text_parameter (context, "scheme");
  const char *dimension = text_parameter (context, "dimension");

  scale->facts = secasset_context_get_facts (context);
  for (guint i = 0; i < secasset_facts_get_n_schemes (scale->facts); i++)
    {
      SecassetScheme *scheme = secasset_facts_get_scheme (scale->facts, i);
      gint found = dimension ? secasset_scheme_find_dimension (scheme, dimension) : 0;

      if (found < 0 || g_strcmp0 (scheme->id, wanted) != 0)
        continue;
      scale->scheme = scheme;
      scale->scheme_index = i;
      scale->dimension = (guint) found;
      return TRUE;
    }
  return FALSE;
}

guint
secasset_context_get_rank (SecassetRuleContext *context,
                           const SecassetScale *scale,
                           const char *parameter)
{
  const char *id = text_parameter (context, parameter);
  const SecassetSchemeDimension *dimension = &scale->scheme->dimensions[scale->dimension];

  /* Rows spell level ids as the scheme does. */
  for (guint i = 0; id && i < dimension->n_levels; i++)
    {
      if (g_str_equal (dimension->levels[i].id, id))
        return dimension->levels[i].rank;
    }
  return 0;
}

const char *
secasset_scale_get_dimension_id (const SecassetScale *scale)
{
  return scale->scheme->dimensions[scale->dimension].id;
}

const char *
secasset_scale_get_level_id (const SecassetScale *scale,
                             guint rank)
{
  const SecassetSchemeLevel *level = secasset_scheme_get_level_by_rank (scale->scheme,
                                                                        scale->dimension, rank);

  return level ? level->id : "";
}

char *
secasset_scale_dup_path (const SecassetScale *scale,
                         SecassetElement *element)
{
  SecassetAssetFields *asset = secasset_asset_peek_fields (element);
  SecassetAssignment *assignment;
  guint position;

  if (!asset || !asset->assignments)
    return g_strdup ("assignments");
  assignment = secasset_facts_get_assignment (scale->facts, scale->scheme_index, element);
  if (!assignment || !g_ptr_array_find (asset->assignments, assignment, &position))
    return g_strdup ("assignments");
  return g_strdup_printf ("assignments/%u/%s", position, secasset_scale_get_dimension_id (scale));
}

const char *
secasset_assignment_peek_level (SecassetAssignment *assignment,
                                const char *dimension)
{
  for (const SecassetLevel *level = assignment->levels; level && level->dimension; level++)
    {
      if (g_str_equal (level->dimension, dimension))
        return secasset_is_blank (level->level) ? NULL : level->level;
    }
  return NULL;
}

char *
secasset_facts_dup_levels (SecassetFacts *facts,
                           guint scheme,
                           SecassetElement *element)
{
  SecassetScale scale = { .facts = facts, .scheme_index = scheme };
  GString *levels;

  if (!secasset_facts_get_assignment (facts, scheme, element))
    return NULL;
  scale.scheme = secasset_facts_get_scheme (facts, scheme);
  levels = g_string_new (NULL);
  for (; scale.dimension < scale.scheme->n_dimensions; scale.dimension++)
    {
      guint rank = secasset_scale_get_declared (&scale, element);

      g_string_append_printf (levels, "%s%s", scale.dimension > 0 ? "/" : "",
                              rank > 0 ? secasset_scale_get_level_id (&scale, rank) : "-");
    }
  return g_string_free (levels, FALSE);
}
