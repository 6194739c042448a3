/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-mapping-private.h"

#include "policy/load-private.h"
#include "policy/pattern-private.h"
#include <secasset/secasset-error.h>
#include <string.h>

/* One file of the mapping, while it is read. */
typedef struct
{
  SecassetLedgerMapping *mapping;
  char *id;
  SecassetText title;
  char *scheme;
  char *default_kind;
  char **other_schemes;
  char **ditto;
  char **not_assets;
  JsonObject *values;
  char **new_columns;
  JsonObject *refine;
  JsonArray *columns;
} MappingFile;

typedef struct
{
  char **headers;
  char **targets;
  char *kind;
  char *ref_kind;
  gboolean blank_is_ditto;
  JsonObject *words;
} ColumnRow;

/* Brackets and signs that people set as they like. */
static gboolean
is_decoration (gunichar c)
{
  return g_unichar_isspace (c) || c == 0x3000 || (c < 0x80 && strchr ("()[]<>*:_", (int) c))
         || c == 0x3010 || c == 0x3011 || c == 0x300c || c == 0x300d || c == 0x30fb || c == 0x203b;
}

char *
secasset_ledger_key (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = normal ? g_utf8_casefold (normal, -1) : NULL;
  GString *key = g_string_new (NULL);

  for (const char *p = folded; p && *p; p = g_utf8_next_char (p))
    {
      if (!is_decoration (g_utf8_get_char (p)))
        g_string_append_unichar (key, g_utf8_get_char (p));
    }
  return g_string_free (key, FALSE);
}

static void
column_free (gpointer data)
{
  SecassetLedgerColumn *column = data;

  g_strfreev (column->targets);
  g_free (column->kind);
  g_free (column->ref_kind);
  g_clear_pointer (&column->words, g_hash_table_unref);
  g_free (column);
}

/* What is there already was said by somebody who knows better. */
void
secasset_ledger_mapping_add_column (SecassetLedgerMapping *self,
                                    const char *header,
                                    SecassetLedgerColumn *column)
{
  g_autofree char *key = secasset_ledger_key (header);

  if (*key && !g_hash_table_contains (self->columns, key))
    g_hash_table_insert (self->columns, g_steal_pointer (&key), column);
}

static char *
value_key (const char *group,
           const char *word)
{
  g_autofree char *key = secasset_ledger_key (word);

  return g_strconcat (group, "\x1f", key, NULL);
}

void
secasset_ledger_mapping_add_value (SecassetLedgerMapping *self,
                                   const char *group,
                                   const char *word,
                                   const char *nick)
{
  g_autofree char *key = value_key (group, word);
  g_autofree char *meant = g_strconcat (group, "\x1f", nick, NULL);

  if (g_hash_table_contains (self->values, key))
    return;
  g_hash_table_insert (self->values, g_steal_pointer (&key), g_strdup (nick));
  if (!g_hash_table_contains (self->first_words, meant))
    g_hash_table_insert (self->first_words, g_steal_pointer (&meant), g_strdup (word));
}

static void
read_words (SecassetDataReader *reader,
            SecassetLedgerColumn *column,
            JsonObject *words)
{
  JsonObjectIter iter;
  const char *word;
  JsonNode *node;

  column->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) json_object_unref);
  json_object_iter_init_ordered (&iter, words);
  while (json_object_iter_next_ordered (&iter, &word, &node))
    {
      if (JSON_NODE_HOLDS_OBJECT (node))
        g_hash_table_insert (column->words, secasset_ledger_key (word),
                             json_object_ref (json_node_get_object (node)));
      else
        secasset_data_defect (reader, "words", "「%s」は値の集まり（オブジェクト）ではありません",
                              "“%s” is no object of values", word);
    }
}

