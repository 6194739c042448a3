/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/level-model-private.h"

G_BEGIN_DECLS

struct _SecassetLevelChange
{
  GObject parent_instance;

  SecassetPolicy *policy; /* for the words */
  SecassetLevelAction action;
  SecassetElement *element;
  SecassetRelation *relation; /* or NULL */
  SecassetOverrideKind override_kind;
  char *from;
  char *to;
};

struct _SecassetLevelPlan
{
  GObject parent_instance;

  SecassetList *changes;
  char *level;
  gboolean partial;
};

struct _SecassetLevelOverride
{
  GObject parent_instance;

  SecassetOverride *override;
  SecassetLevelOverrideStatus status;
  gboolean outdated;
};

struct _SecassetLevelStep
{
  GObject parent_instance;

  SecassetElement *element;
  SecassetRelation *relation; /* or NULL */
  char *level;
};

struct _SecassetLevelChain
{
  GObject parent_instance;

  SecassetList *steps;
  SecassetElement *source;
  char *level;
};

struct _SecassetLevelExplanation
{
  GObject parent_instance;

  SecassetElement *element;
  SecassetLevelModel model;
  SecassetList *overrides;
  SecassetList *chains;
  SecassetList *unclassified;
};

/* NULL if the need of @node does not reach node 0 as the trial was walked last. */
SecassetLevelChain *secasset_level_chain_new (SecassetLevelTrial *trial,
                                              guint32 node);
/* The chain that the facts name. */
SecassetLevelChain *secasset_level_chain_new_first (SecassetLevelTrial *trial);
/* Whether and why the override applies to node 0. */
SecassetLevelOverride *
secasset_level_override_new (const SecassetLevelModel *model,
                             SecassetOverride *override);
SecassetLevelPlan *secasset_level_plan_new (SecassetLevelTrial *trial,
                                            GArray *moves);
/* The relation that a change or an edge speaks of; NULL where there is none. */
SecassetRelation *secasset_level_model_dup_relation (const SecassetLevelModel *model,
                                                     const SecassetFlowOrigin *origin);

/* level-change-text.c: 「name」（id）, and the policy's word for the relation. */
void secasset_level_text_add_element (GString *text,
                                      SecassetElement *element,
                                      gboolean japanese);
const char *secasset_level_text_get_relation (SecassetPolicy *policy,
                                              SecassetRelation *relation,
                                              gboolean japanese);

G_END_DECLS
