/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "base/list-private.h"
#include <secasset/secasset-export.h>

G_BEGIN_DECLS

/* One plan while it is being written. */
typedef struct
{
  const char *ns;
  SecassetList *losses;
  JsonArray *parties;
  JsonArray *users;
  JsonArray *information; /* information-types */
  JsonArray *components;
  JsonArray *items; /* inventory-items */
  JsonObject *system; /* the only information system, or NULL */
} SecassetExportPlan;

/* export-oscal.c: a document of @inventory's canonical form; what it cannot hold is appended to
 * @losses. NULL if the inventory has no reference date. */
JsonNode *secasset_export_oscal (JsonObject *inventory,
                                 const char *ns,
                                 SecassetList *losses);
/* The declared level of FIPS 199 in OSCAL's words; NULL where none is declared. */
char *secasset_export_dup_impact (JsonObject *element,
                                  const char *dimension);
void secasset_export_set_status (JsonObject *object,
                                 JsonObject *element);

/* export-plan.c: the document around the elements. What OSCAL demands and nobody stated is called
 * so, and is among the losses. */
JsonNode *secasset_export_plan_build (SecassetExportPlan *self,
                                      const char *date,
                                      const char *policy);

/* export-props.c: values of an element as props. */
typedef struct
{
  const char *ns; /* namespace of the props */
  JsonArray *props;
  GString *pointer; /* of the element, and what is below it at the moment */
  SecassetList *losses;
} SecassetExportProps;

void secasset_export_props_add (SecassetExportProps *self,
                                const char *name,
                                const char *value,
                                const char *group);
void secasset_export_props_take (SecassetExportProps *self,
                                 const char *name,
                                 JsonNode *node);
void secasset_export_props_lose (SecassetExportProps *self,
                                 const char *name,
                                 JsonNode *node,
                                 SecassetLossReason reason);
/* OSCAL's “string”: one line without blanks at its ends. */
gboolean secasset_export_is_line (const char *text);
/* Version 5 of RFC 9562, of a name below @ns in the namespace of URLs. */
char *secasset_export_dup_uuid (const char *ns,
                                const char *kind,
                                const char *id);

G_END_DECLS