static void
read_column (SecassetDataReader *reader,
             JsonNode *node,
             gpointer data)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (ColumnRow, headers, "headers", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MUST (ColumnRow, targets, "targets", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (ColumnRow, kind, "kind", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (ColumnRow, ref_kind, "ref-kind", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (ColumnRow, blank_is_ditto, "blank-is-ditto", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MAY (ColumnRow, words, "words", SECASSET_DATA_OBJECT),
  };
  SecassetLedgerMapping *self = ((MappingFile *) data)->mapping;
  ColumnRow row = { NULL };
  SecassetLedgerColumn *column;

  if (!secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row))
    return;
  column = g_new0 (SecassetLedgerColumn, 1);
  column->targets = row.targets ? row.targets : g_new0 (char *, 1);
  column->kind = row.kind;
  column->ref_kind = row.ref_kind;
  column->blank_is_ditto = row.blank_is_ditto;
  if (row.words)
    read_words (reader, column, row.words);
  g_ptr_array_add (self->owned, column);
  for (guint i = 0; row.headers && row.headers[i]; i++)
    secasset_ledger_mapping_add_column (self, row.headers[i], column);
  g_strfreev (row.headers);
}

static void
read_values (SecassetDataReader *reader,
             SecassetLedgerMapping *self,
             JsonObject *values)
{
  JsonObjectIter groups;
  const char *group;
  JsonNode *node;

  json_object_iter_init_ordered (&groups, values);
  while (json_object_iter_next_ordered (&groups, &group, &node))
    {
      JsonObjectIter nicks;
      const char *nick;
      JsonNode *words;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          secasset_data_defect (reader, "values",
                                "「%s」はオブジェクト（{ }で囲んだ項目の集まり）ではありません",
                                "“%s” is no object", group);
          continue;
        }
      json_object_iter_init_ordered (&nicks, json_node_get_object (node));
      while (json_object_iter_next_ordered (&nicks, &nick, &words))
        {
          JsonArray *array = JSON_NODE_HOLDS_ARRAY (words) ? json_node_get_array (words) : NULL;

          if (!array)
            secasset_data_defect (reader, "values", "「%s/%s」は語の配列ではありません",
                                  "“%s/%s” is no array of words", group, nick);
          for (guint i = 0; array && i < json_array_get_length (array); i++)
            secasset_ledger_mapping_add_value (self, group,
                                               json_array_get_string_element (array, i), nick);
        }
    }
}

static void
read_pattern (SecassetDataReader *reader,
              SecassetLedgerMapping *self,
              const char *pattern)
{
  GRegex *regex = secasset_data_read_pattern (reader, "not-assets", pattern, "", "");

  if (regex)
    g_ptr_array_add (self->not_assets, regex);
}

gboolean
secasset_ledger_mapping_is_note (SecassetLedgerMapping *self,
                                 const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  if (!normal)
    return FALSE;
  g_strstrip (normal);
  for (guint i = 0; i < self->not_assets->len; i++)
    {
      if (g_regex_match (g_ptr_array_index (self->not_assets, i), normal, 0, NULL))
        return TRUE;
    }
  return FALSE;
}

static void
take_file (SecassetDataReader *reader,
           MappingFile *file)
{
  SecassetLedgerMapping *self = file->mapping;

  if (!self->scheme)
    self->scheme = g_steal_pointer (&file->scheme);
  if (!self->default_kind)
    self->default_kind = g_steal_pointer (&file->default_kind);
  if (!self->other_schemes)
    self->other_schemes = g_steal_pointer (&file->other_schemes);
  for (guint i = 0; file->not_assets && file->not_assets[i]; i++)
    read_pattern (reader, self, file->not_assets[i]);
  for (guint i = 0; file->ditto && file->ditto[i]; i++)
    g_hash_table_add (self->ditto, g_strdup (file->ditto[i]));
  if (file->values)
    read_values (reader, self, file->values);
  if (!self->new_columns)
    self->new_columns = g_steal_pointer (&file->new_columns);
  if (file->refine && !self->refine)
    self->refine = json_object_ref (file->refine);
  secasset_data_foreach (reader, "columns", file->columns, read_column, file);
}

static void
read_mapping (SecassetLedgerMapping *self,
              JsonNode *node,
              GPtrArray *defects)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_SKIP ("secasset-data"),
    SECASSET_DATA_MUST (MappingFile, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (MappingFile, title, "title", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (MappingFile, scheme, "scheme", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (MappingFile, default_kind, "default-kind", SECASSET_DATA_STRING),
    SECASSET_DATA_MAY (MappingFile, other_schemes, "other-schemes", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (MappingFile, ditto, "ditto", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (MappingFile, not_assets, "not-assets", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (MappingFile, values, "values", SECASSET_DATA_OBJECT),
    SECASSET_DATA_MAY (MappingFile, refine, "refine", SECASSET_DATA_OBJECT),
    SECASSET_DATA_MAY (MappingFile, new_columns, "new-columns", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MUST (MappingFile, columns, "columns", SECASSET_DATA_ARRAY),
  };
  MappingFile file = { .mapping = self };
  SecassetDataReader reader;

  secasset_data_reader_init (&reader, defects, "");
  if (secasset_data_read (&reader, node, members, G_N_ELEMENTS (members), &file))
    take_file (&reader, &file);
  secasset_data_reader_clear (&reader);
  g_free (file.id);
  secasset_text_clear (&file.title);
  g_free (file.scheme);
  g_free (file.default_kind);
  g_strfreev (file.other_schemes);
  g_strfreev (file.ditto);
  g_strfreev (file.not_assets);
  g_strfreev (file.new_columns);
}

SecassetLedgerMapping *
secasset_ledger_mapping_new (SecassetPolicy *policy,
                             JsonNode *own,
                             GError **error)
{
  g_autoptr (SecassetLedgerMapping) self = g_new0 (SecassetLedgerMapping, 1);
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  g_autoptr (JsonNode) standard = secasset_policy_read_data ("ledger.json", defects);

  self->policy = g_object_ref (policy);
  self->ditto = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->first_words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->not_assets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_regex_unref);
  self->owned = g_ptr_array_new_with_free_func (column_free);
  if (own)
    read_mapping (self, own, defects);
  self->own_scheme = self->scheme != NULL;
  if (standard)
    read_mapping (self, standard, defects);
  secasset_ledger_mapping_add_names (self);
  if (defects->len == 0)
    return g_steal_pointer (&self);

  secasset_defects_set_error (defects, error);
  return NULL;
}

void
secasset_ledger_mapping_free (SecassetLedgerMapping *self)
{
  g_clear_object (&self->policy);
  g_free (self->scheme);
  g_free (self->default_kind);
  g_strfreev (self->other_schemes);
  g_clear_pointer (&self->not_assets, g_ptr_array_unref);
  g_clear_pointer (&self->ditto, g_hash_table_unref);
  g_clear_pointer (&self->columns, g_hash_table_unref);
  g_clear_pointer (&self->values, g_hash_table_unref);
  g_clear_pointer (&self->first_words, g_hash_table_unref);
  g_strfreev (self->new_columns);
  g_clear_pointer (&self->refine, json_object_unref);
  g_clear_pointer (&self->owned, g_ptr_array_unref);
  g_free (self);
}

const SecassetLedgerColumn *
secasset_ledger_mapping_find_column (SecassetLedgerMapping *self,
                                     const char *header)
{
  g_autofree char *key = secasset_ledger_key (header);

  return g_hash_table_lookup (self->columns, key);
}

const char *
secasset_ledger_mapping_find_value (SecassetLedgerMapping *self,
                                    const char *group,
                                    const char *word)
{
  g_autofree char *key = value_key (group, word);

  return g_hash_table_lookup (self->values, key);
}

const char *
secasset_ledger_mapping_get_first_word (SecassetLedgerMapping *self,
                                        const char *group,
                                        const char *nick)
{
  g_autofree char *key = g_strconcat (group, "\x1f", nick, NULL);

  return g_hash_table_lookup (self->first_words, key);
}
