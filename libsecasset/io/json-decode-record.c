/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"

#include <string.h>

#define MAX_FIELDS 256
#define MAX_SEARCH 4096

static void
table_free (SecassetJsonTable *self)
{
  for (guint i = 0; i < self->klass->n_fields; i++)
    g_clear_pointer (&self->classes[i], g_type_class_unref);
  g_free (self->classes);
  g_free (self->lengths);
  g_free (self->after);
  g_type_class_unref (self->klass);
  g_free (self);
}

static SecassetJsonTable *
table_new (SecassetRecordClass *klass)
{
  SecassetJsonTable *self = g_new0 (SecassetJsonTable, 1);
  guint n = klass->n_fields;

  g_assert (n <= MAX_FIELDS);
  self->type = G_TYPE_FROM_CLASS (klass);
  self->klass = g_type_class_ref (self->type);
  self->lengths = g_new (guint8, n);
  self->after = g_new0 (guint16, n + 1);
  self->classes = g_new0 (gpointer, n);
  for (guint i = 0; i < n; i++)
    {
      const SecassetField *field = klass->fields[i];

      self->lengths[i] = (guint8) strlen (field->name);
      if (field->kind == SECASSET_FIELD_ENUM || field->kind == SECASSET_FIELD_FLAGS)
        self->classes[i] = g_type_class_ref (field->type ());
      if (field->kind == SECASSET_FIELD_LEVELS)
        self->has_levels = TRUE;
    }
  return self;
}

SecassetJsonTable *
secasset_json_decoder_get_table (SecassetJsonDecoder *self,
                                 SecassetRecordClass *klass)
{
  SecassetJsonTable *table = g_hash_table_lookup (self->tables, klass);

  if (!table)
    {
      table = table_new (klass);
      g_hash_table_insert (self->tables, klass, table);
    }
  return table;
}

void
secasset_json_decoder_init (SecassetJsonDecoder *self,
                            GBytes *bytes,
                            const char *name)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  *self = (SecassetJsonDecoder){ .max_elements = G_MAXUINT64 };
  secasset_json_cursor_init (&self->cursor, secasset_json_index_new (), text, 0, length);
  self->value_index = secasset_json_index_new ();
  self->inventory = secasset_inventory_new ();
  self->source = secasset_json_source_new (bytes, name);
  self->inventory->source = (SecassetSource *) g_object_ref (self->source);
  self->tables = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) table_free);
  self->kinds = g_ptr_array_new ();
  self->edges = g_array_new (FALSE, FALSE, sizeof (SecassetEdge));
  self->pending = g_array_new (FALSE, FALSE, sizeof (guint64));
  self->levels = g_array_new (FALSE, FALSE, sizeof (SecassetLevel));
}

void
secasset_json_decoder_clear (SecassetJsonDecoder *self)
{
  secasset_json_index_free (self->cursor.index);
  secasset_json_index_free (self->value_index);
  secasset_json_cursor_clear (&self->cursor);
  g_clear_object (&self->inventory);
  g_clear_object (&self->source);
  g_hash_table_unref (self->tables);
  g_ptr_array_unref (self->kinds);
  g_array_unref (self->edges);
  g_array_unref (self->pending);
  g_array_unref (self->levels);
  for (guint i = 0; i < SECASSET_JSON_N_INTERNED; i++)
    g_clear_pointer (&self->interned[i], g_ref_string_release);
}

/* Members nearly always follow each other as they did last time. -1 if there is no field. */
static gint
find_field (SecassetJsonTable *table,
            SecassetJsonSpan key,
            guint last)
{
  SecassetRecordClass *klass = table->klass;
  guint guess = table->after[last];
  guint slot;

  if (table->lengths[guess] == key.length
      && memcmp (klass->fields[guess]->name, key.text, key.length) == 0)
    return (gint) guess;

  slot = secasset_field_name_hash (key.text, key.length) & klass->slot_mask;
  for (; klass->slots[slot] != 0; slot = (slot + 1) & klass->slot_mask)
    {
      guint i = klass->slots[slot] - 1u;

      if (table->lengths[i] == key.length
          && memcmp (klass->fields[i]->name, key.text, key.length) == 0)
        {
          table->after[last] = (guint16) i;
          return (gint) i;
        }
    }
  return -1;
}

