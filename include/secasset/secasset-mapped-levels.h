/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-scheme.h>

G_BEGIN_DECLS

/**
 * SecassetMappingQuality:
 * @SECASSET_MAPPING_QUALITY_NONE: there is no mapping
 * @SECASSET_MAPPING_QUALITY_DEFENSIBLE: there are reasons for it that can be given
 * @SECASSET_MAPPING_QUALITY_NEEDS_REVIEW: where it leaves a choice, a person has to make it
 * @SECASSET_MAPPING_QUALITY_WEAK: a rough guide; a person has to confirm every level
 * @SECASSET_MAPPING_QUALITY_ILLUSTRATIVE: an illustration without any official basis
 *
 * How far a mapping between two schemes can be relied on.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_MAPPING_QUALITY_NONE = 0,
  SECASSET_MAPPING_QUALITY_DEFENSIBLE = 1,
  SECASSET_MAPPING_QUALITY_NEEDS_REVIEW = 2,
  SECASSET_MAPPING_QUALITY_WEAK = 3,
  SECASSET_MAPPING_QUALITY_ILLUSTRATIVE = 4,
} SecassetMappingQuality;

#define SECASSET_TYPE_MAPPED_LEVELS (secasset_mapped_levels_get_type ())
SECASSET_DECLARE_TYPE (SecassetMappedLevels, secasset_mapped_levels, MAPPED_LEVELS)

/**
 * secasset_mapped_levels_get_dimension:
 * @self: what a dimension may be
 *
 * Gets the dimension of the target scheme.
 *
 * Returns: the id of the dimension
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_mapped_levels_get_dimension (SecassetMappedLevels *self);

/**
 * secasset_mapped_levels_get_candidates:
 * @self: what a dimension may be
 *
 * Gets the levels that the dimension may have. One can be taken over, among several a person has
 * to choose, and none means that no mapping leads here.
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the levels
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_mapped_levels_get_candidates (SecassetMappedLevels *self);

/**
 * secasset_mapped_levels_get_default:
 * @self: what a dimension may be
 *
 * Gets the level to use provisionally, until a person has chosen. There is none where the level
 * that decides is unknown, or where the policy names none.
 *
 * Returns: (nullable): the id of the level, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_mapped_levels_get_default (SecassetMappedLevels *self);

/**
 * secasset_mapped_levels_get_needs_review:
 * @self: what a dimension may be
 *
 * Gets whether a person has to decide: there are several candidates, or the mapping is weak or
 * illustrative only.
 *
 * Returns: whether a person has to decide
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_mapped_levels_get_needs_review (SecassetMappedLevels *self);

/**
 * secasset_mapped_levels_get_quality:
 * @self: what a dimension may be
 *
 * Gets how far the mapping can be relied on; the least of several.
 *
 * Returns: the quality
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetMappingQuality secasset_mapped_levels_get_quality (SecassetMappedLevels *self);

/**
 * secasset_mapped_levels_get_lossy:
 * @self: what a dimension may be
 *
 * Gets whether the mapping gives up distinctions, so that the way back is not unique.
 *
 * Returns: whether something is lost
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_mapped_levels_get_lossy (SecassetMappedLevels *self);

/**
 * secasset_mapped_levels_dup_note:
 * @self: what a dimension may be
 * @language: a language: `ja` for Japanese, anything else for English
 *
 * Gets what there is to know about the mapping.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL where no mapping leads here
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_mapped_levels_dup_note (SecassetMappedLevels *self,
                                       const char *language);

G_END_DECLS
