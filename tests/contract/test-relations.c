/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Relations: in both directions, waiting for their targets, edited through made-up objects. */
#include "model-fixture.h"

static guint
count_incoming (SecassetInventory *inventory,
                const char *id)
{
  g_autoptr (SecassetList) list
      = secasset_element_list_incoming (find (inventory, id), SECASSET_RELATION_KIND_HANDLES);

  return secasset_list_get_n_items (list);
}

static void
test_dangling (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  SecassetElement *system = find (inventory, "S1");
  g_auto (GStrv) ids = NULL;

  for (guint round = 0; round < 3; round++)
    {
      g_autoptr (SecassetList) before = secasset_element_list_relations (system, 0);
      g_autoptr (SecassetRelation) waiting = first_relation (before);
      g_autoptr (SecassetList) after = NULL;
      g_autoptr (SecassetRelation) resolved = NULL;

      g_assert_null (secasset_relation_get_target (waiting));
      g_assert_cmpstr (secasset_relation_get_ref (waiting), ==, "I1");
      add (inventory, secasset_administrative_information_new (round == 1 ? "ｉ１" : "I1"));
      after = secasset_element_list_relations (system, 0);
      resolved = first_relation (after);
      g_assert_true (secasset_relation_get_target (resolved) == find (inventory, "I1"));
      g_assert_true (secasset_relation_get_source (resolved) == system);
      g_assert_cmpuint (count_incoming (inventory, "I1"), ==, 1);
      g_assert_true (secasset_inventory_remove (inventory, find (inventory, "I1")));
    }
  ids = secasset_information_system_dup_handles (SECASSET_INFORMATION_SYSTEM (system));
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
}

/* Incoming relations come in document order, however they were made. */
static void
test_incoming_order (void)
{
  static const char *const info[] = { "I1", NULL };
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  g_autoptr (SecassetList) list = NULL;

  add (inventory, secasset_information_system_new ("S2"));
  add (inventory, secasset_information_system_new ("S3"));
  add (inventory, secasset_administrative_information_new ("I1"));
  secasset_information_system_set_handles (find (inventory, "S3"), info);
  secasset_information_system_set_handles (find (inventory, "S2"), info);
  secasset_element_set_name (find (inventory, "S1"), "x");
  secasset_information_system_set_handles (find (inventory, "S1"), NULL);
  secasset_information_system_set_handles (find (inventory, "S1"), info);

  list = secasset_element_list_incoming (find (inventory, "I1"), SECASSET_RELATION_KIND_HANDLES);
  g_assert_cmpuint (secasset_list_get_n_items (list), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (SecassetRelation) relation = g_list_model_get_item (G_LIST_MODEL (list), i);
      g_autofree char *id = g_strdup_printf ("S%u", i + 1);

      g_assert_cmpstr (secasset_element_get_id (secasset_relation_get_source (relation)), ==, id);
    }
}

static void
test_relation_edit (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  SecassetElement *system = find (inventory, "S1");
  g_autoptr (SecassetRelation) relation = NULL;
  g_autoptr (SecassetRelation) again = NULL;
  g_autoptr (SecassetList) list = NULL;
  Heard heard = { 0 };
  guint n_notified = 0;

  add (inventory, secasset_administrative_information_new ("I1"));
  list = secasset_element_list_relations (system, SECASSET_RELATION_KIND_HANDLES);
  relation = first_relation (list);
  g_signal_connect (inventory, "changed", G_CALLBACK (changed_cb), &heard);
  g_signal_connect (system, "notify::handles", G_CALLBACK (count_cb), &n_notified);

  secasset_relation_set_approved_by (relation, "CISO");
  g_assert_cmpuint (heard.n, ==, 1);
  g_assert_true (heard.record == (GObject *) relation);
  g_assert_cmpstr (heard.property, ==, "approved-by");
  g_assert_cmpuint (n_notified, ==, 1);
  secasset_relation_set_approved_by (relation, "CISO");
  g_assert_cmpuint (heard.n, ==, 1);

  /* What was made on demand is the relation from now on. */
  g_clear_object (&list);
  list = secasset_element_list_incoming (find (inventory, "I1"), SECASSET_RELATION_KIND_NONE);
  again = first_relation (list);
  g_assert_true (again == relation);
  g_signal_handlers_disconnect_by_data (inventory, &heard);
  g_signal_handlers_disconnect_by_data (system, &n_notified);
  heard_clear (&heard);
}

/* Two objects made on demand for one relation speak of the same relation. */
static void
test_two_of_one (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  SecassetElement *system = find (inventory, "S1");
  g_autoptr (SecassetList) first_list = NULL;
  g_autoptr (SecassetList) second_list = NULL;
  g_autoptr (SecassetList) third_list = NULL;
  g_autoptr (SecassetRelation) first = NULL;
  g_autoptr (SecassetRelation) second = NULL;
  g_autoptr (SecassetRelation) third = NULL;

  add (inventory, secasset_administrative_information_new ("I1"));
  first_list = secasset_element_list_relations (system, 0);
  second_list = secasset_element_list_relations (system, 0);
  first = first_relation (first_list);
  second = first_relation (second_list);
  secasset_relation_set_approved_by (first, "CISO");
  secasset_relation_set_basis (second, "法令");
  third_list = secasset_element_list_relations (system, 0);
  third = first_relation (third_list);
  g_assert_cmpstr (secasset_relation_get_approved_by (third), ==, "CISO");
  g_assert_cmpstr (secasset_relation_get_basis (third), ==, "法令");
}

static void
test_relations_added_and_removed (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  SecassetElement *system = find (inventory, "S1");
  g_autoptr (SecassetRelation) relation
      = secasset_relation_new (SECASSET_RELATION_KIND_CONNECTED_TO, "N1");
  guint n_notified = 0;

  add (inventory, secasset_network_new ("N1"));
  g_signal_connect (system, "notify::connected-to", G_CALLBACK (count_cb), &n_notified);
  secasset_element_add_relation (system, relation);
  g_assert_true (secasset_relation_get_source (relation) == system);
  g_assert_true (secasset_relation_get_target (relation) == find (inventory, "N1"));
  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*owner == NULL*");
  secasset_element_add_relation (system, relation);
  g_test_assert_expected_messages ();

  g_assert_true (secasset_element_remove_relation (system, relation));
  g_assert_false (secasset_element_remove_relation (system, relation));
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_null (secasset_relation_get_source (relation));
  g_assert_null (secasset_relation_get_target (relation));
  g_signal_handlers_disconnect_by_data (system, &n_notified);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/relations/dangling", test_dangling);
  g_test_add_func ("/relations/incoming-order", test_incoming_order);
  g_test_add_func ("/relations/relation-edit", test_relation_edit);
  g_test_add_func ("/relations/two-of-one", test_two_of_one);
  g_test_add_func ("/relations/relations-added-and-removed", test_relations_added_and_removed);
  return g_test_run ();
}
