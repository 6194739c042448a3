/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

/* The words for the sorts of things; the names are those of the JSON form. */
static const struct
{
  const char *name;
  const char *ja;
  const char *en;
} sorts[] = {
  { "action", "対策", "measure" },
  { "clause", "条項", "clause" },
  { "enumeration", "列挙型", "enumeration" },
  { "flow-matrix", "通信の可否", "flow matrix" },
  { "incident-kind", "障害種別", "incident kind" },
  { "kind", "種別", "kind" },
  { "level", "分類", "level" },
  { "parameter", "規則の引数", "rule parameter" },
  { "profile", "規則群", "profile" },
  { "property", "項目", "property" },
  { "reference", "プログラムの名前", "name for programs" },
  { "role", "役割", "role" },
  { "role-set", "役割の一覧", "role set" },
  { "rule", "規則", "rule" },
  { "scheme", "分類方式", "scheme" },
  { "segment", "区分", "segment" },
  { "threat", "脅威", "threat" },
  { "threat-acts", "脅威の行為", "act of threats" },
  { "threat-means", "脅威の手段", "means of threats" },
  { "threat-objects", "脅威の対象", "object of threats" },
  { "value", "列挙値", "value" },
};

static const char *
name_sort (Explain *run,
           const char *sort)
{
  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    {
      if (g_str_equal (sorts[i].name, sort))
        return cli_is_japanese (run->cli) ? sorts[i].ja : sorts[i].en;
    }
  return sort;
}

char *
explain_label (Explain *run,
               const char *group,
               const char *nick)
{
  return secasset_policy_dup_label (run->policy, group, nick, run->cli->language);
}

void
explain_begin (Explain *run,
               const char *sort,
               const char *id,
               const char *title)
{
  JsonObject *object = json_object_new ();

  run->facts = json_array_new ();
  json_object_set_string_member (object, "topic", run->topic);
  json_object_set_string_member (object, "sort", sort);
  json_object_set_string_member (object, "id", id);
  json_object_set_string_member (object, "title", title ? title : id);
  json_object_set_array_member (object, "facts", run->facts);
  json_array_add_object_element (run->found, object);
}

/* The values of the fact @name, which is the last one or a new one. */
static JsonArray *
open_fact (Explain *run,
           const char *name,
           const char *label)
{
  guint n = json_array_get_length (run->facts);
  JsonObject *fact = n > 0 ? json_array_get_object_element (run->facts, n - 1) : NULL;

  if (!fact || !g_str_equal (json_object_get_string_member (fact, "name"), name))
    {
      fact = json_object_new ();
      json_object_set_string_member (fact, "name", name);
      json_object_set_string_member (fact, "label", label);
      json_object_set_array_member (fact, "values", json_array_new ());
      json_array_add_object_element (run->facts, fact);
    }
  return json_object_get_array_member (fact, "values");
}

/* Several ways may lead to the same thing. */
static gboolean
has_link (JsonArray *values,
          const char *id)
{
  for (guint i = 0; i < json_array_get_length (values); i++)
    {
      JsonObject *value = json_array_get_object_element (values, i);

      if (json_object_has_member (value, "id")
          && g_str_equal (json_object_get_string_member (value, "id"), id))
        return TRUE;
    }
  return FALSE;
}

static void
add_value (Explain *run,
           const char *name,
           const char *label,
           const char *sort,
           const char *id,
           const char *text)
{
  JsonArray *values = open_fact (run, name, label);
  JsonObject *value;

  if (sort && has_link (values, id))
    return;
  value = json_object_new ();
  json_object_set_string_member (value, "text", text);
  if (sort)
    {
      json_object_set_string_member (value, "sort", sort);
      json_object_set_string_member (value, "id", id);
    }
  json_array_add_object_element (values, value);
}

void
explain_add (Explain *run,
             const char *name,
             const char *label,
             char *text)
{
  g_autofree char *owned = text;

  if (owned && *owned)
    add_value (run, name, label, NULL, NULL, owned);
}

