/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* JSON Pointer (RFC 6901): appends "/token", escaping "~" and "/". */
void secasset_pointer_append (GString *pointer,
                              const char *token);

/* Splits a pointer into its unescaped tokens; NULL if it is not a pointer. */
char **secasset_pointer_split (const char *pointer);

G_END_DECLS
