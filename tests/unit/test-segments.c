/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts-fixture.h"

/* Clause 2.7: which segment a network belongs to. */

#define F SECASSET_TRISTATE_FALSE
#define U SECASSET_TRISTATE_UNKNOWN
#define T SECASSET_TRISTATE_TRUE

static SecassetTristate
parse_tristate (JsonObject *row,
                const char *member)
{
  switch (json_object_get_string_member (row, member)[0])
    {
    case 'T':
      return T;
    case 'F':
      return F;
    default:
      g_assert_cmpstr (json_object_get_string_member (row, member), ==, "U");
      return U;
    }
}

static SecassetSegmentSet
parse_set (JsonObject *row,
           const char *member)
{
  JsonArray *array = json_object_get_array_member (row, member);
  SecassetSegmentSet set = 0;

  for (guint i = 0; i < json_array_get_length (array); i++)
    set |= SECASSET_SEGMENT_BIT (json_array_get_int_element (array, i));
  return set;
}

static gint
parse_nick (JsonObject *row,
            const char *member,
            GType type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value
      = g_enum_get_value_by_nick (klass, json_object_get_string_member (row, member));

  g_assert_nonnull (value);
  return value->value;
}

static void
assert_row (const SecassetNetworkFacts *facts,
            JsonObject *row)
{
  g_assert_cmpint (facts->c1, ==, parse_tristate (row, "c1"));
  g_assert_cmpint (facts->c2, ==, parse_tristate (row, "c2"));
  g_assert_cmpint (facts->c3, ==, parse_tristate (row, "c3"));
  g_assert_cmphex (facts->matched, ==, parse_set (row, "matched"));
  g_assert_cmphex (facts->possible, ==, parse_set (row, "possible"));
  g_assert_cmpint (facts->status, ==, parse_nick (row, "status", SECASSET_TYPE_SEGMENT_STATUS));
  g_assert_cmpint (facts->effective, ==, parse_nick (row, "effective", SECASSET_TYPE_SEGMENT_KIND));
}

static JsonArray *
load_rows (JsonParser *parser)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "data", "segment-verdicts.json", NULL);

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                       "segment_verdicts");
}

static void
test_appendix_a (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *rows = load_rows (parser);

  g_assert_cmpuint (json_array_get_length (rows), ==, 27);
  for (guint i = 0; i < 27; i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      SecassetNetworkFacts facts = secasset_segment_decide (
          parse_tristate (row, "c1"), parse_tristate (row, "c2"), parse_tristate (row, "c3"));

      assert_row (&facts, row);
      g_assert_cmpint (facts.settled, ==, facts.effective);
    }
}

static void
add_system (Fixture *fixture,
            const char *id,
            SecassetTristate individual_number,
            SecassetTristate lgwan,
            SecassetTristate internet)
{
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, id, "handles-individual-number-use",
               individual_number, "connects-to-lgwan", lgwan, "allows-internet-outbound", F,
               "allows-internet-inbound", internet, NULL);
}

static void
add_network (Fixture *fixture,
             const char *id,
             SecassetNetworkUsage usage,
             SecassetTristate lgwan,
             SecassetSegmentKind declared)
{
  fixture_add (fixture, SECASSET_TYPE_NETWORK, id, "usage", usage, "connects-to-lgwan", lgwan,
               "declared-segment", declared, NULL);
}

#define SHARED SECASSET_NETWORK_USAGE_SHARED
#define DEDICATED SECASSET_NETWORK_USAGE_DEDICATED
#define CONNECTED SECASSET_RELATION_KIND_CONNECTED_TO

static const SecassetNetworkFacts *
judge (Fixture *fixture,
       const char *id)
{
  fixture_judge (fixture);
  return secasset_facts_get_network (fixture->facts, fixture_find (fixture, id));
}

/* The same 27 rows, each by three systems on a shared network and by one on a dedicated one. */
static void
test_whole_path (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *rows = load_rows (parser);

  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      SecassetTristate c1 = parse_tristate (row, "c1");
      SecassetTristate c2 = parse_tristate (row, "c2");
      SecassetTristate c3 = parse_tristate (row, "c3");
      Fixture fixture = { 0 };

      fixture_set_up (&fixture, NULL);
      add_network (&fixture, "shared", SHARED, c2, SECASSET_SEGMENT_KIND_UNSET);
      add_network (&fixture, "dedicated", DEDICATED, F, SECASSET_SEGMENT_KIND_UNSET);
      add_system (&fixture, "S1", c1, T, F);
      add_system (&fixture, "S2", F, T, c3);
      add_system (&fixture, "S3", F, F, F);
      add_system (&fixture, "S4", c1, c2, c3);
      fixture_relate (&fixture, "S1", CONNECTED, "shared", NULL);
      fixture_relate (&fixture, "S2", CONNECTED, "shared", NULL);
      fixture_relate (&fixture, "S3", CONNECTED, "shared", NULL);
      fixture_relate (&fixture, "S4", CONNECTED, "dedicated", NULL);
      assert_row (judge (&fixture, "shared"), row);
      assert_row (judge (&fixture, "dedicated"), row);
      fixture_tear_down (&fixture, NULL);
    }
}

