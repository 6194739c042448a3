/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include "base/normalize-private.h"
#include "policy/policy-private.h"
#include <secasset/secasset-element.h>
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-threat.h>
#include <string.h>

static void
add_mention (SecassetImporter *self,
             SecassetForeignNode *node,
             guint entry,
             char **fields,
             gboolean endpoint)
{
  SecassetImporterMention mention = { entry, node, node->text, NULL, endpoint };

  if (!secasset_foreign_node_get_string (node))
    {
      if (!secasset_foreign_node_is_blank (node))
        secasset_foreign_node_lose (node, SECASSET_LOSS_REASON_WRONG_TYPE);
      return;
    }
  mention.fields = g_strdupv (fields);
  if (endpoint)
    secasset_importer_entry (self, entry)->has_ends = TRUE;
  g_array_append_val (self->mentions, mention);
}

void
secasset_importer_mention (SecassetImporter *self,
                           SecassetForeignNode *node,
                           guint entry,
                           char **fields,
                           gboolean endpoint)
{
  if (node->kind != SECASSET_FOREIGN_ARRAY)
    {
      add_mention (self, node, entry, fields, endpoint);
      return;
    }
  for (guint i = 0; i < node->children->len; i++)
    add_mention (self, g_ptr_array_index (node->children, i), entry, fields, endpoint);
}

/* Whether the relation may lead to an element of that class. */
static gboolean
is_allowed (const SecassetField *field,
            SecassetRecordClass *klass)
{
  g_auto (GStrv) targets = g_strsplit (field->targets, "|", -1);

  for (guint i = 0; targets[i]; i++)
    {
      GType type = g_str_equal (targets[i], "*") ? SECASSET_TYPE_ELEMENT : G_TYPE_INVALID;

      for (SecassetRecordClass *k = klass; k && k->kind; k = g_type_class_peek_parent (k))
        {
          if (g_str_equal (k->kind, targets[i]))
            return TRUE;
        }
      if (g_str_equal (targets[i], "threat")
          && G_TYPE_FROM_CLASS (klass) == SECASSET_TYPE_THREAT)
        return TRUE;
      if (type != G_TYPE_INVALID && g_type_is_a (G_TYPE_FROM_CLASS (klass), type))
        return TRUE;
    }
  return FALSE;
}

static void
add_reference (JsonObject *object,
               const char *relation,
               const char *id)
{
  JsonArray *refs;

  if (!json_object_has_member (object, relation))
    json_object_set_array_member (object, relation, json_array_new ());
  refs = json_object_get_array_member (object, relation);
  for (guint i = 0; i < json_array_get_length (refs); i++)
    {
      if (g_str_equal (json_array_get_string_element (refs, i), id))
        return;
    }
  json_array_add_string_element (refs, id);
}

gboolean
secasset_importer_relate (SecassetImporter *self,
                          guint from,
                          const char *field,
                          guint to)
{
  const SecassetField *row;
  SecassetImporterEntry *owner, *target;

  if (*field == '<')
    return secasset_importer_relate (self, to, field + 1, from);
  owner = secasset_importer_entry (self, from);
  target = secasset_importer_entry (self, to);
  row = secasset_record_class_find (owner->klass, field, strlen (field));
  if (!row || row->kind != SECASSET_FIELD_REFS || !is_allowed (row, target->klass))
    return FALSE;
  add_reference (owner->object, field, json_object_get_string_member (target->object, "id"));
  return TRUE;
}

/* The network that an element is in, if it is in exactly one. */
static guint
find_network (SecassetImporter *self,
              guint entry)
{
  JsonObject *object = secasset_importer_entry (self, entry)->object;
  JsonArray *networks = json_object_has_member (object, "connected-to")
                            ? json_object_get_array_member (object, "connected-to")
                            : NULL;
  const char *id;

  if (!networks || json_array_get_length (networks) != 1)
    return G_MAXUINT;
  id = json_array_get_string_element (networks, 0);
  for (guint i = 0; i < self->entries->len; i++)
    {
      if (g_strcmp0 (json_object_get_string_member_with_default (
                         secasset_importer_entry (self, i)->object, "id", NULL),
                     id)
          == 0)
        return i;
    }
  return G_MAXUINT;
}

/* Of what is stated elsewhere, such as the id of the source of a link, nothing is lost. */
static void
lose (SecassetImporter *self,
      const SecassetImporterMention *mention,
      SecassetLossReason reason)
{
  SecassetForeignNode *owner = secasset_importer_entry (self, mention->entry)->node;

  for (SecassetForeignNode *node = mention->node; node; node = node->parent)
    {
      if (node == owner)
        secasset_foreign_node_lose (mention->node, reason);
    }
}

