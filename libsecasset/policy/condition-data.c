/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/zoning-private.h"

#include <secasset/secasset-element.h>
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-flow.h>
#include <secasset/secasset-tristate.h>

typedef struct
{
  char *of;
  char *property;
  JsonNode *is;
  gboolean stated;
  char **one_of;
} TestRow;

static const SecassetDataMember test_members[] = {
  SECASSET_DATA_MAY (TestRow, of, "of", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (TestRow, property, "property", SECASSET_DATA_STRING),
  SECASSET_DATA_MAY (TestRow, is, "is", SECASSET_DATA_NODE),
  SECASSET_DATA_MAY (TestRow, stated, "stated", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MAY (TestRow, one_of, "one-of", SECASSET_DATA_STRINGS),
};

/* What is asked for has to suit the property, or the condition could never be met. */
static void
check_wish (SecassetDataReader *reader,
            const TestRow *row,
            GParamSpec *pspec)
{
  GType type = G_PARAM_SPEC_VALUE_TYPE (pspec);

  if (row->is && (!JSON_NODE_HOLDS_VALUE (row->is)
                  || json_node_get_value_type (row->is) != G_TYPE_BOOLEAN))
    secasset_data_defect (reader, "is", "true でも false でもありません",
                          "is neither true nor false");
  else if (row->is && type != SECASSET_TYPE_TRISTATE)
    secasset_data_defect (reader, "is", "項目「%s」は true か false で答える項目ではありません",
                          "“%s” is not a question of true or false", pspec->name);
  else if (row->stated && type != G_TYPE_STRING)
    secasset_data_defect (reader, "stated", "項目「%s」は文字列の項目ではありません",
                          "“%s” is no text", pspec->name);
  else if (row->one_of && (!G_TYPE_IS_ENUM (type) || type == SECASSET_TYPE_TRISTATE))
    secasset_data_defect (reader, "one-of", "項目「%s」は選択肢から選ぶ項目ではありません",
                          "“%s” has no values to choose from", pspec->name);
  else if ((row->is ? 1 : 0) + (row->stated ? 1 : 0) + (row->one_of ? 1 : 0) != 1)
    secasset_data_defect (reader, NULL,
                          "「is」「stated」「one-of」のうち一つだけを指定してください",
                          "needs exactly one of “is”, “stated” and “one-of”");
}

static void
check_nicks (SecassetDataReader *reader,
             const TestRow *row,
             GParamSpec *pspec)
{
  g_autoptr (GTypeClass) klass = NULL;

  if (!row->one_of || !G_IS_PARAM_SPEC_ENUM (pspec))
    return;
  klass = g_type_class_ref (G_PARAM_SPEC_VALUE_TYPE (pspec));
  for (guint i = 0; row->one_of[i]; i++)
    {
      if (!g_enum_get_value_by_nick ((GEnumClass *) klass, row->one_of[i]))
        secasset_data_defect (reader, "one-of", "「%s」という値はありません", "unknown value “%s”",
                              row->one_of[i]);
    }
}

static void
check_property (SecassetDataReader *reader,
                const TestRow *row,
                GType of)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (of);
  GParamSpec *pspec
      = row->property ? g_object_class_find_property ((GObjectClass *) klass, row->property) : NULL;

  if (!pspec && row->property)
    secasset_data_defect (reader, "property", "項目「%s」はありません", "unknown property “%s”",
                          row->property);
  if (!pspec)
    return;
  check_wish (reader, row, pspec);
  check_nicks (reader, row, pspec);
}

static void
read_test (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  SecassetCondition *self = data;
  guint before = reader->defects->len;
  TestRow row = { NULL };
  GType of;

  secasset_data_read (reader, node, test_members, G_N_ELEMENTS (test_members), &row);
  of = row.of ? secasset_element_type_from_kind (row.of) : SECASSET_TYPE_FLOW;
  if (of == G_TYPE_INVALID)
    secasset_data_defect (reader, "of", "要素の種類「%s」はありません", "unknown kind “%s”", row.of);
  else
    check_property (reader, &row, of);
  if (reader->defects->len == before)
    self->tests[self->n_tests++] = (SecassetConditionTest){
      .of = of,
      .property = g_steal_pointer (&row.property),
      .is = row.is ? (gint) secasset_tristate_from_boolean (json_node_get_boolean (row.is))
                   : SECASSET_TRISTATE_UNKNOWN,
      .stated = row.stated,
      .one_of = g_steal_pointer (&row.one_of),
    };
  g_free (row.of);
  g_free (row.property);
  g_strfreev (row.one_of);
}

/* A condition as it stands in the data. */
typedef struct
{
  char *id;
  SecassetText label;
  SecassetText description;
  char **sources;
  JsonArray *all;
  JsonArray *any;
} ConditionRow;

static const SecassetDataMember condition_members[] = {
  SECASSET_DATA_MUST (ConditionRow, id, "id", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (ConditionRow, label, "label", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (ConditionRow, description, "description", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (ConditionRow, sources, "evidence", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (ConditionRow, all, "all", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (ConditionRow, any, "any", SECASSET_DATA_ARRAY),
};

static void
read_tests (SecassetDataReader *reader,
            SecassetCondition *self,
            const ConditionRow *row)
{
  JsonArray *tests = row->any ? row->any : row->all;
  const char *member = row->any ? "any" : "all";

  if (row->any && row->all)
    secasset_data_defect (reader, NULL, "「all」と「any」の両方があります",
                          "has both “all” and “any”");
  if (!tests)
    return;
  if (json_array_get_length (tests) == 0)
    secasset_data_defect (reader, member, "空です", "is empty");
  self->any = row->any != NULL;
  self->tests = g_new0 (SecassetConditionTest, json_array_get_length (tests));
  secasset_data_foreach (reader, member, tests, read_test, self);
}

SecassetCondition *
secasset_condition_new_from_node (SecassetDataReader *reader,
                                  JsonNode *node)
{
  SecassetCondition *self = g_object_new (SECASSET_TYPE_CONDITION, NULL);
  ConditionRow row = { NULL };

  secasset_data_read (reader, node, condition_members, G_N_ELEMENTS (condition_members), &row);
  self->id = row.id;
  self->label = row.label;
  self->description = row.description;
  self->sources = row.sources;
  read_tests (reader, self, &row);
  return self;
}
