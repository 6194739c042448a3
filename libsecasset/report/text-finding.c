/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"

#define MAX_FACTS 12

#define BOLD "\033[1m"
#define PLAIN "\033[0m"

/* A ledger may hold anything: what would break the line or speak to the terminal is shown
 * instead of sent. */
void
secasset_text_append_clean (GString *text,
                            const char *words)
{
  for (; *words; words = g_utf8_next_char (words))
    {
      gunichar c = g_utf8_get_char (words);

      if (c == '\n' || c == '\t')
        g_string_append_c (text, ' ');
      else if (g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e)
               || (c >= 0x2066 && c <= 0x2069) || c == 0xfffe || c == 0xffff)
        g_string_append_printf (text, "\\u%04X", c);
      else
        g_string_append_unichar (text, c);
    }
}

void
secasset_text_append_place (GString *text,
                            SecassetReport *report,
                            SecassetFinding *finding)
{
  const char *file = finding->file ? finding->file : report->file;

  if (file)
    {
      secasset_text_append_clean (text, file);
      g_string_append_c (text, ':');
    }
  if (finding->line > 0)
    g_string_append_printf (text, "%u:%u:", finding->line, finding->column);
  else if (*finding->pointer)
    {
      secasset_text_append_clean (text, finding->pointer);
      g_string_append_c (text, ':');
    }
}

char *
secasset_finding_dup_cell (const SecassetReportWriter *self,
                           SecassetFinding *finding)
{
  if (!finding->cell)
    return NULL;
  if (!finding->header)
    return g_strdup (finding->cell);
  return g_strdup_printf (secasset_report_say (self, "%s「%s」", "%s “%s”"), finding->cell,
                          finding->header);
}

static void
write_cell (const SecassetReportWriter *self,
            GString *text,
            SecassetFinding *finding)
{
  g_autofree char *cell = secasset_finding_dup_cell (self, finding);

  if (!cell)
    return;
  g_string_append (text, secasset_report_say (self, " （", " ("));
  secasset_text_append_clean (text, cell);
  g_string_append (text, secasset_report_say (self, "）", ")"));
}

static const char *
severity_color (SecassetSeverity severity)
{
  static const char *const colors[] = { "\033[1;36m", "\033[1;33m", "\033[1;31m" };

  return colors[severity];
}

static void
write_headline (const SecassetReportWriter *self,
                GString *text,
                SecassetReport *report,
                SecassetFinding *finding)
{
  g_autofree char *message
      = secasset_finding_dup_message (finding, secasset_report_language (self));
  g_autofree char *citation
      = secasset_finding_dup_citation (finding, secasset_report_language (self));
  const char *severity = secasset_policy_get_label (report->policy, "severities",
                                                    secasset_severity_to_nick (finding->severity),
                                                    secasset_report_language (self));

  g_string_append (text, self->color ? BOLD : "");
  secasset_text_append_place (text, report, finding);
  g_string_append (text, self->color ? PLAIN : "");
  if (text->len > 0 && text->str[text->len - 1] != '\n')
    g_string_append_c (text, ' ');
  g_string_append_printf (text, "%s%s:%s ", self->color ? severity_color (finding->severity) : "",
                          severity, self->color ? PLAIN : "");
  secasset_text_append_clean (text, message);
  g_string_append_printf (text, " [%s", finding->info->id);
  if (*citation)
    {
      g_string_append (text, ", ");
      secasset_text_append_clean (text, citation);
    }
  g_string_append_c (text, ']');
  write_cell (self, text, finding);
  g_string_append_c (text, '\n');
}

static guint
label_width (const SecassetReportWriter *self)
{
  return secasset_language_is_japanese (secasset_report_language (self)) ? 6 : 8;
}

static void
write_item (const SecassetReportWriter *self,
            GString *text,
            const char *label,
            const char *words)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  secasset_text_append_clean (clean, words);
  secasset_text_write_item (self, text, label, label_width (self), clean->str);
}

char *
secasset_text_dup_element (const SecassetReportWriter *self,
                           SecassetElement *element)
{
  if (secasset_is_blank (element->name))
    return g_strdup (element->id);
  return g_strdup_printf (secasset_report_say (self, "%s「%s」", "%s “%s”"), element->id,
                          element->name);
}

const char *
secasset_text_get_kind (const SecassetReportWriter *self,
                        SecassetPolicy *policy,
                        const char *kind)
{
  if (g_str_equal (kind, "opaque"))
    return secasset_report_say (self, "この版が知らない種別", "of an unknown kind");
  return secasset_policy_get_label (policy, "kinds", kind, secasset_report_language (self));
}

