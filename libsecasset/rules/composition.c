/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/information-system-private.h"
#include "rules/edges-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset-computer.h>

/* Counts the parts of a system up to two: no rule asks for more. */
static guint
count_parts (SecassetInformationSystem *system,
             const GDate *day,
             SecassetElement **part)
{
  SecassetElement *first = NULL;

  SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (!secasset_incoming_counts (in, day) || in->source == first)
        continue;
      if (first)
        return 2;
      first = in->source;
    }
  *part = first;
  return first ? 1 : 0;
}

static void
check_system_has_parts (SecassetRuleContext *context,
                        SecassetInformationSystem *system)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *part = NULL;

  if (secasset_element_has_edge (system, SECASSET_RELATION_KIND_HOSTED_ON, day)
      || count_parts (system, day, &part) > 0)
    return;
  secasset_context_evidence (context, system, "hosted-on");
  secasset_context_report (context, "");
}

static void
check_only_part_is_computer (SecassetRuleContext *context,
                             SecassetInformationSystem *system)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *part = NULL;

  if (count_parts (system, day, &part) != 1 || SECASSET_IS_COMPUTER (part)
      || secasset_element_has_edge (system, SECASSET_RELATION_KIND_HOSTED_ON, day))
    return;
  secasset_context_relate (context, part);
  secasset_context_evidence (context, part, "part-of");
  secasset_context_evidence (context, system, "hosted-on");
  secasset_context_report (context, "", SECASSET_ARG_ELEMENT ("part", part));
}

const SecassetRuleRow secasset_composition_rules[] = {
  SECASSET_RULE_ROW ("SB-040", SecassetInformationSystem, secasset_information_system,
                     check_system_has_parts, 0),
  SECASSET_RULE_ROW ("SB-041", SecassetInformationSystem, secasset_information_system,
                     check_only_part_is_computer, 0),
  SECASSET_RULES_END,
};
