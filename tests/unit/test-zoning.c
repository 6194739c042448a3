/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts-fixture.h"
#include "zoning-city.h"

#include <string.h>

/* The tables of the MIC profile, cell by cell, and what facts and rules make of them. */

#define N_NODES 8

/* A allowed, R restricted, F forbidden, ? no verdict; rows segments 1 to 4 and Government
 * Cloud, columns segments 1 to 4, Government Cloud, LGWAN, the Internet, other. */
typedef struct
{
  SecassetNetworkModel model;
  const char *cells[5][N_NODES];
} Matrix;

#define ROW_1 { "A", "R SPC APP", "F", "R SPC APP", "A CLOSED", "R SPC APP", "F", "R SPC NIX APP" }
#define ROW_2(internet)                                                                            \
  { "R SPC APP", "A", "R SEP", "R APP", "R SPC APP", "A", internet, "R APP" }
#define ROW_3(internet) { "F", "R SAN", "A", "R SAN", "F", "F", internet, "R" }
#define ROW_4 { "R SPC APP", "R APP", "R", "A", "R SPC APP", "?", "?", "R" }
#define ROW_5 { "A CLOSED", "R SPC APP", "F", "R SPC APP", "A", "R SPC APP", "F", "R SPC NIX APP" }

static const Matrix matrices[] = {
  { SECASSET_NETWORK_MODEL_ALPHA, { ROW_1, ROW_2 ("F"), ROW_3 ("R SC"), ROW_4, ROW_5 } },
  { SECASSET_NETWORK_MODEL_ALPHA_PRIME, { ROW_1, ROW_2 ("R LBO"), ROW_3 ("R SC"), ROW_4, ROW_5 } },
  { SECASSET_NETWORK_MODEL_BETA, { ROW_1, ROW_2 ("F"), ROW_3 ("R SC EDR"), ROW_4, ROW_5 } },
  { SECASSET_NETWORK_MODEL_BETA_PRIME, { ROW_1, ROW_2 ("F"), ROW_3 ("R SC EDR"), ROW_4, ROW_5 } },
  { SECASSET_NETWORK_MODEL_UNSET, { ROW_1, ROW_2 ("? LBO"), ROW_3 ("R SC"), ROW_4, ROW_5 } },
};

static char *
dup_cell (SecassetFlowMatrix *matrix,
          SecassetFlowNode from,
          SecassetFlowNode to)
{
  g_autoptr (SecassetList) conditions = secasset_flow_matrix_dup_conditions (matrix, from, to);
  GString *text = g_string_new (NULL);

  g_string_append_c (text, "?ARF"[secasset_flow_matrix_get_verdict (matrix, from, to)]);
  for (guint i = 0; i < secasset_list_get_n_items (conditions); i++)
    {
      g_autoptr (SecassetCondition) condition
          = g_list_model_get_item (G_LIST_MODEL (conditions), i);

      g_string_append_printf (text, " %s", secasset_condition_get_id (condition));
    }
  return g_string_free (text, FALSE);
}

static void
test_matrices (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();

  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_flow_matrices (policy)), ==, 5);
  for (guint m = 0; m < G_N_ELEMENTS (matrices); m++)
    {
      SecassetFlowMatrix *matrix
          = secasset_policy_find_flow_matrix (policy, matrices[m].model);

      g_assert_nonnull (matrix);
      g_assert_cmpint (secasset_flow_matrix_get_model (matrix), ==, matrices[m].model);
      g_assert_false (secasset_flow_matrix_get_verified (matrix));
      for (guint i = 0; i < 5; i++)
        {
          for (guint j = 0; j < N_NODES; j++)
            {
              g_autofree char *cell = dup_cell (matrix, i + 1, j + 1);

              g_assert_cmpstr (cell, ==, matrices[m].cells[i][j]);
              g_assert_nonnull (secasset_flow_matrix_get_sources (matrix, i + 1, j + 1)[0]);
            }
        }
    }
}

