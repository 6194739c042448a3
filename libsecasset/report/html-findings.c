/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "io/json-source-private.h"

#define MAX_FACTS 12
/* More findings than that start folded, so that the page shows its outline first. */
#define MAX_OPEN 200

static void
write_item (GString *out,
            const char *label,
            const char *class,
            const char *words)
{
  if (*words)
    secasset_html_append (out, "<dt>%s</dt><dd class=\"%s\">%s</dd>\n", label, class, words);
}

static void
write_subject (const SecassetHtml *self,
               GString *out,
               const SecassetHtmlEntry *entry)
{
  SecassetFinding *finding = entry->finding;
  const char *kind = secasset_text_get_kind (self->writer, self->report->policy, finding->kind);
  g_autofree char *element = NULL;
  g_autofree char *words = NULL;

  if (!finding->element)
    return;
  element = secasset_text_dup_element (self->writer, finding->element);
  words = g_strdup_printf (secasset_html_say (self, "%s（%s）", "%s (%s)"), element, kind);
  write_item (out, secasset_html_say (self, "対象", "Subject"), "subject", words);
  if (entry->division && entry->division != finding->element)
    write_item (out, secasset_html_say (self, "部署", "Division"), "division",
                secasset_html_peek_name (entry->division));
}

/* Where the ledger itself says it came from: what an officer opens. */
static void
write_origin (const SecassetHtml *self,
              GString *out,
              SecassetElement *element)
{
  SecassetSourceRef *ref = element ? (SecassetSourceRef *) element->source_ref : NULL;
  g_autoptr (GString) words = g_string_new (NULL);

  if (!ref)
    return;
  if (ref->file)
    g_string_append (words, ref->file);
  if (ref->sheet)
    g_string_append_printf (words, secasset_html_say (self, " シート「%s」", " sheet “%s”"),
                            ref->sheet);
  if (ref->row > 0)
    g_string_append_printf (words,
                            secasset_html_say (self, " %" G_GINT64_FORMAT "行",
                                               " row %" G_GINT64_FORMAT),
                            ref->row);
  if (ref->column > 0)
    g_string_append_printf (words,
                            secasset_html_say (self, " %" G_GINT64_FORMAT "列",
                                               " column %" G_GINT64_FORMAT),
                            ref->column);
  write_item (out, secasset_html_say (self, "元資料", "Taken from"), "origin",
              g_strstrip (words->str));
}

/* The places of a ledger are rows and columns of a sheet. */
static gboolean
is_ledger (const SecassetHtml *self)
{
  SecassetSource *source = self->inventory->source;

  return source && !SECASSET_IS_JSON_SOURCE (source);
}

static void
write_place (const SecassetHtml *self,
             GString *out,
             SecassetFinding *finding)
{
  g_autoptr (GString) place = g_string_new (NULL);
  g_autofree char *cell = secasset_finding_dup_cell (self->writer, finding);
  const char *file = finding->file ? finding->file : self->report->file;

  if (finding->line > 0 && is_ledger (self))
    g_string_append_printf (place,
                            secasset_html_say (self, "%s %u行 %u列", "%s, row %u, column %u"),
                            file ? file : "", finding->line, finding->column);
  else
    secasset_text_append_place (place, self->report, finding);
  if (place->len > 0 && place->str[place->len - 1] == ':')
    g_string_truncate (place, place->len - 1);
  write_item (out, secasset_html_say (self, "場所", "Place"), "place", place->str);
  if (cell)
    write_item (out, secasset_html_say (self, "セル", "Cell"), "cell", cell);
  write_origin (self, out, finding->element);
}

static void
write_facts (const SecassetHtml *self,
             GString *out,
             SecassetFinding *finding)
{
  guint n = secasset_list_get_n_items (finding->evidence);
  guint shown = n > MAX_FACTS ? MAX_FACTS - 1 : n;

  if (n == 0)
    return;
  secasset_html_append (out, "<dt>%s</dt><dd><ul>", secasset_html_say (self, "理由となる事実", "Why"));
  for (guint i = 0; i < shown; i++)
    {
      g_autofree char *words = secasset_text_dup_fact (self->writer, self->report, finding,
                                                       secasset_list_index (finding->evidence, i));

      secasset_html_append (out, "<li>%s</li>", words);
    }
  if (shown < n)
    {
      g_string_append (out, "<li>");
      secasset_html_append (out, secasset_html_say (self, "ほか%u件", "and %u more"), n - shown);
      g_string_append (out, "</li>");
    }
  g_string_append (out, "</ul></dd>\n");
}

