/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/rules-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"

/* A test suite: the rules of one profile. */
typedef struct
{
  const char *profile;
  GPtrArray *rules; /* of SecassetReportRule */
} Suite;

static void
suite_clear (gpointer data)
{
  g_ptr_array_unref (((Suite *) data)->rules);
}

/* XML 1.0 has no way to write some characters, not even as references: they are shown instead,
 * like all that would disturb a terminal. */
static void
append_text (GString *out,
             const char *text,
             gboolean lines)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) clean = g_string_new (NULL);
  g_autofree char *escaped = NULL;

  for (const char *p = valid; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' && lines)
        g_string_append_c (clean, '\n');
      else if ((c & 0xfffe) == 0xfffe)
        g_string_append_printf (clean, "\\u%04X", c);
      else
        {
          char utf8[7] = { 0 };

          g_unichar_to_utf8 (c, utf8);
          secasset_text_append_clean (clean, utf8);
        }
    }
  escaped = g_markup_escape_text (clean->str, (gssize) clean->len);
  g_string_append (out, escaped);
}

static void
append_attribute (GString *out,
                  const char *name,
                  const char *value)
{
  g_string_append_printf (out, " %s=\"", name);
  append_text (out, value, FALSE);
  g_string_append_c (out, '"');
}

static void
append_property (GString *out,
                 const char *name,
                 const char *value)
{
  g_string_append (out, "      <property");
  append_attribute (out, "name", name);
  append_attribute (out, "value", value);
  g_string_append (out, "/>\n");
}

static const char *
get_profile (const SecassetReportRule *rule)
{
  return rule->info && !secasset_is_blank (rule->info->profile) ? rule->info->profile : "host";
}

static gboolean
has_run (const SecassetReportRule *rule)
{
  return rule->findings->len > 0
         || (rule->coverage && secasset_rule_coverage_get_run (rule->coverage) > 0);
}

static Suite *
find_suite (GArray *suites,
            const char *profile)
{
  Suite suite = { profile, NULL };

  for (guint i = 0; i < suites->len; i++)
    {
      if (g_str_equal (g_array_index (suites, Suite, i).profile, profile))
        return &g_array_index (suites, Suite, i);
    }
  suite.rules = g_ptr_array_new ();
  g_array_append_val (suites, suite);
  return &g_array_index (suites, Suite, suites->len - 1);
}

static GArray *
collect_suites (SecassetReportRules *rules)
{
  GArray *suites = g_array_new (FALSE, FALSE, sizeof (Suite));

  g_array_set_clear_func (suites, suite_clear);
  for (guint i = 0; i < rules->rows->len; i++)
    {
      SecassetReportRule *rule = g_ptr_array_index (rules->rows, i);

      if (has_run (rule))
        g_ptr_array_add (find_suite (suites, get_profile (rule))->rules, rule);
    }
  return suites;
}

static guint
count_failures (const SecassetReportRule *rule)
{
  guint n = 0;

  for (guint i = 0; i < rule->findings->len; i++)
    n += ((SecassetFinding *) g_ptr_array_index (rule->findings, i))->waiver ? 0 : 1;
  return n;
}

static gboolean
is_skipped (const SecassetReportRule *rule)
{
  return rule->coverage && secasset_rule_coverage_get_skipped (rule->coverage) > 0
         && count_failures (rule) == 0;
}

static void
add_line (const SecassetReportWriter *self,
          GString *text,
          const char *label,
          const char *words)
{
  if (*words)
    g_string_append_printf (text, secasset_report_say (self, "%s：%s\n", "%s: %s\n"), label, words);
}

