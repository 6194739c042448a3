/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-condition.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>

G_BEGIN_DECLS

/**
 * SecassetFlowNode:
 * @SECASSET_FLOW_NODE_UNKNOWN: not known
 * @SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER: individual-number-use segment
 * @SECASSET_FLOW_NODE_LGWAN: LGWAN-connected segment
 * @SECASSET_FLOW_NODE_INTERNET: Internet-connected segment
 * @SECASSET_FLOW_NODE_INDEPENDENT: independent segment
 * @SECASSET_FLOW_NODE_GOVERNMENT_CLOUD: Government Cloud
 * @SECASSET_FLOW_NODE_LGWAN_NODE: LGWAN itself
 * @SECASSET_FLOW_NODE_INTERNET_NODE: the Internet itself
 * @SECASSET_FLOW_NODE_EXTERNAL_NODE: another external destination
 *
 * What communicates: one of the four segments, or something outside. The numbers of the
 * segments are those of [enum@Secasset.SegmentKind].
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_FLOW_NODE_UNKNOWN = 0,
  SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER = 1,
  SECASSET_FLOW_NODE_LGWAN = 2,
  SECASSET_FLOW_NODE_INTERNET = 3,
  SECASSET_FLOW_NODE_INDEPENDENT = 4,
  SECASSET_FLOW_NODE_GOVERNMENT_CLOUD = 5,
  SECASSET_FLOW_NODE_LGWAN_NODE = 6,
  SECASSET_FLOW_NODE_INTERNET_NODE = 7,
  SECASSET_FLOW_NODE_EXTERNAL_NODE = 8,
} SecassetFlowNode;

/**
 * SecassetFlowVerdict:
 * @SECASSET_FLOW_VERDICT_UNKNOWN: not known, or depends on something that is not stated
 * @SECASSET_FLOW_VERDICT_ALLOWED: allowed
 * @SECASSET_FLOW_VERDICT_RESTRICTED: allowed under conditions
 * @SECASSET_FLOW_VERDICT_FORBIDDEN: not allowed
 *
 * Whether a flow is allowed.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_FLOW_VERDICT_UNKNOWN = 0,
  SECASSET_FLOW_VERDICT_ALLOWED = 1,
  SECASSET_FLOW_VERDICT_RESTRICTED = 2,
  SECASSET_FLOW_VERDICT_FORBIDDEN = 3,
} SecassetFlowVerdict;

#define SECASSET_TYPE_FLOW_MATRIX (secasset_flow_matrix_get_type ())
SECASSET_DECLARE_TYPE (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX)

/**
 * secasset_flow_matrix_get_id:
 * @self: a flow matrix
 *
 * Gets [property@Secasset.FlowMatrix:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_flow_matrix_get_id (SecassetFlowMatrix *self);

/**
 * secasset_flow_matrix_get_edition:
 * @self: a flow matrix
 *
 * Gets [property@Secasset.FlowMatrix:edition].
 *
 * Returns: the edition
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_flow_matrix_get_edition (SecassetFlowMatrix *self);

/**
 * secasset_flow_matrix_get_model:
 * @self: a flow matrix
 *
 * Gets [property@Secasset.FlowMatrix:model].
 *
 * Returns: the model
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetNetworkModel secasset_flow_matrix_get_model (SecassetFlowMatrix *self);

/**
 * secasset_flow_matrix_get_verified:
 * @self: a flow matrix
 *
 * Gets [property@Secasset.FlowMatrix:verified].
 *
 * Returns: %TRUE if every cell has been compared with the original
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_flow_matrix_get_verified (SecassetFlowMatrix *self);

/**
 * secasset_flow_matrix_dup_title:
 * @self: a flow matrix
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the matrix.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_flow_matrix_dup_title (SecassetFlowMatrix *self,
                                      const char *language);

/**
 * secasset_flow_matrix_dup_description:
 * @self: a flow matrix
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what characterises the network model.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_flow_matrix_dup_description (SecassetFlowMatrix *self,
                                            const char *language);

/**
 * secasset_flow_matrix_get_conditions:
 * @self: a flow matrix
 *
 * Lists the conditions that the cells of the matrix name: a list of
 * [class@Secasset.Condition].
 *
 * Returns: (transfer none): the conditions
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_flow_matrix_get_conditions (SecassetFlowMatrix *self);

/**
 * secasset_flow_matrix_get_verdict:
 * @self: a flow matrix
 * @from: where the flow comes from
 * @to: where it goes
 *
 * Gets whether communication from one node to another is allowed.
 *
 * What is outside has no rows of its own: a flow from there is judged like one to it. Between
 * two nodes outside, and where a node is unknown, nothing is known.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFlowVerdict secasset_flow_matrix_get_verdict (SecassetFlowMatrix *self,
                                                      SecassetFlowNode from,
                                                      SecassetFlowNode to);

/**
 * secasset_flow_matrix_dup_conditions:
 * @self: a flow matrix
 * @from: where the flow comes from
 * @to: where it goes
 *
 * Lists the conditions of one cell: a list of [class@Secasset.Condition].
 *
 * Returns: (transfer full): the conditions
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_flow_matrix_dup_conditions (SecassetFlowMatrix *self,
                                                   SecassetFlowNode from,
                                                   SecassetFlowNode to);

/**
 * secasset_flow_matrix_get_sources:
 * @self: a flow matrix
 * @from: where the flow comes from
 * @to: where it goes
 *
 * Gets the marks of the sources that a cell rests on, as in
 * [method@Secasset.Condition.get_sources].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the marks, or %NULL if there
 *   is no such cell
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_flow_matrix_get_sources (SecassetFlowMatrix *self,
                                                     SecassetFlowNode from,
                                                     SecassetFlowNode to);

/**
 * secasset_flow_matrix_get_recheck:
 * @self: a flow matrix
 * @from: where the flow comes from
 * @to: where it goes
 *
 * Gets the clause by which the segment of the source has to be looked at again if there is
 * such a flow.
 *
 * Returns: (transfer none) (nullable): the id of a clause, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_flow_matrix_get_recheck (SecassetFlowMatrix *self,
                                              SecassetFlowNode from,
                                              SecassetFlowNode to);

/**
 * secasset_flow_matrix_dup_note:
 * @self: a flow matrix
 * @from: where the flow comes from
 * @to: where it goes
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what else there is to say about a cell.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_flow_matrix_dup_note (SecassetFlowMatrix *self,
                                     SecassetFlowNode from,
                                     SecassetFlowNode to,
                                     const char *language);

G_END_DECLS
