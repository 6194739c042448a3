/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

#include <string.h>

void
explain_link_rules (Explain *run,
                    const char *clause)
{
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);
      const char *id = secasset_rule_info_get_id (rule);

      if (g_strv_contains (secasset_rule_info_get_clauses (rule), clause))
        explain_link (run, "rules", cli_say (run->cli, "規則", "Rules"), "rule", id, NULL);
    }
}

static void
link_threats (Explain *run,
              const char *clause)
{
  GListModel *threats = G_LIST_MODEL (secasset_policy_get_threats (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (threats); i++)
    {
      g_autoptr (SecassetThreat) threat = g_list_model_get_item (threats, i);
      const char *id = secasset_threat_get_id (threat);

      if (g_strcmp0 (secasset_threat_get_clause (threat), clause) == 0)
        explain_link (run, "threats", cli_say (run->cli, "脅威", "Threats"), "threat", id, NULL);
    }
}

static void
add_uses (Explain *run,
          const char *const *uses)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (; *uses; uses++)
    {
      g_autofree char *word = explain_label (run, "uses", *uses);

      g_string_append_printf (words, "%s%s", words->len > 0 ? cli_say (run->cli, "、", ", ") : "",
                              word);
    }
  explain_add (run, "uses", cli_say (run->cli, "用いられ方", "Used as"), g_strdup (words->str));
}

static void
explain_clause (Explain *run,
                SecassetClause *clause)
{
  const char *language = run->cli->language;
  const char *const *names = secasset_clause_get_realisations (clause);
  g_autofree char *term = secasset_clause_dup_term (clause, language);

  explain_begin (run, "clause", secasset_clause_get_id (clause), term);
  explain_add (run, "citation", cli_say (run->cli, "引用", "Citation"),
               g_strdup (secasset_clause_get_citation (clause)));
  explain_add (run, "meaning", cli_say (run->cli, "要旨", "Meaning"),
               secasset_clause_dup_meaning (clause, language));
  add_uses (run, secasset_clause_get_uses (clause));
  for (; *names; names++)
    explain_link (run, "realised-by", cli_say (run->cli, "実現するもの", "Realised by"),
                  "reference", *names, NULL);
  explain_add (run, "reason", cli_say (run->cli, "理由", "Reason"),
               secasset_clause_dup_reason (clause, language));
  explain_link_rules (run, secasset_clause_get_id (clause));
  link_threats (run, secasset_clause_get_id (clause));
}

/* With or without the chapter, which is the same for all of them. */
static gboolean
is_citation (Explain *run,
             const char *citation)
{
  static const char chapter[] = "第1章";

  return explain_is_topic (run, citation)
         || (g_str_has_prefix (citation, chapter) && citation[strlen (chapter)]
             && explain_is_topic (run, citation + strlen (chapter)));
}

void
explain_clauses (Explain *run)
{
  GListModel *clauses = G_LIST_MODEL (secasset_policy_get_clauses (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (SecassetClause) clause = g_list_model_get_item (clauses, i);
      g_autofree char *ja = secasset_clause_dup_term (clause, "ja");
      g_autofree char *en = secasset_clause_dup_term (clause, "en");

      if (explain_is_topic (run, secasset_clause_get_id (clause))
          || is_citation (run, secasset_clause_get_citation (clause)) || explain_is_topic (run, ja)
          || explain_is_topic (run, en))
        explain_clause (run, clause);
    }
}

void
explain_references (Explain *run)
{
  GListModel *clauses = G_LIST_MODEL (secasset_policy_get_clauses (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (SecassetClause) clause = g_list_model_get_item (clauses, i);
      const char *const *names = secasset_clause_get_realisations (clause);

      for (; *names; names++)
        {
          g_autofree char *term = NULL;

          if (!explain_is_topic (run, *names))
            continue;
          term = secasset_clause_dup_term (clause, run->cli->language);
          explain_begin (run, "reference", *names, term);
          explain_link_realised (run, *names);
          return;
        }
    }
}
