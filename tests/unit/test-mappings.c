/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <json-glib/json-glib.h>

#include "policy/policy-private.h"
#include <secasset/secasset.h>

/* What a classification may be in a dimension of another scheme: "3A 3B 3C (3B) needs-review". */
static char *
dup_mapped (SecassetPolicy *policy,
            const char *from,
            const char *levels,
            const char *to,
            const char *dimension)
{
  SecassetScheme *target = secasset_policy_find_scheme (policy, to);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) split = g_strsplit_set (levels, " ", 0);
  g_autoptr (SecassetClassification) classification = secasset_classification_new (
      secasset_policy_find_scheme (policy, from), (const char *const *) split, &error);
  g_autoptr (SecassetList) list = NULL;

  g_assert_no_error (error);
  list = secasset_policy_map_classification (policy, classification, target);
  g_assert_cmpuint (secasset_list_get_n_items (list), ==, target->n_dimensions);
  for (guint i = 0; i < target->n_dimensions; i++)
    {
      g_autoptr (SecassetMappedLevels) mapped = g_list_model_get_item (G_LIST_MODEL (list), i);
      const char *fallback = secasset_mapped_levels_get_default (mapped);
      g_autofree char *candidates
          = g_strjoinv (" ", (char **) secasset_mapped_levels_get_candidates (mapped));

      if (g_str_equal (secasset_mapped_levels_get_dimension (mapped), dimension))
        return g_strdup_printf (
            "%s (%s) %s%s", candidates, fallback ? fallback : "-",
            secasset_mapping_quality_peek_nick (secasset_mapped_levels_get_quality (mapped)),
            secasset_mapped_levels_get_needs_review (mapped) ? " review" : "");
    }
  g_assert_not_reached ();
}

#define assert_mapped(from, levels, to, dimension, expected)                                       \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *actual                                                                        \
        = dup_mapped (secasset_policy_get_default (), from, levels, to, dimension);                \
    g_assert_cmpstr (actual, ==, expected);                                                        \
  }                                                                                                \
  G_STMT_END

/* The next combination of levels, 0 included if @unknown; FALSE after the last. */
static gboolean
advance (SecassetScheme *scheme,
         guint *ranks,
         gboolean unknown)
{
  for (guint d = 0; d < scheme->n_dimensions; d++)
    {
      if (ranks[d]++ < scheme->dimensions[d].n_levels)
        return TRUE;
      ranks[d] = unknown ? 0 : 1;
    }
  return FALSE;
}

static void
reset (SecassetScheme *scheme,
       guint *ranks,
       gboolean unknown)
{
  for (guint d = 0; d < SECASSET_MAX_DIMENSIONS; d++)
    ranks[d] = d < scheme->n_dimensions && !unknown ? 1 : 0;
}

static guint
target_of (const SecassetMapping *mapping)
{
  return (guint) secasset_scheme_find_dimension (mapping->to, mapping->to_dimension);
}

/* Every combination of known levels leads somewhere. */
static void
test_total (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  guint n = 0;

  for (guint i = 0; i < policy->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (policy->mappings, i);
      guint ranks[SECASSET_MAX_DIMENSIONS];

      reset (mapping->from, ranks, FALSE);
      do
        {
          g_autoptr (SecassetMappedLevels) mapped = secasset_policy_map_levels (
              policy, mapping->from, ranks, -1, mapping->to, target_of (mapping));

          g_test_message ("%s to %s", mapping->from_scheme, mapping->to_scheme);
          g_assert_nonnull (secasset_mapped_levels_get_candidates (mapped)[0]);
          n++;
        }
      while (advance (mapping->from, ranks, FALSE));
    }
  g_assert_cmpuint (n, >=, 200);
}

static gboolean
fits (const guint *ranks,
      const guint *known)
{
  for (guint d = 0; d < SECASSET_MAX_DIMENSIONS; d++)
    {
      if (known[d] > 0 && known[d] != ranks[d])
        return FALSE;
    }
  return TRUE;
}

/* With unknown levels: exactly what some way of filling them in gives. */
static void
assert_union (SecassetPolicy *policy,
              const SecassetMapping *mapping,
              const guint *known)
{
  g_autoptr (SecassetMappedLevels) wide = secasset_policy_map_levels (
      policy, mapping->from, known, -1, mapping->to, target_of (mapping));
  const char *const *all = secasset_mapped_levels_get_candidates (wide);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint ranks[SECASSET_MAX_DIMENSIONS];

  reset (mapping->from, ranks, FALSE);
  do
    {
      g_autoptr (SecassetMappedLevels) one = secasset_policy_map_levels (
          policy, mapping->from, ranks, -1, mapping->to, target_of (mapping));
      const char *const *candidates = secasset_mapped_levels_get_candidates (one);

      for (guint i = 0; fits (ranks, known) && candidates[i]; i++)
        {
          g_assert_true (g_strv_contains (all, candidates[i]));
          g_hash_table_add (seen, g_strdup (candidates[i]));
        }
    }
  while (advance (mapping->from, ranks, FALSE));
  g_assert_cmpuint (g_strv_length ((char **) all), ==, g_hash_table_size (seen));
}

static void
test_unknown (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();

  for (guint i = 0; i < policy->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (policy->mappings, i);
      guint known[SECASSET_MAX_DIMENSIONS];

      reset (mapping->from, known, TRUE);
      do
        assert_union (policy, mapping, known);
      while (advance (mapping->from, known, TRUE));
    }
}

