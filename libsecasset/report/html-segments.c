/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-flows-private.h"

/* In units of the drawing. */
#define WIDTH 760
#define MARGIN 12
#define COLUMNS 2
#define BOX_WIDTH ((WIDTH - MARGIN * (COLUMNS + 1)) / COLUMNS)
#define LINE 20
#define TITLE 30
/* What a line of a box holds, in columns of a terminal. */
#define BOX_TEXT 44

#define MAX_BOXES 6
#define MAX_SYSTEMS 5

static void
write_text (GString *out,
            guint x,
            guint y,
            const char *fill,
            const char *words)
{
  secasset_html_append (out, "<text x=\"%u\" y=\"%u\" fill=\"%s\">%s</text>\n", x, y, fill, words);
}

static void
write_element (const SecassetPlan *plan,
               GString *out,
               guint x,
               guint y,
               SecassetElement *element,
               gboolean strong)
{
  gint worst = secasset_worst_lookup (plan->worst, element);
  g_autofree char *words
      = secasset_html_dup_short (secasset_html_peek_name (element), BOX_TEXT - (strong ? 4 : 2));

  secasset_html_append (out,
                        "<text x=\"%u\" y=\"%u\"%s fill=\"%s\"><title>%s %s</title>%s "
                        "<tspan fill=\"#1c1b1f\">%s</tspan></text>\n",
                        x, y, strong ? " font-weight=\"700\"" : "", secasset_plan_get_color (worst),
                        element->id, secasset_html_peek_name (element),
                        secasset_html_get_sign (worst), words);
}

static guint
count_lines (const SecassetPlanBox *box)
{
  guint n = box->systems->len;

  return 1 + (n > MAX_SYSTEMS ? MAX_SYSTEMS + 1 : n);
}

static void
write_box (const SecassetHtml *self,
           const SecassetPlan *plan,
           GString *out,
           const SecassetPlanBox *box,
           guint x,
           guint y)
{
  guint n = MIN (box->systems->len, MAX_SYSTEMS);
  guint line = y + LINE;

  secasset_html_append (out,
                        "<rect x=\"%u\" y=\"%u\" width=\"%u\" height=\"%u\" rx=\"6\" "
                        "fill=\"#fff\" stroke=\"%s\" stroke-width=\"%u\"/>\n",
                        x, y, (guint) BOX_WIDTH, count_lines (box) * LINE + MARGIN,
                        secasset_plan_get_color (box->worst), box->worst < 0 ? 1u : 2u);
  if (box->network)
    write_element (plan, out, x + 10, line, box->network, TRUE);
  else
    write_text (out, x + 10, line, "#49454f",
                secasset_html_say (self, "接続するネットワークの記載がないシステム",
                                   "Systems not stated to be on a network"));
  for (guint i = 0; i < n; i++)
    write_element (plan, out, x + 26, line += LINE, g_ptr_array_index (box->systems, i), FALSE);
  if (n < box->systems->len)
    {
      g_autofree char *words = g_strdup_printf (
          secasset_html_say (self, "ほか%uシステム", "and %u more systems"), box->systems->len - n);

      write_text (out, x + 26, line + LINE, "#49454f", words);
    }
}

/* The height that rows of boxes take. */
static guint
measure_row (const SecassetPlanBand *band,
             guint first)
{
  guint lines = 0;

  for (guint i = first; i < MIN (first + COLUMNS, MIN (band->boxes->len, MAX_BOXES)); i++)
    lines = MAX (lines, count_lines (&g_array_index (band->boxes, SecassetPlanBox, i)));
  return lines * LINE + 2 * MARGIN;
}

static guint
measure_band (const SecassetPlanBand *band)
{
  guint height = TITLE + MARGIN;

  for (guint i = 0; i < MIN (band->boxes->len, MAX_BOXES); i += COLUMNS)
    height += measure_row (band, i);
  return height + (band->boxes->len > MAX_BOXES || band->boxes->len == 0 ? LINE : 0);
}

static void
write_rest (const SecassetHtml *self,
            GString *out,
            const SecassetPlanBand *band,
            guint y)
{
  g_autofree char *words = NULL;

  if (band->boxes->len == 0)
    words = g_strdup (secasset_html_say (self, "該当なし", "none"));
  else if (band->boxes->len > MAX_BOXES)
    words = g_strdup_printf (secasset_html_say (self, "ほか%uネットワーク", "and %u more networks"),
                             band->boxes->len - MAX_BOXES);
  if (words)
    write_text (out, MARGIN * 2, y + LINE / 2, "#1c1b1f", words);
}

