/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"
#include "policy/zoning-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>

static gpointer
find_matrix (SecassetList *list,
             const char *id,
             gpointer owner)
{
  g_autofree char *key = secasset_data_key (id);

  for (guint i = 0; i < secasset_list_get_n_items (list); i++)
    {
      SecassetFlowMatrix *matrix = secasset_list_index (list, i);

      if (secasset_key_equal (matrix->id, key))
        return matrix;
    }
  return NULL;
}

static gpointer
find_placement (SecassetList *list,
                const char *scheme,
                gpointer owner)
{
  g_autofree char *normal
      = secasset_normalize_is_key (scheme) ? NULL : secasset_normalize (scheme);
  const char *key = normal ? normal : scheme;

  for (guint i = 0; i < secasset_list_get_n_items (list); i++)
    {
      SecassetPlacement *placement = secasset_list_index (list, i);

      if (secasset_key_equal (placement->scheme, key))
        return placement;
    }
  return NULL;
}

SecassetZoning *
secasset_zoning_new (void)
{
  SecassetZoning *self = g_new0 (SecassetZoning, 1);

  self->matrices = secasset_list_new (SECASSET_TYPE_FLOW_MATRIX);
  self->placements = secasset_list_new (SECASSET_TYPE_PLACEMENT);
  self->conditions = secasset_data_table_new ();
  secasset_list_set_find (self->matrices, find_matrix, NULL);
  secasset_list_set_find (self->placements, find_placement, NULL);
  return self;
}

void
secasset_zoning_free (SecassetZoning *self)
{
  g_object_unref (self->matrices);
  g_object_unref (self->placements);
  g_hash_table_unref (self->conditions);
  g_free (self);
}

static void
append_all (SecassetList *target,
            SecassetList *source)
{
  for (guint i = 0; i < secasset_list_get_n_items (source); i++)
    secasset_list_append (target, secasset_list_index (source, i));
}

void
secasset_zoning_copy (SecassetZoning *self,
                      SecassetZoning *base)
{
  GHashTableIter iter;
  gpointer key, condition;

  append_all (self->matrices, base->matrices);
  append_all (self->placements, base->placements);
  g_hash_table_iter_init (&iter, base->conditions);
  while (g_hash_table_iter_next (&iter, &key, &condition))
    g_hash_table_insert (self->conditions, g_strdup (key), g_object_ref (condition));
}

static void
read_condition (SecassetDataReader *reader,
                JsonNode *node,
                gpointer policy)
{
  GHashTable *conditions = ((SecassetPolicy *) policy)->zoning->conditions;
  g_autoptr (SecassetCondition) condition = secasset_condition_new_from_node (reader, node);

  if (condition->id && secasset_data_table_lookup (conditions, condition->id))
    secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice",
                          condition->id);
  else if (condition->id)
    g_hash_table_insert (conditions, secasset_data_key (condition->id), g_object_ref (condition));
}

static gboolean
replaces_matrix (gpointer old,
                 gpointer new)
{
  SecassetFlowMatrix *a = old, *b = new;

  return a->model == b->model || g_strcmp0 (a->id, b->id) == 0;
}

static gboolean
replaces_placement (gpointer old,
                    gpointer new)
{
  return secasset_key_equal (((SecassetPlacement *) old)->scheme,
                             ((SecassetPlacement *) new)->scheme);
}

/* Puts the item in place of those it replaces. */
static void
put (SecassetList *list,
     gpointer item,
     gboolean (*replaces) (gpointer old, gpointer new))
{
  guint n = secasset_list_get_n_items (list);
  guint position = n;

  for (guint i = n; i-- > 0;)
    {
      if (!replaces (secasset_list_index (list, i), item))
        continue;
      secasset_list_remove (list, i);
      position = i;
    }
  secasset_list_splice (list, MIN (position, secasset_list_get_n_items (list)), 0, &item, 1);
}

/* A layer's own rows, so that one that comes twice is noticed. */
typedef struct
{
  SecassetPolicy *policy;
  GHashTable *seen;
} Rows;

