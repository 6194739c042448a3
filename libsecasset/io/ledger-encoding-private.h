/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-table-private.h"

G_BEGIN_DECLS

#define SECASSET_LEDGER_NO_CONVERTER ((GIConv) -1)

/* A byte-order mark decides, else the zero bytes of UTF-16, else whether it is UTF-8; what is
 * none of them is CP932. *mark is the length of the mark. */
const char *secasset_ledger_encoding_detect (const guchar *data,
                                             gsize size,
                                             gsize *mark);
/* Appends the text, U+FFFD for each byte that is none; FALSE if there was such a byte, or NUL.
 * Without a converter the bytes are UTF-8. */
gboolean secasset_ledger_decode (GIConv converter,
                                 const char *data,
                                 gsize size,
                                 GString *text);
GBytes *secasset_ledger_utf16_to_utf8 (const char *data,
                                       gsize size,
                                       const char *encoding);

G_END_DECLS
