/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/policy-document-private.h"
#include <secasset/secasset.h>

static gboolean
level_is_unknown (SecassetPolicyDocument *document)
{
  return document->level < SECASSET_DOCUMENT_LEVEL_POLICY_BASIC
         || document->level > SECASSET_DOCUMENT_LEVEL_PROCEDURE_SYSTEM;
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
  SECASSET_RULE_ROW ("SB-151", SecassetPolicyDocument, secasset_policy_document,
                     check_procedure_is_not_public, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
