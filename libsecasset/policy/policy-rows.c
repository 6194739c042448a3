/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/declared-private.h"
#include "policy/load-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>

/* Takes @object, whose id is @id; a row without an id has been complained about already. */
static void
add (SecassetDataReader *reader,
     SecassetList *list,
     GHashTable *by_id,
     gpointer object,
     const char *id)
{
  g_autoptr (GObject) owned = object;

  if (!id)
    return;
  if (secasset_data_table_lookup (by_id, id))
    {
      secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice", id);
      return;
    }
  g_hash_table_insert (by_id, secasset_data_key (id), g_object_ref (owned));
  secasset_list_append (list, owned);
}

static void
require_clause (SecassetDataReader *reader,
                const char *member,
                SecassetPolicy *policy,
                const char *clause)
{
  if (clause && !secasset_policy_lookup_clause (policy, clause))
    secasset_data_defect (reader, member, "条項「%s」はありません", "unknown clause “%s”", clause);
}

void
secasset_policy_read_clause (SecassetDataReader *reader,
                             JsonNode *node,
                             gpointer policy)
{
  SecassetPolicy *self = policy;
  SecassetClause *clause = secasset_clause_new_from_node (reader, node);

  add (reader, self->clauses, self->clauses_by_id, clause, clause->id);
}

void
secasset_policy_read_profile (SecassetDataReader *reader,
                              JsonNode *node,
                              gpointer policy)
{
  SecassetPolicy *self = policy;
  SecassetProfile *profile = secasset_profile_new_from_node (reader, node);

  add (reader, self->profiles, self->profiles_by_id, profile, profile->id);
}

void
secasset_policy_read_segment (SecassetDataReader *reader,
                              JsonNode *node,
                              gpointer policy)
{
  SecassetPolicy *self = policy;
  g_autoptr (SecassetSegment) segment = secasset_segment_new_from_node (reader, node);

  require_clause (reader, "clause", self, segment->clause);
  if (secasset_policy_lookup_segment (self, segment->kind))
    secasset_data_defect (reader, "id", "重複しています", "is given twice");
  secasset_list_append (self->segments, segment);
}

void
secasset_policy_read_scheme (SecassetDataReader *reader,
                             JsonNode *node,
                             gpointer policy)
{
  SecassetPolicy *self = policy;
  SecassetScheme *scheme = secasset_scheme_read (reader, node);

  add (reader, self->schemes, self->schemes_by_id, scheme, scheme->id);
}

static gboolean
same_mapping (const SecassetMapping *a,
              const SecassetMapping *b)
{
  return g_strcmp0 (a->from_scheme, b->from_scheme) == 0
         && g_strcmp0 (a->to_scheme, b->to_scheme) == 0
         && g_strcmp0 (a->from_dimension, b->from_dimension) == 0
         && g_strcmp0 (a->to_dimension, b->to_dimension) == 0;
}

void
secasset_policy_read_mapping (SecassetDataReader *reader,
                              JsonNode *node,
                              gpointer policy)
{
  SecassetPolicy *self = policy;
  SecassetMapping *mapping = secasset_mapping_new_from_node (reader, node, self);

  for (guint i = 0; i < self->mappings->len; i++)
    {
      if (same_mapping (g_ptr_array_index (self->mappings, i), mapping))
        secasset_data_defect (reader, NULL, "同じ対応表が重複しています", "mapping is given twice");
    }
  g_ptr_array_add (self->mappings, mapping);
}

void
secasset_policy_read_threat (SecassetDataReader *reader,
                             JsonNode *node,
                             gpointer policy)
{
  SecassetPolicy *self = policy;
  SecassetThreat *threat = secasset_threat_new_from_node (reader, node);

  require_clause (reader, "clause", self, secasset_threat_get_clause (threat));
  require_clause (reader, "extension-of", self, secasset_threat_get_extension_of (threat));
  add (reader, self->threats, self->threats_by_id, threat, secasset_threat_get_id (threat));
}

/* What has to fit the rest of the policy. */
static void
check_declared (SecassetDataReader *reader,
                SecassetPolicy *policy,
                SecassetRuleInfo *rule)
{
  for (guint i = 0; rule->clauses && rule->clauses[i]; i++)
    require_clause (reader, "clauses", policy, rule->clauses[i]);
  if (rule->profile && !secasset_policy_lookup_profile (policy, rule->profile))
    secasset_data_defect (reader, "profile", "プロファイル「%s」はありません",
                          "unknown profile “%s”", rule->profile);
  if (rule->id && secasset_policy_lookup_rule (policy, rule->id))
    secasset_data_defect (reader, "id", "「%s」は別の規則のIDです。別のIDを付けてください",
                          "“%s” is the id of another rule; choose one of its own", rule->id);
}

static gboolean
has_check (JsonNode *node)
{
  return JSON_NODE_HOLDS_OBJECT (node)
         && json_object_has_member (json_node_get_object (node), "check");
}

void
secasset_policy_read_layer_rule (SecassetDataReader *reader,
                                 JsonNode *node,
                                 gpointer policy)
{
  SecassetPolicy *self = policy;
  g_autoptr (SecassetRuleInfo) rule = NULL;

  if (!has_check (node))
    {
      secasset_policy_read_severity (reader, node, policy);
      return;
    }
  rule = secasset_rule_info_new_declared (reader, node);
  check_declared (reader, self, rule);
  if (!rule->profile)
    secasset_data_defect (reader, "profile", "必要な項目がありません", "is missing");
  if (rule->id && !secasset_policy_lookup_rule (self, rule->id))
    add (reader, self->rules, self->rules_by_id, g_object_ref (rule), rule->id);
}

