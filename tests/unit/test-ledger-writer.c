/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is written into a ledger, and what stays as it stands. */
#include <secasset/secasset.h>
#include <string.h>

static SecassetLedger *
read_bytes (GBytes *bytes,
            const char *mapping)
{
  g_autoptr (JsonNode) node = mapping ? json_from_string (mapping, NULL) : NULL;
  g_autoptr (GError) error = NULL;
  SecassetLedger *ledger
      = secasset_ledger_new_from_bytes (bytes, "台帳.csv", NULL, node, NULL, NULL, &error);

  g_assert_no_error (error);
  return ledger;
}

static SecassetLedger *
read_ledger (const char *text,
             const char *mapping)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return read_bytes (bytes, mapping);
}

static JsonNode *
dup_document (SecassetLedger *ledger)
{
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();

  return secasset_writer_to_node (writer, secasset_ledger_get_inventory (ledger));
}

static JsonArray *
get_elements (JsonNode *document)
{
  return json_object_get_array_member (json_node_get_object (document), "elements");
}

static gint
find_element (JsonNode *document,
              const char *id)
{
  JsonArray *elements = get_elements (document);

  for (guint i = 0; i < json_array_get_length (elements); i++)
    {
      JsonObject *element = json_array_get_object_element (elements, i);

      if (g_str_equal (json_object_get_string_member (element, "id"), id))
        return (gint) i;
    }
  g_test_message ("there is no %s", id);
  g_assert_not_reached ();
}

/* @id NULL: adds the element @json; @json NULL: removes it, or its @member. */
static void
edit (JsonNode *document,
      const char *id,
      const char *member,
      const char *json)
{
  JsonArray *elements = get_elements (document);
  g_autoptr (JsonNode) node = json ? json_from_string (json, NULL) : NULL;
  JsonObject *element;

  g_assert_true (!json || node);
  if (!id)
    {
      json_array_add_element (elements, g_steal_pointer (&node));
      return;
    }
  element = json_array_get_object_element (elements, (guint) find_element (document, id));
  if (!member)
    json_array_remove_element (elements, (guint) find_element (document, id));
  else if (node)
    json_object_set_member (element, member, g_steal_pointer (&node));
  else
    json_object_remove_member (element, member);
}

static SecassetInventory *
read_document (JsonNode *document)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GError) error = NULL;
  SecassetInventory *inventory = secasset_reader_read_node (reader, document, NULL, &error);

  g_assert_no_error (error);
  return inventory;
}

static char *
write_document (SecassetLedgerWriter *writer,
                SecassetLedger *ledger,
                JsonNode *document)
{
  g_autoptr (SecassetInventory) inventory = read_document (document);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes
      = secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error);
  gsize size;
  const char *data;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &size);
  return g_strndup (data, size);
}

/* The notes of a kind, each “CELL text → value”. */
static char *
list_notes (SecassetLedgerWriter *writer,
            SecassetLedgerNoteKind kind)
{
  GListModel *notes = G_LIST_MODEL (secasset_ledger_writer_get_notes (writer));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (SecassetLedgerNote) note = g_list_model_get_item (notes, i);

      if (secasset_ledger_note_get_kind (note) == kind)
        g_string_append_printf (text, "%s%u:%u %s → %s", text->len > 0 ? "; " : "",
                                secasset_ledger_note_get_row (note),
                                secasset_ledger_note_get_column (note),
                                secasset_ledger_note_get_text (note),
                                secasset_ledger_note_get_value (note));
    }
  return g_string_free (text, FALSE);
}

static void
assert_notes (SecassetLedgerWriter *writer,
              SecassetLedgerNoteKind kind,
              const char *wanted)
{
  g_autofree char *found = list_notes (writer, kind);

  g_assert_cmpstr (found, ==, wanted);
}

typedef struct
{
  const char *before;
  const char *id;
  const char *member;
  const char *json;
  const char *after;
} Change;

/* Nothing is lost but what the change takes away. */
static void
assert_change (const Change *change,
               const char *mapping)
{
  g_autoptr (SecassetLedger) ledger = read_ledger (change->before, mapping);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (JsonNode) document = dup_document (ledger);
  g_autofree char *written = NULL;

  if (change->id || change->json)
    edit (document, change->id, change->member, change->json);
  written = write_document (writer, ledger, document);
  g_assert_cmpstr (written, ==, change->after);
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED, "");
}

