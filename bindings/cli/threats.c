/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

char *
cli_dup_enum_label (Cli *cli,
                    GType type,
                    const char *group,
                    gint value)
{
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *known = g_enum_get_value (klass, value);
  char *label = secasset_policy_dup_label (cli_get_policy (cli), group,
                                           known ? known->value_nick : "", cli->language);

  g_type_class_unref (klass);
  return label;
}

char *
cli_dup_threat_label (Cli *cli,
                      SecassetApplicableThreat *applicable)
{
  SecassetThreat *threat = secasset_applicable_threat_get_threat (applicable);
  const char *ja = threat ? secasset_threat_get_label_ja (threat) : NULL;
  const char *en = threat ? secasset_threat_get_label_en (threat) : NULL;
  const char *label = cli_is_japanese (cli) ? (ja ? ja : en) : (en ? en : ja);

  if (threat)
    return g_strdup (label ? label : "");
  return g_strdup (cli_say (cli, "脅威の一覧にない識別子", "no such threat in the catalogue"));
}

const char *
cli_get_cover_mark (SecassetTristate covered)
{
  return covered == SECASSET_TRISTATE_TRUE ? "●" : covered == SECASSET_TRISTATE_FALSE ? "○" : "?";
}

static void
add_line_start (Cli *cli,
                const char *title)
{
  g_string_append (cli->out, "    ");
  cli_add_padded (cli, title, cli_is_japanese (cli) ? 12 : 14);
}

static void
add_nicks (Cli *cli,
           const char *group,
           const char *const *nicks)
{
  for (guint i = 0; nicks && nicks[i]; i++)
    {
      g_autofree char *label = secasset_policy_dup_label (cli_get_policy (cli), group,
                                                          nicks[i], cli->language);

      g_string_append (cli->out, i > 0 ? cli_say (cli, "、", ", ") : "");
      cli_add_clean (cli, label);
    }
}

static void
add_properties (Cli *cli,
                SecassetThreat *threat)
{
  static const char *const nicks[] = { "confidentiality", "integrity", "availability" };
  const char *named[G_N_ELEMENTS (nicks) + 1] = { NULL };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (nicks); i++)
    {
      if ((guint) secasset_threat_get_impairs (threat) & (1u << i))
        named[n++] = nicks[i];
    }
  add_line_start (cli, cli_say (cli, "損なうもの", "impairs"));
  add_nicks (cli, "SecurityProperties", named);
  g_string_append_c (cli->out, '\n');
  if (!secasset_threat_get_incident_kinds (threat))
    return;
  add_line_start (cli, cli_say (cli, "起こり得る障害", "leads to"));
  add_nicks (cli, "IncidentKind", secasset_threat_get_incident_kinds (threat));
  g_string_append_c (cli->out, '\n');
}

/* The first few, and how many more there are. */
void
cli_add_elements (Cli *cli,
                  SecassetList *elements,
                  guint most)
{
  guint n = secasset_list_get_n_items (elements);
  guint shown = n > most + 1 ? most : n;

  for (guint i = 0; i < shown; i++)
    {
      g_autoptr (SecassetElement) element = g_list_model_get_item (G_LIST_MODEL (elements), i);

      g_string_append (cli->out, i > 0 ? cli_say (cli, "、", ", ") : "");
      cli_add_element (cli, element);
    }
  if (shown < n)
    cli_add (cli, cli_say (cli, "ほか%u件", " and %u more"), n - shown);
}

static void
add_reason (Cli *cli,
            SecassetApplicableThreat *applicable)
{
  g_autoptr (SecassetList) via = secasset_applicable_threat_dup_via (applicable);
  gboolean direct = secasset_applicable_threat_is_direct (applicable);
  guint n = secasset_list_get_n_items (via);

  add_line_start (cli, cli_say (cli, "該当の理由", "why"));
  if (secasset_applicable_threat_get_applies (applicable) == SECASSET_TRISTATE_FALSE)
    g_string_append (cli->out, cli_say (cli, "種別は該当しませんが、評価が記録されています",
                                        "of no kind that it applies to, but assessed"));
  else if (!direct && n == 0)
    g_string_append (cli->out, cli_say (cli, "対象の種別の記載がなく、該当するか判断できません",
                                        "not known: the threat does not say what it applies to"));
  if (direct)
    g_string_append (cli->out, cli_say (cli, "種別が該当", "its kind"));
  if (n > 0)
    g_string_append (cli->out, direct ? cli_say (cli, "、構成要素等: ", "; also by ")
                                      : cli_say (cli, "構成要素等: ", "by "));
  cli_add_elements (cli, via, 3);
  g_string_append_c (cli->out, '\n');
}

