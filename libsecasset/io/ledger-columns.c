/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-columns-private.h"

#include "base/normalize-private.h"
#include <string.h>

/* Merged cells of a spreadsheet spread a header over up to three rows. */
#define MAX_HEIGHT 3
/* Columns under one merged cell. */
#define MAX_MERGED 64

typedef struct
{
  SecassetLedgerMapping *mapping;
  const SecassetLedgerTable *table;
  guint first;
  guint height;
} Candidate;

/* The text above a column. A merged cell has its text in its leftmost column only, so that an
 * empty one above a text means what stands left of it. */
static const char *
get_upper_text (const Candidate *self,
                guint row,
                guint column)
{
  const char *text = secasset_ledger_table_peek_text (self->table, row, column);

  for (guint i = 0; i < MAX_MERGED && column > 0 && secasset_is_blank (text); i++)
    text = secasset_ledger_table_peek_text (self->table, row, --column);
  return text;
}

static const char *
get_lowest_text (const Candidate *self,
                 guint column)
{
  for (guint i = self->height; i > 0; i--)
    {
      const char *text
          = secasset_ledger_table_peek_text (self->table, self->first + i - 1, column);

      if (!secasset_is_blank (text))
        return text;
    }
  return "";
}

static char *
join_header (const Candidate *self,
             guint column)
{
  GString *header = g_string_new (NULL);
  guint last = self->first + self->height - 1;

  for (guint row = self->first; row <= last; row++)
    {
      const char *own = secasset_ledger_table_peek_text (self->table, row, column);
      const char *below = secasset_ledger_table_peek_text (self->table, last, column);
      const char *text
          = row < last && !secasset_is_blank (below) ? get_upper_text (self, row, column) : own;

      if (secasset_is_blank (text))
        continue;
      if (header->len > 0)
        g_string_append_c (header, ' ');
      g_string_append (header, text);
    }
  return g_string_free (header, FALSE);
}

/* “対象者数（人）”, “LGWAN接続（○×）”: units and what to write there are no part of the name. */
static const SecassetLedgerColumn *
find_without_brackets (SecassetLedgerMapping *mapping,
                       const char *header)
{
  g_autofree char *normal = g_utf8_normalize (header, -1, G_NORMALIZE_ALL_COMPOSE);
  char *open = normal ? strpbrk (normal, "([") : NULL;
  gsize length = normal ? strlen (normal) : 0;

  if (!open || open == normal || !strchr (")]", normal[length - 1]))
    return NULL;
  *open = '\0';
  return secasset_ledger_mapping_find_column (mapping, normal);
}

static const SecassetLedgerColumn *
find_column (const Candidate *self,
             guint column,
             char **header)
{
  const SecassetLedgerColumn *found;

  *header = join_header (self, column);
  if (secasset_is_blank (*header))
    return NULL;
  found = secasset_ledger_mapping_find_column (self->mapping, *header);
  if (!found && self->height > 1)
    found = secasset_ledger_mapping_find_column (self->mapping, get_lowest_text (self, column));
  if (!found)
    found = find_without_brackets (self->mapping, *header);
  if (!found && self->height > 1)
    found = find_without_brackets (self->mapping, get_lowest_text (self, column));
  return found;
}

/* How many different columns the candidate knows. */
static guint
count_known (const Candidate *self)
{
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  guint count;

  for (guint column = 0; column < self->table->n_columns; column++)
    {
      g_autofree char *header = NULL;
      const SecassetLedgerColumn *found = find_column (self, column, &header);

      if (found)
        g_hash_table_add (known, (gpointer) found);
    }
  count = g_hash_table_size (known);
  return count;
}

static gboolean
choose (Candidate *best)
{
  Candidate candidate = *best;
  guint most = 0;

  /* Where a title above adds nothing, the lower header is the header. */
  for (candidate.height = 1; candidate.height <= MAX_HEIGHT; candidate.height++)
    {
      for (candidate.first = 0;
           candidate.first < SECASSET_LEDGER_MAX_FIRST
           && candidate.first + candidate.height <= candidate.table->rows->len;
           candidate.first++)
        {
          guint count = count_known (&candidate);

          if (count <= most)
            continue;
          most = count;
          *best = candidate;
        }
    }
  /* A ledger of one column is none; a word in a note may look like a header. */
  return most >= MIN (2, best->table->n_columns);
}

static void
binding_clear (gpointer data)
{
  g_free (((SecassetLedgerBinding *) data)->header);
}

SecassetLedgerColumns *
secasset_ledger_columns_new (SecassetLedgerMapping *mapping,
                             const SecassetLedgerTable *table)
{
  Candidate best = { .mapping = mapping, .table = table };
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  SecassetLedgerColumns *self;

  if (table->rows->len == 0 || !choose (&best))
    return NULL;
  self = g_new0 (SecassetLedgerColumns, 1);
  self->first = best.first;
  self->height = best.height;
  self->bindings = g_array_new (FALSE, FALSE, sizeof (SecassetLedgerBinding));
  g_array_set_clear_func (self->bindings, binding_clear);
  for (guint i = 0; i < table->n_columns; i++)
    {
      SecassetLedgerBinding binding = { NULL };

      binding.column = find_column (&best, i, &binding.header);
      binding.repeated = binding.column && !g_hash_table_add (seen, (gpointer) binding.column);
      if (binding.column && !self->kind)
        self->kind = binding.column->kind;
      g_array_append_val (self->bindings, binding);
    }
  return self;
}

void
secasset_ledger_columns_free (SecassetLedgerColumns *self)
{
  g_array_unref (self->bindings);
  g_free (self);
}
