/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_ASSESSMENT (secasset_assessment_get_type ())
SECASSET_DECLARE_TYPE (SecassetAssessment, secasset_assessment, ASSESSMENT)

/**
 * secasset_assessment_new:
 *
 * Creates an assessment.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetAssessment *secasset_assessment_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_assessment_get_threat:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:threat].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_assessment_get_threat (SecassetAssessment *self);

/**
 * secasset_assessment_set_threat:
 * @self: an assessment
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Assessment:threat].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_threat (SecassetAssessment *self,
                                     const char *value);

/**
 * secasset_assessment_get_likelihood:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:likelihood].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_assessment_get_likelihood (SecassetAssessment *self);

/**
 * secasset_assessment_set_likelihood:
 * @self: an assessment
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.Assessment:likelihood].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_likelihood (SecassetAssessment *self,
                                         gint64 value);

/**
 * secasset_assessment_get_impact:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:impact].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_assessment_get_impact (SecassetAssessment *self);

/**
 * secasset_assessment_set_impact:
 * @self: an assessment
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.Assessment:impact].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_impact (SecassetAssessment *self,
                                     gint64 value);

/**
 * secasset_assessment_get_impact_property:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:impact-property].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_assessment_get_impact_property (SecassetAssessment *self);

/**
 * secasset_assessment_set_impact_property:
 * @self: an assessment
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.Assessment:impact-property].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_impact_property (SecassetAssessment *self,
                                              gint64 value);

/**
 * secasset_assessment_get_impact_privacy:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:impact-privacy].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_assessment_get_impact_privacy (SecassetAssessment *self);

/**
 * secasset_assessment_set_impact_privacy:
 * @self: an assessment
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.Assessment:impact-privacy].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_impact_privacy (SecassetAssessment *self,
                                             gint64 value);

/**
 * secasset_assessment_get_impact_continuity:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:impact-continuity].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_assessment_get_impact_continuity (SecassetAssessment *self);

/**
 * secasset_assessment_set_impact_continuity:
 * @self: an assessment
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.Assessment:impact-continuity].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_impact_continuity (SecassetAssessment *self,
                                                gint64 value);

/**
 * secasset_assessment_get_treatment:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:treatment].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTreatment secasset_assessment_get_treatment (SecassetAssessment *self);

/**
 * secasset_assessment_set_treatment:
 * @self: an assessment
 * @value: the value
 *
 * Sets [property@Secasset.Assessment:treatment].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_treatment (SecassetAssessment *self,
                                        SecassetTreatment value);

/**
 * secasset_assessment_get_residual:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:residual].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_assessment_get_residual (SecassetAssessment *self);

/**
 * secasset_assessment_set_residual:
 * @self: an assessment
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.Assessment:residual].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_residual (SecassetAssessment *self,
                                       gint64 value);

/**
 * secasset_assessment_get_assessed_on:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:assessed-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_assessment_get_assessed_on (SecassetAssessment *self);

/**
 * secasset_assessment_set_assessed_on:
 * @self: an assessment
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Assessment:assessed-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_assessed_on (SecassetAssessment *self,
                                          const GDate *value);

/**
 * secasset_assessment_get_assessor:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:assessor].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_assessment_get_assessor (SecassetAssessment *self);

/**
 * secasset_assessment_set_assessor:
 * @self: an assessment
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Assessment:assessor].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_assessor (SecassetAssessment *self,
                                       const char *value);

/**
 * secasset_assessment_get_rationale:
 * @self: an assessment
 *
 * Gets [property@Secasset.Assessment:rationale].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_assessment_get_rationale (SecassetAssessment *self);

/**
 * secasset_assessment_set_rationale:
 * @self: an assessment
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Assessment:rationale].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assessment_set_rationale (SecassetAssessment *self,
                                        const char *value);

G_END_DECLS
