/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts-fixture.h"

#include <string.h>

/* Explanations of levels: why, why not, and what if. Small ledgers are drawn at random and
 * every proposal is carried out on the ledger itself: it must do what it says, it must not do
 * without any of its changes, and no smaller way may have been missed. */

#define HANDLES SECASSET_RELATION_KIND_HANDLES
#define STORED_ON SECASSET_RELATION_KIND_STORED_ON
#define PART_OF SECASSET_RELATION_KIND_PART_OF
#define DEPENDS_ON SECASSET_RELATION_KIND_DEPENDS_ON
#define SCHEME "mic-2024"

static SecassetLevelExplanation *
explain (Fixture *fixture,
         const char *id,
         const char *dimension)
{
  return secasset_facts_dup_level_explanation (fixture->facts, fixture_find (fixture, id), SCHEME,
                                               dimension);
}

static void
add_information (Fixture *fixture,
                 const char *id,
                 const char *confidentiality,
                 const char *availability)
{
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, id, "relates-to-administration",
               SECASSET_TRISTATE_TRUE, NULL);
  if (confidentiality || availability)
    fixture_classify (fixture, id, confidentiality, NULL, availability);
}

static char *
dup_chains (SecassetList *chains)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < secasset_list_get_n_items (chains); i++)
    {
      g_autoptr (SecassetLevelChain) chain = g_list_model_get_item (G_LIST_MODEL (chains), i);
      SecassetList *steps = secasset_level_chain_get_steps (chain);
      const char *level = secasset_level_chain_get_level (chain);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", level ? level : "-");
      for (guint s = 0; s < secasset_list_get_n_items (steps); s++)
        {
          g_autoptr (SecassetLevelStep) step = g_list_model_get_item (G_LIST_MODEL (steps), s);

          g_assert_true ((s == 0) == (secasset_level_step_get_relation (step) == NULL));
          g_string_append_printf (text, "<%s",
                                  secasset_element_get_id (secasset_level_step_get_element (step)));
        }
    }
  return g_string_free (text, FALSE);
}

#define assert_chains(chains, expected)                                                            \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *actual_chains = dup_chains (chains);                                          \
    g_assert_cmpstr (actual_chains, ==, expected);                                                 \
  }                                                                                                \
  G_STMT_END

static const char *
get_target (SecassetLevelChange *change)
{
  SecassetRelation *relation = secasset_level_change_get_relation (change);

  return relation ? secasset_relation_get_ref (relation)
                  : secasset_level_change_get_to (change) ? secasset_level_change_get_to (change)
                                                          : "-";
}

/* "action:element>target+…=level", one plan after the other. */
static char *
dup_plans (SecassetList *plans)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < secasset_list_get_n_items (plans); i++)
    {
      g_autoptr (SecassetLevelPlan) plan = g_list_model_get_item (G_LIST_MODEL (plans), i);
      SecassetList *changes = secasset_level_plan_get_changes (plan);
      const char *level = secasset_level_plan_get_level (plan);

      for (guint c = 0; c < secasset_list_get_n_items (changes); c++)
        {
          g_autoptr (SecassetLevelChange) change
              = g_list_model_get_item (G_LIST_MODEL (changes), c);
          g_autofree char *action
              = g_enum_to_string (SECASSET_TYPE_LEVEL_ACTION,
                                  (gint) secasset_level_change_get_action (change));

          g_string_append_printf (
              text, "%s%s:%s>%s", c > 0 ? "+" : i > 0 ? " " : "",
              action + strlen ("SECASSET_LEVEL_ACTION_"),
              secasset_element_get_id (secasset_level_change_get_element (change)),
              get_target (change));
        }
      g_string_append_printf (text, "=%s", level ? level : "-");
    }
  return g_string_free (text, FALSE);
}

static void
assert_plans (SecassetLevelExplanation *explanation,
              const char *level,
              const char *expected)
{
  gboolean complete;
  g_autoptr (SecassetList) plans
      = secasset_level_explanation_dup_plans (explanation, level, &complete);
  g_autofree char *text = dup_plans (plans);

  g_assert_cmpstr (text, ==, expected);
  g_assert_true (complete);
}

