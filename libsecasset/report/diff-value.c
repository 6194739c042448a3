/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

#include "base/date-private.h"
#include "io/json-emit-private.h"

#define SLOT(CType) (*SECASSET_FIELD_SLOT (record, field, CType))

char *
secasset_diff_dup_json_value (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  secasset_json_emit (text, node, -1);
  return g_string_free (text, FALSE);
}

/* A default that says nothing is no value; one that says something (“active”) is. */
static char *
enum_to_text (const SecassetField *field,
              gint number)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());
  GEnumValue *value = g_enum_get_value (klass, number);

  if (!value)
    return g_strdup_printf ("%d", number);
  if (number == field->default_value
      && (g_str_equal (value->value_nick, "unset") || g_str_equal (value->value_nick, "unknown")))
    return NULL;
  return g_strdup (value->value_nick);
}

static char *
flags_to_text (const SecassetField *field,
               guint flags)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (field->type ());
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < klass->n_values; i++)
    {
      guint bits = klass->values[i].value;

      if (bits != 0 && (flags & bits) == bits)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "," : "",
                                klass->values[i].value_nick);
    }
  return g_string_free (text, text->len == 0);
}

char *
secasset_diff_dup_value (SecassetRecord *record,
                         const SecassetField *field)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return g_strdup (SLOT (char *));
    case SECASSET_FIELD_TRISTATE:
      return SLOT (guint8) == SECASSET_TRISTATE_UNKNOWN
                 ? NULL
                 : g_strdup (SLOT (guint8) == SECASSET_TRISTATE_TRUE ? "true" : "false");
    case SECASSET_FIELD_BOOLEAN:
      return g_strdup (SLOT (guint8) ? "true" : "false");
    case SECASSET_FIELD_ENUM:
      return enum_to_text (field, SLOT (gint32));
    case SECASSET_FIELD_FLAGS:
      return flags_to_text (field, SLOT (guint32));
    case SECASSET_FIELD_COUNT:
      return SLOT (gint64) < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, SLOT (gint64));
    case SECASSET_FIELD_DATE:
      return g_date_valid (&SLOT (GDate)) ? secasset_date_to_iso (&SLOT (GDate)) : NULL;
    case SECASSET_FIELD_JSON:
      return SLOT (JsonNode *) ? secasset_diff_dup_json_value (SLOT (JsonNode *)) : NULL;
    default:
      return NULL;
    }
}
