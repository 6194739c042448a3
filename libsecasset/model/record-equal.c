/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/date-private.h"
#include "model/edge-private.h"
#include "model/record-private.h"

static gboolean
objects_equal (GPtrArray *a,
               GPtrArray *b)
{
  guint n = a ? a->len : 0;

  if (n != (b ? b->len : 0))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      if (!secasset_record_equal (g_ptr_array_index (a, i), g_ptr_array_index (b, i)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
strings_equal (const char *const *a,
               const char *const *b)
{
  return a == b || (a && b && g_strv_equal (a, b));
}

static gboolean
levels_equal (SecassetRecord *a,
              SecassetRecord *b,
              const SecassetField *field)
{
  g_auto (GStrv) of_a = secasset_field_dup_levels (a, field);
  g_auto (GStrv) of_b = secasset_field_dup_levels (b, field);

  return g_strv_equal ((const char *const *) of_a, (const char *const *) of_b);
}

static gboolean
nodes_equal (JsonNode *a,
             JsonNode *b)
{
  return a == b || (a && b && json_node_equal (a, b));
}

static gboolean
records_equal (SecassetRecord *a,
               SecassetRecord *b)
{
  return a == b || (a && b && secasset_record_equal (a, b));
}

#define SLOT(record, CType) (*SECASSET_FIELD_SLOT (record, field, CType))

static gboolean
field_equal (SecassetRecord *a,
             SecassetRecord *b,
             const SecassetField *field)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return g_strcmp0 (SLOT (a, char *), SLOT (b, char *)) == 0;
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return SLOT (a, guint8) == SLOT (b, guint8);
    case SECASSET_FIELD_ENUM:
    case SECASSET_FIELD_FLAGS:
      return SLOT (a, gint32) == SLOT (b, gint32);
    case SECASSET_FIELD_COUNT:
      return SLOT (a, gint64) == SLOT (b, gint64);
    case SECASSET_FIELD_DATE:
      if (!g_date_valid (&SLOT (a, GDate)) || !g_date_valid (&SLOT (b, GDate)))
        return g_date_valid (&SLOT (a, GDate)) == g_date_valid (&SLOT (b, GDate));
      return secasset_date_compare (&SLOT (a, GDate), &SLOT (b, GDate)) == 0;
    case SECASSET_FIELD_REFS:
      return secasset_element_edges_equal ((SecassetElement *) a, (SecassetElement *) b,
                                           field->relation);
    case SECASSET_FIELD_STRINGS:
      return strings_equal (SLOT (a, const char *const *), SLOT (b, const char *const *));
    case SECASSET_FIELD_LEVELS:
      return levels_equal (a, b, field);
    case SECASSET_FIELD_JSON:
      return nodes_equal (SLOT (a, JsonNode *), SLOT (b, JsonNode *));
    case SECASSET_FIELD_OBJECT:
      return records_equal (SLOT (a, SecassetRecord *), SLOT (b, SecassetRecord *));
    case SECASSET_FIELD_OBJECTS:
    default:
      return objects_equal (SLOT (a, GPtrArray *), SLOT (b, GPtrArray *));
    }
}

static gboolean
kept_equal (JsonObject *a,
            JsonObject *b)
{
  g_autoptr (GList) members = NULL;

  if (!a || !b)
    return a == b;
  if (json_object_get_size (a) != json_object_get_size (b))
    return FALSE;
  members = json_object_get_members (a);
  for (GList *l = members; l; l = l->next)
    {
      if (!json_object_has_member (b, l->data)
          || !json_node_equal (json_object_get_member (a, l->data),
                               json_object_get_member (b, l->data)))
        return FALSE;
    }
  return TRUE;
}

/**
 * secasset_record_equal:
 * @self: a record
 * @other: another record
 *
 * Whether two records are of the same class and hold the same values, those they keep as
 * given included. What they belong to does not matter.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
gboolean
secasset_record_equal (SecassetRecord *self,
                       SecassetRecord *other)
{
  SecassetRecordClass *klass;

  g_return_val_if_fail (SECASSET_IS_RECORD (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_RECORD (other), FALSE);

  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (other))
    return FALSE;

  klass = SECASSET_RECORD_GET_CLASS (self);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (!field_equal (self, other, klass->fields[i]))
        return FALSE;
    }
  return kept_equal (self->kept, other->kept);
}
