/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"
#include "policy/secasset-resources.h"

#define RESOURCE_PATH "/secasset-1/policy/"

static const char *const scheme_files[] = {
  "schemes/mic-2024.json",     "schemes/mic-2022.json",  "schemes/legacy-i-iv.json",
  "schemes/mext-i-iv.json",    "schemes/level-1-3.json", "schemes/state-confidentiality.json",
  "schemes/fips-199.json",     "schemes/bsi-200-2.json",
};

static const char *const rule_files[] = {
  "rules/sendai-basic.json",
  "rules/mic-guideline.json",
  "rules/general.json",
  "rules/format.json",
  "rules/exceptions.json",
};


JsonNode *
secasset_policy_read_data (const char *name,
                           GPtrArray *defects)
{
  g_autofree char *path = g_strconcat (RESOURCE_PATH, name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  SecassetDataReader reader;
  gconstpointer data;
  gsize size;

  bytes = g_resource_lookup_data (secasset_resources_get_resource (), path,
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  data = bytes ? g_bytes_get_data (bytes, &size) : NULL;
  if (data && json_parser_load_from_data (parser, data, (gssize) size, &error))
    return json_parser_steal_root (parser);
  secasset_data_reader_init (&reader, defects, name);
  secasset_data_defect (&reader, NULL, "内蔵のデータを読み込めません（%s）",
                        "the built-in data cannot be loaded (%s)", error->message);
  secasset_data_reader_clear (&reader);
  return NULL;
}

/* A file of rows: the array is the member of the same name. */
static void
load_rows (SecassetPolicy *policy,
           GPtrArray *defects,
           const char *rows,
           SecassetDataFunc func)
{
  g_autofree char *name = g_strconcat (rows, ".json", NULL);
  g_autofree char *place = g_strconcat (name, "#", NULL);
  g_autoptr (JsonNode) root = secasset_policy_read_data (name, defects);
  SecassetDataReader reader;

  if (!root)
    return;
  secasset_data_reader_init (&reader, defects, place);
  secasset_data_foreach (&reader, rows,
                         json_object_get_array_member (json_node_get_object (root), rows), func,
                         policy);
  secasset_data_reader_clear (&reader);
}

/* A file that is one row. */
static void
load_file (SecassetPolicy *policy,
           GPtrArray *defects,
           const char *name,
           SecassetDataFunc func)
{
  g_autofree char *place = g_strconcat (name, "#", NULL);
  g_autoptr (JsonNode) root = secasset_policy_read_data (name, defects);
  SecassetDataReader reader;

  if (!root)
    return;
  secasset_data_reader_init (&reader, defects, place);
  func (&reader, root, policy);
  secasset_data_reader_clear (&reader);
}

static void
read_policy (SecassetDataReader *reader,
             JsonNode *node,
             gpointer policy)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetPolicy, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetPolicy, edition, "edition", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetPolicy, title, "title", SECASSET_DATA_TEXT),
    SECASSET_DATA_MUST (SecassetPolicy, attribution, "attribution", SECASSET_DATA_TEXT),
    SECASSET_DATA_SKIP ("secasset-data"),
    SECASSET_DATA_SKIP ("page-id"),
    SECASSET_DATA_SKIP ("source"),
  };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), policy);
}

static void
read_labels (SecassetDataReader *reader,
             JsonNode *node,
             gpointer policy)
{
  secasset_labels_read (reader, node, ((SecassetPolicy *) policy)->labels);
}

typedef struct
{
  SecassetPolicy *policy;
  char *profile;
  JsonArray *rules;
} RuleFile;

static void
read_rule (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  RuleFile *file = data;

  secasset_policy_read_rule (reader, node, file->policy, file->profile);
}

