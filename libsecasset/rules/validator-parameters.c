/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/validator-private.h"

#include "base/error-private.h"

/* Whether the rule's function can read @value where it expects what is like @own. */
static gboolean is_like (JsonNode *own,
                         JsonNode *value);

static gboolean
items_are_like (JsonArray *own,
                JsonArray *value)
{
  JsonNode *first = json_array_get_length (own) > 0 ? json_array_get_element (own, 0) : NULL;

  for (guint i = 0; first && i < json_array_get_length (value); i++)
    {
      if (!is_like (first, json_array_get_element (value, i)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
members_are_like (JsonObject *own,
                  JsonObject *value)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  JsonNode *first = NULL;

  json_object_iter_init (&iter, own);
  (void) json_object_iter_next (&iter, &name, &first);
  json_object_iter_init (&iter, value);
  while (first && json_object_iter_next (&iter, &name, &node))
    {
      if (!is_like (first, node))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_like (JsonNode *own,
         JsonNode *value)
{
  /* A number that the policy leaves to the host. */
  if (JSON_NODE_HOLDS_NULL (own))
    return JSON_NODE_HOLDS_NULL (value)
           || (JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_INT64);
  if (json_node_get_node_type (own) != json_node_get_node_type (value))
    return FALSE;
  if (JSON_NODE_HOLDS_ARRAY (own))
    return items_are_like (json_node_get_array (own), json_node_get_array (value));
  if (JSON_NODE_HOLDS_OBJECT (own))
    return members_are_like (json_node_get_object (own), json_node_get_object (value));
  return json_node_get_value_type (own) == json_node_get_value_type (value);
}

static gboolean
check_parameter (SecassetRuleInfo *info,
                 const char *name,
                 JsonNode *value,
                 GError **error)
{
  JsonNode *own = info->parameters && json_object_has_member (info->parameters, name)
                      ? json_object_get_member (info->parameters, name)
                      : NULL;

  if (!own)
    g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
                 secasset_error_say ("規則%sに設定値「%s」はありません",
                                     "Rule %s has no parameter “%s”"), info->id,
                 name);
  else if (!is_like (own, value))
    g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY,
                 secasset_error_say ("規則%2$sの設定値「%1$s」は型が異なります",
                                     "The parameter “%s” of rule %s has another type"),
                 name, info->id);
  else
    return TRUE;
  return FALSE;
}

/* What was set before, and this. Runs share it, so that it is never changed once it is there. */
static JsonObject *
add_parameter (JsonObject *before,
               const char *name,
               JsonNode *value)
{
  JsonObject *all = json_object_new ();
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  if (before)
    json_object_iter_init (&iter, before);
  while (before && json_object_iter_next (&iter, &member, &node))
    json_object_set_member (all, member, json_node_ref (node));
  json_object_set_member (all, name, json_node_copy (value));
  json_object_seal (all);
  return all;
}

gboolean
secasset_validator_set_parameter (SecassetValidator *self,
                                  const char *rule,
                                  const char *name,
                                  JsonNode *value,
                                  GError **error)
{
  SecassetRuleInfo *info;

  g_return_val_if_fail (SECASSET_IS_VALIDATOR (self), FALSE);
  g_return_val_if_fail (rule != NULL && name != NULL && value != NULL, FALSE);

  info = secasset_validator_require_rule (self, rule, error);
  if (!info || !check_parameter (info, name, value, error))
    return FALSE;
  g_hash_table_insert (self->parameters, g_strdup (info->id),
                       add_parameter (g_hash_table_lookup (self->parameters, info->id), name,
                                      value));
  return TRUE;
}
