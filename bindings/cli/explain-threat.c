/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

/* The parts of a threat that are words of the policy's own. */
static const struct
{
  const char *group;
  const char *(*get) (SecassetThreat *threat);
  const char *name; /* as a clause names it */
  const char *ja;
  const char *en;
} parts[] = {
  { "threat-means", secasset_threat_get_means, "means", "手段", "Means" },
  { "threat-acts", secasset_threat_get_act, "act", "行為", "Act" },
  { "threat-objects", secasset_threat_get_object, "object", "対象物", "Object" },
};

static const char *
get_title (Explain *run,
           SecassetThreat *threat)
{
  return cli_is_japanese (run->cli) ? secasset_threat_get_label_ja (threat)
                                    : secasset_threat_get_label_en (threat);
}

static void
add_catalogue (Explain *run,
               const char *name,
               const char *label,
               const char *const *entries)
{
  if (entries && *entries)
    explain_add (run, name, label, g_strjoinv (", ", (char **) entries));
}

static void
add_impaired (Explain *run,
              SecassetThreat *threat)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (SECASSET_TYPE_SECURITY_PROPERTIES);

  for (guint i = 0; i < klass->n_values; i++)
    {
      const GFlagsValue *value = &klass->values[i];

      if (value->value != 0 && (secasset_threat_get_impairs (threat) & value->value) != 0)
        explain_link (run, "impairs", cli_say (run->cli, "損なう性質", "Impairs"), "value",
                      value->value_nick,
                      explain_label (run, "SecurityProperties", value->value_nick));
    }
}

static void
link_extensions (Explain *run,
                 const char *id)
{
  GListModel *threats = G_LIST_MODEL (secasset_policy_get_threats (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (threats); i++)
    {
      g_autoptr (SecassetThreat) threat = g_list_model_get_item (threats, i);

      if (g_strcmp0 (secasset_threat_get_extension_of (threat), id) == 0)
        explain_link (run, "extensions", cli_say (run->cli, "具体例", "Spelt out by"), "threat",
                      secasset_threat_get_id (threat), NULL);
    }
}

static void
add_parts (Explain *run,
           SecassetThreat *threat)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *nick = parts[i].get (threat);

      if (nick && *nick)
        explain_link (run, parts[i].name, cli_say (run->cli, parts[i].ja, parts[i].en),
                      parts[i].group, nick, explain_label (run, parts[i].group, nick));
    }
}

static void
explain_threat (Explain *run,
                SecassetThreat *threat)
{
  const char *extended = secasset_threat_get_extension_of (threat);

  explain_begin (run, "threat", secasset_threat_get_id (threat), get_title (run, threat));
  explain_link_clause (run, secasset_threat_get_clause (threat));
  explain_link_words (run, "actors", cli_say (run->cli, "主体", "Actors"), "value", "ThreatActor",
                      secasset_threat_get_actors (threat));
  add_parts (run, threat);
  explain_link_words (run, "targets", cli_say (run->cli, "適用種別", "Applies to"), "kind",
                      "kinds", secasset_threat_get_targets (threat));
  add_impaired (run, threat);
  explain_link_words (run, "incident-kinds", cli_say (run->cli, "障害種別", "Incidents"),
                      "incident-kind", "IncidentKind",
                      secasset_threat_get_incident_kinds (threat));
  explain_link_words (run, "measures", cli_say (run->cli, "対策区分", "Measures"), "value",
                      "CountermeasureGroup", secasset_threat_get_measures (threat));
  if (extended && *extended)
    explain_link (run, "extension-of", cli_say (run->cli, "上位", "Part of"),
                  secasset_policy_find_threat (run->policy, extended) ? "threat" : "clause",
                  extended, NULL);
  link_extensions (run, secasset_threat_get_id (threat));
  add_catalogue (run, "bsi", "BSI", secasset_threat_get_bsi (threat));
  add_catalogue (run, "magerit", "MAGERIT", secasset_threat_get_magerit (threat));
  add_catalogue (run, "monarc", "MONARC", secasset_threat_get_monarc (threat));
}

void
explain_threats (Explain *run)
{
  GListModel *threats = G_LIST_MODEL (secasset_policy_get_threats (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (threats); i++)
    {
      g_autoptr (SecassetThreat) threat = g_list_model_get_item (threats, i);

      if (explain_is_topic (run, secasset_threat_get_id (threat))
          || explain_is_topic (run, secasset_threat_get_label_ja (threat))
          || explain_is_topic (run, secasset_threat_get_label_en (threat)))
        explain_threat (run, threat);
    }
}

static void
explain_part (Explain *run,
              guint part,
              const char *nick)
{
  GListModel *threats = G_LIST_MODEL (secasset_policy_get_threats (run->policy));
  g_autofree char *label = explain_label (run, parts[part].group, nick);
  g_autofree char *reference = g_strconcat (parts[part].name, ":", nick, NULL);

  explain_begin (run, parts[part].group, nick, label);
  explain_link_realised (run, reference);
  for (guint i = 0; i < g_list_model_get_n_items (threats); i++)
    {
      g_autoptr (SecassetThreat) threat = g_list_model_get_item (threats, i);

      if (g_strcmp0 (parts[part].get (threat), nick) == 0)
        explain_link (run, "threats", cli_say (run->cli, "脅威", "Threats"), "threat",
                      secasset_threat_get_id (threat), NULL);
    }
}

void
explain_threat_parts (Explain *run)
{
  for (guint part = 0; part < G_N_ELEMENTS (parts); part++)
    {
      g_auto (GStrv) nicks = secasset_policy_dup_nicks (run->policy, parts[part].group);

      for (guint i = 0; nicks[i]; i++)
        {
          g_autofree char *reference = g_strconcat (parts[part].name, ":", nicks[i], NULL);

          if (explain_is_word (run, parts[part].group, nicks[i])
              || explain_is_topic (run, reference))
            explain_part (run, part, nicks[i]);
        }
    }
}

/* A rule asks for measures by their actions, one or several. */
static gboolean
asks_for (SecassetRuleInfo *rule,
          const char *action)
{
  JsonNode *one = secasset_rule_info_get_parameter (rule, "action");
  JsonNode *several = secasset_rule_info_get_parameter (rule, "actions");
  JsonArray *array = several && JSON_NODE_HOLDS_ARRAY (several) ? json_node_get_array (several)
                                                                : NULL;

  if (one && JSON_NODE_HOLDS_VALUE (one) && g_strcmp0 (json_node_get_string (one), action) == 0)
    return TRUE;
  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      if (g_strcmp0 (json_array_get_string_element (array, i), action) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
explain_action (Explain *run,
                const char *nick,
                const char *reference)
{
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (run->policy));
  g_autofree char *label = explain_label (run, "actions", nick);

  explain_begin (run, "action", nick, label);
  explain_link_realised (run, reference);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);

      if (asks_for (rule, nick))
        explain_link (run, "rules", cli_say (run->cli, "規則", "Rules"), "rule",
                      secasset_rule_info_get_id (rule), NULL);
    }
}

void
explain_actions (Explain *run)
{
  g_auto (GStrv) nicks = secasset_policy_dup_nicks (run->policy, "actions");

  for (guint i = 0; nicks[i]; i++)
    {
      g_autofree char *reference = g_strconcat ("action:", nicks[i], NULL);

      if (explain_is_word (run, "actions", nicks[i]) || explain_is_topic (run, reference))
        explain_action (run, nicks[i], reference);
    }
}
