/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/export-private.h"

#include "model/record-private.h"
#include <secasset/secasset.h>
#include <string.h>

static const char *const dimensions[] = { "confidentiality", "integrity", "availability" };

/* OSCAL's words for kinds that have one; the others keep their own, which it allows. */
static const struct
{
  GType (*type) (void);
  const char *word;
} words[] = {
  { secasset_information_system_get_type, "system" },
  { secasset_external_service_get_type, "service" },
  { secasset_place_get_type, "physical" },
  { secasset_policy_document_get_type, "policy" },
};

static const char *
get_string (JsonObject *object,
            const char *member)
{
  return json_object_get_string_member_with_default (object, member, NULL);
}

/* The declared level of FIPS 199 in OSCAL's words; NULL where none is declared. */
char *
secasset_export_dup_impact (JsonObject *element,
            const char *dimension)
{
  JsonArray *assignments = json_object_has_member (element, "assignments")
                               ? json_object_get_array_member (element, "assignments")
                               : NULL;

  for (guint i = 0; assignments && i < json_array_get_length (assignments); i++)
    {
      JsonNode *node = json_array_get_element (assignments, i);
      JsonObject *assignment = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      const char *level = assignment ? get_string (assignment, dimension) : NULL;

      if (level && g_strcmp0 (get_string (assignment, "scheme"), "fips-199") == 0
          && g_strv_contains ((const char *const[]) { "LOW", "MODERATE", "HIGH", NULL }, level))
        {
          g_autofree char *lower = g_ascii_strdown (level, -1);

          return g_strconcat ("fips-199-", lower, NULL);
        }
    }
  return NULL;
}

/* Everything that has no member of its own in OSCAL. */
static JsonArray *
list_props (SecassetExportPlan *self,
            JsonObject *element,
            guint position,
            const char *const *others)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  SecassetExportProps props = { self->ns, json_array_new (), pointer, self->losses };
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_string_printf (pointer, "/elements/%u", position);
  json_object_iter_init_ordered (&iter, element);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (!g_strv_contains (others, name))
        secasset_export_props_take (&props, name, node);
    }
  return props.props;
}

static JsonObject *
begin (SecassetExportPlan *self,
       JsonObject *element,
       guint position,
       const char *const *others)
{
  JsonObject *object = json_object_new ();
  g_autofree char *uuid = secasset_export_dup_uuid (self->ns, "element", get_string (element, "id"));

  json_object_set_string_member (object, "uuid", uuid);
  json_object_set_array_member (object, "props", list_props (self, element, position, others));
  return object;
}

/* What OSCAL demands: the id stands for a name that is not known, and that for a description. */
static void
set_title (JsonObject *object,
           JsonObject *element,
           const char *title,
           const char *description)
{
  const char *name = get_string (element, "name");
  const char *text = get_string (element, "description");

  name = name && *name ? name : get_string (element, "id");
  if (title)
    json_object_set_string_member (object, title, name);
  if (description)
    json_object_set_string_member (object, description, text && *text ? text : name);
}

static void
lose_name (SecassetExportPlan *self,
           JsonObject *element,
           guint position)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  SecassetExportProps place = { self->ns, NULL, pointer, self->losses };

  g_string_printf (pointer, "/elements/%u", position);
  secasset_export_props_lose (&place, "name", json_object_get_member (element, "name"),
                              SECASSET_LOSS_REASON_UNKNOWN_VALUE);
}

/* A name is one line here; what is none is lost, and the id stands for it. */
static void
add_party (SecassetExportPlan *self,
           JsonObject *element,
           guint position)
{
  static const char *const others[] = { "name", NULL };
  JsonObject *party = begin (self, element, position, others);
  const char *name = get_string (element, "name");
  const char *id = get_string (element, "id");

  json_object_set_string_member (party, "type", "organization");
  if (name && *name && !secasset_export_is_line (name))
    lose_name (self, element, position);
  if (name && secasset_export_is_line (name))
    json_object_set_string_member (party, "name", name);
  else if (secasset_export_is_line (id))
    json_object_set_string_member (party, "name", id);
  json_array_add_object_element (self->parties, party);
}

static void
add_user (SecassetExportPlan *self,
          JsonObject *element,
          guint position)
{
  static const char *const others[] = { "name", "description", NULL };
  JsonObject *user = begin (self, element, position, others);

  set_title (user, element, "title", "description");
  json_array_add_object_element (self->users, user);
}

static void
add_information (SecassetExportPlan *self,
                 JsonObject *element,
                 guint position)
{
  static const char *const others[] = { "name", "description", NULL };
  JsonObject *type = begin (self, element, position, others);

  set_title (type, element, "title", "description");
  for (guint i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      g_autofree char *impact = secasset_export_dup_impact (element, dimensions[i]);
      g_autofree char *member = g_strconcat (dimensions[i], "-impact", NULL);
      JsonObject *object;

      if (!impact)
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "base", impact);
      json_object_set_object_member (type, member, object);
    }
  json_array_add_object_element (self->information, type);
}

