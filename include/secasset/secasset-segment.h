/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-enums.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_SEGMENT (secasset_segment_get_type ())
SECASSET_DECLARE_TYPE (SecassetSegment, secasset_segment, SEGMENT)

/**
 * secasset_segment_get_kind:
 * @self: a segment
 *
 * Gets [property@Secasset.Segment:kind].
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentKind secasset_segment_get_kind (SecassetSegment *self);

/**
 * secasset_segment_get_clause:
 * @self: a segment
 *
 * Gets [property@Secasset.Segment:clause].
 *
 * Returns: the id of the clause
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_segment_get_clause (SecassetSegment *self);

/**
 * secasset_segment_dup_label:
 * @self: a segment
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the segment.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_segment_dup_label (SecassetSegment *self,
                                  const char *language);

/**
 * secasset_segment_dup_short_label:
 * @self: a segment
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the short name of the segment.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_segment_dup_short_label (SecassetSegment *self,
                                        const char *language);

/**
 * secasset_segment_dup_synonyms:
 * @self: a segment
 *
 * Gets the other words that ledgers use for the segment, in Japanese.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_segment_dup_synonyms (SecassetSegment *self);

/**
 * secasset_segment_dup_ambiguous:
 * @self: a segment
 *
 * Lists the words of ledgers that may mean this segment or another one: a person has to
 * decide.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_segment_dup_ambiguous (SecassetSegment *self);

G_END_DECLS
