/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-scheme.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

/**
 * SecassetRiskScale:
 * @SECASSET_RISK_SCALE_LIKELIHOOD: how often a threat comes true (8-1)
 * @SECASSET_RISK_SCALE_IMPACT: what it does then (8-2)
 * @SECASSET_RISK_SCALE_LEVEL: the risk that the two make
 *
 * The scales of a risk matrix.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_RISK_SCALE_LIKELIHOOD = 0,
  SECASSET_RISK_SCALE_IMPACT = 1,
  SECASSET_RISK_SCALE_LEVEL = 2,
} SecassetRiskScale;

#define SECASSET_TYPE_RISK_MATRIX (secasset_risk_matrix_get_type ())
SECASSET_DECLARE_TYPE (SecassetRiskMatrix, secasset_risk_matrix, RISK_MATRIX)

/**
 * secasset_risk_matrix_get_id:
 * @self: a risk matrix
 *
 * Gets the id, for example `bsi-200-3`.
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_risk_matrix_get_id (SecassetRiskMatrix *self);

/**
 * secasset_risk_matrix_is_verified:
 * @self: a risk matrix
 *
 * Gets whether scales and cells were checked against their source. Whatever is built in and is
 * not: [method@Secasset.RiskMatrix.dup_note] says why.
 *
 * Returns: %TRUE if they were
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_risk_matrix_is_verified (SecassetRiskMatrix *self);

/**
 * secasset_risk_matrix_dup_title:
 * @self: a risk matrix
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the matrix.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_risk_matrix_dup_title (SecassetRiskMatrix *self,
                                      const char *language);

/**
 * secasset_risk_matrix_dup_note:
 * @self: a risk matrix
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what to know before relying on the matrix.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_risk_matrix_dup_note (SecassetRiskMatrix *self,
                                     const char *language);

/**
 * secasset_risk_matrix_get_n_steps:
 * @self: a risk matrix
 * @scale: one of its scales
 *
 * Gets how many steps a scale has. Their ranks count from 1, the least one.
 *
 * Returns: their number, at least 2
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_matrix_get_n_steps (SecassetRiskMatrix *self,
                                        SecassetRiskScale scale);

/**
 * secasset_risk_matrix_find_step:
 * @self: a risk matrix
 * @scale: one of its scales
 * @id: the id of a step
 *
 * Finds a step by its id.
 *
 * Returns: its rank, or 0 if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_matrix_find_step (SecassetRiskMatrix *self,
                                      SecassetRiskScale scale,
                                      const char *id);

/**
 * secasset_risk_matrix_get_step_id:
 * @self: a risk matrix
 * @scale: one of its scales
 * @rank: rank of a step, from 1
 *
 * Gets the id of a step.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if the scale has no such rank
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_risk_matrix_get_step_id (SecassetRiskMatrix *self,
                                              SecassetRiskScale scale,
                                              guint rank);

/**
 * secasset_risk_matrix_dup_step_label:
 * @self: a risk matrix
 * @scale: one of its scales
 * @rank: rank of a step, from 1
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of a step.
 *
 * Returns: (transfer full) (nullable): the name, or %NULL if the scale has no such rank
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_risk_matrix_dup_step_label (SecassetRiskMatrix *self,
                                           SecassetRiskScale scale,
                                           guint rank,
                                           const char *language);

/**
 * secasset_risk_matrix_dup_step_criterion:
 * @self: a risk matrix
 * @scale: one of its scales
 * @rank: rank of a step, from 1
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what a step stands for, for example how often a year.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if the scale has no such rank or the
 *   step no criterion
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_risk_matrix_dup_step_criterion (SecassetRiskMatrix *self,
                                               SecassetRiskScale scale,
                                               guint rank,
                                               const char *language);

/**
 * secasset_risk_matrix_get_level:
 * @self: a risk matrix
 * @likelihood: rank of a likelihood, or 0 if that is not known
 * @impact: rank of an impact, or 0 if that is not known
 *
 * Gets the level of risk of a cell (8-1, 8-2). Clause 8 asks for both factors, so one of them
 * alone gives no level.
 *
 * Returns: the rank of the level, or 0 if it is not known, or a rank is not on its scale
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_matrix_get_level (SecassetRiskMatrix *self,
                                      guint likelihood,
                                      guint impact);

/**
 * secasset_risk_matrix_get_value:
 * @self: a risk matrix
 * @likelihood: rank of a likelihood
 * @impact: rank of an impact
 *
 * Gets the product of the numbers that the two steps count for, in matrices that have such
 * numbers.
 *
 * Returns: the product, or -1 where there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
double secasset_risk_matrix_get_value (SecassetRiskMatrix *self,
                                       guint likelihood,
                                       guint impact);

/**
 * secasset_risk_matrix_get_acceptance:
 * @self: a risk matrix
 *
 * Gets the highest level of risk that can be accepted without treatment.
 *
 * Returns: its rank
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_matrix_get_acceptance (SecassetRiskMatrix *self);

/**
 * secasset_risk_matrix_is_acceptable:
 * @self: a risk matrix
 * @level: rank of a level of risk, or 0 if that is not known
 *
 * Gets whether a level of risk can be accepted without treatment.
 *
 * Returns: whether it can; unknown for 0, or a rank that is not on the scale
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_risk_matrix_is_acceptable (SecassetRiskMatrix *self,
                                                     guint level);

/**
 * secasset_risk_matrix_suggest_impact:
 * @self: a risk matrix
 * @scheme: a classification scheme
 * @dimension: the id of one of its dimensions
 * @level: the id of a level of that dimension, in any form
 *
 * Gets the step of impact that a level of a classification suggests. Where the matrix has no
 * table for the dimension, its ranks are spread evenly over the steps, and halves are rounded
 * down.
 *
 * It is no more than a suggestion: what a person has assessed always wins.
 *
 * Returns: the rank of the impact, or 0 if there is no such dimension or level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_matrix_suggest_impact (SecassetRiskMatrix *self,
                                           SecassetScheme *scheme,
                                           const char *dimension,
                                           const char *level);

G_END_DECLS