/* The text in the encoding, with its mark. */
static GBytes *
encode (const char *text,
        const char *encoding)
{
  gboolean marked = g_str_has_prefix (encoding, "UTF-16") || g_str_equal (encoding, "UTF-8-BOM");
  const char *charset = g_str_equal (encoding, "UTF-8-BOM") ? "UTF-8" : encoding;
  g_autofree char *whole = g_strconcat (marked ? "\357\273\277" : "", text, NULL);
  g_autoptr (GError) error = NULL;
  gsize size;
  char *data = g_convert (whole, -1, charset, "UTF-8", NULL, &size, &error);

  g_assert_no_error (error);
  return g_bytes_new_take (data, size);
}

static void
assert_bytes (GBytes *found,
              GBytes *wanted)
{
  g_assert_cmpmem (g_bytes_get_data (found, NULL), g_bytes_get_size (found),
                   g_bytes_get_data (wanted, NULL), g_bytes_get_size (wanted));
}

static const char *const encodings[] = { "UTF-8", "UTF-8-BOM", "UTF-16LE", "UTF-16BE", "CP932" };

/* From each to each; the last two cells have codes that do not survive a round trip. */
static void
test_encodings (void)
{
  const char *text = "id,name,備考\r\nI1,髙﨑①Ⅳ,\"a\nb\"\r\nI2,台帳,￢∵\r\n";

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autoptr (GBytes) from = encode (text, encodings[i]);
      g_autoptr (SecassetLedger) ledger = read_bytes (from, NULL);
      SecassetInventory *inventory = secasset_ledger_get_inventory (ledger);

      for (guint k = 0; k <= G_N_ELEMENTS (encodings); k++)
        {
          const char *asked = k < G_N_ELEMENTS (encodings) ? encodings[k] : NULL;
          g_autoptr (SecassetLedgerWriter) writer
              = g_object_new (SECASSET_TYPE_LEDGER_WRITER, "encoding", asked, NULL);
          g_autoptr (GError) error = NULL;
          g_autoptr (GBytes) wanted = encode (text, asked ? asked : encodings[i]);
          g_autoptr (GBytes) found
              = secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error);

          g_assert_no_error (error);
          g_test_message ("%s to %s", encodings[i], asked);
          assert_bytes (found, wanted);
        }
    }
}

/* A ledger in UTF-16 without a mark gets none. */
static void
test_unmarked (void)
{
  g_autofree char *text = g_strdup ("id,name\nI1,a\n");
  gsize size;
  char *data = g_convert (text, -1, "UTF-16LE", "UTF-8", NULL, &size, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_take (data, size);
  g_autoptr (SecassetLedger) ledger = read_bytes (bytes, NULL);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (GBytes) found = secasset_ledger_writer_to_bytes (
      writer, secasset_ledger_get_inventory (ledger), ledger, NULL, NULL);

  assert_bytes (found, bytes);
}

static void
test_unknown_encoding (void)
{
  g_autoptr (SecassetLedgerWriter) writer
      = g_object_new (SECASSET_TYPE_LEDGER_WRITER, "encoding", "EUC-JP", NULL);
  g_autoptr (SecassetInventory) inventory = secasset_inventory_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (secasset_ledger_writer_to_bytes (writer, inventory, NULL, NULL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "EUC-JP"));
}

#define CP932_LEDGER "id,name,備考\r\nI1,甲,x\r\nI2,乙,y\r\n"

static void
test_lost_characters (void)
{
  g_autoptr (GBytes) bytes = encode (CP932_LEDGER, "CP932");
  g_autoptr (SecassetLedger) ledger = read_bytes (bytes, NULL);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (JsonNode) document = dup_document (ledger);
  g_autoptr (SecassetInventory) inventory = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetLedgerNote) note = NULL;
  g_autofree char *ja = NULL;
  g_autofree char *en = NULL;

  edit (document, "I2", "name", "\"𠮷野🏯\"");
  edit (document, "I1", "note", "\"\\u200b\"");
  inventory = read_document (document);
  g_assert_null (secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_ENCODING);
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_UNENCODABLE,
                "2:3 \342\200\213 → CP932; 3:2 𠮷 → CP932; 3:2 🏯 → CP932");

  note = g_list_model_get_item (G_LIST_MODEL (secasset_ledger_writer_get_notes (writer)), 1);
  ja = secasset_ledger_note_dup_message (note, "ja");
  en = secasset_ledger_note_dup_message (note, "en");
  g_assert_cmpstr (ja, ==, "文字「\342\200\213」（U+200B）はCP932では表せません。");
  g_assert_cmpstr (en, ==, "The character “\342\200\213” (U+200B) cannot be written in CP932.");
}

