/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-writer-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/asset-private.h"
#include "model/record-medium-private.h"
#include <secasset/secasset-enum-types.h>

/* More would not be read. */
#define MAX_CHAINS 10

/* The rule whose parameter says from how many persons on accumulation is worth a thought. */
#define ACCUMULATION_RULE "GI-034"

void
secasset_level_writer_init (SecassetLevelWriter *writer,
                            SecassetLevelExplanation *explanation,
                            const char *language)
{
  GString *element = g_string_new (NULL);

  *writer = (SecassetLevelWriter){ .explanation = explanation, .text = g_string_new (NULL) };
  writer->japanese = secasset_language_is_japanese (language);
  secasset_level_text_add_element (element, explanation->element, writer->japanese);
  writer->element = g_string_free (element, FALSE);
  writer->dimension = secasset_scheme_dup_dimension_label (
      explanation->model.scheme, secasset_level_explanation_get_dimension (explanation), language);
}

char *
secasset_level_writer_finish (SecassetLevelWriter *writer)
{
  g_free (writer->element);
  g_free (writer->dimension);
  if (writer->text->len > 0)
    g_string_truncate (writer->text, writer->text->len - 1);
  return g_string_free (writer->text, FALSE);
}

static void
write_chain (SecassetLevelWriter *writer,
             SecassetLevelChain *chain)
{
  SecassetPolicy *policy = writer->explanation->model.facts->policy;
  guint n = secasset_list_get_n_items (chain->steps);

  g_string_append (writer->text, level_say (writer, "・", "- "));
  secasset_level_text_add_element (writer->text, chain->source, writer->japanese);
  g_string_append_printf (writer->text, " %s",
                          chain->level ? chain->level
                                       : level_say (writer, "未分類", "not classified"));
  if (n == 1)
    g_string_append (writer->text, level_say (writer, "（自らの区分）", " (its own)"));
  for (guint i = 0; n > 1 && i < n; i++)
    {
      SecassetLevelStep *step = secasset_list_index (chain->steps, i);

      if (step->relation)
        g_string_append_printf (
            writer->text, " ←〈%s〉 ",
            secasset_level_text_get_relation (policy, step->relation, writer->japanese));
      else
        g_string_append (writer->text, level_say (writer, "：", ": "));
      g_string_append (writer->text, step->element->id);
    }
  g_string_append_c (writer->text, '\n');
}

void
secasset_level_writer_add_chains (SecassetLevelWriter *writer,
                                  SecassetList *chains)
{
  guint n = secasset_list_get_n_items (chains);

  for (guint i = 0; i < MIN (n, MAX_CHAINS); i++)
    write_chain (writer, secasset_list_index (chains, i));
  if (n > MAX_CHAINS)
    g_string_append_printf (writer->text, level_say (writer, "・ほか%u件\n", "- and %u more\n"),
                            n - MAX_CHAINS);
}

static void
write_level (SecassetLevelWriter *writer)
{
  const char *effective = secasset_level_explanation_get_effective (writer->explanation);
  const char *declared = secasset_level_explanation_get_declared (writer->explanation);

  if (!effective)
    {
      g_string_append_printf (writer->text,
                              level_say (writer, "%sの%sは、求められる区分がありません。\n",
                                         "%s needs no level of %s.\n"),
                              writer->element, writer->dimension);
      return;
    }
  g_string_append_printf (writer->text,
                          writer->japanese ? "%sの%sは、%sが必要です。" : "%s needs %s %s. ",
                          writer->element, writer->dimension, effective);
  if (!declared)
    g_string_append (writer->text, level_say (writer, "自らの分類はありません。\n",
                                              "It has no class of its own.\n"));
  else
    g_string_append_printf (
        writer->text, level_say (writer, "自らの分類は%sです。\n", "It is classified as %s.\n"),
        declared);
}

static void
write_sources (SecassetLevelWriter *writer)
{
  SecassetLevelExplanation *self = writer->explanation;
  guint n = secasset_list_get_n_items (self->chains);

  if (n == 0 || secasset_level_explanation_is_overridden (self))
    return;
  g_string_append_printf (
      writer->text,
      level_say (writer, "%sの根拠となるもの（%u件）：\n", "What requires %s (%u):\n"),
      secasset_level_explanation_get_effective (self), n);
  secasset_level_writer_add_chains (writer, self->chains);
}

