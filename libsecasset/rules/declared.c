/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/declared-private.h"

#include <string.h>

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/inventory-private.h"

/* A pattern that was given up so often is not tried again in the run. */
#define MAX_GIVEN_UP 20

static gint64
get_number (SecassetRuleContext *context,
            const char *name,
            gint64 none)
{
  JsonNode *node = secasset_context_get_parameter (context, name);

  return node && json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : none;
}

static void
skip (SecassetRuleContext *context,
      const SecassetDeclaredCheck *check,
      SecassetElement *element)
{
  secasset_context_skip (context, element, check->property ? check->property : check->inverse);
}

static void
check_required (SecassetRuleContext *context,
                const SecassetDeclaredCheck *check,
                SecassetElement *element)
{
  const SecassetField *field
      = check->property ? secasset_record_find_field (element, check->property) : NULL;
  g_autofree char *group = NULL;
  gboolean stated;

  if (check->property && secasset_declared_is_unreadable (element, check->property))
    {
      skip (context, check, element);
      return;
    }
  if (check->inverse || field->kind == SECASSET_FIELD_REFS
      || field->kind == SECASSET_FIELD_OBJECTS)
    stated = secasset_declared_count (context, check, element) > 0;
  else if (field->kind == SECASSET_FIELD_OBJECT || field->kind == SECASSET_FIELD_ENUM)
    stated = secasset_record_field_is_set ((SecassetRecord *) element, field);
  else
    {
      g_auto (GStrv) values = secasset_declared_dup_values (element, check->property);

      stated = values != NULL;
    }
  if (stated)
    return;

  group = secasset_declared_dup_field_group (element);
  if (check->property)
    secasset_context_evidence (context, element, check->property);
  secasset_context_report (context, check->property ? check->property : "",
                           SECASSET_ARG_PROPERTY (check, group));
}

static void
check_one_of (SecassetRuleContext *context,
              const SecassetDeclaredCheck *check,
              SecassetElement *element)
{
  g_auto (GStrv) values = secasset_declared_dup_values (element, check->property);
  const char *words = secasset_declared_get_group (element, check->property);
  g_autofree char *list = NULL;

  if (!values)
    skip (context, check, element);
  for (guint i = 0; values && values[i]; i++)
    {
      g_autofree char *group = NULL;

      if (secasset_declared_condition_has (check->condition, values[i]))
        continue;
      group = secasset_declared_dup_field_group (element);
      if (!list)
        list = g_strjoinv (words ? "," : ", ", check->condition->list);
      secasset_context_evidence (context, element, check->property);
      secasset_context_set_key (context, values[i]);
      secasset_context_report (context, check->property, SECASSET_ARG_PROPERTY (check, group),
                               SECASSET_ARG_LABEL ("value", words, values[i]),
                               SECASSET_ARG_LABEL ("values", words, list));
    }
}

/* Kleene's “and” of all conditions; *open is then the property that is not known. */
static SecassetTristate
judge_conditions (const SecassetDeclaredCheck *check,
                  SecassetElement *element,
                  const char **open)
{
  SecassetTristate result = SECASSET_TRISTATE_TRUE;

  for (guint i = 0; i < check->when->len; i++)
    {
      const SecassetDeclaredCondition *condition = g_ptr_array_index (check->when, i);
      SecassetTristate holds = secasset_declared_judge (condition, element);

      if (holds == SECASSET_TRISTATE_FALSE)
        return SECASSET_TRISTATE_FALSE;
      if (holds == SECASSET_TRISTATE_UNKNOWN)
        {
          result = SECASSET_TRISTATE_UNKNOWN;
          *open = condition->property;
        }
    }
  return result;
}

/* Elements of one type mostly follow each other: @type and @applies are those of the last. */
static gboolean
looks_at (const SecassetActiveRule *active,
          SecassetElement *element,
          GType *type,
          gboolean *applies)
{
  if (*type != G_OBJECT_TYPE (element))
    {
      *type = G_OBJECT_TYPE (element);
      *applies = secasset_engine_kinds_apply ((const char *const *) active->info->kinds, *type);
    }
  return *applies
         && (active->info->check->any_lifecycle || secasset_element_is_live (element));
}