static void
test_replacement (void)
{
  g_autoptr (GBytes) bytes = encode (CP932_LEDGER, "CP932");
  g_autoptr (SecassetLedger) ledger = read_bytes (bytes, NULL);
  g_autoptr (SecassetLedgerWriter) writer
      = g_object_new (SECASSET_TYPE_LEDGER_WRITER, "replacement", "〓", NULL);
  g_autoptr (JsonNode) document = dup_document (ledger);
  g_autoptr (SecassetInventory) inventory = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) wanted = encode ("id,name,備考\r\nI1,甲,x\r\nI2,〓野〓,y\r\n", "CP932");
  g_autoptr (GBytes) found = NULL;

  edit (document, "I2", "name", "\"𠮷野🏯\"");
  inventory = read_document (document);
  found = secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error);
  g_assert_no_error (error);
  assert_bytes (found, wanted);
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_UNENCODABLE,
                "3:2 𠮷 → CP932; 3:2 🏯 → CP932");
  /* The name that was stated is not in the ledger now. */
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED, "0:0 I2 → name");

  secasset_ledger_writer_set_replacement (writer, "🏯");
  g_assert_null (secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_ENCODING);
}

/* What a spreadsheet may run gets an apostrophe; what people write in cells does not. */
static void
test_formulas (void)
{
  static const struct
  {
    const char *text;
    const char *cell; /* NULL: the text */
  } rows[] = {
    { "=1+1", "'=1+1" },
    { "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0" },
    { "@SUM(1+1)", "'@SUM(1+1)" },
    { "+cmd", "'+cmd" },
    { "-cmd", "'-cmd" },
    { "-2+3", "'-2+3" },
    { "\t=1", "\"'\t=1\"" },
    { "\tx", "\"'\tx\"" },
    { "\r=1", "\"'\r=1\"" },
    { "\n=1", "\"'\n=1\"" },
    { " =1", "' =1" },
    { "＝cmd", "'＝cmd" },
    { "＋cmd", "'＋cmd" },
    { "－cmd", "'－cmd" },
    { "＠SUM", "'＠SUM" },
    { "\"=1\"", "\"'\"\"=1\"\"\"" },
    { "=1,\"a\"", "\"'=1,\"\"a\"\"\"" },
    { "-1,234.5", "\"-1,234.5\"" },
    { "-5", NULL },
    { "－５％", "'－５％" },
    { "－５", NULL },
    { "+81-22-214-1111", NULL },
    { "+81 (22) 214-1111", NULL },
    { "-", NULL },
    { "－", NULL },
    { "'=1", NULL },
    { "a=1", NULL },
    { "022-214-1111", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *delimited = "id\tname\t備考\r\nI1\ta\tx\r\n";
      g_autoptr (SecassetLedger) ledger
          = read_ledger (strchr (rows[i].text, '\t') ? delimited : "id,name,備考\r\nI1,a,x\r\n",
                         NULL);
      g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
      g_autoptr (JsonNode) document = dup_document (ledger);
      g_autoptr (JsonNode) text = json_node_init_string (json_node_alloc (), rows[i].text);
      g_autofree char *json = json_to_string (text, FALSE);
      g_autofree char *written = NULL;
      g_autofree char *notes = NULL;
      const char *cell = rows[i].cell ? rows[i].cell : rows[i].text;

      edit (document, "I1", "note", json);
      written = write_document (writer, ledger, document);
      g_assert_true (g_str_has_suffix (written, "\r\n"));
      written[strlen (written) - 2] = '\0';
      g_assert_cmpstr (strstr (written, "I1") + strlen ("I1,a,"), ==, cell);
      notes = list_notes (writer, SECASSET_LEDGER_NOTE_KIND_GUARDED);
      g_assert_true (g_str_has_prefix (notes, strchr (cell, '\'') == NULL
                                                      || g_str_equal (cell, rows[i].text)
                                                  ? ""
                                                  : "2:3 "));
      assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED, "");
    }
}

