/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/foreign-node-private.h"

#include "base/error-private.h"

#include <string.h>
#include <yaml.h>

/* The part of YAML that people write models in: mappings with names, lists and scalars of the
 * core schema. What JSON could not say, or what differs between readers, is refused. */
typedef struct
{
  yaml_parser_t parser;
  yaml_event_t event; /* the one in hand */
  const char *name;   /* of the file, or NULL */
  GError **error;
  SecassetForeignBudget budget;
  GHashTable *anchors; /* name -> node, borrowed; NULL while it is being read */
  guint depth;
} Reading;

static SecassetForeignNode *read_value (Reading *self);

static gboolean
fail_at (Reading *self,
         yaml_mark_t mark,
         SecassetError code,
         const char *what)
{
  if (!*self->error)
    g_set_error (self->error, SECASSET_ERROR, code, "%s%s%zu:%zu: %s",
                 self->name ? self->name : "", self->name ? ":" : "", mark.line + 1,
                 mark.column + 1, what);
  return FALSE;
}

static gboolean
fail (Reading *self,
      SecassetError code,
      const char *what)
{
  return fail_at (self, self->event.start_mark, code, what);
}

static gboolean
next (Reading *self)
{
  yaml_event_delete (&self->event);
  if (yaml_parser_parse (&self->parser, &self->event))
    return TRUE;
  memset (&self->event, 0, sizeof self->event);
  fail_at (self,
           self->parser.error == YAML_READER_ERROR ? self->parser.mark : self->parser.problem_mark,
           self->parser.error == YAML_READER_ERROR ? SECASSET_ERROR_ENCODING
                                                   : SECASSET_ERROR_SYNTAX,
           /* What libyaml says is English. */
           secasset_error_say ("YAMLとして読めません。字下げ、「:」、引用符を確認してください",
                               self->parser.problem ? self->parser.problem : "this is not YAML"));
  return FALSE;
}

static SecassetForeignNode *
new_node (Reading *self,
          SecassetForeignKind kind,
          const char *text)
{
  yaml_mark_t mark = self->event.start_mark;

  if (!secasset_foreign_budget_take (&self->budget, text ? strlen (text) : 0))
    {
      fail (self, SECASSET_ERROR_LIMIT,
            secasset_error_say ("値の数が多すぎます", "the text holds too many values"));
      return NULL;
    }
  return secasset_foreign_node_new (kind, text, (guint) mark.line + 1, (guint) mark.column + 1);
}

static gboolean
is_one_of (const char *text,
           const char *const *words)
{
  return g_strv_contains (words, text);
}

static gboolean
is_number (const char *text)
{
  return g_regex_match_simple ("^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
                               "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?)$",
                               text, G_REGEX_OPTIMIZE, 0)
         || g_regex_match_simple ("^([-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))$", text, 0, 0);
}

/* The core schema of YAML 1.2: “yes” and “no” are texts. */
static SecassetForeignKind
resolve (const char *text)
{
  static const char *const nulls[] = { "", "~", "null", "Null", "NULL", NULL };
  static const char *const booleans[]
      = { "true", "True", "TRUE", "false", "False", "FALSE", NULL };

  if (is_one_of (text, nulls))
    return SECASSET_FOREIGN_NULL;
  if (is_one_of (text, booleans))
    return SECASSET_FOREIGN_BOOLEAN;
  return strlen (text) < 64 && is_number (text) ? SECASSET_FOREIGN_NUMBER
                                                 : SECASSET_FOREIGN_STRING;
}

/* The text of the scalar in hand, or NULL if it cannot be one. */
static const char *
get_scalar (Reading *self)
{
  const char *text = (const char *) self->event.data.scalar.value;

  if (strlen (text) == self->event.data.scalar.length)
    return text;
  fail (self, SECASSET_ERROR_SYNTAX,
        secasset_error_say ("文字列にNUL文字（0x00）が入っています",
                            "a text contains a null character"));
  return NULL;
}

static SecassetForeignKind
get_scalar_kind (Reading *self,
                 const char *text)
{
  return self->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE ? resolve (text)
                                                                  : SECASSET_FOREIGN_STRING;
}

