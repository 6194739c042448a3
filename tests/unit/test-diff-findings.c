/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

#define DAY "\"secasset\":1,\"reference-date\":\"2026-04-01\","
#define INVENTORY(elements) "{" DAY "\"elements\":[" elements "]}"
#define UNDER(level, members)                                                                      \
  "{\"kind\":\"information-system\",\"id\":\"S1\"" members ",\"handles\":[\"I1\"],\"assignments\":"  \
  "[{\"scheme\":\"mic-2024\",\"confidentiality\":\"" level "\"}]},"                                \
  "{\"kind\":\"administrative-information\",\"id\":\"I1\",\"assignments\":"                        \
  "[{\"scheme\":\"mic-2024\",\"confidentiality\":\"3A\"}]}"
#define NETWORK(lgwan)                                                                             \
  INVENTORY ("{\"kind\":\"network\",\"id\":\"N1\",\"declared-segment\":\"independent\","         \
             "\"connects-to-lgwan\":" lgwan "}")

/* Decided: no system that uses it serves individual-number affairs or the Internet. */
#define LINKED                                                                                     \
  INVENTORY ("{\"kind\":\"network\",\"id\":\"N1\",\"declared-segment\":\"lgwan\","               \
             "\"connects-to-lgwan\":true},{\"kind\":\"information-system\",\"id\":\"S9\","        \
             "\"connected-to\":[\"N1\"],\"handles-individual-number-use\":false,"                  \
             "\"allows-internet-inbound\":false,\"allows-internet-outbound\":false}")

static SecassetReport *
judge (SecassetInventory *inventory,
       const char *disabled,
       const char *profile)
{
  g_autoptr (SecassetValidator) validator = secasset_validator_new (NULL);
  const char *const profiles[] = { profile, NULL };
  g_autoptr (GError) error = NULL;
  SecassetReport *report;

  if (profile)
    secasset_validator_set_profiles (validator, profiles);
  if (disabled)
    g_assert_true (secasset_validator_disable_rule (validator, disabled, NULL));
  report = secasset_validator_validate (validator, inventory, NULL, &error);
  g_assert_no_error (error);
  return report;
}

static SecassetDiff *
compare (const char *before,
         const char *after,
         const char *disabled,
         const char *profile)
{
  g_autoptr (SecassetInventory) a = read_good (before);
  g_autoptr (SecassetInventory) b = read_good (after);
  g_autoptr (SecassetReport) of_a = judge (a, NULL, NULL);
  g_autoptr (SecassetReport) of_b = judge (b, disabled, profile);

  return secasset_diff_new (a, b, of_a, of_b);
}

/* The only change of a finding of the rule. */
static SecassetFindingChange *
find_change (SecassetDiff *diff,
             const char *rule)
{
  SecassetList *changes = secasset_diff_get_finding_changes (diff);
  SecassetFindingChange *found = NULL;

  for (guint i = 0; i < secasset_list_get_n_items (changes); i++)
    {
      SecassetFindingChange *change = secasset_list_index (changes, i);
      SecassetFinding *finding = secasset_finding_change_get_new_finding (change);

      if (!finding)
        finding = secasset_finding_change_get_old_finding (change);
      if (!g_str_equal (secasset_finding_get_rule (finding), rule))
        continue;
      g_assert_null (found);
      found = change;
    }
  g_assert_nonnull (found);
  return found;
}

static void
assert_change (SecassetDiff *diff,
               const char *rule,
               SecassetFindingState state,
               SecassetFindingReason reason)
{
  SecassetFindingChange *change = find_change (diff, rule);

  g_assert_cmpint (secasset_finding_change_get_state (change), ==, state);
  g_assert_cmpint (secasset_finding_change_get_reason (change), ==, reason);
}

#define BAD INVENTORY (UNDER ("2", ""))
#define GOOD INVENTORY (UNDER ("3A", ""))

