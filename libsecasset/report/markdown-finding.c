/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/markdown-private.h"

static const char *
get_first_clause (SecassetFinding *finding)
{
  return finding->info->clauses && *finding->info->clauses ? *finding->info->clauses : "";
}

static void
write_finding (const SecassetReportWriter *self,
               GString *out,
               SecassetReport *report,
               SecassetFinding *finding)
{
  const char *language = secasset_report_language (self);
  const char *severity = secasset_policy_get_label (
      report->policy, "severities", secasset_severity_to_nick (finding->severity), language);
  g_autofree char *message = secasset_finding_dup_message (finding, language);
  g_autofree char *remedy = secasset_finding_dup_remedy (finding, language);
  g_autofree char *basis = secasset_finding_dup_basis_text (finding, language);
  g_autofree char *citation = secasset_finding_dup_citation (finding, language);
  g_autofree char *place = secasset_finding_dup_place (finding, report);
  g_autofree char *cell = secasset_finding_dup_cell (self, finding);
  g_autofree char *subject
      = finding->element ? secasset_text_dup_element (self, finding->element) : NULL;
  g_autofree char *head = g_strdup_printf ("%s %s", severity, finding->info->id);

  secasset_markdown_append_item (self, out, "", head, message);
  if (subject)
    secasset_markdown_append_item (self, out, "  ", secasset_report_say (self, "対象", "Subject"),
                                   subject);
  if (*place)
    secasset_markdown_append_item (self, out, "  ", secasset_report_say (self, "場所", "Place"),
                                   place);
  if (cell)
    secasset_markdown_append_item (self, out, "  ", secasset_report_say (self, "セル", "Cell"), cell);
  if (*citation)
    secasset_markdown_append_item (self, out, "  ", secasset_report_say (self, "条項", "Clause"),
                                   citation);
  if (finding->info->basis != SECASSET_BASIS_TEXT
      && finding->info->basis != SECASSET_BASIS_INTEGRITY)
    secasset_markdown_append_item (self, out, "  ", secasset_report_say (self, "根拠", "Basis"),
                                   basis);
  if (*remedy)
    secasset_markdown_append_item (self, out, "  ", secasset_report_say (self, "対処", "Remedy"),
                                   remedy);
}

static void
write_heading (const SecassetReportWriter *self,
               GString *out,
               SecassetClause *clause)
{
  g_string_append (out, "\n### ");
  if (clause)
    {
      secasset_markdown_append (out, clause->citation);
      g_string_append_c (out, ' ');
      secasset_markdown_append (out,
                                secasset_text_get (&clause->term, secasset_report_language (self)));
    }
  else
    g_string_append (out, secasset_report_say (self, "基本方針の条項によらない規則",
                                               "Rules without a clause of the policy"));
  g_string_append (out, "\n\n");
}

/* The counting findings by the id of their first clause; "" without one of the policy. */
static GHashTable *
group_findings (SecassetReport *report)
{
  GHashTable *groups
      = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);
      const char *clause = get_first_clause (finding);
      GPtrArray *group;

      if (finding->waiver)
        continue;
      if (!secasset_policy_lookup_clause (report->policy, clause))
        clause = "";
      group = g_hash_table_lookup (groups, clause);
      if (!group)
        g_hash_table_insert (groups, (gpointer) clause, group = g_ptr_array_new ());
      g_ptr_array_add (group, finding);
    }
  return groups;
}

static gboolean
write_group (const SecassetReportWriter *self,
             SecassetReport *report,
             SecassetClause *clause,
             GPtrArray *group,
             SecassetReportSink *sink,
             GError **error)
{
  if (!group)
    return TRUE;
  write_heading (self, sink->text, clause);
  for (guint i = 0; i < group->len; i++)
    {
      write_finding (self, sink->text, report, g_ptr_array_index (group, i));
      if (!secasset_report_sink_flush (sink, SECASSET_REPORT_CHUNK, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
secasset_markdown_write_findings (const SecassetReportWriter *self,
                                  SecassetReport *report,
                                  SecassetReportSink *sink,
                                  GError **error)
{
  g_autoptr (GHashTable) groups = group_findings (report);

  if (g_hash_table_size (groups) == 0)
    return TRUE;
  g_string_append_printf (sink->text, "\n## %s\n", secasset_report_say (self, "指摘", "Findings"));
  for (guint i = 0; i < secasset_list_get_n_items (report->policy->clauses); i++)
    {
      SecassetClause *clause = secasset_list_index (report->policy->clauses, i);

      if (!write_group (self, report, clause, g_hash_table_lookup (groups, clause->id), sink,
                        error))
        return FALSE;
    }
  return write_group (self, report, NULL, g_hash_table_lookup (groups, ""), sink, error);
}
