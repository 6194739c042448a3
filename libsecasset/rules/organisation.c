/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/organisation-private.h"

#include "base/normalize-private.h"
#include "model/governance-private.h"
#include "model/party-private.h"
#include "policy/policy-private.h"
#include "rules/edges-private.h"
#include "rules/engine-private.h"
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

/* How the responsible role of an asset is looked for. */
typedef struct
{
  SecassetRoleSet *set; /* whose roles count, or NULL: all do */
  const GDate *day;
  const char *unknown; /* what has to be known to tell */
  GHashTable *found;   /* unit to tri-state + 1: hundreds of roles are not asked for each asset */
} RoleSearch;

/* @role is NULL if the ledger does not have it. */
static SecassetTristate
counts_as_responsible (RoleSearch *search,
                       SecassetElement *role)
{
  const char *id;

  if (!search->set)
    return SECASSET_TRISTATE_TRUE;
  if (role && !SECASSET_IS_ROLE (role))
    return SECASSET_TRISTATE_FALSE;
  id = role ? ((SecassetRole *) role)->role_id : NULL;
  if (id && !secasset_is_blank (id))
    return secasset_tristate_from_boolean (secasset_role_set_has_role (search->set, id));
  search->unknown = "role-id";
  return SECASSET_TRISTATE_UNKNOWN;
}

static SecassetTristate
has_role (RoleSearch *search,
          SecassetElement *unit)
{
  gint known = GPOINTER_TO_INT (g_hash_table_lookup (search->found, unit));
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  if (known == 0)
    {
      SECASSET_FOREACH_INCOMING (unit, SECASSET_RELATION_KIND_ORG, in)
        {
          if (SECASSET_IS_ROLE (in->source) && secasset_incoming_counts (in, search->day))
            result = secasset_tristate_or (result, counts_as_responsible (search, in->source));
        }
      g_hash_table_insert (search->found, unit, GINT_TO_POINTER ((gint) result + 1));
      return result;
    }
  result = (SecassetTristate) (known - 1);
  if (result == SECASSET_TRISTATE_UNKNOWN)
    search->unknown = "role-id";
  return result;
}

/* Whether a role is responsible for what manages the asset. A unit that the ledger does not
 * have may have one. */
static SecassetTristate
is_managed_by_role (RoleSearch *search,
                    SecassetAsset *asset)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (asset, SECASSET_RELATION_KIND_MANAGED_BY, edge)
    {
      if (!secasset_edge_counts (edge, search->day))
        continue;
      if (!edge->target)
        search->unknown = "managed-by";
      result = secasset_tristate_or (result, edge->target ? has_role (search, edge->target)
                                                          : SECASSET_TRISTATE_UNKNOWN);
    }
  return result;
}

static SecassetTristate
has_responsible_role (RoleSearch *search,
                      SecassetAsset *asset)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (asset, SECASSET_RELATION_KIND_RESPONSIBLE_ROLE, edge)
    {
      if (secasset_edge_counts (edge, search->day))
        result = secasset_tristate_or (result, counts_as_responsible (search, edge->target));
    }
  return result;
}

static void
check_somebody_is_responsible (SecassetRuleContext *context,
                               SecassetAsset *asset)
{
  const char *id = json_node_get_string (secasset_context_get_parameter (context, "role-set"));
  RoleSearch search = { .day = secasset_context_get_day (context) };
  SecassetTristate responsible;

  if (!context->roles)
    context->roles = g_hash_table_new (NULL, NULL);
  search.found = context->roles;
  if (!secasset_is_blank (id))
    {
      search.set = secasset_policy_lookup_role_set (
          secasset_facts_peek_policy (secasset_context_get_facts (context)), id);
      if (!search.set)
        {
          secasset_context_skip (context, (SecassetElement *) asset, "role-set");
          return;
        }
    }
  responsible = has_responsible_role (&search, asset);
  responsible = secasset_tristate_or (responsible, is_managed_by_role (&search, asset));
  if (responsible == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) asset, search.unknown);
  if (responsible != SECASSET_TRISTATE_FALSE)
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
