/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/administrative-information-private.h"
#include "model/information-system-private.h"
#include "model/network-private.h"
#include "rules/connections-private.h"
#include "rules/edges-private.h"
#include "rules/segments-private.h"

#define FIRST SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER)
#define SECOND SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_LGWAN)
#define THIRD SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INTERNET)

/* The criteria (1.) to (3.) of clause 2.7 for one network, as sets. */
typedef struct
{
  SecassetElement *element;
  SecassetSegmentKind declared;
  SecassetSegmentSet declared_bit; /* empty if it is not declared, or independent */
  SecassetSegmentSet met;
  SecassetSegmentSet unknown; /* all that are not met, if no system is known to connect */
  gboolean has_system;
} Criteria;

static SecassetSegmentSet
select_criteria (const SecassetNetworkFacts *facts,
                 guint8 value)
{
  return (facts->c1 == value ? FIRST : 0) | (facts->c2 == value ? SECOND : 0)
         | (facts->c3 == value ? THIRD : 0);
}

static Criteria
judge (SecassetRuleContext *context,
       SecassetNetwork *network)
{
  Criteria criteria = { .element = (SecassetElement *) network,
                        .declared = (SecassetSegmentKind) network->declared_segment };
  const SecassetNetworkFacts *facts
      = secasset_facts_get_network (secasset_context_get_facts (context), criteria.element);

  if (criteria.declared >= SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER
      && criteria.declared <= SECASSET_SEGMENT_KIND_INTERNET)
    criteria.declared_bit = SECASSET_SEGMENT_BIT (criteria.declared);
  criteria.met = select_criteria (facts, SECASSET_TRISTATE_TRUE);
  criteria.unknown = select_criteria (facts, SECASSET_TRISTATE_UNKNOWN);
  criteria.has_system = facts->status != SECASSET_SEGMENT_STATUS_NO_SYSTEM;
  if (!criteria.has_system)
    criteria.unknown |= FIRST | THIRD;
  return criteria;
}

static void
report_wrong_segment (SecassetRuleContext *context,
                      const Criteria *criteria,
                      SecassetSegmentKind right)
{
  SecassetElement *system = secasset_network_find_system (secasset_context_get_facts (context),
                                                          criteria->element, right);
  const char *variant = criteria->unknown & criteria->declared_bit ? "criterion-unknown" : NULL;

  if (right != SECASSET_SEGMENT_KIND_LGWAN)
    secasset_context_relate (context, system);
  secasset_context_evidence (context, criteria->element, "declared-segment");
  secasset_context_note_criteria (context, criteria->element, SECASSET_SEGMENT_BIT (right));
  if (right == SECASSET_SEGMENT_KIND_LGWAN)
    secasset_context_report_variant (context, variant, "declared-segment",
                                     SECASSET_ARG_ELEMENT ("net", criteria->element),
                                     SECASSET_ARG_SEGMENT ("declared", criteria->declared));
  else if (system)
    secasset_context_report_variant (context, variant, "declared-segment",
                                     SECASSET_ARG_ELEMENT ("net", criteria->element),
                                     SECASSET_ARG_ELEMENT ("sys", system),
                                     SECASSET_ARG_SEGMENT ("declared", criteria->declared));
}

/* A network that is declared one of @declared although it meets criterion @right, none that
 * takes precedence, and not that of its declared segment. */
static void
check_declared (SecassetRuleContext *context,
                SecassetNetwork *network,
                SecassetSegmentKind right)
{
  Criteria criteria = judge (context, network);
  SecassetSegmentSet bit = SECASSET_SEGMENT_BIT (right);
  SecassetSegmentSet stronger = bit - 1;

  if (criteria.declared_bit == 0 || criteria.declared == right
      || (criteria.met & (stronger | criteria.declared_bit)))
    return;
  if (criteria.met & bit)
    report_wrong_segment (context, &criteria, right);
  else if (criteria.unknown & bit)
    secasset_context_skip_criteria (context, criteria.element, bit);
}

static void
check_individual_number_network (SecassetRuleContext *context,
                                 SecassetNetwork *network)
{
  check_declared (context, network, SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER);
}

static void
check_lgwan_network (SecassetRuleContext *context,
                     SecassetNetwork *network)
{
  check_declared (context, network, SECASSET_SEGMENT_KIND_LGWAN);
}

