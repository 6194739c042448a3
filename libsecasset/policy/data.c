/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/data-private.h"

#include "base/normalize-private.h"
#include "base/pointer-private.h"

void
secasset_data_reader_init (SecassetDataReader *reader,
                           GPtrArray *defects,
                           const char *place)
{
  reader->defects = defects;
  reader->place = g_string_new (place);
}

void
secasset_data_reader_clear (SecassetDataReader *reader)
{
  g_string_free (reader->place, TRUE);
}

gsize
secasset_data_enter (SecassetDataReader *reader,
                     const char *token)
{
  gsize place = reader->place->len;

  secasset_pointer_append (reader->place, token);
  return place;
}

gsize
secasset_data_enter_item (SecassetDataReader *reader,
                          guint index)
{
  gsize place = reader->place->len;

  g_string_append_printf (reader->place, "/%u", index);
  return place;
}

void
secasset_data_leave (SecassetDataReader *reader,
                     gsize place)
{
  g_string_truncate (reader->place, place);
}

void
secasset_data_defect (SecassetDataReader *reader,
                      const char *member,
                      const char *ja,
                      const char *en,
                      ...)
{
  gsize place = member ? secasset_data_enter (reader, member) : reader->place->len;
  SecassetDefect *defect = g_new0 (SecassetDefect, 1);
  va_list args, again;

  va_start (args, en);
  va_copy (again, args);
  defect->place = g_strdup (reader->place->str);
  defect->what.ja = g_strdup_vprintf (ja, args);
  defect->what.en = g_strdup_vprintf (en, again);
  va_end (again);
  va_end (args);
  g_ptr_array_add (reader->defects, defect);
  secasset_data_leave (reader, place);
}

/* Policies come from outside, too: nothing in them is to reach a terminal as a command. */
static gboolean
has_control (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (text)))
        return TRUE;
    }
  return FALSE;
}

static const char *
read_string (SecassetDataReader *reader,
             JsonNode *node)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    secasset_data_defect (reader, NULL, "文字列ではありません", "is no string");
  else if (secasset_is_blank (json_node_get_string (node)))
    secasset_data_defect (reader, NULL, "空欄です", "is blank");
  else if (has_control (json_node_get_string (node)))
    secasset_data_defect (reader, NULL, "制御文字が入っています。取り除いてください",
                          "contains a control character; leave it out");
  else
    return json_node_get_string (node);
  return NULL;
}

static gboolean
read_nick (SecassetDataReader *reader,
           GType type,
           const char *nick,
           gint *value)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  if (G_IS_ENUM_CLASS (klass))
    {
      GEnumValue *known = g_enum_get_value_by_nick ((GEnumClass *) klass, nick);

      *value = known ? known->value : *value;
      if (known)
        return TRUE;
    }
  else if (g_flags_get_value_by_nick ((GFlagsClass *) klass, nick))
    {
      return TRUE;
    }
  secasset_data_defect (reader, NULL, "「%s」という値はありません", "unknown value “%s”", nick);
  return FALSE;
}

static char **
read_strings (SecassetDataReader *reader,
              JsonArray *array,
              GType type)
{
  GPtrArray *strings = g_ptr_array_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      gsize place = secasset_data_enter_item (reader, i);
      const char *string = read_string (reader, json_array_get_element (array, i));
      gint value = 0;

      if (string && (type == G_TYPE_INVALID || read_nick (reader, type, string, &value)))
        g_ptr_array_add (strings, g_strdup (string));
      secasset_data_leave (reader, place);
    }
  g_ptr_array_add (strings, NULL);
  return (char **) g_ptr_array_free (strings, FALSE);
}

gboolean
secasset_data_read_text (SecassetDataReader *reader,
                         JsonNode *node,
                         SecassetText *text)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetText, ja, "ja", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetText, en, "en", SECASSET_DATA_STRING),
  };

  return secasset_data_read (reader, node, members, G_N_ELEMENTS (members), text)
         && text->ja && text->en;
}

/* Values that are no container; FALSE if the kind is another. */
static gboolean
read_value (SecassetDataReader *reader,
            const SecassetDataMember *member,
            JsonNode *node,
            gpointer slot)
{
  const char *string;
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  switch (member->kind)
    {
    case SECASSET_DATA_STRING:
      string = read_string (reader, node);
      g_free (*(char **) slot);
      *(char **) slot = g_strdup (string);
      return TRUE;
    case SECASSET_DATA_ENUM:
      string = read_string (reader, node);
      if (string)
        read_nick (reader, member->type (), string, slot);
      return TRUE;
    case SECASSET_DATA_BOOLEAN:
      if (type == G_TYPE_BOOLEAN)
        *(gboolean *) slot = json_node_get_boolean (node);
      else
        secasset_data_defect (reader, NULL, "true でも false でもありません",
                              "is neither true nor false");
      return TRUE;
    case SECASSET_DATA_INTEGER:
      if (type == G_TYPE_INT64)
        *(gint64 *) slot = json_node_get_int (node);
      else
        secasset_data_defect (reader, NULL, "整数ではありません", "is no integer");
      return TRUE;
    case SECASSET_DATA_TEXT:
    case SECASSET_DATA_STRINGS:
    case SECASSET_DATA_OBJECT:
    case SECASSET_DATA_ARRAY:
    case SECASSET_DATA_NODE:
    case SECASSET_DATA_IGNORED:
    default:
      return FALSE;
    }
}

