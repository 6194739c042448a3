/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetPolicy:
 *
 * What is wanted of an inventory, as data: clauses, rules, schemes, threats and the words for all
 * of them.
 *
 * A policy never changes once it is made, and can be used from any thread. Texts come in Japanese
 * and English and are chosen at each call, whatever the locale of the process is.
 *
 * Since: 1.0
 */
struct _SecassetPolicyClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetPolicy:id: (getter get_id)
   *
   * The id.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPolicy, id, "id"),

  /**
   * SecassetPolicy:edition: (getter get_edition)
   *
   * The edition.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPolicy, edition, "edition"),
};

G_DEFINE_TYPE (SecassetPolicy, secasset_policy, G_TYPE_OBJECT)

static gpointer
find_row (SecassetList *list,
          const char *id,
          gpointer owner)
{
  return secasset_data_table_lookup (owner, id);
}

/* The id of a segment is the nick of its kind. */
static gpointer
find_segment (SecassetList *list,
              const char *id,
              gpointer owner)
{
  g_autofree char *key = secasset_data_key (id);

  for (guint i = 0; i < secasset_list_get_n_items (list); i++)
    {
      SecassetSegment *segment = secasset_list_index (list, i);

      if (secasset_key_equal (secasset_data_nick (SECASSET_TYPE_SEGMENT_KIND, (gint) segment->kind),
                              key))
        return segment;
    }
  return NULL;
}

static SecassetList *
list_new (GType type,
          GHashTable *by_id)
{
  SecassetList *list = secasset_list_new (type);

  secasset_list_set_find (list, find_row, by_id);
  return list;
}

static void
list_free (SecassetList *list)
{
  secasset_list_set_find (list, NULL, NULL);
  g_object_unref (list);
}

static void
secasset_policy_finalize (GObject *object)
{
  SecassetPolicy *self = SECASSET_POLICY (object);

  g_clear_object (&self->base);
  g_clear_pointer (&self->rows, json_node_unref);
  /* A list may outlive the policy. */
  list_free (self->clauses);
  list_free (self->schemes);
  list_free (self->rules);
  list_free (self->profiles);
  list_free (self->threats);
  list_free (self->risk_matrices);
  list_free (self->role_sets);
  list_free (self->segments);
  g_hash_table_unref (self->clauses_by_id);
  g_hash_table_unref (self->schemes_by_id);
  g_hash_table_unref (self->rules_by_id);
  g_hash_table_unref (self->profiles_by_id);
  g_hash_table_unref (self->threats_by_id);
  g_hash_table_unref (self->risk_matrices_by_id);
  g_hash_table_unref (self->role_sets_by_id);
  g_ptr_array_unref (self->mappings);
  secasset_zoning_free (self->zoning);
  json_object_unref (self->labels);
  g_free (self->id);
  g_free (self->edition);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->attribution);
  G_OBJECT_CLASS (secasset_policy_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetPolicy, secasset_policy, properties)

static void
secasset_policy_init (SecassetPolicy *self)
{
  self->clauses_by_id = secasset_data_table_new ();
  self->schemes_by_id = secasset_data_table_new ();
  self->rules_by_id = secasset_data_table_new ();
  self->profiles_by_id = secasset_data_table_new ();
  self->threats_by_id = secasset_data_table_new ();
  self->risk_matrices_by_id = secasset_data_table_new ();
  self->role_sets_by_id = secasset_data_table_new ();
  self->clauses = list_new (SECASSET_TYPE_CLAUSE, self->clauses_by_id);
  self->schemes = list_new (SECASSET_TYPE_SCHEME, self->schemes_by_id);
  self->rules = list_new (SECASSET_TYPE_RULE_INFO, self->rules_by_id);
  self->profiles = list_new (SECASSET_TYPE_PROFILE, self->profiles_by_id);
  self->threats = list_new (SECASSET_TYPE_THREAT, self->threats_by_id);
  self->risk_matrices = list_new (SECASSET_TYPE_RISK_MATRIX, self->risk_matrices_by_id);
  self->role_sets = list_new (SECASSET_TYPE_ROLE_SET, self->role_sets_by_id);
  self->segments = secasset_list_new (SECASSET_TYPE_SEGMENT);
  secasset_list_set_find (self->segments, find_segment, NULL);
  self->mappings = g_ptr_array_new_with_free_func ((GDestroyNotify) secasset_mapping_unref);
  self->zoning = secasset_zoning_new ();
  self->labels = json_object_new ();
}

SECASSET_DEFINE_OBJECT_GETTER (SecassetPolicy, secasset_policy, POLICY, base, SecassetPolicy)
SECASSET_DEFINE_STRING_GETTER (SecassetPolicy, secasset_policy, POLICY, id)
SECASSET_DEFINE_STRING_GETTER (SecassetPolicy, secasset_policy, POLICY, edition)
SECASSET_DEFINE_OBJECT_GETTER (SecassetPolicy, secasset_policy, POLICY, clauses, SecassetList)
SECASSET_DEFINE_OBJECT_GETTER (SecassetPolicy, secasset_policy, POLICY, schemes, SecassetList)
SECASSET_DEFINE_OBJECT_GETTER (SecassetPolicy, secasset_policy, POLICY, rules, SecassetList)
SECASSET_DEFINE_OBJECT_GETTER (SecassetPolicy, secasset_policy, POLICY, profiles, SecassetList)
SECASSET_DEFINE_OBJECT_GETTER (SecassetPolicy, secasset_policy, POLICY, threats, SecassetList)
SECASSET_DEFINE_OBJECT_GETTER (SecassetPolicy, secasset_policy, POLICY, segments, SecassetList)
SECASSET_DEFINE_TEXT_GETTER (SecassetPolicy, secasset_policy, POLICY, title)
SECASSET_DEFINE_TEXT_GETTER (SecassetPolicy, secasset_policy, POLICY, attribution)

/* Rows by id: for the library, where NULL finds nothing, and for everybody. */
#define DEFINE_FINDERS(TypeName, row, rows)                                                        \
  TypeName *                                                                                       \
  secasset_policy_lookup_##row (SecassetPolicy *self, const char *id)                              \
  {                                                                                                \
    return secasset_data_table_lookup (self->rows##_by_id, id);                                    \
  }                                                                                                \
  TypeName *                                                                                       \
  secasset_policy_find_##row (SecassetPolicy *self, const char *id)                                \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);                                        \
    g_return_val_if_fail (id != NULL, NULL);                                                       \
    return secasset_policy_lookup_##row (self, id);                                                \
  }

DEFINE_FINDERS (SecassetClause, clause, clauses)
DEFINE_FINDERS (SecassetScheme, scheme, schemes)
DEFINE_FINDERS (SecassetRuleInfo, rule, rules)
DEFINE_FINDERS (SecassetProfile, profile, profiles)
DEFINE_FINDERS (SecassetThreat, threat, threats)

SecassetSegment *
secasset_policy_lookup_segment (SecassetPolicy *self,
                                SecassetSegmentKind kind)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->segments); i++)
    {
      SecassetSegment *segment = secasset_list_index (self->segments, i);

      if (segment->kind == kind)
        return segment;
    }
  return NULL;
}

SecassetSegment *
secasset_policy_find_segment (SecassetPolicy *self,
                              SecassetSegmentKind kind)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return secasset_policy_lookup_segment (self, kind);
}