static void
test_fixed_and_new (void)
{
  g_autoptr (SecassetDiff) fixed = compare (BAD, GOOD, NULL, NULL);
  g_autoptr (SecassetDiff) found = compare (GOOD, BAD, NULL, NULL);
  g_autoptr (SecassetDiff) same = compare (BAD, BAD, NULL, NULL);
  g_autoptr (SecassetDiff) appeared = compare (INVENTORY (""), BAD, NULL, NULL);

  assert_change (fixed, "GI-030", SECASSET_FINDING_STATE_FIXED, SECASSET_FINDING_REASON_NONE);
  assert_change (found, "GI-030", SECASSET_FINDING_STATE_NEW, SECASSET_FINDING_REASON_NONE);
  assert_change (same, "GI-030", SECASSET_FINDING_STATE_PERSISTING, SECASSET_FINDING_REASON_NONE);
  assert_change (appeared, "GI-030", SECASSET_FINDING_STATE_NEW, SECASSET_FINDING_REASON_ELEMENT);
  g_assert_true (secasset_diff_is_empty (same));
}

/* Whatever keeps a rule from being judged, its findings are not fixed. */
static void
test_not_fixed (void)
{
  g_autoptr (SecassetDiff) gone = compare (BAD, INVENTORY (""), NULL, NULL);
  g_autoptr (SecassetDiff) disabled = compare (BAD, BAD, "GI-030", NULL);
  g_autoptr (SecassetDiff) profile = compare (BAD, BAD, NULL, "general");
  g_autoptr (SecassetDiff) unknown = compare (NETWORK ("true"), NETWORK ("null"), NULL, NULL);
  g_autoptr (SecassetDiff) learnt = compare (NETWORK ("null"), NETWORK ("true"), NULL, NULL);
  g_autoptr (SecassetDiff) fixed = compare (NETWORK ("true"), LINKED, NULL, NULL);
  g_autoptr (SecassetDiff) retired
      = compare (BAD, INVENTORY (UNDER ("2", ",\"lifecycle\":\"retired\"")), NULL, NULL);

  assert_change (unknown, "SB-054", SECASSET_FINDING_STATE_UNJUDGED,
                 SECASSET_FINDING_REASON_FACT_UNKNOWN);
  assert_change (fixed, "SB-054", SECASSET_FINDING_STATE_FIXED, SECASSET_FINDING_REASON_NONE);
  assert_change (learnt, "SB-054", SECASSET_FINDING_STATE_NEW,
                 SECASSET_FINDING_REASON_FACT_UNKNOWN);
  assert_change (gone, "GI-030", SECASSET_FINDING_STATE_GONE, SECASSET_FINDING_REASON_ELEMENT);
  assert_change (disabled, "GI-030", SECASSET_FINDING_STATE_UNJUDGED,
                 SECASSET_FINDING_REASON_RULE_DISABLED);
  assert_change (profile, "SB-120", SECASSET_FINDING_STATE_UNJUDGED,
                 SECASSET_FINDING_REASON_RULE_NOT_RUN);
  assert_change (retired, "GI-030", SECASSET_FINDING_STATE_UNJUDGED,
                 SECASSET_FINDING_REASON_NOT_IN_USE);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_diff_get_conditions (disabled)), ==, 1);
  g_assert_cmpuint (secasset_diff_count_findings (gone, SECASSET_FINDING_STATE_FIXED), ==, 0);
}

/* A duplicate id is found twice with one fingerprint. */
static void
test_multiplicity (void)
{
#define PLACE "{\"kind\":\"place\",\"id\":\"P1\",\"lifecycle\":\"活きている\"}"
  g_autoptr (SecassetDiff) diff
      = compare (INVENTORY (PLACE "," PLACE "," PLACE), INVENTORY (PLACE "," PLACE), NULL, NULL);
  g_autoptr (SecassetDiff) back
      = compare (INVENTORY (PLACE "," PLACE), INVENTORY (PLACE "," PLACE "," PLACE), NULL, NULL);
  guint total = secasset_list_get_n_items (secasset_diff_get_finding_changes (diff));

  g_assert_cmpuint (secasset_diff_count_findings (diff, SECASSET_FINDING_STATE_FIXED), ==, 0);
  g_assert_cmpuint (secasset_diff_count_findings (diff, SECASSET_FINDING_STATE_GONE), >, 0);
  g_assert_cmpuint (secasset_diff_count_findings (back, SECASSET_FINDING_STATE_NEW), ==,
                    secasset_diff_count_findings (diff, SECASSET_FINDING_STATE_GONE));
  g_assert_cmpuint (total, ==,
                    secasset_diff_count_findings (diff, SECASSET_FINDING_STATE_GONE)
                        + secasset_diff_count_findings (diff, SECASSET_FINDING_STATE_PERSISTING));
}

