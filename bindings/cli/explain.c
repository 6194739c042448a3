/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

static const char *const formats[] = { "text", "json", NULL };

/* In the order in which several meanings of one topic are told. */
static const ExplainFunc explainers[] = {
  explain_rules,      explain_clauses,      explain_segments,     explain_incidents,
  explain_threats,    explain_actions,      explain_threat_parts, explain_schemes,
  explain_levels,     explain_profiles,     explain_kinds,        explain_properties,
  explain_enumerations, explain_values,     explain_flow_matrices, explain_parameters,
  explain_role_sets,
};

char *
explain_fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = normal ? g_utf8_casefold (normal, -1) : g_strdup ("");

  return g_strdup (g_strstrip (folded));
}

gboolean
explain_is_topic (Explain *run,
                  const char *name)
{
  const char *key;

  if (!name)
    return FALSE;
  /* Most names are met again for every topic. */
  key = g_hash_table_lookup (run->folded, name);
  if (!key)
    {
      char *made = explain_fold (name);

      g_hash_table_insert (run->folded, g_strdup (name), made);
      key = made;
    }
  return g_str_equal (key, run->key);
}

gboolean
explain_is_word (Explain *run,
                 const char *group,
                 const char *nick)
{
  g_autofree char *ja = secasset_policy_dup_label (run->policy, group, nick, "ja");
  g_autofree char *en = secasset_policy_dup_label (run->policy, group, nick, "en");

  return explain_is_topic (run, nick) || explain_is_topic (run, ja) || explain_is_topic (run, en);
}

static gboolean
explain_topic (Explain *run,
               const char *topic)
{
  guint before = json_array_get_length (run->found);

  if (!g_utf8_validate (topic, -1, NULL))
    return FALSE;
  g_free (run->key);
  run->key = explain_fold (topic);
  run->topic = topic;
  if (!*run->key)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (explainers); i++)
    explainers[i](run);
  /* A name of the programming interface that is nothing of the above. */
  if (json_array_get_length (run->found) == before)
    explain_references (run);
  return json_array_get_length (run->found) > before;
}

static void
say_unknown (Explain *run,
             const char *topic)
{
  g_autofree char *near = run->key && *run->key ? explain_suggest (run) : NULL;

  if (near)
    cli_fail (run->cli, NULL,
              cli_say (run->cli, "「%s」という規則、条項、用語などはありません（近いもの: %s）",
                       "“%s” is no rule, clause or term; did you mean %s?"),
              topic, near);
  else
    cli_fail (run->cli, NULL,
              cli_say (run->cli, "「%s」という規則、条項、用語などはありません",
                       "“%s” is no rule, clause or term"),
              topic);
}

static void
explain_all (Explain *run,
             int argc,
             char **argv,
             gboolean as_json)
{
  g_autoptr (JsonArray) found = json_array_new ();
  g_autoptr (GHashTable) folded
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  run->found = found;
  run->folded = folded;
  for (int i = 1; i < argc; i++)
    {
      if (!explain_topic (run, argv[i]))
        say_unknown (run, argv[i]);
    }
  explain_write (run, as_json);
  g_free (run->key);
}

CliStatus
cli_explain (Cli *cli,
             int argc,
             char **argv)
{
  g_autofree char *format = NULL;
  g_autofree char *language = NULL;
  const CliOption options[] = {
    { "format", 'f', G_OPTION_ARG_FILENAME, &format, "text|json", "説明の形式",
      "form of the explanation" },
    CLI_POLICY_OPTION (cli),
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  Explain run = { .cli = cli };
  CliStatus status;
  gint chosen = 0;

  if (!cli_parse (cli, "explain", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  run.policy = cli_get_policy (cli);
  if (!run.policy)
    return CLI_STATUS_FAILURE;
  if (format)
    chosen = cli_parse_choice (cli, "--format", format, formats);
  if (chosen >= 0 && argc < 2)
    cli_fail (cli, NULL, "%s",
              cli_say (cli,
                       "説明する規則、条項などを指定してください（secasset explain --help を参照）",
                       "name what to explain; see secasset explain --help"));
  if (chosen < 0 || argc < 2)
    return CLI_STATUS_FAILURE;
  explain_all (&run, argc, argv, chosen == 1);
  return CLI_STATUS_FINE;
}
