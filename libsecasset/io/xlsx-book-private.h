/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "io/ledger-table-private.h"
#include "io/xlsx-package-private.h"

G_BEGIN_DECLS

/* What a number is shown as. */
typedef enum
{
  SECASSET_XLSX_FORMAT_NUMBER,
  SECASSET_XLSX_FORMAT_DATE,
  SECASSET_XLSX_FORMAT_TIME,
  SECASSET_XLSX_FORMAT_DATE_TIME,
} SecassetXlsxFormatKind;

typedef struct
{
  SecassetXlsxFormatKind kind;
  guint digits; /* at least so many, with zeros before: “000”; 0: as many as there are */
} SecassetXlsxFormat;

typedef struct
{
  char *name;
  char *part; /* NULL: it is no table (a chart), or the workbook has lost it */
  gboolean hidden;
} SecassetXlsxSheet;

typedef struct
{
  SecassetXlsxPackage *package;
  const SecassetLedgerLimits *limits;
  GArray *sheets;     /* of SecassetXlsxSheet */
  GPtrArray *strings; /* char * */
  GArray *formats;    /* of SecassetXlsxFormat, by the style of a cell */
  gboolean from_1904; /* days count from 1904 instead of 1900 */
} SecassetXlsxBook;

/* Fails with SECASSET_ERROR_SYNTAX, SECASSET_ERROR_LIMIT or SECASSET_ERROR_UNSUPPORTED. */
SecassetXlsxBook *
secasset_xlsx_book_new (GBytes *bytes, const SecassetLedgerLimits *limits, GError **error);
void secasset_xlsx_book_free (SecassetXlsxBook *self);

/* The cells of a sheet as a table of a ledger. @hidden gets the rows, from 0, that are hidden
 * and hold something (guint). */
SecassetLedgerTable *secasset_xlsx_book_read_sheet (SecassetXlsxBook *self,
                                                    const SecassetXlsxSheet *sheet,
                                                    GArray *hidden,
                                                    GError **error);

/* xlsx-format.c */
SecassetXlsxFormat secasset_xlsx_format_from_id (guint id);
SecassetXlsxFormat secasset_xlsx_format_from_code (const char *code);
char *secasset_xlsx_format_dup_text (const SecassetXlsxFormat *format,
                                     const char *value,
                                     gboolean from_1904);
/* _x000D_ stands for a character that XML cannot hold. */
char *secasset_xlsx_unescape (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetXlsxBook, secasset_xlsx_book_free)

G_END_DECLS
