/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-error.h>
#include <string.h>

G_BEGIN_DECLS

/* Which of two texts an error says. Both stand side by side where they are used, so that the
 * compiler checks the placeholders of both, and neither can be forgotten. */
static inline const char *secasset_error_say (const char *ja,
                                              const char *en) G_GNUC_FORMAT (1) G_GNUC_FORMAT (2);
static inline const char *
secasset_error_say (const char *ja,
                    const char *en)
{
  return g_str_equal (secasset_error_get_language (), "ja") ? ja : en;
}

/* Says what went wrong with the file @name, if anything did, as secasset_error_dup_message()
 * words it. */
void secasset_error_explain (GError **error,
                             const char *name);

G_END_DECLS
