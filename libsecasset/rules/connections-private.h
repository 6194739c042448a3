/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/rules-private.h"

G_BEGIN_DECLS

/* Whether the system connects to any network on the day, itself or through a part. */
gboolean secasset_system_is_connected (gpointer system,
                                       const GDate *day);

/* The networks that the system connects to on the day, each once. @with_parts adds those of
 * its parts; without it they only stand in where the system has none of its own, as in the
 * facts. *unresolved is who names a network that the inventory does not have, or NULL. */
GPtrArray *secasset_system_list_networks (gpointer system,
                                          const GDate *day,
                                          gboolean with_parts,
                                          SecassetElement **unresolved);

/* The first system on the network that meets criterion 1 or 3 of clause 2.7, or NULL. */
SecassetElement *secasset_network_find_system (SecassetFacts *facts,
                                               SecassetElement *network,
                                               SecassetSegmentKind criterion);

/* Facts behind the criteria of a network, given as a set of 1 to 3. */

/* Notes those that make them hold: as evidence, and the elements as related. */
void secasset_context_note_criteria (SecassetRuleContext *context,
                                     SecassetElement *network,
                                     SecassetSegmentSet criteria);
/* The same for those that are not known. Returns their members, separated by ",". */
char *secasset_context_note_unknown_criteria (SecassetRuleContext *context,
                                              SecassetElement *network);
/* Skips for the first one that is not known, or for the lack of systems. */
void secasset_context_skip_criteria (SecassetRuleContext *context,
                                     SecassetElement *network,
                                     SecassetSegmentSet criteria);

G_END_DECLS
