/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-enums.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_SEGMENT_VERDICT (secasset_segment_verdict_get_type ())
SECASSET_DECLARE_TYPE (SecassetSegmentVerdict, secasset_segment_verdict, SEGMENT_VERDICT)

/**
 * secasset_segment_verdict_get_status:
 * @self: a verdict
 *
 * Gets how certain the verdict is.
 *
 * Returns: the status
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentStatus secasset_segment_verdict_get_status (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_get_effective:
 * @self: a verdict
 *
 * Gets the segment that the facts alone give: the smallest number of those matched, which is
 * the most protective one.
 *
 * Returns: the segment, or %SECASSET_SEGMENT_KIND_UNSET where none is matched
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentKind secasset_segment_verdict_get_effective (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_get_declared:
 * @self: a verdict
 *
 * Gets the segment that the ledger states for the network.
 *
 * Returns: the segment, or %SECASSET_SEGMENT_KIND_UNSET where none is stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentKind secasset_segment_verdict_get_declared (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_get_settled:
 * @self: a verdict
 *
 * Gets the segment that the network counts as: the declared one if it is among those matched
 * or if the facts match none for lack of knowledge, otherwise the effective one.
 *
 * Returns: the segment, or %SECASSET_SEGMENT_KIND_UNSET where it is not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentKind secasset_segment_verdict_get_settled (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_get_criterion:
 * @self: a verdict
 * @segment: one of the four segments
 *
 * Gets whether the network meets the criterion of a segment: 2.7.1, 2.7.2, 2.7.3, or 2.7.4,
 * which holds if none of the others does.
 *
 * Returns: what is known about the criterion
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_segment_verdict_get_criterion (SecassetSegmentVerdict *self,
                                                         SecassetSegmentKind segment);
/**
 * secasset_segment_verdict_get_matched:
 * @self: a verdict
 *
 * Gets the nicks of the segments whose criteria are known to hold, in the order of the clause.
 *
 * Returns: (transfer none) (array zero-terminated=1): the nicks, as in `individual-number`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_segment_verdict_get_matched (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_get_possible:
 * @self: a verdict
 *
 * Gets the nicks of the segments that are matched or may turn out to be, in the order of the
 * clause.
 *
 * Returns: (transfer none) (array zero-terminated=1): the nicks, as in `individual-number`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_segment_verdict_get_possible (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_get_evidence:
 * @self: a verdict
 *
 * Gets the facts that made criteria hold, each as the id of an element, `#`, and the name of
 * its property: `S6#handles-individual-number-use`. In the order of the criteria.
 *
 * Property names have no `#`: where an id has one, the last one separates.
 *
 * Returns: (transfer none) (array zero-terminated=1): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_segment_verdict_get_evidence (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_get_unknown_facts:
 * @self: a verdict
 *
 * Gets the facts for lack of which a criterion could not be decided, in the form of
 * [method@Secasset.SegmentVerdict.get_evidence].
 *
 * Returns: (transfer none) (array zero-terminated=1): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_segment_verdict_get_unknown_facts (SecassetSegmentVerdict *self);
/**
 * secasset_segment_verdict_dup_text:
 * @self: a verdict
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Says the verdict in one readable paragraph.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_segment_verdict_dup_text (SecassetSegmentVerdict *self,
                                         const char *language);

G_END_DECLS
