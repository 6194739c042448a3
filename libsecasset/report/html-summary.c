/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "base/date-private.h"

#define MAX_DIVISIONS 8
#define MAX_UNKNOWN 5

static void
write_fact (GString *out,
            const char *label,
            const char *words)
{
  if (words && *words)
    secasset_html_append (out, "<dt>%s</dt><dd>%s</dd>\n", label, words);
}

static const char *
say_next_step (const SecassetHtml *self)
{
  switch (secasset_report_get_verdict (self->report))
    {
    case SECASSET_VERDICT_FAILED:
      return secasset_html_say (
          self, "次にすること：下の表で自分の部署を選び、示された対処に従って訂正し、もう一度点検してください。",
          "What to do next: choose your division in the table below, put right what it shows, and "
          "check again.");
    case SECASSET_VERDICT_PASSED:
      if (self->report->counts[SECASSET_SEVERITY_WARNING] > 0)
        return secasset_html_say (self, "次にすること：警告の内容を確認してください。",
                                  "What to do next: look at the warnings.");
      return secasset_html_say (self, "必要な対応はありません。", "Nothing needs to be done.");
    default:
      return secasset_html_say (
          self, "次にすること：記載のない項目を台帳に書き加え、もう一度点検してください。",
          "What to do next: complete what is not stated in the ledger, and check again.");
    }
}

static void
explain_verdict (const SecassetHtml *self,
                 GString *out)
{
  const SecassetReport *report = self->report;

  if (secasset_report_get_verdict (self->report) != SECASSET_VERDICT_FAILED)
    secasset_html_append (out, "%s", secasset_text_explain_verdict (self->writer, self->report));
  else
    secasset_html_append (out,
                          secasset_html_say (self, "訂正を要するエラーが%u件あります。",
                                             "Errors that have to be put right: %u"),
                          report->counts[SECASSET_SEVERITY_ERROR]);
}

static void
write_verdict (const SecassetHtml *self,
               GString *out)
{
  const char *nick = secasset_verdict_to_nick (secasset_report_get_verdict (self->report));
  const char *label = secasset_policy_get_label (self->report->policy, "verdicts", nick,
                                                 secasset_report_language (self->writer));

  secasset_html_append (out,
                        "<div class=\"verdict %s\"><p class=\"word\">%s</p>\n<p>", nick, label);
  explain_verdict (self, out);
  secasset_html_append (out, "</p>\n<p>%s</p></div>\n", say_next_step (self));
}

void
secasset_html_write_head (SecassetHtml *self,
                          GString *out)
{
  SecassetReport *report = self->report;
  const char *language = secasset_report_language (self->writer);
  g_autofree char *day = secasset_date_to_iso (&report->day);
  g_autofree char *profiles = secasset_text_dup_profiles (self->writer, report);
  g_autofree char *schemes
      = g_strjoinv (secasset_html_say (self, "、", ", "), report->schemes);
  g_autofree char *policy = g_strdup_printf (
      secasset_html_say (self, "%s（%s版）", "%s (edition %s)"),
      secasset_text_get (&report->policy->title, language),
      report->policy->edition ? report->policy->edition : "–");
  g_autofree char *disabled
      = report->disabled ? g_strjoinv (secasset_html_say (self, "、", ", "), report->disabled)
                         : NULL;

  write_verdict (self, out);
  g_string_append (out, "<dl class=\"facts\">\n");
  write_fact (out, secasset_html_say (self, "台帳", "Ledger"), report->file);
  write_fact (out, secasset_html_say (self, "基準日", "Reference date"), day);
  write_fact (out, secasset_html_say (self, "ポリシー", "Policy"), policy);
  write_fact (out, secasset_html_say (self, "規則群", "Profiles"), profiles);
  write_fact (out, secasset_html_say (self, "分類方式", "Classification"), schemes);
  write_fact (out, secasset_html_say (self, "無効の規則", "Disabled rules"), disabled);
  write_fact (out, secasset_html_say (self, "注記", "Note"), self->writer->note);
  g_string_append (out, "</dl>\n");
}

static void
write_tile (GString *out,
            const char *nick,
            const char *sign,
            const char *label,
            guint count)
{
  secasset_html_append (out, "<li class=\"%s\"><span>%s %s</span><b>%u</b></li>\n", nick, sign,
                        label, count);
}

void
secasset_html_write_counts (SecassetHtml *self,
                            GString *out)
{
  SecassetReport *report = self->report;

  g_string_append (out, "<ul class=\"tiles\">\n");
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    write_tile (out, secasset_severity_to_nick ((SecassetSeverity) severity),
                secasset_html_get_sign (severity),
                secasset_html_get_severity_label (self, (SecassetSeverity) severity),
                report->counts[severity]);
  write_tile (out, "waived", "－", secasset_html_say (self, "例外措置あり", "Waived"),
              report->n_waived);
  write_tile (out, "skipped", "？", secasset_html_say (self, "判定できず", "Not judged"),
              report->n_skipped);
  write_tile (out, "elements", "", secasset_html_say (self, "点検した登録", "Entries checked"),
              report->n_elements);
  g_string_append (out, "</ul>\n");
}