static gboolean
is_member (const SecassetField *field)
{
  return !field->internal && field->kind != SECASSET_FIELD_LEVELS;
}

gboolean
secasset_json_drop_duplicate (SecassetJsonDecoder *self,
                              const SecassetJsonPath *path,
                              gsize first)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  g_autofree char *value = NULL, *second = NULL;

  if (!secasset_json_drop_next (self, path))
    return FALSE;
  value = first == G_MAXSIZE ? g_strdup ("") : secasset_json_dup_value (self, first);
  second = secasset_json_dup_value (self, offset);
  secasset_json_fault (self, "format.duplicate-member", path, offset, "member", path->member,
                       "value", value, "second", second);
  return !self->cursor.failed;
}

/* The first one is looked for, though not for ever: there may be many duplicates. */
static gboolean
report_duplicate (SecassetJsonDecoder *self,
                  const SecassetJsonPath *path,
                  gsize object)
{
  gsize length = MIN (self->cursor.length, object + MAX_SEARCH);

  return secasset_json_drop_duplicate (
      self, path,
      secasset_json_text_find_member (self->cursor.text, length, object, path->member));
}

/* The first value stays; but of "yes" and "no" neither is better than not to know. */
static gboolean
decode_repeated (SecassetJsonDecoder *self,
                 SecassetRecord *record,
                 const SecassetField *field,
                 const SecassetJsonPath *path,
                 gsize object)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  gint c = secasset_json_cursor_peek (&self->cursor);
  guint8 *slot = SECASSET_FIELD_SLOT (record, field, guint8);

  if (field->kind != SECASSET_FIELD_TRISTATE
      || !((c == 't' && *slot == SECASSET_TRISTATE_FALSE)
           || (c == 'f' && *slot == SECASSET_TRISTATE_TRUE)))
    return report_duplicate (self, path, object);
  *slot = SECASSET_TRISTATE_UNKNOWN;
  secasset_json_fault (self, "GI-024", path, offset, "field", field->name, NULL, NULL, NULL, NULL);
  return secasset_json_cursor_take_literal (&self->cursor);
}

static gboolean
has_level (SecassetJsonDecoder *self,
           const char *dimension)
{
  for (guint i = 0; i < self->levels->len; i++)
    {
      if (g_str_equal (g_array_index (self->levels, SecassetLevel, i).dimension, dimension))
        return TRUE;
    }
  return FALSE;
}

static const char *
intern (SecassetJsonDecoder *self,
        const char *text)
{
  gsize length = strlen (text);
  char **slot
      = &self->interned[secasset_field_name_hash (text, length) % SECASSET_JSON_N_INTERNED];

  if (!*slot || !g_str_equal (*slot, text))
    {
      g_clear_pointer (slot, g_ref_string_release);
      *slot = g_ref_string_new_intern (text);
    }
  return g_ref_string_acquire (*slot);
}

static gboolean
decode_level (SecassetJsonDecoder *self,
              const SecassetJsonPath *path)
{
  g_autofree char *text = secasset_json_decode_string (self, path);
  SecassetLevel level;

  if (!text)
    return FALSE;
  level.dimension = intern (self, path->member);
  level.level = intern (self, text);
  g_array_append_val (self->levels, level);
  return TRUE;
}

static gboolean
decode_unknown (SecassetJsonDecoder *self,
                SecassetRecord *record,
                const SecassetJsonTable *table,
                const SecassetJsonPath *path,
                gsize object)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  gboolean extension = g_str_has_prefix (path->member, "x-");

  if (secasset_record_peek_kept (record, path->member)
      || (table->has_levels && has_level (self, path->member)))
    return report_duplicate (self, path, object);
  if (table->has_levels && !extension && secasset_json_cursor_peek (&self->cursor) == 'n')
    return secasset_json_cursor_take_literal (&self->cursor);
  if (table->has_levels && !extension)
    return secasset_json_cursor_peek (&self->cursor) == '"'
               ? decode_level (self, path)
               : secasset_json_keep_wrong (self, record, path, "string");

  if (!secasset_json_keep_next (self, record, path))
    return FALSE;
  if (extension || self->opaque)
    return TRUE;
  if (SECASSET_IS_RELATION (record))
    secasset_json_fault (self, "format.unknown-relation-attribute", path->up, offset, "member",
                         secasset_relation_kind_get_name (((SecassetRelation *) record)->kind),
                         "value", path->member, NULL, NULL);
  else
    secasset_json_fault (self, "format.unknown-member", path, offset, "member", path->member, NULL,
                         NULL, NULL, NULL);
  return !self->cursor.failed;
}

