/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"

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
      secasset_data_defect (reader, "id", "“%s” is given twice", id);
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
    secasset_data_defect (reader, member, "unknown clause “%s”", clause);
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
    secasset_data_defect (reader, "id", "is given twice");
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
        secasset_data_defect (reader, NULL, "mapping is given twice");
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
    secasset_data_defect (reader, "id", "unknown rule “%s”", id);
  else if (severity >= 0 && severity < (gint) rule->floor)
    secasset_data_defect (reader, "severity", "“%s” is below “%s”, the floor of rule %s",
                          secasset_data_nick (SECASSET_TYPE_SEVERITY, severity),
                          secasset_data_nick (SECASSET_TYPE_SEVERITY, (gint) rule->floor),
                          rule->id);
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
