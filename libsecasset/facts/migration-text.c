/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/migration-private.h"

#include "base/normalize-private.h"
#include <string.h>

/* Steps in words. Names of dimensions and schemes are those of the data. */
typedef struct
{
  SecassetMigrationStep *step;
  const char *language;
  gboolean japanese;
  GString *text;
} Writer;

static inline const char *say (const Writer *writer,
                               const char *ja,
                               const char *en) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);
static inline const char *
say (const Writer *writer,
     const char *ja,
     const char *en)
{
  return writer->japanese ? ja : en;
}

static const char *
dimension_label (SecassetScheme *scheme,
                 const char *id,
                 const char *language)
{
  gint index = secasset_scheme_find_dimension (scheme, id);

  return index >= 0 ? secasset_text_get (&scheme->dimensions[index].label, language) : id;
}

/* “confidentiality=3” with the word for the dimension. */
static void
add_level (SecassetScheme *scheme,
           const char *level,
           const char *language,
           GString *text)
{
  const char *separator = strchr (level, '=');
  g_autofree char *dimension = g_strndup (level, (gsize) (separator - level));

  g_string_append_printf (text, secasset_language_is_japanese (language) ? "%s「%s」" : "%s %s",
                          dimension_label (scheme, dimension, language), separator + 1);
}

static void
write_list (Writer *writer,
            const char *const *items)
{
  for (guint i = 0; items[i]; i++)
    g_string_append_printf (writer->text, "%s%s", i == 0 ? "" : say (writer, "、", ", "), items[i]);
}

static void
write_from (Writer *writer)
{
  const char *const *levels = secasset_migration_step_get_from_levels (writer->step);

  g_string_append_printf (writer->text, say (writer, "%sの", "%s "), writer->step->from->id);
  for (guint i = 0; levels[i]; i++)
    {
      if (i > 0)
        g_string_append (writer->text, say (writer, "、", ", "));
      add_level (writer->step->from, levels[i], writer->language, writer->text);
    }
}

static const char *
quality_label (const Writer *writer)
{
  return secasset_policy_get_label (
      writer->step->policy, "MappingQuality",
      secasset_mapping_quality_peek_nick (secasset_migration_step_get_quality (writer->step)),
      writer->language);
}

static void
write_candidates (Writer *writer)
{
  g_string_append (writer->text, say (writer, "候補：", "Candidates: "));
  write_list (writer, secasset_migration_step_get_candidates (writer->step));
  g_string_append_printf (writer->text,
                          say (writer, "（対応付けの確度：%s）。", " (quality of the mapping: %s)."),
                          quality_label (writer));
}

static void
write_automatic (Writer *writer)
{
  write_from (writer);
  g_string_append_printf (
      writer->text,
      say (writer, "は「%s」に対応します（対応付けの確度：%s）。",
           " corresponds to %s (quality of the mapping: %s)."),
      secasset_migration_step_get_candidates (writer->step)[0], quality_label (writer));
}

/* Why one candidate, or none of several, cannot be taken as it is. */
static void
write_question (Writer *writer)
{
  SecassetMigrationStep *step = writer->step;
  const char *const *candidates = secasset_migration_step_get_candidates (step);

  if (!step->from_levels[0])
    g_string_append_printf (writer->text,
                            say (writer, "%sの区分がないため、対応する区分を決められません。",
                                 "It has no level in %s to start from. "),
                            step->from->id);
  else
    {
      write_from (writer);
      g_string_append (writer->text,
                       candidates[1] ? say (writer, "に対応する区分は一つに定まりません。",
                                            " does not lead to a single level. ")
                                     : say (writer, "に対応する区分は確認が必要です。",
                                            " has a counterpart that has to be confirmed. "));
    }
  write_candidates (writer);
}

static void
write_override (Writer *writer)
{
  SecassetMigrationStep *step = writer->step;

  g_string_append_printf (
      writer->text,
      say (writer, "%sによる特例（%s「%s」）は引き継がれません。改めて承認を受けるか判断してください。",
           "The override in %s (%s %s) is not carried over; decide whether to have it approved "
           "anew. "),
      step->from->id,
      dimension_label (step->from, step->override->dimension ? step->override->dimension : "-",
                       writer->language),
      step->override->to ? step->override->to : "-");
  if (secasset_migration_step_get_candidates (step)[0])
    write_candidates (writer);
}

