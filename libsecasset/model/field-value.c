/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/edge-private.h"
#include "model/record-private.h"

static void
get_boxed (SecassetRecord *record,
           const SecassetField *field,
           GValue *value)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_DATE:
      if (g_date_valid (SECASSET_FIELD_SLOT (record, field, GDate)))
        g_value_set_boxed (value, SECASSET_FIELD_SLOT (record, field, GDate));
      break;
    case SECASSET_FIELD_REFS:
      g_value_take_boxed (value, secasset_record_dup_refs (record, field->name));
      break;
    case SECASSET_FIELD_LEVELS:
      g_value_take_boxed (value, secasset_field_dup_levels (record, field));
      break;
    case SECASSET_FIELD_STRINGS:
    case SECASSET_FIELD_JSON:
    default:
      g_value_set_boxed (value, *SECASSET_FIELD_SLOT (record, field, gpointer));
      break;
    }
}

static void
get_plain (SecassetRecord *record,
           const SecassetField *field,
           GValue *value)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      g_value_set_string (value, *SECASSET_FIELD_SLOT (record, field, char *));
      break;
    case SECASSET_FIELD_TRISTATE:
      g_value_set_enum (value, *SECASSET_FIELD_SLOT (record, field, guint8));
      break;
    case SECASSET_FIELD_BOOLEAN:
      g_value_set_boolean (value, *SECASSET_FIELD_SLOT (record, field, guint8));
      break;
    case SECASSET_FIELD_ENUM:
      g_value_set_enum (value, *SECASSET_FIELD_SLOT (record, field, gint32));
      break;
    case SECASSET_FIELD_FLAGS:
      g_value_set_flags (value, *SECASSET_FIELD_SLOT (record, field, guint32));
      break;
    case SECASSET_FIELD_COUNT:
      g_value_set_int64 (value, *SECASSET_FIELD_SLOT (record, field, gint64));
      break;
    case SECASSET_FIELD_OBJECT:
      g_value_set_object (value, *SECASSET_FIELD_SLOT (record, field, gpointer));
      break;
    case SECASSET_FIELD_OBJECTS:
    default:
      g_value_take_object (value, secasset_record_get_objects (record, field->name));
      break;
    }
}

void
secasset_field_get_value (SecassetRecord *record,
                          const SecassetField *field,
                          GValue *value)
{
  if (G_VALUE_HOLDS_BOXED (value))
    get_boxed (record, field, value);
  else
    get_plain (record, field, value);
}

/* At construction: nothing is compared and nobody listens yet. */
static void
set_construct_only (SecassetRecord *record,
                    const SecassetField *field,
                    const GValue *value)
{
  if (field->kind == SECASSET_FIELD_ENUM)
    *SECASSET_FIELD_SLOT (record, field, gint32) = g_value_get_enum (value);
  else
    *SECASSET_FIELD_SLOT (record, field, char *) = g_value_dup_string (value);
}

static void
set_boxed (SecassetRecord *record,
           const SecassetField *field,
           gconstpointer value)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_DATE:
      secasset_record_set_date (record, field->name, value);
      break;
    case SECASSET_FIELD_REFS:
      secasset_record_set_refs (record, field->name, value);
      break;
    case SECASSET_FIELD_JSON:
      secasset_record_set_json (record, field->name, (JsonNode *) value);
      break;
    case SECASSET_FIELD_STRINGS:
    case SECASSET_FIELD_LEVELS:
    default:
      secasset_record_set_strings (record, field->name, value);
      break;
    }
}

static void
set_plain (SecassetRecord *record,
           const SecassetField *field,
           const GValue *value)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      secasset_record_set_string (record, field->name, g_value_get_string (value));
      break;
    case SECASSET_FIELD_TRISTATE:
      secasset_record_set_byte (record, field->name, (guint8) g_value_get_enum (value));
      break;
    case SECASSET_FIELD_BOOLEAN:
      secasset_record_set_byte (record, field->name, (guint8) g_value_get_boolean (value));
      break;
    case SECASSET_FIELD_ENUM:
      secasset_record_set_int (record, field->name, g_value_get_enum (value));
      break;
    case SECASSET_FIELD_FLAGS:
      secasset_record_set_int (record, field->name, (gint) g_value_get_flags (value));
      break;
    case SECASSET_FIELD_COUNT:
      secasset_record_set_count (record, field->name, g_value_get_int64 (value));
      break;
    case SECASSET_FIELD_OBJECT:
    default:
      secasset_record_set_object (record, field->name, g_value_get_object (value));
      break;
    }
}

void
secasset_field_set_value (SecassetRecord *record,
                          const SecassetField *field,
                          const GValue *value)
{
  if (field->construct_only)
    set_construct_only (record, field, value);
  else if (G_VALUE_HOLDS_BOXED (value))
    set_boxed (record, field, g_value_get_boxed (value));
  else
    set_plain (record, field, value);
}
