/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include "base/date-private.h"
#include <string.h>

static gboolean
is_nick (GType type,
         const char *text)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  if (G_IS_ENUM_CLASS (klass))
    return g_enum_get_value_by_nick ((GEnumClass *) klass, text) != NULL;
  return g_flags_get_value_by_nick ((GFlagsClass *) klass, text) != NULL;
}

static void
append (JsonObject *object,
        const char *member,
        const char *text)
{
  if (!json_object_has_member (object, member))
    json_object_set_array_member (object, member, json_array_new ());
  json_array_add_string_element (json_object_get_array_member (object, member), text);
}

static gboolean
is_date (const char *text)
{
  GDate date;

  g_date_clear (&date, 1);
  return secasset_date_parse_iso (text, strlen (text), &date);
}

static SecassetLossReason
set_count (JsonObject *object,
           const char *name,
           const char *text)
{
  gint64 value;

  if (!g_ascii_string_to_signed (text, 10, 0, G_MAXINT64, &value, NULL))
    return SECASSET_LOSS_REASON_UNKNOWN_VALUE;
  json_object_set_int_member (object, name, value);
  return 0;
}

static SecassetLossReason
set_truth (JsonObject *object,
           const char *name,
           const char *text)
{
  if (!g_str_equal (text, "true") && !g_str_equal (text, "false"))
    return SECASSET_LOSS_REASON_UNKNOWN_VALUE;
  json_object_set_boolean_member (object, name, *text == 't');
  return 0;
}

static gboolean
is_list (const SecassetField *field)
{
  return field->kind == SECASSET_FIELD_STRINGS || field->kind == SECASSET_FIELD_FLAGS;
}

SecassetLossReason
secasset_importer_set_text (JsonObject *object,
                            const SecassetField *field,
                            const char *text)
{
  if (!is_list (field) && json_object_has_member (object, field->name))
    return SECASSET_LOSS_REASON_REPEATED;
  switch (field->kind)
    {
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return set_truth (object, field->name, text);
    case SECASSET_FIELD_COUNT:
      return set_count (object, field->name, text);
    case SECASSET_FIELD_ENUM:
    case SECASSET_FIELD_FLAGS:
      if (!is_nick (field->type (), text))
        return SECASSET_LOSS_REASON_UNKNOWN_VALUE;
      break;
    case SECASSET_FIELD_DATE:
      if (!is_date (text))
        return SECASSET_LOSS_REASON_UNKNOWN_VALUE;
      break;
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
    case SECASSET_FIELD_STRINGS:
      break;
    case SECASSET_FIELD_REFS:
    case SECASSET_FIELD_OBJECT:
    case SECASSET_FIELD_OBJECTS:
    case SECASSET_FIELD_LEVELS:
    case SECASSET_FIELD_JSON:
    default:
      return SECASSET_LOSS_REASON_NO_COUNTERPART;
    }
  if (is_list (field))
    append (object, field->name, text);
  else
    json_object_set_string_member (object, field->name, text);
  return 0;
}

static SecassetForeignKind
expected_kind (const SecassetField *field)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return SECASSET_FOREIGN_BOOLEAN;
    case SECASSET_FIELD_COUNT:
      return SECASSET_FOREIGN_NUMBER;
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
    case SECASSET_FIELD_ENUM:
    case SECASSET_FIELD_FLAGS:
    case SECASSET_FIELD_DATE:
    case SECASSET_FIELD_REFS:
    case SECASSET_FIELD_STRINGS:
    case SECASSET_FIELD_OBJECT:
    case SECASSET_FIELD_OBJECTS:
    case SECASSET_FIELD_LEVELS:
    case SECASSET_FIELD_JSON:
    default:
      return SECASSET_FOREIGN_STRING;
    }
}

/* Every item by itself: one that does not fit does not take the others with it. */
static SecassetLossReason
set_items (JsonObject *object,
           const SecassetField *field,
           SecassetForeignNode *node)
{
  for (guint i = 0; i < node->children->len; i++)
    {
      SecassetForeignNode *item = g_ptr_array_index (node->children, i);
      SecassetLossReason reason = SECASSET_LOSS_REASON_WRONG_TYPE;

      if (secasset_foreign_node_is_blank (item))
        continue;
      if (item->kind == SECASSET_FOREIGN_STRING)
        reason = secasset_importer_set_text (object, field, item->text);
      if (reason)
        secasset_foreign_node_lose (item, reason);
      else
        secasset_foreign_node_use (item);
    }
  return 0;
}

SecassetLossReason
secasset_importer_set (JsonObject *object,
                       const SecassetField *field,
                       SecassetForeignNode *node,
                       const char *text)
{
  if (is_list (field) && node->kind == SECASSET_FOREIGN_ARRAY)
    return set_items (object, field, node);
  if (text)
    return secasset_importer_set_text (object, field, text);
  if (node->kind != expected_kind (field))
    return SECASSET_LOSS_REASON_WRONG_TYPE;
  return secasset_importer_set_text (object, field, node->text);
}
