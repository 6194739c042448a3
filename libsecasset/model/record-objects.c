/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/record-private.h"

static GPtrArray **
objects_slot (SecassetRecord *self,
              const char *name)
{
  const SecassetField *field = secasset_record_find_field (self, name);

  g_assert (field && field->kind == SECASSET_FIELD_OBJECTS);
  return SECASSET_FIELD_SLOT (self, field, GPtrArray *);
}

GPtrArray *
secasset_record_peek_objects (SecassetRecord *self,
                              const char *name)
{
  return *objects_slot (self, name);
}

void
secasset_record_store_object (SecassetRecord *self,
                              const SecassetField *field,
                              SecassetRecord *value)
{
  GPtrArray **slot = SECASSET_FIELD_SLOT (self, field, GPtrArray *);

  if (field->kind == SECASSET_FIELD_OBJECT)
    {
      secasset_field_clear (self, field);
      *SECASSET_FIELD_SLOT (self, field, SecassetRecord *) = g_object_ref (value);
    }
  else
    {
      if (!*slot)
        *slot = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (*slot, g_object_ref (value));
    }
  value->owner = self;
}

void
secasset_record_set_object (SecassetRecord *self,
                            const char *name,
                            SecassetRecord *value)
{
  const SecassetField *field = secasset_record_find_field (self, name);

  g_return_if_fail (!secasset_record_is_sealed (self));

  if (*SECASSET_FIELD_SLOT (self, field, SecassetRecord *) == value
      && !secasset_record_peek_kept (self, field->name))
    return;
  g_return_if_fail (value == NULL || value->owner == NULL);

  if (value)
    secasset_record_store_object (self, field, value);
  else
    secasset_field_clear (self, field);
  secasset_record_changed (self, field);
}

void
secasset_record_add_object (SecassetRecord *self,
                            const char *name,
                            SecassetRecord *value)
{
  const SecassetField *field = secasset_record_find_field (self, name);

  g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (value, field->type ()));
  g_return_if_fail (value->owner == NULL);

  secasset_record_store_object (self, field, value);
  secasset_record_changed (self, field);
}

gboolean
secasset_record_remove_object (SecassetRecord *self,
                               const char *name,
                               SecassetRecord *value)
{
  GPtrArray *objects = *objects_slot (self, name);
  guint position;

  if (!objects || !g_ptr_array_find (objects, value, &position))
    return FALSE;
  value->owner = NULL;
  g_ptr_array_remove_index (objects, position);
  secasset_record_changed (self, secasset_record_find_field (self, name));
  return TRUE;
}

static void
objects_notify_cb (SecassetRecord *record,
                   GParamSpec *pspec,
                   SecassetList *list)
{
  secasset_list_assign (list, secasset_record_peek_objects (record, pspec->name));
}

SecassetList *
secasset_record_get_objects (SecassetRecord *self,
                             const char *name)
{
  const SecassetField *field = secasset_record_find_field (self, name);
  SecassetList *list = secasset_list_new (field->type ());
  g_autofree char *signal = g_strconcat ("notify::", field->name, NULL);

  secasset_list_assign (list, secasset_record_peek_objects (self, name));
  g_signal_connect_object (self, signal, G_CALLBACK (objects_notify_cb), list, 0);
  return list;
}

void
secasset_record_set_json (SecassetRecord *self,
                          const char *name,
                          JsonNode *value)
{
  const SecassetField *field = secasset_record_find_field (self, name);
  JsonNode **slot = SECASSET_FIELD_SLOT (self, field, JsonNode *);
  JsonNode *copy;

  g_return_if_fail (!secasset_record_is_sealed (self));

  if ((*slot == value || (*slot && value && json_node_equal (*slot, value)))
      && !secasset_record_peek_kept (self, field->name))
    return;
  copy = value ? json_node_copy (value) : NULL;
  secasset_field_clear (self, field);
  *slot = copy;
  secasset_record_changed (self, field);
}

void
secasset_record_keep (SecassetRecord *self,
                      const char *member,
                      JsonNode *value)
{
  if (!self->kept)
    self->kept = json_object_new ();
  json_object_set_member (self->kept, member, value);
}

JsonNode *
secasset_record_peek_kept (SecassetRecord *self,
                           const char *member)
{
  return self->kept ? json_object_get_member (self->kept, member) : NULL;
}

void
secasset_record_forget (SecassetRecord *self,
                        const char *member)
{
  if (!self->kept || !json_object_has_member (self->kept, member))
    return;
  json_object_remove_member (self->kept, member);
  if (json_object_get_size (self->kept) == 0)
    g_clear_pointer (&self->kept, json_object_unref);
}

/**
 * secasset_record_dup_extensions:
 * @self: a record
 *
 * Gets the names of the members that the record keeps without having a property for them
 * (“x-…” and members of a newer edition), and of those whose value its property cannot
 * hold (an unknown nick, a text that is no date).
 *
 * Returns: (transfer full) (array zero-terminated=1): the names, in the order of the file
 *
 * Since: 1.0
 */
char **
secasset_record_dup_extensions (SecassetRecord *self)
{
  GPtrArray *names;
  g_autoptr (GList) members = NULL;

  g_return_val_if_fail (SECASSET_IS_RECORD (self), NULL);

  names = g_ptr_array_new ();
  members = self->kept ? json_object_get_members (self->kept) : NULL;
  for (GList *l = members; l; l = l->next)
    g_ptr_array_add (names, g_strdup (l->data));
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (names, FALSE);
}

/**
 * secasset_record_get_extension:
 * @self: a record
 * @member: the name of a member
 *
 * Gets a value that the record keeps as given.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if there is none
 *
 * Since: 1.0
 */
JsonNode *
secasset_record_get_extension (SecassetRecord *self,
                               const char *member)
{
  g_return_val_if_fail (SECASSET_IS_RECORD (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return secasset_record_peek_kept (self, member);
}

/**
 * secasset_record_set_extension:
 * @self: a record
 * @member: the name of a member, beginning with “x-”
 * @value: (nullable) (transfer none): the value, or %NULL to drop it
 *
 * Sets a value that the record keeps for the host and writes back.
 *
 * Since: 1.0
 */
void
secasset_record_set_extension (SecassetRecord *self,
                               const char *member,
                               JsonNode *value)
{
  JsonNode *old;

  g_return_if_fail (SECASSET_IS_RECORD (self));
  g_return_if_fail (member != NULL && g_str_has_prefix (member, "x-"));
  g_return_if_fail (!secasset_record_is_sealed (self));

  old = secasset_record_peek_kept (self, member);
  if (old == value || (old && value && json_node_equal (old, value)))
    return;
  if (value)
    secasset_record_keep (self, member, json_node_copy (value));
  else
    secasset_record_forget (self, member);
  SECASSET_RECORD_GET_CLASS (self)->changed (self, member);
}
