/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts-fixture.h"

/* Effective levels: the maximum principle, overrides, and what is not known (domain §3.10). */

#define HANDLES SECASSET_RELATION_KIND_HANDLES
#define STORED_ON SECASSET_RELATION_KIND_STORED_ON
#define PART_OF SECASSET_RELATION_KIND_PART_OF
#define CONNECTED SECASSET_RELATION_KIND_CONNECTED_TO
#define DEPENDS_ON SECASSET_RELATION_KIND_DEPENDS_ON

static void
add_information (Fixture *fixture,
                 const char *id,
                 const char *confidentiality,
                 const char *availability)
{
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, id, "relates-to-administration",
               SECASSET_TRISTATE_TRUE, NULL);
  fixture_classify (fixture, id, confidentiality, NULL, availability);
}

static void
add_system (Fixture *fixture,
            const char *id,
            const char *information)
{
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, id, NULL);
  if (information)
    fixture_relate (fixture, id, HANDLES, information, NULL);
}

static const SecassetNeed *
get_need (Fixture *fixture,
          const char *id,
          guint dimension)
{
  return secasset_facts_get_need (fixture->facts, 0, dimension, fixture_find (fixture, id));
}

static void
test_maximum (Fixture *fixture,
              gconstpointer data)
{
  const SecassetNeed *need;

  add_information (fixture, "I1", "2", "2");
  add_information (fixture, "I2", "3B", "1");
  add_information (fixture, "I3", "３Ｂ", NULL);
  add_system (fixture, "S1", "I1");
  fixture_relate (fixture, "S1", HANDLES, "I3", NULL);
  fixture_relate (fixture, "S1", HANDLES, "I2", NULL);
  fixture_classify (fixture, "S1", "2", NULL, "2");
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_relate (fixture, "C1", PART_OF, "S1", NULL);
  fixture_add (fixture, SECASSET_TYPE_COMPUTER_ROOM, "P1", NULL);
  fixture_relate (fixture, "C1", SECASSET_RELATION_KIND_LOCATED_IN, "P1", NULL);
  fixture_add (fixture, SECASSET_TYPE_CONTRACTED_SERVICE, "V1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HOSTED_ON, "V1", NULL);
  fixture_judge (fixture);

  fixture_assert_level (fixture, "S1", "confidentiality", "3B<-I2");
  fixture_assert_level (fixture, "P1", "confidentiality", "3B<-C1<-S1<-I2");
  fixture_assert_level (fixture, "V1", "confidentiality", "3B<-S1<-I2");
  fixture_assert_level (fixture, "S1", "availability", "2");
  fixture_assert_level (fixture, "S1", "integrity", "-");
  fixture_assert_level (fixture, "S1", "no-such-dimension", "-");

  /* Of two equal sources the one that the relations name first. */
  need = get_need (fixture, "S1", 0);
  g_assert_cmpuint (need->declared, ==, 2);
  g_assert_cmpuint (need->carried, ==, 4);
  g_assert_cmpuint (need->carried_from, ==, fixture_find (fixture, "I3")->index);
  g_assert_cmpuint (get_need (fixture, "S1", 0)->flags, ==, 0);
  /* I3 says nothing about availability. */
  g_assert_cmpuint (get_need (fixture, "S1", 2)->flags, ==,
                    SECASSET_NEED_DECLARED | SECASSET_NEED_PARTIAL);
}

static void
test_cycle (Fixture *fixture,
            gconstpointer data)
{
  add_system (fixture, "S1", NULL);
  add_system (fixture, "S2", NULL);
  add_system (fixture, "S3", NULL);
  fixture_classify (fixture, "S1", "3A", "1", "2");
  fixture_classify (fixture, "S2", "1", "2", "1");
  fixture_relate (fixture, "S1", DEPENDS_ON, "S2", NULL);
  fixture_relate (fixture, "S2", DEPENDS_ON, "S3", NULL);
  fixture_relate (fixture, "S3", DEPENDS_ON, "S1", NULL);
  fixture_judge (fixture);

  fixture_assert_level (fixture, "S1", "integrity", "2<-S3<-S2");
  fixture_assert_level (fixture, "S3", "availability", "2<-S2<-S1");
  /* A dependency does not pass confidentiality. */
  fixture_assert_level (fixture, "S2", "confidentiality", "1");
  fixture_assert_level (fixture, "S3", "confidentiality", "-");
}

static void
test_override (Fixture *fixture,
               gconstpointer data)
{
  SecassetOverride *override;

  add_information (fixture, "I1", "3A", "2");
  add_system (fixture, "S1", "I1");
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_relate (fixture, "C1", PART_OF, "S1", NULL);
  override = fixture_override (fixture, "S1", "confidentiality", "2");
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "2");
  fixture_assert_level (fixture, "C1", "confidentiality", "2<-S1");
  fixture_assert_level (fixture, "C1", "availability", "2<-S1<-I1");
  g_assert_true (secasset_facts_is_overridden (fixture->facts, fixture_find (fixture, "S1"),
                                               "mic-2024", "confidentiality"));
  g_assert_cmpuint (get_need (fixture, "S1", 0)->carried, ==, 5);

  /* The last day counts; the day after does not. */
  secasset_override_set_expires_on (override, &fixture->day);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "2");
  g_date_add_days (&fixture->day, 1);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "3A<-I1");
  secasset_override_set_expires_on (override, NULL);

  secasset_override_set_justification (override, "　");
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "3A<-I1");
  secasset_override_set_justification (override, "because");
  secasset_override_set_approved_by (override, NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "3A<-I1");
  secasset_override_set_approved_by (override, "somebody");
  secasset_override_set_to (override, "9");
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "3A<-I1");
}

