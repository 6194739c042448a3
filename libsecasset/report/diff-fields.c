/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

#include "base/normalize-private.h"
#include "io/json-encode-private.h"
#include "model/edge-private.h"
#include <secasset/secasset-record-medium.h>

/* A field of one of the two records; both NULL where it has none of that name. */
typedef struct
{
  SecassetRecord *record;
  const SecassetField *field;
} Side;

/* What an item that differs belongs to. */
typedef struct
{
  SecassetList *changes;
  const SecassetField *field;
  const char *owner;
} Place;

/* What names a nested record among its like. */
static const struct
{
  GType (*type) (void);
  const char *members[3];
} names[] = {
  { secasset_assignment_get_type, { "scheme" } },
  { secasset_override_get_type, { "scheme", "dimension", "kind" } },
  { secasset_assessment_get_type, { "threat" } },
  { secasset_waiver_get_type, { "rule", "subject" } },
  { secasset_threat_get_type, { "id" } },
  { secasset_take_out_get_type, { "out-on", "purpose" } },
};

#define SLOT(side, CType) (*SECASSET_FIELD_SLOT ((side).record, (side).field, CType))

static JsonNode *
peek_kept (Side side,
           const char *name)
{
  return side.record ? secasset_record_peek_kept (side.record, name) : NULL;
}

static gboolean
is_set (Side side)
{
  return side.field && secasset_record_field_is_set (side.record, side.field);
}

static SecassetPropertyChange *
take_change (const Place *place,
             SecassetPropertyChange *change)
{
  change->field = place->field;
  change->owner = place->owner;
  secasset_diff_take (place->changes, change);
  return change;
}

static char *
dup_name (SecassetRecord *record)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (G_OBJECT_TYPE (record) != names[i].type ())
        continue;
      for (guint m = 0; m < G_N_ELEMENTS (names[i].members) && names[i].members[m]; m++)
        {
          g_autofree char *value = secasset_diff_dup_value (
              record, secasset_record_find_field (record, names[i].members[m]));

          if (value)
            g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", value);
        }
    }
  return g_string_free (text, FALSE);
}

static char *
dup_record_json (SecassetRecord *record)
{
  g_autoptr (JsonNode) node = secasset_json_encode_record (record);

  return secasset_diff_dup_json_value (node);
}

static GArray *
collect_objects (Side side)
{
  GArray *items = secasset_diff_items_new ();
  GPtrArray *objects = side.field ? SLOT (side, GPtrArray *) : NULL;

  for (guint i = 0; objects && i < objects->len; i++)
    {
      SecassetRecord *record = g_ptr_array_index (objects, i);
      SecassetDiffItem item = { .label = dup_name (record), .data = record };

      item.key = secasset_normalize (item.label);
      item.ident = dup_record_json (record);
      g_array_append_val (items, item);
    }
  return items;
}

static GArray *
collect_edges (Side side)
{
  GArray *items = secasset_diff_items_new ();

  if (!side.field)
    return items;
  SECASSET_FOREACH_EDGE (side.record, side.field->relation, edge)
    {
      SecassetDiffItem item = { .label = g_strdup (secasset_edge_get_ref (edge)) };

      item.key = secasset_normalize (item.label);
      if (secasset_edge_is_plain (edge))
        item.ident = g_strdup (item.key);
      else
        item.ident = dup_record_json ((SecassetRecord *) edge->relation);
      item.data = edge->relation;
      g_array_append_val (items, item);
    }
  return items;
}

static GArray *
collect_strings (Side side)
{
  GArray *items = secasset_diff_items_new ();
  char **strings = side.field ? SLOT (side, char **) : NULL;

  for (; strings && *strings; strings++)
    {
      SecassetDiffItem item = { .key = g_strdup (*strings),
                                .ident = g_strdup (*strings),
                                .label = g_strdup (*strings) };

      g_array_append_val (items, item);
    }
  return items;
}