static SecassetForeignNode *
read_scalar (Reading *self)
{
  const char *text = get_scalar (self);
  SecassetForeignKind kind;

  if (!text)
    return NULL;
  kind = get_scalar_kind (self, text);
  if (kind == SECASSET_FOREIGN_NULL)
    return new_node (self, kind, "null");
  if (kind == SECASSET_FOREIGN_BOOLEAN)
    return new_node (self, kind, g_ascii_tolower (*text) == 't' ? "true" : "false");
  return new_node (self, kind, text);
}

/* Members are counted again at every mention, so that a few lines cannot stand for millions. */
static SecassetForeignNode *
copy (Reading *self,
      const SecassetForeignNode *original)
{
  g_autoptr (SecassetForeignNode) node = NULL;

  if (self->depth >= SECASSET_FOREIGN_MAX_DEPTH)
    {
      fail (self, SECASSET_ERROR_LIMIT,
            secasset_error_say ("値の入れ子が深すぎます", "values are nested too deeply"));
      return NULL;
    }
  node = new_node (self, original->kind, original->text);
  self->depth++;
  for (guint i = 0; node && original->children && i < original->children->len; i++)
    {
      const SecassetForeignNode *child = g_ptr_array_index (original->children, i);
      SecassetForeignNode *copied = copy (self, child);

      if (copied)
        secasset_foreign_node_add (node, child->key, copied);
      else
        g_clear_pointer (&node, secasset_foreign_node_free);
    }
  self->depth--;
  return g_steal_pointer (&node);
}

static SecassetForeignNode *
read_alias (Reading *self)
{
  const char *anchor = (const char *) self->event.data.alias.anchor;
  SecassetForeignNode *original = g_hash_table_lookup (self->anchors, anchor);

  if (original)
    return copy (self, original);
  fail (self, SECASSET_ERROR_SYNTAX,
        secasset_error_say ("別名（*）が指すもの（&）が、それより前にありません",
                            "an alias names nothing that stands before it"));
  return NULL;
}

/* The name of the next member; NULL at the end of the mapping and on failure. */
static char *
read_key (Reading *self)
{
  const char *text;

  if (!next (self) || self->event.type == YAML_MAPPING_END_EVENT)
    return NULL;
  if (self->event.type != YAML_SCALAR_EVENT || self->event.data.scalar.tag
      || self->event.data.scalar.anchor)
    {
      fail (self, SECASSET_ERROR_UNSUPPORTED,
            secasset_error_say ("項目の名前が単純な文字列ではありません",
                                "the name of a member is not a plain text"));
      return NULL;
    }
  text = get_scalar (self);
  if (text && get_scalar_kind (self, text) == SECASSET_FOREIGN_STRING && !g_str_equal (text, "<<"))
    return g_strdup (text);
  if (text)
    fail (self, SECASSET_ERROR_UNSUPPORTED,
          secasset_error_say ("項目の名前が文字列ではありません。文字列なら引用符で囲んでください",
                              "the name of a member is no text; set it in quotation marks if it "
                              "is meant to be one"));
  return NULL;
}

static SecassetForeignNode *
read_mapping (Reading *self)
{
  g_autoptr (SecassetForeignNode) node = new_node (self, SECASSET_FOREIGN_OBJECT, NULL);

  while (node)
    {
      g_autofree char *key = read_key (self);
      yaml_mark_t mark = self->event.start_mark;
      SecassetForeignNode *child = key && next (self) ? read_value (self) : NULL;

      if (!key && !*self->error)
        break;
      if (!child)
        return NULL;
      if (!secasset_foreign_node_add (node, key, child))
        {
          fail_at (self, mark, SECASSET_ERROR_SYNTAX,
                   secasset_error_say ("同じ項目が一つのまとまりに二回あります",
                                       "a member stands twice in one mapping"));
          return NULL;
        }
    }
  return g_steal_pointer (&node);
}

