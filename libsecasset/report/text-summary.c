/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

#include "base/date-private.h"

#define MOST_FREQUENT 5
#define LABEL_WIDTH 12

static void
write_item (const SecassetReportWriter *self,
            GString *text,
            const char *label,
            const char *words)
{
  secasset_text_write_item (self, text, label, LABEL_WIDTH, words);
}

const char *
secasset_text_explain_verdict (const SecassetReportWriter *self,
                               SecassetReport *report)
{
  switch (secasset_report_get_verdict (report))
    {
    case SECASSET_VERDICT_PASSED:
      return secasset_report_say (self, "全ての項目を判定し、エラーはありませんでした。",
                                  "everything was judged and there is no error");
    case SECASSET_VERDICT_FAILED:
      return secasset_report_say (self, "訂正を要するエラーがあります。",
                                  "there are errors that have to be put right");
    default:
      if (report->n_elements == 0)
        return secasset_report_say (self, "台帳に要素がなく、判定できません。",
                                    "the inventory is empty: there was nothing to judge");
      return secasset_report_say (
          self, "エラーはありませんが、記載がないため判定できなかった項目があります。",
          "there is no error, but something could not be judged because it is not stated");
    }
}

static void
write_verdict (const SecassetReportWriter *self,
               GString *text,
               SecassetReport *report)
{
  static const char *const colors[] = { "\033[1;33m", "\033[1;32m", "\033[1;31m" };
  SecassetVerdict verdict = secasset_report_get_verdict (report);

  g_string_append_printf (
      text, "%s%s%s: %s%s%s: %s\n", self->color ? "\033[1m" : "",
      report->file ? report->file : secasset_report_say (self, "台帳", "inventory"),
      self->color ? "\033[0m" : "", self->color ? colors[verdict] : "",
      secasset_policy_get_label (report->policy, "verdicts", secasset_verdict_to_nick (verdict),
                                 secasset_report_language (self)),
      self->color ? "\033[0m" : "", secasset_text_explain_verdict (self, report));
}

static void
write_counts (const SecassetReportWriter *self,
              GString *text,
              SecassetReport *report)
{
  g_autofree char *elements
      = g_strdup_printf (secasset_report_say (self, "%u件", "%u"), report->n_elements);
  g_autofree char *findings = g_strdup_printf (
      secasset_report_say (self, "エラー %u件、警告 %u件、情報 %u件",
                           "errors: %u, warnings: %u, info: %u"),
      report->counts[SECASSET_SEVERITY_ERROR], report->counts[SECASSET_SEVERITY_WARNING],
      report->counts[SECASSET_SEVERITY_INFO]);
  g_autofree char *waived = g_strdup_printf (
      secasset_report_say (self, "%u件（承認された例外措置があるため数えていません）",
                           "%u (not counted: an approved exception covers them)"),
      report->n_waived);
  g_autofree char *opaque = g_strdup_printf (
      secasset_report_say (self, "%u件（この版が知らない種別のため判定していません）",
                           "%u (of kinds that this version does not know; not judged)"),
      report->n_opaque);

  write_item (self, text, secasset_report_say (self, "要素", "Elements"), elements);
  write_item (self, text, secasset_report_say (self, "指摘", "Findings"), findings);
  if (report->n_waived > 0)
    write_item (self, text, secasset_report_say (self, "例外措置", "Waived"), waived);
  if (report->n_opaque > 0)
    write_item (self, text, secasset_report_say (self, "判定対象外", "Unknown"), opaque);
}

static gint
compare_unknown (gconstpointer a,
                 gconstpointer b)
{
  const SecassetUnknown *x = a;
  const SecassetUnknown *y = b;

  if (x->count != y->count)
    return x->count > y->count ? -1 : 1;
  return strcmp (x->property, y->property);
}

static void
add_unknown (GHashTable *counts,
             SecassetRuleCoverage *coverage)
{
  g_auto (GStrv) entries = secasset_rule_coverage_dup_unknown (coverage);

  for (guint i = 0; entries[i]; i++)
    {
      char *end = strrchr (entries[i], '=');
      guint count = (guint) g_ascii_strtoull (end + 1, NULL, 10);

      *end = '\0';
      count += GPOINTER_TO_UINT (g_hash_table_lookup (counts, entries[i]));
      g_hash_table_insert (counts, g_strdup (entries[i]), GUINT_TO_POINTER (count));
    }
}

