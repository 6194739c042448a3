/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/declared-private.h"

#include <string.h>

#include "base/normalize-private.h"
#include "model/record-private.h"
#include <secasset/secasset-element.h>
#include <secasset/secasset-enum-types.h>

#define VALUE_FIELDS                                                                               \
  (SECASSET_DECLARED_FIELD (STRING) | SECASSET_DECLARED_FIELD (TEXT)                               \
   | SECASSET_DECLARED_FIELD (TRISTATE) | SECASSET_DECLARED_FIELD (BOOLEAN)                        \
   | SECASSET_DECLARED_FIELD (ENUM) | SECASSET_DECLARED_FIELD (FLAGS)                              \
   | SECASSET_DECLARED_FIELD (STRINGS))

gboolean
secasset_declared_check_kinds (SecassetDataReader *reader,
                               const char *member,
                               char **kinds)
{
  gboolean sound = kinds && *kinds;

  if (kinds && !*kinds)
    secasset_data_defect (reader, member, "空です。対象とする要素の種類を指定してください",
                          "is empty; name the kinds of element it is about");
  for (guint i = 0; kinds && kinds[i]; i++)
    {
      if (secasset_element_type_from_kind (kinds[i]) != G_TYPE_INVALID)
        continue;
      sound = FALSE;
      secasset_data_defect (reader, member,
                            "要素の種類「%s」はありません。台帳のスキーマにある種類を"
                            "指定してください",
                            "unknown kind “%s”; take one that the schema of inventories names",
                            kinds[i]);
    }
  return sound;
}

/* Rows live as long as their class, and classes of elements are never unloaded. */
static const SecassetField *
find_field (const char *kind,
            const char *property)
{
  GType type = secasset_element_type_from_kind (kind);
  g_autoptr (GTypeClass) klass = type != G_TYPE_INVALID ? g_type_class_ref (type) : NULL;
  const SecassetField *field = klass ? secasset_record_class_find ((SecassetRecordClass *) klass,
                                                                   property, strlen (property))
                                     : NULL;

  return field && !field->internal ? field : NULL;
}

gboolean
secasset_declared_check_property (SecassetDataReader *reader,
                                  const char *member,
                                  char **kinds,
                                  const char *property,
                                  guint fields)
{
  gboolean sound = property != NULL;

  for (guint i = 0; property && kinds && kinds[i]; i++)
    {
      const SecassetField *field = find_field (kinds[i], property);

      if (secasset_element_type_from_kind (kinds[i]) == G_TYPE_INVALID)
        continue;
      if (!field)
        secasset_data_defect (reader, member,
                              "種類「%s」に項目「%s」はありません。その種類にある項目を"
                              "指定するか、この項目がある種類だけを指定してください",
                              "kind “%s” has no property “%s”; name one that it has, or only "
                              "kinds that have this one", kinds[i], property);
      else if (!(fields & (1u << field->kind)))
        secasset_data_defect (reader, member,
                              "項目「%s」（種類「%s」）の値は、この方法では判定できません。"
                              "別の判定方法か別の項目を指定してください",
                              "“%s” of kind “%s” is not of a type that can be judged so; take "
                              "another check or another property", property, kinds[i]);
      else
        continue;
      sound = FALSE;
    }
  return sound;
}

gboolean
secasset_declared_is_blank_number (const SecassetField *field,
                                   gint number)
{
  const char *nick = secasset_data_nick (field->type (), number);

  return g_str_equal (nick, "unset") || g_str_equal (nick, "unknown");
}

