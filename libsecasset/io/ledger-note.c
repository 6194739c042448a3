/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-note-private.h"

#include "policy/policy-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetLedgerNote:
 *
 * Something that reading or writing a ledger did, so that a person can see it: a mark that was
 * understood, a row that was passed over. What is doubtful or wrong is a finding instead.
 *
 * Since: 1.0
 */
struct _SecassetLedgerNote
{
  GObject parent_instance;

  SecassetLedgerNoteKind kind;
  char *sheet; /* GRefString, as the texts: many notes say the same */
  guint row;
  guint column;
  char *text;
  char *value;
  const char *group; /* of labels that the value has one among, or NULL; interned */
};

struct _SecassetLedgerNoteClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_KIND,
  PROP_SHEET,
  PROP_ROW,
  PROP_COLUMN,
  PROP_TEXT,
  PROP_VALUE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetLedgerNote, secasset_ledger_note, G_TYPE_OBJECT)

static void
secasset_ledger_note_get_property (GObject *object,
                                   guint prop_id,
                                   GValue *value,
                                   GParamSpec *pspec)
{
  SecassetLedgerNote *self = SECASSET_LEDGER_NOTE (object);

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (gint) self->kind);
      break;
    case PROP_SHEET:
      g_value_set_string (value, self->sheet);
      break;
    case PROP_ROW:
      g_value_set_uint (value, self->row);
      break;
    case PROP_COLUMN:
      g_value_set_uint (value, self->column);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_ledger_note_finalize (GObject *object)
{
  SecassetLedgerNote *self = SECASSET_LEDGER_NOTE (object);

  g_clear_pointer (&self->sheet, g_ref_string_release);
  g_clear_pointer (&self->text, g_ref_string_release);
  g_clear_pointer (&self->value, g_ref_string_release);
  G_OBJECT_CLASS (secasset_ledger_note_parent_class)->finalize (object);
}