/* Bytes of rows that nobody changed are not ours to change; what they hold is said. */
static void
test_formulas_that_stay (void)
{
  const char *text = "id,name,備考\nI1,a,=1+1\nI2,\"@b\",-5\nI3,c,'=1\n";
  g_autoptr (SecassetLedger) ledger = read_ledger (text, NULL);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (JsonNode) document = dup_document (ledger);
  g_autofree char *unchanged = write_document (writer, ledger, document);
  g_autofree char *changed = NULL;

  g_assert_cmpstr (unchanged, ==, text);
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_FORMULA, "2:3 =1+1 → ; 3:2 @b → ");
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_GUARDED, "");

  edit (document, "I1", "name", "\"d\"");
  changed = write_document (writer, ledger, document);
  g_assert_cmpstr (changed, ==, "id,name,備考\nI1,d,=1+1\nI2,\"@b\",-5\nI3,c,'=1\n");
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_FORMULA, "2:3 =1+1 → ; 3:2 @b → ");
}

static void
test_bytes_that_stay (void)
{
  static const Change changes[] = {
    /* Quotes that need not be, blanks, what stands behind a quote, empty rows, no last end. */
    { "id,name,備考\n\"I1\",  a ,\"x\"y\n,,\n\n I2 ,b,\"1\n\n2\"", NULL, NULL, NULL,
      "id,name,備考\n\"I1\",  a ,\"x\"y\n,,\n\n I2 ,b,\"1\n\n2\"" },
    { "id,name,備考\n\"I1\",  a ,\"x\"y\n,,\n\n I2 ,b,\"1\n\n2\"", "I1", "name", "\"c\"",
      "id,name,備考\n\"I1\",c,\"x\"y\n,,\n\n I2 ,b,\"1\n\n2\"" },
    /* Each row keeps its end. */
    { "id,name\r\nI1,a\nI2,b\rI3,c\r\nI4,d", "I2", "name", "\"e\"",
      "id,name\r\nI1,a\nI2,e\rI3,c\r\nI4,d" },
    { "id,name\r\nI1,a\nI2,b\rI3,c\r\nI4,d", "I4", "name", "\"e\"",
      "id,name\r\nI1,a\nI2,b\rI3,c\r\nI4,e" },
    /* Trailing empty rows stay behind new ones. */
    { "id,name\nI1,a\n,\n,\n", NULL, NULL,
      "{\"kind\":\"administrative-information\",\"id\":\"I2\",\"name\":\"b\"}",
      "id,name\nI1,a\nI2,b\n,\n,\n" },
    { "id,name\nI1,a", NULL, NULL,
      "{\"kind\":\"administrative-information\",\"id\":\"I2\",\"name\":\"b\"}",
      "id,name\nI1,a\nI2,b\n" },
    /* A cell that was quoted stays so, and what has to be is. */
    { "id,name\nI1,\"a\"\n", "I1", "name", "\"b\"", "id,name\nI1,\"b\"\n" },
    { "id,name\nI1,a\n", "I1", "name", "\"b,\\\"c\\\"\\nd\"", "id,name\nI1,\"b,\"\"c\"\"\nd\"\n" },
    /* A row that is too short grows as far as it must. */
    { "id,name,備考,個人情報の種類\nI1\n", "I1", "note", "\"x\"",
      "id,name,備考,個人情報の種類\nI1,,x\n" },
    /* Titles above and notes below. */
    { "台帳,,\n,,\nid,name,備考\nI1,a,x\n,※ 注,\n", "I1", "note", "\"y\"",
      "台帳,,\n,,\nid,name,備考\nI1,a,y\n,※ 注,\n" },
    /* Headers of two rows. */
    { "id,name,評価値,\n,,機密性,完全性\nI1,a,3A,2\n", "I1", "note", NULL,
      "id,name,評価値,\n,,機密性,完全性\nI1,a,3A,2\n" },
    { "id,name,評価値,\n,,機密性,完全性\nI1,a,機密性３Ａ,2\n", "I1", "assignments",
      "[{\"scheme\":\"mic-2024\",\"confidentiality\":\"2\",\"integrity\":\"2\"}]",
      "id,name,評価値,\n,,機密性,完全性\nI1,a,機密性２,2\n" },
    /* Columns that nobody knows. */
    { "id,独自,name\nI1,q,a\n", "I1", "name", "\"b\"", "id,独自,name\nI1,q,b\n" },
    { "id,独自,name\nI1,q,a\n", "I1", "x-ledger", "{\"独自\":\"r\"}", "id,独自,name\nI1,r,a\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    assert_change (&changes[i], NULL);
}

#define SYSTEMS "id,name,資産区分,所管課\nS1,a,情報システム,税務課\nS2,b,情報システム,〃\n"         \
                "S3,c,情報システム,同上\n"

/* What means “as above” is written out where it would mean something else. */
static void
test_ditto (void)
{
  static const Change changes[] = {
    { SYSTEMS, NULL, NULL, NULL, SYSTEMS },
    { SYSTEMS, "S1", NULL, NULL,
      "id,name,資産区分,所管課\nS2,b,情報システム,税務課\nS3,c,情報システム,同上\n" },
    { SYSTEMS, "S2", NULL, NULL,
      "id,name,資産区分,所管課\nS1,a,情報システム,税務課\nS3,c,情報システム,同上\n" },
    { SYSTEMS, "S1", "managed-by", "[]",
      "id,name,資産区分,所管課\nS1,a,情報システム,\nS2,b,情報システム,税務課\n"
      "S3,c,情報システム,同上\n" },
  };
  const char *mapping = "{\"id\":\"own\",\"title\":{\"ja\":\"a\",\"en\":\"b\"},\"columns\":[{"
                        "\"headers\":[\"課\"],\"targets\":[\"managed-by\"],\"ref-kind\":\"org-unit\","
                        "\"blank-is-ditto\":true}]}";
  const Change blank = { "id,name,資産区分,課\nS1,a,情報システム,税務課\nS2,b,情報システム,\n", "S1",
                         NULL, NULL, "id,name,資産区分,課\nS2,b,情報システム,税務課\n" };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    assert_change (&changes[i], NULL);
  assert_change (&blank, mapping);
}

#define RELATIONS "id,name,資産区分,接続ネットワーク,所属システム\nN1,庁内,ネットワーク,,\n"       \
                  "N2,外部,ネットワーク,,\nS1,税,情報システム,庁内,\nS2,福祉,情報システム,,\n"     \
                  "I1,課税台帳,行政情報,,税\n"

/* References are written as the column writes them; the inverse ones, too. */
static void
test_relations (void)
{
  static const Change changes[] = {
    { RELATIONS, "S1", "connected-to", "[\"N1\",\"N2\"]",
      "id,name,資産区分,接続ネットワーク,所属システム\nN1,庁内,ネットワーク,,\n"
      "N2,外部,ネットワーク,,\nS1,税,情報システム,庁内、外部,\nS2,福祉,情報システム,,\n"
      "I1,課税台帳,行政情報,,税\n" },
    { RELATIONS, "S1", "connected-to", NULL,
      "id,name,資産区分,接続ネットワーク,所属システム\nN1,庁内,ネットワーク,,\n"
      "N2,外部,ネットワーク,,\nS1,税,情報システム,,\nS2,福祉,情報システム,,\n"
      "I1,課税台帳,行政情報,,税\n" },
    { RELATIONS, "S2", "handles", "[\"I1\"]",
      "id,name,資産区分,接続ネットワーク,所属システム\nN1,庁内,ネットワーク,,\n"
      "N2,外部,ネットワーク,,\nS1,税,情報システム,庁内,\nS2,福祉,情報システム,,\n"
      "I1,課税台帳,行政情報,,税、福祉\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    assert_change (&changes[i], NULL);
}

/* A row may name an element that has none of its own: its name stands in the cell. */
static void
test_mentions (void)
{
  const char *text = "id,name,資産区分,所管課\nS1,a,情報システム,税務課\n";
  g_autoptr (SecassetLedger) ledger = read_ledger (text, NULL);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (JsonNode) document = dup_document (ledger);
  g_autofree char *same = write_document (writer, ledger, document);
  g_autofree char *written = NULL;

  g_assert_cmpstr (same, ==, text);
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_APPENDED, "");

  /* What the section states besides its name has no place, and is not dropped silently. */
  edit (document, "税務課", "kana", "\"ゼイムカ\"");
  written = write_document (writer, ledger, document);
  g_assert_cmpstr (written, ==, text);
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_NOT_CARRIED, "0:0 税務課 → ");
}

static void
test_rows_that_go_and_come (void)
{
  g_autoptr (SecassetLedger) ledger = read_ledger ("id,name\nI1,a\nI2,b\nI3,c\n", NULL);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (JsonNode) document = dup_document (ledger);
  g_autofree char *written = NULL;
  g_autofree char *renamed = NULL;

  edit (document, "I2", NULL, NULL);
  edit (document, NULL, NULL,
        "{\"kind\":\"administrative-information\",\"id\":\"I4\",\"name\":\"d\"}");
  written = write_document (writer, ledger, document);
  g_assert_cmpstr (written, ==, "id,name\nI1,a\nI3,c\nI4,d\n");
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_DROPPED, "3:0 I2 → ");
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_APPENDED, "4:0 I4 → ");

  /* Elements are known by their ids: another id is another element. */
  edit (document, "I3", "id", "\"I9\"");
  renamed = write_document (writer, ledger, document);
  g_assert_cmpstr (renamed, ==, "id,name\nI1,a\nI9,c\nI4,d\n");
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_DROPPED, "3:0 I2 → ; 4:0 I3 → ");
}

