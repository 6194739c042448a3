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
/* A rule that brings its own check; its profile is NULL where the row names none. */
SecassetRuleInfo *secasset_rule_info_new_declared (SecassetDataReader *reader,
                                                   JsonNode *node);
SecassetScheme *secasset_scheme_read (SecassetDataReader *reader,
                                      JsonNode *node);
/* A rule info like @self but for its severity. A variant is a milder case of its rule, so it
 * is at most as serious as that. */
SecassetRuleInfo *secasset_rule_info_copy (SecassetRuleInfo *self,
                                           SecassetSeverity severity);

/* A file of the built-in data; NULL with a defect noted. */
JsonNode *secasset_policy_read_data (const char *name,
                                     GPtrArray *defects);

/* Mappings name schemes of @policy. */
SecassetMapping *secasset_mapping_new_from_node (SecassetDataReader *reader,
                                                 JsonNode *node,
                                                 SecassetPolicy *policy);
SecassetMapping *secasset_mapping_ref (SecassetMapping *self);
void secasset_mapping_unref (SecassetMapping *self);

SecassetZoning *secasset_zoning_new (void);
void secasset_zoning_free (SecassetZoning *self);
void secasset_zoning_copy (SecassetZoning *self,
                           SecassetZoning *base);
/* A layer's flow matrices and placements, each in place of those it replaces. */
void secasset_zoning_read (SecassetDataReader *reader,
                           SecassetPolicy *policy,
                           JsonArray *matrices,
                           JsonArray *placements);
/* A file of them, with the conditions that they share. */
void secasset_zoning_read_file (SecassetDataReader *reader,
                                JsonNode *node,
                                gpointer policy);
/* The first case whose condition holds gives the candidates. */
typedef struct
{
  JsonNode *when;
  char **candidates;
  char *fallback; /* or NULL */
} SecassetMappingCase;

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
void secasset_policy_read_role_set (SecassetDataReader *reader,
                                    JsonNode *node,
                                    gpointer policy);
void secasset_policy_read_rule (SecassetDataReader *reader,
                                JsonNode *node,
                                SecassetPolicy *policy,
                                const char *profile);
/* A row of a layer: with “check” a rule of its own, else a change of another's severity. */
void secasset_policy_read_layer_rule (SecassetDataReader *reader,
                                      JsonNode *node,
                                      gpointer policy);
/* A row that changes the words for a segment. */
void secasset_policy_read_segment_words (SecassetDataReader *reader,
                                         JsonNode *node,
                                         gpointer policy);
void secasset_labels_set (JsonObject *labels,
                          const char *group,
                          const char *nick,
                          const SecassetText *text);
/* A row that changes the severity of a rule. */
void secasset_policy_read_severity (SecassetDataReader *reader,
                                    JsonNode *node,
                                    gpointer policy);

/* The policy of the library's own resource; complete only if there is no defect. */
SecassetPolicy *secasset_policy_load_builtin (GPtrArray *defects);

G_END_DECLS