void
cli_add_cover (Cli *cli,
               SecassetApplicableThreat *applicable)
{
  SecassetThreat *threat = secasset_applicable_threat_get_threat (applicable);
  const char *const *measures = threat ? secasset_threat_get_measures (threat) : NULL;
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_COUNTERMEASURE_GROUP);
  gint primary = (gint) secasset_applicable_threat_get_primary_group (applicable);

  for (guint i = 0; measures && measures[i]; i++)
    {
      const GEnumValue *group = g_enum_get_value_by_nick (klass, measures[i]);
      SecassetTristate covered = SECASSET_TRISTATE_UNKNOWN;

      if (group && group->value != SECASSET_COUNTERMEASURE_GROUP_UNSET)
        covered = secasset_applicable_threat_get_covered (
            applicable, (SecassetCountermeasureGroup) group->value);
      cli_add (cli, "%s%s", i > 0 ? " " : "", cli_get_cover_mark (covered));
      add_nicks (cli, "CountermeasureGroup", (const char *const[]) { measures[i], NULL });
      if (group && group->value == primary)
        g_string_append (cli->out, cli_say (cli, "（主）", " (primary)"));
    }
  if (!measures || !*measures)
    g_string_append (cli->out, cli_say (cli, "対応する対策区分の記載なし", "not stated"));
}

static void
add_measures (Cli *cli,
              SecassetApplicableThreat *applicable)
{
  g_autoptr (SecassetList) named = secasset_applicable_threat_dup_measures (applicable, TRUE);
  g_autoptr (SecassetList) all = secasset_applicable_threat_dup_measures (applicable, FALSE);

  add_line_start (cli, cli_say (cli, "対策の区分", "measures"));
  cli_add_cover (cli, applicable);
  g_string_append_c (cli->out, '\n');
  if (secasset_list_get_n_items (named) > 0)
    {
      add_line_start (cli, cli_say (cli, "個別の対策", "naming it"));
      cli_add_elements (cli, named, 3);
    }
  else
    {
      add_line_start (cli, cli_say (cli, "関連対策", "of the groups"));
      if (secasset_list_get_n_items (all) == 0)
        g_string_append (cli->out, cli_say (cli, "なし", "none"));
      cli_add_elements (cli, all, 3);
    }
  g_string_append_c (cli->out, '\n');
}

static void
add_rank (Cli *cli,
          SecassetRiskMatrix *matrix,
          SecassetRiskScale scale,
          gint64 value)
{
  g_autofree char *label = NULL;

  if (value >= 1 && value <= G_MAXINT)
    label = secasset_risk_matrix_dup_step_label (matrix, scale, (guint) value, cli->language);
  g_string_append (cli->out, label ? label : cli_say (cli, "不明", "not known"));
}

static void
add_assessment (Cli *cli,
                SecassetRiskMatrix *matrix,
                SecassetAssessment *assessment)
{
  g_autofree char *treatment = cli_dup_enum_label (
      cli, SECASSET_TYPE_TREATMENT, "Treatment",
      (gint) secasset_assessment_get_treatment (assessment));

  add_line_start (cli, cli_say (cli, "評価", "assessed"));
  g_string_append (cli->out, cli_say (cli, "発生度合い ", "likelihood "));
  add_rank (cli, matrix, SECASSET_RISK_SCALE_LIKELIHOOD,
            secasset_assessment_get_likelihood (assessment));
  g_string_append (cli->out, cli_say (cli, "、影響 ", ", impact "));
  add_rank (cli, matrix, SECASSET_RISK_SCALE_IMPACT, secasset_assessment_get_impact (assessment));
  cli_add (cli, cli_say (cli, "、対応 %s、残留リスク ", ", treatment %s, residual risk "), treatment);
  add_rank (cli, matrix, SECASSET_RISK_SCALE_LEVEL, secasset_assessment_get_residual (assessment));
  g_string_append_c (cli->out, '\n');
}

static guint
add_assessments (Cli *cli,
                 SecassetFacts *facts,
                 SecassetApplicableThreat *applicable)
{
  g_autoptr (SecassetList) assessments = secasset_applicable_threat_dup_assessments (applicable);
  SecassetRiskMatrix *matrix = secasset_facts_get_risk_matrix (facts);
  guint n = secasset_list_get_n_items (assessments);

  for (guint i = 0; matrix && i < n; i++)
    {
      g_autoptr (SecassetAssessment) assessment
          = g_list_model_get_item (G_LIST_MODEL (assessments), i);

      add_assessment (cli, matrix, assessment);
    }
  if (n == 0 && SECASSET_IS_ASSET (secasset_applicable_threat_get_element (applicable)))
    {
      add_line_start (cli, cli_say (cli, "評価", "assessed"));
      g_string_append (cli->out, cli_say (cli, "なし\n", "no\n"));
    }
  return n;
}