/* Rows without an id are known by their name, and get the id once that changes. */
static void
test_rows_without_id (void)
{
  static const Change change = { "id,name\n,a\n,b\n", "a", "name", "\"c\"",
                                 "id,name\na,c\n,b\n" };

  assert_change (&change, NULL);
}

#define NEW_ELEMENTS                                                                               \
  "{\"secasset\":1,\"elements\":[{\"kind\":\"administrative-information\",\"id\":\"I1\","           \
  "\"name\":\"課税台帳\",\"assignments\":[{\"scheme\":\"%s\",\"%s\":\"%s\"}]}]}"

static char *
write_new (SecassetLedgerWriter *writer,
           const char *scheme,
           const char *dimension,
           const char *level)
{
  g_autofree char *json = g_strdup_printf (NEW_ELEMENTS, scheme, dimension, level);
  g_autoptr (JsonNode) document = json_from_string (json, NULL);

  return write_document (writer, NULL, document);
}

static void
test_new_ledger (void)
{
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autofree char *written = write_new (writer, "mic-2024", "confidentiality", "3A");

  g_assert_true (g_str_has_prefix (written, "\357\273\277資産ID,資産名称,資産区分,"));
  g_assert_nonnull (strstr (written, "\r\nI1,課税台帳,行政情報,"));
  g_assert_nonnull (strstr (written, ",自治体機密性3A,"));
}

