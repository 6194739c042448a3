/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/threats-private.h"

#include "facts/applicability-private.h"
#include "model/asset-private.h"
#include "rules/outside-private.h"
#include "rules/scope-private.h"

static guint
count_assessments (SecassetAsset *asset)
{
  GPtrArray *assessments = secasset_asset_peek_fields (asset)->assessments;

  return assessments ? assessments->len : 0;
}

static SecassetAssessment *
get_assessment (SecassetAsset *asset,
                guint position)
{
  return g_ptr_array_index (secasset_asset_peek_fields (asset)->assessments, position);
}

void
secasset_check_asset_is_assessed (SecassetRuleContext *context,
                                  SecassetAsset *asset)
{
  if (count_assessments (asset) > 0 || !secasset_context_asset_is_in_scope (context, asset))
    return;
  if (secasset_record_peek_kept ((SecassetRecord *) asset, "assessments"))
    {
      secasset_context_skip (context, (SecassetElement *) asset, "assessments");
      return;
    }
  secasset_context_evidence (context, asset, "assessments");
  secasset_context_report (context, "assessments");
}

/* Whether the threat applies to the kind; unknown where it does not say what it applies to. */
static SecassetTristate
threat_applies (SecassetThreat *threat,
                GType kind)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  if (!threat->targets || !*threat->targets)
    return SECASSET_TRISTATE_UNKNOWN;
  for (char **target = threat->targets; *target; target++)
    {
      GType type = secasset_element_type_from_kind (*target);

      if (type == G_TYPE_INVALID)
        result = SECASSET_TRISTATE_UNKNOWN;
      else if (secasset_kind_answers_for (kind, type))
        return SECASSET_TRISTATE_TRUE;
    }
  return result;
}

static gboolean
group_is_known (gint group)
{
  return group >= SECASSET_THREAT_GROUP_DELIBERATE
         && group <= SECASSET_THREAT_GROUP_DISASTER_ACCIDENT_FAILURE;
}

/* The groups of the threats that were assessed, as bits. */
static guint
collect_groups (SecassetRuleContext *context,
                SecassetAsset *asset,
                gboolean *unknown)
{
  guint groups = 0;

  for (guint i = 0; i < count_assessments (asset); i++)
    {
      SecassetThreat *threat
          = secasset_context_find_threat (context, get_assessment (asset, i)->threat);

      if (threat && group_is_known (threat->group))
        groups |= 1u << threat->group;
      else
        *unknown = TRUE;
    }
  return groups;
}

/* Every group has threats to every kind of asset; a layer of policy only adds threats. */
void
secasset_check_assessment_has_all_groups (SecassetRuleContext *context,
                                          SecassetAsset *asset)
{
  gboolean unknown = FALSE;
  guint groups = collect_groups (context, asset, &unknown);

  for (gint group = SECASSET_THREAT_GROUP_DELIBERATE;
       count_assessments (asset) > 0 && group_is_known (group); group++)
    {
      const char *nick = secasset_enum_nick (SECASSET_TYPE_THREAT_GROUP, group);

      if ((groups & (1u << group)) != 0)
        continue;
      if (unknown)
        {
          secasset_context_skip (context, (SecassetElement *) asset, "assessments");
          return;
        }
      secasset_context_evidence (context, asset, "assessments");
      secasset_context_set_key (context, nick);
      secasset_context_report (context, "assessments",
                               SECASSET_ARG_LABEL ("group", "ThreatGroup", nick));
    }
}

void
secasset_check_threat_suits_kind (SecassetRuleContext *context,
                                  SecassetAsset *asset)
{
  for (guint i = 0; i < count_assessments (asset); i++)
    {
      const char *id = get_assessment (asset, i)->threat;
      SecassetThreat *threat = secasset_context_find_threat (context, id);
      SecassetTristate applies = threat ? threat_applies (threat, G_OBJECT_TYPE (asset))
                                        : SECASSET_TRISTATE_UNKNOWN;
      g_autofree char *path = NULL;

      if (applies == SECASSET_TRISTATE_UNKNOWN)
        secasset_context_skip (context, (SecassetElement *) asset, "assessments");
      if (applies != SECASSET_TRISTATE_FALSE)
        continue;
      path = g_strdup_printf ("assessments/%u/threat", i);
      secasset_context_evidence (context, asset, "assessments");
      secasset_context_set_key (context, id);
      secasset_context_report (context, path, SECASSET_ARG_LABEL ("threat", "threats", id));
    }
}

static SecassetTristate
intent_is_deliberate (SecassetThreat *threat)
{
  if (threat->intent < SECASSET_THREAT_INTENT_NONE
      || threat->intent > SECASSET_THREAT_INTENT_NOT_MALICIOUS)
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (threat->intent == SECASSET_THREAT_INTENT_DELIBERATE);
}

/* Clause 8.2 is about staff and contractors. */
static SecassetTristate
has_other_actor (SecassetThreat *threat)
{
  if (!threat->actors || !*threat->actors)
    return SECASSET_TRISTATE_UNKNOWN;
  for (char **actor = threat->actors; *actor; actor++)
    {
      if (!g_str_equal (*actor, "staff") && !g_str_equal (*actor, "contractor"))
        return SECASSET_TRISTATE_TRUE;
    }
  return SECASSET_TRISTATE_FALSE;
}

/* The member that contradicts the group; NULL if none does, or none is known to. */
static const char *
find_contradiction (SecassetRuleContext *context,
                    SecassetThreat *threat)
{
  gboolean irregular = threat->group == SECASSET_THREAT_GROUP_UNINTENDED_OR_IRREGULAR;
  SecassetTristate deliberate = intent_is_deliberate (threat);
  SecassetTristate other = irregular ? has_other_actor (threat) : SECASSET_TRISTATE_FALSE;

  if (threat->group == SECASSET_THREAT_GROUP_DELIBERATE)
    deliberate = secasset_tristate_not (deliberate);
  if (deliberate == SECASSET_TRISTATE_TRUE)
    return "intent";
  if (other == SECASSET_TRISTATE_TRUE)
    return "actors";
  if (deliberate == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, NULL, "intent");
  else if (other == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, NULL, "actors");
  return NULL;
}

static void
report_contradiction (SecassetRuleContext *context,
                      SecassetThreat *threat,
                      guint position,
                      const char *member)
{
  const char *id = threat->id ? threat->id : "";
  g_autofree char *path = g_strdup_printf ("threats/%u/%s", position, member);
  g_autofree char *group = g_strdup_printf ("%d", threat->group);

  secasset_context_set_subject (context, id);
  secasset_context_set_key (context, id);
  secasset_context_report (context, path, SECASSET_ARG_LABEL ("threat", "threats", id),
                           SECASSET_ARG ("group", group));
}

void
secasset_check_actors_and_intent (SecassetRuleContext *context,
                                  SecassetInventory *inventory)
{
  for (guint i = 0; inventory->threats && i < inventory->threats->len; i++)
    {
      SecassetThreat *threat = g_ptr_array_index (inventory->threats, i);
      const char *member = NULL;

      if (group_is_known (threat->group))
        member = find_contradiction (context, threat);
      else
        secasset_context_skip (context, NULL, "group");
      if (member)
        report_contradiction (context, threat, i, member);
    }
}
