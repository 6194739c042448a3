/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#if !defined (SECASSET_INSIDE) && !defined (SECASSET_COMPILATION)
#error "Only <secasset/secasset.h> can be included directly."
#endif

#include <gio/gio.h>
#include <secasset/secasset-version.h>

/* Declares a type whose instance and class structures stay private to the library.
 * G_DECLARE_DERIVABLE_TYPE would publish both; the model's types have a deep class
 * chain and are not meant to be derived from outside. */
#define SECASSET_DECLARE_TYPE(TypeName, type_name, OBJ_NAME)                                       \
  SECASSET_AVAILABLE_IN_1_0                                                                        \
  GType type_name##_get_type (void) G_GNUC_CONST;                                                  \
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS                                                                 \
  typedef struct _##TypeName TypeName;                                                             \
  typedef struct _##TypeName##Class TypeName##Class;                                               \
  _GLIB_DEFINE_AUTOPTR_CHAINUP (TypeName, GObject)                                                 \
  G_GNUC_UNUSED static inline TypeName *                                                           \
  SECASSET_##OBJ_NAME (gpointer ptr)                                                               \
  {                                                                                                \
    return G_TYPE_CHECK_INSTANCE_CAST (ptr, type_name##_get_type (), TypeName);                    \
  }                                                                                                \
  G_GNUC_UNUSED static inline gboolean                                                             \
  SECASSET_IS_##OBJ_NAME (gconstpointer ptr)                                                       \
  {                                                                                                \
    return G_TYPE_CHECK_INSTANCE_TYPE (ptr, type_name##_get_type ());                              \
  }                                                                                                \
  G_GNUC_END_IGNORE_DEPRECATIONS

/* The same for an interface that nobody outside implements. */
#define SECASSET_DECLARE_INTERFACE(TypeName, type_name, OBJ_NAME)                                  \
  SECASSET_AVAILABLE_IN_1_0                                                                        \
  GType type_name##_get_type (void) G_GNUC_CONST;                                                  \
  typedef struct _##TypeName TypeName;                                                             \
  typedef struct _##TypeName##Interface TypeName##Interface;                                       \
  _GLIB_DEFINE_AUTOPTR_CHAINUP (TypeName, GObject)                                                 \
  G_GNUC_UNUSED static inline TypeName *                                                           \
  SECASSET_##OBJ_NAME (gpointer ptr)                                                               \
  {                                                                                                \
    return G_TYPE_CHECK_INSTANCE_CAST (ptr, type_name##_get_type (), TypeName);                    \
  }                                                                                                \
  G_GNUC_UNUSED static inline gboolean                                                             \
  SECASSET_IS_##OBJ_NAME (gconstpointer ptr)                                                       \
  {                                                                                                \
    return G_TYPE_CHECK_INSTANCE_TYPE (ptr, type_name##_get_type ());                              \
  }
