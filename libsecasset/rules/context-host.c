/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/engine-private.h"

#include <secasset/secasset-enum-types.h>

/* The face of the context that a host's rule sees. */

SecassetElement *
secasset_rule_context_get_element (SecassetRuleContext *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_CONTEXT (self), NULL);

  return self->element;
}

SecassetInventory *
secasset_rule_context_get_inventory (SecassetRuleContext *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_CONTEXT (self), NULL);

  return self->inventory;
}

SecassetFacts *
secasset_rule_context_get_facts (SecassetRuleContext *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_CONTEXT (self), NULL);

  return self->facts;
}

const GDate *
secasset_rule_context_get_reference_date (SecassetRuleContext *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_CONTEXT (self), NULL);

  return secasset_facts_get_day (self->facts);
}

static void
free_split_arguments (GArray *split)
{
  for (guint i = 0; i < split->len; i++)
    g_free ((char *) g_array_index (split, SecassetArgument, i).name);
  g_array_unref (split);
}

void
secasset_rule_context_report (SecassetRuleContext *self,
                              const char *property,
                              const char *const *arguments)
{
  GArray *split;

  g_return_if_fail (SECASSET_IS_RULE_CONTEXT (self));

  split = g_array_new (TRUE, FALSE, sizeof (SecassetArgument));
  for (; arguments && *arguments; arguments++)
    {
      const char *equals = strchr (*arguments, '=');
      SecassetArgument argument = { .name = NULL };

      if (!equals)
        {
          g_critical ("“%s” is not of the form name=value", *arguments);
          continue;
        }
      argument.name = g_strndup (*arguments, (gsize) (equals - *arguments));
      argument.value = equals + 1;
      g_array_append_val (split, argument);
    }
  secasset_context_report_full (self, NULL, property ? property : "",
                                (const SecassetArgument *) (gpointer) split->data);
  free_split_arguments (split);
}

void
secasset_rule_context_add_related (SecassetRuleContext *self,
                                   SecassetElement *element)
{
  g_return_if_fail (SECASSET_IS_RULE_CONTEXT (self));
  g_return_if_fail (SECASSET_IS_ELEMENT (element));

  secasset_context_relate (self, element);
}

void
secasset_rule_context_add_evidence (SecassetRuleContext *self,
                                    SecassetElement *element,
                                    const char *property)
{
  g_return_if_fail (SECASSET_IS_RULE_CONTEXT (self));
  g_return_if_fail (SECASSET_IS_ELEMENT (element));
  g_return_if_fail (property != NULL);

  secasset_context_evidence (self, element, property);
}

void
secasset_rule_context_skip (SecassetRuleContext *self,
                            const char *property)
{
  g_return_if_fail (SECASSET_IS_RULE_CONTEXT (self));
  g_return_if_fail (property != NULL);

  secasset_context_skip (self, self->element, property);
}

static const char *
nick_of (GType type,
         gint number)
{
  GEnumClass *klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value (klass, number);
  const char *nick = value ? value->value_nick : "";

  g_type_class_unref (klass);
  return nick;
}

const char *
secasset_segment_nick (SecassetSegmentKind kind)
{
  return nick_of (SECASSET_TYPE_SEGMENT_KIND, (gint) kind);
}

char *
secasset_segment_set_to_string (SecassetSegmentSet set)
{
  GString *text = g_string_new (NULL);

  for (gint kind = SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER;
       kind <= SECASSET_SEGMENT_KIND_INDEPENDENT; kind++)
    {
      if (set & SECASSET_SEGMENT_BIT (kind))
        g_string_append_printf (text, "%s%s", text->len > 0 ? "," : "",
                                secasset_segment_nick ((SecassetSegmentKind) kind));
    }
  return g_string_free (text, FALSE);
}
