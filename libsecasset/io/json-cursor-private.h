/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "base/error-private.h"
#include "io/json-reader.h"

G_BEGIN_DECLS

/* Walks through JSON from token to token, checking the grammar. The text is indexed in
 * windows that end behind a line break: no string, character or number of a valid text
 * crosses one, so that memory stays small however long the text is. */
typedef struct
{
  const char *text;
  gsize length;
  SecassetJsonIndex *index;

  gsize base;       /* of the window; tokens count from here */
  gsize window_end;
  const guint32 *tokens;
  guint n_tokens;
  guint next;

  guint depth;
  guint max_depth;
  guint64 max_string;

  /* The first thing that went wrong; nothing more is read after it. */
  gboolean failed;
  SecassetError code;
  gsize error_offset;
  char *message;
} SecassetJsonCursor;

/* Part of the text, not ended by NUL. */
typedef struct
{
  const char *text;
  gsize length;
} SecassetJsonSpan;

typedef struct
{
  gboolean is_integer;
  gboolean is_exact; /* neither too great nor with more digits than can be held */
  gint64 integer;
  double real;
} SecassetJsonNumber;

void secasset_json_cursor_init (SecassetJsonCursor *self,
                                SecassetJsonIndex *index,
                                const char *text,
                                gsize offset,
                                gsize length);
void secasset_json_cursor_clear (SecassetJsonCursor *self);
gboolean secasset_json_cursor_load (SecassetJsonCursor *self);

/* Always FALSE, for "return secasset_json_cursor_fail (…)". */
gboolean secasset_json_cursor_fail (SecassetJsonCursor *self,
                                    SecassetError code,
                                    gsize offset,
                                    const char *format,
                                    ...) G_GNUC_PRINTF (4, 5);
gboolean secasset_json_cursor_expected (SecassetJsonCursor *self,
                                        const char *what);

/* First byte of the next token; -1 at the end of the text. */
static inline gint
secasset_json_cursor_peek (SecassetJsonCursor *self)
{
  if (G_UNLIKELY (self->next >= self->n_tokens) && !secasset_json_cursor_load (self))
    return -1;
  return (guchar) self->text[self->base + self->tokens[self->next]];
}

/* Offset of the next token; of the end if there is none. */
static inline gsize
secasset_json_cursor_tell (SecassetJsonCursor *self)
{
  return secasset_json_cursor_peek (self) < 0 ? self->length
                                              : self->base + self->tokens[self->next];
}

/* Takes the bracket that opens an object or array. */
gboolean secasset_json_cursor_enter (SecassetJsonCursor *self);
/* FALSE behind the closing bracket and on failure. */
gboolean secasset_json_cursor_next_member (SecassetJsonCursor *self,
                                           gboolean *first,
                                           SecassetJsonSpan *key);
gboolean secasset_json_cursor_next_item (SecassetJsonCursor *self,
                                         gboolean *first);
/* The next token is a quote: what stands between the quotes, escapes as they are. */
gboolean secasset_json_cursor_take_string (SecassetJsonCursor *self,
                                           SecassetJsonSpan *span);
/* The next token is one of "true", "false", "null", known by its first letter. */
gboolean secasset_json_cursor_take_literal (SecassetJsonCursor *self);
gboolean secasset_json_cursor_take_number (SecassetJsonCursor *self,
                                           SecassetJsonNumber *number);
gboolean secasset_json_cursor_skip (SecassetJsonCursor *self);

/* "name:line:column: message" */
void secasset_json_cursor_propagate (SecassetJsonCursor *self,
                                     const char *name,
                                     const char *suffix,
                                     GError **error);

G_END_DECLS
