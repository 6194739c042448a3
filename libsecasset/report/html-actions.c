/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#define MAX_ACTIONS 5
#define MAX_DIVISIONS 4

/* One finding of a rule stands for the others. */
static const SecassetHtmlEntry *
find_example (const SecassetHtml *self,
              SecassetRuleInfo *info)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const SecassetHtmlEntry *entry = &g_array_index (self->entries, SecassetHtmlEntry, i);

      if (entry->finding->info == info && !entry->finding->waiver)
        return entry;
    }
  return NULL;
}

static guint
sum (const SecassetHtmlTally *tally)
{
  return tally->counts[SECASSET_SEVERITY_ERROR] + tally->counts[SECASSET_SEVERITY_WARNING]
         + tally->counts[SECASSET_SEVERITY_INFO];
}

static void
write_badges (const SecassetHtml *self,
              GString *out,
              const SecassetHtmlTally *tally)
{
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    {
      if (tally->counts[severity] == 0)
        continue;
      secasset_html_append (out, " <span class=\"badge %s\">%s ",
                            secasset_severity_to_nick ((SecassetSeverity) severity),
                            secasset_html_get_sign (severity));
      secasset_html_append (
          out, secasset_html_say (self, "%s %u件", "%s: %u"),
          secasset_html_get_severity_label (self, (SecassetSeverity) severity),
          tally->counts[severity]);
      g_string_append (out, "</span>");
    }
}

static void
write_rule_divisions (const SecassetHtml *self,
                      GString *out,
                      SecassetRuleInfo *info)
{
  g_autoptr (GArray) tallies = secasset_html_tally_divisions (self, info);

  secasset_html_append (out, "<p class=\"soft\">%s",
                        secasset_html_say (self, "担当：", "For: "));
  for (guint i = 0; i < MIN (tallies->len, MAX_DIVISIONS); i++)
    {
      const SecassetHtmlTally *tally = &g_array_index (tallies, SecassetHtmlTally, i);

      if (i > 0)
        g_string_append (out, secasset_html_say (self, "、", ", "));
      secasset_html_append (
          out, secasset_html_say (self, "%s（%u件）", "%s (%u)"),
          tally->subject ? secasset_html_peek_name (tally->subject)
                         : secasset_html_say (self, "部署の記載なし", "no division stated"),
          sum (tally));
    }
  if (tallies->len > MAX_DIVISIONS)
    secasset_html_append (out, secasset_html_say (self, "、ほか%u部署", ", and %u more"),
                          tallies->len - MAX_DIVISIONS);
  secasset_html_append (out, secasset_html_say (self, "／規則%s</p>", " · rule %s</p>"), info->id);
}

static void
write_action (const SecassetHtml *self,
              GString *out,
              const SecassetHtmlTally *tally)
{
  const char *language = secasset_report_language (self->writer);
  SecassetRuleInfo *info = tally->subject;
  const SecassetHtmlEntry *example = find_example (self, info);
  g_autofree char *remedy = secasset_finding_dup_remedy (example->finding, language);

  secasset_html_append (out,
                        "<li><a href=\"#list\" data-filter=\"rule\" data-value=\"%s\">%s</a>",
                        info->id, secasset_text_get (&info->title, language));
  write_badges (self, out, tally);
  secasset_html_append (out, "<p>%s%s</p>",
                        sum (tally) > 1 ? secasset_html_say (self, "例：", "For example: ") : "",
                        remedy);
  write_rule_divisions (self, out, info);
  g_string_append (out, "</li>\n");
}

void
secasset_html_write_sentence (SecassetHtml *self,
                              GString *out)
{
  SecassetReport *report = self->report;
  g_autoptr (GArray) divisions = secasset_html_tally_divisions (self, NULL);
  guint named = 0;

  for (guint i = 0; i < divisions->len; i++)
    named += g_array_index (divisions, SecassetHtmlTally, i).subject ? 1 : 0;
  g_string_append (out, "<p>");
  if (divisions->len == 0)
    secasset_html_append (out,
                          secasset_html_say (self, "台帳に登録された%u件を点検し、指摘はありませんでした。",
                                             "Entries of the ledger that were checked: %u. There "
                                             "are no findings. "),
                          report->n_elements);
  else
    secasset_html_append (
        out,
        secasset_html_say (self,
                           "台帳に登録された%u件を点検した結果、エラーが%u件、警告が%u件、情報が%u件ありました。"
                           "関係する部署の数は%uです。",
                           "Entries of the ledger that were checked: %u. Errors: %u, warnings: %u, "
                           "info: %u. Divisions concerned: %u. "),
        report->n_elements, report->counts[SECASSET_SEVERITY_ERROR],
        report->counts[SECASSET_SEVERITY_WARNING], report->counts[SECASSET_SEVERITY_INFO], named);
  if (report->n_skipped > 0)
    secasset_html_append (
        out,
        secasset_html_say (self,
                           "このほか、台帳に記載がないため判定できなかった項目が%u件あります。"
                           "問題がないという意味ではありません。",
                           "Besides, %u judgements could not be made, because the ledger does not "
                           "state what they take; that does not mean that all is well."),
        report->n_skipped);
  g_string_append (out, "</p>\n");
}

void
secasset_html_write_actions (SecassetHtml *self,
                             GString *out)
{
  g_autoptr (GArray) tallies = secasset_html_tally_rules (self);

  if (tallies->len == 0)
    {
      secasset_html_append (out, "<p>%s</p>\n",
                            secasset_html_say (self, "指摘はありません。", "There are no findings."));
      return;
    }
  g_string_append (out, "<ol class=\"actions\">\n");
  for (guint i = 0; i < MIN (tallies->len, MAX_ACTIONS); i++)
    write_action (self, out, &g_array_index (tallies, SecassetHtmlTally, i));
  g_string_append (out, "</ol>\n");
  if (tallies->len <= MAX_ACTIONS)
    return;
  g_string_append (out, "<p class=\"soft\"><a href=\"#list\">");
  secasset_html_append (out,
                        secasset_html_say (self, "ほか%u規則の指摘", "Findings of %u more rules"),
                        tallies->len - MAX_ACTIONS);
  g_string_append (out, "</a></p>\n");
}
