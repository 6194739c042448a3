/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Cells of a ledger: encodings, quotes, line ends, limits. */
#include "io/ledger-encoding-private.h"

#include <secasset/secasset.h>
#include <string.h>

static const SecassetLedgerLimits limits
    = { .max_size = 1 << 22, .max_cell = 1 << 20, .max_cells = 100000, .max_rows = 1000,
        .max_columns = 100 };

/* Cells are joined by "|", rows end with "$". */
static char *
describe (const SecassetLedgerTable *table)
{
  GString *text = g_string_new (NULL);

  for (guint r = 0; r < table->rows->len; r++)
    {
      const SecassetLedgerRow *row = &g_array_index (table->rows, SecassetLedgerRow, r);

      for (guint c = 0; c < row->n_cells; c++)
        g_string_append_printf (text, "%s%s", c > 0 ? "|" : "",
                                secasset_ledger_table_peek_text (table, r, c));
      g_string_append_c (text, '$');
    }
  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *name;
  const char *text;
  gssize length;
  const char *encoding;
  const char *cells;
} Case;

static const Case cases[] = {
  { "ascii", "a,b\nc,d\n", -1, "UTF-8", "a|b$c|d$" },
  { "no-last-end", "a,b\nc,d", -1, "UTF-8", "a|b$c|d$" },
  { "mixed-ends", "a\r\nb\nc\rd", -1, "UTF-8", "a$b$c$d$" },
  { "quotes", "\"a,\"\"b\"\"\n\",c\r\n", -1, "UTF-8", "a,\"b\"\n|c$" },
  { "after-quote", "\"a\"b,c\n", -1, "UTF-8", "ab|c$" },
  { "quote-inside", "a\"b,c\n", -1, "UTF-8", "a\"b|c$" },
  { "empty-cells", ",,\n", -1, "UTF-8", "||$" },
  { "empty-row", "a\n\nb\n", -1, "UTF-8", "a$$b$" },
  { "ragged", "a,b,c\nd\n", -1, "UTF-8", "a|b|c$d$" },
  { "tabs", "a\tb,c\td\n", -1, "UTF-8", "a|b,c|d$" },
  { "empty", "", 0, "UTF-8", "" },
  { "bom", "\xef\xbb\xbf\xe5\x8f\xb0,b\n", -1, "UTF-8-BOM", "台|b$" },
  { "utf-8", "\xe5\x8f\xb0\xe5\xb8\xb3,b\n", -1, "UTF-8", "台帳|b$" },
  { "cp932", "\x91\xe4\x92\xa0,\x87\x40\x87\x54\xfb\xfc\xfa\xb1\n", -1, "CP932",
    "台帳|①Ⅰ髙﨑$" },
  { "cp932-nec-selected", "\x91\xe4,\xee\xe0\n", -1, "CP932", "台|髙$" },
  /* 表 and ソ end with the byte of a backslash, ポ with one that is "|". */
  { "cp932-second-bytes", "\x95\x5c,\x83\x5c,\x83\x7c\n", -1, "CP932", "表|ソ|ポ$" },
  { "cp932-damaged", "\x91\xe4,\x81\n", -1, "CP932", "台|�$" },
  { "utf-16le", "\xff\xfe\xf0\x53,\0b\0\n\0", 10, "UTF-16LE", "台|b$" },
  { "utf-16be", "\xfe\xff\x53\xf0\0,\0b\0\n", 10, "UTF-16BE", "台|b$" },
  { "utf-16le-no-mark", "\xf0\x53,\0b\0\n\0", 8, "UTF-16LE", "台|b$" },
  { "nul", "a\0b,\x91\xe4\n", 7, "CP932", "a�b|台$" },
};

static SecassetLedgerTable *
read_table (const char *text,
            gssize length,
            const char *encoding,
            GError **error)
{
  g_autoptr (GBytes) bytes
      = g_bytes_new_static (text, length < 0 ? strlen (text) : (gsize) length);

  return secasset_ledger_table_new (bytes, encoding, &limits, error);
}

