/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/administrative-information-private.h"
#include "model/component-private.h"
#include "model/party-private.h"
#include "rules/edges-private.h"
#include "rules/rules-private.h"
#include "rules/scope-private.h"
#include "rules/ordinance-private.h"
#include <secasset/secasset-record-medium.h>

/* Registration is an act of the ledger: what it does not register as an asset is not
 * registered, so a blank is no open question here. */
static void
check_kind_may_be_asset (SecassetRuleContext *context,
                         SecassetElement *element)
{
  if (element->registered_as_asset != SECASSET_TRISTATE_TRUE || SECASSET_IS_ASSET (element))
    return;
  secasset_context_evidence (context, element, "registered-as-asset");
  secasset_context_report (context, "registered-as-asset");
}

static void
check_component_belongs_to_system (SecassetRuleContext *context,
                                   SecassetComponent *component)
{
  /* A medium is covered through the computer that contains it, or is an asset itself. */
  if (SECASSET_IS_RECORD_MEDIUM (component)
      || ((SecassetElement *) component)->lifecycle != SECASSET_LIFECYCLE_ACTIVE
      || secasset_element_has_edge (component, SECASSET_RELATION_KIND_PART_OF,
                                    secasset_context_get_day (context)))
    return;
  secasset_context_evidence (context, component, "part-of");
  secasset_context_report (context, "part-of");
}

/* The blank that leaves open whether information is in scope. */
static const char *
find_open_scope (SecassetAsset *asset)
{
  const SecassetAdministrativeInformation *info = (gpointer) asset;

  if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (asset)
      || info->relates_to_administration == SECASSET_TRISTATE_UNKNOWN)
    return "relates-to-administration";
  if (info->excluded && info->responsibility_transferred == SECASSET_TRISTATE_UNKNOWN)
    return "responsibility-transferred";
  return "form";
}

gboolean
secasset_context_asset_is_in_scope (SecassetRuleContext *context,
                                    SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  SecassetTristate in_scope
      = secasset_facts_is_in_scope (secasset_context_get_facts (context), element);

  if (in_scope == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, find_open_scope (asset));
  return in_scope == SECASSET_TRISTATE_TRUE;
}

static void
check_asset_is_managed (SecassetRuleContext *context,
                        SecassetAsset *asset)
{
  if (secasset_element_has_edge (asset, SECASSET_RELATION_KIND_MANAGED_BY,
                                 secasset_context_get_day (context))
      || !secasset_context_asset_is_in_scope (context, asset))
    return;
  secasset_context_evidence (context, asset, "managed-by");
  secasset_context_report (context, "managed-by");
}

/* Where the way up through the organisation ends. */
typedef struct
{
  const GDate *day;
  guint steps; /* left: a cycle (GI-005) ends, too */
  SecassetElement *unknown;
  const char *unknown_property;
} Ascent;

static gboolean
is_bureau (gint32 kind)
{
  return kind >= SECASSET_ORG_UNIT_KIND_BUREAU && kind <= SECASSET_ORG_UNIT_KIND_PUBLIC_ENTERPRISE;
}

static void
remember_unknown (Ascent *ascent,
                  SecassetElement *element,
                  const char *property)
{
  if (ascent->unknown)
    return;
  ascent->unknown = element;
  ascent->unknown_property = property;
}

/* Whether the unit, or one above it, is a bureau etc. of clause 2.1. */
static gboolean
reaches_bureau (Ascent *ascent,
                SecassetElement *element)
{
  const SecassetOrgUnit *org = (const SecassetOrgUnit *) element;

  if (is_bureau (org->org_kind))
    return TRUE;
  if (org->org_kind != SECASSET_ORG_UNIT_KIND_DIVISION
      && org->org_kind != SECASSET_ORG_UNIT_KIND_OTHER)
    remember_unknown (ascent, element, "org-kind");
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_ORG_PARENT, edge)
    {
      if (!secasset_edge_is_valid (edge, ascent->day))
        continue;
      if (!edge->target || !SECASSET_IS_ORG_UNIT (edge->target) || ascent->steps == 0)
        remember_unknown (ascent, element, "org-parent");
      else if (ascent->steps-- > 0 && reaches_bureau (ascent, edge->target))
        return TRUE;
    }
  return FALSE;
}

static void
check_manager (SecassetRuleContext *context,
               SecassetElement *asset,
               SecassetElement *org)
{
  Ascent ascent = { .day = secasset_context_get_day (context), .steps = 64 };

  if (reaches_bureau (&ascent, org))
    return;
  if (ascent.unknown)
    {
      secasset_context_skip (context, ascent.unknown, ascent.unknown_property);
      return;
    }
  secasset_context_relate (context, org);
  secasset_context_evidence (context, asset, "managed-by");
  secasset_context_evidence (context, org, "org-kind");
  secasset_context_evidence (context, org, "org-parent");
  secasset_context_set_key (context, org->id);
  secasset_context_report (context, "managed-by", SECASSET_ARG_ELEMENT ("org", org));
}

static void
check_managers_belong_to_bureau (SecassetRuleContext *context,
                                 SecassetAsset *asset)
{
  const GDate *day = secasset_context_get_day (context);

  SECASSET_FOREACH_EDGE (asset, SECASSET_RELATION_KIND_MANAGED_BY, edge)
    {
      if (secasset_edge_counts (edge, day) && edge->target && SECASSET_IS_ORG_UNIT (edge->target))
        check_manager (context, (SecassetElement *) asset, edge->target);
    }
}

const SecassetRuleRow secasset_scope_rules[] = {
  SECASSET_RULE_ROW ("SB-010", SecassetElement, secasset_element, check_kind_may_be_asset, 0),
  SECASSET_RULE_ROW ("SB-011", SecassetComponent, secasset_component,
                     check_component_belongs_to_system, 0),
  SECASSET_RULE_ROW ("SB-012", SecassetAsset, secasset_asset, check_asset_is_managed, 0),
  SECASSET_RULE_ROW ("SB-013", SecassetAsset, secasset_asset, check_managers_belong_to_bureau, 0),
  SECASSET_RULE_ROW ("SB-014", SecassetOrgUnit, secasset_org_unit, secasset_check_bureau_is_listed,
                     0),
  SECASSET_RULES_END,
};