static void
add_item (const SecassetDiffItem *old_item,
          const SecassetDiffItem *new_item,
          gpointer data)
{
  const Place *place = data;
  SecassetPropertyChange *change = secasset_property_change_new (
      place->field->name, new_item ? new_item->label : old_item->label, NULL, NULL);
  SecassetRecord *old_record = old_item ? old_item->data : NULL;
  SecassetRecord *new_record = new_item ? new_item->data : NULL;

  if (old_record || new_record)
    secasset_diff_records (old_record, new_record, change->details);
  change->kind = !old_item   ? SECASSET_CHANGE_KIND_ADDED
                 : !new_item ? SECASSET_CHANGE_KIND_REMOVED
                             : SECASSET_CHANGE_KIND_CHANGED;
  /* Only spelt differently: an id in another width, say. */
  if (old_item && new_item && secasset_list_get_n_items (change->details) == 0)
    g_object_unref (change);
  else
    take_change (place, change);
}

static void
compare_items (Side old_side,
               Side new_side,
               GArray *(*collect) (Side),
               const Place *place)
{
  g_autoptr (GArray) old_items = collect (old_side);
  g_autoptr (GArray) new_items = collect (new_side);

  secasset_diff_match_items (old_items, new_items, add_item, (gpointer) place);
}

static const char *
find_level (Side side,
            const char *dimension)
{
  const SecassetLevel *level = side.field ? SLOT (side, const SecassetLevel *) : NULL;

  for (; level && level->dimension; level++)
    {
      if (g_str_equal (level->dimension, dimension))
        return level->level;
    }
  return NULL;
}

static void
compare_levels (Side old_side,
                Side new_side,
                const Place *place)
{
  const SecassetLevel *level = new_side.field ? SLOT (new_side, const SecassetLevel *) : NULL;

  for (; level && level->dimension; level++)
    {
      const char *before = find_level (old_side, level->dimension);

      if (g_strcmp0 (before, level->level) != 0)
        take_change (place, secasset_property_change_new (level->dimension, NULL, before,
                                                          level->level));
    }
  level = old_side.field ? SLOT (old_side, const SecassetLevel *) : NULL;
  for (; level && level->dimension; level++)
    {
      if (!find_level (new_side, level->dimension))
        take_change (place, secasset_property_change_new (level->dimension, NULL, level->level,
                                                          NULL));
    }
}

static void
compare_object (Side old_side,
                Side new_side,
                const Place *place)
{
  SecassetRecord *old_record = old_side.field ? SLOT (old_side, SecassetRecord *) : NULL;
  SecassetRecord *new_record = new_side.field ? SLOT (new_side, SecassetRecord *) : NULL;
  SecassetPropertyChange *change;

  if (old_record && new_record && secasset_record_equal (old_record, new_record))
    return;
  change = secasset_property_change_new (place->field->name, NULL, NULL, NULL);
  secasset_diff_records (old_record, new_record, change->details);
  change->kind = !old_record   ? SECASSET_CHANGE_KIND_SET
                 : !new_record ? SECASSET_CHANGE_KIND_CLEARED
                               : SECASSET_CHANGE_KIND_CHANGED;
  if (old_record && new_record && secasset_list_get_n_items (change->details) == 0)
    g_object_unref (change);
  else
    take_change (place, change);
}

/* What a side says as one text, kept values included. */
static char *
dup_text (Side side,
          const char *name)
{
  JsonNode *kept = peek_kept (side, name);

  if (kept)
    return secasset_diff_dup_json_value (kept);
  return side.field ? secasset_diff_dup_value (side.record, side.field) : NULL;
}

static void
compare_texts (Side old_side,
               Side new_side,
               const char *name,
               const Place *place)
{
  g_autofree char *before = dup_text (old_side, name);
  g_autofree char *after = dup_text (new_side, name);
  JsonNode *a = peek_kept (old_side, name);
  JsonNode *b = peek_kept (new_side, name);

  if (old_side.field && old_side.field->kind == SECASSET_FIELD_JSON && !a)
    a = SLOT (old_side, JsonNode *);
  if (new_side.field && new_side.field->kind == SECASSET_FIELD_JSON && !b)
    b = SLOT (new_side, JsonNode *);
  if (g_strcmp0 (before, after) != 0 && !(a && b && json_node_equal (a, b)))
    take_change (place, secasset_property_change_new (name, NULL, before, after));
}

