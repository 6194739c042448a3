/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/writer-private.h"

G_BEGIN_DECLS

/* A rule that a report speaks of, with all that it says of it. */
typedef struct
{
  const char *id;
  guint index;
  SecassetRuleInfo *info;         /* or NULL: a host's rule that found nothing */
  SecassetRuleCoverage *coverage; /* or NULL: the rule took no part */
  GPtrArray *findings;            /* of SecassetFinding, in their order */
} SecassetReportRule;

typedef struct
{
  GPtrArray *rows; /* of SecassetReportRule: those that took part in order, then the disabled */
  GHashTable *by_id;
} SecassetReportRules;

/* Nothing is copied: the report must live as long. */
SecassetReportRules *secasset_report_rules_new (SecassetReport *report);
void secasset_report_rules_free (SecassetReportRules *self);
SecassetReportRule *secasset_report_rules_lookup (SecassetReportRules *self,
                                                  const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetReportRules, secasset_report_rules_free)

/* The title; the id where there is none. Borrowed. */
const char *secasset_report_rule_get_title (const SecassetReportRule *self,
                                            const char *language);
/* The remedy of the rule, which speaks of no element in particular. */
char *secasset_rule_info_dup_general_remedy (SecassetRuleInfo *self,
                                             const char *language);
/* "7 of 9 could not be judged; not stated: …", with the words for the properties. */
char *secasset_report_rule_dup_not_judged (const SecassetReportRule *self,
                                           const SecassetReportWriter *writer,
                                           SecassetReport *report);
/* "RULE=severity" of all rules whose severity this run changed; empty if there are none. */
char *secasset_report_dup_changed (SecassetReport *report,
                                   const char *separator);
/* "file:line:column"; "file:pointer" where there is no line. */
char *secasset_finding_dup_place (SecassetFinding *self,
                                  SecassetReport *report);

G_END_DECLS
