/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-encoding-private.h"

#include <string.h>

static gsize
find_mark (const guchar *data,
           gsize size,
           const char **encoding)
{
  static const struct
  {
    const char *encoding;
    guchar bytes[3];
    gsize length;
  } marks[] = {
    { "UTF-8-BOM", { 0xef, 0xbb, 0xbf }, 3 },
    { "UTF-16LE", { 0xff, 0xfe }, 2 },
    { "UTF-16BE", { 0xfe, 0xff }, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (size >= marks[i].length && memcmp (data, marks[i].bytes, marks[i].length) == 0)
        {
          *encoding = marks[i].encoding;
          return marks[i].length;
        }
    }
  return 0;
}

static gboolean
is_sign (guchar c)
{
  return c == ',' || c == '\t' || c == ';' || c == '\n' || c == '\r';
}

/* In UTF-16 the signs of a table have a zero byte beside them, on one side always. A single zero
 * byte that got into other text makes no such pattern. */
static const char *
guess_utf16 (const guchar *data,
             gsize size)
{
  gsize little = 0, big = 0, alone = 0;

  for (gsize i = 0; i + 1 < MIN (size, 65536); i += 2)
    {
      if (is_sign (data[i]) && data[i + 1] == 0)
        little++;
      else if (data[i] == 0 && is_sign (data[i + 1]))
        big++;
      else
        alone += is_sign (data[i]) || is_sign (data[i + 1]) ? 1 : 0;
    }
  if (MAX (little, big) <= alone || (little > 0 && big > 0))
    return NULL;
  return little > 0 ? "UTF-16LE" : "UTF-16BE";
}

gboolean
secasset_ledger_is_utf8_text (const char *data,
                              gsize size)
{
  gboolean wide = FALSE;

  /* Two half-width kana of CP932 can look like a character of two bytes; no text of Japanese
   * is made of those alone. */
  for (gsize i = 0; i < size && !wide; i++)
    wide = (guchar) data[i] >= 0xe0;
  return wide && g_utf8_validate_len (data, (gssize) size, NULL);
}

static gboolean
is_plain (const char *data,
          gsize size)
{
  for (gsize i = 0; i < size; i++)
    {
      if ((guchar) data[i] >= 0x80)
        return FALSE;
    }
  return TRUE;
}

/* A file of both kinds, or with a byte that got lost, is what most of its lines are. */
static const char *
judge_lines (const char *data,
             gsize size)
{
  gsize as_utf8 = 0, other = 0;

  for (gsize at = 0; at < size;)
    {
      const char *end = memchr (data + at, '\n', size - at);
      gsize length = end ? (gsize) (end - data) - at : size - at;

      if (secasset_ledger_is_utf8_text (data + at, length))
        as_utf8++;
      else if (!is_plain (data + at, length))
        other++;
      at += length + 1;
    }
  return as_utf8 > other ? "UTF-8" : "CP932";
}

static gboolean
is_utf8_but_for_nul (const char *data,
                     gsize size)
{
  gsize at = 0;

  while (at < size)
    {
      const char *nul = memchr (data + at, '\0', size - at);
      gsize length = nul ? (gsize) (nul - data) - at : size - at;

      if (!g_utf8_validate_len (data + at, (gssize) length, NULL))
        return FALSE;
      at += length + 1;
    }
  return TRUE;
}

/* Escapes to the characters of JIS X 0208, as mail has them. */
static gboolean
has_escapes (const char *data,
             gsize size)
{
  for (gsize i = 0; i + 2 < size; i++)
    {
      if (data[i] == '\033' && data[i + 1] == '$' && (data[i + 2] == 'B' || data[i + 2] == '@'))
        return TRUE;
    }
  return FALSE;
}

/* The length of a character of EUC-JP; 0 if there is none. */
static gsize
measure_euc (const guchar *data,
             gsize size)
{
  gsize length = data[0] < 0x80 ? 1 : data[0] == 0x8f ? 3 : 2;

  if (length == 1)
    return 1;
  if (size < length || (data[0] != 0x8e && data[0] != 0x8f && (data[0] < 0xa1 || data[0] == 0xff)))
    return 0;
  for (gsize i = 1; i < length; i++)
    {
      if (data[i] < 0xa1 || data[i] == 0xff)
        return 0;
    }
  return length;
}

/* CP932 has kanji and hiragana behind bytes that EUC-JP never begins with; its half-width kana
 * are pairs of EUC-JP, too, but seldom those of hiragana and katakana, and never beyond 0xdf. */
static gboolean
is_euc (const guchar *data,
        gsize size)
{
  gsize kana = 0, pairs = 0;
  gboolean beyond = FALSE;
  gsize length;

  for (gsize i = 0; i < size; i += length)
    {
      length = measure_euc (data + i, size - i);
      if (length == 0)
        return FALSE;
      if (length == 1)
        continue;
      pairs++;
      kana += data[i] == 0xa4 || data[i] == 0xa5 ? 1 : 0;
      beyond = beyond || data[i] >= 0xe0 || data[i + 1] >= 0xe0;
    }
  return pairs > 0 && (beyond || kana * 2 >= pairs);
}

const char *
secasset_ledger_encoding_detect (const guchar *data,
                                 gsize size,
                                 gsize *mark)
{
  const char *encoding = NULL;

  *mark = find_mark (data, size, &encoding);
  if (!encoding)
    encoding = guess_utf16 (data, size);
  if (encoding)
    return encoding;
  if (has_escapes ((const char *) data, size))
    return SECASSET_LEDGER_ISO_2022_JP;
  /* Text in CP932 that happens to be UTF-8 is ASCII, which is both. */
  if (is_utf8_but_for_nul ((const char *) data, size))
    return "UTF-8";
  return is_euc (data, size) ? SECASSET_LEDGER_EUC_JP : judge_lines ((const char *) data, size);
}
