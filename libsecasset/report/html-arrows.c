/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-flows-private.h"

/* In units of the drawing. */
#define LANE 44
#define HEAD 7
#define STEP 16
/* More arrows than that say less; the table has all of them. */
#define MAX_LANES 8

typedef struct
{
  guint source;
  guint target;
  guint count;
  gint worst;
} Lane;

static gint
compare_lanes (gconstpointer a,
               gconstpointer b)
{
  const Lane *x = a;
  const Lane *y = b;

  if (x->worst != y->worst)
    return y->worst - x->worst;
  return x->count > y->count ? -1 : x->count < y->count;
}

/* Short arrows stand inside long ones, which they then do not cross. */
static gint
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  const Lane *x = a;
  const Lane *y = b;

  return ABS ((gint) x->source - (gint) x->target) - ABS ((gint) y->source - (gint) y->target);
}

/* Flows within one place need no arrow. */
static GArray *
collect_lanes (const SecassetHtmlFlows *flows)
{
  GArray *lanes = g_array_new (FALSE, FALSE, sizeof (Lane));

  for (guint source = 0; source < SECASSET_N_PLACES; source++)
    {
      for (guint target = 0; target < SECASSET_N_PLACES; target++)
        {
          Lane lane = { source, target, flows->counts[source][target],
                        flows->severities[source][target] - 1 };

          if (source != target && lane.count > 0)
            g_array_append_val (lanes, lane);
        }
    }
  g_array_sort (lanes, compare_lanes);
  g_array_set_size (lanes, MIN (lanes->len, MAX_LANES));
  g_array_sort (lanes, compare_lengths);
  return lanes;
}

guint
secasset_html_measure_arrows (const SecassetHtmlFlows *flows)
{
  g_autoptr (GArray) lanes = collect_lanes (flows);

  return lanes->len > 0 ? lanes->len * LANE + LANE / 2 : 0;
}

static const char *
get_stroke (const Lane *lane)
{
  return lane->worst < 0 ? "#49454f" : secasset_plan_get_color (lane->worst);
}

/* A word on the line, which stops for it. */
static void
write_count (GString *out,
             const Lane *lane,
             guint x,
             guint y)
{
  secasset_html_append (out,
                        "<rect x=\"%u\" y=\"%u\" width=\"%u\" height=\"18\" fill=\"#fff\"/>"
                        "<text x=\"%u\" y=\"%u\" text-anchor=\"middle\" font-weight=\"700\" "
                        "fill=\"%s\">%s%u</text>\n",
                        x - LANE / 2 + 2, y - 13, (guint) LANE - 4, x, y, get_stroke (lane),
                        lane->worst < 0 ? "" : secasset_html_get_sign (lane->worst), lane->count);
}

static void
write_lane (GString *out,
            const Lane *lane,
            guint left,
            guint x,
            guint from,
            guint to)
{
  const char *stroke = get_stroke (lane);

  secasset_html_append (out,
                        "<path class=\"arrow\" d=\"M%u %uH%uV%uH%u\" fill=\"none\" stroke=\"%s\" "
                        "stroke-width=\"%s\"%s/>"
                        "<path d=\"M%u %ul%d -%dv%dz\" fill=\"%s\"/>\n",
                        left, from, x, to, left + HEAD, stroke, lane->worst < 0 ? "1.5" : "2.5",
                        lane->worst < 0 ? "" : " stroke-dasharray=\"7 4\"", left, to, HEAD,
                        HEAD - 2, 2 * (HEAD - 2), stroke);
}

void
secasset_html_write_arrows (const SecassetHtmlFlows *flows,
                            const SecassetHtmlSpan *spans,
                            guint left,
                            GString *out)
{
  g_autoptr (GArray) lanes = collect_lanes (flows);
  g_autoptr (GString) counts = g_string_new (NULL);
  guint ends[SECASSET_N_PLACES] = { 0 };

  for (guint i = 0; i < lanes->len; i++)
    {
      const Lane *lane = &g_array_index (lanes, Lane, i);
      const SecassetHtmlSpan *source = &spans[lane->source];
      const SecassetHtmlSpan *target = &spans[lane->target];
      guint from = source->top + MIN (STEP * ++ends[lane->source], source->height - 4);
      guint to = target->top + MIN (STEP * ++ends[lane->target], target->height - 4);

      write_lane (out, lane, left, left + (i + 1) * LANE - LANE / 4, from, to);
      write_count (counts, lane, left + (i + 1) * LANE - LANE / 4, (from + to) / 2 + 4);
    }
  g_string_append (out, counts->str);
}

void
secasset_html_describe_arrows (const SecassetHtml *self,
                               const SecassetHtmlFlows *flows,
                               GString *out)
{
  const char *language = secasset_report_language (self->writer);
  g_autoptr (GArray) lanes = collect_lanes (flows);

  for (guint i = 0; i < lanes->len; i++)
    {
      const Lane *lane = &g_array_index (lanes, Lane, i);

      secasset_html_append (
          out,
          secasset_html_say (self, "「%s」から「%s」へのデータの流れ%u件（うち指摘あり%u件）。",
                             " Flows from “%s” to “%s”: %u, with findings: %u."),
          secasset_plan_get_label (self->report, lane->source, language),
          secasset_plan_get_label (self->report, lane->target, language), lane->count,
          flows->flagged[lane->source][lane->target]);
    }
}
