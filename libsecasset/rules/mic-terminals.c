/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "model/administrative-information-private.h"
#include "model/terminal-private.h"
#include "rules/edges-private.h"
#include "rules/levels-private.h"
#include "rules/measures-private.h"
#include "rules/mic-services-private.h"
#include <secasset/secasset.h>

/* The network of the segment that the terminal itself is connected to. Being part of a
 * system in the segment does not say so: where that is all, *@unknown is the terminal. */
static SecassetElement *
find_network_in (SecassetRuleContext *context,
                 SecassetElement *terminal,
                 SecassetSegmentKind segment,
                 SecassetElement **unknown)
{
  SecassetFacts *facts = secasset_context_get_facts (context);
  gboolean connected = FALSE;

  SECASSET_FOREACH_EDGE (terminal, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      const SecassetNetworkFacts *network
          = edge->target ? secasset_facts_get_network (facts, edge->target) : NULL;

      if (!secasset_edge_is_valid (edge, secasset_context_get_day (context)))
        continue;
      connected = TRUE;
      if (network && network->settled == (guint) segment)
        return edge->target;
      if (network && network->settled == SECASSET_SEGMENT_KIND_UNSET)
        *unknown = edge->target;
      else if (!edge->target)
        *unknown = terminal;
    }
  if (!connected)
    *unknown = terminal;
  return NULL;
}

/* Whether a terminal without a known network may be in the segment after all. */
static gboolean
may_be_in_segment (SecassetRuleContext *context,
                   SecassetElement *terminal,
                   SecassetSegmentKind segment)
{
  SecassetFacts *facts = secasset_context_get_facts (context);
  gboolean unknown = FALSE;
  SecassetSegmentSet set = secasset_facts_get_element_segments (facts, terminal, &unknown);

  return unknown || (set & SECASSET_SEGMENT_BIT (segment)) != 0;
}

/* The network of the segment, or NULL. Where it is not known whether there is one, and that
 * matters, the fact that is missing is skipped for unless the measures cover the terminal. */
static SecassetElement *
find_uncovered (SecassetRuleContext *context,
                SecassetElement *terminal,
                SecassetSegmentKind segment,
                const SecassetMeasureQuery *query)
{
  SecassetElement *unknown = NULL;
  SecassetElement *network = find_network_in (context, terminal, segment, &unknown);

  if (!network && (!unknown || !may_be_in_segment (context, terminal, segment)))
    return NULL;
  if (secasset_measures_cover (context, terminal, query) != SECASSET_TRISTATE_FALSE)
    return NULL;
  if (!network)
    secasset_context_skip (context, unknown,
                           unknown == terminal ? "connected-to" : "declared-segment");
  return network;
}

static void
report_uncovered (SecassetRuleContext *context,
                  SecassetElement *terminal,
                  SecassetElement *network)
{
  secasset_context_relate (context, network);
  secasset_context_evidence (context, terminal, "connected-to");
  secasset_context_evidence (context, network, "declared-segment");
  secasset_context_report (context, "");
}

static void
check_number_terminal_has_two_factors (SecassetRuleContext *context,
                                       SecassetTerminal *terminal)
{
  SecassetElement *element = (SecassetElement *) terminal;
  JsonNode *action = secasset_context_get_parameter (context, "action");
  SecassetMeasureQuery query = { .action = action ? json_node_get_string (action) : NULL };
  SecassetElement *network
      = find_uncovered (context, element, SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER, &query);

  if (network)
    report_uncovered (context, element, network);
}

static void
check_internet_terminal_is_protected (SecassetRuleContext *context,
                                      SecassetTerminal *terminal)
{
  SecassetElement *element = (SecassetElement *) terminal;
  JsonNode *node = secasset_context_get_parameter (context, "actions");
  JsonArray *actions = node ? json_node_get_array (node) : NULL;
  SecassetTristate model = secasset_context_has_listed_model (context);
  SecassetElement *network = NULL;

  if (model == SECASSET_TRISTATE_FALSE)
    return;
  for (guint i = 0; actions && !network && i < json_array_get_length (actions); i++)
    {
      SecassetMeasureQuery query = { .action = json_array_get_string_element (actions, i) };

      network = find_uncovered (context, element, SECASSET_SEGMENT_KIND_INTERNET, &query);
    }
  if (network && model == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "network-model");
  else if (network)
    report_uncovered (context, element, network);
}

/* What a terminal can reach: what is stored on it, and what the systems it is part of handle. */
typedef SecassetTristate (*InformationFunc) (SecassetRuleContext *context,
                                             SecassetElement *info,
                                             gpointer data);

