/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/administrative-information-private.h"
#include "model/device-private.h"
#include "rules/edges-private.h"
#include "rules/rules-private.h"
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

  if (information->form != SECASSET_INFORMATION_FORM_DATA || is_handled (element, day))
    return;
  on_service = is_on_service (element, day);
  if (on_service == SECASSET_TRISTATE_TRUE)
    return;
  if (secasset_element_is_unreadable (element, "form"))
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

const SecassetRuleRow secasset_information_rules[] = {
  SECASSET_RULE_ROW ("SB-070", SecassetAdministrativeInformation,
                     secasset_administrative_information, check_information_is_handled, 0),
  SECASSET_RULE_ROW ("SB-072", SecassetAdministrativeInformation,
                     secasset_administrative_information, check_exclusion_is_justified, 0),
  SECASSET_RULE_ROW ("SB-080", SecassetSpecialPurposeDevice, secasset_special_purpose_device,
                     check_device_meets_a_condition, 0),
  SECASSET_RULES_END,
};
