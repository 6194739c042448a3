/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/applicability-private.h"

#include "facts/snapshot-private.h"
#include "model/asset-private.h"
#include <secasset/secasset.h>

/**
 * SecassetRiskRegister:
 *
 * The risks of all information assets that are in use and in scope: the highest level first, and
 * last, as a group of their own, those whose level is not known. Within a level they stand in
 * document order, and then in the order of the catalogue of threats.
 *
 * Every threat that applies to an asset is there, assessed or not. A risk that nobody has
 * assessed is not known; it is never counted as low.
 *
 * Policy clause: 8.
 *
 * Since: 1.0
 */
struct _SecassetRiskRegister
{
  GObject parent_instance;

  SecassetFacts *facts;
  SecassetRiskMatrix *matrix;
  SecassetList *risks;
  guint n_assessed;
  guint n_likelihoods;
  guint n_impacts;
  guint *counts; /* by impact, then likelihood; 0 = not known */
};

struct _SecassetRiskRegisterClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetRiskRegister, secasset_risk_register, G_TYPE_OBJECT)

static void
secasset_risk_register_finalize (GObject *object)
{
  SecassetRiskRegister *self = SECASSET_RISK_REGISTER (object);

  g_clear_object (&self->facts);
  g_clear_object (&self->matrix);
  g_clear_object (&self->risks);
  g_free (self->counts);
  G_OBJECT_CLASS (secasset_risk_register_parent_class)->finalize (object);
}

static void
secasset_risk_register_class_init (SecassetRiskRegisterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_risk_register_finalize;
}

static void
secasset_risk_register_init (SecassetRiskRegister *self)
{
}

static void
add_risk (SecassetRiskRegister *self,
          GPtrArray **by_level,
          SecassetApplicableThreat *threat,
          gint position)
{
  SecassetRisk *risk = secasset_risk_new (self->matrix, threat, position);

  self->n_assessed += position >= 0;
  self->counts[secasset_risk_get_impact (risk) * (self->n_likelihoods + 1)
               + secasset_risk_get_likelihood (risk)]++;
  g_ptr_array_add (by_level[secasset_risk_get_level (risk)], risk);
}

static void
add_asset (SecassetRiskRegister *self,
           GPtrArray **by_level,
           SecassetElement *asset)
{
  GPtrArray *assessments = secasset_asset_peek_fields (asset)->assessments;
  g_autoptr (GPtrArray) named = secasset_facts_resolve_assessments (self->facts, asset);
  g_autoptr (SecassetList) threats
      = secasset_facts_dup_threats (self->facts, asset, SECASSET_THREAT_SET_UNSET);

  for (guint i = 0; i < secasset_list_get_n_items (threats); i++)
    {
      SecassetApplicableThreat *threat = secasset_list_index (threats, i);
      gboolean assessed = FALSE;

      for (guint a = 0; assessments && a < assessments->len; a++)
        {
          if (threat->threat != g_ptr_array_index (named, a)
              || !(threat->threat
                   || secasset_applicable_threat_is_named_by (
                       threat, g_ptr_array_index (assessments, a))))
            continue;
          add_risk (self, by_level, threat, (gint) a);
          assessed = TRUE;
        }
      if (!assessed)
        add_risk (self, by_level, threat, -1);
    }
}

static gboolean
belongs (SecassetFacts *facts,
         SecassetElement *element)
{
  return secasset_asset_peek_fields (element) && secasset_element_is_live (element)
         && secasset_facts_is_in_scope (facts, element) != SECASSET_TRISTATE_FALSE;
}

static void
collect (SecassetRiskRegister *self)
{
  guint n_levels = self->matrix->scales[SECASSET_RISK_SCALE_LEVEL]->len;
  g_autofree GPtrArray **by_level = g_new0 (GPtrArray *, n_levels + 1);

  for (guint level = 0; level <= n_levels; level++)
    by_level[level] = g_ptr_array_new ();
  for (guint i = 0; i < self->facts->n_elements; i++)
    {
      SecassetElement *element = secasset_inventory_index (self->facts->inventory, i);

      if (belongs (self->facts, element))
        add_asset (self, by_level, element);
    }
  /* From the highest level down to 0, which is “not known”. */
  for (guint level = n_levels + 1; level-- > 0;)
    {
      for (guint i = 0; i < by_level[level]->len; i++)
        secasset_list_load (self->risks, g_ptr_array_index (by_level[level], i));
      g_ptr_array_unref (by_level[level]);
    }
}

SecassetRiskRegister *
secasset_risk_register_new (SecassetFacts *facts,
                            SecassetRiskMatrix *matrix)
{
  SecassetRiskRegister *self;

  g_return_val_if_fail (SECASSET_IS_FACTS (facts), NULL);
  g_return_val_if_fail (SECASSET_IS_RISK_MATRIX (matrix), NULL);

  self = g_object_new (SECASSET_TYPE_RISK_REGISTER, NULL);
  self->facts = g_object_ref (facts);
  self->matrix = g_object_ref (matrix);
  self->risks = secasset_list_new (SECASSET_TYPE_RISK);
  self->n_likelihoods = matrix->scales[SECASSET_RISK_SCALE_LIKELIHOOD]->len;
  self->n_impacts = matrix->scales[SECASSET_RISK_SCALE_IMPACT]->len;
  self->counts = g_new0 (guint, (self->n_likelihoods + 1) * (self->n_impacts + 1));
  collect (self);
  return self;
}

SecassetRiskMatrix *
secasset_risk_register_get_matrix (SecassetRiskRegister *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK_REGISTER (self), NULL);

  return self->matrix;
}

SecassetList *
secasset_risk_register_get_risks (SecassetRiskRegister *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK_REGISTER (self), NULL);

  return self->risks;
}

guint
secasset_risk_register_get_count (SecassetRiskRegister *self,
                                  guint likelihood,
                                  guint impact)
{
  g_return_val_if_fail (SECASSET_IS_RISK_REGISTER (self), 0);

  if (likelihood > self->n_likelihoods || impact > self->n_impacts)
    return 0;
  return self->counts[impact * (self->n_likelihoods + 1) + likelihood];
}

guint
secasset_risk_register_get_level_count (SecassetRiskRegister *self,
                                        guint level)
{
  guint count = 0;

  g_return_val_if_fail (SECASSET_IS_RISK_REGISTER (self), 0);

  for (guint i = 0; i <= self->n_impacts; i++)
    {
      for (guint l = 0; l <= self->n_likelihoods; l++)
        {
          if (secasset_risk_matrix_get_level (self->matrix, l, i) == level)
            count += secasset_risk_register_get_count (self, l, i);
        }
    }
  return count;
}

guint
secasset_risk_register_get_n_assessed (SecassetRiskRegister *self)
{
  g_return_val_if_fail (SECASSET_IS_RISK_REGISTER (self), 0);

  return self->n_assessed;
}