static void
test_outside (void)
{
  SecassetFlowMatrix *matrix = secasset_policy_find_flow_matrix (secasset_policy_get_default (),
                                                                 SECASSET_NETWORK_MODEL_ALPHA);

  /* The city's end decides. */
  g_assert_cmpint (secasset_flow_matrix_get_verdict (matrix, SECASSET_FLOW_NODE_INTERNET_NODE,
                                                     SECASSET_FLOW_NODE_INDIVIDUAL_NUMBER),
                   ==, SECASSET_FLOW_VERDICT_FORBIDDEN);
  g_assert_cmpint (secasset_flow_matrix_get_verdict (matrix, SECASSET_FLOW_NODE_INTERNET_NODE,
                                                     SECASSET_FLOW_NODE_LGWAN_NODE),
                   ==, SECASSET_FLOW_VERDICT_UNKNOWN);
  g_assert_cmpint (secasset_flow_matrix_get_verdict (matrix, SECASSET_FLOW_NODE_UNKNOWN,
                                                     SECASSET_FLOW_NODE_LGWAN),
                   ==, SECASSET_FLOW_VERDICT_UNKNOWN);
  g_assert_cmpstr (secasset_flow_matrix_get_recheck (matrix, SECASSET_FLOW_NODE_INDEPENDENT,
                                                     SECASSET_FLOW_NODE_LGWAN_NODE),
                   ==, "2.7.2");
  g_assert_cmpstr (secasset_flow_matrix_get_recheck (matrix, SECASSET_FLOW_NODE_INDEPENDENT,
                                                     SECASSET_FLOW_NODE_INTERNET),
                   ==, "2.7.3");
}

/* P permit, W warn, F forbid; b only in β′ (else F), B only in β and β′ (else F). Columns
 * segments 1 to 4, Government Cloud, cloud with and without ISMAP, State, consent, medium. */
static const struct
{
  const char *row;
  const char *cells;
  const char *medium; /* the condition on an external medium */
} placements[] = {
  { "individual-number-use", "PFFFPWFWFW", "approved" },
  { "3A", "WWFWWFFWFF", NULL },
  { "3B", "PPbPPWFPFW", "encrypted" },
  { "3C", "PPBPPPWPFW", "encrypted" },
  { "2", "PPPPPPWPFP", "encrypted" },
  { "1", "PPPPPPPPPP", NULL },
};

static SecassetPlacementVerdict
expect_placement (char cell,
                  SecassetNetworkModel model)
{
  gboolean beta_prime = model == SECASSET_NETWORK_MODEL_BETA_PRIME;
  gboolean beta = beta_prime || model == SECASSET_NETWORK_MODEL_BETA;

  if ((cell == 'b' || cell == 'B') && model == SECASSET_NETWORK_MODEL_UNSET)
    return SECASSET_PLACEMENT_VERDICT_UNKNOWN;
  if (cell == 'W' || (cell == 'b' && beta_prime) || (cell == 'B' && beta))
    return SECASSET_PLACEMENT_VERDICT_WARN;
  return cell == 'P' ? SECASSET_PLACEMENT_VERDICT_PERMIT : SECASSET_PLACEMENT_VERDICT_FORBID;
}

static void
test_placement (void)
{
  SecassetPlacement *placement
      = secasset_policy_find_placement (secasset_policy_get_default (), "ＭＩＣ-2024");
  g_auto (GStrv) rows = NULL;

  g_assert_nonnull (placement);
  rows = secasset_placement_dup_rows (placement);
  g_assert_cmpuint (g_strv_length (rows), ==, G_N_ELEMENTS (placements));
  for (guint i = 0; i < G_N_ELEMENTS (placements); i++)
    {
      g_autoptr (SecassetList) conditions = secasset_placement_dup_conditions (
          placement, placements[i].row, SECASSET_PLACEMENT_SITE_EXTERNAL_MEDIUM);

      for (guint site = 1; site <= SECASSET_PLACEMENT_SITE_EXTERNAL_MEDIUM; site++)
        {
          for (gint model = 0; model <= SECASSET_NETWORK_MODEL_BETA_PRIME; model++)
            g_assert_cmpint (
                secasset_placement_get_verdict (placement, placements[i].row, site, model), ==,
                expect_placement (placements[i].cells[site - 1], model));
          g_assert_nonnull (
              secasset_placement_get_sources (placement, placements[i].row, site)[0]);
        }
      g_assert_cmpuint (secasset_list_get_n_items (conditions), ==, placements[i].medium ? 1 : 0);
      if (placements[i].medium)
        {
          g_autoptr (SecassetCondition) condition
              = g_list_model_get_item (G_LIST_MODEL (conditions), 0);

          g_assert_cmpstr (secasset_condition_get_id (condition), ==, placements[i].medium);
        }
    }
  g_assert_cmpint (secasset_placement_get_verdict (placement, "4Z", 1, 0), ==,
                   SECASSET_PLACEMENT_VERDICT_UNKNOWN);
}

