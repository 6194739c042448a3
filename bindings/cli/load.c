/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <errno.h>
#include <string.h>
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
      gssize n;

      /* Waiting for somebody else is no work. */
      cli_progress_pause ();
      n = read (STDIN_FILENO, chunk, sizeof chunk);
      cli_progress_resume ();
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

/* Through a stream, because messages show the name as it was typed. */
static GBytes *
read_path (const char *path,
           GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = NULL;
  g_autofree char *data = NULL;
  gsize length;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, NULL,
                            error);
  if (!info)
    return NULL;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "it is a directory");
      return NULL;
    }
  if (!g_file_load_contents (file, NULL, &data, &length, NULL, error))
    return NULL;
  return g_bytes_new_take (g_steal_pointer (&data), length);
}

/* By the first character that is no blank; zero bytes and a mark may stand before it. What is
 * blank as a whole is an empty text of either. */
static gboolean
looks_like_json (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize i = 0;

  while (i < size && (data[i] == '\0' || strchr (" \t\r\n\357\273\277\376\377", data[i])))
    i++;
  return i < size && data[i] == '{';
}

static gboolean
is_empty (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  while (size > 0 && strchr (" \t\r\n\357\273\277\376\377", data[size - 1]))
    size--;
  return size == 0;
}

gboolean
cli_load_mapping (Cli *cli,
                  JsonNode **mapping)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!cli->mapping)
    return TRUE;
  bytes = read_path (cli->mapping, &error);
  *mapping = bytes ? secasset_ledger_read_mapping (bytes, cli->mapping, &error) : NULL;
  if (!*mapping)
    cli_fail_error (cli, cli->mapping, error);
  return *mapping != NULL;
}

static SecassetLedger *
read_ledger (Cli *cli,
             GBytes *bytes,
             const char *shown,
             const char *encoding)
{
  SecassetPolicy *policy = cli_get_policy (cli);
  g_autoptr (JsonNode) mapping = NULL;
  g_autoptr (GError) error = NULL;
  SecassetLedger *ledger;

  if (!policy || !cli_load_mapping (cli, &mapping))
    return NULL;
  ledger = secasset_ledger_new_from_bytes (bytes, shown, policy, mapping, encoding, NULL, &error);
  if (ledger)
    return ledger;
  if (g_error_matches (error, SECASSET_ERROR, SECASSET_ERROR_POLICY))
    cli_fail (cli, cli->mapping ? cli->mapping : shown,
              cli_say (cli, "列の読み方の指定に誤りがあります（%s）", "%s"), error->message);
  else
    cli_fail_error (cli, shown, error);
  return NULL;
}

GBytes *
cli_read (Cli *cli,
          const char *path)
{
  g_autofree char *shown = g_filename_display_name (cli_get_display_name (path));
  g_autoptr (GError) error = NULL;
  gboolean standard = g_str_equal (path, "-");
  GBytes *bytes;

  if (standard && cli->input_taken)
    {
      cli_fail (cli, NULL, "%s", cli_say (cli, "標準入力（-）は一度しか指定できません",
                                          "standard input (-) can be named once"));
      return NULL;
    }
  cli_progress_start (path);
  bytes = standard ? read_standard_input (&error) : read_path (path, &error);
  cli->input_taken |= standard;
  if (!standard)
    g_ptr_array_add (cli->inputs, g_strdup (path));
  if (!bytes)
    cli_fail_error (cli, shown, error);
  return bytes;
}

static SecassetInventory *
read_json (GBytes *bytes,
           const char *shown,
           GError **error)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();

  secasset_reader_set_progress_func (reader, cli_progress_update, NULL, NULL);
  return secasset_reader_read_bytes (reader, bytes, shown, NULL, error);
}

SecassetInventory *
cli_load_bytes (Cli *cli,
                const char *path,
                GBytes *bytes,
                const char *encoding)
{
  g_autofree char *shown = g_filename_display_name (cli_get_display_name (path));
  g_autoptr (GError) error = NULL;
  SecassetInventory *inventory = NULL;

  g_clear_object (&cli->ledger);
  cli_progress_start (path);
  if (is_empty (bytes))
    cli_fail (cli, shown, "%s",
              cli_say (cli, "ファイルが空です。台帳が保存されているか確認してください",
                       "the file is empty; see whether the ledger was saved"));
  else if (secasset_ledger_bytes_are_xlsx (bytes))
    inventory = cli_load_xlsx (cli, shown, bytes, &error);
  else if (looks_like_json (bytes))
    inventory = read_json (bytes, shown, &error);
  else
    cli->ledger = read_ledger (cli, bytes, shown, encoding);
  cli_progress_stop ();
  if (error)
    cli_fail_error (cli, shown, error);
  if (!inventory && cli->ledger)
    inventory = g_object_ref (secasset_ledger_get_inventory (cli->ledger));
  return inventory;
}

SecassetInventory *
cli_load (Cli *cli,
          const char *path)
{
  g_autoptr (GBytes) bytes = cli_read (cli, path);

  return bytes ? cli_load_bytes (cli, path, bytes, cli->encoding) : NULL;
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