/* Columns that nobody knows come along, each once, in a new ledger as in the old one. */
static void
test_new_ledger_with_kept_columns (void)
{
  static const char text[] = "id,name,kind,独自,＝式\n"
                             "I1,a,administrative-information,q,\n"
                             "I2,b,administrative-information,,=1+1\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetLedger) ledger
      = secasset_ledger_new_from_bytes (bytes, NULL, NULL, NULL, NULL, NULL, &error);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (GBytes) written = NULL;
  g_autofree char *whole = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  written = secasset_ledger_writer_to_bytes (writer, secasset_ledger_get_inventory (ledger), NULL,
                                             NULL, &error);
  g_assert_no_error (error);
  whole = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));
  lines = g_strsplit (whole, "\r\n", 4);
  g_assert_true (g_str_has_suffix (lines[0], ",独自,＝式"));
  g_assert_true (g_str_has_suffix (lines[1], ",q,"));
  g_assert_true (g_str_has_suffix (lines[2], ",,'=1+1"));
}

/* The headers are those of the mapping: the ones that it lists, or its own before the usual. */
static void
test_new_ledger_by_mapping (void)
{
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (JsonNode) listed = json_from_string (
      "{\"id\":\"own\",\"title\":{\"ja\":\"a\",\"en\":\"b\"},\"scheme\":\"legacy-i-iv\","
      "\"new-columns\":[\"番号\",\"件名\",\"格付\"],"
      "\"columns\":[{\"headers\":[\"番号\"],\"targets\":[\"id\"]},"
      "{\"headers\":[\"件名\"],\"targets\":[\"name\"]},"
      "{\"headers\":[\"格付\"],\"targets\":[\"level:importance\"]}]}",
      NULL);
  g_autoptr (JsonNode) own = json_from_string (
      "{\"id\":\"own\",\"title\":{\"ja\":\"a\",\"en\":\"b\"},\"scheme\":\"legacy-i-iv\","
      "\"columns\":[{\"headers\":[\"番号\",\"No.\"],\"targets\":[\"id\"]},"
      "{\"headers\":[\"格,付\"],\"targets\":[\"level:importance\"]},"
      "{\"headers\":[\"押印\"],\"targets\":[\"-\"]}]}",
      NULL);
  g_autofree char *short_form = NULL;
  g_autofree char *long_form = NULL;

  secasset_ledger_writer_set_mapping (writer, listed);
  g_assert_true (secasset_ledger_writer_get_mapping (writer) == listed);
  short_form = write_new (writer, "legacy-i-iv", "importance", "I");
  g_assert_cmpstr (short_form, ==, "\357\273\277番号,件名,格付\r\nI1,課税台帳,Ⅰ\r\n");

  secasset_ledger_writer_set_mapping (writer, own);
  long_form = write_new (writer, "legacy-i-iv", "importance", "I");
  g_assert_true (g_str_has_prefix (long_form, "\357\273\277番号,資産名称,資産区分,"));
  g_assert_nonnull (strstr (long_form, ",備考,\"格,付\"\r\n"));
  g_assert_null (strstr (long_form, "押印"));
  g_assert_true (g_str_has_suffix (long_form, ",Ⅰ\r\n"));
}

