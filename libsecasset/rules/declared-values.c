/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/declared-private.h"

#include <string.h>

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/element-private.h"

static const char *const tristates[] = { NULL, "false", "true" };

static void
add_flags (GPtrArray *values,
           const SecassetField *field,
           guint number)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (field->type ());

  for (guint i = 0; i < klass->n_values; i++)
    {
      if (klass->values[i].value != 0 && (number & klass->values[i].value) != 0)
        g_ptr_array_add (values, g_strdup (klass->values[i].value_nick));
    }
}

static void
add_strings (GPtrArray *values,
             char **strings)
{
  for (guint i = 0; strings && strings[i]; i++)
    {
      if (!secasset_is_blank (strings[i]))
        g_ptr_array_add (values, g_strdup (strings[i]));
    }
}

#define SLOT(CType) (*SECASSET_FIELD_SLOT (element, field, CType))

/* Numbers that have no nick are of a newer edition: what they mean is not known. */
static char *
dup_nick (SecassetElement *element,
          const SecassetField *field)
{
  const char *nick = secasset_data_nick (field->type (), SLOT (gint32));

  return *nick && !secasset_declared_is_blank_number (field, SLOT (gint32)) ? g_strdup (nick)
                                                                            : NULL;
}

static char *
dup_single (SecassetElement *element,
            const SecassetField *field)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return SLOT (char *) && !secasset_is_blank (SLOT (char *)) ? g_strdup (SLOT (char *)) : NULL;
    case SECASSET_FIELD_TRISTATE:
      return g_strdup (tristates[SLOT (guint8)]);
    case SECASSET_FIELD_BOOLEAN:
      return g_strdup (SLOT (guint8) ? "true" : "false");
    case SECASSET_FIELD_ENUM:
      return dup_nick (element, field);
    case SECASSET_FIELD_COUNT:
      return SLOT (gint64) < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, SLOT (gint64));
    case SECASSET_FIELD_DATE:
      return g_date_valid (&SLOT (GDate)) ? secasset_date_to_iso (&SLOT (GDate)) : NULL;
    default:
      return NULL;
    }
}

gboolean
secasset_declared_is_unreadable (SecassetElement *element,
                                 const char *property)
{
  JsonNode *kept = secasset_record_peek_kept ((SecassetRecord *) element, property);

  return kept && !JSON_NODE_HOLDS_NULL (kept);
}

char **
secasset_declared_dup_values (SecassetElement *element,
                              const char *property)
{
  const SecassetField *field = secasset_record_find_field (element, property);
  GPtrArray *values;
  char *single;

  if (!field || secasset_declared_is_unreadable (element, property))
    return NULL;
  values = g_ptr_array_new ();
  single = dup_single (element, field);
  if (single)
    g_ptr_array_add (values, single);
  else if (field->kind == SECASSET_FIELD_FLAGS)
    add_flags (values, field, SLOT (guint32));
  else if (field->kind == SECASSET_FIELD_STRINGS)
    add_strings (values, SLOT (char **));
  if (values->len == 0)
    {
      g_ptr_array_unref (values);
      return NULL;
    }
  g_ptr_array_add (values, NULL);
  return (char **) g_ptr_array_free (values, FALSE);
}

SecassetTristate
secasset_declared_judge (const SecassetDeclaredCondition *condition,
                         SecassetElement *element)
{
  g_auto (GStrv) values = secasset_declared_dup_values (element, condition->property);

  if (!values)
    return SECASSET_TRISTATE_UNKNOWN;
  for (guint i = 0; values[i]; i++)
    {
      if (secasset_declared_condition_has (condition, values[i]))
        return SECASSET_TRISTATE_TRUE;
    }
  return SECASSET_TRISTATE_FALSE;
}

const char *
secasset_declared_get_group (SecassetElement *element,
                             const char *property)
{
  const SecassetField *field = secasset_record_find_field (element, property);

  if (field && (field->kind == SECASSET_FIELD_TRISTATE || field->kind == SECASSET_FIELD_BOOLEAN))
    return "Tristate";
  if (field && (field->kind == SECASSET_FIELD_ENUM || field->kind == SECASSET_FIELD_FLAGS))
    return g_type_name (field->type ()) + strlen ("Secasset");
  return NULL;
}

char *
secasset_declared_dup_field_group (SecassetElement *element)
{
  return g_strconcat ("fields/", secasset_record_get_kind ((SecassetRecord *) element), NULL);
}
