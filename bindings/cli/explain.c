/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

#include <string.h>

typedef struct
{
  Cli *cli;
  SecassetPolicy *policy;
  guint n_found;
} Run;

/* The policy's own enumerations have their words in the policy; a group is their name. */
static char *
dup_label (Run *run,
           const char *group,
           const char *nick)
{
  return secasset_policy_dup_label (run->policy, group, nick, run->cli->language);
}

static void
add_title (Run *run,
           const char *topic,
           const char *what,
           const char *title)
{
  if (run->n_found++ > 0)
    g_string_append_c (run->cli->out, '\n');
  cli_add (run->cli, cli_say (run->cli, "%s（%s）: %s\n", "%s (%s): %s\n"), topic, what, title);
}

/* Takes over @text; nothing is said about what there is none of. */
static void
add_line (Run *run,
          const char *label,
          char *text)
{
  g_autofree char *owned = text;

  if (!owned || !*owned)
    return;
  g_string_append (run->cli->out, "  ");
  cli_add_padded (run->cli, label, 12);
  cli_add (run->cli, "%s\n", owned);
}

static char *
dup_kinds (Run *run,
           const char *const *kinds)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (; kinds && *kinds; kinds++)
    g_ptr_array_add (words, dup_label (run, "kinds", *kinds));
  g_ptr_array_add (words, NULL);
  return g_strjoinv (cli_say (run->cli, "、", ", "), (char **) words->pdata);
}

static void
add_clause_line (Run *run,
                 const char *id)
{
  SecassetClause *clause = secasset_policy_find_clause (run->policy, id);
  g_autofree char *term = NULL;

  if (!clause)
    return;
  term = secasset_clause_dup_term (clause, run->cli->language);
  add_line (run, cli_say (run->cli, "条項", "Clause"),
            g_strdup_printf (cli_say (run->cli, "%s %s（%s）", "%s %s (%s)"),
                             secasset_clause_get_citation (clause), term, id));
}

static void
add_rule_severity (Run *run,
                   SecassetRuleInfo *rule)
{
  static const char *const nicks[] = { "info", "warning", "error" };
  g_autofree char *severity
      = dup_label (run, "severities", nicks[secasset_rule_info_get_severity (rule)]);
  g_autofree char *floor
      = dup_label (run, "severities", nicks[secasset_rule_info_get_floor (rule)]);

  add_line (run, cli_say (run->cli, "重大度", "Severity"),
            g_strdup_printf (cli_say (run->cli, "%s（「%s」までは下げられます）",
                                      "%s (may be lowered to %s)"),
                             severity, floor));
}

static void
add_rule_basis (Run *run,
                SecassetRuleInfo *rule)
{
  static const char *const nicks[]
      = { "text", "deduction", "interpretation", "external", "integrity" };
  const char *const *clauses = secasset_rule_info_get_clauses (rule);

  add_line (run, cli_say (run->cli, "根拠", "Basis"),
            dup_label (run, "basis", nicks[secasset_rule_info_get_basis (rule)]));
  for (; clauses && *clauses; clauses++)
    add_clause_line (run, *clauses);
  add_line (run, cli_say (run->cli, "出典", "Source"),
            secasset_rule_info_dup_source (rule, run->cli->language));
  if (!secasset_rule_info_get_verified (rule))
    add_line (run, "", g_strdup (cli_say (run->cli, "原典での確認が済んでいません。",
                                          "Not yet checked against the original document.")));
}

static void
explain_rule (Run *run,
              const char *topic)
{
  SecassetRuleInfo *rule = secasset_policy_find_rule (run->policy, topic);
  const char *language = run->cli->language;
  g_autofree char *title = rule ? secasset_rule_info_dup_title (rule, language) : NULL;

  if (!rule)
    return;
  add_title (run, secasset_rule_info_get_id (rule), cli_say (run->cli, "規則", "rule"), title);
  add_rule_severity (run, rule);
  add_line (run, cli_say (run->cli, "規則群", "Profile"),
            g_strdup (secasset_rule_info_get_profile (rule)));
  add_rule_basis (run, rule);
  add_line (run, cli_say (run->cli, "対象", "Looks at"),
            dup_kinds (run, secasset_rule_info_get_kinds (rule)));
  add_line (run, cli_say (run->cli, "例外措置", "Exceptions"),
            g_strdup (secasset_rule_info_get_waivable (rule)
                          ? cli_say (run->cli, "承認された例外措置で除外できます",
                                     "an approved exception can cover it")
                          : cli_say (run->cli, "認められません", "none can cover it")));
  add_line (run, cli_say (run->cli, "指摘", "Finding"),
            secasset_rule_info_dup_message (rule, language));
  add_line (run, cli_say (run->cli, "対処", "Remedy"),
            secasset_rule_info_dup_remedy (rule, language));
}

