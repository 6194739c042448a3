/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"

#include <secasset/secasset-error.h>

/* What a host adds to a policy: one object with rows of every sort. */
typedef struct
{
  gint64 format;
  char *id;
  char *edition;
  SecassetText title;
  SecassetText attribution;
  JsonArray *profiles;
  JsonArray *clauses;
  JsonArray *segments;
  JsonArray *schemes;
  JsonArray *mappings;
  JsonArray *threats;
  JsonArray *risk_matrices;
  JsonArray *rules;
  JsonNode *labels;
  JsonArray *flow_matrices;
  JsonArray *placements;
  JsonArray *role_sets;
} Layer;

static const SecassetDataMember layer_members[] = {
  SECASSET_DATA_MUST (Layer, format, "secasset-policy", SECASSET_DATA_INTEGER),
  SECASSET_DATA_MUST (Layer, id, "id", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (Layer, edition, "edition", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (Layer, title, "title", SECASSET_DATA_TEXT),
  SECASSET_DATA_MAY (Layer, attribution, "attribution", SECASSET_DATA_TEXT),
  SECASSET_DATA_MAY (Layer, profiles, "profiles", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, clauses, "clauses", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, segments, "segments", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, schemes, "schemes", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, mappings, "mappings", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, threats, "threats", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, risk_matrices, "risk-matrices", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, rules, "rules", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, labels, "labels", SECASSET_DATA_NODE),
  SECASSET_DATA_SKIP ("$schema"),
  SECASSET_DATA_MAY (Layer, flow_matrices, "flow-matrices", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, placements, "placement", SECASSET_DATA_ARRAY),
  SECASSET_DATA_MAY (Layer, role_sets, "role-sets", SECASSET_DATA_ARRAY),
};

static void
copy_list (SecassetList *target,
           SecassetList *source)
{
  for (guint i = 0; i < secasset_list_get_n_items (source); i++)
    secasset_list_append (target, secasset_list_index (source, i));
}

static void
copy_table (GHashTable *target,
            GHashTable *source)
{
  GHashTableIter iter;
  gpointer key, object;

  g_hash_table_iter_init (&iter, source);
  while (g_hash_table_iter_next (&iter, &key, &object))
    g_hash_table_insert (target, g_strdup (key), g_object_ref (object));
}

static void
copy_rows (SecassetPolicy *self,
           SecassetPolicy *base)
{
  g_autoptr (JsonNode) labels = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (GPtrArray) none = secasset_defects_new ();
  SecassetDataReader reader;

  copy_list (self->clauses, base->clauses);
  copy_list (self->schemes, base->schemes);
  copy_list (self->rules, base->rules);
  copy_list (self->profiles, base->profiles);
  copy_list (self->threats, base->threats);
  copy_list (self->risk_matrices, base->risk_matrices);
  copy_list (self->role_sets, base->role_sets);
  copy_list (self->segments, base->segments);
  secasset_zoning_copy (self->zoning, base->zoning);
  copy_table (self->clauses_by_id, base->clauses_by_id);
  copy_table (self->schemes_by_id, base->schemes_by_id);
  copy_table (self->rules_by_id, base->rules_by_id);
  copy_table (self->profiles_by_id, base->profiles_by_id);
  copy_table (self->threats_by_id, base->threats_by_id);
  copy_table (self->risk_matrices_by_id, base->risk_matrices_by_id);
  copy_table (self->role_sets_by_id, base->role_sets_by_id);
  for (guint i = 0; i < base->mappings->len; i++)
    g_ptr_array_add (self->mappings,
                     secasset_mapping_ref (g_ptr_array_index (base->mappings, i)));

  /* Read once more, so that the words are the new policy's own and can be added to. */
  json_node_set_object (labels, base->labels);
  secasset_data_reader_init (&reader, none, "");
  secasset_labels_read (&reader, labels, self->labels);
  secasset_data_reader_clear (&reader);
}

static void
read_rows (SecassetDataReader *reader,
           SecassetPolicy *self,
           const Layer *layer)
{
  secasset_data_foreach (reader, "profiles", layer->profiles, secasset_policy_read_profile, self);
  secasset_data_foreach (reader, "clauses", layer->clauses, secasset_policy_read_clause, self);
  secasset_data_foreach (reader, "schemes", layer->schemes, secasset_policy_read_scheme, self);
  secasset_data_foreach (reader, "mappings", layer->mappings, secasset_policy_read_mapping, self);
  secasset_data_foreach (reader, "threats", layer->threats, secasset_policy_read_threat, self);
  secasset_data_foreach (reader, "risk-matrices", layer->risk_matrices,
                         secasset_policy_read_risk_matrix, self);
  secasset_data_foreach (reader, "role-sets", layer->role_sets, secasset_policy_read_role_set,
                         self);
  secasset_data_foreach (reader, "rules", layer->rules, secasset_policy_read_layer_rule, self);
  secasset_zoning_read (reader, self, layer->flow_matrices, layer->placements);
  if (layer->labels)
    {
      gsize place = secasset_data_enter (reader, "labels");

      secasset_labels_read (reader, layer->labels, self->labels);
      secasset_data_leave (reader, place);
    }
  secasset_data_foreach (reader, "segments", layer->segments, secasset_policy_read_segment_words,
                         self);
}

static void
read_layer (SecassetDataReader *reader,
            SecassetPolicy *self,
            SecassetPolicy *base,
            JsonNode *node)
{
  Layer layer = { .format = 1 };

  if (!secasset_data_read (reader, node, layer_members, G_N_ELEMENTS (layer_members), &layer))
    return;
  if (layer.format != 1)
    secasset_data_defect (reader, "secasset-policy",
                          "1ではありません。対応している形式の版は1だけです",
                          "is not 1, the only format known");
  self->id = layer.id;
  self->edition = layer.edition;
  self->title = layer.title;
  self->attribution = layer.attribution;
  /* The rows of the base still need to be attributed. */
  if (!self->attribution.ja && !self->attribution.en)
    secasset_text_copy (&self->attribution, &base->attribution);
  read_rows (reader, self, &layer);
}

/* The caller may go on to change what it has given; a policy never changes. */
static JsonNode *
copy_node (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, FALSE);

  return json_from_string (text, NULL);
}

SecassetPolicy *
secasset_policy_read_layered (SecassetPolicy *base,
                              JsonNode *node,
                              GPtrArray *defects)
{
  SecassetPolicy *self = g_object_new (SECASSET_TYPE_POLICY, NULL);
  SecassetDataReader reader;

  self->base = g_object_ref (base);
  self->rows = copy_node (node);
  copy_rows (self, base);
  secasset_data_reader_init (&reader, defects, "");
  read_layer (&reader, self, base, node);
  secasset_data_reader_clear (&reader);
  return self;
}

SecassetPolicy *
secasset_policy_new_layered (SecassetPolicy *base,
                             JsonNode *node,
                             GError **error)
{
  g_autoptr (SecassetPolicy) self = NULL;
  g_autoptr (GPtrArray) defects = NULL;

  g_return_val_if_fail (SECASSET_IS_POLICY (base), NULL);
  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  defects = secasset_defects_new ();
  self = secasset_policy_read_layered (base, node, defects);
  if (defects->len == 0)
    return g_steal_pointer (&self);

  secasset_defects_set_error (defects, error);
  return NULL;
}
