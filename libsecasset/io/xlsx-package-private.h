/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The parts of a workbook: files in a zip archive. */
typedef struct _SecassetXlsxPackage SecassetXlsxPackage;

/* What an archive says about one of its files before anything is unpacked. */
typedef struct
{
  char *name;
  guint64 size; /* unpacked */
} SecassetXlsxEntry;

/* The files that the archive's own directory lists; NULL with SECASSET_ERROR_SYNTAX if there is
 * none. Nothing is unpacked. */
GArray *secasset_xlsx_directory_new (GBytes *bytes, GError **error);

/* @max_size: bytes that may be unpacked, of all parts that are read together. */
SecassetXlsxPackage *secasset_xlsx_package_new (GBytes *bytes, guint64 max_size, GError **error);
void secasset_xlsx_package_free (SecassetXlsxPackage *self);
/* NULL with SECASSET_ERROR_LIMIT, SECASSET_ERROR_SYNTAX or SECASSET_ERROR_NOT_FOUND. */
GBytes *secasset_xlsx_package_read (SecassetXlsxPackage *self, const char *part, GError **error);

/* FALSE with SECASSET_ERROR_UNSUPPORTED for the spreadsheets that are known and not read (.xls,
 * .ods, encrypted ones), with what to do; TRUE for all else. */
gboolean secasset_xlsx_check_form (GBytes *bytes, GError **error);
/* The same error for .xlsb, which is told by what the package says its main part is. */
gboolean secasset_xlsx_refuse_binary (GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetXlsxPackage, secasset_xlsx_package_free)

G_END_DECLS
