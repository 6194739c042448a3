/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-value-private.h"

#include "base/date-ledger-private.h"
#include "base/date-private.h"
#include "base/normalize-private.h"
#include <string.h>

#define SEPARATORS "、,，/／;；\n\r"

char *
secasset_ledger_value_trim (const char *text)
{
  const char *end = text + strlen (text);

  while (*text && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  while (end > text)
    {
      const char *last = g_utf8_prev_char (end);

      if (!g_unichar_isspace (g_utf8_get_char (last)))
        break;
      end = last;
    }
  return g_strndup (text, (gsize) (end - text));
}

char **
secasset_ledger_value_split (const char *text)
{
  g_autoptr (GStrvBuilder) values = g_strv_builder_new ();
  const char *start = text;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      if (!*p || g_utf8_strchr (SEPARATORS, -1, g_utf8_get_char (p)))
        {
          g_autofree char *part = g_strndup (start, (gsize) (p - start));
          g_autofree char *value = secasset_ledger_value_trim (part);

          if (*value)
            g_strv_builder_add (values, value);
          if (!*p)
            break;
          start = g_utf8_next_char (p);
        }
    }
  return g_strv_builder_end (values);
}

static JsonNode *
new_string (const char *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

/* “SecassetLifecycle” has its words in the group “Lifecycle”. */
const char *
secasset_ledger_value_get_group (const SecassetField *field)
{
  return g_type_name (field->type ()) + strlen ("Secasset");
}

gboolean
secasset_ledger_value_has_form (const SecassetField *field)
{
  return !field->internal && field->kind != SECASSET_FIELD_OBJECT
         && field->kind != SECASSET_FIELD_OBJECTS && field->kind != SECASSET_FIELD_LEVELS
         && field->kind != SECASSET_FIELD_JSON;
}

SecassetLedgerMark
secasset_ledger_value_get_mark (SecassetLedgerMapping *mapping,
                                const SecassetField *field,
                                const char *text)
{
  g_autofree char *trimmed = secasset_ledger_value_trim (text);
  const char *nick = secasset_ledger_mapping_find_value (mapping, "Tristate", trimmed);
  const char *mark = secasset_ledger_mapping_find_value (mapping, "marks", trimmed);
  gboolean names = field && field->kind == SECASSET_FIELD_REFS;
  gboolean chooses = field
                     && (field->kind == SECASSET_FIELD_ENUM || field->kind == SECASSET_FIELD_FLAGS);

  if (chooses && secasset_ledger_mapping_find_value (mapping, secasset_ledger_value_get_group (field), trimmed))
    return SECASSET_LEDGER_MARK_NONE;
  if (g_strcmp0 (mark, "undecided") == 0)
    return SECASSET_LEDGER_MARK_UNDECIDED;
  if (g_strcmp0 (nick, "unknown") == 0)
    return SECASSET_LEDGER_MARK_UNKNOWN;
  if (g_strcmp0 (mark, "permanent") == 0)
    return field && (field->kind == SECASSET_FIELD_DATE || field->kind == SECASSET_FIELD_COUNT)
               ? SECASSET_LEDGER_MARK_PERMANENT
               : SECASSET_LEDGER_MARK_NONE;
  if ((names && g_strcmp0 (nick, "false") == 0) || ((names || chooses) && mark))
    return SECASSET_LEDGER_MARK_NOTHING;
  return SECASSET_LEDGER_MARK_NONE;
}

static JsonNode *
convert_tristate (SecassetLedgerMapping *mapping,
                  const char *text,
                  SecassetLedgerValueStatus *status)
{
  const char *nick = secasset_ledger_mapping_find_value (mapping, "Tristate", text);

  if (!nick)
    {
      *status = SECASSET_LEDGER_VALUE_STRANGE;
      return NULL;
    }
  *status = SECASSET_LEDGER_VALUE_READ_AS;
  if (g_str_equal (nick, "unknown"))
    return NULL;
  return json_node_init_boolean (json_node_alloc (), g_str_equal (nick, "true"));
}

static JsonNode *
convert_enum (SecassetLedgerMapping *mapping,
              const SecassetField *field,
              const char *text,
              SecassetLedgerValueStatus *status)
{
  const char *nick = secasset_ledger_mapping_find_value (mapping, secasset_ledger_value_get_group (field), text);

  if (!nick)
    *status = SECASSET_LEDGER_VALUE_STRANGE;
  else if (!g_str_equal (nick, text))
    *status = SECASSET_LEDGER_VALUE_READ_AS;
  return new_string (nick ? nick : text);
}

static JsonNode *
convert_several (SecassetLedgerMapping *mapping,
                 const SecassetField *field,
                 const char *text,
                 SecassetLedgerValueStatus *status)
{
  g_auto (GStrv) values = secasset_ledger_value_split (text);
  JsonArray *array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; values[i]; i++)
    json_array_add_element (array, field->kind == SECASSET_FIELD_FLAGS
                                       ? convert_enum (mapping, field, values[i], status)
                                       : new_string (values[i]));
  json_node_take_array (node, array);
  return node;
}

