/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-administrative-information.h>
#include <secasset/secasset-flow-judgement.h>
#include <secasset/secasset-flow.h>
#include <secasset/secasset-information-system.h>
#include <secasset/secasset-inventory.h>
#include <secasset/secasset-level-explanation.h>
#include <secasset/secasset-placement-judgement.h>
#include <secasset/secasset-policy.h>
#include <secasset/secasset-risk-matrix.h>
#include <secasset/secasset-segment-verdict.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_FACTS (secasset_facts_get_type ())
SECASSET_DECLARE_TYPE (SecassetFacts, secasset_facts, FACTS)

/**
 * secasset_facts_new:
 * @inventory: an inventory
 * @policy: the policy to judge it by
 * @date: the day to judge it on
 *
 * Works out what follows from an inventory on one day. Relations count if they are valid on
 * that day.
 *
 * Levels are worked out for the schemes that the inventory's settings name, or for `mic-2024`
 * where they name none.
 *
 * Returns: (transfer full): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFacts *secasset_facts_new (SecassetInventory *inventory,
                                   SecassetPolicy *policy,
                                   const GDate *date) G_GNUC_WARN_UNUSED_RESULT;
/**
 * secasset_facts_get_inventory:
 * @self: facts
 *
 * Gets the inventory that they are about.
 *
 * Returns: (transfer none): the inventory
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_facts_get_inventory (SecassetFacts *self);
/**
 * secasset_facts_get_policy:
 * @self: facts
 *
 * Gets the policy that they follow from.
 *
 * Returns: (transfer none): the policy
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPolicy *secasset_facts_get_policy (SecassetFacts *self);
/**
 * secasset_facts_get_date:
 * @self: facts
 *
 * Gets the day that they hold on.
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_facts_get_date (SecassetFacts *self);
/**
 * secasset_facts_dup_schemes:
 * @self: facts
 *
 * Gets the ids of the classification schemes in use, in order.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_facts_dup_schemes (SecassetFacts *self);
/**
 * secasset_facts_find_scheme:
 * @self: facts
 * @id: the id of a scheme in use
 *
 * Finds a classification scheme in use: one of the policy's, or one that the inventory itself
 * defines.
 *
 * Returns: (transfer none) (nullable): the scheme, or %NULL if it is not in use
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetScheme *secasset_facts_find_scheme (SecassetFacts *self,
                                            const char *id);
/**
 * secasset_facts_dup_segment_verdict:
 * @self: facts
 * @element: an element of the inventory
 *
 * Gets the segment that clause 2.7 gives for a network, with what speaks for it.
 *
 * Returns: (transfer full) (nullable): the verdict, or %NULL if the element is no network
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentVerdict *secasset_facts_dup_segment_verdict (SecassetFacts *self,
                                                            SecassetElement *element);
/**
 * secasset_facts_dup_system_segments:
 * @self: facts
 * @system: an information system of the inventory
 *
 * Gets the segments that a system is in: those its networks count as, and the one that
 * Government Cloud is deemed to be (2.12.2.c) if it runs there. A system on no network has
 * none. Segments that are not known are left out:
 * see [method@Secasset.Facts.knows_system_segments].
 *
 * Returns: (transfer full): a list of [class@Secasset.Segment] in the order of the clause
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_facts_dup_system_segments (SecassetFacts *self,
                                                  SecassetInformationSystem *system);
/**
 * secasset_facts_knows_system_segments:
 * @self: facts
 * @system: an information system of the inventory
 *
 * Gets whether the segment of each of the system's networks is known.
 *
 * Returns: whether [method@Secasset.Facts.dup_system_segments] is complete
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_facts_knows_system_segments (SecassetFacts *self,
                                               SecassetInformationSystem *system);
/**
 * secasset_facts_dup_flow_verdict:
 * @self: facts
 * @flow: a flow of the inventory
 *
 * Judges a flow by the flow matrix of the network model that the inventory’s settings state.
 * Government Cloud counts as itself: between it and the individual-number segment the flow stays
 * inside the segment, between it and the others it is judged like one with that segment
 * (2.12.2.c).
 *
 * Returns: (transfer full): the judgement
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFlowJudgement *secasset_facts_dup_flow_verdict (SecassetFacts *self,
                                                        SecassetFlow *flow);
/**
 * secasset_facts_dup_placements:
 * @self: facts
 * @information: administrative information of the inventory
 * @scheme: the id of a scheme in use
 *
 * Judges every place where the information is stored or handled on the day: media and computers,
 * services, and the segments and services of the systems that handle it.
 *
 * Returns: (transfer full): a list of [class@Secasset.PlacementJudgement]; empty if the policy has
 *   no placement for the scheme
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_facts_dup_placements (SecassetFacts *self,
                                             SecassetAdministrativeInformation *information,
                                             const char *scheme);
/**
 * secasset_facts_get_determined_kind:
 * @self: facts
 * @element: an element of the inventory
 *
 * Gets the kind that clause 2.3, 2.4 or 2.12 gives for the element. Where a fact is not known
 * it is the declared kind, or a narrower one as far as the facts go.
 *
 * Returns: (transfer none): the nick of the kind, as in `mobile-terminal`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_facts_get_determined_kind (SecassetFacts *self,
                                                SecassetElement *element);
/**
 * secasset_facts_is_in_scope:
 * @self: facts
 * @element: an element of the inventory
 *
 * Gets whether the element is an information asset in the scope of the policy: an
 * information system, an external record medium, or administrative information that clause
 * 2.8 does not leave out.
 *
 * Returns: what is known about it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_facts_is_in_scope (SecassetFacts *self,
                                             SecassetElement *element);
/**
 * secasset_facts_handles_individual_number:
 * @self: facts
 * @system: an element of the inventory
 *
 * Gets whether a system handles individual-number-use affairs (2.7.1), by its own statement
 * or by that of the information it handles. What is no information system does not.
 *
 * Returns: what is known about it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_facts_handles_individual_number (SecassetFacts *self,
                                                           SecassetElement *system);
/**
 * secasset_facts_dup_effective_level:
 * @self: facts
 * @element: an element of the inventory
 * @scheme: the id of a scheme in use
 * @dimension: the id of one of its dimensions
 *
 * Gets the level that the element needs: the highest of its own classification and of what it
 * carries, or what an approved override fixes. Clause 7.
 *
 * Returns: (transfer full) (nullable): the id of the level, or %NULL if there is none, or no
 *   such scheme or dimension in use
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_facts_dup_effective_level (SecassetFacts *self,
                                          SecassetElement *element,
                                          const char *scheme,
                                          const char *dimension);
/**
 * secasset_facts_dup_declared_level:
 * @self: facts
 * @element: an element of the inventory
 * @scheme: the id of a scheme in use
 * @dimension: the id of one of its dimensions
 *
 * Gets the level of the element's own active classification; the highest of several.
 *
 * Returns: (transfer full) (nullable): the id of the level, or %NULL if there is none, or no
 *   such scheme or dimension in use
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_facts_dup_declared_level (SecassetFacts *self,
                                         SecassetElement *element,
                                         const char *scheme,
                                         const char *dimension);
/**
 * secasset_facts_dup_path:
 * @self: facts
 * @element: an element of the inventory
 * @scheme: the id of a scheme in use
 * @dimension: the id of one of its dimensions
 *
 * Says why the element needs its effective level: the elements from itself to the one whose
 * own classification or override gives it.
 *
 * Returns: (transfer full): a list of [class@Secasset.Element]; empty if there is no level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_facts_dup_path (SecassetFacts *self,
                                       SecassetElement *element,
                                       const char *scheme,
                                       const char *dimension);
/**
 * secasset_facts_is_partial:
 * @self: facts
 * @element: an element of the inventory
 * @scheme: the id of a scheme in use
 * @dimension: the id of one of its dimensions
 *
 * Gets whether the effective level may be too low because something that the element carries
 * is not classified, directly or further back.
 *
 * Returns: whether it is partial
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_facts_is_partial (SecassetFacts *self,
                                    SecassetElement *element,
                                    const char *scheme,
                                    const char *dimension);
/**
 * secasset_facts_is_overridden:
 * @self: facts
 * @element: an element of the inventory
 * @scheme: the id of a scheme in use
 * @dimension: the id of one of its dimensions
 *
 * Gets whether an approved override that has not expired gives the effective level.
 *
 * Returns: whether it is overridden
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_facts_is_overridden (SecassetFacts *self,
                                       SecassetElement *element,
                                       const char *scheme,
                                       const char *dimension);
/**
 * secasset_facts_dup_level_explanation:
 * @self: facts
 * @element: an element of the inventory
 * @scheme: the id of a scheme in use
 * @dimension: the id of one of its dimensions
 *
 * Says why the element needs its effective level, why not another one, and what would change it.
 * Clause 7.
 *
 * The explanation is a snapshot as the facts are, and takes time in proportion to the inventory.
 *
 * Returns: (transfer full) (nullable): the explanation, or %NULL if no such scheme or
 *   dimension is in use
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLevelExplanation *secasset_facts_dup_level_explanation (SecassetFacts *self,
                                                                SecassetElement *element,
                                                                const char *scheme,
                                                                const char *dimension);
/**
 * secasset_facts_get_accumulated_subjects:
 * @self: facts
 * @element: an element of the inventory
 * @n_unknown: (out) (optional): location for how many of the kinds of information do not state
 *   a number
 *
 * Gets how many persons the information is about that a system handles, added up: many records in
 * one place may justify a higher level (cumulation effect). It is for a person to decide; no level
 * follows from it. A person whom several kinds of information are about counts several times.
 * Information that clause 2.8 leaves out does not count.
 *
 * Returns: the number of persons, or -1 if the element is no information system or none of
 *   what it handles states a number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_facts_get_accumulated_subjects (SecassetFacts *self,
                                                SecassetElement *element,
                                                guint *n_unknown);

/**
 * secasset_facts_get_threat_set:
 * @self: facts
 *
 * Gets which threats the inventory’s settings propose.
 *
 * Returns: the set, never unset: the policy’s where nothing is stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetThreatSet secasset_facts_get_threat_set (SecassetFacts *self);
/**
 * secasset_facts_get_risk_matrix:
 * @self: facts
 *
 * Gets the risk matrix that the inventory’s settings name, `bsi-200-3` where they name none.
 *
 * Returns: (transfer none) (nullable): the matrix, or %NULL if the policy has none of that id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRiskMatrix *secasset_facts_get_risk_matrix (SecassetFacts *self);
/**
 * secasset_facts_dup_threats:
 * @self: facts
 * @element: an element of the inventory
 * @set: which threats to propose; unset for what the settings say
 *
 * Gets the threats that apply to the element, or may do: those of the policy in the order of its
 * catalogue, then the inventory’s own. A threat to something that a system is made of, stands in
 * or runs on is a threat to the system; an external record medium is an asset of its own.
 *
 * What somebody has assessed for the element is always there, applicable or not.
 *
 * Returns: (transfer full): a list of [class@Secasset.ApplicableThreat]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_facts_dup_threats (SecassetFacts *self,
                                          SecassetElement *element,
                                          SecassetThreatSet set);

G_END_DECLS
