/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-private.h"

#include "base/error-private.h"
#include "io/ledger-note-private.h"
#include "io/xlsx-book-private.h"
#include <secasset/secasset-error.h>
#include <string.h>

static void
add_note (SecassetLedger *self, SecassetLedgerNoteKind kind, const char *sheet, guint row)
{
  g_autoptr (SecassetLedgerNote) note
      = secasset_ledger_note_new (kind, sheet, row, 0, row == 0 ? sheet : "", "");

  secasset_list_append (self->notes, note);
}

static gboolean
read_sheet (SecassetLedger *self,
            SecassetLedgerMapping *mapping,
            SecassetXlsxBook *book,
            const SecassetXlsxSheet *sheet,
            GError **error)
{
  g_autoptr (GArray) hidden = g_array_new (FALSE, FALSE, sizeof (guint));
  SecassetLedgerTable *table
      = sheet->part ? secasset_xlsx_book_read_sheet (book, sheet, hidden, error) : NULL;

  if (sheet->part && !table)
    {
      g_prefix_error (error, "%s: ", sheet->name);
      return FALSE;
    }
  if (!table || !secasset_ledger_add_part (self, mapping, sheet->name, table))
    {
      add_note (self, SECASSET_LEDGER_NOTE_KIND_SHEET_SKIPPED, sheet->name, 0);
      return TRUE;
    }
  for (guint i = 0; i < hidden->len; i++)
    add_note (self, SECASSET_LEDGER_NOTE_KIND_HIDDEN, sheet->name,
              g_array_index (hidden, guint, i) + 1);
  return TRUE;
}

/* A hidden sheet is an old state or a list to choose from more often than a ledger. */
static gboolean
read_sheets (SecassetLedger *self,
             SecassetLedgerMapping *mapping,
             SecassetXlsxBook *book,
             const char *asked,
             GCancellable *cancellable,
             GError **error)
{
  gboolean found = !asked;

  for (guint i = 0; i < book->sheets->len; i++)
    {
      const SecassetXlsxSheet *sheet = &g_array_index (book->sheets, SecassetXlsxSheet, i);
      gboolean named = asked && g_str_equal (sheet->name, asked);

      found = found || named;
      if (asked && !named)
        continue;
      if (sheet->hidden && !named)
        add_note (self, SECASSET_LEDGER_NOTE_KIND_SHEET_HIDDEN, sheet->name, 0);
      else if (g_cancellable_set_error_if_cancelled (cancellable, error)
               || !read_sheet (self, mapping, book, sheet, error))
        return FALSE;
    }
  if (!found)
    g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
                 secasset_error_say ("Excelファイルにシート「%s」はありません",
                                     "the workbook has no sheet “%s”"), asked);
  else if (self->parts->len == 0)
    g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                         secasset_error_say ("表示されているどのシートの先頭の行にも、見出しが"
                                             "見つかりません。"
                                             "「資産ID」「資産名称」などの見出しの行を設けるか、"
                                             "見出しを定めた列の対応表を指定してください",
                                             "no header was recognised in the first rows of any "
                                             "sheet that is not hidden; a ledger needs a row of "
                                             "headers such as 資産ID and 資産名称, or a mapping "
                                             "that names its headers"));
  return self->parts->len > 0;
}

gboolean
secasset_ledger_bytes_are_xlsx (GBytes *bytes)
{
  g_autoptr (GArray) entries = NULL;
  gsize size;
  const char *data;

  g_return_val_if_fail (bytes != NULL, FALSE);

  data = g_bytes_get_data (bytes, &size);
  if (size < 4 || memcmp (data, "PK\003\004", 4) != 0)
    return FALSE;
  entries = secasset_xlsx_directory_new (bytes, NULL);
  for (guint i = 0; entries && i < entries->len; i++)
    {
      if (g_str_equal (g_array_index (entries, SecassetXlsxEntry, i).name, "[Content_Types].xml"))
        return TRUE;
    }
  return FALSE;
}

SecassetLedger *
secasset_ledger_new_from_xlsx_bytes (GBytes *bytes,
                                     const char *name,
                                     const char *sheet,
                                     SecassetPolicy *policy,
                                     JsonNode *mapping,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autoptr (SecassetLedger) self = NULL;
  g_autoptr (SecassetLedgerMapping) words = NULL;
  g_autoptr (SecassetXlsxBook) book = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (!policy || SECASSET_IS_POLICY (policy), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  words = secasset_ledger_mapping_new (policy ? policy : secasset_policy_get_default (), mapping,
                                       error);
  if (!words)
    return NULL;
  self = g_object_new (SECASSET_TYPE_LEDGER, NULL);
  self->name = name ? g_utf8_make_valid (name, -1) : NULL;
  book = secasset_xlsx_book_new (bytes, &secasset_ledger_limits, error);
  if (book && read_sheets (self, words, book, sheet, cancellable, error))
    self->inventory = secasset_ledger_import (words, self->parts, self->name, self->notes,
                                              cancellable, error);
  if (self->inventory)
    return g_steal_pointer (&self);
  if (self->name)
    g_prefix_error (error, "%s: ", self->name);
  return NULL;
}
