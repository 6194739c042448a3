/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Risk matrices, the threats that apply, what answers them, and the register. */
#include "facts-fixture.h"

#include "facts/applicability-private.h"

typedef struct
{
  const char *id;
  guint n_likelihoods;
  guint n_impacts;
  const char *rows[5]; /* ranks of levels by rising impact, in each by rising likelihood */
} Expected;

/* As the domain model has them: L is 1 in bsi-200-3. */
static const Expected expected[] = {
  { "bsi-200-3", 4, 4, { "1111", "1123", "2234", "2344" } },
  { "simple-3x3", 3, 3, { "112", "123", "233" } },
  { "magerit-5", 5, 5, { "12345", "12345", "23455", "23455", "23455" } },
};

static void
test_cells (gconstpointer data)
{
  const Expected *wanted = data;
  SecassetRiskMatrix *matrix
      = secasset_policy_find_risk_matrix (secasset_policy_get_default (), wanted->id);

  g_assert_nonnull (matrix);
  g_assert_false (secasset_risk_matrix_is_verified (matrix));
  g_assert_cmpuint (
      secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_LIKELIHOOD), ==,
      wanted->n_likelihoods);
  g_assert_cmpuint (secasset_risk_matrix_get_n_steps (matrix, SECASSET_RISK_SCALE_IMPACT), ==,
                    wanted->n_impacts);
  for (guint i = 0; i <= wanted->n_impacts + 1; i++)
    {
      for (guint l = 0; l <= wanted->n_likelihoods + 1; l++)
        {
          gboolean inside
              = i >= 1 && i <= wanted->n_impacts && l >= 1 && l <= wanted->n_likelihoods;
          guint level = inside ? (guint) (wanted->rows[i - 1][l - 1] - '0') : 0;

          g_assert_cmpuint (secasset_risk_matrix_get_level (matrix, l, i), ==, level);
        }
    }
}

static void
test_acceptance (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetRiskMatrix *bsi = secasset_policy_find_risk_matrix (policy, "BSI-200-3");
  SecassetRiskMatrix *magerit = secasset_policy_find_risk_matrix (policy, "magerit-5");
  g_autofree char *label = secasset_risk_matrix_dup_step_label (bsi, SECASSET_RISK_SCALE_IMPACT, 4,
                                                                "ja");
  g_autofree char *criterion = secasset_risk_matrix_dup_step_criterion (
      bsi, SECASSET_RISK_SCALE_LIKELIHOOD, 1, "en");

  g_assert_cmpint (secasset_risk_matrix_is_acceptable (bsi, 0), ==, SECASSET_TRISTATE_UNKNOWN);
  g_assert_cmpint (secasset_risk_matrix_is_acceptable (bsi, 1), ==, SECASSET_TRISTATE_TRUE);
  g_assert_cmpint (secasset_risk_matrix_is_acceptable (bsi, 2), ==, SECASSET_TRISTATE_FALSE);
  g_assert_cmpint (secasset_risk_matrix_is_acceptable (bsi, 5), ==, SECASSET_TRISTATE_UNKNOWN);
  g_assert_cmpfloat (secasset_risk_matrix_get_value (magerit, 5, 5), ==, 500.0);
  g_assert_cmpfloat (secasset_risk_matrix_get_value (bsi, 1, 1), ==, -1.0);
  g_assert_cmpstr (label, ==, "極めて重大");
  g_assert_cmpstr (criterion, ==, "at most once in five years");
}

static guint
suggest (const char *matrix,
         const char *scheme,
         const char *dimension,
         const char *level)
{
  SecassetPolicy *policy = secasset_policy_get_default ();

  return secasset_risk_matrix_suggest_impact (secasset_policy_find_risk_matrix (policy, matrix),
                                              secasset_policy_find_scheme (policy, scheme),
                                              dimension, level);
}

