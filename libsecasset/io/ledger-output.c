/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "base/normalize-private.h"
#include "io/ledger-note-private.h"
#include "io/ledger-value-private.h"
#include <secasset/secasset-asset.h>
#include <secasset/secasset-component.h>
#include <secasset/secasset-external-service.h>

/* What “as above” means in each column, in the file that was read and in the one that is
 * written. */
typedef struct
{
  SecassetLedgerOutput *output;
  char **before;
  char **after;
  char **texts; /* of the row, that are written anew */
  guint n;
} Walk;

/* An element's row while its cells are looked at. */
typedef struct
{
  SecassetLedgerOutput *output;
  JsonObject *before; /* NULL: it has no row yet */
  JsonObject *after;
  SecassetRecordClass *klass; /* NULL: its kind is not known */
  GHashTable *stated;         /* set of targets that a column left of this one states */
} Cells;

void
secasset_ledger_output_note (SecassetLedgerOutput *self,
                             SecassetLedgerNoteKind kind,
                             guint row,
                             guint column,
                             const char *text,
                             const char *value)
{
  g_autoptr (SecassetLedgerNote) note
      = secasset_ledger_note_new (kind, NULL, row, column, text, value);

  secasset_list_append (self->notes, note);
}

static const SecassetLedgerBinding *
get_binding (const SecassetLedgerOutput *self,
             guint column)
{
  return &g_array_index (self->ledger->columns->bindings, SecassetLedgerBinding, column);
}

static gboolean
is_ditto (const SecassetLedgerOutput *self,
          guint column,
          const char *text)
{
  const SecassetLedgerBinding *binding = get_binding (self, column);
  g_autofree char *trimmed = secasset_ledger_value_trim (text);

  return *trimmed ? g_hash_table_contains (self->ledger->mapping->ditto, trimmed)
                  : binding->column && binding->column->blank_is_ditto;
}

GPtrArray *
secasset_ledger_output_get_samples (SecassetLedgerOutput *self,
                                    guint column)
{
  const SecassetLedgerTable *table = self->ledger->table;
  GPtrArray *samples = g_ptr_array_index (self->samples, column);

  if (samples)
    return samples;
  samples = g_ptr_array_new ();
  for (guint row = 0; row < table->rows->len; row++)
    {
      const char *text = secasset_ledger_table_peek_text (table, row, column);

      if (!secasset_is_blank (text) && !is_ditto (self, column, text)
          && g_hash_table_contains (self->elements, GUINT_TO_POINTER (row + 1)))
        g_ptr_array_add (samples, (gpointer) text);
    }
  g_ptr_array_index (self->samples, column) = samples;
  return samples;
}

/* The new text of a cell for one target; NULL if it stays. */
static char *
change_target (Cells *cells,
               guint column,
               const char *name,
               const char *own)
{
  SecassetLedgerOutput *self = cells->output;
  const SecassetLedgerColumn *known = get_binding (self, column)->column;
  const char *scheme = self->ledger->mapping->scheme;
  g_autoptr (JsonNode) before = NULL;
  g_autoptr (JsonNode) after = NULL;
  SecassetLedgerTarget target;

  if (!cells->klass || !secasset_ledger_target_init (&target, known, name, cells->klass))
    return NULL;
  if (cells->before)
    before = secasset_ledger_state_dup_value (self->before, cells->before, &target, scheme);
  after = secasset_ledger_state_dup_value (self->after, cells->after, &target, scheme);
  /* Of several columns for one thing the leftmost states it, unless the others did, too. */
  if (!g_hash_table_add (cells->stated, (gpointer) name) && secasset_is_blank (own))
    return NULL;
  if (secasset_ledger_value_equal (before, after))
    return NULL;
  return secasset_ledger_format (self, column, &target, after, cells->before ? own : NULL);
}

static char *
change_words (Cells *cells,
              guint column)
{
  const SecassetLedgerColumn *known = get_binding (cells->output, column)->column;
  g_autoptr (JsonNode) before = cells->before
                                    ? secasset_ledger_state_dup_words (cells->before, known)
                                    : NULL;
  g_autoptr (JsonNode) after = secasset_ledger_state_dup_words (cells->after, known);

  if (secasset_ledger_value_equal (before, after))
    return NULL;
  return secasset_ledger_format_words (cells->output, column, after);
}

