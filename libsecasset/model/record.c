/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/date-private.h"
#include "model/edge-private.h"
#include "model/record-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetRecord:
 *
 * What a field table describes: an element, or a record that hangs on one.
 *
 * A record keeps members that it has no property for, and values that its properties
 * cannot hold, as given; they are written back unchanged.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE (SecassetRecord, secasset_record, G_TYPE_OBJECT)

static void
record_changed (SecassetRecord *self,
                const char *property)
{
  if (self->owner)
    SECASSET_RECORD_GET_CLASS (self->owner)->descendant_changed (self->owner, self, property);
}

static void
record_descendant_changed (SecassetRecord *self,
                           SecassetRecord *descendant,
                           const char *property)
{
  if (self->owner)
    SECASSET_RECORD_GET_CLASS (self->owner)->descendant_changed (self->owner, descendant, property);
}

static void
secasset_record_finalize (GObject *object)
{
  SecassetRecord *self = (SecassetRecord *) object;
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    secasset_field_clear (self, klass->fields[i]);
  g_clear_pointer (&self->kept, json_object_unref);

  G_OBJECT_CLASS (secasset_record_parent_class)->finalize (object);
}

static void
secasset_record_class_init (SecassetRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_record_finalize;
  klass->changed = record_changed;
  klass->descendant_changed = record_descendant_changed;
}

static void
secasset_record_init (SecassetRecord *self)
{
}

void
secasset_record_init_own (SecassetRecord *self,
                          const SecassetField *rows,
                          guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      if (rows[i].kind == SECASSET_FIELD_COUNT)
        *SECASSET_FIELD_SLOT (self, &rows[i], gint64) = -1;
      else if (rows[i].kind == SECASSET_FIELD_ENUM)
        *SECASSET_FIELD_SLOT (self, &rows[i], gint32) = rows[i].default_value;
    }
}

const SecassetField *
secasset_record_class_find (SecassetRecordClass *klass,
                            const char *name,
                            gsize length)
{
  guint slot = secasset_field_name_hash (name, length) & klass->slot_mask;

  if (!klass->slots)
    return NULL;
  for (; klass->slots[slot] != 0; slot = (slot + 1) & klass->slot_mask)
    {
      const SecassetField *field = klass->fields[klass->slots[slot] - 1];

      if (secasset_field_name_equal (field->name, name, length))
        return field;
    }
  return NULL;
}

void
secasset_record_changed (SecassetRecord *self,
                         const SecassetField *field)
{
  secasset_record_forget (self, field->name);
  g_object_notify (G_OBJECT (self), field->name);
  SECASSET_RECORD_GET_CLASS (self)->changed (self, field->name);
}

static const SecassetField *
require_field (SecassetRecord *self,
               const char *name)
{
  const SecassetField *field = secasset_record_find_field (self, name);

  g_assert (field != NULL);
  return field;
}

/* A value that a field cannot hold is replaced by whatever is set, even by the default. */
static gboolean
has_kept (SecassetRecord *self,
          const SecassetField *field)
{
  return self->kept && json_object_has_member (self->kept, field->name);
}

void
secasset_record_set_string (SecassetRecord *self,
                            const char *name,
                            const char *value)
{
  const SecassetField *field = require_field (self, name);
  char **slot = SECASSET_FIELD_SLOT (self, field, char *);

  g_return_if_fail (!secasset_record_is_sealed (self));

  if (g_strcmp0 (*slot, value) == 0 && !has_kept (self, field))
    return;
  g_free (*slot);
  *slot = g_strdup (value);
  secasset_record_changed (self, field);
}

void
secasset_record_set_byte (SecassetRecord *self,
                          const char *name,
                          guint8 value)
{
  const SecassetField *field = require_field (self, name);
  guint8 *slot = SECASSET_FIELD_SLOT (self, field, guint8);

  g_return_if_fail (!secasset_record_is_sealed (self));

  if (*slot == value && !has_kept (self, field))
    return;
  *slot = value;
  secasset_record_changed (self, field);
}

void
secasset_record_set_int (SecassetRecord *self,
                         const char *name,
                         gint value)
{
  const SecassetField *field = require_field (self, name);
  gint32 *slot = SECASSET_FIELD_SLOT (self, field, gint32);

  g_return_if_fail (!secasset_record_is_sealed (self));

  if (*slot == value && !has_kept (self, field))
    return;
  *slot = value;
  secasset_record_changed (self, field);
}