static void
compare_field (Side old_side,
               Side new_side,
               SecassetList *changes)
{
  Place place = { changes, new_side.field ? new_side.field : old_side.field,
                  secasset_record_get_kind (new_side.field ? new_side.record : old_side.record) };
  const char *name = place.field->name;

  if (peek_kept (old_side, name) || peek_kept (new_side, name))
    {
      compare_texts (old_side, new_side, name, &place);
      return;
    }
  if (!is_set (old_side) && !is_set (new_side))
    return;
  if (old_side.field && new_side.field && old_side.field->kind != new_side.field->kind)
    old_side.field = NULL;
  switch (place.field->kind)
    {
    case SECASSET_FIELD_REFS:
      if (!old_side.field || !new_side.field
          || !secasset_element_edges_equal ((SecassetElement *) old_side.record,
                                            (SecassetElement *) new_side.record,
                                            place.field->relation))
        compare_items (old_side, new_side, collect_edges, &place);
      break;
    case SECASSET_FIELD_OBJECTS:
      compare_items (old_side, new_side, collect_objects, &place);
      break;
    case SECASSET_FIELD_STRINGS:
      compare_items (old_side, new_side, collect_strings, &place);
      break;
    case SECASSET_FIELD_LEVELS:
      compare_levels (old_side, new_side, &place);
      break;
    case SECASSET_FIELD_OBJECT:
      compare_object (old_side, new_side, &place);
      break;
    default:
      compare_texts (old_side, new_side, name, &place);
      break;
    }
}

static Side
side_of (SecassetRecord *record,
         const char *name)
{
  const SecassetField *field = record ? secasset_record_find_field (record, name) : NULL;

  return (Side){ record, field };
}

/* Members that neither class has a field for. */
static void
compare_extensions (SecassetRecord *old_record,
                    SecassetRecord *new_record,
                    SecassetRecord *of,
                    SecassetList *changes)
{
  g_auto (GStrv) members = of ? secasset_record_dup_extensions (of) : NULL;
  Place place = { .changes = changes };

  for (guint i = 0; members && members[i]; i++)
    {
      Side old_side = side_of (old_record, members[i]);
      Side new_side = side_of (new_record, members[i]);
      gboolean seen = of == old_record && peek_kept (new_side, members[i]);

      if (!seen && !old_side.field && !new_side.field)
        compare_texts (old_side, new_side, members[i], &place);
    }
}

/* A relation is what its list says; the rest is what it says of itself. Where something was read
 * is no part of what it is: rows move from year to year. */
static gboolean
is_compared (SecassetRecord *record,
             const SecassetField *field)
{
  if (field->internal || (SECASSET_IS_RELATION (record) && g_str_equal (field->name, "ref")))
    return FALSE;
  return field->kind != SECASSET_FIELD_OBJECT || field->type () != SECASSET_TYPE_SOURCE_REF;
}

void
secasset_diff_records (SecassetRecord *old_record,
                       SecassetRecord *new_record,
                       SecassetList *changes)
{
  SecassetRecord *of[] = { new_record, old_record };

  for (guint r = 0; r < G_N_ELEMENTS (of); r++)
    {
      SecassetRecordClass *klass = of[r] ? SECASSET_RECORD_GET_CLASS (of[r]) : NULL;

      for (guint i = 0; klass && i < klass->n_fields; i++)
        {
          const char *name = klass->fields[i]->name;
          gboolean seen = r == 1 && new_record && secasset_record_find_field (new_record, name);

          if (!seen && is_compared (of[r], klass->fields[i]))
            compare_field (side_of (old_record, name), side_of (new_record, name), changes);
        }
    }
  compare_extensions (old_record, new_record, new_record, changes);
  compare_extensions (old_record, new_record, old_record, changes);
}
