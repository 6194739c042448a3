/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/risk-matrix-private.h"

#include <secasset/secasset-enum-types.h>

/**
 * SecassetRiskMatrix:
 *
 * Scales for the two factors that clause 8 asks for, likelihood (8-1) and impact (8-2), and the
 * level of risk that each pair of them gives.
 *
 * The policy fixes neither scales nor levels; matrices are data, and a host can bring its own in
 * a policy laid over another one. Steps are counted from 1, the least one. A step that is not
 * known is 0, and gives a level that is not known: never the lowest one.
 *
 * A matrix never changes, and can be used from any thread.
 *
 * Policy clause: 8.
 *
 * Since: 1.0
 */
struct _SecassetRiskMatrixClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetRiskMatrix, secasset_risk_matrix, G_TYPE_OBJECT)

static void
secasset_risk_matrix_finalize (GObject *object)
{
  SecassetRiskMatrix *self = SECASSET_RISK_MATRIX (object);

  g_free (self->id);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->note);
  for (guint i = 0; i < G_N_ELEMENTS (self->scales); i++)
    g_array_unref (self->scales[i]);
  g_free (self->cells);
  g_hash_table_unref (self->suggestions);
  G_OBJECT_CLASS (secasset_risk_matrix_parent_class)->finalize (object);
}

static void
secasset_risk_matrix_class_init (SecassetRiskMatrixClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_risk_matrix_finalize;
}

static void
step_clear (gpointer data)
{
  SecassetRiskStep *step = data;

  g_free (step->id);
  secasset_text_clear (&step->label);
  secasset_text_clear (&step->criterion);
}

static void
secasset_risk_matrix_init (SecassetRiskMatrix *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->scales); i++)
    {
      self->scales[i] = g_array_new (FALSE, TRUE, sizeof (SecassetRiskStep));
      g_array_set_clear_func (self->scales[i], step_clear);
    }
  self->suggestions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

const SecassetRiskStep *
secasset_risk_matrix_peek_step (SecassetRiskMatrix *self,
                                SecassetRiskScale scale,
                                guint rank)
{
  GArray *steps = self->scales[scale];

  return rank >= 1 && rank <= steps->len ? &g_array_index (steps, SecassetRiskStep, rank - 1)
                                         : NULL;
}

guint
secasset_risk_matrix_lookup_step (SecassetRiskMatrix *self,
                                  SecassetRiskScale scale,
                                  const char *id)
{
  for (guint i = 0; i < self->scales[scale]->len; i++)
    {
      if (g_str_equal (g_array_index (self->scales[scale], SecassetRiskStep, i).id, id))
        return i + 1;
    }
  return 0;
}

const char *
secasset_risk_matrix_get_id (SecassetRiskMatrix *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), NULL);

  return self->id;
}

gboolean
secasset_risk_matrix_is_verified (SecassetRiskMatrix *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), FALSE);

  return self->verified;
}

char *
secasset_risk_matrix_dup_title (SecassetRiskMatrix *self,
                                const char *language)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), NULL);

  return g_strdup (secasset_text_get (&self->title, language));
}

char *
secasset_risk_matrix_dup_note (SecassetRiskMatrix *self,
                               const char *language)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), NULL);

  return g_strdup (secasset_text_get (&self->note, language));
}

#define IS_SCALE(scale) ((guint) (scale) <= SECASSET_RISK_SCALE_LEVEL)

guint
secasset_risk_matrix_get_n_steps (SecassetRiskMatrix *self,
                                  SecassetRiskScale scale)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), 0);
  g_return_val_if_fail (IS_SCALE (scale), 0);

  return self->scales[scale]->len;
}

guint
secasset_risk_matrix_find_step (SecassetRiskMatrix *self,
                                SecassetRiskScale scale,
                                const char *id)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), 0);
  g_return_val_if_fail (IS_SCALE (scale), 0);
  g_return_val_if_fail (id != NULL, 0);

  return secasset_risk_matrix_lookup_step (self, scale, id);
}

const char *
secasset_risk_matrix_get_step_id (SecassetRiskMatrix *self,
                                  SecassetRiskScale scale,
                                  guint rank)
{
  const SecassetRiskStep *step;

  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), NULL);
  g_return_val_if_fail (IS_SCALE (scale), NULL);

  step = secasset_risk_matrix_peek_step (self, scale, rank);
  return step ? step->id : NULL;
}

char *
secasset_risk_matrix_dup_step_label (SecassetRiskMatrix *self,
                                     SecassetRiskScale scale,
                                     guint rank,
                                     const char *language)
{
  const SecassetRiskStep *step;

  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), NULL);
  g_return_val_if_fail (IS_SCALE (scale), NULL);

  step = secasset_risk_matrix_peek_step (self, scale, rank);
  return step ? g_strdup (secasset_text_get (&step->label, language)) : NULL;
}

char *
secasset_risk_matrix_dup_step_criterion (SecassetRiskMatrix *self,
                                         SecassetRiskScale scale,
                                         guint rank,
                                         const char *language)
{
  const SecassetRiskStep *step;

  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), NULL);
  g_return_val_if_fail (IS_SCALE (scale), NULL);

  step = secasset_risk_matrix_peek_step (self, scale, rank);
  return step ? g_strdup (secasset_text_get (&step->criterion, language)) : NULL;
}

guint
secasset_risk_matrix_get_level (SecassetRiskMatrix *self,
                                guint likelihood,
                                guint impact)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), 0);

  if (!secasset_risk_matrix_peek_step (self, SECASSET_RISK_SCALE_LIKELIHOOD, likelihood)
      || !secasset_risk_matrix_peek_step (self, SECASSET_RISK_SCALE_IMPACT, impact))
    return 0;
  return self->cells[(impact - 1) * self->scales[SECASSET_RISK_SCALE_LIKELIHOOD]->len
                     + likelihood - 1];
}

double
secasset_risk_matrix_get_value (SecassetRiskMatrix *self,
                                guint likelihood,
                                guint impact)
{
  const SecassetRiskStep *a, *b;

  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), -1.0);

  a = secasset_risk_matrix_peek_step (self, SECASSET_RISK_SCALE_LIKELIHOOD, likelihood);
  b = secasset_risk_matrix_peek_step (self, SECASSET_RISK_SCALE_IMPACT, impact);
  return a && b && a->value >= 0 && b->value >= 0 ? a->value * b->value : -1.0;
}

guint
secasset_risk_matrix_get_acceptance (SecassetRiskMatrix *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), 0);

  return self->acceptance;
}

SecassetTristate
secasset_risk_matrix_is_acceptable (SecassetRiskMatrix *self,
                                    guint level)
{
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (self), SECASSET_TRISTATE_UNKNOWN);

  if (!secasset_risk_matrix_peek_step (self, SECASSET_RISK_SCALE_LEVEL, level))
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (level <= self->acceptance);
}