static void
write_subject (const SecassetReportWriter *self,
               GString *text,
               SecassetReport *report,
               SecassetFinding *finding)
{
  const char *kind = secasset_text_get_kind (self, report->policy, finding->kind);
  g_autofree char *element = NULL;
  g_autofree char *words = NULL;

  if (!finding->element)
    return;
  element = secasset_text_dup_element (self, finding->element);
  words = g_strdup_printf (secasset_report_say (self, "%s（%s）", "%s (%s)"), element, kind);
  write_item (self, text, secasset_report_say (self, "対象", "Subject"), words);
}

static void
write_basis (const SecassetReportWriter *self,
             GString *text,
             SecassetFinding *finding)
{
  g_autofree char *words = NULL;

  if (finding->info->basis == SECASSET_BASIS_TEXT
      || finding->info->basis == SECASSET_BASIS_INTEGRITY)
    return;
  words = secasset_finding_dup_basis_text (finding, secasset_report_language (self));
  write_item (self, text, secasset_report_say (self, "根拠", "Basis"), words);
}

char *
secasset_text_dup_fact (const SecassetReportWriter *self,
                        SecassetReport *report,
                        SecassetFinding *finding,
                        SecassetEvidence *evidence)
{
  SecassetElement *element = secasset_evidence_get_element (evidence);
  const char *kind = secasset_record_get_kind ((SecassetRecord *) element);
  g_autofree char *property = secasset_text_dup_property (
      self, report->policy, kind ? kind : "", secasset_evidence_get_property (evidence));
  g_autofree char *value = secasset_text_dup_value (self, report->policy, evidence);
  g_autofree char *whose = NULL;

  if (element == finding->element)
    return g_strdup_printf (secasset_report_say (self, "%s：%s", "%s: %s"), property, value);
  whose = secasset_text_dup_element (self, element);
  return g_strdup_printf (secasset_report_say (self, "%sの%s：%s", "%s, %s: %s"), whose, property,
                          value);
}

static void
write_facts (const SecassetReportWriter *self,
             GString *text,
             SecassetReport *report,
             SecassetFinding *finding)
{
  guint n = secasset_list_get_n_items (finding->evidence);
  guint shown = n > MAX_FACTS ? MAX_FACTS - 1 : n;

  for (guint i = 0; i < shown; i++)
    {
      g_autofree char *words
          = secasset_text_dup_fact (self, report, finding, secasset_list_index (finding->evidence, i));

      write_item (self, text, i == 0 ? secasset_report_say (self, "事実", "Facts") : "", words);
    }
  if (shown < n)
    {
      g_autofree char *words
          = g_strdup_printf (secasset_report_say (self, "ほか%u件", "and %u more"), n - shown);

      write_item (self, text, "", words);
    }
}

char *
secasset_text_dup_waiver (const SecassetReportWriter *self,
                          SecassetFinding *finding)
{
  const GDate *expires = finding->waiver ? secasset_waiver_get_expires_on (finding->waiver) : NULL;
  g_autofree char *until = expires ? secasset_date_to_iso (expires) : NULL;

  if (!finding->waiver)
    return NULL;
  return g_strdup_printf (
      secasset_report_say (self, "例外措置により数えない（承認者：%s、期限：%s）。%s",
                           "not counted, waived (approved by %s, until %s): %s"),
      secasset_waiver_get_approver (finding->waiver),
      until ? until : secasset_report_say (self, "なし", "no date"),
      secasset_waiver_get_reason (finding->waiver));
}

static void
write_waiver (const SecassetReportWriter *self,
              GString *text,
              SecassetFinding *finding)
{
  g_autofree char *words = secasset_text_dup_waiver (self, finding);

  if (words)
    write_item (self, text, secasset_report_say (self, "例外", "Waiver"), words);
}

void
secasset_text_write_finding (const SecassetReportWriter *self,
                             GString *text,
                             SecassetReport *report,
                             SecassetFinding *finding)
{
  g_autofree char *remedy = secasset_finding_dup_remedy (finding, secasset_report_language (self));

  write_headline (self, text, report, finding);
  write_subject (self, text, report, finding);
  write_basis (self, text, finding);
  write_facts (self, text, report, finding);
  if (*remedy)
    write_item (self, text, secasset_report_say (self, "対処", "Remedy"), remedy);
  write_waiver (self, text, finding);
  if (self->width > 0)
    g_string_append_c (text, '\n');
}
