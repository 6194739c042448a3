/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/xlsx-package-private.h"

#include "base/error-private.h"
#include <string.h>

/* [MS-CFB] 2.2: the form in which Excel kept its files until 2003, and keeps encrypted ones. */
static const guint8 compound_mark[] = { 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1 };
/* [MS-OFFCRYPTO] 1.3: the stream of an encrypted file, named in UTF-16. Names stand at the
 * beginning of entries of 128 bytes, in sectors that are a multiple of these ([MS-CFB] 2.6.1). */
#define ENTRY_SIZE 128
static const guint8 encrypted_name[]
    = { 'E', 0, 'n', 0, 'c', 0, 'r', 0, 'y', 0, 'p', 0, 't', 0, 'e', 0, 'd', 0,
        'P', 0, 'a', 0, 'c', 0, 'k', 0, 'a', 0, 'g', 0, 'e', 0 };
/* OpenDocument 1.3 part 2, 3.3: the first file of the archive, not packed. */
#define ODF_MARK_AT 30
#define ODF_MARK "mimetypeapplication/vnd.oasis.opendocument."

static gboolean
is_encrypted (const char *data, gsize size)
{
  for (gsize at = 0; at + ENTRY_SIZE <= size; at += ENTRY_SIZE)
    {
      if (memcmp (data + at, encrypted_name, sizeof encrypted_name) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
set_foreign (GError **error, const char *form)
{
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
               secasset_error_say (
                   "%s形式の表は直接読み取れません。表計算ソフトで .xlsx または CSV "
                   "として保存し直すか、examples/ledger/convert-spreadsheet.sh"
                   "（LibreOffice を使います）で変換してください",
                   "a spreadsheet of the form %s cannot be read itself; save it as .xlsx or CSV, or "
                   "convert it with examples/ledger/convert-spreadsheet.sh, which uses LibreOffice"),
               form);
  return FALSE;
}

gboolean
secasset_xlsx_refuse_binary (GError **error)
{
  return set_foreign (error, ".xlsb");
}

/* What people take for a ledger by its name or its icon; all of these would be read as rows.
 * NULL for anything else. */
static const char *
name_other (const char *data, gsize size)
{
  static const struct
  {
    const char *start;
    const char *ja;
    const char *en;
  } forms[] = {
    { "\x89PNG", "画像（PNG）", "a picture (PNG)" },
    { "\xff\xd8\xff", "画像（JPEG）", "a picture (JPEG)" },
    { "GIF8", "画像（GIF）", "a picture (GIF)" },
    { "%PDF-", "PDF文書", "a PDF document" },
    { "PK\x03\x04", "圧縮ファイルか、Excel以外の文書（Wordなど）",
      "an archive or a document other than a workbook (Word, say)" },
    { "<!doctype html", "ウェブページ（HTML）", "a web page (HTML)" },
    { "<html", "ウェブページ（HTML）", "a web page (HTML)" },
    { "<?xml", "XML文書", "an XML document" },
    { "\x1f\x8b", "圧縮ファイル（gzip）", "a compressed file (gzip)" },
  };
  gsize i = 0;

  while (i < size && data[i] && strchr (" \t\r\n\357\273\277", data[i]))
    i++;
  /* A ledger may have a title in brackets. */
  if (i + 1 < size && data[i] == '[' && data[i + 1]
      && strchr ("[]{\"-0123456789 \t\r\n", data[i + 1]))
    return secasset_error_say ("JSONの配列（台帳のJSONはオブジェクト）",
                               "a JSON array, where an inventory is an object");
  for (guint form = 0; form < G_N_ELEMENTS (forms); form++)
    {
      gsize length = strlen (forms[form].start);

      if (size - i >= length && g_ascii_strncasecmp (data + i, forms[form].start, length) == 0)
        return secasset_error_say (forms[form].ja, forms[form].en);
    }
  return NULL;
}

static gboolean
check_other (const char *data, gsize size, GError **error)
{
  const char *name = name_other (data, size);

  if (name)
    g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                 secasset_error_say (
                     "%sです。読み取れるのは、台帳のJSON、CSV、Excelブック（.xlsx）です",
                     "this is %s; what can be read is an inventory in JSON, or a ledger in CSV or "
                     "a workbook (.xlsx)"),
                 name);
  return name == NULL;
}

gboolean
secasset_xlsx_check_form (GBytes *bytes, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (size > ODF_MARK_AT + strlen (ODF_MARK)
      && memcmp (data + ODF_MARK_AT, ODF_MARK, strlen (ODF_MARK)) == 0)
    return set_foreign (error, ".ods");
  if (size < sizeof compound_mark || memcmp (data, compound_mark, sizeof compound_mark) != 0)
    return check_other (data, size, error);
  if (!is_encrypted (data, size))
    return set_foreign (error, ".xls");
  g_set_error_literal (
      error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
      secasset_error_say ("ブックがパスワードで保護されているため読み取れません。パスワードを"
                          "外して保存し直してください",
                          "the workbook is protected by a password; save it without one"));
  return FALSE;
}
