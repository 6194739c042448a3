/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/threats-private.h"

#include "model/computer-private.h"
#include "model/information-system-private.h"
#include "model/place-private.h"
#include "rules/levels-private.h"
#include "rules/measures-private.h"
#include "rules/period-private.h"
#include "rules/rules-private.h"

static const char *
get_action (SecassetRuleContext *context)
{
  return json_node_get_string (secasset_context_get_parameter (context, "action"));
}

void
secasset_check_classified_has_measure (SecassetRuleContext *context,
                                       SecassetAsset *asset)
{
  SecassetElement *element = (SecassetElement *) asset;
  SecassetMeasureQuery query = { .planned_too = TRUE, .parts_too = TRUE };
  SecassetFacts *facts = secasset_context_get_facts (context);
  g_autofree char *levels = NULL;

  for (guint i = 0; !levels && i < secasset_facts_get_n_schemes (facts); i++)
    levels = secasset_facts_dup_levels (facts, i, element);
  if (!levels
      || secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, element, "assignments");
  secasset_context_report (context, "", SECASSET_ARG ("level", levels));
}

void
secasset_check_important_has_procedure (SecassetRuleContext *context,
                                        SecassetInformationSystem *system)
{
  SecassetElement *element = (SecassetElement *) system;
  SecassetMeasureQuery query = { .procedures = TRUE };

  if (system->is_important == SECASSET_TRISTATE_FALSE
      || secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  if (system->is_important == SECASSET_TRISTATE_UNKNOWN)
    {
      secasset_context_skip (context, element, "is-important");
      return;
    }
  secasset_context_evidence (context, element, "is-important");
  secasset_context_report (context, "", SECASSET_ARG_ELEMENT ("sys", element));
}

void
secasset_check_staff_is_trained (SecassetRuleContext *context,
                                 SecassetOrgUnit *unit)
{
  SecassetElement *element = (SecassetElement *) unit;
  SecassetMeasureQuery query = { .action = get_action (context), .units_above_too = TRUE };
  GDate since;

  secasset_context_get_begin_of_period (context, "review-period-months", &since);
  query.since = &since;
  if (secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, element, "org-kind");
  secasset_context_report (context, "", SECASSET_ARG_ELEMENT ("org", element));
}

/* What clause 9.2 names: computers, staff PCs among them, and lines. A virtual computer is no
 * device; the one that hosts it is. One whose form is not stated may be either. */
static gboolean
is_device (gpointer component)
{
  return SECASSET_IS_NETWORK (component)
         || (SECASSET_IS_COMPUTER (component)
             && ((SecassetComputer *) component)->form != SECASSET_COMPUTER_FORM_VIRTUAL);
}

void
secasset_check_device_is_guarded (SecassetRuleContext *context,
                                  SecassetComponent *component)
{
  SecassetElement *element = (SecassetElement *) component;
  SecassetMeasureQuery query
      = { .group = SECASSET_COUNTERMEASURE_GROUP_PHYSICAL, .places_too = TRUE };

  if (!is_device (component)
      || secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  if (SECASSET_IS_COMPUTER (component)
      && ((SecassetComputer *) component)->form == SECASSET_COMPUTER_FORM_UNSET)
    {
      secasset_context_skip (context, element, "form");
      return;
    }
  secasset_context_evidence (context, element, "part-of");
  if (SECASSET_IS_COMPUTER (component))
    secasset_context_evidence (context, element, "located-in");
  secasset_context_report (context, "");
}

void
secasset_check_room_controls_entry (SecassetRuleContext *context,
                                    SecassetComputerRoom *room)
{
  SecassetElement *element = (SecassetElement *) room;
  SecassetMeasureQuery query = { .action = get_action (context) };

  if (room->access_controlled == SECASSET_TRISTATE_TRUE
      || secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, element, "access-controlled");
  secasset_context_report (context, "access-controlled");
}

static void
check_element_has_action (SecassetRuleContext *context,
                          SecassetElement *element,
                          const char *member)
{
  SecassetMeasureQuery query = { .action = get_action (context) };

  if (secasset_measures_cover (context, element, &query) != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, element, member);
  secasset_context_report (context, "");
}

void
secasset_check_system_has_action (SecassetRuleContext *context,
                                  SecassetInformationSystem *system)
{
  check_element_has_action (context, (SecassetElement *) system, "connected-to");
}

void
secasset_check_network_has_action (SecassetRuleContext *context,
                                   SecassetNetwork *network)
{
  check_element_has_action (context, (SecassetElement *) network, "part-of");
}
