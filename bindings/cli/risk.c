/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "risk.h"

#define COLUMN 14

const char *
cli_risk_get_label (Cli *cli,
                    SecassetRiskMatrix *matrix,
                    SecassetRiskScale scale,
                    guint rank,
                    char **owned)
{
  g_free (*owned);
  *owned = secasset_risk_matrix_dup_step_label (matrix, scale, rank, cli->language);
  return *owned ? *owned : cli_say (cli, "不明", "not known");
}

static void
add_heat_row (Cli *cli,
              SecassetRiskRegister *risks,
              guint impact)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  guint n = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LIKELIHOOD);
  g_autofree char *label = NULL;

  g_string_append (cli->out, "  ");
  cli_add_padded (cli, cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_IMPACT, impact, &label),
                  COLUMN + 4);
  for (guint i = 1; i <= n + 1; i++)
    {
      guint likelihood = i % (n + 1);
      guint level = secasset_risk_matrix_get_level (matrix, likelihood, impact);
      guint count = secasset_risk_register_get_count (risks, likelihood, impact);
      g_autofree char *name = NULL;
      g_autofree char *cell = NULL;

      cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_LEVEL, level, &name);
      cell = level > 0 ? g_strdup_printf (cli_say (cli, "%u（%s）", "%u (%s)"), count, name)
                       : g_strdup_printf ("%u", count);
      cli_add_padded (cli, cell, COLUMN + 2);
    }
  while (cli->out->len > 0 && cli->out->str[cli->out->len - 1] == ' ')
    g_string_truncate (cli->out, cli->out->len - 1);
  g_string_append_c (cli->out, '\n');
}

/* The greatest impact on top, as such tables are drawn; what is not known at the edges. */
static void
add_heat_map (Cli *cli,
              SecassetRiskRegister *risks)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  guint n_likelihoods = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LIKELIHOOD);
  guint n_impacts = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_IMPACT);
  g_autofree char *label = NULL;

  g_string_append (cli->out, cli_say (cli, "\n件数（リスクの水準）\n  ", "\nNumber (level of risk)\n  "));
  cli_add_padded (cli, cli_say (cli, "影響＼発生度合い", "impact\\likelihood"), COLUMN + 4);
  for (guint i = 1; i <= n_likelihoods; i++)
    cli_add_padded (
        cli, cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_LIKELIHOOD, i, &label),
        COLUMN + 2);
  cli_add (cli, "%s\n", cli_say (cli, "不明", "not known"));
  for (guint i = n_impacts; i > 0; i--)
    add_heat_row (cli, risks, i);
  add_heat_row (cli, risks, 0);
}

static void
add_totals (Cli *cli,
            SecassetRiskRegister *risks)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  guint n = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LEVEL);
  guint total = secasset_list_get_n_items (secasset_risk_register_get_risks (risks));
  guint assessed = secasset_risk_register_get_n_assessed (risks);
  g_autofree char *label = NULL;

  cli_add (cli, cli_say (cli, "脅威と情報資産の組 %u件（評価済み %u件、未評価 %u件）\n",
                         "%u pairs of a threat and an asset (%u assessed, %u not)\n"),
           total, assessed, total - assessed);
  for (guint level = n; level > 0; level--)
    cli_add (cli, cli_say (cli, "%s %u件、", "%s: %u, "),
             cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_LEVEL, level, &label),
             secasset_risk_register_get_level_count (risks, level));
  cli_add (cli, cli_say (cli, "水準が不明 %u件\n", "not known: %u\n"),
           secasset_risk_register_get_level_count (risks, 0));
  cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_LEVEL,
                      secasset_risk_matrix_get_acceptance (matrix), &label);
  cli_add (cli, cli_say (cli, "「%s」までは、対応せずに受容できる水準としています\n",
                         "Levels up to “%s” count as acceptable without treatment\n"),
           label);
}

static void
add_factors (Cli *cli,
             SecassetRiskMatrix *matrix,
             SecassetRisk *risk)
{
  g_autofree char *label = NULL;
  SecassetImpactOrigin origin = secasset_risk_get_impact_origin (risk);

  cli_add (cli, cli_say (cli, "発生度合い %s", "likelihood %s"),
           cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_LIKELIHOOD,
                               secasset_risk_get_likelihood (risk), &label));
  cli_add (cli, cli_say (cli, "、影響 %s", ", impact %s"),
           cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_IMPACT,
                               secasset_risk_get_impact (risk), &label));
  if (origin == SECASSET_IMPACT_ORIGIN_SUGGESTED)
    g_string_append (cli->out, cli_say (cli, "（分類からの参考値）", " (suggested)"));
  if (secasset_risk_is_lower_bound (risk))
    g_string_append (cli->out, cli_say (cli, "以上", " or more"));
}

