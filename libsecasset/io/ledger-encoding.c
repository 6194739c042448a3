/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-encoding-private.h"

#include <secasset/secasset-error.h>
#include <string.h>

/* Offices say “Shift_JIS” and mean what their spreadsheet writes: Microsoft's CP932. */
static const struct
{
  const char *name;
  const char *encoding;
} names[] = {
  { "utf8", "UTF-8" },         { "utf8bom", "UTF-8-BOM" },    { "utf8sig", "UTF-8-BOM" },
  { "utf16le", "UTF-16LE" },   { "utf16", "UTF-16LE" },       { "utf16be", "UTF-16BE" },
  { "cp932", "CP932" },        { "ms932", "CP932" },          { "windows31j", "CP932" },
  { "shiftjis", "CP932" },     { "sjis", "CP932" },
};

const char *
secasset_ledger_encoding_from_name (const char *name)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (; *name; name++)
    {
      if (g_ascii_isalnum (*name))
        g_string_append_c (plain, g_ascii_tolower (*name));
    }
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_equal (names[i].name, plain->str))
        return names[i].encoding;
    }
  return NULL;
}

const char *
secasset_ledger_encoding_get_charset (const char *encoding)
{
  return g_str_equal (encoding, "UTF-8-BOM") ? "UTF-8" : encoding;
}

#define REPLACEMENT "\357\277\275"

/* UTF-8 keeps what is well-formed; the rest, byte by byte, is U+FFFD. */
static gboolean
decode_utf8 (const char *data,
             gsize size,
             GString *text)
{
  gboolean whole = TRUE;
  gsize used = 0;

  while (used < size)
    {
      const char *end;

      (void) g_utf8_validate_len (data + used, size - used, &end);
      g_string_append_len (text, data + used, end - (data + used));
      used = (gsize) (end - data);
      if (used == size)
        break;
      /* g_utf8_validate_len() stops at NUL, too. */
      g_string_append (text, REPLACEMENT);
      used++;
      whole = FALSE;
    }
  return whole;
}

static gboolean
is_ascii (const char *data,
          gsize size)
{
  for (gsize i = 0; i < size; i++)
    {
      if ((guchar) data[i] >= 0x80 || data[i] == '\0')
        return FALSE;
    }
  return TRUE;
}

/* No text has NUL; where one stood must still show. */
static gboolean
append_without_nul (GString *text,
                    const char *data,
                    gsize size)
{
  gboolean whole = TRUE;

  for (const char *nul; (nul = memchr (data, '\0', size));)
    {
      gsize length = (gsize) (nul - data);

      g_string_append_len (text, data, (gssize) length);
      g_string_append (text, REPLACEMENT);
      data += length + 1;
      size -= length + 1;
      whole = FALSE;
    }
  g_string_append_len (text, data, (gssize) size);
  return whole;
}

/* As far as the converter gets; then one unit is given up, and on. */
static gboolean
decode_units (GIConv converter,
              gsize unit,
              const char *data,
              gsize size,
              GString *text)
{
  gboolean whole = TRUE;

  while (size > 0)
    {
      char buffer[1024];
      char *in = (char *) data;
      char *out = buffer;
      gsize n_in = size, room = sizeof buffer;
      gsize result = g_iconv (converter, &in, &n_in, &out, &room);

      whole = append_without_nul (text, buffer, (gsize) (out - buffer)) && whole;
      data = in;
      size = n_in;
      if (result != (gsize) -1 || out > buffer)
        continue;
      g_string_append (text, REPLACEMENT);
      g_iconv (converter, NULL, NULL, NULL, NULL);
      data += MIN (unit, size);
      size -= MIN (unit, size);
      whole = FALSE;
    }
  return whole;
}

static gboolean
decode_with (GIConv converter,
             const char *data,
             gsize size,
             GString *text)
{
  return decode_units (converter, 1, data, size, text);
}

gboolean
secasset_ledger_decode (GIConv converter,
                        const char *data,
                        gsize size,
                        GString *text)
{
  if (is_ascii (data, size))
    {
      g_string_append_len (text, data, (gssize) size);
      return TRUE;
    }
  if (converter == SECASSET_LEDGER_NO_CONVERTER)
    return decode_utf8 (data, size, text);
  /* Rows of another file that were pasted below: they would be other, well-formed text. */
  if (secasset_ledger_is_utf8_text (data, size))
    {
      g_string_append_len (text, data, (gssize) size);
      return FALSE;
    }
  return decode_with (converter, data, size, text);
}

GBytes *
secasset_ledger_utf16_to_utf8 (const char *data,
                               gsize size,
                               const char *encoding)
{
  GIConv converter = g_iconv_open ("UTF-8", encoding);
  GString *text = g_string_sized_new (size);

  (void) decode_units (converter, 2, data, size, text);
  g_iconv_close (converter);
  return g_string_free_to_bytes (text);
}
