/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/identity-private.h"

#include "base/normalize-private.h"
#include "model/source-ref-private.h"

/* Where a reader looks for the element: its row in the ledger, else its line in the text,
 * else its position in the inventory. */
typedef enum
{
  ROW_OF_LEDGER,
  LINE_OF_TEXT,
  POSITION,
} RowKind;

static gint64
get_row (SecassetInventory *inventory,
         const SecassetElement *element,
         RowKind *kind)
{
  const SecassetSourceRef *source = (const SecassetSourceRef *) element->source_ref;
  guint line, column;

  if (*kind == ROW_OF_LEDGER && source && source->row >= 0)
    return source->row;
  *kind = MAX (*kind, LINE_OF_TEXT);
  if (*kind == LINE_OF_TEXT && inventory->source && element->source_length > 0)
    {
      secasset_source_locate (inventory->source, element->source_offset, &line, &column);
      return line;
    }
  *kind = POSITION;
  return (gint64) element->index + 1;
}

/* Both in the same sense, or they could not be compared. */
static char *
dup_rows (SecassetInventory *inventory,
          const SecassetElement *a,
          const SecassetElement *b)
{
  RowKind kind = ROW_OF_LEDGER;
  gint64 row_a, row_b;

  (void) get_row (inventory, a, &kind);
  row_b = get_row (inventory, b, &kind);
  row_a = get_row (inventory, a, &kind);
  return g_strdup_printf ("%" G_GINT64_FORMAT ", %" G_GINT64_FORMAT, row_a, row_b);
}

/* The element that has the id which this one repeats, or NULL. */
static SecassetElement *
find_namesake (SecassetInventory *inventory,
               SecassetElement *element)
{
  if (element->indexed || !element->id || secasset_is_blank (element->id))
    return NULL;
  return secasset_inventory_lookup (inventory, element->id);
}

static void
report_repeated_id (SecassetRuleContext *context,
                    SecassetElement *element,
                    SecassetElement *first,
                    guint ordinal)
{
  g_autofree char *rows = dup_rows (secasset_context_peek_inventory (context), first, element);
  g_autofree char *key = g_strdup_printf ("%u", ordinal);

  secasset_context_set_element (context, element);
  secasset_context_relate (context, first);
  secasset_context_evidence (context, element, "id");
  secasset_context_evidence (context, first, "id");
  secasset_context_set_key (context, key);
  secasset_context_report (context, "id", SECASSET_ARG ("rows", rows));
}

/* The first element keeps the id; each further one is a finding. */
static void
check_ids_are_unique (SecassetRuleContext *context,
                      SecassetInventory *inventory)
{
  g_autoptr (GHashTable) ordinals = NULL;

  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);
      SecassetElement *first = find_namesake (inventory, element);
      guint ordinal;

      if (!first)
        continue;
      if (!ordinals)
        ordinals = g_hash_table_new (NULL, NULL);
      ordinal = GPOINTER_TO_UINT (g_hash_table_lookup (ordinals, first)) + 1;
      g_hash_table_insert (ordinals, first, GUINT_TO_POINTER (ordinal));
      report_repeated_id (context, element, first, ordinal);
    }
}

static void
report_blank (SecassetRuleContext *context,
              SecassetElement *element,
              const char *member)
{
  RowKind kind = ROW_OF_LEDGER;
  g_autofree char *row = g_strdup_printf (
      "%" G_GINT64_FORMAT, get_row (secasset_context_peek_inventory (context), element, &kind));

  secasset_context_evidence (context, element, member);
  secasset_context_report (context, member, SECASSET_ARG ("row", row));
}

static void
check_id_and_name_are_given (SecassetRuleContext *context,
                             SecassetElement *element)
{
  if (!element->id || secasset_is_blank (element->id))
    report_blank (context, element, "id");
  if (!element->name || secasset_is_blank (element->name))
    report_blank (context, element, "name");
}

/* What the rows of one element say about one fact for one period. */
typedef struct
{
  const SecassetElement *first; /* the row that has the id */
  const SecassetField *field;
  guint32 from, until;
  SecassetElement *saying[2]; /* no, yes */
} Statement;

