/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/administrative-information-private.h"
#include "model/device-private.h"
#include "model/party-private.h"
#include "model/place-private.h"
#include "rules/edges-private.h"
#include "rules/exclusions-private.h"
#include "rules/flags-private.h"
#include <secasset/secasset-external-service.h>

static gboolean
is_handled (SecassetElement *information,
            const GDate *day)
{
  SECASSET_FOREACH_INCOMING (information, SECASSET_RELATION_KIND_HANDLES, in)
    {
      if (secasset_incoming_counts (in, day))
        return TRUE;
    }
  return FALSE;
}

/* Whether some service stores it; unknown if a place of storage is not in the inventory. */
static SecassetTristate
is_on_service (SecassetElement *information,
               const GDate *day)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (information, SECASSET_RELATION_KIND_STORED_ON, edge)
    {
      if (!secasset_edge_counts (edge, day))
        continue;
      if (!edge->target)
        result = SECASSET_TRISTATE_UNKNOWN;
      else if (SECASSET_IS_EXTERNAL_SERVICE (edge->target))
        return SECASSET_TRISTATE_TRUE;
    }
  return result;
}

static void
check_information_is_handled (SecassetRuleContext *context,
                              SecassetAdministrativeInformation *information)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *element = (SecassetElement *) information;
  SecassetTristate on_service;

  if ((information->form != SECASSET_INFORMATION_FORM_DATA
       && information->form != SECASSET_INFORMATION_FORM_UNSET)
      || is_handled (element, day))
    return;
  on_service = is_on_service (element, day);
  if (on_service == SECASSET_TRISTATE_TRUE)
    return;
  if (information->form == SECASSET_INFORMATION_FORM_UNSET)
    secasset_context_skip (context, element, "form");
  else if (on_service == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "stored-on");
  else
    {
      secasset_context_evidence (context, element, "form");
      secasset_context_evidence (context, element, "stored-on");
      secasset_context_report (context, "");
    }
}

static void
check_information_is_administrative (SecassetRuleContext *context,
                                     SecassetAdministrativeInformation *information)
{
  const SecassetFlag flags[]
      = { { "relates-to-administration", information->relates_to_administration } };

  secasset_context_require_flags (context, information, flags, G_N_ELEMENTS (flags));
}

static void
check_exclusion_is_justified (SecassetRuleContext *context,
                              SecassetAdministrativeInformation *information)
{
  const char *member = "responsibility-transferred";

  if (!information->excluded || information->responsibility_transferred == SECASSET_TRISTATE_TRUE)
    return;
  secasset_context_evidence (context, information, "excluded");
  secasset_context_evidence (context, information, member);
  if (information->responsibility_transferred == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_report_variant (context, "unknown", member);
  else
    secasset_context_report (context, member);
}

/* A section that processes the information by computer (2.2). *section is the one that the
 * result is about, or NULL. */
static SecassetTristate
has_affairs_section (SecassetElement *information,
                     const GDate *day,
                     SecassetElement **section)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  *section = NULL;
  SECASSET_FOREACH_EDGE (information, SECASSET_RELATION_KIND_OWNER_DIVISION, edge)
    {
      const SecassetOrgUnit *org = (gpointer) edge->target;
      gboolean known = edge->target && SECASSET_IS_ORG_UNIT (edge->target);

      if (!secasset_edge_counts (edge, day))
        continue;
      if (known && org->computer_processes_data == SECASSET_TRISTATE_TRUE)
        return SECASSET_TRISTATE_TRUE;
      if (known && result == SECASSET_TRISTATE_FALSE)
        *section = edge->target;
      if (!known || org->computer_processes_data == SECASSET_TRISTATE_UNKNOWN)
        result = SECASSET_TRISTATE_UNKNOWN;
    }
  return result;
}

static void
check_affairs_section (SecassetRuleContext *context,
                       SecassetAdministrativeInformation *information)
{
  SecassetElement *element = (SecassetElement *) information;
  const char *fact = "computer-processes-data";
  SecassetElement *section;
  SecassetTristate has_section;

  if (information->excluded)
    return;
  has_section = has_affairs_section (element, secasset_context_get_day (context), &section);
  if (has_section == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, section ? fact : "owner-division");
  if (has_section != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, element, "owner-division");
  if (section)
    {
      secasset_context_relate (context, section);
      secasset_context_evidence (context, section, fact);
    }
  secasset_context_report (context, "owner-division");
}

