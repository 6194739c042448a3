/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs mutants of the rules against the rules' samples, each in a process of its own.
 *
 * Usage: run-mutants SAMPLES N-POINTS FIRST STEP [POINT...]
 *
 * Without points, every STEP-th mutant from FIRST. Prints a line per mutant:
 *   POINT caught|crashed|hung SAMPLE
 *   POINT survived N-SAMPLES    none of the samples that come by it tells the difference
 *   POINT unseen                no sample comes by it
 * and ends with "end". Exit status 1: a sample fails without a mutant. */
#include "../rules/sample-private.h"
#include "mutate-private.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/* Processor time, so that a busy machine changes nothing: the samples of one mutant take some
 * milliseconds, an endless loop takes all of it. */
#define SECONDS_PER_SAMPLE 2
#define MEMORY (2048L * 1024 * 1024)
#define CAUGHT 3

guint mutation_active;
guint8 *mutation_seen;

typedef struct
{
  const Sample *sample;
  SecassetInventory *inventory;
  SecassetValidator *validator; /* with the sample's rule alone */
  guint8 *seen;
} Case;

static void
keep_rule (SecassetValidator *validator,
           const char *kept)
{
  SecassetPolicy *policy = secasset_validator_get_policy (validator);
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (policy));

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) info = g_list_model_get_item (rules, i);
      const char *id = secasset_rule_info_get_id (info);

      if (!g_str_equal (id, kept))
        secasset_validator_disable_rule (validator, id, NULL);
    }
}

/* Whether the sample is as it states. */
static gboolean
passes (const Case *item,
        gboolean verbose)
{
  g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetReport) report
      = secasset_validator_validate (item->validator, item->inventory, NULL, &error);

  g_assert_no_error (error);
  sample_judge (item->sample, item->inventory, report, complaints);
  for (guint i = 0; verbose && i < complaints->len; i++)
    g_printerr ("%s: %s\n", item->sample->name, (const char *) g_ptr_array_index (complaints, i));
  return complaints->len == 0;
}

static gboolean
is_about_waivers (const Sample *sample)
{
  return g_str_has_prefix (sample->rule, "waiver.");
}

/* The other rules have samples of their own, which are to notice. */
static void
keep_waiver_points (guint8 *seen,
                    guint n_points)
{
  for (guint i = 0; i <= n_points; i++)
    seen[i] = seen[i] == MUTATION_WAIVERS;
}

/* Reads all samples of rules and runs them unchanged: which conditions do they evaluate? */
static GArray *
prepare (GPtrArray *samples,
         guint n_points)
{
  GArray *cases = g_array_new (FALSE, FALSE, sizeof (Case));

  for (guint i = 0; i < samples->len; i++)
    {
      Case item = { .sample = g_ptr_array_index (samples, i) };

      if (!item.sample->rule)
        continue;
      item.seen = mutation_seen = g_new0 (guint8, n_points + 1);
      item.inventory = sample_read (item.sample);
      item.validator = sample_create_validator (item.inventory);
      /* What is said of exceptions rests on what all other rules find. */
      if (!is_about_waivers (item.sample))
        keep_rule (item.validator, item.sample->rule);
      memset (mutation_seen, 0, n_points + 1);
      if (!passes (&item, TRUE))
        {
          g_printerr ("%s fails without a mutant\n", item.sample->name);
          exit (1);
        }
      if (is_about_waivers (item.sample))
        keep_waiver_points (item.seen, n_points);
      g_array_append_val (cases, item);
    }
  mutation_seen = g_new0 (guint8, n_points + 1);
  return cases;
}

/* In a process of its own: writes where it is, so that a crash has a name. */
static void
run_mutant (GArray *cases,
            guint point,
            guint *at)
{
  struct itimerval limit = { .it_value = { .tv_sec = SECONDS_PER_SAMPLE } };
  struct rlimit memory = { MEMORY, MEMORY };
  struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_AS, &memory);
  setrlimit (RLIMIT_CORE, &none);
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  if (!freopen ("/dev/null", "w", stderr))
    abort ();
  mutation_active = point;
  for (guint i = 0; i < cases->len; i++)
    {
      Case *item = &g_array_index (cases, Case, i);

      if (!item->seen[point])
        continue;
      *at = i;
      setitimer (ITIMER_PROF, &limit, NULL);
      if (!passes (item, FALSE))
        _exit (CAUGHT);
    }
  _exit (0);
}

static guint
count_cases (GArray *cases,
             guint point)
{
  guint n = 0;

  for (guint i = 0; i < cases->len; i++)
    n += g_array_index (cases, Case, i).seen[point] != 0;
  return n;
}

static void
try_mutant (GArray *cases,
            guint point,
            guint *at)
{
  guint n = count_cases (cases, point);
  const char *outcome = "crashed";
  int status;
  pid_t child;

  if (n == 0)
    {
      g_print ("%u unseen\n", point);
      return;
    }
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    run_mutant (cases, point, at);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  if (WIFEXITED (status) && WEXITSTATUS (status) == 0)
    {
      g_print ("%u survived %u\n", point, n);
      return;
    }
  if (WIFEXITED (status) && WEXITSTATUS (status) == CAUGHT)
    outcome = "caught";
  else if (WIFSIGNALED (status) && WTERMSIG (status) == SIGPROF)
    outcome = "hung";
  g_print ("%u %s %s\n", point, outcome, g_array_index (cases, Case, *at).sample->name);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GPtrArray) samples = NULL;
  GArray *cases;
  guint n_points;
  guint *at;

  g_assert_cmpint (argc, >=, 5);
  n_points = (guint) atoi (argv[2]);
  samples = samples_list (argv[1]);
  /* Shared with the children. */
  at = mmap (NULL, sizeof *at, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert_true (at != MAP_FAILED);
  cases = prepare (samples, n_points);
  if (argc > 5)
    {
      for (int i = 5; i < argc; i++)
        try_mutant (cases, (guint) atoi (argv[i]), at);
    }
  else
    {
      for (guint n = (guint) atoi (argv[3]); n <= n_points; n += (guint) atoi (argv[4]))
        try_mutant (cases, n, at);
    }
  g_print ("end\n");
  return 0;
}
