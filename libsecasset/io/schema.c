/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/inventory-private.h"
#include "model/relation-private.h"
#include <secasset/secasset.h>

#define DIALECT "https://json-schema.org/draft/2020-12/schema"

/* Null is allowed wherever a member is: it says nothing. */
static void
set_types (JsonObject *schema,
           const char *type,
           const char *other)
{
  JsonArray *types = json_array_new ();

  json_array_add_string_element (types, type);
  if (other)
    json_array_add_string_element (types, other);
  json_array_add_string_element (types, "null");
  json_object_set_array_member (schema, "type", types);
}

static JsonObject *
create_reference (const char *definition)
{
  JsonObject *schema = json_object_new ();
  g_autofree char *ref = g_strconcat ("#/$defs/", definition, NULL);

  json_object_set_string_member (schema, "$ref", ref);
  return schema;
}

static JsonObject *
create_typed (const char *type)
{
  JsonObject *schema = json_object_new ();

  json_object_set_string_member (schema, "type", type);
  return schema;
}

static JsonObject *
create_list (JsonObject *items)
{
  JsonObject *schema = json_object_new ();

  set_types (schema, "array", NULL);
  json_object_set_object_member (schema, "items", items);
  return schema;
}

static JsonArray *
create_nicks_of_enum (GType type)
{
  GEnumClass *klass = g_type_class_ref (type);
  JsonArray *nicks = json_array_new ();

  for (guint i = 0; i < klass->n_values; i++)
    json_array_add_string_element (nicks, klass->values[i].value_nick);
  g_type_class_unref (klass);
  return nicks;
}

static JsonArray *
create_nicks_of_flags (GType type)
{
  GFlagsClass *klass = g_type_class_ref (type);
  JsonArray *nicks = json_array_new ();

  for (guint i = 0; i < klass->n_values; i++)
    {
      if (klass->values[i].value != 0)
        json_array_add_string_element (nicks, klass->values[i].value_nick);
    }
  g_type_class_unref (klass);
  return nicks;
}

static JsonObject *
create_any_of (JsonObject *first,
               JsonObject *second,
               gboolean or_null)
{
  JsonObject *schema = json_object_new ();
  JsonArray *choices = json_array_new ();

  json_array_add_object_element (choices, first);
  json_array_add_object_element (choices, second);
  if (or_null)
    json_array_add_object_element (choices, create_typed ("null"));
  json_object_set_array_member (schema, "anyOf", choices);
  return schema;
}

/* The number stands for values that a newer edition names. */
static JsonObject *
create_enum (GType type)
{
  JsonObject *nicks = json_object_new ();

  json_object_set_array_member (nicks, "enum", create_nicks_of_enum (type));
  return create_any_of (nicks, create_typed ("integer"), TRUE);
}

static JsonObject *
create_flags (GType type)
{
  JsonObject *one = json_object_new (), *items = json_object_new ();

  json_object_set_array_member (one, "enum", create_nicks_of_flags (type));
  json_object_set_array_member (items, "enum", create_nicks_of_flags (type));
  return create_any_of (one, create_list (items), FALSE);
}

static JsonObject *
create_date (void)
{
  JsonObject *schema = json_object_new ();

  set_types (schema, "string", NULL);
  json_object_set_string_member (schema, "format", "date");
  json_object_set_string_member (schema, "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  return schema;
}

static JsonObject *
create_count (void)
{
  JsonObject *schema = json_object_new ();

  set_types (schema, "integer", NULL);
  json_object_set_int_member (schema, "minimum", -1);
  return schema;
}

static const char *
kind_of_type (GType type)
{
  SecassetRecordClass *klass = g_type_class_ref (type);
  const char *kind = klass->kind;

  g_type_class_unref (klass);
  return kind;
}

static JsonObject *
create_of_kind (const SecassetField *field)
{
  JsonObject *schema;

  switch (field->kind)
    {
    case SECASSET_FIELD_ENUM:
      return create_enum (field->type ());
    case SECASSET_FIELD_FLAGS:
      return create_flags (field->type ());
    case SECASSET_FIELD_COUNT:
      return create_count ();
    case SECASSET_FIELD_DATE:
      return create_date ();
    case SECASSET_FIELD_REFS:
      return create_reference ("references");
    case SECASSET_FIELD_STRINGS:
      return create_list (create_typed ("string"));
    case SECASSET_FIELD_OBJECT:
      return create_any_of (create_reference (kind_of_type (field->type ())),
                            create_typed ("null"), FALSE);
    case SECASSET_FIELD_OBJECTS:
      return create_list (create_reference (kind_of_type (field->type ())));
    case SECASSET_FIELD_JSON:
      return create_list (create_typed ("object"));
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      schema = json_object_new ();
      set_types (schema, "boolean", NULL);
      return schema;
    default:
      schema = json_object_new ();
      set_types (schema, "string", NULL);
      return schema;
    }
}

static void
add_comment (JsonObject *schema,
             const SecassetField *field)
{
  g_autoptr (GString) comment = g_string_new (NULL);

  if (*field->clause)
    g_string_append_printf (comment, "clause %s", field->clause);
  if (field->targets)
    g_string_append_printf (comment, "%sto %s", comment->len ? "; " : "", field->targets);
  if (comment->len > 0)
    json_object_set_string_member (schema, "$comment", comment->str);
}

/* @members are filled from the field table; returns whether some members have no field. */
static gboolean
add_fields (JsonObject *members,
            SecassetRecordClass *klass)
{
  gboolean open = FALSE;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];
      JsonObject *schema;

      open = open || field->kind == SECASSET_FIELD_LEVELS;
      if (field->internal || field->kind == SECASSET_FIELD_LEVELS)
        continue;
      schema = create_of_kind (field);
      add_comment (schema, field);
      json_object_set_object_member (members, field->name, schema);
    }
  return open;
}

