/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/applicability-private.h"

#include "facts/snapshot-private.h"
#include "model/asset-private.h"
#include <secasset/secasset.h>

gboolean
secasset_kind_answers_for (GType kind,
                           GType target)
{
  if (g_type_is_a (kind, target))
    return TRUE;
  return g_type_is_a (kind, SECASSET_TYPE_INFORMATION_SYSTEM)
         && !g_type_is_a (target, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM)
         && (g_type_is_a (target, SECASSET_TYPE_COMPONENT)
             || g_type_is_a (target, SECASSET_TYPE_EXTERNAL_SERVICE)
             || g_type_is_a (target, SECASSET_TYPE_PLACE));
}

SecassetThreat *
secasset_facts_lookup_threat (SecassetFacts *self,
                              const char *id)
{
  GPtrArray *own = self->inventory->threats;

  for (guint i = 0; id && own && i < own->len; i++)
    {
      SecassetThreat *threat = g_ptr_array_index (own, i);

      if (g_strcmp0 (threat->id, id) == 0)
        return threat;
    }
  return id ? secasset_policy_lookup_threat (self->policy, id) : NULL;
}

typedef struct
{
  SecassetFacts *facts;
  GPtrArray *parts;
  GHashTable *seen;
} Walk;

static void
visit (Walk *walk,
       SecassetElement *element)
{
  if (element && secasset_element_is_live (element)
      && !SECASSET_IS_EXTERNAL_RECORD_MEDIUM (element)
      && !SECASSET_IS_INFORMATION_SYSTEM (element) && g_hash_table_add (walk->seen, element))
    g_ptr_array_add (walk->parts, element);
}

static void
visit_targets (Walk *walk,
               SecassetElement *element,
               SecassetRelationKind kind)
{
  SECASSET_FOREACH_EDGE (element, kind, edge)
    {
      if (secasset_facts_edge_holds (walk->facts, edge))
        visit (walk, edge->target);
    }
}

static void
visit_sources (Walk *walk,
               SecassetElement *element,
               SecassetRelationKind kind)
{
  SECASSET_FOREACH_INCOMING (element, kind, in)
    {
      if (secasset_facts_edge_holds (walk->facts, secasset_incoming_get_edge (in)))
        visit (walk, in->source);
    }
}

GPtrArray *
secasset_facts_collect_parts (SecassetFacts *self,
                              SecassetElement *system)
{
  Walk walk = { self, g_ptr_array_new (), NULL };

  if (!SECASSET_IS_INFORMATION_SYSTEM (system))
    return walk.parts;
  walk.seen = g_hash_table_new (NULL, NULL);
  visit_sources (&walk, system, SECASSET_RELATION_KIND_PART_OF);
  visit_targets (&walk, system, SECASSET_RELATION_KIND_CONNECTED_TO);
  visit_targets (&walk, system, SECASSET_RELATION_KIND_HOSTED_ON);
  visit_targets (&walk, system, SECASSET_RELATION_KIND_USES);
  for (guint i = 0; i < walk.parts->len; i++)
    {
      SecassetElement *part = g_ptr_array_index (walk.parts, i);

      visit_targets (&walk, part, SECASSET_RELATION_KIND_CONTAINS_MEDIUM);
      visit_targets (&walk, part, SECASSET_RELATION_KIND_CONNECTED_TO);
      visit_targets (&walk, part, SECASSET_RELATION_KIND_LOCATED_IN);
      if (!SECASSET_IS_COMPUTER (part))
        continue;
      visit_sources (&walk, part, SECASSET_RELATION_KIND_RUNS_ON);
      visit_sources (&walk, part, SECASSET_RELATION_KIND_HOSTS);
    }
  g_hash_table_unref (walk.seen);
  return walk.parts;
}

gboolean
secasset_facts_is_target (SecassetFacts *self,
                          SecassetThreat *threat,
                          SecassetElement *element)
{
  GType determined = secasset_facts_get_determined_type (self, element, NULL);

  for (char **target = threat->targets; target && *target; target++)
    {
      GType type = secasset_element_type_from_kind (*target);

      if (type != G_TYPE_INVALID
          && (g_type_is_a (G_OBJECT_TYPE (element), type) || g_type_is_a (determined, type)))
        return TRUE;
    }
  return FALSE;
}

SecassetTristate
secasset_facts_judge_threat (SecassetFacts *self,
                             SecassetThreat *threat,
                             SecassetElement *element,
                             const GPtrArray *parts)
{
  if (!threat || !threat->targets || !*threat->targets)
    return SECASSET_TRISTATE_UNKNOWN;
  if (secasset_facts_is_target (self, threat, element))
    return SECASSET_TRISTATE_TRUE;
  for (guint i = 0; i < parts->len; i++)
    {
      if (secasset_facts_is_target (self, threat, g_ptr_array_index (parts, i)))
        return SECASSET_TRISTATE_TRUE;
    }
  for (char **target = threat->targets; *target; target++)
    {
      if (secasset_element_type_from_kind (*target) == G_TYPE_INVALID)
        return SECASSET_TRISTATE_UNKNOWN;
    }
  return SECASSET_TRISTATE_FALSE;
}

