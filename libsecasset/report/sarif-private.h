/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/rules-private.h"

G_BEGIN_DECLS

/* What the texts of SARIF (§3.11) would take for placeholders or links is escaped. */
char *secasset_sarif_dup_text (const char *text);
/* object[member] = { "text": text } */
void secasset_sarif_set_text (JsonObject *object,
                              const char *member,
                              const char *text);
const char *secasset_sarif_get_level (SecassetSeverity severity);
/* A URI, or a relative reference for a relative name. */
char *secasset_sarif_dup_uri (const char *file);

/* The driver's "rules", or with @localized only what depends on the language. */
JsonArray *secasset_sarif_rules_to_array (SecassetReport *report,
                                          SecassetReportRules *rules,
                                          const char *language,
                                          gboolean localized);
/* What this run made of the rules, other than the policy: "ruleConfigurationOverrides". */
JsonArray *secasset_sarif_overrides_to_array (SecassetReportRules *rules);

JsonNode *secasset_sarif_finding_to_node (const SecassetReportWriter *self,
                                          SecassetReport *report,
                                          SecassetFinding *finding,
                                          const SecassetReportRule *rule);
/* The result of a rule that could not be judged everywhere. */
JsonNode *secasset_sarif_skipped_to_node (const SecassetReportWriter *self,
                                          SecassetReport *report,
                                          const SecassetReportRule *rule);

G_END_DECLS
