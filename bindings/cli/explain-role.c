/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

static char *
name_role (SecassetRoleSet *set,
           const char *role)
{
  return g_strjoin (":", secasset_role_set_get_id (set), role, NULL);
}

static void
add_origin (Explain *run,
            SecassetRoleSet *set)
{
  explain_add (run, "note", cli_say (run->cli, "注意", "Note"),
               secasset_role_set_dup_note (set, run->cli->language));
  explain_link_clause (run, "6");
}

static void
explain_role_set (Explain *run,
                  SecassetRoleSet *set,
                  const char *title)
{
  g_auto (GStrv) roles = secasset_role_set_dup_roles (set);

  explain_begin (run, "role-set", secasset_role_set_get_id (set), title);
  explain_add (run, "edition", cli_say (run->cli, "版", "Edition"),
               g_strdup (secasset_role_set_get_edition (set)));
  for (guint i = 0; roles[i]; i++)
    {
      g_autofree char *id = name_role (set, roles[i]);

      explain_link (run, "roles", cli_say (run->cli, "役割", "Roles"), "role", id,
                    secasset_role_set_dup_role_label (set, roles[i], run->cli->language));
    }
  explain_link (run, "parameter", cli_say (run->cli, "規則の引数", "Parameter"),
                "parameter", "role-set", explain_label (run, "parameters", "role-set"));
  add_origin (run, set);
}

static void
explain_role (Explain *run,
              SecassetRoleSet *set,
              const char *role)
{
  const char *language = run->cli->language;
  g_autofree char *id = name_role (set, role);
  g_autofree char *label = secasset_role_set_dup_role_label (set, role, language);

  explain_begin (run, "role", id, label);
  explain_add (run, "role-id", cli_say (run->cli, "役割のID", "Role id"),
               g_strdup (role));
  explain_link (run, "role-set", cli_say (run->cli, "役割の一覧", "Role set"), "role-set",
                secasset_role_set_get_id (set), secasset_role_set_dup_title (set, language));
  explain_add (run, "holder", cli_say (run->cli, "充てる者", "Held by"),
               secasset_role_set_dup_role_holder (set, role, language));
  explain_add (run, "answers-for", cli_say (run->cli, "責任の範囲", "Answers for"),
               explain_label (run, "role-scopes", secasset_role_set_get_role_scope (set, role)));
  add_origin (run, set);
}

static gboolean
is_role (Explain *run,
         SecassetRoleSet *set,
         const char *role)
{
  g_autofree char *id = name_role (set, role);
  g_autofree char *path = g_strjoin ("/", secasset_role_set_get_id (set), role, NULL);
  g_autofree char *ja = secasset_role_set_dup_role_label (set, role, "ja");
  g_autofree char *en = secasset_role_set_dup_role_label (set, role, "en");

  return explain_is_topic (run, role) || explain_is_topic (run, id) || explain_is_topic (run, path)
         || explain_is_topic (run, ja) || explain_is_topic (run, en);
}

void
explain_role_sets (Explain *run)
{
  GListModel *sets = G_LIST_MODEL (secasset_policy_get_role_sets (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    {
      g_autoptr (SecassetRoleSet) set = g_list_model_get_item (sets, i);
      g_autofree char *ja = secasset_role_set_dup_title (set, "ja");
      g_autofree char *en = secasset_role_set_dup_title (set, "en");
      g_auto (GStrv) roles = secasset_role_set_dup_roles (set);

      if (explain_is_topic (run, secasset_role_set_get_id (set)) || explain_is_topic (run, ja)
          || explain_is_topic (run, en))
        explain_role_set (run, set, cli_is_japanese (run->cli) ? ja : en);
      for (guint r = 0; roles[r]; r++)
        {
          if (is_role (run, set, roles[r]))
            explain_role (run, set, roles[r]);
        }
    }
}
