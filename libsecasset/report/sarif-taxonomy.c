/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/sarif-private.h"

/* Clauses have no address of their own, so that nothing here has a helpUri. */

static gint
find_clause (SecassetPolicy *policy,
             const char *id)
{
  for (guint i = 0; i < secasset_list_get_n_items (policy->clauses); i++)
    {
      SecassetClause *clause = secasset_list_index (policy->clauses, i);

      if (g_str_equal (clause->id, id))
        return (gint) i;
    }
  return -1;
}

static JsonObject *
create_reference (SecassetPolicy *policy,
                  const char *id,
                  gint index)
{
  JsonObject *object = json_object_new ();
  JsonObject *component = json_object_new ();

  json_object_set_string_member (component, "name", policy->id);
  json_object_set_int_member (component, "index", 0);
  json_object_set_string_member (object, "id", id);
  json_object_set_int_member (object, "index", index);
  json_object_set_object_member (object, "toolComponent", component);
  return object;
}

JsonArray *
secasset_sarif_create_taxa (SecassetPolicy *policy,
                            SecassetRuleInfo *info)
{
  JsonArray *array = json_array_new ();

  for (char **id = info->clauses; id && *id; id++)
    {
      gint index = find_clause (policy, *id);

      if (index >= 0)
        json_array_add_object_element (array, create_reference (policy, *id, index));
    }
  return array;
}

JsonArray *
secasset_sarif_create_relationships (SecassetPolicy *policy,
                                     SecassetRuleInfo *info)
{
  JsonArray *taxa = secasset_sarif_create_taxa (policy, info);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < json_array_get_length (taxa); i++)
    {
      JsonObject *object = json_object_new ();
      JsonArray *kinds = json_array_new ();

      json_array_add_string_element (kinds, "relevant");
      json_object_set_member (object, "target", json_array_dup_element (taxa, i));
      json_object_set_array_member (object, "kinds", kinds);
      json_array_add_object_element (array, object);
    }
  json_array_unref (taxa);
  return array;
}

static JsonObject *
clause_to_taxon (SecassetClause *clause,
                 const char *language)
{
  JsonObject *object = json_object_new ();
  JsonObject *properties = json_object_new ();

  json_object_set_string_member (object, "id", clause->id);
  json_object_set_string_member (object, "name", secasset_text_get (&clause->term, language));
  secasset_sarif_set_text (object, "shortDescription",
                           secasset_text_get (&clause->term, language));
  secasset_sarif_set_text (object, "fullDescription",
                           secasset_text_get (&clause->meaning, language));
  json_object_set_string_member (properties, "citation", clause->citation);
  json_object_set_object_member (object, "properties", properties);
  return object;
}

JsonArray *
secasset_sarif_create_taxonomies (SecassetPolicy *policy,
                                  const char *language)
{
  JsonArray *array = json_array_new ();
  JsonArray *taxa = json_array_new ();
  JsonObject *taxonomy = json_object_new ();

  for (guint i = 0; i < secasset_list_get_n_items (policy->clauses); i++)
    json_array_add_object_element (
        taxa, clause_to_taxon (secasset_list_index (policy->clauses, i), language));
  json_object_set_string_member (taxonomy, "name", policy->id);
  if (policy->edition)
    json_object_set_string_member (taxonomy, "version", policy->edition);
  json_object_set_string_member (taxonomy, "language",
                                 secasset_language_is_japanese (language) ? "ja" : "en");
  secasset_sarif_set_text (taxonomy, "shortDescription",
                           secasset_text_get (&policy->title, language));
  json_object_set_boolean_member (taxonomy, "isComprehensive", TRUE);
  json_object_set_array_member (taxonomy, "taxa", taxa);
  json_array_add_object_element (array, taxonomy);
  return array;
}

JsonArray *
secasset_sarif_create_supported (SecassetPolicy *policy)
{
  JsonArray *array = json_array_new ();
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "name", policy->id);
  json_object_set_int_member (object, "index", 0);
  json_array_add_object_element (array, object);
  return array;
}
