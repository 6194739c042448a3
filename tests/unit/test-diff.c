/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io-helpers.h"

/* "property:kind:item:old:new" of every change, details in brackets, separated by blanks. */
static void
describe (GString *text,
          SecassetList *changes)
{
  static const char *const kinds[] = { "set", "cleared", "changed", "added", "removed" };

  for (guint i = 0; i < secasset_list_get_n_items (changes); i++)
    {
      SecassetPropertyChange *change = secasset_list_index (changes, i);
      SecassetList *details = secasset_property_change_get_details (change);
      const char *item = secasset_property_change_get_item (change);
      const char *before = secasset_property_change_get_old_text (change);
      const char *after = secasset_property_change_get_new_text (change);

      g_string_append_printf (text, "%s%s:%s:%s:%s:%s", i > 0 ? " " : "",
                              secasset_property_change_get_property (change),
                              kinds[secasset_property_change_get_kind (change)], item ? item : "",
                              before ? before : "", after ? after : "");
      if (secasset_list_get_n_items (details) == 0)
        continue;
      g_string_append_c (text, '[');
      describe (text, details);
      g_string_append_c (text, ']');
    }
}

static SecassetDiff *
compare (const char *before,
         const char *after)
{
  g_autoptr (SecassetInventory) a = read_good (before);
  g_autoptr (SecassetInventory) b = read_good (after);

  return secasset_diff_new (a, b, NULL, NULL);
}

#define KIND(kind, members) DOCUMENT ("{\"kind\":\"" kind "\",\"id\":\"E1\"" members "}")

/* Both ways: what one way sets, the other clears. */
static const struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *expected;
} fields[] = {
  { "string", KIND ("information-system", ""), KIND ("information-system", ",\"name\":\"住民税\""),
    "name:set:::住民税" },
  { "text", KIND ("information-system", ",\"description\":\"a\\nb\""),
    KIND ("information-system", ",\"description\":\"a\""), "description:changed::a\nb:a" },
  { "tristate-blank-is-not-no", KIND ("information-system", ",\"standalone\":false"),
    KIND ("information-system", ",\"standalone\":null"), "standalone:cleared::false:" },
  { "tristate", KIND ("information-system", ",\"standalone\":false"),
    KIND ("information-system", ",\"standalone\":true"), "standalone:changed::false:true" },
  { "enum-default-that-says-something", KIND ("information-system", ""),
    KIND ("information-system", ",\"lifecycle\":\"retired\""),
    "lifecycle:changed::active:retired" },
  { "enum-unset", KIND ("information-system", ""),
    KIND ("information-system", ",\"declared-segment\":\"lgwan\""), "declared-segment:set:::lgwan" },
  { "flags", KIND ("information-system", ""),
    KIND ("information-system", ",\"handling-restrictions\":[\"copy-limit\"]"),
    "handling-restrictions:set:::copy-limit" },
  { "count", KIND ("information-system", ",\"rto-minutes\":0"), KIND ("information-system", ""),
    "rto-minutes:cleared::0:" },
  { "date", KIND ("information-system", ",\"valid-from\":\"2025-04-01\""),
    KIND ("information-system", ",\"valid-from\":\"2026-04-01\""),
    "valid-from:changed::2025-04-01:2026-04-01" },
  { "strings", KIND ("information-system", ",\"tags\":[\"a\",\"b\",\"b\"]"),
    KIND ("information-system", ",\"tags\":[\"b\",\"c\"]"), "tags:added:c:: tags:removed:a:: tags:removed:b::" },
  { "relation", KIND ("information-system", ",\"handles\":[\"I1\",\"I2\"]"),
    KIND ("information-system", ",\"handles\":[\"I3\",\"I1\"]"),
    "handles:added:I3:: handles:removed:I2::" },
  { "relation-attributes", KIND ("information-system", ",\"handles\":[\"I1\"]"),
    KIND ("information-system", ",\"handles\":[{\"ref\":\"I1\",\"valid-from\":\"2025-04-01\"}]"),
    "handles:changed:I1::[valid-from:set:::2025-04-01]" },
  { "relation-multiplicity", KIND ("information-system", ",\"handles\":[\"I1\",\"I1\"]"),
    KIND ("information-system", ",\"handles\":[\"I1\"]"), "handles:removed:I1::" },
  { "assignment",
    KIND ("information-system", ",\"assignments\":[{\"scheme\":\"mic-2024\",\"integrity\":\"1\"}]"),
    KIND ("information-system",
          ",\"assignments\":[{\"scheme\":\"mic-2024\",\"integrity\":\"2\",\"availability\":\"1\"}]"),
    "assignments:changed:mic-2024::[integrity:changed::1:2 availability:set:::1]" },
  { "override", KIND ("information-system", ""),
    KIND ("information-system",
          ",\"overrides\":[{\"scheme\":\"mic-2024\",\"dimension\":\"integrity\",\"to\":\"1\"}]"),
    "overrides:added:mic-2024 integrity::[scheme:set:::mic-2024 dimension:set:::integrity "
    "to:set:::1]" },
  { "assessment", KIND ("information-system", ",\"assessments\":[{\"threat\":\"T1\",\"impact\":1}]"),
    KIND ("information-system", ",\"assessments\":[{\"threat\":\"T1\",\"impact\":3}]"),
    "assessments:changed:T1::[impact:changed::1:3]" },
  { "take-out", KIND ("external-record-medium", ",\"take-outs\":[{\"out-on\":\"2026-01-05\"}]"),
    KIND ("external-record-medium",
          ",\"take-outs\":[{\"out-on\":\"2026-01-05\",\"back-on\":\"2026-01-06\"}]"),
    "take-outs:changed:2026-01-05::[back-on:set:::2026-01-06]" },
  { "kind", KIND ("terminal", ",\"os\":\"X\""), KIND ("mobile-terminal", ",\"os\":\"X\""),
    "kind:changed::terminal:mobile-terminal" },
  { "kind-with-other-fields", KIND ("terminal", ",\"os\":\"X\""),
    KIND ("network", ",\"has-line\":true"),
    "kind:changed::terminal:network has-line:set:::true os:cleared::X:" },
  { "extension", KIND ("information-system", ",\"x-a\":{\"b\":1,\"c\":2}"),
    KIND ("information-system", ",\"x-a\":{\"b\":1,\"c\":3}"),
    "x-a:changed::{\"b\":1,\"c\":2}:{\"b\":1,\"c\":3}" },
  { "value-that-cannot-be-held", KIND ("information-system", ",\"lifecycle\":\"目下検討中\""),
    KIND ("information-system", ",\"lifecycle\":\"planned\""),
    "lifecycle:changed::\"目下検討中\":planned" },
  { "opaque", KIND ("drone", ",\"range\":1"), KIND ("drone", ",\"range\":2"), "range:changed::1:2" },
};