static void
test_suggestions (void)
{
  static const char *const levels[] = { "1", "2", "3C", "3B", "3A" };
  static const guint ranks[] = { 1, 2, 2, 3, 4 };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_assert_cmpuint (suggest ("bsi-200-3", "mic-2024", "confidentiality", levels[i]), ==,
                        ranks[i]);
      g_assert_cmpuint (suggest ("magerit-5", "mic-2024", "confidentiality", levels[i]), ==, i + 1);
    }
  g_assert_cmpuint (suggest ("bsi-200-3", "mic-2024", "integrity", "1"), ==, 1);
  g_assert_cmpuint (suggest ("bsi-200-3", "mic-2024", "integrity", "2"), ==, 3);
  g_assert_cmpuint (suggest ("bsi-200-3", "mic-2024", "availability", "２"), ==, 3);
  g_assert_cmpuint (suggest ("simple-3x3", "mic-2024", "availability", "2"), ==, 3);
  g_assert_cmpuint (suggest ("bsi-200-3", "mic-2024", "availability", "9"), ==, 0);
  g_assert_cmpuint (suggest ("bsi-200-3", "mic-2024", "weight", "1"), ==, 0);
}

/* A system with a mobile terminal, whose built-in medium is in a computer room. */
static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture_set_up (fixture, data);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S2", NULL);
  fixture_add (fixture, SECASSET_TYPE_MOBILE_TERMINAL, "M1", NULL);
  fixture_add (fixture, SECASSET_TYPE_MOBILE_TERMINAL, "M2", NULL);
  fixture_add (fixture, SECASSET_TYPE_COMPUTER_ROOM, "R1", NULL);
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM, "X1", NULL);
  fixture_relate (fixture, "M1", SECASSET_RELATION_KIND_PART_OF, "S1", NULL);
  fixture_relate (fixture, "M2", SECASSET_RELATION_KIND_PART_OF, "S1", NULL);
  fixture_relate (fixture, "M1", SECASSET_RELATION_KIND_LOCATED_IN, "R1", NULL);
  fixture_relate (fixture, "X1", SECASSET_RELATION_KIND_PART_OF, "S1", NULL);
}

static SecassetApplicableThreat *
find_threat (Fixture *fixture,
             const char *element,
             SecassetThreatSet set,
             const char *id)
{
  g_autoptr (SecassetList) threats
      = secasset_facts_dup_threats (fixture->facts, fixture_find (fixture, element), set);

  for (guint i = 0; i < secasset_list_get_n_items (threats); i++)
    {
      g_autoptr (SecassetApplicableThreat) item = g_list_model_get_item (G_LIST_MODEL (threats), i);

      if (g_str_equal (secasset_applicable_threat_get_threat_id (item), id))
        return g_steal_pointer (&item);
    }
  return NULL;
}

static void
assert_via (SecassetApplicableThreat *threat,
            const char *expected_ids)
{
  g_autoptr (SecassetList) via = secasset_applicable_threat_dup_via (threat);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < secasset_list_get_n_items (via); i++)
    {
      g_autoptr (SecassetElement) element = g_list_model_get_item (G_LIST_MODEL (via), i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", secasset_element_get_id (element));
    }
  g_assert_cmpstr (ids->str, ==, expected_ids);
  g_string_free (ids, TRUE);
}

static void
test_lifting (Fixture *fixture,
              gconstpointer data)
{
  g_autoptr (SecassetApplicableThreat) loss = NULL, quake = NULL, theft = NULL, medium = NULL;
  g_autoptr (SecassetApplicableThreat) elsewhere = NULL, hidden = NULL;

  fixture_judge (fixture);
  loss = find_threat (fixture, "S1", SECASSET_THREAT_SET_EXTENDED, "X.LOS");
  g_assert_nonnull (loss);
  g_assert_false (secasset_applicable_threat_is_direct (loss));
  assert_via (loss, "M1 M2");
  quake = find_threat (fixture, "S1", SECASSET_THREAT_SET_POLICY, "T3.EQ");
  g_assert_true (secasset_applicable_threat_is_direct (quake));
  assert_via (quake, "M1 M2 R1");
  /* An external medium is an asset of its own. */
  theft = find_threat (fixture, "S1", SECASSET_THREAT_SET_EXTENDED, "T1.TM");
  g_assert_null (theft);
  medium = find_threat (fixture, "X1", SECASSET_THREAT_SET_POLICY, "T1.TM");
  g_assert_nonnull (medium);
  elsewhere = find_threat (fixture, "S2", SECASSET_THREAT_SET_EXTENDED, "X.LOS");
  g_assert_null (elsewhere);
  /* Not proposed unless the settings, or the caller, ask for it. */
  hidden = find_threat (fixture, "S1", SECASSET_THREAT_SET_UNSET, "X.LOS");
  g_assert_null (hidden);
}