static void
check_device_meets_a_condition (SecassetRuleContext *context,
                                SecassetSpecialPurposeDevice *device)
{
  SecassetElement *element = (SecassetElement *) device;

  if (device->connected_to_line == SECASSET_TRISTATE_TRUE
      || device->has_built_in_medium == SECASSET_TRISTATE_TRUE)
    return;
  if (device->connected_to_line == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "connected-to-line");
  else if (device->has_built_in_medium == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "has-built-in-medium");
  else
    {
      secasset_context_evidence (context, element, "connected-to-line");
      secasset_context_evidence (context, element, "has-built-in-medium");
      secasset_context_report (context, "");
    }
}

static void
check_device_belongs_to_system (SecassetRuleContext *context,
                                SecassetSpecialPurposeDevice *device)
{
  if (secasset_element_has_edge (device, SECASSET_RELATION_KIND_PART_OF,
                                 secasset_context_get_day (context)))
    return;
  secasset_context_evidence (context, device, "part-of");
  secasset_context_report (context, "part-of");
}

static void
check_robot_runs_somewhere (SecassetRuleContext *context,
                            SecassetSoftwareRobot *robot)
{
  const GDate *day = secasset_context_get_day (context);

  if (secasset_element_has_edge (robot, SECASSET_RELATION_KIND_RUNS_ON, day)
      || secasset_element_has_edge (robot, SECASSET_RELATION_KIND_PART_OF, day))
    return;
  secasset_context_evidence (context, robot, "runs-on");
  secasset_context_evidence (context, robot, "part-of");
  secasset_context_report (context, "runs-on");
}

static void
check_room_is_for_computers (SecassetRuleContext *context,
                             SecassetComputerRoom *room)
{
  const SecassetFlag flags[]
      = { { "purpose-operates-computers", room->purpose_operates_computers } };

  secasset_context_require_flags (context, room, flags, G_N_ELEMENTS (flags));
}

const SecassetRuleRow secasset_information_rules[] = {
  SECASSET_RULE_ROW ("SB-070", SecassetAdministrativeInformation,
                     secasset_administrative_information, check_information_is_handled, 0),
  SECASSET_RULE_ROW ("SB-071", SecassetAdministrativeInformation,
                     secasset_administrative_information, check_information_is_administrative, 0),
  SECASSET_RULE_ROW ("SB-072", SecassetAdministrativeInformation,
                     secasset_administrative_information, check_exclusion_is_justified, 0),
  SECASSET_RULE_ROW ("SB-073", SecassetAdministrativeInformation,
                     secasset_administrative_information, secasset_check_exclusion_has_reason, 0),
  SECASSET_RULE_ROW ("SB-074", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     secasset_check_transferred_is_excluded, 0),
  SECASSET_RULE_ROW ("SB-075", SecassetAdministrativeInformation,
                     secasset_administrative_information,
                     secasset_check_recipient_is_no_contractor, 0),
  SECASSET_RULE_ROW ("SB-076", SecassetAdministrativeInformation,
                     secasset_administrative_information, secasset_check_no_copy_remains, 0),
  SECASSET_RULE_ROW ("SB-077", SecassetAdministrativeInformation,
                     secasset_administrative_information, check_affairs_section, 0),
  SECASSET_RULE_ROW ("SB-080", SecassetSpecialPurposeDevice, secasset_special_purpose_device,
                     check_device_meets_a_condition, 0),
  SECASSET_RULE_ROW ("SB-081", SecassetSpecialPurposeDevice, secasset_special_purpose_device,
                     check_device_belongs_to_system, 0),
  SECASSET_RULE_ROW ("SB-082", SecassetSoftwareRobot, secasset_software_robot,
                     check_robot_runs_somewhere, 0),
  SECASSET_RULE_ROW ("SB-084", SecassetComputerRoom, secasset_computer_room,
                     check_room_is_for_computers, 0),
  SECASSET_RULES_END,
};
