/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <errno.h>
#include <unistd.h>

const char *
cli_get_display_name (const char *path)
{
  return g_str_equal (path, "-") ? "<stdin>" : path;
}

/* As long as it takes; the reader's own limit on the size comes after. */
static GBytes *
read_standard_input (GError **error)
{
  GByteArray *bytes = g_byte_array_new ();
  guint8 chunk[64 * 1024];

  for (;;)
    {
      gssize n = read (STDIN_FILENO, chunk, sizeof chunk);

      if (n == 0)
        return g_byte_array_free_to_bytes (bytes);
      if (n > 0)
        g_byte_array_append (bytes, chunk, (guint) n);
      else if (errno != EINTR)
        break;
    }
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
  g_byte_array_unref (bytes);
  return NULL;
}

static SecassetInventory *
read_standard (Cli *cli,
               SecassetReader *reader,
               const char *shown,
               GError **error)
{
  g_autoptr (GBytes) bytes = read_standard_input (error);

  if (bytes && secasset_ledger_bytes_are_xlsx (bytes))
    return cli_load_xlsx (cli, shown, bytes, error);
  return bytes ? secasset_reader_read_bytes (reader, bytes, shown, NULL, error) : NULL;
}

/* Through a stream, because messages show the name as it was typed. */
static SecassetInventory *
read_path (SecassetReader *reader,
           const char *path,
           const char *shown,
           GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GFileInputStream) stream = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, NULL,
                            error);
  if (!info)
    return NULL;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "it is a directory");
      return NULL;
    }
  stream = g_file_read (file, NULL, error);
  return stream
             ? secasset_reader_read_stream (reader, G_INPUT_STREAM (stream), shown, NULL, error)
             : NULL;
}

GBytes *
cli_read (Cli *cli,
          const char *path)
{
  g_autofree char *shown = g_filename_display_name (cli_get_display_name (path));
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_str_equal (path, "-") ? read_standard_input (&error)
                                          : g_file_load_bytes (file, NULL, NULL, &error);

  if (!bytes)
    cli_fail_error (cli, shown, error);
  return bytes;
}

SecassetInventory *
cli_load_bytes (Cli *cli,
                const char *path,
                GBytes *bytes)
{
  g_autofree char *shown = g_filename_display_name (cli_get_display_name (path));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  SecassetInventory *inventory
      = secasset_reader_read_bytes (reader, bytes, shown, NULL, &error);

  if (!inventory)
    cli_fail_error (cli, shown, error);
  return inventory;
}

SecassetInventory *
cli_load (Cli *cli,
          const char *path)
{
  const char *name = cli_get_display_name (path);
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GBytes) workbook = g_str_equal (path, "-") ? NULL : cli_peek_xlsx (path);
  SecassetInventory *inventory;

  g_clear_object (&cli->ledger);
  cli_progress_start (path);
  secasset_reader_set_progress_func (reader, cli_progress_update, NULL, NULL);
  if (workbook)
    inventory = cli_load_xlsx (cli, shown, workbook, &error);
  else
    inventory = g_str_equal (path, "-") ? read_standard (cli, reader, shown, &error)
                                        : read_path (reader, path, shown, &error);
  cli_progress_stop ();
  if (!inventory)
    cli_fail_error (cli, shown, error);
  return inventory;
}

static void
set_today (GDate *date)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  g_date_set_dmy (date, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now),
                  (GDateYear) g_date_time_get_year (now));
}

gboolean
cli_choose_date (Cli *cli,
                 const char *path,
                 SecassetInventory *inventory,
                 const GDate *asked,
                 GDate *date)
{
  const GDate *stated = secasset_inventory_get_reference_date (inventory);

  if (g_date_valid (asked) || (stated && g_date_valid (stated)))
    {
      *date = g_date_valid (asked) ? *asked : *stated;
      return FALSE;
    }
  set_today (date);
  cli_warn (cli, cli_get_display_name (path),
            cli_say (cli, "基準日が指定されていないため、本日（%04d-%02d-%02d）を基準日とします",
                     "no reference date is stated; judging as of today, %04d-%02d-%02d"),
            g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
  return TRUE;
}