gboolean
secasset_declared_can_be_blank (char **kinds,
                                const char *property)
{
  for (guint i = 0; kinds && kinds[i]; i++)
    {
      const SecassetField *field = find_field (kinds[i], property);

      if (field && field->kind == SECASSET_FIELD_ENUM
          && !secasset_declared_is_blank_number (field, field->default_value))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_target (const SecassetField *field,
           const char *kind)
{
  g_auto (GStrv) targets = g_strsplit (field->targets ? field->targets : "", "|", -1);
  GType type = secasset_element_type_from_kind (kind);

  for (guint i = 0; targets[i]; i++)
    {
      GType target = secasset_element_type_from_kind (targets[i]);

      if (g_str_equal (targets[i], "*"))
        return TRUE;
      if (target != G_TYPE_INVALID && (g_type_is_a (type, target) || g_type_is_a (target, type)))
        return TRUE;
    }
  return FALSE;
}

/* Whether elements of some kind can state the relation to one of this kind. */
static gboolean
can_be_pointed_at (const char *kind,
                   SecassetRelationKind relation)
{
  g_auto (GStrv) sources = secasset_element_dup_kinds ();
  gboolean found = FALSE;

  for (guint i = 0; sources[i] && !found; i++)
    {
      g_autoptr (GTypeClass) klass
          = g_type_class_ref (secasset_element_type_from_kind (sources[i]));
      SecassetRecordClass *record_class = (SecassetRecordClass *) klass;

      for (guint f = 0; f < record_class->n_fields && !found; f++)
        found = record_class->fields[f]->kind == SECASSET_FIELD_REFS
                && record_class->fields[f]->relation == relation
                && is_target (record_class->fields[f], kind);
    }
  return found;
}

gboolean
secasset_declared_check_inverse (SecassetDataReader *reader,
                                 char **kinds,
                                 const char *name,
                                 SecassetRelationKind *relation)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_RELATION_KIND);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, name);
  gboolean sound = value != NULL;

  if (!value)
    secasset_data_defect (reader, "inverse",
                          "関係「%s」はありません。相手の要素でこの関係を表す項目の名前を"
                          "指定してください",
                          "unknown relation “%s”; take the member that states it on the other "
                          "element", name);
  for (guint i = 0; value && kinds && kinds[i]; i++)
    {
      if (secasset_element_type_from_kind (kinds[i]) == G_TYPE_INVALID
          || can_be_pointed_at (kinds[i], (SecassetRelationKind) value->value))
        continue;
      sound = FALSE;
      secasset_data_defect (reader, "inverse",
                            "種類「%2$s」の要素に向かう関係「%1$s」はありません。別の関係か種類を"
                            "指定してください",
                            "no element can have “%s” to kind “%s”; name another relation or kind",
                            name, kinds[i]);
    }
  if (sound)
    *relation = (SecassetRelationKind) value->value;
  return sound;
}

SecassetDeclaredCondition *
secasset_declared_condition_new (const char *property,
                                 char **list)
{
  SecassetDeclaredCondition *self = g_new0 (SecassetDeclaredCondition, 1);

  self->property = g_strdup (property);
  self->list = list;
  self->values = g_hash_table_new_full (secasset_key_hash, secasset_key_equal, g_free, NULL);
  for (guint i = 0; list && list[i]; i++)
    g_hash_table_add (self->values, secasset_data_key (list[i]));
  return self;
}

void
secasset_declared_condition_free (SecassetDeclaredCondition *self)
{
  g_free (self->property);
  g_strfreev (self->list);
  g_hash_table_unref (self->values);
  g_free (self);
}

gboolean
secasset_declared_condition_has (const SecassetDeclaredCondition *self,
                                 const char *value)
{
  g_autofree char *key = NULL;

  if (secasset_normalize_is_key (value))
    return g_hash_table_contains (self->values, value);
  key = secasset_normalize (value);
  return g_hash_table_contains (self->values, key);
}

static void
add_nick (GPtrArray *nicks,
          const char *nick)
{
  if (!g_str_equal (nick, "unset") && !g_str_equal (nick, "unknown"))
    g_ptr_array_add (nicks, g_strdup (nick));
}