void
secasset_record_set_count (SecassetRecord *self,
                           const char *name,
                           gint64 value)
{
  const SecassetField *field = require_field (self, name);
  gint64 *slot = SECASSET_FIELD_SLOT (self, field, gint64);

  g_return_if_fail (!secasset_record_is_sealed (self));

  if (*slot == value && !has_kept (self, field))
    return;
  *slot = value;
  secasset_record_changed (self, field);
}

void
secasset_record_set_date (SecassetRecord *self,
                          const char *name,
                          const GDate *value)
{
  const SecassetField *field = require_field (self, name);
  GDate *slot = SECASSET_FIELD_SLOT (self, field, GDate);
  GDate stored;

  g_return_if_fail (!secasset_record_is_sealed (self));

  secasset_date_store (&stored, value);
  if (g_date_valid (&stored) == g_date_valid (slot)
      && (!g_date_valid (slot) || secasset_date_compare (&stored, slot) == 0)
      && !has_kept (self, field))
    return;
  *slot = stored;
  secasset_record_changed (self, field);
}

void
secasset_record_set_strings (SecassetRecord *self,
                             const char *name,
                             const char *const *value)
{
  static const char *const none[] = { NULL };
  const SecassetField *field = require_field (self, name);
  const char *const *old = field->kind == SECASSET_FIELD_STRINGS
                               ? *SECASSET_FIELD_SLOT (self, field, const char *const *)
                               : NULL;
  g_auto (GStrv) levels = NULL;

  g_return_if_fail (!secasset_record_is_sealed (self));

  if (field->kind == SECASSET_FIELD_LEVELS)
    old = (const char *const *) (levels = secasset_field_dup_levels (self, field));
  if (g_strv_equal (old ? old : none, value ? value : none) && !has_kept (self, field))
    return;
  secasset_field_store_strings (self, field, value);
  secasset_record_changed (self, field);
}

void
secasset_record_set_refs (SecassetRecord *self,
                          const char *name,
                          const char *const *ids)
{
  const SecassetField *field = require_field (self, name);

  g_return_if_fail (!secasset_record_is_sealed (self));

  if (secasset_element_assign_refs ((SecassetElement *) self, field->relation, ids)
      || has_kept (self, field))
    secasset_record_changed (self, field);
}

char **
secasset_record_dup_refs (SecassetRecord *self,
                          const char *name)
{
  return secasset_element_dup_refs ((SecassetElement *) self, require_field (self, name)->relation);
}

/**
 * secasset_record_get_kind:
 * @self: a record
 *
 * Gets the nick of the record's class: what stands as “kind” in a file, for example
 * `information-system`, or the name of the kind of record.
 *
 * Returns: the nick
 *
 * Since: 1.0
 */
const char *
secasset_record_get_kind (SecassetRecord *self)
{
  g_return_val_if_fail (SECASSET_IS_RECORD (self), NULL);

  return SECASSET_RECORD_GET_CLASS (self)->kind;
}

/**
 * secasset_record_get_owner:
 * @self: a record
 *
 * Gets the record that this one belongs to: the inventory of an element, the element of
 * a classification.
 *
 * Returns: (transfer none) (nullable): the owner, or %NULL if it belongs to none
 *
 * Since: 1.0
 */
SecassetRecord *
secasset_record_get_owner (SecassetRecord *self)
{
  g_return_val_if_fail (SECASSET_IS_RECORD (self), NULL);

  return self->owner;
}

/**
 * secasset_record_dup_clause:
 * @self: a record
 * @property: the name of a property
 *
 * Gets the id of the policy clause that a property comes from.
 *
 * Returns: (transfer full) (nullable): the clause id, for example `2.7.1`, or %NULL if the
 *   property does not come from the policy
 *
 * Since: 1.0
 */
char *
secasset_record_dup_clause (SecassetRecord *self,
                            const char *property)
{
  const SecassetField *field;

  g_return_val_if_fail (SECASSET_IS_RECORD (self), NULL);
  g_return_val_if_fail (property != NULL, NULL);

  field = secasset_record_find_field (self, property);
  return field && *field->clause ? g_strdup (field->clause) : NULL;
}
