/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/assessment-private.h"

/**
 * SecassetAssessment:
 *
 * An assessment of one threat to one asset (clause 8 asks for likelihood and impact).
 *
 * Policy clause: 8.
 *
 * Since: 1.0
 */
static const SecassetField assessment_fields[] = {
  /**
   * SecassetAssessment:threat:
   *
   * Id of the threat.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetAssessment, threat, "threat", "8"),

  /**
   * SecassetAssessment:likelihood:
   *
   * Rank on the likelihood scale of the risk matrix, from 1; -1 if not assessed.
   *
   * Policy clause: 8-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAssessment, likelihood, "likelihood", "8-1"),

  /**
   * SecassetAssessment:impact:
   *
   * Overall rank on the impact scale, from 1; -1 if not assessed.
   *
   * Policy clause: 8-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAssessment, impact, "impact", "8-2"),

  /**
   * SecassetAssessment:impact-property:
   *
   * Impact rank on citizens' property; -1 if not assessed.
   *
   * Policy clause: 1-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAssessment, impact_property, "impact-property", "1-1"),

  /**
   * SecassetAssessment:impact-privacy:
   *
   * Impact rank on privacy; -1 if not assessed.
   *
   * Policy clause: 1-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAssessment, impact_privacy, "impact-privacy", "1-1"),

  /**
   * SecassetAssessment:impact-continuity:
   *
   * Impact rank on service continuity; -1 if not assessed.
   *
   * Policy clause: 1-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAssessment, impact_continuity, "impact-continuity", "1-1"),

  /**
   * SecassetAssessment:treatment:
   *
   * Treatment chosen for the risk.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetAssessment, treatment, "treatment", secasset_treatment_get_type,
                             SECASSET_TREATMENT_UNSET, "8"),

  /**
   * SecassetAssessment:residual:
   *
   * Residual risk as recorded by a person, from 1; -1 if not recorded.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetAssessment, residual, "residual", "8"),

  /**
   * SecassetAssessment:assessed-on:
   *
   * Day of the assessment.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetAssessment, assessed_on, "assessed-on", "8"),

  /**
   * SecassetAssessment:assessor:
   *
   * Role that assessed it.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetAssessment, assessor, "assessor", "8"),

  /**
   * SecassetAssessment:rationale:
   *
   * Why.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetAssessment, rationale, "rationale", "8"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetAssessment, secasset_assessment, SECASSET_TYPE_RECORD, 0,
                             "assessment", assessment_fields, G_N_ELEMENTS (assessment_fields))

SECASSET_DEFINE_RECORD_NEW (SecassetAssessment, secasset_assessment, SECASSET_TYPE_ASSESSMENT)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, threat)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, likelihood)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, impact)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, impact_property)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, impact_privacy)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, impact_continuity)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, treatment, SecassetTreatment)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, residual)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, assessed_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, assessor)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetAssessment, secasset_assessment, ASSESSMENT, rationale)
