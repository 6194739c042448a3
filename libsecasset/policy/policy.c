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

enum
{
  PROP_0,
  PROP_ID,
  PROP_EDITION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

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
secasset_policy_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  SecassetPolicy *self = SECASSET_POLICY (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_EDITION:
      g_value_set_string (value, self->edition);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
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

static void
secasset_policy_class_init (SecassetPolicyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_policy_get_property;
  object_class->finalize = secasset_policy_finalize;

  /**
   * SecassetPolicy:id: (getter get_id)
   *
   * The id.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * SecassetPolicy:edition: (getter get_edition)
   *
   * The edition.
   *
   * Since: 1.0
   */
  props[PROP_EDITION] = g_param_spec_string ("edition", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

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

SecassetPolicy *
secasset_policy_get_base (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->base;
}

const char *
secasset_policy_get_id (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->id;
}

const char *
secasset_policy_get_edition (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->edition;
}

SecassetList *
secasset_policy_get_clauses (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->clauses;
}

SecassetList *
secasset_policy_get_schemes (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->schemes;
}

SecassetList *
secasset_policy_get_rules (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->rules;
}

SecassetList *
secasset_policy_get_profiles (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->profiles;
}

SecassetList *
secasset_policy_get_threats (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->threats;
}

SecassetList *
secasset_policy_get_segments (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->segments;
}

char *
secasset_policy_dup_title (SecassetPolicy *self,
                           const char *language)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return g_strdup (secasset_text_get (&self->title, language));
}

char *
secasset_policy_dup_attribution (SecassetPolicy *self,
                                 const char *language)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return g_strdup (secasset_text_get (&self->attribution, language));
}

SecassetClause *
secasset_policy_lookup_clause (SecassetPolicy *self,
                               const char *id)
{
  return secasset_data_table_lookup (self->clauses_by_id, id);
}

SecassetClause *
secasset_policy_find_clause (SecassetPolicy *self,
                             const char *id)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_policy_lookup_clause (self, id);
}

SecassetScheme *
secasset_policy_lookup_scheme (SecassetPolicy *self,
                               const char *id)
{
  return secasset_data_table_lookup (self->schemes_by_id, id);
}

SecassetScheme *
secasset_policy_find_scheme (SecassetPolicy *self,
                             const char *id)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_policy_lookup_scheme (self, id);
}

SecassetRuleInfo *
secasset_policy_lookup_rule (SecassetPolicy *self,
                             const char *id)
{
  return secasset_data_table_lookup (self->rules_by_id, id);
}

SecassetRuleInfo *
secasset_policy_find_rule (SecassetPolicy *self,
                           const char *id)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_policy_lookup_rule (self, id);
}

SecassetProfile *
secasset_policy_lookup_profile (SecassetPolicy *self,
                                const char *id)
{
  return secasset_data_table_lookup (self->profiles_by_id, id);
}

SecassetProfile *
secasset_policy_find_profile (SecassetPolicy *self,
                              const char *id)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_policy_lookup_profile (self, id);
}

SecassetThreat *
secasset_policy_lookup_threat (SecassetPolicy *self,
                               const char *id)
{
  return secasset_data_table_lookup (self->threats_by_id, id);
}

SecassetThreat *
secasset_policy_find_threat (SecassetPolicy *self,
                             const char *id)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_policy_lookup_threat (self, id);
}

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
