/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset.h>

#define T "{ \"ja\": \"語\", \"en\": \"word\" }"
#define ROW(rest)                                                                                  \
  "{ \"id\": \"R-1\", \"profile\": \"general\", \"title\": " T ", \"severity\": \"warning\","      \
  " \"clauses\": [], \"basis\": \"external\", \"message\": " T ", \"remedy\": " T "," rest "}"
#define LAYER(rules)                                                                               \
  "{ \"secasset-policy\": 1, \"id\": \"own\", \"edition\": \"2026\", \"title\": " T "," rules "}"
#define INVENTORY(elements, more)                                                                  \
  "{ \"secasset\": 1, \"reference-date\": \"2026-04-01\", \"elements\": [" elements "]" more "}"
#define SYSTEM "\"kind\": \"information-system\""
#define SERVICE "\"kind\": \"contracted-service\""
#define ON_SYSTEMS "\"kinds\": [ \"information-system\" ], "
#define ON_SERVICES "\"kinds\": [ \"external-service\" ], "

/* A row of its own, whole. */
#define ENTIRE(id, severity, clause, message)                                                      \
  "{ \"id\": \"" id "\", \"profile\": \"general\", \"title\": " T ", \"severity\": \"" severity    \
  "\", \"floor\": \"warning\", \"clauses\": [ " clause " ], \"basis\": \"external\","              \
  " \"message\": " message ", \"remedy\": " T ", " ON_SYSTEMS                                      \
  "\"check\": { \"unique\": { \"property\": \"id\" } } }"

static inline JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);
  return node;
}

static inline SecassetPolicy *
make_layer (SecassetPolicy *base,
            const char *text)
{
  g_autoptr (JsonNode) node = parse (text);
  g_autoptr (GError) error = NULL;
  SecassetPolicy *policy = secasset_policy_new_layered (base, node, &error);

  g_assert_no_error (error);
  return policy;
}

static inline SecassetReport *
validate (SecassetPolicy *policy,
          const char *text)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetInventory) inventory
      = secasset_reader_read_bytes (reader, bytes, "t.json", NULL, &error);
  g_autoptr (SecassetValidator) validator = secasset_validator_new (policy);
  SecassetReport *report;

  g_assert_no_error (error);
  report = secasset_validator_validate (validator, inventory, NULL, &error);
  g_assert_no_error (error);
  return report;
}

/* Subjects of the rule's findings; every message is filled. */
static inline char *
dup_subjects (SecassetReport *report,
              const char *rule)
{
  GListModel *findings = G_LIST_MODEL (secasset_report_get_findings (report));
  GString *subjects = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (SecassetFinding) finding = g_list_model_get_item (findings, i);

      if (g_str_equal (secasset_finding_get_rule (finding), rule))
        g_string_append_printf (subjects, "%s%s", subjects->len > 0 ? " " : "",
                                secasset_finding_get_subject (finding));
    }
  return g_string_free (subjects, FALSE);
}
