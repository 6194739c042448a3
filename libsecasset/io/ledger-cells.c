/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "base/normalize-private.h"
#include "model/assignment-private.h"
#include <string.h>

#define ASSIGNMENT "assignments/0/"

static SecassetLedgerEntry *
get_entry (SecassetLedgerImport *self,
           guint entry)
{
  return &g_array_index (self->entries, SecassetLedgerEntry, entry);
}

static void
place_cell (SecassetLedgerImport *self,
            guint entry,
            const char *path,
            guint column)
{
  SecassetLedgerPath place = { g_string_chunk_insert_const (self->paths, path), column + 1 };
  GArray *paths = get_entry (self, entry)->paths;

  for (guint i = 0; i < paths->len; i++)
    {
      if (g_array_index (paths, SecassetLedgerPath, i).path == place.path)
        return;
    }
  g_array_append_val (paths, place);
}

static char *
describe (JsonNode *node)
{
  if (!node)
    return g_strdup ("");
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_dup_string (node)
             : json_to_string (node, FALSE);
}

/* Tells what became of the cell. What is strange is reported by whoever reads the value. */
static void
tell (SecassetLedgerImport *self,
      guint entry,
      const char *path,
      guint column,
      const char *text,
      const char *value,
      SecassetLedgerValueStatus status)
{
  guint row = get_entry (self, entry)->row;

  if (status == SECASSET_LEDGER_VALUE_READ_AS)
    secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_READ_AS, row, column + 1, text,
                                 value);
  else if (status == SECASSET_LEDGER_VALUE_SPAN)
    secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_SPAN, row, column + 1, text,
                                 value);
  else if (status == SECASSET_LEDGER_VALUE_BEYOND_ERA)
    secasset_ledger_import_fault (self, "GI-018", entry, path, row, column + 1, "value", text,
                                  "date", value, NULL);
  else if (status == SECASSET_LEDGER_VALUE_BEFORE_ERA)
    secasset_ledger_import_fault (self, "ledger.before-era", entry, path, row, column + 1, "value",
                                  text, "date", value, NULL);
}

/* The cell says something that its column cannot mean. */
static void
tell_strange (SecassetLedgerImport *self,
              guint entry,
              const char *path,
              guint column,
              const char *text)
{
  const char *header
      = g_array_index (self->columns->bindings, SecassetLedgerBinding, column).header;

  secasset_ledger_import_fault (self, "GI-007", entry, path, get_entry (self, entry)->row,
                                column + 1, "column", header, "value", text, NULL);
}

static gboolean
set_field (SecassetLedgerImport *self,
           guint entry,
           JsonObject *object,
           const SecassetField *field,
           const char *path,
           guint column,
           const char *text)
{
  SecassetLedgerValueStatus status;
  g_autoptr (JsonNode) node
      = secasset_ledger_value_new (self->mapping, field, text, &status);
  g_autofree char *value = describe (node);

  if (status == SECASSET_LEDGER_VALUE_READ_AS && field->kind == SECASSET_FIELD_ENUM)
    secasset_ledger_import_word (self, get_entry (self, entry)->row, column + 1, text,
                                 secasset_ledger_value_get_group (field), value);
  else
    tell (self, entry, path, column, text, value, status);
  place_cell (self, entry, path, column);
  if (node && !json_object_has_member (object, field->name))
    json_object_set_member (object, field->name, json_node_ref (node));
  /* Other values stay in place, where their own rules judge them. */
  if (node || status != SECASSET_LEDGER_VALUE_STRANGE)
    return TRUE;
  tell_strange (self, entry, path, column, text);
  return FALSE;
}

static void
add_mention (SecassetLedgerImport *self,
             guint entry,
             const SecassetField *field,
             gboolean inverse,
             guint column,
             const char *text)
{
  const SecassetLedgerBinding *binding
      = &g_array_index (self->columns->bindings, SecassetLedgerBinding, column);
  SecassetLedgerMention mention
      = { .entry = entry, .field = field, .inverse = inverse, .text = g_strdup (text),
          .ref_kind = binding->column->ref_kind, .column = column + 1 };

  place_cell (self, entry, field->name, column);
  g_array_append_val (self->mentions, mention);
}

static gboolean
can_be_assigned (SecassetLedgerImport *self,
                 guint entry)
{
  return secasset_record_class_find (get_entry (self, entry)->klass, "assignments",
                                     strlen ("assignments"))
         != NULL;
}

