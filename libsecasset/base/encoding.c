/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/encoding-private.h"

#include <string.h>

struct _SecassetEncoder
{
  GIConv to;
  GIConv from;
};

#define NO_CONVERTER ((GIConv) -1)

SecassetEncoder *
secasset_encoder_new (const char *encoding)
{
  SecassetEncoder *self = g_new (SecassetEncoder, 1);

  self->to = g_iconv_open (encoding, "UTF-8");
  self->from = g_iconv_open ("UTF-8", encoding);
  if (self->to != NO_CONVERTER && self->from != NO_CONVERTER)
    return self;
  secasset_encoder_free (self);
  return NULL;
}

void
secasset_encoder_free (SecassetEncoder *self)
{
  if (self->to != NO_CONVERTER)
    g_iconv_close (self->to);
  if (self->from != NO_CONVERTER)
    g_iconv_close (self->from);
  g_free (self);
}

/* The number of bytes written; 0 if it cannot be converted as a whole. */
static gsize
convert (GIConv converter,
         char *in,
         gsize n_in,
         char *out,
         gsize n_out)
{
  gsize room = n_out;

  g_iconv (converter, NULL, NULL, NULL, NULL);
  /* What could not be converted without a loss is counted: that is no error to iconv. */
  if (g_iconv (converter, &in, &n_in, &out, &room) != 0 || n_in > 0
      || g_iconv (converter, NULL, NULL, &out, &room) != 0)
    return 0;
  return n_out - room;
}

gboolean
secasset_encoder_keeps (SecassetEncoder *self,
                        gunichar character)
{
  char utf8[6], bytes[16], back[16];
  gsize length = (gsize) g_unichar_to_utf8 (character, utf8);
  gsize n_bytes = convert (self->to, utf8, length, bytes, sizeof bytes);
  gsize n_back = n_bytes > 0 ? convert (self->from, bytes, n_bytes, back, sizeof back) : 0;

  return n_back == length && memcmp (back, utf8, length) == 0;
}

char *
secasset_encoder_dup_lost (SecassetEncoder *self,
                           const char *text)
{
  g_autoptr (GString) lost = NULL;

  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar character;

      if ((guchar) *text < 0x80)
        continue;
      character = g_utf8_get_char (text);
      if ((lost && g_utf8_strchr (lost->str, -1, character))
          || secasset_encoder_keeps (self, character))
        continue;
      if (!lost)
        lost = g_string_new (NULL);
      g_string_append_unichar (lost, character);
    }
  return lost ? g_string_free (g_steal_pointer (&lost), FALSE) : NULL;
}
