/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-facts.h>
#include <secasset/secasset-inventory.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_RULE_CONTEXT (secasset_rule_context_get_type ())
SECASSET_DECLARE_TYPE (SecassetRuleContext, secasset_rule_context, RULE_CONTEXT)

/**
 * secasset_rule_context_get_element:
 * @self: a context
 *
 * Gets the element that is looked at.
 *
 * Returns: (transfer none): the element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_rule_context_get_element (SecassetRuleContext *self);

/**
 * secasset_rule_context_get_inventory:
 * @self: a context
 *
 * Gets the inventory that is validated.
 *
 * Returns: (transfer none): the inventory
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_rule_context_get_inventory (SecassetRuleContext *self);

/**
 * secasset_rule_context_get_facts:
 * @self: a context
 *
 * Gets what follows from the inventory: segments, scope, effective levels.
 *
 * Returns: (transfer none): the facts
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetFacts *secasset_rule_context_get_facts (SecassetRuleContext *self);

/**
 * secasset_rule_context_get_reference_date:
 * @self: a context
 *
 * Gets the day on which the inventory is judged. A rule asks this, never a clock.
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_rule_context_get_reference_date (SecassetRuleContext *self);

/**
 * secasset_rule_context_report:
 * @self: a context
 * @property: (nullable): the member that is wrong or missing, deeper as a path
 *   (`assignments/0/confidentiality`); %NULL for the element as a whole
 * @arguments: (array zero-terminated=1) (nullable): values for the placeholders of the rule's
 *   texts, each of the form `name=value`, or %NULL for none; `{name}`, `{id}` and `{kind}`
 *   stand for the element
 *
 * Reports that the element breaks the rule.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_rule_context_report (SecassetRuleContext *self,
                                   const char *property,
                                   const char *const *arguments);

/**
 * secasset_rule_context_add_related:
 * @self: a context
 * @element: another element
 *
 * Notes an element that takes part in the next finding.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_rule_context_add_related (SecassetRuleContext *self,
                                        SecassetElement *element);

/**
 * secasset_rule_context_add_evidence:
 * @self: a context
 * @element: an element
 * @property: one of its properties, deeper as a path
 *
 * Notes a fact that is a reason of the next finding.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_rule_context_add_evidence (SecassetRuleContext *self,
                                         SecassetElement *element,
                                         const char *property);

/**
 * secasset_rule_context_skip:
 * @self: a context
 * @property: the fact that is not known
 *
 * Says that the rule cannot be judged for this element, because a fact is not known. The
 * verdict on the inventory is then never “passed”.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_rule_context_skip (SecassetRuleContext *self,
                                 const char *property);

G_END_DECLS
