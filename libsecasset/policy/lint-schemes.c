/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"
#include "policy/risk-matrix-private.h"
#include "policy/zoning-private.h"

static gboolean
is_target (const SecassetMapping *mapping,
           SecassetScheme *scheme,
           const char *dimension)
{
  return mapping->to == scheme && g_str_equal (mapping->to_dimension, dimension);
}

static gboolean
has_id (char **ids,
        const char *id)
{
  gboolean found = FALSE;

  for (guint i = 0; ids && ids[i] && !found; i++)
    {
      g_autofree char *normal = secasset_data_normalize_id (ids[i]);

      found = g_str_equal (normal, id);
    }
  return found;
}

static gboolean
yields (const SecassetMapping *mapping,
        const char *level)
{
  GHashTableIter iter;
  gpointer candidates;

  g_hash_table_iter_init (&iter, mapping->candidates);
  while (g_hash_table_iter_next (&iter, NULL, &candidates))
    {
      if (has_id (candidates, level))
        return TRUE;
    }
  for (guint i = 0; i < mapping->cases->len; i++)
    {
      if (has_id (((SecassetMappingCase *) g_ptr_array_index (mapping->cases, i))->candidates,
                  level))
        return TRUE;
    }
  return FALSE;
}

static gboolean
makes_important (SecassetScheme *scheme,
                 const char *dimension,
                 const char *level)
{
  JsonArray *any = scheme->important_rule
                       ? json_object_get_array_member (
                             json_node_get_object (scheme->important_rule), "any")
                       : NULL;
  gboolean found = FALSE;

  for (guint i = 0; any && i < json_array_get_length (any) && !found; i++)
    {
      JsonObject *term = json_array_get_object_element (any, i);

      found = g_strcmp0 (secasset_lint_get_string (term, "dimension"), dimension) == 0
              && has_id ((char *[]){ (char *) secasset_lint_get_string (term, "at-least"), NULL },
                         level);
    }
  return found;
}

static gboolean
is_placed (SecassetPolicy *policy,
           SecassetScheme *scheme,
           const char *dimension,
           const char *level)
{
  SecassetPlacement *placement = secasset_policy_lookup_placement (policy, scheme->id);
  gboolean found = FALSE;

  if (!placement || g_strcmp0 (placement->dimension, dimension) != 0)
    return FALSE;
  for (guint i = 0; i < placement->rows->len && !found; i++)
    found = g_str_equal (((SecassetPlacementRow *) g_ptr_array_index (placement->rows, i))->id,
                         level);
  return found;
}

/* A dimension that no mapping leads to is filled by people alone: nothing is unreachable. */
static gboolean
is_reachable (SecassetPolicy *policy,
              SecassetScheme *scheme,
              const char *dimension,
              const char *level)
{
  gboolean mapped = FALSE;

  for (guint i = 0; i < policy->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (policy->mappings, i);

      if (!is_target (mapping, scheme, dimension))
        continue;
      if (yields (mapping, level))
        return TRUE;
      mapped = TRUE;
    }
  return !mapped || makes_important (scheme, dimension, level)
         || is_placed (policy, scheme, dimension, level);
}

static gboolean
share_label (const SecassetText *a,
             const SecassetText *b)
{
  return g_str_equal (a->ja, b->ja) || g_str_equal (a->en, b->en);
}

static void
judge_dimension (SecassetLint *lint,
                 SecassetScheme *scheme,
                 const SecassetSchemeDimension *dimension,
                 const char *place)
{
  for (guint i = 0; i < dimension->n_levels; i++)
    {
      const SecassetSchemeLevel *level = &dimension->levels[i];

      if (!is_reachable (lint->policy, scheme, dimension->id, level->id))
        secasset_lint_report (lint, "unreachable-level", place, level->id, "scheme", scheme->id,
                              "dimension", dimension->id, "level", level->id, NULL);
      for (guint j = 0; j < i; j++)
        {
          if (share_label (&dimension->levels[j].label, &level->label))
            secasset_lint_report (lint, "same-label.level", place, level->id, "level", level->id,
                                  "other", dimension->levels[j].id, NULL);
        }
    }
}

static gboolean
is_connected (SecassetPolicy *policy,
              SecassetScheme *scheme)
{
  for (guint i = 0; i < policy->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (policy->mappings, i);

      if (mapping->from == scheme || mapping->to == scheme)
        return TRUE;
    }
  return FALSE;
}

static void
judge_scheme (SecassetLint *lint,
              JsonObject *row,
              guint index,
              const char *place)
{
  SecassetScheme *scheme
      = secasset_policy_lookup_scheme (lint->policy, secasset_lint_get_string (row, "id"));

  if (!is_connected (lint->policy, scheme))
    secasset_lint_report (lint, "unconnected-scheme", place, scheme->id, "scheme", scheme->id,
                          NULL);
  for (guint i = 0; i < scheme->n_dimensions; i++)
    {
      g_autofree char *at = g_strdup_printf ("%s/dimensions/%u/levels", place, i);

      judge_dimension (lint, scheme, &scheme->dimensions[i], at);
    }
}

static void
judge_matrix (SecassetLint *lint,
              JsonObject *row,
              guint index,
              const char *place)
{
  SecassetRiskMatrix *matrix
      = secasset_policy_lookup_risk_matrix (lint->policy, secasset_lint_get_string (row, "id"));
  guint n_cells = matrix->scales[SECASSET_RISK_SCALE_LIKELIHOOD]->len
                  * matrix->scales[SECASSET_RISK_SCALE_IMPACT]->len;

  for (guint rank = 1; rank <= matrix->scales[SECASSET_RISK_SCALE_LEVEL]->len; rank++)
    {
      const SecassetRiskStep *step
          = secasset_risk_matrix_peek_step (matrix, SECASSET_RISK_SCALE_LEVEL, rank);
      g_autofree char *at = g_strdup_printf ("%s/levels", place);
      guint i = 0;

      while (i < n_cells && matrix->cells[i] != rank)
        i++;
      if (i == n_cells)
        secasset_lint_report (lint, "unreachable-risk-level", at, step->id, "matrix", matrix->id,
                              "level", step->id, NULL);
    }
}

void
secasset_lint_schemes (SecassetLint *lint)
{
  secasset_lint_foreach (lint, "schemes", judge_scheme);
  secasset_lint_foreach (lint, "risk-matrices", judge_matrix);
}
