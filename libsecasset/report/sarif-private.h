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
/* Relative to the base %SECASSET_SARIF_BASE unless @file is absolute. A negative @index: it is
 * none of the artifacts of the run. */
JsonObject *secasset_sarif_create_artifact_location (const char *file,
                                                     gint index);

/* Where relative names begin. Its address is left to whoever reads: a report does not tell where
 * on a machine it was made. */
#define SECASSET_SARIF_BASE "SRCROOT"

/* The clauses of the policy as "taxonomies", of which there is one. */
JsonArray *secasset_sarif_create_taxonomies (SecassetPolicy *policy,
                                             const char *language);
JsonArray *secasset_sarif_create_supported (SecassetPolicy *policy);
/* The clauses of a rule, as references to the taxonomy. */
JsonArray *secasset_sarif_create_taxa (SecassetPolicy *policy,
                                       SecassetRuleInfo *info);
JsonArray *secasset_sarif_create_relationships (SecassetPolicy *policy,
                                                SecassetRuleInfo *info);

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
