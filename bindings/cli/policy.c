/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

/* Every defect of a policy has a line and a place of its own. */
static void
fail_policy (Cli *cli,
             const char *path,
             const GError *error)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_auto (GStrv) lines = NULL;

  if (!g_error_matches (error, SECASSET_ERROR, SECASSET_ERROR_POLICY))
    {
      cli_fail_error (cli, shown, error);
      return;
    }
  lines = g_strsplit (error->message, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    cli_fail (cli, shown, cli_say (cli, "方針に誤りがあります（%s）", "%s"), lines[i]);
}

SecassetPolicy *
cli_get_policy (Cli *cli)
{
  g_autoptr (SecassetPolicy) policy = NULL;

  if (cli->policy)
    return cli->policy;
  policy = g_object_ref (secasset_policy_get_default ());
  for (guint i = 0; cli->policies && cli->policies[i]; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (cli->policies[i]);
      g_autoptr (GError) error = NULL;
      SecassetPolicy *layered = secasset_policy_new_from_file (file, policy, NULL, &error);

      if (!layered)
        {
          fail_policy (cli, cli->policies[i], error);
          return NULL;
        }
      g_object_unref (policy);
      policy = layered;
    }
  return cli->policy = g_steal_pointer (&policy);
}