static void
test_no_system (Fixture *fixture,
                gconstpointer data)
{
  const SecassetNetworkFacts *facts;

  add_network (fixture, "N1", SHARED, F, SECASSET_SEGMENT_KIND_INDEPENDENT);
  add_network (fixture, "N2", SHARED, T, SECASSET_SEGMENT_KIND_INTERNET);
  add_system (fixture, "S1", T, F, F);
  fixture_relate (fixture, "S1", CONNECTED, "N1", NULL);
  facts = judge (fixture, "N1");
  g_assert_cmpint (facts->status, ==, SECASSET_SEGMENT_STATUS_DETERMINED);

  /* Out of use, it is no longer known to connect. */
  g_object_set (fixture_find (fixture, "S1"), "lifecycle", SECASSET_LIFECYCLE_RETIRED, NULL);
  facts = judge (fixture, "N1");
  g_assert_cmpint (facts->status, ==, SECASSET_SEGMENT_STATUS_NO_SYSTEM);
  g_assert_cmpint (facts->c1, ==, F);
  g_assert_cmphex (facts->matched, ==, 0);
  g_assert_cmpint (facts->effective, ==, SECASSET_SEGMENT_KIND_UNSET);
  g_assert_cmpint (facts->settled, ==, SECASSET_SEGMENT_KIND_INDEPENDENT);

  /* Its own connection to LGWAN needs no system (2.7.2-1). */
  facts = judge (fixture, "N2");
  g_assert_cmpint (facts->status, ==, SECASSET_SEGMENT_STATUS_NO_SYSTEM);
  g_assert_cmphex (facts->matched, ==, SECASSET_SEGMENT_BIT (2));
  g_assert_cmpint (facts->settled, ==, SECASSET_SEGMENT_KIND_LGWAN);
}

static void
test_declared (Fixture *fixture,
               gconstpointer data)
{
  add_network (fixture, "N1", SHARED, T, SECASSET_SEGMENT_KIND_LGWAN);
  add_network (fixture, "N2", SHARED, F, SECASSET_SEGMENT_KIND_LGWAN);
  add_network (fixture, "N3", SHARED, U, SECASSET_SEGMENT_KIND_INDEPENDENT);
  add_network (fixture, "N4", SHARED, U, SECASSET_SEGMENT_KIND_UNSET);
  add_system (fixture, "S1", T, F, F);
  add_system (fixture, "S2", F, F, F);
  fixture_relate (fixture, "S1", CONNECTED, "N1", NULL);
  fixture_relate (fixture, "S1", CONNECTED, "N2", NULL);
  fixture_relate (fixture, "S2", CONNECTED, "N3", NULL);
  fixture_relate (fixture, "S2", CONNECTED, "N4", NULL);

  /* In conflict {1,2}: the declared one is among them and stays. */
  g_assert_cmpint (judge (fixture, "N1")->effective, ==, SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER);
  g_assert_cmpint (judge (fixture, "N1")->settled, ==, SECASSET_SEGMENT_KIND_LGWAN);
  g_assert_cmpint (judge (fixture, "N2")->settled, ==, SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER);
  g_assert_cmpint (judge (fixture, "N3")->settled, ==, SECASSET_SEGMENT_KIND_INDEPENDENT);
  g_assert_cmpint (judge (fixture, "N4")->settled, ==, SECASSET_SEGMENT_KIND_UNSET);
}

