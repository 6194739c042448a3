/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-placement.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_PLACEMENT_JUDGEMENT (secasset_placement_judgement_get_type ())
SECASSET_DECLARE_TYPE (SecassetPlacementJudgement, secasset_placement_judgement,
                       PLACEMENT_JUDGEMENT)

/**
 * secasset_placement_judgement_get_verdict:
 * @self: a judgement
 *
 * Gets whether the information may be there: the stricter verdict of its level and of
 * individual-number use. Unknown where the level or the place is not known.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPlacementVerdict
secasset_placement_judgement_get_verdict (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_get_element:
 * @self: a judgement
 *
 * Gets what holds the information: a medium, a computer, a service, or a system that handles
 * it.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *
secasset_placement_judgement_get_element (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_get_sites:
 * @self: a judgement
 *
 * Gets where that is: nicks of [enum@Secasset.PlacementSite]; several if it is not known which
 * of them.
 *
 * Returns: (transfer none) (array zero-terminated=1): the nicks; none if
 *   nothing is known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *
secasset_placement_judgement_get_sites (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_get_level:
 * @self: a judgement
 *
 * Gets the level of the information that was judged.
 *
 * Returns: (transfer none) (nullable): the id of the level, or %NULL if it is not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_placement_judgement_get_level (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_get_conditions:
 * @self: a judgement
 *
 * Lists the conditions under which the information may be there: a list of
 * [class@Secasset.Condition].
 *
 * Returns: (transfer none): the conditions
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *
secasset_placement_judgement_get_conditions (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_get_state:
 * @self: a judgement
 * @condition: the id of one of the conditions
 *
 * Gets whether a condition is met, as far as the inventory says.
 *
 * Returns: what is known about it; unknown for a condition that is not among them
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate
secasset_placement_judgement_get_state (SecassetPlacementJudgement *self,
                                        const char *condition);

/**
 * secasset_placement_judgement_get_evidence:
 * @self: a judgement
 *
 * Gets the facts that the states of the conditions rest on, in the form of
 * [method@Secasset.SegmentVerdict.get_evidence].
 *
 * Returns: (transfer none) (array zero-terminated=1): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *
secasset_placement_judgement_get_evidence (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_get_unknown_facts:
 * @self: a judgement
 *
 * Gets the facts for lack of which something could not be decided, in the same form. What the
 * settings of the inventory do not state stands behind `settings#`.
 *
 * Returns: (transfer none) (array zero-terminated=1): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *
secasset_placement_judgement_get_unknown_facts (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_get_sources:
 * @self: a judgement
 *
 * Gets the marks of the sources of the cells that decide, as in
 * [method@Secasset.Condition.get_sources].
 *
 * Returns: (transfer none) (array zero-terminated=1): the marks
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *
secasset_placement_judgement_get_sources (SecassetPlacementJudgement *self);

/**
 * secasset_placement_judgement_dup_text:
 * @self: a judgement
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Says the judgement in one readable paragraph.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_placement_judgement_dup_text (SecassetPlacementJudgement *self,
                                             const char *language);

G_END_DECLS