static void
store_levels (SecassetJsonDecoder *self,
              SecassetRecord *record,
              const SecassetJsonTable *table)
{
  const SecassetLevel end = { NULL, NULL };

  for (guint i = 0; i < table->klass->n_fields && self->levels->len > 0; i++)
    {
      const SecassetField *field = table->klass->fields[i];

      if (field->kind != SECASSET_FIELD_LEVELS)
        continue;
      g_array_append_val (self->levels, end);
      *SECASSET_FIELD_SLOT (record, field, gpointer)
          = g_memdup2 (self->levels->data, self->levels->len * sizeof (SecassetLevel));
      g_array_set_size (self->levels, 0);
    }
}

typedef struct
{
  SecassetJsonTable *table;
  SecassetJsonMemberFunc special;
  gsize object; /* offset of its bracket */
  guint last;   /* field that was read last */
  guint64 seen[MAX_FIELDS / 64];
} Members;

/* A member whose name is spelt with escapes, or that has no field. */
static gboolean
decode_odd_member (SecassetJsonDecoder *self,
                   SecassetRecord *record,
                   Members *members,
                   const SecassetJsonPath *up,
                   SecassetJsonSpan key,
                   gint *index)
{
  SecassetJsonPath path = { up, NULL, 0 };
  g_autofree char *name = NULL;

  path.member = "";
  name = secasset_json_finish_string (self, key, &path);
  if (!name)
    return FALSE;
  if (memchr (key.text, '\\', key.length))
    *index = find_field (members->table, (SecassetJsonSpan){ name, strlen (name) },
                         members->last);
  if (*index >= 0 && is_member (members->table->klass->fields[*index]))
    return TRUE;

  *index = -1;
  path.member = name;
  if (members->special && members->special (self, name))
    return !self->cursor.failed;
  return decode_unknown (self, record, members->table, &path, members->object);
}

static gboolean
decode_member (SecassetJsonDecoder *self,
               SecassetRecord *record,
               Members *members,
               const SecassetJsonPath *up,
               SecassetJsonSpan key)
{
  SecassetJsonTable *table = members->table;
  SecassetJsonPath path = { up, NULL, 0 };
  gint index = find_field (table, key, members->last);
  guint64 bit;

  if (G_UNLIKELY (index < 0 || !is_member (table->klass->fields[index])))
    {
      if (!decode_odd_member (self, record, members, up, key, &index))
        return FALSE;
      if (index < 0)
        return TRUE;
    }
  path.member = table->klass->fields[index]->name;
  members->last = (guint) index;
  bit = (guint64) 1 << (index % 64);
  if (G_UNLIKELY (members->seen[index / 64] & bit))
    return decode_repeated (self, record, table->klass->fields[index], &path, members->object);
  members->seen[index / 64] |= bit;
  return secasset_json_decode_field (self, record, table, (guint) index, &path);
}

gboolean
secasset_json_decode_members (SecassetJsonDecoder *self,
                              SecassetRecord *record,
                              const SecassetJsonPath *path,
                              SecassetJsonMemberFunc special)
{
  Members members = {
    .table = secasset_json_decoder_get_table (self, SECASSET_RECORD_GET_CLASS (record)),
    .special = special,
    .object = secasset_json_cursor_tell (&self->cursor),
  };
  SecassetJsonSpan key;
  gboolean first = TRUE;

  members.last = members.table->klass->n_fields;
  if (!secasset_json_cursor_enter (&self->cursor))
    return FALSE;
  while (secasset_json_cursor_next_member (&self->cursor, &first, &key))
    {
      if (!decode_member (self, record, &members, path, key))
        break;
    }
  if (members.table->has_levels)
    store_levels (self, record, members.table);
  return !self->cursor.failed;
}
