/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include <secasset/secasset-enums.h>

G_BEGIN_DECLS

/* What a field holds, and so how it is stored, read, written, compared and described. */
typedef enum
{
  SECASSET_FIELD_STRING,   /* char *, one line */
  SECASSET_FIELD_TEXT,     /* char *, may have several lines */
  SECASSET_FIELD_TRISTATE, /* guint8 */
  SECASSET_FIELD_BOOLEAN,  /* guint8 */
  SECASSET_FIELD_ENUM,     /* gint32; numbers of a newer edition are kept */
  SECASSET_FIELD_FLAGS,    /* guint32 */
  SECASSET_FIELD_COUNT,    /* gint64, -1 = not known */
  SECASSET_FIELD_DATE,     /* GDate, inline */
  SECASSET_FIELD_REFS,     /* in the element's edges, not in the structure */
  SECASSET_FIELD_STRINGS,  /* GStrv or NULL */
  SECASSET_FIELD_OBJECT,   /* SecassetRecord * or NULL */
  SECASSET_FIELD_OBJECTS,  /* GPtrArray of SecassetRecord *, or NULL */
  SECASSET_FIELD_LEVELS,   /* SecassetLevel *, ended by an empty one, or NULL */
  SECASSET_FIELD_JSON,     /* JsonNode * or NULL; carried as it is */
} SecassetFieldKind;

/* One row of a class's field table: the single source for the property, its storage and
 * notification, its JSON member, its ledger column, its JSON Schema and its equality. */
typedef struct
{
  const char *name;
  SecassetFieldKind kind;
  guint16 offset;
  gboolean construct_only;
  gboolean internal;                /* not a member in files */
  gint default_value;               /* of an enum */
  GType (*type) (void);             /* of an enum, flags, object or objects */
  SecassetRelationKind relation;    /* of refs */
  const char *targets;              /* of refs: kind nicks, or "*", "segment", "kind", "threat" */
  const char *clause;               /* id in the policy, or "" */
} SecassetField;

/* A level by dimension, as a ledger states it (SECASSET_FIELD_LEVELS). */
typedef struct
{
  const char *dimension; /* interned GRefString */
  const char *level;     /* interned GRefString */
} SecassetLevel;

#define SECASSET_FIELD_(Type, member, name_, kind_, clause_)                                       \
  .name = name_, .kind = kind_, .offset = G_STRUCT_OFFSET (Type, member), .clause = clause_

#define SECASSET_FIELD_STRING_ROW(Type, member, name, clause)                                      \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_STRING, clause) }
#define SECASSET_FIELD_ID_ROW(Type, member, name, clause)                                          \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_STRING, clause), .construct_only = TRUE }
#define SECASSET_FIELD_TEXT_ROW(Type, member, name, clause)                                        \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_TEXT, clause) }
#define SECASSET_FIELD_TRISTATE_ROW(Type, member, name, clause)                                    \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_TRISTATE, clause) }
#define SECASSET_FIELD_BOOLEAN_ROW(Type, member, name, clause)                                     \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_BOOLEAN, clause) }
#define SECASSET_FIELD_ENUM_ROW(Type, member, name, get_type, default_, clause)                    \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_ENUM, clause), .type = get_type,           \
    .default_value = default_ }
#define SECASSET_FIELD_FLAGS_ROW(Type, member, name, get_type, clause)                             \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_FLAGS, clause), .type = get_type }
#define SECASSET_FIELD_COUNT_ROW(Type, member, name, clause)                                       \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_COUNT, clause) }
#define SECASSET_FIELD_DATE_ROW(Type, member, name, clause)                                        \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_DATE, clause) }
#define SECASSET_FIELD_STRINGS_ROW(Type, member, name, clause)                                     \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_STRINGS, clause) }
#define SECASSET_FIELD_OBJECT_ROW(Type, member, name, get_type, clause)                            \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_OBJECT, clause), .type = get_type }
#define SECASSET_FIELD_OBJECTS_ROW(Type, member, name, get_type, clause)                           \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_OBJECTS, clause), .type = get_type }
#define SECASSET_FIELD_LEVELS_ROW(Type, member, name, clause)                                      \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_LEVELS, clause) }
#define SECASSET_FIELD_JSON_ROW(Type, member, name, clause)                                        \
  { SECASSET_FIELD_ (Type, member, name, SECASSET_FIELD_JSON, clause) }
#define SECASSET_FIELD_REFS_ROW(name_, relation_, targets_, clause_)                               \
  { .name = name_, .kind = SECASSET_FIELD_REFS, .relation = relation_, .targets = targets_,        \
    .clause = clause_ }

G_END_DECLS