static void
write_table_head (const SecassetHtml *self,
                  GString *out,
                  const char *caption,
                  const char *subject)
{
  secasset_html_append (out,
                        "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\"><table>"
                        "<caption>%s</caption>\n<thead><tr><th scope=\"col\">%s</th>",
                        caption, caption, subject);
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    secasset_html_append (out, "<th scope=\"col\" class=\"number\">%s</th>",
                          secasset_html_get_severity_label (self, (SecassetSeverity) severity));
  g_string_append (out, "</tr></thead>\n<tbody>\n");
}

/* What a division does first: its findings of the rule that is the most pressing. */
static void
write_first (const SecassetHtml *self,
             GString *out,
             const SecassetFinding *first)
{
  g_string_append (out, "<span class=\"first\">");
  secasset_html_append (out, secasset_html_say (self, "まず：%s（%s）", "First: %s (%s)"),
                        secasset_text_get (&first->info->title,
                                           secasset_report_language (self->writer)),
                        secasset_html_get_severity_label (self, first->severity));
  g_string_append (out, "</span>");
}

/* The link filters where scripts run, and leads to the findings where they do not. */
static void
write_tally (const SecassetHtml *self,
             GString *out,
             const SecassetHtmlTally *tally,
             const char *filter,
             const char *label)
{
  secasset_html_append (out,
                        "<tr><th scope=\"row\"><a href=\"#list\" data-filter=\"%s\" "
                        "data-value=\"%s\">%s</a>",
                        filter, tally->subject ? tally->id : "-", label);
  write_first (self, out, tally->first);
  g_string_append (out, "</th>");
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    secasset_html_append (out, "<td class=\"number\">%u</td>", tally->counts[severity]);
  g_string_append (out, "</tr>\n");
}

static void
write_division_rows (const SecassetHtml *self,
                     GString *out,
                     GArray *tallies,
                     guint first,
                     guint end)
{
  write_table_head (self, out, secasset_html_say (self, "部署ごとの指摘の件数", "Findings by division"),
                    secasset_html_say (self, "部署", "Division"));
  for (guint i = first; i < end; i++)
    {
      const SecassetHtmlTally *tally = &g_array_index (tallies, SecassetHtmlTally, i);

      write_tally (self, out, tally, "division",
                   tally->subject ? secasset_html_peek_name (tally->subject)
                                  : secasset_html_say (self, "部署の記載なし", "no division stated"));
    }
  g_string_append (out, "</tbody></table></div>\n");
}

void
secasset_html_write_divisions (SecassetHtml *self,
                               GString *out)
{
  g_autoptr (GArray) tallies = secasset_html_tally_divisions (self, NULL);

  if (tallies->len == 0)
    {
      secasset_html_append (out, "<p>%s</p>\n",
                            secasset_html_say (self, "指摘はありません。", "There are no findings."));
      return;
    }
  write_division_rows (self, out, tallies, 0, MIN (tallies->len, MAX_DIVISIONS));
  if (tallies->len <= MAX_DIVISIONS)
    return;
  g_string_append (out, "<details><summary>");
  secasset_html_append (out, secasset_html_say (self, "ほか%u部署", "%u more divisions"),
                        tallies->len - MAX_DIVISIONS);
  g_string_append (out, "</summary>\n");
  write_division_rows (self, out, tallies, MAX_DIVISIONS, tallies->len);
  g_string_append (out, "</details>\n");
}

static void
write_opaque (const SecassetHtml *self,
              GString *out)
{
  if (self->report->n_opaque == 0)
    return;
  g_string_append (out, "<p>");
  secasset_html_append (
      out,
      secasset_html_say (self, "この版が知らない種別の要素が%u件あり、判定していません。",
                         "%u elements are of kinds that this version does not know; they were "
                         "not judged."),
      self->report->n_opaque);
  g_string_append (out, "</p>\n");
}

void
secasset_html_write_unknown (SecassetHtml *self,
                             GString *out)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_rules;
  g_autoptr (GArray) unknown = secasset_text_collect_unknown (self->report, counts, &n_rules);

  write_opaque (self, out);
  if (self->report->n_skipped == 0)
    {
      secasset_html_append (out, "<p>%s</p>\n",
                            secasset_html_say (self, "記載がないために判定できなかった項目はありません。",
                                               "Nothing was left unjudged because it is not stated."));
      return;
    }
  g_string_append (out, "<p>");
  secasset_html_append (
      out,
      secasset_html_say (self,
                         "記載がないため判定できなかった項目が%u件あります（%u規則）。記載のない主な項目：",
                         "%u judgements could not be made (rules concerned: %u), because "
                         "something is not stated, most often:"),
      self->report->n_skipped, n_rules);
  g_string_append (out, "</p>\n<ul>\n");
  for (guint i = 0; i < MIN (unknown->len, MAX_UNKNOWN); i++)
    {
      const SecassetUnknown *entry = &g_array_index (unknown, SecassetUnknown, i);
      g_autofree char *property
          = secasset_text_dup_property (self->writer, self->report->policy, "", entry->property);

      g_string_append (out, "<li>");
      secasset_html_append (out, secasset_html_say (self, "%s（%u件）", "%s (%u)"), property,
                            entry->count);
      g_string_append (out, "</li>\n");
    }
  g_string_append (out, "</ul>\n");
}