static void
add_threat (SecassetList *list,
            SecassetFacts *self,
            SecassetElement *element,
            SecassetThreat *threat,
            const char *id,
            SecassetTristate applies,
            const GPtrArray *parts)
{
  SecassetApplicableThreat *item = g_object_new (SECASSET_TYPE_APPLICABLE_THREAT, NULL);

  for (guint i = 0; threat && i < parts->len; i++)
    {
      SecassetElement *part = g_ptr_array_index (parts, i);

      if (secasset_facts_is_target (self, threat, part))
        g_ptr_array_add (item->via, g_object_ref (part));
    }
  item->facts = g_object_ref (self);
  item->element = g_object_ref (element);
  item->threat = threat ? g_object_ref (threat) : NULL;
  item->id = g_strdup (id ? id : "");
  item->applies = applies;
  secasset_list_load (list, item);
}

/* What is known to hit it, or may do; what somebody has assessed in any case. */
static void
consider (SecassetList *list,
          SecassetFacts *self,
          SecassetElement *element,
          SecassetThreat *threat,
          gboolean proposed,
          const GPtrArray *parts,
          GPtrArray *assessed)
{
  SecassetTristate applies = secasset_facts_judge_threat (self, threat, element, parts);

  if ((proposed && applies != SECASSET_TRISTATE_FALSE)
      || g_ptr_array_find (assessed, threat, NULL))
    add_threat (list, self, element, threat, threat->id, applies, parts);
}

static void
add_unknown_threats (SecassetList *list,
                     SecassetFacts *self,
                     SecassetElement *element)
{
  SecassetAssetFields *fields = secasset_asset_peek_fields (element);
  guint n = fields && fields->assessments ? fields->assessments->len : 0;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    {
      SecassetAssessment *assessment = g_ptr_array_index (fields->assessments, i);
      char *id = assessment->threat ? assessment->threat : (char *) "";

      if (!secasset_facts_lookup_threat (self, assessment->threat) && g_hash_table_add (seen, id))
        add_threat (list, self, element, NULL, id, SECASSET_TRISTATE_UNKNOWN, NULL);
    }
}

GPtrArray *
secasset_facts_resolve_assessments (SecassetFacts *self,
                                    SecassetElement *element)
{
  SecassetAssetFields *fields = secasset_asset_peek_fields (element);
  GPtrArray *threats = g_ptr_array_new ();

  for (guint i = 0; fields && fields->assessments && i < fields->assessments->len; i++)
    {
      SecassetAssessment *assessment = g_ptr_array_index (fields->assessments, i);

      g_ptr_array_add (threats, secasset_facts_lookup_threat (self, assessment->threat));
    }
  return threats;
}

/* One of the inventory's own threats stands in for that of the policy. */
static gboolean
is_replaced (SecassetFacts *self,
             SecassetThreat *threat)
{
  GPtrArray *own = self->inventory->threats;

  for (guint i = 0; own && i < own->len; i++)
    {
      if (g_strcmp0 (((SecassetThreat *) g_ptr_array_index (own, i))->id, threat->id) == 0)
        return TRUE;
    }
  return FALSE;
}

SecassetThreatSet
secasset_facts_get_threat_set (SecassetFacts *self)
{
  SecassetRecord *settings;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), SECASSET_THREAT_SET_POLICY);

  settings = self->inventory->settings;
  return settings
                 && ((SecassetSettings *) settings)->threat_set == SECASSET_THREAT_SET_EXTENDED
             ? SECASSET_THREAT_SET_EXTENDED
             : SECASSET_THREAT_SET_POLICY;
}

SecassetRiskMatrix *
secasset_facts_get_risk_matrix (SecassetFacts *self)
{
  SecassetSettings *settings;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);

  settings = (SecassetSettings *) self->inventory->settings;
  return secasset_policy_lookup_risk_matrix (
      self->policy, settings && settings->risk_matrix ? settings->risk_matrix : "bsi-200-3");
}

SecassetList *
secasset_facts_dup_threats (SecassetFacts *self,
                            SecassetElement *element,
                            SecassetThreatSet set)
{
  g_autoptr (GPtrArray) parts = NULL;
  g_autoptr (GPtrArray) assessed = NULL;
  SecassetList *list, *catalogue;
  GPtrArray *own;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), NULL);
  g_return_val_if_fail (secasset_facts_covers (self, element), NULL);

  if (set == SECASSET_THREAT_SET_UNSET)
    set = secasset_facts_get_threat_set (self);
  list = secasset_list_new (SECASSET_TYPE_APPLICABLE_THREAT);
  parts = secasset_facts_collect_parts (self, element);
  assessed = secasset_facts_resolve_assessments (self, element);
  catalogue = self->policy->threats;
  for (guint i = 0; i < secasset_list_get_n_items (catalogue); i++)
    {
      SecassetThreat *threat = secasset_list_index (catalogue, i);

      if (!is_replaced (self, threat))
        consider (list, self, element, threat,
                  set == SECASSET_THREAT_SET_EXTENDED || !threat->extension_of, parts, assessed);
    }
  own = self->inventory->threats;
  for (guint i = 0; own && i < own->len; i++)
    consider (list, self, element, g_ptr_array_index (own, i), TRUE, parts, assessed);
  add_unknown_threats (list, self, element);
  return list;
}
