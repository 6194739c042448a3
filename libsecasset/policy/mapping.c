/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/administrative-information-private.h"
#include "policy/load-private.h"

#include <secasset/secasset-enum-types.h>

#include <string.h>

typedef struct
{
  SecassetMapping *mapping;
  SecassetScheme *from;
  SecassetScheme *to;
  gint from_dimension; /* -1: several, or unknown */
  gint to_dimension;
} MappingLoad;

typedef struct
{
  char **candidates;
  char *fallback;
  gboolean provisional;
  JsonNode *when;
} TargetRow;

static void
case_free (gpointer data)
{
  SecassetMappingCase *self = data;

  g_clear_pointer (&self->when, json_node_unref);
  g_strfreev (self->candidates);
  g_free (self->fallback);
  g_free (self);
}

static void
hint_free (gpointer data)
{
  SecassetMappingHint *self = data;

  g_free (self->property);
  g_strfreev (self->candidates);
  secasset_text_clear (&self->text);
  g_free (self);
}

SecassetMapping *
secasset_mapping_ref (SecassetMapping *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
secasset_mapping_unref (SecassetMapping *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_free (self->from_scheme);
  g_free (self->to_scheme);
  g_free (self->from_dimension);
  g_free (self->to_dimension);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  secasset_text_clear (&self->note);
  g_hash_table_unref (self->candidates);
  g_hash_table_unref (self->defaults);
  g_ptr_array_unref (self->cases);
  g_ptr_array_unref (self->hints);
  g_free (self);
}

/* The scheme's own form of a level's id. */
static void
adopt_level (SecassetDataReader *reader,
             const char *member,
             MappingLoad *load,
             char **id)
{
  const SecassetSchemeLevel *level;

  if (load->to_dimension < 0)
    return;
  level = secasset_scheme_find_level (load->to, (guint) load->to_dimension, *id);
  if (!level)
    {
      secasset_data_defect (reader, member, "レベル「%s」はありません", "unknown level “%s”", *id);
      return;
    }
  g_free (*id);
  *id = g_strdup (level->id);
}

static void
check_targets (SecassetDataReader *reader,
               MappingLoad *load,
               TargetRow *row)
{
  if (row->candidates && !row->candidates[0])
    secasset_data_defect (reader, "candidates", "空です", "is empty");
  for (guint i = 0; row->candidates && row->candidates[i]; i++)
    adopt_level (reader, "candidates", load, &row->candidates[i]);
  if (!row->fallback)
    return;
  adopt_level (reader, "default", load, &row->fallback);
  if (row->candidates && !g_strv_contains ((const char *const *) row->candidates, row->fallback))
    secasset_data_defect (reader, "default", "「%s」は候補にありません", "“%s” is no candidate",
                          row->fallback);
}

static void
adopt_targets (SecassetMapping *mapping,
               const SecassetSchemeLevel *level,
               TargetRow *row)
{
  SecassetMappingCase *kase;

  if (level && row->candidates)
    g_hash_table_insert (mapping->candidates, g_strdup (level->id),
                         g_steal_pointer (&row->candidates));
  if (level && row->fallback)
    g_hash_table_insert (mapping->defaults, g_strdup (level->id),
                         g_steal_pointer (&row->fallback));
  if (level)
    return;
  kase = g_new0 (SecassetMappingCase, 1);
  kase->when = row->when ? json_node_copy (row->when) : NULL;
  kase->candidates = g_steal_pointer (&row->candidates);
  kase->fallback = g_steal_pointer (&row->fallback);
  g_ptr_array_add (mapping->cases, kase);
}

/* Candidates for @level, or for a case if that is NULL. */
static void
read_targets (SecassetDataReader *reader,
              JsonNode *node,
              const SecassetSchemeLevel *level,
              MappingLoad *load,
              TargetRow *row)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (TargetRow, candidates, "candidates", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (TargetRow, fallback, "default", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (TargetRow, provisional, "provisional", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MUST (TargetRow, when, "when", SECASSET_DATA_NODE),
  };

  /* Only a case has a condition. */
  secasset_data_read (reader, node, members, G_N_ELEMENTS (members) - (level ? 1 : 0), row);
  check_targets (reader, load, row);
  adopt_targets (load->mapping, level, row);
  g_strfreev (row->candidates);
  g_free (row->fallback);
}

static void
read_levels (SecassetDataReader *reader,
             JsonObject *levels,
             MappingLoad *load)
{
  static const SecassetSchemeLevel nothing = { .id = (char *) "" };
  gsize outer = secasset_data_enter (reader, "levels");
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, levels);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      const SecassetSchemeLevel *level
          = load->from_dimension < 0
                ? &nothing
                : secasset_scheme_find_level (load->from, (guint) load->from_dimension, name);
      gsize inner = secasset_data_enter (reader, name);
      TargetRow row = { 0 };

      if (!level)
        secasset_data_defect (reader, NULL, "レベル「%s」はありません", "unknown level “%s”", name);
      else if (g_hash_table_contains (load->mapping->candidates, level->id) && level != &nothing)
        secasset_data_defect (reader, NULL, "レベル「%s」が重複しています",
                              "level “%s” is given twice", level->id);
      read_targets (reader, node, level ? level : &nothing, load, &row);
      secasset_data_leave (reader, inner);
    }
  secasset_data_leave (reader, outer);
}

