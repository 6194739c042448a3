/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

static void
add_network (Cli *cli,
             SecassetFacts *facts,
             SecassetElement *network)
{
  g_autoptr (SecassetSegmentVerdict) verdict
      = secasset_facts_dup_segment_verdict (facts, network);
  g_autofree char *text = secasset_segment_verdict_dup_text (verdict, cli->language);

  cli_add_element (cli, network);
  g_string_append (cli->out, "\n  ");
  cli_add_clean (cli, text);
  g_string_append_c (cli->out, '\n');
}

static void
add_system (Cli *cli,
            SecassetFacts *facts,
            SecassetInformationSystem *system)
{
  g_autoptr (SecassetList) segments = secasset_facts_dup_system_segments (facts, system);
  guint n = secasset_list_get_n_items (segments);

  cli_add_element (cli, SECASSET_ELEMENT (system));
  g_string_append (cli->out, "\n  ");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SecassetSegment) segment = g_list_model_get_item (G_LIST_MODEL (segments), i);
      g_autofree char *label = secasset_segment_dup_label (segment, cli->language);

      cli_add (cli, "%s%s", i > 0 ? cli_say (cli, "、", ", ") : "", label);
    }
  if (!secasset_facts_knows_system_segments (facts, system))
    cli_add (cli, "%s%s", n > 0 ? cli_say (cli, "。", "; ") : "",
             cli_say (cli, "区分を判定できないネットワークに接続しています",
                      "connected to a network whose segment is not known"));
  else if (n == 0)
    cli_add (cli, "%s", cli_say (cli, "接続するネットワークの記載がありません",
                                 "not stated to be connected to any network"));
  g_string_append_c (cli->out, '\n');
}

static gboolean
add_one (Cli *cli,
         SecassetFacts *facts,
         SecassetElement *element)
{
  if (SECASSET_IS_NETWORK (element))
    add_network (cli, facts, element);
  else if (SECASSET_IS_INFORMATION_SYSTEM (element))
    add_system (cli, facts, SECASSET_INFORMATION_SYSTEM (element));
  else
    return FALSE;
  return TRUE;
}

static char *
dup_segment (Cli *cli,
             SecassetSegmentKind kind)
{
  SecassetSegment *segment = secasset_policy_find_segment (cli_get_policy (cli), kind);

  return segment ? secasset_segment_dup_label (segment, cli->language)
                 : g_strdup (cli_say (cli, "判定できない", "not decided"));
}

static char *
dup_status (Cli *cli,
            SecassetSegmentStatus status)
{
  GEnumClass *klass = g_type_class_ref (SECASSET_TYPE_SEGMENT_STATUS);
  const GEnumValue *value = g_enum_get_value (klass, (gint) status);
  char *label = secasset_policy_dup_label (cli_get_policy (cli), "SegmentStatus",
                                           value ? value->value_nick : "", cli->language);

  g_type_class_unref (klass);
  return label;
}

/* One line a network; the reasons are shown for a single one. */
static void
add_overview (Cli *cli,
              SecassetFacts *facts,
              SecassetElement *network)
{
  g_autoptr (SecassetSegmentVerdict) verdict
      = secasset_facts_dup_segment_verdict (facts, network);
  SecassetSegmentKind declared = secasset_segment_verdict_get_declared (verdict);
  SecassetSegmentKind effective = secasset_segment_verdict_get_effective (verdict);
  g_autofree char *segment = dup_segment (cli, effective);
  g_autofree char *status = dup_status (cli, secasset_segment_verdict_get_status (verdict));

  cli_add_element (cli, network);
  cli_add (cli, cli_say (cli, "\n    %s（%s）", "\n    %s (%s)"), segment, status);
  if (declared != effective && declared != SECASSET_SEGMENT_KIND_UNSET)
    {
      g_autofree char *stated = dup_segment (cli, declared);

      cli_add (cli, cli_say (cli, "　※登録は%s", "; declared: %s"), stated);
    }
  g_string_append_c (cli->out, '\n');
}

static void
add_all (Cli *cli,
         SecassetFacts *facts,
         SecassetInventory *inventory)
{
  SecassetList *networks = secasset_inventory_list_elements (inventory, SECASSET_TYPE_NETWORK);

  for (guint i = 0; i < secasset_list_get_n_items (networks); i++)
    {
      g_autoptr (SecassetElement) network = g_list_model_get_item (G_LIST_MODEL (networks), i);

      add_overview (cli, facts, network);
    }
  if (secasset_list_get_n_items (networks) == 0)
    cli_add (cli, "%s", cli_say (cli, "台帳にネットワークがありません\n",
                                 "There is no network in the inventory\n"));
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
  else if (!add_one (cli, facts, element))
    cli_fail (cli, cli_get_display_name (path),
              cli_say (cli, "「%s」はネットワークでも情報システムでもありません",
                       "“%s” is neither a network nor an information system"),
              id);
  return CLI_STATUS_FINE;
}

CliStatus
cli_segment (Cli *cli,
             int argc,
             char **argv)
{
  return cli_run_on_file (cli, "segment", argc, argv, NULL, 0, judge, NULL);
}
