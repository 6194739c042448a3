/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/zoning-private.h"

#include "base/normalize-private.h"

void
secasset_condition_subject_init (SecassetConditionSubject *subject,
                                 gpointer element)
{
  subject->elements = g_ptr_array_new ();
  subject->edge = NULL;
  g_ptr_array_add (subject->elements, element);
}

void
secasset_condition_subject_add (SecassetConditionSubject *subject,
                                SecassetElement *element)
{
  if (element && !g_ptr_array_find (subject->elements, element, NULL))
    g_ptr_array_add (subject->elements, element);
}

void
secasset_condition_subject_clear (SecassetConditionSubject *subject)
{
  g_clear_pointer (&subject->elements, g_ptr_array_unref);
}

static SecassetTristate
judge_choice (const SecassetConditionTest *test,
              const GValue *value)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (G_VALUE_TYPE (value));
  const GEnumValue *known = g_enum_get_value ((GEnumClass *) klass, g_value_get_enum (value));

  if (!known || g_str_equal (known->value_nick, "unset"))
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (
      g_strv_contains ((const char *const *) test->one_of, known->value_nick));
}

static SecassetTristate
judge_element (const SecassetConditionTest *test,
               SecassetElement *element)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (secasset_record_peek_kept ((SecassetRecord *) element, test->property))
    return SECASSET_TRISTATE_UNKNOWN;
  g_object_get_property ((GObject *) element, test->property, &value);
  /* What has to be recorded is not, if nothing is. */
  if (test->stated)
    return secasset_tristate_from_boolean (!secasset_is_blank (g_value_get_string (&value)));
  if (test->one_of)
    return judge_choice (test, &value);
  return test->is == SECASSET_TRISTATE_TRUE
             ? (SecassetTristate) g_value_get_enum (&value)
             : secasset_tristate_not ((SecassetTristate) g_value_get_enum (&value));
}

static gboolean
is_approved_by_relation (const SecassetConditionTest *test,
                         const SecassetEdge *edge)
{
  return edge && edge->relation && test->is == SECASSET_TRISTATE_TRUE
         && edge->relation->approved_exception == SECASSET_TRISTATE_TRUE
         && g_str_equal (test->property, "approved-exception");
}

SecassetTristate
secasset_condition_test_judge (const SecassetConditionTest *test,
                               const SecassetConditionSubject *subject)
{
  SecassetTristate result = SECASSET_TRISTATE_TRUE;
  gboolean any = FALSE;

  if (is_approved_by_relation (test, subject->edge))
    return SECASSET_TRISTATE_TRUE;
  for (guint i = 0; i < subject->elements->len; i++)
    {
      SecassetElement *element = g_ptr_array_index (subject->elements, i);

      if (!g_type_is_a (G_OBJECT_TYPE (element), test->of))
        continue;
      any = TRUE;
      result = secasset_tristate_and (result, judge_element (test, element));
    }
  return any ? result : SECASSET_TRISTATE_UNKNOWN;
}

SecassetTristate
secasset_condition_judge (SecassetCondition *condition,
                          const SecassetConditionSubject *subject)
{
  SecassetTristate result
      = secasset_tristate_from_boolean (!condition->any);

  if (condition->n_tests == 0)
    return SECASSET_TRISTATE_UNKNOWN;
  for (guint i = 0; i < condition->n_tests; i++)
    {
      SecassetTristate one = secasset_condition_test_judge (&condition->tests[i], subject);

      result = condition->any ? secasset_tristate_or (result, one)
                              : secasset_tristate_and (result, one);
    }
  return result;
}
