/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-emit-private.h"

#include "io/json-reader.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static gboolean emit (GString *out,
                      JsonNode *node,
                      gint indent,
                      guint depth);

void
secasset_json_emit_string (GString *out,
                           const char *text)
{
  static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";

  g_string_append_c (out, '"');
  while (*text)
    {
      const char *run = text, *known;

      while ((guchar) *text >= 0x20 && *text != '"' && *text != '\\')
        text++;
      g_string_append_len (out, run, text - run);
      if (!*text)
        break;
      known = strchr (from, *text);
      if (known)
        g_string_append_printf (out, "\\%c", to[known - from]);
      else
        g_string_append_printf (out, "\\u%04x", (guint) *text);
      text++;
    }
  g_string_append_c (out, '"');
}

void
secasset_json_emit_line (GString *out,
                         gint indent)
{
  if (indent < 0)
    return;
  g_string_append_c (out, '\n');
  for (gint i = 0; i < indent; i++)
    g_string_append (out, "  ");
}

void
secasset_json_emit_name (GString *out,
                         const char *name,
                         gint indent)
{
  secasset_json_emit_line (out, indent);
  secasset_json_emit_string (out, name);
  g_string_append (out, indent < 0 ? ":" : ": ");
}

/* The shortest form that is read as the same number, and as no integer. JSON has no word
 * for what is not finite. */
static void
emit_double (GString *out,
             double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (value))
    {
      g_string_append (out, "null");
      return;
    }
  value = CLAMP (value, -G_MAXDOUBLE, G_MAXDOUBLE);
  for (guint precision = 15; precision <= 17; precision++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%ug", precision);
      g_ascii_formatd (text, sizeof text, format, value);
      if (g_ascii_strtod (text, NULL) == value)
        break;
    }
  g_string_append (out, text);
  if (!strpbrk (text, ".e"))
    g_string_append (out, ".0");
}

static void
emit_value (GString *out,
            JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    secasset_json_emit_string (out, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_DOUBLE || type == G_TYPE_FLOAT)
    emit_double (out, json_node_get_double (node));
  else
    g_string_append_printf (out, "%" G_GINT64_FORMAT, json_node_get_int (node));
}

static gint
deeper (gint indent)
{
  return indent < 0 ? indent : indent + 1;
}

static gboolean
emit_object (GString *out,
             JsonObject *object,
             gint indent,
             guint depth)
{
  gboolean first = TRUE;
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_string_append_c (out, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      if (!first)
        g_string_append_c (out, ',');
      first = FALSE;
      secasset_json_emit_name (out, name, deeper (indent));
      if (!emit (out, value, deeper (indent), depth + 1))
        return FALSE;
    }
  if (!first)
    secasset_json_emit_line (out, indent);
  g_string_append_c (out, '}');
  return TRUE;
}

static gboolean
emit_array (GString *out,
            JsonArray *array,
            gint indent,
            guint depth)
{
  guint n = json_array_get_length (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (out, ',');
      secasset_json_emit_line (out, deeper (indent));
      if (!emit (out, json_array_get_element (array, i), deeper (indent), depth + 1))
        return FALSE;
    }
  if (n > 0)
    secasset_json_emit_line (out, indent);
  g_string_append_c (out, ']');
  return TRUE;
}

static gboolean
emit (GString *out,
      JsonNode *node,
      gint indent,
      guint depth)
{
  if (depth > SECASSET_JSON_MAX_DEPTH)
    return FALSE;
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return emit_object (out, json_node_get_object (node), indent, depth);
    case JSON_NODE_ARRAY:
      return emit_array (out, json_node_get_array (node), indent, depth);
    case JSON_NODE_VALUE:
      emit_value (out, node);
      return TRUE;
    case JSON_NODE_NULL:
    default:
      g_string_append (out, "null");
      return TRUE;
    }
}

gboolean
secasset_json_emit (GString *out,
                    JsonNode *node,
                    gint indent)
{
  return emit (out, node, indent, 0);
}
