/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/export-private.h"

#include "io/loss-private.h"

#define ROOT "system-security-plan"
#define TITLE "Inventory of information assets"
#define NOT_STATED "not stated"

static void
say_not_stated (SecassetExportPlan *self,
                const char *place)
{
  g_autofree char *pointer = g_strconcat ("/" ROOT "/", place, NULL);
  g_autofree char *construct = g_strdelimit (g_strconcat (ROOT "/", place, NULL), "/", '.');

  secasset_list_load (self->losses, secasset_loss_new (SECASSET_LOSS_REASON_NOT_STATED, pointer,
                                                       construct, NOT_STATED, 0, 0));
}

/* An object that is no element; a prop says so, for the way back. */
static JsonObject *
make_object (SecassetExportPlan *self,
             const char *kind,
             const char *name)
{
  SecassetExportProps props = { self->ns, json_array_new (), NULL, NULL };
  JsonObject *object = json_object_new ();

  if (name)
    {
      g_autofree char *uuid = secasset_export_dup_uuid (self->ns, kind, name);

      json_object_set_string_member (object, "uuid", uuid);
    }
  secasset_export_props_add (&props, "kind", kind, NULL);
  json_object_set_array_member (object, "props", props.props);
  return object;
}

static JsonObject *
make_titled (SecassetExportPlan *self,
             const char *kind,
             const char *name,
             const char *text)
{
  JsonObject *object = make_object (self, kind, name);

  json_object_set_string_member (object, "title", text);
  json_object_set_string_member (object, "description", text);
  return object;
}

/* A list that OSCAL does not allow to be empty. */
static JsonArray *
fill_list (SecassetExportPlan *self,
           JsonArray *list,
           const char *place)
{
  if (json_array_get_length (list) == 0)
    {
      say_not_stated (self, place);
      json_array_add_object_element (list, make_titled (self, "not-stated", place, NOT_STATED));
    }
  return json_array_ref (list);
}

static JsonObject *
make_metadata (SecassetExportPlan *self,
               const char *date,
               const char *policy)
{
  SecassetExportProps props = { self->ns, json_array_new (), NULL, NULL };
  JsonObject *metadata = json_object_new ();
  g_autofree char *modified = g_strconcat (date, "T00:00:00Z", NULL);

  json_object_set_string_member (metadata, "title", TITLE);
  json_object_set_string_member (metadata, "last-modified", modified);
  json_object_set_string_member (metadata, "version", date);
  json_object_set_string_member (metadata, "oscal-version", "1.1.1");
  secasset_export_props_add (&props, "reference-date", date, NULL);
  if (policy && secasset_export_is_line (policy))
    secasset_export_props_add (&props, "policy", policy, NULL);
  json_object_set_array_member (metadata, "props", props.props);
  if (json_array_get_length (self->parties) > 0)
    json_object_set_array_member (metadata, "parties", json_array_ref (self->parties));
  return metadata;
}

/* The profile is a resource of the document: there is no OSCAL profile of the policy. */
static void
set_profile (SecassetExportPlan *self,
             JsonObject *plan)
{
  JsonObject *resource = make_titled (self, "not-stated", "import-profile", NOT_STATED);
  g_autofree char *href
      = g_strconcat ("#", json_object_get_string_member (resource, "uuid"), NULL);
  JsonObject *import = json_object_new ();
  JsonObject *matter = json_object_new ();
  JsonArray *resources = json_array_new ();

  say_not_stated (self, "import-profile");
  json_object_set_string_member (import, "href", href);
  json_object_set_string_member (import, "remarks", NOT_STATED);
  json_object_set_object_member (plan, "import-profile", import);
  json_array_add_object_element (resources, resource);
  json_object_set_array_member (matter, "resources", resources);
  json_object_set_object_member (plan, "back-matter", matter);
}

