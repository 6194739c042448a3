/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/segment-verdict-private.h"

#include <string.h>

/* A verdict in words. The names of segments and properties are the policy's. */
typedef struct
{
  SecassetSegmentVerdict *verdict;
  const char *language;
  gboolean japanese;
  GString *text;
} Writer;

static const char *
label (Writer *writer,
       SecassetSegmentKind kind)
{
  return secasset_policy_get_label (writer->verdict->policy, "SegmentKind",
                                    secasset_segment_kind_peek_nick (kind), writer->language);
}

static char *
dup_labels (Writer *writer,
            char **nicks)
{
  GString *labels = g_string_new (NULL);

  for (guint i = 0; nicks[i]; i++)
    {
      if (i > 0)
        g_string_append (labels, writer->japanese ? "、" : ", ");
      g_string_append (labels, secasset_policy_get_label (writer->verdict->policy, "SegmentKind",
                                                          nicks[i], writer->language));
    }
  return g_string_free (labels, FALSE);
}

static void
write_single (Writer *writer)
{
  SecassetSegmentVerdict *self = writer->verdict;

  g_string_append_printf (writer->text,
                          writer->japanese ? "「%s」は%sに該当します。" : "“%s” belongs to the %s.",
                          self->name, label (writer, self->facts.effective));
  if (self->facts.status == SECASSET_SEGMENT_STATUS_PROVISIONAL)
    g_string_append (writer->text,
                     writer->japanese
                         ? "ただし、不明な項目があるため、他の区分にも該当する可能性があります。"
                         : " Facts are missing, so it may turn out to belong to others as well.");
}

static void
write_conflict (Writer *writer)
{
  SecassetSegmentVerdict *self = writer->verdict;
  g_autofree char *labels = dup_labels (writer, self->matched);

  g_string_append_printf (writer->text,
                          writer->japanese
                              ? "「%s」は複数の区分（%s）の要件に該当します。"
                              : "“%s” meets the criteria of several segments (%s).",
                          self->name, labels);
  g_string_append_printf (writer->text,
                          writer->japanese
                              ? "基本方針は優先順位を定めていないため、最も保護の厚い%sとします。"
                              : " The policy gives no precedence; the most protective is the %s.",
                          label (writer, self->facts.effective));
}

static void
write_undetermined (Writer *writer)
{
  SecassetSegmentVerdict *self = writer->verdict;
  g_autofree char *labels = dup_labels (writer, self->possible);

  g_string_append_printf (writer->text,
                          writer->japanese
                              ? "「%s」の区分は判定できません。可能性のある区分：%s。"
                              : "The segment of “%s” cannot be decided. Possible: %s.",
                          self->name, labels);
}

static void
write_no_system (Writer *writer)
{
  SecassetSegmentVerdict *self = writer->verdict;

  if (self->facts.matched)
    write_single (writer);
  else
    write_undetermined (writer);
  g_string_append (writer->text,
                   writer->japanese ? "接続する情報システムが登録されていません。"
                                    : " No information system is known to connect to it.");
}

static void
write_settled (Writer *writer)
{
  SecassetSegmentVerdict *self = writer->verdict;

  if (self->facts.settled == self->facts.effective)
    return;
  g_string_append_printf (writer->text,
                          writer->japanese ? "登録どおり%sとして扱います。"
                                           : " It counts as what is declared: the %s.",
                          label (writer, self->facts.settled));
}

/* "id#property", with the word for the property. */
static void
write_facts (Writer *writer,
             char **facts,
             const char *heading)
{
  if (!facts[0])
    return;
  g_string_append (writer->text, heading);
  for (guint i = 0; facts[i]; i++)
    {
      const char *property = strrchr (facts[i], '#') + 1;
      const char *word = secasset_policy_get_label (writer->verdict->policy, "fields", property,
                                                    writer->language);
      gint length = (gint) (property - 1 - facts[i]);

      if (i > 0)
        g_string_append (writer->text, writer->japanese ? "、" : "; ");
      g_string_append_printf (writer->text, writer->japanese ? "%.*sの「%s」" : "%.*s: %s", length,
                              facts[i], word);
    }
  g_string_append (writer->text, writer->japanese ? "。" : ".");
}

char *
secasset_segment_verdict_dup_text (SecassetSegmentVerdict *self,
                                   const char *language)
{
  Writer writer;

  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  writer = (Writer){ .verdict = self, .language = language, .text = g_string_new (NULL) };
  writer.japanese = secasset_language_is_japanese (language);
  switch ((SecassetSegmentStatus) self->facts.status)
    {
    case SECASSET_SEGMENT_STATUS_CONFLICT:
      write_conflict (&writer);
      break;
    case SECASSET_SEGMENT_STATUS_UNDETERMINED:
      write_undetermined (&writer);
      break;
    case SECASSET_SEGMENT_STATUS_NO_SYSTEM:
      write_no_system (&writer);
      break;
    case SECASSET_SEGMENT_STATUS_DETERMINED:
    case SECASSET_SEGMENT_STATUS_PROVISIONAL:
    default:
      write_single (&writer);
    }
  write_settled (&writer);
  write_facts (&writer, self->evidence, writer.japanese ? "根拠：" : " Because of ");
  write_facts (&writer, self->unknown_facts, writer.japanese ? "不明な項目：" : " Not known: ");
  return g_string_free (writer.text, FALSE);
}