/* I1 reaches C1 over S1 and over S2, and I2 over S2 alone. */
static void
test_diamond (Fixture *fixture,
              gconstpointer data)
{
  g_autoptr (SecassetLevelExplanation) explanation = NULL;
  g_autoptr (SecassetList) obstacles = NULL;
  g_autoptr (SecassetList) none = NULL;

  add_information (fixture, "I1", "3B", NULL);
  add_information (fixture, "I2", "3B", NULL);
  add_information (fixture, "I3", NULL, NULL);
  for (guint i = 1; i <= 2; i++)
    {
      g_autofree char *id = g_strdup_printf ("S%u", i);

      fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, id, NULL);
      fixture_classify (fixture, id, "2", NULL, NULL);
      fixture_relate (fixture, id, HANDLES, "I1", NULL);
    }
  fixture_relate (fixture, "S2", HANDLES, "I2", NULL);
  fixture_relate (fixture, "S2", HANDLES, "I3", NULL);
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_relate (fixture, "C1", PART_OF, "S1", NULL);
  fixture_relate (fixture, "C1", PART_OF, "S2", NULL);
  fixture_judge (fixture);

  explanation = explain (fixture, "C1", "confidentiality");
  g_assert_cmpstr (secasset_level_explanation_get_effective (explanation), ==, "3B");
  g_assert_cmpstr (secasset_level_explanation_get_carried (explanation), ==, "3B");
  g_assert_null (secasset_level_explanation_get_declared (explanation));
  g_assert_true (secasset_level_explanation_is_partial (explanation));
  assert_chains (secasset_level_explanation_get_chains (explanation),
                 "3B<C1<S1<I1 3B<C1<S2<I2");
  assert_chains (secasset_level_explanation_get_unclassified (explanation), "-<C1<S2<I3");
  obstacles = secasset_level_explanation_dup_obstacles (explanation, "1");
  assert_chains (obstacles, "2<C1<S1 2<C1<S2 3B<C1<S1<I1 3B<C1<S2<I2");
  none = secasset_level_explanation_dup_obstacles (explanation, "3A");
  g_assert_cmpuint (secasset_list_get_n_items (none), ==, 0);
  g_assert_null (secasset_level_explanation_dup_obstacles (explanation, "9"));
  g_assert_null (secasset_level_explanation_dup_plans (explanation, "9", NULL));
  g_assert_null (secasset_level_explanation_dup_plans_text (explanation, "9", "en"));
  g_assert_null (secasset_level_explanation_dup_obstacles_text (explanation, "9", "en"));
  assert_plans (explanation, "3B", "");
  assert_plans (explanation, "3A",
                "CLASSIFY:I3>3A=3A RECLASSIFY:S1>3A=3A RECLASSIFY:S2>3A=3A "
                "RECLASSIFY:I1>3A=3A RECLASSIFY:I2>3A=3A");
}

static void
test_cycle (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (SecassetLevelExplanation) explanation = NULL;
  g_autoptr (SecassetLevelExplanation) secret = NULL;

  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("S%u", i);

      fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, id, NULL);
    }
  fixture_relate (fixture, "S1", DEPENDS_ON, "S2", NULL);
  fixture_relate (fixture, "S2", DEPENDS_ON, "S3", NULL);
  fixture_relate (fixture, "S3", DEPENDS_ON, "S1", NULL);
  fixture_classify (fixture, "S1", "3A", "1", "2");
  fixture_judge (fixture);
  explanation = explain (fixture, "S3", "availability");
  assert_chains (secasset_level_explanation_get_chains (explanation), "2<S3<S2<S1");
  assert_chains (secasset_level_explanation_get_unclassified (explanation), "-<S3<S2");
  assert_plans (explanation, "1",
                "RECLASSIFY:S1>1=1 OVERRIDE:S1>1=1 END_RELATION:S1>S2=- OVERRIDE:S2>1=1 "
                "END_RELATION:S2>S3=- OVERRIDE:S3>1=1");
  secret = explain (fixture, "S3", "confidentiality");
  g_assert_null (secasset_level_explanation_get_effective (secret));
  g_assert_cmpuint (
      secasset_list_get_n_items (secasset_level_explanation_get_chains (secret)), ==, 0);
}