static void
test_case (gconstpointer data)
{
  const Case *given = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetLedgerTable) table = read_table (given->text, given->length, NULL, &error);
  g_autofree char *cells = NULL;

  g_assert_no_error (error);
  cells = describe (table);
  g_assert_cmpstr (table->encoding, ==, given->encoding);
  g_assert_cmpstr (cells, ==, given->cells);
  g_assert_cmpuint (table->open_quote, ==, 0);
}

static void
test_damage (void)
{
  g_autoptr (SecassetLedgerTable) table = read_table ("\x91\xe4,\x81\x20,x\n", -1, NULL, NULL);
  g_autoptr (SecassetLedgerTable) asked = read_table ("\x91\xe4,x\n", -1, "UTF-8", NULL);

  g_assert_false (secasset_ledger_table_get (table, 0, 0)->damaged);
  g_assert_true (secasset_ledger_table_get (table, 0, 1)->damaged);
  g_assert_false (secasset_ledger_table_get (table, 0, 2)->damaged);
  g_assert_null (secasset_ledger_table_get (table, 0, 3));
  g_assert_true (secasset_ledger_table_get (asked, 0, 0)->damaged);
}

static void
test_open_quote (void)
{
  g_autoptr (SecassetLedgerTable) table = read_table ("a\n\"b,\nc", -1, NULL, NULL);

  g_assert_cmpuint (table->open_quote, ==, 2);
  g_assert_cmpstr (secasset_ledger_table_peek_text (table, 1, 0), ==, "b,\nc");
}

/* What a row is written back from: every byte of the text belongs to one row. */
static void
test_bytes (void)
{
  const char *text = "\"a\nb\",c\r\n\nd,\"e\"";
  g_autoptr (SecassetLedgerTable) table = read_table (text, -1, NULL, NULL);
  gsize at = 0;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const SecassetLedgerRow *row = &g_array_index (table->rows, SecassetLedgerRow, i);

      g_assert_cmpuint (row->start, ==, at);
      at += row->length;
    }
  g_assert_cmpuint (at, ==, strlen (text));
  g_assert_cmpuint (g_array_index (table->rows, SecassetLedgerRow, 1).line, ==, 3);
}

static void
test_limits (void)
{
  g_autoptr (GString) wide = g_string_new (NULL);
  g_autoptr (GString) tall = g_string_new (NULL);
  g_autoptr (GString) large = g_string_new (NULL);
  GString *const texts[] = { wide, tall, large };

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (wide, ',');
  for (guint i = 0; i < 2000; i++)
    g_string_append (tall, "a\n");
  for (guint i = 0; i < (1 << 20) + 1; i++)
    g_string_append_c (large, 'a');
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      SecassetLedgerTable *table = read_table (texts[i]->str, (gssize) texts[i]->len, NULL, &error);

      g_assert_null (table);
      g_assert_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT);
    }
}

/* A cell of a million bytes that are no text must not take a million times as long. */
static void
test_many_bad_bytes (void)
{
  g_autoptr (GString) text = g_string_new ("\x91\xe4,");
  g_autoptr (SecassetLedgerTable) table = NULL;

  for (guint i = 0; i < 300000; i++)
    g_string_append_c (text, i % 2 ? '\0' : '\xff');
  table = read_table (text->str, (gssize) text->len, NULL, NULL);
  g_assert_cmpint (g_utf8_strlen (secasset_ledger_table_peek_text (table, 0, 1), -1), ==, 300000);
}

static void
test_names (void)
{
  g_assert_cmpstr (secasset_ledger_encoding_from_name ("Shift_JIS"), ==, "CP932");
  g_assert_cmpstr (secasset_ledger_encoding_from_name ("windows-31j"), ==, "CP932");
  g_assert_cmpstr (secasset_ledger_encoding_from_name ("utf-8"), ==, "UTF-8");
  g_assert_null (secasset_ledger_encoding_from_name ("EUC-JP"));
  g_assert_cmpstr (secasset_ledger_encoding_get_charset ("UTF-8-BOM"), ==, "UTF-8");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cells/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/damage", test_damage);
  g_test_add_func ("/open-quote", test_open_quote);
  g_test_add_func ("/bytes", test_bytes);
  g_test_add_func ("/limits", test_limits);
  g_test_add_func ("/many-bad-bytes", test_many_bad_bytes);
  g_test_add_func ("/names", test_names);
  return g_test_run ();
}
