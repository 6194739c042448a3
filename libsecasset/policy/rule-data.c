/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/declared-private.h"
#include "policy/load-private.h"

#include <string.h>

#include <secasset/secasset-element.h>
#include <secasset/secasset-enum-types.h>

/* The names in braces, as keys of a set; NULL if a brace has no partner or no name. */
static GHashTable *
find_placeholders (const char *text)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (; *text; text++)
    {
      gsize length;

      if (*text == '}')
        return NULL;
      if (*text != '{')
        continue;
      length = strspn (text + 1, "abcdefghijklmnopqrstuvwxyz0123456789-");
      if (length == 0 || text[length + 1] != '}')
        return NULL;
      g_hash_table_add (names, g_strndup (text + 1, length));
      text += length + 1;
    }
  return g_steal_pointer (&names);
}

/* A name of @names that is not in @of; NULL if there is none, or if one of them is not known. */
static const char *
find_stranger (GHashTable *names,
               GHashTable *of)
{
  GHashTableIter iter;
  gpointer name;

  if (!names || !of)
    return NULL;
  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      if (!g_hash_table_contains (of, name))
        return name;
    }
  return NULL;
}

static GHashTable *
read_placeholders (SecassetDataReader *reader,
                   const char *member,
                   const char *text)
{
  GHashTable *names = text ? find_placeholders (text) : NULL;

  if (text && !names)
    secasset_data_defect (reader, member, "対になっていない波括弧（{ }）があります",
                          "has a stray brace");
  return names;
}

/* Both languages say the same, and a remedy has nothing to fill in but what the message has. */
static void
check_texts (SecassetDataReader *reader,
             SecassetRuleInfo *self)
{
  g_autoptr (GHashTable) ja = read_placeholders (reader, "message", self->message.ja);
  g_autoptr (GHashTable) en = read_placeholders (reader, "message", self->message.en);
  g_autoptr (GHashTable) remedy_ja = read_placeholders (reader, "remedy", self->remedy.ja);
  g_autoptr (GHashTable) remedy_en = read_placeholders (reader, "remedy", self->remedy.en);

  const char *name;

  if ((name = find_stranger (ja, en)))
    secasset_data_defect (reader, "message", "差し込み箇所{%s}が英語の文にありません",
                          "placeholder {%s} is not in the English message", name);
  if ((name = find_stranger (en, ja)))
    secasset_data_defect (reader, "message", "差し込み箇所{%s}が日本語の文にありません",
                          "placeholder {%s} is not in the Japanese message", name);
  if ((name = find_stranger (remedy_ja, ja)))
    secasset_data_defect (reader, "remedy", "差し込み箇所{%s}が指摘の文にありません",
                          "placeholder {%s} is not in the message", name);
  if ((name = find_stranger (remedy_en, en)))
    secasset_data_defect (reader, "remedy", "差し込み箇所{%s}が英語の指摘の文にありません",
                          "placeholder {%s} is not in the message", name);
}

static void
read_variants (SecassetDataReader *reader,
               JsonObject *variants,
               SecassetRuleInfo *self)
{
  typedef struct
  {
    gint severity;
  } Row;
  static const SecassetDataMember members[] = {
    SECASSET_DATA_NICK (Row, severity, "severity", SECASSET_DATA_ENUM, secasset_severity_get_type),
  };
  gsize outer = secasset_data_enter (reader, "variants");
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, variants);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      gsize inner = secasset_data_enter (reader, name);
      Row row = { SECASSET_SEVERITY_ERROR };

      secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
      if (row.severity < (gint) self->floor)
        secasset_data_defect (reader, "severity", "規則の下限より軽い重要度です",
                              "is below the rule's floor");
      g_hash_table_insert (self->variants, g_strdup (name), GINT_TO_POINTER (row.severity + 1));
      secasset_data_leave (reader, inner);
    }
  secasset_data_leave (reader, outer);
}

static void
check_kinds (SecassetDataReader *reader,
             char **kinds)
{
  for (guint i = 0; kinds && kinds[i]; i++)
    {
      if (secasset_element_type_from_kind (kinds[i]) == G_TYPE_INVALID)
        secasset_data_defect (reader, "kinds", "要素の種類「%s」はありません", "unknown kind “%s”",
                              kinds[i]);
    }
}

typedef struct
{
  SecassetRuleInfo head;
  gint severity;
  gint floor;
  gint basis;
  JsonObject *parameters;
  JsonObject *variants;
  JsonNode *check;
  JsonNode *when;
  gboolean any_lifecycle;
} RuleRow;

