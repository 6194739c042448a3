/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-state-private.h"

#include "base/normalize-private.h"
#include "model/assignment-private.h"
#include <secasset/secasset-writer.h>
#include <string.h>

const char *
secasset_ledger_state_peek_text (JsonObject *object,
                                 const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : "";
}

/* A reference is an id, or an object with it. */
static const char *
peek_reference (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return secasset_ledger_state_peek_text (json_node_get_object (node), "ref");
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : "";
}

static void
add_inverse (SecassetLedgerState *self,
             const char *relation,
             const char *to,
             const char *from)
{
  g_autofree char *id = secasset_normalize (to);
  g_autofree char *key = g_strconcat (relation, "\x1f", id, NULL);
  GPtrArray *ids = g_hash_table_lookup (self->inverse, key);

  if (!ids)
    {
      ids = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->inverse, g_steal_pointer (&key), ids);
    }
  g_ptr_array_add (ids, g_strdup (from));
}

static void
add_references (SecassetLedgerState *self,
                JsonObject *element)
{
  const char *id = secasset_ledger_state_peek_text (element, "id");
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init (&iter, element);
  while (json_object_iter_next (&iter, &member, &node))
    {
      JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

      for (guint i = 0; array && i < json_array_get_length (array); i++)
        {
          const char *to = peek_reference (json_array_get_element (array, i));

          if (*to)
            add_inverse (self, member, to, id);
        }
    }
}

static void
add_name (SecassetLedgerState *self,
          const char *name,
          guint position)
{
  g_autofree char *key = secasset_normalize (name);
  gpointer known = GUINT_TO_POINTER (position + 1);

  if (!*key)
    return;
  if (g_hash_table_contains (self->names, key) && g_hash_table_lookup (self->names, key) != known)
    known = NULL;
  g_hash_table_insert (self->names, g_steal_pointer (&key), known);
}

static void
add_element (SecassetLedgerState *self,
             GHashTable *counts,
             guint position)
{
  JsonObject *element = secasset_ledger_state_get (self, position);
  char *id = secasset_normalize (secasset_ledger_state_peek_text (element, "id"));
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, id)) + 1;
  char *key = g_strdup_printf ("%s\x1f%u", id, n);

  g_hash_table_insert (counts, id, GUINT_TO_POINTER (n));
  g_ptr_array_add (self->keys, key);
  g_hash_table_insert (self->by_key, key, GUINT_TO_POINTER (position + 1));
  add_name (self, secasset_ledger_state_peek_text (element, "id"), position);
  add_name (self, secasset_ledger_state_peek_text (element, "name"), position);
  add_references (self, element);
}

SecassetLedgerState *
secasset_ledger_state_new (SecassetInventory *inventory)
{
  SecassetLedgerState *self = g_new0 (SecassetLedgerState, 1);
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  self->root = secasset_writer_to_node (writer, inventory);
  self->elements
      = json_object_get_array_member (json_node_get_object (self->root), "elements");
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->inverse = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_ptr_array_unref);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < json_array_get_length (self->elements); i++)
    add_element (self, counts, i);
  return self;
}

void
secasset_ledger_state_free (SecassetLedgerState *self)
{
  g_hash_table_unref (self->by_key);
  g_hash_table_unref (self->inverse);
  g_hash_table_unref (self->names);
  g_ptr_array_unref (self->keys);
  json_node_unref (self->root);
  g_free (self);
}

JsonObject *
secasset_ledger_state_get (const SecassetLedgerState *self,
                           guint position)
{
  return json_array_get_object_element (self->elements, position);
}

static JsonObject *
get_found (const SecassetLedgerState *self,
           gpointer found)
{
  return found ? secasset_ledger_state_get (self, GPOINTER_TO_UINT (found) - 1) : NULL;
}

JsonObject *
secasset_ledger_state_find (const SecassetLedgerState *self,
                            const char *key)
{
  return get_found (self, g_hash_table_lookup (self->by_key, key));
}

JsonObject *
secasset_ledger_state_find_named (const SecassetLedgerState *self,
                                  const char *text)
{
  g_autofree char *key = secasset_normalize (text);

  return get_found (self, g_hash_table_lookup (self->names, key));
}

static const SecassetField *
find_assignment_field (const char *name)
{
  SecassetRecordClass *klass = g_type_class_ref (SECASSET_TYPE_ASSIGNMENT);
  const SecassetField *field = secasset_record_class_find (klass, name, strlen (name));

  g_type_class_unref (klass);
  return field;
}

static const SecassetField *
find_inverse_field (const SecassetLedgerColumn *column,
                    const char *name,
                    SecassetRecordClass *klass)
{
  GType type
      = column->ref_kind ? secasset_element_type_from_kind (column->ref_kind) : G_TYPE_INVALID;
  SecassetRecordClass *other = type != G_TYPE_INVALID ? g_type_class_ref (type) : NULL;
  const SecassetField *field
      = other ? secasset_record_class_find (other, name, strlen (name)) : NULL;
  g_auto (GStrv) kinds = NULL;

  if (other)
    g_type_class_unref (other);
  if (!field || field->kind != SECASSET_FIELD_REFS)
    return NULL;
  kinds = g_strsplit (field->targets, " ", -1);
  return g_strv_contains ((const char *const *) kinds, klass->kind) ? field : NULL;
}