static guint
statement_hash (gconstpointer key)
{
  const Statement *statement = key;

  return g_direct_hash (statement->first) * 31u + g_direct_hash (statement->field) * 17u
         + statement->from * 7u + statement->until;
}

static gboolean
statement_equal (gconstpointer a,
                 gconstpointer b)
{
  const Statement *x = a, *y = b;

  return x->first == y->first && x->field == y->field && x->from == y->from
         && x->until == y->until;
}

static void
report_contradiction (SecassetRuleContext *context,
                      SecassetElement *element,
                      SecassetElement *other,
                      const char *member)
{
  secasset_context_set_element (context, element);
  secasset_context_relate (context, other);
  secasset_context_evidence (context, element, member);
  secasset_context_evidence (context, other, member);
  secasset_context_report (context, member, SECASSET_ARG_LABEL ("field", "fields", member));
}

static Statement *
take_statement (GHashTable *statements,
                const SecassetElement *first,
                const SecassetElement *element,
                const SecassetField *field)
{
  Statement wanted = { .first = first, .field = field };
  Statement *statement;

  if (g_date_valid (&element->valid_from))
    wanted.from = g_date_get_julian (&element->valid_from);
  if (g_date_valid (&element->valid_until))
    wanted.until = g_date_get_julian (&element->valid_until);
  statement = g_hash_table_lookup (statements, &wanted);
  if (!statement)
    {
      statement = g_memdup2 (&wanted, sizeof wanted);
      g_hash_table_add (statements, statement);
    }
  return statement;
}

static void
add_statements (SecassetRuleContext *context,
                GHashTable *statements,
                SecassetElement *first,
                SecassetElement *element)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (element);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];
      Statement *statement;
      guint8 value;

      if (field->kind != SECASSET_FIELD_TRISTATE)
        continue;
      value = *SECASSET_FIELD_SLOT (element, field, guint8);
      if (value == SECASSET_TRISTATE_UNKNOWN)
        continue;
      statement = take_statement (statements, first, element, field);
      if (statement->saying[value == SECASSET_TRISTATE_FALSE])
        report_contradiction (context, element, statement->saying[value == SECASSET_TRISTATE_FALSE],
                              field->name);
      statement->saying[value == SECASSET_TRISTATE_TRUE] = element;
    }
}

/* Rows with one id are one thing: what they say of it must agree. */
static void
check_rows_agree (SecassetRuleContext *context,
                  SecassetInventory *inventory)
{
  g_autoptr (GHashTable) statements
      = g_hash_table_new_full (statement_hash, statement_equal, g_free, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);
      SecassetElement *first = find_namesake (inventory, element);

      if (!first)
        continue;
      if (g_hash_table_add (seen, first))
        add_statements (context, statements, first, first);
      add_statements (context, statements, first, element);
    }
}

/* Rules on records look at the inventory, too, which is one. */
const SecassetRuleRow secasset_identity_rules[] = {
  SECASSET_READER_RULE ("GI-018"),
  SECASSET_READER_RULE ("GI-019"),
  SECASSET_RULE_ROW ("GI-013", SecassetRecord, secasset_record, secasset_check_date_texts,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-001", SecassetInventory, secasset_inventory, check_ids_are_unique,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-002", SecassetElement, secasset_element, check_id_and_name_are_given,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-003", SecassetElement, secasset_element, secasset_check_references_resolve,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-004", SecassetElement, secasset_element, secasset_check_reference_kinds,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-005", SecassetInventory, secasset_inventory, secasset_check_no_cycle,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-006", SecassetElement, secasset_element, secasset_check_no_self_reference,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-007", SecassetRecord, secasset_record, secasset_check_enumerations,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-011", SecassetElement, secasset_element, secasset_check_date_order,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-024", SecassetInventory, secasset_inventory, check_rows_agree,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-025", SecassetElement, secasset_element,
                     secasset_check_numbers_are_in_range, SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-026", SecassetElement, secasset_element,
                     secasset_check_texts_are_within_limits, SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-027", SecassetElement, secasset_element, secasset_check_cardinalities,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULES_END,
};
