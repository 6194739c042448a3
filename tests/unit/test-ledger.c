/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A ledger becomes an inventory: headers, words, references, places, and what is said about it. */
#include <secasset/secasset.h>
#include <string.h>

static SecassetLedger *
read_ledger (const char *text,
             const char *mapping)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (JsonNode) node = mapping ? json_from_string (mapping, NULL) : NULL;
  g_autoptr (GError) error = NULL;
  SecassetLedger *ledger
      = secasset_ledger_new_from_bytes (bytes, "台帳.csv", NULL, node, NULL, NULL, &error);

  g_assert_no_error (error);
  return ledger;
}

/* The elements as one line of JSON each. */
static char *
describe (SecassetLedger *ledger)
{
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (JsonNode) root
      = secasset_writer_to_node (writer, secasset_ledger_get_inventory (ledger));
  JsonArray *elements = json_object_get_array_member (json_node_get_object (root), "elements");
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (elements); i++)
    {
      g_autofree char *line = NULL;

      json_object_remove_member (json_array_get_object_element (elements, i), "source-ref");
      line = json_to_string (json_array_get_element (elements, i), FALSE);
      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

static void
assert_contains (const char *text,
                 const char *part)
{
  if (!strstr (text, part))
    g_test_message ("%s\nhas no %s", text, part);
  g_assert_nonnull (strstr (text, part));
}

static void
assert_ledger (const char *text,
               const char *part)
{
  g_autoptr (SecassetLedger) ledger = read_ledger (text, NULL);
  g_autofree char *elements = describe (ledger);

  assert_contains (elements, part);
}

/* The place and the message of the first finding of a rule, "ROW:COLUMN message". */
static char *
find_finding (SecassetLedger *ledger,
              const char *rule)
{
  g_autoptr (SecassetValidator) validator = secasset_validator_new (NULL);
  g_autoptr (GDate) day = g_date_new_dmy (1, 4, 2026);
  g_autoptr (SecassetReport) report = NULL;
  GListModel *findings;

  secasset_validator_set_reference_date (validator, day);
  report = secasset_validator_validate (validator, secasset_ledger_get_inventory (ledger), NULL, NULL);
  findings = G_LIST_MODEL (secasset_report_get_findings (report));
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (SecassetFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *message = secasset_finding_dup_message (finding, "ja");

      if (g_str_equal (secasset_finding_get_rule (finding), rule))
        return g_strdup_printf ("%u:%u %s", secasset_finding_get_line (finding),
                                secasset_finding_get_column (finding), message);
    }
  return g_strdup ("");
}

static void
assert_finding (const char *text,
                const char *rule,
                const char *wanted)
{
  g_autoptr (SecassetLedger) ledger = read_ledger (text, NULL);
  g_autofree char *found = find_finding (ledger, rule);

  assert_contains (found, wanted);
}

static guint
count_notes (SecassetLedger *ledger,
             SecassetLedgerNoteKind kind)
{
  GListModel *notes = G_LIST_MODEL (secasset_ledger_get_notes (ledger));
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (SecassetLedgerNote) note = g_list_model_get_item (notes, i);
      g_autofree char *ja = secasset_ledger_note_dup_message (note, "ja");
      g_autofree char *en = secasset_ledger_note_dup_message (note, "en");

      g_assert_cmpstr (ja, !=, en);
      count += secasset_ledger_note_get_kind (note) == kind ? 1 : 0;
    }
  return count;
}

static void
test_headers (void)
{
  /* Nicks, names of fields in both languages, synonyms; width and blanks do not matter. */
  assert_ledger ("id,name\nI1,a\n", "\"id\":\"I1\",\"name\":\"a\"");
  assert_ledger ("資産 ＩＤ,資産名称\nI1,a\n", "\"id\":\"I1\",\"name\":\"a\"");
  assert_ledger ("資産ID,資産名称,保存期限\nI1,a,R8.3.31\n", "\"retention-until\":\"2026-03-31\"");
  assert_ledger ("令和8年度台帳,,\n,,\n資産ID,資産名称,備考\nI1,a,b\n", "\"note\":\"b\"");
  assert_ledger ("資産ID,資産名称,評価値,\n,,機密性,完全性\nI1,a,3C,2\n",
                 "\"confidentiality\":\"3C\",\"integrity\":\"2\"");
  assert_ledger ("資産ID,資産名称,資産区分,インターネット接続,\n,,,（発）,（着）\nS1,a,システム,○,×\n",
                 "\"allows-internet-outbound\":true,\"allows-internet-inbound\":false");
}

