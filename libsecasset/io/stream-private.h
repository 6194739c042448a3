/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Reads to the end, or one chunk more than @limit, which is enough to know: a device may have no
 * end. */
GBytes *secasset_stream_read (GInputStream *stream,
                              gsize limit,
                              GCancellable *cancellable,
                              GError **error);

G_END_DECLS
