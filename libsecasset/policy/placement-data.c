/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/zoning-private.h"

#include <secasset/secasset-enum-types.h>

static const SecassetDataMember cell_members[] = {
  SECASSET_DATA_NICK (SecassetZoneCell, verdict, "verdict", SECASSET_DATA_ENUM,
                      secasset_placement_verdict_get_type),
  SECASSET_DATA_MUST (SecassetZoneCell, condition_ids, "conditions", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MUST (SecassetZoneCell, sources, "evidence", SECASSET_DATA_STRINGS),
  { .name = "models", .kind = SECASSET_DATA_STRINGS,
    .offset = G_STRUCT_OFFSET (SecassetZoneCell, models), .type = secasset_network_model_get_type },
  { .name = "otherwise", .kind = SECASSET_DATA_ENUM,
    .offset = G_STRUCT_OFFSET (SecassetZoneCell, otherwise),
    .type = secasset_placement_verdict_get_type },
  SECASSET_DATA_MAY (SecassetZoneCell, note, "note", SECASSET_DATA_TEXT),
};

static void
read_cell (SecassetDataReader *reader,
           JsonNode *node,
           SecassetConditionPool *pool,
           SecassetZoneCell *cell)
{
  cell->otherwise = -1;
  secasset_data_read (reader, node, cell_members, G_N_ELEMENTS (cell_members), cell);
  if ((cell->models != NULL) != (cell->otherwise >= 0))
    secasset_data_defect (reader, NULL, "「models」と「otherwise」は両方とも指定してください",
                          "needs “models” and “otherwise” together");
  secasset_condition_pool_resolve (pool, reader, cell);
}

static void
check_sites (SecassetDataReader *reader,
             JsonObject *object)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      gboolean known = g_str_has_prefix (name, "x-");

      for (gint i = 1; i <= SECASSET_N_SITES && !known; i++)
        known = g_str_equal (secasset_data_nick (SECASSET_TYPE_PLACEMENT_SITE, i), name);
      if (!known)
        secasset_data_defect (reader, name, "知られていない項目です", "unknown member");
    }
}

static void
read_row (SecassetDataReader *reader,
          JsonNode *node,
          SecassetConditionPool *pool,
          SecassetPlacementRow *row)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      secasset_data_defect (reader, NULL, "オブジェクト（{ }で囲んだ項目の集まり）ではありません",
                            "is no object");
      return;
    }
  check_sites (reader, json_node_get_object (node));
  for (gint i = 0; i < SECASSET_N_SITES; i++)
    {
      const char *nick = secasset_data_nick (SECASSET_TYPE_PLACEMENT_SITE, i + 1);
      JsonNode *cell = json_object_get_member (json_node_get_object (node), nick);
      gsize place = secasset_data_enter (reader, nick);

      if (cell)
        read_cell (reader, cell, pool, &row->cells[i]);
      else
        secasset_data_defect (reader, NULL, "必要な項目がありません", "is missing");
      secasset_data_leave (reader, place);
    }
}

/* The rows are the levels of the dimension, and the one for individual-number use. */
static void
check_levels (SecassetDataReader *reader,
              SecassetPlacement *self,
              JsonObject *rows,
              SecassetScheme *scheme)
{
  gint index = secasset_scheme_find_dimension (scheme, self->dimension);
  SecassetSchemeDimension *dimension = index < 0 ? NULL : &scheme->dimensions[index];
  g_autoptr (GList) names = json_object_get_members (rows);

  if (!dimension)
    {
      secasset_data_defect (reader, "dimension", "分類方式「%s」に軸「%s」はありません",
                            "scheme “%s” has no dimension “%s”", scheme->id, self->dimension);
      return;
    }
  for (guint i = 0; i < dimension->n_levels; i++)
    {
      if (!json_object_has_member (rows, dimension->levels[i].id))
        secasset_data_defect (reader, "rows", "レベル「%s」の行がありません",
                              "no row for level “%s”", dimension->levels[i].id);
    }
  for (GList *l = names; l; l = l->next)
    {
      if (!secasset_scheme_find_level (scheme, (guint) index, l->data)
          && !g_str_equal (l->data, SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE))
        secasset_data_defect (reader, "rows", "レベル「%s」はありません", "unknown level “%s”",
                              (const char *) l->data);
    }
}

static void
read_rows (SecassetDataReader *reader,
           SecassetPlacement *self,
           JsonObject *rows,
           SecassetConditionPool *pool)
{
  gsize outer = secasset_data_enter (reader, "rows");
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, rows);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      gsize place = secasset_data_enter (reader, name);
      SecassetPlacementRow *row = g_new0 (SecassetPlacementRow, 1);

      row->id = secasset_data_key (name);
      g_ptr_array_add (self->rows, row);
      read_row (reader, node, pool, row);
      secasset_data_leave (reader, place);
    }
  secasset_data_leave (reader, outer);
}

typedef struct
{
  char *scheme;
  char *dimension;
  char *edition;
  gboolean verified;
  SecassetText title;
  SecassetText description;
  JsonArray *conditions;
  JsonObject *rows;
} TableRow;

static const SecassetDataMember table_members[] = {
  SECASSET_DATA_MUST (TableRow, scheme, "scheme", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (TableRow, dimension, "dimension", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (TableRow, edition, "edition", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (TableRow, verified, "verified", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MUST (TableRow, title, "title", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (TableRow, description, "description", SECASSET_DATA_TEXT),
  SECASSET_DATA_MAY (TableRow, conditions, "conditions", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MUST (TableRow, rows, "rows", SECASSET_DATA_OBJECT),
};

SecassetPlacement *
secasset_placement_new_from_node (SecassetDataReader *reader,
                                  JsonNode *node,
                                  SecassetPolicy *policy)
{
  SecassetPlacement *self = g_object_new (SECASSET_TYPE_PLACEMENT, NULL);
  SecassetConditionPool pool;
  SecassetScheme *scheme;
  TableRow row = { NULL };

  secasset_data_read (reader, node, table_members, G_N_ELEMENTS (table_members), &row);
  self->scheme = row.scheme;
  self->dimension = row.dimension;
  self->edition = row.edition;
  self->verified = row.verified;
  self->title = row.title;
  self->description = row.description;
  secasset_condition_pool_init (&pool, reader, row.conditions, policy->zoning->conditions,
                                self->conditions);
  scheme = row.scheme ? secasset_policy_lookup_scheme (policy, row.scheme) : NULL;
  if (row.scheme && !scheme)
    secasset_data_defect (reader, "scheme", "分類方式「%s」はありません", "unknown scheme “%s”",
                          row.scheme);
  if (scheme && row.dimension && row.rows)
    {
      check_levels (reader, self, row.rows, scheme);
      read_rows (reader, self, row.rows, &pool);
    }
  secasset_condition_pool_clear (&pool);
  return self;
}
