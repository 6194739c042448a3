/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/applicability-private.h"

#include "facts/snapshot-private.h"
#include "model/asset-private.h"
#include <secasset/secasset.h>

/**
 * SecassetRisk:
 *
 * What one threat means for one asset: likelihood, impact and the level of risk that they make.
 *
 * Ranks are those of the register’s matrix; 0 is “not known”, which is not “low”.
 *
 * Policy clause: 8.
 *
 * Since: 1.0
 */
struct _SecassetRisk
{
  GObject parent_instance;

  SecassetRiskMatrix *matrix;
  SecassetApplicableThreat *threat;
  SecassetAssessment *assessment; /* or NULL */
  gint position;                  /* of the assessment, or -1 */
  guint8 likelihood;
  guint8 impact;
  guint8 level;
  guint8 origin; /* SecassetImpactOrigin */
  gboolean at_least;
};

struct _SecassetRiskClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetRisk, secasset_risk, G_TYPE_OBJECT)

static void
secasset_risk_finalize (GObject *object)
{
  SecassetRisk *self = SECASSET_RISK (object);

  g_clear_object (&self->matrix);
  g_clear_object (&self->threat);
  g_clear_object (&self->assessment);
  G_OBJECT_CLASS (secasset_risk_parent_class)->finalize (object);
}

static void
secasset_risk_class_init (SecassetRiskClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_risk_finalize;
}

static void
secasset_risk_init (SecassetRisk *self)
{
}

/* Something was stored, be it a word in place of a number. */
static gboolean
states (SecassetAssessment *assessment,
        const char *member,
        gint64 value)
{
  return value >= 0 || secasset_record_peek_kept ((SecassetRecord *) assessment, member);
}

static guint8
on_scale (SecassetRiskMatrix *matrix,
          SecassetRiskScale scale,
          gint64 value)
{
  return value >= 1 && value <= (gint64) matrix->scales[scale]->len ? (guint8) value : 0;
}

/* The greatest of the interests of clause 1-1 (property, privacy, continuity). One that was left
 * out may be greater still. */
static gboolean
weigh_interests (SecassetRisk *self)
{
  static const char *const members[]
      = { "impact-property", "impact-privacy", "impact-continuity" };
  const gint64 values[] = { self->assessment->impact_property, self->assessment->impact_privacy,
                            self->assessment->impact_continuity };
  guint n_ranks = self->matrix->scales[SECASSET_RISK_SCALE_IMPACT]->len;
  guint n_known = 0;
  gboolean any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      guint8 rank = on_scale (self->matrix, SECASSET_RISK_SCALE_IMPACT, values[i]);

      any = any || states (self->assessment, members[i], values[i]);
      n_known += rank > 0;
      self->impact = MAX (self->impact, rank);
    }
  if (any)
    self->origin = SECASSET_IMPACT_ORIGIN_INTERESTS;
  self->at_least = self->impact > 0 && n_known < G_N_ELEMENTS (members) && self->impact < n_ranks;
  return any;
}

static void
weigh_impact (SecassetRisk *self)
{
  SecassetThreat *threat = self->threat->threat;

  if (self->assessment && states (self->assessment, "impact", self->assessment->impact))
    {
      self->origin = SECASSET_IMPACT_ORIGIN_STORED;
      self->impact = on_scale (self->matrix, SECASSET_RISK_SCALE_IMPACT, self->assessment->impact);
      return;
    }
  if ((self->assessment && weigh_interests (self)) || !threat)
    return;
  self->impact = (guint8) secasset_facts_suggest_impact (
      self->threat->facts, self->matrix, self->threat->element,
      (SecassetSecurityProperties) threat->impairs, &self->at_least);
  if (self->impact > 0)
    self->origin = SECASSET_IMPACT_ORIGIN_SUGGESTED;
}

SecassetRisk *
secasset_risk_new (SecassetRiskMatrix *matrix,
                   SecassetApplicableThreat *threat,
                   gint position)
{
  SecassetRisk *self = g_object_new (SECASSET_TYPE_RISK, NULL);
  SecassetAssetFields *fields = secasset_asset_peek_fields (threat->element);

  self->matrix = g_object_ref (matrix);
  self->threat = g_object_ref (threat);
  self->position = position;
  if (position >= 0)
    self->assessment = g_object_ref (g_ptr_array_index (fields->assessments, position));
  if (self->assessment)
    self->likelihood
        = on_scale (matrix, SECASSET_RISK_SCALE_LIKELIHOOD, self->assessment->likelihood);
  weigh_impact (self);
  self->level = (guint8) secasset_risk_matrix_get_level (matrix, self->likelihood, self->impact);
  return self;
}