static gboolean
relate_any (SecassetImporter *self,
            const SecassetImporterMention *mention,
            guint target)
{
  for (guint i = 0; target != G_MAXUINT && mention->fields[i]; i++)
    {
      if (secasset_importer_relate (self, mention->entry, mention->fields[i], target))
        return TRUE;
    }
  return FALSE;
}

/* A relation may also name a kind of element, a segment or a threat of the policy. */
static gboolean
is_word (const SecassetField *field,
         const char *text)
{
  g_auto (GStrv) targets = g_strsplit (field->targets, "|", -1);
  const char *const *tokens = (const char *const *) targets;
  g_autoptr (GEnumClass) segments = g_type_class_ref (SECASSET_TYPE_SEGMENT_KIND);

  return (g_strv_contains (tokens, "kind")
          && secasset_element_type_from_kind (text) != G_TYPE_INVALID)
         || (g_strv_contains (tokens, "segment") && g_enum_get_value_by_nick (segments, text))
         || (g_strv_contains (tokens, "threat")
             && secasset_policy_lookup_threat (secasset_policy_get_default (), text));
}

static gboolean
relate_word (SecassetImporter *self,
             const SecassetImporterMention *mention)
{
  SecassetImporterEntry *entry = secasset_importer_entry (self, mention->entry);

  for (guint i = 0; mention->fields[i]; i++)
    {
      const SecassetField *field = secasset_record_class_find (entry->klass, mention->fields[i],
                                                               strlen (mention->fields[i]));

      if (!field || field->kind != SECASSET_FIELD_REFS || !is_word (field, mention->text))
        continue;
      add_reference (entry->object, field->name, mention->text);
      return TRUE;
    }
  return FALSE;
}

static gboolean
relate_candidate (SecassetImporter *self,
                  const SecassetImporterMention *mention,
                  guint target)
{
  if (secasset_importer_entry (self, target)->dropped)
    return FALSE;
  if (relate_any (self, mention, target))
    return TRUE;
  /* What is finer than a network is lost, the flow between the networks is not. */
  if (!mention->endpoint || !relate_any (self, mention, find_network (self, target)))
    return FALSE;
  lose (self, mention, SECASSET_LOSS_REASON_GENERALISED);
  return TRUE;
}

static void
resolve_mention (SecassetImporter *self,
                 const SecassetImporterMention *mention)
{
  g_autofree char *key = secasset_normalize (mention->text);
  GArray *candidates = g_hash_table_lookup (self->ids, key);
  SecassetLossReason reason = SECASSET_LOSS_REASON_NO_TARGET;

  if (secasset_importer_entry (self, mention->entry)->dropped)
    return;
  for (guint i = 0; candidates && i < candidates->len; i++)
    {
      guint target = g_array_index (candidates, guint, i);

      if (relate_candidate (self, mention, target))
        {
          if (!mention->node->lost)
            secasset_foreign_node_use (mention->node);
          return;
        }
      if (!secasset_importer_entry (self, target)->dropped)
        reason = SECASSET_LOSS_REASON_WRONG_KIND;
    }
  if (!mention->endpoint && relate_word (self, mention))
    secasset_foreign_node_use (mention->node);
  else
    lose (self, mention, reason);
}

/* A flow leads from one network or service to another one; what cannot be said so is none. */
static void
check_ends (SecassetImporter *self,
            SecassetImporterEntry *entry)
{
  JsonArray *src, *dst;

  if (!entry->has_ends)
    return;
  if (json_object_has_member (entry->object, "src") && json_object_has_member (entry->object, "dst"))
    {
      src = json_object_get_array_member (entry->object, "src");
      dst = json_object_get_array_member (entry->object, "dst");
      if (!g_str_equal (json_array_get_string_element (src, 0),
                        json_array_get_string_element (dst, 0)))
        return;
    }
  entry->dropped = TRUE;
  secasset_foreign_node_lose (entry->node, SECASSET_LOSS_REASON_NO_TARGET);
}

static void
resolve_pass (SecassetImporter *self,
              gboolean endpoints)
{
  for (guint i = 0; i < self->mentions->len; i++)
    {
      const SecassetImporterMention *mention
          = &g_array_index (self->mentions, SecassetImporterMention, i);

      if (mention->endpoint == endpoints)
        resolve_mention (self, mention);
    }
}

void
secasset_importer_resolve (SecassetImporter *self)
{
  /* Where things are connected is known before where flows end. */
  resolve_pass (self, FALSE);
  resolve_pass (self, TRUE);
  for (guint i = 0; i < self->entries->len; i++)
    check_ends (self, secasset_importer_entry (self, i));
}
