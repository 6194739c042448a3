/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/export-private.h"

#include "base/pointer-private.h"
#include "io/json-text-private.h"
#include "io/loss-private.h"
#include <string.h>

/* 6ba7b811-9dad-11d1-80b4-00c04fd430c8, RFC 9562 section 6.6. */
static const guint8 url_namespace[16] = { 0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                          0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8 };

char *
secasset_export_dup_uuid (const char *ns,
                          const char *kind,
                          const char *id)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  g_autofree char *name = g_strjoin ("/", ns, kind, id, NULL);
  GString *uuid = g_string_new (NULL);
  guint8 digest[20];
  gsize length = sizeof digest;

  g_checksum_update (checksum, url_namespace, sizeof url_namespace);
  g_checksum_update (checksum, (const guchar *) name, (gssize) strlen (name));
  g_checksum_get_digest (checksum, digest, &length);
  digest[6] = (guint8) ((digest[6] & 0x0f) | 0x50);
  digest[8] = (guint8) ((digest[8] & 0x3f) | 0x80);
  for (guint i = 0; i < 16; i++)
    g_string_append_printf (uuid, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "",
                            digest[i]);
  return g_string_free (uuid, FALSE);
}

void
secasset_export_props_add (SecassetExportProps *self,
                           const char *name,
                           const char *value,
                           const char *group)
{
  JsonObject *prop = json_object_new ();

  json_object_set_string_member (prop, "name", name);
  json_object_set_string_member (prop, "ns", self->ns);
  json_object_set_string_member (prop, "value", value);
  if (group)
    json_object_set_string_member (prop, "class", group);
  json_array_add_object_element (self->props, prop);
}

static char *
dup_value (JsonNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    return g_strdup_printf ("[%u]", json_array_get_length (json_node_get_array (node)));
  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_strdup_printf ("{%u}", json_object_get_size (json_node_get_object (node)));
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return secasset_json_text_dup_excerpt (json_node_get_string (node),
                                           strlen (json_node_get_string (node)));
  return json_to_string (node, FALSE);
}

/* The names in a pointer, without positions and the list of elements. */
static char *
dup_construct (const char *pointer)
{
  g_auto (GStrv) tokens = secasset_pointer_split (pointer);
  GString *construct = g_string_new (NULL);

  for (guint i = 0; tokens && tokens[i]; i++)
    {
      if (!g_ascii_isdigit (*tokens[i]))
        g_string_append_printf (construct, "%s%s", construct->len > 0 ? "." : "", tokens[i]);
    }
  return g_string_free (construct, FALSE);
}

void
secasset_export_props_lose (SecassetExportProps *self,
                            const char *name,
                            JsonNode *node,
                            SecassetLossReason reason)
{
  gsize length = self->pointer->len;
  g_autofree char *construct = NULL;
  g_autofree char *value = dup_value (node);

  if (name)
    secasset_pointer_append (self->pointer, name);
  construct = dup_construct (self->pointer->str);
  secasset_list_load (self->losses,
                      secasset_loss_new (reason, self->pointer->str, construct, value, 0, 0));
  g_string_truncate (self->pointer, length);
}

gboolean
secasset_export_is_line (const char *text)
{
  const char *last = g_utf8_find_prev_char (text, text + strlen (text));

  if (!*text || !last || g_unichar_isspace (g_utf8_get_char (text))
      || g_unichar_isspace (g_utf8_get_char (last)))
    return FALSE;
  for (; *text; text = g_utf8_next_char (text))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (text)))
        return FALSE;
    }
  return TRUE;
}

/* OSCAL's “token”: the name and the class of a prop. */
static gboolean
is_token (const char *text)
{
  gunichar first = g_utf8_get_char (text);

  if (!g_unichar_isalpha (first) && first != '_')
    return FALSE;
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (!g_unichar_isalnum (c) && (c > 0x7f || !strchr ("._-", (int) c)))
        return FALSE;
    }
  return TRUE;
}

static void
take_scalar (SecassetExportProps *self,
             const char *member,
             const char *name,
             JsonNode *node,
             const char *group)
{
  g_autofree char *text = json_node_get_value_type (node) == G_TYPE_STRING
                              ? json_node_dup_string (node)
                              : json_to_string (node, FALSE);

  if (secasset_export_is_line (text))
    secasset_export_props_add (self, name, text, group);
  else
    secasset_export_props_lose (self, member, node, SECASSET_LOSS_REASON_UNKNOWN_VALUE);
}

/* A reference with what it states besides; only the reference can be held. */
static void
take_reference (SecassetExportProps *self,
                const char *name,
                JsonObject *reference)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, reference);
  while (json_object_iter_next_ordered (&iter, &member, &node))
    {
      if (g_str_equal (member, "ref"))
        take_scalar (self, member, name, node, NULL);
      else
        secasset_export_props_lose (self, member, node, SECASSET_LOSS_REASON_NO_COUNTERPART);
    }
}

/* A level by dimension is a prop of the scheme's class; an assignment says more than that. */
static void
take_assignment (SecassetExportProps *self,
                 JsonObject *assignment)
{
  static const char *const others[]
      = { "scheme-version", "status", "assigned-on", "assigned-by", "rationale", "review-due",
          "source-ref", NULL };
  const char *scheme = json_object_get_string_member_with_default (assignment, "scheme", NULL);
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, assignment);
  scheme = scheme && is_token (scheme) ? scheme : NULL;
  while (json_object_iter_next_ordered (&iter, &member, &node))
    {
      if (scheme && g_str_equal (member, "scheme"))
        continue;
      if (!scheme || !is_token (member) || g_strv_contains (others, member)
          || !JSON_NODE_HOLDS_VALUE (node))
        secasset_export_props_lose (self, member, node, SECASSET_LOSS_REASON_NO_COUNTERPART);
      else
        take_scalar (self, member, member, node, scheme);
    }
}

static void
take_item (SecassetExportProps *self,
           const char *name,
           guint position,
           JsonNode *node)
{
  g_autofree char *token = g_strdup_printf ("%u", position);
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  gsize length = self->pointer->len;

  if (JSON_NODE_HOLDS_VALUE (node))
    {
      take_scalar (self, token, name, node, NULL);
      return;
    }
  secasset_pointer_append (self->pointer, token);
  if (object && g_str_equal (name, "assignments"))
    take_assignment (self, object);
  else if (object && json_object_has_member (object, "ref"))
    take_reference (self, name, object);
  else
    secasset_export_props_lose (self, NULL, node, SECASSET_LOSS_REASON_NO_COUNTERPART);
  g_string_truncate (self->pointer, length);
}

void
secasset_export_props_take (SecassetExportProps *self,
                            const char *name,
                            JsonNode *node)
{
  gsize length = self->pointer->len;
  JsonArray *array;

  if (g_str_has_prefix (name, "x-") || JSON_NODE_HOLDS_OBJECT (node))
    secasset_export_props_lose (self, name, node, SECASSET_LOSS_REASON_NO_COUNTERPART);
  else if (JSON_NODE_HOLDS_VALUE (node))
    take_scalar (self, name, name, node, NULL);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      array = json_node_get_array (node);
      secasset_pointer_append (self->pointer, name);
      for (guint i = 0; i < json_array_get_length (array); i++)
        take_item (self, name, i, json_array_get_element (array, i));
      g_string_truncate (self->pointer, length);
    }
}