static void
read_rules (SecassetDataReader *reader,
            JsonNode *node,
            gpointer policy)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (RuleFile, profile, "profile", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (RuleFile, rules, "rules", SECASSET_DATA_ARRAY),
    SECASSET_DATA_SKIP ("secasset-data"),
  };
  RuleFile file = { .policy = policy };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &file);
  if (file.profile && !secasset_policy_lookup_profile (policy, file.profile))
    secasset_data_defect (reader, "profile", "プロファイル「%s」はありません",
                          "unknown profile “%s”", file.profile);
  secasset_data_foreach (reader, "rules", file.rules, read_rule, &file);
  g_free (file.profile);
}

/* What is referred to comes before what refers to it. */
SecassetPolicy *
secasset_policy_load_builtin (GPtrArray *defects)
{
  SecassetPolicy *self = g_object_new (SECASSET_TYPE_POLICY, NULL);

  load_file (self, defects, "policy.json", read_policy);
  load_rows (self, defects, "profiles", secasset_policy_read_profile);
  load_rows (self, defects, "clauses", secasset_policy_read_clause);
  load_rows (self, defects, "segments", secasset_policy_read_segment);
  for (guint i = 0; i < G_N_ELEMENTS (scheme_files); i++)
    load_file (self, defects, scheme_files[i], secasset_policy_read_scheme);
  load_rows (self, defects, "mappings", secasset_policy_read_mapping);
  load_rows (self, defects, "threats", secasset_policy_read_threat);
  load_rows (self, defects, "risk-matrices", secasset_policy_read_risk_matrix);
  load_rows (self, defects, "role-sets", secasset_policy_read_role_set);
  for (guint i = 0; i < G_N_ELEMENTS (rule_files); i++)
    load_file (self, defects, rule_files[i], read_rules);
  load_file (self, defects, "flow-matrices.json", secasset_zoning_read_file);
  load_file (self, defects, "placement.json", secasset_zoning_read_file);
  load_file (self, defects, "labels.json", read_labels);
  return self;
}

static void
append_rows (JsonArray *target,
             const char *name,
             const char *member)
{
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  g_autoptr (JsonNode) root = secasset_policy_read_data (name, defects);
  JsonArray *rows = member ? secasset_lint_get_rows (root, member) : NULL;

  for (guint i = 0; rows && i < json_array_get_length (rows); i++)
    json_array_add_element (target, json_array_dup_element (rows, i));
  if (!member)
    json_array_add_element (target, g_steal_pointer (&root));
}

/* As if the files were one layer. */
static gpointer
read_builtin_rows (gpointer data)
{
  static const char *const members[] = { "profiles", "clauses", "segments", "mappings", "threats",
                                         "risk-matrices", "flow-matrices", "placement" };
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *layer = json_object_new ();
  JsonArray *schemes = json_array_new ();
  JsonArray *rules = json_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *name = g_strconcat (members[i], ".json", NULL);
      JsonArray *rows = json_array_new ();

      append_rows (rows, name, members[i]);
      json_object_set_array_member (layer, members[i], rows);
    }
  for (guint i = 0; i < G_N_ELEMENTS (scheme_files); i++)
    append_rows (schemes, scheme_files[i], NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rule_files); i++)
    append_rows (rules, rule_files[i], "rules");
  json_object_set_array_member (layer, "schemes", schemes);
  json_object_set_array_member (layer, "rules", rules);
  json_object_set_member (layer, "labels", secasset_policy_read_data ("labels.json", defects));
  json_node_take_object (node, layer);
  json_node_seal (node);
  return node;
}

JsonNode *
secasset_policy_dup_builtin_rows (void)
{
  static GOnce once = G_ONCE_INIT;

  return json_node_ref (g_once (&once, read_builtin_rows, NULL));
}

static gpointer
load_default (gpointer data)
{
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  SecassetPolicy *policy = secasset_policy_load_builtin (defects);

  if (defects->len > 0)
    g_error ("The built-in policy is defective:\n%s", secasset_defects_to_string (defects, "en"));
  return policy;
}

SecassetPolicy *
secasset_policy_get_default (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_default, NULL);
}
