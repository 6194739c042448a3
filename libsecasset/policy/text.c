/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/data-private.h"

gboolean
secasset_language_is_japanese (const char *language)
{
  return language && g_ascii_strncasecmp (language, "ja", 2) == 0;
}

const char *
secasset_text_get (const SecassetText *text,
                   const char *language)
{
  return secasset_language_is_japanese (language) ? text->ja : text->en;
}

void
secasset_text_copy (SecassetText *target,
                    const SecassetText *source)
{
  target->ja = g_strdup (source->ja);
  target->en = g_strdup (source->en);
}

void
secasset_text_clear (SecassetText *text)
{
  g_clear_pointer (&text->ja, g_free);
  g_clear_pointer (&text->en, g_free);
}
