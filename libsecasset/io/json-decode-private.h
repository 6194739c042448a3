/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/json-node-private.h"
#include "io/json-source-private.h"
#include "model/edge-private.h"
#include "model/inventory-private.h"

G_BEGIN_DECLS

/* Where in an element (or in the document) a value stands; lives on the stack. */
typedef struct _SecassetJsonPath SecassetJsonPath;
struct _SecassetJsonPath
{
  const SecassetJsonPath *up;
  const char *member; /* or NULL: an item */
  guint item;
};

/* What decoding needs to know of a class, made once for each reading. */
typedef struct
{
  SecassetRecordClass *klass;
  GType type;
  guint8 *lengths;     /* of the fields' names */
  guint16 *after;      /* which field followed a field last time; the last one is the start */
  gpointer *classes;   /* of enums and flags */
  gboolean has_levels; /* members without a field are levels */
} SecassetJsonTable;

/* Dimensions and levels are few, but stand in the text a thousand times over. */
#define SECASSET_JSON_N_INTERNED 64

typedef struct
{
  SecassetJsonCursor cursor;
  SecassetJsonIndex *value_index; /* for values that are read a second time, to be kept */
  SecassetInventory *inventory;
  SecassetJsonSource *source;
  GHashTable *tables;    /* class to SecassetJsonTable */
  GPtrArray *kinds;      /* of borrowed SecassetJsonTable, one for each kind of element */
  guint64 max_elements;
  /* Whether to go on; asked every few elements. */
  gboolean (*tick) (gpointer data);
  gpointer tick_data;
  gboolean versioned;    /* “secasset” was met */
  gboolean has_elements; /* “elements” was met */

  SecassetElement *element; /* the one that is being read, or NULL */
  gsize kind_offset;        /* of its kind; G_MAXSIZE if it has none */
  gboolean opaque;          /* its kind is not known: members without a field are no fault */
  guint first_fault;        /* of the element */
  GArray *edges;            /* of the element */
  GArray *pending;          /* guint64: offset of the id, for each edge without a relation */
  GArray *levels;           /* of the assignment */
  char *interned[SECASSET_JSON_N_INTERNED]; /* GRefString, by hash */
} SecassetJsonDecoder;

/* Takes members that the table does not have: returns whether it did. */
typedef gboolean (*SecassetJsonMemberFunc) (SecassetJsonDecoder *self,
                                            const char *member);

void secasset_json_decoder_init (SecassetJsonDecoder *self,
                                 GBytes *bytes,
                                 const char *name);
void secasset_json_decoder_clear (SecassetJsonDecoder *self);

/* Reads the members of an object, whose bracket is next, into a record. */
gboolean secasset_json_decode_members (SecassetJsonDecoder *self,
                                       SecassetRecord *record,
                                       const SecassetJsonPath *path,
                                       SecassetJsonMemberFunc special);
gboolean secasset_json_decode_field (SecassetJsonDecoder *self,
                                     SecassetRecord *record,
                                     const SecassetJsonTable *table,
                                     guint index,
                                     const SecassetJsonPath *path);
gboolean secasset_json_decode_list (SecassetJsonDecoder *self,
                                    SecassetRecord *record,
                                    const SecassetJsonTable *table,
                                    guint index,
                                    const SecassetJsonPath *path);
gboolean secasset_json_decode_refs (SecassetJsonDecoder *self,
                                    SecassetRecord *record,
                                    const SecassetField *field,
                                    const SecassetJsonPath *path);
void secasset_json_decoder_load_kinds (SecassetJsonDecoder *self);
gboolean secasset_json_decode_element (SecassetJsonDecoder *self);
gboolean secasset_json_decode_document (SecassetJsonDecoder *self);
void secasset_json_decoder_resolve (SecassetJsonDecoder *self);

SecassetJsonTable *secasset_json_decoder_get_table (SecassetJsonDecoder *self,
                                                    SecassetRecordClass *klass);

/* Reports that the value at @offset is not what the field can hold, and keeps it. */
gboolean secasset_json_keep_wrong (SecassetJsonDecoder *self,
                                   SecassetRecord *record,
                                   const SecassetJsonPath *path,
                                   const char *expected);
/* Takes the next value and keeps it as it is. */
gboolean secasset_json_keep_next (SecassetJsonDecoder *self,
                                  SecassetRecord *record,
                                  const SecassetJsonPath *path);
/* The same for a value that was taken already; @quiet if its oddities were told then. */
gboolean secasset_json_keep_again (SecassetJsonDecoder *self,
                                   SecassetRecord *record,
                                   const SecassetJsonPath *path,
                                   gsize offset,
                                   gboolean quiet);
/* Takes the next value, of which nothing stays but what is odd about it. */
gboolean secasset_json_drop_next (SecassetJsonDecoder *self,
                                  const SecassetJsonPath *path);
/* The same for a member that stood before, at @first or nobody knows where. */
gboolean secasset_json_drop_duplicate (SecassetJsonDecoder *self,
                                       const SecassetJsonPath *path,
                                       gsize first);
JsonNode *secasset_json_decode_node (SecassetJsonDecoder *self,
                                     const SecassetJsonPath *path);
/* A string without its escapes; reports what is odd about it. */
char *secasset_json_decode_string (SecassetJsonDecoder *self,
                                   const SecassetJsonPath *path);
char *secasset_json_finish_string (SecassetJsonDecoder *self,
                                   SecassetJsonSpan span,
                                   const SecassetJsonPath *path);

/* Up to three more arguments behind the name of the element, names and values; the first
 * NULL ends them. */
void secasset_json_fault (SecassetJsonDecoder *self,
                          const char *rule,
                          const SecassetJsonPath *path,
                          gsize offset,
                          const char *name1,
                          const char *value1,
                          const char *name2,
                          const char *value2,
                          const char *name3,
                          const char *value3);
void secasset_json_fault_value (SecassetJsonDecoder *self,
                                const char *rule,
                                const SecassetJsonPath *path,
                                gsize offset,
                                const char *expected);
/* The name stands behind most other members: it is told at the end. */
void secasset_json_name_faults (SecassetJsonDecoder *self);
/* What stands at the offset, for a message. */
char *secasset_json_dup_value (SecassetJsonDecoder *self,
                               gsize offset);

G_END_DECLS
