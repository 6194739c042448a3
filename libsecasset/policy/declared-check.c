/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/declared-private.h"
#include "policy/pattern-private.h"

#include <string.h>

#define FIELD SECASSET_DECLARED_FIELD
#define TEXT_FIELDS (FIELD (STRING) | FIELD (TEXT))
#define VALUE_FIELDS                                                                               \
  (TEXT_FIELDS | FIELD (TRISTATE) | FIELD (BOOLEAN) | FIELD (ENUM) | FIELD (FLAGS)                 \
   | FIELD (STRINGS))
#define COUNTED_FIELDS (FIELD (COUNT) | FIELD (REFS) | FIELD (STRINGS) | FIELD (OBJECTS))
#define BLANK_FIELDS                                                                               \
  (TEXT_FIELDS | FIELD (TRISTATE) | FIELD (ENUM) | FIELD (FLAGS) | FIELD (DATE) | FIELD (OBJECT)   \
   | COUNTED_FIELDS)

#define MAX_MONTHS 1200

typedef struct
{
  char *property;
  char *inverse;
  char **values;
  char **kinds;
  JsonNode *where;
  gint64 minimum;
  char *pattern;
  char *earlier;
  char *later;
  gint64 months;
} CheckRow;

#define MUST(member, name, kind) SECASSET_DATA_MUST (CheckRow, member, name, SECASSET_DATA_##kind)
#define MAY(member, name, kind) SECASSET_DATA_MAY (CheckRow, member, name, SECASSET_DATA_##kind)
#define MAX_MEMBERS 4

/* Each kind of check: its members, the fields it can look at, the placeholders it fills. */
static const struct
{
  const char *name;
  SecassetDataMember members[MAX_MEMBERS];
  guint fields;
  const char *placeholders;
} types[] = {
  [SECASSET_DECLARED_REQUIRED]
  = { "required", { MAY (property, "property", STRING), MAY (inverse, "inverse", STRING) },
      BLANK_FIELDS, "property" },
  [SECASSET_DECLARED_ONE_OF]
  = { "one-of", { MUST (property, "property", STRING), MUST (values, "values", STRINGS) },
      VALUE_FIELDS, "property value values" },
  [SECASSET_DECLARED_UNIQUE]
  = { "unique", { MUST (property, "property", STRING) },
      TEXT_FIELDS | FIELD (COUNT) | FIELD (DATE), "property value other" },
  [SECASSET_DECLARED_REFERENCE]
  = { "reference",
      { MAY (property, "property", STRING), MAY (inverse, "inverse", STRING),
        MUST (kinds, "kinds", STRINGS), MAY (where, "where", NODE) },
      FIELD (REFS), "property other kinds" },
  [SECASSET_DECLARED_AT_LEAST]
  = { "at-least",
      { MAY (property, "property", STRING), MAY (inverse, "inverse", STRING),
        MUST (minimum, "minimum", INTEGER) },
      COUNTED_FIELDS, "property count minimum" },
  [SECASSET_DECLARED_PATTERN]
  = { "pattern", { MUST (property, "property", STRING), MUST (pattern, "pattern", STRING) },
      TEXT_FIELDS | FIELD (STRINGS), "property value pattern" },
  [SECASSET_DECLARED_DATE_ORDER]
  = { "date-order",
      { MUST (earlier, "earlier", STRING), MUST (later, "later", STRING),
        MAY (months, "within-months", INTEGER) },
      FIELD (DATE), "earlier later earlier-date later-date" },
};

const char *
secasset_declared_kind_get_name (SecassetDeclaredKind kind)
{
  return types[kind].name;
}

const char *
secasset_rule_info_get_check (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  return self->check ? secasset_declared_kind_get_name (self->check->kind) : NULL;
}

