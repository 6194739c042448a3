/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/zoning-private.h"

void
secasset_zone_opinion_init (SecassetZoneOpinion *self)
{
  self->conditions = secasset_list_new (SECASSET_TYPE_CONDITION);
  self->states = g_array_new (FALSE, FALSE, sizeof (guint8));
  self->evidence = g_ptr_array_new_with_free_func (g_free);
  self->unknown_facts = g_ptr_array_new_with_free_func (g_free);
  self->sources = g_ptr_array_new_with_free_func (g_free);
}

void
secasset_zone_opinion_clear (SecassetZoneOpinion *self)
{
  g_object_unref (self->conditions);
  g_array_unref (self->states);
  g_ptr_array_unref (self->evidence);
  g_ptr_array_unref (self->unknown_facts);
  g_ptr_array_unref (self->sources);
}

void
secasset_zone_add_once (GPtrArray *strings,
                        const char *string)
{
  if (!g_ptr_array_find_with_equal_func (strings, string, g_str_equal, NULL))
    g_ptr_array_add (strings, g_strdup (string));
}

static gboolean
has_condition (const SecassetZoneOpinion *self,
               SecassetCondition *condition)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->conditions); i++)
    {
      if (secasset_list_index (self->conditions, i) == (gpointer) condition)
        return TRUE;
    }
  return FALSE;
}

void
secasset_zone_opinion_add_cell (SecassetZoneOpinion *self,
                                const SecassetZoneCell *cell)
{
  for (guint i = 0; cell->conditions && i < cell->conditions->len; i++)
    {
      SecassetCondition *condition = g_ptr_array_index (cell->conditions, i);

      if (!has_condition (self, condition))
        secasset_list_append (self->conditions, condition);
    }
  for (guint i = 0; cell->sources && cell->sources[i]; i++)
    secasset_zone_add_once (self->sources, cell->sources[i]);
}

static void
add_fact (GPtrArray *facts,
          SecassetElement *element,
          const char *property)
{
  g_autofree char *fact = g_strconcat (element->id, "#", property, NULL);

  secasset_zone_add_once (facts, fact);
}

void
secasset_zone_opinion_note_unknown (SecassetZoneOpinion *self,
                                    SecassetElement *element,
                                    const char *property)
{
  add_fact (self->unknown_facts, element, property);
}

/* The facts of a condition that make it what it is. */
static void
note_facts (SecassetZoneOpinion *self,
            SecassetCondition *condition,
            SecassetTristate state,
            const SecassetConditionSubject *subject)
{
  for (guint i = 0; i < condition->n_tests; i++)
    {
      const SecassetConditionTest *test = &condition->tests[i];

      if (secasset_condition_test_judge (test, subject) != state)
        continue;
      for (guint j = 0; j < subject->elements->len; j++)
        {
          SecassetElement *element = g_ptr_array_index (subject->elements, j);

          if (g_type_is_a (G_OBJECT_TYPE (element), test->of))
            add_fact (state == SECASSET_TRISTATE_UNKNOWN ? self->unknown_facts : self->evidence,
                      element, test->property);
        }
    }
}

void
secasset_zone_opinion_settle (SecassetZoneOpinion *self,
                              const SecassetConditionSubject *subject)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->conditions); i++)
    {
      SecassetCondition *condition = secasset_list_index (self->conditions, i);
      SecassetTristate state = secasset_condition_judge (condition, subject);
      guint8 stored = (guint8) state;

      g_array_append_val (self->states, stored);
      note_facts (self, condition, state, subject);
    }
  g_ptr_array_add (self->evidence, NULL);
  g_ptr_array_add (self->unknown_facts, NULL);
  g_ptr_array_add (self->sources, NULL);
}

SecassetTristate
secasset_zone_opinion_get_state (const SecassetZoneOpinion *self,
                                 const char *condition)
{
  for (guint i = 0; i < self->states->len; i++)
    {
      SecassetCondition *known = secasset_list_index (self->conditions, i);

      if (g_str_equal (known->id, condition))
        return (SecassetTristate) g_array_index (self->states, guint8, i);
    }
  return SECASSET_TRISTATE_UNKNOWN;
}

SecassetTristate
secasset_zone_opinion_get_all (const SecassetZoneOpinion *self)
{
  SecassetTristate all = SECASSET_TRISTATE_TRUE;

  for (guint i = 0; i < self->states->len; i++)
    all = secasset_tristate_and (all, (SecassetTristate) g_array_index (self->states, guint8, i));
  return all;
}

void
secasset_zone_write_nicks (GString *text,
                           SecassetPolicy *policy,
                           const char *group,
                           const GPtrArray *nicks,
                           const char *language)
{
  const char *comma = secasset_language_is_japanese (language) ? "、" : ", ";

  if (!g_ptr_array_index (nicks, 0))
    g_string_append (text, secasset_policy_get_label (policy, group, "unknown", language));
  for (guint i = 0; g_ptr_array_index (nicks, i); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? comma : "",
                            secasset_policy_get_label (policy, group, g_ptr_array_index (nicks, i),
                                                       language));
}

static const char *
say_state (guint8 state,
           gboolean japanese)
{
  switch ((SecassetTristate) state)
    {
    case SECASSET_TRISTATE_TRUE:
      return japanese ? "満たしている" : "met";
    case SECASSET_TRISTATE_FALSE:
      return japanese ? "満たしていない" : "not met";
    case SECASSET_TRISTATE_UNKNOWN:
    default:
      return japanese ? "不明" : "not known";
    }
}

void
secasset_zone_opinion_write (const SecassetZoneOpinion *self,
                             GString *text,
                             SecassetPolicy *policy,
                             const char *language)
{
  gboolean japanese = secasset_language_is_japanese (language);

  if (self->states->len == 0)
    return;
  g_string_append (text, japanese ? "条件：" : " Conditions: ");
  for (guint i = 0; i < self->states->len; i++)
    {
      SecassetCondition *condition = secasset_list_index (self->conditions, i);

      g_string_append_printf (text, japanese ? "%s%s（%s）" : "%s%s (%s)",
                              i == 0     ? ""
                              : japanese ? "、"
                                         : ", ",
                              secasset_text_get (&condition->label, language),
                              say_state (g_array_index (self->states, guint8, i), japanese));
    }
  g_string_append (text, japanese ? "。" : ".");
}
