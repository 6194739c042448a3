/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/measures-private.h"

#include "facts/coverage-private.h"
#include "model/countermeasure-private.h"
#include <secasset/secasset.h>

typedef struct
{
  SecassetRuleContext *context;
  SecassetElement *element;
  const SecassetMeasureQuery *query;
  /* A fact that is not known and matters, unless some measure covers the element anyway. */
  SecassetElement *doubtful;
  const char *property;
} Search;

static void
doubt (Search *search,
       SecassetElement *element,
       const char *property)
{
  search->doubtful = element;
  search->property = property;
}

static gboolean
mitigates (SecassetElement *measure,
           const char *threat,
           const GDate *day)
{
  SECASSET_FOREACH_EDGE (measure, SECASSET_RELATION_KIND_MITIGATES, edge)
    {
      if (secasset_edge_is_valid (edge, day) && g_str_equal (secasset_edge_get_ref (edge), threat))
        return TRUE;
    }
  return FALSE;
}

/* An action says what the measure is; one that is not labelled does not show that it is the
 * one that is looked for. */
static gboolean
is_asked_for (const Search *search,
              SecassetElement *measure)
{
  const SecassetMeasureQuery *query = search->query;
  const char *action = ((SecassetCountermeasure *) measure)->action;

  if (query->action && g_strcmp0 (action, query->action) != 0)
    return FALSE;
  return !query->threat
         || mitigates (measure, query->threat, secasset_context_get_day (search->context));
}

/* Whether the measure is in place, or at least planned where that is enough. */
static SecassetTristate
is_in_place (const Search *search,
             SecassetElement *measure)
{
  gint status = ((SecassetCountermeasure *) measure)->status;
  gboolean planned = measure->lifecycle == SECASSET_LIFECYCLE_PLANNED;

  if (!secasset_element_is_live (measure) && !(planned && search->query->planned_too))
    return SECASSET_TRISTATE_FALSE;
  if (secasset_record_peek_kept ((SecassetRecord *) measure, "status")
      || status < SECASSET_COUNTERMEASURE_STATUS_PLANNED
      || status > SECASSET_COUNTERMEASURE_STATUS_RETIRED)
    return SECASSET_TRISTATE_UNKNOWN;
  if (status == SECASSET_COUNTERMEASURE_STATUS_PLANNED)
    return secasset_tristate_from_boolean (search->query->planned_too);
  return secasset_tristate_from_boolean (status == SECASSET_COUNTERMEASURE_STATUS_IMPLEMENTED);
}

static SecassetTristate
judge (Search *search,
       SecassetElement *measure,
       const SecassetEdge *edge)
{
  SecassetTristate result;

  if (!SECASSET_IS_COUNTERMEASURE (measure) || !is_asked_for (search, measure)
      || !secasset_edge_is_valid (edge, secasset_context_get_day (search->context)))
    return SECASSET_TRISTATE_FALSE;
  result = is_in_place (search, measure);
  if (result == SECASSET_TRISTATE_UNKNOWN)
    doubt (search, measure, "status");
  return result;
}

static SecassetTristate
covered_by_id (Search *search,
               SecassetElement *element)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_INCOMING (element, SECASSET_RELATION_KIND_COVERS, in)
    {
      result = secasset_tristate_or (result, judge (search, in->source,
                                                    secasset_incoming_get_edge (in)));
      if (result == SECASSET_TRISTATE_TRUE)
        break;
    }
  return result;
}

static SecassetTristate
covered_with_system (Search *search)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (search->element, SECASSET_RELATION_KIND_PART_OF, edge)
    {
      if (edge->target && secasset_edge_is_valid (edge, secasset_context_get_day (search->context)))
        result = secasset_tristate_or (result, covered_by_id (search, edge->target));
      if (result == SECASSET_TRISTATE_TRUE)
        break;
    }
  return result;
}

static SecassetTristate
covered_by_entries (Search *search,
                    const GArray *entries)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  for (guint i = 0; entries && i < entries->len && result != SECASSET_TRISTATE_TRUE; i++)
    {
      const SecassetCoverageEntry *entry = &g_array_index (entries, SecassetCoverageEntry, i);

      result = secasset_tristate_or (result, judge (search, entry->measure,
                                                    &entry->measure->edges[entry->edge]));
    }
  return result;
}

static SecassetTristate
covered_by_kind (Search *search)
{
  SecassetFacts *facts = secasset_context_get_facts (search->context);
  SecassetCoverage *coverage = secasset_facts_peek_coverage (facts);
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  for (GType type = G_OBJECT_TYPE (search->element);
       type != SECASSET_TYPE_RECORD && result != SECASSET_TRISTATE_TRUE;
       type = g_type_parent (type))
    result = secasset_tristate_or (result, covered_by_entries (
                                       search, secasset_coverage_get_for_type (coverage, type)));
  return result;
}

/* A segment that is not known to be the element's, but may be, makes it unknown. */
static SecassetTristate
covered_by_segment (Search *search)
{
  SecassetFacts *facts = secasset_context_get_facts (search->context);
  SecassetCoverage *coverage = secasset_facts_peek_coverage (facts);
  SecassetTristate result = SECASSET_TRISTATE_FALSE;
  gboolean unknown = FALSE;
  SecassetSegmentSet set = secasset_facts_get_element_segments (facts, search->element, &unknown);

  for (guint i = 1; i <= SECASSET_SEGMENT_KIND_INDEPENDENT; i++)
    {
      const GArray *entries = secasset_coverage_get_for_segment (coverage, i);
      gboolean inside = (set & SECASSET_SEGMENT_BIT (i)) != 0;
      SecassetTristate covered = inside || unknown ? covered_by_entries (search, entries)
                                                   : SECASSET_TRISTATE_FALSE;

      if (covered == SECASSET_TRISTATE_TRUE && !inside)
        {
          doubt (search, search->element, "connected-to");
          covered = SECASSET_TRISTATE_UNKNOWN;
        }
      result = secasset_tristate_or (result, covered);
    }
  return result;
}

SecassetTristate
secasset_measures_cover (SecassetRuleContext *context,
                         SecassetElement *element,
                         const SecassetMeasureQuery *query)
{
  Search search = { .context = context, .element = element, .query = query };
  SecassetTristate result = covered_by_id (&search, element);

  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_with_system (&search));
  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_by_kind (&search));
  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_by_segment (&search));
  if (result == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, search.doubtful, search.property);
  return result;
}