static void
add_treatment (Cli *cli,
               SecassetRiskMatrix *matrix,
               SecassetRisk *risk)
{
  guint residual = secasset_risk_get_residual (risk);
  g_autofree char *label = NULL;
  g_autofree char *treatment = cli_dup_enum_label (cli, SECASSET_TYPE_TREATMENT, "Treatment",
                                                   (gint) secasset_risk_get_treatment (risk));

  if (!secasset_risk_get_assessment (risk))
    {
      g_string_append (cli->out, cli_say (cli, "、未評価", ", not assessed"));
      return;
    }
  cli_add (cli, cli_say (cli, "、対応 %s、残留リスク %s", ", treatment %s, residual risk %s"),
           treatment,
           cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_LEVEL, residual, &label));
  if (secasset_risk_matrix_is_acceptable (matrix, residual) == SECASSET_TRISTATE_FALSE)
    g_string_append (cli->out, cli_say (cli, "（受容できる水準を超えています）", " (not acceptable)"));
}

static void
add_risk (Cli *cli,
          SecassetRiskMatrix *matrix,
          SecassetRisk *risk)
{
  SecassetApplicableThreat *threat = secasset_risk_get_applicable_threat (risk);
  g_autofree char *label = cli_dup_threat_label (cli, threat);

  g_string_append (cli->out, "  ");
  cli_add_element (cli, secasset_risk_get_asset (risk));
  g_string_append (cli->out, cli_say (cli, " ← ", " <- "));
  cli_add_clean (cli, secasset_applicable_threat_get_threat_id (threat));
  g_string_append_c (cli->out, ' ');
  cli_add_clean (cli, label);
  g_string_append (cli->out, "\n      ");
  add_factors (cli, matrix, risk);
  add_treatment (cli, matrix, risk);
  g_string_append (cli->out, cli_say (cli, "\n      対策 ", "\n      measures "));
  cli_add_cover (cli, threat);
  g_string_append_c (cli->out, '\n');
}

static void
add_heading (Cli *cli,
             SecassetRiskMatrix *matrix,
             guint level)
{
  g_autofree char *label = NULL;

  if (level == 0)
    cli_add (cli, "\n%s\n",
             cli_say (cli, "【リスクの水準が不明】低いことを意味しません",
                      "[Level of risk not known] which does not mean low"));
  else
    cli_add (cli, cli_say (cli, "\n【リスク: %s】\n", "\n[Risk: %s]\n"),
             cli_risk_get_label (cli, matrix, SECASSET_RISK_SCALE_LEVEL, level, &label));
}

/* In an overview, what nobody has assessed is counted only: there is far more of it. */
static void
add_risks (Cli *cli,
           SecassetRiskRegister *risks,
           SecassetElement *only)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  GListModel *list = G_LIST_MODEL (secasset_risk_register_get_risks (risks));
  guint heading = G_MAXUINT, hidden = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SecassetRisk) risk = g_list_model_get_item (list, i);
      guint level = secasset_risk_get_level (risk);

      if (only && secasset_risk_get_asset (risk) != only)
        continue;
      if (level != heading)
        add_heading (cli, matrix, level);
      heading = level;
      if (!only && level == 0 && !secasset_risk_get_assessment (risk))
        hidden++;
      else
        add_risk (cli, matrix, risk);
    }
  if (hidden > 0)
    cli_add (cli, cli_say (cli, "  ほかに、評価の記録がないもの %u件（識別子を指定すると一覧にします）\n",
                           "  and %u that nobody has assessed (name an id to see them)\n"),
             hidden);
}

static void
add_text (Cli *cli,
          SecassetFacts *facts,
          SecassetRiskRegister *risks,
          SecassetElement *only)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  g_autofree char *title = secasset_risk_matrix_dup_title (matrix, cli->language);
  g_autofree char *note = secasset_risk_matrix_dup_note (matrix, cli->language);

  cli_add (cli, cli_say (cli, "リスクの一覧（評価表: %s「%s」）\n", "Risks (matrix: %s, %s)\n"),
           secasset_risk_matrix_get_id (matrix), title);
  if (note)
    cli_add (cli, cli_say (cli, "※%s\n", "Note: %s\n"), note);
  if (matrix != secasset_facts_get_risk_matrix (facts))
    cli_add (cli, "%s",
             cli_say (cli, "※台帳の設定とは別の評価表です。記録された順位をそのまま当てはめています。\n",
                      "Note: not the matrix of the inventory’s settings; the ranks are taken as "
                      "they are recorded.\n"));
  if (!only)
    {
      g_string_append_c (cli->out, '\n');
      add_totals (cli, risks);
      add_heat_map (cli, risks);
    }
  add_risks (cli, risks, only);
  cli_add (cli, "\n%s",
           cli_say (cli, "● 実施済みの対策あり　○ なし　? 判断できない　（主）主たる対策区分\n",
                    "● implemented measure   ○ none   ? not known   (primary) answers it first\n"));
}

