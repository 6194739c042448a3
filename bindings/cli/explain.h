/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cli.h"

G_BEGIN_DECLS

/* One run of “explain”. What is found is collected as JSON, which the text is made of too. */
typedef struct
{
  Cli *cli;
  SecassetPolicy *policy;
  char *key; /* the topic as explain_fold() makes it */
  const char *topic;
  GHashTable *folded; /* name -> explain_fold() of it */
  JsonArray *found; /* explanations */
  JsonArray *facts; /* of the one begun last */
} Explain;

/* Looks for the topic among the things of one sort and explains those that it names. */
typedef void (*ExplainFunc) (Explain *run);

/* explain.c: forms of a topic and of what it is compared with. */
char *explain_fold (const char *text);
gboolean explain_is_topic (Explain *run,
                           const char *name);
/* The nick itself, or its word in either language. */
gboolean explain_is_word (Explain *run,
                          const char *group,
                          const char *nick);

/* explain-output.c. Texts given as char * are taken over; nothing is said about NULL or "". */
void explain_begin (Explain *run,
                    const char *sort,
                    const char *id,
                    const char *title);
void explain_add (Explain *run,
                  const char *name,
                  const char *label,
                  char *text);
/* A fact may lead to several things; all of one fact are of one sort. */
void explain_link (Explain *run,
                   const char *name,
                   const char *label,
                   const char *sort,
                   const char *id,
                   char *text);
void explain_link_clause (Explain *run,
                          const char *id);
void explain_link_words (Explain *run,
                         const char *name,
                         const char *label,
                         const char *sort,
                         const char *group,
                         const char *const *nicks);
/* The clauses that name @reference as what realises them. */
void explain_link_realised (Explain *run,
                            const char *reference);
/* The rules that cite the clause. */
void explain_link_rules (Explain *run,
                         const char *clause);
char *explain_label (Explain *run,
                     const char *group,
                     const char *nick);
void explain_write (Explain *run,
                    gboolean as_json);

void explain_rules (Explain *run);
void explain_profiles (Explain *run);
void explain_parameters (Explain *run);
void explain_clauses (Explain *run);
void explain_references (Explain *run);
void explain_segments (Explain *run);
void explain_incidents (Explain *run);
void explain_threats (Explain *run);
void explain_threat_parts (Explain *run);
void explain_actions (Explain *run);
void explain_flow_matrices (Explain *run);
void explain_role_sets (Explain *run);
void explain_schemes (Explain *run);
void explain_levels (Explain *run);
void explain_kinds (Explain *run);
void explain_properties (Explain *run);
void explain_enumerations (Explain *run);
void explain_values (Explain *run);

/* explain-near.c: what the topic may have been meant to be; NULL if nothing is near. */
char *explain_suggest (Explain *run);

G_END_DECLS