static const char *
get_reason (const SecassetLevelWriter *writer,
            SecassetLevelOverrideStatus status)
{
  switch (status)
    {
    case SECASSET_LEVEL_OVERRIDE_STATUS_NOT_APPROVED:
      return level_say (writer, "承認者の記載がありません", "it names nobody who approved it");
    case SECASSET_LEVEL_OVERRIDE_STATUS_NOT_JUSTIFIED:
      return level_say (writer, "理由の記載がありません", "it states no reason");
    case SECASSET_LEVEL_OVERRIDE_STATUS_EXPIRED:
      return level_say (writer, "期限が切れています", "it has expired");
    case SECASSET_LEVEL_OVERRIDE_STATUS_UNKNOWN_LEVEL:
      return level_say (writer, "区分の記載に誤りがあります", "the scheme has no such level");
    case SECASSET_LEVEL_OVERRIDE_STATUS_OUTRANKED:
      return level_say (writer, "より厳しい特例が適用されています", "a stricter one is in force");
    case SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION:
      return level_say (writer, "別の分類に対するものです", "it is about another dimension");
    case SECASSET_LEVEL_OVERRIDE_STATUS_IN_FORCE:
    default:
      return "";
    }
}

static char *
dup_date (const GDate *date)
{
  return g_date_valid (date) ? secasset_date_to_iso (date) : NULL;
}

static void
write_approval (SecassetLevelWriter *writer,
                SecassetOverride *override)
{
  g_autofree char *on = dup_date (&override->approved_on);
  g_autofree char *until = dup_date (&override->expires_on);
  const char *open = level_say (writer, "記載なし", "not stated");

  g_string_append_printf (writer->text,
                          level_say (writer, "承認者：%s、承認日：%s、期限：%s、理由：%s\n",
                                     "Approved by: %s; on: %s; expires: %s; reason: %s\n"),
                          override->approved_by, on ? on : open, until ? until : open,
                          override->justification);
}

static void
write_override (SecassetLevelWriter *writer,
                SecassetLevelOverride *judged)
{
  SecassetOverride *override = judged->override;
  GEnumClass *klass = g_type_class_ref (SECASSET_TYPE_OVERRIDE_KIND);
  GEnumValue *value = g_enum_get_value (klass, override->kind);
  const char *kind = secasset_policy_get_label (writer->explanation->model.facts->policy,
                                                "OverrideKind", value ? value->value_nick : "other",
                                                writer->japanese ? "ja" : "en");
  const char *to = override->to ? override->to : "-";

  if (judged->status == SECASSET_LEVEL_OVERRIDE_STATUS_IN_FORCE)
    {
      g_string_append_printf (writer->text,
                              level_say (writer,
                                         "承認された特例（種類：%s）により%sとなっています。",
                                         "An approved override (%s) makes it %s. "),
                              kind, to);
      write_approval (writer, override);
    }
  else
    g_string_append_printf (writer->text,
                            writer->japanese ? "特例（種類：%s、%s）は適用されません：%s。\n"
                                             : "An override (%s, %s) does not apply: %s.\n",
                            kind, to, get_reason (writer, judged->status));
  if (judged->outdated)
    g_string_append_printf (
        writer->text,
        level_say (writer,
                   "特例は%sを前提としていますが、現在の根拠と異なります。見直してください。\n",
                   "It was approved for %s, which is not what would be needed "
                   "today: review it.\n"),
        override->from);
  g_type_class_unref (klass);
}

static void
write_overrides (SecassetLevelWriter *writer)
{
  SecassetList *overrides = writer->explanation->overrides;

  for (guint i = 0; i < secasset_list_get_n_items (overrides); i++)
    {
      SecassetLevelOverride *judged = secasset_list_index (overrides, i);

      if (judged->status != SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION)
        write_override (writer, judged);
    }
}

