/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "base/list-private.h"
#include "model/field-private.h"
#include <secasset/secasset-record.h>

G_BEGIN_DECLS

struct _SecassetRecord
{
  GObject parent_instance;

  /* The record this one belongs to; not referenced, cleared when they part. */
  SecassetRecord *owner;
  /* Members that have no field, or whose value the field cannot hold: kept as given and
   * written back. NULL where there is none, which is nearly always. */
  JsonObject *kept;
};

struct _SecassetRecordClass
{
  GObjectClass parent_class;

  /* The nick that names the class in files, or NULL if it has none. */
  const char *kind;

  const SecassetField *own;
  guint n_own;
  GParamSpec **own_pspecs;

  /* Inherited rows first, in canonical order. */
  const SecassetField **fields;
  guint n_fields;
  /* Open-addressing table from member name to position + 1. */
  guint16 *slots;
  guint slot_mask;

  /* A property of this record changed. Chains up to tell the owner. */
  void (*changed) (SecassetRecord *self,
                   const char *property);
  /* Whether nothing may be set any more; NULL in classes whose records can always be changed. */
  gboolean (*is_sealed) (SecassetRecord *self);
  /* A property of a record below this one changed. */
  void (*descendant_changed) (SecassetRecord *self,
                              SecassetRecord *descendant,
                              const char *property);
};

#define SECASSET_RECORD_GET_CLASS(record)                                                          \
  ((SecassetRecordClass *) (((GTypeInstance *) (record))->g_class))

#define SECASSET_FIELD_SLOT(record, field, CType)                                                  \
  ((CType *) (gpointer) ((guint8 *) (record) + (field)->offset))

#define SECASSET_RECORD_CLASS_OF(klass) ((SecassetRecordClass *) (klass))

void secasset_record_class_install (SecassetRecordClass *klass,
                                    const char *kind,
                                    const SecassetField *rows,
                                    guint n_rows);
void secasset_record_init_own (SecassetRecord *self,
                               const SecassetField *rows,
                               guint n_rows);

/* Defines a class of two parts: its structure (in a private header) and its table. */
#define SECASSET_DEFINE_RECORD_INITS(TypeName, type_name, kind, rows, n_rows)                      \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    secasset_record_class_install ((SecassetRecordClass *) klass, kind, rows, n_rows);             \
  }                                                                                                \
  static void type_name##_init (TypeName *self)                                                    \
  {                                                                                                \
    secasset_record_init_own ((SecassetRecord *) self, rows, n_rows);                              \
  }

#define SECASSET_DEFINE_RECORD_TYPE(TypeName, type_name, PARENT, flags, kind, rows, n_rows)        \
  G_DEFINE_TYPE_EXTENDED (TypeName, type_name, PARENT, flags, {})                                  \
  SECASSET_DEFINE_RECORD_INITS (TypeName, type_name, kind, rows, n_rows)

#define SECASSET_DEFINE_RECORD_CLASS(TypeName, ParentName)                                         \
  struct _##TypeName##Class                                                                        \
  {                                                                                                \
    ParentName##Class parent_class;                                                                \
  };

/* Finds a field by member name; NULL if the class has none. */
const SecassetField *secasset_record_class_find (SecassetRecordClass *klass,
                                                 const char *name,
                                                 gsize length);
static inline const SecassetField *
secasset_record_find_field (gpointer record,
                            const char *name)
{
  return secasset_record_class_find (SECASSET_RECORD_GET_CLASS (record), name, strlen (name));
}

static inline gboolean
secasset_record_is_sealed (gpointer record)
{
  const SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (record);

  return klass->is_sealed && klass->is_sealed (record);
}

/* Writing through the table: compares, stores, forgets a kept value, notifies. */
void secasset_record_set_string (SecassetRecord *self,
                                 const char *name,
                                 const char *value);
void secasset_record_set_byte (SecassetRecord *self,
                               const char *name,
                               guint8 value);
void secasset_record_set_int (SecassetRecord *self,
                              const char *name,
                              gint value);
void secasset_record_set_count (SecassetRecord *self,
                                const char *name,
                                gint64 value);
void secasset_record_set_date (SecassetRecord *self,
                               const char *name,
                               const GDate *value);
void secasset_record_set_strings (SecassetRecord *self,
                                  const char *name,
                                  const char *const *value);
void secasset_record_set_json (SecassetRecord *self,
                               const char *name,
                               JsonNode *value);
void secasset_record_set_refs (SecassetRecord *self,
                               const char *name,
                               const char *const *ids);
void secasset_record_set_object (SecassetRecord *self,
                                 const char *name,
                                 SecassetRecord *value);
void secasset_record_add_object (SecassetRecord *self,
                                 const char *name,
                                 SecassetRecord *value);
gboolean secasset_record_remove_object (SecassetRecord *self,
                                        const char *name,
                                        SecassetRecord *value);

/* Reading where the field is not a plain member. */
char **secasset_record_dup_refs (SecassetRecord *self,
                                 const char *name);
SecassetList *secasset_record_get_objects (SecassetRecord *self,
                                           const char *name);
/* Borrowed; NULL where there is none. */
GPtrArray *secasset_record_peek_objects (SecassetRecord *self,
                                         const char *name);

/* Without notification, for the reader, which fills records nobody listens to yet. */
void secasset_record_store_object (SecassetRecord *self,
                                   const SecassetField *field,
                                   SecassetRecord *value);
void secasset_record_keep (SecassetRecord *self,
                           const char *member,
                           JsonNode *value);
JsonNode *secasset_record_peek_kept (SecassetRecord *self,
                                     const char *member);

void secasset_record_forget (SecassetRecord *self,
                             const char *member);

/* Tells listeners, this record's and those of its owners, that a field changed. */
void secasset_record_changed (SecassetRecord *self,
                              const SecassetField *field);

/* Whether the field holds anything but its default. */
gboolean secasset_record_field_is_set (SecassetRecord *self,
                                       const SecassetField *field);

/* The table's own machinery: a slot's content, by the kind of its field. */
guint secasset_field_name_hash (const char *name,
                                gsize length);
gboolean secasset_field_name_equal (const char *field_name,
                                    const char *name,
                                    gsize length);
void secasset_field_get_value (SecassetRecord *record,
                               const SecassetField *field,
                               GValue *value);
void secasset_field_set_value (SecassetRecord *record,
                               const SecassetField *field,
                               const GValue *value);
void secasset_field_clear (SecassetRecord *record,
                           const SecassetField *field);
void secasset_field_store_strings (SecassetRecord *record,
                                   const SecassetField *field,
                                   const char *const *value);
char **secasset_field_dup_levels (SecassetRecord *record,
                                  const SecassetField *field);
void secasset_levels_free (SecassetLevel *levels);

G_END_DECLS
