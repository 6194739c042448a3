/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/normalize-private.h"
#include "model/computer-private.h"
#include "model/record-medium-private.h"
#include "model/terminal-private.h"
#include "rules/edges-private.h"
#include "rules/flags-private.h"
#include "rules/rules-private.h"

/* Two columns of a ledger of which the first cannot be “yes” where the second is “no”.
 * A ledger without these columns contradicts nothing; one half-filled leaves it open. */
static void
check_flags (SecassetRuleContext *context,
             SecassetElement *element,
             guint8 narrower,
             const char *narrower_name,
             guint8 wider,
             const char *wider_name)
{
  if (narrower == SECASSET_TRISTATE_TRUE && wider == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, wider_name);
  if (narrower == SECASSET_TRISTATE_UNKNOWN && wider == SECASSET_TRISTATE_FALSE)
    secasset_context_skip (context, element, narrower_name);
  if (narrower != SECASSET_TRISTATE_TRUE || wider != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, element, narrower_name);
  secasset_context_evidence (context, element, wider_name);
  secasset_context_report (context, narrower_name);
}

/* The kind answers what a blank column leaves open. */
static guint8
flag_or_kind (guint8 flag,
              gboolean is_kind)
{
  return flag == SECASSET_TRISTATE_UNKNOWN && is_kind ? SECASSET_TRISTATE_TRUE : flag;
}

static void
check_mobile_is_terminal (SecassetRuleContext *context,
                          SecassetComputer *computer)
{
  check_flags (context, (SecassetElement *) computer, computer->is_mobile, "is-mobile",
               flag_or_kind (computer->is_terminal, SECASSET_IS_TERMINAL (computer)),
               "is-terminal");
}

static void
check_telework_is_mobile (SecassetRuleContext *context,
                          SecassetComputer *computer)
{
  check_flags (context, (SecassetElement *) computer, computer->is_telework, "is-telework",
               flag_or_kind (computer->is_mobile, SECASSET_IS_MOBILE_TERMINAL (computer)),
               "is-mobile");
}

static void
check_terminal_is_operated (SecassetRuleContext *context,
                            SecassetTerminal *terminal)
{
  const SecassetComputer *computer = (const SecassetComputer *) terminal;
  const SecassetFlag flags[] = { { "operated-directly", computer->operated_directly } };

  secasset_context_require_flags (context, terminal, flags, G_N_ELEMENTS (flags));
}

static void
check_mobile_is_for_movement (SecassetRuleContext *context,
                              SecassetMobileTerminal *mobile)
{
  const SecassetTerminal *terminal = (const SecassetTerminal *) mobile;
  const SecassetFlag flags[]
      = { { "introduced-for-movement", terminal->introduced_for_movement } };

  secasset_context_require_flags (context, mobile, flags, G_N_ELEMENTS (flags));
}

static void
check_terminal_is_no_mobile (SecassetRuleContext *context,
                             SecassetTerminal *terminal)
{
  const SecassetFlag flags[]
      = { { "introduced-for-movement", terminal->introduced_for_movement } };

  if (G_OBJECT_TYPE (terminal) == SECASSET_TYPE_TERMINAL
      && secasset_context_note_flags (context, terminal, flags, G_N_ELEMENTS (flags)))
    secasset_context_report (context, flags[0].member);
}

static void
check_telework_is_defining_use (SecassetRuleContext *context,
                                SecassetTeleworkTerminal *telework)
{
  const SecassetTerminal *terminal = (const SecassetTerminal *) telework;
  const SecassetFlag flags[] = { { "used-outside-office", terminal->used_outside_office },
                                 { "general-purpose-work", terminal->general_purpose_work } };

  secasset_context_require_flags (context, telework, flags, G_N_ELEMENTS (flags));
}

static void
check_mobile_is_no_telework (SecassetRuleContext *context,
                             SecassetMobileTerminal *mobile)
{
  const SecassetTerminal *terminal = (const SecassetTerminal *) mobile;
  const SecassetFlag flags[] = { { "used-outside-office", terminal->used_outside_office },
                                 { "general-purpose-work", terminal->general_purpose_work } };

  if (G_OBJECT_TYPE (mobile) == SECASSET_TYPE_MOBILE_TERMINAL
      && secasset_context_note_flags (context, mobile, flags, G_N_ELEMENTS (flags)))
    secasset_context_report (context, "general-purpose-work");
}

/* A virtual computer has the hardware of its host. */
static void
check_computer_is_complete (SecassetRuleContext *context,
                            SecassetComputer *computer)
{
  SecassetFlag flags[] = { { "has-software", computer->has_software },
                           { "has-hardware", computer->has_hardware } };
  gboolean unstated = computer->form == SECASSET_COMPUTER_FORM_UNSET;
  gboolean physical = computer->form == SECASSET_COMPUTER_FORM_PHYSICAL;

  if (unstated && computer->has_hardware == SECASSET_TRISTATE_FALSE)
    flags[1] = (SecassetFlag){ "form", SECASSET_TRISTATE_UNKNOWN };
  secasset_context_require_flags (context, computer, flags, physical || unstated ? 2 : 1);
}

/* Whether the computer runs on another one, or a system that it is part of on a service. */
static SecassetTristate
is_hosted (SecassetElement *computer,
           const GDate *day)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_INCOMING (computer, SECASSET_RELATION_KIND_HOSTS, in)
    {
      if (secasset_incoming_counts (in, day))
        return SECASSET_TRISTATE_TRUE;
    }
  SECASSET_FOREACH_EDGE (computer, SECASSET_RELATION_KIND_PART_OF, edge)
    {
      if (!secasset_edge_counts (edge, day))
        continue;
      if (!edge->target)
        result = SECASSET_TRISTATE_UNKNOWN;
      else if (secasset_element_has_edge (edge->target, SECASSET_RELATION_KIND_HOSTED_ON, day))
        return SECASSET_TRISTATE_TRUE;
    }
  return result;
}

