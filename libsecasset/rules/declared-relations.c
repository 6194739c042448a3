/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/declared-private.h"

#include "model/edge-private.h"
#include "model/inventory-private.h"

/* What is not live neither connects nor handles anything, and a relation counts on the days for
 * which it is stated. */
static gboolean
counts (SecassetRuleContext *context,
        const SecassetIncoming *incoming)
{
  return secasset_element_is_live (incoming->source)
         && secasset_edge_is_valid (secasset_incoming_get_edge (incoming),
                                    secasset_context_get_day (context));
}

static gint64
count_incoming (SecassetRuleContext *context,
                SecassetRelationKind relation,
                SecassetElement *element)
{
  gint64 count = 0;

  SECASSET_FOREACH_INCOMING (element, relation, incoming)
    {
      if (counts (context, incoming))
        count++;
    }
  return count;
}

static gint64
count_edges (SecassetRuleContext *context,
             SecassetRelationKind relation,
             SecassetElement *element)
{
  gint64 count = 0;

  SECASSET_FOREACH_EDGE (element, relation, edge)
    {
      if (secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        count++;
    }
  return count > 0 ? count : -1;
}

#define SLOT(CType) (*SECASSET_FIELD_SLOT (element, field, CType))

/* A list that nobody filled in may have been forgotten; what others say of an element is known. */
gint64
secasset_declared_count (SecassetRuleContext *context,
                         const SecassetDeclaredCheck *check,
                         SecassetElement *element)
{
  const SecassetField *field;
  gint64 count = -1;

  if (check->inverse)
    return count_incoming (context, check->relation, element);
  field = secasset_record_find_field (element, check->property);
  if (!field || secasset_declared_is_unreadable (element, check->property))
    return -1;
  if (field->kind == SECASSET_FIELD_COUNT)
    return SLOT (gint64);
  if (field->kind == SECASSET_FIELD_REFS)
    return count_edges (context, field->relation, element);
  if (field->kind == SECASSET_FIELD_STRINGS)
    count = SLOT (char **) ? (gint64) g_strv_length (SLOT (char **)) : -1;
  else if (field->kind == SECASSET_FIELD_OBJECTS)
    count = SLOT (GPtrArray *) ? (gint64) SLOT (GPtrArray *)->len : -1;
  return count > 0 ? count : -1;
}

static gboolean
is_of_kind (SecassetElement *element,
            char **kinds)
{
  for (guint i = 0; kinds[i]; i++)
    {
      if (g_type_is_a (G_OBJECT_TYPE (element), secasset_element_type_from_kind (kinds[i])))
        return TRUE;
    }
  return FALSE;
}

static SecassetTristate
judge_other (const SecassetDeclaredCheck *check,
             SecassetElement *other)
{
  if (!other)
    return SECASSET_TRISTATE_UNKNOWN;
  if (!is_of_kind (other, check->kinds))
    return SECASSET_TRISTATE_FALSE;
  return check->condition ? secasset_declared_judge (check->condition, other)
                          : SECASSET_TRISTATE_TRUE;
}

/* @ref identifies the other end in the fingerprint, @path is where it is stated. */
static void
judge_end (SecassetRuleContext *context,
           const SecassetDeclaredCheck *check,
           SecassetElement *element,
           SecassetElement *other,
           const char *path)
{
  SecassetTristate good = judge_other (check, other);
  g_autofree char *group = NULL;
  g_autofree char *kinds = NULL;

  if (good == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, other ? other : element,
                           other && check->condition ? check->condition->property
                           : check->property         ? check->property
                                                     : check->inverse);
  if (good != SECASSET_TRISTATE_FALSE)
    return;

  group = secasset_declared_dup_field_group (element);
  kinds = g_strjoinv (",", check->kinds);
  secasset_context_relate (context, other);
  if (check->inverse)
    secasset_context_evidence (context, other, check->inverse);
  else
    secasset_context_evidence (context, element, path);
  if (check->condition && secasset_record_find_field (other, check->condition->property))
    secasset_context_evidence (context, other, check->condition->property);
  secasset_context_set_key (context, other->id);
  secasset_context_report (context, path, SECASSET_ARG_PROPERTY (check, group),
                           SECASSET_ARG_ELEMENT ("other", other),
                           SECASSET_ARG_LABEL ("kinds", "kinds", kinds));
}

static void
judge_edges (SecassetRuleContext *context,
             const SecassetDeclaredCheck *check,
             SecassetElement *element)
{
  const SecassetField *field = secasset_record_find_field (element, check->property);
  guint n = field ? secasset_element_count_edges (element, field->relation) : 0;
  guint position = 0;

  if (n == 0)
    {
      secasset_context_skip (context, element, check->property);
      return;
    }
  SECASSET_FOREACH_EDGE (element, field->relation, edge)
    {
      g_autofree char *path = n > 1 ? g_strdup_printf ("%s/%u", check->property, position)
                                    : g_strdup (check->property);

      position++;
      if (secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        judge_end (context, check, element, edge->target, path);
    }
}

void
secasset_declared_check_reference (SecassetRuleContext *context,
                                   const SecassetDeclaredCheck *check,
                                   SecassetElement *element)
{
  if (!check->inverse)
    {
      judge_edges (context, check, element);
      return;
    }
  SECASSET_FOREACH_INCOMING (element, check->relation, incoming)
    {
      if (counts (context, incoming))
        judge_end (context, check, element, incoming->source, "");
    }
}
