/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/normalize-private.h"
#include "model/assessment-private.h"
#include "model/asset-private.h"
#include "model/opaque-element-private.h"
#include "model/threat-private.h"
#include "rules/edges-private.h"
#include "rules/identity-private.h"
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-record-medium.h>

/* An edge, with the member that states it. */
typedef struct
{
  const SecassetField *field;
  const SecassetEdge *edge;
  guint position; /* among the edges of its kind */
} EdgePlace;

typedef void (*EdgeFunc) (SecassetRuleContext *context,
                          SecassetElement *element,
                          const EdgePlace *place);

static void
foreach_edge (SecassetRuleContext *context,
              SecassetElement *element,
              EdgeFunc func)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (element);

  for (guint i = 0; element->n_edges > 0 && i < klass->n_fields; i++)
    {
      EdgePlace place = { .field = klass->fields[i] };

      if (place.field->kind != SECASSET_FIELD_REFS)
        continue;
      SECASSET_FOREACH_EDGE (element, place.field->relation, edge)
        {
          place.edge = edge;
          func (context, element, &place);
          place.position++;
        }
    }
}

/* Whether some edge has that target: nearly no element needs a closer look. */
static gboolean
has_target (const SecassetElement *element,
            const SecassetElement *target)
{
  for (guint i = 0; i < element->n_edges; i++)
    {
      if (element->edges[i].target == target)
        return TRUE;
    }
  return FALSE;
}

/* "covers", or "covers/1" where there are several. */
static char *
build_path (SecassetElement *element,
            const EdgePlace *place)
{
  if (place->position == 0 && secasset_element_count_edges (element, place->field->relation) == 1)
    return g_strdup (place->field->name);
  return g_strdup_printf ("%s/%u", place->field->name, place->position);
}

