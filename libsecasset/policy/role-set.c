/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"

#include "base/normalize-private.h"

/**
 * SecassetRoleSet:
 *
 * Roles that answer for information assets, as a document below the policy names them.
 *
 * The policy asks for a structure of management and names no roles. A set is therefore never used
 * unless it is asked for, and a policy laid over another one can bring its own. It never changes
 * once made, and can be used from any thread.
 *
 * Policy clause: 6.
 *
 * Since: 1.0
 */
struct _SecassetRoleSetClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetRoleSet:id: (getter get_id)
   *
   * The id.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetRoleSet, id, "id"),

  /**
   * SecassetRoleSet:edition: (getter get_edition)
   *
   * The edition of the document.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetRoleSet, edition, "edition"),
};

G_DEFINE_TYPE (SecassetRoleSet, secasset_role_set, G_TYPE_OBJECT)

static void
secasset_role_set_finalize (GObject *object)
{
  SecassetRoleSet *self = SECASSET_ROLE_SET (object);

  g_free (self->id);
  g_free (self->edition);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->note);
  g_array_unref (self->roles);
  G_OBJECT_CLASS (secasset_role_set_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetRoleSet, secasset_role_set, properties)

static void
row_clear (gpointer data)
{
  SecassetRoleSetRow *row = data;

  g_free (row->id);
  g_free (row->key);
  secasset_text_clear (&row->label);
  secasset_text_clear (&row->holder);
  g_free (row->scope);
}

static void
secasset_role_set_init (SecassetRoleSet *self)
{
  self->roles = g_array_new (FALSE, TRUE, sizeof (SecassetRoleSetRow));
  g_array_set_clear_func (self->roles, row_clear);
}

static const SecassetRoleSetRow *
find_role (SecassetRoleSet *self,
           const char *id)
{
  g_autofree char *key = secasset_data_key (id);

  for (guint i = 0; i < self->roles->len; i++)
    {
      const SecassetRoleSetRow *row = &g_array_index (self->roles, SecassetRoleSetRow, i);

      if (secasset_key_equal (row->key, key))
        return row;
    }
  return NULL;
}

/* A row without an id has been complained about already. */
static void
read_role (SecassetDataReader *reader,
           JsonNode *node,
           gpointer data)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetRoleSetRow, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetRoleSetRow, label, "label", SECASSET_DATA_TEXT),
    SECASSET_DATA_MUST (SecassetRoleSetRow, holder, "holder", SECASSET_DATA_TEXT),
    SECASSET_DATA_MUST (SecassetRoleSetRow, scope, "answers-for", SECASSET_DATA_STRING),
    SECASSET_DATA_SKIP ("evidence"),
  };
  SecassetRoleSet *self = data;
  SecassetRoleSetRow row = { NULL };

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row);
  if (row.id && find_role (self, row.id))
    secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice", row.id);
  else if (row.id)
    {
      row.key = secasset_data_key (row.id);
      g_array_append_val (self->roles, row);
      return;
    }
  row_clear (&row);
}

static SecassetRoleSet *
role_set_new_from_node (SecassetDataReader *reader,
                        JsonNode *node)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetRoleSet, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetRoleSet, edition, "edition", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetRoleSet, title, "title", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (SecassetRoleSet, note, "note", SECASSET_DATA_TEXT),
    SECASSET_DATA_SKIP ("source"),
    SECASSET_DATA_SKIP ("roles"),
  };
  SecassetRoleSet *self = g_object_new (SECASSET_TYPE_ROLE_SET, NULL);
  JsonObject *object;
  JsonNode *roles;

  if (!secasset_data_read (reader, node, members, G_N_ELEMENTS (members), self))
    return self;
  object = json_node_get_object (node);
  roles = json_object_get_member (object, "roles");
  if (!roles)
    secasset_data_defect (reader, "roles", "必要な項目がありません", "is missing");
  else if (!JSON_NODE_HOLDS_ARRAY (roles))
    secasset_data_defect (reader, "roles", "配列ではありません", "is no array");
  else if (json_array_get_length (json_node_get_array (roles)) == 0)
    secasset_data_defect (reader, "roles", "空です", "is empty");
  else
    secasset_data_foreach (reader, "roles", json_node_get_array (roles), read_role, self);
  return self;
}

