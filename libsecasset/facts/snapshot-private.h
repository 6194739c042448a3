/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/coverage-private.h"
#include "facts/facts-private.h"

G_BEGIN_DECLS

/* What an element is to the floor's algorithms, worked out once per element. */
typedef guint16 SecassetElementTraits;
enum
{
  SECASSET_TRAIT_SYSTEM = 1 << 0,
  SECASSET_TRAIT_INFORMATION = 1 << 1,
  SECASSET_TRAIT_ASSET = 1 << 2,
  SECASSET_TRAIT_COMPONENT = 1 << 3,
  SECASSET_TRAIT_NETWORK = 1 << 4,
  SECASSET_TRAIT_COMPUTER = 1 << 5,
  SECASSET_TRAIT_MEDIUM = 1 << 6,
  SECASSET_TRAIT_ROBOT = 1 << 7,
  SECASSET_TRAIT_SERVICE = 1 << 8,
  SECASSET_TRAIT_PLACE = 1 << 9,
  SECASSET_TRAIT_SOURCE = 1 << 10, /* need flows out of it: live, and not excluded (2.8) */
};

struct _SecassetFacts
{
  GObject parent_instance;

  SecassetInventory *inventory;
  SecassetPolicy *policy;
  GDate day;

  /* By index of the element: H(s) of a system, the scope of information, the position in
   * @networks of a network. */
  guint n_elements;
  guint32 *own;
  guint n_networks;
  SecassetNetworkFacts *networks;

  GPtrArray *schemes;
  char **missing_schemes;
  char **unusable_schemes;
  GPtrArray *scheme_defects;
  /* By scheme * SECASSET_MAX_DIMENSIONS + dimension: one need per element. */
  SecassetNeed **needs;
  SecassetCoverage *coverage;
};

/* Whether it is an element of the inventory the facts are about. */
gboolean secasset_facts_covers (SecassetFacts *self,
                                SecassetElement *element);

static inline gboolean
secasset_facts_edge_holds (SecassetFacts *self,
                           const SecassetEdge *edge)
{
  return secasset_edge_is_valid (edge, &self->day);
}

/* What the systems on a network add up to. */
typedef struct
{
  gboolean any;
  guint8 individual_number; /* SecassetTristate: H(s) of some system */
  guint8 lgwan;             /* L(s) */
  guint8 internet;          /* I(s) */
} SecassetCensus;

/* The edges along which need flows, from the source of a need to what carries it. */
typedef struct
{
  guint32 from;
  guint32 to; /* with the flags below in its upper bits */
} SecassetFlowEdge;

#define SECASSET_FLOW_DEPENDENCY (1u << 31)       /* integrity and availability only */
#define SECASSET_FLOW_NOT_AVAILABILITY (1u << 30) /* another copy or part stands in */
#define SECASSET_FLOW_INDEX (SECASSET_FLOW_NOT_AVAILABILITY - 1u)

/* The relation that an edge stands for: one of the element that states it. */
typedef struct
{
  guint32 owner;
  guint32 position; /* in owner->edges */
} SecassetFlowOrigin;

typedef struct
{
  guint n_nodes;
  guint n_edges;
  guint size;
  SecassetFlowEdge *edges; /* in document order of the elements that state them */
  /* The same by source: edges of node i are heads[i] … heads[i + 1] of tails. */
  guint32 *heads;
  guint32 *tails;
  /* By edge, for whoever sets @keeps_origins before adding. */
  SecassetFlowOrigin *origins;
  gboolean keeps_origins;
} SecassetFlowGraph;

/* Steps of the construction, in this order. */
void secasset_facts_find_schemes (SecassetFacts *self,
                                  const char *const *names);
SecassetElementTraits *secasset_facts_classify (SecassetFacts *self);
void secasset_facts_judge_elements (SecassetFacts *self,
                                    const SecassetElementTraits *traits);
/* One census per network; every element is then counted on the networks it connects to: the
 * same systems as secasset_facts_foreach_system_on() finds, but in document order, which is
 * how elements lie in memory. */
SecassetCensus *secasset_facts_open_censuses (SecassetFacts *self,
                                              const SecassetElementTraits *traits);
void secasset_facts_count_element (SecassetFacts *self,
                                   const SecassetElementTraits *traits,
                                   SecassetElement *element,
                                   SecassetCensus *censuses);
void secasset_facts_judge_networks (SecassetFacts *self,
                                    const SecassetElementTraits *traits,
                                    const SecassetCensus *censuses);
void secasset_flow_graph_init (SecassetFlowGraph *graph,
                               guint n_nodes);
void secasset_flow_graph_add (SecassetFlowGraph *graph,
                              SecassetFacts *facts,
                              const SecassetElementTraits *traits,
                              SecassetElement *element);
void secasset_flow_graph_finish (SecassetFlowGraph *graph);
void secasset_flow_graph_clear (SecassetFlowGraph *graph);
void secasset_facts_spread_needs (SecassetFacts *self,
                                  const SecassetElementTraits *traits,
                                  const SecassetFlowGraph *graph);

/* S(n): calls @func for every live system that connects to the network on the day, directly
 * or through a live component; for a system with several ways, once for each. */
typedef void (*SecassetSystemFunc) (SecassetElement *system,
                                    gpointer data);
void secasset_facts_foreach_system_on (SecassetFacts *self,
                                       SecassetElement *network,
                                       SecassetSystemFunc func,
                                       gpointer data);

/* lg(n) of one uplink: whether it leads to LGWAN. */
SecassetTristate secasset_uplink_leads_to_lgwan (const SecassetEdge *uplink);
/* The declared segment; numbers of a newer edition count as unset. */
SecassetSegmentKind secasset_network_peek_declared (SecassetElement *network);
/* What a service is deemed to be (2.12.2.c): individual-number for Government Cloud. */
SecassetSegmentSet secasset_service_get_equivalent (SecassetElement *service);

/* The flags of the edges that do not carry a dimension. */
guint32 secasset_flow_graph_get_skipped (const char *dimension);
/* An asset that nobody has classified; what is out of scope (2.8) needs no class. */
gboolean secasset_facts_is_unclassified (SecassetFacts *self,
                                         const SecassetElementTraits *traits,
                                         const SecassetNeed *needs,
                                         guint32 index);
/* Own classification and overrides of every asset in one scheme, into its needs. */
void secasset_facts_read_levels (SecassetFacts *self,
                                 guint scheme,
                                 const SecassetElementTraits *traits);
/* Whether an assignment is in force for the scheme on the day. */
gboolean secasset_facts_assignment_holds (SecassetFacts *self,
                                          SecassetAssignment *assignment);

const char *secasset_segment_kind_peek_nick (SecassetSegmentKind kind);

/* The verdict on one network in words and facts; everything given is copied. */
SecassetSegmentVerdict *secasset_segment_verdict_new (SecassetFacts *facts,
                                                      SecassetElement *network);
/* Appends char * in the form of secasset_segment_verdict_get_evidence(). */
void secasset_facts_collect_evidence (SecassetFacts *self,
                                      SecassetElement *network,
                                      GPtrArray *evidence,
                                      GPtrArray *unknown_facts);

G_END_DECLS
