/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-inventory.h>
#include <secasset/secasset-report.h>

G_BEGIN_DECLS

/**
 * SecassetChangeKind:
 * @SECASSET_CHANGE_KIND_SET: stated now, not stated before
 * @SECASSET_CHANGE_KIND_CLEARED: stated before, not stated now
 * @SECASSET_CHANGE_KIND_CHANGED: stated on both sides, differently
 * @SECASSET_CHANGE_KIND_ADDED: an item (a relation, a nested record, one of several texts) was
 *   added
 * @SECASSET_CHANGE_KIND_REMOVED: an item was removed
 *
 * How a property, or one item of it, differs.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_CHANGE_KIND_SET = 0,
  SECASSET_CHANGE_KIND_CLEARED = 1,
  SECASSET_CHANGE_KIND_CHANGED = 2,
  SECASSET_CHANGE_KIND_ADDED = 3,
  SECASSET_CHANGE_KIND_REMOVED = 4,
} SecassetChangeKind;

/**
 * SecassetLevelMove:
 * @SECASSET_LEVEL_MOVE_RAISED: to a stricter level
 * @SECASSET_LEVEL_MOVE_LOWERED: to a less strict level
 * @SECASSET_LEVEL_MOVE_INCOMPARABLE: one side has no level, or a scheme that ranks both is not
 *   known
 *
 * Which way a level moved. Not classified is no level, not even the lowest.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_LEVEL_MOVE_RAISED = 0,
  SECASSET_LEVEL_MOVE_LOWERED = 1,
  SECASSET_LEVEL_MOVE_INCOMPARABLE = 2,
} SecassetLevelMove;

/**
 * SecassetFindingState:
 * @SECASSET_FINDING_STATE_NEW: found now, not before
 * @SECASSET_FINDING_STATE_PERSISTING: found in both reports
 * @SECASSET_FINDING_STATE_FIXED: judged again and no longer found
 * @SECASSET_FINDING_STATE_GONE: its element is no longer in the inventory
 * @SECASSET_FINDING_STATE_UNJUDGED: no longer found because it is no longer judged; see the
 *   reason
 *
 * What became of a finding from one report to the next. Only what was judged again and is no
 * longer found counts as fixed: unknown is not “no”.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_FINDING_STATE_NEW = 0,
  SECASSET_FINDING_STATE_PERSISTING = 1,
  SECASSET_FINDING_STATE_FIXED = 2,
  SECASSET_FINDING_STATE_GONE = 3,
  SECASSET_FINDING_STATE_UNJUDGED = 4,
} SecassetFindingState;

/**
 * SecassetFindingReason:
 * @SECASSET_FINDING_REASON_NONE: the report judged the rule for the element
 * @SECASSET_FINDING_REASON_ELEMENT: the inventory does not have the element
 * @SECASSET_FINDING_REASON_NOT_IN_USE: the element is planned, retired or disposed of, and the
 *   rule looks at what is in use
 * @SECASSET_FINDING_REASON_KIND: the element is of another kind there
 * @SECASSET_FINDING_REASON_RULE_NOT_RUN: the rule took no part: its profile or the rule itself
 *   was off by default
 * @SECASSET_FINDING_REASON_RULE_DISABLED: the rule was switched off
 * @SECASSET_FINDING_REASON_SCHEME: the classification scheme it speaks of was not in use
 * @SECASSET_FINDING_REASON_FACT_UNKNOWN: a fact that the rule needs was not known, or the rule
 *   failed
 *
 * Why a finding is in one report alone, other than that its facts changed. For a new finding it
 * speaks of the old report, otherwise of the new one.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_FINDING_REASON_NONE = 0,
  SECASSET_FINDING_REASON_ELEMENT = 1,
  SECASSET_FINDING_REASON_NOT_IN_USE = 2,
  SECASSET_FINDING_REASON_KIND = 3,
  SECASSET_FINDING_REASON_RULE_NOT_RUN = 4,
  SECASSET_FINDING_REASON_RULE_DISABLED = 5,
  SECASSET_FINDING_REASON_SCHEME = 6,
  SECASSET_FINDING_REASON_FACT_UNKNOWN = 7,
} SecassetFindingReason;

#define SECASSET_TYPE_PROPERTY_CHANGE (secasset_property_change_get_type ())
SECASSET_DECLARE_TYPE (SecassetPropertyChange, secasset_property_change, PROPERTY_CHANGE)

/**
 * secasset_property_change_get_property:
 * @self: a change
 *
 * Gets the member that differs: a property, an extension, `kind`, or a dimension among the
 * levels of a classification.
 *
 * Returns: the name of the member
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_property_change_get_property (SecassetPropertyChange *self);

/**
 * secasset_property_change_get_kind:
 * @self: a change
 *
 * Gets how it differs.
 *
 * Returns: the kind of change
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetChangeKind secasset_property_change_get_kind (SecassetPropertyChange *self);

/**
 * secasset_property_change_get_item:
 * @self: a change
 *
 * Gets which item of the property differs: the id a relation points at, what names a nested
 * record (scheme, rule and subject, threat, …), or the text itself.
 *
 * Returns: (nullable): the item, or %NULL if the property has a single value
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_property_change_get_item (SecassetPropertyChange *self);

/**
 * secasset_property_change_get_old_text:
 * @self: a change
 *
 * Gets the old value as a text for machines: a nick, a number, an ISO 8601 date, nicks separated
 * by “,”, or JSON on one line.
 *
 * Returns: (nullable): the value, or %NULL if there was none or the details say it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_property_change_get_old_text (SecassetPropertyChange *self);

/**
 * secasset_property_change_get_new_text:
 * @self: a change
 *
 * Gets the new value; see [method@Secasset.PropertyChange.get_old_text].
 *
 * Returns: (nullable): the value, or %NULL if there is none or the details say it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_property_change_get_new_text (SecassetPropertyChange *self);

/**
 * secasset_property_change_get_details:
 * @self: a change
 *
 * Gets what differs within a relation (its attributes) or a nested record (its members).
 *
 * Returns: (transfer none): a list of [class@Secasset.PropertyChange], possibly empty
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_property_change_get_details (SecassetPropertyChange *self);

#define SECASSET_TYPE_RECLASSIFICATION (secasset_reclassification_get_type ())
SECASSET_DECLARE_TYPE (SecassetReclassification, secasset_reclassification, RECLASSIFICATION)

/**
 * secasset_reclassification_get_scheme:
 * @self: a change of level
 *
 * Gets the id of the classification scheme.
 *
 * Returns: the id, as the inventory states it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_reclassification_get_scheme (SecassetReclassification *self);

/**
 * secasset_reclassification_get_dimension:
 * @self: a change of level
 *
 * Gets the id of the dimension.
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_reclassification_get_dimension (SecassetReclassification *self);

/**
 * secasset_reclassification_get_from:
 * @self: a change of level
 *
 * Gets the old level.
 *
 * Returns: (nullable): the id of the level, or %NULL if there was none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_reclassification_get_from (SecassetReclassification *self);

/**
 * secasset_reclassification_get_to:
 * @self: a change of level
 *
 * Gets the new level.
 *
 * Returns: (nullable): the id of the level, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_reclassification_get_to (SecassetReclassification *self);

/**
 * secasset_reclassification_get_move:
 * @self: a change of level
 *
 * Gets which way the level moved.
 *
 * Returns: the direction
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLevelMove secasset_reclassification_get_move (SecassetReclassification *self);

/**
 * secasset_reclassification_is_effective:
 * @self: a change of level
 *
 * Gets whether it is the level that the asset needs because of what it carries (clause 7),
 * and not the one declared for it.
 *
 * Returns: whether the level is an effective one
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_reclassification_is_effective (SecassetReclassification *self);

/**
 * secasset_reclassification_is_partial:
 * @self: a change of level
 *
 * Gets whether one of the two effective levels may be too low because something that the asset
 * carries is not classified.
 *
 * Returns: whether the change is uncertain; never for declared levels
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_reclassification_is_partial (SecassetReclassification *self);

#define SECASSET_TYPE_ELEMENT_CHANGE (secasset_element_change_get_type ())
SECASSET_DECLARE_TYPE (SecassetElementChange, secasset_element_change, ELEMENT_CHANGE)

/**
 * secasset_element_change_get_id:
 * @self: a change
 *
 * Gets the id of the element.
 *
 * Returns: the id, as the new inventory states it
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_element_change_get_id (SecassetElementChange *self);

/**
 * secasset_element_change_get_old_element:
 * @self: a change
 *
 * Gets the element of the old inventory.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_element_change_get_old_element (SecassetElementChange *self);

/**
 * secasset_element_change_get_new_element:
 * @self: a change
 *
 * Gets the element of the new inventory.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_element_change_get_new_element (SecassetElementChange *self);

/**
 * secasset_element_change_get_properties:
 * @self: a change
 *
 * Gets the properties that differ. What only moved to another place does not differ.
 *
 * Returns: (transfer none): a list of [class@Secasset.PropertyChange]; empty if only effective
 *   levels moved
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_element_change_get_properties (SecassetElementChange *self);

/**
 * secasset_element_change_get_levels:
 * @self: a change
 *
 * Gets the levels that moved: the declared ones first, then, if both inventories were judged, the
 * effective ones.
 *
 * Returns: (transfer none): a list of [class@Secasset.Reclassification]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_element_change_get_levels (SecassetElementChange *self);

/**
 * secasset_element_change_is_reclassified:
 * @self: a change
 *
 * Gets whether the declared classification (clause 7) differs.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_element_change_is_reclassified (SecassetElementChange *self);

#define SECASSET_TYPE_FINDING_CHANGE (secasset_finding_change_get_type ())
SECASSET_DECLARE_TYPE (SecassetFindingChange, secasset_finding_change, FINDING_CHANGE)

/**
 * secasset_finding_change_get_state:
 * @self: a finding and what became of it
 *
 * Gets what became of the finding.
 *
 * Returns: the state
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFindingState secasset_finding_change_get_state (SecassetFindingChange *self);

/**
 * secasset_finding_change_get_reason:
 * @self: a finding and what became of it
 *
 * Gets why one report does not have it.
 *
 * Returns: the reason; none for findings that persist or are fixed
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFindingReason secasset_finding_change_get_reason (SecassetFindingChange *self);

/**
 * secasset_finding_change_get_old_finding:
 * @self: a finding and what became of it
 *
 * Gets the finding of the old report.
 *
 * Returns: (transfer none) (nullable): the finding, or %NULL if it is new
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFinding *secasset_finding_change_get_old_finding (SecassetFindingChange *self);

/**
 * secasset_finding_change_get_new_finding:
 * @self: a finding and what became of it
 *
 * Gets the finding of the new report.
 *
 * Returns: (transfer none) (nullable): the finding, or %NULL if it is no longer there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFinding *secasset_finding_change_get_new_finding (SecassetFindingChange *self);

/**
 * secasset_finding_change_is_severity_changed:
 * @self: a finding and what became of it
 *
 * Gets whether a persisting finding is of another severity now.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_finding_change_is_severity_changed (SecassetFindingChange *self);

/**
 * secasset_finding_change_is_newly_waived:
 * @self: a finding and what became of it
 *
 * Gets whether a waiver covers a persisting finding now and did not before.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_finding_change_is_newly_waived (SecassetFindingChange *self);

/**
 * secasset_finding_change_is_no_longer_waived:
 * @self: a finding and what became of it
 *
 * Gets whether a waiver covered a persisting finding and does not any more.
 *
 * Returns: whether it does not
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_finding_change_is_no_longer_waived (SecassetFindingChange *self);

#define SECASSET_TYPE_DIFF (secasset_diff_get_type ())
SECASSET_DECLARE_TYPE (SecassetDiff, secasset_diff, DIFF)

/**
 * secasset_diff_new:
 * @old_inventory: the earlier state
 * @new_inventory: the later state
 * @old_report: (nullable): what was found about the earlier state, or %NULL
 * @new_report: (nullable): what was found about the later state, or %NULL
 *
 * Compares two states of an inventory, and what was found about them.
 *
 * Elements are the same if their ids are, after NFKC, trimming and case folding; of several with
 * one id, the first is compared with the first, and so on. Values are compared as the properties
 * are; the order of elements, relations, nested records and texts does not matter.
 *
 * Findings and effective levels are compared if both reports are given. Findings are the same if
 * their fingerprints are. A finding that is no longer there counts as fixed only if its rule was
 * judged for the element again.
 *
 * Neither inventory may have changed since its report was made.
 *
 * Returns: (transfer full): a new comparison
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetDiff *secasset_diff_new (SecassetInventory *old_inventory,
                                 SecassetInventory *new_inventory,
                                 SecassetReport *old_report,
                                 SecassetReport *new_report) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_diff_get_added:
 * @self: a comparison
 *
 * Gets the elements that only the new inventory has, in its order.
 *
 * Returns: (transfer none): a list of [class@Secasset.Element]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_diff_get_added (SecassetDiff *self);

/**
 * secasset_diff_get_removed:
 * @self: a comparison
 *
 * Gets the elements that only the old inventory has, in its order.
 *
 * Returns: (transfer none): a list of [class@Secasset.Element]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_diff_get_removed (SecassetDiff *self);

/**
 * secasset_diff_get_changes:
 * @self: a comparison
 *
 * Gets the elements that differ, in the order of the new inventory. One whose kind differs is
 * changed, not removed and added.
 *
 * Returns: (transfer none): a list of [class@Secasset.ElementChange]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_diff_get_changes (SecassetDiff *self);

/**
 * secasset_diff_get_document_changes:
 * @self: a comparison
 *
 * Gets the members of the document that differ: settings, policy, reference date, schemes,
 * threats, rules, waivers.
 *
 * Returns: (transfer none): a list of [class@Secasset.PropertyChange]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_diff_get_document_changes (SecassetDiff *self);

/**
 * secasset_diff_get_conditions:
 * @self: a comparison
 *
 * Gets in what the two reports were made differently: `policy`, `edition`, `reference-date`,
 * `profiles`, `schemes`, `disabled-rules`, `severities`. Such a difference makes findings come
 *   and
 * go by itself; it does not count as a difference of the inventories.
 *
 * Returns: (transfer none): a list of [class@Secasset.PropertyChange]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_diff_get_conditions (SecassetDiff *self);

/**
 * secasset_diff_get_finding_changes:
 * @self: a comparison
 *
 * Gets what became of the findings: those of the new report in its order, then those that are no
 * longer there in the order of the old one.
 *
 * Returns: (transfer none): a list of [class@Secasset.FindingChange]; empty if a report is
 *   missing
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_diff_get_finding_changes (SecassetDiff *self);

/**
 * secasset_diff_has_findings:
 * @self: a comparison
 *
 * Gets whether findings were compared.
 *
 * Returns: whether both reports were given
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_diff_has_findings (SecassetDiff *self);

/**
 * secasset_diff_is_empty:
 * @self: a comparison
 *
 * Gets whether nothing differs: neither elements nor document, and every finding persists with
 * its severity and waiver. Conditions do not count.
 *
 * Returns: whether nothing differs
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_diff_is_empty (SecassetDiff *self);

/**
 * secasset_diff_count_findings:
 * @self: a comparison
 * @state: a state
 *
 * Gets the number of findings in one state.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_diff_count_findings (SecassetDiff *self,
                                    SecassetFindingState state);

/**
 * secasset_diff_dup_text:
 * @self: a comparison
 * @language: a language tag; “ja” for Japanese, anything else for English
 *
 * Writes the comparison for people, in groups: conditions, added, removed, changed,
 *   re-classified,
 * and the findings by state. Persisting findings are listed only where severity or waiver
 *   changed.
 *
 * Returns: (transfer full): the text, with a line feed at its end
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_diff_dup_text (SecassetDiff *self,
                              const char *language);

/**
 * secasset_diff_dup_json:
 * @self: a comparison
 *
 * Writes the comparison for machines: JSON with the member `secasset-diff`, whose value is the
 * version of the format, 1.
 *
 * Returns: (transfer full): the text, with a line feed at its end
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_diff_dup_json (SecassetDiff *self);

G_END_DECLS
