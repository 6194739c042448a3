/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The inventory as its users see it: elements, lists, what they own, and who hears of an edit. */
#include "model-fixture.h"

static void
test_unique_ids (void)
{
  static const char *const others[] = { "s1", "Ｓ１", " S1", "S1　", "ｓ1" };
  static const char *const blanks[] = { "", " ", "　" };
  g_autoptr (SecassetInventory) inventory = create_inventory ();

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (SecassetTerminal) terminal = secasset_terminal_new (others[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (secasset_inventory_add (inventory, SECASSET_ELEMENT (terminal), &error));
      g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_DUPLICATE_ID);
      g_assert_nonnull (strstr (error->message, others[i]));
      g_assert_null (secasset_element_get_inventory (SECASSET_ELEMENT (terminal)));
      g_assert_true (find (inventory, others[i]) == find (inventory, "S1"));
    }
  for (guint i = 0; i < G_N_ELEMENTS (blanks); i++)
    {
      g_autoptr (SecassetTerminal) terminal = secasset_terminal_new (blanks[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (secasset_inventory_add (inventory, SECASSET_ELEMENT (terminal), &error));
      g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED);
    }
  g_assert_cmpuint (secasset_list_get_n_items (secasset_inventory_get_elements (inventory)), ==, 1);
}

static void
items_changed_cb (GListModel *list,
                  guint position,
                  guint removed,
                  guint added,
                  GString *log)
{
  g_string_append_printf (log, "%u-%u+%u ", position, removed, added);
}

static void
test_typed_lists (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  SecassetList *computers = secasset_inventory_list_elements (inventory, SECASSET_TYPE_COMPUTER);
  SecassetList *mobile
      = secasset_inventory_list_elements (inventory, SECASSET_TYPE_MOBILE_TERMINAL);
  SecassetList *assets = secasset_inventory_list_elements (inventory, SECASSET_TYPE_ASSET);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GObject) found = NULL;

  g_signal_connect (computers, "items-changed", G_CALLBACK (items_changed_cb), log);
  g_assert_cmpuint (g_list_model_get_item_type (G_LIST_MODEL (computers)), ==,
                    SECASSET_TYPE_COMPUTER);
  g_assert_cmpuint (secasset_list_get_n_items (assets), ==, 1);
  add (inventory, secasset_terminal_new ("T1"));
  add (inventory, secasset_telework_terminal_new ("T2"));
  add (inventory, secasset_network_new ("N1"));
  g_assert_cmpstr (log->str, ==, "0-0+1 1-0+1 ");
  g_assert_cmpuint (secasset_list_get_n_items (mobile), ==, 1);
  found = secasset_list_find (computers, "t2");
  g_assert_true (found == find (inventory, "T2"));
  g_assert_null (secasset_list_find (mobile, "T1"));
  g_assert_null (secasset_list_find (computers, "N1"));

  g_assert_true (secasset_inventory_remove (inventory, find (inventory, "T1")));
  g_assert_cmpstr (log->str, ==, "0-0+1 1-0+1 0-1+0 ");
  g_assert_cmpuint (secasset_list_get_n_items (computers), ==, 1);
  g_assert_null (secasset_inventory_find (inventory, "T1"));
  g_assert_true (secasset_inventory_list_elements (inventory, SECASSET_TYPE_COMPUTER) == computers);
  g_signal_handlers_disconnect_by_data (computers, log);
}

/* A listener may ask for lists that did not exist, and finds everything in order. */
static void
ask_cb (GListModel *list,
        guint position,
        guint removed,
        guint added,
        SecassetInventory *inventory)
{
  SecassetList *terminals = secasset_inventory_list_elements (inventory, SECASSET_TYPE_TERMINAL);
  SecassetElement *system = find (inventory, "S1");
  g_autoptr (SecassetList) relations
      = secasset_element_list_relations (system, SECASSET_RELATION_KIND_HANDLES);
  g_autoptr (SecassetRelation) relation = first_relation (relations);

  g_assert_cmpuint (secasset_list_get_n_items (terminals), <=, 1);
  g_assert_true (secasset_relation_get_target (relation)
                 == secasset_inventory_find (inventory, "I1"));
}

static void
test_listeners_may_ask (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  SecassetList *elements = secasset_inventory_get_elements (inventory);
  SecassetList *computers = secasset_inventory_list_elements (inventory, SECASSET_TYPE_COMPUTER);

  g_signal_connect (elements, "items-changed", G_CALLBACK (ask_cb), inventory);
  g_signal_connect (computers, "items-changed", G_CALLBACK (ask_cb), inventory);
  add (inventory, secasset_terminal_new ("T1"));
  add (inventory, secasset_administrative_information_new ("I1"));
  g_assert_cmpuint (secasset_list_get_n_items (secasset_inventory_list_elements (
                        inventory, SECASSET_TYPE_TERMINAL)), ==, 1);
  secasset_inventory_remove (inventory, find (inventory, "I1"));
  secasset_inventory_remove (inventory, find (inventory, "T1"));
  g_assert_cmpuint (secasset_list_get_n_items (computers), ==, 0);
  g_signal_handlers_disconnect_by_data (elements, inventory);
  g_signal_handlers_disconnect_by_data (computers, inventory);
}

