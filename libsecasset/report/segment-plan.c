/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/segment-plan-private.h"

#include "facts/snapshot-private.h"
#include "report/html-private.h"

#include <secasset/secasset-external-service.h>
#include <secasset/secasset-information-system.h>
#include <secasset/secasset-network.h>

static gint
worst_of (gpointer element,
          GHashTable *worst)
{
  return secasset_worst_lookup (worst, element);
}

static gint
compare_systems (gconstpointer a,
                 gconstpointer b,
                 gpointer worst)
{
  SecassetElement *x = *(SecassetElement *const *) a;
  SecassetElement *y = *(SecassetElement *const *) b;
  gint difference = worst_of (y, worst) - worst_of (x, worst);

  if (difference != 0)
    return difference;
  return x->index < y->index ? -1 : x->index > y->index;
}

static gint
compare_boxes (gconstpointer a,
               gconstpointer b)
{
  const SecassetPlanBox *x = a;
  const SecassetPlanBox *y = b;

  if (x->worst != y->worst)
    return y->worst - x->worst;
  if (!x->network || !y->network)
    return !x->network - !y->network;
  return x->network->index < y->network->index ? -1 : x->network->index > y->network->index;
}

/* What was added since the report was made has no facts. */
static gboolean
is_drawn (SecassetPlan *self,
          SecassetElement *element)
{
  return secasset_element_is_live (element) && secasset_facts_covers (self->report->facts, element);
}

static gboolean
is_drawn_system (SecassetPlan *self,
                 SecassetElement *element)
{
  return SECASSET_IS_INFORMATION_SYSTEM (element) && is_drawn (self, element);
}

static void
add_system (SecassetPlan *self,
            SecassetPlanBox *box,
            SecassetElement *system)
{
  if (g_ptr_array_find (box->systems, system, NULL))
    return;
  g_ptr_array_add (box->systems, system);
  box->worst = MAX (box->worst, worst_of (system, self->worst));
}

static void
add_network (SecassetPlan *self,
             SecassetElement *network)
{
  const GDate *day = &self->report->day;
  SecassetPlanBand *band = &self->bands[secasset_plan_find_band (self->report, network)];
  SecassetPlanBox box = { network, g_ptr_array_new (), worst_of (network, self->worst) };

  SECASSET_FOREACH_INCOMING (network, SECASSET_RELATION_KIND_CONNECTED_TO, in)
    {
      if (is_drawn_system (self, in->source)
          && secasset_edge_is_valid (secasset_incoming_get_edge (in), day))
        add_system (self, &box, in->source);
    }
  g_ptr_array_sort_with_data (box.systems, compare_systems, self->worst);
  g_array_append_val (band->boxes, box);
  band->n_networks++;
}

static gboolean
is_on_network (SecassetPlan *self,
               SecassetElement *system)
{
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      if (edge->target && SECASSET_IS_NETWORK (edge->target)
          && secasset_element_is_live (edge->target)
          && secasset_edge_is_valid (edge, &self->report->day))
        return TRUE;
    }
  return FALSE;
}

static void
count_findings (SecassetPlan *self)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (self->report->findings, i);
      SecassetElement *element = finding->element;

      if (!element || finding->waiver || !is_drawn (self, element)
          || !(SECASSET_IS_NETWORK (element) || SECASSET_IS_INFORMATION_SYSTEM (element)))
        continue;
      self->bands[secasset_plan_find_band (self->report, element)].n_findings[finding->severity]++;
    }
}

/* A system that is on no network stands in the band of its segments all the same: it may be
 * in Government Cloud. */
