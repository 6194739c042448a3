/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/policy-private.h"

JsonNode *
secasset_rule_info_get_parameter (SecassetRuleInfo *self,
                                  const char *name)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return json_object_get_member (self->parameters, name);
}

char **
secasset_rule_info_dup_parameters (SecassetRuleInfo *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  JsonObjectIter iter;
  const char *name;

  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), NULL);

  json_object_iter_init_ordered (&iter, self->parameters);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

gboolean
secasset_rule_info_is_default_off (SecassetRuleInfo *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_INFO (self), FALSE);

  return self->is_default_off;
}
