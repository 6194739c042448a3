/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/computer-private.h"
#include "model/record-medium-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset-terminal.h>

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
check_medium_is_external (SecassetRuleContext *context,
                          SecassetExternalRecordMedium *external)
{
  SecassetRecordMedium *medium = (SecassetRecordMedium *) external;
  SecassetElement *element = (SecassetElement *) external;
  gboolean fixed = medium->removable == SECASSET_TRISTATE_FALSE;
  gboolean bound = medium->portable == SECASSET_TRISTATE_FALSE;

  if (fixed)
    secasset_context_evidence (context, element, "removable");
  if (bound)
    secasset_context_evidence (context, element, "portable");
  if (fixed || bound)
    secasset_context_report (context, fixed ? "removable" : "portable");
  else if (medium->removable == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "removable");
  else if (medium->portable == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "portable");
}

static void
check_medium_is_internal (SecassetRuleContext *context,
                          SecassetRecordMedium *medium)
{
  SecassetElement *element = (SecassetElement *) medium;

  if (G_OBJECT_TYPE (medium) != SECASSET_TYPE_RECORD_MEDIUM
      || medium->removable == SECASSET_TRISTATE_FALSE
      || medium->portable == SECASSET_TRISTATE_FALSE)
    return;
  if (medium->removable == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "removable");
  else if (medium->portable == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, "portable");
  else
    {
      secasset_context_evidence (context, element, "removable");
      secasset_context_evidence (context, element, "portable");
      secasset_context_report (context, "");
    }
}

const SecassetRuleRow secasset_kind_rules[] = {
  SECASSET_RULE_ROW ("SB-020", SecassetComputer, secasset_computer, check_mobile_is_terminal, 0),
  SECASSET_RULE_ROW ("SB-021", SecassetComputer, secasset_computer, check_telework_is_mobile, 0),
  SECASSET_RULE_ROW ("SB-030", SecassetExternalRecordMedium, secasset_external_record_medium,
                     check_medium_is_external, 0),
  SECASSET_RULE_ROW ("SB-031", SecassetRecordMedium, secasset_record_medium,
                     check_medium_is_internal, 0),
  SECASSET_RULES_END,
};
