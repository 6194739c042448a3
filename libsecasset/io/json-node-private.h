/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/json-cursor-private.h"
#include "io/json-text-private.h"

G_BEGIN_DECLS

/* What a JsonNode cannot say, or should not. */
typedef enum
{
  SECASSET_JSON_NOTICE_DUPLICATE, /* member given twice; the first one stays */
  SECASSET_JSON_NOTICE_SURROGATE, /* replaced by U+FFFD */
  SECASSET_JSON_NOTICE_CONTROL,   /* control character; NUL is replaced */
  SECASSET_JSON_NOTICE_NUMBER,    /* rounded, or brought into the range of a double */
} SecassetJsonNotice;

/* @member is the name of the nearest member, or NULL. */
typedef void (*SecassetJsonNoticeFunc) (gpointer data,
                                        SecassetJsonNotice notice,
                                        gsize offset,
                                        const char *member);

/* Takes the next value. NULL on failure, which the cursor then tells. */
JsonNode *secasset_json_to_node (SecassetJsonCursor *cursor,
                                 SecassetJsonNoticeFunc notice,
                                 gpointer data,
                                 const char *member);

/* A string, without its escapes; NULL (and the cursor fails) if it has wrong ones. */
char *secasset_json_dup_string (SecassetJsonCursor *cursor,
                                SecassetJsonSpan span,
                                SecassetJsonOddities *oddities);

G_END_DECLS