typedef struct
{
  JsonArray *any;
  JsonArray *all;
  char *dimension;
  char *at_least;
  char *equals;
} ConditionRow;

static void
check_level_condition (SecassetDataReader *reader,
                       const ConditionRow *row,
                       SecassetScheme *from)
{
  const char *level = row->at_least ? row->at_least : row->equals;
  gint index = secasset_scheme_find_dimension (from, row->dimension);

  if (index < 0)
    secasset_data_defect (reader, "dimension", "分類の軸「%s」はありません",
                          "unknown dimension “%s”", row->dimension);
  else if (level && !secasset_scheme_find_level (from, (guint) index, level))
    secasset_data_defect (reader, row->at_least ? "at-least" : "equals",
                          "レベル「%s」はありません", "unknown level “%s”", level);
}

static void
read_condition (SecassetDataReader *reader,
                JsonNode *node,
                gpointer data)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MAY (ConditionRow, any, "any", SECASSET_DATA_ARRAY),
    SECASSET_DATA_MAY (ConditionRow, all, "all", SECASSET_DATA_ARRAY),
    SECASSET_DATA_MAY (ConditionRow, dimension, "dimension", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (ConditionRow, at_least, "at-least", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (ConditionRow, equals, "equals", SECASSET_DATA_STRING),
  };
  MappingLoad *load = data;
  ConditionRow row = { 0 };

  if (!secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row))
    return;
  if (!!row.any + !!row.all + !!row.dimension != 1
      || (!!row.at_least + !!row.equals == 1) != !!row.dimension)
    secasset_data_defect (reader, NULL, "条件ではありません", "is no condition");
  else if (row.dimension && load->from)
    check_level_condition (reader, &row, load->from);
  secasset_data_foreach (reader, "any", row.any, read_condition, load);
  secasset_data_foreach (reader, "all", row.all, read_condition, load);
  g_free (row.dimension);
  g_free (row.at_least);
  g_free (row.equals);
}

static void
read_case (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  TargetRow row = { 0 };

  read_targets (reader, node, NULL, data, &row);
  if (row.when)
    {
      gsize place = secasset_data_enter (reader, "when");

      read_condition (reader, row.when, data);
      secasset_data_leave (reader, place);
    }
}

static void
read_hint (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetMappingHint, property, "property", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetMappingHint, candidates, "candidates", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MUST (SecassetMappingHint, text, "text", SECASSET_DATA_TEXT),
  };
  MappingLoad *load = data;
  SecassetMappingHint *hint = g_new0 (SecassetMappingHint, 1);
  g_autoptr (GTypeClass) klass = g_type_class_ref (SECASSET_TYPE_ADMINISTRATIVE_INFORMATION);
  const SecassetField *field = NULL;

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), hint);
  for (guint i = 0; hint->candidates && hint->candidates[i]; i++)
    adopt_level (reader, "candidates", load, &hint->candidates[i]);
  if (hint->property)
    field = secasset_record_class_find ((SecassetRecordClass *) klass, hint->property,
                                        strlen (hint->property));
  if (hint->property && (!field || field->kind != SECASSET_FIELD_TRISTATE))
    secasset_data_defect (reader, "property",
                          "行政情報に、有・無・不明で答える項目「%s」はありません",
                          "information has no three-valued property “%s”", hint->property);
  g_ptr_array_add (load->mapping->hints, hint);
}

