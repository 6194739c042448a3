/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/applicability-private.h"

#include "facts/snapshot-private.h"
#include "model/asset-private.h"
#include "model/countermeasure-private.h"
#include <secasset/secasset.h>

/**
 * SecassetApplicableThreat:
 *
 * A threat that an asset is exposed to: by its own kind, or because of something it is made of,
 * stands in or runs on. A stolen terminal is a threat to the information system it is part of.
 *
 * Which measures answer it is worked out by the groups of clause 9 that the threat names. That
 * says where measures are missing; it does not say how much of the risk is left.
 *
 * Policy clause: 8.
 *
 * Since: 1.0
 */
struct _SecassetApplicableThreatClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetApplicableThreat, secasset_applicable_threat, G_TYPE_OBJECT)

static void
secasset_applicable_threat_finalize (GObject *object)
{
  SecassetApplicableThreat *self = SECASSET_APPLICABLE_THREAT (object);

  g_clear_object (&self->facts);
  g_clear_object (&self->element);
  g_clear_object (&self->threat);
  g_free (self->id);
  g_ptr_array_unref (self->via);
  G_OBJECT_CLASS (secasset_applicable_threat_parent_class)->finalize (object);
}

static void
secasset_applicable_threat_class_init (SecassetApplicableThreatClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_applicable_threat_finalize;
}

static void
secasset_applicable_threat_init (SecassetApplicableThreat *self)
{
  self->via = g_ptr_array_new_with_free_func (g_object_unref);
}

SecassetElement *
secasset_applicable_threat_get_element (SecassetApplicableThreat *self)
{
  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), NULL);

  return self->element;
}

SecassetThreat *
secasset_applicable_threat_get_threat (SecassetApplicableThreat *self)
{
  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), NULL);

  return self->threat;
}

const char *
secasset_applicable_threat_get_threat_id (SecassetApplicableThreat *self)
{
  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), NULL);

  return self->id;
}

SecassetTristate
secasset_applicable_threat_get_applies (SecassetApplicableThreat *self)
{
  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), SECASSET_TRISTATE_UNKNOWN);

  return self->applies;
}

gboolean
secasset_applicable_threat_is_direct (SecassetApplicableThreat *self)
{
  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), FALSE);

  return self->threat && secasset_facts_is_target (self->facts, self->threat, self->element);
}

SecassetList *
secasset_applicable_threat_dup_via (SecassetApplicableThreat *self)
{
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), NULL);

  list = secasset_list_new (SECASSET_TYPE_ELEMENT);
  for (guint i = 0; i < self->via->len; i++)
    secasset_list_append (list, g_ptr_array_index (self->via, i));
  return list;
}

gboolean
secasset_applicable_threat_is_named_by (SecassetApplicableThreat *self,
                                        SecassetAssessment *assessment)
{
  SecassetThreat *threat = secasset_facts_lookup_threat (self->facts, assessment->threat);

  return threat || self->threat
             ? threat == self->threat
             : g_str_equal (assessment->threat ? assessment->threat : "", self->id);
}

SecassetList *
secasset_applicable_threat_dup_assessments (SecassetApplicableThreat *self)
{
  SecassetAssetFields *fields;
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), NULL);

  fields = secasset_asset_peek_fields (self->element);
  list = secasset_list_new (SECASSET_TYPE_ASSESSMENT);
  for (guint i = 0; fields && fields->assessments && i < fields->assessments->len; i++)
    {
      SecassetAssessment *assessment = g_ptr_array_index (fields->assessments, i);

      if (secasset_applicable_threat_is_named_by (self, assessment))
        secasset_list_append (list, assessment);
    }
  return list;
}

/* A nick of “measures” as a group; unset for other words. */
static gint
group_from_nick (const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_COUNTERMEASURE_GROUP);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value ? value->value : SECASSET_COUNTERMEASURE_GROUP_UNSET;
}

SecassetCountermeasureGroup
secasset_applicable_threat_get_primary_group (SecassetApplicableThreat *self)
{
  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), SECASSET_COUNTERMEASURE_GROUP_UNSET);

  if (!self->threat || self->threat->no_primary || !self->threat->measures
      || !*self->threat->measures)
    return SECASSET_COUNTERMEASURE_GROUP_UNSET;
  return (SecassetCountermeasureGroup) group_from_nick (self->threat->measures[0]);
}

typedef struct
{
  SecassetApplicableThreat *threat;
  guint groups;        /* a bit for each group that the threat names */
  gint group;          /* or unset: any of those */
  gboolean named_only; /* only measures that mitigate this very threat */
  SecassetTristate covered;
  GPtrArray *measures; /* or NULL */
} Answer;

