/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "risk.h"

#include <string.h>

static void
set_string (JsonBuilder *builder,
            const char *member,
            const char *value)
{
  json_builder_set_member_name (builder, member);
  if (value)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
set_tristate (JsonBuilder *builder,
              const char *member,
              SecassetTristate value)
{
  json_builder_set_member_name (builder, member);
  if (value == SECASSET_TRISTATE_UNKNOWN)
    json_builder_add_null_value (builder);
  else
    json_builder_add_boolean_value (builder, value == SECASSET_TRISTATE_TRUE);
}

/* { "rank": 2, "id": "mittel" }, or null where it is not known. */
static void
set_rank (JsonBuilder *builder,
          const char *member,
          SecassetRiskMatrix *matrix,
          SecassetRiskScale scale,
          guint rank)
{
  const char *id = secasset_risk_matrix_get_step_id (matrix, scale, rank);

  json_builder_set_member_name (builder, member);
  if (!id)
    {
      json_builder_add_null_value (builder);
      return;
    }
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "rank");
  json_builder_add_int_value (builder, rank);
  set_string (builder, "id", id);
  json_builder_end_object (builder);
}

static const char *
nick (GType type,
      gint value)
{
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *known = g_enum_get_value (klass, value);

  /* Nicks are static strings. */
  g_type_class_unref (klass);
  return known ? known->value_nick : NULL;
}

static void
set_ids (JsonBuilder *builder,
         const char *member,
         SecassetList *elements)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < secasset_list_get_n_items (elements); i++)
    {
      g_autoptr (SecassetElement) element = g_list_model_get_item (G_LIST_MODEL (elements), i);

      json_builder_add_string_value (builder, secasset_element_get_id (element));
    }
  json_builder_end_array (builder);
}

static void
build_threat (JsonBuilder *builder,
              SecassetApplicableThreat *threat)
{
  SecassetThreat *known = secasset_applicable_threat_get_threat (threat);
  SecassetCountermeasureGroup primary = secasset_applicable_threat_get_primary_group (threat);
  g_autoptr (SecassetList) via = secasset_applicable_threat_dup_via (threat);
  g_autoptr (SecassetList) measures = secasset_applicable_threat_dup_measures (threat, FALSE);
  g_autoptr (SecassetList) named = secasset_applicable_threat_dup_measures (threat, TRUE);

  set_string (builder, "threat", secasset_applicable_threat_get_threat_id (threat));
  json_builder_set_member_name (builder, "label");
  json_builder_begin_object (builder);
  set_string (builder, "ja", known ? secasset_threat_get_label_ja (known) : NULL);
  set_string (builder, "en", known ? secasset_threat_get_label_en (known) : NULL);
  json_builder_end_object (builder);
  set_tristate (builder, "applies", secasset_applicable_threat_get_applies (threat));
  set_ids (builder, "via", via);
  set_tristate (builder, "covered",
                secasset_applicable_threat_get_covered (threat,
                                                        SECASSET_COUNTERMEASURE_GROUP_UNSET));
  set_string (builder, "primary-group",
              primary == SECASSET_COUNTERMEASURE_GROUP_UNSET
                  ? NULL
                  : nick (SECASSET_TYPE_COUNTERMEASURE_GROUP, (gint) primary));
  set_tristate (builder, "primary-covered",
                primary == SECASSET_COUNTERMEASURE_GROUP_UNSET
                    ? SECASSET_TRISTATE_UNKNOWN
                    : secasset_applicable_threat_get_covered (threat, primary));
  set_tristate (builder, "addressed", secasset_applicable_threat_get_addressed (threat));
  set_ids (builder, "measures", measures);
  set_ids (builder, "measures-naming-it", named);
}

