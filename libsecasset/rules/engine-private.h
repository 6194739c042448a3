/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/finding-private.h"
#include "rules/rules-private.h"
#include <secasset/secasset-progress.h>
#include <secasset/secasset-report.h>
#include <secasset/secasset-rule.h>

G_BEGIN_DECLS

/* A rule that takes part in a run, with what was counted. */
typedef struct
{
  const SecassetRuleRow *row; /* or NULL for a host's */
  SecassetRule *host;         /* or NULL; referenced */
  SecassetRuleInfo *info;     /* referenced */
  SecassetSeverity severity;  /* as this run judges it */
  gboolean changed;           /* whether that is not the row's own */
  JsonObject *parameters;     /* those that the host set, referenced; or NULL */
  guint run;
  guint skipped;
  guint found;
  GHashTable *unknown; /* property -> guint *, how often it stopped the rule; NULL until it does */
  GHashTable *values;  /* of a declared rule: value -> first element with it; NULL until needed */
  guint n_given_up;    /* of a declared rule: texts that took its pattern too much effort */
} SecassetActiveRule;

struct _SecassetRuleContext
{
  GObject parent_instance;

  SecassetFacts *facts;
  SecassetPolicy *policy;
  SecassetInventory *inventory;
  GArray *rules;       /* of SecassetActiveRule, in the order of evaluation */
  GPtrArray *findings; /* of SecassetFinding */

  guint rule; /* the one that runs */
  SecassetElement *element;
  char *subject;
  char *key;
  gboolean skipped;
  gboolean failed;
  SecassetElement *begun; /* what the rule runs for, whatever it says its report is about */
  guint8 *settled;        /* see secasset_report_is_settled() */
  GHashTable *roles;      /* unit to what was found out about its roles, or NULL; see SB-107 */
  GPtrArray *related;
  GPtrArray *evidence;
};

/* The bit of a rule in the row of an element; the row after the last is the inventory's. */
static inline gsize
secasset_settled_place (guint n_rules,
                        guint row,
                        guint rule)
{
  return (gsize) row * n_rules + rule;
}

SecassetRuleContext *secasset_rule_context_new (SecassetFacts *facts,
                                                GArray *rules);
/* Begins one rule for one element (NULL: the inventory), and ends it. */
void secasset_rule_context_begin (SecassetRuleContext *self,
                                  guint rule,
                                  SecassetElement *element);
void secasset_rule_context_end (SecassetRuleContext *self);

/* A finding of a row that does not run by itself (faults of the reader, failed rules). */
SecassetFinding *secasset_rule_context_create_finding (SecassetRuleContext *self,
                                                       guint rule,
                                                       SecassetElement *element,
                                                       const char *path);
void secasset_rule_context_take_finding (SecassetRuleContext *self,
                                         SecassetFinding *finding,
                                         const char *key);
/* Notes that a rule could be judged for an element (NULL: the inventory). */
void secasset_rule_context_settle (SecassetRuleContext *self,
                                   guint rule,
                                   SecassetElement *element);
/* Position in @rules; -1 if no rule of that id takes part. */
gint secasset_rule_context_find_rule (SecassetRuleContext *self,
                                      const char *id);

/* What a host's rule says of itself, in the form of a row of data. */
SecassetRuleInfo *secasset_rule_create_info (SecassetRule *self);

/* Runs all rules and sorts what they found. FALSE if cancelled. */
gboolean secasset_engine_run (SecassetRuleContext *context,
                              SecassetProgressFunc progress,
                              gpointer data,
                              GCancellable *cancellable,
                              GError **error);
gboolean secasset_engine_kinds_apply (const char *const *kinds,
                                      GType type);
gboolean secasset_engine_host_applies (SecassetRule *rule,
                                       GType type);
/* Marks the findings that a waiver of the inventory covers on the day, and reports waivers
 * that are defective, expired or not needed. */
void secasset_engine_judge_waivers (SecassetRuleContext *context);

/* What a run was about; the report takes it over. */
SecassetReport *secasset_report_new (SecassetRuleContext *context,
                                     const char *const *profiles,
                                     const char *const *disabled,
                                     guint n_opaque);

G_END_DECLS