static void
write_band (const SecassetHtml *self,
            const SecassetPlan *plan,
            GString *out,
            guint number,
            guint y)
{
  const SecassetPlanBand *band = &plan->bands[number];
  const char *label = secasset_plan_get_label (self->report, number,
                                               secasset_report_language (self->writer));
  g_autofree char *title = g_strdup (label);
  guint row = y + TITLE + MARGIN / 2;

  *title = g_ascii_toupper (*title);
  secasset_html_append (out,
                        "<rect x=\"1\" y=\"%u\" width=\"%u\" height=\"%u\" rx=\"8\" fill=\"%s\" "
                        "stroke=\"%s\"/>\n"
                        "<text x=\"%u\" y=\"%u\" font-size=\"15\" font-weight=\"700\" "
                        "fill=\"%s\">%s</text>\n",
                        y, (guint) (WIDTH - 2), measure_band (band),
                        secasset_plan_get_paper (number), secasset_plan_get_ink (number),
                        (guint) MARGIN, y + 22, secasset_plan_get_ink (number), title);
  for (guint i = 0; i < MIN (band->boxes->len, MAX_BOXES); i++)
    {
      write_box (self, plan, out, &g_array_index (band->boxes, SecassetPlanBox, i),
                 MARGIN + (i % COLUMNS) * (BOX_WIDTH + MARGIN), row);
      if (i % COLUMNS == COLUMNS - 1 || i + 1 == MIN (band->boxes->len, MAX_BOXES))
        row += measure_row (band, i - i % COLUMNS);
    }
  write_rest (self, out, band, row);
}

