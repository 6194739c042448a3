/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

void
cli_add (Cli *cli,
         const char *format,
         ...)
{
  va_list args;

  va_start (args, format);
  g_string_append_vprintf (cli->out, format, args);
  va_end (args);
}

void
cli_add_clean (Cli *cli,
               const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
        cli_add (cli, "\\u%04X", c);
      else
        g_string_append_unichar (cli->out, c);
    }
}

void
cli_add_padded (Cli *cli,
                const char *text,
                guint width)
{
  guint used = 0;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    used += g_unichar_iswide (g_utf8_get_char (p)) ? 2 : 1;
  g_string_append (cli->out, text);
  for (; used < width; used++)
    g_string_append_c (cli->out, ' ');
}

void
cli_add_element (Cli *cli,
                 SecassetElement *element)
{
  const char *name = secasset_element_get_name (element);

  cli_add_clean (cli, secasset_element_get_id (element));
  if (!name || !*name)
    return;
  g_string_append (cli->out, cli_say (cli, "「", " “"));
  cli_add_clean (cli, name);
  g_string_append (cli->out, cli_say (cli, "」", "”"));
}

void
cli_add_node (Cli *cli,
              JsonNode *node)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();

  json_generator_set_root (generator, node);
  json_generator_set_pretty (generator, TRUE);
  json_generator_to_gstring (generator, cli->out);
  g_string_append_c (cli->out, '\n');
}

guint
cli_get_columns (int descriptor)
{
  struct winsize size;
  const char *text = g_getenv ("COLUMNS");
  guint64 columns;

  if (text && g_ascii_string_to_unsigned (text, 10, 1, 10000, &columns, NULL))
    return (guint) columns;
  if (ioctl (descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  return 80;
}

gboolean
cli_is_terminal (int descriptor)
{
  const char *term = g_getenv ("TERM");

  return isatty (descriptor) && term && *term && !g_str_equal (term, "dumb");
}

guint
cli_get_width (const Cli *cli)
{
  return cli->output || !isatty (STDOUT_FILENO) ? 0 : cli_get_columns (STDOUT_FILENO);
}

/* @when: auto, always or never. What is asked for goes before NO_COLOR. */
gboolean
cli_use_color (const Cli *cli,
               gint when)
{
  const char *no_color = g_getenv ("NO_COLOR");

  if (when > 0)
    return when == 1;
  return !cli->output && cli_is_terminal (STDOUT_FILENO) && !(no_color && *no_color);
}

static gboolean
write_all (int fd,
           const GString *text)
{
  for (gsize done = 0; done < text->len;)
    {
      gssize n = write (fd, text->str + done, text->len - done);

      if (n < 0 && errno != EINTR)
        return FALSE;
      done += n > 0 ? (gsize) n : 0;
    }
  return TRUE;
}

/* The system’s words are English; the reasons that people meet are said in their language. */
static const char *
explain_errno (Cli *cli,
               int code)
{
  switch (g_file_error_from_errno (code))
    {
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      return cli_say (cli, "書き込み先のフォルダーがありません", "there is no such directory");
    case G_FILE_ERROR_ISDIR:
      return cli_say (cli, "フォルダーです。ファイルを指定してください",
                      "it is a directory; name a file");
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
      return cli_say (cli, "書き込む権限がありません", "you have no permission");
    case G_FILE_ERROR_ROFS:
      return cli_say (cli, "読み取り専用の場所です", "the place is read-only");
    case G_FILE_ERROR_NOSPC:
      return cli_say (cli, "空き容量が足りません", "no space is left");
    case G_FILE_ERROR_IO:
      return cli_say (cli, "入出力の誤りが起きました", "the device reports an error");
    default:
      return cli_is_japanese (cli) ? "理由は分かりません" : g_strerror (code);
    }
}

static void
fail_writing (Cli *cli,
              const char *path,
              int code)
{
  cli_fail (cli, path, cli_say (cli, "書き込めません（%s）", "cannot be written: %s"),
            explain_errno (cli, code));
}

/* Ctrl-C ends the command before or after it, and leaves no part of a file. */
static gboolean
replace_file (Cli *cli,
              const char *path,
              const GString *text,
              int mode)
{
  g_autoptr (GError) error = NULL;
  sigset_t all;
  sigset_t before;
  gboolean written;
  int code;

  sigfillset (&all);
  pthread_sigmask (SIG_SETMASK, &all, &before);
  errno = 0;
  written = g_file_set_contents_full (path, text->str, (gssize) text->len,
                                      G_FILE_SET_CONTENTS_CONSISTENT, mode, &error);
  code = errno;
  pthread_sigmask (SIG_SETMASK, &before, NULL);
  if (!written)
    fail_writing (cli, path, code);
  return written;
}

/* A device or a pipe is just written to. */
static gboolean
write_stream (Cli *cli,
              const char *path,
              const GString *text)
{
  int fd = open (path, O_WRONLY | O_TRUNC | O_CLOEXEC);
  gboolean written = fd >= 0 && write_all (fd, text);
  int code = errno;

  if (fd >= 0 && close (fd) != 0 && written)
    {
      code = errno;
      written = FALSE;
    }
  if (!written)
    fail_writing (cli, path, code);
  return written;
}

static gboolean
is_input (Cli *cli,
          const struct stat *file)
{
  for (guint i = 0; cli->inputs && i < cli->inputs->len; i++)
    {
      struct stat input;

      if (stat (g_ptr_array_index (cli->inputs, i), &input) == 0 && input.st_dev == file->st_dev
          && input.st_ino == file->st_ino)
        return TRUE;
    }
  return FALSE;
}

/* A report is replaced as a whole or not at all, and stays as private as it was. */
gboolean
cli_write_file (Cli *cli,
                const char *path,
                const GString *text)
{
  g_autofree char *target = NULL;
  struct stat info;

  if (stat (path, &info) != 0)
    return replace_file (cli, path, text, 0666);
  if (S_ISDIR (info.st_mode))
    {
      fail_writing (cli, path, EISDIR);
      return FALSE;
    }
  if (!S_ISREG (info.st_mode))
    return write_stream (cli, path, text);
  if (is_input (cli, &info))
    {
      cli_fail (cli, path, "%s",
                cli_say (cli, "読み取ったファイルには上書きしません。別のファイル名を指定してください",
                         "it was read from, and is not overwritten; name another file"));
      return FALSE;
    }
  if (access (path, W_OK) != 0)
    {
      fail_writing (cli, path, errno);
      return FALSE;
    }
  target = realpath (path, NULL);
  return replace_file (cli, target ? target : path, text, info.st_mode & 0777);
}

CliStatus
cli_write_output (Cli *cli,
                  CliStatus status)
{
  if (cli->output && !g_str_equal (cli->output, "-"))
    return cli_write_file (cli, cli->output, cli->out) ? status : CLI_STATUS_FAILURE;
  if (write_all (STDOUT_FILENO, cli->out))
    return status;
  /* Whoever reads has seen enough: nothing to complain about. */
  if (errno != EPIPE)
    cli_fail (cli, NULL, cli_say (cli, "標準出力に書き込めません（%s）",
                                  "standard output cannot be written: %s"),
              explain_errno (cli, errno));
  return CLI_STATUS_FAILURE;
}