/* The last day of a span for what ends, the first for what begins. */
static gboolean
is_an_end (const char *name)
{
  static const char *const ends[]
      = { "valid-until", "retention-until", "contract-until", "ismap-valid-until", "expires-on",
          "review-due", NULL };

  return g_strv_contains (ends, name);
}

static JsonNode *
convert_date (const SecassetField *field,
              const char *text,
              SecassetLedgerValueStatus *status)
{
  SecassetLedgerDate date;
  g_autofree char *iso = NULL;

  if (!secasset_date_parse_ledger (text, &date))
    {
      *status = SECASSET_LEDGER_VALUE_STRANGE;
      return new_string (text);
    }
  iso = secasset_date_to_iso (is_an_end (field->name) ? &date.until : &date.from);
  if (date.beyond_era)
    *status = SECASSET_LEDGER_VALUE_BEYOND_ERA;
  else if (date.before_era)
    *status = SECASSET_LEDGER_VALUE_BEFORE_ERA;
  else if (date.precision != SECASSET_DATE_DAY)
    *status = SECASSET_LEDGER_VALUE_SPAN;
  else if (!g_str_equal (iso, text))
    *status = SECASSET_LEDGER_VALUE_READ_AS;
  return new_string (iso);
}

/* Digits with signs of grouping, and the word of what is counted. */
static JsonNode *
convert_count (const char *text,
               SecassetLedgerValueStatus *status)
{
  static const char *const units[] = { "件", "人", "名", "台", "年", "年間", "分", "個", "本" };
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_auto (GStrv) parts = g_strsplit (plain, ",", -1);
  g_autofree char *digits = g_strjoinv ("", parts);
  guint64 number;

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      if (!g_str_has_suffix (digits, units[i]))
        continue;
      digits[strlen (digits) - strlen (units[i])] = '\0';
      break;
    }
  if (!g_ascii_string_to_unsigned (digits, 10, 0, G_MAXINT64, &number, NULL))
    {
      *status = SECASSET_LEDGER_VALUE_STRANGE;
      return new_string (text);
    }
  if (!g_str_equal (digits, text))
    *status = SECASSET_LEDGER_VALUE_READ_AS;
  return json_node_init_int (json_node_alloc (), (gint64) number);
}

JsonNode *
secasset_ledger_value_new (SecassetLedgerMapping *mapping,
                           const SecassetField *field,
                           const char *text,
                           SecassetLedgerValueStatus *status)
{
  g_autofree char *trimmed = secasset_ledger_value_trim (text);

  *status = SECASSET_LEDGER_VALUE_PLAIN;
  if (!*trimmed)
    return NULL;
  switch (field->kind)
    {
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return convert_tristate (mapping, trimmed, status);
    case SECASSET_FIELD_ENUM:
      return convert_enum (mapping, field, trimmed, status);
    case SECASSET_FIELD_FLAGS:
    case SECASSET_FIELD_STRINGS:
      return convert_several (mapping, field, trimmed, status);
    case SECASSET_FIELD_COUNT:
      return convert_count (trimmed, status);
    case SECASSET_FIELD_DATE:
      return convert_date (field, trimmed, status);
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return new_string (text);
    case SECASSET_FIELD_REFS:
    case SECASSET_FIELD_OBJECT:
    case SECASSET_FIELD_OBJECTS:
    case SECASSET_FIELD_LEVELS:
    case SECASSET_FIELD_JSON:
    default:
      *status = SECASSET_LEDGER_VALUE_STRANGE;
      return new_string (text);
    }
}