static gboolean
has_token (const char *tokens,
           const char *token)
{
  gsize length = strlen (token);

  for (const char *at = tokens; at; at = strchr (at, '|'))
    {
      at += *at == '|';
      if (strncmp (at, token, length) == 0 && (at[length] == '|' || at[length] == '\0'))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_segment (const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_SEGMENT_KIND);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value && value->value != SECASSET_SEGMENT_KIND_UNSET;
}

static gboolean
is_threat (SecassetRuleContext *context,
           const char *id)
{
  SecassetInventory *inventory = secasset_context_peek_inventory (context);

  if (secasset_policy_lookup_threat (
          secasset_facts_peek_policy (secasset_context_get_facts (context)), id))
    return TRUE;
  for (guint i = 0; inventory->threats && i < inventory->threats->len; i++)
    {
      SecassetThreat *threat = g_ptr_array_index (inventory->threats, i);

      if (g_strcmp0 (threat->id, id) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Some members may name a segment, a kind or a threat instead of an element. */
static gboolean
names_no_element (SecassetRuleContext *context,
                  const EdgePlace *place)
{
  const char *targets = place->field->targets;
  const char *ref = secasset_edge_get_ref (place->edge);

  return (has_token (targets, "segment") && is_segment (ref))
         || (has_token (targets, "kind") && secasset_element_type_from_kind (ref) != G_TYPE_INVALID)
         || (has_token (targets, "threat") && is_threat (context, ref));
}

static void
report_missing (SecassetRuleContext *context,
                const char *path,
                const char *member,
                const char *ref)
{
  secasset_context_set_key (context, ref);
  secasset_context_report (context, path, SECASSET_ARG_LABEL ("relation", "fields", member),
                           SECASSET_ARG ("target", ref));
}

static void
check_edge_resolves (SecassetRuleContext *context,
                     SecassetElement *element,
                     const EdgePlace *place)
{
  g_autofree char *path = NULL;

  if (place->edge->target || names_no_element (context, place))
    return;
  path = build_path (element, place);
  secasset_context_evidence (context, element, path);
  report_missing (context, path, place->field->name, secasset_edge_get_ref (place->edge));
}

static void
check_assessed_threats (SecassetRuleContext *context,
                        SecassetElement *element)
{
  SecassetAssetFields *asset = secasset_asset_peek_fields (element);

  for (guint i = 0; asset && asset->assessments && i < asset->assessments->len; i++)
    {
      SecassetAssessment *assessment = g_ptr_array_index (asset->assessments, i);
      g_autofree char *path = NULL;

      if (!assessment->threat || secasset_is_blank (assessment->threat)
          || is_threat (context, assessment->threat))
        continue;
      path = g_strdup_printf ("assessments/%u/threat", i);
      secasset_context_evidence (context, element, path);
      report_missing (context, path, "threat", assessment->threat);
    }
}

void
secasset_check_references_resolve (SecassetRuleContext *context,
                                   SecassetElement *element)
{
  if (has_target (element, NULL))
    foreach_edge (context, element, check_edge_resolves);
  check_assessed_threats (context, element);
}

/* Whether the target's class, or one it derives from, is among the allowed ones. What has
 * an unknown kind may well be of an allowed one. */
static gboolean
is_allowed (const char *targets,
            SecassetElement *target)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (target);

  if (*targets == '*' || SECASSET_IS_OPAQUE_ELEMENT (target))
    return TRUE;
  for (; klass->kind; klass = g_type_class_peek_parent (klass))
    {
      if (has_token (targets, klass->kind))
        return TRUE;
    }
  return FALSE;
}

static void
check_edge_kind (SecassetRuleContext *context,
                 SecassetElement *element,
                 const EdgePlace *place)
{
  SecassetElement *target = place->edge->target;
  g_autofree char *path = NULL;

  if (!target || is_allowed (place->field->targets, target) || names_no_element (context, place))
    return;
  path = build_path (element, place);
  secasset_context_relate (context, target);
  secasset_context_evidence (context, element, path);
  secasset_context_set_key (context, target->id);
  secasset_context_report (context, path,
                           SECASSET_ARG_LABEL ("relation", "fields", place->field->name),
                           SECASSET_ARG_LABEL ("kind", "kinds",
                                               SECASSET_RECORD_GET_CLASS (target)->kind));
}

void
secasset_check_reference_kinds (SecassetRuleContext *context,
                                SecassetElement *element)
{
  foreach_edge (context, element, check_edge_kind);
}

/* A flow may stay within one network; its ends are no relations of that kind. */
static void
check_edge_leaves (SecassetRuleContext *context,
                   SecassetElement *element,
                   const EdgePlace *place)
{
  g_autofree char *path = NULL;

  if (place->edge->target != element || place->edge->kind == SECASSET_RELATION_KIND_SRC
      || place->edge->kind == SECASSET_RELATION_KIND_DST)
    return;
  path = build_path (element, place);
  secasset_context_evidence (context, element, path);
  secasset_context_report (context, path,
                           SECASSET_ARG_LABEL ("relation", "fields", place->field->name));
}

void
secasset_check_no_self_reference (SecassetRuleContext *context,
                                  SecassetElement *element)
{
  if (has_target (element, element))
    foreach_edge (context, element, check_edge_leaves);
}

/* Too few is not looked for: what must have a relation has a rule that says what is missing
 * without it (SB-012, SB-040, SB-070, SB-077, SB-082, SB-091). */
#define EXACTLY_ONE                                                                                \
  ((1u << SECASSET_RELATION_KIND_MANAGED_BY) | (1u << SECASSET_RELATION_KIND_OWNER_DIVISION))
#define AT_MOST_ONE                                                                                \
  ((1u << SECASSET_RELATION_KIND_LOCATED_IN) | (1u << SECASSET_RELATION_KIND_ORG_PARENT)           \
   | (1u << SECASSET_RELATION_KIND_DOC_PARENT))

gboolean
secasset_relation_is_single (SecassetRelationKind kind)
{
  return ((EXACTLY_ONE | AT_MOST_ONE) & (1u << kind)) != 0;
}

static void
report_number (SecassetRuleContext *context,
               const char *path,
               SecassetRelationKind kind,
               guint count)
{
  g_autofree char *text = g_strdup_printf ("%u", count);
  const char *range = EXACTLY_ONE & (1u << kind) ? "1" : "0–1";
  const char *name = secasset_relation_kind_get_name (kind);

  secasset_context_set_key (context, name);
  secasset_context_report (context, path, SECASSET_ARG_LABEL ("relation", "fields", name),
                           SECASSET_ARG ("count", text), SECASSET_ARG ("range", range));
}

/* One target that is stated twice is one target. */
static void
check_targets (SecassetRuleContext *context,
               SecassetElement *element,
               SecassetRelationKind kind)
{
  const GDate *day = secasset_context_get_day (context);
  const SecassetEdge *first = NULL;
  const char *name = secasset_relation_kind_get_name (kind);
  guint count = 0;

  SECASSET_FOREACH_EDGE (element, kind, edge)
    {
      if (!secasset_edge_counts (edge, day)
          || (first && edge->target && edge->target == first->target))
        continue;
      first = first ? first : edge;
      count++;
    }
  if (count < 2)
    return;
  SECASSET_FOREACH_EDGE (element, kind, edge)
    {
      if (edge->target && secasset_edge_counts (edge, day))
        secasset_context_relate (context, edge->target);
    }
  secasset_context_evidence (context, element, name);
  report_number (context, name, kind, count);
}

static void
check_containers (SecassetRuleContext *context,
                  SecassetElement *medium)
{
  const GDate *day = secasset_context_get_day (context);
  SecassetElement *first = NULL;
  guint count = 0;

  SECASSET_FOREACH_INCOMING (medium, SECASSET_RELATION_KIND_CONTAINS_MEDIUM, in)
    {
      if (!secasset_incoming_counts (in, day) || in->source == first)
        continue;
      first = first ? first : in->source;
      count++;
    }
  if (count < 2)
    return;
  SECASSET_FOREACH_INCOMING (medium, SECASSET_RELATION_KIND_CONTAINS_MEDIUM, in)
    {
      if (!secasset_incoming_counts (in, day))
        continue;
      secasset_context_relate (context, in->source);
      secasset_context_evidence (context, in->source, "contains-medium");
    }
  report_number (context, "", SECASSET_RELATION_KIND_CONTAINS_MEDIUM, count);
}

void
secasset_check_cardinalities (SecassetRuleContext *context,
                              SecassetElement *element)
{
  guint32 once = 0, twice = 0;

  for (guint i = 0; i < element->n_edges; i++)
    {
      guint32 bit = 1u << element->edges[i].kind;

      twice |= once & bit;
      once |= bit & (EXACTLY_ONE | AT_MOST_ONE);
    }
  for (guint kind = 0; twice >> kind != 0; kind++)
    {
      if (twice & (1u << kind))
        check_targets (context, element, kind);
    }
  if (element->n_incoming > 1 && SECASSET_IS_RECORD_MEDIUM (element))
    check_containers (context, element);
}