static SecassetFlowJudgement *
judge (Fixture *fixture,
       const char *src,
       const char *dst,
       const char *property,
       SecassetTristate value)
{
  SecassetFlow *flow = fixture_add (fixture, SECASSET_TYPE_FLOW, "F1", "direction",
                                    SECASSET_FLOW_DIRECTION_ONE_WAY, NULL);
  SecassetFlowJudgement *judgement;

  if (src)
    fixture_relate (fixture, "F1", SECASSET_RELATION_KIND_SRC, src, NULL);
  if (dst)
    fixture_relate (fixture, "F1", SECASSET_RELATION_KIND_DST, dst, NULL);
  if (property)
    g_object_set (flow, property, value, NULL);
  fixture_judge (fixture);
  judgement = secasset_facts_dup_flow_verdict (fixture->facts, flow);
  g_clear_object (&fixture->facts);
  secasset_inventory_remove (fixture->inventory, SECASSET_ELEMENT (flow));
  return judgement;
}

typedef struct
{
  const char *src, *dst;
  const char *property;
  SecassetTristate value;
  SecassetFlowVerdict verdict;
  const char *conditions; /* with their states: T, F or U */
  const char *unknown;    /* the first unknown fact */
} FlowCase;

#define T SECASSET_TRISTATE_TRUE
#define F SECASSET_TRISTATE_FALSE
#define ALLOWED SECASSET_FLOW_VERDICT_ALLOWED
#define RESTRICTED SECASSET_FLOW_VERDICT_RESTRICTED
#define FORBIDDEN SECASSET_FLOW_VERDICT_FORBIDDEN
#define UNKNOWN SECASSET_FLOW_VERDICT_UNKNOWN

static const FlowCase flow_cases[] = {
  { "N2", "N2", NULL, 0, ALLOWED, "", NULL },
  { "N1", "N3", NULL, 0, FORBIDDEN, "", NULL },
  { "N1", "N2", "route-restricted", T, RESTRICTED, "SPC=U APP=F", "F1#port-restricted" },
  { "N1", "N2", "route-restricted", F, RESTRICTED, "SPC=F APP=F", NULL },
  { "N3", "N2", "text-only", T, RESTRICTED, "SAN=T", NULL },
  { "N3", "N2", "text-only", F, RESTRICTED, "SAN=U", "F1#sanitised" },
  { "N2", "N3", "route-restricted", T, RESTRICTED, "SEP=T", NULL },
  { "individual-number", "internet", NULL, 0, FORBIDDEN, "", NULL },
  /* Government Cloud is deemed to be the individual-number segment. */
  { "N1", "GC", "over-internet", F, ALLOWED, "CLOSED=T", NULL },
  { "N1", "GC", "over-internet", T, ALLOWED, "CLOSED=F", NULL },
  { "GC", "N1", "over-internet", F, ALLOWED, "CLOSED=T", NULL },
  { "N2", "GC", "port-restricted", F, RESTRICTED, "SPC=F APP=F", NULL },
  { "GC", "N2", "port-restricted", F, RESTRICTED, "SPC=F APP=F", NULL },
  { "N3", "GC", NULL, 0, FORBIDDEN, "", NULL },
  { "N4", "GC", "port-restricted", F, RESTRICTED, "SPC=F APP=F", NULL },
  /* A service is where the flow to it goes. */
  { "N2", "V1", "over-internet", T, RESTRICTED, "LBO=U", "F1#destination-restricted" },
  { "N2", "V1", "over-internet", F, RESTRICTED, "APP=F", NULL },
  { "N2", "V1", NULL, 0, UNKNOWN, "", "F1#over-internet" },
  { "INET", "N1", NULL, 0, FORBIDDEN, "", NULL },
  { "N4", "INET", NULL, 0, UNKNOWN, "", NULL },
  /* What is not known is never allowed. */
  { "N0", "N2", NULL, 0, UNKNOWN, "", "N0#declared-segment" },
  { "N2", "WHAT", NULL, 0, UNKNOWN, "", "WHAT#network-kind" },
  { "N2", "どこか", NULL, 0, UNKNOWN, "", "F1#dst" },
  { "N2", NULL, NULL, 0, UNKNOWN, "", "F1#dst" },
  { NULL, "N2", NULL, 0, UNKNOWN, "", "F1#src" },
};

static char *
dup_states (SecassetFlowJudgement *judgement)
{
  SecassetList *conditions = secasset_flow_judgement_get_conditions (judgement);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < secasset_list_get_n_items (conditions); i++)
    {
      g_autoptr (SecassetCondition) condition
          = g_list_model_get_item (G_LIST_MODEL (conditions), i);
      const char *id = secasset_condition_get_id (condition);

      g_string_append_printf (text, "%s%s=%c", i > 0 ? " " : "", id,
                              "UFT"[secasset_flow_judgement_get_state (judgement, id)]);
    }
  return g_string_free (text, FALSE);
}

