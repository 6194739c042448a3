/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <string.h>

#define MAX_LETTERS 32

/* Levenshtein’s distance, of words that are ASCII if they are known. */
static guint
measure (const char *a,
         const char *b)
{
  guint row[MAX_LETTERS + 1];
  guint length = (guint) strlen (b);

  for (guint j = 0; j <= length; j++)
    row[j] = j;
  for (guint i = 1; a[i - 1]; i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (guint j = 1; j <= length; j++)
        {
          guint replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);

          diagonal = row[j];
          row[j] = MIN (MIN (row[j], row[j - 1]) + 1, replaced);
        }
    }
  return row[length];
}

/* A third of the letters may be wrong, or it was cut short. */
const char *
cli_find_near (const char *name,
               const char *const *names)
{
  const char *nearest = NULL;
  guint least = (guint) MAX (1, strlen (name) / 3) + 1;

  if (strlen (name) > MAX_LETTERS)
    return NULL;
  for (; *names; names++)
    {
      guint distance = strlen (*names) > MAX_LETTERS ? G_MAXUINT : measure (name, *names);

      if (strlen (name) > 1 && g_str_has_prefix (*names, name))
        distance = 1;
      if (distance < least)
        {
          least = distance;
          nearest = *names;
        }
    }
  return nearest;
}

CliStatus
cli_fail_command (Cli *cli,
                  const char *name)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const char *near;

  for (const CliCommand *command = cli_get_commands (); command->name; command++)
    g_ptr_array_add (names, (gpointer) command->name);
  g_ptr_array_add (names, (gpointer) "help");
  g_ptr_array_add (names, NULL);
  near = cli_find_near (name, (const char *const *) names->pdata);
  if (near)
    cli_fail (cli, NULL,
              cli_say (cli, "「%s」というコマンドはありません（「%s」ではありませんか）",
                       "there is no command “%s”; did you mean “%s”?"),
              name, near);
  else
    cli_fail (cli, NULL,
              cli_say (cli, "「%s」というコマンドはありません（secasset --help を参照）",
                       "there is no command “%s”; see secasset --help"),
              name);
  return CLI_STATUS_FAILURE;
}
