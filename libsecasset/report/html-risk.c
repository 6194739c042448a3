/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "facts/facts-private.h"
#include "model/assessment-private.h"
#include "model/asset-private.h"

/* Ranks above that are counted, not drawn. */
#define MAX_RANK 10
#define N_HEATS 5

/* Stored assessments of live assets. */
typedef struct
{
  guint cells[MAX_RANK + 1][MAX_RANK + 1]; /* by likelihood and impact */
  guint likelihood;                        /* the greatest met */
  guint impact;
  guint least; /* 0 if that rank is in use, otherwise 1 */
  guint most;  /* in one cell */
  guint n;
  guint n_partial;
  guint n_outside;
} Matrix;

static void
add_assessment (Matrix *matrix,
                const SecassetAssessment *assessment)
{
  guint *cell;

  matrix->n++;
  if (assessment->likelihood < 0 || assessment->impact < 0)
    {
      matrix->n_partial++;
      return;
    }
  if (assessment->likelihood > MAX_RANK || assessment->impact > MAX_RANK)
    {
      matrix->n_outside++;
      return;
    }
  cell = &matrix->cells[assessment->likelihood][assessment->impact];
  matrix->likelihood = MAX (matrix->likelihood, (guint) assessment->likelihood);
  matrix->impact = MAX (matrix->impact, (guint) assessment->impact);
  matrix->least = assessment->likelihood == 0 || assessment->impact == 0 ? 0 : matrix->least;
  matrix->most = MAX (matrix->most, ++*cell);
}

static void
collect (const SecassetHtml *self,
         Matrix *matrix)
{
  for (guint i = 0; i < secasset_inventory_get_n_elements (self->inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (self->inventory, i);
      SecassetAssetFields *asset = secasset_asset_peek_fields (element);

      if (!asset || !asset->assessments || !secasset_element_is_live (element))
        continue;
      for (guint j = 0; j < asset->assessments->len; j++)
        add_assessment (matrix, g_ptr_array_index (asset->assessments, j));
    }
}

static void
write_cell (const Matrix *matrix,
            GString *out,
            guint count)
{
  /* By order of magnitude: one crowded cell must not make the others alike. */
  guint steps = MAX (g_bit_storage (matrix->most) - 1, 1);
  guint heat = count == 0 ? 0 : 1 + (g_bit_storage (count) - 1) * (N_HEATS - 2) / steps;

  secasset_html_append (out, "<td class=\"heat%u\">%u</td>", heat, count);
}

static void
write_matrix (const SecassetHtml *self,
              const Matrix *matrix,
              GString *out)
{
  secasset_html_append (out,
                        "<p class=\"soft\">%s</p>\n<div class=\"wide\"><table class=\"matrix\">"
                        "<caption>%s</caption>\n<thead><tr><th scope=\"col\">%s</th>",
                        secasset_html_say (self,
                                           "縦は発生可能性、横は影響度の段階（大きいほど高い）、"
                                           "色の濃さは件数の多さです。",
                                           "Rows: likelihood, columns: impact (a greater number is "
                                           "higher). Darker means more assessments."),
                        secasset_html_say (self, "リスク評価の件数", "Number of assessments"),
                        secasset_html_say (self, "可能性＼影響度", "likelihood \\ impact"));
  for (guint impact = matrix->least; impact <= matrix->impact; impact++)
    secasset_html_append (out, "<th scope=\"col\">%u</th>", impact);
  g_string_append (out, "</tr></thead>\n<tbody>\n");
  for (guint row = 0; row <= matrix->likelihood - matrix->least; row++)
    {
      guint likelihood = matrix->likelihood - row;

      secasset_html_append (out, "<tr><th scope=\"row\">%u</th>", likelihood);
      for (guint impact = matrix->least; impact <= matrix->impact; impact++)
        write_cell (matrix, out, matrix->cells[likelihood][impact]);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody></table></div>\n");
}

static void
write_notes (const SecassetHtml *self,
             const Matrix *matrix,
             GString *out)
{
  g_string_append (out, "<p class=\"soft\">");
  secasset_html_append (
      out,
      secasset_html_say (self,
                         "評価 %u件のうち、可能性又は影響度の記載がないもの %u件、表の範囲を超えるもの %u件。",
                         "Of %u assessments, likelihood or impact is not stated in %u, and %u are "
                         "beyond the table."),
      matrix->n, matrix->n_partial, matrix->n_outside);
  g_string_append (out, "</p>\n");
}

void
secasset_html_write_risk (SecassetHtml *self,
                          GString *out)
{
  Matrix matrix = { .least = 1 };

  collect (self, &matrix);
  if (matrix.n == 0)
    {
      secasset_html_append (
          out, "<p>%s</p>\n",
          secasset_html_say (self, "台帳にリスク評価の記載がないため、表示できません。",
                             "The ledger states no risk assessment, so there is nothing to show."));
      return;
    }
  if (matrix.most > 0)
    write_matrix (self, &matrix, out);
  write_notes (self, &matrix, out);
}