static SecassetRuleInfo *
find_own (GPtrArray *rules,
          const char *id)
{
  g_autofree char *key = id ? secasset_data_key (id) : NULL;

  for (guint i = 0; key && i < rules->len; i++)
    {
      SecassetRuleInfo *rule = g_ptr_array_index (rules, i);
      g_autofree char *other = secasset_data_key (rule->id);

      if (secasset_key_equal (key, other))
        return rule;
    }
  return NULL;
}

/* An inventory is what is judged: it may ask for more than the policy does, but not for less. */
static void
read_own_rule (SecassetDataReader *reader,
               SecassetPolicy *policy,
               JsonNode *node,
               GPtrArray *rules,
               GPtrArray *defects)
{
  g_autoptr (SecassetRuleInfo) rule = secasset_rule_info_new_declared (reader, node);

  check_declared (reader, policy, rule);
  if (find_own (rules, rule->id))
    secasset_data_defect (reader, "id", "「%s」は別の規則のIDです。別のIDを付けてください",
                          "“%s” is the id of another rule; choose one of its own", rule->id);
  if (!rule->profile)
    rule->profile = g_strdup (SECASSET_DOCUMENT_PROFILE);
  if (reader->defects->len == 0)
    g_ptr_array_add (rules, g_object_ref (rule));
  secasset_defects_take (defects, reader->defects, rule->id ? rule->id : "");
}

static void
read_own_rules (SecassetDataReader *reader,
                SecassetPolicy *policy,
                JsonNode *node,
                GPtrArray *rules,
                GPtrArray *defects)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n = array ? json_array_get_length (array) : 0;

  if (!array && !JSON_NODE_HOLDS_NULL (node))
    secasset_data_defect (reader, NULL, "配列ではありません", "is no array");
  if (n > SECASSET_MAX_OWN_RULES)
    secasset_data_defect (reader, NULL, "%d行を超えています。超えた分は読み込みません",
                          "has more than %d rows; only so many are read", SECASSET_MAX_OWN_RULES);
  secasset_defects_take (defects, reader->defects, "");
  for (guint i = 0; i < MIN (n, SECASSET_MAX_OWN_RULES); i++)
    {
      gsize place = secasset_data_enter_item (reader, i);

      read_own_rule (reader, policy, json_array_get_element (array, i), rules, defects);
      secasset_data_leave (reader, place);
    }
}

GPtrArray *
secasset_policy_read_own_rules (SecassetPolicy *policy,
                                JsonNode *rules,
                                GPtrArray *defects)
{
  GPtrArray *infos = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) whats = secasset_defects_new ();
  SecassetDataReader reader;

  if (!rules)
    return infos;
  secasset_data_reader_init (&reader, whats, "/rules");
  read_own_rules (&reader, policy, rules, infos, defects);
  secasset_data_reader_clear (&reader);
  return infos;
}

void
secasset_policy_read_rule (SecassetDataReader *reader,
                           JsonNode *node,
                           SecassetPolicy *policy,
                           const char *profile)
{
  SecassetRuleInfo *rule = secasset_rule_info_new_from_node (reader, node, profile);

  for (guint i = 0; rule->clauses && rule->clauses[i]; i++)
    require_clause (reader, "clauses", policy, rule->clauses[i]);
  add (reader, policy->rules, policy->rules_by_id, rule, rule->id);
}

static void
replace_rule (SecassetPolicy *self,
              SecassetRuleInfo *old,
              SecassetSeverity severity)
{
  g_autoptr (SecassetRuleInfo) rule = secasset_rule_info_copy (old, severity);
  gpointer addition = rule;
  guint position = 0;

  while (secasset_list_index (self->rules, position) != (gpointer) old)
    position++;
  secasset_list_splice (self->rules, position, 1, &addition, 1);
  g_hash_table_replace (self->rules_by_id, secasset_data_key (rule->id), g_object_ref (rule));
}

static void
change_severity (SecassetDataReader *reader,
                 SecassetPolicy *self,
                 const char *id,
                 gint severity)
{
  SecassetRuleInfo *rule = secasset_policy_lookup_rule (self, id);

  if (!rule)
    secasset_data_defect (reader, "id", "規則「%s」はありません", "unknown rule “%s”", id);
  else if (severity >= 0 && severity < (gint) rule->floor)
    secasset_data_defect (reader, "severity", "「%1$s」は、規則%3$sの下限「%2$s」より軽い重要度です",
                          "“%s” is below “%s”, the floor of rule %s",
                          secasset_data_nick (SECASSET_TYPE_SEVERITY, severity),
                          secasset_data_nick (SECASSET_TYPE_SEVERITY, (gint) rule->floor), rule->id);
  else if (severity >= 0)
    replace_rule (self, rule, (SecassetSeverity) severity);
}

void
secasset_policy_read_severity (SecassetDataReader *reader,
                               JsonNode *node,
                               gpointer policy)
{
  typedef struct
  {
    char *id;
    gint severity;
  } Row;
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (Row, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_NICK (Row, severity, "severity", SECASSET_DATA_ENUM, secasset_severity_get_type),
  };
  Row row = { .severity = -1 };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  if (row.id)
    change_severity (reader, policy, row.id, row.severity);
  g_free (row.id);
}