static void
write_table (const SecassetHtml *self,
             const SecassetPlan *plan,
             GString *out)
{
  secasset_html_append (
      out,
      "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\"><table><caption>%s"
      "</caption><thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"number\">%s</th>"
      "<th scope=\"col\" class=\"number\">%s</th>",
      secasset_html_say (self, "区分ごとの件数", "Numbers by segment"),
      secasset_html_say (self, "区分ごとの件数", "Numbers by segment"),
      secasset_html_say (self, "区分", "Segment"),
      secasset_html_say (self, "ネット\u200bワーク", "Networks"),
      secasset_html_say (self, "シス\u200bテム", "Systems"));
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    secasset_html_append (out, "<th scope=\"col\" class=\"number\">%s</th>",
                          secasset_html_get_severity_label (self, (SecassetSeverity) severity));
  g_string_append (out, "</tr></thead>\n<tbody>\n");
  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    {
      const SecassetPlanBand *band = &plan->bands[i];

      secasset_html_append (
          out,
          "<tr><th scope=\"row\">%s</th><td class=\"number\">%u</td><td class=\"number\">%u</td>",
          secasset_plan_get_label (self->report, i, secasset_report_language (self->writer)),
          band->n_networks, band->n_systems);
      for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
        secasset_html_append (out, "<td class=\"number\">%u</td>", band->n_findings[severity]);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody></table></div>\n");
}

static void
write_cut (const SecassetHtml *self,
           const SecassetPlan *plan,
           GString *out)
{
  guint n = 0;

  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    n += plan->bands[i].boxes->len;
  if (n == 0)
    g_string_append (out, "</p>\n");
  else
    secasset_html_append (
        out, " <a href=\"#plan-list\">%s</a></p>\n",
        secasset_html_say (self, "図で省いたものを含む一覧",
                           "The whole list, with what the diagram leaves out"));
}

static void
write_legend (const SecassetHtml *self,
              const SecassetPlan *plan,
              const SecassetHtmlFlows *flows,
              GString *out)
{
  secasset_html_append (out, "<p class=\"soft\">%s",
                        secasset_html_say (self, "印は最も重い指摘：", "Signs show the worst finding: "));
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    secasset_html_append (out, "%s %s　", secasset_html_get_sign (severity),
                          secasset_html_get_severity_label (self, (SecassetSeverity) severity));
  secasset_html_append (
      out, "%s %s%s%s", secasset_html_get_sign (-1),
      secasset_html_say (self, "指摘なし", "none"),
      secasset_html_say (self, "。複数の区分にあるシステムは、表では最も厳しい区分に数えています。",
                         ". The table counts a system that is in several segments in the "
                         "strictest one."),
      secasset_html_measure_arrows (flows) == 0
          ? ""
          : secasset_html_say (
                self,
                "図の右側の矢印はデータの流れで、数字は件数です。破線は指摘のある流れを含みます。",
                " Arrows at the right are data flows with their numbers; dashed ones have findings."));
  write_cut (self, plan, out);
}

/* What is outside has a band only where an arrow leads there. */
static guint
measure_spans (const SecassetPlan *plan,
               const SecassetHtmlFlows *flows,
               SecassetHtmlSpan *spans)
{
  gboolean outside = FALSE;
  guint y = 1;

  for (guint i = 0; i < SECASSET_N_PLACES; i++)
    outside |= flows->counts[i][SECASSET_PLACE_OUTSIDE] + flows->counts[SECASSET_PLACE_OUTSIDE][i] > 0;
  for (guint i = 0; i < SECASSET_N_PLACES; i++)
    {
      spans[i].top = y;
      spans[i].height = i < SECASSET_N_BANDS ? measure_band (&plan->bands[i])
                                             : (outside ? 2 * TITLE : 0);
      y += spans[i].height + MARGIN;
    }
  return y;
}

static void
write_outside (const SecassetHtml *self,
               GString *out,
               const SecassetHtmlSpan *span)
{
  if (span->height == 0)
    return;
  secasset_html_append (out,
                        "<rect x=\"1\" y=\"%u\" width=\"%u\" height=\"%u\" rx=\"8\" fill=\"#fff\" "
                        "stroke=\"#49454f\"/>\n<text x=\"%u\" y=\"%u\" font-size=\"15\" "
                        "font-weight=\"700\" fill=\"#49454f\">%s</text>\n",
                        span->top, (guint) (WIDTH - 2), span->height, (guint) MARGIN,
                        span->top + 22,
                        secasset_plan_get_label (self->report, SECASSET_PLACE_OUTSIDE,
                                                 secasset_report_language (self->writer)));
}

static void
write_bands (const SecassetHtml *self,
             const SecassetPlan *plan,
             const SecassetHtmlFlows *flows,
             const SecassetHtmlSpan *spans,
             GString *out)
{
  for (guint i = 0; i < SECASSET_N_BANDS; i++)
    write_band (self, plan, out, i, spans[i].top);
  write_outside (self, out, &spans[SECASSET_PLACE_OUTSIDE]);
  secasset_html_write_arrows (flows, spans, WIDTH, out);
}

static void
write_drawing (const SecassetHtml *self,
               const SecassetPlan *plan,
               const SecassetHtmlFlows *flows,
               GString *out)
{
  SecassetHtmlSpan spans[SECASSET_N_PLACES];
  guint height = measure_spans (plan, flows, spans);

  secasset_html_append (
      out,
      "<p class=\"soft narrow\">%s</p>\n"
      "<div class=\"wide drawing\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">\n"
      "<svg role=\"img\" aria-labelledby=\"plan-title plan-desc\" viewBox=\"0 0 %u %u\" "
      "font-size=\"13\">\n<title id=\"plan-title\">%s</title>\n<desc id=\"plan-desc\">%s",
      secasset_html_say (self, "図は横に動かして見ることができます。", "The diagram scrolls sideways."),
      secasset_html_say (self, "区分図", "Diagram of the segments"), WIDTH + secasset_html_measure_arrows (flows), height,
      secasset_html_say (self, "区分ごとのネットワークと情報システム",
                         "Networks and information systems by segment"),
      secasset_html_say (self, "件数は前の表と同じです。指摘の重いものから示します。",
                         "The numbers are those of the table before. Worst findings come first."));
  secasset_html_describe_arrows (self, flows, out);
  g_string_append (out, "</desc>\n");
  write_bands (self, plan, flows, spans, out);
  g_string_append (out, "</svg></div>\n");
}

void
secasset_html_write_segments (SecassetHtml *self,
                              GString *out)
{
  g_autoptr (SecassetPlan) plan = secasset_plan_new (self->report);
  g_autoptr (SecassetHtmlFlows) flows = secasset_html_flows_new (self, plan);

  write_table (self, plan, out);
  write_legend (self, plan, flows, out);
  write_drawing (self, plan, flows, out);
  secasset_html_write_plan_list (self, plan, out);
  secasset_html_write_flows (self, plan, flows, out);
}
