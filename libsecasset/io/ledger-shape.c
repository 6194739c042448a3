/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "base/normalize-private.h"

/* Rows of a sheet that are no assets: headings, sums, notes, the header once more. */

typedef struct
{
  guint n_filled;
  guint first; /* column of the first text; G_MAXUINT: the row is empty */
  guint n_known; /* texts that are headers */
  guint n_same;  /* and those of their own column */
} RowShape;

static gboolean
is_own_header (SecassetLedgerImport *self,
               guint column,
               const char *text)
{
  g_autofree char *own = secasset_ledger_key (
      g_array_index (self->columns->bindings, SecassetLedgerBinding, column).header);
  g_autofree char *key = secasset_ledger_key (text);

  return g_str_has_suffix (own, key);
}

static RowShape
measure (SecassetLedgerImport *self,
         const char *const *texts)
{
  RowShape shape = { .first = G_MAXUINT };
  gboolean header = FALSE;

  for (guint i = 0; i < self->table->n_columns; i++)
    {
      if (secasset_is_blank (texts[i]))
        continue;
      shape.n_filled++;
      /* Only where the first text is a header are the others looked at. */
      if (shape.first == G_MAXUINT)
        header = secasset_ledger_mapping_find_column (self->mapping, texts[i]) != NULL;
      shape.first = MIN (shape.first, i);
      if (!header || !secasset_ledger_mapping_find_column (self->mapping, texts[i]))
        continue;
      shape.n_known++;
      shape.n_same += is_own_header (self, i, texts[i]) ? 1 : 0;
    }
  return shape;
}

static void
tell (SecassetLedgerImport *self,
      const char *rule,
      guint row,
      guint column,
      const char *text)
{
  secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_SKIPPED, row + 1, 0, text, "");
  if (rule)
    secasset_ledger_import_fault (self, rule, G_MAXUINT, "", row + 1, column + 1, "value", text,
                                  NULL);
}

/* The header once more, as on every printed page, or that of another table. */
static gboolean
skip_header (SecassetLedgerImport *self,
             const char *const *texts,
             guint row,
             const RowShape *shape)
{
  if (shape->n_known < 2 || shape->n_known * 2 < shape->n_filled)
    return FALSE;
  self->stopped = shape->n_same < shape->n_known;
  tell (self, self->stopped ? "ledger.second-table" : NULL, row, shape->first,
        texts[shape->first]);
  return TRUE;
}

gboolean
secasset_ledger_import_skip (SecassetLedgerImport *self,
                             const char *const *texts,
                             guint row)
{
  RowShape shape = measure (self, texts);
  gboolean named = !secasset_is_blank (secasset_ledger_import_get_text (self, texts, "name"));
  gboolean has_id = !secasset_is_blank (secasset_ledger_import_get_text (self, texts, "id"));
  gboolean note;

  if (shape.n_filled == 0)
    return TRUE;
  note = secasset_ledger_mapping_is_note (self->mapping, texts[shape.first]);
  if (!note && !skip_header (self, texts, row, &shape))
    {
      /* A text alone that is no name is the heading of what follows, unless it is a number of
       * letters and digits: then the name is missing, and rule GI-002 says so. */
      if (named || (has_id && (shape.n_filled > 1 || g_str_is_ascii (texts[shape.first]))))
        return FALSE;
      tell (self, "ledger.row-not-read", row, shape.first, texts[shape.first]);
    }
  else if (note)
    tell (self, NULL, row, shape.first, texts[shape.first]);
  secasset_ledger_import_forget_above (self);
  return TRUE;
}

void
secasset_ledger_import_tell_repeated (SecassetLedgerImport *self)
{
  for (guint i = 0; i < self->columns->bindings->len; i++)
    {
      const SecassetLedgerBinding *binding
          = &g_array_index (self->columns->bindings, SecassetLedgerBinding, i);

      if (!binding->repeated)
        continue;
      secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_KEPT, self->columns->first + 1,
                                   i + 1, binding->header, "");
      /* Running numbers say nothing, however often they do. */
      if (!g_strv_contains ((const char *const *) binding->column->targets, "-"))
        secasset_ledger_import_fault (self, "ledger.repeated-column", G_MAXUINT, "",
                                      self->columns->first + 1, i + 1, "column", binding->header,
                                      NULL);
    }
}
