/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-explanation-private.h"

#include "base/normalize-private.h"

void
secasset_level_text_add_element (GString *text,
                                 SecassetElement *element,
                                 gboolean japanese)
{
  if (secasset_is_blank (element->name))
    g_string_append (text, element->id);
  else
    g_string_append_printf (text, japanese ? "「%s」（%s）" : "“%s” (%s)", element->name,
                            element->id);
}

const char *
secasset_level_text_get_relation (SecassetPolicy *policy,
                                  SecassetRelation *relation,
                                  gboolean japanese)
{
  return secasset_policy_get_label (
      policy, "fields", secasset_relation_kind_get_name (relation->kind), japanese ? "ja" : "en");
}

typedef struct
{
  SecassetLevelChange *change;
  gboolean japanese;
  char *element;
  char *target; /* of the relation */
} Words;

static inline const char *
say (const Words *words,
     const char *ja,
     const char *en) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);
static inline const char *
say (const Words *words,
     const char *ja,
     const char *en)
{
  return words->japanese ? ja : en;
}

static const char *
get_from (const Words *words)
{
  return words->change->from ? words->change->from : say (words, "なし", "none");
}

static char *
dup_relation_change (const Words *words)
{
  SecassetLevelChange *self = words->change;

  switch (self->action)
    {
    case SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE:
      return g_strdup_printf (
          words->japanese ? "%sの保存先のうち%sを正本とし、ほかの保存先で代替できるようにする"
                          : "declare the copy of %s on %s the authoritative one, if the other "
                            "copies are really not needed to go on working",
          words->element, words->target);
    case SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT:
      return g_strdup_printf (
          words->japanese
              ? "%sを%sの冗長な構成要素として記載する（停止しても代わりがある場合に限る）"
              : "record that %s is a redundant part of %s, if another can stand in for "
                "it",
          words->element, words->target);
    case SECASSET_LEVEL_ACTION_END_RELATION:
    default:
      return g_strdup_printf (
          words->japanese ? "%sから%sへの関係〈%s〉を終わらせる"
                          : "end the relation of %s to %s <%s>",
          words->element, words->target,
          secasset_level_text_get_relation (self->policy, self->relation, words->japanese));
    }
}

static char *
dup_override_change (const Words *words)
{
  SecassetLevelChange *self = words->change;

  if (self->action == SECASSET_LEVEL_ACTION_END_OVERRIDE)
    return g_strdup_printf (
        say (words, "%sの特例（%s）を終わらせる", "let the override of %s (%s) end"),
        words->element, get_from (words));
  if (self->action == SECASSET_LEVEL_ACTION_REVISE_OVERRIDE)
    return g_strdup_printf (
        words->japanese ? "%sの特例を%sから%sに改める（改めて承認が必要）"
                        : "have the override of %s changed from %s to %s, which needs approval",
        words->element, get_from (words), self->to);
  if (self->override_kind == SECASSET_OVERRIDE_KIND_DISTRIBUTION)
    return g_strdup_printf (
        say (words, "%sを%sから%sに下げる特例（分散効果）を、理由と承認を付けて記載する",
             "record an approved override of %s from %s to %s for the distribution effect, with "
             "its reason"),
        words->element, get_from (words), self->to);
  return g_strdup_printf (
      say (words, "%sを%sから%sに上げる特例（集積効果）を、理由と承認を付けて記載する",
           "record an approved override of %s from %s to %s for the cumulation effect, with its "
           "reason"),
      words->element, get_from (words), self->to);
}

static char *
dup_change (const Words *words)
{
  SecassetLevelChange *self = words->change;

  if (self->relation)
    return dup_relation_change (words);
  if (self->action == SECASSET_LEVEL_ACTION_CLASSIFY)
    return g_strdup_printf (say (words, "未分類の%sを%sに分類する（内容がそれに当たる場合に限る）",
                                 "classify %s as %s, if that is what it is"),
                            words->element, self->to);
  if (self->action == SECASSET_LEVEL_ACTION_RECLASSIFY)
    return g_strdup_printf (
        say (words, "%sの分類を%sから%sに見直す（現在の分類が内容に合わない場合に限る）",
             "reclassify %s from %s to %s, if its present class is not right"),
        words->element, get_from (words), self->to);
  return dup_override_change (words);
}

static char *
dup_element (SecassetElement *element,
             gboolean japanese)
{
  GString *text = g_string_new (NULL);

  secasset_level_text_add_element (text, element, japanese);
  return g_string_free (text, FALSE);
}

char *
secasset_level_change_dup_text (SecassetLevelChange *self,
                                const char *language)
{
  SecassetElement *target;
  char *text;
  Words words;

  g_return_val_if_fail (SECASSET_IS_LEVEL_CHANGE (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  words = (Words){ .change = self, .japanese = secasset_language_is_japanese (language) };
  words.element = dup_element (self->element, words.japanese);
  target = self->relation ? secasset_relation_get_target (self->relation) : NULL;
  words.target = target ? dup_element (target, words.japanese) : NULL;
  text = dup_change (&words);
  g_free (words.element);
  g_free (words.target);
  return text;
}
