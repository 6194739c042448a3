/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "facts/snapshot-private.h"
#include "model/asset-private.h"

/* In units of the drawing. */
#define WIDTH 360
#define LABEL_WIDTH 110
#define BAR_WIDTH 200
#define ROW 40
#define BAR 14

#define MAX_LEVELS 12

/* How many assets have a level, by rank; 0 is none. */
typedef struct
{
  guint declared[G_MAXUINT8 + 1];
  guint effective[G_MAXUINT8 + 1];
  guint most;
} Counts;

static void
count_levels (const SecassetHtml *self,
              guint scheme,
              guint dimension,
              Counts *counts)
{
  guint n = secasset_inventory_get_n_elements (self->inventory);

  memset (counts, 0, sizeof *counts);
  for (guint i = 0; i < n; i++)
    {
      SecassetElement *element = secasset_inventory_index (self->inventory, i);
      const SecassetNeed *need;

      if (!secasset_asset_peek_fields (element) || !secasset_element_is_live (element)
          || !secasset_facts_covers (self->report->facts, element))
        continue;
      need = secasset_facts_get_need (self->report->facts, scheme, dimension, element);
      counts->declared[need->declared]++;
      counts->effective[need->need]++;
    }
  for (guint rank = 0; rank <= G_MAXUINT8; rank++)
    counts->most
        = MAX (counts->most, MAX (counts->declared[rank], counts->effective[rank]));
}

/* Nothing is declared, or what the asset needs is not known. */
static const char *
say_none (const SecassetHtml *self)
{
  return secasset_html_say (self, "未記入・不明", "not stated");
}

static void
write_bar (GString *out,
           guint y,
           guint count,
           guint most,
           const char *fill,
           const char *stroke)
{
  guint width = most > 0 ? count * BAR_WIDTH / most : 0;

  secasset_html_append (out,
                        "<rect x=\"%u\" y=\"%u\" width=\"%u\" height=\"%u\" fill=\"%s\" "
                        "stroke=\"%s\"/><text x=\"%u\" y=\"%u\" fill=\"#1c1b1f\">%u</text>\n",
                        (guint) LABEL_WIDTH, y, MAX (width, 1u), (guint) BAR, fill, stroke,
                        LABEL_WIDTH + width + 6, y + BAR - 2, count);
}

static void
write_row (const SecassetHtml *self,
           GString *out,
           const SecassetSchemeLevel *level,
           guint y,
           guint rank,
           const Counts *counts)
{
  const char *language = secasset_report_language (self->writer);
  const char *words = level ? level->id : say_none (self);
  const char *full = level ? secasset_text_get (&level->label, language) : words;
  g_autofree char *shown = secasset_html_dup_short (words, 14);

  secasset_html_append (out,
                        "<text x=\"%u\" y=\"%u\" text-anchor=\"end\" fill=\"#1c1b1f\">"
                        "<title>%s</title>%s</text>\n",
                        (guint) (LABEL_WIDTH - 8), y + BAR + 4, full, shown);
  write_bar (out, y, counts->effective[rank], counts->most, "#0b57a4", "#0b57a4");
  write_bar (out, y + BAR + 2, counts->declared[rank], counts->most, "#fff", "#0b57a4");
}

static void
write_table (const SecassetHtml *self,
             GString *out,
             SecassetScheme *scheme,
             guint dimension,
             const Counts *counts)
{
  const char *language = secasset_report_language (self->writer);
  const char *label = secasset_text_get (&scheme->dimensions[dimension].label, language);

  secasset_html_append (
      out,
      "<details><summary>%s</summary><table><caption>%s</caption><thead><tr>"
      "<th scope=\"col\">%s</th><th scope=\"col\" class=\"number\">%s</th>"
      "<th scope=\"col\" class=\"number\">%s</th></tr></thead>\n<tbody>\n",
      secasset_html_say (self, "数値の表", "The numbers as a table"), label,
      secasset_html_say (self, "区分", "Level"), secasset_html_say (self, "必要", "Needed"),
      secasset_html_say (self, "登録", "Declared"));
  for (gint rank = (gint) scheme->dimensions[dimension].n_levels; rank >= 0; rank--)
    {
      const SecassetSchemeLevel *level
          = secasset_scheme_get_level_by_rank (scheme, dimension, (guint) rank);

      secasset_html_append (out,
                            "<tr><th scope=\"row\">%s%s%s</th><td class=\"number\">%u</td>"
                            "<td class=\"number\">%u</td></tr>\n",
                            level ? level->id : say_none (self), level ? " " : "",
                            level ? secasset_text_get (&level->label, language) : "",
                            counts->effective[rank], counts->declared[rank]);
    }
  g_string_append (out, "</tbody></table></details>\n");
}

