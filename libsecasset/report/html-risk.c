/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "policy/risk-matrix-private.h"
#include <secasset/secasset-risk.h>

/* Shades of the levels of risk, from the least. */
#define N_HEATS 4

const char *
secasset_html_get_step_label (const SecassetHtml *self,
                              SecassetRiskMatrix *matrix,
                              SecassetRiskScale scale,
                              guint rank)
{
  const SecassetRiskStep *step = secasset_risk_matrix_peek_step (matrix, scale, rank);

  if (!step)
    return secasset_html_say (self, "不明", "not known");
  return secasset_text_get (&step->label, secasset_report_language (self->writer));
}

static void
write_cell (const SecassetHtml *self,
            GString *out,
            SecassetRiskRegister *risks,
            guint likelihood,
            guint impact)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  guint n = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LEVEL);
  guint level = secasset_risk_matrix_get_level (matrix, likelihood, impact);
  guint count = secasset_risk_register_get_count (risks, likelihood, impact);
  guint heat = level > 0 ? 1 + (level - 1) * (N_HEATS - 1) / (n - 1) : 0;

  secasset_html_append (out, "<td class=\"heat%u\">", heat);
  if (count > 0)
    secasset_html_append (out, "<a href=\"#risk-%u-%u\">%u</a>", likelihood, impact, count);
  else
    g_string_append (out, "0");
  secasset_html_append (
      out, "<span>%s</span></td>",
      secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_LEVEL, level));
}

static void
write_row (const SecassetHtml *self,
           GString *out,
           SecassetRiskRegister *risks,
           guint impact)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  guint n = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LIKELIHOOD);

  secasset_html_append (
      out, "<tr><th scope=\"row\">%s</th>",
      secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_IMPACT, impact));
  for (guint likelihood = 1; likelihood <= n + 1; likelihood++)
    write_cell (self, out, risks, likelihood % (n + 1), impact);
  g_string_append (out, "</tr>\n");
}

/* The greatest impact on top; what is not known at the edges, as in the command’s own table. */
static void
write_matrix (const SecassetHtml *self,
              GString *out,
              SecassetRiskRegister *risks)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  guint n = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LIKELIHOOD);
  const char *caption
      = secasset_html_say (self, "発生度合いと影響ごとの件数（下の語はリスクの水準）",
                           "Numbers by likelihood and impact (the word below is the level of risk)");

  secasset_html_append (out,
                        "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">"
                        "<table class=\"matrix\"><caption>%s</caption>\n"
                        "<thead><tr><th scope=\"col\">%s</th>",
                        caption, caption,
                        secasset_html_say (self, "影響＼発生度合い", "impact \\ likelihood"));
  for (guint i = 1; i <= n + 1; i++)
    secasset_html_append (
        out, "<th scope=\"col\">%s</th>",
        secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_LIKELIHOOD, i % (n + 1)));
  g_string_append (out, "</tr></thead>\n<tbody>\n");
  for (guint i = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_IMPACT); i > 0; i--)
    write_row (self, out, risks, i);
  write_row (self, out, risks, 0);
  g_string_append (out, "</tbody></table></div>\n");
}

static void
write_totals (const SecassetHtml *self,
              GString *out,
              SecassetRiskRegister *risks)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  guint total = secasset_list_get_n_items (secasset_risk_register_get_risks (risks));
  guint assessed = secasset_risk_register_get_n_assessed (risks);

  g_string_append (out, "<p>");
  secasset_html_append (
      out,
      secasset_html_say (self,
                         "情報資産と脅威の組は%u件です。評価済みは%u件、未評価は%u件です。"
                         "未評価は、リスクが低いという意味ではありません。",
                         "There are %u pairs of an asset and a threat: %u assessed and %u not "
                         "assessed. Not assessed does not mean low."),
      total, assessed, total - assessed);
  g_string_append (out, "</p>\n<ul class=\"tiles\">\n");
  for (guint i = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LEVEL) + 1; i-- > 0;)
    {
      const char *label
          = i > 0 ? secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_LEVEL, i)
                  : secasset_html_say (self, "水準が不明", "Level not known");

      secasset_html_append (out, "<li><span>%s</span><b>%u</b></li>\n", label,
                            secasset_risk_register_get_level_count (risks, i));
    }
  g_string_append (out, "</ul>\n");
}

static void
write_notes (const SecassetHtml *self,
             GString *out,
             SecassetRiskMatrix *matrix)
{
  const char *language = secasset_report_language (self->writer);
  const char *note = secasset_text_get (&matrix->note, language);

  g_string_append (out, "<p class=\"soft\">");
  secasset_html_append (
      out,
      secasset_html_say (self,
                         "評価表は%s（%s）です。「%s」までを、対応せずに受容できる水準としています。",
                         "Risk matrix: %s (%s). Levels up to “%s” count as acceptable without "
                         "treatment."),
      secasset_text_get (&matrix->title, language), matrix->id,
      secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_LEVEL, matrix->acceptance));
  secasset_html_append (out, " %s</p>\n", note ? note : "");
}

void
secasset_html_write_risk (SecassetHtml *self,
                          GString *out)
{
  SecassetRiskMatrix *matrix = secasset_facts_get_risk_matrix (self->report->facts);
  g_autoptr (SecassetRiskRegister) risks = NULL;

  if (matrix)
    risks = secasset_risk_register_new (self->report->facts, matrix);
  if (!risks || secasset_list_get_n_items (secasset_risk_register_get_risks (risks)) == 0)
    {
      secasset_html_append (
          out, "<p>%s</p>\n",
          matrix ? secasset_html_say (self, "脅威の対象となる情報資産がありません。",
                                      "There is no asset that a threat applies to.")
                 : secasset_html_say (self,
                                      "台帳の設定にあるリスク評価表が見つからないため、表示できません。",
                                      "The risk matrix that the ledger asks for is not known, so "
                                      "there is nothing to show."));
      return;
    }
  write_totals (self, out, risks);
  write_matrix (self, out, risks);
  write_notes (self, out, matrix);
  secasset_html_write_risk_list (self, out, risks);
}