static void
test_uplinks (Fixture *fixture,
              gconstpointer data)
{
  add_network (fixture, "N1", SHARED, F, SECASSET_SEGMENT_KIND_UNSET);
  add_system (fixture, "S1", F, F, F);
  fixture_relate (fixture, "S1", CONNECTED, "N1", NULL);
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_NETWORK, "X1", "network-kind",
               SECASSET_EXTERNAL_NETWORK_KIND_INTERNET, NULL);
  fixture_relate (fixture, "N1", SECASSET_RELATION_KIND_UPLINKS, "X1", NULL);
  g_assert_cmpint (judge (fixture, "N1")->c2, ==, F);

  fixture_relate (fixture, "N1", SECASSET_RELATION_KIND_UPLINKS, "X2", NULL);
  g_assert_cmpint (judge (fixture, "N1")->c2, ==, U);
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_NETWORK, "X2", NULL);
  g_assert_cmpint (judge (fixture, "N1")->c2, ==, U);
  g_object_set (fixture_find (fixture, "X2"), "network-kind", SECASSET_EXTERNAL_NETWORK_KIND_LGWAN,
                NULL);
  g_assert_cmpint (judge (fixture, "N1")->c2, ==, T);
}

/* Usage unknown: a system's connection to LGWAN may or may not be the network's. */
static void
test_usage_unknown (Fixture *fixture,
                    gconstpointer data)
{
  add_network (fixture, "N1", SECASSET_NETWORK_USAGE_UNKNOWN, F, SECASSET_SEGMENT_KIND_UNSET);
  add_system (fixture, "S1", F, T, F);
  fixture_relate (fixture, "S1", CONNECTED, "N1", NULL);
  g_assert_cmpint (judge (fixture, "N1")->c2, ==, U);
  g_object_set (fixture_find (fixture, "S1"), "connects-to-lgwan", F, NULL);
  g_assert_cmpint (judge (fixture, "N1")->c2, ==, F);
}

static void
test_through_component (Fixture *fixture,
                        gconstpointer data)
{
  GDate ended;

  add_network (fixture, "N1", SHARED, F, SECASSET_SEGMENT_KIND_UNSET);
  add_system (fixture, "S1", F, F, T);
  fixture_add (fixture, SECASSET_TYPE_TERMINAL, "C1", NULL);
  fixture_relate (fixture, "C1", SECASSET_RELATION_KIND_PART_OF, "S1", NULL);
  fixture_relate (fixture, "C1", CONNECTED, "N1", NULL);
  g_assert_cmpint (judge (fixture, "N1")->settled, ==, SECASSET_SEGMENT_KIND_INTERNET);
  g_assert_cmphex (secasset_facts_get_element_segments (fixture->facts,
                                                        fixture_find (fixture, "S1"), NULL),
                   ==, SECASSET_SEGMENT_BIT (3));

  /* A connection that ended the day before. */
  add_network (fixture, "N2", SHARED, F, SECASSET_SEGMENT_KIND_UNSET);
  g_date_set_dmy (&ended, 31, G_DATE_MARCH, 2026);
  fixture_relate (fixture, "S1", CONNECTED, "N2", "valid-until", &ended, NULL);
  g_assert_cmpint (judge (fixture, "N2")->status, ==, SECASSET_SEGMENT_STATUS_NO_SYSTEM);
}

static void
test_individual_number (Fixture *fixture,
                        gconstpointer data)
{
  const struct
  {
    SecassetTristate flag, information, expected;
  } table[] = {
    { T, F, T }, { T, U, T }, { T, T, T }, { F, F, F }, { F, U, U },
    { F, T, T }, { U, F, U }, { U, U, U }, { U, T, T },
  };

  add_system (fixture, "S1", U, F, F);
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I1", NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HANDLES, "I1", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_object_set (fixture_find (fixture, "S1"), "handles-individual-number-use", table[i].flag,
                    NULL);
      g_object_set (fixture_find (fixture, "I1"), "used-for-individual-number-affairs",
                    table[i].information, NULL);
      fixture_judge (fixture);
      g_assert_cmpint (secasset_facts_handles_individual_number (fixture->facts,
                                                                 fixture_find (fixture, "S1")),
                       ==, table[i].expected);
    }
}

