/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs a fuzz target over the files of a folder, one test each. */
#include <glib.h>
#include <locale.h>

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize size);

static void
test_file (gconstpointer data)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_file_get_contents (data, &contents, &size, &error);
  g_assert_no_error (error);
  g_assert_cmpint (LLVMFuzzerTestOneInput ((const guint8 *) contents, size), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = NULL;
  const char *name;
  guint n = 0;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  folder = g_dir_open (argv[1], 0, &error);
  g_assert_no_error (error);
  for (; (name = g_dir_read_name (folder)); n++)
    {
      g_autofree char *path = g_strconcat ("/corpus/", name, NULL);

      g_test_add_data_func_full (path, g_build_filename (argv[1], name, NULL), test_file, g_free);
    }
  g_assert_cmpuint (n, >, 0);
  return g_test_run ();
}
