/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/organisation-private.h"

#include "model/party-private.h"
#include "rules/edges-private.h"
#include "rules/outside-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset.h>

/* Circles of units (GI-005) end, too. */
#define MAX_STEPS 64

static SecassetElement *
find_unit_above (SecassetElement *unit,
                 const GDate *day)
{
  SECASSET_FOREACH_EDGE (unit, SECASSET_RELATION_KIND_ORG_PARENT, edge)
    {
      if (edge->target && SECASSET_IS_ORG_UNIT (edge->target) && secasset_edge_counts (edge, day))
        return edge->target;
    }
  return NULL;
}

SecassetElement *
secasset_org_unit_find_bureau (SecassetElement *unit,
                               const GDate *day)
{
  for (guint i = 0; unit && i < MAX_STEPS; i++)
    {
      gint kind = ((SecassetOrgUnit *) unit)->org_kind;

      if (kind >= SECASSET_ORG_UNIT_KIND_BUREAU && kind <= SECASSET_ORG_UNIT_KIND_PUBLIC_ENTERPRISE)
        return unit;
      unit = find_unit_above (unit, day);
    }
  return NULL;
}

static void
check_staff_category_is_known (SecassetRuleContext *context,
                               SecassetStaffGroup *group)
{
  SecassetElement *element = (SecassetElement *) group;
  g_autofree char *value = NULL;

  /* It is no category of staff, and does not claim to be one. */
  if (group->category == SECASSET_STAFF_CATEGORY_CONTRACTOR)
    return;
  if (group->category == SECASSET_STAFF_CATEGORY_UNSET
      && !secasset_element_is_unreadable (element, "category"))
    {
      secasset_context_skip (context, element, "category");
      return;
    }
  value = secasset_dup_value_outside (element, "category", group->category,
                                      SECASSET_STAFF_CATEGORY_REGULAR,
                                      SECASSET_STAFF_CATEGORY_REAPPOINTED);
  if (!value)
    return;
  secasset_context_evidence (context, element, "category");
  secasset_context_report (context, "category", SECASSET_ARG ("value", value));
}

static gboolean
is_staff (SecassetStaffGroup *group)
{
  return group->category >= SECASSET_STAFF_CATEGORY_REGULAR
         && group->category <= SECASSET_STAFF_CATEGORY_REAPPOINTED;
}

static void
check_contractors_are_not_staff (SecassetRuleContext *context,
                                 SecassetStaffGroup *group)
{
  SECASSET_FOREACH_EDGE (group, SECASSET_RELATION_KIND_ORG, edge)
    {
      if (!edge->target || !SECASSET_IS_EXTERNAL_PROVIDER (edge->target)
          || !secasset_edge_counts (edge, secasset_context_get_day (context)))
        continue;
      if (group->category == SECASSET_STAFF_CATEGORY_UNSET)
        {
          secasset_context_skip (context, (SecassetElement *) group, "category");
          return;
        }
      if (!is_staff (group))
        return;
      secasset_context_relate (context, edge->target);
      secasset_context_evidence (context, group, "category");
      secasset_context_evidence (context, group, "org");
      secasset_context_report (context, "category");
      return;
    }
}

static gboolean
has_role (SecassetElement *unit,
          const GDate *day)
{
  SECASSET_FOREACH_INCOMING (unit, SECASSET_RELATION_KIND_ORG, in)
    {
      if (SECASSET_IS_ROLE (in->source) && secasset_incoming_counts (in, day))
        return TRUE;
    }
  return FALSE;
}

/* Whether a role is responsible for what manages the asset. A unit that the ledger does not
 * have may have one. */
static SecassetTristate
is_managed_by_role (SecassetAsset *asset,
                    const GDate *day)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (asset, SECASSET_RELATION_KIND_MANAGED_BY, edge)
    {
      if (!secasset_edge_counts (edge, day))
        continue;
      result = secasset_tristate_or (
          result, edge->target ? secasset_tristate_from_boolean (has_role (edge->target, day))
                               : SECASSET_TRISTATE_UNKNOWN);
    }
  return result;
}

static void
check_somebody_is_responsible (SecassetRuleContext *context,
                               SecassetAsset *asset)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetTristate managed;

  if (secasset_element_has_edge (asset, SECASSET_RELATION_KIND_RESPONSIBLE_ROLE, day))
    return;
  managed = is_managed_by_role (asset, day);
  if (managed == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) asset, "managed-by");
  if (managed != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, asset, "responsible-role");
  secasset_context_evidence (context, asset, "managed-by");
  secasset_context_report (context, "responsible-role");
}

const SecassetRuleRow secasset_organisation_rules[] = {
  SECASSET_RULE_ROW ("SB-105", SecassetStaffGroup, secasset_staff_group,
                     check_staff_category_is_known, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-106", SecassetStaffGroup, secasset_staff_group,
                     check_contractors_are_not_staff, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-107", SecassetAsset, secasset_asset, check_somebody_is_responsible,
                     SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