static SecassetRiskMatrix *
choose_matrix (Cli *cli,
               SecassetFacts *facts,
               const char *path,
               const char *id)
{
  SecassetPolicy *policy = secasset_facts_get_policy (facts);
  GListModel *matrices = G_LIST_MODEL (secasset_policy_get_risk_matrices (policy));
  SecassetRiskMatrix *matrix = NULL;
  GString *known;

  if (!id)
    matrix = secasset_facts_get_risk_matrix (facts);
  else if (g_utf8_validate (id, -1, NULL))
    matrix = secasset_policy_find_risk_matrix (policy, id);
  if (matrix)
    return matrix;
  known = g_string_new (NULL);
  for (guint i = 0; i < g_list_model_get_n_items (matrices); i++)
    {
      g_autoptr (SecassetRiskMatrix) item = g_list_model_get_item (matrices, i);

      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", secasset_risk_matrix_get_id (item));
    }
  if (id)
    cli_fail (cli, NULL,
              cli_say (cli, "「%s」というリスク評価表はありません（指定できる値: %s）",
                       "there is no risk matrix “%s”; it is one of: %s"),
              id, known->str);
  else
    cli_fail (cli, cli_get_display_name (path),
              cli_say (cli, "台帳の設定にあるリスク評価表がありません（--matrix で指定できる値: %s）",
                       "there is no risk matrix as its settings name; --matrix is one of: %s"),
              known->str);
  g_string_free (known, TRUE);
  return NULL;
}

static CliStatus
report (Cli *cli,
        char **argv,
        const char *day,
        const char *name,
        gint format)
{
  g_autoptr (SecassetFacts) facts = cli_load_facts (cli, argv[1], day);
  g_autoptr (SecassetRiskRegister) risks = NULL;
  SecassetRiskMatrix *matrix = facts ? choose_matrix (cli, facts, argv[1], name) : NULL;
  SecassetElement *only = NULL;

  if (!matrix)
    return CLI_STATUS_FAILURE;
  if (argv[2])
    {
      only = cli_find (cli, argv[1], secasset_facts_get_inventory (facts), argv[2]);
      if (only && !SECASSET_IS_ASSET (only))
        cli_fail (cli, cli_get_display_name (argv[1]),
                  cli_say (cli, "「%s」は情報資産ではありません", "“%s” is no information asset"),
                  argv[2]);
      if (!only || cli->failed)
        return CLI_STATUS_FAILURE;
    }
  risks = secasset_risk_register_new (facts, matrix);
  if (format == 0)
    add_text (cli, facts, risks, only);
  else if (format == 1)
    cli_risk_add_json (cli, facts, risks, only);
  else
    cli_risk_add_csv (cli, risks, only);
  return CLI_STATUS_FINE;
}

CliStatus
cli_risk (Cli *cli,
          int argc,
          char **argv)
{
  static const char *const formats[] = { "text", "json", "csv", NULL };
  g_autofree char *day = NULL;
  g_autofree char *format = NULL;
  g_autofree char *language = NULL;
  g_autofree char *matrix = NULL;
  const CliOption options[] = {
    { "matrix", 'm', G_OPTION_ARG_FILENAME, &matrix, "ID", "リスク評価表",
      "risk matrix to use" },
    { "format", 'f', G_OPTION_ARG_FILENAME, &format, "text|json|csv", "一覧の形式",
      "form of the list" },
    CLI_REFERENCE_DATE_OPTION (&day),
    CLI_POLICY_OPTION (cli),
    CLI_SOURCE_OPTIONS (cli),
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  CliStatus status;
  gint chosen;

  if (!cli_parse (cli, "risk", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  chosen = format ? cli_parse_choice (cli, "--format", format, formats) : 0;
  if (argc < 2 || argc > 3)
    cli_fail (cli, NULL, "%s",
              cli_say (cli,
                       "ファイルを一つと、必要なら識別子を一つ指定してください（secasset risk --help を参照）",
                       "name one file and, if wanted, one id; see secasset risk --help"));
  if (chosen < 0 || argc < 2 || argc > 3)
    return CLI_STATUS_FAILURE;
  return report (cli, argv, day, matrix, chosen);
}
