/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/edge-private.h"
#include "model/record-private.h"

#include "base/date-private.h"

/* Property names may be spelt with "_" or "-" in C; members of files have "-" only, and the
 * reader checks that no "_" slips through. */
guint
secasset_field_name_hash (const char *name,
                          gsize length)
{
  guint hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) (name[i] == '_' ? '-' : name[i])) * 16777619u;
  return hash ^ (hash >> 15);
}

gboolean
secasset_field_name_equal (const char *field_name,
                           const char *name,
                           gsize length)
{
  gsize i;

  for (i = 0; i < length; i++)
    {
      if (field_name[i] != name[i] && !(name[i] == '_' && field_name[i] == '-'))
        return FALSE;
    }
  return field_name[i] == '\0';
}

void
secasset_levels_free (SecassetLevel *levels)
{
  for (SecassetLevel *level = levels; level && level->dimension; level++)
    {
      g_ref_string_release ((char *) level->dimension);
      g_ref_string_release ((char *) level->level);
    }
  g_free (levels);
}

static void
objects_clear (GPtrArray *objects)
{
  for (guint i = 0; i < objects->len; i++)
    ((SecassetRecord *) g_ptr_array_index (objects, i))->owner = NULL;
  g_ptr_array_unref (objects);
}

void
secasset_field_clear (SecassetRecord *record,
                      const SecassetField *field)
{
  gpointer *slot = SECASSET_FIELD_SLOT (record, field, gpointer);

  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      g_free (*slot);
      break;
    case SECASSET_FIELD_STRINGS:
      g_strfreev (*slot);
      break;
    case SECASSET_FIELD_LEVELS:
      secasset_levels_free (*slot);
      break;
    case SECASSET_FIELD_JSON:
      if (*slot)
        json_node_unref (*slot);
      break;
    case SECASSET_FIELD_OBJECT:
      if (*slot)
        {
          ((SecassetRecord *) *slot)->owner = NULL;
          g_object_unref (*slot);
        }
      break;
    case SECASSET_FIELD_OBJECTS:
      if (*slot)
        objects_clear (*slot);
      break;
    default:
      return;
    }
  *slot = NULL;
}

char **
secasset_field_dup_levels (SecassetRecord *record,
                           const SecassetField *field)
{
  GPtrArray *texts = g_ptr_array_new ();
  const SecassetLevel *level = *SECASSET_FIELD_SLOT (record, field, const SecassetLevel *);

  for (; level && level->dimension; level++)
    g_ptr_array_add (texts, g_strconcat (level->dimension, "=", level->level, NULL));
  g_ptr_array_add (texts, NULL);
  return (char **) g_ptr_array_free (texts, FALSE);
}

static SecassetLevel *
parse_levels (const char *const *texts)
{
  guint n = texts ? g_strv_length ((char **) texts) : 0;
  SecassetLevel *levels = n > 0 ? g_new0 (SecassetLevel, n + 1) : NULL;
  guint used = 0;

  for (guint i = 0; i < n; i++)
    {
      const char *equals = strchr (texts[i], '=');
      g_autofree char *dimension = NULL;

      if (!equals || equals == texts[i])
        {
          g_critical ("“%s” is not of the form dimension=level", texts[i]);
          continue;
        }
      dimension = g_strndup (texts[i], (gsize) (equals - texts[i]));
      levels[used].dimension = g_ref_string_new_intern (dimension);
      levels[used++].level = g_ref_string_new_intern (equals + 1);
    }
  return levels;
}

void
secasset_field_store_strings (SecassetRecord *record,
                              const SecassetField *field,
                              const char *const *value)
{
  gpointer *slot = SECASSET_FIELD_SLOT (record, field, gpointer);
  gpointer stored = NULL;

  if (field->kind == SECASSET_FIELD_LEVELS)
    stored = parse_levels (value);
  else if (value && value[0])
    stored = g_strdupv ((char **) value);

  secasset_field_clear (record, field);
  *slot = stored;
}

gboolean
secasset_record_field_is_set (SecassetRecord *self,
                              const SecassetField *field)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return *SECASSET_FIELD_SLOT (self, field, guint8) != 0;
    case SECASSET_FIELD_ENUM:
      return *SECASSET_FIELD_SLOT (self, field, gint32) != field->default_value;
    case SECASSET_FIELD_FLAGS:
      return *SECASSET_FIELD_SLOT (self, field, guint32) != 0;
    case SECASSET_FIELD_COUNT:
      return *SECASSET_FIELD_SLOT (self, field, gint64) != -1;
    case SECASSET_FIELD_DATE:
      return g_date_valid (SECASSET_FIELD_SLOT (self, field, GDate));
    case SECASSET_FIELD_REFS:
      return secasset_element_count_edges ((SecassetElement *) self, field->relation) > 0;
    default:
      return *SECASSET_FIELD_SLOT (self, field, gpointer) != NULL;
    }
}