/* What the property can be, besides not known; NULL if it is free. */
static char **
dup_nicks (const SecassetField *field)
{
  g_autoptr (GTypeClass) klass = field->type ? g_type_class_ref (field->type ()) : NULL;
  GPtrArray *nicks = g_ptr_array_new ();

  if (field->kind == SECASSET_FIELD_TRISTATE || field->kind == SECASSET_FIELD_BOOLEAN)
    {
      add_nick (nicks, "true");
      add_nick (nicks, "false");
    }
  else if (field->kind == SECASSET_FIELD_ENUM)
    {
      for (guint i = 0; i < ((GEnumClass *) klass)->n_values; i++)
        add_nick (nicks, ((GEnumClass *) klass)->values[i].value_nick);
    }
  else if (field->kind == SECASSET_FIELD_FLAGS)
    {
      for (guint i = 0; i < ((GFlagsClass *) klass)->n_values; i++)
        {
          if (((GFlagsClass *) klass)->values[i].value != 0)
            add_nick (nicks, ((GFlagsClass *) klass)->values[i].value_nick);
        }
    }
  else
    {
      g_ptr_array_unref (nicks);
      return NULL;
    }
  g_ptr_array_add (nicks, NULL);
  return (char **) g_ptr_array_free (nicks, FALSE);
}

char **
secasset_declared_dup_known_values (const char *kind,
                                    const char *property,
                                    gboolean *several)
{
  const SecassetField *field = find_field (kind, property);

  *several = field
             && (field->kind == SECASSET_FIELD_FLAGS || field->kind == SECASSET_FIELD_STRINGS);
  return field ? dup_nicks (field) : NULL;
}

void
secasset_declared_check_values (SecassetDataReader *reader,
                                const char *member,
                                char **kinds,
                                const char *property,
                                char **values)
{
  GType (*last) (void) = NULL;

  if (values && !*values)
    secasset_data_defect (reader, member, "空です。値を指定してください", "is empty; name a value");
  for (guint k = 0; values && kinds && kinds[k]; k++)
    {
      const SecassetField *field = find_field (kinds[k], property);
      g_auto (GStrv) nicks = field ? dup_nicks (field) : NULL;
      g_autofree char *known = nicks ? g_strjoinv (", ", nicks) : NULL;

      for (guint i = 0; nicks && (k == 0 || field->type != last) && values[i]; i++)
        {
          if (!g_strv_contains ((const char *const *) nicks, values[i]))
            secasset_data_defect (reader, member,
                                  "「%s」は項目「%s」の値ではありません。指定できる値: %s",
                                  "“%s” is no value of “%s”; it has: %s", values[i], property,
                                  known);
        }
      last = field ? field->type : NULL;
    }
}

typedef struct
{
  char *property;
  char *equals;
  char **one_of;
} ConditionRow;

static void
check_condition (SecassetDataReader *reader,
                 char **kinds,
                 const ConditionRow *row)
{
  if (!row->property
      || !secasset_declared_check_property (reader, "property", kinds, row->property,
                                            VALUE_FIELDS))
    return;
  if (!row->equals == !row->one_of)
    secasset_data_defect (reader, NULL,
                          "「equals」と「one-of」のどちらか一方だけを指定してください",
                          "needs either “equals” or “one-of”");
  if (row->equals)
    secasset_declared_check_values (reader, "equals", kinds, row->property,
                                    (char *[]){ row->equals, NULL });
  secasset_declared_check_values (reader, "one-of", kinds, row->property, row->one_of);
}

SecassetDeclaredCondition *
secasset_declared_condition_read (SecassetDataReader *reader,
                                  JsonNode *node,
                                  char **kinds)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (ConditionRow, property, "property", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (ConditionRow, equals, "equals", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (ConditionRow, one_of, "one-of", SECASSET_DATA_STRINGS),
  };
  SecassetDeclaredCondition *condition = NULL;
  ConditionRow row = { NULL };
  guint before = reader->defects->len;

  if (secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row))
    check_condition (reader, kinds, &row);
  if (reader->defects->len == before)
    condition = secasset_declared_condition_new (
        row.property, row.one_of ? g_strdupv (row.one_of)
                                 : g_strdupv ((char *[]){ row.equals, NULL }));
  g_free (row.property);
  g_free (row.equals);
  g_strfreev (row.one_of);
  return condition;
}
