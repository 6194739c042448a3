/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

static void
add_label (Cli *cli,
           GType type,
           const char *group,
           gint number)
{
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value (klass, number);
  g_autofree char *label
      = secasset_policy_dup_label (secasset_policy_get_default (), group,
                                   value ? value->value_nick : "", cli->language);

  g_string_append (cli->out, label);
  g_type_class_unref (klass);
}

static void
add_cell (Cli *cli,
          SecassetFlowMatrix *matrix,
          SecassetFlowNode from,
          SecassetFlowNode to)
{
  g_autoptr (SecassetList) conditions = secasset_flow_matrix_dup_conditions (matrix, from, to);
  g_autofree char *note = secasset_flow_matrix_dup_note (matrix, from, to, cli->language);
  g_autofree char *sources
      = g_strjoinv (" ", (char **) secasset_flow_matrix_get_sources (matrix, from, to));

  g_string_append (cli->out, "    → ");
  add_label (cli, SECASSET_TYPE_FLOW_NODE, "FlowNode", (gint) to);
  g_string_append (cli->out, ": ");
  add_label (cli, SECASSET_TYPE_FLOW_VERDICT, "FlowVerdict",
             (gint) secasset_flow_matrix_get_verdict (matrix, from, to));
  for (guint i = 0; i < secasset_list_get_n_items (conditions); i++)
    {
      g_autoptr (SecassetCondition) condition
          = g_list_model_get_item (G_LIST_MODEL (conditions), i);
      g_autofree char *label = secasset_condition_dup_label (condition, cli->language);

      cli_add (cli, "%s%s", i == 0 ? cli_say (cli, "：", "; ") : cli_say (cli, "、", ", "), label);
    }
  cli_add (cli, " [%s]\n", sources);
  if (note)
    cli_add (cli, "        %s\n", note);
}

/* The matrix of a network model, row by row: a table would be wider than a terminal. */
gboolean
cli_explain_model (Cli *cli,
                   const char *topic)
{
  GEnumClass *klass = g_type_class_ref (SECASSET_TYPE_NETWORK_MODEL);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, topic);
  SecassetFlowMatrix *matrix
      = value && value->value != SECASSET_NETWORK_MODEL_UNSET
            ? secasset_policy_find_flow_matrix (secasset_policy_get_default (),
                                                (SecassetNetworkModel) value->value)
            : NULL;
  g_autofree char *title = NULL;
  g_autofree char *description = NULL;

  g_type_class_unref (klass);
  if (!matrix)
    return FALSE;
  title = secasset_flow_matrix_dup_title (matrix, cli->language);
  description = secasset_flow_matrix_dup_description (matrix, cli->language);
  cli_add (cli, cli_say (cli, "%s（ネットワークモデル、%s版）: %s\n  %s\n",
                         "%s (network model, edition %s): %s\n  %s\n"),
           topic, secasset_flow_matrix_get_edition (matrix), title, description);
  for (gint from = SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER;
       from <= SECASSET_FLOW_NODE_GOVERNMENT_CLOUD; from++)
    {
      g_string_append (cli->out, "  ");
      add_label (cli, SECASSET_TYPE_FLOW_NODE, "FlowNode", from);
      g_string_append_c (cli->out, '\n');
      for (gint to = SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER; to <= SECASSET_FLOW_NODE_EXTERNAL_NODE;
           to++)
        add_cell (cli, matrix, (SecassetFlowNode) from, (SecassetFlowNode) to);
    }
  return TRUE;
}
