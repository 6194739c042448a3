/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Depth to which values are followed where nobody says otherwise, and the most that may be
 * asked for: values are converted by recursion. */
#define SECASSET_JSON_DEFAULT_DEPTH 64
#define SECASSET_JSON_MAX_DEPTH 1000

/* Reads one JSON value, strictly: a member that stands twice in an object and an unpaired
 * surrogate are errors, too. @name, if not %NULL, begins the error's message. */
JsonNode *secasset_json_parse_bytes (GBytes *bytes,
                                     const char *name,
                                     guint max_depth,
                                     GError **error);

/* The places in a text where something begins: brackets, colons, commas, strings, scalars.
 * simdjson finds them and checks UTF-8 on the way; the grammar is the cursor's business. */
typedef struct _SecassetJsonIndex SecassetJsonIndex;

typedef enum
{
  SECASSET_JSON_INDEX_OK,
  SECASSET_JSON_INDEX_EMPTY,
  SECASSET_JSON_INDEX_ENCODING,
  SECASSET_JSON_INDEX_UNCLOSED,
  SECASSET_JSON_INDEX_CONTROL,
  SECASSET_JSON_INDEX_TOO_LARGE,
} SecassetJsonIndexStatus;

SecassetJsonIndex *secasset_json_index_new (void);
void secasset_json_index_free (SecassetJsonIndex *self);
/* @tokens stay valid until the next run. Reads nothing behind @length. */
SecassetJsonIndexStatus secasset_json_index_run (SecassetJsonIndex *self,
                                                 const char *text,
                                                 gsize length,
                                                 const guint32 **tokens,
                                                 guint *n_tokens);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetJsonIndex, secasset_json_index_free)

G_END_DECLS
