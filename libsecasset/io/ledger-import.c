/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "io/json-emit-private.h"
#include "io/ledger-note-private.h"
#include "model/fault-private.h"
#include <secasset/secasset-reader.h>

static void
entry_clear (gpointer data)
{
  SecassetLedgerEntry *entry = data;

  g_clear_pointer (&entry->paths, g_array_unref);
  g_clear_pointer (&entry->kept, g_array_unref);
  if (entry->klass)
    g_type_class_unref (entry->klass);
}

static void
mention_clear (gpointer data)
{
  g_free (((SecassetLedgerMention *) data)->text);
}

static void
pending_clear (gpointer data)
{
  SecassetLedgerPendingFault *pending = data;

  g_clear_pointer (&pending->fault, secasset_fault_free);
}

static GArray *
new_array (guint size,
           GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, size);

  g_array_set_clear_func (array, clear);
  return array;
}

static void
import_init (SecassetLedgerImport *self)
{
  self->elements = json_array_new ();
  self->entries = new_array (sizeof (SecassetLedgerEntry), entry_clear);
  self->mentions = new_array (sizeof (SecassetLedgerMention), mention_clear);
  self->faults = new_array (sizeof (SecassetLedgerPendingFault), pending_clear);
  self->paths = g_string_chunk_new (4096);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
secasset_ledger_import_forget_above (SecassetLedgerImport *self)
{
  for (guint i = 0; i < self->table->n_columns; i++)
    self->above[i] = NULL;
}

static void
import_clear (SecassetLedgerImport *self)
{
  g_clear_pointer (&self->paths, g_string_chunk_free);
  g_clear_pointer (&self->elements, json_array_unref);
  g_array_unref (self->entries);
  g_array_unref (self->mentions);
  g_array_unref (self->faults);
  g_hash_table_unref (self->ids);
  g_hash_table_unref (self->names);
}

void
secasset_ledger_import_enter (SecassetLedgerImport *self,
                              guint part)
{
  const SecassetLedgerPart *entered = &g_array_index (self->parts, SecassetLedgerPart, part);

  self->part = part;
  self->sheet = entered->sheet;
  self->table = entered->table;
  self->columns = entered->columns;
}

guint
secasset_ledger_import_begin (SecassetLedgerImport *self,
                              const char *kind,
                              guint row,
                              guint column)
{
  SecassetLedgerEntry entry = { .object = json_object_new (), .part = self->part, .row = row, .column = column };
  GType type = secasset_element_type_from_kind (kind);

  if (type != G_TYPE_INVALID)
    entry.klass = g_type_class_ref (type);
  json_object_set_string_member (entry.object, "kind", kind);
  json_array_add_object_element (self->elements, entry.object);
  g_array_append_val (self->entries, entry);
  return self->entries->len - 1;
}

void
secasset_ledger_import_note (SecassetLedgerImport *self,
                             SecassetLedgerNoteKind kind,
                             guint row,
                             guint column,
                             const char *text,
                             const char *value)
{
  g_autoptr (SecassetLedgerNote) note
      = secasset_ledger_note_new (kind, self->sheet, row, column, text, value);

  secasset_list_append (self->notes, note);
}

void
secasset_ledger_import_word (SecassetLedgerImport *self,
                             guint row,
                             guint column,
                             const char *text,
                             const char *group,
                             const char *nick)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  g_autoptr (SecassetLedgerNote) note = NULL;

  if (g_str_equal (text, nick)
      || g_str_equal (text, secasset_policy_get_label (policy, group, nick, "ja"))
      || g_str_equal (text, secasset_policy_get_label (policy, group, nick, "en")))
    return;
  note = secasset_ledger_note_new (SECASSET_LEDGER_NOTE_KIND_READ_AS, self->sheet, row, column,
                                   text, nick);
  secasset_ledger_note_set_group (note, group);
  secasset_list_append (self->notes, note);
}

void
secasset_ledger_import_fault (SecassetLedgerImport *self,
                              const char *rule,
                              guint entry,
                              const char *path,
                              guint row,
                              guint column,
                              ...)
{
  SecassetLedgerPendingFault pending = { .entry = entry };
  va_list arguments;

  pending.fault = secasset_fault_new (rule, NULL, path,
                                      SECASSET_LEDGER_PLACE (self->part, row, column), NULL);
  va_start (arguments, column);
  for (const char *name = va_arg (arguments, const char *); name;
       name = va_arg (arguments, const char *))
    {
      g_ptr_array_add (pending.fault->arguments, g_strdup (name));
      g_ptr_array_add (pending.fault->arguments, g_strdup (va_arg (arguments, const char *)));
    }
  va_end (arguments);
  g_array_append_val (self->faults, pending);
}

static void
report_damaged (SecassetLedgerImport *self,
                guint row,
                guint column)
{
  g_autofree char *row_text = g_strdup_printf ("%u", row);
  g_autofree char *column_text = g_strdup_printf ("%u", column);

  secasset_ledger_import_fault (self, "GI-019", G_MAXUINT, "", row, column, "row", row_text,
                                "column", column_text, "encoding", self->table->encoding, NULL);
}

