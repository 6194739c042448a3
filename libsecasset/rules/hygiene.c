/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "base/encoding-private.h"
#include "base/normalize-private.h"
#include "rules/edges-private.h"
#include "rules/identity-private.h"
#include <secasset/secasset.h>

/* Records of what was, not of what is. */
static gboolean
looks_back (SecassetElement *element)
{
  return SECASSET_IS_INCIDENT (element) || SECASSET_IS_REVIEW_RECORD (element);
}

static void
check_retired_is_not_in_use (SecassetRuleContext *context,
                             SecassetElement *element)
{
  g_autofree SecassetIncoming *incoming = NULL;
  const SecassetIncoming *last = NULL;

  if (element->lifecycle != SECASSET_LIFECYCLE_DISPOSED
      && element->lifecycle != SECASSET_LIFECYCLE_RETIRED)
    return;
  incoming = secasset_element_dup_incoming (element);
  for (guint i = 0; i < element->n_incoming; i++)
    {
      const SecassetIncoming *in = &incoming[i];
      const char *name = secasset_relation_kind_get_name (in->kind);

      /* One source may refer to it more than once, in a row. */
      if (!secasset_incoming_counts (in, secasset_context_get_day (context))
          || looks_back (in->source) || (last && last->source == in->source))
        continue;
      last = in;
      secasset_context_relate (context, in->source);
      secasset_context_evidence (context, element, "lifecycle");
      secasset_context_evidence (context, in->source, name);
      secasset_context_set_key (context, in->source->id);
      secasset_context_report (context, "lifecycle", SECASSET_ARG_ELEMENT ("other", in->source));
    }
}

/* Whoever answers for it on the day; NULL if that is not known. */
static SecassetElement *
find_owner (SecassetElement *element,
            const GDate *day)
{
  static const SecassetRelationKind kinds[]
      = { SECASSET_RELATION_KIND_OWNER_DIVISION, SECASSET_RELATION_KIND_MANAGED_BY };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SECASSET_FOREACH_EDGE (element, kinds[i], edge)
        {
          if (edge->target && secasset_edge_is_valid (edge, day))
            return edge->target;
        }
    }
  return NULL;
}

/* What two entries for the same thing have in common; NULL where that cannot be said. */
static char *
dup_likeness (SecassetElement *element,
              const GDate *day)
{
  SecassetElement *owner;
  g_autofree char *name = NULL;

  if (!secasset_element_is_live (element) || !element->indexed || !element->name
      || secasset_is_blank (element->name))
    return NULL;
  owner = find_owner (element, day);
  if (!owner)
    return NULL;
  name = secasset_normalize (element->name);
  return g_strdup_printf ("%s/%u/%s", secasset_record_get_kind ((SecassetRecord *) element),
                          owner->index, name);
}

static void
report_likeness (SecassetRuleContext *context,
                 SecassetElement *first,
                 SecassetElement *element)
{
  g_autofree char *a = g_strdup_printf ("%s (%s)", first->name, first->id);
  g_autofree char *b = g_strdup_printf ("%s (%s)", element->name, element->id);

  secasset_context_set_element (context, element);
  secasset_context_relate (context, first);
  secasset_context_evidence (context, element, "name");
  secasset_context_evidence (context, first, "name");
  secasset_context_report (context, "name", SECASSET_ARG ("a", a), SECASSET_ARG ("b", b));
}

static void
check_nothing_is_entered_twice (SecassetRuleContext *context,
                                SecassetInventory *inventory)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);
      g_autofree char *likeness = dup_likeness (element, secasset_context_get_day (context));
      SecassetElement *first = likeness ? g_hash_table_lookup (seen, likeness) : NULL;

      if (first)
        report_likeness (context, first, element);
      else if (likeness)
        g_hash_table_insert (seen, g_steal_pointer (&likeness), element);
    }
}

typedef gboolean (*TextFunc) (const char *text);