static void
write_basis (const SecassetHtml *self,
             GString *out,
             SecassetFinding *finding)
{
  const char *language = secasset_report_language (self->writer);
  g_autofree char *citation = secasset_finding_dup_citation (finding, language);
  g_autofree char *basis = secasset_finding_dup_basis_text (finding, language);

  write_item (out, secasset_html_say (self, "条項", "Clause"), "clause", citation);
  if (finding->info->basis != SECASSET_BASIS_TEXT
      && finding->info->basis != SECASSET_BASIS_INTEGRITY)
    write_item (out, secasset_html_say (self, "根拠", "Basis"), "basis", basis);
}

static void
write_waiver (const SecassetHtml *self,
              GString *out,
              SecassetFinding *finding)
{
  g_autofree char *words = secasset_text_dup_waiver (self->writer, finding);

  if (words)
    write_item (out, secasset_html_say (self, "例外措置", "Waiver"), "waiver", words);
}

static void
write_article_start (const SecassetHtml *self,
                     GString *out,
                     const SecassetHtmlEntry *entry)
{
  SecassetFinding *finding = entry->finding;
  const char *nick = secasset_severity_to_nick (finding->severity);
  char *const none[] = { (char *) "-", NULL };
  g_autofree char *clauses = g_strjoinv (" ", *entry->clause ? finding->info->clauses
                                                             : (char **) none);

  secasset_html_append (out,
                        "<article class=\"%s\" data-severity=\"%s\" data-rule=\"%s\" "
                        "data-group=\"%s\" data-clauses=\"%s\" data-division=\"%s\"%s>\n",
                        nick, nick, finding->info->id, *entry->clause ? entry->clause : "-",
                        clauses, secasset_html_peek_division (entry), finding->waiver ? " data-waived" : "");
}

void
secasset_html_write_finding (SecassetHtml *self,
                             GString *out,
                             const SecassetHtmlEntry *entry)
{
  SecassetFinding *finding = entry->finding;
  const char *language = secasset_report_language (self->writer);
  g_autofree char *message = secasset_finding_dup_message (finding, language);
  g_autofree char *remedy = secasset_finding_dup_remedy (finding, language);

  write_article_start (self, out, entry);
  secasset_html_append (out,
                        "<p class=\"message\"><span class=\"badge %s\">%s %s</span>%s%s%s "
                        "%s <span class=\"soft\">[%s]</span></p>\n<dl class=\"facts\">\n",
                        secasset_severity_to_nick (finding->severity),
                        secasset_html_get_sign ((gint) finding->severity),
                        secasset_html_get_severity_label (self, finding->severity),
                        finding->waiver ? " [" : "",
                        finding->waiver ? secasset_html_say (self, "例外措置あり", "waived") : "",
                        finding->waiver ? "]" : "", message, finding->info->id);
  write_item (out, secasset_html_say (self, "対処", "Remedy"), "remedy", remedy);
  write_subject (self, out, entry);
  write_place (self, out, finding);
  write_facts (self, out, finding);
  write_basis (self, out, finding);
  write_waiver (self, out, finding);
  g_string_append (out, "</dl>\n</article>\n");
}

static guint
count_group (const SecassetHtml *self,
             const char *clause)
{
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    n += g_str_equal (g_array_index (self->entries, SecassetHtmlEntry, i).clause, clause) ? 1 : 0;
  return n;
}

void
secasset_html_write_group (SecassetHtml *self,
                           GString *out,
                           guint position)
{
  const SecassetHtmlEntry *entry = &g_array_index (self->entries, SecassetHtmlEntry, position);
  guint n = self->entries->len;

  if (position == 0 || !g_str_equal (entry->clause, entry[-1].clause))
    {
      g_autofree char *title = secasset_html_dup_clause_title (self, entry->clause);

      secasset_html_append (out,
                            "<details class=\"group\"%s><summary><h3>%s</h3> "
                            "<span class=\"count\">",
                            n <= MAX_OPEN ? " open" : "", title);
      secasset_html_append (out, secasset_html_say (self, "（%u件）", "(%u)"),
                            count_group (self, entry->clause));
      g_string_append (out, "</span></summary>\n");
    }
  secasset_html_write_finding (self, out, entry);
  if (position + 1 == n || !g_str_equal (entry->clause, entry[1].clause))
    g_string_append (out, "</details>\n");
}
