/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

/* One element or document, and the one fault it should have. */
typedef struct
{
  const char *name;
  const char *text;
  const char *rule; /* NULL: none */
  const char *path;
  const char *argument;
  const char *value;
} FaultCase;

static const FaultCase fault_cases[] = {
  { "duplicate-member", SYSTEM ("\"name\":\"a\",\"name\":\"b\""), "format.duplicate-member",
    "/name", "second", "b" },
  { "duplicate-first-stays", SYSTEM ("\"name\":\"a\",\"name\":\"b\""), "format.duplicate-member",
    "/name", "name", "a" },
  { "duplicate-equal-truth", SYSTEM ("\"connects-to-lgwan\":true,\"connects-to-lgwan\":true"),
    "format.duplicate-member", "/connects-to-lgwan", "member", "connects-to-lgwan" },
  { "contradiction", SYSTEM ("\"connects-to-lgwan\":true,\"connects-to-lgwan\":false"), "GI-024",
    "/connects-to-lgwan", "field", "connects-to-lgwan" },
  { "duplicate-kind", SYSTEM ("\"kind\":\"computer\""), "format.duplicate-member", "/kind",
    "value", "information-system" },
  { "duplicate-unknown", SYSTEM ("\"x-a\":1,\"x-a\":2"), "format.duplicate-member", "/x-a",
    "value", "1" },
  { "duplicate-in-kept", SYSTEM ("\"x-a\":{\"b\":1,\"b\":2}"), "format.duplicate-member", "/x-a",
    "member", "b" },
  { "duplicate-level",
    SYSTEM ("\"assignments\":[{\"scheme\":\"s\",\"integrity\":\"1\",\"integrity\":\"2\"}]"),
    "format.duplicate-member", "/assignments/0/integrity", "second", "2" },
  { "unknown-member", SYSTEM ("\"color\":\"red\""), "format.unknown-member", "/color", "member",
    "color" },
  { "underscore", SYSTEM ("\"name_en\":\"x\""), "format.unknown-member", "/name_en", "member",
    "name_en" },
  { "extension", SYSTEM ("\"x-color\":\"red\""), NULL, NULL, NULL, NULL },
  { "escaped-name", SYSTEM ("\"n\\u0061me\":\"red\""), NULL, NULL, NULL, NULL },
  { "wrong-text", SYSTEM ("\"name\":5"), "format.wrong-type", "/name", "expected", "string" },
  { "wrong-truth", SYSTEM ("\"connects-to-lgwan\":\"yes\""), "format.wrong-type",
    "/connects-to-lgwan", "value", "yes" },
  { "wrong-enum", SYSTEM ("\"lifecycle\":[1]"), "format.wrong-type", "/lifecycle", "value",
    "[1]" },
  { "wrong-list", SYSTEM ("\"tags\":{}"), "format.wrong-type", "/tags", "expected", "array" },
  { "wrong-item", SYSTEM ("\"tags\":[\"a\",7]"), "format.wrong-type", "/tags/1", "value", "7" },
  { "wrong-reference", SYSTEM ("\"part-of\":[]"), "format.unknown-member", "/part-of", "member",
    "part-of" },
  { "wrong-reference-item", SYSTEM ("\"handles\":[\"a\",3]"), "format.wrong-type", "/handles/1",
    "member", "handles" },
  { "reference-without-ref", SYSTEM ("\"handles\":[{\"valid-from\":\"2025-01-01\"}]"),
    "format.missing-member", "/handles/0", "member", "ref" },
  { "relation-attribute", SYSTEM ("\"handles\":[{\"ref\":\"I\",\"colour\":1}]"),
    "format.unknown-relation-attribute", "/handles/0", "value", "colour" },
  { "relation-extension", SYSTEM ("\"handles\":[{\"ref\":\"I\",\"x-c\":1}]"), NULL, NULL, NULL,
    NULL },
  { "wrong-object", SYSTEM ("\"assignments\":[1]"), "format.wrong-type", "/assignments/0",
    "expected", "object" },
  { "wrong-level", SYSTEM ("\"assignments\":[{\"integrity\":2}]"), "format.wrong-type",
    "/assignments/0/integrity", "expected", "string" },
  { "unknown-nick", SYSTEM ("\"lifecycle\":\"asleep\""), NULL, NULL, NULL, NULL },
  { "unknown-number", SYSTEM ("\"lifecycle\":77"), NULL, NULL, NULL, NULL },
  { "enum-too-great", SYSTEM ("\"lifecycle\":77777777777"), "format.number-out-of-range",
    "/lifecycle", "value", "77777777777" },
  { "no-date", SYSTEM ("\"valid-from\":\"R8.4.1\""), NULL, NULL, NULL, NULL },
  { "date-of-number", SYSTEM ("\"valid-from\":20260401"), "format.wrong-type", "/valid-from",
    "value", "20260401" },
  { "count-negative", SYSTEM ("\"source-ref\":{\"row\":-3}"), "format.number-out-of-range",
    "/source-ref/row", "value", "-3" },
  { "count-fraction", SYSTEM ("\"source-ref\":{\"row\":1.5}"), "format.number-out-of-range",
    "/source-ref/row", "expected", "0–9223372036854775807" },
  { "count-huge", SYSTEM ("\"source-ref\":{\"row\":1e999}"), "format.number-out-of-range",
    "/source-ref/row", "value", "1e999" },
  { "count-integral", SYSTEM ("\"source-ref\":{\"row\":3e2}"), NULL, NULL, NULL, NULL },
  { "count-unknown", SYSTEM ("\"source-ref\":{\"row\":-1}"), NULL, NULL, NULL, NULL },
  { "kept-huge", SYSTEM ("\"x-n\":1e400"), "format.number-out-of-range", "/x-n", "value",
    "1e400" },
  { "surrogate", SYSTEM ("\"name\":\"a\\ud800b\""), "format.unpaired-surrogate", "/name",
    "member", "name" },
  { "surrogate-low", SYSTEM ("\"note\":\"\\udc00\\ud800\""), "format.unpaired-surrogate",
    "/note", "member", "note" },
  { "surrogate-pair", SYSTEM ("\"name\":\"\\ud842\\udfb7\""), NULL, NULL, NULL, NULL },
  { "surrogate-kept", SYSTEM ("\"x-n\":[\"\\ud800\"]"), "format.unpaired-surrogate", "/x-n",
    "member", "x-n" },
  { "control", SYSTEM ("\"name\":\"a\\u0007\""), "GI-019", "/name", "encoding", "UTF-8" },
  { "control-place", "{\"secasset\":1,\n \"elements\":[{\"kind\":\"place\",\"id\":\"\\u0001\"}]}",
    "GI-019", "/id", "row", "2" },
  { "line-break", SYSTEM ("\"note\":\"a\\r\\n\\tb\""), NULL, NULL, NULL, NULL },
  { "byte-order-mark", "\xef\xbb\xbf" DOCUMENT (""), "format.byte-order-mark", "", NULL, NULL },
  { "no-kind", DOCUMENT ("{\"id\":\"Q\"}"), "format.missing-member", "", "name", "Q" },
  { "number-kind", DOCUMENT ("{\"id\":\"Q\",\"kind\":3}"), "format.wrong-type", "/kind", "value",
    "3" },
  { "no-object", DOCUMENT ("17"), "format.wrong-type", "", "name", "/elements/0" },
  { "unknown-kind", DOCUMENT ("{\"id\":\"Q\",\"kind\":\"robot-dog\",\"legs\":4}"),
    "format.unknown-kind", "/kind", "value", "robot-dog" },
  { "abstract-kind", DOCUMENT ("{\"id\":\"Q\",\"kind\":\"component\"}"), "format.unknown-kind",
    "/kind", "value", "component" },
  { "document-member", "{\"secasset\":1,\"colour\":1}", "format.unknown-member", "/colour",
    "name", "city.json" },
  { "document-nested", "{\"secasset\":1,\"waivers\":[{\"rule\":1}]}", "format.wrong-type",
    "/waivers/0/rule", "value", "1" },
  { "schema-reference", "{\"$schema\":\"a\",\"secasset\":1}", NULL, NULL, NULL, NULL },
  { "two-arrays", "{\"secasset\":1,\"elements\":[],\"elements\":[]}", "format.duplicate-member",
    "/elements", "member", "elements" },
  { "flags-unknown", SYSTEM ("\"handling-restrictions\":[\"no-such\"]"), "format.wrong-type",
    "/handling-restrictions/0", "value", "no-such" },
};

