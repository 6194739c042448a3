/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/policy-private.h"

G_BEGIN_DECLS

/* Reads rows of policy data and collects every defect, each with its place. */
typedef struct
{
  GPtrArray *defects; /* of SecassetDefect */
  GString *place;     /* where reading is: a JSON pointer, after "FILE#" in built-in data */
} SecassetDataReader;

/* What a member holds, and so what its slot in the structure is. */
typedef enum
{
  SECASSET_DATA_STRING,  /* char *, not blank */
  SECASSET_DATA_TEXT,    /* SecassetText, both languages */
  SECASSET_DATA_BOOLEAN, /* gboolean */
  SECASSET_DATA_INTEGER, /* gint64 */
  SECASSET_DATA_ENUM,    /* gint, from a nick of @type */
  SECASSET_DATA_STRINGS, /* char **; nicks of @type where there is one */
  SECASSET_DATA_OBJECT,  /* JsonObject *, borrowed */
  SECASSET_DATA_ARRAY,   /* JsonArray *, borrowed */
  SECASSET_DATA_NODE,    /* JsonNode *, borrowed */
  SECASSET_DATA_IGNORED, /* known, but of no use to the library */
} SecassetDataKind;

typedef struct
{
  const char *name;
  SecassetDataKind kind;
  gboolean required;
  gsize offset;
  GType (*type) (void);
} SecassetDataMember;

#define SECASSET_DATA_MUST(Type, member, name_, kind_)                                             \
  { .name = name_, .kind = kind_, .required = TRUE, .offset = G_STRUCT_OFFSET (Type, member) }
#define SECASSET_DATA_MAY(Type, member, name_, kind_)                                              \
  { .name = name_, .kind = kind_, .offset = G_STRUCT_OFFSET (Type, member) }
#define SECASSET_DATA_NICK(Type, member, name_, kind_, get_type)                                   \
  { .name = name_, .kind = kind_, .required = TRUE, .offset = G_STRUCT_OFFSET (Type, member),      \
    .type = get_type }
#define SECASSET_DATA_SKIP(name_)                                                                  \
  { .name = name_, .kind = SECASSET_DATA_IGNORED }

void secasset_data_reader_init (SecassetDataReader *reader,
                                GPtrArray *defects,
                                const char *place);
void secasset_data_reader_clear (SecassetDataReader *reader);

/* Goes one member or item down; give the result to secasset_data_leave() to come back. */
gsize secasset_data_enter (SecassetDataReader *reader,
                           const char *token);
gsize secasset_data_enter_item (SecassetDataReader *reader,
                                guint index);
void secasset_data_leave (SecassetDataReader *reader,
                          gsize place);

/* Notes a defect of @member, or of the present place if that is NULL. */
void secasset_data_defect (SecassetDataReader *reader,
                           const char *member,
                           const char *ja,
                           const char *en,
                           ...) G_GNUC_PRINTF (3, 5) G_GNUC_PRINTF (4, 5);

/* Fills the slots of @target. FALSE if the node is no object at all; whatever else is wrong
 * is noted, and the slot keeps its value. */
gboolean secasset_data_read (SecassetDataReader *reader,
                             JsonNode *node,
                             const SecassetDataMember *members,
                             guint n_members,
                             gpointer target);
gboolean secasset_data_read_text (SecassetDataReader *reader,
                                  JsonNode *node,
                                  SecassetText *text);

/* Calls @func for every item, at its place. */
typedef void (*SecassetDataFunc) (SecassetDataReader *reader,
                                  JsonNode *node,
                                  gpointer data);
void secasset_data_foreach (SecassetDataReader *reader,
                            const char *member,
                            JsonArray *array,
                            SecassetDataFunc func,
                            gpointer data);

/* NFKC and trimmed, letters as they are. */
char *secasset_data_normalize_id (const char *id);
/* The key of an id in a table made by secasset_data_table_new(). */
char *secasset_data_key (const char *id);
GHashTable *secasset_data_table_new (void);
gpointer secasset_data_table_lookup (GHashTable *table,
                                     const char *id);

const char *secasset_data_nick (GType type,
                                gint value);

G_END_DECLS