static void
test_field (gconstpointer data)
{
  const char *const *texts = data;
  g_autoptr (SecassetDiff) diff = compare (texts[1], texts[2]);
  g_autoptr (SecassetDiff) back = compare (texts[2], texts[1]);
  g_autoptr (SecassetDiff) none = compare (texts[2], texts[2]);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_cmpuint (secasset_list_get_n_items (secasset_diff_get_changes (diff)), ==, 1);
  describe (text, secasset_element_change_get_properties (
                      secasset_list_index (secasset_diff_get_changes (diff), 0)));
  g_assert_cmpstr (text->str, ==, texts[3]);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_diff_get_added (diff)), ==, 0);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_diff_get_removed (diff)), ==, 0);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_diff_get_changes (back)), ==, 1);
  g_assert_false (secasset_diff_is_empty (diff));
  g_assert_true (secasset_diff_is_empty (none));
}

static void
test_moved (void)
{
  g_autoptr (SecassetDiff) diff = compare (
      DOCUMENT ("{\"kind\":\"place\",\"id\":\"P1\"},{\"kind\":\"information-system\",\"id\":\"Ｓ１\","
                "\"tags\":[\"a\",\"b\"],\"connected-to\":[\"N1\",\"N2\"],\"x-a\":{\"b\":1,\"c\":2},"
                "\"source-ref\":{\"file\":\"2025.xlsx\",\"row\":4},"
                "\"assignments\":[{\"scheme\":\"a\"},{\"scheme\":\"b\"}]}"),
      DOCUMENT ("{\"kind\":\"information-system\",\"id\":\"Ｓ１\",\"tags\":[\"b\",\"a\"],"
                "\"source-ref\":{\"file\":\"2026.xlsx\",\"row\":9},"
                "\"connected-to\":[\"N2\",\"ｎ１\"],\"x-a\":{\"c\":2,\"b\":1},"
                "\"assignments\":[{\"scheme\":\"b\"},{\"scheme\":\"a\"}]},"
                "{\"kind\":\"place\",\"id\":\"P1\"}"));

  g_assert_true (secasset_diff_is_empty (diff));
}