static void
write_review (Writer *writer)
{
  SecassetMigrationStep *step = writer->step;
  const char *fallback = secasset_migration_step_get_default (step);
  g_autofree char *note = secasset_mapped_levels_dup_note (step->mapped, writer->language);

  if (step->override)
    {
      write_override (writer);
      return;
    }
  write_question (writer);
  if (step->draft)
    g_string_append_printf (writer->text,
                            say (writer, "案として「%s」が登録されています。",
                                 " %s is recorded as a draft."),
                            step->draft);
  else if (fallback)
    g_string_append_printf (writer->text,
                            say (writer, "仮の値は「%s」です。", " Provisional level: %s."), fallback);
  if (step->from_levels[0])
    g_string_append_printf (writer->text, "%s%s", writer->japanese ? "" : " ", note);
}

static void
write_impossible (Writer *writer)
{
  SecassetMigrationStep *step = writer->step;

  if (step->override)
    write_override (writer);
  g_string_append_printf (
      writer->text,
      say (writer, "%sから%sへの対応付けがないため、改めて分類してください。",
           "No mapping leads from %s to this dimension of %s: classify it anew."),
      step->from->id, step->to->id);
}

char *
secasset_migration_step_dup_text (SecassetMigrationStep *self,
                                  const char *language)
{
  Writer writer;

  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  writer = (Writer){ .step = self, .language = language, .text = g_string_new (NULL) };
  writer.japanese = secasset_language_is_japanese (language);
  switch (self->state)
    {
    case SECASSET_MIGRATION_STATE_AUTOMATIC:
      write_automatic (&writer);
      break;
    case SECASSET_MIGRATION_STATE_NEEDS_REVIEW:
      write_review (&writer);
      break;
    case SECASSET_MIGRATION_STATE_IMPOSSIBLE:
      write_impossible (&writer);
      break;
    case SECASSET_MIGRATION_STATE_ALREADY_THERE:
    default:
      g_string_append_printf (writer.text,
                              say (&writer, "%sで既に登録されています。",
                                   "It is recorded in %s already."),
                              self->to->id);
    }
  return g_string_free (writer.text, FALSE);
}

/* Stating these would tell more. */
static char *
dup_blanks (SecassetMigrationStep *self,
            const char *language)
{
  Writer writer = { .step = self, .language = language, .text = g_string_new (NULL) };

  writer.japanese = secasset_language_is_japanese (language);
  g_string_append_printf (writer.text, say (&writer, "%s：未記入のため手掛かりにならない項目：",
                                            "%s: not stated, so no help: "),
                          self->element->id);
  for (guint i = 0; i < self->blanks->len; i++)
    g_string_append_printf (writer.text, "%s%s", i == 0 ? "" : say (&writer, "、", ", "),
                            secasset_policy_get_label (self->policy, "fields",
                                                       g_ptr_array_index (self->blanks, i),
                                                       language));
  return g_string_free (writer.text, FALSE);
}

char **
secasset_migration_step_dup_hints (SecassetMigrationStep *self,
                                   const char *language)
{
  char **texts;

  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  texts = g_new0 (char *, self->hints->len + 2);
  for (guint i = 0; i < self->hints->len; i++)
    {
      const SecassetMigrationHint *note = &g_array_index (self->hints, SecassetMigrationHint, i);
      const char *text = secasset_text_get (&note->hint->text, language);
      const char *id = note->information->id;

      if (secasset_language_is_japanese (language))
        texts[i] = g_strdup_printf ("%s：%s（解釈による目安）", id, text);
      else
        texts[i] = g_strdup_printf ("%s: %s (By interpretation.)", id, text);
    }
  if (self->blanks->len > 0)
    texts[self->hints->len] = dup_blanks (self, language);
  return texts;
}

void
secasset_migration_step_add_rationale (SecassetMigrationStep *self,
                                       const char *language,
                                       GString *text)
{
  Writer writer = { .step = self, .language = language, .text = text };
  gboolean settled = self->state == SECASSET_MIGRATION_STATE_AUTOMATIC;
  const char *dimension = secasset_migration_step_get_dimension (self);

  writer.japanese = secasset_language_is_japanese (language);
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append_printf (text, say (&writer, "%s：", "%s: "),
                          dimension_label (self->to, dimension, language));
  write_from (&writer);
  g_string_append_printf (text,
                          say (&writer, "から%sへの対応付け（確度：%s）に",
                               ", by its mapping to %s (quality: %s)"),
                          self->to->id, quality_label (&writer));
  g_string_append (text, settled ? say (&writer, "より移行しました。", ".")
                                 : say (&writer, "よる仮の値です。候補：",
                                        "; provisional. Candidates: "));
  if (!settled)
    {
      write_list (&writer, secasset_migration_step_get_candidates (self));
      g_string_append (text, say (&writer, "。", "."));
    }
}
