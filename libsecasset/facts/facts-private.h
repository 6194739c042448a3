/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/edge-private.h"
#include "model/inventory-private.h"
#include "policy/policy-private.h"
#include <secasset/secasset-facts.h>

G_BEGIN_DECLS

/* Bit n-1 stands for segment n (1 individual-number … 4 independent). */
typedef guint8 SecassetSegmentSet;
#define SECASSET_SEGMENT_BIT(kind) ((SecassetSegmentSet) (1u << ((guint) (kind) - 1u)))

/* What clause 2.7 gives for one network (domain §4.2). */
typedef struct
{
  guint8 c1;        /* SecassetTristate: a system for individual-number use connects (2.7.1) */
  guint8 c2;        /* connected to LGWAN (2.7.2) */
  guint8 c3;        /* a system that permits Internet access connects (2.7.3) */
  guint8 effective; /* SecassetSegmentKind of the verdict: the smallest matched, or unset */
  guint8 status;    /* SecassetSegmentStatus */
  SecassetSegmentSet matched;
  SecassetSegmentSet possible;
  guint8 settled; /* effective-segment(n): the declared one if it is matched or the verdict is
                   * undetermined, otherwise @effective */
} SecassetNetworkFacts;

/* The pure part of clause 2.7: three criteria in, verdict out (domain, appendix A). */
SecassetNetworkFacts secasset_segment_decide (SecassetTristate c1,
                                              SecassetTristate c2,
                                              SecassetTristate c3);

/* How an effective level came about. */
typedef enum
{
  SECASSET_NEED_DECLARED = 1 << 0,   /* the element's own classification gives it */
  SECASSET_NEED_OVERRIDDEN = 1 << 1, /* an approved override gives it */
  SECASSET_NEED_PARTIAL = 1 << 2,    /* some source is unclassified, or itself partial */
} SecassetNeedFlags;

typedef struct
{
  guint8 declared; /* rank of the own active classification; 0 = none */
  guint8 need;     /* effective rank; 0 = none */
  guint8 carried;  /* the greatest need of the sources alone; 0 = no source has one */
  guint8 flags;    /* SecassetNeedFlags */
  guint32 via;          /* index of the element the need came from; G_MAXUINT32 = itself */
  guint32 carried_from; /* index of the source with the greatest need; G_MAXUINT32 = none */
} SecassetNeed;

/* Borrowed; NULL if the element is no network. */
const SecassetNetworkFacts *secasset_facts_get_network (SecassetFacts *self,
                                                        SecassetElement *network);
/* Segments of a system: the settled ones of its networks and those its services are deemed to
 * be. *unknown tells whether one of them is not known. */
SecassetSegmentSet secasset_facts_get_system_segments (SecassetFacts *self,
                                                       SecassetElement *system,
                                                       gboolean *unknown);
/* The same for anything: a network (its settled segment), a system, a computer or device
 * (its own networks, else those of the systems it is part of), a service. */
SecassetSegmentSet secasset_facts_get_element_segments (SecassetFacts *self,
                                                        SecassetElement *element,
                                                        gboolean *unknown);
/* H(s) of domain §4.2. */
SecassetTristate secasset_facts_handles_individual_number (SecassetFacts *self,
                                                           SecassetElement *system);
/* in-scope (2.8): systems and external media are in scope; information by the Kleene formula
 * of domain §2.3; anything else is not. */
SecassetTristate secasset_facts_is_in_scope (SecassetFacts *self,
                                             SecassetElement *element);
/* The kind that clause 2.3, 2.4 or 2.12 gives (domain §2.5); the declared one where nothing
 * decides. *open tells whether an unknown fact stopped the refinement. */
GType secasset_facts_get_determined_type (SecassetFacts *self,
                                          SecassetElement *element,
                                          gboolean *open);

/* Schemes in use, in order: those the settings name (or the caller), resolved among the
 * policy's and the document's own. */
guint secasset_facts_get_n_schemes (SecassetFacts *self);
SecassetScheme *secasset_facts_get_scheme (SecassetFacts *self,
                                           guint scheme);
/* Names that were asked for and resolve to no scheme. */
const char *const *secasset_facts_get_missing_schemes (SecassetFacts *self);
/* Those asked for that the document defines, but not so that they could be used. */
const char *const *secasset_facts_get_unusable_schemes (SecassetFacts *self);
/* Defects of the document's own schemes: char * pairs (scheme id, defect). */
GPtrArray *secasset_facts_get_scheme_defects (SecassetFacts *self);

/* Never NULL for an element of the inventory and a dimension of the scheme. */
const SecassetNeed *secasset_facts_get_need (SecassetFacts *self,
                                             guint scheme,
                                             guint dimension,
                                             SecassetElement *element);
/* The numbers of a scheme in use and one of its dimensions, by their ids. */
gboolean secasset_facts_locate_need (SecassetFacts *self,
                                     const char *scheme_id,
                                     const char *dimension_id,
                                     guint *scheme,
                                     guint *dimension);
/* How many persons the information is about that the system handles, as far as is known, and
 * one of those that state no number; *uncounted stays where all do. */
gint64 secasset_facts_count_subjects (SecassetFacts *self,
                                      SecassetElement *system,
                                      guint *n_known,
                                      guint *n_unknown,
                                      SecassetElement **uncounted);
/* The active classification of the asset in that scheme on the date, or NULL. When there are
 * several (GI-009), the first. */
SecassetAssignment *secasset_facts_get_assignment (SecassetFacts *self,
                                                   guint scheme,
                                                   SecassetElement *asset);

const GDate *secasset_facts_get_day (SecassetFacts *self);
SecassetPolicy *secasset_facts_peek_policy (SecassetFacts *self);
SecassetInventory *secasset_facts_peek_inventory (SecassetFacts *self);

/* As secasset_facts_new(), with the schemes named by the caller (NULL: the settings'). */
SecassetFacts *secasset_facts_new_with_schemes (SecassetInventory *inventory,
                                                SecassetPolicy *policy,
                                                const GDate *date,
                                                const char *const *schemes);

/* Whether an element takes part in judgements: active or suspended, and valid on the day. */
static inline gboolean
secasset_element_is_live (SecassetElement *element)
{
  return element->lifecycle == SECASSET_LIFECYCLE_ACTIVE
         || element->lifecycle == SECASSET_LIFECYCLE_SUSPENDED;
}

G_END_DECLS
