/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-flow-matrix.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_FLOW_JUDGEMENT (secasset_flow_judgement_get_type ())
SECASSET_DECLARE_TYPE (SecassetFlowJudgement, secasset_flow_judgement, FLOW_JUDGEMENT)

/**
 * secasset_flow_judgement_get_verdict:
 * @self: a judgement
 *
 * Gets the verdict of the flow matrix. Of several pairs of ends the strictest counts; where an
 * end is not known, the flow is never allowed.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFlowVerdict secasset_flow_judgement_get_verdict (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_is_permitted:
 * @self: a judgement
 *
 * Gets whether the flow is permitted as it stands: not forbidden, and every condition met.
 *
 * Returns: what is known about it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_judgement_is_permitted (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_from_nodes:
 * @self: a judgement
 *
 * Gets what the source of the flow is known to be: nicks of [enum@Secasset.FlowNode].
 *
 * Returns: (transfer none) (array zero-terminated=1): the nicks; none if
 *   nothing is known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_flow_judgement_get_from_nodes (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_to_nodes:
 * @self: a judgement
 *
 * Gets what the destination of the flow is known to be: nicks of [enum@Secasset.FlowNode].
 *
 * Returns: (transfer none) (array zero-terminated=1): the nicks; none if
 *   nothing is known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_flow_judgement_get_to_nodes (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_matrix:
 * @self: a judgement
 *
 * Gets the matrix that the flow was judged by.
 *
 * Returns: (transfer none) (nullable): the matrix, or %NULL if the policy has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFlowMatrix *secasset_flow_judgement_get_matrix (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_rechecks:
 * @self: a judgement
 *
 * Gets the clauses by which the segment of the source has to be looked at again, because
 * there is such a flow.
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of clauses
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_flow_judgement_get_rechecks (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_conditions:
 * @self: a judgement
 *
 * Lists the conditions under which the flow is allowed: a list of
 * [class@Secasset.Condition].
 *
 * Returns: (transfer none): the conditions
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_flow_judgement_get_conditions (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_state:
 * @self: a judgement
 * @condition: the id of one of the conditions
 *
 * Gets whether a condition is met, as far as the inventory says.
 *
 * Returns: what is known about it; unknown for a condition that is not among them
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_flow_judgement_get_state (SecassetFlowJudgement *self,
                                                    const char *condition);

/**
 * secasset_flow_judgement_get_evidence:
 * @self: a judgement
 *
 * Gets the facts that the states of the conditions rest on, in the form of
 * [method@Secasset.SegmentVerdict.get_evidence].
 *
 * Returns: (transfer none) (array zero-terminated=1): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_flow_judgement_get_evidence (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_unknown_facts:
 * @self: a judgement
 *
 * Gets the facts for lack of which something could not be decided, in the same form. What the
 * settings of the inventory do not state stands behind `settings#`.
 *
 * Returns: (transfer none) (array zero-terminated=1): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_flow_judgement_get_unknown_facts (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_get_sources:
 * @self: a judgement
 *
 * Gets the marks of the sources of the cells that decide, as in
 * [method@Secasset.Condition.get_sources].
 *
 * Returns: (transfer none) (array zero-terminated=1): the marks
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_flow_judgement_get_sources (SecassetFlowJudgement *self);

/**
 * secasset_flow_judgement_dup_text:
 * @self: a judgement
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Says the judgement in one readable paragraph.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_flow_judgement_dup_text (SecassetFlowJudgement *self,
                                        const char *language);

G_END_DECLS
