/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-encode-private.h"

#include "base/date-private.h"
#include "model/edge-private.h"
#include "model/opaque-element-private.h"
#include <secasset/secasset-tristate.h>

#define SLOT(record, field, CType) (*SECASSET_FIELD_SLOT (record, field, CType))

static JsonNode *
string_node (const char *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

static JsonNode *
array_node (JsonArray *array)
{
  JsonNode *node = json_node_init_array (json_node_alloc (), array);

  json_array_unref (array);
  return node;
}

static JsonNode *
encode_enum (SecassetRecord *record,
             const SecassetField *field)
{
  GEnumClass *klass = g_type_class_ref (field->type ());
  gint value = SLOT (record, field, gint32);
  const GEnumValue *known = g_enum_get_value (klass, value);
  JsonNode *node = known ? string_node (known->value_nick)
                         : json_node_init_int (json_node_alloc (), value);

  g_type_class_unref (klass);
  return node;
}

static JsonNode *
encode_flags (SecassetRecord *record,
              const SecassetField *field)
{
  GFlagsClass *klass = g_type_class_ref (field->type ());
  guint value = SLOT (record, field, guint32);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < klass->n_values; i++)
    {
      guint bits = klass->values[i].value;

      if (bits != 0 && (value & bits) == bits)
        json_array_add_string_element (array, klass->values[i].value_nick);
    }
  g_type_class_unref (klass);
  return array_node (array);
}

static JsonNode *
encode_date (SecassetRecord *record,
             const SecassetField *field)
{
  g_autofree char *text = secasset_date_to_iso (SECASSET_FIELD_SLOT (record, field, GDate));

  return string_node (text);
}

static JsonNode *
encode_strings (char **strings)
{
  JsonArray *array = json_array_new ();

  for (; *strings; strings++)
    json_array_add_string_element (array, *strings);
  return array_node (array);
}

static JsonNode *
encode_objects (GPtrArray *objects)
{
  JsonArray *array = json_array_sized_new (objects->len);

  for (guint i = 0; i < objects->len; i++)
    json_array_add_element (array, secasset_json_encode_record (g_ptr_array_index (objects, i)));
  return array_node (array);
}

static JsonNode *
encode_refs (SecassetElement *element,
             const SecassetField *field)
{
  JsonArray *array = json_array_new ();

  SECASSET_FOREACH_EDGE (element, field->relation, edge)
    {
      if (secasset_edge_is_plain (edge))
        json_array_add_string_element (array, secasset_edge_get_ref (edge));
      else
        json_array_add_element (array,
                                secasset_json_encode_record ((SecassetRecord *) edge->relation));
    }
  return array_node (array);
}

JsonNode *
secasset_json_encode_field (SecassetRecord *record,
                            const SecassetField *field)
{
  if (field->internal || !secasset_record_field_is_set (record, field)
      || secasset_record_peek_kept (record, field->name))
    return NULL;

  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return string_node (SLOT (record, field, char *));
    case SECASSET_FIELD_TRISTATE:
      return json_node_init_boolean (json_node_alloc (),
                                     SLOT (record, field, guint8) == SECASSET_TRISTATE_TRUE);
    case SECASSET_FIELD_BOOLEAN:
      return json_node_init_boolean (json_node_alloc (), TRUE);
    case SECASSET_FIELD_ENUM:
      return encode_enum (record, field);
    case SECASSET_FIELD_FLAGS:
      return encode_flags (record, field);
    case SECASSET_FIELD_COUNT:
      return json_node_init_int (json_node_alloc (), SLOT (record, field, gint64));
    case SECASSET_FIELD_DATE:
      return encode_date (record, field);
    case SECASSET_FIELD_REFS:
      return encode_refs ((SecassetElement *) record, field);
    case SECASSET_FIELD_STRINGS:
      return encode_strings (SLOT (record, field, char **));
    case SECASSET_FIELD_OBJECT:
      return secasset_json_encode_record (SLOT (record, field, SecassetRecord *));
    case SECASSET_FIELD_OBJECTS:
      return encode_objects (SLOT (record, field, GPtrArray *));
    case SECASSET_FIELD_JSON:
      return json_node_ref (SLOT (record, field, JsonNode *));
    case SECASSET_FIELD_LEVELS:
    default:
      return NULL;
    }
}

static void
add_levels (JsonObject *object,
            SecassetRecord *record,
            const SecassetField *field)
{
  for (const SecassetLevel *level = SLOT (record, field, const SecassetLevel *);
       level && level->dimension; level++)
    json_object_set_string_member (object, level->dimension, level->level);
}

static void
add_kept (JsonObject *object,
          SecassetRecord *record)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (!record->kept)
    return;
  json_object_iter_init_ordered (&iter, record->kept);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    json_object_set_member (object, name, json_node_ref (value));
}

static JsonNode *
encode_members (JsonObject *object,
                SecassetRecord *record)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (record);
  JsonNode *node = json_node_init_object (json_node_alloc (), object);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      JsonNode *value = secasset_json_encode_field (record, klass->fields[i]);

      if (value)
        json_object_set_member (object, klass->fields[i]->name, value);
      else if (klass->fields[i]->kind == SECASSET_FIELD_LEVELS)
        add_levels (object, record, klass->fields[i]);
    }
  add_kept (object, record);
  json_object_unref (object);
  return node;
}

JsonNode *
secasset_json_encode_record (SecassetRecord *record)
{
  return encode_members (json_object_new (), record);
}

/* What stood among the elements without being an object is kept under an empty name. */
static JsonNode *
peek_no_object (SecassetElement *element)
{
  SecassetRecord *record = (SecassetRecord *) element;

  if (!SECASSET_IS_OPAQUE_ELEMENT (element) || ((SecassetOpaqueElement *) element)->stated_kind
      || *element->id || !record->kept || json_object_get_size (record->kept) != 1)
    return NULL;
  return secasset_record_peek_kept (record, "");
}

JsonNode *
secasset_json_encode_element (SecassetElement *element)
{
  JsonNode *no_object = peek_no_object (element);
  const char *kind = SECASSET_IS_OPAQUE_ELEMENT (element)
                         ? ((SecassetOpaqueElement *) element)->stated_kind
                         : SECASSET_RECORD_GET_CLASS (element)->kind;
  JsonObject *object;

  if (no_object)
    return json_node_ref (no_object);
  object = json_object_new ();
  if (kind)
    json_object_set_string_member (object, "kind", kind);
  return encode_members (object, (SecassetRecord *) element);
}

static JsonNode *
encode_elements (SecassetInventory *inventory)
{
  guint n = secasset_inventory_get_n_elements (inventory);
  JsonArray *array = json_array_sized_new (n);

  for (guint i = 0; i < n; i++)
    json_array_add_element (
        array, secasset_json_encode_element (secasset_inventory_index (inventory, i)));
  return array_node (array);
}

JsonNode *
secasset_json_encode_document (SecassetInventory *inventory)
{
  SecassetRecord *record = (SecassetRecord *) inventory;
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (record);
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_init_object (json_node_alloc (), object);

  json_object_set_int_member (object, "secasset", SECASSET_JSON_FORMAT_VERSION);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      JsonNode *value = secasset_json_encode_field (record, klass->fields[i]);

      if (value)
        json_object_set_member (object, klass->fields[i]->name, value);
      if (g_str_equal (klass->fields[i]->name, "settings"))
        json_object_set_member (object, "elements", encode_elements (inventory));
    }
  add_kept (object, record);
  json_object_unref (object);
  return node;
}
