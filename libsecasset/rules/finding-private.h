/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/policy-private.h"
#include "rules/context-private.h"
#include <secasset/secasset-finding.h>

G_BEGIN_DECLS

/* An argument that a finding keeps. */
typedef struct
{
  char *name;
  char *value;
  char *group;
  char *ja; /* of a text, whose English is @value; else NULL */
} SecassetKeptArgument;

struct _SecassetFinding
{
  GObject parent_instance;

  SecassetRuleInfo *info;
  SecassetPolicy *policy;
  SecassetSeverity severity;
  SecassetTristate fact;
  SecassetElement *element;
  char *subject;
  const char *kind;
  char *property;
  char *pointer;
  char *file;
  guint line;
  guint column;
  char *cell;   /* of a table; NULL if it stands in none */
  char *header; /* above it, or NULL */
  guint order; /* of the rule, for sorting */
  char *fingerprint;
  SecassetWaiver *waiver;
  GArray *arguments; /* of SecassetKeptArgument */
  SecassetList *related;
  SecassetList *evidence;
};

SecassetFinding *secasset_finding_new (SecassetPolicy *policy,
                                       SecassetRuleInfo *info);
void secasset_finding_add_argument (SecassetFinding *self,
                                    const char *name,
                                    const char *value,
                                    const char *group);
void secasset_finding_add (SecassetFinding *self,
                           const SecassetArgument *argument);
/* Over rule, subject, member, related elements and @key; not over places, names or order. */
void secasset_finding_seal (SecassetFinding *self,
                            const char *key);

/* @property is a path below the element; its value is taken down now. */
SecassetEvidence *secasset_evidence_new (SecassetElement *element,
                                         const char *property);

G_END_DECLS