static void
read_matrix (SecassetDataReader *reader,
             JsonNode *node,
             gpointer data)
{
  Rows *rows = data;
  SecassetZoning *zoning = rows->policy->zoning;
  g_autoptr (SecassetFlowMatrix) matrix
      = secasset_flow_matrix_new_from_node (reader, node, zoning->conditions);
  const char *nick = secasset_data_nick (SECASSET_TYPE_NETWORK_MODEL, matrix->model);

  if (!matrix->id)
    return;
  if (!g_hash_table_add (rows->seen, g_strconcat ("model ", nick, NULL)))
    secasset_data_defect (reader, "model", "「%s」が重複しています", "“%s” is given twice", nick);
  if (!g_hash_table_add (rows->seen, g_strconcat ("id ", matrix->id, NULL)))
    secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice", matrix->id);
  put (zoning->matrices, matrix, replaces_matrix);
}

static void
read_placement (SecassetDataReader *reader,
                JsonNode *node,
                gpointer data)
{
  Rows *rows = data;
  g_autoptr (SecassetPlacement) placement
      = secasset_placement_new_from_node (reader, node, rows->policy);

  if (!placement->scheme)
    return;
  if (!g_hash_table_add (rows->seen, secasset_normalize (placement->scheme)))
    secasset_data_defect (reader, "scheme", "「%s」が重複しています", "“%s” is given twice",
                          placement->scheme);
  put (rows->policy->zoning->placements, placement, replaces_placement);
}

void
secasset_zoning_read (SecassetDataReader *reader,
                      SecassetPolicy *policy,
                      JsonArray *matrices,
                      JsonArray *placements)
{
  g_autoptr (GHashTable) models = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) schemes
      = g_hash_table_new_full (secasset_key_hash, secasset_key_equal, g_free, NULL);
  Rows matrix_rows = { policy, models };
  Rows placement_rows = { policy, schemes };

  secasset_data_foreach (reader, "flow-matrices", matrices, read_matrix, &matrix_rows);
  secasset_data_foreach (reader, "placement", placements, read_placement, &placement_rows);
}

typedef struct
{
  JsonArray *conditions;
  JsonArray *matrices;
  JsonArray *placements;
} File;

void
secasset_zoning_read_file (SecassetDataReader *reader,
                           JsonNode *node,
                           gpointer policy)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (File, conditions, "conditions", SECASSET_DATA_ARRAY),
    SECASSET_DATA_MAY (File, matrices, "flow-matrices", SECASSET_DATA_ARRAY),
    SECASSET_DATA_MAY (File, placements, "placement", SECASSET_DATA_ARRAY),
    SECASSET_DATA_SKIP ("secasset-data"),
  };
  File file = { NULL };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &file);
  secasset_data_foreach (reader, "conditions", file.conditions, read_condition, policy);
  secasset_zoning_read (reader, policy, file.matrices, file.placements);
}

SecassetList *
secasset_policy_get_flow_matrices (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->zoning->matrices;
}

SecassetList *
secasset_policy_get_placements (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->zoning->placements;
}

SecassetFlowMatrix *
secasset_policy_lookup_flow_matrix (SecassetPolicy *self,
                                    SecassetNetworkModel model)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->zoning->matrices); i++)
    {
      SecassetFlowMatrix *matrix = secasset_list_index (self->zoning->matrices, i);

      if (matrix->model == (gint) model)
        return matrix;
    }
  return NULL;
}

SecassetCondition *
secasset_policy_lookup_condition (SecassetPolicy *self,
                                  const char *id)
{
  return secasset_data_table_lookup (self->zoning->conditions, id);
}

SecassetFlowMatrix *
secasset_policy_find_flow_matrix (SecassetPolicy *self,
                                  SecassetNetworkModel model)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return secasset_policy_lookup_flow_matrix (self, model);
}

SecassetPlacement *
secasset_policy_lookup_placement (SecassetPolicy *self,
                                  const char *scheme)
{
  return scheme ? find_placement (self->zoning->placements, scheme, NULL) : NULL;
}

SecassetPlacement *
secasset_policy_find_placement (SecassetPolicy *self,
                                const char *scheme)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (scheme != NULL, NULL);

  return secasset_policy_lookup_placement (self, scheme);
}
