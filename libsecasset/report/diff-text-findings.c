/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-text-private.h"

static const char *
say_old_reason (const SecassetDiffText *self,
                SecassetFindingReason reason)
{
  switch (reason)
    {
    case SECASSET_FINDING_REASON_NOT_IN_USE:
      return SECASSET_DIFF_SAY (self, "対象が運用中でなくなったため判定していません",
                                "not judged: the element is not in use");
    case SECASSET_FINDING_REASON_KIND:
      return SECASSET_DIFF_SAY (self, "種別が変わったため判定していません",
                                "not judged: the element is of another kind now");
    case SECASSET_FINDING_REASON_RULE_NOT_RUN:
      return SECASSET_DIFF_SAY (self, "規則を適用していないため判定していません",
                                "not judged: the rule took no part");
    case SECASSET_FINDING_REASON_RULE_DISABLED:
      return SECASSET_DIFF_SAY (self, "規則を無効にしたため判定していません",
                                "not judged: the rule was switched off");
    case SECASSET_FINDING_REASON_SCHEME:
      return SECASSET_DIFF_SAY (self, "分類方式を用いていないため判定していません",
                                "not judged: the scheme was not in use");
    case SECASSET_FINDING_REASON_FACT_UNKNOWN:
      return SECASSET_DIFF_SAY (self, "必要な事項の記載がなく判定できません",
                                "could not be judged: a fact is not known");
    default:
      return NULL;
    }
}

/* Of a finding that the old report does not have. */
static const char *
say_new_reason (const SecassetDiffText *self,
                SecassetFindingReason reason)
{
  if (reason == SECASSET_FINDING_REASON_ELEMENT)
    return SECASSET_DIFF_SAY (self, "追加された要素です", "the element is new");
  if (reason == SECASSET_FINDING_REASON_NONE)
    return NULL;
  return SECASSET_DIFF_SAY (self, "前回は判定していませんでした", "it was not judged before");
}

static const char *
severity_label (const SecassetDiffText *self,
                const SecassetFinding *finding)
{
  return secasset_policy_get_label (self->policy, "severities",
                                    secasset_severity_to_nick (finding->severity),
                                    secasset_report_language (self->writer));
}

static void
append_mark (const SecassetDiffText *self,
             const char *words)
{
  if (words)
    g_string_append_printf (self->text, SECASSET_DIFF_SAY (self, "（%s）", " (%s)"), words);
}

static void
append_marks (const SecassetDiffText *self,
              SecassetFindingChange *change)
{
  SecassetFinding *finding = change->new_finding ? change->new_finding : change->old_finding;

  if (secasset_finding_change_is_severity_changed (change))
    {
      g_autofree char *words = g_strdup_printf (
          SECASSET_DIFF_SAY (self, "重大度 %s → %s", "severity %s → %s"),
          severity_label (self, change->old_finding), severity_label (self, change->new_finding));

      append_mark (self, words);
    }
  if (secasset_finding_change_is_newly_waived (change))
    append_mark (self, SECASSET_DIFF_SAY (self, "新たに例外措置の対象", "waived now"));
  else if (secasset_finding_change_is_no_longer_waived (change))
    append_mark (self, SECASSET_DIFF_SAY (self, "例外措置の対象外", "no longer waived"));
  else if (finding->waiver)
    append_mark (self, SECASSET_DIFF_SAY (self, "例外措置あり", "waived"));
  if (change->state == SECASSET_FINDING_STATE_NEW)
    append_mark (self, say_new_reason (self, change->reason));
  else if (change->state == SECASSET_FINDING_STATE_UNJUDGED)
    append_mark (self, say_old_reason (self, change->reason));
}

static void
append_finding (const SecassetDiffText *self,
                SecassetFindingChange *change)
{
  SecassetFinding *finding = change->new_finding ? change->new_finding : change->old_finding;
  g_autofree char *message
      = secasset_finding_dup_message (finding, secasset_report_language (self->writer));

  g_string_append_printf (self->text, "  %s: ", severity_label (self, finding));
  if (*finding->subject)
    {
      secasset_text_append_clean (self->text, finding->subject);
      g_string_append (self->text, ": ");
    }
  secasset_text_append_clean (self->text, message);
  g_string_append_printf (self->text, " [%s]", finding->info->id);
  append_marks (self, change);
  g_string_append_c (self->text, '\n');
}

/* What persists as it was would hide what is to be decided. */
static gboolean
is_shown (SecassetFindingChange *change)
{
  return change->state != SECASSET_FINDING_STATE_PERSISTING
         || secasset_finding_change_is_severity_changed (change)
         || secasset_finding_change_is_newly_waived (change)
         || secasset_finding_change_is_no_longer_waived (change);
}

static const char *
say_state (const SecassetDiffText *self,
           SecassetFindingState state)
{
  switch (state)
    {
    case SECASSET_FINDING_STATE_NEW:
      return SECASSET_DIFF_SAY (self, "指摘：新規", "Findings: new");
    case SECASSET_FINDING_STATE_PERSISTING:
      return SECASSET_DIFF_SAY (self, "指摘：継続", "Findings: persisting");
    case SECASSET_FINDING_STATE_FIXED:
      return SECASSET_DIFF_SAY (self, "指摘：解消", "Findings: fixed");
    case SECASSET_FINDING_STATE_GONE:
      return SECASSET_DIFF_SAY (self, "指摘：対象の要素が削除されたもの",
                                "Findings: gone with the element");
    case SECASSET_FINDING_STATE_UNJUDGED:
    default:
      return SECASSET_DIFF_SAY (self, "指摘：判定できなくなったもの（解消とはみなしません）",
                                "Findings: no longer judged (not counted as fixed)");
    }
}

void
secasset_diff_text_findings (const SecassetDiffText *self)
{
  static const SecassetFindingState order[]
      = { SECASSET_FINDING_STATE_NEW, SECASSET_FINDING_STATE_FIXED, SECASSET_FINDING_STATE_GONE,
          SECASSET_FINDING_STATE_UNJUDGED, SECASSET_FINDING_STATE_PERSISTING };

  for (guint s = 0; s < G_N_ELEMENTS (order); s++)
    {
      guint n = secasset_diff_count_findings (self->diff, order[s]);

      if (n > 0)
        secasset_diff_text_heading (self, say_state (self, order[s]), n);
      for (guint i = 0; n > 0 && i < secasset_list_get_n_items (self->diff->findings); i++)
        {
          SecassetFindingChange *change = secasset_list_index (self->diff->findings, i);

          if (change->state == order[s] && is_shown (change))
            append_finding (self, change);
        }
    }
}