static void
add_rules_of_clause (Run *run,
                     const char *id)
{
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (run->policy));
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);

      if (g_strv_contains (secasset_rule_info_get_clauses (rule), id))
        g_string_append_printf (ids, "%s%s", ids->len > 0 ? ", " : "",
                                secasset_rule_info_get_id (rule));
    }
  add_line (run, cli_say (run->cli, "規則", "Rules"), g_string_free (ids, FALSE));
}

static void
explain_clause (Run *run,
                const char *topic)
{
  SecassetClause *clause = secasset_policy_find_clause (run->policy, topic);
  g_autofree char *term = clause ? secasset_clause_dup_term (clause, run->cli->language) : NULL;

  if (!clause)
    return;
  add_title (run, secasset_clause_get_id (clause), cli_say (run->cli, "条項", "clause"), term);
  add_line (run, cli_say (run->cli, "引用", "Citation"),
            g_strdup (secasset_clause_get_citation (clause)));
  add_line (run, cli_say (run->cli, "要旨", "Meaning"),
            secasset_clause_dup_meaning (clause, run->cli->language));
  add_rules_of_clause (run, secasset_clause_get_id (clause));
}

/* Nick and word of a member of an enumeration; by name, without its number. */
static const GEnumValue *
find_nick (GType type,
           const char *topic)
{
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, topic);

  g_type_class_unref (klass);
  return value && value->value != 0 ? value : NULL;
}

static void
explain_segment (Run *run,
                 const char *topic)
{
  const GEnumValue *value = find_nick (SECASSET_TYPE_SEGMENT_KIND, topic);
  SecassetSegment *segment
      = value ? secasset_policy_find_segment (run->policy, (SecassetSegmentKind) value->value)
              : NULL;
  g_autofree char *label = NULL;
  g_auto (GStrv) synonyms = NULL;
  SecassetClause *clause;

  if (!segment)
    return;
  label = secasset_segment_dup_label (segment, run->cli->language);
  synonyms = secasset_segment_dup_synonyms (segment);
  clause = secasset_policy_find_clause (run->policy, secasset_segment_get_clause (segment));
  add_title (run, value->value_nick, cli_say (run->cli, "区分", "segment"), label);
  add_clause_line (run, secasset_segment_get_clause (segment));
  if (clause)
    add_line (run, cli_say (run->cli, "要旨", "Meaning"),
              secasset_clause_dup_meaning (clause, run->cli->language));
  add_line (run, cli_say (run->cli, "別の呼び名", "Also called"),
            g_strjoinv (cli_say (run->cli, "、", ", "), synonyms));
}

static void
explain_incident (Run *run,
                  const char *topic)
{
  const GEnumValue *value = find_nick (SECASSET_TYPE_INCIDENT_KIND, topic);
  g_autofree char *label = NULL;
  g_autofree char *id = NULL;
  SecassetClause *clause;

  if (!value)
    return;
  label = dup_label (run, "IncidentKind", topic);
  id = g_strdup_printf ("2.17.%d", value->value);
  clause = secasset_policy_find_clause (run->policy, id);
  add_title (run, topic, cli_say (run->cli, "障害種別", "incident kind"), label);
  add_clause_line (run, id);
  if (clause)
    add_line (run, cli_say (run->cli, "要旨", "Meaning"),
              secasset_clause_dup_meaning (clause, run->cli->language));
}

static char *
dup_words (Run *run,
           const char *group,
           const char *const *nicks)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (; nicks && *nicks; nicks++)
    g_ptr_array_add (words, dup_label (run, group, *nicks));
  g_ptr_array_add (words, NULL);
  return g_strjoinv (cli_say (run->cli, "、", ", "), (char **) words->pdata);
}

static void
explain_threat (Run *run,
                const char *topic)
{
  SecassetThreat *threat = secasset_policy_find_threat (run->policy, topic);
  const char *label;

  if (!threat)
    return;
  label = cli_is_japanese (run->cli) ? secasset_threat_get_label_ja (threat)
                                     : secasset_threat_get_label_en (threat);
  add_title (run, secasset_threat_get_id (threat), cli_say (run->cli, "脅威", "threat"),
             label ? label : "");
  if (secasset_threat_get_clause (threat))
    add_clause_line (run, secasset_threat_get_clause (threat));
  add_line (run, cli_say (run->cli, "適用種別", "Applies to"),
            dup_kinds (run, secasset_threat_get_targets (threat)));
  add_line (run, cli_say (run->cli, "障害種別", "Incidents"),
            dup_words (run, "IncidentKind", secasset_threat_get_incident_kinds (threat)));
  add_line (run, cli_say (run->cli, "対策区分", "Measures"),
            dup_words (run, "CountermeasureGroup", secasset_threat_get_measures (threat)));
  add_line (run, cli_say (run->cli, "上位の脅威", "Part of"),
            g_strdup (secasset_threat_get_extension_of (threat)));
}

