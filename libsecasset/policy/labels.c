/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"

#include <string.h>

/* Groups of words, with how many names lead to one: "values" of an enumeration has two. */
static const struct
{
  const char *name;
  gboolean nested;
} groups[] = {
  { "kinds", FALSE },    { "fields", FALSE }, { "kind-fields", TRUE }, { "values", TRUE },
  { "severities", FALSE }, { "verdicts", FALSE }, { "basis", FALSE }, { "dimensions", FALSE },
  { "json-types", FALSE }, { "enumerations", FALSE }, { "actions", FALSE },
  { "threat-means", FALSE }, { "threat-acts", FALSE }, { "threat-objects", FALSE },
  { "role-scopes", FALSE },
  { "parameters", FALSE }, { "uses", FALSE }, { "evidence", FALSE },
};

static JsonObject *
require_object (JsonObject *object,
                const char *name)
{
  if (!json_object_has_member (object, name))
    json_object_set_object_member (object, name, json_object_new ());
  return json_object_get_object_member (object, name);
}

/* A copy, as the node belongs to someone who may change it. */
static void
set_word (JsonObject *words,
          const char *name,
          const SecassetText *text)
{
  JsonObject *word = json_object_new ();

  json_object_set_string_member (word, "ja", text->ja);
  json_object_set_string_member (word, "en", text->en);
  json_object_set_object_member (words, name, word);
}

void
secasset_labels_set (JsonObject *labels,
                     const char *group,
                     const char *nick,
                     const SecassetText *text)
{
  set_word (require_object (require_object (labels, "values"), group), nick, text);
}

static void
read_words (SecassetDataReader *reader,
            JsonNode *node,
            JsonObject *words,
            gboolean nested)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      secasset_data_defect (reader, NULL, "オブジェクト（{ }で囲んだ項目の集まり）ではありません",
                            "is no object");
      return;
    }
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      gsize place = secasset_data_enter (reader, name);
      SecassetText text = { NULL, NULL };

      if (nested)
        read_words (reader, value, require_object (words, name), FALSE);
      else if (secasset_data_read_text (reader, value, &text))
        set_word (words, name, &text);
      secasset_text_clear (&text);
      secasset_data_leave (reader, place);
    }
}

static gboolean
read_group (SecassetDataReader *reader,
            const char *name,
            JsonNode *node,
            JsonObject *labels)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      gsize place;

      if (!g_str_equal (groups[i].name, name))
        continue;
      place = secasset_data_enter (reader, name);
      read_words (reader, node, require_object (labels, name), groups[i].nested);
      secasset_data_leave (reader, place);
      return TRUE;
    }
  return FALSE;
}

void
secasset_labels_read (SecassetDataReader *reader,
                      JsonNode *node,
                      JsonObject *labels)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      secasset_data_defect (reader, NULL, "オブジェクト（{ }で囲んだ項目の集まり）ではありません",
                            "is no object");
      return;
    }
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      if (!read_group (reader, name, value, labels) && !g_str_equal (name, "secasset-data")
          && !g_str_has_prefix (name, "x-"))
        secasset_data_defect (reader, name, "知られていない項目です", "unknown member");
    }
}

static JsonObject *
descend (JsonObject *object,
         const char *name)
{
  JsonNode *node = object ? json_object_get_member (object, name) : NULL;

  return node ? json_node_get_object (node) : NULL;
}

/* { ja, en }, or NULL. */
static JsonObject *
find_word (JsonObject *labels,
           const char *group,
           const char *nick)
{
  JsonObject *word;

  if (g_str_has_prefix (group, "fields/"))
    {
      word = descend (descend (descend (labels, "kind-fields"), group + strlen ("fields/")), nick);
      return word ? word : descend (descend (labels, "fields"), nick);
    }
  if (g_ascii_isupper (*group))
    return descend (descend (descend (labels, "values"), group), nick);
  if (g_str_equal (group, "values") || g_str_equal (group, "kind-fields"))
    return NULL;
  return descend (descend (labels, group), nick);
}

/* The threats' names are rows of their own, not words. */
static const char *
threat_label (SecassetPolicy *self,
              const char *id,
              gboolean japanese)
{
  SecassetThreat *threat = secasset_policy_lookup_threat (self, id);
  const char *label = NULL;

  if (threat)
    label = japanese ? secasset_threat_get_label_ja (threat) : secasset_threat_get_label_en (threat);
  return label ? label : id;
}

const char *
secasset_policy_get_label (SecassetPolicy *self,
                           const char *group,
                           const char *nick,
                           const char *language)
{
  JsonObject *word = find_word (self->labels, group, nick);
  gboolean japanese = secasset_language_is_japanese (language);

  if (g_str_equal (group, "threats"))
    return threat_label (self, nick, japanese);
  if (!word)
    return nick;
  return json_object_get_string_member (word, japanese ? "ja" : "en");
}

char *
secasset_policy_dup_label (SecassetPolicy *self,
                           const char *group,
                           const char *nick,
                           const char *language)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (group != NULL, NULL);
  g_return_val_if_fail (nick != NULL, NULL);

  return g_strdup (secasset_policy_get_label (self, group, nick, language));
}

char **
secasset_policy_dup_nicks (SecassetPolicy *self,
                           const char *group)
{
  JsonObject *words = NULL;
  g_autoptr (GPtrArray) nicks = g_ptr_array_new ();
  JsonObjectIter iter;
  const char *nick;

  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (group != NULL, NULL);

  if (g_ascii_isupper (*group))
    words = descend (descend (self->labels, "values"), group);
  else if (g_str_has_prefix (group, "fields/"))
    words = descend (descend (self->labels, "kind-fields"), group + strlen ("fields/"));
  else if (!g_str_equal (group, "values") && !g_str_equal (group, "kind-fields"))
    words = descend (self->labels, group);
  if (words)
    json_object_iter_init_ordered (&iter, words);
  while (words && json_object_iter_next_ordered (&iter, &nick, NULL))
    g_ptr_array_add (nicks, g_strdup (nick));
  g_ptr_array_add (nicks, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&nicks), FALSE);
}