static JsonObject *
require_assignment (SecassetLedgerImport *self,
                    guint entry)
{
  JsonObject *object = get_entry (self, entry)->object;
  JsonArray *assignments;
  JsonObject *assignment;

  if (json_object_has_member (object, "assignments"))
    return json_array_get_object_element (json_object_get_array_member (object, "assignments"), 0);
  assignments = json_array_new ();
  assignment = json_object_new ();
  if (self->mapping->scheme)
    json_object_set_string_member (assignment, "scheme", self->mapping->scheme);
  json_array_add_object_element (assignments, assignment);
  json_object_set_array_member (object, "assignments", assignments);
  return assignment;
}

static gboolean
set_level (SecassetLedgerImport *self,
           guint entry,
           const char *dimension,
           guint column,
           const char *text)
{
  g_autofree char *path = g_strconcat (ASSIGNMENT, dimension, NULL);
  SecassetLedgerValueStatus status;
  g_autofree char *level = NULL;

  if (!can_be_assigned (self, entry))
    return FALSE;
  level = secasset_ledger_value_dup_level (self->mapping, dimension, text, &status);
  tell (self, entry, path, column, text, level, status);
  place_cell (self, entry, path, column);
  json_object_set_string_member (require_assignment (self, entry), dimension, level);
  return TRUE;
}

static gboolean
set_assignment_field (SecassetLedgerImport *self,
                      guint entry,
                      const char *name,
                      guint column,
                      const char *text)
{
  SecassetRecordClass *klass = g_type_class_ref (SECASSET_TYPE_ASSIGNMENT);
  const SecassetField *field = secasset_record_class_find (klass, name, strlen (name));
  g_autofree char *path = g_strconcat (ASSIGNMENT, name, NULL);
  gboolean taken = field && can_be_assigned (self, entry)
                   && set_field (self, entry, require_assignment (self, entry), field, path,
                                 column, text);

  g_type_class_unref (klass);
  return taken;
}

/* The relation of another kind to this one: what handles information is a system. */
static gboolean
set_inverse (SecassetLedgerImport *self,
             guint entry,
             const char *name,
             guint column,
             const char *text)
{
  const SecassetLedgerBinding *binding
      = &g_array_index (self->columns->bindings, SecassetLedgerBinding, column);
  GType type = binding->column->ref_kind
                   ? secasset_element_type_from_kind (binding->column->ref_kind)
                   : G_TYPE_INVALID;
  SecassetRecordClass *klass = type != G_TYPE_INVALID ? g_type_class_ref (type) : NULL;
  const SecassetField *field
      = klass ? secasset_record_class_find (klass, name, strlen (name)) : NULL;
  gboolean fits = FALSE;

  if (field && field->kind == SECASSET_FIELD_REFS)
    {
      g_auto (GStrv) kinds = g_strsplit (field->targets, " ", -1);

      fits = g_strv_contains ((const char *const *) kinds, get_entry (self, entry)->klass->kind);
    }
  if (fits)
    add_mention (self, entry, field, TRUE, column, text);
  if (klass)
    g_type_class_unref (klass);
  return fits;
}

static gboolean
set_target (SecassetLedgerImport *self,
            guint entry,
            const char *target,
            guint column,
            const char *text)
{
  SecassetLedgerEntry *own = get_entry (self, entry);
  const SecassetField *field;

  if (g_str_equal (target, "-") || g_str_equal (target, "id") || g_str_equal (target, "name")
      || g_str_equal (target, "kind"))
    {
      place_cell (self, entry, target, column);
      return TRUE;
    }
  /* Of a kind nobody knows, everything is kept. */
  if (!own->klass)
    return FALSE;
  if (g_str_has_prefix (target, "level:"))
    return set_level (self, entry, target + strlen ("level:"), column, text);
  if (g_str_has_prefix (target, "assignment:"))
    return set_assignment_field (self, entry, target + strlen ("assignment:"), column, text);
  if (*target == '<')
    return set_inverse (self, entry, target + 1, column, text);
  field = secasset_record_class_find (own->klass, target, strlen (target));
  if (!field || !secasset_ledger_value_has_form (field))
    return FALSE;
  if (field->kind != SECASSET_FIELD_REFS)
    return set_field (self, entry, own->object, field, target, column, text);
  add_mention (self, entry, field, FALSE, column, text);
  return TRUE;
}

