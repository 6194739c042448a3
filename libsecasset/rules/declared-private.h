/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/declared-private.h"
#include "rules/engine-private.h"

G_BEGIN_DECLS

/* Rules that are data through and through. */
void secasset_declared_run (SecassetRuleContext *context,
                            SecassetActiveRule *active,
                            SecassetElement *element);
/* What is wrong with the rules of the document itself. */
void secasset_declared_report_defects (SecassetRuleContext *context,
                                       GPtrArray *defects);

/* declared-values.c. What an element states as @property, as nicks or texts; NULL if it states
 * nothing that can be read. */
char **secasset_declared_dup_values (SecassetElement *element,
                                     const char *property);
/* Whether a value stands there that its field cannot hold. */
gboolean secasset_declared_is_unreadable (SecassetElement *element,
                                          const char *property);
SecassetTristate secasset_declared_judge (const SecassetDeclaredCondition *condition,
                                          SecassetElement *element);
/* The group of words for the property's values, or NULL. */
const char *secasset_declared_get_group (SecassetElement *element,
                                         const char *property);

/* declared-relations.c */
/* How many there are of a list, or what a number says; -1 if nothing is stated. */
gint64 secasset_declared_count (SecassetRuleContext *context,
                                const SecassetDeclaredCheck *check,
                                SecassetElement *element);
void secasset_declared_check_reference (SecassetRuleContext *context,
                                        const SecassetDeclaredCheck *check,
                                        SecassetElement *element);

/* Fills {property} of a message. */
#define SECASSET_ARG_PROPERTY(check, group_)                                                       \
  ((SecassetArgument){ .name = "property",                                                         \
                       .value = (check)->property ? (check)->property : (check)->inverse,          \
                       .group = group_ })
/* “fields/KIND” */
char *secasset_declared_dup_field_group (SecassetElement *element);

G_END_DECLS