/* What was kept with the element. *kept tells whether the cell was read so. */
static char *
change_kept (Cells *cells,
             guint column,
             const char *own,
             gboolean *kept)
{
  const SecassetLedgerBinding *binding = get_binding (cells->output, column);
  g_autofree char *member = *binding->header ? g_strdup (binding->header)
                                             : g_strdup_printf ("%u", column + 1);
  const char *before
      = cells->before ? secasset_ledger_state_peek_kept (cells->before, member) : NULL;
  const char *after = secasset_ledger_state_peek_kept (cells->after, member);

  *kept = !binding->column || binding->repeated || (before && g_str_equal (before, own));
  if (!*kept || g_strcmp0 (before, after) == 0 || (before && !g_str_equal (before, own)))
    return NULL;
  return g_strdup (after ? after : "");
}

/* A row that was known by its name needs its id, once it has another name. */
static gboolean
needs_id (const Cells *cells,
          const char *target,
          const char *own)
{
  return cells->before && g_str_equal (target, "id") && secasset_is_blank (own)
         && !g_str_equal (secasset_ledger_state_peek_text (cells->before, "name"),
                          secasset_ledger_state_peek_text (cells->after, "name"));
}

/* NULL if the cell stays. @own is what it means, marks for “as above” resolved. */
static char *
change_cell (Cells *cells,
             guint column,
             const char *own)
{
  const SecassetLedgerBinding *binding = get_binding (cells->output, column);
  gboolean kept;
  char *text = change_kept (cells, column, own, &kept);

  if (kept)
    return text;
  if (binding->column->words)
    return change_words (cells, column);
  for (guint i = 0; !text && binding->column->targets[i]; i++)
    {
      const char *target = binding->column->targets[i];

      text = needs_id (cells, target, own)
                 ? g_strdup (secasset_ledger_state_peek_text (cells->after, "id"))
                 : change_target (cells, column, target, own);
    }
  return text;
}

/* What would be a formula is made a text, and said. */
static char *
guard (SecassetLedgerOutput *self,
       guint column,
       char *text)
{
  char *guarded = secasset_ledger_dup_guarded (text);

  if (!guarded)
    return text;
  secasset_ledger_output_note (self, SECASSET_LEDGER_NOTE_KIND_GUARDED, self->row + 1, column + 1,
                               text, guarded);
  g_free (text);
  return guarded;
}

