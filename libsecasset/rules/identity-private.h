/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/rules-private.h"

G_BEGIN_DECLS

/* Rule functions of the identity family, which spreads over several files. */

/* references.c */
void secasset_check_references_resolve (SecassetRuleContext *context,
                                        SecassetElement *element);
void secasset_check_reference_kinds (SecassetRuleContext *context,
                                     SecassetElement *element);
void secasset_check_no_self_reference (SecassetRuleContext *context,
                                       SecassetElement *element);
void secasset_check_cardinalities (SecassetRuleContext *context,
                                   SecassetElement *element);
/* Whether an element has one target of the kind at most. */
gboolean secasset_relation_is_single (SecassetRelationKind kind);

/* limits.c */
void secasset_check_numbers_are_in_range (SecassetRuleContext *context,
                                          SecassetElement *element);
void
secasset_check_texts_are_within_limits (SecassetRuleContext *context, SecassetElement *element);

/* cycles.c */
void secasset_check_no_cycle (SecassetRuleContext *context,
                              SecassetInventory *inventory);

/* values.c: of elements, and of the inventory's own records (settings, threats, waivers). */
void secasset_check_enumerations (SecassetRuleContext *context,
                                  SecassetRecord *record);
void secasset_check_date_texts (SecassetRuleContext *context,
                                SecassetRecord *record);
void secasset_check_date_order (SecassetRuleContext *context,
                                SecassetElement *element);

G_END_DECLS