static void
test_ownership (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  g_autoptr (SecassetInventory) other = secasset_inventory_new ();
  g_autoptr (SecassetAssignment) assignment = secasset_assignment_new ();
  SecassetElement *system = find (inventory, "S1");
  g_autoptr (SecassetExternalRecordMedium) medium = secasset_external_record_medium_new ("M1");
  g_autoptr (SecassetList) list = secasset_asset_get_assignments (SECASSET_ASSET (system));
  Heard heard = { 0 };

  g_signal_connect (inventory, "changed", G_CALLBACK (changed_cb), &heard);
  secasset_asset_add_assignment (SECASSET_ASSET (system), assignment);
  g_assert_cmpuint (secasset_list_get_n_items (list), ==, 1);
  g_assert_true (secasset_record_get_owner (SECASSET_RECORD (assignment))
                 == SECASSET_RECORD (system));
  secasset_assignment_set_scheme (assignment, "mic-2024");
  g_assert_cmpuint (heard.n, ==, 2);
  g_assert_true (heard.record == (GObject *) assignment);

  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*owner == NULL*");
  secasset_asset_add_assignment (SECASSET_ASSET (medium), assignment);
  g_test_expect_message ("Secasset", G_LOG_LEVEL_CRITICAL, "*owner == NULL*");
  g_assert_false (secasset_inventory_add (other, system, NULL));
  g_test_assert_expected_messages ();

  g_assert_true (secasset_asset_remove_assignment (SECASSET_ASSET (system), assignment));
  g_assert_null (secasset_record_get_owner (SECASSET_RECORD (assignment)));
  secasset_asset_add_assignment (SECASSET_ASSET (medium), assignment);
  g_assert_cmpuint (secasset_list_get_n_items (list), ==, 0);
  g_signal_handlers_disconnect_by_data (inventory, &heard);
  heard_clear (&heard);
}

/* Whoever holds a list or an element outlives the inventory without harm. */
static void
test_survivors (void)
{
  SecassetInventory *inventory = create_inventory ();
  SecassetList *elements = g_object_ref (secasset_inventory_get_elements (inventory));
  g_autoptr (SecassetElement) system = NULL;
  g_autoptr (SecassetList) relations = NULL;
  g_autoptr (SecassetRelation) relation = NULL;

  add (inventory, secasset_administrative_information_new ("I1"));
  g_assert_finalize_object (inventory);
  system = g_list_model_get_item (G_LIST_MODEL (elements), 0);
  g_assert_null (secasset_list_find (elements, "S1"));
  g_assert_finalize_object (elements);
  g_assert_null (secasset_element_get_inventory (system));
  relations = secasset_element_list_relations (system, 0);
  relation = first_relation (relations);
  g_assert_cmpstr (secasset_relation_get_ref (relation), ==, "I1");
  g_assert_null (secasset_relation_get_target (relation));
}

static void
test_extensions (void)
{
  g_autoptr (SecassetInventory) inventory = create_inventory ();
  SecassetRecord *system = find (inventory, "S1");
  g_autoptr (JsonNode) value = json_from_string ("{\"a\":[1]}", NULL);
  g_auto (GStrv) names = NULL;
  Heard heard = { 0 };

  g_signal_connect (inventory, "changed", G_CALLBACK (changed_cb), &heard);
  secasset_record_set_extension (system, "x-host", value);
  secasset_record_set_extension (system, "x-host", value);
  g_assert_cmpuint (heard.n, ==, 1);
  g_assert_true (json_node_equal (secasset_record_get_extension (system, "x-host"), value));
  names = secasset_record_dup_extensions (system);
  g_assert_cmpstr (names[0], ==, "x-host");
  g_assert_null (names[1]);
  secasset_record_set_extension (system, "x-host", NULL);
  secasset_record_set_extension (system, "x-host", NULL);
  g_assert_cmpuint (heard.n, ==, 2);
  g_assert_null (secasset_record_get_extension (system, "x-host"));
  g_signal_handlers_disconnect_by_data (inventory, &heard);
  heard_clear (&heard);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/unique-ids", test_unique_ids);
  g_test_add_func ("/model/typed-lists", test_typed_lists);
  g_test_add_func ("/model/listeners-may-ask", test_listeners_may_ask);
  g_test_add_func ("/model/ownership", test_ownership);
  g_test_add_func ("/model/survivors", test_survivors);
  g_test_add_func ("/model/extensions", test_extensions);
  return g_test_run ();
}