static SecassetAssessment *
assess (Fixture *fixture,
        const char *asset,
        const char *threat)
{
  g_autoptr (SecassetAssessment) assessment = secasset_assessment_new ();

  secasset_assessment_set_threat (assessment, threat);
  secasset_asset_add_assessment (SECASSET_ASSET (fixture_find (fixture, asset)), assessment);
  return assessment;
}

static void
test_assessed_anyway (Fixture *fixture,
                      gconstpointer data)
{
  g_autoptr (SecassetApplicableThreat) misdelivery = NULL, nobody = NULL;

  assess (fixture, "S1", "X.MIS");
  assess (fixture, "S1", "U.NOBODY");
  fixture_judge (fixture);
  misdelivery = find_threat (fixture, "S1", SECASSET_THREAT_SET_POLICY, "X.MIS");
  g_assert_cmpint (secasset_applicable_threat_get_applies (misdelivery), ==,
                   SECASSET_TRISTATE_FALSE);
  nobody = find_threat (fixture, "S1", SECASSET_THREAT_SET_POLICY, "U.NOBODY");
  g_assert_null (secasset_applicable_threat_get_threat (nobody));
  g_assert_cmpint (secasset_applicable_threat_get_applies (nobody), ==, SECASSET_TRISTATE_UNKNOWN);
}

static void
test_own_threats (Fixture *fixture,
                  gconstpointer data)
{
  const char *const targets[] = { "mobile-terminal", NULL };
  g_autoptr (SecassetThreat) vague = secasset_threat_new ();
  g_autoptr (SecassetThreat) own = secasset_threat_new ();
  g_autoptr (SecassetApplicableThreat) found = NULL, unknown = NULL, other = NULL;

  secasset_threat_set_id (vague, "U.VAGUE");
  secasset_threat_set_id (own, "U.OWN");
  secasset_threat_set_targets (own, targets);
  secasset_inventory_add_threat (fixture->inventory, vague);
  secasset_inventory_add_threat (fixture->inventory, own);
  fixture_judge (fixture);
  found = find_threat (fixture, "S1", SECASSET_THREAT_SET_POLICY, "U.OWN");
  assert_via (found, "M1 M2");
  unknown = find_threat (fixture, "S2", SECASSET_THREAT_SET_POLICY, "U.VAGUE");
  g_assert_cmpint (secasset_applicable_threat_get_applies (unknown), ==,
                   SECASSET_TRISTATE_UNKNOWN);
  other = find_threat (fixture, "S2", SECASSET_THREAT_SET_POLICY, "U.OWN");
  g_assert_null (other);
}

static void
add_measure (Fixture *fixture,
             const char *id,
             SecassetCountermeasureGroup group,
             SecassetCountermeasureStatus status,
             const char *covers)
{
  fixture_add (fixture, SECASSET_TYPE_COUNTERMEASURE, id, "group", group, "status", status, NULL);
  fixture_relate (fixture, id, SECASSET_RELATION_KIND_COVERS, covers, NULL);
}

static void
assert_covered (Fixture *fixture,
                const char *threat,
                SecassetCountermeasureGroup group,
                SecassetTristate wanted)
{
  g_autoptr (SecassetApplicableThreat) item = NULL;

  fixture_judge (fixture);
  item = find_threat (fixture, "S1", SECASSET_THREAT_SET_EXTENDED, threat);
  g_assert_cmpint (secasset_applicable_threat_get_covered (item, group), ==, wanted);
}