static void
secasset_ledger_note_class_init (SecassetLedgerNoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_ledger_note_get_property;
  object_class->finalize = secasset_ledger_note_finalize;

  /**
   * SecassetLedgerNote:kind: (getter get_kind)
   *
   * What was done.
   *
   * Since: 1.0
   */
  props[PROP_KIND]
      = g_param_spec_enum ("kind", NULL, NULL, SECASSET_TYPE_LEDGER_NOTE_KIND,
                           SECASSET_LEDGER_NOTE_KIND_READ_AS, flags);

  /**
   * SecassetLedgerNote:sheet: (getter get_sheet)
   *
   * The name of the sheet of a workbook; %NULL for a file that is one table.
   *
   * Since: 1.0
   */
  props[PROP_SHEET] = g_param_spec_string ("sheet", NULL, NULL, NULL, flags);

  /**
   * SecassetLedgerNote:row: (getter get_row)
   *
   * The row, counted from 1; 0 for what has none, as a sheet. When a ledger is written, it is a
   * row of the written file, but for a row that is left out.
   *
   * Since: 1.0
   */
  props[PROP_ROW] = g_param_spec_uint ("row", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SecassetLedgerNote:column: (getter get_column)
   *
   * The column, counted from 1; 0 for the row as a whole.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SecassetLedgerNote:text: (getter get_text)
   *
   * What stands in the ledger.
   *
   * Since: 1.0
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  /**
   * SecassetLedgerNote:value: (getter get_value)
   *
   * What it was read as; empty where it states nothing.
   *
   * Since: 1.0
   */
  props[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_ledger_note_init (SecassetLedgerNote *self)
{
  self->kind = SECASSET_LEDGER_NOTE_KIND_READ_AS;
}

SecassetLedgerNote *
secasset_ledger_note_new (SecassetLedgerNoteKind kind,
                          const char *sheet,
                          guint row,
                          guint column,
                          const char *text,
                          const char *value)
{
  SecassetLedgerNote *self = g_object_new (SECASSET_TYPE_LEDGER_NOTE, NULL);

  self->kind = kind;
  self->sheet = sheet ? g_ref_string_new_intern (sheet) : NULL;
  self->row = row;
  self->column = column;
  self->text = text ? g_ref_string_new_intern (text) : NULL;
  self->value = value ? g_ref_string_new_intern (value) : NULL;
  return self;
}

void
secasset_ledger_note_set_group (SecassetLedgerNote *self,
                                const char *group)
{
  self->group = g_intern_string (group);
}

#define DEFINE_GETTER(name, CType, none)                                                           \
  CType secasset_ledger_note_get_##name (SecassetLedgerNote *self)                                 \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_LEDGER_NOTE (self), none);                                   \
    return self->name;                                                                             \
  }

DEFINE_GETTER (kind, SecassetLedgerNoteKind, SECASSET_LEDGER_NOTE_KIND_READ_AS)
DEFINE_GETTER (sheet, const char *, NULL)
DEFINE_GETTER (row, guint, 0)
DEFINE_GETTER (column, guint, 0)
DEFINE_GETTER (text, const char *, NULL)
DEFINE_GETTER (value, const char *, NULL)

/* By kind: with the text first and the value second. */
static const SecassetText sentences[] = {
  [SECASSET_LEDGER_NOTE_KIND_READ_AS]
  = { "「%s」を「%s」と読み取りました。", "“%s” was read as “%s”." },
  [SECASSET_LEDGER_NOTE_KIND_SPAN]
  = { "日を特定しない記載「%s」を%sとして扱います。", "“%s” does not name a day; it counts as %s." },
  [SECASSET_LEDGER_NOTE_KIND_DITTO]
  = { "「%s」を上の行と同じ「%s」と読み取りました。", "“%s” was read as “%s”, like the row above." },
  [SECASSET_LEDGER_NOTE_KIND_ASSUMED]
  = { "記載%sがないため「%s」としました。", "Nothing%s is stated; taken to be “%s”." },
  [SECASSET_LEDGER_NOTE_KIND_CREATED]
  = { "「%s」は台帳に行がないため、記載から登録しました（%s）。",
      "“%s” has no row of its own and was entered from its mention (%s)." },
  [SECASSET_LEDGER_NOTE_KIND_KEPT]
  = { "「%s」に当たる項目がないため、そのまま保持します。%s",
      "Nothing corresponds to “%s”; it is kept as it stands.%s" },
  [SECASSET_LEDGER_NOTE_KIND_SKIPPED]
  = { "見出し・集計・注記とみられる行のため、読み取りませんでした：「%s」%s",
      "The row looks like a heading, a sum or a note and was not read: “%s”%s" },
  [SECASSET_LEDGER_NOTE_KIND_WRITTEN]
  = { "「%s」を「%s」に書き換えました。", "“%s” was changed to “%s”." },
  [SECASSET_LEDGER_NOTE_KIND_APPENDED]
  = { "「%s」の行を追加しました。%s", "A row was added for “%s”.%s" },
  [SECASSET_LEDGER_NOTE_KIND_DROPPED]
  = { "「%s」がなくなったため、その行を除きました。%s", "“%s” is gone, and so is its row.%s" },
  [SECASSET_LEDGER_NOTE_KIND_GUARDED]
  = { "「%s」は数式とみなされるおそれがあるため、「%s」と書きました。",
      "“%s” may be taken for a formula; it was written as “%s”." },
  [SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED]
  = { "「%s」の「%s」は台帳に書く場所がありません。",
      "The ledger has no place for what “%s” states: %s." },
  [SECASSET_LEDGER_NOTE_KIND_HIDDEN]
  = { "非表示の行ですが、読み取りました。%s%s", "The row is hidden; it was read all the same.%s%s" },
  [SECASSET_LEDGER_NOTE_KIND_SHEET_HIDDEN]
  = { "シート「%s」は非表示のため、読み取りませんでした。%s",
      "The sheet “%s” is hidden and was not read.%s" },
  [SECASSET_LEDGER_NOTE_KIND_SHEET_SKIPPED]
  = { "シート「%s」には台帳の見出しがないため、読み取りませんでした。%s",
      "The sheet “%s” has no headers of a ledger and was not read.%s" },
  [SECASSET_LEDGER_NOTE_KIND_FORMULA]
  = { "「%s」は数式とみなされるおそれがありますが、変更のないセルのため、そのまま残しました。%s",
      "“%s” may be taken for a formula; the cell was not changed and stays as it stands.%s" },
};

/* What looks alike, or cannot be shown at all, is told apart by its number. */
static char *
dup_lost_character (SecassetLedgerNote *self,
                    const char *language)
{
  static const SecassetText sentence
      = { "文字「%s」（U+%04X）は%sでは表せません。",
          "The character “%s” (U+%04X) cannot be written in %s." };

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (secasset_text_get (&sentence, language), self->text,
                          g_utf8_get_char (self->text), self->value);
#pragma GCC diagnostic pop
}

static const SecassetText unknown_sentence
    = { "「%s」を未記入（不明）と読み取りました。%s", "“%s” was read as unknown.%s" };

/* Marks are explained by words, not by what files have. */
static const char *
get_answer (const char *value,
            const char *language)
{
  static const SecassetText yes = { "はい", "yes" };
  static const SecassetText no = { "いいえ", "no" };

  if (g_str_equal (value, "true"))
    return secasset_text_get (&yes, language);
  return g_str_equal (value, "false") ? secasset_text_get (&no, language) : value;
}

/* Nothing stands for the element as a whole. */
static const char *
get_member_word (const char *member,
                 const char *language)
{
  static const SecassetText whole = { "すべての項目", "everything about it" };

  if (!*member)
    return secasset_text_get (&whole, language);
  return secasset_policy_get_label (secasset_policy_get_default (), "fields", member, language);
}

/* A nick of a kind of element has a name that people know. */
static const char *
get_word (SecassetLedgerNote *self,
          const char *language)
{
  if (self->kind == SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED)
    return get_member_word (self->value, language);
  if (self->group)
    return secasset_policy_get_label (secasset_policy_get_default (), self->group, self->value,
                                      language);
  if (self->kind == SECASSET_LEDGER_NOTE_KIND_READ_AS)
    return get_answer (self->value, language);
  if (self->kind != SECASSET_LEDGER_NOTE_KIND_CREATED
      && self->kind != SECASSET_LEDGER_NOTE_KIND_ASSUMED)
    return self->value;
  return secasset_policy_get_label (secasset_policy_get_default (), "kinds", self->value, language);
}

char *
secasset_ledger_note_dup_message (SecassetLedgerNote *self,
                                  const char *language)
{
  const SecassetText *sentence;

  g_return_val_if_fail (SECASSET_IS_LEDGER_NOTE (self), NULL);

  if (self->kind == SECASSET_LEDGER_NOTE_KIND_UNENCODABLE)
    return dup_lost_character (self, language);
  sentence = self->kind == SECASSET_LEDGER_NOTE_KIND_READ_AS && !*self->value ? &unknown_sentence
                                                                              : &sentences[self->kind];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (secasset_text_get (sentence, language), self->text,
                          get_word (self, language));
#pragma GCC diagnostic pop
}
