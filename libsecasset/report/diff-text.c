/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-text-private.h"

#include "base/date-private.h"

void
secasset_diff_text_heading (const SecassetDiffText *self,
                            const char *title,
                            guint n)
{
  g_string_append_printf (self->text, SECASSET_DIFF_SAY (self, "\n%s（%u件）\n", "\n%s (%u)\n"),
                          title, n);
}

static void
append_title (const SecassetDiffText *self)
{
  SecassetSource *before = self->diff->old_inventory->source;
  SecassetSource *after = self->diff->new_inventory->source;
  const char *none = SECASSET_DIFF_SAY (self, "台帳", "inventory");

  g_string_append (self->text, SECASSET_DIFF_SAY (self, "台帳の差分：", "Differences: "));
  secasset_text_append_clean (self->text, before ? secasset_source_get_name (before) : none);
  g_string_append (self->text, " → ");
  secasset_text_append_clean (self->text, after ? secasset_source_get_name (after) : none);
  g_string_append_c (self->text, '\n');
}

static const char *
condition_label (const SecassetDiffText *self,
                 const char *name)
{
  const struct
  {
    const char *name;
    const char *label;
  } labels[] = {
    { "policy", SECASSET_DIFF_SAY (self, "方針", "policy") },
    { "edition", SECASSET_DIFF_SAY (self, "方針の版", "edition of the policy") },
    { "reference-date", SECASSET_DIFF_SAY (self, "基準日", "reference date") },
    { "profiles", SECASSET_DIFF_SAY (self, "規則群", "profiles") },
    { "schemes", SECASSET_DIFF_SAY (self, "分類方式", "schemes") },
    { "disabled-rules", SECASSET_DIFF_SAY (self, "無効にした規則", "rules switched off") },
    { "severities", SECASSET_DIFF_SAY (self, "重大度の変更", "changed severities") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_str_equal (labels[i].name, name))
        return labels[i].label;
    }
  return name;
}

void
secasset_diff_text_conditions (const SecassetDiffText *self)
{
  SecassetList *conditions = self->diff->conditions;
  const char *none = SECASSET_DIFF_SAY (self, "なし", "none");

  if (!secasset_diff_has_findings (self->diff))
    {
      g_string_append (self->text, SECASSET_DIFF_SAY (self, "指摘は比較していません。\n",
                                                      "Findings were not compared.\n"));
      return;
    }
  if (secasset_list_get_n_items (conditions) == 0)
    {
      g_autofree char *day = secasset_date_to_iso (&self->diff->new_report->day);

      g_string_append_printf (self->text,
                              SECASSET_DIFF_SAY (self, "判定の条件は同じです（基準日 %s）。\n",
                                                 "Both were judged alike, as of %s.\n"),
                              day);
      return;
    }
  g_string_append (self->text,
                   SECASSET_DIFF_SAY (self, "判定の条件が異なります：\n", "They were judged differently:\n"));
  for (guint i = 0; i < secasset_list_get_n_items (conditions); i++)
    {
      const SecassetPropertyChange *change = secasset_list_index (conditions, i);

      g_string_append_printf (self->text, SECASSET_DIFF_SAY (self, "  %s：", "  %s: "),
                              condition_label (self, change->property));
      secasset_text_append_clean (self->text, change->old_text ? change->old_text : none);
      g_string_append (self->text, " → ");
      secasset_text_append_clean (self->text, change->new_text ? change->new_text : none);
      g_string_append_c (self->text, '\n');
    }
}

static void
append_elements (const SecassetDiffText *self,
                 const char *title,
                 SecassetList *elements)
{
  guint n = secasset_list_get_n_items (elements);

  if (n > 0)
    secasset_diff_text_heading (self, title, n);
  for (guint i = 0; i < n; i++)
    {
      g_string_append (self->text, "  ");
      secasset_diff_text_element (self, secasset_list_index (elements, i));
      g_string_append_c (self->text, '\n');
    }
}

static void
append_changes (const SecassetDiffText *self)
{
  guint n = 0;

  for (guint i = 0; i < secasset_list_get_n_items (self->diff->changes); i++)
    {
      const SecassetElementChange *change = secasset_list_index (self->diff->changes, i);

      n += secasset_list_get_n_items (change->properties) > 0;
    }
  if (n > 0)
    secasset_diff_text_heading (self, SECASSET_DIFF_SAY (self, "変更", "Changed"), n);
  for (guint i = 0; i < secasset_list_get_n_items (self->diff->changes); i++)
    {
      const SecassetElementChange *change = secasset_list_index (self->diff->changes, i);
      const char *kind = secasset_record_get_kind ((SecassetRecord *) change->new_element);

      if (secasset_list_get_n_items (change->properties) == 0)
        continue;
      g_string_append (self->text, "  ");
      secasset_diff_text_element (self, change->new_element);
      g_string_append_c (self->text, '\n');
      secasset_diff_text_properties (self, change->properties, kind, 4);
    }
}

