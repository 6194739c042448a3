/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <stdio.h>
#include <unistd.h>

#define PATIENCE (G_USEC_PER_SEC / 2)
#define BAR 30

static struct
{
  const char *name;
  gint64 started;
  gboolean drawn;
} bar;

void
cli_progress_start (const char *path)
{
  bar.name = cli_get_display_name (path);
  bar.started = g_get_monotonic_time ();
  bar.drawn = FALSE;
}

void
cli_progress_update (guint64 done,
                     guint64 total,
                     gpointer user_data)
{
  char marks[BAR + 1];
  guint filled;

  if (total == 0 || !isatty (STDERR_FILENO)
      || g_get_monotonic_time () - bar.started < PATIENCE)
    return;
  filled = (guint) (MIN (done, total) * BAR / total);
  for (guint i = 0; i < BAR; i++)
    marks[i] = i < filled ? '#' : '.';
  marks[BAR] = '\0';
  fprintf (stderr, "\r[%s] %3u%% %.40s", marks,
           (guint) (MIN (done, total) * 100 / total), bar.name);
  fflush (stderr);
  bar.drawn = TRUE;
}

void
cli_progress_stop (void)
{
  if (bar.drawn)
    fputs ("\r\033[K", stderr);
  bar.drawn = FALSE;
}