static void
test_coverage (Fixture *fixture,
               gconstpointer data)
{
  const SecassetCountermeasureGroup any = SECASSET_COUNTERMEASURE_GROUP_UNSET;
  const SecassetCountermeasureGroup technical = SECASSET_COUNTERMEASURE_GROUP_TECHNICAL;

  assert_covered (fixture, "T1.UDX", any, SECASSET_TRISTATE_FALSE);
  add_measure (fixture, "C1", technical, SECASSET_COUNTERMEASURE_STATUS_PLANNED, "S1");
  /* Physical measures do not answer it. */
  add_measure (fixture, "C2", SECASSET_COUNTERMEASURE_GROUP_PHYSICAL,
               SECASSET_COUNTERMEASURE_STATUS_IMPLEMENTED, "S1");
  assert_covered (fixture, "T1.UDX", any, SECASSET_TRISTATE_FALSE);
  add_measure (fixture, "C3", SECASSET_COUNTERMEASURE_GROUP_UNSET,
               SECASSET_COUNTERMEASURE_STATUS_IMPLEMENTED, "S1");
  assert_covered (fixture, "T1.UDX", any, SECASSET_TRISTATE_UNKNOWN);
  add_measure (fixture, "C4", SECASSET_COUNTERMEASURE_GROUP_HUMAN,
               SECASSET_COUNTERMEASURE_STATUS_IMPLEMENTED, "information-system");
  assert_covered (fixture, "T1.UDX", any, SECASSET_TRISTATE_TRUE);
  assert_covered (fixture, "T1.UDX", technical, SECASSET_TRISTATE_UNKNOWN);
}

/* One of two terminals is not enough. */
static void
test_coverage_of_parts (Fixture *fixture,
                        gconstpointer data)
{
  const SecassetCountermeasureGroup human = SECASSET_COUNTERMEASURE_GROUP_HUMAN;

  add_measure (fixture, "C1", human, SECASSET_COUNTERMEASURE_STATUS_IMPLEMENTED, "M1");
  assert_covered (fixture, "X.LOS", human, SECASSET_TRISTATE_FALSE);
  add_measure (fixture, "C2", human, SECASSET_COUNTERMEASURE_STATUS_IMPLEMENTED, "M2");
  assert_covered (fixture, "X.LOS", human, SECASSET_TRISTATE_TRUE);
}

static SecassetRiskRegister *
register_new (Fixture *fixture)
{
  fixture_judge (fixture);
  return secasset_risk_register_new (fixture->facts,
                                     secasset_facts_get_risk_matrix (fixture->facts));
}

/* Borrowed from the register; the first risk of the pair. */
static SecassetRisk *
find_risk (SecassetRiskRegister *risks,
           const char *asset,
           const char *threat)
{
  GListModel *list = G_LIST_MODEL (secasset_risk_register_get_risks (risks));

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SecassetRisk) risk = g_list_model_get_item (list, i);

      if (g_str_equal (secasset_element_get_id (secasset_risk_get_asset (risk)), asset)
          && g_str_equal (secasset_applicable_threat_get_threat_id (
                              secasset_risk_get_applicable_threat (risk)),
                          threat))
        return risk;
    }
  g_assert_not_reached ();
}

static void
assert_impact (SecassetRiskRegister *risks,
               const char *asset,
               const char *threat,
               guint impact,
               SecassetImpactOrigin origin)
{
  SecassetRisk *risk = find_risk (risks, asset, threat);

  g_assert_cmpuint (secasset_risk_get_impact (risk), ==, impact);
  g_assert_cmpint (secasset_risk_get_impact_origin (risk), ==, origin);
}

static void
test_impact (Fixture *fixture,
             gconstpointer data)
{
  g_autoptr (SecassetRiskRegister) risks = NULL;
  SecassetAssessment *assessment;

  fixture_classify (fixture, "S1", "3A", "2", NULL);
  assessment = assess (fixture, "S1", "T1.UDX");
  secasset_assessment_set_impact (assessment, 1);
  secasset_assessment_set_impact_privacy (assessment, 4);
  assessment = assess (fixture, "S1", "T1.UDA");
  secasset_assessment_set_impact_privacy (assessment, 2);
  secasset_assessment_set_impact_property (assessment, 1);
  assessment = assess (fixture, "S1", "T1.UPA");
  secasset_assessment_set_impact (assessment, 9);
  risks = register_new (fixture);
  assert_impact (risks, "S1", "T1.UDX", 1, SECASSET_IMPACT_ORIGIN_STORED);
  assert_impact (risks, "S1", "T1.UDA", 2, SECASSET_IMPACT_ORIGIN_INTERESTS);
  g_assert_true (secasset_risk_is_lower_bound (find_risk (risks, "S1", "T1.UDA")));
  /* Off the scale: not known, and no suggestion steps in. */
  assert_impact (risks, "S1", "T1.UPA", 0, SECASSET_IMPACT_ORIGIN_STORED);
  assert_impact (risks, "S1", "T2.SU", 4, SECASSET_IMPACT_ORIGIN_SUGGESTED);
  assert_impact (risks, "S1", "T1.MDA", 3, SECASSET_IMPACT_ORIGIN_SUGGESTED);
  /* Availability is not classified, and integrity is not the greatest: not known. */
  assert_impact (risks, "S1", "T1.UDE", 0, SECASSET_IMPACT_ORIGIN_UNKNOWN);
  /* Confidentiality is the greatest there is, whatever the availability. */
  assert_impact (risks, "S1", "T1.TE", 4, SECASSET_IMPACT_ORIGIN_SUGGESTED);
  assert_impact (risks, "S2", "T1.TE", 0, SECASSET_IMPACT_ORIGIN_UNKNOWN);
}

