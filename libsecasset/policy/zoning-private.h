/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/data-private.h"
#include <secasset/secasset-flow-matrix.h>
#include <secasset/secasset-placement.h>

G_BEGIN_DECLS

/* What one property of an element has to be. */
typedef struct
{
  GType of;       /* kind of element that has the property */
  char *property;
  gint is;        /* SecassetTristate: what the property has to be, or unknown */
  gboolean stated;  /* it must not be blank */
  char **one_of;    /* nicks of an enumeration, or NULL */
} SecassetConditionTest;

struct _SecassetCondition
{
  GObject parent_instance;

  char *id;
  SecassetText label;
  SecassetText description;
  char **sources;
  gboolean any; /* one of the tests is enough */
  guint n_tests; /* 0: no item of the ledger says whether it is met */
  SecassetConditionTest *tests;
};

typedef struct
{
  gint verdict;         /* SecassetFlowVerdict or SecassetPlacementVerdict */
  char **condition_ids;
  GPtrArray *conditions; /* of SecassetCondition */
  char **sources;
  char *recheck;
  SecassetText note;
  char **models; /* where the verdict holds; NULL: everywhere */
  gint otherwise;
} SecassetZoneCell;

#define SECASSET_N_FLOW_ROWS SECASSET_FLOW_NODE_GOVERNMENT_CLOUD
#define SECASSET_N_FLOW_NODES SECASSET_FLOW_NODE_EXTERNAL_NODE
#define SECASSET_N_SITES SECASSET_PLACEMENT_SITE_EXTERNAL_MEDIUM

struct _SecassetFlowMatrix
{
  GObject parent_instance;

  char *id;
  char *edition;
  gint model;
  gboolean verified;
  SecassetText title;
  SecassetText description;
  char **sources;
  SecassetList *conditions;
  SecassetZoneCell cells[SECASSET_N_FLOW_ROWS][SECASSET_N_FLOW_NODES];
};

typedef struct
{
  char *id; /* of a level, normalised, or SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE */
  SecassetZoneCell cells[SECASSET_N_SITES];
} SecassetPlacementRow;

struct _SecassetPlacement
{
  GObject parent_instance;

  char *scheme;
  char *dimension;
  char *edition;
  gboolean verified;
  SecassetText title;
  SecassetText description;
  SecassetList *conditions;
  GPtrArray *rows; /* of SecassetPlacementRow */
};

/* The part of a policy that says what may flow and be where. */
struct _SecassetZoning
{
  SecassetList *matrices;
  SecassetList *placements;
  GHashTable *conditions; /* those that a table may name without defining them */
};

/* All borrowed, NULL where there is none. */
const SecassetZoneCell *secasset_flow_matrix_lookup (SecassetFlowMatrix *self,
                                                     SecassetFlowNode from,
                                                     SecassetFlowNode to);
const SecassetZoneCell *secasset_placement_lookup (SecassetPlacement *self,
                                                   const char *row,
                                                   SecassetPlacementSite site);
SecassetCondition *secasset_flow_matrix_lookup_condition (SecassetFlowMatrix *self,
                                                          const char *id);
/* One that tables may name without defining it. */
SecassetCondition *secasset_policy_lookup_condition (SecassetPolicy *self,
                                                     const char *id);
/* The verdict of a cell of a placement in a network model. */
SecassetPlacementVerdict secasset_zone_cell_get_placement (const SecassetZoneCell *cell,
                                                           SecassetNetworkModel model);
SecassetFlowMatrix *secasset_policy_lookup_flow_matrix (SecassetPolicy *self,
                                                        SecassetNetworkModel model);
SecassetPlacement *secasset_policy_lookup_placement (SecassetPolicy *self,
                                                     const char *scheme);

/* From data. @shared has conditions that the row may name without defining them. */
SecassetCondition *secasset_condition_new_from_node (SecassetDataReader *reader,
                                                     JsonNode *node);
SecassetFlowMatrix *secasset_flow_matrix_new_from_node (SecassetDataReader *reader,
                                                        JsonNode *node,
                                                        GHashTable *shared);
SecassetPlacement *secasset_placement_new_from_node (SecassetDataReader *reader,
                                                     JsonNode *node,
                                                     SecassetPolicy *policy);

/* Own conditions of a table by id; those of @shared stand in for what it does not define. */
typedef struct
{
  GHashTable *own;
  GHashTable *shared;
  SecassetList *used;
} SecassetConditionPool;

void secasset_condition_pool_init (SecassetConditionPool *pool,
                                   SecassetDataReader *reader,
                                   JsonArray *own,
                                   GHashTable *shared,
                                   SecassetList *used);
void secasset_condition_pool_clear (SecassetConditionPool *pool);
/* Puts the conditions that the cell names into it and into those used. */
void secasset_condition_pool_resolve (SecassetConditionPool *pool,
                                      SecassetDataReader *reader,
                                      SecassetZoneCell *cell);
void secasset_zone_cell_clear (SecassetZoneCell *cell);
/* A list of the cell's conditions; empty if there is no cell. */
SecassetList *secasset_zone_cell_list_conditions (const SecassetZoneCell *cell);
/* Whether the cell names the condition. */
gboolean secasset_zone_cell_asks_for (const SecassetZoneCell *cell,
                                      SecassetCondition *condition);

G_END_DECLS
