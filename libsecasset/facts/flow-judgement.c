/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/zoning-private.h"

#include <secasset/secasset-enum-types.h>

/**
 * SecassetFlowJudgement:
 *
 * Whether a flow is allowed, and under which conditions, of which some may not be met.
 *
 * It never changes once made.
 *
 * Since: 1.0
 */
struct _SecassetFlowJudgementClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetFlowJudgement, secasset_flow_judgement, G_TYPE_OBJECT)

static void
secasset_flow_judgement_finalize (GObject *object)
{
  SecassetFlowJudgement *self = SECASSET_FLOW_JUDGEMENT (object);

  g_clear_object (&self->policy);
  g_clear_object (&self->matrix);
  g_free (self->name);
  g_ptr_array_unref (self->from_nodes);
  g_ptr_array_unref (self->to_nodes);
  g_ptr_array_unref (self->rechecks);
  secasset_zone_opinion_clear (&self->opinion);
  G_OBJECT_CLASS (secasset_flow_judgement_parent_class)->finalize (object);
}

static void
secasset_flow_judgement_class_init (SecassetFlowJudgementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_flow_judgement_finalize;
}

static void
secasset_flow_judgement_init (SecassetFlowJudgement *self)
{
  self->from_nodes = g_ptr_array_new_with_free_func (g_free);
  self->to_nodes = g_ptr_array_new_with_free_func (g_free);
  self->rechecks = g_ptr_array_new_with_free_func (g_free);
  secasset_zone_opinion_init (&self->opinion);
}

SecassetFlowVerdict
secasset_flow_judgement_get_verdict (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), SECASSET_FLOW_VERDICT_UNKNOWN);

  return self->verdict;
}

SecassetTristate
secasset_flow_judgement_is_permitted (SecassetFlowJudgement *self)
{
  SecassetTristate met;

  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), SECASSET_TRISTATE_UNKNOWN);

  met = secasset_zone_opinion_get_all (&self->opinion);
  switch (self->verdict)
    {
    case SECASSET_FLOW_VERDICT_ALLOWED:
    case SECASSET_FLOW_VERDICT_RESTRICTED:
      return met;
    case SECASSET_FLOW_VERDICT_FORBIDDEN:
      return SECASSET_TRISTATE_FALSE;
    case SECASSET_FLOW_VERDICT_UNKNOWN:
    default:
      return secasset_tristate_and (met, SECASSET_TRISTATE_UNKNOWN);
    }
}

SecassetFlowMatrix *
secasset_flow_judgement_get_matrix (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return self->matrix;
}

const char *const *
secasset_flow_judgement_get_from_nodes (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return (const char *const *) self->from_nodes->pdata;
}

const char *const *
secasset_flow_judgement_get_to_nodes (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return (const char *const *) self->to_nodes->pdata;
}

const char *const *
secasset_flow_judgement_get_rechecks (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return (const char *const *) self->rechecks->pdata;
}

SecassetList *
secasset_flow_judgement_get_conditions (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return self->opinion.conditions;
}

SecassetTristate
secasset_flow_judgement_get_state (SecassetFlowJudgement *self,
                                   const char *condition)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), SECASSET_TRISTATE_UNKNOWN);
  g_return_val_if_fail (condition != NULL, SECASSET_TRISTATE_UNKNOWN);

  return secasset_zone_opinion_get_state (&self->opinion, condition);
}

const char *const *
secasset_flow_judgement_get_evidence (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return (const char *const *) self->opinion.evidence->pdata;
}

const char *const *
secasset_flow_judgement_get_unknown_facts (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return (const char *const *) self->opinion.unknown_facts->pdata;
}

const char *const *
secasset_flow_judgement_get_sources (SecassetFlowJudgement *self)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  return (const char *const *) self->opinion.sources->pdata;
}

char *
secasset_flow_judgement_dup_text (SecassetFlowJudgement *self,
                                  const char *language)
{
  gboolean japanese = secasset_language_is_japanese (language);
  GString *text;

  g_return_val_if_fail (SECASSET_IS_FLOW_JUDGEMENT (self), NULL);

  text = g_string_new (NULL);
  g_string_append_printf (text, japanese ? "「%s」（" : "“%s” (", self->name);
  secasset_zone_write_nicks (text, self->policy, "FlowNode", self->from_nodes, language);
  g_string_append (text, japanese ? "から" : " to ");
  secasset_zone_write_nicks (text, self->policy, "FlowNode", self->to_nodes, language);
  g_string_append_printf (text, japanese ? "への通信）は「%s」です。" : ") is %s.",
                          secasset_policy_get_label (self->policy, "FlowVerdict",
                                                     secasset_data_nick (SECASSET_TYPE_FLOW_VERDICT,
                                                                         (gint) self->verdict),
                                                     language));
  secasset_zone_opinion_write (&self->opinion, text, self->policy, language);
  for (guint i = 0; g_ptr_array_index (self->rechecks, i); i++)
    g_string_append_printf (text,
                            japanese ? "通信元の区分を%sにより確認し直してください。"
                                     : " Check the segment of the source again by %s.",
                            (const char *) g_ptr_array_index (self->rechecks, i));
  return g_string_free (text, FALSE);
}
