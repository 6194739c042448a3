/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

void
secasset_json_print_break (GString *text,
                           guint depth)
{
  g_string_append_c (text, '\n');
  for (guint i = 0; i < depth; i++)
    g_string_append (text, "  ");
}

void
secasset_json_print_string (GString *text,
                            const char *string)
{
  g_string_append_c (text, '"');
  for (; *string; string++)
    {
      guchar c = (guchar) *string;

      if (c == '"' || c == '\\')
        g_string_append_c (text, '\\');
      if (c == '\n')
        g_string_append (text, "\\n");
      else if (c < 0x20 || c == 0x7f)
        g_string_append_printf (text, "\\u%04x", c);
      else
        g_string_append_c (text, (char) c);
    }
  g_string_append_c (text, '"');
}

static void
print_value (GString *text,
             JsonNode *node)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      secasset_json_print_string (text, json_node_get_string (node));
      break;
    case G_TYPE_BOOLEAN:
      g_string_append (text, json_node_get_boolean (node) ? "true" : "false");
      break;
    case G_TYPE_DOUBLE:
      g_string_append (text,
                       g_ascii_dtostr (number, sizeof number, json_node_get_double (node)));
      break;
    default:
      g_string_append_printf (text, "%" G_GINT64_FORMAT, json_node_get_int (node));
    }
}

static void
print_array (GString *text,
             JsonArray *array,
             guint depth)
{
  g_string_append_c (text, '[');
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      secasset_json_print_break (text, depth + 1);
      secasset_json_print (text, json_array_get_element (array, i), depth + 1);
    }
  if (json_array_get_length (array) > 0)
    secasset_json_print_break (text, depth);
  g_string_append_c (text, ']');
}

static void
print_object (GString *text,
              JsonObject *object,
              guint depth)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;
  gboolean first = TRUE;

  g_string_append_c (text, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    {
      if (!first)
        g_string_append_c (text, ',');
      first = FALSE;
      secasset_json_print_break (text, depth + 1);
      secasset_json_print_string (text, member);
      g_string_append (text, ": ");
      secasset_json_print (text, node, depth + 1);
    }
  if (!first)
    secasset_json_print_break (text, depth);
  g_string_append_c (text, '}');
}

void
secasset_json_print (GString *text,
                     JsonNode *node,
                     guint depth)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      print_object (text, json_node_get_object (node), depth);
      break;
    case JSON_NODE_ARRAY:
      print_array (text, json_node_get_array (node), depth);
      break;
    case JSON_NODE_VALUE:
      print_value (text, node);
      break;
    default:
      g_string_append (text, "null");
    }
}