static void
test_availability (Fixture *fixture,
                   gconstpointer data)
{
  g_autoptr (SecassetLevelExplanation) medium = NULL;
  g_autoptr (SecassetLevelExplanation) part = NULL;

  add_information (fixture, "I1", "3C", "2");
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C2", NULL);
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM, "M1", "encrypted",
               SECASSET_TRISTATE_TRUE, NULL);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_relate (fixture, "I1", STORED_ON, "M1", NULL);
  fixture_relate (fixture, "I1", STORED_ON, "C1", NULL);
  fixture_relate (fixture, "S1", HANDLES, "I1", NULL);
  fixture_relate (fixture, "C2", PART_OF, "S1", NULL);
  fixture_judge (fixture);
  medium = explain (fixture, "M1", "availability");
  assert_plans (medium, "1",
                "RECLASSIFY:I1>1=1 END_RELATION:I1>M1=- DECLARE_AUTHORITATIVE:I1>C1=- "
                "OVERRIDE:M1>1=1");
  part = explain (fixture, "C2", "availability");
  assert_plans (part, "1",
                "RECLASSIFY:I1>1=1 END_RELATION:S1>I1=- OVERRIDE:S1>1=1 END_RELATION:C2>S1=- "
                "DECLARE_REDUNDANT:C2>S1=-");
  g_clear_object (&medium);

  /* Encryption changes nothing by itself, and that is said. */
  medium = explain (fixture, "M1", "confidentiality");
  {
    g_autofree char *ja = secasset_level_explanation_dup_text (medium, "ja");
    g_autofree char *en = secasset_level_explanation_dup_text (medium, "en");

    g_assert_nonnull (strstr (ja, "機密性の区分が下がることはありません"));
    g_assert_nonnull (strstr (en, "does not lower"));
  }
  assert_plans (medium, "2",
                "RECLASSIFY:I1>2=2 END_RELATION:I1>M1=- OVERRIDE:M1>2=2");

  /* Where a copy is the authoritative one, no other way is made up around it. */
  g_clear_object (&medium);
  fixture_relate (fixture, "I1", STORED_ON, "C2", "authoritative", SECASSET_TRISTATE_TRUE, NULL);
  fixture_judge (fixture);
  medium = explain (fixture, "M1", "availability");
  g_assert_null (secasset_level_explanation_get_effective (medium));
}

static SecassetLevelOverrideStatus
get_status (SecassetLevelExplanation *explanation,
            guint position)
{
  g_autoptr (SecassetLevelOverride) judged = g_list_model_get_item (
      G_LIST_MODEL (secasset_level_explanation_get_overrides (explanation)), position);

  return secasset_level_override_get_status (judged);
}

static void
test_overrides (Fixture *fixture,
                gconstpointer data)
{
  g_autoptr (SecassetLevelExplanation) explanation = NULL;
  g_autoptr (SecassetLevelOverride) judged = NULL;
  g_autofree char *text = NULL;
  SecassetOverride *override;
  GDate past;

  add_information (fixture, "I1", "3A", "2");
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_relate (fixture, "S1", HANDLES, "I1", NULL);
  override = fixture_override (fixture, "S1", "confidentiality", "2");
  g_object_set (override, "from", "3B", "kind", SECASSET_OVERRIDE_KIND_DISTRIBUTION, NULL);
  secasset_override_set_approved_by (fixture_override (fixture, "S1", "confidentiality", "1"),
                                     NULL);
  secasset_override_set_justification (fixture_override (fixture, "S1", "confidentiality", "1"),
                                       "　");
  g_date_clear (&past, 1);
  g_date_set_dmy (&past, 31, G_DATE_MARCH, 2026);
  secasset_override_set_expires_on (fixture_override (fixture, "S1", "confidentiality", "1"),
                                    &past);
  fixture_override (fixture, "S1", "confidentiality", "9");
  fixture_override (fixture, "S1", "availability", "1");
  fixture_override (fixture, "S1", "confidentiality", "1");
  fixture_judge (fixture);
  explanation = explain (fixture, "S1", "confidentiality");
  g_assert_true (secasset_level_explanation_is_overridden (explanation));
  for (guint i = 0; i < 7; i++)
    {
      const SecassetLevelOverrideStatus expected[] = {
        SECASSET_LEVEL_OVERRIDE_STATUS_IN_FORCE,      SECASSET_LEVEL_OVERRIDE_STATUS_NOT_APPROVED,
        SECASSET_LEVEL_OVERRIDE_STATUS_NOT_JUSTIFIED, SECASSET_LEVEL_OVERRIDE_STATUS_EXPIRED,
        SECASSET_LEVEL_OVERRIDE_STATUS_UNKNOWN_LEVEL,
        SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION, SECASSET_LEVEL_OVERRIDE_STATUS_OUTRANKED,
      };

      g_assert_cmpint (get_status (explanation, i), ==, expected[i]);
    }
  judged = g_list_model_get_item (
      G_LIST_MODEL (secasset_level_explanation_get_overrides (explanation)), 0);
  g_assert_true (secasset_level_override_get_override (judged) == override);
  /* It was approved when 3B was needed; now it would be 3A. */
  g_assert_true (secasset_level_override_is_outdated (judged));
  text = secasset_level_explanation_dup_text (explanation, "ja");
  g_assert_nonnull (strstr (text, "分散効果"));
  g_assert_nonnull (strstr (text, "information manager"));
  g_assert_nonnull (strstr (text, "期限が切れています"));
  assert_plans (explanation, "3A", "REVISE_OVERRIDE:S1>3A=3A END_OVERRIDE:S1>-=3A");
  assert_plans (explanation, "1", "REVISE_OVERRIDE:S1>1=1");
}

