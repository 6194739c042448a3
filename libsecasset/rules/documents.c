/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/policy-document-private.h"
#include "rules/edges-private.h"
#include "rules/reviews-private.h"
#include <secasset/secasset.h>

static gboolean
level_is_unknown (SecassetPolicyDocument *document)
{
  return document->level < SECASSET_DOCUMENT_LEVEL_POLICY_BASIC
         || document->level > SECASSET_DOCUMENT_LEVEL_PROCEDURE_SYSTEM;
}

/* The level that clauses 3, 10 and 11 put above; unset above the basic policy. */
static gint
get_level_above (SecassetPolicyDocument *document)
{
  if (document->level == SECASSET_DOCUMENT_LEVEL_POLICY_BASIC)
    return SECASSET_DOCUMENT_LEVEL_UNSET;
  return document->level == SECASSET_DOCUMENT_LEVEL_STANDARD ? SECASSET_DOCUMENT_LEVEL_POLICY_BASIC
                                                             : SECASSET_DOCUMENT_LEVEL_STANDARD;
}

/* Whether the document stands below one of that level on the day. */
static SecassetTristate
has_parent_of (SecassetPolicyDocument *document,
               gint level,
               const GDate *day)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (document, SECASSET_RELATION_KIND_DOC_PARENT, edge)
    {
      SecassetPolicyDocument *parent = (gpointer) edge->target;

      if (!secasset_edge_is_valid (edge, day))
        continue;
      if (!edge->target || (SECASSET_IS_POLICY_DOCUMENT (parent) && level_is_unknown (parent)))
        result = secasset_tristate_or (result, SECASSET_TRISTATE_UNKNOWN);
      else if (SECASSET_IS_POLICY_DOCUMENT (parent) && parent->level == level)
        result = SECASSET_TRISTATE_TRUE;
    }
  return result;
}

static gboolean
has_parent (SecassetPolicyDocument *document,
            const GDate *day)
{
  SECASSET_FOREACH_EDGE (document, SECASSET_RELATION_KIND_DOC_PARENT, edge)
    {
      if (secasset_edge_is_valid (edge, day))
        return TRUE;
    }
  return FALSE;
}

static void
report_parent (SecassetRuleContext *context,
               SecassetPolicyDocument *document)
{
  secasset_context_evidence (context, document, "level");
  SECASSET_FOREACH_EDGE (document, SECASSET_RELATION_KIND_DOC_PARENT, edge)
    {
      if (!edge->target || !secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      secasset_context_relate (context, edge->target);
      if (SECASSET_IS_POLICY_DOCUMENT (edge->target))
        secasset_context_evidence (context, edge->target, "level");
    }
  secasset_context_evidence (context, document, "doc-parent");
  secasset_context_report (context, "doc-parent");
}

static void
check_document_is_in_hierarchy (SecassetRuleContext *context,
                                SecassetPolicyDocument *document)
{
  const GDate *day = secasset_context_get_day (context);
  gint above = get_level_above (document);
  SecassetTristate right;

  if (level_is_unknown (document))
    {
      secasset_context_skip (context, (SecassetElement *) document, "level");
      return;
    }
  right = above == SECASSET_DOCUMENT_LEVEL_UNSET
              ? secasset_tristate_from_boolean (!has_parent (document, day))
              : has_parent_of (document, above, day);
  if (right == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) document, "doc-parent");
  else if (right == SECASSET_TRISTATE_FALSE)
    report_parent (context, document);
}

static void
check_procedure_is_not_public (SecassetRuleContext *context,
                               SecassetPolicyDocument *document)
{
  SecassetElement *element = (SecassetElement *) document;

  if (document->public == SECASSET_TRISTATE_FALSE
      || document->level == SECASSET_DOCUMENT_LEVEL_POLICY_BASIC
      || document->level == SECASSET_DOCUMENT_LEVEL_STANDARD)
    return;
  if (level_is_unknown (document))
    secasset_context_skip (context, element, "level");
  else if (document->public == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "public");
  else
    {
      secasset_context_evidence (context, element, "level");
      secasset_context_evidence (context, element, "public");
      secasset_context_report (context, "public");
    }
}

const SecassetRuleRow secasset_document_rules[] = {
  SECASSET_RULE_ROW ("SB-150", SecassetPolicyDocument, secasset_policy_document,
                     check_document_is_in_hierarchy, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-151", SecassetPolicyDocument, secasset_policy_document,
                     check_procedure_is_not_public, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-152", SecassetInventory, secasset_inventory,
                     secasset_check_bureaus_are_inspected, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("SB-153", SecassetInventory, secasset_inventory,
                     secasset_check_policy_is_reviewed, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
