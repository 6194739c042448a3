/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The page of a report: what is escaped and shortened, whose drawing it is, how long it lives. */
#include "report/html-private.h"
#include "report/segment-plan-private.h"
#include "facts-fixture.h"

#include <string.h>

static void
test_escaping (void)
{
  static const struct
  {
    const char *given;
    const char *expected;
  } cases[] = {
    { "住民税", "<b>住民税</b>" },
    { "<script>", "<b>&lt;script&gt;</b>" },
    { "\"onmouseover='x'", "<b>&quot;onmouseover=&apos;x&apos;</b>" },
    { "a & b &amp; &#x41;", "<b>a &amp; b &amp;amp; &amp;#x41;</b>" },
    { "\033[31m", "<b>\\u001B[31m</b>" },
    { "\xc2\x9b" "31m", "<b>\\u009B31m</b>" },
    { "\xe2\x80\xaegnp\xe2\x81\xa6", "<b>\\u202Egnp\\u2066</b>" },
    { "", "<b></b>" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      secasset_html_append (out, "<b>%s</b>", cases[i].given);
      g_assert_cmpstr (out->str, ==, cases[i].expected);
    }
}

static void
test_shortening (void)
{
  static const struct
  {
    const char *given;
    guint columns;
    const char *expected;
  } cases[] = {
    { "基幹系共用LAN", 13, "基幹系共用LAN" },
    { "基幹系共用LAN", 12, "基幹系共用L…" },
    { "基幹系共用LAN", 5, "基幹…" },
    { "LAN", 3, "LAN" },
    { "LAN", 2, "L…" },
    { "", 5, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = secasset_html_dup_short (cases[i].given, cases[i].columns);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static SecassetReport *
judge (SecassetInventory *inventory)
{
  g_autoptr (SecassetValidator) validator = secasset_validator_new (NULL);
  g_autoptr (GError) error = NULL;
  SecassetReport *report;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, G_DATE_APRIL, 2026);
  secasset_validator_set_reference_date (validator, &day);
  report = secasset_validator_validate (validator, inventory, NULL, &error);
  g_assert_no_error (error);
  return report;
}

static char *
dup_page (SecassetReport *report,
          const char *language)
{
  g_autoptr (SecassetReportWriter) writer = secasset_report_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  secasset_report_writer_set_format (writer, SECASSET_REPORT_FORMAT_HTML);
  secasset_report_writer_set_language (writer, language);
  bytes = secasset_report_writer_to_bytes (writer, report);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
add_system (Fixture *fixture,
            const char *id,
            const char *network)
{
  fixture_add (fixture, SECASSET_TYPE_INFORMATION_SYSTEM, id, "name", id,
               "handles-individual-number-use", SECASSET_TRISTATE_FALSE, "connects-to-lgwan",
               SECASSET_TRISTATE_TRUE, "allows-internet-inbound", SECASSET_TRISTATE_FALSE,
               "allows-internet-outbound", SECASSET_TRISTATE_FALSE, NULL);
  if (network)
    fixture_relate (fixture, id, SECASSET_RELATION_KIND_CONNECTED_TO, network, NULL);
}

static void
test_plan (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (SecassetReport) report = NULL;
  g_autoptr (SecassetPlan) plan = NULL;
  const SecassetPlanBox *box;

  fixture_add (fixture, SECASSET_TYPE_NETWORK, "N1", "connects-to-lgwan", SECASSET_TRISTATE_TRUE,
               NULL);
  fixture_add (fixture, SECASSET_TYPE_NETWORK, "N2", "lifecycle", SECASSET_LIFECYCLE_RETIRED, NULL);
  add_system (fixture, "S1", "N1");
  add_system (fixture, "S2", "N1");
  add_system (fixture, "S3", NULL);
  report = judge (fixture->inventory);
  plan = secasset_plan_new (report);

  g_assert_cmpuint (plan->bands[1].n_networks, ==, 1);
  g_assert_cmpuint (plan->bands[1].n_systems, ==, 2);
  g_assert_cmpuint (plan->bands[1].boxes->len, ==, 1);
  box = &g_array_index (plan->bands[1].boxes, SecassetPlanBox, 0);
  g_assert_cmpstr (box->network->id, ==, "N1");
  g_assert_cmpuint (box->systems->len, ==, 2);
  g_assert_cmpuint (plan->bands[SECASSET_BAND_UNKNOWN].n_systems, ==, 1);
  box = &g_array_index (plan->bands[SECASSET_BAND_UNKNOWN].boxes, SecassetPlanBox, 0);
  g_assert_null (box->network);
}

/* A report keeps what it is drawn from. */
static void
test_lifetime (void)
{
  SecassetInventory *inventory = secasset_inventory_new ();
  g_autoptr (SecassetNetwork) network = secasset_network_new ("N1");
  g_autoptr (SecassetReport) report = NULL;
  g_autofree char *page = NULL;

  secasset_element_set_name (SECASSET_ELEMENT (network), "基幹系共用LAN");
  g_assert_true (secasset_inventory_add (inventory, SECASSET_ELEMENT (network), NULL));
  report = judge (inventory);
  g_object_add_weak_pointer (G_OBJECT (inventory), (gpointer *) &inventory);
  g_object_unref (inventory);
  g_assert_nonnull (inventory);
  page = dup_page (report, "ja");
  g_assert_nonnull (strstr (page, "基幹系共用LAN"));
  g_clear_object (&report);
  g_assert_null (inventory);
}

/* What came into the inventory after the report is not drawn. */
static void
test_later_elements (Fixture *fixture,
                     gconstpointer data)
{
  g_autoptr (SecassetReport) report = NULL;
  g_autoptr (SecassetReportWriter) writer = secasset_report_writer_new ();
  g_autofree char *page = NULL;
  g_autofree char *graph = NULL;

  fixture_add (fixture, SECASSET_TYPE_NETWORK, "N1", NULL);
  report = judge (fixture->inventory);
  fixture_add (fixture, SECASSET_TYPE_NETWORK, "LATER", NULL);
  add_system (fixture, "LATER-TOO", "LATER");
  page = dup_page (report, "en");
  graph = secasset_report_writer_dup_graph (writer, report, SECASSET_GRAPH_COLORING_SEGMENT);
  g_assert_null (strstr (page, "LATER"));
  g_assert_null (strstr (graph, "LATER"));
  g_assert_nonnull (strstr (graph, "N1"));
}

static void
test_ledger_place (void)
{
  static const char text[] = "資産ID,資産区分,資産名称\nS1,情報システム,住民税\nS1,情報システム,固定資産税\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetLedger) ledger
      = secasset_ledger_new_from_bytes (bytes, "台帳.csv", NULL, NULL, NULL, NULL, &error);
  g_autoptr (SecassetReport) report = NULL;
  g_autofree char *ja = NULL;
  g_autofree char *en = NULL;

  g_assert_no_error (error);
  report = judge (secasset_ledger_get_inventory (ledger));
  ja = dup_page (report, "ja");
  en = dup_page (report, "en");
  g_assert_nonnull (strstr (ja, "台帳.csv 3行 "));
  g_assert_nonnull (strstr (en, "<span lang=\"ja\">台帳</span>.csv, row 3, column "));
}

static void
test_languages (void)
{
  static const struct
  {
    const char *language;
    const char *given;
    const char *expected;
  } cases[] = {
    { "en", "<p>a 庁内LAN（基幹系）, b</p>", "<p>a <span lang=\"ja\">庁内LAN（基幹系）</span>, b</p>" },
    { "en", "<a title=\"台帳\">x</a>", "<a title=\"台帳\">x</a>" },
    { "en", "<svg><text><title>網</title>○ <tspan>網</tspan></text></svg>網",
      "<svg><text><title>網</title>○ <tspan><tspan lang=\"ja\">網</tspan></tspan></text></svg>"
      "<span lang=\"ja\">網</span>" },
    { "en", "<option>課</option>", "<option>課</option>" },
    { "en", "<script>a<b;'課'</script><style>/* 課 */</style>",
      "<script>a<b;'課'</script><style>/* 課 */</style>" },
    { "en", "no tag", "no tag" },
    { "ja", "<p>Renew the old locks.</p>", "<p><span lang=\"en\">Renew the old locks.</span></p>" },
    { "ja", "<p>LGWAN ASP</p><p>台帳 Renew the old locks</p>",
      "<p>LGWAN ASP</p><p>台帳 Renew the old locks</p>" },
    { "ja", "", "" },
  };
  g_autoptr (SecassetInventory) inventory = secasset_inventory_new ();
  g_autoptr (SecassetReport) report = judge (inventory);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SecassetReportWriter) writer = secasset_report_writer_new ();
      g_autoptr (SecassetHtml) html = NULL;
      g_autoptr (GString) out = g_string_new (NULL);

      secasset_report_writer_set_language (writer, cases[i].language);
      html = secasset_html_new (writer, report);
      secasset_html_mark_languages (html, cases[i].given, out);
      g_assert_cmpstr (out->str, ==, cases[i].expected);
    }
}

static void
test_empty (void)
{
  g_autoptr (SecassetInventory) inventory = secasset_inventory_new ();
  g_autoptr (SecassetReport) report = judge (inventory);
  g_autofree char *page = dup_page (report, "en");

  g_assert_null (strstr (page, "{{"));
  g_assert_null (strstr (page, "<form"));
  g_assert_nonnull (strstr (page, "There are no findings."));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html/escaping", test_escaping);
  g_test_add_func ("/html/shortening", test_shortening);
  g_test_add ("/html/plan", Fixture, NULL, fixture_set_up, test_plan, fixture_tear_down);
  g_test_add_func ("/html/lifetime", test_lifetime);
  g_test_add ("/html/later-elements", Fixture, NULL, fixture_set_up, test_later_elements,
              fixture_tear_down);
  g_test_add_func ("/html/ledger-place", test_ledger_place);
  g_test_add_func ("/html/languages", test_languages);
  g_test_add_func ("/html/empty", test_empty);
  return g_test_run ();
}
