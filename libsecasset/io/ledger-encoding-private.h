/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-table-private.h"

G_BEGIN_DECLS

#define SECASSET_LEDGER_NO_CONVERTER ((GIConv) -1)

/* What is found out, but not read: its bytes cannot be cut into cells as they stand. */
#define SECASSET_LEDGER_ISO_2022_JP "ISO-2022-JP"
#define SECASSET_LEDGER_EUC_JP "EUC-JP"

/* A byte-order mark decides, else the zero bytes of UTF-16, else whether it is UTF-8; what is
 * none of them, nor in a form that is not read, is CP932. Of a file that is UTF-8 in part, most
 * of the lines decide. *mark is the length of the mark. */
const char *secasset_ledger_encoding_detect (const guchar *data,
                                             gsize size,
                                             gsize *mark);
/* Whether it is UTF-8 that cannot well be CP932. */
gboolean secasset_ledger_is_utf8_text (const char *data,
                                       gsize size);
/* Appends the text, U+FFFD for each byte that is none; FALSE if there was such a byte, or NUL.
 * Without a converter the bytes are UTF-8; with one, UTF-8 is read as that and FALSE, too. */
gboolean secasset_ledger_decode (GIConv converter,
                                 const char *data,
                                 gsize size,
                                 GString *text);
GBytes *secasset_ledger_utf16_to_utf8 (const char *data,
                                       gsize size,
                                       const char *encoding);

G_END_DECLS