static void
cells_init (Cells *cells,
            SecassetLedgerOutput *output,
            JsonObject *before,
            JsonObject *after)
{
  const char *kind = secasset_ledger_state_peek_text (after, "kind");
  GType type = secasset_element_type_from_kind (kind);

  *cells = (Cells) { .output = output, .before = before, .after = after };
  cells->klass = type != G_TYPE_INVALID ? g_type_class_ref (type) : NULL;
  cells->stated = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
cells_clear (Cells *cells)
{
  g_clear_pointer (&cells->klass, g_type_class_unref);
  g_hash_table_unref (cells->stated);
}

static void
set_above (char **above,
           const char *text)
{
  char *copy = secasset_is_blank (text) ? NULL : g_strdup (text);

  g_free (*above);
  *above = copy;
}

/* The cell as it is to be written, if it is not to stay. */
static void
walk_cell (Walk *walk,
           Cells *cells,
           guint row,
           guint column)
{
  SecassetLedgerOutput *self = walk->output;
  const char *raw = secasset_ledger_table_peek_text (self->ledger->table, row, column);
  gboolean ditto = is_ditto (self, column, raw);
  const char *own = ditto && walk->before[column] ? walk->before[column] : raw;
  char *text = change_cell (cells, column, own);

  if (text)
    {
      secasset_ledger_output_note (self, SECASSET_LEDGER_NOTE_KIND_WRITTEN, self->row + 1,
                                   column + 1, raw, text);
      text = guard (self, column, text);
    }
  /* What stands above is no longer what was meant. */
  else if (ditto && g_strcmp0 (walk->before[column], walk->after[column]) != 0)
    text = guard (self, column, g_strdup (own));
  walk->texts[column] = text;
}

static void
walk_row (Walk *walk,
          guint row,
          guint position)
{
  SecassetLedgerOutput *self = walk->output;
  const char *key = g_ptr_array_index (self->before->keys, position);
  JsonObject *before = secasset_ledger_state_get (self->before, position);
  JsonObject *after = secasset_ledger_state_find (self->after, key);
  Cells cells;

  if (after)
    {
      g_hash_table_add (self->written, (gpointer) key);
      cells_init (&cells, self, before, after);
      for (guint i = 0; i < walk->n; i++)
        walk_cell (walk, &cells, row, i);
      cells_clear (&cells);
      secasset_ledger_emit_row (self, row, walk->texts, walk->n);
    }
  else
    secasset_ledger_output_note (self, SECASSET_LEDGER_NOTE_KIND_DROPPED, row + 1, 0,
                                 secasset_ledger_state_peek_text (before, "id"), "");
  for (guint i = 0; i < walk->n; i++)
    {
      const char *raw = secasset_ledger_table_peek_text (self->ledger->table, row, i);
      const char *text = walk->texts[i] ? walk->texts[i] : raw;

      if (!is_ditto (self, i, raw))
        set_above (&walk->before[i], raw);
      if (after && !is_ditto (self, i, text))
        set_above (&walk->after[i], text);
      g_clear_pointer (&walk->texts[i], g_free);
    }
}

/* Sections, networks and the like that cells only mention stay mentions. */
static gboolean
deserves_row (SecassetLedgerOutput *self,
              JsonObject *element)
{
  GType type = secasset_element_type_from_kind (secasset_ledger_state_peek_text (element, "kind"));

  return type != G_TYPE_INVALID
         && (g_type_is_a (type, SECASSET_TYPE_ASSET) || g_type_is_a (type, SECASSET_TYPE_COMPONENT)
             || g_type_is_a (type, SECASSET_TYPE_EXTERNAL_SERVICE));
}

static void
append (SecassetLedgerOutput *self,
        guint position)
{
  const char *key = g_ptr_array_index (self->after->keys, position);
  JsonObject *element = secasset_ledger_state_get (self->after, position);
  guint n = self->ledger->columns->bindings->len;
  g_auto (GStrv) texts = g_new0 (char *, n + 1);
  Cells cells;

  secasset_ledger_output_note (self, SECASSET_LEDGER_NOTE_KIND_APPENDED, self->row + 1, 0,
                               secasset_ledger_state_peek_text (element, "id"), "");
  g_hash_table_add (self->written, (gpointer) key);
  cells_init (&cells, self, NULL, element);
  for (guint i = 0; i < n; i++)
    {
      char *text = change_cell (&cells, i, "");

      /* Never NULL before the last one: the vector would end there. */
      texts[i] = text ? guard (self, i, text) : g_strdup ("");
    }
  cells_clear (&cells);
  secasset_ledger_emit_new_row (self, texts);
}

static void
append_new (SecassetLedgerOutput *self)
{
  for (guint i = 0; i < self->after->keys->len; i++)
    {
      if (!secasset_ledger_state_find (self->before, g_ptr_array_index (self->after->keys, i))
          && deserves_row (self, secasset_ledger_state_get (self->after, i)))
        append (self, i);
    }
}

/* The row behind the last element, or behind the header. */
static guint
find_end (const SecassetLedgerOutput *self)
{
  guint end = self->ledger->columns->first + self->ledger->columns->height;

  for (guint row = end; row < self->ledger->table->rows->len; row++)
    {
      if (g_hash_table_contains (self->elements, GUINT_TO_POINTER (row + 1)))
        end = row + 1;
    }
  return end;
}

void
secasset_ledger_output_rows (SecassetLedgerOutput *self)
{
  guint n = self->ledger->columns->bindings->len;
  guint n_rows = self->ledger->table->rows->len;
  guint end = find_end (self);
  Walk walk = { .output = self, .n = n };

  walk.before = g_new0 (char *, n + 1);
  walk.after = g_new0 (char *, n + 1);
  walk.texts = g_new0 (char *, n + 1);
  for (guint row = 0; row <= n_rows && !g_cancellable_is_cancelled (self->cancellable); row++)
    {
      gpointer position = g_hash_table_lookup (self->elements, GUINT_TO_POINTER (row + 1));

      if (row == end)
        append_new (self);
      if (row < n_rows && position)
        walk_row (&walk, row, GPOINTER_TO_UINT (position) - 1);
      else if (row < n_rows)
        secasset_ledger_emit_row (self, row, NULL, 0);
    }
  for (guint i = 0; i < n; i++)
    {
      g_free (walk.before[i]);
      g_free (walk.after[i]);
    }
  g_free (walk.before);
  g_free (walk.after);
  g_free (walk.texts);
}
