/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/read-only-private.h"
#include "model/record-private.h"
#include <secasset/secasset-enum-types.h>

/* One line per property defines its typed accessors; the prototypes, with their
 * documentation, stand in the public headers. */

#define SECASSET_DEFINE_STRING_ACCESSORS(TypeName, type_name, CAST, member)                        \
  SECASSET_DEFINE_STRING_GETTER (TypeName, type_name, CAST, member)                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, const char *value)                                     \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_string ((SecassetRecord *) self, #member, value);                          \
  }

#define SECASSET_DEFINE_TRISTATE_ACCESSORS(TypeName, type_name, CAST, member)                      \
  SecassetTristate                                                                                 \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), SECASSET_TRISTATE_UNKNOWN);                   \
    return self->member;                                                                           \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, SecassetTristate value)                                \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    g_return_if_fail (value >= SECASSET_TRISTATE_UNKNOWN && value <= SECASSET_TRISTATE_TRUE);      \
    secasset_record_set_byte ((SecassetRecord *) self, #member, (guint8) value);                   \
  }

#define SECASSET_DEFINE_BOOLEAN_ACCESSORS(TypeName, type_name, CAST, member)                       \
  gboolean                                                                                         \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), FALSE);                                       \
    return self->member;                                                                           \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, gboolean value)                                        \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_byte ((SecassetRecord *) self, #member, value ? 1 : 0);                    \
  }

#define SECASSET_DEFINE_ENUM_ACCESSORS(TypeName, type_name, CAST, member, EnumType)                \
  SECASSET_DEFINE_ENUM_GETTER (TypeName, type_name, CAST, member, EnumType)                        \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, EnumType value)                                        \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_int ((SecassetRecord *) self, #member, (gint) value);                      \
  }

#define SECASSET_DEFINE_FLAGS_ACCESSORS(TypeName, type_name, CAST, member, FlagsType)              \
  FlagsType                                                                                        \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), 0);                                           \
    return (FlagsType) self->member;                                                               \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, FlagsType value)                                       \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_int ((SecassetRecord *) self, #member, (gint) value);                      \
  }

#define SECASSET_DEFINE_COUNT_ACCESSORS(TypeName, type_name, CAST, member)                         \
  gint64                                                                                           \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), -1);                                          \
    return self->member;                                                                           \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, gint64 value)                                          \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    g_return_if_fail (value >= -1);                                                                \
    secasset_record_set_count ((SecassetRecord *) self, #member, value);                           \
  }

#define SECASSET_DEFINE_DATE_ACCESSORS(TypeName, type_name, CAST, member)                          \
  const GDate *                                                                                    \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return g_date_valid (&self->member) ? &self->member : NULL;                                    \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, const GDate *value)                                    \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    g_return_if_fail (value == NULL || g_date_valid (value));                                      \
    secasset_record_set_date ((SecassetRecord *) self, #member, value);                            \
  }

#define SECASSET_DEFINE_STRINGS_ACCESSORS(TypeName, type_name, CAST, member)                       \
  const char *const *                                                                              \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return (const char *const *) self->member;                                                     \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, const char *const *value)                              \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_strings ((SecassetRecord *) self, #member, value);                         \
  }

#define SECASSET_DEFINE_LEVELS_ACCESSORS(TypeName, type_name, CAST, member)                        \
  char **                                                                                          \
  type_name##_dup_##member (TypeName *self)                                                        \
  {                                                                                                \
    SecassetRecord *record = (SecassetRecord *) self;                                              \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return secasset_field_dup_levels (record, secasset_record_find_field (record, #member));       \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, const char *const *value)                              \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_strings ((SecassetRecord *) self, #member, value);                         \
  }

#define SECASSET_DEFINE_REFS_ACCESSORS(TypeName, type_name, CAST, member)                          \
  char **                                                                                          \
  type_name##_dup_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return secasset_record_dup_refs ((SecassetRecord *) self, #member);                            \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, const char *const *ids)                                \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_refs ((SecassetRecord *) self, #member, ids);                              \
  }

#define SECASSET_DEFINE_JSON_ACCESSORS(TypeName, type_name, CAST, member)                          \
  JsonNode *                                                                                       \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return self->member;                                                                           \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, JsonNode *value)                                       \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_json ((SecassetRecord *) self, #member, value);                            \
  }

#define SECASSET_DEFINE_OBJECT_ACCESSORS(TypeName, type_name, CAST, member, ObjectType)            \
  ObjectType *                                                                                     \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return (ObjectType *) self->member;                                                            \
  }                                                                                                \
  void                                                                                             \
  type_name##_set_##member (TypeName *self, ObjectType *value)                                     \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_set_object ((SecassetRecord *) self, #member, (SecassetRecord *) value);       \
  }

#define SECASSET_DEFINE_OBJECTS_ACCESSORS(TypeName, type_name, CAST, member, singular, ObjectType) \
  SecassetList *                                                                                   \
  type_name##_get_##member (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return secasset_record_get_objects ((SecassetRecord *) self, #member);                         \
  }                                                                                                \
  void                                                                                             \
  type_name##_add_##singular (TypeName *self, ObjectType *value)                                   \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_##CAST (self));                                                  \
    secasset_record_add_object ((SecassetRecord *) self, #member, (SecassetRecord *) value);       \
  }                                                                                                \
  gboolean                                                                                         \
  type_name##_remove_##singular (TypeName *self, ObjectType *value)                                \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), FALSE);                                       \
    return secasset_record_remove_object ((SecassetRecord *) self, #member, (SecassetRecord *) value); \
  }

#define SECASSET_DEFINE_ELEMENT_NEW(TypeName, type_name, TYPE)                                     \
  TypeName *                                                                                       \
  type_name##_new (const char *id)                                                                 \
  {                                                                                                \
    g_return_val_if_fail (id != NULL, NULL);                                                       \
    return g_object_new (TYPE, "id", id, NULL);                                                    \
  }

#define SECASSET_DEFINE_RECORD_NEW(TypeName, type_name, TYPE)                                      \
  TypeName *                                                                                       \
  type_name##_new (void)                                                                           \
  {                                                                                                \
    return g_object_new (TYPE, NULL);                                                              \
  }