static SecassetTristate
is_implemented (SecassetElement *measure)
{
  gint status = ((SecassetCountermeasure *) measure)->status;

  if (!secasset_element_is_live (measure))
    return SECASSET_TRISTATE_FALSE;
  if (secasset_record_peek_kept ((SecassetRecord *) measure, "status")
      || status < SECASSET_COUNTERMEASURE_STATUS_PLANNED
      || status > SECASSET_COUNTERMEASURE_STATUS_RETIRED)
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (status == SECASSET_COUNTERMEASURE_STATUS_IMPLEMENTED);
}

static gboolean
mitigates (const Answer *answer,
           SecassetElement *measure)
{
  SECASSET_FOREACH_EDGE (measure, SECASSET_RELATION_KIND_MITIGATES, edge)
    {
      if (secasset_facts_edge_holds (answer->threat->facts, edge)
          && g_str_equal (secasset_edge_get_ref (edge), answer->threat->id))
        return TRUE;
    }
  return FALSE;
}

static SecassetTristate
is_in_group (const Answer *answer,
             SecassetElement *measure)
{
  gint group = ((SecassetCountermeasure *) measure)->group;

  if (group < SECASSET_COUNTERMEASURE_GROUP_HUMAN
      || group > SECASSET_COUNTERMEASURE_GROUP_OPERATIONAL || answer->groups == 0)
    return SECASSET_TRISTATE_UNKNOWN;
  if (answer->group != SECASSET_COUNTERMEASURE_GROUP_UNSET)
    return secasset_tristate_from_boolean (group == answer->group);
  return secasset_tristate_from_boolean ((answer->groups & (1u << group)) != 0);
}

static void
weigh (SecassetElement *measure,
       SecassetTristate sure,
       gpointer data)
{
  Answer *answer = data;
  /* Whoever names the threat answers it, of whatever group the measure is. */
  SecassetTristate fits = answer->named_only
                              ? secasset_tristate_from_boolean (mitigates (answer, measure))
                              : is_in_group (answer, measure);
  SecassetTristate covered
      = secasset_tristate_and (sure, secasset_tristate_and (fits, is_implemented (measure)));

  answer->covered = secasset_tristate_or (answer->covered, covered);
  if (covered == SECASSET_TRISTATE_TRUE && answer->measures
      && !g_ptr_array_find (answer->measures, measure, NULL))
    g_ptr_array_add (answer->measures, measure);
}

static guint
collect_groups (SecassetThreat *threat)
{
  guint groups = 0;

  for (char **named = threat ? threat->measures : NULL; named && *named; named++)
    groups |= 1u << group_from_nick (*named);
  return groups;
}

/* The asset itself, or else everything the threat comes by: a lock on one of two terminals does
 * not answer the theft of terminals. */
static SecassetTristate
judge_answer (Answer *answer)
{
  SecassetApplicableThreat *self = answer->threat;
  const GPtrArray *via = self->via;
  SecassetTristate itself, all = via->len > 0 ? SECASSET_TRISTATE_TRUE : SECASSET_TRISTATE_FALSE;

  answer->groups = collect_groups (self->threat);
  answer->covered = SECASSET_TRISTATE_FALSE;
  secasset_facts_foreach_measure (self->facts, self->element, weigh, answer);
  itself = answer->covered;
  for (guint i = 0; i < via->len; i++)
    {
      answer->covered = SECASSET_TRISTATE_FALSE;
      secasset_facts_foreach_measure (self->facts, g_ptr_array_index (via, i), weigh, answer);
      all = secasset_tristate_and (all, answer->covered);
    }
  return secasset_tristate_or (itself, all);
}

SecassetTristate
secasset_applicable_threat_get_covered (SecassetApplicableThreat *self,
                                        SecassetCountermeasureGroup group)
{
  Answer answer = { .threat = self, .group = (gint) group };

  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), SECASSET_TRISTATE_UNKNOWN);

  return judge_answer (&answer);
}

SecassetTristate
secasset_applicable_threat_get_addressed (SecassetApplicableThreat *self)
{
  Answer answer = { .threat = self, .named_only = TRUE };

  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), SECASSET_TRISTATE_UNKNOWN);

  return judge_answer (&answer);
}

SecassetList *
secasset_applicable_threat_dup_measures (SecassetApplicableThreat *self,
                                         gboolean named_only)
{
  g_autoptr (GPtrArray) measures = g_ptr_array_new ();
  Answer answer = { .threat = self, .named_only = named_only, .measures = measures };
  SecassetList *list;

  g_return_val_if_fail (SECASSET_IS_APPLICABLE_THREAT (self), NULL);

  judge_answer (&answer);
  list = secasset_list_new (SECASSET_TYPE_ELEMENT);
  for (guint i = 0; i < measures->len; i++)
    secasset_list_append (list, g_ptr_array_index (measures, i));
  return list;
}
