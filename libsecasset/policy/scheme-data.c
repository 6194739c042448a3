/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/normalize-private.h"
#include "policy/load-private.h"

#include <string.h>

/* Ranks are a byte each where they are computed with. */
#define MAX_LEVELS 255

/* A level with the rank the data gives, which need not count from 1 nor without gaps. */
typedef struct
{
  SecassetSchemeLevel level;
  gint64 rank;
} LevelRow;

static gboolean
same_id (const char *a,
         const char *b)
{
  g_autofree char *key_a = secasset_data_key (a);
  g_autofree char *key_b = secasset_data_key (b);

  return secasset_key_equal (key_a, key_b);
}

static void
level_clear (SecassetSchemeLevel *level)
{
  g_free (level->id);
  secasset_text_clear (&level->label);
  secasset_text_clear (&level->definition);
}

static void
check_level (SecassetDataReader *reader,
             GArray *rows,
             const LevelRow *row)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const LevelRow *other = &g_array_index (rows, LevelRow, i);

      if (same_id (other->level.id, row->level.id))
        secasset_data_defect (reader, "id", "レベル「%s」が重複しています",
                              "level “%s” is given twice", row->level.id);
      if (other->rank == row->rank)
        secasset_data_defect (reader, "rank", "順位%" G_GINT64_FORMAT "はレベル「%s」と同じです",
                              "rank %" G_GINT64_FORMAT " is that of level “%s”", row->rank,
                              other->level.id);
    }
}

static void
read_level (SecassetDataReader *reader,
            JsonNode *node,
            gpointer data)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (LevelRow, level.id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (LevelRow, rank, "rank", SECASSET_DATA_INTEGER),
    SECASSET_DATA_MUST (LevelRow, level.label, "label", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (LevelRow, level.definition, "definition", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (LevelRow, level.verified, "verified", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_SKIP ("evidence"),
    SECASSET_DATA_SKIP ("handling"),
    SECASSET_DATA_SKIP ("synonyms"),
    SECASSET_DATA_SKIP ("examples"),
  };
  GArray *rows = data;
  guint n_defects = reader->defects->len;
  LevelRow row = { .rank = G_MININT64 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  if (reader->defects->len > n_defects || !row.level.id || row.rank == G_MININT64)
    {
      level_clear (&row.level);
      return;
    }
  check_level (reader, rows, &row);
  g_array_append_val (rows, row);
}

static gint
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const LevelRow *row_a = a, *row_b = b;

  return (row_a->rank > row_b->rank) - (row_a->rank < row_b->rank);
}

static void
read_levels (SecassetDataReader *reader,
             JsonArray *array,
             SecassetSchemeDimension *dimension)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (LevelRow));

  if (array && json_array_get_length (array) == 0)
    secasset_data_defect (reader, "levels", "レベルが一つもありません", "has no level");
  if (array && json_array_get_length (array) > MAX_LEVELS)
    secasset_data_defect (reader, "levels", "レベルが%d個を超えています",
                          "has more than %d levels", MAX_LEVELS);
  secasset_data_foreach (reader, "levels", array, read_level, rows);

  g_array_sort (rows, compare_rows);
  dimension->n_levels = rows->len;
  dimension->levels = g_new0 (SecassetSchemeLevel, rows->len);
  for (guint i = 0; i < rows->len; i++)
    {
      SecassetSchemeLevel *level = &dimension->levels[i];
      g_autofree char *id = NULL;

      *level = g_array_index (rows, LevelRow, i).level;
      id = level->id;
      level->id = secasset_data_normalize_id (id);
      level->rank = i + 1;
    }
}

static void
read_dimension (SecassetDataReader *reader,
                JsonNode *node,
                gpointer data)
{
  typedef struct
  {
    SecassetSchemeDimension dimension;
    JsonArray *levels;
  } Row;
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (Row, dimension.id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (Row, dimension.label, "label", SECASSET_DATA_TEXT),
    SECASSET_DATA_MUST (Row, levels, "levels", SECASSET_DATA_ARRAY),
  };
  GArray *dimensions = data;
  Row row = { 0 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  if (!row.dimension.id)
    row.dimension.id = g_strdup ("");
  for (guint i = 0; i < dimensions->len; i++)
    {
      if (same_id (g_array_index (dimensions, SecassetSchemeDimension, i).id, row.dimension.id))
        secasset_data_defect (reader, "id", "分類の軸「%s」が重複しています",
                              "dimension “%s” is given twice", row.dimension.id);
    }
  /* Levels are written “dimension=level”. */
  if (strchr (row.dimension.id, '='))
    secasset_data_defect (reader, "id", "「%s」に等号（=）が入っています",
                          "“%s” contains an equals sign", row.dimension.id);
  read_levels (reader, row.levels, &row.dimension);
  g_array_append_val (dimensions, row.dimension);
}

/* One term of the important-rule: a dimension with the level from which on it holds. */
typedef struct
{
  char *dimension;
  char *level;
} Term;

typedef struct
{
  SecassetScheme *scheme;
  JsonArray *terms; /* a copy, as the node belongs to someone who may change it */
} TermLoad;

static void
add_term (JsonArray *terms,
          const Term *term)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "dimension", term->dimension);
  json_object_set_string_member (object, "at-least", term->level);
  json_array_add_object_element (terms, object);
}