/* What each property that the threat impairs needs, at its strictest over the schemes. A scheme
 * of one dimension speaks of all three. */
static guint
suggest_for_property (SecassetFacts *self,
                      SecassetRiskMatrix *matrix,
                      SecassetElement *element,
                      const char *property,
                      gboolean *at_least)
{
  guint best = 0;

  for (guint s = 0; s < self->schemes->len; s++)
    {
      SecassetScheme *scheme = secasset_facts_get_scheme (self, s);
      gint dimension = scheme->n_dimensions == 1
                           ? 0
                           : secasset_scheme_find_dimension (scheme, property);
      const SecassetNeed *need;

      if (dimension < 0)
        continue;
      need = secasset_facts_get_need (self, s, (guint) dimension, element);
      best = MAX (best, secasset_risk_matrix_suggest (matrix, scheme, (guint) dimension,
                                                      need->need));
      *at_least = *at_least || (need->flags & SECASSET_NEED_PARTIAL);
    }
  return best;
}

guint
secasset_facts_suggest_impact (SecassetFacts *self,
                               SecassetRiskMatrix *matrix,
                               SecassetElement *element,
                               SecassetSecurityProperties impairs,
                               gboolean *at_least)
{
  static const char *const properties[] = { "confidentiality", "integrity", "availability" };
  guint greatest = matrix->scales[SECASSET_RISK_SCALE_IMPACT]->len;
  gboolean unknown = FALSE;
  guint impact = 0;

  *at_least = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      guint rank;

      if (((guint) impairs & (1u << i)) == 0)
        continue;
      rank = suggest_for_property (self, matrix, element, properties[i], at_least);
      unknown = unknown || rank == 0;
      impact = MAX (impact, rank);
    }
  /* Nothing is greater than the greatest. */
  if (unknown && impact < greatest)
    impact = 0;
  *at_least = *at_least && impact > 0 && impact < greatest;
  return impact;
}

SecassetApplicableThreat *
secasset_risk_get_applicable_threat (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), NULL);

  return self->threat;
}

SecassetElement *
secasset_risk_get_asset (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), NULL);

  return self->threat->element;
}

SecassetAssessment *
secasset_risk_get_assessment (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), NULL);

  return self->assessment;
}

guint
secasset_risk_get_likelihood (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), 0);

  return self->likelihood;
}

guint
secasset_risk_get_impact (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), 0);

  return self->impact;
}

SecassetImpactOrigin
secasset_risk_get_impact_origin (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), SECASSET_IMPACT_ORIGIN_UNKNOWN);

  return (SecassetImpactOrigin) self->origin;
}

gboolean
secasset_risk_is_lower_bound (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), FALSE);

  return self->at_least;
}

guint
secasset_risk_get_level (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), 0);

  return self->level;
}

SecassetTristate
secasset_risk_get_acceptable (SecassetRisk *self)
{
  SecassetTristate acceptable;

  g_return_val_if_fail (SECASSET_IS_RISK (self), SECASSET_TRISTATE_UNKNOWN);

  acceptable = secasset_risk_matrix_is_acceptable (self->matrix, self->level);
  return acceptable == SECASSET_TRISTATE_TRUE && self->at_least ? SECASSET_TRISTATE_UNKNOWN
                                                                : acceptable;
}

guint
secasset_risk_get_residual (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), 0);

  return self->assessment ? on_scale (self->matrix, SECASSET_RISK_SCALE_LEVEL,
                                      self->assessment->residual)
                          : 0;
}

SecassetTreatment
secasset_risk_get_treatment (SecassetRisk *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK (self), SECASSET_TREATMENT_UNSET);

  return self->assessment ? (SecassetTreatment) self->assessment->treatment
                          : SECASSET_TREATMENT_UNSET;
}

char *
secasset_risk_dup_pointer (SecassetRisk *self)
{
  guint index;

  g_return_val_if_fail (SECASSET_IS_RISK (self), NULL);

  index = self->threat->element->index;
  return self->position >= 0
             ? g_strdup_printf ("/elements/%u/assessments/%d", index, self->position)
             : g_strdup_printf ("/elements/%u/assessments", index);
}
