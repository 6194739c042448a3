/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-text-private.h"

#include <string.h>

gsize
secasset_json_text_skip_blanks (const char *text,
                                gsize length,
                                gsize offset)
{
  while (offset < length
         && (text[offset] == ' ' || text[offset] == '\n' || text[offset] == '\r'
             || text[offset] == '\t'))
    offset++;
  return offset;
}

/* @offset is that of the quote. */
static gsize
skip_string (const char *text,
             gsize length,
             gsize offset)
{
  for (offset++; offset < length; offset++)
    {
      if (text[offset] == '\\')
        offset++;
      else if (text[offset] == '"')
        return offset + 1;
    }
  return length;
}

static gsize
skip_scalar (const char *text,
             gsize length,
             gsize offset)
{
  while (offset < length && !strchr (",]} \t\r\n", text[offset] ? text[offset] : ' '))
    offset++;
  return offset;
}

gsize
secasset_json_text_skip_value (const char *text,
                               gsize length,
                               gsize offset)
{
  gsize depth = 0;

  if (offset < length && text[offset] != '{' && text[offset] != '[' && text[offset] != '"')
    return skip_scalar (text, length, offset);
  while (offset < length)
    {
      char c = text[offset];

      offset = c == '"' ? skip_string (text, length, offset) : offset + 1;
      if (c == '{' || c == '[')
        depth++;
      else if ((c == '}' || c == ']') && depth > 0)
        depth--;
      if (depth == 0)
        break;
    }
  return offset;
}

/* Whether the string that begins at @offset says @name. */
static gboolean
string_equal (const char *text,
              gsize offset,
              gsize end,
              const char *name)
{
  SecassetJsonOddities oddities;
  g_autofree char *plain = NULL;
  const char *bad;
  gsize n = end - offset;

  if (n < 2)
    return FALSE;
  if (!memchr (text + offset, '\\', n))
    return strlen (name) == n - 2 && memcmp (text + offset + 1, name, n - 2) == 0;
  plain = secasset_json_text_unescape (text + offset + 1, n - 2, &oddities, &bad);
  return plain && g_str_equal (plain, name);
}

gsize
secasset_json_text_find_member (const char *text,
                                gsize length,
                                gsize object,
                                const char *name)
{
  gsize at = secasset_json_text_skip_blanks (text, length, object + 1);

  while (at < length && text[at] == '"')
    {
      gsize end = skip_string (text, length, at);
      gsize value = secasset_json_text_skip_blanks (text, length, end);

      value = secasset_json_text_skip_blanks (text, length, value + 1);
      if (value >= length)
        break;
      if (string_equal (text, at, end, name))
        return value;
      at = secasset_json_text_skip_value (text, length, value);
      at = secasset_json_text_skip_blanks (text, length, at);
      if (at >= length || text[at] != ',')
        break;
      at = secasset_json_text_skip_blanks (text, length, at + 1);
    }
  return G_MAXSIZE;
}

gsize
secasset_json_text_find_item (const char *text,
                              gsize length,
                              gsize array,
                              guint64 position)
{
  gsize at = secasset_json_text_skip_blanks (text, length, array + 1);

  while (at < length && text[at] != ']')
    {
      if (position-- == 0)
        return at;
      at = secasset_json_text_skip_value (text, length, at);
      at = secasset_json_text_skip_blanks (text, length, at);
      if (at >= length || text[at] != ',')
        break;
      at = secasset_json_text_skip_blanks (text, length, at + 1);
    }
  return G_MAXSIZE;
}