static void
check_internet_network (SecassetRuleContext *context,
                        SecassetNetwork *network)
{
  check_declared (context, network, SECASSET_SEGMENT_KIND_INTERNET);
}

/* Whether more than one segment is in the set. */
static gboolean
has_several (SecassetSegmentSet set)
{
  return (set & (set - 1)) != 0;
}

static void
check_one_criterion_is_met (SecassetRuleContext *context,
                            SecassetNetwork *network)
{
  Criteria criteria = judge (context, network);
  g_autofree char *segments = NULL;

  if (!has_several (criteria.met))
    {
      if (has_several (criteria.met | criteria.unknown))
        secasset_context_skip_criteria (context, criteria.element, criteria.unknown);
      return;
    }
  segments = secasset_segment_set_to_string (criteria.met);
  secasset_context_note_criteria (context, criteria.element, criteria.met);
  secasset_context_report (context, "", SECASSET_ARG_ELEMENT ("net", network),
                           SECASSET_ARG_LABEL ("segments", "SegmentKind", segments));
}

static void
check_independent_network (SecassetRuleContext *context,
                           SecassetNetwork *network)
{
  Criteria criteria = judge (context, network);
  g_autofree char *segments = NULL;

  if (criteria.declared != SECASSET_SEGMENT_KIND_INDEPENDENT)
    return;
  if (criteria.met == 0)
    {
      if (criteria.unknown)
        secasset_context_skip_criteria (context, criteria.element, criteria.unknown);
      return;
    }
  segments = secasset_segment_set_to_string (criteria.met);
  secasset_context_evidence (context, network, "declared-segment");
  secasset_context_note_criteria (context, criteria.element, criteria.met);
  secasset_context_report (context, "declared-segment", SECASSET_ARG_ELEMENT ("net", network),
                           SECASSET_ARG_LABEL ("segment", "SegmentKind", segments));
}

static void
check_some_criterion_is_met (SecassetRuleContext *context,
                             SecassetNetwork *network)
{
  Criteria criteria = judge (context, network);

  if (criteria.declared_bit == 0 || criteria.met)
    return;
  if (criteria.unknown)
    {
      secasset_context_skip_criteria (context, criteria.element, criteria.unknown);
      return;
    }
  secasset_context_evidence (context, network, "declared-segment");
  secasset_context_evidence (context, network, "usage");
  secasset_context_evidence (context, network, "connects-to-lgwan");
  secasset_context_report (context, "declared-segment", SECASSET_ARG_ELEMENT ("net", network),
                           SECASSET_ARG_SEGMENT ("declared", network->declared_segment));
}

static void
check_segment_can_be_decided (SecassetRuleContext *context,
                              SecassetNetwork *network)
{
  Criteria criteria = judge (context, network);
  g_autofree char *members = NULL;

  if (criteria.met || criteria.unknown == 0)
    return;
  members = secasset_context_note_unknown_criteria (context, criteria.element);
  if (*members == '\0')
    {
      secasset_context_skip_criteria (context, criteria.element, criteria.unknown);
      return;
    }
  secasset_context_report_variant (
      context,
      criteria.declared == SECASSET_SEGMENT_KIND_INDEPENDENT ? NULL : "not-declared-independent",
      "", SECASSET_ARG_ELEMENT ("net", network),
      SECASSET_ARG_LABEL ("unknown", "fields", members));
}

static void
note_networks (SecassetRuleContext *context,
               SecassetElement *element)
{
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      if (!edge->target || !secasset_edge_counts (edge, secasset_context_get_day (context)))
        continue;
      secasset_context_relate (context, edge->target);
      secasset_context_evidence (context, edge->target, "declared-segment");
    }
}

/* The same networks that the facts take: a system's own or, without any, those of its parts. */
static void
report_system_segment (SecassetRuleContext *context,
                       SecassetInformationSystem *system,
                       SecassetSegmentSet set)
{
  const GDate *day = secasset_context_get_day (context);
  g_autofree char *segments = secasset_segment_set_to_string (set);

  secasset_context_evidence (context, system, "declared-segment");
  secasset_context_evidence (context, system, "connected-to");
  note_networks (context, (SecassetElement *) system);
  if (!secasset_element_has_edge (system, SECASSET_RELATION_KIND_CONNECTED_TO, day))
    {
      SECASSET_FOREACH_INCOMING (system, SECASSET_RELATION_KIND_PART_OF, in)
        {
          if (secasset_incoming_counts (in, day))
            note_networks (context, in->source);
        }
    }
  secasset_context_report (context, "declared-segment", SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG_SEGMENT ("declared", system->declared_segment),
                           SECASSET_ARG_LABEL ("segments", "SegmentKind", segments));
}

