/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/zoning-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetPlacementJudgement:
 *
 * Whether information may be where it is, and under which conditions.
 *
 * It never changes once made.
 *
 * Since: 1.0
 */
struct _SecassetPlacementJudgementClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetPlacementJudgement, secasset_placement_judgement, G_TYPE_OBJECT)

static void
secasset_placement_judgement_finalize (GObject *object)
{
  SecassetPlacementJudgement *self = SECASSET_PLACEMENT_JUDGEMENT (object);

  g_clear_object (&self->policy);
  g_clear_object (&self->element);
  g_free (self->level);
  g_ptr_array_unref (self->sites);
  secasset_zone_opinion_clear (&self->opinion);
  G_OBJECT_CLASS (secasset_placement_judgement_parent_class)->finalize (object);
}

static void
secasset_placement_judgement_class_init (SecassetPlacementJudgementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_placement_judgement_finalize;
}

static void
secasset_placement_judgement_init (SecassetPlacementJudgement *self)
{
  self->sites = g_ptr_array_new_with_free_func (g_free);
  secasset_zone_opinion_init (&self->opinion);
}

SecassetPlacementVerdict
secasset_placement_judgement_get_verdict (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self),
                        SECASSET_PLACEMENT_VERDICT_UNKNOWN);

  return self->verdict;
}

SecassetElement *
secasset_placement_judgement_get_element (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  return self->element;
}

const char *
secasset_placement_judgement_get_level (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  return self->level;
}

const char *const *
secasset_placement_judgement_get_sites (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  return (const char *const *) self->sites->pdata;
}

SecassetList *
secasset_placement_judgement_get_conditions (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  return self->opinion.conditions;
}

SecassetTristate
secasset_placement_judgement_get_state (SecassetPlacementJudgement *self,
                                        const char *condition)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), SECASSET_TRISTATE_UNKNOWN);
  g_return_val_if_fail (condition != NULL, SECASSET_TRISTATE_UNKNOWN);

  return secasset_zone_opinion_get_state (&self->opinion, condition);
}

const char *const *
secasset_placement_judgement_get_evidence (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  return (const char *const *) self->opinion.evidence->pdata;
}

const char *const *
secasset_placement_judgement_get_unknown_facts (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  return (const char *const *) self->opinion.unknown_facts->pdata;
}

const char *const *
secasset_placement_judgement_get_sources (SecassetPlacementJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  return (const char *const *) self->opinion.sources->pdata;
}

char *
secasset_placement_judgement_dup_text (SecassetPlacementJudgement *self,
                                       const char *language)
{
  gboolean japanese = secasset_language_is_japanese (language);
  GString *text;

  g_return_val_if_fail (SECASSET_IS_PLACEMENT_JUDGEMENT (self), NULL);

  text = g_string_new (NULL);
  g_string_append_printf (text, japanese ? "「%s」（" : "“%s” (",
                          secasset_is_blank (self->element->name) ? self->element->id
                                                                  : self->element->name);
  secasset_zone_write_nicks (text, self->policy, "PlacementSite", self->sites, language);
  g_string_append_printf (
      text, japanese ? "）での取扱いは「%s」です。" : "): %s.",
      secasset_policy_get_label (self->policy, "PlacementVerdict",
                                 secasset_data_nick (SECASSET_TYPE_PLACEMENT_VERDICT,
                                                     (gint) self->verdict),
                                 language));
  secasset_zone_opinion_write (&self->opinion, text, self->policy, language);
  return g_string_free (text, FALSE);
}