/* What is wrong is told once, and what was given is written back. */
static void
test_fault (gconstpointer data)
{
  const FaultCase *given = data;
  g_autoptr (SecassetInventory) inventory = read_good (given->text);
  g_autofree char *once = write_text (inventory, SECASSET_FORMAT_JSON);
  g_autoptr (SecassetInventory) again = read_good (once);
  g_autofree char *twice = write_text (again, SECASSET_FORMAT_JSON);

  g_assert_cmpstr (once, ==, twice);
  g_assert_cmpuint (inventory->faults->len, ==, given->rule ? 1 : 0);
  if (!given->rule)
    return;
  g_assert_cmpstr (get_fault (inventory, 0)->rule, ==, given->rule);
  g_assert_cmpstr (get_fault (inventory, 0)->path, ==, given->path);
  g_assert_cmpuint (get_fault (inventory, 0)->offset, <, strlen (given->text));
  if (given->argument)
    g_assert_cmpstr (get_argument (get_fault (inventory, 0), given->argument), ==, given->value);
}

typedef struct
{
  const char *name;
  const char *text;
  SecassetError code;
  const char *message; /* part of it */
} ErrorCase;

static const ErrorCase error_cases[] = {
  { "empty", "", SECASSET_ERROR_SYNTAX, "city.json:1:1: the text is empty" },
  { "blank", " \n ", SECASSET_ERROR_SYNTAX, "empty" },
  { "word", "hello", SECASSET_ERROR_SYNTAX, "city.json:1:1: expected a value instead of “h”" },
  { "array", "[]", SECASSET_ERROR_UNSUPPORTED, "“secasset”" },
  { "number", "3", SECASSET_ERROR_UNSUPPORTED, "“secasset”" },
  { "no-version", "{\"elements\":[]}", SECASSET_ERROR_UNSUPPORTED, "no member “secasset”" },
  { "version-2", "{\"secasset\":2}", SECASSET_ERROR_UNSUPPORTED, "version “2”" },
  { "version-text", "{\"secasset\":\"1\"}", SECASSET_ERROR_UNSUPPORTED, "version “1”" },
  { "truncated", "{\"secasset\":1,\"elements\":[{\"kind\":\"place\",\"id\":\"P\"},\n{\"kind\"",
    SECASSET_ERROR_SYNTAX, "2:8: the text ends unexpectedly; 1 elements had been read" },
  { "truncated-string", "{\"secasset\":1,\"elements\":[{\"kind\":\"place\"},\n{\"kind",
    SECASSET_ERROR_SYNTAX, "ends unexpectedly; 1 elements" },
  { "truncated-character", "{\"secasset\":1,\n\"x-a\":\"\xe6\x97", SECASSET_ERROR_SYNTAX,
    "ends unexpectedly" },
  { "unclosed-line", "{\"secasset\":1,\n\"x-a\":\"a\n}", SECASSET_ERROR_SYNTAX,
    "2:9: a string is not closed on its line" },
  { "cp932", "{\"secasset\":1,\n\"x-a\":\"\x8f\x5a\x96\xaf\"}", SECASSET_ERROR_ENCODING,
    "2:8: the byte 0x8F is not UTF-8" },
  { "utf-16", "\xff\xfe{\0", SECASSET_ERROR_ENCODING, "1:1: the byte 0xFF" },
  { "control", "{\"secasset\":1,\"x-a\":\"a\tb\"}", SECASSET_ERROR_SYNTAX,
    "1:23: a string contains" },
  { "escape", "{\"secasset\":1,\"x-a\":\"a\\qb\"}", SECASSET_ERROR_SYNTAX,
    "1:23: a string contains an" },
  { "literal", "{\"secasset\":1,\"x-a\":nul}", SECASSET_ERROR_SYNTAX, "“nul” is not a value" },
  { "leading-zero", "{\"secasset\":1,\"x-a\":01}", SECASSET_ERROR_SYNTAX, "“01” is not a value" },
  { "trailing-comma", "{\"secasset\":1,}", SECASSET_ERROR_SYNTAX,
    "1:15: expected a member instead of “}”" },
  { "trailing-item", "{\"secasset\":1,\"elements\":[1,]}", SECASSET_ERROR_SYNTAX,
    "instead of “]”" },
  { "trailing-text", DOCUMENT ("") " x", SECASSET_ERROR_SYNTAX, "expected the end of the text" },
  { "trailing-document", DOCUMENT ("") "\n{}", SECASSET_ERROR_SYNTAX,
    "expected the end of the text" },
  { "single-quotes", "{'secasset':1}", SECASSET_ERROR_SYNTAX, "1:2: expected a member or “}”" },
  { "comment", "/* */{\"secasset\":1}", SECASSET_ERROR_SYNTAX, "expected a value" },
  { "lines-bad", "{\"secasset\":1}\n{\"kind\":\"place\",\"id\":\"P\"}\n{\"kind\" \"place\"}\n",
    SECASSET_ERROR_SYNTAX, "city.json:3:9: expected “:” instead of “\"”; 1 elements" },
  { "lines-split", "{\"secasset\":1}\n{\"kind\":\"place\",\n\"id\":\"P\"}\n", SECASSET_ERROR_SYNTAX,
    "2:1: an element must stand on one line" },
  { "lines-joined", "{\"secasset\":1}\n{\"kind\":\"place\"} {\"kind\":\"place\"}\n",
    SECASSET_ERROR_SYNTAX, "expected the end of the line" },
};

static void
test_error (gconstpointer data)
{
  const ErrorCase *given = data;
  g_autoptr (GError) error = NULL;
  SecassetInventory *inventory = read_text (given->text, -1, &error);

  g_assert_null (inventory);
  g_assert_error (error, SECASSET_ERROR, (gint) given->code);
  g_assert_nonnull (strstr (error->message, given->message));
  g_assert_null (strchr (error->message, '\n'));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fault_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/fault/", fault_cases[i].name, NULL);

      g_test_add_data_func (path, &fault_cases[i], test_fault);
    }
  for (guint i = 0; i < G_N_ELEMENTS (error_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/error/", error_cases[i].name, NULL);

      g_test_add_data_func (path, &error_cases[i], test_error);
    }
  return g_test_run ();
}