static gboolean
is_partial (Fixture *fixture,
            const char *id)
{
  return secasset_facts_is_partial (fixture->facts, fixture_find (fixture, id), "mic-2024",
                                    "confidentiality");
}

static void
test_partial (Fixture *fixture,
              gconstpointer data)
{
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I1", "relates-to-administration",
               SECASSET_TRISTATE_TRUE, NULL);
  add_information (fixture, "I2", "2", NULL);
  add_system (fixture, "S1", "I1");
  fixture_relate (fixture, "S1", HANDLES, "I2", NULL);
  fixture_classify (fixture, "S1", "2", NULL, NULL);
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_relate (fixture, "C1", PART_OF, "S1", NULL);
  fixture_judge (fixture);
  g_assert_false (is_partial (fixture, "I1"));
  g_assert_true (is_partial (fixture, "S1"));
  g_assert_true (is_partial (fixture, "C1"));

  /* What somebody approved is no longer open. */
  fixture_override (fixture, "S1", "confidentiality", "3C");
  fixture_judge (fixture);
  g_assert_false (is_partial (fixture, "S1"));
  g_assert_false (is_partial (fixture, "C1"));
  g_assert_true (secasset_facts_is_partial (fixture->facts, fixture_find (fixture, "C1"),
                                            "mic-2024", "availability"));

  /* What the policy does not cover needs no class. */
  add_system (fixture, "S2", "I1");
  fixture_classify (fixture, "S2", "2", NULL, NULL);
  g_object_set (fixture_find (fixture, "I1"), "relates-to-administration",
                SECASSET_TRISTATE_FALSE, NULL);
  fixture_judge (fixture);
  g_assert_false (is_partial (fixture, "S2"));
}

static void
test_redundant (Fixture *fixture,
                gconstpointer data)
{
  add_information (fixture, "I1", "3C", "2");
  add_system (fixture, "S1", "I1");
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_relate (fixture, "C1", PART_OF, "S1", "redundant", SECASSET_TRISTATE_TRUE, NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "C1", "confidentiality", "3C<-S1<-I1");
  fixture_assert_level (fixture, "C1", "availability", "-");
}

