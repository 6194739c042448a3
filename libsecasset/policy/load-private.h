/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/data-private.h"

G_BEGIN_DECLS

/* Each makes an object of a row, noting what is wrong with it. The object may be incomplete
 * then: it is good for nothing but being freed. */
SecassetClause *secasset_clause_new_from_node (SecassetDataReader *reader,
                                               JsonNode *node);
SecassetProfile *secasset_profile_new_from_node (SecassetDataReader *reader,
                                                 JsonNode *node);
SecassetSegment *secasset_segment_new_from_node (SecassetDataReader *reader,
                                                 JsonNode *node);
SecassetThreat *secasset_threat_new_from_node (SecassetDataReader *reader,
                                               JsonNode *node);
SecassetRuleInfo *secasset_rule_info_new_from_node (SecassetDataReader *reader,
                                                    JsonNode *node,
                                                    const char *profile);
SecassetScheme *secasset_scheme_read (SecassetDataReader *reader,
                                      JsonNode *node);
/* A rule info like @self but for its severity. A variant is a milder case of its rule, so it
 * is at most as serious as that. */
SecassetRuleInfo *secasset_rule_info_copy (SecassetRuleInfo *self,
                                           SecassetSeverity severity);

/* Mappings name schemes of @policy. */
SecassetMapping *secasset_mapping_new_from_node (SecassetDataReader *reader,
                                                 JsonNode *node,
                                                 SecassetPolicy *policy);
SecassetMapping *secasset_mapping_ref (SecassetMapping *self);
void secasset_mapping_unref (SecassetMapping *self);

/* Adds to or replaces words of @labels. */
void secasset_labels_read (SecassetDataReader *reader,
                           JsonNode *node,
                           JsonObject *labels);

/* Adds a row to the policy, noting what is wrong with it or between it and the others. */
void secasset_policy_read_clause (SecassetDataReader *reader,
                                  JsonNode *node,
                                  gpointer policy);
void secasset_policy_read_profile (SecassetDataReader *reader,
                                   JsonNode *node,
                                   gpointer policy);
void secasset_policy_read_segment (SecassetDataReader *reader,
                                   JsonNode *node,
                                   gpointer policy);
void secasset_policy_read_scheme (SecassetDataReader *reader,
                                  JsonNode *node,
                                  gpointer policy);
void secasset_policy_read_mapping (SecassetDataReader *reader,
                                   JsonNode *node,
                                   gpointer policy);
void secasset_policy_read_threat (SecassetDataReader *reader,
                                  JsonNode *node,
                                  gpointer policy);
void secasset_policy_read_risk_matrix (SecassetDataReader *reader,
                                       JsonNode *node,
                                       gpointer policy);
void secasset_policy_read_rule (SecassetDataReader *reader,
                                JsonNode *node,
                                SecassetPolicy *policy,
                                const char *profile);
/* A row that changes the severity of a rule. */
void secasset_policy_read_severity (SecassetDataReader *reader,
                                    JsonNode *node,
                                    gpointer policy);

/* The policy of the library's own resource; complete only if there is no defect. */
SecassetPolicy *secasset_policy_load_builtin (GPtrArray *defects);

G_END_DECLS