/* Members without a field are levels by dimension where there are levels, else forbidden,
 * save those of the host's own. */
static void
close_object (JsonObject *schema,
              JsonObject *members,
              gboolean open,
              const char *required)
{
  JsonObject *patterns = json_object_new ();
  g_auto (GStrv) names = g_strsplit (required, " ", -1);
  JsonArray *array = json_array_new ();

  json_object_set_string_member (schema, "type", "object");
  for (guint i = 0; names[i] && *names[i]; i++)
    json_array_add_string_element (array, names[i]);
  json_object_set_array_member (schema, "required", array);
  json_object_set_object_member (schema, "properties", members);
  json_object_set_boolean_member (patterns, "^x-", TRUE);
  json_object_set_object_member (schema, "patternProperties", patterns);
  if (open)
    {
      JsonObject *level = json_object_new ();

      set_types (level, "string", NULL);
      json_object_set_object_member (schema, "additionalProperties", level);
    }
  else
    {
      json_object_set_boolean_member (schema, "additionalProperties", FALSE);
    }
}

static JsonObject *
create_record (SecassetRecordClass *klass,
               gboolean is_element,
               const char *required)
{
  JsonObject *schema = json_object_new (), *members = json_object_new ();

  if (is_element)
    {
      JsonObject *kind = json_object_new ();

      json_object_set_string_member (kind, "const", klass->kind);
      json_object_set_object_member (members, "kind", kind);
    }
  close_object (schema, members, add_fields (members, klass), required);
  return schema;
}

static void define_class (JsonObject *definitions,
                          GType type,
                          gboolean is_element);

static void
define_below (JsonObject *definitions,
              SecassetRecordClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];

      if (field->kind == SECASSET_FIELD_OBJECT || field->kind == SECASSET_FIELD_OBJECTS)
        define_class (definitions, field->type (), FALSE);
    }
}

static void
define_class (JsonObject *definitions,
              GType type,
              gboolean is_element)
{
  SecassetRecordClass *klass = g_type_class_ref (type);
  const char *required = is_element                          ? "kind id"
                         : type == SECASSET_TYPE_RELATION ? "ref"
                                                             : "";

  if (!json_object_has_member (definitions, klass->kind))
    {
      json_object_set_object_member (definitions, klass->kind,
                                     create_record (klass, is_element, required));
      define_below (definitions, klass);
    }
  g_type_class_unref (klass);
}

/* An id, or an object with what is recorded about the relation; or several. */
static void
define_references (JsonObject *definitions)
{
  JsonObject *items = create_any_of (create_typed ("string"), create_reference ("relation"),
                                     FALSE);
  JsonObject *one = create_any_of (create_typed ("string"), create_reference ("relation"), FALSE);

  json_object_set_object_member (definitions, "references",
                                 create_any_of (one, create_list (items), FALSE));
  define_class (definitions, SECASSET_TYPE_RELATION, FALSE);
}

static JsonObject *
create_elements (JsonObject *definitions)
{
  g_auto (GStrv) kinds = secasset_element_dup_kinds ();
  JsonArray *choices = json_array_new ();
  JsonObject *items = json_object_new ();
  JsonObject *elements = create_typed ("array");

  for (guint i = 0; kinds[i]; i++)
    {
      json_array_add_object_element (choices, create_reference (kinds[i]));
      define_class (definitions, secasset_element_type_from_kind (kinds[i]), TRUE);
    }
  json_object_set_array_member (items, "oneOf", choices);
  json_object_set_object_member (elements, "items", items);
  return elements;
}

static void
add_document_members (JsonObject *members)
{
  JsonObject *version = json_object_new ();

  json_object_set_object_member (members, "$schema", create_typed ("string"));
  json_object_set_int_member (version, "const", 1);
  json_object_set_object_member (members, "secasset", version);
}

/**
 * secasset_schema_to_node:
 *
 * Gets the JSON Schema (2020-12) of inventories in JSON, made from the same tables that
 * reading and writing use.
 *
 * Returns: (transfer full): the schema
 *
 * Since: 1.0
 */
JsonNode *
secasset_schema_to_node (void)
{
  SecassetRecordClass *klass = g_type_class_ref (SECASSET_TYPE_INVENTORY);
  JsonObject *schema = json_object_new (), *members = json_object_new ();
  JsonObject *definitions = json_object_new ();
  JsonNode *node = json_node_init_object (json_node_alloc (), schema);

  json_object_set_string_member (schema, "$schema", DIALECT);
  json_object_set_string_member (schema, "title", "Inventory of information assets (libsecasset)");
  add_document_members (members);
  add_fields (members, klass);
  json_object_set_object_member (members, "elements", create_elements (definitions));
  close_object (schema, members, FALSE, "secasset");
  define_below (definitions, klass);
  define_references (definitions);
  json_object_set_object_member (schema, "$defs", definitions);
  json_object_unref (schema);
  g_type_class_unref (klass);
  return node;
}
