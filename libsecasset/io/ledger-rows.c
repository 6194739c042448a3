/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "base/normalize-private.h"
#include <string.h>

/* What a cell means once the marks for “as above” are resolved; borrowed. */
static const char *
resolve_ditto (SecassetLedgerImport *self,
               guint row,
               guint column)
{
  const char *text = secasset_ledger_table_peek_text (self->table, row, column);
  const SecassetLedgerBinding *binding
      = &g_array_index (self->columns->bindings, SecassetLedgerBinding, column);
  g_autofree char *trimmed = secasset_ledger_value_trim (text);
  const char *above = self->above[column];
  gboolean ditto = *trimmed ? g_hash_table_contains (self->mapping->ditto, trimmed)
                            : binding->column && binding->column->blank_is_ditto;

  if (ditto && above)
    {
      secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_DITTO, row + 1, column + 1,
                                   text, above);
      return above;
    }
  /* Like nothing: the mark itself is no value. */
  if (ditto && *trimmed)
    {
      secasset_ledger_import_fault (self, "ledger.no-above", G_MAXUINT, "", row + 1, column + 1,
                                    "column", binding->header, "value", trimmed, NULL);
      return "";
    }
  if (!ditto)
    self->above[column] = *trimmed ? text : NULL;
  return text;
}

static gint
find_target (SecassetLedgerImport *self,
             const char *target)
{
  for (guint i = 0; i < self->columns->bindings->len; i++)
    {
      const SecassetLedgerBinding *binding
          = &g_array_index (self->columns->bindings, SecassetLedgerBinding, i);

      if (binding->column && !binding->repeated
          && g_strv_contains ((const char *const *) binding->column->targets, target))
        return (gint) i;
    }
  return -1;
}

const char *
secasset_ledger_import_get_text (SecassetLedgerImport *self,
                                 const char *const *texts,
                                 const char *target)
{
  gint column = find_target (self, target);

  return column >= 0 ? texts[column] : "";
}

/* The value of the first of the ledger's columns that tells the narrower kind. */
static const char *
refine_kind (SecassetLedgerImport *self,
             const char *const *texts,
             const char *kind)
{
  JsonObject *refine = self->mapping->refine;
  JsonObjectIter iter;
  const char *field;
  JsonNode *kinds;

  if (!refine || !json_object_has_member (refine, kind))
    return kind;
  json_object_iter_init (&iter, json_object_get_object_member (refine, kind));
  while (json_object_iter_next (&iter, &field, &kinds))
    {
      g_autofree char *text = secasset_ledger_value_trim (secasset_ledger_import_get_text (self, texts, field));
      const char *value = secasset_ledger_mapping_find_value (self->mapping, "Procurement", text);

      if (value && json_object_has_member (json_node_get_object (kinds), value))
        return json_object_get_string_member (json_node_get_object (kinds), value);
    }
  return kind;
}

/* Where the row as a whole is shown: people know it by its name. */
static guint
find_name_column (SecassetLedgerImport *self)
{
  gint column = find_target (self, "name");

  if (column < 0)
    column = find_target (self, "id");
  return (guint) MAX (column, 0);
}

static const char *
choose_kind (SecassetLedgerImport *self,
             const char *const *texts,
             guint row)
{
  gint column = find_target (self, "kind");
  g_autofree char *text = secasset_ledger_value_trim (column >= 0 ? texts[column] : "");
  const char *kind
      = *text ? secasset_ledger_mapping_find_value (self->mapping, "kinds", text) : NULL;

  self->assumed = !*text;
  /* Interned: a word that is no kind stays, and is reported. */
  if (*text && kind)
    secasset_ledger_import_word (self, row + 1, (guint) column + 1, text, "kinds", kind);
  if (*text)
    return kind ? refine_kind (self, texts, kind) : g_intern_string (text);
  kind = self->columns->kind ? self->columns->kind : self->mapping->default_kind;
  if (!kind)
    kind = "element";
  kind = refine_kind (self, texts, kind);
  secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_ASSUMED, row + 1,
                               column >= 0 ? (guint) column + 1 : 0, "", kind);
  return kind;
}

/* Without a number of its own a row is known by its name, which stays when rows move. */
static char *
choose_id (SecassetLedgerImport *self,
           const char *id,
           const char *name,
           guint row)
{
  g_autofree char *own = secasset_ledger_value_trim (id);
  g_autofree char *base = NULL;
  char *chosen;

  if (*own)
    return g_steal_pointer (&own);
  base = secasset_ledger_value_trim (name);
  chosen = g_strdup (base);
  for (guint n = 2;; n++)
    {
      g_autofree char *key = secasset_normalize (chosen);

      if (!g_hash_table_contains (self->ids, key))
        break;
      g_free (chosen);
      chosen = g_strdup_printf ("%s #%u", base, n);
    }
  secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_ASSUMED, row + 1, 0, "", chosen);
  return chosen;
}

