/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

#include <string.h>

#define MAX_SHOWN 5
#define MAX_CHARACTERS 64

typedef struct
{
  char *name;
  guint distance;
} Near;

typedef struct
{
  glong length;
  gunichar *key;
  const char *text;
  GArray *near; /* of Near, the nearest first */
} Search;

/* Levenshtein’s distance, in characters. */
static guint
measure (const gunichar *a,
         glong a_length,
         const gunichar *b,
         glong b_length)
{
  guint row[MAX_CHARACTERS + 1] = { 0 };

  for (glong j = 0; j <= b_length; j++)
    row[j] = (guint) j;
  for (glong i = 1; i <= a_length; i++)
    {
      guint diagonal = row[0];

      row[0] = (guint) i;
      for (glong j = 1; j <= b_length; j++)
        {
          guint replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);

          diagonal = row[j];
          row[j] = MIN (MIN (row[j], row[j - 1]) + 1, replaced);
        }
    }
  return row[b_length];
}

/* Equal distances stay in the order in which they were met. */
static void
insert (Search *search,
        const char *name,
        guint distance)
{
  Near near = { g_strdup (name), distance };
  guint position = search->near->len;

  for (guint i = 0; i < search->near->len; i++)
    {
      const Near *other = &g_array_index (search->near, Near, i);

      if (g_str_equal (other->name, name))
        {
          g_free (near.name);
          return;
        }
      if (other->distance > distance)
        {
          position = i;
          break;
        }
    }
  g_array_insert_val (search->near, position, near);
  if (search->near->len > MAX_SHOWN)
    g_array_set_size (search->near, MAX_SHOWN);
}

static void
consider (Search *search,
          const char *name)
{
  g_autofree char *folded = name ? explain_fold (name) : NULL;
  g_autofree gunichar *key = NULL;
  glong length = 0;
  guint distance;

  if (!folded)
    return;
  key = g_utf8_to_ucs4_fast (folded, -1, &length);
  if (length == 0 || length > MAX_CHARACTERS)
    return;
  distance = measure (search->key, search->length, key, length);
  /* A third of the letters may be wrong, or the topic is a part of the name. */
  if (distance <= (guint) MAX (1, MAX (search->length, length) / 3)
      || (search->length > 1 && strstr (folded, search->text)))
    insert (search, name, distance);
}

/* Everything that has an id or a label. */
static void
consider_list (Search *search,
               SecassetList *list,
               const char *property)
{
  GListModel *model = G_LIST_MODEL (list);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);
      g_autofree char *name = NULL;

      g_object_get (item, property, &name, NULL);
      consider (search, name);
    }
}

static void
consider_group (Explain *run,
                Search *search,
                const char *group)
{
  g_auto (GStrv) nicks = secasset_policy_dup_nicks (run->policy, group);

  for (guint i = 0; nicks[i]; i++)
    {
      g_autofree char *label = explain_label (run, group, nicks[i]);

      consider (search, nicks[i]);
      consider (search, label);
    }
}

static void
consider_roles (Explain *run,
                Search *search)
{
  GListModel *sets = G_LIST_MODEL (secasset_policy_get_role_sets (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    {
      g_autoptr (SecassetRoleSet) set = g_list_model_get_item (sets, i);
      g_auto (GStrv) roles = secasset_role_set_dup_roles (set);

      consider (search, secasset_role_set_get_id (set));
      for (guint r = 0; roles[r]; r++)
        {
          g_autofree char *label
              = secasset_role_set_dup_role_label (set, roles[r], run->cli->language);

          consider (search, roles[r]);
          consider (search, label);
        }
    }
}

static void
consider_all (Explain *run,
              Search *search)
{
  static const char *const groups[]
      = { "kinds", "fields", "actions", "threat-means", "threat-acts", "enumerations" };
  g_auto (GStrv) enumerations = secasset_policy_dup_nicks (run->policy, "enumerations");

  consider_list (search, secasset_policy_get_rules (run->policy), "id");
  consider_list (search, secasset_policy_get_clauses (run->policy), "id");
  consider_list (search, secasset_policy_get_clauses (run->policy), "citation");
  consider_list (search, secasset_policy_get_threats (run->policy), "id");
  consider_list (search, secasset_policy_get_schemes (run->policy), "id");
  consider_list (search, secasset_policy_get_profiles (run->policy), "id");
  consider_roles (run, search);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    consider_group (run, search, groups[i]);
  for (guint i = 0; enumerations[i]; i++)
    consider_group (run, search, enumerations[i]);
}

static void
clear_near (gpointer data)
{
  g_free (((Near *) data)->name);
}

char *
explain_suggest (Explain *run)
{
  g_autofree gunichar *key = NULL;
  g_autoptr (GString) names = g_string_new (NULL);
  Search search = { 0, NULL, run->key, NULL };

  key = search.key = g_utf8_to_ucs4_fast (run->key, -1, &search.length);
  if (search.length > MAX_CHARACTERS)
    return NULL;
  search.near = g_array_new (FALSE, FALSE, sizeof (Near));
  g_array_set_clear_func (search.near, clear_near);
  consider_all (run, &search);
  for (guint i = 0; i < search.near->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? cli_say (run->cli, "、", ", ") : "",
                            g_array_index (search.near, Near, i).name);
  g_array_unref (search.near);
  return names->len > 0 ? g_strdup (names->str) : NULL;
}