static void
write_failure (const SecassetReportWriter *self,
               GString *out,
               SecassetReport *report,
               SecassetFinding *finding)
{
  const char *language = secasset_report_language (self);
  g_autofree char *message = secasset_finding_dup_message (finding, language);
  g_autofree char *remedy = secasset_finding_dup_remedy (finding, language);
  g_autofree char *citation = secasset_finding_dup_citation (finding, language);
  g_autofree char *place = secasset_finding_dup_place (finding, report);
  g_autofree char *cell = secasset_finding_dup_cell (self, finding);
  g_autoptr (GString) body = g_string_new (NULL);

  add_line (self, body, secasset_report_say (self, "場所", "Place"), place);
  add_line (self, body, secasset_report_say (self, "セル", "Cell"), cell ? cell : "");
  add_line (self, body, secasset_report_say (self, "対象", "Subject"), finding->subject);
  add_line (self, body, secasset_report_say (self, "根拠条項", "Clause"), citation);
  add_line (self, body, secasset_report_say (self, "対処", "Remedy"), remedy);
  g_string_append (out, "      <failure");
  append_attribute (out, "message", message);
  append_attribute (out, "type", secasset_severity_to_nick (finding->severity));
  g_string_append_c (out, '>');
  append_text (out, body->str, TRUE);
  g_string_append (out, "</failure>\n");
}

static void
add_waived (const SecassetReportWriter *self,
            GString *text,
            SecassetReport *report,
            SecassetFinding *finding)
{
  const GDate *expires = secasset_waiver_get_expires_on (finding->waiver);
  g_autofree char *message
      = secasset_finding_dup_message (finding, secasset_report_language (self));
  g_autofree char *place = secasset_finding_dup_place (finding, report);
  g_autofree char *until = expires ? secasset_date_to_iso (expires) : NULL;

  g_string_append_printf (
      text,
      secasset_report_say (self, "%s %s\n例外措置（承認者：%s、根拠規定：%s、期限：%s）：%s\n",
                           "%s %s\nWaived (approved by %s, legal basis: %s, until %s): %s\n"),
      place, message, secasset_waiver_get_approver (finding->waiver),
      secasset_waiver_get_legal_basis (finding->waiver),
      until ? until : secasset_report_say (self, "なし", "no date"),
      secasset_waiver_get_reason (finding->waiver));
}

static void
write_output (const SecassetReportWriter *self,
              GString *out,
              SecassetReport *report,
              const SecassetReportRule *rule)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rule->findings->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (rule->findings, i);

      if (finding->waiver)
        add_waived (self, text, report, finding);
    }
  if (!is_skipped (rule) && rule->coverage
      && secasset_rule_coverage_get_skipped (rule->coverage) > 0)
    {
      g_autofree char *words = secasset_report_rule_dup_not_judged (rule, self, report);

      g_string_append_printf (text, "%s\n", words);
    }
  if (text->len == 0)
    return;
  g_string_append (out, "      <system-out>");
  append_text (out, text->str, TRUE);
  g_string_append (out, "</system-out>\n");
}

static void
write_skipped (GString *out,
               const char *reason)
{
  g_string_append (out, "      <skipped");
  append_attribute (out, "message", reason);
  g_string_append (out, "/>\n");
}

static void
write_case (const SecassetReportWriter *self,
            GString *out,
            SecassetReport *report,
            const SecassetReportRule *rule)
{
  g_autofree char *name = g_strdup_printf (
      "%s %s", rule->id, secasset_report_rule_get_title (rule, secasset_report_language (self)));

  g_string_append (out, "    <testcase");
  append_attribute (out, "classname", get_profile (rule));
  append_attribute (out, "name", name);
  g_string_append (out, ">\n");
  if (is_skipped (rule))
    {
      g_autofree char *words = secasset_report_rule_dup_not_judged (rule, self, report);

      write_skipped (out, words);
    }
  for (guint i = 0; i < rule->findings->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (rule->findings, i);

      if (!finding->waiver)
        write_failure (self, out, report, finding);
    }
  write_output (self, out, report, rule);
  g_string_append (out, "    </testcase>\n");
}