void
secasset_ledger_import_name (SecassetLedgerImport *self,
                             guint entry,
                             const char *id,
                             const char *name)
{
  JsonObject *object = g_array_index (self->entries, SecassetLedgerEntry, entry).object;
  g_autofree char *id_key = secasset_normalize (id);
  g_autofree char *name_key = secasset_normalize (name);

  json_object_set_string_member (object, "id", id);
  if (!secasset_is_blank (name))
    json_object_set_string_member (object, "name", name);
  if (!g_hash_table_contains (self->ids, id_key))
    g_hash_table_insert (self->ids, g_steal_pointer (&id_key), GUINT_TO_POINTER (entry + 1));
  if (!*name_key)
    return;
  if (g_hash_table_contains (self->names, name_key))
    g_hash_table_insert (self->names, g_steal_pointer (&name_key), NULL);
  else
    g_hash_table_insert (self->names, g_steal_pointer (&name_key), GUINT_TO_POINTER (entry + 1));
}

static void
add_source_ref (SecassetLedgerImport *self,
                guint entry,
                guint row)
{
  JsonObject *object = g_array_index (self->entries, SecassetLedgerEntry, entry).object;
  JsonObject *ref = json_object_new ();

  if (self->file)
    json_object_set_string_member (ref, "file", self->file);
  if (self->sheet)
    json_object_set_string_member (ref, "sheet", self->sheet);
  json_object_set_int_member (ref, "row", row + 1);
  json_object_set_object_member (object, "source-ref", ref);
}

/* What the model has no place for stays with its element under its header. */
static void
keep_cell (SecassetLedgerImport *self,
           guint entry,
           guint column,
           const char *text)
{
  SecassetLedgerEntry *own = &g_array_index (self->entries, SecassetLedgerEntry, entry);
  SecassetLedgerKept kept = { text, column };

  if (!own->kept)
    own->kept = g_array_new (FALSE, FALSE, sizeof kept);
  g_array_append_val (own->kept, kept);
}

/* Something is stated that the kind has not, and the kind is a guess: the guess may be wrong. */
static void
tell_unused (SecassetLedgerImport *self,
             guint entry,
             guint column,
             const char *text)
{
  const SecassetLedgerEntry *own = &g_array_index (self->entries, SecassetLedgerEntry, entry);
  const SecassetLedgerBinding *binding
      = &g_array_index (self->columns->bindings, SecassetLedgerBinding, column);

  if (!own->klass || secasset_ledger_value_get_mark (self->mapping, NULL, text))
    return;
  for (guint i = 0; binding->column->targets[i]; i++)
    {
      const char *target = binding->column->targets[i];

      if (*target == '<' || strchr (target, ':')
          || secasset_record_class_find (own->klass, target, strlen (target)))
        return;
    }
  secasset_ledger_import_fault (self, "ledger.unused-value", entry, "", own->row, column + 1,
                                "column", binding->header, "value", text, NULL);
}

static void
import_cells (SecassetLedgerImport *self,
              guint entry,
              const char *const *texts)
{
  guint row = g_array_index (self->entries, SecassetLedgerEntry, entry).row;

  for (guint i = 0; i < self->columns->bindings->len; i++)
    {
      const SecassetLedgerBinding *binding
          = &g_array_index (self->columns->bindings, SecassetLedgerBinding, i);
      gboolean known = binding->column && !binding->repeated;

      if (secasset_is_blank (texts[i])
          || (known && secasset_ledger_import_cell (self, entry, i, texts[i])))
        continue;
      keep_cell (self, entry, i, texts[i]);
      if (known && self->assumed)
        tell_unused (self, entry, i, texts[i]);
      if (known || !*binding->header)
        secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_KEPT, row, i + 1, texts[i],
                                     "");
    }
}

void
secasset_ledger_import_row (SecassetLedgerImport *self,
                            guint row)
{
  g_autofree const char **texts = NULL;
  g_autofree char *id = NULL;
  const char *name;
  guint entry;

  /* A sheet may have a million rows for the sake of one cell. */
  if (g_array_index (self->table->rows, SecassetLedgerRow, row).n_cells == 0)
    return;
  texts = g_new0 (const char *, self->table->n_columns + 1);
  for (guint i = 0; i < self->table->n_columns; i++)
    texts[i] = secasset_ledger_table_peek_text (self->table, row, i);
  if (secasset_ledger_import_skip (self, texts, row))
    return;
  for (guint i = 0; i < self->table->n_columns; i++)
    texts[i] = resolve_ditto (self, row, i);

  entry = secasset_ledger_import_begin (self, choose_kind (self, texts, row), row + 1,
                                        find_name_column (self) + 1);
  g_array_index (self->entries, SecassetLedgerEntry, entry).paths
      = g_array_new (FALSE, FALSE, sizeof (SecassetLedgerPath));
  name = secasset_ledger_import_get_text (self, texts, "name");
  id = choose_id (self, secasset_ledger_import_get_text (self, texts, "id"), name, row);
  secasset_ledger_import_name (self, entry, id, name);
  add_source_ref (self, entry, row);
  import_cells (self, entry, texts);
}
