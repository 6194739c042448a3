/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/facts-private.h"
#include "model/flow-private.h"
#include "policy/zoning-private.h"
#include <secasset/secasset-flow-judgement.h>
#include <secasset/secasset-placement-judgement.h>

G_BEGIN_DECLS

/* One end of a flow: a segment by its nick, or an element and the segments it is in. */
typedef struct
{
  const char *side; /* "src" or "dst" */
  SecassetElement *element;
  SecassetSegmentSet segments;
  gboolean is_internet; /* the Internet itself */
  /* What is not known about where this end is; NULL if all is. */
  SecassetElement *unknown;
  const char *unknown_property;
} SecassetFlowEnd;

SecassetFlowEnd secasset_flow_end_locate (SecassetFacts *facts,
                                          SecassetFlow *flow,
                                          const char *side,
                                          const SecassetEdge *edge);

/* Bit n stands for the node or site of number n. */
typedef guint16 SecassetZoneSet;
#define SECASSET_ZONE_BIT(number) ((SecassetZoneSet) (1u << (guint) (number)))

/* What an end is known to be; 0 if nothing is known. A service other than Government Cloud is
 * where the flow to it goes: the Internet, or another line. */
SecassetZoneSet secasset_flow_end_get_nodes (const SecassetFlowEnd *end,
                                             SecassetFlow *flow);

/* Where a service may be, as far as is known. */
SecassetZoneSet secasset_service_get_sites (SecassetElement *service);

SecassetNetworkModel secasset_facts_get_network_model (SecassetFacts *self);
/* The matrix of the city's network model, or NULL. */
SecassetFlowMatrix *secasset_facts_get_flow_matrix (SecassetFacts *self);

/* What the tests of a condition look at. A relation's own approval stands in for that of the
 * elements. */
typedef struct
{
  GPtrArray *elements; /* each once, borrowed */
  const SecassetEdge *edge;
} SecassetConditionSubject;

void secasset_condition_subject_init (SecassetConditionSubject *subject,
                                      gpointer element);
void secasset_condition_subject_add (SecassetConditionSubject *subject,
                                     SecassetElement *element);
void secasset_condition_subject_clear (SecassetConditionSubject *subject);
SecassetTristate secasset_condition_test_judge (const SecassetConditionTest *test,
                                                const SecassetConditionSubject *subject);
SecassetTristate secasset_condition_judge (SecassetCondition *condition,
                                           const SecassetConditionSubject *subject);

/* What both judgements have: conditions with their states, and the facts behind them. */
typedef struct
{
  SecassetList *conditions;
  GArray *states; /* SecassetTristate as guint8, in the order of the conditions */
  GPtrArray *evidence;
  GPtrArray *unknown_facts;
  GPtrArray *sources;
} SecassetZoneOpinion;

void secasset_zone_opinion_init (SecassetZoneOpinion *self);
void secasset_zone_opinion_clear (SecassetZoneOpinion *self);
/* Adds the conditions and sources of the cell. */
void secasset_zone_opinion_add_cell (SecassetZoneOpinion *self,
                                     const SecassetZoneCell *cell);
void secasset_zone_opinion_note_unknown (SecassetZoneOpinion *self,
                                         SecassetElement *element,
                                         const char *property);
/* Judges the conditions and closes the lists. */
void secasset_zone_opinion_settle (SecassetZoneOpinion *self,
                                   const SecassetConditionSubject *subject);
SecassetTristate secasset_zone_opinion_get_state (const SecassetZoneOpinion *self,
                                                  const char *condition);
/* Whether all conditions are met. */
SecassetTristate secasset_zone_opinion_get_all (const SecassetZoneOpinion *self);
/* Appends a string that is not there yet. */
void secasset_zone_add_once (GPtrArray *strings,
                             const char *string);
/* “条件：特定通信（満たす）、…” */
void secasset_zone_opinion_write (const SecassetZoneOpinion *self,
                                  GString *text,
                                  SecassetPolicy *policy,
                                  const char *language);
/* Labels of nicks, joined. */
void secasset_zone_write_nicks (GString *text,
                                SecassetPolicy *policy,
                                const char *group,
                                const GPtrArray *nicks,
                                const char *language);

struct _SecassetFlowJudgement
{
  GObject parent_instance;

  SecassetPolicy *policy;
  SecassetFlowMatrix *matrix;
  char *name;
  SecassetFlowVerdict verdict;
  GPtrArray *from_nodes; /* nicks, NULL-terminated, as all lists here */
  GPtrArray *to_nodes;
  GPtrArray *rechecks;
  SecassetZoneOpinion opinion;
};

struct _SecassetPlacementJudgement
{
  GObject parent_instance;

  SecassetPolicy *policy;
  SecassetElement *element;
  SecassetPlacementVerdict verdict;
  char *level;
  GPtrArray *sites;
  SecassetZoneOpinion opinion;
};

G_END_DECLS