static void
test_no_header (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("a,b\nc,d\n", 8);
  g_autoptr (GError) error = NULL;

  g_assert_null (secasset_ledger_new_from_bytes (bytes, "x.csv", NULL, NULL, NULL, NULL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED);
  assert_contains (error->message, "x.csv: ");
  g_clear_error (&error);
  g_assert_null (secasset_ledger_new_from_bytes (bytes, NULL, NULL, NULL, "EUC-JP", NULL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED);
}

#define SYSTEM(header, cell) "資産ID,資産名称,資産区分," header "\nS1,a,情報システム," cell "\n"

static void
test_tristates (void)
{
  static const char *const yes[] = { "○", "有", "レ", "はい", "該当", "1", "true", "あり", "〇" };
  static const char *const no[] = { "×", "無", "いいえ", "非該当", "0", "なし", "✕" };
  static const char *const unknown[] = { "", "不明", "－", "?", "　" };

  for (guint i = 0; i < G_N_ELEMENTS (yes); i++)
    {
      g_autofree char *text = g_strdup_printf (SYSTEM ("LGWAN接続", "%s"), yes[i]);

      assert_ledger (text, "\"connects-to-lgwan\":true");
    }
  for (guint i = 0; i < G_N_ELEMENTS (no); i++)
    {
      g_autofree char *text = g_strdup_printf (SYSTEM ("LGWAN接続", "%s"), no[i]);

      assert_ledger (text, "\"connects-to-lgwan\":false");
    }
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autofree char *text = g_strdup_printf (SYSTEM ("LGWAN接続", "%s"), unknown[i]);
      g_autoptr (SecassetLedger) ledger = read_ledger (text, NULL);
      g_autofree char *elements = describe (ledger);

      g_assert_null (strstr (elements, "connects-to-lgwan"));
    }
  assert_finding (SYSTEM ("LGWAN接続", "たぶん"), "GI-007", "2:4 ");
}

static void
test_values (void)
{
  assert_ledger (SYSTEM ("ネットワーク区分", "マイナンバー利用事務系"),
                 "\"declared-segment\":\"individual-number\"");
  assert_ledger (SYSTEM ("ネットワーク区分", "ＬＧ系"), "\"declared-segment\":\"lgwan\"");
  assert_ledger (SYSTEM ("機密性", "自治体機密性３Ｂ"), "\"confidentiality\":\"3B\"");
  assert_ledger (SYSTEM ("機密性", "３ａ"), "\"confidentiality\":\"3A\"");
  assert_ledger (SYSTEM ("状態", "稼働中"), "\"kind\":\"information-system\"");
  assert_ledger (SYSTEM ("状態", "廃止"), "\"lifecycle\":\"retired\"");
  assert_ledger ("登録番号,資産名称,取り外し,登録日\nU1,USB 1,可,S63.12.31\n",
                 "\"kind\":\"external-record-medium\"");
  assert_ledger ("サービス名,調達形態,備考\nクラウド,約款,\n", "\"kind\":\"consent-only-service\"");
  assert_ledger ("資産ID,資産名称,対象者数\nI1,a,\"３２０，０００人\"\n", "\"subject-count\":320000");
  assert_ledger ("資産ID,資産名称,個人情報の種類\nI1,a,要配慮個人情報・個人番号／その他\n",
                 "\"x-ledger\":{\"個人情報の種類\":");
  assert_ledger ("資産ID,資産名称,個人情報の種類\nI1,a,要配慮個人情報、マイナンバー\n",
                 "\"contains-individual-number\":true,\"contains-personal\":true,"
                 "\"contains-special-care\":true");
}

static void
test_doubts (void)
{
  assert_finding (SYSTEM ("ネットワーク区分", "情報系"), "GI-007", "2:4 ");
  assert_finding (SYSTEM ("機密性", "高"), "GI-008", "2:4 ");
  assert_finding (SYSTEM ("登録日", "24/4/1"), "GI-013", "2:4 ");
  assert_finding (SYSTEM ("登録日", "平成32年4月1日"), "GI-018", "2:4 ");
  assert_finding ("資産ID,資産名称,対象者数\nI1,a,約1万件\n", "GI-025", "2:3 ");
  assert_finding ("資産ID,資産名称,資産区分\nI1,a,謎の箱\n", "format.unknown-kind", "2:3 ");
  assert_finding ("資産ID,資産名称,資産区分,保管場所\nC1,a,サーバ,\"1階、2階\"\n", "GI-023", "2:4 ");
  assert_finding ("資産ID,資産名称\nI1,a\nI1,b\n", "GI-001", "");
  assert_finding ("資産ID,資産名称\nI1,\"a\nI2,b\n", "ledger.open-quote", "2:1 ");
  assert_finding ("資産ID,資産名称,資産区分,所属システム\nS1,a,情報システム,\nS2,a,情報システム,\n"
                  "I1,b,行政情報,a\n",
                  "ledger.ambiguous-name", "4:4 ");
}

static void
test_damaged (void)
{
  assert_finding ("\x8e\x91\x8e\x59ID,\x8e\x91\x8e\x59\x96\xbc\x8f\xcc\nI1,\x81\n", "GI-019",
                  "2:2 2行目2列");
}

static void
test_references (void)
{
  g_autoptr (SecassetLedger) ledger
      = read_ledger ("資産ID,資産名称,資産区分,所管課,所属システム,接続ネットワーク\n"
                     "S1,住民税,情報システム,市民税課,,基幹系LAN、庁内LAN\n"
                     "I1,課税台帳,行政情報,市民税課,住民税,\n"
                     "C1,業務サーバ,サーバ,,S1,\n",
                     NULL);
  g_autofree char *elements = describe (ledger);

  assert_contains (elements, "\"connected-to\":[\"基幹系LAN\",\"庁内LAN\"]");
  assert_contains (elements, "\"handles\":[\"I1\"]");
  assert_contains (elements, "\"part-of\":[\"S1\"]");
  assert_contains (elements, "{\"kind\":\"org-unit\",\"id\":\"市民税課\",\"name\":\"市民税課\"}");
  assert_contains (elements, "{\"kind\":\"network\",\"id\":\"庁内LAN\",\"name\":\"庁内LAN\"}");
  g_assert_cmpuint (count_notes (ledger, SECASSET_LEDGER_NOTE_KIND_CREATED), ==, 3);
}

static void
test_rows (void)
{
  g_autoptr (SecassetLedger) ledger
      = read_ledger ("資産ID,資産名称,所管課,独自\n"
                     "〃,a,〃,\n"
                     "I1,a,市民税課,メモ\n"
                     ",b,同上,\n"
                     ",b,,\n"
                     ",,,\n"
                     ",,※注記,\n",
                     NULL);
  g_autofree char *elements = describe (ledger);

  /* Like nothing: the mark names no asset. */
  assert_contains (elements, "\"id\":\"a\",\"name\":\"a\"}");
  assert_contains (elements, "\"x-ledger\":{\"独自\":\"メモ\"}");
  assert_contains (elements, "\"id\":\"b\",\"name\":\"b\",\"managed-by\":[\"市民税課\"]");
  assert_contains (elements, "\"id\":\"b #2\"");
  g_assert_cmpuint (count_notes (ledger, SECASSET_LEDGER_NOTE_KIND_DITTO), ==, 1);
  g_assert_cmpuint (count_notes (ledger, SECASSET_LEDGER_NOTE_KIND_SKIPPED), ==, 1);
  g_assert_cmpuint (count_notes (ledger, SECASSET_LEDGER_NOTE_KIND_KEPT), ==, 1);
  g_assert_cmpuint (secasset_ledger_get_n_rows (ledger), ==, 7);
}

static void
test_mapping (void)
{
  g_autoptr (SecassetLedger) ledger = read_ledger (
      "番,名,格付,課\nA,x,Ⅱ,総務課\nB,y,Ⅰ,\n",
      "{\"id\":\"own\",\"title\":{\"ja\":\"独自\",\"en\":\"own\"},\"scheme\":\"legacy-i-iv\","
      "\"default-kind\":\"information-system\",\"columns\":["
      "{\"headers\":[\"番\"],\"targets\":[\"id\"]},{\"headers\":[\"名\"],\"targets\":[\"name\"]},"
      "{\"headers\":[\"格付\"],\"targets\":[\"level:importance\"]},"
      "{\"headers\":[\"課\"],\"targets\":[\"managed-by\"],\"ref-kind\":\"org-unit\","
      "\"blank-is-ditto\":true}]}");
  g_autofree char *elements = describe (ledger);

  assert_contains (elements, "\"scheme\":\"legacy-i-iv\",\"importance\":\"II\"");
  assert_contains (elements, "\"kind\":\"information-system\",\"id\":\"B\"");
  g_assert_cmpuint (count_notes (ledger, SECASSET_LEDGER_NOTE_KIND_DITTO), ==, 1);
}

static void
test_mapping_defects (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("id,name\n", 8);
  g_autoptr (JsonNode) node = json_from_string (
      "{\"id\":\"own\",\"values\":{\"Lifecycle\":3},\"columns\":[{\"headers\":[\"a\"]},5]}", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (secasset_ledger_new_from_bytes (bytes, NULL, NULL, node, NULL, NULL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
  assert_contains (error->message, "/title");
  assert_contains (error->message, "/columns/0/targets");
  assert_contains (error->message, "/columns/1");
  assert_contains (error->message, "Lifecycle");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/headers", test_headers);
  g_test_add_func ("/no-header", test_no_header);
  g_test_add_func ("/tristates", test_tristates);
  g_test_add_func ("/values", test_values);
  g_test_add_func ("/doubts", test_doubts);
  g_test_add_func ("/damaged", test_damaged);
  g_test_add_func ("/references", test_references);
  g_test_add_func ("/rows", test_rows);
  g_test_add_func ("/mapping", test_mapping);
  g_test_add_func ("/mapping-defects", test_mapping_defects);
  return g_test_run ();
}
