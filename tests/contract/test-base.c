/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <locale.h>

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "base/pointer-private.h"
#include <secasset/secasset.h>

static const SecassetTristate all[]
    = { SECASSET_TRISTATE_FALSE, SECASSET_TRISTATE_UNKNOWN, SECASSET_TRISTATE_TRUE };

/* In the order false < unknown < true. */
static gint
rank (SecassetTristate value)
{
  return value == SECASSET_TRISTATE_FALSE ? -1 : value == SECASSET_TRISTATE_TRUE ? 1 : 0;
}

static void
check_triple (SecassetTristate a,
              SecassetTristate b,
              SecassetTristate c)
{
  SecassetTristate both = secasset_tristate_and (a, b);
  SecassetTristate either = secasset_tristate_or (a, b);

  g_assert_cmpint (rank (secasset_tristate_not (a)), ==, -rank (a));
  g_assert_cmpint (rank (both), ==, MIN (rank (a), rank (b)));
  g_assert_cmpint (rank (either), ==, MAX (rank (a), rank (b)));
  g_assert_cmpint (secasset_tristate_and (both, c), ==,
                   secasset_tristate_and (a, secasset_tristate_and (b, c)));
  g_assert_cmpint (secasset_tristate_or (either, c), ==,
                   secasset_tristate_or (a, secasset_tristate_or (b, c)));
  g_assert_cmpint (secasset_tristate_and (a, secasset_tristate_or (b, c)), ==,
                   secasset_tristate_or (both, secasset_tristate_and (a, c)));
  g_assert_cmpint (secasset_tristate_not (both), ==,
                   secasset_tristate_or (secasset_tristate_not (a), secasset_tristate_not (b)));
}

static void
test_kleene (void)
{
  for (guint i = 0; i < 27; i++)
    check_triple (all[i % 3], all[i / 3 % 3], all[i / 9]);
  g_assert_cmpint (secasset_tristate_from_boolean (TRUE), ==, SECASSET_TRISTATE_TRUE);
  g_assert_cmpint (secasset_tristate_from_boolean (FALSE), ==, SECASSET_TRISTATE_FALSE);
  g_assert_cmpint (SECASSET_TRISTATE_UNKNOWN, ==, 0);
}

static void
test_dates (void)
{
  static const struct
  {
    const char *text;
    gboolean valid;
  } rows[] = {
    { "2024-02-29", TRUE },  { "2023-02-29", FALSE }, { "2000-02-29", TRUE },
    { "1900-02-29", FALSE }, { "2100-02-29", FALSE }, { "2026-04-31", FALSE },
    { "2026-12-31", TRUE },  { "9999-12-31", TRUE },  { "0001-01-01", TRUE },
    { "0000-01-01", FALSE }, { "2026-00-10", FALSE }, { "2026-13-01", FALSE },
    { "2026-01-00", FALSE }, { "2026-01-32", FALSE }, { "2026-1-01", FALSE },
    { "2026-01-1", FALSE },  { "20260101", FALSE },   { "2026/01/01", FALSE },
    { " 2026-01-01", FALSE }, { "2026-01-01 ", FALSE }, { "2026-01-01T00:00", FALSE },
    { "+026-01-01", FALSE }, { "２０２６-01-01", FALSE }, { "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GDate date;
      g_autofree char *written = NULL;
      gboolean valid = secasset_date_parse_iso (rows[i].text, strlen (rows[i].text), &date);

      g_test_message ("“%s”", rows[i].text);
      g_assert_cmpint (valid, ==, rows[i].valid);
      if (!valid)
        continue;
      written = secasset_date_to_iso (&date);
      g_assert_cmpstr (written, ==, rows[i].text);
    }
}

static void
test_date_within (void)
{
  GDate none, from, day, until;

  secasset_date_store (&none, NULL);
  g_assert_true (secasset_date_parse_iso ("2024-02-28", 10, &from));
  g_assert_true (secasset_date_parse_iso ("2024-02-29", 10, &day));
  g_assert_true (secasset_date_parse_iso ("2024-03-01", 10, &until));
  g_assert_cmpint (secasset_date_compare (&from, &day), ==, -1);
  g_assert_cmpint (secasset_date_compare (&until, &day), ==, 1);
  g_assert_true (secasset_date_within (&from, &until, &day));
  g_assert_true (secasset_date_within (&day, &day, &day));
  g_assert_true (secasset_date_within (&none, &none, &day));
  g_assert_false (secasset_date_within (&until, &none, &day));
  g_assert_false (secasset_date_within (&none, &from, &day));
}

static void
test_pointers (void)
{
  static const char *const tokens[] = { "", "a/b", "m~n", "~1", "~0~/", "要素", "0", "-", " " };
  static const char *const no_pointers[] = { "a", "a/b", "/~", "/~2", "/a~" };
  g_autoptr (GString) pointer = g_string_new (NULL);
  g_auto (GStrv) split = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    secasset_pointer_append (pointer, tokens[i]);
  g_assert_cmpstr (pointer->str, ==, "//a~1b/m~0n/~01/~00~0~1/要素/0/-/ ");
  split = secasset_pointer_split (pointer->str);
  g_assert_cmpuint (g_strv_length (split), ==, G_N_ELEMENTS (tokens));
  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    g_assert_cmpstr (split[i], ==, tokens[i]);

  for (guint i = 0; i < G_N_ELEMENTS (no_pointers); i++)
    g_assert_null (secasset_pointer_split (no_pointers[i]));
}

static void
test_keys (void)
{
  static const char *const same[][2] = {
    { "S1", "s1" },   { "Ｓ１", "S1" }, { "　S1 ", "S1" }, { "ﾃｽﾄ", "テスト" },
    { "①", "1" },    { "Straße", "STRASSE" }, { "\tS1\n", "S1" }, { "が", "か\u3099" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *a = secasset_normalize (same[i][0]);
      g_autofree char *b = secasset_normalize (same[i][1]);
      g_autofree char *again = secasset_normalize (a);

      g_assert_cmpstr (a, ==, b);
      g_assert_cmpstr (a, ==, again);
      g_assert_cmpuint (secasset_key_hash (a), ==, secasset_key_hash (b));
      g_assert_true (secasset_key_equal (a, b));
    }
  g_assert_true (secasset_is_blank (" \t　"));
  g_assert_true (secasset_is_blank (""));
  g_assert_false (secasset_is_blank ("　a"));
}

int
main (int argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/kleene", test_kleene);
  g_test_add_func ("/base/dates", test_dates);
  g_test_add_func ("/base/date-within", test_date_within);
  g_test_add_func ("/base/pointers", test_pointers);
  g_test_add_func ("/base/keys", test_keys);
  return g_test_run ();
}
