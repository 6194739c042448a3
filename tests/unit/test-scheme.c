/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Schemes, and the partial order of classifications. */
#include <secasset/secasset.h>

#include "policy/policy-private.h"

static SecassetScheme *
find (const char *id)
{
  return secasset_policy_find_scheme (secasset_policy_get_default (), id);
}

static void
test_ranks (void)
{
  const struct
  {
    const char *scheme, *dimension, *level;
    guint rank;
  } cases[] = {
    { "mic-2024", "confidentiality", "3A", 5 },  { "mic-2024", "confidentiality", "1", 1 },
    { "mic-2024", "confidentiality", " ３ｂ　", 4 }, { "mic-2024", "confidentiality", "4", 0 },
    { "mic-2024", "confidentiality", "", 0 },    { "mic-2024", "importance", "1", 0 },
    { "legacy-i-iv", "importance", "Ⅰ", 4 },      { "legacy-i-iv", "importance", "iv", 1 },
    /* Ranks count from 1 even where the data counts from 0: 0 means “no level”. */
    { "fips-199", "confidentiality", "NOT-APPLICABLE", 1 },
    { "fips-199", "confidentiality", "HIGH", 4 }, { "fips-199", "integrity", "HIGH", 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (secasset_scheme_get_rank (find (cases[i].scheme), cases[i].dimension,
                                                cases[i].level),
                      ==, cases[i].rank);
}

static void
test_levels (void)
{
  SecassetScheme *scheme = find ("mic-2024");
  g_auto (GStrv) dimensions = secasset_scheme_dup_dimensions (scheme);
  g_auto (GStrv) levels = secasset_scheme_dup_levels (scheme, "confidentiality");
  g_autofree char *joined = g_strjoinv (" ", levels);
  g_autofree char *label = secasset_scheme_dup_level_label (scheme, "integrity", "2", "ja");
  g_autofree char *definition
      = secasset_scheme_dup_level_definition (scheme, "integrity", "2", "en");

  g_assert_cmpuint (g_strv_length (dimensions), ==, 3);
  g_assert_cmpstr (joined, ==, "1 2 3C 3B 3A");
  g_assert_cmpstr (label, ==, "自治体完全性2");
  g_assert_nonnull (definition);
  g_assert_null (secasset_scheme_dup_levels (scheme, "importance"));
  g_assert_null (secasset_scheme_dup_level_label (scheme, "integrity", "9", "ja"));
  g_assert_null (secasset_scheme_get_level_by_rank (scheme, 0, 0));
  g_assert_null (secasset_scheme_get_level_by_rank (scheme, 0, 6));
  g_assert_cmpstr (secasset_scheme_get_level_by_rank (scheme, 0, 5)->id, ==, "3A");
}

#define LEVELS(...) ((const char *const[]) { __VA_ARGS__ __VA_OPT__ (, ) NULL })

static void
test_important (void)
{
  SecassetScheme *mic = find ("mic-2024");

  g_assert_cmpint (secasset_scheme_is_important (mic, LEVELS ("confidentiality=3B")), ==,
                   SECASSET_TRISTATE_TRUE);
  g_assert_cmpint (secasset_scheme_is_important (mic, LEVELS ("availability=2")), ==,
                   SECASSET_TRISTATE_TRUE);
  g_assert_cmpint (secasset_scheme_is_important (mic, LEVELS ("confidentiality=3C")), ==,
                   SECASSET_TRISTATE_UNKNOWN);
  g_assert_cmpint (secasset_scheme_is_important (
                       mic, LEVELS ("confidentiality=3C", "integrity=1", "availability=1")),
                   ==, SECASSET_TRISTATE_FALSE);
  g_assert_cmpint (secasset_scheme_is_important (mic, LEVELS ()), ==, SECASSET_TRISTATE_UNKNOWN);
  g_assert_cmpint (secasset_scheme_is_important (mic, LEVELS ("nonsense", "a=b", "integrity=9")),
                   ==, SECASSET_TRISTATE_UNKNOWN);
  g_assert_cmpint (secasset_scheme_is_important (find ("level-1-3"), LEVELS ("importance=3")), ==,
                   SECASSET_TRISTATE_UNKNOWN);
}

static SecassetClassification *
classify (const char *scheme,
          const char *levels)
{
  g_auto (GStrv) split = g_strsplit (levels, " ", -1);
  g_autoptr (GError) error = NULL;
  SecassetClassification *classification
      = secasset_classification_new (find (scheme), (const char *const *) split, &error);

  g_assert_no_error (error);
  return classification;
}

static void
test_compare (void)
{
  const struct
  {
    const char *a, *b;
    SecassetOrder order, back;
  } cases[] = {
    { "confidentiality=3B integrity=2 availability=1",
      "confidentiality=3B integrity=2 availability=1", SECASSET_ORDER_EQUAL,
      SECASSET_ORDER_EQUAL },
    { "confidentiality=3C integrity=1", "confidentiality=3B integrity=1", SECASSET_ORDER_LESS,
      SECASSET_ORDER_GREATER },
    { "confidentiality=3B integrity=1", "confidentiality=3C integrity=2",
      SECASSET_ORDER_INCOMPARABLE, SECASSET_ORDER_INCOMPARABLE },
    { "confidentiality=3B", "confidentiality=3B integrity=1", SECASSET_ORDER_INCOMPARABLE,
      SECASSET_ORDER_INCOMPARABLE },
    { "confidentiality=3A", "confidentiality=1", SECASSET_ORDER_GREATER, SECASSET_ORDER_LESS },
    { "confidentiality=2", "integrity=2", SECASSET_ORDER_INCOMPARABLE,
      SECASSET_ORDER_INCOMPARABLE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SecassetClassification) a = classify ("mic-2024", cases[i].a);
      g_autoptr (SecassetClassification) b = classify ("mic-2024", cases[i].b);
      g_autoptr (GError) error = NULL;
      SecassetOrder order;

      g_assert_true (secasset_classification_compare (a, b, &order, &error));
      g_assert_cmpint (order, ==, cases[i].order);
      g_assert_true (secasset_classification_compare (b, a, &order, &error));
      g_assert_cmpint (order, ==, cases[i].back);
    }
}

static void
test_compare_schemes (void)
{
  g_autoptr (SecassetClassification) a = classify ("mic-2024", "confidentiality=2");
  g_autoptr (SecassetClassification) b = classify ("mic-2022", "confidentiality=2");
  g_autoptr (GError) error = NULL;
  SecassetOrder order;

  g_assert_false (secasset_classification_compare (a, b, &order, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "mic-2024"));
  g_assert_nonnull (strstr (error->message, "mic-2022"));
}

static void
test_classification (void)
{
  g_autoptr (SecassetClassification) a = classify ("mic-2024", "integrity=２ confidentiality=3b");
  g_auto (GStrv) levels = secasset_classification_dup_levels (a);
  g_autofree char *joined = g_strjoinv (" ", levels);
  g_autofree char *level = secasset_classification_dup_level (a, "confidentiality");
  const struct
  {
    const char *const *levels;
    gint code;
  } wrong[] = {
    { LEVELS ("confidentiality"), SECASSET_ERROR_SYNTAX },
    { LEVELS ("importance=2"), SECASSET_ERROR_NOT_FOUND },
    { LEVELS ("confidentiality=9"), SECASSET_ERROR_NOT_FOUND },
    { LEVELS ("integrity=1", "integrity=2"), SECASSET_ERROR_DUPLICATE_ID },
  };

  g_assert_cmpstr (joined, ==, "confidentiality=3B integrity=2");
  g_assert_cmpstr (level, ==, "3B");
  g_assert_null (secasset_classification_dup_level (a, "availability"));
  g_assert_null (secasset_classification_dup_level (a, "importance"));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (secasset_classification_new (find ("mic-2024"), wrong[i].levels, &error));
      g_assert_error (error, SECASSET_ERROR, wrong[i].code);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scheme/ranks", test_ranks);
  g_test_add_func ("/scheme/levels", test_levels);
  g_test_add_func ("/scheme/important", test_important);
  g_test_add_func ("/classification/compare", test_compare);
  g_test_add_func ("/classification/compare-schemes", test_compare_schemes);
  g_test_add_func ("/classification/levels", test_classification);
  return g_test_run ();
}
