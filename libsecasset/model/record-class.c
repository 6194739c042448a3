/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/record-private.h"

#include "model/edge-private.h"
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-tristate.h>

static const SecassetField *
field_of_pspec (GParamSpec *pspec)
{
  SecassetRecordClass *klass = g_type_class_peek (pspec->owner_type);

  return &klass->own[pspec->param_id - 1];
}

static void
record_get_property (GObject *object,
                     guint prop_id,
                     GValue *value,
                     GParamSpec *pspec)
{
  secasset_field_get_value ((SecassetRecord *) object, field_of_pspec (pspec), value);
}

static void
record_set_property (GObject *object,
                     guint prop_id,
                     const GValue *value,
                     GParamSpec *pspec)
{
  secasset_field_set_value ((SecassetRecord *) object, field_of_pspec (pspec), value);
}

static GParamSpec *
field_create_pspec (const SecassetField *field)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GType type = field->type ? field->type () : G_TYPE_NONE;

  if (field->construct_only)
    flags |= G_PARAM_CONSTRUCT_ONLY;

  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return g_param_spec_string (field->name, NULL, NULL, NULL, flags);
    case SECASSET_FIELD_TRISTATE:
      return g_param_spec_enum (field->name, NULL, NULL, SECASSET_TYPE_TRISTATE, 0, flags);
    case SECASSET_FIELD_BOOLEAN:
      return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
    case SECASSET_FIELD_ENUM:
      return g_param_spec_enum (field->name, NULL, NULL, type, field->default_value, flags);
    case SECASSET_FIELD_FLAGS:
      return g_param_spec_flags (field->name, NULL, NULL, type, 0, flags);
    case SECASSET_FIELD_COUNT:
      return g_param_spec_int64 (field->name, NULL, NULL, -1, G_MAXINT64, -1, flags);
    case SECASSET_FIELD_DATE:
      return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_DATE, flags);
    case SECASSET_FIELD_REFS:
    case SECASSET_FIELD_STRINGS:
    case SECASSET_FIELD_LEVELS:
      return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);
    case SECASSET_FIELD_JSON:
      return g_param_spec_boxed (field->name, NULL, NULL, JSON_TYPE_NODE, flags);
    case SECASSET_FIELD_OBJECT:
      return g_param_spec_object (field->name, NULL, NULL, type, flags);
    case SECASSET_FIELD_OBJECTS:
    default:
      return g_param_spec_object (field->name, NULL, NULL, SECASSET_TYPE_LIST,
                                  flags & ~G_PARAM_WRITABLE);
    }
}

static void
class_index_names (SecassetRecordClass *klass)
{
  guint size = 8;

  while (size < klass->n_fields * 3)
    size *= 2;
  klass->slot_mask = size - 1;
  klass->slots = g_new0 (guint16, size);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const char *name = klass->fields[i]->name;
      guint slot = secasset_field_name_hash (name, strlen (name)) & klass->slot_mask;

      while (klass->slots[slot] != 0)
        slot = (slot + 1) & klass->slot_mask;
      klass->slots[slot] = (guint16) (i + 1);
    }
}

/* GObject classes live as long as the process, and so do their tables. */
void
secasset_record_class_install (SecassetRecordClass *klass,
                               const char *kind,
                               const SecassetField *rows,
                               guint n_rows)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const SecassetField **fields = g_new (const SecassetField *, klass->n_fields + n_rows + 1);

  object_class->get_property = record_get_property;
  object_class->set_property = record_set_property;

  for (guint i = 0; i < klass->n_fields; i++)
    fields[i] = klass->fields[i];
  for (guint i = 0; i < n_rows; i++)
    {
      fields[klass->n_fields + i] = &rows[i];
      g_object_class_install_property (object_class, i + 1, field_create_pspec (&rows[i]));
    }

  klass->kind = kind;
  klass->own = rows;
  klass->n_own = n_rows;
  klass->fields = fields;
  klass->n_fields += n_rows;
  class_index_names (klass);
}