static gint
require_dimension (SecassetDataReader *reader,
                   const char *member,
                   SecassetScheme *scheme,
                   const char *dimension)
{
  gint index = scheme && dimension ? secasset_scheme_find_dimension (scheme, dimension) : -1;

  if (scheme && dimension && index < 0)
    secasset_data_defect (reader, member, "分類方式「%s」に軸「%s」はありません",
                          "scheme “%s” has no dimension “%s”", scheme->id, dimension);
  return index;
}

static SecassetScheme *
require_scheme (SecassetDataReader *reader,
                const char *member,
                SecassetPolicy *policy,
                const char *id)
{
  SecassetScheme *scheme = secasset_policy_lookup_scheme (policy, id);

  if (id && !scheme)
    secasset_data_defect (reader, member, "分類方式「%s」はありません", "unknown scheme “%s”", id);
  return scheme;
}

/* The scheme's own form of its id, so that it is found by a plain comparison. */
static void
adopt_id (char **id,
          SecassetScheme *scheme)
{
  if (!scheme)
    return;
  g_free (*id);
  *id = g_strdup (scheme->id);
}

typedef struct
{
  SecassetMapping head;
  JsonObject *levels;
  JsonArray *cases;
  JsonArray *hints;
} MappingRow;

static const SecassetDataMember mapping_members[] = {
  SECASSET_DATA_MUST (MappingRow, head.from_scheme, "from", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (MappingRow, head.to_scheme, "to", SECASSET_DATA_STRING),
  SECASSET_DATA_MAY (MappingRow, head.from_dimension, "dimension", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (MappingRow, head.to_dimension, "to-dimension", SECASSET_DATA_STRING),
  SECASSET_DATA_NICK (MappingRow, head.quality, "quality", SECASSET_DATA_ENUM,
                      secasset_mapping_quality_get_type),
  SECASSET_DATA_MUST (MappingRow, head.lossy, "lossy", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MUST (MappingRow, head.note, "note", SECASSET_DATA_TEXT),
  SECASSET_DATA_MAY (MappingRow, levels, "levels", SECASSET_DATA_OBJECT),
  SECASSET_DATA_MAY (MappingRow, cases, "cases", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (MappingRow, hints, "hints", SECASSET_DATA_ARRAY),
};

static void
read_parts (SecassetDataReader *reader,
            const MappingRow *row,
            MappingLoad *load)
{
  if (!row->levels == !row->cases)
    secasset_data_defect (reader, NULL,
                          "「levels」と「cases」のどちらか一方だけを指定してください",
                          "needs either “levels” or “cases”");
  else if (!row->levels != !load->mapping->from_dimension)
    secasset_data_defect (reader, "dimension", "「levels」を使うときに限り必要な項目です",
                          "belongs to “levels” and to them alone");
  if (row->levels)
    read_levels (reader, row->levels, load);
  secasset_data_foreach (reader, "cases", row->cases, read_case, load);
  secasset_data_foreach (reader, "hints", row->hints, read_hint, load);
}

SecassetMapping *
secasset_mapping_new_from_node (SecassetDataReader *reader,
                                JsonNode *node,
                                SecassetPolicy *policy)
{
  SecassetMapping *self = g_new0 (SecassetMapping, 1);
  MappingRow row = { .head.quality = -1 };
  MappingLoad load = { .mapping = self };

  secasset_data_read (reader, node, mapping_members, G_N_ELEMENTS (mapping_members), &row);
  *self = row.head;
  g_atomic_ref_count_init (&self->refs);
  self->candidates = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) g_strfreev);
  self->defaults = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->cases = g_ptr_array_new_with_free_func (case_free);
  self->hints = g_ptr_array_new_with_free_func (hint_free);

  if (self->quality == SECASSET_MAPPING_QUALITY_NONE)
    secasset_data_defect (reader, "quality", "「none」という値はありません", "unknown value “none”");
  load.from = require_scheme (reader, "from", policy, self->from_scheme);
  load.to = require_scheme (reader, "to", policy, self->to_scheme);
  load.from_dimension = require_dimension (reader, "dimension", load.from, self->from_dimension);
  load.to_dimension = require_dimension (reader, "to-dimension", load.to, self->to_dimension);
  adopt_id (&self->from_scheme, load.from);
  adopt_id (&self->to_scheme, load.to);
  g_set_object (&self->from, load.from);
  g_set_object (&self->to, load.to);
  read_parts (reader, &row, &load);
  return self;
}