static void
read_container (SecassetDataReader *reader,
                const SecassetDataMember *member,
                JsonNode *node,
                gpointer slot)
{
  if (member->kind == SECASSET_DATA_TEXT)
    secasset_data_read_text (reader, node, slot);
  else if (member->kind == SECASSET_DATA_NODE)
    *(JsonNode **) slot = node;
  else if (member->kind == SECASSET_DATA_OBJECT && !JSON_NODE_HOLDS_OBJECT (node))
    secasset_data_defect (reader, NULL, "オブジェクト（{ }で囲んだ項目の集まり）ではありません",
                          "is no object");
  else if (member->kind == SECASSET_DATA_OBJECT)
    *(JsonObject **) slot = json_node_get_object (node);
  else if (!JSON_NODE_HOLDS_ARRAY (node))
    secasset_data_defect (reader, NULL, "配列ではありません", "is no array");
  else if (member->kind == SECASSET_DATA_ARRAY)
    *(JsonArray **) slot = json_node_get_array (node);
  else
    {
      g_strfreev (*(char ***) slot);
      *(char ***) slot = read_strings (reader, json_node_get_array (node),
                                       member->type ? member->type () : G_TYPE_INVALID);
    }
}

static void
read_member (SecassetDataReader *reader,
             JsonObject *object,
             const SecassetDataMember *member,
             gpointer target)
{
  JsonNode *node = json_object_get_member (object, member->name);
  gpointer slot = (guint8 *) target + member->offset;
  gsize place;

  if (member->kind == SECASSET_DATA_IGNORED)
    return;
  if (!node || (JSON_NODE_HOLDS_NULL (node) && !member->required))
    {
      if (member->required)
        secasset_data_defect (reader, member->name, "必要な項目がありません", "is missing");
      return;
    }

  place = secasset_data_enter (reader, member->name);
  if (!read_value (reader, member, node, slot))
    read_container (reader, member, node, slot);
  secasset_data_leave (reader, place);
}

static void
check_known (SecassetDataReader *reader,
             JsonObject *object,
             const SecassetDataMember *members,
             guint n_members)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      gboolean known = g_str_has_prefix (name, "x-");

      for (guint i = 0; i < n_members && !known; i++)
        known = g_str_equal (members[i].name, name);
      if (!known)
        secasset_data_defect (reader, name, "知られていない項目です", "unknown member");
    }
}

gboolean
secasset_data_read (SecassetDataReader *reader,
                    JsonNode *node,
                    const SecassetDataMember *members,
                    guint n_members,
                    gpointer target)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      secasset_data_defect (reader, NULL, "オブジェクト（{ }で囲んだ項目の集まり）ではありません",
                            "is no object");
      return FALSE;
    }
  object = json_node_get_object (node);
  check_known (reader, object, members, n_members);
  for (guint i = 0; i < n_members; i++)
    read_member (reader, object, &members[i], target);
  return TRUE;
}

void
secasset_data_foreach (SecassetDataReader *reader,
                       const char *member,
                       JsonArray *array,
                       SecassetDataFunc func,
                       gpointer data)
{
  gsize place = secasset_data_enter (reader, member);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      gsize item = secasset_data_enter_item (reader, i);

      func (reader, json_array_get_element (array, i), data);
      secasset_data_leave (reader, item);
    }
  secasset_data_leave (reader, place);
}

char *
secasset_data_normalize_id (const char *id)
{
  char *normal = g_utf8_normalize (id, -1, G_NORMALIZE_NFKC);

  return normal ? g_strstrip (normal) : g_strdup (id);
}

char *
secasset_data_key (const char *id)
{
  return secasset_normalize_is_key (id) ? g_strdup (id) : secasset_normalize (id);
}

GHashTable *
secasset_data_table_new (void)
{
  return g_hash_table_new_full (secasset_key_hash, secasset_key_equal, g_free, g_object_unref);
}

gpointer
secasset_data_table_lookup (GHashTable *table,
                            const char *id)
{
  g_autofree char *key = NULL;

  if (!id)
    return NULL;
  if (secasset_normalize_is_key (id))
    return g_hash_table_lookup (table, id);
  key = secasset_normalize (id);
  return g_hash_table_lookup (table, key);
}

const char *
secasset_data_nick (GType type,
                    gint value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *known = g_enum_get_value (klass, value);

  return known ? known->value_nick : "";
}