static void
test_elements (void)
{
  g_autoptr (SecassetDiff) diff = compare (
      DOCUMENT ("{\"kind\":\"place\",\"id\":\"P1\"},{\"kind\":\"place\",\"id\":\"P1\"},"
                "{\"kind\":\"place\",\"id\":\"ＰＸ\"}"),
      DOCUMENT ("{\"kind\":\"place\",\"id\":\"px\"},{\"kind\":\"place\",\"id\":\" P1\"},"
                "{\"kind\":\"place\",\"id\":\"P3\"}"));
  SecassetElement *added = secasset_list_index (secasset_diff_get_added (diff), 0);
  SecassetElement *removed = secasset_list_index (secasset_diff_get_removed (diff), 0);

  g_assert_cmpuint (secasset_list_get_n_items (secasset_diff_get_added (diff)), ==, 1);
  g_assert_cmpuint (secasset_list_get_n_items (secasset_diff_get_removed (diff)), ==, 1);
  g_assert_cmpstr (secasset_element_get_id (added), ==, "P3");
  g_assert_cmpstr (secasset_element_get_id (removed), ==, "P1");
}

static void
test_document (void)
{
  g_autoptr (SecassetDiff) diff = compare (
      "{\"secasset\":1,\"policy\":\"a\",\"reference-date\":\"2025-04-01\",\"settings\":{\"schemes\":"
      "[\"mic-2024\"]},\"waivers\":[{\"rule\":\"GI-030\",\"subject\":\"S1\",\"reason\":\"a\"}],"
      "\"schemes\":[{\"id\":\"own\"}],\"x-a\":1,\"elements\":[]}",
      "{\"secasset\":1,\"policy\":\"b\",\"reference-date\":\"2026-04-01\",\"settings\":{\"schemes\":"
      "[\"mic-2024\",\"own\"]},\"waivers\":[{\"rule\":\"GI-030\",\"subject\":\"S1\",\"reason\":\"b\"}],"
      "\"schemes\":[{\"id\":\"own2\"}],\"x-a\":2,\"elements\":[]}");
  g_autoptr (GString) text = g_string_new (NULL);

  describe (text, secasset_diff_get_document_changes (diff));
  g_assert_cmpstr (text->str, ==,
                   "policy:changed::a:b reference-date:changed::2025-04-01:2026-04-01 "
                   "settings:changed:::[schemes:added:own::] "
                   "schemes:changed::[{\"id\":\"own\"}]:[{\"id\":\"own2\"}] "
                   "waivers:changed:GI-030 S1::[reason:changed::a:b] x-a:changed::1:2");
  g_assert_false (secasset_diff_is_empty (diff));
}

#define LEVELS(levels)                                                                             \
  KIND ("information-system",                                                                      \
        ",\"assignments\":[{\"scheme\":\"mic-2024\"," levels "}]")

static void
test_levels (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    SecassetLevelMove move;
  } cases[] = {
    { LEVELS ("\"confidentiality\":\"3B\""), LEVELS ("\"confidentiality\":\"3A\""),
      SECASSET_LEVEL_MOVE_RAISED },
    { LEVELS ("\"confidentiality\":\"3B\""), LEVELS ("\"confidentiality\":\"２\""),
      SECASSET_LEVEL_MOVE_LOWERED },
    { LEVELS ("\"confidentiality\":\"3B\""), LEVELS ("\"confidentiality\":\"Z\""),
      SECASSET_LEVEL_MOVE_INCOMPARABLE },
    { KIND ("information-system", ""), LEVELS ("\"confidentiality\":\"1\""),
      SECASSET_LEVEL_MOVE_INCOMPARABLE },
    { LEVELS ("\"confidentiality\":\"1\""), LEVELS ("\"confidentiality\":\"1\",\"status\":\"superseded\""),
      SECASSET_LEVEL_MOVE_INCOMPARABLE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SecassetDiff) diff = compare (cases[i].before, cases[i].after);
      SecassetElementChange *change = secasset_list_index (secasset_diff_get_changes (diff), 0);
      SecassetList *levels = secasset_element_change_get_levels (change);

      g_assert_true (secasset_element_change_is_reclassified (change));
      g_assert_cmpuint (secasset_list_get_n_items (levels), ==, 1);
      g_assert_cmpint (secasset_reclassification_get_move (secasset_list_index (levels, 0)), ==,
                       cases[i].move);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *path = g_strconcat ("/diff/fields/", fields[i].name, NULL);

      g_test_add_data_func (path, &fields[i], test_field);
    }
  g_test_add_func ("/diff/moved", test_moved);
  g_test_add_func ("/diff/elements", test_elements);
  g_test_add_func ("/diff/document", test_document);
  g_test_add_func ("/diff/levels", test_levels);
  return g_test_run ();
}