/* The first element with each value, among those that the rule looks at. */
static GHashTable *
index_values (SecassetRuleContext *context,
              const SecassetActiveRule *active)
{
  const SecassetDeclaredCheck *check = active->info->check;
  GHashTable *table = g_hash_table_new_full (secasset_key_hash, secasset_key_equal, g_free, NULL);
  GType type = G_TYPE_INVALID;
  gboolean applies = FALSE;
  const char *open;

  for (guint i = 0; i < secasset_inventory_get_n_elements (context->inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (context->inventory, i);
      g_auto (GStrv) values = NULL;
      char *key;

      if (!looks_at (active, element, &type, &applies)
          || judge_conditions (check, element, &open) != SECASSET_TRISTATE_TRUE)
        continue;
      values = secasset_declared_dup_values (element, check->property);
      key = values ? secasset_data_key (values[0]) : NULL;
      if (key && !g_hash_table_contains (table, key))
        g_hash_table_insert (table, key, element);
      else
        g_free (key);
    }
  return table;
}

static void
check_unique (SecassetRuleContext *context,
              const SecassetDeclaredCheck *check,
              SecassetElement *element)
{
  SecassetActiveRule *active = &g_array_index (context->rules, SecassetActiveRule, context->rule);
  g_auto (GStrv) values = secasset_declared_dup_values (element, check->property);
  g_autofree char *key = values ? secasset_data_key (values[0]) : NULL;
  g_autofree char *group = NULL;
  SecassetElement *first;

  if (!values)
    {
      skip (context, check, element);
      return;
    }
  if (!active->values)
    active->values = index_values (context, active);
  first = g_hash_table_lookup (active->values, key);
  if (!first || first == element)
    return;
  group = secasset_declared_dup_field_group (element);
  secasset_context_relate (context, first);
  secasset_context_evidence (context, element, check->property);
  secasset_context_evidence (context, first, check->property);
  secasset_context_report (context, check->property, SECASSET_ARG_PROPERTY (check, group),
                           SECASSET_ARG ("value", values[0]),
                           SECASSET_ARG_ELEMENT ("other", first));
}

static void
check_at_least (SecassetRuleContext *context,
                const SecassetDeclaredCheck *check,
                SecassetElement *element)
{
  gint64 count = secasset_declared_count (context, check, element);
  gint64 minimum = get_number (context, "minimum", 1);
  g_autofree char *group = NULL;
  g_autofree char *found = NULL;
  g_autofree char *wanted = NULL;

  if (count < 0)
    skip (context, check, element);
  if (count < 0 || count >= minimum)
    return;
  group = secasset_declared_dup_field_group (element);
  found = g_strdup_printf ("%" G_GINT64_FORMAT, count);
  wanted = g_strdup_printf ("%" G_GINT64_FORMAT, minimum);
  if (check->property)
    secasset_context_evidence (context, element, check->property);
  secasset_context_report (context, check->property ? check->property : "",
                           SECASSET_ARG_PROPERTY (check, group), SECASSET_ARG ("count", found),
                           SECASSET_ARG ("minimum", wanted));
}

/* Unknown where the text is too long or the pattern takes too much effort. */
static SecassetTristate
match (SecassetActiveRule *active,
       const char *text)
{
  g_autoptr (GError) error = NULL;
  gboolean found;

  if (active->n_given_up >= MAX_GIVEN_UP || strlen (text) > SECASSET_DECLARED_MAX_TEXT
      || !g_utf8_validate (text, -1, NULL))
    return SECASSET_TRISTATE_UNKNOWN;
  found = g_regex_match_full (active->info->check->regex, text, -1, 0, 0, NULL, &error);
  if (error)
    {
      active->n_given_up++;
      return SECASSET_TRISTATE_UNKNOWN;
    }
  return found ? SECASSET_TRISTATE_TRUE : SECASSET_TRISTATE_FALSE;
}

static void
check_pattern (SecassetRuleContext *context,
               const SecassetDeclaredCheck *check,
               SecassetElement *element)
{
  SecassetActiveRule *active = &g_array_index (context->rules, SecassetActiveRule, context->rule);
  g_auto (GStrv) values = secasset_declared_dup_values (element, check->property);

  if (!values)
    skip (context, check, element);
  for (guint i = 0; values && values[i]; i++)
    {
      SecassetTristate matches = match (active, values[i]);
      g_autofree char *group = NULL;

      if (matches == SECASSET_TRISTATE_UNKNOWN)
        skip (context, check, element);
      if (matches != SECASSET_TRISTATE_FALSE)
        continue;
      group = secasset_declared_dup_field_group (element);
      secasset_context_evidence (context, element, check->property);
      secasset_context_set_key (context, values[i]);
      secasset_context_report (context, check->property, SECASSET_ARG_PROPERTY (check, group),
                               SECASSET_ARG ("value", values[i]),
                               SECASSET_ARG ("pattern", check->pattern));
    }
}

/* Skips the rule where the date is not known. */
static gboolean
read_date (SecassetRuleContext *context,
           SecassetElement *element,
           const char *property,
           GDate *date)
{
  const SecassetField *field;

  if (g_str_equal (property, SECASSET_DECLARED_REFERENCE_DATE))
    {
      *date = *secasset_context_get_day (context);
      return TRUE;
    }
  field = secasset_record_find_field (element, property);
  *date = *SECASSET_FIELD_SLOT (element, field, GDate);
  if (g_date_valid (date) && !secasset_declared_is_unreadable (element, property))
    return TRUE;
  secasset_context_skip (context, element, property);
  return FALSE;
}

static void
note_date (SecassetRuleContext *context,
           SecassetElement *element,
           const char *property)
{
  if (!g_str_equal (property, SECASSET_DECLARED_REFERENCE_DATE))
    secasset_context_evidence (context, element, property);
}

static void
check_date_order (SecassetRuleContext *context,
                  const SecassetDeclaredCheck *check,
                  SecassetElement *element)
{
  gint64 months = get_number (context, "within-months", -1);
  const char *path = g_str_equal (check->property, SECASSET_DECLARED_REFERENCE_DATE)
                         ? check->later
                         : check->property;
  g_autofree char *group = NULL, *from = NULL, *to = NULL, *limit = NULL;
  GDate earlier, later, last;

  if (!read_date (context, element, check->property, &earlier)
      || !read_date (context, element, check->later, &later))
    return;
  last = earlier;
  if (months >= 0)
    g_date_add_months (&last, (guint) months);
  if (g_date_compare (&earlier, &later) <= 0
      && (months < 0 || g_date_compare (&later, &last) <= 0))
    return;
  group = secasset_declared_dup_field_group (element);
  from = secasset_date_to_iso (&earlier);
  to = secasset_date_to_iso (&later);
  limit = g_strdup_printf ("%" G_GINT64_FORMAT, months);
  note_date (context, element, check->property);
  note_date (context, element, check->later);
  secasset_context_set_key (context, check->later);
  secasset_context_report (context, path, SECASSET_ARG_LABEL ("earlier", group, check->property),
                           SECASSET_ARG_LABEL ("later", group, check->later),
                           SECASSET_ARG ("earlier-date", from), SECASSET_ARG ("later-date", to),
                           SECASSET_ARG_MONTHS ("months", limit));
}

typedef void (*CheckFunc) (SecassetRuleContext *context,
                           const SecassetDeclaredCheck *check,
                           SecassetElement *element);

void
secasset_declared_run (SecassetRuleContext *context,
                       SecassetActiveRule *active,
                       SecassetElement *element)
{
  static const CheckFunc funcs[] = {
    [SECASSET_DECLARED_REQUIRED] = check_required,
    [SECASSET_DECLARED_ONE_OF] = check_one_of,
    [SECASSET_DECLARED_UNIQUE] = check_unique,
    [SECASSET_DECLARED_REFERENCE] = secasset_declared_check_reference,
    [SECASSET_DECLARED_AT_LEAST] = check_at_least,
    [SECASSET_DECLARED_PATTERN] = check_pattern,
    [SECASSET_DECLARED_DATE_ORDER] = check_date_order,
  };
  const SecassetDeclaredCheck *check = active->info->check;
  const char *open = NULL;
  SecassetTristate applies = judge_conditions (check, element, &open);

  if (applies == SECASSET_TRISTATE_TRUE)
    funcs[check->kind] (context, check, element);
  else if (applies == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, open);
}

void
secasset_declared_report_defects (SecassetRuleContext *context,
                                  GPtrArray *defects)
{
  gint rule = secasset_rule_context_find_rule (context, "format.defective-rule");

  for (guint i = 0; rule >= 0 && i < defects->len; i++)
    {
      const SecassetDefect *defect = g_ptr_array_index (defects, i);
      g_autofree char *key = g_strconcat (defect->owner, " ", defect->what.en, NULL);
      SecassetFinding *finding;

      secasset_context_set_subject (context, defect->owner);
      finding = secasset_rule_context_create_finding (context, (guint) rule, NULL,
                                                      defect->place + 1);
      secasset_finding_add_argument (finding, "rule",
                                     *defect->owner ? defect->owner : defect->place, NULL);
      secasset_finding_add (finding, &SECASSET_ARG_TEXT ("detail", defect->what));
      secasset_rule_context_take_finding (context, finding, key);
    }
  secasset_context_set_subject (context, NULL);
}
