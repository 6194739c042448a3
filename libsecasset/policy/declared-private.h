/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/field-private.h"
#include "policy/data-private.h"
#include <secasset/secasset-relation.h>

G_BEGIN_DECLS

/* Rules that are data through and through: no function of their own stands behind them. */
typedef enum
{
  SECASSET_DECLARED_REQUIRED,
  SECASSET_DECLARED_ONE_OF,
  SECASSET_DECLARED_UNIQUE,
  SECASSET_DECLARED_REFERENCE,
  SECASSET_DECLARED_AT_LEAST,
  SECASSET_DECLARED_PATTERN,
  SECASSET_DECLARED_DATE_ORDER,
} SecassetDeclaredKind;

/* Stands for a date of the element where the day of judgement is meant. */
#define SECASSET_DECLARED_REFERENCE_DATE "reference-date"
/* Longer texts are not matched but left open, so that no data can hold up a run. */
#define SECASSET_DECLARED_MAX_TEXT 4096

/* That a property has one of these values. */
typedef struct
{
  char *property;
  char **list;       /* as given, for messages */
  GHashTable *values; /* their keys */
} SecassetDeclaredCondition;

struct _SecassetDeclaredCheck
{
  gatomicrefcount refs;
  SecassetDeclaredKind kind;
  char *property; /* the earlier date of two; NULL with @inverse */
  char *inverse;  /* name of a relation of others to the element, or NULL */
  SecassetRelationKind relation;         /* that of @inverse */
  char *later;                           /* of two dates */
  char *pattern;                         /* as given */
  GRegex *regex;                         /* of the whole text */
  char **kinds;                          /* of the other end */
  SecassetDeclaredCondition *condition;  /* on the property, or on the other end; or NULL */
  GPtrArray *when;                       /* of SecassetDeclaredCondition: all must hold */
  gboolean any_lifecycle;
};

SecassetDeclaredCheck *secasset_declared_check_ref (SecassetDeclaredCheck *self);
void secasset_declared_check_unref (SecassetDeclaredCheck *self);
const char *secasset_declared_kind_get_name (SecassetDeclaredKind kind);

/* Reads the members “check” and “when” of a row (or NULL) for elements of the kinds. Numbers
 * become parameters, so that a host can set them. NULL if the row names no check. */
SecassetDeclaredCheck *secasset_declared_check_read (SecassetDataReader *reader,
                                                     JsonNode *check,
                                                     JsonNode *when,
                                                     char **kinds,
                                                     JsonObject *parameters);
/* What the messages of such a rule can be filled with. */
char **secasset_declared_check_dup_placeholders (SecassetDeclaredCheck *self,
                                                 JsonObject *parameters);

/* declared-fields.c: what a check can be made of. The functions note what is wrong. */
#define SECASSET_DECLARED_FIELD(KIND) (1u << SECASSET_FIELD_##KIND)
gboolean secasset_declared_check_kinds (SecassetDataReader *reader,
                                        const char *member,
                                        char **kinds);
gboolean secasset_declared_check_property (SecassetDataReader *reader,
                                           const char *member,
                                           char **kinds,
                                           const char *property,
                                           guint fields);
/* Whether the property of some of the kinds can be left out. */
gboolean secasset_declared_can_be_blank (char **kinds,
                                         const char *property);
/* Whether the number of an enumeration means that nothing is stated. */
gboolean secasset_declared_is_blank_number (const SecassetField *field,
                                            gint number);
gboolean secasset_declared_check_inverse (SecassetDataReader *reader,
                                          char **kinds,
                                          const char *name,
                                          SecassetRelationKind *relation);
/* Takes over @list. */
SecassetDeclaredCondition *secasset_declared_condition_new (const char *property,
                                                            char **list);
void secasset_declared_condition_free (SecassetDeclaredCondition *self);
gboolean secasset_declared_condition_has (const SecassetDeclaredCondition *self,
                                          const char *value);
/* The values besides not known, NULL if the property is free; whether it can have several. */
char **secasset_declared_dup_known_values (const char *kind,
                                           const char *property,
                                           gboolean *several);
void secasset_declared_check_values (SecassetDataReader *reader,
                                     const char *member,
                                     char **kinds,
                                     const char *property,
                                     char **values);
/* { property, equals } or { property, one-of }; NULL if it is defective. */
SecassetDeclaredCondition *secasset_declared_condition_read (SecassetDataReader *reader,
                                                             JsonNode *node,
                                                             char **kinds);

/* The profile of rules that the inventory brings along and that name no other. */
#define SECASSET_DOCUMENT_PROFILE "document"
/* A document is not to be trusted: more rules would only make a run slow. */
#define SECASSET_MAX_OWN_RULES 500

/* The rules that a document brings along, as far as they are sound (of SecassetRuleInfo). The
 * defects are those of rows, or of the whole with the owner "". */
GPtrArray *secasset_policy_read_own_rules (SecassetPolicy *policy,
                                           JsonNode *rules,
                                           GPtrArray *defects);

G_END_DECLS
