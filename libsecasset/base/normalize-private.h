/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How two texts are compared: NFKC, trimmed of blanks (U+3000 included), case-folded
 * (domain §2.3). The text itself is always kept as given. */
char *secasset_normalize (const char *text);

/* Whether nothing remains of the text after trimming. */
gboolean secasset_is_blank (const char *text);

/* A hash and an equality on raw text that agree with secasset_normalize() without
 * allocating as long as the text is ASCII, which most ids are. Keys must be either ASCII
 * without blanks at their ends or normalised already: see secasset_normalize_is_key(). */
guint secasset_key_hash (gconstpointer key);
gboolean secasset_key_equal (gconstpointer a,
                             gconstpointer b);
gboolean secasset_normalize_is_key (const char *text);

G_END_DECLS
