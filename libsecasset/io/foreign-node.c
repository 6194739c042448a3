/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/foreign-node-private.h"

#include "base/error-private.h"
#include "base/pointer-private.h"
#include "io/json-text-private.h"
#include <string.h>

SecassetForeignNode *
secasset_foreign_node_new (SecassetForeignKind kind,
                           const char *text,
                           guint line,
                           guint column)
{
  SecassetForeignNode *self = g_new0 (SecassetForeignNode, 1);

  self->kind = kind;
  self->text = g_strdup (text);
  self->line = line;
  self->column = column;
  if (secasset_foreign_node_is_container (self))
    self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) secasset_foreign_node_free);
  if (kind == SECASSET_FOREIGN_OBJECT)
    self->members = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
secasset_foreign_node_free (SecassetForeignNode *self)
{
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self->key);
  g_free (self->text);
  g_free (self);
}

gboolean
secasset_foreign_node_add (SecassetForeignNode *self,
                           const char *key,
                           SecassetForeignNode *child)
{
  gboolean is_new = !key || !g_hash_table_contains (self->members, key);

  if (!is_new)
    {
      secasset_foreign_node_free (child);
      return FALSE;
    }
  child->parent = self;
  child->key = g_strdup (key);
  child->index = self->children->len;
  g_ptr_array_add (self->children, child);
  if (key)
    g_hash_table_insert (self->members, child->key, child);
  return TRUE;
}

gboolean
secasset_foreign_budget_take (SecassetForeignBudget *self,
                              gsize n_bytes)
{
  self->n_nodes++;
  self->n_bytes += n_bytes;
  return self->n_nodes <= SECASSET_FOREIGN_MAX_NODES && self->n_bytes <= SECASSET_FOREIGN_MAX_TEXT;
}

SecassetForeignNode *
secasset_foreign_node_get (const SecassetForeignNode *self,
                           const char *key)
{
  return self->members ? g_hash_table_lookup (self->members, key) : NULL;
}

/* “KEY=TEXT” stands for the first item that has that text: the order of props means nothing. */
static SecassetForeignNode *
find_item (SecassetForeignNode *self,
           const char *token,
           const char *equals)
{
  g_autofree char *key = g_strndup (token, (gsize) (equals - token));

  for (guint i = 0; i < self->children->len; i++)
    {
      SecassetForeignNode *item = g_ptr_array_index (self->children, i);
      const char *text = secasset_foreign_node_get_string (secasset_foreign_node_get (item, key));

      if (g_strcmp0 (text, equals + 1) == 0)
        return item;
    }
  return NULL;
}

static SecassetForeignNode *
find_below (SecassetForeignNode *self,
            const char *token)
{
  const char *equals = strchr (token, '=');
  guint64 position;

  if (g_str_equal (token, ".."))
    return self->parent;
  if (self->kind == SECASSET_FOREIGN_ARRAY && equals)
    return find_item (self, token, equals);
  if (self->kind == SECASSET_FOREIGN_ARRAY
      && g_ascii_string_to_unsigned (token, 10, 0, G_MAXUINT, &position, NULL))
    return position < self->children->len ? g_ptr_array_index (self->children, position) : NULL;
  return secasset_foreign_node_get (self, token);
}

SecassetForeignNode *
secasset_foreign_node_find (SecassetForeignNode *self,
                            const char *path)
{
  g_auto (GStrv) tokens = g_strsplit (path, "/", -1);

  for (guint i = 0; self && tokens[i]; i++)
    self = find_below (self, tokens[i]);
  return self;
}

const char *
secasset_foreign_node_get_string (const SecassetForeignNode *self)
{
  return self && self->kind == SECASSET_FOREIGN_STRING && *self->text ? self->text : NULL;
}

gboolean
secasset_foreign_node_is_container (const SecassetForeignNode *self)
{
  return self->kind == SECASSET_FOREIGN_ARRAY || self->kind == SECASSET_FOREIGN_OBJECT;
}

gboolean
secasset_foreign_node_is_blank (const SecassetForeignNode *self)
{
  if (secasset_foreign_node_is_container (self))
    return self->children->len == 0;
  return self->kind == SECASSET_FOREIGN_NULL
         || (self->kind == SECASSET_FOREIGN_STRING && !*self->text);
}

void
secasset_foreign_node_use (SecassetForeignNode *self)
{
  for (; self && !self->used; self = self->parent)
    self->used = TRUE;
}

/* What was taken already is not lost. */
void
secasset_foreign_node_lose (SecassetForeignNode *self,
                            SecassetLossReason reason)
{
  if (self->parent)
    secasset_foreign_node_use (self->parent);
  if (!self->lost)
    self->lost = reason;
}

/* From the root to the value. */
static GPtrArray *
list_steps (const SecassetForeignNode *self)
{
  GPtrArray *steps = g_ptr_array_new ();

  for (; self->parent; self = self->parent)
    g_ptr_array_insert (steps, 0, (gpointer) self);
  return steps;
}

char *
secasset_foreign_node_dup_pointer (const SecassetForeignNode *self)
{
  g_autoptr (GPtrArray) steps = list_steps (self);
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++)
    {
      const SecassetForeignNode *step = g_ptr_array_index (steps, i);

      if (step->key)
        secasset_pointer_append (pointer, step->key);
      else
        g_string_append_printf (pointer, "/%u", step->index);
    }
  return g_string_free (pointer, FALSE);
}

char *
secasset_foreign_node_dup_construct (const SecassetForeignNode *self)
{
  g_autoptr (GPtrArray) steps = list_steps (self);
  GString *construct = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++)
    {
      const SecassetForeignNode *step = g_ptr_array_index (steps, i);

      if (step->key)
        g_string_append_printf (construct, "%s%s", construct->len > 0 ? "." : "", step->key);
    }
  return g_string_free (construct, FALSE);
}

char *
secasset_foreign_node_dup_value (const SecassetForeignNode *self)
{
  if (self->kind == SECASSET_FOREIGN_ARRAY)
    return g_strdup_printf ("[%u]", self->children->len);
  if (self->kind == SECASSET_FOREIGN_OBJECT)
    return g_strdup_printf ("{%u}", self->children->len);
  return secasset_json_text_dup_excerpt (self->text, strlen (self->text));
}

gboolean
secasset_foreign_is_json (const char *text,
                          gsize length)
{
  gsize at = secasset_json_text_skip_blanks (text, length,
                                             secasset_json_text_get_start (text, length));

  return at < length && (text[at] == '{' || text[at] == '[');
}

SecassetForeignNode *
secasset_foreign_parse (GBytes *bytes,
                        const char *name,
                        GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (length > SECASSET_FOREIGN_MAX_SIZE)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say ("%s%s内容が%" G_GSIZE_FORMAT "バイトを超えています",
                                       "%s%sthe text has more than %" G_GSIZE_FORMAT " bytes"),
                   name ? name : "", name ? ": " : "", SECASSET_FOREIGN_MAX_SIZE);
      return NULL;
    }
  return secasset_foreign_is_json (text, length)
             ? secasset_foreign_parse_json (bytes, name, error)
             : secasset_foreign_parse_yaml (bytes, name, error);
}