/* Levels are called as the policy calls them. */
static void
test_new_ledger_by_policy (void)
{
  g_autoptr (JsonNode) layer = json_from_string (
      "{\"secasset-policy\":1,\"id\":\"town\",\"edition\":\"1\",\"title\":{\"ja\":\"町の方針\",\"en\":\"town\"},"
      "\"schemes\":[{\"id\":\"town-own\",\"version\":\"1\","
      "\"title\":{\"ja\":\"町の区分\",\"en\":\"of the town\"},\"dimensions\":[{"
      "\"id\":\"confidentiality\",\"label\":{\"ja\":\"機密性\",\"en\":\"confidentiality\"},"
      "\"levels\":[{\"id\":\"high\",\"rank\":2,\"label\":{\"ja\":\"特に厳格\",\"en\":\"strict\"}},"
      "{\"id\":\"low\",\"rank\":1,\"label\":{\"ja\":\"通常\",\"en\":\"usual\"}}]}]}]}",
      NULL);
  g_autoptr (JsonNode) mapping = json_from_string (
      "{\"id\":\"own\",\"title\":{\"ja\":\"a\",\"en\":\"b\"},\"scheme\":\"town-own\","
      "\"columns\":[]}",
      NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetPolicy) policy
      = secasset_policy_new_layered (secasset_policy_get_default (), layer, &error);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autofree char *written = NULL;

  g_assert_no_error (error);
  g_object_set (writer, "policy", policy, "mapping", mapping, NULL);
  g_assert_true (secasset_ledger_writer_get_policy (writer) == policy);
  written = write_new (writer, "town-own", "confidentiality", "high");
  g_assert_nonnull (strstr (written, ",特に厳格,"));
}

static void
test_bad_mapping (void)
{
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (SecassetInventory) inventory = secasset_inventory_new ();
  g_autoptr (JsonNode) mapping = json_from_string ("{\"columns\":7}", NULL);
  g_autoptr (GError) error = NULL;

  secasset_ledger_writer_set_mapping (writer, mapping);
  g_assert_null (secasset_ledger_writer_to_bytes (writer, inventory, NULL, NULL, &error));
  g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY);
}

