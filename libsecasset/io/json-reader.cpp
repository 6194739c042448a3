/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-reader.h"

#include <memory>

#include <simdjson.h>

/* simdjson's first stage, and only that: it is what makes simdjson fast, it is chosen for
 * the processor at run time, and it works on any stretch of text. Its second stage would
 * need the whole document's index and text at once, and stops at the first odd string. */
struct _SecassetJsonIndex
{
  std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
  gsize capacity = 0;
};

SecassetJsonIndex *
secasset_json_index_new (void)
{
  return new SecassetJsonIndex;
}

void
secasset_json_index_free (SecassetJsonIndex *self)
{
  delete self;
}

static gboolean
reserve (SecassetJsonIndex *self, gsize length)
{
  if (self->parser && self->capacity >= length)
    return TRUE;
  if (length > simdjson::SIMDJSON_MAXSIZE_BYTES)
    return FALSE;
  self->capacity = length;
  return simdjson::get_active_implementation ()->create_dom_parser_implementation (
             length, 1, self->parser)
         == simdjson::SUCCESS;
}

SecassetJsonIndexStatus
secasset_json_index_run (SecassetJsonIndex *self,
                         const char *text,
                         gsize length,
                         const guint32 **tokens,
                         guint *n_tokens)
{
  if (length == 0)
    return SECASSET_JSON_INDEX_EMPTY;
  if (!reserve (self, length))
    return SECASSET_JSON_INDEX_TOO_LARGE;

  switch (self->parser->stage1 (reinterpret_cast<const std::uint8_t *> (text), length,
                                simdjson::stage1_mode::regular))
    {
    case simdjson::SUCCESS:
      *tokens = self->parser->structural_indexes.get ();
      *n_tokens = self->parser->n_structural_indexes;
      return SECASSET_JSON_INDEX_OK;
    case simdjson::EMPTY:
      return SECASSET_JSON_INDEX_EMPTY;
    case simdjson::UTF8_ERROR:
      return SECASSET_JSON_INDEX_ENCODING;
    case simdjson::UNCLOSED_STRING:
      return SECASSET_JSON_INDEX_UNCLOSED;
    case simdjson::UNESCAPED_CHARS:
      return SECASSET_JSON_INDEX_CONTROL;
    default:
      return SECASSET_JSON_INDEX_TOO_LARGE;
    }
}
