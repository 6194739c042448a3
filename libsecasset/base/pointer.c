/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/pointer-private.h"

#include <string.h>

void
secasset_pointer_append (GString *pointer,
                         const char *token)
{
  g_string_append_c (pointer, '/');
  for (; *token; token++)
    {
      if (*token == '~')
        g_string_append (pointer, "~0");
      else if (*token == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *token);
    }
}

static char *
unescape (const char *token)
{
  GString *text = g_string_new (NULL);

  for (; *token; token++)
    {
      if (token[0] == '~' && (token[1] == '0' || token[1] == '1'))
        g_string_append_c (text, *++token == '0' ? '~' : '/');
      else
        g_string_append_c (text, *token);
    }
  return g_string_free (text, FALSE);
}

/* “~” stands only before “0” and “1”. */
static gboolean
is_pointer (const char *text)
{
  if (*text && *text != '/')
    return FALSE;
  while ((text = strchr (text, '~')))
    {
      text++;
      if (*text != '0' && *text != '1')
        return FALSE;
    }
  return TRUE;
}

char **
secasset_pointer_split (const char *pointer)
{
  g_auto (GStrv) raw = NULL;
  g_autoptr (GPtrArray) tokens = NULL;

  if (!is_pointer (pointer))
    return NULL;

  tokens = g_ptr_array_new_with_free_func (g_free);
  raw = g_strsplit (*pointer ? pointer + 1 : pointer, "/", -1);
  for (guint i = 0; raw[i]; i++)
    g_ptr_array_add (tokens, unescape (raw[i]));
  g_ptr_array_add (tokens, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&tokens), FALSE);
}