/* FALSE if the kind of the row has none of what the words say. */
static gboolean
set_words (SecassetLedgerImport *self,
           guint entry,
           const SecassetLedgerColumn *binding,
           guint column,
           const char *text)
{
  SecassetLedgerEntry *own = get_entry (self, entry);
  g_auto (GStrv) words = secasset_ledger_value_split (text);
  gboolean all = TRUE;

  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *key = secasset_ledger_key (words[i]);
      JsonObject *members = g_hash_table_lookup (binding->words, key);
      JsonObjectIter iter;
      const char *name;
      JsonNode *value;

      all = all && members;
      if (!members)
        continue;
      json_object_iter_init (&iter, members);
      while (json_object_iter_next (&iter, &name, &value))
        {
          if (!secasset_record_class_find (own->klass, name, strlen (name)))
            return FALSE;
          json_object_set_member (own->object, name, json_node_ref (value));
          place_cell (self, entry, name, column);
        }
    }
  if (!all)
    tell_strange (self, entry, binding->targets[0], column, text);
  return all;
}

/* What the target says about the mark; SECASSET_LEDGER_MARK_NONE for a text, which may say what
 * it likes. */
static SecassetLedgerMark
get_mark (SecassetLedgerImport *self,
          guint entry,
          const char *target,
          const char *text)
{
  static const SecassetField name = { .kind = SECASSET_FIELD_REFS };
  SecassetRecordClass *klass = get_entry (self, entry)->klass;
  const SecassetField *field;

  if (g_str_has_prefix (target, "level:") || g_str_has_prefix (target, "assignment:"))
    return can_be_assigned (self, entry)
               ? secasset_ledger_value_get_mark (self->mapping, NULL, text)
               : SECASSET_LEDGER_MARK_NONE;
  if (*target == '<')
    return secasset_ledger_value_get_mark (self->mapping, &name, text);
  field = secasset_record_class_find (klass, target, strlen (target));
  if (!field || !secasset_ledger_value_has_form (field) || field->kind == SECASSET_FIELD_STRING
      || field->kind == SECASSET_FIELD_TEXT || field->kind == SECASSET_FIELD_STRINGS)
    return SECASSET_LEDGER_MARK_NONE;
  return secasset_ledger_value_get_mark (self->mapping, field, text);
}

/* TRUE if the cell says that nothing is known, or nobody knows yet; *taken whether it need not
 * be kept. */
static gboolean
take_mark (SecassetLedgerImport *self,
           guint entry,
           const SecassetLedgerColumn *binding,
           guint column,
           const char *text,
           gboolean *taken)
{
  SecassetLedgerMark mark = SECASSET_LEDGER_MARK_NONE;
  guint row = get_entry (self, entry)->row;
  guint i = 0;

  for (; !mark && binding->targets[i] && get_entry (self, entry)->klass; i++)
    mark = get_mark (self, entry, binding->targets[i], text);
  *taken = mark == SECASSET_LEDGER_MARK_UNKNOWN;
  if (mark)
    place_cell (self, entry, binding->targets[i - 1], column);
  if (mark == SECASSET_LEDGER_MARK_UNKNOWN)
    tell (self, entry, "", column, text, "", SECASSET_LEDGER_VALUE_READ_AS);
  else if (mark == SECASSET_LEDGER_MARK_UNDECIDED || mark == SECASSET_LEDGER_MARK_PERMANENT)
    secasset_ledger_import_fault (
        self,
        mark == SECASSET_LEDGER_MARK_UNDECIDED ? "ledger.undecided" : "ledger.permanent-retention",
        entry, binding->targets[i - 1], row, column + 1, "column",
        g_array_index (self->columns->bindings, SecassetLedgerBinding, column).header, "value",
        text, NULL);
  return mark != SECASSET_LEDGER_MARK_NONE;
}

gboolean
secasset_ledger_import_cell (SecassetLedgerImport *self,
                             guint entry,
                             guint column,
                             const char *text)
{
  const SecassetLedgerColumn *binding
      = g_array_index (self->columns->bindings, SecassetLedgerBinding, column).column;
  gboolean taken = FALSE;

  if (take_mark (self, entry, binding, column, text, &taken))
    return taken;
  if (binding->words)
    return get_entry (self, entry)->klass && set_words (self, entry, binding, column, text);
  for (guint i = 0; binding->targets[i]; i++)
    taken = set_target (self, entry, binding->targets[i], column, text) || taken;
  return taken;
}
