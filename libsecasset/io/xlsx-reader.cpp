/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/xlsx-package-private.h"

#include "base/error-private.h"

#include <secasset/secasset-error.h>

#include <exception>
#include <memory>
#include <vector>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

/* liborcus unpacks; its reader of spreadsheets is not used, because it passes over texts that
 * stand in the cell itself (doc/deviations.md). No exception leaves this file. */
struct _SecassetXlsxPackage
{
  GBytes *bytes;
  std::unique_ptr<orcus::zip_archive_stream_blob> stream;
  std::unique_ptr<orcus::zip_archive> archive;
  GArray *entries; /* of SecassetXlsxEntry */
  guint64 left;
};

static void
set_damaged (GError **error, const char *part)
{
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
               secasset_error_say ("Excelファイルが壊れています（中の「%s」を取り出せません）",
                                   "the workbook is damaged: its part “%s” cannot be unpacked"),
               part);
}

SecassetXlsxPackage *
secasset_xlsx_package_new (GBytes *bytes, guint64 max_size, GError **error)
{
  g_autoptr (SecassetXlsxPackage) self = new SecassetXlsxPackage;
  gsize size;
  const auto *data = static_cast<const std::uint8_t *> (g_bytes_get_data (bytes, &size));

  self->bytes = g_bytes_ref (bytes);
  self->left = max_size;
  self->entries = secasset_xlsx_directory_new (bytes, error);
  if (!self->entries)
    return NULL;
  try
    {
      self->stream = std::make_unique<orcus::zip_archive_stream_blob> (data, size);
      self->archive = std::make_unique<orcus::zip_archive> (self->stream.get ());
      self->archive->load ();
      return static_cast<SecassetXlsxPackage *> (g_steal_pointer (&self));
    }
  catch (const std::exception &)
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
                           secasset_error_say ("Excelファイルが壊れています（展開できません）",
                                               "the workbook is damaged: it cannot be unpacked"));
      return NULL;
    }
}

void
secasset_xlsx_package_free (SecassetXlsxPackage *self)
{
  self->archive.reset ();
  self->stream.reset ();
  g_clear_pointer (&self->entries, g_array_unref);
  g_bytes_unref (self->bytes);
  delete self;
}

/* The largest, if the archive lists several of the name. */
static const SecassetXlsxEntry *
find_entry (SecassetXlsxPackage *self, const char *part)
{
  const SecassetXlsxEntry *found = NULL;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const auto *entry = &g_array_index (self->entries, SecassetXlsxEntry, i);

      if (g_str_equal (entry->name, part) && (!found || entry->size > found->size))
        found = entry;
    }
  return found;
}

/* liborcus makes room for as many bytes as the archive claims, and one for a zero. */
static GBytes *
unpack (SecassetXlsxPackage *self, const char *part, guint64 size, GError **error)
{
  std::vector<unsigned char> unpacked;

  try
    {
      if (!self->archive->read_file_entry (part, unpacked))
        {
          set_damaged (error, part);
          return NULL;
        }
    }
  catch (const std::exception &)
    {
      set_damaged (error, part);
      return NULL;
    }
  return g_bytes_new (unpacked.data (), MIN (unpacked.size (), static_cast<gsize> (size)));
}

GBytes *
secasset_xlsx_package_read (SecassetXlsxPackage *self, const char *part, GError **error)
{
  const SecassetXlsxEntry *found = find_entry (self, part);

  if (!found)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
                   secasset_error_say ("Excelファイルの中に「%s」がありません",
                                       "the workbook has no part “%s”"), part);
      return NULL;
    }
  if (found->size > self->left)
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                           secasset_error_say ("Excelファイルを展開すると大きすぎます",
                                               "the workbook is too large when it is unpacked"));
      return NULL;
    }
  self->left -= found->size;
  return unpack (self, part, found->size, error);
}
