/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/foreign-node-private.h"

#include "base/error-private.h"
#include "io/json-node-private.h"

typedef struct
{
  SecassetJsonCursor cursor;
  SecassetForeignBudget budget;
  /* Where the line of the last value begins: values come in the order of the text. */
  gsize at;
  guint line;
  guint column;
} Reading;

static SecassetForeignNode *read_value (Reading *self);

static void
advance (Reading *self)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);

  for (; self->at < offset; self->at++)
    {
      guchar c = (guchar) self->cursor.text[self->at];

      if (c == '\n')
        {
          self->line++;
          self->column = 1;
        }
      else if ((c & 0xc0) != 0x80)
        self->column++;
    }
}

static SecassetForeignNode *
new_node (Reading *self,
          SecassetForeignKind kind,
          const char *text,
          gsize length)
{
  if (secasset_foreign_budget_take (&self->budget, length))
    return secasset_foreign_node_new (kind, text, self->line, self->column);
  secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_LIMIT, self->at,
                             secasset_error_say ("値の数が多すぎます",
                                                 "the text holds too many values"));
  return NULL;
}

static char *
read_string (Reading *self,
             SecassetJsonSpan span)
{
  SecassetJsonOddities oddities;
  char *plain = secasset_json_dup_string (&self->cursor, span, &oddities);

  if (plain && (oddities & SECASSET_JSON_ODDITY_SURROGATE))
    {
      secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_SYNTAX,
                                 (gsize) (span.text - self->cursor.text) - 1,
                                 secasset_error_say ("文字列に、"
                                                     "対"
                                                     "に"
                                                     "な"
                                                     "っ"
                                                     "て"
                                                     "い"
                                                     "ない代用符号（\\uD800～\\uDFFF）があります",
                                                     "a string contains an unpaired surrogate"));
      g_clear_pointer (&plain, g_free);
    }
  return plain;
}

/* The member of that name, or nothing after a failure. */
static gboolean
read_member (Reading *self,
             SecassetForeignNode *object,
             SecassetJsonSpan key)
{
  g_autofree char *name = read_string (self, key);
  SecassetForeignNode *child = name ? read_value (self) : NULL;

  if (!child)
    return FALSE;
  return secasset_foreign_node_add (object, name, child)
         || secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_SYNTAX,
                                       (gsize) (key.text - self->cursor.text) - 1,
                                       secasset_error_say ("項目「%s」が一つのオブジェクトに"
                                                           "二回あります",
                                                           "the member “%s” stands twice in one "
                                                           "object"),
                                       name);
}

static SecassetForeignNode *
read_object (Reading *self)
{
  g_autoptr (SecassetForeignNode) node = new_node (self, SECASSET_FOREIGN_OBJECT, NULL, 0);
  SecassetJsonSpan key;
  gboolean first = TRUE;

  if (!node || !secasset_json_cursor_enter (&self->cursor))
    return NULL;
  while (secasset_json_cursor_next_member (&self->cursor, &first, &key))
    {
      if (!read_member (self, node, key))
        return NULL;
    }
  return self->cursor.failed ? NULL : g_steal_pointer (&node);
}

static SecassetForeignNode *
read_array (Reading *self)
{
  g_autoptr (SecassetForeignNode) node = new_node (self, SECASSET_FOREIGN_ARRAY, NULL, 0);
  gboolean first = TRUE;

  if (!node || !secasset_json_cursor_enter (&self->cursor))
    return NULL;
  while (secasset_json_cursor_next_item (&self->cursor, &first))
    {
      SecassetForeignNode *child = read_value (self);

      if (!child)
        return NULL;
      secasset_foreign_node_add (node, NULL, child);
    }
  return self->cursor.failed ? NULL : g_steal_pointer (&node);
}

static SecassetForeignNode *
read_number (Reading *self)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  SecassetJsonNumber number;

  if (!secasset_json_cursor_take_number (&self->cursor, &number))
    return NULL;
  if (number.is_integer)
    g_snprintf (buffer, sizeof buffer, "%" G_GINT64_FORMAT, number.integer);
  else
    g_ascii_dtostr (buffer, sizeof buffer, number.real);
  return new_node (self, SECASSET_FOREIGN_NUMBER, buffer, 8);
}

static SecassetForeignNode *
read_text (Reading *self)
{
  g_autofree char *plain = NULL;
  SecassetJsonSpan span;

  if (secasset_json_cursor_take_string (&self->cursor, &span))
    plain = read_string (self, span);
  return plain ? new_node (self, SECASSET_FOREIGN_STRING, plain, span.length) : NULL;
}

/* By recursion: the cursor limits the depth before the stack does. */
static SecassetForeignNode *
read_value (Reading *self)
{
  gint c = secasset_json_cursor_peek (&self->cursor);

  advance (self);
  switch (c)
    {
    case '{':
      return read_object (self);
    case '[':
      return read_array (self);
    case '"':
      return read_text (self);
    case 't':
    case 'f':
    case 'n':
      if (!secasset_json_cursor_take_literal (&self->cursor))
        return NULL;
      return new_node (self, c == 'n' ? SECASSET_FOREIGN_NULL : SECASSET_FOREIGN_BOOLEAN,
                       c == 'n' ? "null" : c == 't' ? "true" : "false", 4);
    default:
      return read_number (self);
    }
}

SecassetForeignNode *
secasset_foreign_parse_json (GBytes *bytes,
                             const char *name,
                             GError **error)
{
  g_autoptr (SecassetJsonIndex) index = secasset_json_index_new ();
  g_autoptr (SecassetForeignNode) node = NULL;
  Reading self = { .line = 1, .column = 1 };
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  self.at = secasset_json_text_get_start (text, length);
  secasset_json_cursor_init (&self.cursor, index, text, 0, length);
  self.cursor.max_depth = SECASSET_FOREIGN_MAX_DEPTH;
  node = read_value (&self);
  if (!self.cursor.failed && secasset_json_cursor_peek (&self.cursor) >= 0)
    secasset_json_cursor_expected (&self.cursor,
                                   secasset_error_say ("内容の終わり", "the end of the text"));
  if (self.cursor.failed)
    {
      g_clear_pointer (&node, secasset_foreign_node_free);
      secasset_json_cursor_propagate (&self.cursor, name, "", error);
    }
  secasset_json_cursor_clear (&self.cursor);
  return g_steal_pointer (&node);
}
