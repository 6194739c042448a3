/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"
#include "facts/zoning-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-external-service.h>

/* One flow, pair by pair of its ends. */
typedef struct
{
  SecassetFacts *facts;
  SecassetFlow *flow;
  SecassetFlowJudgement *judgement;
  SecassetConditionSubject subject;
  guint seen; /* bit n: some pair has SecassetFlowVerdict n */
} Judge;

#define SEEN(verdict) (1u << (guint) (verdict))

static void
judge_cell (Judge *judge,
            SecassetFlowNode from,
            SecassetFlowNode to)
{
  SecassetFlowMatrix *matrix = judge->judgement->matrix;
  const SecassetZoneCell *cell = matrix ? secasset_flow_matrix_lookup (matrix, from, to) : NULL;

  judge->seen |= SEEN (cell ? cell->verdict : SECASSET_FLOW_VERDICT_UNKNOWN);
  if (!cell)
    return;
  secasset_zone_opinion_add_cell (&judge->judgement->opinion, cell);
  if (cell->recheck)
    secasset_zone_add_once (judge->judgement->rechecks, cell->recheck);
  if (cell->verdict == SECASSET_FLOW_VERDICT_UNKNOWN && !cell->recheck
      && matrix->model == SECASSET_NETWORK_MODEL_UNSET)
    secasset_zone_add_once (judge->judgement->opinion.unknown_facts, "settings#network-model");
}

/* Where only the way back is stricter, and it is not stated whether there is one, the verdict
 * is open. */
static void
judge_way_back (Judge *judge,
                SecassetFlowNode from,
                SecassetFlowNode to)
{
  SecassetFlowMatrix *matrix = judge->judgement->matrix;

  if (judge->flow->direction == SECASSET_FLOW_DIRECTION_TWO_WAY)
    judge_cell (judge, from, to);
  else if (judge->flow->direction != SECASSET_FLOW_DIRECTION_ONE_WAY && matrix
           && secasset_flow_matrix_lookup (matrix, from, to)
                  != secasset_flow_matrix_lookup (matrix, to, from)
           && secasset_flow_matrix_get_verdict (matrix, from, to)
                  != secasset_flow_matrix_get_verdict (matrix, to, from))
    {
      judge->seen |= SEEN (SECASSET_FLOW_VERDICT_UNKNOWN);
      secasset_zone_opinion_note_unknown (&judge->judgement->opinion,
                                          (SecassetElement *) judge->flow, "direction");
    }
}

static void
judge_nodes (Judge *judge,
             SecassetZoneSet from,
             SecassetZoneSet to)
{
  for (guint i = 1; i <= SECASSET_N_FLOW_NODES; i++)
    {
      for (guint j = 1; j <= SECASSET_N_FLOW_NODES; j++)
        {
          if (!(from & SECASSET_ZONE_BIT (i)) || !(to & SECASSET_ZONE_BIT (j)))
            continue;
          judge_cell (judge, (SecassetFlowNode) i, (SecassetFlowNode) j);
          judge_way_back (judge, (SecassetFlowNode) j, (SecassetFlowNode) i);
        }
    }
}

/* What an end is known to be; that it may be more is noted. */
static SecassetZoneSet
judge_end (Judge *judge,
           const SecassetFlowEnd *end,
           GPtrArray *nicks)
{
  SecassetZoneOpinion *opinion = &judge->judgement->opinion;
  SecassetZoneSet nodes = secasset_flow_end_get_nodes (end, judge->flow);

  for (guint i = 1; i <= SECASSET_N_FLOW_NODES; i++)
    {
      if (nodes & SECASSET_ZONE_BIT (i))
        secasset_zone_add_once (nicks, secasset_data_nick (SECASSET_TYPE_FLOW_NODE, (gint) i));
    }
  if (end->unknown)
    secasset_zone_opinion_note_unknown (opinion, end->unknown, end->unknown_property);
  else if (nodes == 0 && SECASSET_IS_EXTERNAL_SERVICE (end->element))
    secasset_zone_opinion_note_unknown (opinion, (SecassetElement *) judge->flow, "over-internet");
  else if (nodes == 0)
    secasset_zone_opinion_note_unknown (opinion, end->element, "connected-to");
  if (end->unknown || nodes == 0)
    judge->seen |= SEEN (SECASSET_FLOW_VERDICT_UNKNOWN);
  secasset_condition_subject_add (&judge->subject, end->element);
  return nodes;
}

