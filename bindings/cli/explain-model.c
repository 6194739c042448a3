/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

#include <string.h>

/* The records that are no elements: they hang on elements, or the document has them. */
static GType
get_record_type (guint i)
{
  switch (i)
    {
    case 0:
      return SECASSET_TYPE_INVENTORY;
    case 1:
      return SECASSET_TYPE_SETTINGS;
    case 2:
      return SECASSET_TYPE_ASSIGNMENT;
    case 3:
      return SECASSET_TYPE_OVERRIDE;
    case 4:
      return SECASSET_TYPE_ASSESSMENT;
    case 5:
      return SECASSET_TYPE_TAKE_OUT;
    case 6:
      return SECASSET_TYPE_RELATION;
    case 7:
      return SECASSET_TYPE_WAIVER;
    case 8:
      return SECASSET_TYPE_THREAT;
    case 9:
      return SECASSET_TYPE_SOURCE_REF;
    default:
      return G_TYPE_INVALID;
    }
}

static const char *
get_kind (char **kinds,
          GType type)
{
  for (guint i = 0; kinds[i]; i++)
    {
      if (secasset_element_type_from_kind (kinds[i]) == type)
        return kinds[i];
    }
  return NULL;
}

static void
link_properties (Explain *run,
                 GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  g_autofree GParamSpec **pspecs = NULL;
  guint n = 0;

  pspecs = g_object_class_list_properties ((GObjectClass *) klass, &n);
  for (guint i = 0; i < n; i++)
    {
      const char *name = g_param_spec_get_name (pspecs[i]);

      if (pspecs[i]->owner_type == type)
        explain_link (run, "properties", cli_say (run->cli, "項目", "Properties"), "property",
                      name, explain_label (run, "fields", name));
    }
}

/* Of the kind itself or of one that it is a case of; of everything is of nothing in particular. */
static gboolean
is_about (const char *const *kinds,
          GType type)
{
  for (; kinds && *kinds; kinds++)
    {
      GType other = secasset_element_type_from_kind (*kinds);

      if (other == type || (other != SECASSET_TYPE_ELEMENT && g_type_is_a (type, other)))
        return TRUE;
    }
  return FALSE;
}

static void
link_rules_of_kind (Explain *run,
                    GType type)
{
  GListModel *rules = G_LIST_MODEL (secasset_policy_get_rules (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SecassetRuleInfo) rule = g_list_model_get_item (rules, i);

      if (is_about (secasset_rule_info_get_kinds (rule), type))
        explain_link (run, "rules", cli_say (run->cli, "規則", "Rules"), "rule",
                      secasset_rule_info_get_id (rule), NULL);
    }
}

static void
link_threats_of_kind (Explain *run,
                      GType type)
{
  GListModel *threats = G_LIST_MODEL (secasset_policy_get_threats (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (threats); i++)
    {
      g_autoptr (SecassetThreat) threat = g_list_model_get_item (threats, i);

      if (is_about (secasset_threat_get_targets (threat), type))
        explain_link (run, "threats", cli_say (run->cli, "脅威", "Threats"), "threat",
                      secasset_threat_get_id (threat), NULL);
    }
}

static void
explain_kind (Explain *run,
              char **kinds,
              const char *kind)
{
  GType type = secasset_element_type_from_kind (kind);
  const char *parent = get_kind (kinds, g_type_parent (type));
  g_autofree char *label = explain_label (run, "kinds", kind);

  explain_begin (run, "kind", kind, label);
  explain_add (run, "class", cli_say (run->cli, "クラス", "Class"), g_strdup (g_type_name (type)));
  if (parent)
    explain_link (run, "parent", cli_say (run->cli, "上位の種別", "Kind of"), "kind", parent,
                  explain_label (run, "kinds", parent));
  for (guint i = 0; kinds[i]; i++)
    {
      if (g_type_parent (secasset_element_type_from_kind (kinds[i])) == type)
        explain_link (run, "children", cli_say (run->cli, "下位の種別", "Divided into"), "kind",
                      kinds[i], explain_label (run, "kinds", kinds[i]));
    }
  explain_link_realised (run, g_type_name (type));
  link_properties (run, type);
  link_rules_of_kind (run, type);
  link_threats_of_kind (run, type);
}

void
explain_kinds (Explain *run)
{
  g_auto (GStrv) kinds = secasset_policy_dup_nicks (run->policy, "kinds");

  for (guint i = 0; kinds[i]; i++)
    {
      GType type = secasset_element_type_from_kind (kinds[i]);

      if (type != G_TYPE_INVALID
          && (explain_is_word (run, "kinds", kinds[i])
              || explain_is_topic (run, g_type_name (type))))
        explain_kind (run, kinds, kinds[i]);
    }
}

/* The property as @type itself has it, not as what it derives from. */
static GParamSpec *
find_own (GType type,
          const char *name)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  GParamSpec *pspec = g_object_class_find_property ((GObjectClass *) klass, name);

  return pspec && pspec->owner_type == type ? pspec : NULL;
}

