/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <secasset/secasset-classification.h>
#include <secasset/secasset-clause.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-flow-matrix.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-mapped-levels.h>
#include <secasset/secasset-placement.h>
#include <secasset/secasset-profile.h>
#include <secasset/secasset-risk-matrix.h>
#include <secasset/secasset-role-set.h>
#include <secasset/secasset-rule-info.h>
#include <secasset/secasset-scheme.h>
#include <secasset/secasset-segment.h>
#include <secasset/secasset-threat.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_POLICY (secasset_policy_get_type ())
SECASSET_DECLARE_TYPE (SecassetPolicy, secasset_policy, POLICY)

/**
 * secasset_policy_get_default:
 *
 * Gets the built-in policy: the basic information-security policy of the City of Sendai,
 * and the rules, schemes and threats that come with it.
 *
 * Returns: (transfer none): the policy
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_policy_get_default (void);

/**
 * secasset_policy_new_layered:
 * @base: the policy to build on
 * @node: a JSON object with what is added
 * @error: return location for an error
 *
 * Creates a policy that has everything of @base and the rows of @node. Severities of rules
 * can be changed, but not below a rule’s floor; rules that are data alone can be added.
 *
 * The object has `secasset-policy` (the number 1), `id`, `edition` and `title`, and may
 * have `attribution`, `profiles`, `clauses`, `segments`, `schemes`, `mappings`, `threats`,
 * `rules`, `labels`, `flow-matrices` and `placement`; the page “Policies of one’s own” describes
 * them. A flow matrix replaces that of its network model or of its id, a placement that of its
 * scheme.
 *
 * Fails with %SECASSET_ERROR_POLICY; the message names every defect with its place, one in
 * each line.
 *
 * Returns: (transfer full): a new policy, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_policy_new_layered (SecassetPolicy *base,
                                             JsonNode *node,
                                             GError **error);

/**
 * secasset_policy_new_from_file:
 * @file: a file with a JSON object as [method@Secasset.Policy.new_layered] takes it
 * @base: (nullable): the policy to build on, or %NULL for the built-in one
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Reads a policy from a file, as strictly as an inventory is read.
 *
 * Fails with %SECASSET_ERROR_SYNTAX or %SECASSET_ERROR_ENCODING if the file is no JSON, with
 * %SECASSET_ERROR_LIMIT if it is larger than 16 MiB or nested too deep, and with
 * %SECASSET_ERROR_POLICY if a row is defective; the message then names every defect with its
 * place, one in each line.
 *
 * Returns: (transfer full): a new policy, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_policy_new_from_file (GFile *file,
                                               SecassetPolicy *base,
                                               GCancellable *cancellable,
                                               GError **error);

/**
 * secasset_policy_get_base:
 * @self: a policy
 *
 * Gets the policy that this one is layered over. A row that the base does not have comes from
 * the layer.
 *
 * Returns: (transfer none) (nullable): the policy below, or %NULL for the built-in one
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_policy_get_base (SecassetPolicy *self);

/**
 * secasset_policy_get_id:
 * @self: a policy
 *
 * Gets [property@Secasset.Policy:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_policy_get_id (SecassetPolicy *self);

/**
 * secasset_policy_get_edition:
 * @self: a policy
 *
 * Gets [property@Secasset.Policy:edition].
 *
 * Returns: the edition
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_policy_get_edition (SecassetPolicy *self);

/**
 * secasset_policy_dup_title:
 * @self: a policy
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the policy.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_policy_dup_title (SecassetPolicy *self,
                                 const char *language);

/**
 * secasset_policy_dup_attribution:
 * @self: a policy
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets how to name the source of the policy, as its licence asks for.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_policy_dup_attribution (SecassetPolicy *self,
                                       const char *language);

/**
 * secasset_policy_get_clauses:
 * @self: a policy
 *
 * Lists the clauses: a list of [class@Secasset.Clause].
 *
 * Returns: (transfer none): the clauses
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_clauses (SecassetPolicy *self);

/**
 * secasset_policy_get_schemes:
 * @self: a policy
 *
 * Lists the schemes: a list of [class@Secasset.Scheme].
 *
 * Returns: (transfer none): the schemes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_schemes (SecassetPolicy *self);

/**
 * secasset_policy_get_rules:
 * @self: a policy
 *
 * Lists the rules: a list of [class@Secasset.RuleInfo].
 *
 * Returns: (transfer none): the rules
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_rules (SecassetPolicy *self);

/**
 * secasset_policy_get_profiles:
 * @self: a policy
 *
 * Lists the profiles: a list of [class@Secasset.Profile].
 *
 * Returns: (transfer none): the profiles
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_profiles (SecassetPolicy *self);

/**
 * secasset_policy_get_threats:
 * @self: a policy
 *
 * Lists the threats: a list of [class@Secasset.Threat].
 *
 * Returns: (transfer none): the threats
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_threats (SecassetPolicy *self);

/**
 * secasset_policy_get_risk_matrices:
 * @self: a policy
 *
 * Lists the risk matrices: a list of [class@Secasset.RiskMatrix].
 *
 * Returns: (transfer none): the matrices
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_risk_matrices (SecassetPolicy *self);

/**
 * secasset_policy_get_role_sets:
 * @self: a policy
 *
 * Lists the role sets: a list of [class@Secasset.RoleSet].
 *
 * Returns: (transfer none): the sets
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_role_sets (SecassetPolicy *self);

/**
 * secasset_policy_get_segments:
 * @self: a policy
 *
 * Lists the segments: a list of [class@Secasset.Segment].
 *
 * Returns: (transfer none): the segments
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_segments (SecassetPolicy *self);

/**
 * secasset_policy_find_clause:
 * @self: a policy
 * @id: an id, in any form
 *
 * Finds a clause by its id.
 *
 * Returns: (transfer none) (nullable): the clause, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetClause *secasset_policy_find_clause (SecassetPolicy *self,
                                             const char *id);

/**
 * secasset_policy_find_scheme:
 * @self: a policy
 * @id: an id, in any form
 *
 * Finds a scheme by its id.
 *
 * Returns: (transfer none) (nullable): the scheme, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetScheme *secasset_policy_find_scheme (SecassetPolicy *self,
                                             const char *id);

/**
 * secasset_policy_find_rule:
 * @self: a policy
 * @id: an id, in any form
 *
 * Finds a rule by its id.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRuleInfo *secasset_policy_find_rule (SecassetPolicy *self,
                                             const char *id);

/**
 * secasset_policy_find_profile:
 * @self: a policy
 * @id: an id, in any form
 *
 * Finds a profile by its id.
 *
 * Returns: (transfer none) (nullable): the profile, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetProfile *secasset_policy_find_profile (SecassetPolicy *self,
                                               const char *id);

/**
 * secasset_policy_find_threat:
 * @self: a policy
 * @id: an id, in any form
 *
 * Finds a threat by its id. The threats of a policy must not be changed.
 *
 * Returns: (transfer none) (nullable): the threat, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetThreat *secasset_policy_find_threat (SecassetPolicy *self,
                                             const char *id);

/**
 * secasset_policy_find_risk_matrix:
 * @self: a policy
 * @id: an id, in any form
 *
 * Finds a risk matrix by its id.
 *
 * Returns: (transfer none) (nullable): the matrix, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRiskMatrix *secasset_policy_find_risk_matrix (SecassetPolicy *self,
                                                      const char *id);

/**
 * secasset_policy_find_role_set:
 * @self: a policy
 * @id: an id, in any form
 *
 * Finds a role set by its id.
 *
 * Returns: (transfer none) (nullable): the set, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRoleSet *secasset_policy_find_role_set (SecassetPolicy *self,
                                                const char *id);

/**
 * secasset_policy_find_segment:
 * @self: a policy
 * @kind: a kind of segment
 *
 * Finds a segment by its kind.
 *
 * Returns: (transfer none) (nullable): the segment, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegment *secasset_policy_find_segment (SecassetPolicy *self,
                                               SecassetSegmentKind kind);

/**
 * secasset_policy_get_flow_matrices:
 * @self: a policy
 *
 * Lists the flow matrices, one for each network model: a list of
 * [class@Secasset.FlowMatrix].
 *
 * Returns: (transfer none): the matrices
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_flow_matrices (SecassetPolicy *self);

/**
 * secasset_policy_find_flow_matrix:
 * @self: a policy
 * @model: a network model
 *
 * Finds the flow matrix of a network model; for %SECASSET_NETWORK_MODEL_UNSET, that of what
 * holds in every model.
 *
 * Returns: (transfer none) (nullable): the matrix, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFlowMatrix *secasset_policy_find_flow_matrix (SecassetPolicy *self,
                                                      SecassetNetworkModel model);

/**
 * secasset_policy_get_placements:
 * @self: a policy
 *
 * Lists the placements, one for each scheme: a list of [class@Secasset.Placement].
 *
 * Returns: (transfer none): the placements
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_get_placements (SecassetPolicy *self);

/**
 * secasset_policy_find_placement:
 * @self: a policy
 * @scheme: the id of a scheme, in any form
 *
 * Finds the table that says where information of a level of the scheme may be.
 *
 * Returns: (transfer none) (nullable): the placement, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPlacement *secasset_policy_find_placement (SecassetPolicy *self,
                                                   const char *scheme);

/**
 * secasset_policy_dup_label:
 * @self: a policy
 * @group: what kind of nick it is
 * @nick: a nick
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the word for a nick.
 *
 * @group is `kinds`, `fields`, `severities`, `verdicts`, `basis`, `dimensions`, `actions`
 * (of countermeasures), `threat-means`, `threat-acts`, `threat-objects`, `parameters` (of
 * rules), `uses` (of clauses), `evidence`, `enumerations`, or the name of an enumeration
 * without its prefix, such as `SegmentKind`. A field that some kind has its own word for is
 * found in `fields/KIND`.
 *
 * Returns: (transfer full): the word, or the nick itself if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_policy_dup_label (SecassetPolicy *self,
                                 const char *group,
                                 const char *nick,
                                 const char *language);

/**
 * secasset_policy_dup_nicks:
 * @self: a policy
 * @group: what kind of nicks, as for [method@Secasset.Policy.dup_label]
 *
 * Lists the nicks that the policy has a word for. The enumerations are the group
 * `enumerations`; `fields/KIND` are the fields that the kind has its own word for.
 *
 * Returns: (transfer full) (array zero-terminated=1): the nicks, in the order of the data;
 *   empty if there is no such group
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_policy_dup_nicks (SecassetPolicy *self,
                                  const char *group);

/**
 * secasset_policy_dup_mapped_levels:
 * @self: a policy
 * @from_scheme: the id of the scheme of @level
 * @from_dimension: the dimension of @level
 * @level: the id of a level, in any form
 * @to_scheme: the id of another scheme
 * @to_dimension: a dimension of @to_scheme
 * @needs_review: (out) (optional): return location for whether a person has to choose
 *
 * Lists the levels of another scheme that may correspond to a level. One candidate can be
 * taken over; among several a person has to choose.
 *
 * A mapping whose result depends on several dimensions at once gives all that remains possible
 * while the others are unknown; [method@Secasset.Policy.map_classification] takes all of them.
 *
 * Returns: (transfer full) (array zero-terminated=1) (nullable): the ids of the levels, or
 *   %NULL if no mapping gives any
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_policy_dup_mapped_levels (SecassetPolicy *self,
                                          const char *from_scheme,
                                          const char *from_dimension,
                                          const char *level,
                                          const char *to_scheme,
                                          const char *to_dimension,
                                          gboolean *needs_review);

/**
 * secasset_policy_dup_mapped_default:
 * @self: a policy
 * @from_scheme: the id of the scheme of @level
 * @from_dimension: the dimension of @level
 * @level: the id of a level, in any form
 * @to_scheme: the id of another scheme
 * @to_dimension: a dimension of @to_scheme
 *
 * Gets the level of another scheme to use provisionally, until a person has chosen among
 * the candidates.
 *
 * Returns: (transfer full) (nullable): the id of the level, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_policy_dup_mapped_default (SecassetPolicy *self,
                                          const char *from_scheme,
                                          const char *from_dimension,
                                          const char *level,
                                          const char *to_scheme,
                                          const char *to_dimension);

/**
 * secasset_policy_map_classification:
 * @self: a policy
 * @classification: a classification; a dimension without a level is unknown
 * @scheme: the scheme to map it to
 *
 * Says what a whole classification may be in another scheme: a list of
 * [class@Secasset.MappedLevels], one for each dimension of @scheme, in its order.
 *
 * Only what the mappings of the policy say counts. Where none leads to a dimension, it has no
 * candidates. A level that is unknown and could decide leaves all candidates that remain
 * possible.
 *
 * Returns: (transfer full): what each dimension may be
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_policy_map_classification (SecassetPolicy *self,
                                                  SecassetClassification *classification,
                                                  SecassetScheme *scheme);

G_END_DECLS
