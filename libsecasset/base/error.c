/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/error-private.h"

G_DEFINE_QUARK (secasset-error-quark, secasset_error)

static gboolean
is_language (const char *tag,
             const char *language)
{
  return g_str_has_prefix (tag, language) && !g_ascii_isalpha (tag[strlen (language)]);
}

const char *
secasset_error_get_language (void)
{
  for (const char *const *name = g_get_language_names (); *name; name++)
    {
      if (is_language (*name, "ja"))
        return "ja";
      if (is_language (*name, "en"))
        return "en";
    }
  return "en";
}
