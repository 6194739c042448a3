/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/risk-matrix-private.h"

static char *
suggestion_key (const char *scheme,
                const char *dimension,
                const char *level)
{
  g_autofree char *text = g_strdup_printf ("%s\n%s\n%s", scheme, dimension, level);

  return g_utf8_casefold (text, -1);
}

typedef struct
{
  SecassetRiskMatrix *matrix;
  SecassetPolicy *policy;
} SuggestionLoad;

typedef struct
{
  char *scheme;
  char *dimension;
  JsonObject *levels;
} SuggestionRow;

static void
read_suggested_levels (SecassetDataReader *reader,
                       SecassetRiskMatrix *self,
                       SecassetScheme *scheme,
                       guint dimension,
                       JsonObject *levels)
{
  gsize place = secasset_data_enter (reader, "levels");
  JsonObjectIter iter;
  const char *id;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, levels);
  while (json_object_iter_next_ordered (&iter, &id, &node))
    {
      const SecassetSchemeLevel *level = secasset_scheme_find_level (scheme, dimension, id);
      gboolean is_string = JSON_NODE_HOLDS_VALUE (node)
                           && json_node_get_value_type (node) == G_TYPE_STRING;
      const char *step = is_string ? json_node_get_string (node) : "";
      guint rank = secasset_risk_matrix_lookup_step (self, SECASSET_RISK_SCALE_IMPACT, step);

      if (rank == 0)
        secasset_data_defect (reader, id, "影響の段階「%s」はありません",
                              "unknown step of impact “%s”", step);
      if (!level)
        secasset_data_defect (reader, id, "分類方式「%s」にこのレベルはありません",
                              "unknown level of “%s”", scheme->id);
      else
        g_hash_table_insert (self->suggestions,
                             suggestion_key (
                                 scheme->id, scheme->dimensions[dimension].id, level->id),
                             GUINT_TO_POINTER (rank));
    }
  secasset_data_leave (reader, place);
}

static void
read_suggestion (SecassetDataReader *reader,
                 JsonNode *node,
                 gpointer data)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SuggestionRow, scheme, "scheme", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SuggestionRow, dimension, "dimension", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SuggestionRow, levels, "levels", SECASSET_DATA_OBJECT),
  };
  SuggestionLoad *load = data;
  SuggestionRow row = { 0 };
  SecassetScheme *scheme;
  gint dimension = -1;

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  scheme = row.scheme ? secasset_policy_lookup_scheme (load->policy, row.scheme) : NULL;
  if (row.scheme && !scheme)
    secasset_data_defect (reader, "scheme", "分類方式「%s」はありません", "unknown scheme “%s”",
                          row.scheme);
  if (scheme && row.dimension)
    {
      dimension = secasset_scheme_find_dimension (scheme, row.dimension);
      if (dimension < 0)
        secasset_data_defect (reader, "dimension", "分類の軸「%s」はありません",
                              "unknown dimension “%s”", row.dimension);
    }
  if (dimension >= 0 && row.levels)
    read_suggested_levels (reader, load->matrix, scheme, (guint) dimension, row.levels);
  g_free (row.scheme);
  g_free (row.dimension);
}

void
secasset_risk_matrix_read_suggestions (SecassetDataReader *reader,
                                       SecassetRiskMatrix *self,
                                       SecassetPolicy *policy,
                                       JsonArray *array)
{
  SuggestionLoad load = { self, policy };

  secasset_data_foreach (reader, "suggestions", array, read_suggestion, &load);
}

/* Where there is no table: the ranks of the dimension spread evenly over the scale, and halves
 * rounded down, as in the table of mic-2024. */
static guint
spread (guint rank,
        guint n_levels,
        guint n_steps)
{
  if (n_levels < 2)
    return n_steps;
  return 1 + (2 * (rank - 1) * (n_steps - 1) + (n_levels - 1) - 1) / (2 * (n_levels - 1));
}

guint
secasset_risk_matrix_suggest (SecassetRiskMatrix *self,
                              SecassetScheme *scheme,
                              guint dimension,
                              guint rank)
{
  const SecassetSchemeLevel *level = secasset_scheme_get_level_by_rank (scheme, dimension, rank);
  const SecassetSchemeDimension *levels = &scheme->dimensions[dimension];
  g_autofree char *key = NULL;
  gpointer found;

  if (!level)
    return 0;
  key = suggestion_key (scheme->id, levels->id, level->id);
  found = g_hash_table_lookup (self->suggestions, key);
  return found ? GPOINTER_TO_UINT (found)
               : spread (rank, levels->n_levels, self->scales[SECASSET_RISK_SCALE_IMPACT]->len);
}

guint
secasset_risk_matrix_suggest_impact (SecassetRiskMatrix *self,
                                     SecassetScheme *scheme,
                                     const char *dimension,
                                     const char *level)
{
  const SecassetSchemeLevel *found;
  gint position;

  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), 0);
  g_return_val_if_fail (SECASSET_IS_SCHEME (scheme), 0);
  g_return_val_if_fail (dimension != NULL && level != NULL, 0);

  position = secasset_scheme_find_dimension (scheme, dimension);
  found = position >= 0 ? secasset_scheme_find_level (scheme, (guint) position, level) : NULL;
  return found ? secasset_risk_matrix_suggest (self, scheme, (guint) position, found->rank) : 0;
}
