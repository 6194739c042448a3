/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/measures-private.h"

#include "facts/coverage-private.h"
#include "base/date-private.h"
#include "model/countermeasure-private.h"
#include "model/policy-document-private.h"
#include "rules/edges-private.h"
#include <secasset/secasset.h>

typedef struct
{
  SecassetRuleContext *context;
  SecassetElement *element;
  const SecassetMeasureQuery *query;
  /* A fact that is not known and matters, unless some measure covers the element anyway. */
  SecassetElement *doubtful;
  const char *property;
  /* A measure that would do, but is not in place any more, or not yet. */
  SecassetElement *lapsed;
  const char *lapsed_property;
} Search;

/* Ways up through the organisation, or around in a circle (GI-005), end here. */
#define MAX_STEPS 64

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
is_in_group (const Search *search,
             SecassetElement *measure)
{
  gint group = ((SecassetCountermeasure *) measure)->group;
  gint wanted = search->query->group;

  if (wanted == SECASSET_COUNTERMEASURE_GROUP_UNSET || group == wanted)
    return SECASSET_TRISTATE_TRUE;
  return group == SECASSET_COUNTERMEASURE_GROUP_UNSET ? SECASSET_TRISTATE_UNKNOWN
                                                      : SECASSET_TRISTATE_FALSE;
}

static SecassetTristate
is_recent (const Search *search,
           SecassetElement *measure)
{
  const GDate *since = search->query->since;
  const GDate *on = &((SecassetCountermeasure *) measure)->implemented_on;

  if (!since)
    return SECASSET_TRISTATE_TRUE;
  if (!g_date_valid (on))
    return SECASSET_TRISTATE_UNKNOWN;
  return secasset_tristate_from_boolean (
      secasset_date_within (since, secasset_context_get_day (search->context), on));
}

static SecassetTristate
judge_measure (Search *search,
               SecassetElement *measure)
{
  SecassetTristate in_group = is_in_group (search, measure);
  SecassetTristate in_place = is_in_place (search, measure);
  SecassetTristate recent = is_recent (search, measure);
  SecassetTristate result = secasset_tristate_and (in_group,
                                                   secasset_tristate_and (in_place, recent));

  if (result == SECASSET_TRISTATE_UNKNOWN)
    doubt (search, measure,
           in_group == SECASSET_TRISTATE_UNKNOWN   ? "group"
           : in_place == SECASSET_TRISTATE_UNKNOWN ? "status"
                                                   : "implemented-on");
  else if (result == SECASSET_TRISTATE_FALSE && in_group == SECASSET_TRISTATE_TRUE
           && !search->lapsed)
    {
      search->lapsed = measure;
      search->lapsed_property = in_place == SECASSET_TRISTATE_FALSE ? "status" : "implemented-on";
    }
  return result;
}

static SecassetTristate
judge_document (Search *search,
                SecassetElement *document)
{
  gint level = ((SecassetPolicyDocument *) document)->level;

  if (!secasset_element_is_live (document))
    return SECASSET_TRISTATE_FALSE;
  if (level < SECASSET_DOCUMENT_LEVEL_POLICY_BASIC
      || level > SECASSET_DOCUMENT_LEVEL_PROCEDURE_SYSTEM)
    {
      doubt (search, document, "level");
      return SECASSET_TRISTATE_UNKNOWN;
    }
  return secasset_tristate_from_boolean (level == SECASSET_DOCUMENT_LEVEL_PROCEDURE_SYSTEM);
}

static SecassetTristate
judge (Search *search,
       SecassetElement *source,
       const SecassetEdge *edge)
{
  if (!secasset_edge_is_valid (edge, secasset_context_get_day (search->context)))
    return SECASSET_TRISTATE_FALSE;
  if (search->query->procedures && SECASSET_IS_POLICY_DOCUMENT (source))
    return judge_document (search, source);
  if (!search->query->procedures && SECASSET_IS_COUNTERMEASURE (source)
      && is_asked_for (search, source))
    return judge_measure (search, source);
  return SECASSET_TRISTATE_FALSE;
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
covered_by_kind (Search *search,
                 SecassetElement *element)
{
  SecassetFacts *facts = secasset_context_get_facts (search->context);
  SecassetCoverage *coverage = secasset_facts_peek_coverage (facts);
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  for (GType type = G_OBJECT_TYPE (element);
       type != SECASSET_TYPE_RECORD && result != SECASSET_TRISTATE_TRUE;
       type = g_type_parent (type))
    result = secasset_tristate_or (result, covered_by_entries (
                                       search, secasset_coverage_get_for_type (coverage, type)));
  return result;
}

/* A segment that is not known to be the element's, but may be, makes it unknown. */
static SecassetTristate
covered_by_segment (Search *search,
                    SecassetElement *element)
{
  SecassetFacts *facts = secasset_context_get_facts (search->context);
  SecassetCoverage *coverage = secasset_facts_peek_coverage (facts);
  SecassetTristate result = SECASSET_TRISTATE_FALSE;
  gboolean unknown = FALSE;
  SecassetSegmentSet set = secasset_facts_get_element_segments (facts, element, &unknown);

  for (guint i = 1; i <= SECASSET_SEGMENT_KIND_INDEPENDENT; i++)
    {
      const GArray *entries = secasset_coverage_get_for_segment (coverage, i);
      gboolean inside = (set & SECASSET_SEGMENT_BIT (i)) != 0;
      SecassetTristate covered = inside || unknown ? covered_by_entries (search, entries)
                                                   : SECASSET_TRISTATE_FALSE;

      if (covered == SECASSET_TRISTATE_TRUE && !inside)
        {
          doubt (search, element, "connected-to");
          covered = SECASSET_TRISTATE_UNKNOWN;
        }
      result = secasset_tristate_or (result, covered);
    }
  return result;
}

static SecassetTristate
covered_itself (Search *search,
                SecassetElement *element)
{
  SecassetTristate result = covered_by_id (search, element);

  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_by_kind (search, element));
  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_by_segment (search, element));
  return result;
}

