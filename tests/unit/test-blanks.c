/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

/* A blank is told from the first value of the model, whose number is 0. */
static const struct
{
  const char *kind;
  const char *first;
} cases[] = {
  { "computer", "physical" },
  { "terminal", "physical" },
  { "administrative-information", "data" },
  { "staff-group", "regular" },
};

static const char *
get_property (const char *kind)
{
  return g_str_equal (kind, "staff-group") ? "category" : "form";
}

static SecassetInventory *
read_element (const char *kind,
              const char *member)
{
  g_autofree char *text
      = g_strdup_printf (DOCUMENT ("{\"kind\":\"%s\",\"id\":\"E1\"%s}"), kind, member);

  return read_good (text);
}

static gint
get_number (SecassetInventory *inventory,
            const char *property)
{
  g_autoptr (SecassetElement) element = g_list_model_get_item (
      G_LIST_MODEL (secasset_inventory_get_elements (inventory)), 0);
  gint number;

  g_object_get (element, property, &number, NULL);
  return number;
}

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *property = get_property (cases[i].kind);
      g_autofree char *null = g_strdup_printf (",\"%s\":null", property);
      g_autofree char *unset = g_strdup_printf (",\"%s\":\"unset\"", property);
      g_autofree char *unknown = g_strdup_printf (",\"%s\":\"colour\"", property);
      g_autofree char *first = g_strdup_printf (",\"%s\":\"%s\"", property, cases[i].first);
      const char *blanks[] = { "", null, unset, unknown };
      g_autoptr (SecassetInventory) stated = read_element (cases[i].kind, first);

      g_assert_cmpint (get_number (stated, property), ==, 0);
      for (guint j = 0; j < G_N_ELEMENTS (blanks); j++)
        {
          g_autoptr (SecassetInventory) blank = read_element (cases[i].kind, blanks[j]);

          g_assert_cmpint (get_number (blank, property), ==, -1);
        }
    }
}

/* What is stated is written, and what is not stated is not. */
static void
test_write (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *property = get_property (cases[i].kind);
      g_autofree char *first = g_strdup_printf (",\"%s\":\"%s\"", property, cases[i].first);
      g_autofree char *name = g_strdup_printf ("\"%s\":", property);
      g_autofree char *member = g_strdup_printf ("\"%s\": \"%s\"", property, cases[i].first);
      g_autoptr (SecassetInventory) stated = read_element (cases[i].kind, first);
      g_autoptr (SecassetInventory) blank = read_element (cases[i].kind, "");
      g_autofree char *with = write_text (stated, SECASSET_FORMAT_JSON);
      g_autofree char *without = write_text (blank, SECASSET_FORMAT_JSON);

      g_assert_nonnull (strstr (with, member));
      g_assert_null (strstr (without, name));
    }
}

/* A policy never changes, and so do the threats that it hands out. */
static void
test_threat_of_a_policy (void)
{
  SecassetThreat *threat
      = secasset_policy_find_threat (secasset_policy_get_default (), "T1.UDE");
  g_autofree char *label = g_strdup (secasset_threat_get_label_ja (threat));
  SecassetThreatGroup group = secasset_threat_get_group (threat);
  const char *actors[] = { "staff", NULL };
  g_auto (GStrv) before = g_strdupv ((char **) secasset_threat_get_actors (threat));

  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*is_sealed*");
  secasset_threat_set_label_ja (threat, "別の脅威");
  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*is_sealed*");
  secasset_threat_set_group (threat, SECASSET_THREAT_GROUP_UNSET);
  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*is_sealed*");
  secasset_threat_set_impairs (threat, 0);
  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*is_sealed*");
  secasset_threat_set_actors (threat, actors);
  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*is_sealed*");
  g_object_set (threat, "label-ja", "別の脅威", NULL);
  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*is_sealed*");
  secasset_record_set_extension (SECASSET_RECORD (threat), "x-note", NULL);
  g_test_assert_expected_messages ();

  g_assert_cmpstr (secasset_threat_get_label_ja (threat), ==, label);
  g_assert_cmpint (secasset_threat_get_group (threat), ==, group);
  g_assert_cmpint (secasset_threat_get_impairs (threat), !=, 0);
  g_assert_true (g_strv_equal (secasset_threat_get_actors (threat),
                               (const char *const *) before));
}

static void
test_threat_of_ones_own (void)
{
  g_autoptr (SecassetThreat) threat = secasset_threat_new ();

  secasset_threat_set_label_ja (threat, "独自の脅威");
  secasset_threat_set_label_ja (threat, "改めた脅威");
  g_assert_cmpstr (secasset_threat_get_label_ja (threat), ==, "改めた脅威");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/blanks/read", test_read);
  g_test_add_func ("/blanks/write", test_write);
  g_test_add_func ("/threats/of-a-policy", test_threat_of_a_policy);
  g_test_add_func ("/threats/of-ones-own", test_threat_of_ones_own);
  return g_test_run ();
}
