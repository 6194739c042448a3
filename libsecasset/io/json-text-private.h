/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/json-cursor-private.h"

G_BEGIN_DECLS

/* What a string had in it that a text should not have. */
typedef enum
{
  SECASSET_JSON_ODDITY_NONE = 0,
  SECASSET_JSON_ODDITY_SURROGATE = 1 << 0,
  SECASSET_JSON_ODDITY_CONTROL = 1 << 1,
} SecassetJsonOddities;

/* Resolves the escapes. Unpaired surrogates and NUL become U+FFFD, so that nothing is cut.
 * NULL if there is an escape that JSON does not know; *bad is then where. */
char *secasset_json_text_unescape (const char *text,
                                   gsize length,
                                   SecassetJsonOddities *oddities,
                                   const char **bad);
gboolean secasset_json_text_parse_number (const char *text,
                                          gsize length,
                                          SecassetJsonNumber *number);

/* The first byte that is not UTF-8; the end if there is none. */
const char *secasset_json_text_find_invalid (const char *text,
                                             gsize length);
/* The first control character inside a string of the line. */
gsize secasset_json_text_find_control (const char *text,
                                       gsize start,
                                       gsize end);
/* Behind the byte order mark, if there is one. */
gsize secasset_json_text_get_start (const char *text,
                                    gsize length);
/* At most 80 characters, on one line, for a message. */
char *secasset_json_text_dup_excerpt (const char *text,
                                      gsize length);
void secasset_json_text_locate (const char *text,
                                gsize offset,
                                guint *line,
                                guint *column);

/* For texts that were read already or will be: these find their way without recursion and
 * never leave the text, but do not judge it. */
gsize secasset_json_text_skip_blanks (const char *text,
                                      gsize length,
                                      gsize offset);
/* Behind the value that begins at @offset. */
gsize secasset_json_text_skip_value (const char *text,
                                     gsize length,
                                     gsize offset);
/* Offset of the value of a member, or of an item; G_MAXSIZE if there is none. */
gsize secasset_json_text_find_member (const char *text,
                                      gsize length,
                                      gsize object,
                                      const char *name);
gsize secasset_json_text_find_item (const char *text,
                                    gsize length,
                                    gsize array,
                                    guint64 position);

G_END_DECLS