static void
test_waived (void)
{
#define WAIVER                                                                                     \
  "{" DAY "\"waivers\":[{\"rule\":\"GI-030\",\"subject\":\"S1\",\"reason\":\"移行中\","            \
  "\"approver\":\"CISO\"}],\"elements\":[" UNDER ("2", "") "]}"
  g_autoptr (SecassetDiff) diff = compare (BAD, WAIVER, NULL, NULL);
  g_autoptr (SecassetDiff) back = compare (WAIVER, BAD, NULL, NULL);
  gboolean waivable
      = secasset_finding_get_waiver (
            secasset_finding_change_get_new_finding (find_change (diff, "GI-030")))
        != NULL;

  g_assert_cmpint (secasset_finding_change_is_newly_waived (find_change (diff, "GI-030")), ==,
                   waivable);
  g_assert_cmpint (secasset_finding_change_is_no_longer_waived (find_change (back, "GI-030")), ==,
                   waivable);
  g_assert_false (secasset_finding_change_is_severity_changed (find_change (diff, "GI-030")));
}

static void
test_severity (void)
{
  g_autoptr (SecassetInventory) inventory = read_good (INVENTORY (PLACE));
  g_autoptr (SecassetValidator) validator = secasset_validator_new (NULL);
  g_autoptr (SecassetReport) before = judge (inventory, NULL, NULL);
  g_autoptr (SecassetReport) after = NULL;
  g_autoptr (SecassetDiff) diff = NULL;
  SecassetFinding *first = secasset_list_index (secasset_report_get_findings (before), 0);
  gboolean error = secasset_finding_get_severity (first) == SECASSET_SEVERITY_ERROR;

  g_assert_true (secasset_validator_set_severity (
      validator, secasset_finding_get_rule (first),
      error ? SECASSET_SEVERITY_WARNING : SECASSET_SEVERITY_ERROR, NULL));
  after = secasset_validator_validate (validator, inventory, NULL, NULL);
  diff = secasset_diff_new (inventory, inventory, before, after);
  g_assert_true (secasset_finding_change_is_severity_changed (
      find_change (diff, secasset_finding_get_rule (first))));
  g_assert_false (secasset_diff_is_empty (diff));
}

/* The system needs more because of what it handles, though nobody touched it. */
static void
test_effective (void)
{
#define HANDLES(level)                                                                             \
  INVENTORY ("{\"kind\":\"information-system\",\"id\":\"S1\",\"handles\":[\"I1\"]},"                \
             "{\"kind\":\"administrative-information\",\"id\":\"I1\",\"assignments\":"             \
             "[{\"scheme\":\"mic-2024\",\"confidentiality\":\"" level "\"}]}")
  g_autoptr (SecassetDiff) diff = compare (HANDLES ("2"), HANDLES ("3A"), NULL, NULL);
  SecassetElementChange *change = secasset_list_index (secasset_diff_get_changes (diff), 0);
  SecassetReclassification *level = secasset_list_index (secasset_element_change_get_levels (change), 0);

  g_assert_cmpstr (secasset_element_change_get_id (change), ==, "S1");
  g_assert_false (secasset_element_change_is_reclassified (change));
  g_assert_true (secasset_reclassification_is_effective (level));
  g_assert_cmpstr (secasset_reclassification_get_from (level), ==, "2");
  g_assert_cmpstr (secasset_reclassification_get_to (level), ==, "3A");
  g_assert_cmpint (secasset_reclassification_get_move (level), ==, SECASSET_LEVEL_MOVE_RAISED);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/findings/fixed-and-new", test_fixed_and_new);
  g_test_add_func ("/diff/findings/not-fixed", test_not_fixed);
  g_test_add_func ("/diff/findings/multiplicity", test_multiplicity);
  g_test_add_func ("/diff/findings/waived", test_waived);
  g_test_add_func ("/diff/findings/severity", test_severity);
  g_test_add_func ("/diff/effective", test_effective);
  return g_test_run ();
}
