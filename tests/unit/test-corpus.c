/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

/* The names say what must happen: y_ is read without a fault, n_ is refused, i_ is up to
 * us: the table says which rule or which error it is. */
static void
check_file (const char *folder,
            const char *name,
            const char *expected)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetInventory) inventory = secasset_reader_read_file (reader, file, NULL, &error);
  g_autoptr (GEnumClass) codes = g_type_class_ref (SECASSET_TYPE_ERROR);
  const char *got = "ok";

  g_assert_true (inventory || error);
  if (error)
    {
      g_assert_true (error->domain == SECASSET_ERROR);
      got = g_enum_get_value (codes, error->code)->value_nick;
    }
  else if (inventory->faults->len > 0)
    got = get_fault (inventory, 0)->rule;
  if (!g_str_equal (got, expected))
    g_test_message ("%s: %s instead of %s: %s", name, got, expected, error ? error->message : "");
  g_assert_cmpstr (got, ==, expected);
  g_assert_true (*name == 'i' || (*name == 'y') == g_str_equal (got, "ok"));
}

static void
test_files (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "corpus", "json", NULL);
  g_autofree char *table = g_build_filename (folder, "expected.txt", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint count = 0, files = 0;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  g_assert_true (g_file_get_contents (table, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", 2);

      if (*lines[i] == '#' || !words[0] || !words[1])
        continue;
      check_file (folder, words[0], words[1]);
      count++;
    }
  while (g_dir_read_name (dir))
    files++;
  g_assert_cmpuint (files, ==, count + 1);
}

/* Whatever the bytes: an inventory or one clear line. */
static void
assert_survives (const char *text,
                 gsize length)
{
  /* A copy without a byte to spare shows reading behind the end. */
  g_autofree char *copy = g_memdup2 (text, length);
  g_autoptr (GBytes) bytes = g_bytes_new_static (copy, length);
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetInventory) inventory
      = secasset_reader_read_bytes (reader, bytes, "city.json", NULL, &error);

  g_assert_true ((inventory == NULL) == (error != NULL));
  if (error)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_null (strchr (error->message, '\n'));
      g_assert_cmpuint (strlen (error->message), <, 600);
    }
}

static void
test_brackets (void)
{
  const char *openings[] = { "[", "{\"a\":", "{\"secasset\":1,\"x-a\":[", "[{\"a\":", "{" };

  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      SecassetInventory *inventory;

      for (guint n = 0; n < 100000; n++)
        g_string_append (text, openings[i]);
      inventory = read_text (text->str, (gssize) text->len, &error);
      g_assert_null (inventory);
      g_assert_nonnull (error);
      g_assert_cmpuint (strlen (error->message), <, 200);
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260401);
  char bytes[600];

  for (guint n = 0; n < 2000; n++)
    {
      gsize length = (gsize) g_rand_int_range (random, 0, sizeof bytes);

      for (gsize i = 0; i < length; i++)
        bytes[i] = (char) g_rand_int_range (random, n % 2 ? 0 : 32, n % 2 ? 256 : 127);
      assert_survives (bytes, length);
    }
}

static char *
read_sample (gsize *length)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "corpus", "json", "y_everything.json", NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, length, NULL));
  return text;
}

static void
test_truncations (void)
{
  gsize length;
  g_autofree char *text = read_sample (&length);

  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SecassetInventory) inventory = read_text (text, (gssize) i, &error);

      assert_survives (text, i);
      /* Only the line break behind the last bracket may be missing. */
      if (i < length - 1)
        {
          g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX);
          g_assert_true (i == 0 || strstr (error->message, "ends unexpectedly")
                         || strstr (error->message, "is not a value")
                         || strstr (error->message, "empty"));
        }
    }
}

/* One byte of a good text after the other becomes something else. */
static void
test_mutations (void)
{
  static const char others[] = "\"\\{}[]:,0-etnu\n \x80\xff";
  gsize length;
  g_autofree char *text = read_sample (&length);

  for (gsize i = 0; i < length; i++)
    {
      char original = text[i];

      text[i] = i % 23 == 22 ? '\0' : others[(i * 7 + i / 5) % (sizeof others - 1)];
      assert_survives (text, length);
      text[i] = original;
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/corpus/files", test_files);
  g_test_add_func ("/corpus/brackets", test_brackets);
  g_test_add_func ("/corpus/random", test_random);
  g_test_add_func ("/corpus/truncations", test_truncations);
  g_test_add_func ("/corpus/mutations", test_mutations);
  return g_test_run ();
}
