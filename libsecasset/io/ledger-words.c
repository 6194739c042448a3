/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "io/ledger-value-private.h"

/* Whether the word says nothing but what is to be said. */
static gboolean
agrees (JsonObject *members,
        JsonObject *wanted)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init (&iter, members);
  while (json_object_iter_next (&iter, &name, &value))
    {
      if (!secasset_ledger_value_equal (value, json_object_get_member (wanted, name)))
        return FALSE;
    }
  return TRUE;
}

/* How many of the values the word says that no word has said yet. */
static guint
count_new (JsonObject *members,
           JsonObject *said)
{
  g_autoptr (GList) names = json_object_get_members (members);
  guint count = 0;

  for (GList *name = names; name; name = name->next)
    count += json_object_has_member (said, name->data) ? 0 : 1;
  return count;
}

static void
say (JsonObject *members,
     JsonObject *said)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init (&iter, members);
  while (json_object_iter_next (&iter, &name, &value))
    json_object_set_member (said, name, json_node_copy (value));
}

/* The words to choose from: those of the column first, then those of the mapping in a fixed
 * order. */
static GPtrArray *
list_words (const SecassetLedgerColumn *column,
            GPtrArray *samples)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (column->words),
                                        (GCompareFunc) g_strcmp0);

  for (guint i = 0; i < samples->len; i++)
    {
      g_auto (GStrv) parts = secasset_ledger_value_split (g_ptr_array_index (samples, i));

      for (guint k = 0; parts[k]; k++)
        {
          if (!g_ptr_array_find_with_equal_func (words, parts[k], g_str_equal, NULL))
            g_ptr_array_add (words, g_strdup (parts[k]));
        }
    }
  for (GList *key = keys; key; key = key->next)
    g_ptr_array_add (words, g_strdup (key->data));
  return words;
}

/* The word that says most of what is still to be said. */
static const char *
find_best (const SecassetLedgerColumn *column,
           GPtrArray *words,
           JsonObject *wanted,
           JsonObject *said)
{
  const char *best = NULL;
  guint most = 0;

  for (guint i = 0; i < words->len; i++)
    {
      g_autofree char *key = secasset_ledger_key (g_ptr_array_index (words, i));
      JsonObject *members = g_hash_table_lookup (column->words, key);
      guint count = members && agrees (members, wanted) ? count_new (members, said) : 0;

      if (count <= most)
        continue;
      most = count;
      best = g_ptr_array_index (words, i);
    }
  return best;
}

char *
secasset_ledger_format_words (SecassetLedgerOutput *self,
                              guint column,
                              JsonNode *values)
{
  const SecassetLedgerColumn *own
      = g_array_index (self->ledger->columns->bindings, SecassetLedgerBinding, column).column;
  g_autoptr (GPtrArray) words
      = list_words (own, secasset_ledger_output_get_samples (self, column));
  g_autoptr (JsonObject) said = json_object_new ();
  JsonObject *wanted = json_node_get_object (values);
  GString *text = g_string_new (NULL);
  const char *word;

  while ((word = find_best (own, words, wanted, said)))
    {
      g_autofree char *key = secasset_ledger_key (word);

      say (g_hash_table_lookup (own->words, key), said);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "、" : "", word);
    }
  return g_string_free (text, FALSE);
}