static void
judge_destinations (Judge *judge,
                    SecassetZoneSet from)
{
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (judge->flow, SECASSET_RELATION_KIND_DST, edge)
    {
      SecassetFlowEnd end;

      if (!secasset_facts_edge_holds (judge->facts, edge))
        continue;
      any = TRUE;
      end = secasset_flow_end_locate (judge->facts, judge->flow, "dst", edge);
      judge_nodes (judge, from, judge_end (judge, &end, judge->judgement->to_nodes));
    }
  if (any)
    return;
  judge->seen |= SEEN (SECASSET_FLOW_VERDICT_UNKNOWN);
  secasset_zone_opinion_note_unknown (&judge->judgement->opinion, (SecassetElement *) judge->flow,
                                      "dst");
}

static void
judge_sources (Judge *judge)
{
  gboolean any = FALSE;

  SECASSET_FOREACH_EDGE (judge->flow, SECASSET_RELATION_KIND_SRC, edge)
    {
      SecassetFlowEnd end;

      if (!secasset_facts_edge_holds (judge->facts, edge))
        continue;
      any = TRUE;
      end = secasset_flow_end_locate (judge->facts, judge->flow, "src", edge);
      judge_destinations (judge, judge_end (judge, &end, judge->judgement->from_nodes));
    }
  if (any)
    return;
  judge_destinations (judge, 0);
  judge->seen |= SEEN (SECASSET_FLOW_VERDICT_UNKNOWN);
  secasset_zone_opinion_note_unknown (&judge->judgement->opinion, (SecassetElement *) judge->flow,
                                      "src");
}

/* One pair that is forbidden settles the matter; otherwise one that is not known does. */
static SecassetFlowVerdict
settle (guint seen)
{
  if (seen & SEEN (SECASSET_FLOW_VERDICT_FORBIDDEN))
    return SECASSET_FLOW_VERDICT_FORBIDDEN;
  if (seen & SEEN (SECASSET_FLOW_VERDICT_UNKNOWN))
    return SECASSET_FLOW_VERDICT_UNKNOWN;
  return seen & SEEN (SECASSET_FLOW_VERDICT_RESTRICTED) ? SECASSET_FLOW_VERDICT_RESTRICTED
                                                        : SECASSET_FLOW_VERDICT_ALLOWED;
}

SecassetFlowJudgement *
secasset_facts_dup_flow_verdict (SecassetFacts *self,
                                 SecassetFlow *flow)
{
  SecassetElement *element = (SecassetElement *) flow;
  SecassetFlowJudgement *judgement;
  Judge judge = { .facts = self, .flow = flow };

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (SECASSET_IS_FLOW (flow), NULL);
  g_return_val_if_fail (secasset_facts_covers (self, element), NULL);

  judgement = judge.judgement = g_object_new (SECASSET_TYPE_FLOW_JUDGEMENT, NULL);
  judgement->policy = g_object_ref (self->policy);
  g_set_object (&judgement->matrix, secasset_facts_get_flow_matrix (self));
  judgement->name = g_strdup (secasset_is_blank (element->name) ? element->id : element->name);
  secasset_condition_subject_init (&judge.subject, flow);
  judge_sources (&judge);
  judgement->verdict = settle (judge.seen);
  secasset_zone_opinion_settle (&judgement->opinion, &judge.subject);
  g_ptr_array_add (judgement->from_nodes, NULL);
  g_ptr_array_add (judgement->to_nodes, NULL);
  g_ptr_array_add (judgement->rechecks, NULL);
  secasset_condition_subject_clear (&judge.subject);
  return judgement;
}