static void
test_authoritative (Fixture *fixture,
                    gconstpointer data)
{
  add_information (fixture, "I1", "3C", "2");
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM, "M1", NULL);
  fixture_relate (fixture, "I1", STORED_ON, "M1", NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "M1", "availability", "2<-I1");

  fixture_relate (fixture, "I1", STORED_ON, "C1", "authoritative", SECASSET_TRISTATE_TRUE, NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "C1", "availability", "2<-I1");
  fixture_assert_level (fixture, "M1", "availability", "-");
  fixture_assert_level (fixture, "M1", "confidentiality", "3C<-I1");
}

static void
test_networks (Fixture *fixture,
               gconstpointer data)
{
  add_information (fixture, "I1", "3C", "2");
  add_system (fixture, "S1", "I1");
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_relate (fixture, "C1", PART_OF, "S1", NULL);
  fixture_add (fixture, SECASSET_TYPE_NETWORK, "N1", "usage", SECASSET_NETWORK_USAGE_SHARED, NULL);
  fixture_add (fixture, SECASSET_TYPE_NETWORK, "N2", "usage", SECASSET_NETWORK_USAGE_DEDICATED,
               NULL);
  fixture_relate (fixture, "N1", PART_OF, "S1", NULL);
  fixture_relate (fixture, "C1", CONNECTED, "N1", NULL);
  fixture_relate (fixture, "C1", CONNECTED, "N2", NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "N1", "confidentiality", "-");
  fixture_assert_level (fixture, "N2", "confidentiality", "3C<-C1<-S1<-I1");
}

static void
test_robot (Fixture *fixture,
            gconstpointer data)
{
  add_information (fixture, "I1", "3C", "2");
  add_system (fixture, "S1", "I1");
  add_system (fixture, "S2", NULL);
  fixture_add (fixture, SECASSET_TYPE_COMPUTER, "C1", NULL);
  fixture_add (fixture, SECASSET_TYPE_SOFTWARE_ROBOT, "R1", NULL);
  fixture_relate (fixture, "R1", PART_OF, "S1", NULL);
  fixture_relate (fixture, "R1", PART_OF, "S2", NULL);
  fixture_relate (fixture, "R1", SECASSET_RELATION_KIND_RUNS_ON, "C1", NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S2", "confidentiality", "3C<-R1<-S1<-I1");
  fixture_assert_level (fixture, "C1", "confidentiality", "3C<-R1<-S1<-I1");
}

/* What left the city, or is out of use, or is classified for later, carries nothing. */
static void
test_no_sources (Fixture *fixture,
                 gconstpointer data)
{
  SecassetElement *info;
  g_autoptr (SecassetAssignment) assignment = NULL;
  g_autoptr (SecassetList) assignments = NULL;

  add_information (fixture, "I1", "3C", "2");
  add_system (fixture, "S1", "I1");
  info = fixture_find (fixture, "I1");
  g_object_set (info, "excluded", TRUE, NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "3C<-I1");
  g_object_set (info, "responsibility-transferred", SECASSET_TRISTATE_TRUE, NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "-");
  g_object_set (info, "excluded", FALSE, "lifecycle", SECASSET_LIFECYCLE_DISPOSED, NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "-");
  g_object_set (info, "lifecycle", SECASSET_LIFECYCLE_SUSPENDED, NULL);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "3C<-I1");

  assignments = secasset_asset_get_assignments (SECASSET_ASSET (info));
  assignment = g_list_model_get_item (G_LIST_MODEL (assignments), 0);
  secasset_assignment_set_status (assignment, SECASSET_ASSIGNMENT_STATUS_DRAFT);
  fixture_judge (fixture);
  fixture_assert_level (fixture, "S1", "confidentiality", "-");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_test ("/levels/maximum", test_maximum);
  fixture_test ("/levels/cycle", test_cycle);
  fixture_test ("/levels/override", test_override);
  fixture_test ("/levels/partial", test_partial);
  fixture_test ("/levels/redundant", test_redundant);
  fixture_test ("/levels/authoritative", test_authoritative);
  fixture_test ("/levels/networks", test_networks);
  fixture_test ("/levels/robot", test_robot);
  fixture_test ("/levels/no-sources", test_no_sources);
  return g_test_run ();
}
