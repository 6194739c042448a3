/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

static void
add_lines (Cli *cli,
           const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_string_append_c (cli->out, '\n');
  for (guint i = 0; lines[i]; i++)
    {
      g_string_append (cli->out, "  ");
      cli_add_clean (cli, lines[i]);
      g_string_append_c (cli->out, '\n');
    }
}

static gboolean
is_wanted (const char *wanted,
           const char *id)
{
  return !wanted || g_str_equal (wanted, id);
}

/* Every dimension that the options leave, with its explanation. */
static GPtrArray *
list_explanations (SecassetFacts *facts,
                   SecassetElement *element,
                   const CliLevels *levels)
{
  GPtrArray *explanations = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) schemes = secasset_facts_dup_schemes (facts);

  for (guint s = 0; schemes[s]; s++)
    {
      SecassetScheme *scheme = secasset_facts_find_scheme (facts, schemes[s]);
      g_auto (GStrv) dimensions = scheme ? secasset_scheme_dup_dimensions (scheme) : NULL;

      for (guint d = 0; dimensions && dimensions[d]; d++)
        {
          if (is_wanted (levels->scheme, schemes[s])
              && is_wanted (levels->dimension, dimensions[d]))
            g_ptr_array_add (explanations, secasset_facts_dup_level_explanation (
                                               facts, element, schemes[s], dimensions[d]));
        }
    }
  return explanations;
}

static void
add_why (Cli *cli,
         GPtrArray *explanations)
{
  for (guint i = 0; i < explanations->len; i++)
    {
      SecassetLevelExplanation *explanation = explanations->pdata[i];
      SecassetList *overrides = secasset_level_explanation_get_overrides (explanation);
      g_autofree char *text = NULL;

      if (!secasset_level_explanation_get_effective (explanation)
          && !secasset_level_explanation_is_partial (explanation)
          && secasset_list_get_n_items (overrides) == 0)
        continue;
      text = secasset_level_explanation_dup_text (explanation, cli->language);
      add_lines (cli, text);
    }
}

/* NULL after a message, unless exactly one dimension has the level. */
static SecassetLevelExplanation *
choose (Cli *cli,
        GPtrArray *explanations,
        const char *level)
{
  SecassetLevelExplanation *chosen = NULL;

  for (guint i = 0; i < explanations->len && g_utf8_validate (level, -1, NULL); i++)
    {
      SecassetLevelExplanation *explanation = explanations->pdata[i];
      g_autoptr (SecassetList) obstacles
          = secasset_level_explanation_dup_obstacles (explanation, level);

      if (obstacles && chosen)
        {
          cli_fail (cli, NULL,
                    cli_say (cli, "区分「%s」は複数の分類にあります（--dimension 又は --scheme で指定してください）",
                             "several dimensions have a level “%s”; choose by --dimension or "
                             "--scheme"),
                    level);
          return NULL;
        }
      if (obstacles)
        chosen = explanation;
    }
  if (!chosen)
    cli_fail (cli, NULL, cli_say (cli, "区分「%s」はありません", "there is no level “%s”"), level);
  return chosen;
}

static gboolean
add_why_not (Cli *cli,
             GPtrArray *explanations,
             const char *level)
{
  SecassetLevelExplanation *explanation = level ? choose (cli, explanations, level) : NULL;
  g_autofree char *text = NULL;

  if (!explanation)
    return level == NULL;
  text = secasset_level_explanation_dup_obstacles_text (explanation, level, cli->language);
  add_lines (cli, text);
  return TRUE;
}

static gboolean
add_what_if (Cli *cli,
             GPtrArray *explanations,
             const char *level)
{
  SecassetLevelExplanation *explanation = level ? choose (cli, explanations, level) : NULL;
  g_autofree char *text = NULL;

  if (!explanation)
    return level == NULL;
  text = secasset_level_explanation_dup_plans_text (explanation, level, cli->language);
  add_lines (cli, text);
  return TRUE;
}

CliStatus
cli_add_levels (Cli *cli,
                SecassetFacts *facts,
                SecassetElement *element,
                const CliLevels *levels)
{
  g_autoptr (GPtrArray) explanations = list_explanations (facts, element, levels);

  if (explanations->len == 0)
    cli_fail (cli, NULL, "%s",
              cli_say (cli, "指定された分類は使われていません（--scheme、--dimension）",
                       "no such scheme or dimension is in use (--scheme, --dimension)"));
  if (levels->why || (!levels->why_not && !levels->what_if))
    add_why (cli, explanations);
  if (cli->failed || !add_why_not (cli, explanations, levels->why_not)
      || !add_what_if (cli, explanations, levels->what_if))
    {
      g_string_truncate (cli->out, 0);
      return CLI_STATUS_FAILURE;
    }
  return CLI_STATUS_FINE;
}
