/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-node-private.h"

#include <string.h>

typedef struct
{
  SecassetJsonCursor *cursor;
  SecassetJsonNoticeFunc notice;
  gpointer data;
} Conversion;

static JsonNode *convert (Conversion *self,
                          const char *member);

char *
secasset_json_dup_string (SecassetJsonCursor *cursor,
                          SecassetJsonSpan span,
                          SecassetJsonOddities *oddities)
{
  const char *bad = NULL;
  char *plain;

  *oddities = SECASSET_JSON_ODDITY_NONE;
  if (!memchr (span.text, '\\', span.length))
    {
      plain = g_malloc (span.length + 1);
      memcpy (plain, span.text, span.length);
      plain[span.length] = '\0';
      return plain;
    }
  plain = secasset_json_text_unescape (span.text, span.length, oddities, &bad);
  if (!plain)
    secasset_json_cursor_fail (cursor, SECASSET_ERROR_SYNTAX, (gsize) (bad - cursor->text),
                               secasset_error_say ("文字列に、JSONにない「\\」の書き方があります",
                                                   "a string contains an escape that JSON does "
                                                   "not have"));
  return plain;
}

static char *
convert_string (Conversion *self,
                SecassetJsonSpan span,
                const char *member)
{
  gsize offset = (gsize) (span.text - self->cursor->text) - 1;
  SecassetJsonOddities oddities;
  char *plain = secasset_json_dup_string (self->cursor, span, &oddities);

  if (plain && (oddities & SECASSET_JSON_ODDITY_SURROGATE))
    self->notice (self->data, SECASSET_JSON_NOTICE_SURROGATE, offset, member);
  if (plain && (oddities & SECASSET_JSON_ODDITY_CONTROL))
    self->notice (self->data, SECASSET_JSON_NOTICE_CONTROL, offset, member);
  return plain;
}

static JsonNode *
convert_object (Conversion *self)
{
  g_autoptr (JsonObject) object = json_object_new ();
  SecassetJsonSpan key;
  gboolean first = TRUE;
  JsonNode *node;

  if (!secasset_json_cursor_enter (self->cursor))
    return NULL;
  while (secasset_json_cursor_next_member (self->cursor, &first, &key))
    {
      g_autofree char *name = convert_string (self, key, NULL);
      JsonNode *value = name ? convert (self, name) : NULL;

      if (!value)
        return NULL;
      if (!json_object_has_member (object, name))
        {
          json_object_set_member (object, name, value);
          continue;
        }
      json_node_unref (value);
      self->notice (self->data, SECASSET_JSON_NOTICE_DUPLICATE,
                    (gsize) (key.text - self->cursor->text) - 1, name);
    }
  if (self->cursor->failed)
    return NULL;
  node = json_node_alloc ();
  return json_node_init_object (node, object);
}

static JsonNode *
convert_array (Conversion *self,
               const char *member)
{
  g_autoptr (JsonArray) array = json_array_new ();
  gboolean first = TRUE;
  JsonNode *node;

  if (!secasset_json_cursor_enter (self->cursor))
    return NULL;
  while (secasset_json_cursor_next_item (self->cursor, &first))
    {
      node = convert (self, member);
      if (!node)
        return NULL;
      json_array_add_element (array, node);
    }
  if (self->cursor->failed)
    return NULL;
  node = json_node_alloc ();
  return json_node_init_array (node, array);
}

static JsonNode *
convert_number (Conversion *self,
                const char *member)
{
  gsize offset = secasset_json_cursor_tell (self->cursor);
  SecassetJsonNumber number;

  if (!secasset_json_cursor_take_number (self->cursor, &number))
    return NULL;
  if (!number.is_exact)
    self->notice (self->data, SECASSET_JSON_NOTICE_NUMBER, offset, member);
  return number.is_integer ? json_node_init_int (json_node_alloc (), number.integer)
                           : json_node_init_double (json_node_alloc (), number.real);
}

/* By recursion: the cursor limits the depth before the stack does. */
static JsonNode *
convert (Conversion *self,
         const char *member)
{
  gint c = secasset_json_cursor_peek (self->cursor);
  g_autofree char *plain = NULL;
  SecassetJsonSpan span;

  switch (c)
    {
    case '{':
      return convert_object (self);
    case '[':
      return convert_array (self, member);
    case '"':
      if (secasset_json_cursor_take_string (self->cursor, &span))
        plain = convert_string (self, span, member);
      return plain ? json_node_init_string (json_node_alloc (), plain) : NULL;
    case 't':
    case 'f':
    case 'n':
      if (!secasset_json_cursor_take_literal (self->cursor))
        return NULL;
      return c == 'n' ? json_node_init_null (json_node_alloc ())
                      : json_node_init_boolean (json_node_alloc (), c == 't');
    default:
      return convert_number (self, member);
    }
}

JsonNode *
secasset_json_to_node (SecassetJsonCursor *cursor,
                       SecassetJsonNoticeFunc notice,
                       gpointer data,
                       const char *member)
{
  Conversion conversion = { cursor, notice, data };

  return convert (&conversion, member);
}

static void
refuse (gpointer data,
        SecassetJsonNotice notice,
        gsize offset,
        const char *member)
{
  SecassetJsonCursor *cursor = data;

  if (notice == SECASSET_JSON_NOTICE_DUPLICATE)
    secasset_json_cursor_fail (cursor, SECASSET_ERROR_SYNTAX, offset,
                               secasset_error_say ("項目「%s」が一つのオブジェクトに二回あります",
                                                   "the member “%s” stands twice in one object"),
                               member);
  else if (notice == SECASSET_JSON_NOTICE_SURROGATE)
    secasset_json_cursor_fail (cursor, SECASSET_ERROR_SYNTAX, offset,
                               secasset_error_say ("文字列に、"
                                                   "対"
                                                   "に"
                                                   "な"
                                                   "っ"
                                                   "て"
                                                   "いない代用符号（\\uD800～\\uDFFF）があります",
                                                   "a string contains an unpaired surrogate"));
  else if (notice == SECASSET_JSON_NOTICE_NUMBER)
    secasset_json_cursor_fail (cursor, SECASSET_ERROR_SYNTAX, offset,
                               secasset_error_say ("数値が扱える範囲を超えています",
                                                   "a number is out of range"));
}

JsonNode *
secasset_json_parse_bytes (GBytes *bytes,
                           const char *name,
                           guint max_depth,
                           GError **error)
{
  g_autoptr (SecassetJsonIndex) index = secasset_json_index_new ();
  g_autoptr (JsonNode) node = NULL;
  SecassetJsonCursor cursor;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  secasset_json_cursor_init (&cursor, index, text, 0, length);
  cursor.max_depth = MIN (max_depth, SECASSET_JSON_MAX_DEPTH);

  node = secasset_json_to_node (&cursor, refuse, &cursor, NULL);
  if (!cursor.failed && secasset_json_cursor_peek (&cursor) >= 0)
    secasset_json_cursor_expected (&cursor,
                                   secasset_error_say ("内容の終わり", "the end of the text"));
  if (cursor.failed)
    {
      g_clear_pointer (&node, json_node_unref);
      secasset_json_cursor_propagate (&cursor, name, "", error);
    }
  secasset_json_cursor_clear (&cursor);
  return g_steal_pointer (&node);
}
