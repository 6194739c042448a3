/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

CliStatus
cli_schema (Cli *cli,
            int argc,
            char **argv)
{
  g_autofree char *language = NULL;
  const CliOption options[] = {
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  g_autoptr (JsonNode) schema = NULL;
  CliStatus status;

  if (!cli_parse (cli, "schema", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  if (argc > 1)
    {
      cli_fail (cli, NULL, "%s", cli_say (cli, "schema に引数は要りません", "schema takes no argument"));
      return CLI_STATUS_FAILURE;
    }
  schema = secasset_schema_to_node ();
  cli_add_node (cli, schema);
  return CLI_STATUS_FINE;
}
