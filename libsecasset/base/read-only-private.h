/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What never changes once it is made has no setters and notifies of nothing: its class is its
 * structure, a table of the properties that show parts of it, and getters of one line each. */
typedef enum
{
  SECASSET_READ_ONLY_STRING,  /* char * or const char * */
  SECASSET_READ_ONLY_BOOLEAN, /* gboolean */
  SECASSET_READ_ONLY_ENUM,    /* an enumeration */
  SECASSET_READ_ONLY_STRINGS, /* GStrv or NULL */
  SECASSET_READ_ONLY_OBJECT,  /* a GObject or NULL */
} SecassetReadOnlyKind;

typedef struct
{
  const char *name;
  SecassetReadOnlyKind kind;
  gsize offset;
  GType (*type) (void); /* of an enumeration or object */
  gint default_value;   /* of an enumeration */
} SecassetReadOnly;

#define SECASSET_READ_ONLY_(Type, member, name_, kind_)                                            \
  .name = name_, .kind = kind_, .offset = G_STRUCT_OFFSET (Type, member)

#define SECASSET_READ_ONLY_STRING_ROW(Type, member, name)                                          \
  { SECASSET_READ_ONLY_ (Type, member, name, SECASSET_READ_ONLY_STRING) }
#define SECASSET_READ_ONLY_BOOLEAN_ROW(Type, member, name)                                         \
  { SECASSET_READ_ONLY_ (Type, member, name, SECASSET_READ_ONLY_BOOLEAN) }
#define SECASSET_READ_ONLY_ENUM_ROW(Type, member, name, get_type, default_)                        \
  { SECASSET_READ_ONLY_ (Type, member, name, SECASSET_READ_ONLY_ENUM), .type = get_type,           \
    .default_value = default_ }
#define SECASSET_READ_ONLY_STRINGS_ROW(Type, member, name)                                         \
  { SECASSET_READ_ONLY_ (Type, member, name, SECASSET_READ_ONLY_STRINGS) }
#define SECASSET_READ_ONLY_OBJECT_ROW(Type, member, name, get_type)                                \
  { SECASSET_READ_ONLY_ (Type, member, name, SECASSET_READ_ONLY_OBJECT), .type = get_type }

/* @rows lives as long as the process. */
void secasset_read_only_install (GObjectClass *klass,
                                 const SecassetReadOnly *rows,
                                 guint n_rows,
                                 void (*finalize) (GObject *object));

#define SECASSET_DEFINE_READ_ONLY_CLASS_INIT(TypeName, type_name, rows)                            \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    secasset_read_only_install (G_OBJECT_CLASS (klass), rows, G_N_ELEMENTS (rows),                 \
                                type_name##_finalize);                                             \
  }

#define SECASSET_DEFINE_GETTER(CType, TypeName, type_name, CAST, member, none)                     \
  CType                                                                                            \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), none);                                        \
    return (CType) self->member;                                                                   \
  }

#define SECASSET_DEFINE_STRING_GETTER(TypeName, type_name, CAST, member)                           \
  SECASSET_DEFINE_GETTER (const char *, TypeName, type_name, CAST, member, NULL)
#define SECASSET_DEFINE_BOOLEAN_GETTER(TypeName, type_name, CAST, member)                          \
  SECASSET_DEFINE_GETTER (gboolean, TypeName, type_name, CAST, member, FALSE)
#define SECASSET_DEFINE_ENUM_GETTER(TypeName, type_name, CAST, member, EnumType)                   \
  SECASSET_DEFINE_GETTER (EnumType, TypeName, type_name, CAST, member, 0)
#define SECASSET_DEFINE_OBJECT_GETTER(TypeName, type_name, CAST, member, ObjectType)               \
  SECASSET_DEFINE_GETTER (ObjectType *, TypeName, type_name, CAST, member, NULL)

G_END_DECLS