static void
add_elements (SecassetPlan *self)
{
  SecassetInventory *inventory = secasset_facts_peek_inventory (self->report->facts);
  SecassetPlanBox alone[SECASSET_N_BANDS];

  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    alone[i] = (SecassetPlanBox){ NULL, g_ptr_array_new (), -1 };
  for (guint i = 0; i < secasset_inventory_get_n_elements (inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);
      guint band;

      if (SECASSET_IS_NETWORK (element) && is_drawn (self, element))
        add_network (self, element);
      if (!is_drawn_system (self, element))
        continue;
      band = secasset_plan_find_band (self->report, element);
      self->bands[band].n_systems++;
      if (!is_on_network (self, element))
        add_system (self, &alone[band], element);
    }
  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    {
      g_ptr_array_sort_with_data (alone[i].systems, compare_systems, self->worst);
      if (alone[i].systems->len > 0)
        g_array_append_val (self->bands[i].boxes, alone[i]);
      else
        g_ptr_array_unref (alone[i].systems);
    }
}

static void
box_clear (gpointer box)
{
  g_ptr_array_unref (((SecassetPlanBox *) box)->systems);
}

SecassetPlan *
secasset_plan_new (SecassetReport *report)
{
  SecassetPlan *self = g_new0 (SecassetPlan, 1);

  self->report = report;
  self->worst = secasset_report_collect_worst (report);
  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    {
      self->bands[i].boxes = g_array_new (FALSE, FALSE, sizeof (SecassetPlanBox));
      g_array_set_clear_func (self->bands[i].boxes, box_clear);
    }
  add_elements (self);
  count_findings (self);
  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    g_array_sort (self->bands[i].boxes, compare_boxes);
  return self;
}

void
secasset_plan_free (SecassetPlan *self)
{
  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    g_array_unref (self->bands[i].boxes);
  g_hash_table_unref (self->worst);
  g_free (self);
}

/* What is in several segments stands in the strictest, which is the first. */
guint
secasset_plan_find_band (SecassetReport *report,
                         SecassetElement *element)
{
  gboolean unknown;
  SecassetSegmentSet set = secasset_facts_get_element_segments (report->facts, element, &unknown);

  for (guint band = 0; band < SECASSET_BAND_UNKNOWN; band++)
    {
      if (set & SECASSET_SEGMENT_BIT (band + 1))
        return band;
    }
  return SECASSET_BAND_UNKNOWN;
}

guint
secasset_plan_find_place (SecassetReport *report,
                          SecassetElement *element)
{
  if (!element || !secasset_facts_covers (report->facts, element))
    return SECASSET_BAND_UNKNOWN;
  if (SECASSET_IS_EXTERNAL_NETWORK (element) || SECASSET_IS_EXTERNAL_SERVICE (element))
    return SECASSET_PLACE_OUTSIDE;
  return secasset_plan_find_band (report, element);
}

const char *
secasset_plan_get_label (SecassetReport *report,
                         guint band,
                         const char *language)
{
  SecassetSegment *segment
      = band < SECASSET_BAND_UNKNOWN
            ? secasset_policy_lookup_segment (report->policy, (SecassetSegmentKind) (band + 1))
            : NULL;

  if (band == SECASSET_PLACE_OUTSIDE)
    return secasset_language_is_japanese (language) ? "庁外" : "Outside the city";
  if (segment)
    return secasset_text_get (&segment->label, language);
  return secasset_language_is_japanese (language)
             ? "ネットワークに接続していないもの、区分を判定できないもの"
             : "On no network, or segment not known";
}

const char *
secasset_plan_get_paper (guint band)
{
  static const char *const papers[] = { "#e8eaf6", "#e1f5fe", "#e0f2f1", "#f8e8f8", "#f1f1f1" };

  return papers[band];
}

const char *
secasset_plan_get_ink (guint band)
{
  static const char *const inks[] = { "#283593", "#01579b", "#00504a", "#7b1fa2", "#49454f" };

  return inks[band];
}

const char *
secasset_plan_get_color (gint severity)
{
  static const char *const colors[] = { "#146c2e", "#0b57a4", "#7a4f00", "#b3261e" };

  return colors[severity + 1];
}