static SecassetTristate
judge_system (SecassetRuleContext *context,
              SecassetElement *system,
              InformationFunc func,
              gpointer data)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      if (edge->target && SECASSET_IS_ADMINISTRATIVE_INFORMATION (edge->target)
          && secasset_edge_counts (edge, secasset_context_get_day (context)))
        result = secasset_tristate_or (result, func (context, edge->target, data));
    }
  return result;
}

/* Whether @func holds for any of it; it relates what it holds for. */
static SecassetTristate
judge_information (SecassetRuleContext *context,
                   SecassetElement *terminal,
                   InformationFunc func,
                   gpointer data)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_INCOMING (terminal, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (in->source) && secasset_incoming_counts (in, day))
        result = secasset_tristate_or (result, func (context, in->source, data));
    }
  SECASSET_FOREACH_EDGE (terminal, SECASSET_RELATION_KIND_PART_OF, edge)
    {
      if (edge->target && secasset_edge_counts (edge, day))
        result = secasset_tristate_or (result, judge_system (context, edge->target, func, data));
    }
  return result;
}

typedef struct
{
  SecassetScale scale;
  guint threshold;
  SecassetElement *unclassified;
} Threshold;

static SecassetTristate
reaches_threshold (SecassetRuleContext *context,
                   SecassetElement *info,
                   gpointer data)
{
  Threshold *threshold = data;
  guint declared = secasset_scale_get_declared (&threshold->scale, info);

  if (declared == 0)
    {
      threshold->unclassified = info;
      return SECASSET_TRISTATE_UNKNOWN;
    }
  if (declared < threshold->threshold)
    return SECASSET_TRISTATE_FALSE;
  secasset_context_relate (context, info);
  secasset_context_evidence (context, info, "assignments");
  return SECASSET_TRISTATE_TRUE;
}

static void
check_only_issued_terminals_are_used (SecassetRuleContext *context,
                                      SecassetTerminal *terminal)
{
  SecassetElement *element = (SecassetElement *) terminal;
  Threshold threshold = { .unclassified = NULL };
  SecassetTristate result;

  if (terminal->issued_by_city == SECASSET_TRISTATE_TRUE
      || !secasset_context_get_scale (context, &threshold.scale))
    return;
  threshold.threshold = secasset_context_get_rank (context, &threshold.scale, "at-least");
  result = judge_information (context, element, reaches_threshold, &threshold);
  if (result == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, threshold.unclassified, "assignments");
  else if (result == SECASSET_TRISTATE_TRUE
           && terminal->issued_by_city == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "issued-by-city");
  else if (result == SECASSET_TRISTATE_TRUE)
    {
      secasset_context_evidence (context, element, "issued-by-city");
      secasset_context_report (context, "issued-by-city");
    }
}

static SecassetTristate
is_for_number_affairs (SecassetRuleContext *context,
                       SecassetElement *info,
                       gpointer data)
{
  SecassetTristate used
      = ((SecassetAdministrativeInformation *) info)->used_for_individual_number_affairs;

  if (used != SECASSET_TRISTATE_TRUE)
    return used;
  secasset_context_relate (context, info);
  secasset_context_evidence (context, info, "used-for-individual-number-affairs");
  return used;
}

static void
check_telework_keeps_off_number_affairs (SecassetRuleContext *context,
                                         SecassetTeleworkTerminal *terminal)
{
  const SecassetSegmentKind segment = SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER;
  SecassetElement *element = (SecassetElement *) terminal;
  SecassetElement *unsure = NULL;
  SecassetElement *network = find_network_in (context, element, segment, &unsure);
  SecassetTristate result = judge_information (context, element, is_for_number_affairs, NULL);

  if (network)
    {
      secasset_context_relate (context, network);
      secasset_context_evidence (context, element, "connected-to");
    }
  if (network || result == SECASSET_TRISTATE_TRUE)
    secasset_context_report (context, network ? "connected-to" : "");
  else if (result == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "used-for-individual-number-affairs");
  else if (unsure && may_be_in_segment (context, element, segment))
    secasset_context_skip (context, unsure,
                           unsure == element ? "connected-to" : "declared-segment");
}

const SecassetRuleRow secasset_mic_terminal_rules[] = {
  SECASSET_RULE_ROW ("MG-017", SecassetTerminal, secasset_terminal,
                     check_internet_terminal_is_protected, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-018", SecassetTerminal, secasset_terminal,
                     check_number_terminal_has_two_factors, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-028", SecassetTerminal, secasset_terminal,
                     check_only_issued_terminals_are_used, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("MG-029", SecassetTeleworkTerminal, secasset_telework_terminal,
                     check_telework_keeps_off_number_affairs, SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
