/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sets of roles: the built-in one, and what a layer adds. */
#include <secasset/secasset.h>

#include <string.h>

#define T(word) "{ \"ja\": \"" word "\", \"en\": \"word\" }"

static void
test_builtin (void)
{
  SecassetPolicy *policy = secasset_policy_get_default ();
  SecassetRoleSet *set = secasset_policy_find_role_set (policy, "Ｓendai-ch2-2023 ");
  g_autofree char *title = secasset_role_set_dup_title (set, "ja");
  g_autofree char *note = secasset_role_set_dup_note (set, "en");
  g_autofree char *id = NULL;
  g_autofree char *edition = NULL;
  g_auto (GStrv) roles = secasset_role_set_dup_roles (set);
  g_autofree char *all = g_strjoinv (" ", roles);

  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_role_sets (policy)), ==, 1);
  g_object_get (set, "id", &id, "edition", &edition, NULL);
  g_assert_cmpstr (id, ==, "sendai-ch2-2023");
  g_assert_cmpstr (secasset_role_set_get_id (set), ==, id);
  g_assert_cmpstr (edition, ==, "2023-04-18");
  g_assert_cmpstr (secasset_role_set_get_edition (set), ==, edition);
  g_assert_cmpstr (title, ==, "仙台市 情報セキュリティ対策基準（第2章）の役割");
  g_assert_nonnull (strstr (note, "more roles may follow"));
  g_assert_cmpstr (all, ==,
                   "ciso bureau-information-manager information-manager system-manager "
                   "network-manager");
  g_assert_null (secasset_policy_find_role_set (policy, "sendai-ch2"));
}

static void
test_roles (void)
{
  SecassetRoleSet *set
      = secasset_policy_find_role_set (secasset_policy_get_default (), "sendai-ch2-2023");
  g_autofree char *label = secasset_role_set_dup_role_label (set, " ＣＩＳＯ", "ja");
  g_autofree char *label_en = secasset_role_set_dup_role_label (set, "system-manager", "en");
  g_autofree char *holder = secasset_role_set_dup_role_holder (set, "network-manager", "ja");

  g_assert_cmpstr (label, ==, "最高情報セキュリティ責任者（CISO）");
  g_assert_cmpstr (label_en, ==, "system manager");
  g_assert_cmpstr (holder, ==, "情報システムセンターの長");
  g_assert_cmpstr (secasset_role_set_get_role_scope (set, "Information-Manager"), ==, "division");
  g_assert_true (secasset_role_set_has_role (set, "ＣＩＳＯ　"));
  g_assert_false (secasset_role_set_has_role (set, "cis"));
  g_assert_false (secasset_role_set_has_role (set, ""));
  g_assert_null (secasset_role_set_dup_role_label (set, "caretaker", "ja"));
  g_assert_null (secasset_role_set_dup_role_holder (set, "caretaker", "ja"));
  g_assert_null (secasset_role_set_get_role_scope (set, "caretaker"));
}

static void
test_layer (void)
{
  static const char text[]
      = "{ \"secasset-policy\": 1, \"id\": \"own\", \"edition\": \"1\", \"title\": " T ("町") ","
        "  \"role-sets\": [ { \"id\": \"町の役割\", \"edition\": \"令和8年\", \"title\": " T ("役") ","
        "    \"roles\": [ { \"id\": \"Éコ\", \"label\": " T ("係") ", \"holder\": " T ("長") ","
        "                   \"answers-for\": \"paper\" } ] } ] }";
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetPolicy) policy
      = secasset_policy_new_layered (secasset_policy_get_default (), node, &error);
  SecassetRoleSet *set;

  g_assert_no_error (error);
  set = secasset_policy_find_role_set (policy, "町の役割");
  g_assert_null (secasset_role_set_dup_note (set, "ja"));
  g_assert_true (secasset_role_set_has_role (set, "éｺ"));
  g_assert_cmpstr (secasset_role_set_get_role_scope (set, "éコ"), ==, "paper");
  g_assert_nonnull (secasset_policy_find_role_set (policy, "sendai-ch2-2023"));
  g_assert_null (secasset_policy_find_role_set (secasset_policy_get_default (), "町の役割"));
  g_assert_cmpuint (secasset_list_get_n_items (secasset_policy_get_role_sets (policy)), ==, 2);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/role-sets/builtin", test_builtin);
  g_test_add_func ("/role-sets/roles", test_roles);
  g_test_add_func ("/role-sets/layer", test_layer);
  return g_test_run ();
}