static void
read_term (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (Term, dimension, "dimension", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (Term, level, "at-least", SECASSET_DATA_STRING),
  };
  TermLoad *load = data;
  Term term = { 0 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &term);
  if (term.dimension && term.level)
    {
      gint index = secasset_scheme_find_dimension (load->scheme, term.dimension);

      if (index < 0)
        secasset_data_defect (reader, "dimension", "分類の軸「%s」はありません",
                              "unknown dimension “%s”", term.dimension);
      else if (!secasset_scheme_find_level (load->scheme, (guint) index, term.level))
        secasset_data_defect (reader, "at-least", "レベル「%s」はありません", "unknown level “%s”",
                              term.level);
      add_term (load->terms, &term);
    }
  g_free (term.dimension);
  g_free (term.level);
}

static void
read_important_rule (SecassetDataReader *reader,
                     SecassetScheme *self,
                     JsonNode *node)
{
  typedef struct
  {
    JsonArray *any;
  } Row;
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (Row, any, "any", SECASSET_DATA_ARRAY),
  };
  gsize place = secasset_data_enter (reader, "important-rule");
  TermLoad load = { self, json_array_new () };
  JsonObject *rule = json_object_new ();
  Row row = { 0 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  if (row.any && json_array_get_length (row.any) == 0)
    secasset_data_defect (reader, "any", "空です", "is empty");
  secasset_data_foreach (reader, "any", row.any, read_term, &load);
  json_object_set_array_member (rule, "any", load.terms);
  self->important_rule = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (self->important_rule, rule);
  json_node_seal (self->important_rule);
  secasset_data_leave (reader, place);
}

static void
read_dimensions (SecassetDataReader *reader,
                 SecassetScheme *self,
                 JsonArray *array)
{
  g_autoptr (GArray) dimensions = g_array_new (FALSE, TRUE, sizeof (SecassetSchemeDimension));

  if (array && json_array_get_length (array) == 0)
    secasset_data_defect (reader, "dimensions", "分類の軸が一つもありません", "has no dimension");
  if (array && json_array_get_length (array) > SECASSET_MAX_DIMENSIONS)
    secasset_data_defect (reader, "dimensions", "分類の軸が%d個を超えています",
                          "has more than %d dimensions", SECASSET_MAX_DIMENSIONS);
  secasset_data_foreach (reader, "dimensions", array, read_dimension, dimensions);
  self->n_dimensions = dimensions->len;
  self->dimensions
      = (SecassetSchemeDimension *) (gpointer) g_array_free (g_steal_pointer (&dimensions), FALSE);
}

SecassetScheme *
secasset_scheme_read (SecassetDataReader *reader,
                      JsonNode *node)
{
  typedef struct
  {
    SecassetScheme head;
    JsonArray *dimensions;
    JsonNode *important_rule;
  } Row;
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (Row, head.id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (Row, head.version, "version", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (Row, head.title, "title", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (Row, head.verified, "verified", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MUST (Row, dimensions, "dimensions", SECASSET_DATA_ARRAY),
    SECASSET_DATA_MAY (Row, important_rule, "important-rule", SECASSET_DATA_NODE),
    SECASSET_DATA_SKIP ("secasset-data"),
    SECASSET_DATA_SKIP ("source"),
    SECASSET_DATA_SKIP ("handling-verified"),
  };
  SecassetScheme *self = g_object_new (SECASSET_TYPE_SCHEME, NULL);
  Row row = { 0 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  self->id = row.head.id;
  self->version = row.head.version;
  self->title = row.head.title;
  self->verified = row.head.verified;

  read_dimensions (reader, self, row.dimensions);
  if (row.important_rule)
    read_important_rule (reader, self, row.important_rule);
  return self;
}

SecassetScheme *
secasset_scheme_new_from_node (JsonNode *node,
                               GPtrArray *defects)
{
  g_autoptr (SecassetScheme) self = NULL;
  SecassetDataReader reader;
  guint n_defects = defects->len;

  secasset_data_reader_init (&reader, defects, "");
  self = secasset_scheme_read (&reader, node);
  secasset_data_reader_clear (&reader);
  return defects->len > n_defects ? NULL : g_steal_pointer (&self);
}