static void
check_virtual_computer_has_host (SecassetRuleContext *context,
                                 SecassetComputer *computer)
{
  SecassetElement *element = (SecassetElement *) computer;
  gboolean unstated = computer->form == SECASSET_COMPUTER_FORM_UNSET;
  SecassetTristate hosted;

  if (computer->form != SECASSET_COMPUTER_FORM_VIRTUAL && !unstated)
    return;
  hosted = is_hosted (element, secasset_context_get_day (context));
  if (unstated && hosted != SECASSET_TRISTATE_TRUE)
    hosted = SECASSET_TRISTATE_UNKNOWN;
  if (hosted == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, unstated ? "form" : "part-of");
  if (hosted != SECASSET_TRISTATE_FALSE)
    return;
  secasset_context_evidence (context, element, "form");
  secasset_context_evidence (context, element, "part-of");
  secasset_context_report (context, "form");
}

static void
check_medium_is_external (SecassetRuleContext *context,
                          SecassetExternalRecordMedium *external)
{
  const SecassetRecordMedium *medium = (const SecassetRecordMedium *) external;
  const SecassetFlag flags[] = { { "removable", medium->removable },
                                 { "portable", medium->portable } };

  secasset_context_require_flags (context, external, flags, G_N_ELEMENTS (flags));
}

static void
check_medium_is_internal (SecassetRuleContext *context,
                          SecassetRecordMedium *medium)
{
  const SecassetFlag flags[] = { { "removable", medium->removable },
                                 { "portable", medium->portable } };

  if (G_OBJECT_TYPE (medium) == SECASSET_TYPE_RECORD_MEDIUM
      && secasset_context_note_flags (context, medium, flags, G_N_ELEMENTS (flags)))
    secasset_context_report (context, "");
}

static void
check_medium_type_is_stated (SecassetRuleContext *context,
                             SecassetRecordMedium *medium)
{
  SecassetElement *element = (SecassetElement *) medium;
  const char *description = element->description;
  gboolean other = medium->medium_type == SECASSET_MEDIUM_TYPE_OTHER_SIMILAR;

  if (!other && medium->medium_type != SECASSET_MEDIUM_TYPE_UNSET)
    return;
  if (other && description && !secasset_is_blank (description))
    return;
  /* Something is stated; rule GI-007 says that nobody understands it. */
  if (!other && secasset_element_is_unreadable (medium, "medium-type"))
    {
      secasset_context_skip (context, element, "medium-type");
      return;
    }
  secasset_context_evidence (context, element, "medium-type");
  if (other)
    secasset_context_evidence (context, element, "description");
  secasset_context_report (context, other ? "description" : "medium-type");
}

static void
check_medium_can_be_judged (SecassetRuleContext *context,
                            SecassetRecordMedium *medium)
{
  gboolean open = medium->removable == SECASSET_TRISTATE_UNKNOWN;

  if (G_OBJECT_TYPE (medium) != SECASSET_TYPE_RECORD_MEDIUM
      || secasset_tristate_and (medium->removable, medium->portable) != SECASSET_TRISTATE_UNKNOWN)
    return;
  secasset_context_evidence (context, medium, "removable");
  secasset_context_evidence (context, medium, "portable");
  secasset_context_report (context, open ? "removable" : "portable");
}

const SecassetRuleRow secasset_kind_rules[] = {
  SECASSET_RULE_ROW ("SB-020", SecassetComputer, secasset_computer, check_mobile_is_terminal, 0),
  SECASSET_RULE_ROW ("SB-021", SecassetComputer, secasset_computer, check_telework_is_mobile, 0),
  SECASSET_RULE_ROW ("SB-022", SecassetTerminal, secasset_terminal, check_terminal_is_operated, 0),
  SECASSET_RULE_ROW ("SB-023", SecassetMobileTerminal, secasset_mobile_terminal,
                     check_mobile_is_for_movement, 0),
  SECASSET_RULE_ROW ("SB-024", SecassetTerminal, secasset_terminal, check_terminal_is_no_mobile, 0),
  SECASSET_RULE_ROW ("SB-025", SecassetTeleworkTerminal, secasset_telework_terminal,
                     check_telework_is_defining_use, 0),
  SECASSET_RULE_ROW ("SB-026", SecassetMobileTerminal, secasset_mobile_terminal,
                     check_mobile_is_no_telework, 0),
  SECASSET_RULE_ROW ("SB-027", SecassetComputer, secasset_computer, check_computer_is_complete, 0),
  SECASSET_RULE_ROW ("SB-028", SecassetComputer, secasset_computer, check_virtual_computer_has_host,
                     0),
  SECASSET_RULE_ROW ("SB-030", SecassetExternalRecordMedium, secasset_external_record_medium,
                     check_medium_is_external, 0),
  SECASSET_RULE_ROW ("SB-031", SecassetRecordMedium, secasset_record_medium,
                     check_medium_is_internal, 0),
  SECASSET_RULE_ROW ("SB-032", SecassetRecordMedium, secasset_record_medium,
                     check_medium_type_is_stated, 0),
  SECASSET_RULE_ROW ("SB-033", SecassetRecordMedium, secasset_record_medium,
                     check_medium_can_be_judged, 0),
  SECASSET_RULES_END,
};
