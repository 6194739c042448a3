/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

const char *
secasset_html_peek_division (const SecassetHtmlEntry *entry)
{
  return entry->division ? entry->division->id : "-";
}

char *
secasset_html_dup_clause_title (const SecassetHtml *self,
                                const char *id)
{
  SecassetClause *clause = secasset_policy_lookup_clause (self->report->policy, id);

  if (!clause)
    return g_strdup (secasset_html_say (self, "条項によらない規則", "Rules that cite no clause"));
  return g_strdup_printf ("%s %s", clause->citation,
                          secasset_text_get (&clause->term, secasset_report_language (self->writer)));
}

static void
write_option (GString *out,
              const char *value,
              const char *title,
              const char *suffix)
{
  secasset_html_append (out, "<option value=\"%s\" data-title=\"%s\"%s>%s%s</option>", value, title,
                        secasset_html_has_japanese (title) ? " lang=ja" : "", title, suffix);
}

static void
write_select_start (const SecassetHtml *self,
                    GString *out,
                    const char *name,
                    const char *label)
{
  secasset_html_append (out, "<div><label for=\"by-%s\">%s</label>"
                             "<select id=\"by-%s\" name=\"%s\"><option value=\"\">%s</option>",
                        name, label, name, name, secasset_html_say (self, "すべて", "All"));
}

static void
write_clauses (const SecassetHtml *self,
               GString *out)
{
  g_autoptr (GHashTable) cited = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const SecassetHtmlEntry *entry = &g_array_index (self->entries, SecassetHtmlEntry, i);

      for (char **clause = entry->finding->info->clauses; clause && *clause; clause++)
        g_hash_table_add (cited, *clause);
      if (!*entry->clause)
        g_hash_table_add (cited, (gpointer) "");
    }
  write_select_start (self, out, "clause", secasset_html_say (self, "条項", "Clause"));
  for (guint i = 0; i < secasset_list_get_n_items (self->report->policy->clauses); i++)
    {
      SecassetClause *clause = secasset_list_index (self->report->policy->clauses, i);
      g_autofree char *title = secasset_html_dup_clause_title (self, clause->id);

      if (g_hash_table_contains (cited, clause->id))
        write_option (out, clause->id, title, "");
    }
  if (g_hash_table_contains (cited, ""))
    {
      g_autofree char *title = secasset_html_dup_clause_title (self, "");

      write_option (out, "-", title, "");
    }
  g_string_append (out, "</select></div>\n");
}

static gint
compare_subjects (gconstpointer a,
                  gconstpointer b)
{
  const SecassetHtmlEntry *x = *(const SecassetHtmlEntry *const *) a;
  const SecassetHtmlEntry *y = *(const SecassetHtmlEntry *const *) b;

  return strcmp (secasset_html_peek_division (x), secasset_html_peek_division (y));
}

/* One entry for each division or rule. */
static GPtrArray *
collect_distinct (const SecassetHtml *self,
                  gboolean by_rule)
{
  GPtrArray *distinct = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      SecassetHtmlEntry *entry = &g_array_index (self->entries, SecassetHtmlEntry, i);

      if (g_hash_table_add (seen, by_rule ? (gpointer) entry->finding->info
                                          : (gpointer) entry->division))
        g_ptr_array_add (distinct, entry);
    }
  if (!by_rule)
    g_ptr_array_sort (distinct, compare_subjects);
  return distinct;
}

static void
write_divisions (const SecassetHtml *self,
                 GString *out)
{
  g_autoptr (GPtrArray) divisions = collect_distinct (self, FALSE);

  write_select_start (self, out, "division", secasset_html_say (self, "部署", "Division"));
  for (guint i = 0; i < divisions->len; i++)
    {
      const SecassetHtmlEntry *entry = g_ptr_array_index (divisions, i);

      write_option (out, secasset_html_peek_division (entry),
                    entry->division
                        ? secasset_html_peek_name (entry->division)
                        : secasset_html_say (self, "部署の記載なし", "no division stated"),
                    "");
    }
  g_string_append (out, "</select></div>\n");
}

static void
write_rules (const SecassetHtml *self,
             GString *out)
{
  g_autoptr (GPtrArray) rules = collect_distinct (self, TRUE);

  write_select_start (self, out, "rule", secasset_html_say (self, "規則", "Rule"));
  for (guint i = 0; i < rules->len; i++)
    {
      const SecassetHtmlEntry *entry = g_ptr_array_index (rules, i);
      SecassetRuleInfo *info = entry->finding->info;
      g_autofree char *title = g_strdup_printf (
          "%s %s", info->id,
          secasset_text_get (&info->title, secasset_report_language (self->writer)));

      write_option (out, info->id, title, "");
    }
  g_string_append (out, "</select></div>\n");
}

static void
write_severities (const SecassetHtml *self,
                  GString *out)
{
  secasset_html_append (out, "<fieldset><legend>%s</legend>",
                        secasset_html_say (self, "重大度", "Severity"));
  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= SECASSET_SEVERITY_INFO; severity--)
    secasset_html_append (out,
                          "<label><input type=\"checkbox\" name=\"severity\" value=\"%s\" checked>"
                          " %s %s</label>",
                          secasset_severity_to_nick ((SecassetSeverity) severity),
                          secasset_html_get_sign (severity),
                          secasset_html_get_severity_label (self, (SecassetSeverity) severity));
  secasset_html_append (out,
                        "<label><input type=\"checkbox\" name=\"waived\"%s> %s</label></fieldset>\n",
                        self->writer->show_waived ? " checked" : "",
                        secasset_html_say (self, "例外措置のある指摘も表示", "show waived"));
}

static void
write_grouping (const SecassetHtml *self,
                GString *out)
{
  secasset_html_append (out,
                        "<div><label for=\"by-group\">%s</label><select id=\"by-group\" "
                        "name=\"group\"><option value=\"clause\">%s</option>"
                        "<option value=\"division\">%s</option>"
                        "<option value=\"rule\">%s</option></select></div>\n",
                        secasset_html_say (self, "まとめ方", "Group by"),
                        secasset_html_say (self, "条項ごと", "clause"),
                        secasset_html_say (self, "部署ごと", "division"),
                        secasset_html_say (self, "規則ごと", "rule"));
}

void
secasset_html_write_filters (SecassetHtml *self,
                             GString *out)
{
  if (self->entries->len == 0)
    return;
  secasset_html_append (
      out, "<form id=\"filters\" hidden aria-label=\"%s\" data-shown=\"%s\" data-count=\"%s\" "
           "data-other=\"%s\" data-chosen=\"%s\">\n",
      secasset_html_say (self, "指摘の絞り込み", "Filters of the findings"),
      secasset_html_say (self, "表示 %1 件／全 %2 件", "%1 of %2 shown"),
      secasset_html_say (self, "（%件）", "(%)"), secasset_html_say (self, "その他", "Other"),
      secasset_html_say (self, "（絞り込み：%）", " (only: %)"));
  write_severities (self, out);
  write_clauses (self, out);
  write_divisions (self, out);
  write_rules (self, out);
  secasset_html_append (out,
                        "<div><label for=\"by-text\">%s</label>"
                        "<input type=\"search\" id=\"by-text\" name=\"text\"></div>\n",
                        secasset_html_say (self, "語句", "Words"));
  write_grouping (self, out);
  secasset_html_append (out,
                        "<button type=\"reset\">%s</button>\n</form>\n"
                        "<p id=\"shown\" role=\"status\" aria-live=\"polite\" hidden></p>\n",
                        secasset_html_say (self, "絞り込みを解除", "Reset the filters"));
}
