/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <locale.h>
#include <secasset/secasset.h>

/* The variables as gettext ranks them; none of these locales needs to be installed. */
static void
test_language (void)
{
  static const struct
  {
    const char *language;
    const char *lc_all;
    const char *lang;
    const char *expected;
  } cases[] = {
    { "ja", "C.UTF-8", "en_GB.UTF-8", "ja" },
    { "ja_JP:en", "C.UTF-8", NULL, "ja" },
    { "en:ja", "C.UTF-8", NULL, "en" },
    { "fr:ja", "C.UTF-8", NULL, "ja" },
    { NULL, "ja_JP.UTF-8", "en_GB.UTF-8", "ja" },
    { NULL, NULL, "ja_JP.UTF-8", "ja" },
    { NULL, "C.UTF-8", "ja_JP.UTF-8", "en" },
    { NULL, NULL, "jam", "en" },
    { NULL, NULL, NULL, "en" },
  };
  static const char *const names[] = { "LANGUAGE", "LC_ALL", "LANG", "LC_MESSAGES" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *values[] = { cases[i].language, cases[i].lc_all, cases[i].lang, NULL };

      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        {
          if (values[j])
            g_setenv (names[j], values[j], TRUE);
          else
            g_unsetenv (names[j]);
        }
      g_test_message ("case %u", i);
      g_assert_cmpstr (secasset_error_get_language (), ==, cases[i].expected);
    }
}

static void
assert_refused (SecassetInventory *inventory,
                const char *id,
                SecassetError code,
                const char *message)
{
  g_autoptr (SecassetElement) element
      = g_object_new (SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "id", id, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (secasset_inventory_add (inventory, element, &error));
  g_assert_error (error, SECASSET_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_messages (void)
{
  g_autoptr (SecassetInventory) inventory = secasset_inventory_new ();

  g_setenv ("LANGUAGE", "ja", TRUE);
  assert_refused (inventory, " ", SECASSET_ERROR_UNSUPPORTED,
                  "要素のIDが空です。IDを指定してください");
  g_setenv ("LANGUAGE", "en", TRUE);
  assert_refused (inventory, " ", SECASSET_ERROR_UNSUPPORTED,
                  "An element needs an id that is not blank");
}

/* What GIO says follows the locale; its usual errors are worded by the library. */
static void
test_file_errors (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/at-all.json");
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other = g_error_new_literal (SECASSET_ERROR, SECASSET_ERROR_LIMIT, "as it is");
  g_autofree char *en = NULL;
  g_autofree char *ja = NULL;
  g_autofree char *same = secasset_error_dup_message (other);

  g_setenv ("LANGUAGE", "ja", TRUE);
  g_assert_null (secasset_reader_read_file (reader, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpstr (error->message, ==, "/nowhere/at-all.json: ファイルがありません。"
                                       "名前と場所を確認してください");
  ja = secasset_error_dup_message (error);
  g_assert_cmpstr (ja, ==, "ファイルがありません。名前と場所を確認してください");
  g_setenv ("LANGUAGE", "en", TRUE);
  en = secasset_error_dup_message (error);
  g_assert_cmpstr (en, ==, "there is no such file; check its name and its folder");
  g_assert_cmpstr (same, ==, "as it is");
}

int
main (int argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/error/language", test_language);
  g_test_add_func ("/error/messages", test_messages);
  g_test_add_func ("/error/files", test_file_errors);
  return g_test_run ();
}
