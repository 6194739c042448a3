/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "io/foreign-node-private.h"
#include "model/record-private.h"

G_BEGIN_DECLS

/* An element that is being made of a part of somebody else's model. */
typedef struct
{
  JsonObject *object;
  SecassetRecordClass *klass;
  SecassetForeignNode *node;
  gboolean has_ends; /* a flow whose ends the source states by what is in the networks */
  gboolean dropped;
} SecassetImporterEntry;

/* A reference that is resolved when all elements are known. */
typedef struct
{
  guint entry;
  SecassetForeignNode *node;
  const char *text; /* of the node, or of a part of it */
  char **fields;    /* the first that fits is set; “<FIELD” belongs to the one that is named */
  gboolean endpoint;
} SecassetImporterMention;

typedef struct
{
  JsonObject *mapping; /* of the format; see policy/data/imports */
  JsonObject *document;
  GArray *entries;     /* of SecassetImporterEntry */
  GArray *mentions;    /* of SecassetImporterMention */
  GHashTable *ids;     /* key of an id in the source -> GArray of positions */
  GHashTable *taken;   /* keys of the inventory's ids */
  GHashTable *by_node; /* node -> position + 1 */
  GHashTable *levels;  /* “dimension level”: those in use */
} SecassetImporter;

typedef void (*SecassetImporterFunc) (SecassetImporter *self,
                                      SecassetForeignNode *node,
                                      JsonObject *row,
                                      guint entry);

/* importer.c */
SecassetInventory *secasset_importer_run (SecassetForeignNode *root,
                                          JsonObject *mapping,
                                          const char *name,
                                          GError **error);
SecassetImporterEntry *secasset_importer_entry (SecassetImporter *self,
                                                guint entry);

/* importer-walk.c: calls @func for every value at the row's path. */
void secasset_importer_walk (SecassetImporter *self,
                             SecassetForeignNode *node,
                             JsonObject *row,
                             guint entry,
                             SecassetImporterFunc func);
/* Whether the members of @node have the values that @when lists; they are then used. */
gboolean secasset_importer_matches (SecassetForeignNode *node,
                                    JsonObject *when,
                                    SecassetLossReason lose);
const char *secasset_importer_get (JsonObject *row,
                                   const char *member);

/* importer-element.c: makes an element of @node by the row of a collection. */
void secasset_importer_element (SecassetImporter *self,
                                SecassetForeignNode *node,
                                JsonObject *row,
                                guint entry);
gboolean secasset_importer_know (SecassetImporter *self,
                                 const char *id,
                                 guint entry);

/* importer-member.c: carries @node over to the entry by the row of a member. */
void secasset_importer_member (SecassetImporter *self,
                               SecassetForeignNode *node,
                               JsonObject *row,
                               guint entry);

/* importer-value.c */
SecassetLossReason secasset_importer_set (JsonObject *object,
                                          const SecassetField *field,
                                          SecassetForeignNode *node,
                                          const char *text);
/* The same for a text that may stand for any type. */
SecassetLossReason secasset_importer_set_text (JsonObject *object,
                                               const SecassetField *field,
                                               const char *text);

/* importer-level.c */
void secasset_importer_level (SecassetImporter *self,
                              SecassetForeignNode *node,
                              JsonObject *row,
                              guint entry);
JsonObject *secasset_importer_assignment (SecassetImporter *self,
                                          guint entry,
                                          const char *scheme);
void secasset_importer_add_schemes (SecassetImporter *self);

/* importer-refs.c */
void secasset_importer_mention (SecassetImporter *self,
                                SecassetForeignNode *node,
                                guint entry,
                                char **fields,
                                gboolean endpoint);
void secasset_importer_resolve (SecassetImporter *self);
/* FALSE if neither kind has such a relation. */
gboolean secasset_importer_relate (SecassetImporter *self,
                                   guint from,
                                   const char *field,
                                   guint to);

/* importer-source.c: lines and columns of the model, for the places of an inventory. */
void secasset_importer_place (SecassetImporter *self,
                              SecassetInventory *inventory,
                              const char *name);

/* foreign-mapping.c */
JsonObject *secasset_foreign_mapping_load (SecassetModelFormat format);
SecassetModelFormat secasset_foreign_detect (const char *text,
                                             gsize length);

G_END_DECLS
