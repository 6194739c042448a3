/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "base/normalize-private.h"
#include "io/ledger-value-private.h"
#include <string.h>

static SecassetLedgerMapping *
get_mapping (const SecassetLedgerOutput *self)
{
  return self->ledger->mapping;
}

char *
secasset_ledger_format_nick (SecassetLedgerOutput *self,
                             GPtrArray *samples,
                             const char *group,
                             const char *nick)
{
  const char *label = secasset_policy_get_label (get_mapping (self)->policy, group, nick, "ja");
  const char *meant = secasset_ledger_mapping_find_value (get_mapping (self), group, label);
  const char *first = secasset_ledger_mapping_get_first_word (get_mapping (self), group, nick);

  for (guint i = 0; i < samples->len; i++)
    {
      g_autofree char *text = secasset_ledger_value_trim (g_ptr_array_index (samples, i));

      if (g_strcmp0 (secasset_ledger_mapping_find_value (get_mapping (self), group, text), nick)
          == 0)
        return g_steal_pointer (&text);
    }
  /* A name that people know is better than the first of its synonyms, where it is understood. */
  if (g_strcmp0 (meant, nick) == 0 && !g_str_equal (label, nick))
    return g_strdup (label);
  return g_strdup (first ? first : nick);
}

static char *
format_tristate (SecassetLedgerOutput *self,
                 guint column,
                 GPtrArray *samples,
                 JsonNode *value)
{
  const SecassetLedgerBinding *binding
      = &g_array_index (self->ledger->columns->bindings, SecassetLedgerBinding, column);

  if (value && json_node_get_value_type (value) != G_TYPE_BOOLEAN)
    return json_node_dup_string (value);
  if (value)
    return secasset_ledger_format_nick (self, samples, "Tristate",
                                        json_node_get_boolean (value) ? "true" : "false");
  /* A blank would mean what stands above. */
  return binding->column->blank_is_ditto
             ? secasset_ledger_format_nick (self, samples, "Tristate", "unknown")
             : g_strdup ("");
}

/* Digits in groups of three, and the unit, if the cell had them. */
static char *
format_count (gint64 number,
              const char *own)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  GString *text = g_string_new (NULL);
  gsize length = strlen (digits);
  const char *unit = own ? own + strlen (own) : "";

  while (own && unit > own && !g_unichar_isdigit (g_utf8_get_char (g_utf8_prev_char (unit))))
    unit = g_utf8_prev_char (unit);
  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && (length - i) % 3 == 0 && own && strchr (own, ','))
        g_string_append_c (text, ',');
      g_string_append_c (text, digits[i]);
    }
  if (own && unit > own)
    g_string_append (text, unit);
  return g_string_free (text, FALSE);
}

static char *
to_full_width (const char *text)
{
  GString *wide = g_string_new (NULL);

  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      g_string_append_unichar (wide, c > 0x20 && c < 0x7f ? c + 0xfee0 : c);
    }
  return g_string_free (wide, FALSE);
}

/* “機密性３Ｂ” tells how a level is written: what stands before it, and how wide it is. NULL if
 * the text is no such example. */
static char *
format_level_like (SecassetLedgerOutput *self,
                   const char *dimension,
                   const char *level,
                   const char *example)
{
  g_autofree char *trimmed = secasset_ledger_value_trim (example);
  SecassetLedgerValueStatus status;
  g_autofree char *id
      = secasset_ledger_value_dup_level (get_mapping (self), dimension, trimmed, &status);
  g_autofree char *wide = to_full_width (id);
  gboolean is_wide = g_str_has_suffix (trimmed, wide);
  const char *end = is_wide ? wide : id;
  g_autofree char *prefix = NULL;
  g_autofree char *new_wide = to_full_width (level);
  g_autofree char *text = NULL;
  g_autofree char *back = NULL;

  if (!*id || status == SECASSET_LEDGER_VALUE_STRANGE || !g_str_has_suffix (trimmed, end))
    return NULL;
  prefix = g_strndup (trimmed, strlen (trimmed) - strlen (end));
  text = g_strconcat (prefix, is_wide ? new_wide : level, NULL);
  back = secasset_ledger_value_dup_level (get_mapping (self), dimension, text, &status);
  return g_str_equal (back, level) ? g_steal_pointer (&text) : NULL;
}

/* As the policy calls it; NULL where that would not be understood. */
static char *
dup_level_label (SecassetLedgerOutput *self,
                 const char *dimension,
                 const char *level)
{
  SecassetLedgerMapping *mapping = get_mapping (self);
  SecassetScheme *scheme
      = mapping->scheme ? secasset_policy_lookup_scheme (mapping->policy, mapping->scheme) : NULL;
  gint index = scheme ? secasset_scheme_find_dimension (scheme, dimension) : -1;
  const SecassetSchemeLevel *known
      = index >= 0 ? secasset_scheme_find_level (scheme, (guint) index, level) : NULL;
  SecassetLedgerValueStatus status;
  g_autofree char *back = NULL;

  if (!known || !known->label.ja)
    return NULL;
  back = secasset_ledger_value_dup_level (mapping, dimension, known->label.ja, &status);
  return g_str_equal (back, level) ? g_strdup (known->label.ja) : NULL;
}

