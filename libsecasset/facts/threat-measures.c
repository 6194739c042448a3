/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/applicability-private.h"

#include "facts/snapshot-private.h"
#include <secasset/secasset.h>

typedef struct
{
  SecassetFacts *facts;
  SecassetMeasureFunc func;
  gpointer data;
} Search;

static void
tell (Search *search,
      SecassetElement *measure,
      const SecassetEdge *edge,
      SecassetTristate sure)
{
  if (SECASSET_IS_COUNTERMEASURE (measure) && secasset_facts_edge_holds (search->facts, edge))
    search->func (measure, sure, search->data);
}

static void
tell_by_id (Search *search,
            SecassetElement *element)
{
  SECASSET_FOREACH_INCOMING (element, SECASSET_RELATION_KIND_COVERS, in)
    tell (search, in->source, secasset_incoming_get_edge (in), SECASSET_TRISTATE_TRUE);
}

static void
tell_entries (Search *search,
              const GArray *entries,
              SecassetTristate sure)
{
  for (guint i = 0; entries && i < entries->len; i++)
    {
      const SecassetCoverageEntry *entry = &g_array_index (entries, SecassetCoverageEntry, i);

      tell (search, entry->measure, &entry->measure->edges[entry->edge], sure);
    }
}

static void
tell_by_segment (Search *search,
                 SecassetElement *element)
{
  SecassetCoverage *coverage = secasset_facts_peek_coverage (search->facts);
  gboolean unknown = FALSE;
  SecassetSegmentSet set = secasset_facts_get_element_segments (search->facts, element, &unknown);

  for (guint i = 1; i <= SECASSET_SEGMENT_KIND_INDEPENDENT; i++)
    {
      gboolean inside = (set & SECASSET_SEGMENT_BIT (i)) != 0;

      if (inside || unknown)
        tell_entries (search, secasset_coverage_get_for_segment (coverage, i),
                      inside ? SECASSET_TRISTATE_TRUE : SECASSET_TRISTATE_UNKNOWN);
    }
}

void
secasset_facts_foreach_measure (SecassetFacts *self,
                                SecassetElement *element,
                                SecassetMeasureFunc func,
                                gpointer data)
{
  SecassetCoverage *coverage = secasset_facts_peek_coverage (self);
  Search search = { self, func, data };

  tell_by_id (&search, element);
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_PART_OF, edge)
    {
      if (edge->target && secasset_facts_edge_holds (self, edge))
        tell_by_id (&search, edge->target);
    }
  for (GType type = G_OBJECT_TYPE (element); type != SECASSET_TYPE_RECORD;
       type = g_type_parent (type))
    tell_entries (&search, secasset_coverage_get_for_type (coverage, type),
                  SECASSET_TRISTATE_TRUE);
  tell_by_segment (&search, element);
}