static void
check_system_segment (SecassetRuleContext *context,
                      SecassetInformationSystem *system)
{
  SecassetSegmentSet segments;
  gboolean unknown;

  if (system->declared_segment < SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER
      || system->declared_segment > SECASSET_SEGMENT_KIND_INDEPENDENT
      || !secasset_system_is_connected (system, secasset_context_get_day (context)))
    return;
  segments = secasset_facts_get_system_segments (secasset_context_get_facts (context),
                                                 (SecassetElement *) system, &unknown);
  if (segments & SECASSET_SEGMENT_BIT (system->declared_segment))
    return;
  if (unknown || segments == 0)
    secasset_context_skip (context, (SecassetElement *) system, "connected-to");
  else
    report_system_segment (context, system, segments);
}

/* The first information that the system handles and of which the fact has that value. */
static SecassetElement *
find_information (SecassetRuleContext *context,
                  SecassetInformationSystem *system,
                  SecassetTristate value)
{
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      const SecassetAdministrativeInformation *info = (gpointer) edge->target;

      if (edge->target && SECASSET_IS_ADMINISTRATIVE_INFORMATION (edge->target)
          && secasset_edge_counts (edge, secasset_context_get_day (context))
          && info->used_for_individual_number_affairs == value)
        return edge->target;
    }
  return NULL;
}

static void
check_individual_number_use (SecassetRuleContext *context,
                             SecassetInformationSystem *system)
{
  const char *flag = "handles-individual-number-use";
  const char *fact = "used-for-individual-number-affairs";
  SecassetElement *used, *open;

  if (system->handles_individual_number_use == SECASSET_TRISTATE_TRUE)
    return;
  used = find_information (context, system, SECASSET_TRISTATE_TRUE);
  open = used ? NULL : find_information (context, system, SECASSET_TRISTATE_UNKNOWN);
  if (open)
    secasset_context_skip (context, open, fact);
  if (used && system->handles_individual_number_use == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, (SecassetElement *) system, flag);
  if (!used || system->handles_individual_number_use != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_relate (context, used);
  secasset_context_evidence (context, system, flag);
  secasset_context_evidence (context, used, fact);
  secasset_context_report (context, flag, SECASSET_ARG_ELEMENT ("sys", system),
                           SECASSET_ARG_ELEMENT ("info", used));
}

const SecassetRuleRow secasset_segment_rules[] = {
  SECASSET_RULE_ROW ("SB-050", SecassetNetwork, secasset_network, check_individual_number_network,
                     0),
  SECASSET_RULE_ROW ("SB-051", SecassetNetwork, secasset_network, check_lgwan_network, 0),
  SECASSET_RULE_ROW ("SB-052", SecassetNetwork, secasset_network, check_internet_network, 0),
  SECASSET_RULE_ROW ("SB-053", SecassetNetwork, secasset_network, check_one_criterion_is_met, 0),
  SECASSET_RULE_ROW ("SB-054", SecassetNetwork, secasset_network, check_independent_network, 0),
  SECASSET_RULE_ROW ("SB-055", SecassetNetwork, secasset_network, check_some_criterion_is_met, 0),
  SECASSET_RULE_ROW ("SB-056", SecassetNetwork, secasset_network, check_segment_can_be_decided, 0),
  SECASSET_RULE_ROW ("SB-057", SecassetNetwork, secasset_network, secasset_check_dedicated_network,
                     0),
  SECASSET_RULE_ROW ("SB-058", SecassetInformationSystem, secasset_information_system,
                     check_system_segment, 0),
  SECASSET_RULE_ROW ("SB-059", SecassetInformationSystem, secasset_information_system,
                     secasset_check_system_joins_no_segments, 0),
  SECASSET_RULE_ROW ("SB-060", SecassetInformationSystem, secasset_information_system,
                     secasset_check_standalone_system, 0),
  SECASSET_RULE_ROW ("SB-061", SecassetInformationSystem, secasset_information_system,
                     check_individual_number_use, 0),
  SECASSET_RULE_ROW ("SB-062", SecassetInformationSystem, secasset_information_system,
                     secasset_check_individual_number_support, 0),
  SECASSET_RULES_END,
};