static void
build_risk (JsonBuilder *builder,
            SecassetRiskMatrix *matrix,
            SecassetRisk *risk)
{
  SecassetElement *asset = secasset_risk_get_asset (risk);
  g_autofree char *pointer = secasset_risk_dup_pointer (risk);

  json_builder_begin_object (builder);
  set_string (builder, "asset", secasset_element_get_id (asset));
  set_string (builder, "name", secasset_element_get_name (asset));
  build_threat (builder, secasset_risk_get_applicable_threat (risk));
  json_builder_set_member_name (builder, "assessed");
  json_builder_add_boolean_value (builder, secasset_risk_get_assessment (risk) != NULL);
  set_rank (builder, "likelihood", matrix, SECASSET_RISK_SCALE_LIKELIHOOD,
            secasset_risk_get_likelihood (risk));
  set_rank (builder, "impact", matrix, SECASSET_RISK_SCALE_IMPACT, secasset_risk_get_impact (risk));
  set_string (builder, "impact-origin",
              nick (SECASSET_TYPE_IMPACT_ORIGIN, (gint) secasset_risk_get_impact_origin (risk)));
  json_builder_set_member_name (builder, "lower-bound");
  json_builder_add_boolean_value (builder, secasset_risk_is_lower_bound (risk));
  set_rank (builder, "level", matrix, SECASSET_RISK_SCALE_LEVEL, secasset_risk_get_level (risk));
  set_tristate (builder, "acceptable", secasset_risk_get_acceptable (risk));
  set_string (builder, "treatment",
              nick (SECASSET_TYPE_TREATMENT, (gint) secasset_risk_get_treatment (risk)));
  set_rank (builder, "residual", matrix, SECASSET_RISK_SCALE_LEVEL,
            secasset_risk_get_residual (risk));
  set_string (builder, "pointer", pointer);
  json_builder_end_object (builder);
}

static void
build_counts (JsonBuilder *builder,
              SecassetRiskRegister *risks)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);

  json_builder_set_member_name (builder, "counts");
  json_builder_begin_object (builder);
  for (guint i = secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LEVEL) + 1; i-- > 0;)
    {
      const char *id = secasset_risk_matrix_get_step_id (matrix, SECASSET_RISK_SCALE_LEVEL, i);

      json_builder_set_member_name (builder, id ? id : "not-known");
      json_builder_add_int_value (builder, secasset_risk_register_get_level_count (risks, i));
    }
  json_builder_end_object (builder);
}

void
cli_risk_add_json (Cli *cli,
                   SecassetFacts *facts,
                   SecassetRiskRegister *risks,
                   SecassetElement *only)
{
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);
  GListModel *list = G_LIST_MODEL (secasset_risk_register_get_risks (risks));
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  const GDate *date = secasset_facts_get_date (facts);
  char day[32];

  g_snprintf (day, sizeof day, "%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
              g_date_get_day (date));
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "secasset-risks");
  json_builder_add_int_value (builder, 1);
  set_string (builder, "matrix", secasset_risk_matrix_get_id (matrix));
  json_builder_set_member_name (builder, "matrix-verified");
  json_builder_add_boolean_value (builder, secasset_risk_matrix_is_verified (matrix));
  set_string (builder, "reference-date", day);
  build_counts (builder, risks);
  json_builder_set_member_name (builder, "risks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SecassetRisk) risk = g_list_model_get_item (list, i);

      if (!only || secasset_risk_get_asset (risk) == only)
        build_risk (builder, matrix, risk);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  cli_add_node (cli, root);
}

/* RFC 4180; what a spreadsheet would take for a formula becomes text. */
static void
add_cell (Cli *cli,
          const char *text,
          gboolean last)
{
  text = text ? text : "";
  g_string_append_c (cli->out, '"');
  if (*text && strchr ("=+-@\t\r", *text))
    g_string_append_c (cli->out, '\'');
  for (; *text; text++)
    {
      if (*text == '"')
        g_string_append_c (cli->out, '"');
      g_string_append_c (cli->out, *text);
    }
  g_string_append (cli->out, last ? "\"\r\n" : "\",");
}

