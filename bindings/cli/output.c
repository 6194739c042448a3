/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
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
cli_get_width (const Cli *cli)
{
  struct winsize size;

  if (cli->output || !isatty (STDOUT_FILENO))
    return 0;
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  return 80;
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

/* A report is replaced as a whole or not at all; a device or a pipe is just written to. */
static gboolean
write_file (Cli *cli)
{
  g_autoptr (GError) error = NULL;
  struct stat info;
  gboolean written;
  int fd;

  if (lstat (cli->output, &info) != 0 || S_ISREG (info.st_mode))
    {
      if (g_file_set_contents (cli->output, cli->out->str, (gssize) cli->out->len, &error))
        return TRUE;
      cli_fail_error (cli, cli->output, error);
      return FALSE;
    }
  fd = open (cli->output, O_WRONLY | O_TRUNC | O_CLOEXEC);
  written = fd >= 0 && write_all (fd, cli->out);
  if (!written || (fd >= 0 && close (fd) != 0))
    {
      cli_fail (cli, cli->output, cli_say (cli, "書き込めません（%s）", "cannot be written: %s"),
                g_strerror (errno));
      return FALSE;
    }
  return TRUE;
}

CliStatus
cli_write_output (Cli *cli,
                  CliStatus status)
{
  if (cli->output)
    {
      if (!write_file (cli))
        return CLI_STATUS_FAILURE;
    }
  else if (!write_all (STDOUT_FILENO, cli->out))
    {
      /* Whoever reads has seen enough: nothing to complain about. */
      if (errno != EPIPE)
        cli_fail (cli, NULL, cli_say (cli, "標準出力に書き込めません（%s）",
                                      "standard output cannot be written: %s"),
                  g_strerror (errno));
      return CLI_STATUS_FAILURE;
    }
  return status;
}