static void
test_order (Fixture *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char *asset;
    const char *threat;
    gint64 likelihood;
    gint64 impact;
    guint level;
  } rows[] = { { "S2", "T1.UDX", 4, 4, 4 }, { "S1", "T3.FA", 3, 3, 3 }, { "S2", "T1.UDW", 3, 3, 3 },
               { "S1", "T1.UDX", 1, 1, 1 } };
  g_autoptr (SecassetRiskRegister) risks = NULL;
  GListModel *list;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SecassetAssessment *assessment = assess (fixture, rows[i].asset, rows[i].threat);

      secasset_assessment_set_likelihood (assessment, rows[i].likelihood);
      secasset_assessment_set_impact (assessment, rows[i].impact);
    }
  risks = register_new (fixture);
  list = G_LIST_MODEL (secasset_risk_register_get_risks (risks));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SecassetRisk) risk = g_list_model_get_item (list, i);

      g_assert_true (risk == find_risk (risks, rows[i].asset, rows[i].threat));
      g_assert_cmpuint (secasset_risk_get_level (risk), ==, rows[i].level);
    }
  g_assert_cmpuint (secasset_risk_register_get_n_assessed (risks), ==, 4);
  g_assert_cmpuint (secasset_risk_register_get_count (risks, 3, 3), ==, 2);
  g_assert_cmpuint (secasset_risk_register_get_level_count (risks, 3), ==, 2);
  g_assert_cmpuint (secasset_risk_register_get_level_count (risks, 2), ==, 0);
  g_assert_cmpuint (secasset_risk_register_get_level_count (risks, 0), ==,
                    g_list_model_get_n_items (list) - 4);
}

static void
test_open_end (Fixture *fixture,
               gconstpointer data)
{
  g_autoptr (SecassetApplicableThreat) other = NULL, access = NULL;

  fixture_judge (fixture);
  other = find_threat (fixture, "S1", SECASSET_THREAT_SET_POLICY, "T1.Z");
  access = find_threat (fixture, "S1", SECASSET_THREAT_SET_POLICY, "T1.UDX");
  g_assert_cmpint (secasset_applicable_threat_get_primary_group (other), ==,
                   SECASSET_COUNTERMEASURE_GROUP_UNSET);
  g_assert_cmpint (secasset_applicable_threat_get_primary_group (access), ==,
                   SECASSET_COUNTERMEASURE_GROUP_TECHNICAL);
}

#define risk_test(path, func)                                                                      \
  g_test_add (path, Fixture, NULL, set_up, func, fixture_tear_down)

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *path = g_strconcat ("/risk/cells/", expected[i].id, NULL);

      g_test_add_data_func (path, &expected[i], test_cells);
    }
  g_test_add_func ("/risk/acceptance", test_acceptance);
  g_test_add_func ("/risk/suggestions", test_suggestions);
  risk_test ("/risk/lifting", test_lifting);
  risk_test ("/risk/assessed-anyway", test_assessed_anyway);
  risk_test ("/risk/own-threats", test_own_threats);
  risk_test ("/risk/coverage", test_coverage);
  risk_test ("/risk/coverage-of-parts", test_coverage_of_parts);
  risk_test ("/risk/impact", test_impact);
  risk_test ("/risk/order", test_order);
  risk_test ("/risk/open-end", test_open_end);
  return g_test_run ();
}
