/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/risk-matrix-private.h"

/* Ranks are a byte each where they are computed with. */
#define MAX_STEPS 255

typedef struct
{
  char *id;
  SecassetText title;
  SecassetText note;
  gboolean verified;
  JsonArray *scales[SECASSET_RISK_SCALE_LEVEL + 1];
  JsonArray *cells;
  JsonArray *bands;
  char *acceptance;
  JsonArray *suggestions;
} MatrixRow;

static const char *const scale_names[] = { "likelihood", "impact", "levels" };

/* A number that is not negative, into @value; where there is no node, nothing. */
static void
read_number (SecassetDataReader *reader,
             const char *member,
             JsonNode *node,
             double *value)
{
  GType type = node && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node)
                                                    : G_TYPE_INVALID;

  if (!node)
    return;
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    secasset_data_defect (reader, member, "数値ではありません", "is no number");
  else if (json_node_get_double (node) < 0)
    secasset_data_defect (reader, member, "負の数です", "is negative");
  else
    *value = json_node_get_double (node);
}

static void
read_step (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  typedef struct
  {
    SecassetRiskStep step;
    JsonNode *value;
  } Row;
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (Row, step.id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (Row, step.label, "label", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (Row, step.criterion, "criterion", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (Row, value, "value", SECASSET_DATA_NODE),
    SECASSET_DATA_SKIP ("evidence"),
  };
  GArray *steps = data;
  Row row = { .step.value = -1.0 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  read_number (reader, "value", row.value, &row.step.value);
  if (!row.step.id)
    row.step.id = g_strdup ("");
  for (guint i = 0; i < steps->len; i++)
    {
      if (*row.step.id && g_str_equal (g_array_index (steps, SecassetRiskStep, i).id, row.step.id))
        secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice",
                              row.step.id);
    }
  g_array_append_val (steps, row.step);
}

static void
read_scale (SecassetDataReader *reader,
            SecassetRiskMatrix *self,
            SecassetRiskScale scale,
            JsonArray *array)
{
  guint n = array ? json_array_get_length (array) : 0;

  if (array && n < 2)
    secasset_data_defect (reader, scale_names[scale], "段階が二つ未満です",
                          "has less than two steps");
  if (n > MAX_STEPS)
    secasset_data_defect (reader, scale_names[scale], "段階が%d個を超えています",
                          "has more than %d steps", MAX_STEPS);
  else
    secasset_data_foreach (reader, scale_names[scale], array, read_step, self->scales[scale]);
}

/* 0 after a defect. */
static guint
require_level (SecassetDataReader *reader,
               const char *member,
               SecassetRiskMatrix *self,
               const char *id)
{
  guint rank = secasset_risk_matrix_lookup_step (self, SECASSET_RISK_SCALE_LEVEL, id);

  if (rank == 0)
    secasset_data_defect (reader, member, "レベル「%s」はありません", "unknown level “%s”", id);
  return rank;
}

typedef struct
{
  SecassetRiskMatrix *matrix;
  guint position;
} CellLoad;

static void
read_cell (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  CellLoad *load = data;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    secasset_data_defect (reader, NULL, "文字列ではありません", "is no string");
  else
    load->matrix->cells[load->position]
        = (guint8) require_level (reader, NULL, load->matrix, json_node_get_string (node));
  load->position++;
}

static void
read_row (SecassetDataReader *reader,
          JsonNode *node,
          gpointer data)
{
  CellLoad *load = data;
  guint wanted = load->matrix->scales[SECASSET_RISK_SCALE_LIKELIHOOD]->len;
  JsonArray *row = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (!row)
    {
      secasset_data_defect (reader, NULL, "配列ではありません", "is no array");
      return;
    }
  if (json_array_get_length (row) != wanted)
    {
      secasset_data_defect (reader, NULL, "マスが%u個ありますが、起こりやすさの段階は%u個です",
                            "has %u cells for %u steps of likelihood", json_array_get_length (row),
                            wanted);
      load->position += wanted;
      return;
    }
  for (guint i = 0; i < wanted; i++)
    {
      gsize place = secasset_data_enter_item (reader, i);

      read_cell (reader, json_array_get_element (row, i), load);
      secasset_data_leave (reader, place);
    }
}

static void
read_cells (SecassetDataReader *reader,
            SecassetRiskMatrix *self,
            JsonArray *cells)
{
  guint wanted = self->scales[SECASSET_RISK_SCALE_IMPACT]->len;
  CellLoad load = { self, 0 };

  if (json_array_get_length (cells) == wanted)
    secasset_data_foreach (reader, "cells", cells, read_row, &load);
  else
    secasset_data_defect (reader, "cells", "行が%u行ありますが、影響の段階は%u個です",
                          "has %u rows for %u steps of impact", json_array_get_length (cells),
                          wanted);
}

typedef struct
{
  SecassetRiskMatrix *matrix;
  double from; /* of the band before */
} BandLoad;

/* Every product from the number on is of the level, until the next band takes over. */
static void
read_band (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  typedef struct
  {
    JsonNode *from;
    char *level;
  } Row;
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (Row, from, "from", SECASSET_DATA_NODE),
    SECASSET_DATA_MUST (Row, level, "level", SECASSET_DATA_STRING),
  };
  BandLoad *load = data;
  SecassetRiskMatrix *self = load->matrix;
  guint n_likelihoods = self->scales[SECASSET_RISK_SCALE_LIKELIHOOD]->len;
  guint n_cells = n_likelihoods * self->scales[SECASSET_RISK_SCALE_IMPACT]->len;
  double from = -1.0;
  guint level = 0;
  Row row = { 0 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  read_number (reader, "from", row.from, &from);
  if (from >= 0 && from <= load->from)
    secasset_data_defect (reader, "from", "一つ前の区分より大きい値ではありません",
                          "is not above that of the band before");
  load->from = MAX (load->from, from);
  if (row.level)
    level = require_level (reader, "level", self, row.level);
  for (guint i = 0; level > 0 && from >= 0 && i < n_cells; i++)
    {
      if (secasset_risk_matrix_get_value (self, i % n_likelihoods + 1, i / n_likelihoods + 1)
          >= from)
        self->cells[i] = (guint8) level;
    }
  g_free (row.level);
}

static void
require_values (SecassetDataReader *reader,
                SecassetRiskMatrix *self,
                SecassetRiskScale scale)
{
  for (guint i = 0; i < self->scales[scale]->len; i++)
    {
      const SecassetRiskStep *step = &g_array_index (self->scales[scale], SecassetRiskStep, i);

      if (step->value < 0)
        secasset_data_defect (reader, "bands",
                              "段階「%s」（%s）に、掛け合わせるための値がありません",
                              "step “%s” of %s has no value to multiply", step->id,
                              scale_names[scale]);
    }
}

/* More likelihood or more impact never makes less risk: the overall impact is the greatest one,
 * which would be no safe choice otherwise. */
static void
require_monotony (SecassetDataReader *reader,
                  SecassetRiskMatrix *self)
{
  for (guint impact = 1; impact <= self->scales[SECASSET_RISK_SCALE_IMPACT]->len; impact++)
    {
      for (guint likelihood = 1; likelihood <= self->scales[SECASSET_RISK_SCALE_LIKELIHOOD]->len;
           likelihood++)
        {
          guint level = secasset_risk_matrix_get_level (self, likelihood, impact);

          if (level == 0)
            secasset_data_defect (reader, NULL, "起こりやすさ%u、影響%uに当たるレベルがありません",
                                  "no level for likelihood %u and impact %u", likelihood, impact);
          else if (secasset_risk_matrix_get_level (self, likelihood - 1, impact) > level
                   || secasset_risk_matrix_get_level (self, likelihood, impact - 1) > level)
            secasset_data_defect (reader, NULL,
                                  "起こりやすさ%u、影響%uのリスクが、"
                                  "低い段階のリスクより小さくなっています",
                                  "likelihood %u and impact %u give less risk than a lower step",
                                  likelihood, impact);
        }
    }
}

static void
read_levels (SecassetDataReader *reader,
             SecassetRiskMatrix *self,
             const MatrixRow *row)
{
  BandLoad load = { self, -1.0 };
  guint n_defects = reader->defects->len;

  self->cells = g_new0 (guint8, (gsize) self->scales[SECASSET_RISK_SCALE_IMPACT]->len
                                    * self->scales[SECASSET_RISK_SCALE_LIKELIHOOD]->len);
  if ((row->cells != NULL) == (row->bands != NULL))
    secasset_data_defect (reader, NULL, "「cells」と「bands」のどちらか一方だけを指定してください",
                          "needs either “cells” or “bands”");
  else if (row->cells)
    read_cells (reader, self, row->cells);
  else
    {
      require_values (reader, self, SECASSET_RISK_SCALE_LIKELIHOOD);
      require_values (reader, self, SECASSET_RISK_SCALE_IMPACT);
      secasset_data_foreach (reader, "bands", row->bands, read_band, &load);
    }
  if (reader->defects->len == n_defects)
    require_monotony (reader, self);
  if (row->acceptance)
    self->acceptance = require_level (reader, "acceptance", self, row->acceptance);
}

SecassetRiskMatrix *
secasset_risk_matrix_new_from_node (SecassetDataReader *reader,
                                    JsonNode *node,
                                    SecassetPolicy *policy)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (MatrixRow, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (MatrixRow, title, "title", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (MatrixRow, note, "note", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (MatrixRow, verified, "verified", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MUST (MatrixRow, scales[SECASSET_RISK_SCALE_LIKELIHOOD], "likelihood",
                        SECASSET_DATA_ARRAY),
    SECASSET_DATA_MUST (MatrixRow, scales[SECASSET_RISK_SCALE_IMPACT], "impact",
                        SECASSET_DATA_ARRAY),
    SECASSET_DATA_MUST (MatrixRow, scales[SECASSET_RISK_SCALE_LEVEL], "levels",
                        SECASSET_DATA_ARRAY),
    SECASSET_DATA_MAY (MatrixRow, cells, "cells", SECASSET_DATA_ARRAY),
    SECASSET_DATA_MAY (MatrixRow, bands, "bands", SECASSET_DATA_ARRAY),
    SECASSET_DATA_MUST (MatrixRow, acceptance, "acceptance", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (MatrixRow, suggestions, "suggestions", SECASSET_DATA_ARRAY),
    SECASSET_DATA_SKIP ("source"),
    SECASSET_DATA_SKIP ("cells-evidence"),
  };
  SecassetRiskMatrix *self = g_object_new (SECASSET_TYPE_RISK_MATRIX, NULL);
  MatrixRow row = { 0 };
  guint n_defects = reader->defects->len;

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  self->id = row.id;
  self->title = row.title;
  self->note = row.note;
  self->verified = row.verified;
  for (guint i = 0; i < G_N_ELEMENTS (row.scales); i++)
    read_scale (reader, self, (SecassetRiskScale) i, row.scales[i]);
  /* Against scales that are wrong, everything else would be wrong too. */
  if (reader->defects->len == n_defects)
    {
      read_levels (reader, self, &row);
      secasset_risk_matrix_read_suggestions (reader, self, policy, row.suggestions);
    }
  g_free (row.acceptance);
  return self;
}