static void
test_cases (void)
{
#define LEGACY(levels, expected)                                                                   \
  assert_mapped ("mic-2024", levels, "legacy-i-iv", "importance", expected)
  LEGACY ("confidentiality=3A integrity=1 availability=1", "I (I) weak review");
  LEGACY ("confidentiality=3B", "I (I) weak review");
  LEGACY ("confidentiality=３Ｃ integrity=2", "II (II) weak review");
  LEGACY ("confidentiality=2 integrity=1 availability=1", "II (II) weak review");
  LEGACY ("confidentiality=1 integrity=2 availability=1", "III (III) weak review");
  LEGACY ("confidentiality=1 integrity=1 availability=2", "III (III) weak review");
  LEGACY ("confidentiality=1 integrity=1 availability=1", "IV (IV) weak review");
  /* What is unknown decides, or does not. */
  LEGACY ("confidentiality=1 integrity=2", "III (III) weak review");
  LEGACY ("confidentiality=1 integrity=1", "III IV (-) weak review");
  LEGACY ("confidentiality=1", "III IV (-) weak review");
  LEGACY ("integrity=2 availability=1", "I II III (-) weak review");
  LEGACY ("integrity=1 availability=1", "I II IV (-) weak review");
#undef LEGACY
}

static void
test_levels (void)
{
  assert_mapped ("mic-2022", "confidentiality=3", "mic-2024", "confidentiality",
                 "3A 3B 3C (3B) needs-review review");
  assert_mapped ("mic-2022", "confidentiality=2", "mic-2024", "confidentiality",
                 "2 (2) needs-review");
  assert_mapped ("mic-2022", "integrity=2", "mic-2024", "confidentiality",
                 "3A 3B 3C 2 1 (-) needs-review review");
  assert_mapped ("mic-2024", "availability=2", "fips-199", "availability",
                 "MODERATE HIGH (MODERATE) illustrative review");
  assert_mapped ("mic-2024", "confidentiality=1", "fips-199", "confidentiality",
                 "NOT-APPLICABLE (NOT-APPLICABLE) illustrative review");
  assert_mapped ("legacy-i-iv", "importance=Ⅰ", "mic-2024", "confidentiality",
                 "3B 3C (-) weak review");
  /* No way back, and none from one edition's kinship to another's. */
  assert_mapped ("fips-199", "integrity=HIGH", "mic-2024", "integrity", " (-) none");
  assert_mapped ("level-1-3", "importance=3", "mic-2022", "integrity", " (-) none");
}

static void
test_identity (void)
{
  const char *const levels[] = { "1", "2", "3" };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autofree char *there = g_strconcat ("importance=", levels[i], NULL);
      g_autofree char *back = g_strconcat ("confidentiality=", levels[i], NULL);
      g_autofree char *expected = g_strdup_printf ("%s (%s) defensible", levels[i], levels[i]);

      assert_mapped ("level-1-3", there, "mic-2022", "confidentiality", expected);
      assert_mapped ("mic-2022", back, "level-1-3", "importance", expected);
    }
}

/* There and back: the original is among what remains possible. */
static void
test_round_trip (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetScheme *scheme = secasset_policy_find_scheme (policy, "mic-2024");

  for (guint d = 0; d < scheme->n_dimensions; d++)
    {
      const SecassetSchemeDimension *dimension = &scheme->dimensions[d];

      for (guint l = 0; l < dimension->n_levels; l++)
        {
          const char *level = dimension->levels[l].id;
          g_auto (GStrv) there = secasset_policy_dup_mapped_levels (
              policy, "mic-2024", dimension->id, level, "mic-2022", dimension->id, NULL);
          g_auto (GStrv) back = secasset_policy_dup_mapped_levels (
              policy, "mic-2022", dimension->id, there[0], "mic-2024", dimension->id, NULL);

          g_assert_cmpuint (g_strv_length (there), ==, 1);
          g_assert_true (g_strv_contains ((const char *const *) back, level));
        }
    }
}

/* One level of several that decide together. */
static void
test_one_level (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  gboolean review = FALSE;
  g_auto (GStrv) open = secasset_policy_dup_mapped_levels (
      policy, "mic-2024", "confidentiality", "1", "legacy-i-iv", "importance", &review);
  g_autofree char *none = secasset_policy_dup_mapped_default (
      policy, "mic-2024", "confidentiality", "1", "legacy-i-iv", "importance");
  g_autofree char *one = secasset_policy_dup_mapped_default (
      policy, "mic-2024", "confidentiality", "3A", "legacy-i-iv", "importance");

  g_assert_true (review);
  g_assert_cmpuint (g_strv_length (open), ==, 2);
  g_assert_null (none);
  g_assert_cmpstr (one, ==, "I");
  g_assert_null (secasset_policy_dup_mapped_levels (policy, "mic-2024", "confidentiality", "9",
                                                    "mic-2022", "confidentiality", NULL));
  g_assert_null (secasset_policy_dup_mapped_levels (policy, "mic-2024", "integrity", "2",
                                                    "mic-2022", "confidentiality", NULL));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mappings/total", test_total);
  g_test_add_func ("/mappings/unknown", test_unknown);
  g_test_add_func ("/mappings/cases", test_cases);
  g_test_add_func ("/mappings/levels", test_levels);
  g_test_add_func ("/mappings/identity", test_identity);
  g_test_add_func ("/mappings/round-trip", test_round_trip);
  g_test_add_func ("/mappings/one-level", test_one_level);
  return g_test_run ();
}
