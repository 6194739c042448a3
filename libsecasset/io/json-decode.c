/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"

#include "base/date-private.h"

#include <math.h>
#include <string.h>

#define RANGE_COUNT "0–9223372036854775807"
#define RANGE_ENUM "-2147483648–2147483647"
/* Integers up to here are exact in a double. */
#define MAX_EXACT_REAL 9007199254740992.0

/* "3.0" and "3e2" are integers, too. */
static gboolean
number_get_integer (const SecassetJsonNumber *number,
                    gint64 *value)
{
  if (number->is_integer)
    *value = number->integer;
  else if (number->is_exact && fabs (number->real) <= MAX_EXACT_REAL
           && trunc (number->real) == number->real)
    *value = (gint64) number->real;
  else
    return FALSE;
  return TRUE;
}

static gboolean
keep_out_of_range (SecassetJsonDecoder *self,
                   SecassetRecord *record,
                   const SecassetJsonPath *path,
                   gsize offset,
                   const char *range)
{
  guint n_faults = self->inventory->faults->len;

  if (!secasset_json_keep_again (self, record, path, offset, FALSE))
    return FALSE;
  /* Keeping may have said so already. */
  if (self->inventory->faults->len == n_faults)
    secasset_json_fault_value (self, "format.number-out-of-range", path, offset, range);
  return TRUE;
}

/* -1 is the model's own word for "not known". */
static gboolean
decode_count (SecassetJsonDecoder *self,
              SecassetRecord *record,
              const SecassetField *field,
              const SecassetJsonPath *path)
{
  gint c = secasset_json_cursor_peek (&self->cursor);
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  SecassetJsonNumber number;
  gint64 value;

  /* What people write for a number of an element (“約1万件”) is for GI-025 to report. */
  if (c == '"' && record == (SecassetRecord *) self->element)
    return secasset_json_keep_next (self, record, path);
  if (c != '-' && !g_ascii_isdigit (c))
    return secasset_json_keep_wrong (self, record, path, "integer");
  if (!secasset_json_cursor_take_number (&self->cursor, &number))
    return FALSE;
  if (!number_get_integer (&number, &value) || value < -1)
    return keep_out_of_range (self, record, path, offset, RANGE_COUNT);
  *SECASSET_FIELD_SLOT (record, field, gint64) = value;
  return TRUE;
}

static gboolean
decode_enum_number (SecassetJsonDecoder *self,
                    SecassetRecord *record,
                    const SecassetField *field,
                    const SecassetJsonPath *path)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  SecassetJsonNumber number;
  gint64 value;

  if (!secasset_json_cursor_take_number (&self->cursor, &number))
    return FALSE;
  if (!number_get_integer (&number, &value) || value < G_MININT32 || value > G_MAXINT32)
    return keep_out_of_range (self, record, path, offset, RANGE_ENUM);
  *SECASSET_FIELD_SLOT (record, field, gint32) = (gint32) value;
  return TRUE;
}

static gboolean
decode_enum (SecassetJsonDecoder *self,
             SecassetRecord *record,
             const SecassetField *field,
             const GEnumClass *klass,
             const SecassetJsonPath *path)
{
  gint c = secasset_json_cursor_peek (&self->cursor);
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  SecassetJsonSpan span;

  if (c == '-' || g_ascii_isdigit (c))
    return decode_enum_number (self, record, field, path);
  if (c != '"')
    return secasset_json_keep_wrong (self, record, path, "string");
  if (!secasset_json_cursor_take_string (&self->cursor, &span))
    return FALSE;
  for (guint i = 0; i < klass->n_values; i++)
    {
      const char *nick = klass->values[i].value_nick;

      if (*nick == *span.text && strncmp (nick, span.text, span.length) == 0
          && nick[span.length] == '\0')
        {
          *SECASSET_FIELD_SLOT (record, field, gint32) = klass->values[i].value;
          return TRUE;
        }
    }
  return secasset_json_keep_again (self, record, path, offset, FALSE);
}

static gboolean
decode_date (SecassetJsonDecoder *self,
             SecassetRecord *record,
             const SecassetField *field,
             const SecassetJsonPath *path)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  SecassetJsonSpan span;

  if (secasset_json_cursor_peek (&self->cursor) != '"')
    return secasset_json_keep_wrong (self, record, path, "string");
  if (!secasset_json_cursor_take_string (&self->cursor, &span))
    return FALSE;
  if (secasset_date_parse_iso (span.text, span.length,
                               SECASSET_FIELD_SLOT (record, field, GDate)))
    return TRUE;
  return secasset_json_keep_again (self, record, path, offset, FALSE);
}

static gboolean
decode_truth (SecassetJsonDecoder *self,
              SecassetRecord *record,
              const SecassetField *field,
              const SecassetJsonPath *path)
{
  gint c = secasset_json_cursor_peek (&self->cursor);
  guint8 no = field->kind == SECASSET_FIELD_TRISTATE ? SECASSET_TRISTATE_FALSE : 0;
  guint8 yes = field->kind == SECASSET_FIELD_TRISTATE ? SECASSET_TRISTATE_TRUE : 1;

  if (c != 't' && c != 'f')
    return secasset_json_keep_wrong (self, record, path, "boolean");
  *SECASSET_FIELD_SLOT (record, field, guint8) = c == 't' ? yes : no;
  return secasset_json_cursor_take_literal (&self->cursor);
}

static gboolean
decode_text (SecassetJsonDecoder *self,
             SecassetRecord *record,
             const SecassetField *field,
             const SecassetJsonPath *path)
{
  char **slot = SECASSET_FIELD_SLOT (record, field, char *);

  if (secasset_json_cursor_peek (&self->cursor) != '"')
    return secasset_json_keep_wrong (self, record, path, "string");
  *slot = secasset_json_decode_string (self, path);
  return *slot != NULL;
}

static gboolean
decode_json (SecassetJsonDecoder *self,
             SecassetRecord *record,
             const SecassetField *field,
             const SecassetJsonPath *path)
{
  JsonNode **slot = SECASSET_FIELD_SLOT (record, field, JsonNode *);

  if (secasset_json_cursor_peek (&self->cursor) != '[')
    return secasset_json_keep_wrong (self, record, path, "array");
  *slot = secasset_json_decode_node (self, path);
  return *slot != NULL;
}

/* A member that is null is one that says nothing, whatever its kind. */
gboolean
secasset_json_decode_field (SecassetJsonDecoder *self,
                            SecassetRecord *record,
                            const SecassetJsonTable *table,
                            guint index,
                            const SecassetJsonPath *path)
{
  const SecassetField *field = table->klass->fields[index];

  if (secasset_json_cursor_peek (&self->cursor) == 'n')
    return secasset_json_cursor_take_literal (&self->cursor);

  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return decode_text (self, record, field, path);
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return decode_truth (self, record, field, path);
    case SECASSET_FIELD_ENUM:
      return decode_enum (self, record, field, table->classes[index], path);
    case SECASSET_FIELD_COUNT:
      return decode_count (self, record, field, path);
    case SECASSET_FIELD_DATE:
      return decode_date (self, record, field, path);
    case SECASSET_FIELD_REFS:
      return secasset_json_decode_refs (self, record, field, path);
    case SECASSET_FIELD_JSON:
      return decode_json (self, record, field, path);
    default:
      return secasset_json_decode_list (self, record, table, index, path);
    }
}
