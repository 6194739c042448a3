/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/zoning-private.h"

static void
add_own (SecassetDataReader *reader,
         JsonNode *node,
         gpointer data)
{
  SecassetConditionPool *pool = data;
  g_autoptr (SecassetCondition) condition = secasset_condition_new_from_node (reader, node);

  if (!condition->id)
    return;
  if (secasset_data_table_lookup (pool->own, condition->id))
    secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice",
                          condition->id);
  else
    g_hash_table_insert (pool->own, secasset_data_key (condition->id), g_object_ref (condition));
}

void
secasset_condition_pool_init (SecassetConditionPool *pool,
                              SecassetDataReader *reader,
                              JsonArray *own,
                              GHashTable *shared,
                              SecassetList *used)
{
  pool->own = secasset_data_table_new ();
  pool->shared = shared;
  pool->used = used;
  secasset_data_foreach (reader, "conditions", own, add_own, pool);
}

void
secasset_condition_pool_clear (SecassetConditionPool *pool)
{
  g_hash_table_unref (pool->own);
}

static gboolean
is_listed (SecassetList *list,
           gpointer item)
{
  for (guint i = 0; i < secasset_list_get_n_items (list); i++)
    {
      if (secasset_list_index (list, i) == item)
        return TRUE;
    }
  return FALSE;
}

void
secasset_condition_pool_resolve (SecassetConditionPool *pool,
                                 SecassetDataReader *reader,
                                 SecassetZoneCell *cell)
{
  cell->conditions = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; cell->condition_ids && cell->condition_ids[i]; i++)
    {
      const char *id = cell->condition_ids[i];
      SecassetCondition *condition = secasset_data_table_lookup (pool->own, id);

      if (!condition)
        condition = secasset_data_table_lookup (pool->shared, id);
      if (!condition)
        {
          secasset_data_defect (reader, "conditions", "条件「%s」はありません",
                                "unknown condition “%s”", id);
          continue;
        }
      g_ptr_array_add (cell->conditions, g_object_ref (condition));
      if (!is_listed (pool->used, condition))
        secasset_list_append (pool->used, condition);
    }
}

void
secasset_zone_cell_clear (SecassetZoneCell *cell)
{
  g_strfreev (cell->condition_ids);
  g_clear_pointer (&cell->conditions, g_ptr_array_unref);
  g_strfreev (cell->sources);
  g_free (cell->recheck);
  secasset_text_clear (&cell->note);
  g_strfreev (cell->models);
}

SecassetList *
secasset_zone_cell_list_conditions (const SecassetZoneCell *cell)
{
  SecassetList *list = secasset_list_new (SECASSET_TYPE_CONDITION);

  for (guint i = 0; cell && cell->conditions && i < cell->conditions->len; i++)
    secasset_list_append (list, g_ptr_array_index (cell->conditions, i));
  return list;
}

gboolean
secasset_zone_cell_asks_for (const SecassetZoneCell *cell,
                             SecassetCondition *condition)
{
  return cell->conditions && g_ptr_array_find (cell->conditions, condition, NULL);
}
