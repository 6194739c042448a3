/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

static char *
dup_nick (GType type,
          gint number)
{
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value (klass, number);
  char *nick = g_strdup (value ? value->value_nick : "");

  g_type_class_unref (klass);
  return nick;
}

static char *
dup_word (Explain *run,
          GType type,
          const char *group,
          gint number)
{
  g_autofree char *nick = dup_nick (type, number);

  return explain_label (run, group, nick);
}

static char *
describe_cell (Explain *run,
               SecassetFlowMatrix *matrix,
               SecassetFlowNode from,
               SecassetFlowNode to)
{
  g_autoptr (SecassetList) conditions = secasset_flow_matrix_dup_conditions (matrix, from, to);
  g_autofree char *note = secasset_flow_matrix_dup_note (matrix, from, to, run->cli->language);
  g_autofree char *sources
      = g_strjoinv (" ", (char **) secasset_flow_matrix_get_sources (matrix, from, to));
  g_autofree char *node = dup_word (run, SECASSET_TYPE_FLOW_NODE, "FlowNode", (gint) to);
  g_autofree char *verdict
      = dup_word (run, SECASSET_TYPE_FLOW_VERDICT, "FlowVerdict",
                  (gint) secasset_flow_matrix_get_verdict (matrix, from, to));
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "→ %s: %s", node, verdict);
  for (guint i = 0; i < secasset_list_get_n_items (conditions); i++)
    {
      g_autoptr (SecassetCondition) condition
          = g_list_model_get_item (G_LIST_MODEL (conditions), i);
      g_autofree char *label = secasset_condition_dup_label (condition, run->cli->language);

      g_string_append_printf (text, "%s%s",
                              i == 0 ? cli_say (run->cli, "：", "; ") : cli_say (run->cli, "、", ", "),
                              label);
    }
  g_string_append_printf (text, " [%s]", sources);
  if (note)
    g_string_append_printf (text, " %s", note);
  return g_string_free (text, FALSE);
}

static void
explain_matrix (Explain *run,
                SecassetFlowMatrix *matrix,
                const char *nick)
{
  const char *language = run->cli->language;
  g_autofree char *title = secasset_flow_matrix_dup_title (matrix, language);

  explain_begin (run, "flow-matrix", nick, title);
  explain_add (run, "edition", cli_say (run->cli, "版", "Edition"),
               g_strdup (secasset_flow_matrix_get_edition (matrix)));
  explain_add (run, "description", cli_say (run->cli, "説明", "Description"),
               secasset_flow_matrix_dup_description (matrix, language));
  /* Row by row: a table would be wider than a terminal. */
  for (gint from = SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER;
       from <= SECASSET_FLOW_NODE_GOVERNMENT_CLOUD; from++)
    {
      g_autofree char *name = dup_nick (SECASSET_TYPE_FLOW_NODE, from);
      g_autofree char *label = dup_word (run, SECASSET_TYPE_FLOW_NODE, "FlowNode", from);

      for (gint to = SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER; to <= SECASSET_FLOW_NODE_EXTERNAL_NODE;
           to++)
        explain_add (run, name, label,
                     describe_cell (run, matrix, (SecassetFlowNode) from, (SecassetFlowNode) to));
    }
}

/* The network model as a value is told by explain_values(); this is what holds in it. */
void
explain_flow_matrices (Explain *run)
{
  SecassetList *matrices = secasset_policy_get_flow_matrices (run->policy);

  for (guint i = 0; i < secasset_list_get_n_items (matrices); i++)
    {
      g_autoptr (SecassetFlowMatrix) matrix = g_list_model_get_item (G_LIST_MODEL (matrices), i);
      g_autofree char *nick
          = dup_nick (SECASSET_TYPE_NETWORK_MODEL, (gint) secasset_flow_matrix_get_model (matrix));

      if (explain_is_word (run, "NetworkModel", nick)
          || explain_is_topic (run, secasset_flow_matrix_get_id (matrix)))
        explain_matrix (run, matrix, nick);
    }
}
