/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/reviews-private.h"

#include "base/date-private.h"
#include "model/policy-document-private.h"
#include "rules/edges-private.h"
#include "rules/organisation-private.h"
#include "rules/outside-private.h"
#include "rules/period-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset.h>

/* What is known of each bureau, by the index of its element. */
enum
{
  MANAGES_ASSETS = 1 << 0,
  INSPECTED = 1 << 1,
  MAYBE_INSPECTED = 1 << 2, /* by a record that does not say what it is, or when it was */
};

typedef struct
{
  SecassetRuleContext *context;
  guint8 *marks;
  guint8 all; /* marks of every unit: a record's scope may be the kind */
  guint months;
  GDate since;
} Inspections;

static gboolean
type_is_known (const SecassetReviewRecord *review)
{
  return review->type >= SECASSET_REVIEW_TYPE_AUDIT
         && review->type <= SECASSET_REVIEW_TYPE_POLICY_REVIEW;
}

/* Whether the row counts reviews of that type. */
static gboolean
type_counts (SecassetRuleContext *context,
             gint type)
{
  JsonArray *types = json_node_get_array (secasset_context_get_parameter (context, "types"));
  const char *nick = secasset_enum_nick (SECASSET_TYPE_REVIEW_TYPE, type);

  for (guint i = 0; i < json_array_get_length (types); i++)
    {
      if (g_strcmp0 (json_array_get_string_element (types, i), nick) == 0)
        return TRUE;
    }
  return FALSE;
}

/* 0 for a review that does not count, or not any more. */
static guint8
judge_review (const Inspections *self,
              const SecassetReviewRecord *review)
{
  const GDate *on = &review->performed_on;

  if (type_is_known (review) && !type_counts (self->context, review->type))
    return 0;
  if (g_date_valid (on)
      && !secasset_date_within (&self->since, secasset_context_get_day (self->context), on))
    return 0;
  return type_is_known (review) && g_date_valid (on) ? INSPECTED : MAYBE_INSPECTED;
}

static void
count_review (Inspections *self,
              SecassetElement *review)
{
  guint8 mark = judge_review (self, (SecassetReviewRecord *) review);

  SECASSET_FOREACH_EDGE (review, SECASSET_RELATION_KIND_SCOPE, edge)
    {
      GType type;

      if (!secasset_edge_is_valid (edge, secasset_context_get_day (self->context)))
        continue;
      if (edge->target)
        {
          self->marks[edge->target->index] |= mark;
          continue;
        }
      type = secasset_element_type_from_kind (secasset_edge_get_ref (edge));
      if (type != G_TYPE_INVALID && g_type_is_a (SECASSET_TYPE_ORG_UNIT, type))
        self->all |= mark;
    }
}

static void
count_asset (Inspections *self,
             SecassetElement *asset)
{
  const GDate *day = secasset_context_get_day (self->context);

  SECASSET_FOREACH_EDGE (asset, SECASSET_RELATION_KIND_MANAGED_BY, edge)
    {
      SecassetElement *bureau = NULL;

      if (edge->target && SECASSET_IS_ORG_UNIT (edge->target) && secasset_edge_counts (edge, day))
        bureau = secasset_org_unit_find_bureau (edge->target, day);
      if (bureau)
        self->marks[bureau->index] |= MANAGES_ASSETS;
    }
}

static void
report_bureau (Inspections *self,
               SecassetElement *bureau)
{
  g_autofree char *months = g_strdup_printf ("%u", self->months);

  SECASSET_FOREACH_INCOMING (bureau, SECASSET_RELATION_KIND_SCOPE, in)
    {
      if (SECASSET_IS_REVIEW_RECORD (in->source)
          && type_counts (self->context, ((SecassetReviewRecord *) in->source)->type))
        secasset_context_evidence (self->context, in->source, "performed-on");
    }
  secasset_context_evidence (self->context, bureau, "org-kind");
  secasset_context_set_element (self->context, bureau);
  secasset_context_report (self->context, "", SECASSET_ARG_ELEMENT ("scope", bureau),
                           SECASSET_ARG_MONTHS ("period", months));
}

static void
judge_bureaus (Inspections *self,
               SecassetInventory *inventory)
{
  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      guint8 marks = self->marks[i];

      if ((marks & MANAGES_ASSETS) == 0)
        continue;
      marks |= self->all;
      if ((marks & (INSPECTED | MAYBE_INSPECTED)) == 0)
        report_bureau (self, secasset_inventory_index (inventory, i));
      else if ((marks & INSPECTED) == 0)
        secasset_context_skip (self->context, NULL, "performed-on");
    }
}

/* The scopes that are looked at are the bureaus etc. that manage assets. */
void
secasset_check_bureaus_are_inspected (SecassetRuleContext *context,
                                      SecassetInventory *inventory)
{
  guint n = secasset_inventory_get_n_elements (inventory);
  g_autofree guint8 *marks = g_new0 (guint8, n + 1);
  Inspections inspections = { .context = context, .marks = marks };

  inspections.months = secasset_context_get_begin_of_period (context, "review-period-months",
                                                             &inspections.since);
  for (guint i = 0; i < n; i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);

      if (!secasset_element_is_live (element))
        continue;
      if (SECASSET_IS_ASSET (element))
        count_asset (&inspections, element);
      else if (SECASSET_IS_REVIEW_RECORD (element))
        count_review (&inspections, element);
    }
  judge_bureaus (&inspections, inventory);
}

/* The latest policy review; one without a date, or a record that does not say what it is, may
 * be later than anything. */
static const GDate *
find_latest_policy_review (SecassetInventory *inventory,
                           const char **unknown)
{
  const GDate *latest = NULL;

  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);
      const SecassetReviewRecord *review = (gpointer) element;

      if (!SECASSET_IS_REVIEW_RECORD (element) || !secasset_element_is_live (element))
        continue;
      if (!type_is_known (review))
        *unknown = "type";
      else if (review->type != SECASSET_REVIEW_TYPE_POLICY_REVIEW)
        continue;
      else if (!g_date_valid (&review->performed_on))
        *unknown = "performed-on";
      else if (!latest || secasset_date_compare (&review->performed_on, latest) > 0)
        latest = &review->performed_on;
    }
  return latest;
}

static void
judge_demand (SecassetRuleContext *context,
              SecassetElement *element,
              const GDate *latest,
              const char *unknown)
{
  const SecassetReviewRecord *review = (gpointer) element;
  const GDate *on = &review->performed_on;

  if (review->requires_policy_review == SECASSET_TRISTATE_FALSE
      || (latest && g_date_valid (on) && secasset_date_compare (latest, on) >= 0))
    return;
  if (review->requires_policy_review == SECASSET_TRISTATE_UNKNOWN)
    unknown = "requires-policy-review";
  else if (!g_date_valid (on))
    unknown = "performed-on";
  if (unknown)
    {
      secasset_context_skip (context, element, unknown);
      return;
    }
  secasset_context_set_element (context, element);
  secasset_context_evidence (context, element, "requires-policy-review");
  secasset_context_evidence (context, element, "performed-on");
  secasset_context_report (context, "requires-policy-review");
}

void
secasset_check_policy_is_reviewed (SecassetRuleContext *context,
                                   SecassetInventory *inventory)
{
  const char *unknown = NULL;
  const GDate *latest = find_latest_policy_review (inventory, &unknown);

  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);

      if (SECASSET_IS_REVIEW_RECORD (element) && secasset_element_is_live (element))
        judge_demand (context, element, latest, unknown);
    }
}
