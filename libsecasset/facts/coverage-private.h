/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/facts-private.h"

G_BEGIN_DECLS

/* Which measures, and documents, cover a whole segment or kind. Those that name an element
 * need no index: they are among its incoming edges. Built once, only read afterwards. */
typedef struct _SecassetCoverage SecassetCoverage;

/* A “covers” that names no element. */
typedef struct
{
  SecassetElement *measure; /* or document */
  guint32 edge; /* in measure->edges */
} SecassetCoverageEntry;

SecassetCoverage *secasset_coverage_new (SecassetInventory *inventory);
void secasset_coverage_free (SecassetCoverage *self);

/* Of SecassetCoverageEntry, in document order; NULL where no measure covers it. */
const GArray *secasset_coverage_get_for_segment (SecassetCoverage *self,
                                                 SecassetSegmentKind segment);
/* Those that name exactly this kind, not one it derives from. */
const GArray *secasset_coverage_get_for_type (SecassetCoverage *self,
                                              GType type);

SecassetCoverage *secasset_facts_peek_coverage (SecassetFacts *self);

/* Unset if the text is no segment's nick. */
SecassetSegmentKind secasset_segment_kind_from_nick (const char *nick);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetCoverage, secasset_coverage_free)

G_END_DECLS
