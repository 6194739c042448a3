/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/zoning-private.h"

#include <secasset/secasset-enum-types.h>

typedef struct
{
  SecassetFlowMatrix *matrix;
  SecassetConditionPool pool;
} Reading;

static void
read_cell (SecassetDataReader *reader,
           JsonNode *node,
           Reading *reading,
           SecassetZoneCell *cell)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_NICK (SecassetZoneCell, verdict, "verdict", SECASSET_DATA_ENUM,
                        secasset_flow_verdict_get_type),
    SECASSET_DATA_MUST (SecassetZoneCell, condition_ids, "conditions", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MUST (SecassetZoneCell, sources, "evidence", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (SecassetZoneCell, recheck, "recheck", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (SecassetZoneCell, note, "note", SECASSET_DATA_TEXT),
  };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), cell);
  secasset_condition_pool_resolve (&reading->pool, reader, cell);
}

/* The members of an object by the nicks of nodes 1 … @n: each must be there, and no other. */
static void
check_nodes (SecassetDataReader *reader,
             JsonObject *object,
             gint n)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      gboolean known = g_str_has_prefix (name, "x-");

      for (gint i = 1; i <= n && !known; i++)
        known = g_str_equal (secasset_data_nick (SECASSET_TYPE_FLOW_NODE, i), name);
      if (!known)
        secasset_data_defect (reader, name, "知られていない項目です", "unknown member");
    }
  for (gint i = 1; i <= n; i++)
    {
      const char *nick = secasset_data_nick (SECASSET_TYPE_FLOW_NODE, i);

      if (!json_object_has_member (object, nick))
        secasset_data_defect (reader, nick, "必要な項目がありません", "is missing");
    }
}

static void
read_row (SecassetDataReader *reader,
          JsonNode *node,
          Reading *reading,
          SecassetZoneCell *cells)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      secasset_data_defect (reader, NULL, "オブジェクト（{ }で囲んだ項目の集まり）ではありません",
                            "is no object");
      return;
    }
  object = json_node_get_object (node);
  check_nodes (reader, object, SECASSET_N_FLOW_NODES);
  for (gint i = 0; i < SECASSET_N_FLOW_NODES; i++)
    {
      const char *nick = secasset_data_nick (SECASSET_TYPE_FLOW_NODE, i + 1);
      JsonNode *cell = json_object_get_member (object, nick);
      gsize place = secasset_data_enter (reader, nick);

      if (cell)
        read_cell (reader, cell, reading, &cells[i]);
      secasset_data_leave (reader, place);
    }
}

static void
read_rows (SecassetDataReader *reader,
           JsonObject *rows,
           Reading *reading)
{
  gsize outer = secasset_data_enter (reader, "cells");

  check_nodes (reader, rows, SECASSET_N_FLOW_ROWS);
  for (gint i = 0; i < SECASSET_N_FLOW_ROWS; i++)
    {
      const char *nick = secasset_data_nick (SECASSET_TYPE_FLOW_NODE, i + 1);
      JsonNode *row = json_object_get_member (rows, nick);
      gsize place = secasset_data_enter (reader, nick);

      if (row)
        read_row (reader, row, reading, reading->matrix->cells[i]);
      secasset_data_leave (reader, place);
    }
  secasset_data_leave (reader, outer);
}

typedef struct
{
  char *id;
  char *edition;
  gint model;
  gboolean verified;
  SecassetText title;
  SecassetText description;
  char **sources;
  JsonArray *conditions;
  JsonObject *cells;
} MatrixRow;

static const SecassetDataMember matrix_members[] = {
  SECASSET_DATA_MUST (MatrixRow, id, "id", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (MatrixRow, edition, "edition", SECASSET_DATA_STRING),
  SECASSET_DATA_NICK (MatrixRow, model, "model", SECASSET_DATA_ENUM,
                      secasset_network_model_get_type),
  SECASSET_DATA_MUST (MatrixRow, verified, "verified", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MUST (MatrixRow, title, "title", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (MatrixRow, description, "description", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (MatrixRow, sources, "evidence", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (MatrixRow, conditions, "conditions", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MUST (MatrixRow, cells, "cells", SECASSET_DATA_OBJECT),
};

SecassetFlowMatrix *
secasset_flow_matrix_new_from_node (SecassetDataReader *reader,
                                    JsonNode *node,
                                    GHashTable *shared)
{
  SecassetFlowMatrix *self = g_object_new (SECASSET_TYPE_FLOW_MATRIX, NULL);
  Reading reading = { .matrix = self };
  MatrixRow row = { NULL };

  secasset_data_read (reader, node, matrix_members, G_N_ELEMENTS (matrix_members), &row);
  self->id = row.id;
  self->edition = row.edition;
  self->model = row.model;
  self->verified = row.verified;
  self->title = row.title;
  self->description = row.description;
  self->sources = row.sources;
  secasset_condition_pool_init (&reading.pool, reader, row.conditions, shared, self->conditions);
  if (row.cells)
    read_rows (reader, row.cells, &reading);
  secasset_condition_pool_clear (&reading.pool);
  return self;
}