static void
begin_suite (GString *out,
             SecassetReport *report,
             const char *profile,
             guint n_tests,
             guint n_failed,
             guint n_skipped)
{
  g_autofree char *name
      = report->file ? g_strdup_printf ("%s: %s", report->file, profile) : g_strdup (profile);

  g_string_append (out, "  <testsuite");
  append_attribute (out, "name", name);
  g_string_append_printf (out, " tests=\"%u\" failures=\"%u\" errors=\"0\" skipped=\"%u\">\n",
                          n_tests, n_failed, n_skipped);
}

static void
write_properties (const SecassetReportWriter *self,
                  GString *out,
                  SecassetReport *report)
{
  g_autofree char *day = secasset_date_to_iso (&report->day);
  g_autofree char *disabled = report->disabled ? g_strjoinv (",", report->disabled) : NULL;
  g_autofree char *changed = secasset_report_dup_changed (report, ",");

  g_string_append (out, "    <properties>\n");
  append_property (out, "policy", report->policy->id);
  if (report->policy->edition)
    append_property (out, "policy-edition", report->policy->edition);
  append_property (out, "reference-date", day);
  append_property (out, "verdict", secasset_verdict_to_nick (secasset_report_get_verdict (report)));
  if (disabled && *disabled)
    append_property (out, "disabled-rules", disabled);
  if (*changed)
    append_property (out, "changed-severities", changed);
  if (self->note)
    append_property (out, "note", self->note);
  g_string_append (out, "    </properties>\n");
}

static void
write_suite (const SecassetReportWriter *self,
             GString *out,
             SecassetReport *report,
             const Suite *suite)
{
  guint n_failed = 0, n_skipped = 0;

  for (guint i = 0; i < suite->rules->len; i++)
    {
      const SecassetReportRule *rule = g_ptr_array_index (suite->rules, i);

      n_failed += count_failures (rule) > 0 ? 1 : 0;
      n_skipped += is_skipped (rule) ? 1 : 0;
    }
  begin_suite (out, report, suite->profile, suite->rules->len, n_failed, n_skipped);
  write_properties (self, out, report);
  for (guint i = 0; i < suite->rules->len; i++)
    write_case (self, out, report, g_ptr_array_index (suite->rules, i));
  g_string_append (out, "  </testsuite>\n");
}

/* What keeps the verdict from being passed without any rule: it must not look like a pass. */
static void
write_inventory (const SecassetReportWriter *self,
                 GString *out,
                 SecassetReport *report)
{
  g_autofree char *opaque = g_strdup_printf (
      secasset_report_say (self, "この版が知らない種別の要素%u件は判定していません。",
                           "Elements of unknown kinds, not judged: %u"),
      report->n_opaque);

  if (report->n_elements > 0 && report->n_opaque == 0)
    return;
  begin_suite (out, report, "inventory", 1, 0, 1);
  write_properties (self, out, report);
  g_string_append (out, "    <testcase classname=\"inventory\"");
  append_attribute (out, "name", secasset_report_say (self, "台帳の要素", "elements"));
  g_string_append (out, ">\n");
  write_skipped (out, report->n_elements > 0
                          ? opaque
                          : secasset_report_say (self, "台帳に要素がなく、判定できません。",
                                                 "The inventory is empty: nothing to judge."));
  g_string_append (out, "    </testcase>\n  </testsuite>\n");
}

gboolean
secasset_junit_write (SecassetReportWriter *self,
                      SecassetReport *report,
                      SecassetReportSink *sink,
                      GError **error)
{
  g_autoptr (SecassetReportRules) rules = secasset_report_rules_new (report);
  g_autoptr (GArray) suites = collect_suites (rules);

  g_string_append (sink->text, SECASSET_JUNIT_OPENING);
  for (guint i = 0; i < suites->len; i++)
    {
      write_suite (self, sink->text, report, &g_array_index (suites, Suite, i));
      if (!secasset_report_sink_flush (sink, SECASSET_REPORT_CHUNK, error))
        return FALSE;
    }
  write_inventory (self, sink->text, report);
  g_string_append (sink->text, SECASSET_JUNIT_CLOSING);
  return secasset_report_sink_flush (sink, 0, error);
}