/* Bytes that are no text stay in their own encoding, and are an error in another. */
static void
test_damage (void)
{
  const char text[] = "id,name\nI1,a\200b\nI2,c\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) failure = NULL;
  g_autoptr (SecassetLedger) ledger
      = secasset_ledger_new_from_bytes (bytes, NULL, NULL, NULL, "UTF-8", NULL, &failure);
  SecassetInventory *inventory = secasset_ledger_get_inventory (ledger);
  const char *const others[] = { "UTF-16LE", "CP932" };
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (GBytes) same
      = secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &failure);

  g_assert_no_error (failure);
  assert_bytes (same, bytes);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GError) error = NULL;

      secasset_ledger_writer_set_encoding (writer, others[i]);
      g_assert_null (secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error));
      g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_ENCODING);
    }
}

/* A program edits the inventory that it got from the ledger. */
static void
test_edited_in_place (void)
{
  g_autoptr (SecassetLedger) ledger = read_ledger ("id,name\nI1,a\nI2,b\n", NULL);
  SecassetInventory *inventory = secasset_ledger_get_inventory (ledger);
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (GBytes) wanted = g_bytes_new_static ("id,name\nI1,a\nI2,c\n", 18);
  g_autoptr (GBytes) found = NULL;

  secasset_element_set_name (secasset_inventory_find (inventory, "I2"), "c");
  found = secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, NULL);
  assert_bytes (found, wanted);
  assert_notes (writer, SECASSET_LEDGER_NOTE_KIND_WRITTEN, "3:2 b → c");
}

static void
count_notify (GObject *object,
              GParamSpec *pspec,
              gpointer data)
{
  ++*(guint *) data;
}

static void
test_properties (void)
{
  g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
  g_autoptr (JsonNode) mapping = json_from_string ("{}", NULL);
  g_autoptr (JsonNode) found = NULL;
  g_autoptr (SecassetPolicy) policy = NULL;
  g_autofree char *encoding = NULL;
  guint n = 0;

  g_signal_connect (writer, "notify", G_CALLBACK (count_notify), &n);
  for (guint i = 0; i < 2; i++)
    {
      secasset_ledger_writer_set_encoding (writer, "CP932");
      secasset_ledger_writer_set_replacement (writer, "?");
      secasset_ledger_writer_set_policy (writer, secasset_policy_get_default ());
      secasset_ledger_writer_set_mapping (writer, mapping);
    }
  g_assert_cmpuint (n, ==, 4);
  g_object_get (writer, "encoding", &encoding, "mapping", &found, "policy", &policy, NULL);
  g_assert_cmpstr (encoding, ==, "CP932");
  g_assert_true (json_node_equal (found, mapping));
  g_assert_true (policy == secasset_policy_get_default ());
  secasset_ledger_writer_set_mapping (writer, NULL);
  g_assert_null (secasset_ledger_writer_get_mapping (writer));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ledger-writer/encodings", test_encodings);
  g_test_add_func ("/ledger-writer/unmarked", test_unmarked);
  g_test_add_func ("/ledger-writer/unknown-encoding", test_unknown_encoding);
  g_test_add_func ("/ledger-writer/lost-characters", test_lost_characters);
  g_test_add_func ("/ledger-writer/replacement", test_replacement);
  g_test_add_func ("/ledger-writer/formulas", test_formulas);
  g_test_add_func ("/ledger-writer/formulas-that-stay", test_formulas_that_stay);
  g_test_add_func ("/ledger-writer/bytes-that-stay", test_bytes_that_stay);
  g_test_add_func ("/ledger-writer/ditto", test_ditto);
  g_test_add_func ("/ledger-writer/relations", test_relations);
  g_test_add_func ("/ledger-writer/mentions", test_mentions);
  g_test_add_func ("/ledger-writer/rows", test_rows_that_go_and_come);
  g_test_add_func ("/ledger-writer/rows-without-id", test_rows_without_id);
  g_test_add_func ("/ledger-writer/new", test_new_ledger);
  g_test_add_func ("/ledger-writer/new-with-kept-columns", test_new_ledger_with_kept_columns);
  g_test_add_func ("/ledger-writer/new-by-mapping", test_new_ledger_by_mapping);
  g_test_add_func ("/ledger-writer/new-by-policy", test_new_ledger_by_policy);
  g_test_add_func ("/ledger-writer/bad-mapping", test_bad_mapping);
  g_test_add_func ("/ledger-writer/damage", test_damage);
  g_test_add_func ("/ledger-writer/edited-in-place", test_edited_in_place);
  g_test_add_func ("/ledger-writer/properties", test_properties);
  return g_test_run ();
}