/* 2.12.2.c, and nothing else is deemed to be a segment. */
static void
test_government_cloud (Fixture *fixture,
                       gconstpointer data)
{
  gboolean unknown;

  add_system (fixture, "S1", T, F, F);
  add_network (fixture, "N1", SHARED, T, SECASSET_SEGMENT_KIND_UNSET);
  add_system (fixture, "S2", F, T, F);
  fixture_relate (fixture, "S2", CONNECTED, "N1", NULL);
  fixture_add (fixture, SECASSET_TYPE_GOVERNMENT_CLOUD, "G1", NULL);
  fixture_add (fixture, SECASSET_TYPE_CONTRACTED_SERVICE, "V1", "declared-equivalence",
               SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER, NULL);
  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HOSTED_ON, "V1", NULL);
  fixture_judge (fixture);
  g_assert_cmphex (secasset_facts_get_system_segments (fixture->facts,
                                                       fixture_find (fixture, "S1"), &unknown),
                   ==, 0);
  g_assert_false (unknown);

  fixture_relate (fixture, "S1", SECASSET_RELATION_KIND_HOSTED_ON, "G1", NULL);
  fixture_relate (fixture, "S2", SECASSET_RELATION_KIND_HOSTED_ON, "G1", NULL);
  fixture_judge (fixture);
  g_assert_cmphex (secasset_facts_get_system_segments (fixture->facts,
                                                       fixture_find (fixture, "S1"), NULL),
                   ==, SECASSET_SEGMENT_BIT (1));
  g_assert_cmphex (secasset_facts_get_system_segments (fixture->facts,
                                                       fixture_find (fixture, "S2"), NULL),
                   ==, SECASSET_SEGMENT_BIT (1) | SECASSET_SEGMENT_BIT (2));
  g_assert_cmphex (secasset_facts_get_element_segments (fixture->facts,
                                                        fixture_find (fixture, "G1"), NULL),
                   ==, SECASSET_SEGMENT_BIT (1));
}

/* N2 and N4 of the small ledger (domain, appendix B). */
static void
test_verdict (Fixture *fixture,
              gconstpointer data)
{
  g_autoptr (SecassetSegmentVerdict) conflict = NULL;
  g_autoptr (SecassetSegmentVerdict) open = NULL;
  g_autofree char *english = NULL;
  g_autofree char *japanese = NULL;
  g_autofree char *evidence = NULL;
  g_autofree char *unknown = NULL;

  add_network (fixture, "N2", SHARED, T, SECASSET_SEGMENT_KIND_LGWAN);
  add_network (fixture, "N4", DEDICATED, F, SECASSET_SEGMENT_KIND_INDEPENDENT);
  add_system (fixture, "S6", F, F, F);
  add_system (fixture, "S4", F, F, U);
  fixture_add (fixture, SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, "I4",
               "used-for-individual-number-affairs", T, NULL);
  fixture_relate (fixture, "S6", SECASSET_RELATION_KIND_HANDLES, "I4", NULL);
  fixture_relate (fixture, "S6", CONNECTED, "N2", NULL);
  fixture_relate (fixture, "S4", CONNECTED, "N4", NULL);
  fixture_judge (fixture);

  conflict = secasset_facts_dup_segment_verdict (fixture->facts, fixture_find (fixture, "N2"));
  evidence = g_strjoinv (",", (char **) secasset_segment_verdict_get_evidence (conflict));
  english = secasset_segment_verdict_dup_text (conflict, "en");
  g_assert_cmpint (secasset_segment_verdict_get_status (conflict), ==,
                   SECASSET_SEGMENT_STATUS_CONFLICT);
  g_assert_cmpstr (secasset_segment_verdict_get_matched (conflict)[1], ==, "lgwan");
  g_assert_cmpstr (evidence, ==, "I4#used-for-individual-number-affairs,N2#connects-to-lgwan");
  g_assert_cmpint (secasset_segment_verdict_get_criterion (conflict, 4), ==, F);
  g_assert_nonnull (strstr (english, "several segments"));
  g_test_message ("%s", english);

  open = secasset_facts_dup_segment_verdict (fixture->facts, fixture_find (fixture, "N4"));
  unknown = g_strjoinv (",", (char **) secasset_segment_verdict_get_unknown_facts (open));
  japanese = secasset_segment_verdict_dup_text (open, "ja");
  g_assert_cmpstr (unknown, ==, "S4#allows-internet-inbound");
  g_assert_cmpint (secasset_segment_verdict_get_criterion (open, 4), ==, U);
  g_assert_nonnull (strstr (japanese, "判定できません"));
  g_test_message ("%s", japanese);
  g_assert_null (secasset_facts_dup_segment_verdict (fixture->facts, fixture_find (fixture, "S4")));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/segments/appendix-a", test_appendix_a);
  g_test_add_func ("/segments/whole-path", test_whole_path);
  fixture_test ("/segments/no-system", test_no_system);
  fixture_test ("/segments/declared", test_declared);
  fixture_test ("/segments/uplinks", test_uplinks);
  fixture_test ("/segments/usage-unknown", test_usage_unknown);
  fixture_test ("/segments/through-component", test_through_component);
  fixture_test ("/segments/individual-number", test_individual_number);
  fixture_test ("/segments/government-cloud", test_government_cloud);
  fixture_test ("/segments/verdict", test_verdict);
  return g_test_run ();
}