static void
test_flows (Fixture *fixture,
            gconstpointer data)
{
  add_city (fixture, SECASSET_NETWORK_MODEL_ALPHA_PRIME);
  for (guint i = 0; i < G_N_ELEMENTS (flow_cases); i++)
    {
      const FlowCase *test = &flow_cases[i];
      g_autoptr (SecassetFlowJudgement) judgement
          = judge (fixture, test->src, test->dst, test->property, test->value);
      const char *const *unknown = secasset_flow_judgement_get_unknown_facts (judgement);
      g_autofree char *states = dup_states (judgement);
      g_autofree char *text = secasset_flow_judgement_dup_text (judgement, "ja");

      g_test_message ("%s", text);
      g_assert_cmpint (secasset_flow_judgement_get_verdict (judgement), ==, test->verdict);
      g_assert_cmpstr (states, ==, test->conditions);
      g_assert_cmpstr (unknown[0], ==, test->unknown);
      g_assert_nonnull (strstr (text, "F1"));
      if (test->verdict == UNKNOWN)
        g_assert_cmpint (secasset_flow_judgement_is_permitted (judgement), !=, T);
    }
}

static void
test_models (Fixture *fixture,
             gconstpointer data)
{
  static const SecassetFlowVerdict expected[] = { UNKNOWN, FORBIDDEN, RESTRICTED, FORBIDDEN,
                                                  FORBIDDEN };

  add_city (fixture, SECASSET_NETWORK_MODEL_UNSET);
  for (gint model = 0; model <= SECASSET_NETWORK_MODEL_BETA_PRIME; model++)
    {
      g_autoptr (SecassetFlowJudgement) judgement = NULL;

      g_object_set (secasset_inventory_get_settings (fixture->inventory), "network-model", model,
                    NULL);
      judgement = judge (fixture, "N2", "INET", NULL, 0);
      g_assert_cmpint (secasset_flow_judgement_get_verdict (judgement), ==, expected[model]);
    }
}

static void
test_placed (Fixture *fixture,
             gconstpointer data)
{
  static const struct
  {
    const char *element;
    SecassetPlacementVerdict verdict;
    const char *site;
    SecassetTristate encrypted;
  } expected[] = {
    { "M1", SECASSET_PLACEMENT_VERDICT_WARN, "external-medium", T },
    { "V1", SECASSET_PLACEMENT_VERDICT_WARN, "contracted-ismap", SECASSET_TRISTATE_UNKNOWN },
    { "S1", SECASSET_PLACEMENT_VERDICT_FORBID, "internet", SECASSET_TRISTATE_UNKNOWN },
  };
  g_autoptr (SecassetList) list = NULL;
  gpointer info;

  add_city (fixture, SECASSET_NETWORK_MODEL_ALPHA);
  info = fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I1",
                      "used-for-individual-number-affairs", F, NULL);
  fixture_classify (fixture, "I1", "3B", "2", "2");
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM, "M1", "encrypted", T, NULL);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_relate (fixture, "I1", SECASSET_RELATION_KIND_STORED_ON, "M1", NULL);
  fixture_relate (fixture, "I1", SECASSET_RELATION_KIND_STORED_ON, "V1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HANDLES, "I1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_CONNECTED_TO, "N3", NULL);
  fixture_judge (fixture);
  list = secasset_facts_dup_placements (fixture->facts, info, "mic-2024");
  g_assert_cmpuint (secasset_list_get_n_items (list), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (SecassetPlacementJudgement) one = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_assert_cmpstr (
          secasset_element_get_id (secasset_placement_judgement_get_element (one)), ==,
          expected[i].element);
      g_assert_cmpint (secasset_placement_judgement_get_verdict (one), ==, expected[i].verdict);
      g_assert_cmpstr (secasset_placement_judgement_get_sites (one)[0], ==, expected[i].site);
      g_assert_cmpint (secasset_placement_judgement_get_state (one, "encrypted"), ==,
                       expected[i].encrypted);
    }
}

/* The built-in file of a kind, to be changed as a host would. */
int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zoning/matrices", test_matrices);
  g_test_add_func ("/zoning/outside", test_outside);
  g_test_add_func ("/zoning/placement", test_placement);
  fixture_test ("/zoning/flows", test_flows);
  fixture_test ("/zoning/models", test_models);
  fixture_test ("/zoning/placed", test_placed);
  return g_test_run ();
}