/* Reports every text of the element that @func holds for. */
static void
check_texts (SecassetRuleContext *context,
             SecassetElement *element,
             TextFunc func)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];
      const char *text;

      if ((field->kind != SECASSET_FIELD_STRING && field->kind != SECASSET_FIELD_TEXT)
          || field->internal)
        continue;
      text = *SECASSET_FIELD_SLOT (element, field, char *);
      if (!text || !func (text))
        continue;
      secasset_context_evidence (context, element, field->name);
      secasset_context_report (context, field->name, SECASSET_ARG ("value", text));
    }
}

static gboolean
has_private_character (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c;

      if ((guchar) *text < 0xee)
        continue;
      c = g_utf8_get_char (text);
      if ((c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000)
        return TRUE;
    }
  return FALSE;
}

static void
check_characters_are_public (SecassetRuleContext *context,
                             SecassetElement *element)
{
  check_texts (context, element, has_private_character);
}

static gboolean
looks_like_formula (const char *text)
{
  return *text && strchr ("=+-@\t\r", *text);
}

static void
check_texts_are_no_formulas (SecassetRuleContext *context,
                             SecassetElement *element)
{
  check_texts (context, element, looks_like_formula);
}

/* The name of the encoding that the inventory is to be written in; NULL if that can hold
 * everything, as UTF-8 can. */
static const char *
get_target_encoding (SecassetRuleContext *context)
{
  JsonNode *node = secasset_context_get_parameter (context, "encoding");
  const char *encoding = node ? json_node_get_string (node) : NULL;

  return encoding && g_ascii_strcasecmp (encoding, "UTF-8") != 0 ? encoding : NULL;
}

static void
check_text_survives_export (SecassetRuleContext *context,
                            SecassetElement *element,
                            const SecassetField *field,
                            SecassetEncoder *encoder)
{
  const char *text = *SECASSET_FIELD_SLOT (element, field, char *);
  g_autofree char *lost = text ? secasset_encoder_dup_lost (encoder, text) : NULL;

  if (!lost)
    return;
  secasset_context_evidence (context, element, field->name);
  secasset_context_report (context, field->name, SECASSET_ARG ("char", lost),
                           SECASSET_ARG ("encoding", get_target_encoding (context)));
}

static void
check_characters_can_be_exported (SecassetRuleContext *context,
                                  SecassetElement *element)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (element);
  const char *encoding = get_target_encoding (context);
  g_autoptr (SecassetEncoder) encoder = encoding ? secasset_encoder_new (encoding) : NULL;

  if (encoding && !encoder)
    secasset_context_skip (context, element, "encoding");
  for (guint i = 0; encoder && i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];

      if ((field->kind == SECASSET_FIELD_STRING || field->kind == SECASSET_FIELD_TEXT)
          && !field->internal)
        check_text_survives_export (context, element, field, encoder);
    }
}

static gboolean
has_separator (const char *text)
{
  static const char *const separators[] = { "、", "，", ",", "／", "/", "\n" };

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      if (strstr (text, separators[i]))
        return TRUE;
    }
  return FALSE;
}

static void
check_single_values_are_single (SecassetRuleContext *context,
                                SecassetElement *element)
{
  for (guint i = 0; i < element->n_edges; i++)
    {
      const SecassetEdge *edge = &element->edges[i];
      const char *name = secasset_relation_kind_get_name (edge->kind);
      const char *ref = secasset_edge_get_ref (edge);

      if (edge->target || !secasset_relation_is_single (edge->kind) || !has_separator (ref))
        continue;
      secasset_context_evidence (context, element, name);
      secasset_context_set_key (context, ref);
      secasset_context_report (context, name, SECASSET_ARG_LABEL ("column", "fields", name),
                               SECASSET_ARG ("value", ref));
    }
}

const SecassetRuleRow secasset_hygiene_rules[] = {
  SECASSET_RULE_ROW ("GI-015", SecassetElement, secasset_element, check_retired_is_not_in_use,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-017", SecassetInventory, secasset_inventory,
                     check_nothing_is_entered_twice, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-020", SecassetElement, secasset_element,
                     check_characters_can_be_exported, SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-021", SecassetElement, secasset_element, check_characters_are_public,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-022", SecassetElement, secasset_element, check_texts_are_no_formulas,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-023", SecassetElement, secasset_element, check_single_values_are_single,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULES_END,
};