void
secasset_level_writer_add_unclassified (SecassetLevelWriter *writer)
{
  if (secasset_list_get_n_items (writer->explanation->unclassified) == 0)
    return;
  g_string_append (
      writer->text,
      level_say (writer,
                 "次のものが未分類のため暫定です。分類すると更に高くなる可能性があります：\n",
                 "Provisional: the following is not classified, and may require more:\n"));
  secasset_level_writer_add_chains (writer, writer->explanation->unclassified);
}

static void
write_encryption (SecassetLevelWriter *writer)
{
  SecassetElement *element = writer->explanation->element;

  if (!SECASSET_IS_RECORD_MEDIUM (element)
      || ((SecassetRecordMedium *) element)->encrypted != SECASSET_TRISTATE_TRUE
      || !g_str_equal (secasset_level_explanation_get_dimension (writer->explanation),
                       "confidentiality"))
    return;
  g_string_append (
      writer->text,
      level_say (writer, "暗号化されていますが、それだけで機密性の区分が下がることはありません。",
                 "It is encrypted; that alone does not lower the level. "));
  g_string_append (
      writer->text,
      level_say (writer, "下げる場合は、理由と承認のある特例（分散効果）が必要です。\n",
                 "Lowering it takes an approved override (distribution effect) with its "
                 "reason.\n"));
}

/* What the city has set, or -1. */
static gint64
get_threshold (SecassetLevelWriter *writer)
{
  SecassetRuleInfo *rule
      = secasset_policy_lookup_rule (writer->explanation->model.facts->policy, ACCUMULATION_RULE);
  JsonNode *node = rule && rule->parameters
                       ? json_object_get_member (rule->parameters, "subject-threshold")
                       : NULL;

  return node && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_int (node) : -1;
}

static void
write_accumulation (SecassetLevelWriter *writer)
{
  guint unknown = 0;
  gint64 count
      = secasset_level_explanation_get_accumulated_subjects (writer->explanation, &unknown);
  gint64 threshold = get_threshold (writer);

  if (count < 0)
    return;
  g_string_append_printf (writer->text,
                          level_say (writer, "取り扱う情報の対象者は延べ%" G_GINT64_FORMAT "人です",
                                     "What it handles is about %" G_GINT64_FORMAT
                                     " persons in all"),
                          count);
  if (unknown > 0)
    g_string_append_printf (writer->text,
                            level_say (writer, "（ほかに人数不明の情報が%u件）",
                                       ", not counting %u whose number is not known"),
                            unknown);
  g_string_append (writer->text, level_say (writer, "。", "."));
  if (threshold >= 0 && count >= threshold)
    g_string_append (writer->text,
                     level_say (writer,
                                "多数の情報が集積しているため、区分の引上げを検討してください。",
                                " So much in one place may justify a higher level: consider it."));
  g_string_append (writer->text, level_say (writer, "集積効果による引上げは自動では行いません。\n",
                                            " Nothing is raised for that by itself.\n"));
}

static void
write_advice (SecassetLevelWriter *writer)
{
  SecassetLevelExplanation *self = writer->explanation;
  const SecassetNeed *need = secasset_level_model_get_need (&self->model, 0);

  if (need->declared == 0 || need->declared >= need->need
      || (need->flags & SECASSET_NEED_OVERRIDDEN))
    return;
  g_string_append_printf (
      writer->text,
      level_say (
          writer,
          "自らの分類を%"
          "sに改めてください。下げてよい理由があれば、特例として理由と承認を記載してください。\n",
          "Raise its own class to %s, or record an approved override if there is a reason for "
          "less.\n"),
      secasset_level_explanation_get_effective (self));
}

char *
secasset_level_explanation_dup_text (SecassetLevelExplanation *self,
                                     const char *language)
{
  SecassetLevelWriter writer;

  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  secasset_level_writer_init (&writer, self, language);
  write_level (&writer);
  write_sources (&writer);
  write_overrides (&writer);
  secasset_level_writer_add_unclassified (&writer);
  write_encryption (&writer);
  write_accumulation (&writer);
  write_advice (&writer);
  return secasset_level_writer_finish (&writer);
}
