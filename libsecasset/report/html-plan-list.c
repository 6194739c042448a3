/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "base/normalize-private.h"
#include "report/segment-plan-private.h"

static void
write_name (GString *out,
            const SecassetPlan *plan,
            SecassetElement *element)
{
  secasset_html_append (
      out, "%s %s <span class=\"soft\">%s</span>",
      secasset_html_get_sign (secasset_worst_lookup (plan->worst, element)),
      secasset_html_peek_name (element), secasset_is_blank (element->name) ? "" : element->id);
}

static void
write_box (const SecassetHtml *self,
           const SecassetPlan *plan,
           GString *out,
           const SecassetPlanBox *box)
{
  g_string_append (out, "<li>");
  if (box->network)
    write_name (out, plan, box->network);
  else
    secasset_html_append (out, "%s", secasset_html_say (self, "接続するネットワークの記載がないシステム",
                                                        "Systems not stated to be on a network"));
  if (box->systems->len > 0)
    g_string_append (out, "\n<ul>");
  for (guint i = 0; i < box->systems->len; i++)
    {
      g_string_append (out, "<li>");
      write_name (out, plan, g_ptr_array_index (box->systems, i));
      g_string_append (out, "</li>\n");
    }
  g_string_append (out, box->systems->len > 0 ? "</ul></li>\n" : "</li>\n");
}

void
secasset_html_write_plan_list (const SecassetHtml *self,
                               const SecassetPlan *plan,
                               GString *out)
{
  guint n = 0;

  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    n += plan->bands[i].boxes->len;
  if (n == 0)
    return;
  secasset_html_append (out, "<details id=\"plan-list\"><summary>%s</summary>\n",
                        secasset_html_say (self, "ネットワークとシステムの一覧",
                                           "List of the networks and systems"));
  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    {
      const SecassetPlanBand *band = &plan->bands[i];

      if (band->boxes->len == 0)
        continue;
      secasset_html_append (out, "<h3>%s</h3>\n<ul>\n",
                            secasset_plan_get_label (self->report, i,
                                                     secasset_report_language (self->writer)));
      for (guint j = 0; j < band->boxes->len; j++)
        write_box (self, plan, out, &g_array_index (band->boxes, SecassetPlanBox, j));
      g_string_append (out, "</ul>\n");
    }
  g_string_append (out, "</details>\n");
}