static char *
format_level (SecassetLedgerOutput *self,
              GPtrArray *samples,
              const char *dimension,
              const char *level,
              const char *own)
{
  char *text = own ? format_level_like (self, dimension, level, own) : NULL;

  for (guint i = 0; !text && i < samples->len; i++)
    text = format_level_like (self, dimension, level, g_ptr_array_index (samples, i));
  if (!text && samples->len == 0)
    text = dup_level_label (self, dimension, level);
  return text ? text : g_strdup (level);
}

/* The sign between several values of one cell. */
static const char *
find_separator (GPtrArray *samples)
{
  static const char *const separators[] = { "、", ",", "，", "/", "／", ";", "；", "\n" };

  for (guint i = 0; i < samples->len; i++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (separators); k++)
        {
          if (strstr (g_ptr_array_index (samples, i), separators[k]))
            return separators[k];
        }
    }
  return separators[0];
}

static char *
format_several (SecassetLedgerOutput *self,
                const SecassetField *field,
                GPtrArray *samples,
                JsonNode *value)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (value) ? json_node_get_array (value) : NULL;
  const char *group = field->type ? g_type_name (field->type ()) + strlen ("Secasset") : NULL;
  GString *text = g_string_new (NULL);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      const char *item = json_array_get_string_element (array, i);
      g_autofree char *word
          = group ? secasset_ledger_format_nick (self, samples, group, item) : g_strdup (item);

      g_string_append_printf (text, "%s%s", i > 0 ? find_separator (samples) : "", word);
    }
  return g_string_free (text, FALSE);
}

/* Whether the column names elements by their names: some cell does, and none by an id that is
 * not its name. */
static gboolean
uses_names (SecassetLedgerOutput *self,
            GPtrArray *samples)
{
  gboolean by_name = FALSE;

  for (guint i = 0; i < samples->len; i++)
    {
      g_auto (GStrv) values = secasset_ledger_value_split (g_ptr_array_index (samples, i));

      for (guint k = 0; values[k]; k++)
        {
          JsonObject *named = secasset_ledger_state_find_named (self->before, values[k]);
          g_autofree char *key = secasset_normalize (values[k]);
          g_autofree char *id
              = secasset_normalize (named ? secasset_ledger_state_peek_text (named, "id") : "");
          g_autofree char *name
              = secasset_normalize (named ? secasset_ledger_state_peek_text (named, "name") : "");

          if (named && !g_str_equal (id, name) && g_str_equal (key, id))
            return FALSE;
          by_name = by_name || (named && g_str_equal (key, name));
        }
    }
  return by_name;
}

char *
secasset_ledger_format_references (SecassetLedgerOutput *self,
                                   GPtrArray *samples,
                                   JsonNode *value)
{
  gboolean names = uses_names (self, samples);
  JsonArray *array = json_node_get_array (value);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id = json_array_get_string_element (array, i);
      JsonObject *named = secasset_ledger_state_find_named (self->after, id);
      const char *name = named ? secasset_ledger_state_peek_text (named, "name") : "";

      if (!names || !*name || secasset_ledger_state_find_named (self->after, name) != named)
        name = id;
      g_string_append_printf (text, "%s%s", i > 0 ? find_separator (samples) : "", name);
    }
  return g_string_free (text, FALSE);
}

static char *
describe (JsonNode *value)
{
  return JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_STRING
             ? json_node_dup_string (value)
             : json_to_string (value, FALSE);
}

static char *
format_field (SecassetLedgerOutput *self,
              const SecassetField *field,
              GPtrArray *samples,
              JsonNode *value,
              const char *own)
{
  g_autofree char *text = describe (value);

  switch (field->kind)
    {
    case SECASSET_FIELD_ENUM:
      return secasset_ledger_format_nick (
          self, samples, g_type_name (field->type ()) + strlen ("Secasset"), text);
    case SECASSET_FIELD_FLAGS:
    case SECASSET_FIELD_STRINGS:
      return format_several (self, field, samples, value);
    case SECASSET_FIELD_COUNT:
      if (JSON_NODE_HOLDS_VALUE (value) && json_node_get_value_type (value) == G_TYPE_INT64)
        return format_count (json_node_get_int (value), own);
      break;
    case SECASSET_FIELD_DATE:
      return secasset_ledger_format_date (samples, text, own);
    case SECASSET_FIELD_REFS:
      return secasset_ledger_format_references (self, samples, value);
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
    case SECASSET_FIELD_OBJECT:
    case SECASSET_FIELD_OBJECTS:
    case SECASSET_FIELD_LEVELS:
    case SECASSET_FIELD_JSON:
    default:
      break;
    }
  return g_steal_pointer (&text);
}

char *
secasset_ledger_format (SecassetLedgerOutput *self,
                        guint column,
                        const SecassetLedgerTarget *target,
                        JsonNode *value,
                        const char *own)
{
  GPtrArray *samples = secasset_ledger_output_get_samples (self, column);
  const SecassetField *field = target->field;

  if (field
      && (field->kind == SECASSET_FIELD_TRISTATE || field->kind == SECASSET_FIELD_BOOLEAN))
    return format_tristate (self, column, samples, value);
  if (!value || JSON_NODE_HOLDS_NULL (value))
    return g_strdup ("");
  if (field)
    return format_field (self, field, samples, value, own);
  if (g_str_equal (target->target, "kind"))
    return secasset_ledger_format_nick (self, samples, "kinds", json_node_get_string (value));
  if (g_str_has_prefix (target->target, "level:"))
    {
      g_autofree char *level = describe (value);

      return format_level (self, samples, target->target + strlen ("level:"), level, own);
    }
  return describe (value);
}
