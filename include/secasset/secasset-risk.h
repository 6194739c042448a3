/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-assessment.h>
#include <secasset/secasset-element.h>
#include <secasset/secasset-facts.h>
#include <secasset/secasset-risk-matrix.h>
#include <secasset/secasset-threat.h>

G_BEGIN_DECLS

/**
 * SecassetImpactOrigin:
 * @SECASSET_IMPACT_ORIGIN_UNKNOWN: the impact is not known
 * @SECASSET_IMPACT_ORIGIN_STORED: somebody has assessed it
 * @SECASSET_IMPACT_ORIGIN_INTERESTS: the greatest of the three interests of clause 1-1
 * @SECASSET_IMPACT_ORIGIN_SUGGESTED: the classification of the asset suggests it
 *
 * Where an impact comes from.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_IMPACT_ORIGIN_UNKNOWN = 0,
  SECASSET_IMPACT_ORIGIN_STORED = 1,
  SECASSET_IMPACT_ORIGIN_INTERESTS = 2,
  SECASSET_IMPACT_ORIGIN_SUGGESTED = 3,
} SecassetImpactOrigin;

#define SECASSET_TYPE_APPLICABLE_THREAT (secasset_applicable_threat_get_type ())
SECASSET_DECLARE_TYPE (SecassetApplicableThreat, secasset_applicable_threat, APPLICABLE_THREAT)

/**
 * secasset_applicable_threat_get_element:
 * @self: a threat that applies
 *
 * Gets what the threat is to.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_applicable_threat_get_element (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_get_threat:
 * @self: a threat that applies
 *
 * Gets the threat.
 *
 * Returns: (transfer none) (nullable): the threat, or %NULL if an assessment names one that
 *   neither the policy nor the inventory has
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetThreat *secasset_applicable_threat_get_threat (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_get_threat_id:
 * @self: a threat that applies
 *
 * Gets the id of the threat, also where nothing else is known about it.
 *
 * Returns: the id; empty if an assessment names none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_applicable_threat_get_threat_id (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_get_applies:
 * @self: a threat that applies
 *
 * Gets whether the threat applies: the kind of the element, or of something it is made
 * of, stands in or runs on, is one of the threat’s targets). One that does not is listed only if
 * somebody has assessed it.
 *
 * Returns: what is known about it; unknown where the threat does not say what it applies to
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_applicable_threat_get_applies (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_is_direct:
 * @self: a threat that applies
 *
 * Gets whether the element itself is of a kind that the threat applies to.
 *
 * Returns: %TRUE if it is
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_applicable_threat_is_direct (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_dup_via:
 * @self: a threat that applies
 *
 * Gets what a system is exposed to the threat by: its terminals, networks, devices, media, rooms
 * and services of the kinds that the threat applies to.
 *
 * Returns: (transfer full): a list of [class@Secasset.Element], nearest first; empty if there is
 *   nothing
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_applicable_threat_dup_via (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_dup_assessments:
 * @self: a threat that applies
 *
 * Gets the asset’s assessments of the threat.
 *
 * Returns: (transfer full): a list of [class@Secasset.Assessment] in document order
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_applicable_threat_dup_assessments (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_get_primary_group:
 * @self: a threat that applies
 *
 * Gets the group of measures (9.1–9.4) that answers the threat first.
 *
 * Returns: the group; unset if none stands out
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetCountermeasureGroup secasset_applicable_threat_get_primary_group (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_get_covered:
 * @self: a threat that applies
 * @group: a group of measures, or unset for any that the threat names
 *
 * Gets whether an implemented measure of the group covers the element: by its id, its kind or
 * its segment; or else everything that [method@Secasset.ApplicableThreat.dup_via] gives.
 *
 * This tells that there is a measure, not how much of the risk it takes away.
 *
 * Returns: what is known about it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_applicable_threat_get_covered (SecassetApplicableThreat *self,
                                                         SecassetCountermeasureGroup group);

/**
 * secasset_applicable_threat_get_addressed:
 * @self: a threat that applies
 *
 * Gets whether an implemented measure that names this very threat (`mitigates`) covers the
 * element, as in [method@Secasset.ApplicableThreat.get_covered].
 *
 * Returns: what is known about it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_applicable_threat_get_addressed (SecassetApplicableThreat *self);

/**
 * secasset_applicable_threat_dup_measures:
 * @self: a threat that applies
 * @named_only: only measures that name this very threat
 *
 * Gets the implemented measures that answer the threat and cover the element, or something the
 * threat comes by.
 *
 * Returns: (transfer full): a list of [class@Secasset.Element], each a
 *   [class@Secasset.Countermeasure]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_applicable_threat_dup_measures (SecassetApplicableThreat *self,
                                                       gboolean named_only);

#define SECASSET_TYPE_RISK (secasset_risk_get_type ())
SECASSET_DECLARE_TYPE (SecassetRisk, secasset_risk, RISK)

/**
 * secasset_risk_get_asset:
 * @self: a risk
 *
 * Gets the information asset.
 *
 * Returns: (transfer none): the asset
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_risk_get_asset (SecassetRisk *self);

/**
 * secasset_risk_get_applicable_threat:
 * @self: a risk
 *
 * Gets the threat, with why it applies and the measures that answer it.
 *
 * Returns: (transfer none): the threat
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetApplicableThreat *secasset_risk_get_applicable_threat (SecassetRisk *self);

/**
 * secasset_risk_get_assessment:
 * @self: a risk
 *
 * Gets the assessment that the risk rests on.
 *
 * Returns: (transfer none) (nullable): the assessment, or %NULL if nobody has assessed the
 *   threat
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetAssessment *secasset_risk_get_assessment (SecassetRisk *self);

/**
 * secasset_risk_get_likelihood:
 * @self: a risk
 *
 * Gets the likelihood that was assessed (8-1).
 *
 * Returns: its rank in the matrix, or 0 if it is not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_get_likelihood (SecassetRisk *self);

/**
 * secasset_risk_get_impact:
 * @self: a risk
 *
 * Gets the impact (8-2): what was assessed; else the greatest of the three interests of clause
 * 1-1; else what the classification suggests. [method@Secasset.Risk.get_impact_origin] tells
 * which.
 *
 * Where the classification of a property that the threat impairs is not known, neither is the
 * impact.
 *
 * Returns: its rank in the matrix, or 0 if it is not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_get_impact (SecassetRisk *self);

/**
 * secasset_risk_get_impact_origin:
 * @self: a risk
 *
 * Gets where the impact comes from. One that was stored but is not on the scale of the matrix is
 * stored, and not known.
 *
 * Returns: where it comes from
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetImpactOrigin secasset_risk_get_impact_origin (SecassetRisk *self);

/**
 * secasset_risk_is_lower_bound:
 * @self: a risk
 *
 * Gets whether the impact may be greater than [method@Secasset.Risk.get_impact] tells: an
 * interest was not assessed, or the asset carries something that is not classified.
 *
 * Returns: %TRUE if it may
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_risk_is_lower_bound (SecassetRisk *self);

/**
 * secasset_risk_get_level:
 * @self: a risk
 *
 * Gets the level of risk.
 *
 * Returns: its rank in the matrix, or 0 if it is not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_get_level (SecassetRisk *self);

/**
 * secasset_risk_get_acceptable:
 * @self: a risk
 *
 * Gets whether the level of risk is one that the matrix accepts without treatment.
 *
 * Returns: what is known about it; unknown too where the impact may be greater
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_risk_get_acceptable (SecassetRisk *self);

/**
 * secasset_risk_get_treatment:
 * @self: a risk
 *
 * Gets the treatment that was chosen.
 *
 * Returns: the treatment; unset if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTreatment secasset_risk_get_treatment (SecassetRisk *self);

/**
 * secasset_risk_get_residual:
 * @self: a risk
 *
 * Gets the level of risk that is left after treatment, as recorded by a person.
 *
 * Returns: its rank in the matrix, or 0 if it is not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_get_residual (SecassetRisk *self);

/**
 * secasset_risk_dup_pointer:
 * @self: a risk
 *
 * Gets where to look in the inventory: at the assessment, or where it should stand.
 *
 * Returns: (transfer full): a JSON Pointer
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_risk_dup_pointer (SecassetRisk *self);

#define SECASSET_TYPE_RISK_REGISTER (secasset_risk_register_get_type ())
SECASSET_DECLARE_TYPE (SecassetRiskRegister, secasset_risk_register, RISK_REGISTER)

/**
 * secasset_risk_register_new:
 * @facts: what follows from an inventory
 * @matrix: a risk matrix, such as [method@Secasset.Facts.get_risk_matrix]
 *
 * Weighs every threat to every information asset that is in use and in scope. Which threats the
 * inventory’s settings tell: see [method@Secasset.Facts.get_threat_set].
 *
 * Returns: (transfer full): the register
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRiskRegister *secasset_risk_register_new (SecassetFacts *facts,
                                                  SecassetRiskMatrix *matrix) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_risk_register_get_matrix:
 * @self: a risk register
 *
 * Gets the matrix that the risks are ranked by.
 *
 * Returns: (transfer none): the matrix
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRiskMatrix *secasset_risk_register_get_matrix (SecassetRiskRegister *self);

/**
 * secasset_risk_register_get_risks:
 * @self: a risk register
 *
 * Lists the risks: the highest level first, those whose level is not known last.
 *
 * Returns: (transfer none): a list of [class@Secasset.Risk]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_risk_register_get_risks (SecassetRiskRegister *self);

/**
 * secasset_risk_register_get_count:
 * @self: a risk register
 * @likelihood: rank of a likelihood, or 0 for those that are not known
 * @impact: rank of an impact, or 0 for those that are not known
 *
 * Counts the risks of one cell, for a heat map.
 *
 * Returns: their number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_register_get_count (SecassetRiskRegister *self,
                                        guint likelihood,
                                        guint impact);

/**
 * secasset_risk_register_get_level_count:
 * @self: a risk register
 * @level: rank of a level of risk, or 0 for those that are not known
 *
 * Counts the risks of one level.
 *
 * Returns: their number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_register_get_level_count (SecassetRiskRegister *self,
                                              guint level);

/**
 * secasset_risk_register_get_n_assessed:
 * @self: a risk register
 *
 * Counts the risks that rest on an assessment.
 *
 * Returns: their number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_risk_register_get_n_assessed (SecassetRiskRegister *self);

G_END_DECLS
