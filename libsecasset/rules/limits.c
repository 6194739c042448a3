/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/identity-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset.h>

/* A limit among the parameters; @none where the row leaves it open. */
static gint64
get_limit (SecassetRuleContext *context,
           const char *name,
           gint64 none)
{
  JsonNode *node = secasset_context_get_parameter (context, name);

  return node && !JSON_NODE_HOLDS_NULL (node) ? json_node_get_int (node) : none;
}

/* The number as it was stated; NULL if it is not known or within the limits. */
static char *
dup_outside (SecassetRuleContext *context,
             SecassetElement *element,
             const SecassetField *field)
{
  JsonNode *kept = secasset_record_peek_kept ((SecassetRecord *) element, field->name);
  gint64 value = *SECASSET_FIELD_SLOT (element, field, gint64);

  if (kept && JSON_NODE_HOLDS_VALUE (kept) && json_node_get_value_type (kept) == G_TYPE_STRING)
    return secasset_is_blank (json_node_get_string (kept)) ? NULL : json_node_dup_string (kept);
  if (kept && !JSON_NODE_HOLDS_NULL (kept))
    return json_to_string (kept, FALSE);
  if (value == -1
      || (value >= get_limit (context, "minimum", 0)
          && value <= get_limit (context, "maximum", G_MAXINT64)))
    return NULL;
  return g_strdup_printf ("%" G_GINT64_FORMAT, value);
}

void
secasset_check_numbers_are_in_range (SecassetRuleContext *context,
                                     SecassetElement *element)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];
      g_autofree char *value = NULL;

      if (field->kind != SECASSET_FIELD_COUNT)
        continue;
      value = dup_outside (context, element, field);
      if (!value)
        continue;
      secasset_context_evidence (context, element, field->name);
      secasset_context_report (context, field->name,
                               SECASSET_ARG_LABEL ("field", "fields", field->name),
                               SECASSET_ARG ("value", value));
    }
}

static const char *
get_limit_name (const SecassetField *field)
{
  static const char *const names[] = { "name", "name-en", "kana", NULL };

  if (g_str_equal (field->name, "id"))
    return "id-length";
  return g_strv_contains (names, field->name) ? "name-length" : "string-length";
}

/* In characters, which is what a ledger's reader can count. */
static void
check_length (SecassetRuleContext *context,
              SecassetElement *element,
              const SecassetField *field)
{
  const char *text = *SECASSET_FIELD_SLOT (element, field, char *);
  g_autofree char *said = NULL;
  gint64 limit;

  /* Most fields of most elements are empty. */
  if (!text)
    return;
  limit = get_limit (context, get_limit_name (field), G_MAXINT64);
  /* A character takes a byte at least. */
  if ((gint64) strlen (text) <= limit || g_utf8_strlen (text, -1) <= limit)
    return;
  said = g_strdup_printf ("%" G_GINT64_FORMAT, limit);
  secasset_context_evidence (context, element, field->name);
  secasset_context_report (context, field->name, SECASSET_ARG_LABEL ("item", "fields", field->name),
                           SECASSET_ARG ("limit", said));
}

void
secasset_check_texts_are_within_limits (SecassetRuleContext *context,
                                        SecassetElement *element)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (klass->fields[i]->kind == SECASSET_FIELD_STRING
          || klass->fields[i]->kind == SECASSET_FIELD_TEXT)
        check_length (context, element, klass->fields[i]);
    }
}
