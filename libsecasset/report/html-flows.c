/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-flows-private.h"

#include "facts/snapshot-private.h"

#include <secasset/secasset-flow.h>

#define MAX_FLOWS 20

static void
count_flow (const SecassetHtml *self,
            const SecassetPlan *plan,
            SecassetHtmlFlows *flows,
            SecassetElement *flow)
{
  gint worst = secasset_worst_lookup (plan->worst, flow);
  gboolean flagged = worst >= 0;

  flows->n++;
  if (flagged)
    g_ptr_array_add (flows->worst, flow);
  SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_SRC, from)
    {
      SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_DST, to)
        {
          guint source = secasset_plan_find_place (self->report, from->target);
          guint target = secasset_plan_find_place (self->report, to->target);

          flows->counts[source][target]++;
          flows->flagged[source][target] += flagged ? 1 : 0;
          flows->severities[source][target] = MAX (flows->severities[source][target], worst + 1);
        }
    }
}

static gint
compare_flows (gconstpointer a,
               gconstpointer b,
               gpointer worst)
{
  SecassetElement *x = *(SecassetElement *const *) a;
  SecassetElement *y = *(SecassetElement *const *) b;
  gint difference = secasset_worst_lookup (worst, y) - secasset_worst_lookup (worst, x);

  if (difference != 0)
    return difference;
  return x->index < y->index ? -1 : x->index > y->index;
}

static void
write_row (const SecassetHtml *self,
           GString *out,
           const SecassetHtmlFlows *flows,
           guint source)
{
  const char *language = secasset_report_language (self->writer);

  secasset_html_append (out, "<tr><th scope=\"row\">%s</th>",
                        secasset_plan_get_label (self->report, source, language));
  for (guint target = 0; target < SECASSET_N_PLACES; target++)
    {
      guint flagged = flows->flagged[source][target];

      secasset_html_append (out, "<td class=\"number\">%u", flows->counts[source][target]);
      if (flagged > 0)
        secasset_html_append (
            out, secasset_html_say (self, "（指摘あり %u）", " (with findings: %u)"), flagged);
      g_string_append (out, "</td>");
    }
  g_string_append (out, "</tr>\n");
}

static void
write_table (const SecassetHtml *self,
             GString *out,
             const SecassetHtmlFlows *flows)
{
  const char *language = secasset_report_language (self->writer);
  const char *caption = secasset_html_say (self, "データの流れの件数（行から列へ）",
                                           "Numbers of flows, from rows to columns");

  secasset_html_append (out,
                        "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">"
                        "<table><caption>%s</caption>\n<thead><tr><th scope=\"col\">%s</th>",
                        caption, caption,
                        secasset_html_say (self, "送信元＼送信先", "from \\ to"));
  for (guint target = 0; target < SECASSET_N_PLACES; target++)
    secasset_html_append (out, "<th scope=\"col\" class=\"number\">%s</th>",
                          secasset_plan_get_label (self->report, target, language));
  g_string_append (out, "</tr></thead>\n<tbody>\n");
  for (guint source = 0; source < SECASSET_N_PLACES; source++)
    write_row (self, out, flows, source);
  g_string_append (out, "</tbody></table></div>\n");
}

static void
write_flagged (const SecassetHtml *self,
               const SecassetPlan *plan,
               GString *out,
               const SecassetHtmlFlows *flows)
{
  guint n = MIN (flows->worst->len, MAX_FLOWS);

  if (n == 0)
    return;
  secasset_html_append (out, "<p>%s</p>\n<ul>\n",
                        secasset_html_say (self, "指摘のあるデータの流れ：", "Flows with findings:"));
  for (guint i = 0; i < n; i++)
    {
      SecassetElement *flow = g_ptr_array_index (flows->worst, i);
      gint worst = secasset_worst_lookup (plan->worst, flow);

      secasset_html_append (out, "<li>%s %s %s %s</li>\n", secasset_html_get_sign (worst),
                            secasset_html_get_severity_label (self, (SecassetSeverity) worst),
                            flow->id, secasset_html_peek_name (flow));
    }
  if (flows->worst->len > n)
    {
      g_string_append (out, "<li>");
      secasset_html_append (out, secasset_html_say (self, "ほか%u件", "and %u more"),
                            flows->worst->len - n);
      g_string_append (out, "</li>\n");
    }
  g_string_append (out, "</ul>\n");
}

SecassetHtmlFlows *
secasset_html_flows_new (const SecassetHtml *self,
                         const SecassetPlan *plan)
{
  SecassetHtmlFlows *flows = g_new0 (SecassetHtmlFlows, 1);

  flows->worst = g_ptr_array_new ();
  for (guint i = 0; i < secasset_inventory_get_n_elements (self->inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (self->inventory, i);

      if (SECASSET_IS_FLOW (element) && secasset_element_is_live (element)
          && secasset_facts_covers (self->report->facts, element))
        count_flow (self, plan, flows, element);
    }
  g_ptr_array_sort_with_data (flows->worst, compare_flows, plan->worst);
  return flows;
}

void
secasset_html_flows_free (SecassetHtmlFlows *flows)
{
  g_ptr_array_unref (flows->worst);
  g_free (flows);
}

void
secasset_html_write_flows (const SecassetHtml *self,
                           const SecassetPlan *plan,
                           const SecassetHtmlFlows *flows,
                           GString *out)
{
  secasset_html_append (out, "<h3>%s</h3>\n", secasset_html_say (self, "データの流れ", "Data flows"));
  if (flows->n == 0)
    {
      secasset_html_append (out, "<p>%s</p>\n",
                            secasset_html_say (self, "台帳にデータの流れの記載がありません。",
                                               "The ledger states no data flow."));
      return;
    }
  write_table (self, out, flows);
  write_flagged (self, plan, out, flows);
}