static void
explain_level (Run *run,
               SecassetScheme *scheme,
               const char *dimension,
               const char *level)
{
  const char *language = run->cli->language;
  g_autofree char *label = secasset_scheme_dup_level_label (scheme, dimension, level, language);
  g_autofree char *topic = NULL;
  g_auto (GStrv) levels = NULL;
  guint rank = secasset_scheme_get_rank (scheme, dimension, level);

  if (!label || rank == 0)
    return;
  levels = secasset_scheme_dup_levels (scheme, dimension);
  topic = g_strjoin (":", secasset_scheme_get_id (scheme), dimension, levels[rank - 1], NULL);
  add_title (run, topic, cli_say (run->cli, "分類", "level"), label);
  add_line (run, cli_say (run->cli, "分類方式", "Scheme"),
            secasset_scheme_dup_title (scheme, language));
  add_line (run, cli_say (run->cli, "定義", "Definition"),
            secasset_scheme_dup_level_definition (scheme, dimension, level, language));
  add_line (run, cli_say (run->cli, "順位", "Rank"),
            g_strdup_printf (cli_say (run->cli, "%2$u段階のうち下から%1$u番目",
                                      "%u of %u; the strictest is the highest"),
                             rank, g_strv_length (levels)));
  if (!secasset_scheme_get_verified (scheme))
    add_line (run, cli_say (run->cli, "注意", "Note"),
              g_strdup (cli_say (run->cli, "定義の文言は原典と照合していません。",
                                 "The wording has not been compared with the original.")));
}

/* "mic-2024:confidentiality:3B", "confidentiality:3B" or "3B". */
static void
explain_levels (Run *run,
                const char *topic)
{
  g_auto (GStrv) parts = g_strsplit (topic, ":", 3);
  guint n = g_strv_length (parts);
  GListModel *schemes = G_LIST_MODEL (secasset_policy_get_schemes (run->policy));

  for (guint i = 0; n > 0 && i < g_list_model_get_n_items (schemes); i++)
    {
      g_autoptr (SecassetScheme) scheme = g_list_model_get_item (schemes, i);
      g_auto (GStrv) dimensions = secasset_scheme_dup_dimensions (scheme);

      if (n == 3 && !g_str_equal (parts[0], secasset_scheme_get_id (scheme)))
        continue;
      for (guint d = 0; dimensions[d]; d++)
        {
          if (n == 1 || g_str_equal (parts[n - 2], dimensions[d]))
            explain_level (run, scheme, dimensions[d], parts[n - 1]);
        }
    }
}

static gboolean
explain (Run *run,
         const char *topic)
{
  guint before = run->n_found;

  if (!*topic || !g_utf8_validate (topic, -1, NULL))
    return FALSE;
  explain_rule (run, topic);
  explain_clause (run, topic);
  explain_segment (run, topic);
  explain_incident (run, topic);
  explain_threat (run, topic);
  explain_levels (run, topic);
  run->n_found += cli_explain_model (run->cli, topic) ? 1 : 0;
  return run->n_found > before;
}

CliStatus
cli_explain (Cli *cli,
             int argc,
             char **argv)
{
  g_autofree char *language = NULL;
  const CliOption options[] = {
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  Run run = { .cli = cli, .policy = secasset_policy_get_default () };
  CliStatus status;

  if (!cli_parse (cli, "explain", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  if (argc < 2)
    cli_fail (cli, NULL, "%s",
              cli_say (cli,
                       "説明する規則、条項などを指定してください（secasset explain --help を参照）",
                       "name what to explain; see secasset explain --help"));
  for (int i = 1; i < argc; i++)
    {
      if (!explain (&run, argv[i]))
        cli_fail (cli, NULL,
                  cli_say (cli,
                           "「%s」という規則、条項、分類、区分、障害種別、脅威、ネットワークモデルはありません",
                           "“%s” is no rule, clause, level, segment, incident kind, threat or "
                           "network model"),
                  argv[i]);
    }
  return CLI_STATUS_FINE;
}