static void
test_accumulation (Fixture *fixture,
                   gconstpointer data)
{
  guint unknown;
  g_autofree char *text = NULL;
  g_autoptr (SecassetLevelExplanation) explanation = NULL;

  add_information (fixture, "I1", "2", NULL);
  add_information (fixture, "I2", "2", NULL);
  add_information (fixture, "I3", "2", NULL);
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, "S1", NULL);
  fixture_relate (fixture, "S1", HANDLES, "I1", NULL);
  fixture_judge (fixture);
  g_assert_cmpint (secasset_facts_get_accumulated_subjects (
                       fixture->facts, fixture_find (fixture, "S1"), &unknown), ==, -1);
  g_assert_cmpuint (unknown, ==, 1);
  g_assert_cmpint (secasset_facts_get_accumulated_subjects (
                       fixture->facts, fixture_find (fixture, "I1"), NULL), ==, -1);

  g_object_set (fixture_find (fixture, "I2"), "subject-count", (gint64) 40000, NULL);
  g_object_set (fixture_find (fixture, "I3"), "subject-count", (gint64) 7, NULL);
  fixture_relate (fixture, "S1", HANDLES, "I2", NULL);
  fixture_relate (fixture, "S1", HANDLES, "I3", NULL);
  fixture_judge (fixture);
  g_assert_cmpint (secasset_facts_get_accumulated_subjects (
                       fixture->facts, fixture_find (fixture, "S1"), &unknown), ==, 40007);
  explanation = explain (fixture, "S1", "confidentiality");
  text = secasset_level_explanation_dup_text (explanation, "en");
  g_assert_nonnull (strstr (text, "40007 persons"));
  g_assert_nonnull (strstr (text, "not counting 1"));
  g_assert_cmpstr (secasset_level_explanation_get_effective (explanation), ==, "2");

  g_object_set (fixture_find (fixture, "I3"), "excluded", TRUE, "responsibility-transferred",
                SECASSET_TRISTATE_TRUE, NULL);
  fixture_judge (fixture);
  g_assert_cmpint (secasset_facts_get_accumulated_subjects (
                       fixture->facts, fixture_find (fixture, "S1"), NULL), ==, 40000);
}

/* A place with more to change than is searched through still gets a way that works. */
static void
test_large (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (SecassetLevelExplanation) explanation = NULL;
  g_autoptr (SecassetList) plans = NULL;
  g_autoptr (SecassetLevelPlan) plan = NULL;
  g_autofree char *text = NULL;
  gboolean complete;

  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C", NULL);
  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *id = g_strdup_printf ("I%u", i);

      add_information (fixture, id, "3B", NULL);
      fixture_relate (fixture, id, STORED_ON, "C", NULL);
    }
  fixture_judge (fixture);
  explanation = explain (fixture, "C", "confidentiality");
  plans = secasset_level_explanation_dup_plans (explanation, "2", &complete);
  g_assert_false (complete);
  g_assert_cmpuint (secasset_list_get_n_items (plans), ==, 1);
  plan = g_list_model_get_item (G_LIST_MODEL (plans), 0);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_level_plan_get_changes (plan)), ==, 12);
  text = secasset_level_explanation_dup_plans_text (explanation, "2", "en");
  g_assert_nonnull (strstr (text, "cut short"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_test ("/level-plans/diamond", test_diamond);
  fixture_test ("/level-plans/cycle", test_cycle);
  fixture_test ("/level-plans/availability", test_availability);
  fixture_test ("/level-plans/overrides", test_overrides);
  fixture_test ("/level-plans/accumulation", test_accumulation);
  fixture_test ("/level-plans/large", test_large);
  return g_test_run ();
}
