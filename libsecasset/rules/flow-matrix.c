/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/flow-matrix-private.h"

#include <secasset/secasset.h>

void
secasset_flow_demand_init (SecassetFlowDemand *demand,
                           SecassetRuleContext *context,
                           SecassetFlow *flow,
                           SecassetElement *service)
{
  SecassetFacts *facts = secasset_context_get_facts (context);
  JsonNode *node = secasset_context_get_parameter (context, "condition");
  const char *id = node ? json_node_get_string (node) : NULL;

  demand->matrix = secasset_facts_get_flow_matrix (facts);
  demand->condition
      = demand->matrix ? secasset_flow_matrix_lookup_condition (demand->matrix, id) : NULL;
  /* A matrix that forbids something need not name what would make it acceptable elsewhere. */
  if (demand->matrix && !demand->condition)
    demand->condition = secasset_policy_lookup_condition (secasset_facts_peek_policy (facts), id);
  secasset_condition_subject_init (&demand->subject, flow);
  secasset_condition_subject_add (&demand->subject, service);
  demand->state = demand->condition
                      ? secasset_condition_judge (demand->condition, &demand->subject)
                      : SECASSET_TRISTATE_TRUE;
}

void
secasset_flow_demand_clear (SecassetFlowDemand *demand)
{
  secasset_condition_subject_clear (&demand->subject);
}

gboolean
secasset_flow_demand_holds (const SecassetFlowDemand *demand,
                            SecassetFlowNode from,
                            SecassetFlowNode to)
{
  const SecassetZoneCell *cell
      = demand->condition ? secasset_flow_matrix_lookup (demand->matrix, from, to) : NULL;

  return cell
         && (cell->verdict == SECASSET_FLOW_VERDICT_FORBIDDEN
             || secasset_zone_cell_asks_for (cell, demand->condition));
}

gboolean
secasset_flow_demand_holds_between (const SecassetFlowDemand *demand,
                                    SecassetFlowNode one,
                                    SecassetFlowNode other)
{
  return secasset_flow_demand_holds (demand, one, other)
         || secasset_flow_demand_holds (demand, other, one);
}

void
secasset_flow_demand_note (const SecassetFlowDemand *demand,
                           SecassetRuleContext *context)
{
  for (guint i = 0; demand->condition && i < demand->condition->n_tests; i++)
    {
      const SecassetConditionTest *test = &demand->condition->tests[i];

      for (guint j = 0; j < demand->subject.elements->len; j++)
        {
          gpointer element = g_ptr_array_index (demand->subject.elements, j);

          if (g_type_is_a (G_OBJECT_TYPE (element), test->of))
            secasset_context_evidence (context, element, test->property);
        }
    }
}

const char *
secasset_flow_demand_find_broken (const SecassetFlowDemand *demand,
                                  SecassetFlow *flow)
{
  for (guint i = 0; demand->condition && i < demand->condition->n_tests; i++)
    {
      const SecassetConditionTest *test = &demand->condition->tests[i];

      if (g_type_is_a (G_OBJECT_TYPE (flow), test->of)
          && secasset_condition_test_judge (test, &demand->subject) != SECASSET_TRISTATE_TRUE)
        return test->property;
    }
  return NULL;
}

void
secasset_flow_demand_skip (const SecassetFlowDemand *demand,
                           SecassetRuleContext *context)
{
  for (guint i = 0; demand->condition && i < demand->condition->n_tests; i++)
    {
      const SecassetConditionTest *test = &demand->condition->tests[i];

      if (secasset_condition_test_judge (test, &demand->subject) != SECASSET_TRISTATE_UNKNOWN)
        continue;
      for (guint j = 0; j < demand->subject.elements->len; j++)
        {
          SecassetElement *element = g_ptr_array_index (demand->subject.elements, j);

          if (!g_type_is_a (G_OBJECT_TYPE (element), test->of))
            continue;
          secasset_context_skip (context, element, test->property);
          return;
        }
    }
}
