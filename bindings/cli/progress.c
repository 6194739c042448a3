/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

/* A thread of its own draws, because not all work tells how far it is: then something moves. */
#define PATIENCE (G_USEC_PER_SEC / 2)
#define INTERVAL (G_USEC_PER_SEC / 10)
#define BAR 30
#define SHUTTLE 4
#define WHOLE 1000
#define ERASE "\r\033[K"

static struct
{
  GThread *thread;
  GMutex mutex;
  GCond changed;
  /* Under the mutex: */
  const char *name;
  gint64 next;
  guint paused;
  guint tick;
  gboolean ended;
  /* From any thread, and from a signal handler: */
  gint done; /* of WHOLE; -1: it is not known */
  volatile sig_atomic_t drawn;
} bar = { .done = -1 };

static void
put (const char *text)
{
  gssize n = write (STDERR_FILENO, text, strlen (text));

  (void) n; /* a terminal that is gone needs no bar */
}

static void
append_marks (GString *line,
              guint width)
{
  gint done = g_atomic_int_get (&bar.done);
  guint filled = done < 0 ? 0 : (guint) done * width / WHOLE;
  guint travel = 2 * (width - SHUTTLE);
  guint from = bar.tick % travel;

  from = from > travel / 2 ? travel - from : from;
  g_string_append_c (line, '[');
  for (guint i = 0; i < width; i++)
    g_string_append_c (
        line, (done < 0 ? i >= from && i < from + SHUTTLE : i < filled) ? '#' : '.');
  g_string_append_c (line, ']');
  if (done >= 0)
    g_string_append_printf (line, " %3d%%", done * 100 / WHOLE);
}

/* As much as fits beside the bar, whatever the name of a file has in it. */
static void
append_name (GString *line,
             guint columns)
{
  g_autofree char *name = g_utf8_make_valid (bar.name ? bar.name : "", -1);

  g_string_append_c (line, ' ');
  for (const char *p = name; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      guint wanted = g_unichar_iswide (c) ? 2 : 1;

      if (!g_unichar_isprint (c) || g_unichar_iszerowidth (c))
        continue;
      if (wanted > columns)
        break;
      columns -= wanted;
      g_string_append_unichar (line, c);
    }
}

static void
draw (void)
{
  guint columns = cli_get_columns (STDERR_FILENO);
  guint width = MIN (BAR, columns / 2);
  g_autoptr (GString) line = g_string_new ("\r");

  if (width < 2 * SHUTTLE)
    return;
  append_marks (line, width);
  /* The last column stays free: a full line would scroll. */
  if (columns > width + 10)
    append_name (line, columns - width - 10);
  g_string_append (line, "\033[K");
  bar.drawn = 1;
  put (line->str);
  bar.tick++;
}

static void
erase (void)
{
  if (!bar.drawn)
    return;
  put (ERASE);
  bar.drawn = 0;
}

static gpointer
run (gpointer data)
{
  g_mutex_lock (&bar.mutex);
  while (!bar.ended)
    {
      if (bar.paused)
        g_cond_wait (&bar.changed, &bar.mutex);
      else if (!g_cond_wait_until (&bar.changed, &bar.mutex, bar.next) && !bar.paused)
        {
          draw ();
          bar.next = g_get_monotonic_time () + INTERVAL;
        }
    }
  g_mutex_unlock (&bar.mutex);
  return NULL;
}

/* Nothing is left behind on the terminal; then the signal does what it does. */
static void
interrupted (int number)
{
  if (bar.drawn)
    put (ERASE);
  signal (number, SIG_DFL);
  raise (number);
}

static void
catch_signals (void)
{
  static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      struct sigaction action;

      /* Who has it ignored, as nohup does, wants it ignored. */
      if (sigaction (numbers[i], NULL, &action) != 0 || action.sa_handler != SIG_DFL)
        continue;
      action.sa_handler = interrupted;
      sigaction (numbers[i], &action, NULL);
    }
}

void
cli_progress_begin (void)
{
  if (!cli_is_terminal (STDERR_FILENO))
    return;
  catch_signals ();
  bar.next = g_get_monotonic_time () + PATIENCE;
  bar.thread = g_thread_new ("progress", run, NULL);
}

void
cli_progress_end (void)
{
  if (!bar.thread)
    return;
  g_mutex_lock (&bar.mutex);
  bar.ended = TRUE;
  g_cond_signal (&bar.changed);
  g_mutex_unlock (&bar.mutex);
  g_thread_join (g_steal_pointer (&bar.thread));
  erase ();
}

void
cli_progress_pause (void)
{
  g_mutex_lock (&bar.mutex);
  bar.paused++;
  erase ();
  g_mutex_unlock (&bar.mutex);
}

void
cli_progress_resume (void)
{
  g_mutex_lock (&bar.mutex);
  bar.paused--;
  bar.next = g_get_monotonic_time () + PATIENCE;
  g_cond_signal (&bar.changed);
  g_mutex_unlock (&bar.mutex);
}

void
cli_progress_start (const char *path)
{
  g_mutex_lock (&bar.mutex);
  bar.name = cli_get_display_name (path);
  g_mutex_unlock (&bar.mutex);
  g_atomic_int_set (&bar.done, -1);
}

void
cli_progress_update (guint64 done,
                     guint64 total,
                     gpointer user_data)
{
  if (total > 0)
    g_atomic_int_set (&bar.done, (gint) ((double) MIN (done, total) / (double) total * WHOLE));
}

void
cli_progress_stop (void)
{
  g_atomic_int_set (&bar.done, -1);
}
