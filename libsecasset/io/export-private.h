/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "base/list-private.h"
#include <secasset/secasset-export.h>

G_BEGIN_DECLS

/* export-oscal.c: a document of @inventory's canonical form; what it cannot hold is appended to
 * @losses. NULL if the inventory has no reference date. */
JsonNode *secasset_export_oscal (JsonObject *inventory,
                                 const char *ns,
                                 SecassetList *losses);

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
/* Version 5 of RFC 9562, of a name below @ns in the namespace of URLs. */
char *secasset_export_dup_uuid (const char *ns,
                                const char *kind,
                                const char *id);

G_END_DECLS