void
explain_link (Explain *run,
              const char *name,
              const char *label,
              const char *sort,
              const char *id,
              char *text)
{
  g_autofree char *owned = text;

  add_value (run, name, label, sort, id, owned && *owned ? owned : id);
}

void
explain_link_clause (Explain *run,
                     const char *id)
{
  SecassetClause *clause = id ? secasset_policy_find_clause (run->policy, id) : NULL;
  g_autofree char *term = NULL;

  if (!clause)
    return;
  term = secasset_clause_dup_term (clause, run->cli->language);
  explain_link (run, "clauses", cli_say (run->cli, "条項", "Clause"), "clause", id,
                g_strdup_printf (cli_say (run->cli, "%s %s（%s）", "%s %s (%s)"),
                                 secasset_clause_get_citation (clause), term, id));
}

void
explain_link_words (Explain *run,
                    const char *name,
                    const char *label,
                    const char *sort,
                    const char *group,
                    const char *const *nicks)
{
  for (; nicks && *nicks; nicks++)
    explain_link (run, name, label, sort, *nicks, explain_label (run, group, *nicks));
}

void
explain_link_realised (Explain *run,
                       const char *reference)
{
  GListModel *clauses = G_LIST_MODEL (secasset_policy_get_clauses (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (SecassetClause) clause = g_list_model_get_item (clauses, i);

      if (g_strv_contains (secasset_clause_get_realisations (clause), reference))
        explain_link_clause (run, secasset_clause_get_id (clause));
    }
}

/* Clauses are sentences of their own; everything else fits on one line. */
static gboolean
stands_alone (JsonObject *value)
{
  return !json_object_has_member (value, "sort")
         || g_str_equal (json_object_get_string_member (value, "sort"), "clause");
}

static void
write_fact (Explain *run,
            JsonObject *fact)
{
  JsonArray *values = json_object_get_array_member (fact, "values");

  for (guint i = 0; i < json_array_get_length (values); i++)
    {
      JsonObject *value = json_array_get_object_element (values, i);

      if (i == 0 || stands_alone (value))
        {
          g_string_append (run->cli->out, i > 0 ? "\n  " : "  ");
          cli_add_padded (run->cli, i > 0 ? "" : json_object_get_string_member (fact, "label"), 14);
        }
      else
        g_string_append (run->cli->out, cli_say (run->cli, "、", ", "));
      g_string_append (run->cli->out, json_object_get_string_member (value, "text"));
    }
  g_string_append_c (run->cli->out, '\n');
}

static void
write_text (Explain *run,
            JsonObject *object)
{
  JsonArray *facts = json_object_get_array_member (object, "facts");

  cli_add (run->cli, cli_say (run->cli, "%s（%s）: %s\n", "%s (%s): %s\n"),
           json_object_get_string_member (object, "id"),
           name_sort (run, json_object_get_string_member (object, "sort")),
           json_object_get_string_member (object, "title"));
  for (guint i = 0; i < json_array_get_length (facts); i++)
    write_fact (run, json_array_get_object_element (facts, i));
}

static void
write_json (Explain *run)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *root = json_object_new ();

  json_object_set_int_member (root, "secasset-explanations", 1);
  json_object_set_string_member (root, "policy", secasset_policy_get_id (run->policy));
  json_object_set_string_member (root, "edition", secasset_policy_get_edition (run->policy));
  json_object_set_string_member (root, "language", run->cli->language);
  json_object_set_array_member (root, "explanations", json_array_ref (run->found));
  json_node_take_object (node, root);
  cli_add_node (run->cli, node);
}

void
explain_write (Explain *run,
               gboolean as_json)
{
  if (as_json)
    {
      write_json (run);
      return;
    }
  for (guint i = 0; i < json_array_get_length (run->found); i++)
    {
      if (i > 0)
        g_string_append_c (run->cli->out, '\n');
      write_text (run, json_array_get_object_element (run->found, i));
    }
}
