/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

/* Ends with NULL; up to four for a command. */
static const struct
{
  const char *command;
  const char *lines[5];
} examples[] = {
  { "validate",
    { "secasset validate ledger.json",
      "secasset validate --fail-on warning -d 2026-04-01 ledger.json",
      "secasset validate --format html -o report.html ledger.json",
      "secasset validate --format sarif -o report.sarif 2025.json 2026.json" } },
  { "explain",
    { "secasset explain SB-031", "secasset explain 2.7.1 3B T1.UDX",
      "secasset explain --format json terminal" } },
  { "segment", { "secasset segment ledger.json", "secasset segment ledger.json NET-15" } },
  { "flows", { "secasset flows ledger.json", "secasset flows ledger.json INF-021" } },
  { "classify",
    { "secasset classify ledger.json", "secasset classify --what-if 2 ledger.json SYS-023",
      "secasset classify --to mic-2024 -o migrated.json ledger.json" } },
  { "threats", { "secasset threats ledger.json SYS-001", "secasset threats -e ledger.json USB-003" } },
  { "risk",
    { "secasset risk ledger.json", "secasset risk --matrix simple-3x3 ledger.json SYS-001",
      "secasset risk --format csv -o risks.csv ledger.json" } },
  { "graph", { "secasset graph --format svg -o systems.svg ledger.json" } },
  { "policy", { "secasset policy check own.json", "secasset policy check --format json own.json" } },
  { "rules", { "secasset rules --profile mic-guideline", "secasset rules --format json" } },
  { "schema", { "secasset schema -o inventory.schema.json" } },
  { "convert",
    { "secasset convert ledger.json ledger.ndjson", "secasset convert threagile.yaml ledger.json",
      "secasset convert --losses losses.json ledger.json ledger.oscal.json" } },
  { "diff", { "secasset diff 2025.json 2026.json", "secasset diff --no-findings 2025.json 2026.json" } },
};

void
cli_add_examples (Cli *cli,
                  const char *command)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      if (!g_str_equal (examples[i].command, command))
        continue;
      cli_add (cli, "%s", cli_say (cli, "\n例:\n", "\nExamples:\n"));
      for (guint line = 0; examples[i].lines[line]; line++)
        cli_add (cli, "  %s\n", examples[i].lines[line]);
    }
}
