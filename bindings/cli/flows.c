/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

static void
add_facts (Cli *cli,
           const char *label,
           const char *const *facts)
{
  for (guint i = 0; facts[i]; i++)
    {
      if (i == 0)
        cli_add (cli, "    %s", label);
      else
        g_string_append (cli->out, cli_say (cli, "、", ", "));
      cli_add_clean (cli, facts[i]);
    }
  if (facts[0])
    g_string_append_c (cli->out, '\n');
}

static void
add_flow (Cli *cli,
          SecassetFacts *facts,
          SecassetElement *flow)
{
  g_autoptr (SecassetFlowJudgement) judgement
      = secasset_facts_dup_flow_verdict (facts, SECASSET_FLOW (flow));
  g_autofree char *text = secasset_flow_judgement_dup_text (judgement, cli->language);

  cli_add_element (cli, flow);
  g_string_append (cli->out, "\n    ");
  cli_add_clean (cli, text);
  g_string_append_c (cli->out, '\n');
  add_facts (cli, cli_say (cli, "不明な項目: ", "Not known: "),
             secasset_flow_judgement_get_unknown_facts (judgement));
}

static void
add_placements (Cli *cli,
                SecassetFacts *facts,
                SecassetElement *element)
{
  SecassetAdministrativeInformation *info = SECASSET_ADMINISTRATIVE_INFORMATION (element);
  g_auto (GStrv) schemes = secasset_facts_dup_schemes (facts);

  cli_add_element (cli, element);
  g_string_append_c (cli->out, '\n');
  for (guint s = 0; schemes[s]; s++)
    {
      g_autoptr (SecassetList) list = secasset_facts_dup_placements (facts, info, schemes[s]);

      for (guint i = 0; i < secasset_list_get_n_items (list); i++)
        {
          g_autoptr (SecassetPlacementJudgement) one
              = g_list_model_get_item (G_LIST_MODEL (list), i);
          g_autofree char *text = secasset_placement_judgement_dup_text (one, cli->language);

          g_string_append (cli->out, "    ");
          cli_add_clean (cli, text);
          g_string_append_c (cli->out, '\n');
          add_facts (cli, cli_say (cli, "不明な項目: ", "Not known: "),
                     secasset_placement_judgement_get_unknown_facts (one));
        }
    }
}

static void
add_all (Cli *cli,
         SecassetFacts *facts,
         SecassetInventory *inventory)
{
  SecassetList *flows = secasset_inventory_list_elements (inventory, SECASSET_TYPE_FLOW);

  for (guint i = 0; i < secasset_list_get_n_items (flows); i++)
    {
      g_autoptr (SecassetElement) flow = g_list_model_get_item (G_LIST_MODEL (flows), i);

      add_flow (cli, facts, flow);
    }
  if (secasset_list_get_n_items (flows) == 0)
    cli_add (cli, "%s",
             cli_say (cli, "台帳に通信がありません\n", "There is no flow in the inventory\n"));
}

static CliStatus
judge (Cli *cli,
       const char *path,
       const char *id,
       const GDate *asked,
       gpointer data)
{
  g_autoptr (SecassetFacts) facts = cli_judge_file (cli, path, asked);
  SecassetInventory *inventory = facts ? secasset_facts_get_inventory (facts) : NULL;
  SecassetElement *element = facts ? cli_find (cli, path, inventory, id) : NULL;

  if (!facts || (id && !element))
    return CLI_STATUS_FAILURE;
  if (!id)
    add_all (cli, facts, inventory);
  else if (SECASSET_IS_FLOW (element))
    add_flow (cli, facts, element);
  else if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (element))
    add_placements (cli, facts, element);
  else
    cli_fail (cli, cli_get_display_name (path),
              cli_say (cli, "「%s」は通信でも行政情報でもありません",
                       "“%s” is neither a flow nor administrative information"),
              id);
  return CLI_STATUS_FINE;
}

CliStatus
cli_flows (Cli *cli,
           int argc,
           char **argv)
{
  return cli_run_on_file (cli, "flows", argc, argv, NULL, 0, judge, NULL);
}