/* Whether anything is covered that the element is in, or on, by relations of its own. */
static SecassetTristate
covered_with_targets (Search *search,
                      SecassetElement *element,
                      SecassetRelationKind kind)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_EDGE (element, kind, edge)
    {
      if (edge->target && secasset_edge_counts (edge, secasset_context_get_day (search->context)))
        result = secasset_tristate_or (result, covered_itself (search, edge->target));
      if (result == SECASSET_TRISTATE_TRUE)
        break;
    }
  return result;
}

/* The segments of a part are those of its system, which has been asked for them. */
static SecassetTristate
covered_with_parts (Search *search)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_INCOMING (search->element, SECASSET_RELATION_KIND_PART_OF, in)
    {
      if (!secasset_incoming_counts (in, secasset_context_get_day (search->context)))
        continue;
      result = secasset_tristate_or (result, covered_by_id (search, in->source));
      if (result != SECASSET_TRISTATE_TRUE)
        result = secasset_tristate_or (result, covered_by_kind (search, in->source));
      if (result == SECASSET_TRISTATE_TRUE)
        break;
    }
  return result;
}

static SecassetTristate
covered_with_handlers (Search *search)
{
  SecassetTristate result = SECASSET_TRISTATE_FALSE;

  SECASSET_FOREACH_INCOMING (search->element, SECASSET_RELATION_KIND_HANDLES, in)
    {
      if (secasset_incoming_counts (in, secasset_context_get_day (search->context)))
        result = secasset_tristate_or (result, covered_itself (search, in->source));
      if (result == SECASSET_TRISTATE_TRUE)
        break;
    }
  return result;
}

/* The staff of a section belong to those of its bureau. */
static SecassetTristate
covered_with_units_above (Search *search,
                          SecassetElement *unit,
                          guint *steps)
{
  SecassetTristate result = covered_with_targets (search, unit, SECASSET_RELATION_KIND_ORG_PARENT);

  SECASSET_FOREACH_EDGE (unit, SECASSET_RELATION_KIND_ORG_PARENT, edge)
    {
      if (result != SECASSET_TRISTATE_TRUE && edge->target
          && secasset_edge_counts (edge, secasset_context_get_day (search->context))
          && *steps > 0)
        {
          *steps -= 1;
          result = secasset_tristate_or (result,
                                         covered_with_units_above (search, edge->target, steps));
        }
    }
  return result;
}

static SecassetTristate
covered_around (Search *search)
{
  SecassetElement *element = search->element;
  SecassetTristate result = SECASSET_TRISTATE_FALSE;
  guint steps = MAX_STEPS;

  if (search->query->places_too)
    result = covered_with_targets (search, element, SECASSET_RELATION_KIND_LOCATED_IN);
  if (search->query->units_above_too)
    result = covered_with_units_above (search, element, &steps);
  if (!search->query->parts_too)
    return result;
  result = covered_with_parts (search);
  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_with_handlers (search));
  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (
        result, covered_with_targets (search, element, SECASSET_RELATION_KIND_STORED_ON));
  return result;
}

SecassetTristate
secasset_measures_cover (SecassetRuleContext *context,
                         SecassetElement *element,
                         const SecassetMeasureQuery *query)
{
  Search search = { .context = context, .element = element, .query = query };
  SecassetTristate result = covered_itself (&search, element);

  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_with_system (&search));
  if (result != SECASSET_TRISTATE_TRUE)
    result = secasset_tristate_or (result, covered_around (&search));
  if (result == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, search.doubtful, search.property);
  else if (result == SECASSET_TRISTATE_FALSE && search.lapsed)
    secasset_context_evidence (context, search.lapsed, search.lapsed_property);
  return result;
}