GArray *
secasset_text_collect_unknown (SecassetReport *report,
                               GHashTable *counts,
                               guint *n_rules)
{
  GArray *unknown = g_array_new (FALSE, FALSE, sizeof (SecassetUnknown));
  GHashTableIter iter;
  gpointer property, count;

  *n_rules = 0;
  for (guint i = 0; i < secasset_list_get_n_items (report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (report->coverage, i);

      *n_rules += secasset_rule_coverage_get_skipped (coverage) > 0 ? 1 : 0;
      add_unknown (counts, coverage);
    }
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &property, &count))
    {
      SecassetUnknown entry = { property, GPOINTER_TO_UINT (count) };

      g_array_append_val (unknown, entry);
    }
  g_array_sort (unknown, compare_unknown);
  return unknown;
}

static void
write_unknown (const SecassetReportWriter *self,
               GString *text,
               SecassetReport *report)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_rules;
  g_autoptr (GArray) unknown = secasset_text_collect_unknown (report, counts, &n_rules);
  g_autofree char *total = g_strdup_printf (
      secasset_report_say (self,
                           "判定できなかった項目が%u件あります（%u規則）。記載のない主な項目：",
                           "%u (rules concerned: %u); what is most often not stated:"),
      report->n_skipped, n_rules);

  if (report->n_skipped == 0)
    return;
  write_item (self, text, secasset_report_say (self, "未判定", "Not judged"), total);
  for (guint i = 0; i < MIN (unknown->len, MOST_FREQUENT); i++)
    {
      const SecassetUnknown *entry = &g_array_index (unknown, SecassetUnknown, i);
      g_autofree char *property
          = secasset_text_dup_property (self, report->policy, "", entry->property);
      g_autofree char *words = g_strdup_printf (
          secasset_report_say (self, "・%s（%u件）", "- %s: %u"), property, entry->count);

      write_item (self, text, "", words);
    }
}

static void
write_choices (const SecassetReportWriter *self,
               GString *text,
               SecassetReport *report)
{
  g_autoptr (GPtrArray) changed = g_ptr_array_new_with_free_func (g_free);
  const char *separator = secasset_report_say (self, "、", ", ");
  g_autofree char *disabled = report->disabled ? g_strjoinv (separator, report->disabled) : NULL;
  g_autofree char *severities = NULL;

  for (guint i = 0; i < secasset_list_get_n_items (report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (report->coverage, i);

      if (secasset_rule_coverage_is_changed (coverage))
        g_ptr_array_add (changed,
                         g_strdup_printf ("%s=%s", secasset_rule_coverage_get_rule (coverage),
                                          secasset_severity_to_nick (
                                              secasset_rule_coverage_get_severity (coverage))));
    }
  if (disabled && *disabled)
    write_item (self, text, secasset_report_say (self, "無効の規則", "Disabled"), disabled);
  if (changed->len == 0)
    return;
  g_ptr_array_add (changed, NULL);
  severities = g_strjoinv (separator, (char **) changed->pdata);
  write_item (self, text, secasset_report_say (self, "重大度変更", "Severities"), severities);
}

char *
secasset_text_dup_profiles (const SecassetReportWriter *self,
                            SecassetReport *report)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; report->profiles && report->profiles[i]; i++)
    {
      SecassetProfile *profile
          = secasset_policy_lookup_profile (report->policy, report->profiles[i]);

      if (i > 0)
        g_string_append (words, secasset_report_say (self, "、", ", "));
      g_string_append (words, report->profiles[i]);
      if (profile && profile->edition)
        g_string_append_printf (words, secasset_report_say (self, "（%s）", " (%s)"),
                                profile->edition);
    }
  return g_string_free (words, FALSE);
}

/* The built-in policy is the one that a profile and the source name anyway. */
static void
write_policy (const SecassetReportWriter *self,
              GString *text,
              SecassetReport *report)
{
  g_autofree char *words = NULL;

  if (!report->policy->base)
    return;
  words = g_strdup_printf (secasset_report_say (self, "%s（%s、%s）", "%s (%s, %s)"),
                           secasset_text_get (&report->policy->title,
                                              secasset_report_language (self)),
                           report->policy->id, report->policy->edition);
  write_item (self, text, secasset_report_say (self, "方針", "Policy"), words);
}

void
secasset_text_write_summary (const SecassetReportWriter *self,
                             GString *text,
                             SecassetReport *report)
{
  g_autofree char *day = secasset_date_to_iso (&report->day);
  g_autofree char *profiles = secasset_text_dup_profiles (self, report);

  write_verdict (self, text, report);
  write_counts (self, text, report);
  write_unknown (self, text, report);
  write_item (self, text, secasset_report_say (self, "基準日", "Date"), day);
  write_policy (self, text, report);
  write_item (self, text, secasset_report_say (self, "規則群", "Profiles"), profiles);
  write_choices (self, text, report);
  if (self->note)
    write_item (self, text, secasset_report_say (self, "注記", "Note"), self->note);
  write_item (self, text, secasset_report_say (self, "出典", "Source"),
              secasset_text_get (&report->policy->attribution, secasset_report_language (self)));
}
