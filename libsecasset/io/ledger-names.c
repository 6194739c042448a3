/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-mapping-private.h"

#include "policy/data-private.h"
#include <secasset/secasset-enum-types.h>

/* The names that fields and values have already: no mapping needs to list them. */

typedef void (*NameFunc) (SecassetLedgerMapping *self,
                          const char *group,
                          const char *nick,
                          const char *word,
                          gpointer data);

static void
add_words (SecassetLedgerMapping *self,
           const char *group,
           JsonObject *words,
           NameFunc func,
           gpointer data)
{
  JsonObjectIter iter;
  const char *nick;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, words);
  while (json_object_iter_next_ordered (&iter, &nick, &node))
    {
      JsonObject *word = json_node_get_object (node);

      func (self, group, nick, nick, data);
      func (self, group, nick, json_object_get_string_member (word, "ja"), data);
      func (self, group, nick, json_object_get_string_member (word, "en"), data);
    }
}

static void
add_value (SecassetLedgerMapping *self,
           const char *group,
           const char *nick,
           const char *word,
           gpointer data)
{
  secasset_ledger_mapping_add_value (self, group, word, nick);
}

/* Fields of different kinds may share a name: the column then states whichever the row has. */
static void
collect_field (SecassetLedgerMapping *self,
               const char *group,
               const char *nick,
               const char *word,
               gpointer data)
{
  GHashTable *headers = data;
  g_autofree char *key = secasset_ledger_key (word);
  GPtrArray *nicks = g_hash_table_lookup (headers, key);

  if (!nicks)
    {
      nicks = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (headers, g_steal_pointer (&key), nicks);
    }
  if (!g_ptr_array_find_with_equal_func (nicks, nick, g_str_equal, NULL))
    g_ptr_array_add (nicks, g_strdup (nick));
}

static void
add_fields (SecassetLedgerMapping *self,
            JsonObject *fields)
{
  g_autoptr (GHashTable) headers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                          (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  gpointer header, nicks;

  add_words (self, "fields", fields, collect_field, headers);
  g_hash_table_iter_init (&iter, headers);
  while (g_hash_table_iter_next (&iter, &header, &nicks))
    {
      SecassetLedgerColumn *column = g_new0 (SecassetLedgerColumn, 1);

      g_ptr_array_add (nicks, NULL);
      column->targets = g_strdupv ((char **) ((GPtrArray *) nicks)->pdata);
      g_ptr_array_add (self->owned, column);
      secasset_ledger_mapping_add_column (self, header, column);
    }
}

static void
add_segment (SecassetLedgerMapping *self,
             const SecassetSegment *segment)
{
  const char *nick = secasset_data_nick (SECASSET_TYPE_SEGMENT_KIND, (gint) segment->kind);
  const char *const words[] = { segment->label.ja, segment->label.en, segment->short_label.ja,
                                segment->short_label.en };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    secasset_ledger_mapping_add_value (self, "SegmentKind", words[i], nick);
  for (guint i = 0; segment->synonyms && segment->synonyms[i]; i++)
    secasset_ledger_mapping_add_value (self, "SegmentKind", segment->synonyms[i], nick);
}

void
secasset_ledger_mapping_add_names (SecassetLedgerMapping *self)
{
  JsonObject *labels = self->policy->labels;
  JsonObjectIter iter;
  const char *group;
  JsonNode *node;

  add_words (self, "kinds", json_object_get_object_member (labels, "kinds"), add_value, NULL);
  json_object_iter_init_ordered (&iter, json_object_get_object_member (labels, "values"));
  while (json_object_iter_next_ordered (&iter, &group, &node))
    add_words (self, group, json_node_get_object (node), add_value, NULL);
  for (guint i = 0; i < secasset_list_get_n_items (self->policy->segments); i++)
    add_segment (self, secasset_list_index (self->policy->segments, i));
  add_fields (self, json_object_get_object_member (labels, "fields"));
}
