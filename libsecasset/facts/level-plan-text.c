/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-writer-private.h"

char *
secasset_level_explanation_dup_obstacles_text (SecassetLevelExplanation *self,
                                               const char *level,
                                               const char *language)
{
  g_autoptr (SecassetList) obstacles = NULL;
  const SecassetSchemeLevel *wanted;
  SecassetLevelWriter writer;
  guint n;

  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);
  g_return_val_if_fail (level != NULL && language != NULL, NULL);

  wanted = secasset_scheme_find_level (self->model.scheme, self->model.dimension, level);
  if (!wanted)
    return NULL;
  obstacles = secasset_level_explanation_dup_obstacles (self, level);
  secasset_level_writer_init (&writer, self, language);
  n = secasset_list_get_n_items (obstacles);
  if (n > 0)
    g_string_append_printf (
        writer.text,
        writer.japanese ? "%sの%sを%sとできないのは、次の%u件がより高い区分のためです：\n"
                        : "%s: %s cannot be %s because of %u that require more:\n",
        writer.element, writer.dimension, wanted->id, n);
  else
    g_string_append_printf (writer.text,
                            writer.japanese ? "%sの%sに、%sより高い区分を求めるものはありません。\n"
                                            : "%s: nothing requires %s above %s.\n",
                            writer.element, writer.dimension, wanted->id);
  secasset_level_writer_add_chains (&writer, obstacles);
  secasset_level_writer_add_unclassified (&writer);
  return secasset_level_writer_finish (&writer);
}

static void
write_plan (SecassetLevelWriter *writer,
            SecassetLevelPlan *plan,
            guint number)
{
  g_string_append_printf (writer->text,
                          level_say (writer, "案%u（変更後：%s%s）\n", "Plan %u (then %s%s)\n"),
                          number, plan->level ? plan->level : level_say (writer, "なし", "none"),
                          plan->partial ? level_say (writer, "、暫定", ", provisional") : "");
  for (guint i = 0; i < secasset_list_get_n_items (plan->changes); i++)
    {
      g_autofree char *change = secasset_level_change_dup_text (
          secasset_list_index (plan->changes, i), writer->japanese ? "ja" : "en");

      g_string_append_printf (writer->text, level_say (writer, "・%s\n", "- %s\n"), change);
    }
}

static void
write_plans (SecassetLevelWriter *writer,
             SecassetList *plans,
             gboolean complete,
             const char *level)
{
  guint n = secasset_list_get_n_items (plans);

  g_string_append_printf (writer->text,
                          writer->japanese ? "%sの%sを%sとするのに最小限必要な変更（%u案）。"
                                           : "%s: the smallest changes that make %s %s (%u). ",
                          writer->element, writer->dimension, level, n);
  g_string_append (writer->text,
                   level_say (writer, "いずれも実態に合う場合に限り、台帳は変更していません。\n",
                              "Each only where it is true; nothing has been changed.\n"));
  for (guint i = 0; i < n; i++)
    write_plan (writer, secasset_list_index (plans, i), i + 1);
  if (!complete)
    g_string_append (writer->text,
                     level_say (writer, "ほかの案もあり得ます（探索を途中で打ち切りました）。\n",
                                "There may be others: the search was cut short.\n"));
}

char *
secasset_level_explanation_dup_plans_text (SecassetLevelExplanation *self,
                                           const char *level,
                                           const char *language)
{
  g_autoptr (SecassetList) plans = NULL;
  const SecassetSchemeLevel *wanted;
  gboolean complete;
  SecassetLevelWriter writer;

  g_return_val_if_fail (SECASSET_IS_LEVEL_EXPLANATION (self), NULL);
  g_return_val_if_fail (level != NULL && language != NULL, NULL);

  wanted = secasset_scheme_find_level (self->model.scheme, self->model.dimension, level);
  plans = secasset_level_explanation_dup_plans (self, level, &complete);
  if (!plans)
    return NULL;
  secasset_level_writer_init (&writer, self, language);
  if (secasset_level_model_get_need (&self->model, 0)->need == wanted->rank)
    g_string_append_printf (
        writer.text, writer.japanese ? "%sの%sは、既に%sです。\n" : "%s: %s is %s already.\n",
        writer.element, writer.dimension, wanted->id);
  else if (secasset_list_get_n_items (plans) == 0 && complete)
    g_string_append_printf (writer.text,
                            writer.japanese ? "%sの%sを%sとする変更はありません。\n"
                                            : "%s: there is no change that makes %s %s.\n",
                            writer.element, writer.dimension, wanted->id);
  else
    write_plans (&writer, plans, complete, wanted->id);
  return secasset_level_writer_finish (&writer);
}