/* The inventory's model has an element active unless something else is stated. */
void
secasset_export_set_status (JsonObject *object,
                            JsonObject *element)
{
  static const struct
  {
    const char *lifecycle, *state;
  } states[] = { { "active", "operational" },
                 { "planned", "under-development" },
                 { "retired", "disposition" },
                 { "disposed", "disposition" } };
  const char *lifecycle = get_string (element, "lifecycle");
  JsonObject *status = json_object_new ();
  const char *state = lifecycle ? "other" : "operational";

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      if (g_strcmp0 (lifecycle, states[i].lifecycle) == 0)
        state = states[i].state;
    }
  json_object_set_string_member (status, "state", state);
  json_object_set_object_member (object, "status", status);
}

static void
add_component (SecassetExportPlan *self,
               JsonObject *element,
               guint position)
{
  static const char *const others[] = { "name", "description", NULL };
  const char *word = get_string (element, "kind");
  GType type = secasset_element_type_from_kind (word);
  JsonObject *component = begin (self, element, position, others);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (g_type_is_a (type, words[i].type ()))
        word = words[i].word;
    }
  json_object_set_string_member (component, "type", word);
  set_title (component, element, "title", "description");
  secasset_export_set_status (component, element);
  json_array_add_object_element (self->components, component);
}

/* An item has a description and no title. */
static void
add_item (SecassetExportPlan *self,
          JsonObject *element,
          guint position)
{
  static const char *const others[] = { "name", NULL };
  JsonObject *item = begin (self, element, position, others);

  set_title (item, element, "description", NULL);
  json_array_add_object_element (self->items, item);
}

static void
add_element (SecassetExportPlan *self,
             JsonNode *node,
             guint position)
{
  JsonObject *element = json_node_get_object (node);
  const char *kind = get_string (element, "kind");
  GType type = kind ? secasset_element_type_from_kind (kind) : G_TYPE_INVALID;

  if (type == G_TYPE_INVALID || !get_string (element, "id"))
    {
      g_autoptr (GString) pointer = g_string_new (NULL);
      SecassetExportProps place = { self->ns, NULL, pointer, self->losses };

      g_string_printf (pointer, "/elements/%u", position);
      secasset_export_props_lose (&place, NULL, node, SECASSET_LOSS_REASON_UNDETERMINED);
    }
  else if (type == SECASSET_TYPE_ORG_UNIT || type == SECASSET_TYPE_EXTERNAL_PROVIDER)
    add_party (self, element, position);
  else if (type == SECASSET_TYPE_ADMINISTRATIVE_INFORMATION)
    add_information (self, element, position);
  else if (type == SECASSET_TYPE_STAFF_GROUP)
    add_user (self, element, position);
  else if (g_type_is_a (type, SECASSET_TYPE_COMPONENT) && type != SECASSET_TYPE_NETWORK)
    add_item (self, element, position);
  else
    add_component (self, element, position);
}

static gboolean
is_empty (JsonNode *node)
{
  return JSON_NODE_HOLDS_NULL (node)
         || (JSON_NODE_HOLDS_ARRAY (node)
             && json_array_get_length (json_node_get_array (node)) == 0);
}

/* What belongs to the document and not to an element. */
static void
lose_document (SecassetExportPlan *self,
               JsonObject *inventory)
{
  static const char *const known[] = { "secasset", "policy", "reference-date", "elements", NULL };
  g_autoptr (GString) pointer = g_string_new (NULL);
  SecassetExportProps place = { self->ns, NULL, pointer, self->losses };
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, inventory);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (!g_strv_contains (known, name) && !is_empty (node))
        secasset_export_props_lose (&place, name, node, SECASSET_LOSS_REASON_NO_COUNTERPART);
    }
}

static JsonObject *
find_only_system (JsonArray *elements)
{
  JsonObject *found = NULL;

  for (guint i = 0; i < json_array_get_length (elements); i++)
    {
      JsonObject *element = json_array_get_object_element (elements, i);

      if (g_strcmp0 (get_string (element, "kind"), "information-system") != 0)
        continue;
      if (found)
        return NULL;
      found = element;
    }
  return found;
}

JsonNode *
secasset_export_oscal (JsonObject *inventory,
                       const char *ns,
                       SecassetList *losses)
{
  const char *date = get_string (inventory, "reference-date");
  JsonArray *elements = json_object_get_array_member (inventory, "elements");
  SecassetExportPlan self
      = { ns,
          losses,
          json_array_new (),
          json_array_new (),
          json_array_new (),
          json_array_new (),
          json_array_new (),
          find_only_system (elements) };
  JsonNode *plan;

  lose_document (&self, inventory);
  for (guint i = 0; i < json_array_get_length (elements); i++)
    add_element (&self, json_array_get_element (elements, i), i);
  plan = date ? secasset_export_plan_build (&self, date, get_string (inventory, "policy")) : NULL;
  json_array_unref (self.parties);
  json_array_unref (self.users);
  json_array_unref (self.information);
  json_array_unref (self.components);
  json_array_unref (self.items);
  return plan;
}