gboolean
secasset_ledger_target_init (SecassetLedgerTarget *self,
                             const SecassetLedgerColumn *column,
                             const char *target,
                             SecassetRecordClass *klass)
{
  *self = (SecassetLedgerTarget) { .target = target };
  if (g_str_equal (target, "-"))
    return FALSE;
  if (g_str_equal (target, "id") || g_str_equal (target, "kind"))
    return TRUE;
  if (g_str_has_prefix (target, "level:") || g_str_has_prefix (target, "assignment:"))
    {
      if (!secasset_record_class_find (klass, "assignments", strlen ("assignments")))
        return FALSE;
      if (*target == 'a')
        self->field = find_assignment_field (strchr (target, ':') + 1);
      return *target == 'l' || self->field;
    }
  self->inverse = *target == '<';
  self->field = self->inverse ? find_inverse_field (column, target + 1, klass)
                              : secasset_record_class_find (klass, target, strlen (target));
  return self->field && !self->field->internal;
}

/* A ledger states one assignment: that of its scheme. */
static JsonNode *
dup_assigned (JsonObject *element,
              const char *scheme,
              const char *member)
{
  JsonArray *assignments = json_object_has_member (element, "assignments")
                               ? json_object_get_array_member (element, "assignments")
                               : NULL;

  for (guint i = 0; assignments && i < json_array_get_length (assignments); i++)
    {
      JsonNode *node = json_array_get_element (assignments, i);
      JsonObject *assignment = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

      if (assignment
          && (!scheme
              || g_str_equal (secasset_ledger_state_peek_text (assignment, "scheme"), scheme)))
        return json_object_dup_member (assignment, member);
    }
  return NULL;
}

static JsonNode *
dup_inverse (const SecassetLedgerState *self,
             JsonObject *element,
             const char *relation)
{
  g_autofree char *id
      = secasset_normalize (secasset_ledger_state_peek_text (element, "id"));
  g_autofree char *key = g_strconcat (relation, "\x1f", id, NULL);
  GPtrArray *ids = g_hash_table_lookup (self->inverse, key);
  JsonArray *array;
  JsonNode *node;

  if (!ids)
    return NULL;
  array = json_array_new ();
  for (guint i = 0; i < ids->len; i++)
    json_array_add_string_element (array, g_ptr_array_index (ids, i));
  node = json_node_new (JSON_NODE_ARRAY);
  json_node_take_array (node, array);
  return node;
}

static JsonNode *
dup_references (JsonNode *node)
{
  JsonArray *array = json_array_new ();
  JsonNode *result = json_node_new (JSON_NODE_ARRAY);

  if (!JSON_NODE_HOLDS_ARRAY (node))
    json_array_add_string_element (array, peek_reference (node));
  for (guint i = 0;
       JSON_NODE_HOLDS_ARRAY (node) && i < json_array_get_length (json_node_get_array (node)); i++)
    json_array_add_string_element (
        array, peek_reference (json_array_get_element (json_node_get_array (node), i)));
  json_node_take_array (result, array);
  return result;
}

JsonNode *
secasset_ledger_state_dup_value (const SecassetLedgerState *self,
                                 JsonObject *element,
                                 const SecassetLedgerTarget *target,
                                 const char *scheme)
{
  const char *name = target->target;
  JsonNode *node;

  if (g_str_has_prefix (name, "level:") || g_str_has_prefix (name, "assignment:"))
    return dup_assigned (element, scheme, strchr (name, ':') + 1);
  if (target->inverse)
    return dup_inverse (self, element, name + 1);
  node = json_object_get_member (element, name);
  if (!node || JSON_NODE_HOLDS_NULL (node))
    return NULL;
  return target->field && target->field->kind == SECASSET_FIELD_REFS ? dup_references (node)
                                                                     : json_node_copy (node);
}

JsonNode *
secasset_ledger_state_dup_words (JsonObject *element,
                                 const SecassetLedgerColumn *column)
{
  JsonObject *values = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  GHashTableIter words;
  gpointer members;

  g_hash_table_iter_init (&words, column->words);
  while (g_hash_table_iter_next (&words, NULL, &members))
    {
      JsonObjectIter iter;
      const char *name;

      json_object_iter_init (&iter, members);
      while (json_object_iter_next (&iter, &name, NULL))
        {
          JsonNode *value = json_object_get_member (element, name);

          if (value && !JSON_NODE_HOLDS_NULL (value))
            json_object_set_member (values, name, json_node_copy (value));
        }
    }
  json_node_take_object (node, values);
  return node;
}

const char *
secasset_ledger_state_peek_kept (JsonObject *element,
                                 const char *header)
{
  JsonNode *kept = json_object_get_member (element, "x-ledger");

  if (!kept || !JSON_NODE_HOLDS_OBJECT (kept)
      || !json_object_has_member (json_node_get_object (kept), header))
    return NULL;
  return secasset_ledger_state_peek_text (json_node_get_object (kept), header);
}

gboolean
secasset_ledger_value_equal (JsonNode *a,
                             JsonNode *b)
{
  gboolean no_a = !a || JSON_NODE_HOLDS_NULL (a);
  gboolean no_b = !b || JSON_NODE_HOLDS_NULL (b);

  return no_a || no_b ? no_a == no_b : json_node_equal (a, b);
}