static void
add_value_type (Explain *run,
                GParamSpec *pspec)
{
  const char *name = g_type_name (G_PARAM_SPEC_VALUE_TYPE (pspec));
  const char *enumeration = g_str_has_prefix (name, "Secasset") ? name + 8 : NULL;
  g_autofree char *label = NULL;

  if (!enumeration)
    return;
  label = explain_label (run, "enumerations", enumeration);
  if (!g_str_equal (label, enumeration))
    explain_link (run, "values", cli_say (run->cli, "値", "Values"), "enumeration", enumeration,
                  g_steal_pointer (&label));
}

static void
link_property_clauses (Explain *run,
                       GType type,
                       const char *name)
{
  g_autofree char *reference = g_strconcat (g_type_name (type), ":", name, NULL);
  g_autofree char *id = NULL;

  if (!G_TYPE_IS_ABSTRACT (type) && g_type_is_a (type, SECASSET_TYPE_RECORD))
    {
      g_autoptr (GObject) record
          = g_type_is_a (type, SECASSET_TYPE_ELEMENT) ? g_object_new (type, "id", "x", NULL)
                                                      : g_object_new (type, NULL);

      id = secasset_record_dup_clause (SECASSET_RECORD (record), name);
      explain_link_clause (run, id);
    }
  explain_link_realised (run, reference);
}

static void
add_owners (Explain *run,
            char **kinds,
            const char *name)
{
  for (guint i = 0; kinds[i]; i++)
    {
      GType type = secasset_element_type_from_kind (kinds[i]);

      if (type != G_TYPE_INVALID && find_own (type, name))
        explain_link (run, "kinds", cli_say (run->cli, "種別", "Kinds"), "kind", kinds[i],
                      explain_label (run, "kinds", kinds[i]));
    }
  for (guint i = 0; get_record_type (i) != G_TYPE_INVALID; i++)
    {
      if (find_own (get_record_type (i), name))
        explain_add (run, "classes", cli_say (run->cli, "クラス", "Classes"),
                     g_strdup (g_type_name (get_record_type (i))));
    }
}

static void
explain_property (Explain *run,
                  const char *name)
{
  g_auto (GStrv) kinds = secasset_policy_dup_nicks (run->policy, "kinds");
  g_autofree char *label = explain_label (run, "fields", name);
  GParamSpec *shown = NULL;

  explain_begin (run, "property", name, label);
  add_owners (run, kinds, name);
  for (guint i = 0; kinds[i] && !shown; i++)
    {
      GType type = secasset_element_type_from_kind (kinds[i]);

      shown = type == G_TYPE_INVALID ? NULL : find_own (type, name);
    }
  for (guint i = 0; !shown && get_record_type (i) != G_TYPE_INVALID; i++)
    shown = find_own (get_record_type (i), name);
  if (shown)
    add_value_type (run, shown);
  for (guint i = 0; kinds[i]; i++)
    {
      GType type = secasset_element_type_from_kind (kinds[i]);

      if (type != G_TYPE_INVALID && find_own (type, name))
        link_property_clauses (run, type, name);
    }
  for (guint i = 0; get_record_type (i) != G_TYPE_INVALID; i++)
    {
      if (find_own (get_record_type (i), name))
        link_property_clauses (run, get_record_type (i), name);
    }
}

/* Few kinds have words of their own for their properties: the names that the topic is one of. */
static GHashTable *
find_own_words (Explain *run,
                char **kinds)
{
  GHashTable *found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; kinds[i]; i++)
    {
      g_autofree char *group = g_strconcat ("fields/", kinds[i], NULL);
      g_auto (GStrv) names = secasset_policy_dup_nicks (run->policy, group);

      for (guint n = 0; names[n]; n++)
        {
          if (explain_is_word (run, group, names[n]))
            g_hash_table_add (found, g_strdup (names[n]));
        }
    }
  return found;
}

static gboolean
is_member (Explain *run,
           GType type,
           const char *name)
{
  g_autofree char *whole = NULL;

  if (!find_own (type, name))
    return FALSE;
  whole = g_strconcat (g_type_name (type), ":", name, NULL);
  return explain_is_topic (run, whole);
}

/* The name, its word, or CLASS:NAME. */
static gboolean
is_property (Explain *run,
             char **kinds,
             const char *name)
{
  if (explain_is_word (run, "fields", name))
    return TRUE;
  for (guint i = 0; strchr (run->topic, ':') && kinds[i]; i++)
    {
      if (is_member (run, secasset_element_type_from_kind (kinds[i]), name))
        return TRUE;
    }
  return FALSE;
}

void
explain_properties (Explain *run)
{
  g_auto (GStrv) kinds = secasset_policy_dup_nicks (run->policy, "kinds");
  g_auto (GStrv) names = secasset_policy_dup_nicks (run->policy, "fields");
  g_autoptr (GHashTable) own_words = find_own_words (run, kinds);

  for (guint i = 0; names[i]; i++)
    {
      if (is_property (run, kinds, names[i]) || g_hash_table_contains (own_words, names[i]))
        explain_property (run, names[i]);
    }
}
