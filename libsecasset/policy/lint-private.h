/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/load-private.h"
#include <secasset/secasset-policy-issue.h>

G_BEGIN_DECLS

/* One look at the rows of a layer. */
typedef struct
{
  SecassetPolicy *policy; /* that the layer makes; NULL if it is defective */
  SecassetPolicy *base;   /* below it, or NULL */
  JsonNode *rows;         /* the layer as it is written */
  GPtrArray *below;       /* of JsonNode: the rows of the policies below, the nearest first */
  JsonObject *wordings;   /* id -> severity and message */
  SecassetList *issues;
} SecassetLint;

/* Reports the wording @id, CODE or CODE.VARIANT, with pairs of placeholder and value up to
 * NULL. */
void secasset_lint_report (SecassetLint *lint,
                           const char *id,
                           const char *place,
                           const char *subject,
                           ...) G_GNUC_NULL_TERMINATED;

/* Calls @func for every row that is an object. */
typedef void (*SecassetLintFunc) (SecassetLint *lint,
                                  JsonObject *row,
                                  guint index,
                                  const char *place);
void secasset_lint_foreach (SecassetLint *lint,
                            const char *member,
                            SecassetLintFunc func);
/* NULL where it is not there or of another type. */
JsonArray *secasset_lint_get_rows (JsonNode *layer,
                                   const char *member);
const char *secasset_lint_get_string (JsonObject *row,
                                      const char *member);
JsonObject *secasset_lint_get_object (JsonObject *row,
                                      const char *member);

/* Needs nothing but the rows, so that it works on a defective layer, too. */
void secasset_lint_texts (SecassetLint *lint);
void secasset_lint_rules (SecassetLint *lint);
void secasset_lint_schemes (SecassetLint *lint);
void secasset_lint_mappings (SecassetLint *lint);
void secasset_lint_rows (SecassetLint *lint);
void secasset_lint_repeats (SecassetLint *lint);

SecassetPolicyIssue *secasset_policy_issue_new (const char *id,
                                                SecassetSeverity severity,
                                                const char *pointer,
                                                const char *subject,
                                                const SecassetText *message);

/* The rows of a policy as one layer has them; those of the built-in policy are shared, and must not
 * be changed. */
JsonNode *secasset_policy_dup_rows (SecassetPolicy *self);
JsonNode *secasset_policy_dup_builtin_rows (void);
/* Notes what is wrong in @defects; the policy is complete only if there is nothing. */
SecassetPolicy *secasset_policy_read_layered (SecassetPolicy *base,
                                              JsonNode *node,
                                              GPtrArray *defects);

G_END_DECLS