/* Damage is told for every cell, also those of rows that state nothing. */
static void
report_damage (SecassetLedgerImport *self)
{
  for (guint r = 0; r < self->table->rows->len; r++)
    {
      const SecassetLedgerRow *row = &g_array_index (self->table->rows, SecassetLedgerRow, r);

      for (guint c = 0; c < row->n_cells; c++)
        {
          if (secasset_ledger_table_get (self->table, r, c)->damaged)
            report_damaged (self, r + 1, c + 1);
        }
    }
  if (self->table->open_quote > 0)
    secasset_ledger_import_fault (self, "ledger.open-quote", G_MAXUINT, "",
                                  self->table->open_quote, 1, NULL);
}

/* Columns that nobody knows are kept with each element, and told once. */
static void
note_columns (SecassetLedgerImport *self)
{
  for (guint i = 0; i < self->columns->bindings->len; i++)
    {
      const SecassetLedgerBinding *binding
          = &g_array_index (self->columns->bindings, SecassetLedgerBinding, i);

      if (*binding->header && !binding->column)
        secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_KEPT,
                                     self->columns->first + 1, i + 1, binding->header, "");
    }
}

/* The nodes are released before the text is read: a large ledger is not there twice. */
static GBytes *
make_document (SecassetLedgerImport *self)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  GString *text = g_string_new (NULL);
  JsonObject *document = json_object_new ();

  json_object_set_int_member (document, "secasset", 1);
  if (self->mapping->scheme)
    {
      JsonObject *settings = json_object_new ();
      JsonArray *schemes = json_array_new ();

      json_array_add_string_element (schemes, self->mapping->scheme);
      json_object_set_array_member (settings, "schemes", schemes);
      json_object_set_object_member (document, "settings", settings);
    }
  json_object_set_array_member (document, "elements", g_steal_pointer (&self->elements));
  json_node_take_object (root, document);
  /* Of a depth that is always allowed. */
  (void) secasset_json_emit (text, root, 0);
  return g_string_free_to_bytes (text);
}

/* What the reader met is placed in the text that was made of the ledger; the ledger is what
 * people have. */
static void
move_to_ledger (SecassetLedgerImport *self,
                SecassetInventory *inventory)
{
  SecassetSource *source = secasset_ledger_source_new (self->file, self->parts, self->entries,
                                                       g_steal_pointer (&self->paths));

  for (guint i = 0; i < self->entries->len; i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);

      element->source_offset = i;
      element->source_length = 1;
    }
  for (guint i = 0; i < inventory->faults->len; i++)
    {
      SecassetFault *fault = g_ptr_array_index (inventory->faults, i);

      fault->offset = secasset_source_find (source, fault->element, fault->path);
    }
  g_set_object (&inventory->source, source);
  g_object_unref (source);
}

static void
take_faults (SecassetLedgerImport *self,
             SecassetInventory *inventory)
{
  for (guint i = 0; i < self->faults->len; i++)
    {
      SecassetLedgerPendingFault *pending
          = &g_array_index (self->faults, SecassetLedgerPendingFault, i);

      if (pending->entry != G_MAXUINT)
        pending->fault->element = secasset_inventory_index (inventory, pending->entry);
      g_ptr_array_add (inventory->faults, g_steal_pointer (&pending->fault));
    }
}

static void
import_part (SecassetLedgerImport *self,
             guint part)
{
  secasset_ledger_import_enter (self, part);
  self->above = g_new0 (const char *, self->table->n_columns + 1);
  self->stopped = FALSE;
  note_columns (self);
  secasset_ledger_import_tell_repeated (self);
  for (guint row = self->columns->first + self->columns->height;
       row < self->table->rows->len && !self->stopped
       && !g_cancellable_is_cancelled (self->cancellable);
       row++)
    secasset_ledger_import_row (self, row);
  secasset_ledger_import_forget_above (self);
  g_clear_pointer (&self->above, g_free);
}

SecassetInventory *
secasset_ledger_import (SecassetLedgerMapping *mapping,
                        const GArray *parts,
                        const char *file,
                        SecassetList *notes,
                        GCancellable *cancellable,
                        GError **error)
{
  SecassetLedgerImport self = { .mapping = mapping, .parts = parts, .file = file, .notes = notes,
                                .cancellable = cancellable };
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GBytes) document = NULL;
  SecassetInventory *inventory;

  import_init (&self);
  secasset_ledger_import_choose_scheme (&self);
  for (guint i = 0; i < parts->len; i++)
    import_part (&self, i);
  secasset_ledger_import_resolve (&self);
  for (guint i = 0; i < parts->len; i++)
    {
      secasset_ledger_import_enter (&self, i);
      report_damage (&self);
    }
  if (self.entries->len == 0 && parts->len > 0)
    secasset_ledger_import_fault (&self, "ledger.no-assets", G_MAXUINT, "", 1, 1, NULL);
  document = make_document (&self);
  secasset_reader_set_max_string (reader, G_MAXUINT32);
  inventory = secasset_reader_read_bytes (reader, document, NULL, cancellable, error);
  if (inventory)
    {
      secasset_ledger_import_attach_kept (&self, inventory);
      move_to_ledger (&self, inventory);
      take_faults (&self, inventory);
    }
  import_clear (&self);
  return inventory;
}