static char *
dup_description (const SecassetHtml *self,
                 SecassetScheme *scheme,
                 guint dimension,
                 const Counts *counts)
{
  GString *words = g_string_new (NULL);

  for (gint rank = (gint) scheme->dimensions[dimension].n_levels; rank >= 0; rank--)
    {
      const SecassetSchemeLevel *level
          = secasset_scheme_get_level_by_rank (scheme, dimension, (guint) rank);

      g_string_append_printf (
          words,
          secasset_html_say (self, "%s：必要 %u件、登録 %u件。", "%s: needed %u, declared %u. "),
          level ? level->id : say_none (self), counts->effective[rank],
          counts->declared[rank]);
    }
  return g_string_free (words, FALSE);
}

static void
write_dimension (const SecassetHtml *self,
                 GString *out,
                 guint number,
                 guint dimension)
{
  SecassetScheme *scheme = secasset_facts_get_scheme (self->report->facts, number);
  guint n = scheme->dimensions[dimension].n_levels;
  guint rows = MIN (n, MAX_LEVELS) + 1;
  const char *label = secasset_text_get (&scheme->dimensions[dimension].label,
                                         secasset_report_language (self->writer));
  g_autofree char *id = g_strdup_printf ("bars-%u-%u", number, dimension);
  g_autofree char *description = NULL;
  Counts counts;

  count_levels (self, number, dimension, &counts);
  description = dup_description (self, scheme, dimension, &counts);
  secasset_html_append (out,
                        "<figure><figcaption>%s</figcaption>\n<svg role=\"img\" "
                        "aria-labelledby=\"%s-t %s-d\" viewBox=\"0 0 %u %u\" font-size=\"13\">"
                        "<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>\n",
                        label, id, id, (guint) WIDTH, rows * ROW, id, label, id, description);
  for (guint i = 0; i < rows; i++)
    {
      guint rank = i + 1 < rows ? n - i : 0;

      write_row (self, out, secasset_scheme_get_level_by_rank (scheme, dimension, rank), i * ROW + 4,
                 rank, &counts);
    }
  g_string_append (out, "</svg>\n");
  write_table (self, out, scheme, dimension, &counts);
  g_string_append (out, "</figure>\n");
}

static void
write_scheme (const SecassetHtml *self,
              GString *out,
              guint number)
{
  SecassetScheme *scheme = secasset_facts_get_scheme (self->report->facts, number);

  secasset_html_append (out, "<h3>%s %s</h3>\n<div class=\"bars\">\n", scheme->id,
                        secasset_text_get (&scheme->title, secasset_report_language (self->writer)));
  for (guint i = 0; i < scheme->n_dimensions; i++)
    write_dimension (self, out, number, i);
  g_string_append (out, "</div>\n");
}

void
secasset_html_write_levels (SecassetHtml *self,
                            GString *out)
{
  guint n = secasset_facts_get_n_schemes (self->report->facts);

  if (n == 0)
    {
      secasset_html_append (out, "<p>%s</p>\n",
                            secasset_html_say (self, "用いる分類方式がありません。",
                                               "No classification is in use."));
      return;
    }
  secasset_html_append (
      out, "<p class=\"soft\">%s</p>\n",
      secasset_html_say (self,
                         "情報資産の件数です。塗りの棒は、扱う情報などから必要となる区分、枠だけの棒は"
                         "台帳に登録された区分です。「未記入・不明」は、登録の区分が未記入のもの、又は"
                         "必要な区分が分からないものです。低い区分とはみなしていません。",
                         "Numbers of assets. Filled bars: the level an asset needs for what it "
                         "carries; outlined bars: the level the ledger declares. “not stated”: "
                         "no level is declared, or what is needed is not known; that is not "
                         "counted as low."));
  for (guint i = 0; i < n; i++)
    write_scheme (self, out, i);
}
