/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "model/threat-private.h"
#include "policy/risk-matrix-private.h"
#include <secasset/secasset-risk.h>

/* Cells hold thousands where nobody has assessed anything. */
#define MAX_RISKS 20

static const char *
get_threat_label (const SecassetHtml *self,
                  SecassetThreat *threat)
{
  const char *label;

  if (!threat)
    return secasset_html_say (self, "脅威の一覧にない識別子", "no such threat in the catalogue");
  label = secasset_html_say (self, threat->label_ja ? threat->label_ja : threat->label_en,
                             threat->label_en ? threat->label_en : threat->label_ja);
  return label ? label : "";
}

static void
write_risk (const SecassetHtml *self,
            GString *out,
            SecassetRisk *risk)
{
  SecassetApplicableThreat *threat = secasset_risk_get_applicable_threat (risk);
  SecassetElement *asset = secasset_risk_get_asset (risk);

  secasset_html_append (
      out, "<li>%s %s ← %s %s%s</li>\n", asset->id, secasset_html_peek_name (asset),
      secasset_applicable_threat_get_threat_id (threat),
      get_threat_label (self, secasset_applicable_threat_get_threat (threat)),
      secasset_risk_get_assessment (risk) ? ""
                                          : secasset_html_say (self, "（未評価）", " (not assessed)"));
}

static void
write_cell_title (const SecassetHtml *self,
                  GString *out,
                  SecassetRiskMatrix *matrix,
                  guint likelihood,
                  guint impact,
                  guint count)
{
  guint level = secasset_risk_matrix_get_level (matrix, likelihood, impact);

  secasset_html_append (out, "<details class=\"cell\" id=\"risk-%u-%u\"><summary>", likelihood,
                        impact);
  secasset_html_append (
      out,
      secasset_html_say (self, "発生度合い %s、影響 %s（水準 %s）：%u件",
                         "Likelihood %s, impact %s (level %s): %u"),
      secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_LIKELIHOOD, likelihood),
      secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_IMPACT, impact),
      secasset_html_get_step_label (self, matrix, SECASSET_RISK_SCALE_LEVEL, level), count);
  g_string_append (out, "</summary>\n<ul>\n");
}

static void
write_cell (const SecassetHtml *self,
            GString *out,
            SecassetRiskMatrix *matrix,
            GPtrArray *risks)
{
  SecassetRisk *first = g_ptr_array_index (risks, 0);

  write_cell_title (self, out, matrix, secasset_risk_get_likelihood (first),
                    secasset_risk_get_impact (first), risks->len);
  for (guint i = 0; i < MIN (risks->len, MAX_RISKS); i++)
    write_risk (self, out, g_ptr_array_index (risks, i));
  g_string_append (out, "</ul>\n");
  if (risks->len > MAX_RISKS)
    {
      g_string_append (out, "<p class=\"soft\">");
      secasset_html_append (
          out,
          secasset_html_say (self, "ほか%u件（全件は secasset risk --format csv で出力できます）",
                             "and %u more (secasset risk --format csv lists all of them)"),
          risks->len - MAX_RISKS);
      g_string_append (out, "</p>");
    }
  g_string_append (out, "</details>\n");
}

/* What each number of the table stands for, the highest level first. */
void
secasset_html_write_risk_list (SecassetHtml *self,
                               GString *out,
                               SecassetRiskRegister *risks)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  SecassetList *list = secasset_risk_register_get_risks (risks);
  guint n_impacts = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_IMPACT) + 1;
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  g_autoptr (GHashTable) cells
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < secasset_list_get_n_items (list); i++)
    {
      SecassetRisk *risk = secasset_list_index (list, i);
      gpointer key = GUINT_TO_POINTER (secasset_risk_get_likelihood (risk) * n_impacts
                                       + secasset_risk_get_impact (risk));
      GPtrArray *cell = g_hash_table_lookup (cells, key);

      if (!cell)
        {
          cell = g_ptr_array_new ();
          g_hash_table_insert (cells, key, cell);
          g_ptr_array_add (order, cell);
        }
      g_ptr_array_add (cell, risk);
    }
  secasset_html_append (out, "<h3>%s</h3>\n",
                        secasset_html_say (self, "各欄の内訳", "What the numbers stand for"));
  for (guint i = 0; i < order->len; i++)
    write_cell (self, out, matrix, g_ptr_array_index (order, i));
}
