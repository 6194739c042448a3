/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <secasset/secasset-import.h>

G_BEGIN_DECLS

/* What somebody else's model may have at most: such files are written by people. */
#define SECASSET_FOREIGN_MAX_SIZE ((gsize) 16 << 20)
#define SECASSET_FOREIGN_MAX_TEXT ((gsize) 64 << 20)
#define SECASSET_FOREIGN_MAX_NODES 1000000u
#define SECASSET_FOREIGN_MAX_DEPTH 64u

typedef enum
{
  SECASSET_FOREIGN_NULL,
  SECASSET_FOREIGN_BOOLEAN,
  SECASSET_FOREIGN_NUMBER,
  SECASSET_FOREIGN_STRING,
  SECASSET_FOREIGN_ARRAY,
  SECASSET_FOREIGN_OBJECT,
} SecassetForeignKind;

/* A value of somebody else's model. It knows whether it was carried over; what nobody took is
 * lost, so that no construct can be forgotten. */
typedef struct _SecassetForeignNode SecassetForeignNode;
struct _SecassetForeignNode
{
  SecassetForeignNode *parent; /* not referenced */
  char *key;                   /* in an object */
  guint index;                 /* among its siblings, from 0 */
  SecassetForeignKind kind;
  char *text;                  /* of a scalar: as it would stand in JSON, strings without quotes */
  GPtrArray *children;         /* of arrays and objects */
  GHashTable *members;         /* of objects: key -> node */
  guint line;                  /* from 1 */
  guint column;                /* from 1 */
  gboolean used;
  gboolean settled; /* says only again what is known: no row looks at it */
  SecassetLossReason lost; /* why, if it is known already; 0 otherwise */
};

/* Counts what the values of one text take. */
typedef struct
{
  guint n_nodes;
  gsize n_bytes;
} SecassetForeignBudget;

SecassetForeignNode *secasset_foreign_node_new (SecassetForeignKind kind,
                                                const char *text,
                                                guint line,
                                                guint column);
void secasset_foreign_node_free (SecassetForeignNode *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetForeignNode, secasset_foreign_node_free)
/* Takes over @child. FALSE if the object has such a member. */
gboolean secasset_foreign_node_add (SecassetForeignNode *self,
                                    const char *key,
                                    SecassetForeignNode *child);
/* FALSE if the text holds too much. */
gboolean secasset_foreign_budget_take (SecassetForeignBudget *self,
                                       gsize n_bytes);

SecassetForeignNode *secasset_foreign_node_get (const SecassetForeignNode *self,
                                                const char *key);
/* By names and “..”, separated by slashes; NULL if there is no such value. */
SecassetForeignNode *secasset_foreign_node_find (SecassetForeignNode *self,
                                                 const char *path);
/* The text of a string that is not empty, or NULL. */
const char *secasset_foreign_node_get_string (const SecassetForeignNode *self);
gboolean secasset_foreign_node_is_container (const SecassetForeignNode *self);
/* States nothing: null, or an empty text, list or object. */
gboolean secasset_foreign_node_is_blank (const SecassetForeignNode *self);
/* It and what it is part of have been looked at. */
void secasset_foreign_node_use (SecassetForeignNode *self);
void secasset_foreign_node_lose (SecassetForeignNode *self,
                                 SecassetLossReason reason);
char *secasset_foreign_node_dup_pointer (const SecassetForeignNode *self);
/* The names that lead to it, without the positions in lists. */
char *secasset_foreign_node_dup_construct (const SecassetForeignNode *self);
/* At most 80 characters. */
char *secasset_foreign_node_dup_value (const SecassetForeignNode *self);

/* By the first character: JSON where it is a bracket, otherwise YAML. */
SecassetForeignNode *secasset_foreign_parse (GBytes *bytes,
                                             const char *name,
                                             GError **error);
SecassetForeignNode *secasset_foreign_parse_json (GBytes *bytes,
                                                  const char *name,
                                                  GError **error);
SecassetForeignNode *secasset_foreign_parse_yaml (GBytes *bytes,
                                                  const char *name,
                                                  GError **error);
gboolean secasset_foreign_is_json (const char *text,
                                   gsize length);

G_END_DECLS