static void
set_impact_level (JsonObject *characteristics,
                  JsonObject *system)
{
  static const char *const dimensions[] = { "confidentiality", "integrity", "availability" };
  JsonObject *level = json_object_new ();

  for (guint i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      g_autofree char *impact = secasset_export_dup_impact (system, dimensions[i]);
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

static void
set_status (SecassetExportPlan *self,
            JsonObject *object)
{
  JsonObject *status;

  if (self->system)
    {
      secasset_export_set_status (object, self->system);
      return;
    }
  status = json_object_new ();
  json_object_set_string_member (status, "state", "other");
  json_object_set_string_member (status, "remarks", NOT_STATED);
  json_object_set_object_member (object, "status", status);
}

static JsonObject *
make_characteristics (SecassetExportPlan *self)
{
  JsonObject *object = make_object (self, "inventory", NULL);
  JsonObject *boundary = make_object (self, "not-stated", NULL);
  JsonObject *information = json_object_new ();
  JsonObject *id = json_object_new ();
  JsonArray *ids = json_array_new ();

  json_object_set_string_member (id, "id", "inventory");
  json_array_add_object_element (ids, id);
  json_object_set_array_member (object, "system-ids", ids);
  json_object_set_string_member (object, "system-name", TITLE);
  json_object_set_string_member (object, "description", TITLE);
  json_object_set_array_member (
      information, "information-types",
      fill_list (self, self->information,
                 "system-characteristics/system-information/information-types"));
  json_object_set_object_member (object, "system-information", information);
  if (self->system)
    set_impact_level (object, self->system);
  else
    say_not_stated (self, "system-characteristics/status");
  set_status (self, object);
  say_not_stated (self, "system-characteristics/authorization-boundary");
  json_object_set_string_member (boundary, "description", NOT_STATED);
  json_object_set_object_member (object, "authorization-boundary", boundary);
  return object;
}

/* OSCAL wants the system itself to be one of the components. */
static JsonObject *
make_implementation (SecassetExportPlan *self)
{
  JsonObject *object = json_object_new ();
  JsonObject *itself = make_titled (self, "inventory", "this-system", TITLE);

  json_object_set_string_member (itself, "type", "this-system");
  set_status (self, itself);
  json_array_add_object_element (self->components, itself);
  json_object_set_array_member (object, "users",
                                fill_list (self, self->users, "system-implementation/users"));
  json_object_set_array_member (object, "components", json_array_ref (self->components));
  if (json_array_get_length (self->items) > 0)
    json_object_set_array_member (object, "inventory-items", json_array_ref (self->items));
  return object;
}

/* No control is said to be satisfied: the one that OSCAL demands has nothing but this name. */
static JsonObject *
make_controls (SecassetExportPlan *self)
{
  const char *place = "control-implementation/implemented-requirements";
  JsonObject *object = json_object_new ();
  JsonObject *requirement = make_object (self, "not-stated", place);
  JsonArray *requirements = json_array_new ();

  say_not_stated (self, place);
  json_object_set_string_member (requirement, "control-id", "not-stated");
  json_object_set_string_member (requirement, "remarks", NOT_STATED);
  json_array_add_object_element (requirements, requirement);
  json_object_set_string_member (object, "description", NOT_STATED);
  json_object_set_array_member (object, "implemented-requirements", requirements);
  return object;
}

JsonNode *
secasset_export_plan_build (SecassetExportPlan *self,
                            const char *date,
                            const char *policy)
{
  JsonNode *root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *document = json_object_new ();
  JsonObject *plan = json_object_new ();
  g_autofree char *uuid = secasset_export_dup_uuid (self->ns, "plan", date);

  json_object_set_string_member (plan, "uuid", uuid);
  json_object_set_object_member (plan, "metadata", make_metadata (self, date, policy));
  set_profile (self, plan);
  json_object_set_object_member (plan, "system-characteristics", make_characteristics (self));
  json_object_set_object_member (plan, "system-implementation", make_implementation (self));
  json_object_set_object_member (plan, "control-implementation", make_controls (self));
  json_object_set_object_member (document, ROOT, plan);
  json_node_take_object (root, document);
  return root;
}