static void
add_yes_no (Cli *cli,
            SecassetTristate value)
{
  const char *word = value == SECASSET_TRISTATE_UNKNOWN ? cli_say (cli, "不明", "not known")
                     : value == SECASSET_TRISTATE_TRUE  ? cli_say (cli, "はい", "yes")
                                                        : cli_say (cli, "いいえ", "no");

  add_cell (cli, word, FALSE);
}

static void
add_row (Cli *cli,
         SecassetRiskMatrix *matrix,
         SecassetRisk *risk)
{
  SecassetApplicableThreat *threat = secasset_risk_get_applicable_threat (risk);
  g_autofree char *label = cli_dup_threat_label (cli, threat);
  g_autofree char *step = NULL;
  g_autofree char *pointer = secasset_risk_dup_pointer (risk);
  g_autofree char *origin
      = cli_dup_enum_label (cli, SECASSET_TYPE_IMPACT_ORIGIN, "ImpactOrigin",
                            (gint) secasset_risk_get_impact_origin (risk));
  g_autofree char *treatment = cli_dup_enum_label (cli, SECASSET_TYPE_TREATMENT, "Treatment",
                                                   (gint) secasset_risk_get_treatment (risk));
  const struct
  {
    SecassetRiskScale scale;
    guint rank;
  } ranks[] = {
    { SECASSET_RISK_SCALE_LEVEL, secasset_risk_get_level (risk) },
    { SECASSET_RISK_SCALE_LIKELIHOOD, secasset_risk_get_likelihood (risk) },
    { SECASSET_RISK_SCALE_IMPACT, secasset_risk_get_impact (risk) },
    { SECASSET_RISK_SCALE_LEVEL, secasset_risk_get_residual (risk) },
  };

  add_cell (cli, secasset_element_get_id (secasset_risk_get_asset (risk)), FALSE);
  add_cell (cli, secasset_element_get_name (secasset_risk_get_asset (risk)), FALSE);
  add_cell (cli, secasset_applicable_threat_get_threat_id (threat), FALSE);
  add_cell (cli, label, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    add_cell (cli, cli_risk_get_label (cli, matrix, ranks[i].scale, ranks[i].rank, &step), FALSE);
  add_cell (cli, origin, FALSE);
  add_cell (cli, treatment, FALSE);
  add_yes_no (cli, secasset_risk_get_acceptable (risk));
  add_yes_no (cli, secasset_applicable_threat_get_covered (threat,
                                                           SECASSET_COUNTERMEASURE_GROUP_UNSET));
  add_yes_no (cli, secasset_applicable_threat_get_addressed (threat));
  add_cell (cli, pointer, TRUE);
}

void
cli_risk_add_csv (Cli *cli,
                  SecassetRiskRegister *risks,
                  SecassetElement *only)
{
  static const char *const ja[]
      = { "資産ID", "資産名", "脅威ID", "脅威", "リスク", "発生度合い", "影響", "残留リスク",
          "影響の根拠", "対応", "受容可", "対策あり", "この脅威を挙げる対策あり", "記載箇所" };
  static const char *const en[]
      = { "asset", "asset name", "threat", "threat name", "risk", "likelihood", "impact",
          "residual risk", "origin of impact", "treatment", "acceptable", "covered", "addressed",
          "place" };
  GListModel *list = G_LIST_MODEL (secasset_risk_register_get_risks (risks));
  SecassetRiskMatrix *matrix = secasset_risk_register_get_matrix (risks);

  /* Without the mark, spreadsheets on Japanese systems take UTF-8 for CP932. */
  g_string_append (cli->out, "\xef\xbb\xbf");
  for (guint i = 0; i < G_N_ELEMENTS (ja); i++)
    add_cell (cli, cli_is_japanese (cli) ? ja[i] : en[i], i + 1 == G_N_ELEMENTS (ja));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SecassetRisk) risk = g_list_model_get_item (list, i);

      if (!only || secasset_risk_get_asset (risk) == only)
        add_row (cli, matrix, risk);
    }
}
