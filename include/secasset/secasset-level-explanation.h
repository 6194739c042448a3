/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-level-change.h>
#include <secasset/secasset-override.h>
#include <secasset/secasset-scheme.h>

G_BEGIN_DECLS

/**
 * SecassetLevelOverrideStatus:
 * @SECASSET_LEVEL_OVERRIDE_STATUS_IN_FORCE: it gives the level
 * @SECASSET_LEVEL_OVERRIDE_STATUS_NOT_APPROVED: it names nobody who approved it
 * @SECASSET_LEVEL_OVERRIDE_STATUS_NOT_JUSTIFIED: it states no reason
 * @SECASSET_LEVEL_OVERRIDE_STATUS_EXPIRED: its last day has passed
 * @SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION: it is about another scheme or dimension
 * @SECASSET_LEVEL_OVERRIDE_STATUS_UNKNOWN_LEVEL: the scheme has no such level
 * @SECASSET_LEVEL_OVERRIDE_STATUS_OUTRANKED: a stricter override is in force
 *
 * Whether an override applies, or why it does not. Clause 7.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_LEVEL_OVERRIDE_STATUS_IN_FORCE = 0,
  SECASSET_LEVEL_OVERRIDE_STATUS_NOT_APPROVED = 1,
  SECASSET_LEVEL_OVERRIDE_STATUS_NOT_JUSTIFIED = 2,
  SECASSET_LEVEL_OVERRIDE_STATUS_EXPIRED = 3,
  SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION = 4,
  SECASSET_LEVEL_OVERRIDE_STATUS_UNKNOWN_LEVEL = 5,
  SECASSET_LEVEL_OVERRIDE_STATUS_OUTRANKED = 6,
} SecassetLevelOverrideStatus;

#define SECASSET_TYPE_LEVEL_OVERRIDE (secasset_level_override_get_type ())
SECASSET_DECLARE_TYPE (SecassetLevelOverride, secasset_level_override, LEVEL_OVERRIDE)

/**
 * secasset_level_override_get_override:
 * @self: an override as it was judged
 *
 * Gets the override: who approved it, when, until when, and for which effect.
 *
 * Returns: (transfer none): the override
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetOverride *secasset_level_override_get_override (SecassetLevelOverride *self);
/**
 * secasset_level_override_get_status:
 * @self: an override as it was judged
 *
 * Gets whether it applies, or the first reason why it does not.
 *
 * Returns: the status
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLevelOverrideStatus secasset_level_override_get_status (SecassetLevelOverride *self);
/**
 * secasset_level_override_is_outdated:
 * @self: an override as it was judged
 *
 * Gets whether it was approved for another level than the one that the element would need without
 * it today: what it rests on has changed. It applies all the same.
 *
 * Returns: whether its level before is stated and differs
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_level_override_is_outdated (SecassetLevelOverride *self);

#define SECASSET_TYPE_LEVEL_STEP (secasset_level_step_get_type ())
SECASSET_DECLARE_TYPE (SecassetLevelStep, secasset_level_step, LEVEL_STEP)

/**
 * secasset_level_step_get_element:
 * @self: a step
 *
 * Gets the element that the need has reached.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_level_step_get_element (SecassetLevelStep *self);
/**
 * secasset_level_step_get_relation:
 * @self: a step
 *
 * Gets the relation over which the need came to the element before in the chain.
 *
 * Returns: (transfer none) (nullable): the relation, or %NULL for the first step
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRelation *secasset_level_step_get_relation (SecassetLevelStep *self);
/**
 * secasset_level_step_get_level:
 * @self: a step
 *
 * Gets the level that this element needs.
 *
 * Returns: (nullable): the id of the level, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_step_get_level (SecassetLevelStep *self);

#define SECASSET_TYPE_LEVEL_CHAIN (secasset_level_chain_get_type ())
SECASSET_DECLARE_TYPE (SecassetLevelChain, secasset_level_chain, LEVEL_CHAIN)

/**
 * secasset_level_chain_get_steps:
 * @self: a chain
 *
 * Gets the way of the need: from the element that was asked about back to the source.
 *
 * Returns: (transfer none): a list of [class@Secasset.LevelStep], never empty
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_level_chain_get_steps (SecassetLevelChain *self);
/**
 * secasset_level_chain_get_source:
 * @self: a chain
 *
 * Gets the element whose own classification or override is at the end of the chain.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_level_chain_get_source (SecassetLevelChain *self);
/**
 * secasset_level_chain_get_level:
 * @self: a chain
 *
 * Gets the level that the source states.
 *
 * Returns: (nullable): the id of the level, or %NULL if the source is not classified
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_chain_get_level (SecassetLevelChain *self);

#define SECASSET_TYPE_LEVEL_EXPLANATION (secasset_level_explanation_get_type ())
SECASSET_DECLARE_TYPE (SecassetLevelExplanation, secasset_level_explanation, LEVEL_EXPLANATION)

/**
 * secasset_level_explanation_get_element:
 * @self: an explanation
 *
 * Gets the element that it is about.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_level_explanation_get_element (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_scheme:
 * @self: an explanation
 *
 * Gets the scheme of the levels.
 *
 * Returns: (transfer none): the scheme
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetScheme *secasset_level_explanation_get_scheme (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_dimension:
 * @self: an explanation
 *
 * Gets the dimension of the levels.
 *
 * Returns: the id of the dimension
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_explanation_get_dimension (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_declared:
 * @self: an explanation
 *
 * Gets the level of the element’s own classification.
 *
 * Returns: (nullable): the id of the level, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_explanation_get_declared (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_effective:
 * @self: an explanation
 *
 * Gets the level that the element needs.
 *
 * Returns: (nullable): the id of the level, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_explanation_get_effective (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_carried:
 * @self: an explanation
 *
 * Gets the highest level of what the element carries, whatever is declared or overridden for the
 * element itself.
 *
 * Returns: (nullable): the id of the level, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_level_explanation_get_carried (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_is_partial:
 * @self: an explanation
 *
 * Gets whether the level may be too low because something that the element carries is not
 * classified.
 *
 * Returns: whether it is partial
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_level_explanation_is_partial (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_is_overridden:
 * @self: an explanation
 *
 * Gets whether an override gives the level.
 *
 * Returns: whether it is overridden
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_level_explanation_is_overridden (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_overrides:
 * @self: an explanation
 *
 * Gets the overrides of the element, those that do not apply as well.
 *
 * Returns: (transfer none): a list of [class@Secasset.LevelOverride] in document order
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_level_explanation_get_overrides (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_chains:
 * @self: an explanation
 *
 * Gets a shortest chain from each source that states the highest level. The first is the one that
 * [method@Secasset.Facts.dup_path] gives. Where an override gives the level, the element itself
 * is the source.
 *
 * Returns: (transfer none): a list of [class@Secasset.LevelChain]; empty if there is no level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_level_explanation_get_chains (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_unclassified:
 * @self: an explanation
 *
 * Gets a shortest chain from each source that is not classified: what makes the level partial.
 *
 * Returns: (transfer none): a list of [class@Secasset.LevelChain]; empty if it is not partial
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_level_explanation_get_unclassified (SecassetLevelExplanation *self);
/**
 * secasset_level_explanation_get_accumulated_subjects:
 * @self: an explanation
 * @n_unknown: (out) (optional): location for how many of them do not state a number
 *
 * As [method@Secasset.Facts.get_accumulated_subjects] for the element.
 *
 * Returns: the number of persons, or -1 if nothing is known of it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_level_explanation_get_accumulated_subjects (SecassetLevelExplanation *self,
                                                            guint *n_unknown);
/**
 * secasset_level_explanation_dup_obstacles:
 * @self: an explanation
 * @level: the id of a level of the dimension
 *
 * Says why the level is not another one: a shortest chain from each source that forces more than
 * @level, the nearest first. Where there is none, nothing requires more than @level.
 *
 * Returns: (transfer full) (nullable): a list of [class@Secasset.LevelChain], or %NULL if the
 *   dimension has no such level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_level_explanation_dup_obstacles (SecassetLevelExplanation *self,
                                                        const char *level);
/**
 * secasset_level_explanation_dup_plans:
 * @self: an explanation
 * @level: the id of a level of the dimension
 * @complete: (out) (optional): location for whether there are no other plans; %FALSE if the
 *   search was cut short
 *
 * Says what would have to change for another level to be needed: sets of changes of which none
 * can be left out, those with the fewest changes first. Each has been tried on a copy of what the
 * level follows from; the inventory stays as it is.
 *
 * A plan for a lower level leads to @level or below, one for a higher level to exactly @level.
 * A plan says what would have an effect, not that it would be right: a classification may be
 * lowered only if it was too high, an override needs its reason and approval, and information is
 * not offered to be left out under clause 2.8.
 *
 * There are at most 16 plans, and of plans with more than 4 changes at most one.
 *
 * Returns: (transfer full) (nullable): a list of [class@Secasset.LevelPlan], empty if the
 *   element needs just this level or nothing can be changed, or %NULL if the dimension has no
 *   such level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_level_explanation_dup_plans (SecassetLevelExplanation *self,
                                                    const char *level,
                                                    gboolean *complete);
/**
 * secasset_level_explanation_dup_text:
 * @self: an explanation
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Says in readable sentences what causes the level, over which chain, what is provisional, and
 * what to know before changing it.
 *
 * Returns: (transfer full): the text, one statement a line
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_level_explanation_dup_text (SecassetLevelExplanation *self,
                                           const char *language);
/**
 * secasset_level_explanation_dup_obstacles_text:
 * @self: an explanation
 * @level: the id of a level of the dimension
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Says [method@Secasset.LevelExplanation.dup_obstacles] in readable sentences.
 *
 * Returns: (transfer full) (nullable): the text, one statement a line, or %NULL if the
 *   dimension has no such level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_level_explanation_dup_obstacles_text (SecassetLevelExplanation *self,
                                                     const char *level,
                                                     const char *language);
/**
 * secasset_level_explanation_dup_plans_text:
 * @self: an explanation
 * @level: the id of a level of the dimension
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Says [method@Secasset.LevelExplanation.dup_plans] in readable sentences.
 *
 * Returns: (transfer full) (nullable): the text, one statement a line, or %NULL if the
 *   dimension has no such level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_level_explanation_dup_plans_text (SecassetLevelExplanation *self,
                                                 const char *level,
                                                 const char *language);

G_END_DECLS
