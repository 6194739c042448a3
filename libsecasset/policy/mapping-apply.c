/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/mapped-levels-private.h"

static SecassetTristate judge_condition (const SecassetMapping *self,
                                         JsonNode *node,
                                         const guint *ranks);

static SecassetTristate
judge_level (const SecassetMapping *self,
             JsonObject *condition,
             const guint *ranks)
{
  gboolean at_least = json_object_has_member (condition, "at-least");
  const char *wanted
      = json_object_get_string_member (condition, at_least ? "at-least" : "equals");
  guint dimension = (guint) secasset_scheme_find_dimension (
      self->from, json_object_get_string_member (condition, "dimension"));
  guint rank = secasset_scheme_find_level (self->from, dimension, wanted)->rank;

  if (ranks[dimension] == 0)
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (at_least ? ranks[dimension] >= rank
                                                  : ranks[dimension] == rank);
}

static SecassetTristate
judge_group (const SecassetMapping *self,
             JsonArray *conditions,
             gboolean all,
             const guint *ranks)
{
  SecassetTristate verdict = secasset_tristate_from_boolean (all);

  for (guint i = 0; i < json_array_get_length (conditions); i++)
    {
      SecassetTristate next
          = judge_condition (self, json_array_get_element (conditions, i), ranks);

      verdict = all ? secasset_tristate_and (verdict, next) : secasset_tristate_or (verdict, next);
    }
  return verdict;
}

static SecassetTristate
judge_condition (const SecassetMapping *self,
                 JsonNode *node,
                 const guint *ranks)
{
  JsonObject *condition = json_node_get_object (node);

  if (json_object_has_member (condition, "any"))
    return judge_group (self, json_object_get_array_member (condition, "any"), FALSE, ranks);
  if (json_object_has_member (condition, "all"))
    return judge_group (self, json_object_get_array_member (condition, "all"), TRUE, ranks);
  return judge_level (self, condition, ranks);
}

static void
add_row (SecassetMappingOutcome *outcome,
         char **candidates,
         const char *fallback)
{
  for (guint i = 0; candidates && candidates[i]; i++)
    {
      if (!g_ptr_array_find_with_equal_func (outcome->candidates, candidates[i], g_str_equal, NULL))
        g_ptr_array_add (outcome->candidates, candidates[i]);
    }
  /* Nothing is even provisional while it is not known which row applies. */
  outcome->fallback = outcome->n_rows++ == 0 ? fallback : NULL;
}

static void
collect_level (const SecassetMapping *self,
               const guint *ranks,
               SecassetMappingOutcome *outcome)
{
  guint index = (guint) secasset_scheme_find_dimension (self->from, self->from_dimension);
  const SecassetSchemeDimension *dimension = &self->from->dimensions[index];

  for (guint i = dimension->n_levels; i > 0; i--)
    {
      const SecassetSchemeLevel *level = &dimension->levels[i - 1];

      if (ranks[index] == 0 || ranks[index] == level->rank)
        add_row (outcome, g_hash_table_lookup (self->candidates, level->id),
                 g_hash_table_lookup (self->defaults, level->id));
    }
}

void
secasset_mapping_collect (const SecassetMapping *self,
                          const guint *ranks,
                          SecassetMappingOutcome *outcome)
{
  if (self->from_dimension)
    collect_level (self, ranks, outcome);
  for (guint i = 0; i < self->cases->len; i++)
    {
      const SecassetMappingCase *kase = g_ptr_array_index (self->cases, i);
      SecassetTristate verdict = judge_condition (self, kase->when, ranks);

      if (verdict != SECASSET_TRISTATE_FALSE)
        add_row (outcome, kase->candidates, kase->fallback);
      if (verdict == SECASSET_TRISTATE_TRUE)
        return;
    }
}

gint
secasset_mapping_find_case (const SecassetMapping *self,
                            const guint *ranks)
{
  for (guint i = 0; i < self->cases->len; i++)
    {
      const SecassetMappingCase *kase = g_ptr_array_index (self->cases, i);

      if (judge_condition (self, kase->when, ranks) == SECASSET_TRISTATE_TRUE)
        return (gint) i;
    }
  return -1;
}