SecassetDeclaredCheck *
secasset_declared_check_ref (SecassetDeclaredCheck *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
secasset_declared_check_unref (SecassetDeclaredCheck *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_free (self->property);
  g_free (self->inverse);
  g_free (self->later);
  g_free (self->pattern);
  g_strfreev (self->kinds);
  g_clear_pointer (&self->regex, g_regex_unref);
  g_clear_pointer (&self->condition, secasset_declared_condition_free);
  g_ptr_array_unref (self->when);
  g_free (self);
}

static void
row_clear (CheckRow *row)
{
  g_free (row->property);
  g_free (row->inverse);
  g_strfreev (row->values);
  g_strfreev (row->kinds);
  g_free (row->pattern);
  g_free (row->earlier);
  g_free (row->later);
}

static void
check_number (SecassetDataReader *reader,
              const char *member,
              gint64 number,
              gint64 least,
              gint64 most,
              JsonObject *parameters)
{
  if (number < least || number > most)
    secasset_data_defect (reader, member,
                          "%" G_GINT64_FORMAT "から%" G_GINT64_FORMAT "までの数ではありません",
                          "is not from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT, least, most);
  else
    json_object_set_int_member (parameters, member, number);
}

static void
check_date (SecassetDataReader *reader,
            const char *member,
            char **kinds,
            const char *property)
{
  if (property && !g_str_equal (property, SECASSET_DECLARED_REFERENCE_DATE))
    secasset_declared_check_property (reader, member, kinds, property, FIELD (DATE));
}

/* One that is stated by silence is always stated. */
static void
check_can_be_blank (SecassetDataReader *reader,
                    SecassetDeclaredCheck *self,
                    char **kinds)
{
  if (self->kind == SECASSET_DECLARED_REQUIRED && self->property
      && !secasset_declared_can_be_blank (kinds, self->property))
    secasset_data_defect (reader, "property",
                          "項目「%s」が空欄になることはありません。判定方法「one-of」を"
                          "使ってください", "“%s” is never blank; take the check “one-of”",
                          self->property);
}

static void
check_subject (SecassetDataReader *reader,
               SecassetDeclaredCheck *self,
               char **kinds,
               const CheckRow *row)
{
  if (self->kind == SECASSET_DECLARED_DATE_ORDER)
    {
      check_date (reader, "earlier", kinds, row->earlier);
      check_date (reader, "later", kinds, row->later);
      return;
    }
  if (row->inverse && row->property)
    secasset_data_defect (reader, NULL,
                          "「property」と「inverse」の両方があります。どちらか一方にしてください",
                          "has both “property” and “inverse”; leave one out");
  else if (row->inverse)
    secasset_declared_check_inverse (reader, kinds, row->inverse, &self->relation);
  else if (row->property
           && secasset_declared_check_property (reader, "property", kinds, row->property,
                                                types[self->kind].fields))
    check_can_be_blank (reader, self, kinds);
  else if (!row->property && !types[self->kind].members[0].required)
    secasset_data_defect (reader, NULL,
                          "「property」と「inverse」のどちらか一方を指定してください",
                          "needs either “property” or “inverse”");
}

static void
check_details (SecassetDataReader *reader,
               SecassetDeclaredCheck *self,
               char **kinds,
               const CheckRow *row,
               JsonObject *parameters)
{
  if (row->values)
    secasset_declared_check_values (reader, "values", kinds, row->property ? row->property : "",
                                    row->values);
  if (row->values && row->property)
    self->condition = secasset_declared_condition_new (row->property, g_strdupv (row->values));
  if (row->kinds)
    secasset_declared_check_kinds (reader, "kinds", row->kinds);
  if (row->where)
    {
      gsize place = secasset_data_enter (reader, "where");

      self->condition = secasset_declared_condition_read (reader, row->where, row->kinds);
      secasset_data_leave (reader, place);
    }
  if (row->pattern)
    self->regex = secasset_data_read_pattern (reader, "pattern", row->pattern, "^(?:", ")$");
  if (row->minimum != G_MININT64)
    check_number (reader, "minimum", row->minimum, 1, G_MAXINT32, parameters);
  if (row->months != G_MININT64)
    check_number (reader, "within-months", row->months, 0, MAX_MONTHS, parameters);
}

static void
read_type (SecassetDataReader *reader,
           JsonNode *node,
           SecassetDeclaredCheck *self,
           char **kinds,
           JsonObject *parameters)
{
  CheckRow row = { .minimum = G_MININT64, .months = G_MININT64 };
  guint n = 0;

  while (n < MAX_MEMBERS && types[self->kind].members[n].name)
    n++;
  if (secasset_data_read (reader, node, types[self->kind].members, n, &row))
    {
      self->property = g_strdup (row.earlier ? row.earlier : row.property);
      self->inverse = g_strdup (row.inverse);
      self->later = g_strdup (row.later);
      self->pattern = g_strdup (row.pattern);
      self->kinds = g_strdupv (row.kinds);
      check_subject (reader, self, kinds, &row);
      check_details (reader, self, kinds, &row, parameters);
    }
  row_clear (&row);
}

/* Exactly one member, which names the kind of check. */
static JsonNode *
read_name (SecassetDataReader *reader,
           JsonNode *node,
           SecassetDeclaredKind *kind)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  for (guint i = 0; object && json_object_get_size (object) == 1 && i < G_N_ELEMENTS (types); i++)
    {
      *kind = (SecassetDeclaredKind) i;
      if (json_object_has_member (object, types[i].name))
        return json_object_get_member (object, types[i].name);
    }
  secasset_data_defect (reader, "check",
                        "required、one-of、unique、reference、at-least、pattern、date-order "
                        "のうち一つを持つオブジェクトではありません",
                        "is not an object with one of: required, one-of, unique, reference, "
                        "at-least, pattern, date-order");
  return NULL;
}

static void
read_condition (SecassetDataReader *reader,
                JsonNode *node,
                SecassetDeclaredCheck *self,
                char **kinds)
{
  SecassetDeclaredCondition *condition = secasset_declared_condition_read (reader, node, kinds);

  if (condition)
    g_ptr_array_add (self->when, condition);
}

static void
read_when (SecassetDataReader *reader,
           JsonNode *when,
           SecassetDeclaredCheck *self,
           char **kinds)
{
  gsize outer = secasset_data_enter (reader, "when");
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (when) ? json_node_get_array (when) : NULL;

  if (!array)
    read_condition (reader, when, self, kinds);
  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      gsize inner = secasset_data_enter_item (reader, i);

      read_condition (reader, json_array_get_element (array, i), self, kinds);
      secasset_data_leave (reader, inner);
    }
  secasset_data_leave (reader, outer);
}