static gboolean
add_threat (Cli *cli,
            SecassetFacts *facts,
            SecassetApplicableThreat *applicable)
{
  SecassetThreat *threat = secasset_applicable_threat_get_threat (applicable);
  g_autofree char *label = cli_dup_threat_label (cli, applicable);

  cli_add (cli, "\n  ");
  cli_add_clean (cli, secasset_applicable_threat_get_threat_id (applicable));
  g_string_append (cli->out, cli_say (cli, "　", "  "));
  cli_add_clean (cli, label);
  g_string_append_c (cli->out, '\n');
  if (threat)
    add_properties (cli, threat);
  add_reason (cli, applicable);
  add_measures (cli, applicable);
  return add_assessments (cli, facts, applicable) > 0;
}

static void
add_group (Cli *cli,
           SecassetApplicableThreat *applicable,
           gint *group)
{
  SecassetThreat *threat = secasset_applicable_threat_get_threat (applicable);
  gint own = threat ? (gint) secasset_threat_get_group (threat) : SECASSET_THREAT_GROUP_UNSET;
  g_autofree char *label = cli_dup_enum_label (cli, SECASSET_TYPE_THREAT_GROUP, "ThreatGroup", own);

  if (own == *group)
    return;
  *group = own;
  if (own == SECASSET_THREAT_GROUP_UNSET)
    cli_add (cli, "\n%s\n", cli_say (cli, "【脅威区分が不明なもの】", "[of no known group]"));
  else
    cli_add (cli, cli_say (cli, "\n【8.%d %s】\n", "\n[8.%d %s]\n"), own, label);
}

static void
add_threats (Cli *cli,
             SecassetFacts *facts,
             SecassetElement *element,
             SecassetThreatSet set)
{
  g_autoptr (SecassetList) threats = secasset_facts_dup_threats (facts, element, set);
  guint n = secasset_list_get_n_items (threats), assessed = 0, unanswered = 0;
  gint group = -1;

  cli_add_element (cli, element);
  g_string_append_c (cli->out, '\n');
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SecassetApplicableThreat) threat
          = g_list_model_get_item (G_LIST_MODEL (threats), i);

      add_group (cli, threat, &group);
      assessed += add_threat (cli, facts, threat);
      unanswered += secasset_applicable_threat_get_covered (
                        threat, secasset_applicable_threat_get_primary_group (threat))
                    != SECASSET_TRISTATE_TRUE;
    }
  cli_add (cli,
           cli_say (cli,
                    "\n該当する脅威 %u件（うち評価済み %u件）、主たる対策を確認できないもの %u件\n"
                    "● 実施済みの対策あり　○ なし　? 判断できない　（主）基本方針9のうち主たる対策区分\n",
                    "\n%u threats apply (%u assessed), %u without a known primary measure\n"
                    "● implemented measure   ○ none   ? not known   "
                    "(primary) the group of clause 9 that answers it first\n"),
           n, assessed, unanswered);
  if (!SECASSET_IS_ASSET (element))
    cli_add (cli, "%s",
             cli_say (cli, "※脅威は、これを構成要素等とする情報資産について評価します\n",
                      "Threats are assessed for the information asset that this is part of\n"));
}

CliStatus
cli_threats (Cli *cli,
             int argc,
             char **argv)
{
  g_autofree char *day = NULL;
  g_autofree char *language = NULL;
  gboolean extended = FALSE;
  const CliOption options[] = {
    { "extended", 'e', G_OPTION_ARG_NONE, &extended, NULL, "基本方針の「等」に当たる脅威も含める",
      "with the threats that spell out the policy’s “etc.”" },
    CLI_REFERENCE_DATE_OPTION (&day),
    CLI_POLICY_OPTION (cli),
    CLI_SOURCE_OPTIONS (cli),
    CLI_LANGUAGE_OPTION (&language),
    CLI_OUTPUT_OPTION (cli),
  };
  g_autoptr (SecassetFacts) facts = NULL;
  SecassetElement *element;
  CliStatus status;

  if (!cli_parse (cli, "threats", options, G_N_ELEMENTS (options), &argc, &argv, &status))
    return status;
  if (argc != 3)
    {
      cli_fail (cli, NULL, "%s",
                cli_say (cli, "ファイルと識別子を一つずつ指定してください（secasset threats --help を参照）",
                         "name one file and one id; see secasset threats --help"));
      return CLI_STATUS_FAILURE;
    }
  facts = cli_load_facts (cli, argv[1], day);
  element = facts ? cli_find (cli, argv[1], secasset_facts_get_inventory (facts), argv[2]) : NULL;
  if (!element)
    return CLI_STATUS_FAILURE;
  add_threats (cli, facts, element,
               extended ? SECASSET_THREAT_SET_EXTENDED : SECASSET_THREAT_SET_UNSET);
  return CLI_STATUS_FINE;
}
