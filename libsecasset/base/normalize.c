/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/normalize-private.h"

#include <string.h>

/* g_unichar_isspace() knows U+3000 and the other Unicode blanks. */
static const char *
skip_blanks (const char *text)
{
  while (*text && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

static void
trim_end (char *text)
{
  char *end = text + strlen (text);

  while (end > text)
    {
      char *prev = g_utf8_find_prev_char (text, end);

      if (!g_unichar_isspace (g_utf8_get_char (prev)))
        break;
      *prev = '\0';
      end = prev;
    }
}

char *
secasset_normalize (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autofree char *folded = NULL;
  char *trimmed;

  if (!composed)
    return g_strdup (text);

  trim_end (composed);
  folded = g_utf8_casefold (skip_blanks (composed), -1);
  /* Folding may decompose; a second pass makes the result stable. */
  trimmed = g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC);
  return trimmed;
}

gboolean
secasset_is_blank (const char *text)
{
  return !text || !*skip_blanks (text);
}

gboolean
secasset_normalize_is_key (const char *text)
{
  const guchar *p = (const guchar *) text;

  if (!*p || g_ascii_isspace (*p))
    return FALSE;
  for (; *p; p++)
    {
      if (*p >= 0x80 || *p < 0x20)
        return FALSE;
    }
  return !g_ascii_isspace (p[-1]);
}

guint
secasset_key_hash (gconstpointer key)
{
  guint hash = 5381;

  for (const char *p = key; *p; p++)
    hash = hash * 33 + (guchar) g_ascii_tolower (*p);
  return hash;
}

gboolean
secasset_key_equal (gconstpointer a,
                    gconstpointer b)
{
  return g_ascii_strcasecmp (a, b) == 0;
}