static SecassetForeignNode *
read_sequence (Reading *self)
{
  g_autoptr (SecassetForeignNode) node = new_node (self, SECASSET_FOREIGN_ARRAY, NULL);

  while (node && next (self) && self->event.type != YAML_SEQUENCE_END_EVENT)
    {
      SecassetForeignNode *child = read_value (self);

      if (!child)
        return NULL;
      secasset_foreign_node_add (node, NULL, child);
    }
  return *self->error ? NULL : g_steal_pointer (&node);
}

static const yaml_char_t *
get_tag (const yaml_event_t *event,
         const yaml_char_t **anchor)
{
  switch (event->type)
    {
    case YAML_SCALAR_EVENT:
      *anchor = event->data.scalar.anchor;
      return event->data.scalar.tag;
    case YAML_SEQUENCE_START_EVENT:
      *anchor = event->data.sequence_start.anchor;
      return event->data.sequence_start.tag;
    case YAML_MAPPING_START_EVENT:
      *anchor = event->data.mapping_start.anchor;
      return event->data.mapping_start.tag;
    default:
      *anchor = NULL;
      return NULL;
    }
}

/* The event in hand begins the value. By recursion: the depth is limited before the stack. */
static SecassetForeignNode *
read_value (Reading *self)
{
  const yaml_char_t *anchor;
  gboolean tagged = get_tag (&self->event, &anchor) != NULL;
  g_autofree char *label = g_strdup ((const char *) anchor);
  SecassetForeignNode *node = NULL;

  if (tagged)
    fail (self, SECASSET_ERROR_UNSUPPORTED,
          secasset_error_say ("YAMLのタグ（!）には対応していません", "tags are not supported"));
  else if (self->depth >= SECASSET_FOREIGN_MAX_DEPTH)
    fail (self, SECASSET_ERROR_LIMIT,
          secasset_error_say ("値の入れ子が深すぎます", "values are nested too deeply"));
  else
    {
      self->depth++;
      if (label)
        g_hash_table_remove (self->anchors, label);
      if (self->event.type == YAML_ALIAS_EVENT)
        node = read_alias (self);
      else if (self->event.type == YAML_SCALAR_EVENT)
        node = read_scalar (self);
      else if (self->event.type == YAML_MAPPING_START_EVENT)
        node = read_mapping (self);
      else
        node = read_sequence (self);
      self->depth--;
    }
  if (node && label)
    g_hash_table_insert (self->anchors, g_steal_pointer (&label), node);
  return node;
}

static SecassetForeignNode *
read_document (Reading *self)
{
  g_autoptr (SecassetForeignNode) node = NULL;

  if (!next (self) || !next (self))
    return NULL;
  if (self->event.type != YAML_DOCUMENT_START_EVENT)
    {
      fail (self, SECASSET_ERROR_SYNTAX, secasset_error_say ("内容が空です", "the text is empty"));
      return NULL;
    }
  node = next (self) ? read_value (self) : NULL;
  if (!node || !next (self) || !next (self))
    return NULL;
  if (self->event.type != YAML_STREAM_END_EVENT)
    {
      fail (self, SECASSET_ERROR_UNSUPPORTED,
            secasset_error_say ("一つのファイルに文書（---）が二つ以上あります",
                                "the text has more than one document"));
      return NULL;
    }
  return g_steal_pointer (&node);
}

SecassetForeignNode *
secasset_foreign_parse_yaml (GBytes *bytes,
                             const char *name,
                             GError **error)
{
  g_autoptr (GError) problem = NULL;
  Reading self = { .name = name, .error = &problem };
  SecassetForeignNode *node;
  gsize length;
  const guchar *text = g_bytes_get_data (bytes, &length);

  if (!yaml_parser_initialize (&self.parser))
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                           secasset_error_say ("メモリが足りません", "there is no memory left"));
      return NULL;
    }
  yaml_parser_set_encoding (&self.parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string (&self.parser, text ? text : (const guchar *) "", length);
  self.anchors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  node = read_document (&self);
  yaml_event_delete (&self.event);
  yaml_parser_delete (&self.parser);
  g_hash_table_unref (self.anchors);
  if (problem)
    g_propagate_error (error, g_steal_pointer (&problem));
  return node;
}
