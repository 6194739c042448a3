/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/export-private.h"

#include "model/record-private.h"
#include <secasset/secasset.h>
#include <string.h>

/* One plan while it is being written. */
typedef struct
{
  const char *ns;
  SecassetList *losses;
  JsonArray *parties;
  JsonArray *information; /* information-types */
  JsonArray *components;
  JsonArray *items; /* inventory-items */
  JsonObject *system; /* the only information system, or NULL */
} Plan;

static const char *const dimensions[] = { "confidentiality", "integrity", "availability" };

static const char *
get_string (JsonObject *object,
            const char *member)
{
  return json_object_get_string_member_with_default (object, member, NULL);
}

/* The declared level of FIPS 199 in OSCAL's words; NULL where none is declared. */
static char *
dup_impact (JsonObject *element,
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
list_props (Plan *self,
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
begin (Plan *self,
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
add_party (Plan *self,
           JsonObject *element,
           guint position)
{
  static const char *const others[] = { "name", NULL };
  JsonObject *party = begin (self, element, position, others);

  json_object_set_string_member (party, "type", "organization");
  set_title (party, element, "name", NULL);
  json_array_add_object_element (self->parties, party);
}

static void
add_information (Plan *self,
                 JsonObject *element,
                 guint position)
{
  static const char *const others[] = { "name", "description", NULL };
  JsonObject *type = begin (self, element, position, others);

  set_title (type, element, "title", "description");
  for (guint i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      g_autofree char *impact = dup_impact (element, dimensions[i]);
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

/* An element is active unless something else is stated; other words are only in the props. */
static void
set_status (JsonObject *object,
            JsonObject *element)
{
  const char *lifecycle = get_string (element, "lifecycle");
  JsonObject *status = json_object_new ();
  const char *state = "other";

  if (!lifecycle || g_str_equal (lifecycle, "active"))
    state = "operational";
  else if (g_str_equal (lifecycle, "planned"))
    state = "under-development";
  json_object_set_string_member (status, "state", state);
  json_object_set_object_member (object, "status", status);
}

static void
add_component (Plan *self,
               JsonObject *element,
               guint position)
{
  static const char *const others[] = { "name", "description", NULL };
  const char *kind = get_string (element, "kind");
  JsonObject *component = begin (self, element, position, others);
  gboolean is_system = g_str_equal (kind, "information-system");

  json_object_set_string_member (component, "type", is_system ? "system" : kind);
  set_title (component, element, "title", "description");
  set_status (component, element);
  json_array_add_object_element (self->components, component);
}

/* An item has a description and no title. */
static void
add_item (Plan *self,
          JsonObject *element,
          guint position)
{
  static const char *const others[] = { "name", NULL };
  JsonObject *item = begin (self, element, position, others);

  set_title (item, element, "description", NULL);
  json_array_add_object_element (self->items, item);
}

static void
add_element (Plan *self,
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
  else if (g_type_is_a (type, SECASSET_TYPE_COMPONENT) && type != SECASSET_TYPE_NETWORK)
    add_item (self, element, position);
  else
    add_component (self, element, position);
}

static JsonObject *
make_metadata (Plan *self,
               const char *date,
               const char *policy)
{
  SecassetExportProps props = { self->ns, json_array_new (), NULL, NULL };
  JsonObject *metadata = json_object_new ();
  g_autofree char *modified = g_strconcat (date, "T00:00:00Z", NULL);

  json_object_set_string_member (metadata, "title", "Inventory of information assets");
  json_object_set_string_member (metadata, "last-modified", modified);
  json_object_set_string_member (metadata, "version", date);
  json_object_set_string_member (metadata, "oscal-version", "1.1.2");
  secasset_export_props_add (&props, "reference-date", date, NULL);
  if (policy)
    secasset_export_props_add (&props, "policy", policy, NULL);
  json_object_set_array_member (metadata, "props", props.props);
  if (json_array_get_length (self->parties) > 0)
    json_object_set_array_member (metadata, "parties", json_array_ref (self->parties));
  return metadata;
}

static void
set_impact_level (JsonObject *characteristics,
                  JsonObject *system)
{
  JsonObject *level = json_object_new ();

  for (guint i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      g_autofree char *impact = dup_impact (system, dimensions[i]);
      g_autofree char *member = g_strconcat ("security-objective-", dimensions[i], NULL);

      if (impact)
        json_object_set_string_member (level, member, impact);
    }
  /* All three are demanded; what is not declared is not made up. */
  if (json_object_get_size (level) == G_N_ELEMENTS (dimensions))
    json_object_set_object_member (characteristics, "security-impact-level", level);
  else
    json_object_unref (level);
}

/* The plan is about the whole inventory: a prop says so, for the way back. */
static JsonObject *
make_characteristics (Plan *self)
{
  JsonObject *object = json_object_new ();
  JsonObject *id = json_object_new ();
  JsonArray *ids = json_array_new ();
  SecassetExportProps props = { self->ns, json_array_new (), NULL, NULL };

  json_object_set_string_member (id, "id", "inventory");
  json_array_add_object_element (ids, id);
  json_object_set_array_member (object, "system-ids", ids);
  json_object_set_string_member (object, "system-name", "Inventory of information assets");
  json_object_set_string_member (object, "description", "Inventory of information assets");
  secasset_export_props_add (&props, "kind", "inventory", NULL);
  json_object_set_array_member (object, "props", props.props);
  if (self->system)
    set_impact_level (object, self->system);
  set_status (object, self->system ? self->system : id);
  return object;
}

static JsonNode *
make_plan (Plan *self,
           const char *date,
           const char *policy)
{
  JsonNode *root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *document = json_object_new ();
  JsonObject *plan = json_object_new ();
  JsonObject *characteristics = make_characteristics (self);
  JsonObject *information = json_object_new ();
  JsonObject *implementation = json_object_new ();
  g_autofree char *uuid = secasset_export_dup_uuid (self->ns, "plan", date);

  json_object_set_string_member (plan, "uuid", uuid);
  json_object_set_object_member (plan, "metadata", make_metadata (self, date, policy));
  json_object_set_array_member (information, "information-types",
                                json_array_ref (self->information));
  json_object_set_object_member (characteristics, "system-information", information);
  json_object_set_object_member (plan, "system-characteristics", characteristics);
  json_object_set_array_member (implementation, "components", json_array_ref (self->components));
  if (json_array_get_length (self->items) > 0)
    json_object_set_array_member (implementation, "inventory-items",
                                  json_array_ref (self->items));
  json_object_set_object_member (plan, "system-implementation", implementation);
  json_object_set_object_member (document, "system-security-plan", plan);
  json_node_take_object (root, document);
  return root;
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
lose_document (Plan *self,
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
  Plan self = { ns, losses, json_array_new (), json_array_new (), json_array_new (),
                json_array_new (), find_only_system (elements) };
  JsonNode *plan;

  lose_document (&self, inventory);
  for (guint i = 0; i < json_array_get_length (elements); i++)
    add_element (&self, json_array_get_element (elements, i), i);
  plan = date ? make_plan (&self, date, get_string (inventory, "policy")) : NULL;
  json_array_unref (self.parties);
  json_array_unref (self.information);
  json_array_unref (self.components);
  json_array_unref (self.items);
  return plan;
}
