/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/engine-private.h"
#include <secasset/secasset-validator.h>

G_BEGIN_DECLS

struct _SecassetValidator
{
  GObject parent_instance;

  SecassetPolicy *policy;
  GDate reference_date;
  char **profiles;
  char **schemes;
  GHashTable *severities; /* rule id -> severity */
  GHashTable *disabled;   /* rule ids */
  GHashTable *enabled;    /* rule ids, of those that are off by default */
  GHashTable *parameters; /* rule id -> JsonObject, sealed */
  GPtrArray *host_rules;
  SecassetProgressFunc progress;
  gpointer progress_data;
  GDestroyNotify progress_destroy;
};

/* The profiles of a run, those that are always on included, in the policy's order; NULL with
 * @error set if one does not exist. */
char **secasset_validator_resolve_profiles (SecassetValidator *self,
                                            SecassetInventory *inventory,
                                            GError **error);
/* Borrowed; NULL with @error set if the policy has no such rule. */
SecassetRuleInfo *secasset_validator_require_rule (SecassetValidator *self,
                                                   const char *rule,
                                                   GError **error);
/* The rules of a run, in the order of evaluation; @own are those of the inventory (of
 * SecassetRuleInfo). */
GArray *secasset_validator_select_rules (SecassetValidator *self,
                                         const char *const *profiles,
                                         GPtrArray *own);

G_END_DECLS