static const SecassetDataMember rule_members[] = {
  SECASSET_DATA_MUST (RuleRow, head.id, "id", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (RuleRow, head.title, "title", SECASSET_DATA_TEXT),
  SECASSET_DATA_NICK (RuleRow, severity, "severity", SECASSET_DATA_ENUM,
                      secasset_severity_get_type),
  SECASSET_DATA_NICK (RuleRow, floor, "floor", SECASSET_DATA_ENUM, secasset_severity_get_type),
  SECASSET_DATA_MUST (RuleRow, head.clauses, "clauses", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (RuleRow, head.source, "source", SECASSET_DATA_TEXT),
  SECASSET_DATA_NICK (RuleRow, basis, "basis", SECASSET_DATA_ENUM, secasset_basis_get_type),
  SECASSET_DATA_MUST (RuleRow, head.evidence, "evidence", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (RuleRow, head.verified, "verified", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MAY (RuleRow, head.is_default_off, "default-off", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MUST (RuleRow, head.tier, "tier", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (RuleRow, head.kinds, "kinds", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MUST (RuleRow, parameters, "parameters", SECASSET_DATA_OBJECT),
  SECASSET_DATA_MUST (RuleRow, head.message, "message", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (RuleRow, head.remedy, "remedy", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (RuleRow, variants, "variants", SECASSET_DATA_OBJECT),
  SECASSET_DATA_MUST (RuleRow, head.waivable, "waivable", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_SKIP ("since"),
};

/* A rule that is data through and through needs less: what is left out is as in most rules. */
static const SecassetDataMember declared_members[] = {
  SECASSET_DATA_MUST (RuleRow, head.id, "id", SECASSET_DATA_STRING),
  SECASSET_DATA_MAY (RuleRow, head.profile, "profile", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (RuleRow, head.title, "title", SECASSET_DATA_TEXT),
  SECASSET_DATA_NICK (RuleRow, severity, "severity", SECASSET_DATA_ENUM,
                      secasset_severity_get_type),
  { .name = "floor", .kind = SECASSET_DATA_ENUM, .offset = G_STRUCT_OFFSET (RuleRow, floor),
    .type = secasset_severity_get_type },
  SECASSET_DATA_MUST (RuleRow, head.clauses, "clauses", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (RuleRow, head.source, "source", SECASSET_DATA_TEXT),
  SECASSET_DATA_NICK (RuleRow, basis, "basis", SECASSET_DATA_ENUM, secasset_basis_get_type),
  SECASSET_DATA_MAY (RuleRow, head.evidence, "evidence", SECASSET_DATA_STRING),
  SECASSET_DATA_MAY (RuleRow, head.verified, "verified", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MAY (RuleRow, head.is_default_off, "default-off", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MAY (RuleRow, head.tier, "tier", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (RuleRow, head.kinds, "kinds", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (RuleRow, parameters, "parameters", SECASSET_DATA_OBJECT),
  SECASSET_DATA_MAY (RuleRow, variants, "variants", SECASSET_DATA_OBJECT),
  SECASSET_DATA_MUST (RuleRow, head.message, "message", SECASSET_DATA_TEXT),
  SECASSET_DATA_MUST (RuleRow, head.remedy, "remedy", SECASSET_DATA_TEXT),
  SECASSET_DATA_MAY (RuleRow, head.waivable, "waivable", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MAY (RuleRow, any_lifecycle, "any-lifecycle", SECASSET_DATA_BOOLEAN),
  SECASSET_DATA_MUST (RuleRow, check, "check", SECASSET_DATA_NODE),
  SECASSET_DATA_MAY (RuleRow, when, "when", SECASSET_DATA_NODE),
  SECASSET_DATA_SKIP ("since"),
};

/* The texts of @row become those of @self. */
static void
take_row (SecassetRuleInfo *self,
          RuleRow *row)
{
  self->id = row->head.id;
  self->title = row->head.title;
  self->message = row->head.message;
  self->remedy = row->head.remedy;
  self->source = row->head.source;
  self->severity = (SecassetSeverity) row->severity;
  self->floor = (SecassetSeverity) row->floor;
  self->basis = (SecassetBasis) row->basis;
  self->evidence = row->head.evidence;
  self->verified = row->head.verified;
  self->is_default_off = row->head.is_default_off;
  self->waivable = row->head.waivable;
  self->tier = row->head.tier;
  self->clauses = row->head.clauses;
  self->kinds = row->head.kinds;
}

/* Rows are read by many threads: sealed, nothing in them can change. */
static JsonObject *
seal_parameters (JsonObject *parameters)
{
  JsonObject *sealed = parameters ? json_object_ref (parameters) : json_object_new ();

  json_object_seal (sealed);
  return sealed;
}

SecassetRuleInfo *
secasset_rule_info_new_from_node (SecassetDataReader *reader,
                                  JsonNode *node,
                                  const char *profile)
{
  SecassetRuleInfo *self = g_object_new (SECASSET_TYPE_RULE_INFO, NULL);
  RuleRow row = { .severity = SECASSET_SEVERITY_ERROR };

  secasset_data_read (reader, node, rule_members, G_N_ELEMENTS (rule_members), &row);
  take_row (self, &row);
  self->profile = g_strdup (profile);
  self->parameters = seal_parameters (row.parameters);
  if (self->severity < self->floor)
    secasset_data_defect (reader, "severity", "規則の下限より軽い重要度です",
                          "is below the rule's floor");
  check_texts (reader, self);
  check_kinds (reader, self->kinds);
  if (row.variants)
    read_variants (reader, row.variants, self);
  return self;
}

/* Only a function reads parameters and has variants; an empty object says that there are none. */
static void
check_is_empty (SecassetDataReader *reader,
                const char *member,
                JsonObject *object)
{
  if (object && json_object_get_size (object) > 0)
    secasset_data_defect (reader, member, "判定に使われない項目です。取り除いてください",
                          "is of no use to a check; leave it out");
}

static void
check_fillable (SecassetDataReader *reader,
                SecassetRuleInfo *self)
{
  g_auto (GStrv) names = secasset_declared_check_dup_placeholders (self->check, self->parameters);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) used = self->message.en ? find_placeholders (self->message.en) : NULL;
  g_autofree char *list = g_strjoinv (", ", names);
  const char *name;

  for (guint i = 0; names[i]; i++)
    g_hash_table_add (known, names[i]);
  name = find_stranger (used, known);
  if (name)
    secasset_data_defect (reader, "message",
                          "差し込み箇所{%s}は、この判定方法では埋められません。使えるもの: %s",
                          "placeholder {%s} is not in what its check fills in: %s", name, list);
}

static void
read_check (SecassetDataReader *reader,
            SecassetRuleInfo *self,
            RuleRow *row)
{
  JsonObject *parameters = json_object_new ();

  check_is_empty (reader, "parameters", row->parameters);
  check_is_empty (reader, "variants", row->variants);
  secasset_declared_check_kinds (reader, "kinds", self->kinds);
  if (row->check)
    self->check
        = secasset_declared_check_read (reader, row->check, row->when, self->kinds, parameters);
  if (self->check)
    self->check->any_lifecycle = row->any_lifecycle;
  self->parameters = parameters;
  json_object_seal (parameters);
}

/* An id stands in brackets, in lists and on the command line. */
static void
check_id (SecassetDataReader *reader,
          const char *id)
{
  for (; id && *id; id = g_utf8_next_char (id))
    {
      gunichar c = g_utf8_get_char (id);

      if (g_unichar_isalnum (c) || c == '-' || c == '.' || c == '_')
        continue;
      secasset_data_defect (reader, "id",
                            "英数字と「-」「.」「_」以外の文字が入っています。変更してください",
                            "is not made of letters, digits, “-”, “.” and “_” alone; change it");
      return;
    }
}

SecassetRuleInfo *
secasset_rule_info_new_declared (SecassetDataReader *reader,
                                 JsonNode *node)
{
  SecassetRuleInfo *self = g_object_new (SECASSET_TYPE_RULE_INFO, NULL);
  RuleRow row = { .head = { .verified = TRUE, .waivable = TRUE },
                  .severity = SECASSET_SEVERITY_ERROR, .floor = SECASSET_SEVERITY_INFO };

  secasset_data_read (reader, node, declared_members, G_N_ELEMENTS (declared_members), &row);
  take_row (self, &row);
  self->profile = row.head.profile;
  check_id (reader, self->id);
  if (!self->evidence)
    self->evidence = g_strdup ("-");
  if (!self->tier)
    self->tier = g_strdup ("own");
  if (self->severity < self->floor)
    secasset_data_defect (reader, "severity", "規則の下限より軽い重要度です",
                          "is below the rule's floor");
  check_texts (reader, self);
  read_check (reader, self, &row);
  if (self->check)
    check_fillable (reader, self);
  return self;
}

static void
copy_variants (SecassetRuleInfo *self,
               SecassetRuleInfo *from)
{
  const guint most = (guint) self->severity + 1;
  GHashTableIter iter;
  gpointer name, severity;

  g_hash_table_iter_init (&iter, from->variants);
  while (g_hash_table_iter_next (&iter, &name, &severity))
    g_hash_table_insert (self->variants, g_strdup (name),
                         GUINT_TO_POINTER (MIN (GPOINTER_TO_UINT (severity), most)));
}

SecassetRuleInfo *
secasset_rule_info_copy (SecassetRuleInfo *self,
                         SecassetSeverity severity)
{
  SecassetRuleInfo *copy = g_object_new (SECASSET_TYPE_RULE_INFO, NULL);

  copy->id = g_strdup (self->id);
  copy->profile = g_strdup (self->profile);
  secasset_text_copy (&copy->title, &self->title);
  secasset_text_copy (&copy->message, &self->message);
  secasset_text_copy (&copy->remedy, &self->remedy);
  secasset_text_copy (&copy->source, &self->source);
  copy->severity = severity;
  copy->floor = self->floor;
  copy->basis = self->basis;
  copy->evidence = g_strdup (self->evidence);
  copy->verified = self->verified;
  copy->is_default_off = self->is_default_off;
  copy->waivable = self->waivable;
  copy->tier = g_strdup (self->tier);
  copy->clauses = g_strdupv (self->clauses);
  copy->kinds = g_strdupv (self->kinds);
  copy->parameters = json_object_ref (self->parameters);
  copy->check = self->check ? secasset_declared_check_ref (self->check) : NULL;
  copy_variants (copy, self);
  return copy;
}