SecassetDeclaredCheck *
secasset_declared_check_read (SecassetDataReader *reader,
                              JsonNode *check,
                              JsonNode *when,
                              char **kinds,
                              JsonObject *parameters)
{
  SecassetDeclaredCheck *self = g_new0 (SecassetDeclaredCheck, 1);
  JsonNode *node = read_name (reader, check, &self->kind);

  g_atomic_ref_count_init (&self->refs);
  self->when
      = g_ptr_array_new_with_free_func ((GDestroyNotify) secasset_declared_condition_free);
  if (node)
    {
      gsize outer = secasset_data_enter (reader, "check");
      gsize inner = secasset_data_enter (reader, types[self->kind].name);

      read_type (reader, node, self, kinds, parameters);
      secasset_data_leave (reader, inner);
      secasset_data_leave (reader, outer);
    }
  if (when)
    read_when (reader, when, self, kinds);
  if (!node)
    g_clear_pointer (&self, secasset_declared_check_unref);
  return self;
}

char **
secasset_declared_check_dup_placeholders (SecassetDeclaredCheck *self,
                                          JsonObject *parameters)
{
  gboolean months = json_object_has_member (parameters, "within-months");
  g_autofree char *names = g_strconcat ("name id kind ", types[self->kind].placeholders,
                                        months ? " months" : NULL, NULL);

  return g_strsplit (names, " ", -1);
}
