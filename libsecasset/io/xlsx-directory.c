/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/xlsx-package-private.h"

#include "base/error-private.h"

#include <secasset/secasset-error.h>
#include <string.h>

/* APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16: the central directory and the record at its end. */
#define END_SIZE 22
#define END_N_ENTRIES 10
#define END_DIRECTORY 16
#define HEADER_SIZE 46
#define HEADER_UNPACKED 24
#define HEADER_NAME 28
#define HEADER_EXTRA 30
#define HEADER_COMMENT 32

static guint
get_uint16 (const guint8 *at)
{
  return at[0] | (guint) at[1] << 8;
}

static guint32
get_uint32 (const guint8 *at)
{
  return get_uint16 (at) | (guint32) get_uint16 (at + 2) << 16;
}

static gboolean
find_end (const guint8 *data, gsize size, gsize *end)
{
  for (gsize at = size >= END_SIZE ? size - END_SIZE + 1 : 0; at > 0; at--)
    {
      if (memcmp (data + at - 1, "PK\005\006", 4) == 0)
        {
          *end = at - 1;
          return TRUE;
        }
    }
  return FALSE;
}

static void
entry_clear (gpointer data)
{
  g_free (((SecassetXlsxEntry *) data)->name);
}

static gboolean
take_entry (GArray *entries, const guint8 *data, gsize size, gsize *at)
{
  SecassetXlsxEntry entry;
  guint name;

  if (size - *at < HEADER_SIZE || memcmp (data + *at, "PK\001\002", 4) != 0)
    return FALSE;
  name = get_uint16 (data + *at + HEADER_NAME);
  if (size - *at - HEADER_SIZE < name)
    return FALSE;
  entry.name = g_strndup ((const char *) data + *at + HEADER_SIZE, name);
  entry.size = get_uint32 (data + *at + HEADER_UNPACKED);
  g_array_append_val (entries, entry);
  name += HEADER_SIZE + get_uint16 (data + *at + HEADER_EXTRA)
          + get_uint16 (data + *at + HEADER_COMMENT);
  *at = MIN (*at + name, size);
  return TRUE;
}

GArray *
secasset_xlsx_directory_new (GBytes *bytes, GError **error)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (SecassetXlsxEntry));
  gsize size, end, at;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  gboolean whole = find_end (data, size, &end);

  g_array_set_clear_func (entries, entry_clear);
  if (whole)
    {
      at = get_uint32 (data + end + END_DIRECTORY);
      whole = at < end;
      for (guint n = get_uint16 (data + end + END_N_ENTRIES); whole && n > 0; n--)
        whole = take_entry (entries, data, end, &at);
    }
  if (whole)
    return g_steal_pointer (&entries);
  g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
                       secasset_error_say ("Excelファイルが壊れているか、途中で"
                                           "切れています（中の目録を読めません）",
                                           "the workbook is damaged or incomplete: its directory "
                                           "cannot be read"));
  return NULL;
}