static const char *
say_move (const SecassetDiffText *self,
          const SecassetReclassification *level)
{
  if (level->move == SECASSET_LEVEL_MOVE_RAISED)
    return SECASSET_DIFF_SAY (self, "引上げ", "raised");
  if (level->move == SECASSET_LEVEL_MOVE_LOWERED)
    return SECASSET_DIFF_SAY (self, "引下げ", "lowered");
  if (!level->from)
    return SECASSET_DIFF_SAY (self, "新たに分類", "classified now");
  if (!level->to)
    return SECASSET_DIFF_SAY (self, "分類なし", "no longer classified");
  return SECASSET_DIFF_SAY (self, "比較できません", "not comparable");
}

static void
append_level (const SecassetDiffText *self,
              const SecassetReclassification *level)
{
  const char *none = SECASSET_DIFF_SAY (self, "なし", "none");

  g_string_append (self->text, "    ");
  secasset_text_append_clean (self->text, level->scheme);
  g_string_append_c (self->text, ' ');
  secasset_text_append_clean (
      self->text, secasset_policy_get_label (self->policy, "dimensions", level->dimension,
                                             secasset_report_language (self->writer)));
  g_string_append (self->text, level->effective
                                   ? SECASSET_DIFF_SAY (self, "（実効値）：", " (effective): ")
                                   : SECASSET_DIFF_SAY (self, "：", ": "));
  secasset_text_append_clean (self->text, level->from ? level->from : none);
  g_string_append (self->text, " → ");
  secasset_text_append_clean (self->text, level->to ? level->to : none);
  g_string_append_printf (self->text, SECASSET_DIFF_SAY (self, "（%s）", " (%s)"),
                          say_move (self, level));
  if (level->partial)
    g_string_append (self->text,
                     SECASSET_DIFF_SAY (self, "（未分類のものを含むため、更に高い可能性あり）",
                                        " (may be higher: it carries something unclassified)"));
  g_string_append_c (self->text, '\n');
}

static void
append_levels (const SecassetDiffText *self)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < secasset_list_get_n_items (self->diff->changes); i++)
    {
      const SecassetElementChange *change = secasset_list_index (self->diff->changes, i);
      guint n = secasset_list_get_n_items (change->levels);

      if (n == 0)
        continue;
      if (!begun)
        g_string_append (self->text,
                         SECASSET_DIFF_SAY (self, "\n分類の変更\n", "\nRe-classified\n"));
      begun = TRUE;
      g_string_append (self->text, "  ");
      secasset_diff_text_element (self, change->new_element);
      g_string_append_c (self->text, '\n');
      for (guint l = 0; l < n; l++)
        append_level (self, secasset_list_index (change->levels, l));
    }
}

static void
append_groups (const SecassetDiffText *self)
{
  guint n = secasset_list_get_n_items (self->diff->document);

  if (n > 0)
    secasset_diff_text_heading (
        self, SECASSET_DIFF_SAY (self, "台帳全体に関する記載の変更", "The inventory itself"), n);
  secasset_diff_text_properties (self, self->diff->document, "inventory", 2);
  append_elements (self, SECASSET_DIFF_SAY (self, "追加", "Added"), self->diff->added);
  append_elements (self, SECASSET_DIFF_SAY (self, "削除", "Removed"), self->diff->removed);
  append_changes (self);
  append_levels (self);
  secasset_diff_text_findings (self);
}

char *
secasset_diff_dup_text (SecassetDiff *self,
                        const char *language)
{
  g_autoptr (SecassetReportWriter) writer = NULL;
  SecassetDiffText text = { .diff = self };

  g_return_val_if_fail (SECASSET_IS_DIFF (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  writer = secasset_report_writer_new ();
  secasset_report_writer_set_language (writer, language);
  text.writer = writer;
  text.policy = self->new_report ? self->new_report->policy : secasset_policy_get_default ();
  text.text = g_string_new (NULL);
  append_title (&text);
  secasset_diff_text_conditions (&text);
  append_groups (&text);
  if (secasset_diff_is_empty (self))
    g_string_append (text.text, SECASSET_DIFF_SAY (&text, "\n差分はありません。\n",
                                                   "\nThere is no difference.\n"));
  return g_string_free (text.text, FALSE);
}