void
secasset_policy_read_role_set (SecassetDataReader *reader,
                               JsonNode *node,
                               gpointer policy)
{
  SecassetPolicy *self = policy;
  g_autoptr (SecassetRoleSet) set = role_set_new_from_node (reader, node);

  if (!set->id)
    return;
  if (secasset_policy_lookup_role_set (self, set->id))
    {
      secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice", set->id);
      return;
    }
  g_hash_table_insert (self->role_sets_by_id, secasset_data_key (set->id), g_object_ref (set));
  secasset_list_append (self->role_sets, set);
}

SecassetRoleSet *
secasset_policy_lookup_role_set (SecassetPolicy *self,
                                 const char *id)
{
  return secasset_data_table_lookup (self->role_sets_by_id, id);
}

SecassetList *
secasset_policy_get_role_sets (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->role_sets;
}

SecassetRoleSet *
secasset_policy_find_role_set (SecassetPolicy *self,
                               const char *id)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_policy_lookup_role_set (self, id);
}

SECASSET_DEFINE_STRING_GETTER (SecassetRoleSet, secasset_role_set, ROLE_SET, id)
SECASSET_DEFINE_STRING_GETTER (SecassetRoleSet, secasset_role_set, ROLE_SET, edition)
SECASSET_DEFINE_TEXT_GETTER (SecassetRoleSet, secasset_role_set, ROLE_SET, title)
SECASSET_DEFINE_TEXT_GETTER (SecassetRoleSet, secasset_role_set, ROLE_SET, note)

char **
secasset_role_set_dup_roles (SecassetRoleSet *self)
{
  char **roles;

  g_return_val_if_fail (SECASSET_IS_ROLE_SET (self), NULL);

  roles = g_new0 (char *, self->roles->len + 1);
  for (guint i = 0; i < self->roles->len; i++)
    roles[i] = g_strdup (g_array_index (self->roles, SecassetRoleSetRow, i).id);
  return roles;
}

gboolean
secasset_role_set_has_role (SecassetRoleSet *self,
                            const char *role)
{
  g_return_val_if_fail (SECASSET_IS_ROLE_SET (self), FALSE);
  g_return_val_if_fail (role != NULL, FALSE);

  return find_role (self, role) != NULL;
}

char *
secasset_role_set_dup_role_label (SecassetRoleSet *self,
                                  const char *role,
                                  const char *language)
{
  const SecassetRoleSetRow *row;

  g_return_val_if_fail (SECASSET_IS_ROLE_SET (self), NULL);
  g_return_val_if_fail (role != NULL, NULL);

  row = find_role (self, role);
  return row ? g_strdup (secasset_text_get (&row->label, language)) : NULL;
}

char *
secasset_role_set_dup_role_holder (SecassetRoleSet *self,
                                   const char *role,
                                   const char *language)
{
  const SecassetRoleSetRow *row;

  g_return_val_if_fail (SECASSET_IS_ROLE_SET (self), NULL);
  g_return_val_if_fail (role != NULL, NULL);

  row = find_role (self, role);
  return row ? g_strdup (secasset_text_get (&row->holder, language)) : NULL;
}

const char *
secasset_role_set_get_role_scope (SecassetRoleSet *self,
                                  const char *role)
{
  const SecassetRoleSetRow *row;

  g_return_val_if_fail (SECASSET_IS_ROLE_SET (self), NULL);
  g_return_val_if_fail (role != NULL, NULL);

  row = find_role (self, role);
  return row ? row->scope : NULL;
}
